//! Where a text appears, in plain words: told by its file and by the beginning of its id.

use super::File;
use crate::words::Message;
use crate::words::messages::sheet as m;

/// Where a text appears.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// A question, and what helps to answer it.
    Question,
    /// An answer to choose.
    Choice,
    /// The resident's screen around the questions.
    Table,
    /// The paper that goes home.
    Paper,
    /// A danger card.
    Card,
    /// In lists, on the screen and on paper.
    List,
    /// The volunteer's screen.
    Volunteer,
    /// The line of keys at the bottom of the volunteer's screen.
    Key,
    /// A command in a terminal.
    Command,
    /// The call sheet of the volunteers.
    CallSheet,
}

impl Place {
    /// Every place.
    pub const ALL: [Self; 10] = [
        Self::Question,
        Self::Choice,
        Self::Table,
        Self::Paper,
        Self::Card,
        Self::List,
        Self::Volunteer,
        Self::Key,
        Self::Command,
        Self::CallSheet,
    ];

    /// The place of a message.
    #[must_use]
    pub fn of(id: &str, file: File) -> Self {
        let area = id.split('-').next().unwrap_or_default();
        match (file, area) {
            (File::Resident, "question" | "section") => Self::Question,
            (File::Resident, "choice") => Self::Choice,
            (File::Resident, "slip") => Self::Paper,
            (_, "card") => Self::Card,
            (File::Resident, "review" | "topics" | "offers" | "plan" | "plain") => Self::Table,
            (File::Resident, _) => Self::List,
            (File::Desk, "key") => Self::Key,
            (File::Desk, "command" | "import" | "feed" | "points" | "sheet") => Self::Command,
            (File::Desk, "round") if id.starts_with("round-sheet") => Self::CallSheet,
            (File::Desk, _) => Self::Volunteer,
        }
    }

    /// The place in words.
    #[must_use]
    pub fn message(self) -> Message {
        match self {
            Self::Question => m::place_question(),
            Self::Choice => m::place_choice(),
            Self::Table => m::place_table(),
            Self::Paper => m::place_paper(),
            Self::Card => m::place_card(),
            Self::List => m::place_list(),
            Self::Volunteer => m::place_volunteer(),
            Self::Key => m::place_key(),
            Self::Command => m::place_command(),
            Self::CallSheet => m::place_call_sheet(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_translator_is_told_where_a_text_is_read() {
        assert_eq!(Place::of("question-keep", File::Resident), Place::Question);
        assert_eq!(Place::of("slip-intro", File::Resident), Place::Paper);
        assert_eq!(Place::of("card-eviction-title", File::Resident), Place::Card);
        assert_eq!(Place::of("card-keys", File::Desk), Place::Card);
        assert_eq!(Place::of("key-confirm", File::Desk), Place::Key);
        assert_eq!(Place::of("need-food-parcel", File::Resident), Place::List);
        assert_eq!(Place::of("home-kept", File::Desk), Place::Volunteer);
    }
}

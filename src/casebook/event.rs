//! The envelope every event sits in, of every kind that will ever be.
//!
//! It must never know what a kind means: unknown kinds are kept, chained and copied, never refused.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::Id;

/// The newest format of events this program writes and reads; the folder they are in counts its own.
pub const FORMAT: u16 = 1;

/// The kinds of events this room writes itself; all others belong to the rooms above.
pub mod kind {
    /// The desk was founded; body: `name`, `neighbourhood`.
    pub const DESK_FOUNDED: &str = "desk-founded";
    /// A volunteer got a slot; body: `volunteer`, `short_name`, `role`.
    pub const VOLUNTEER_ADDED: &str = "volunteer-added";
    /// A volunteer's slot went; body: `volunteer`, `short_name`, `role`.
    pub const VOLUNTEER_REMOVED: &str = "volunteer-removed";
    /// A volunteer got a new passphrase; body: `volunteer`.
    pub const PASSPHRASE_RENEWED: &str = "passphrase-renewed";
    /// The desk was unlocked with the recovery key; the actor is the recovery slot; body empty.
    pub const RECOVERY_USED: &str = "recovery-used";
    /// The desk got a new recovery key; body empty.
    pub const RECOVERY_RENEWED: &str = "recovery-renewed";
    /// Somebody typed back what they wrote down of the new recovery key.
    pub const RECOVERY_SEEN: &str = "recovery-seen";
    /// Cases were erased; body: `cases`, their opaque ids, which outlive every copy made before.
    pub const CASE_ERASED: &str = "case-erased";
    /// The desk decided how long things may stay; body: `cases`, `drafts`, `board`, `access`.
    pub const RETENTION_SET: &str = "retention-set";
    /// Records went whose time was up; body: `records`, how many.
    pub const RECORDS_EXPIRED: &str = "records-expired";
    /// A question was taken off the board; body: `question`.
    pub const QUESTION_CLOSED: &str = "question-closed";
    /// Somebody looked at the date of this computer and found it right; body empty.
    pub const DATE_CONFIRMED: &str = "date-confirmed";
}

/// What an event is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Subject {
    /// One case, by its opaque id.
    Case(Id),
    /// The directory of who can help.
    Directory,
    /// The board of open questions.
    Board,
    /// The desk itself.
    Desk,
    /// Who may open and who opened what.
    Access,
    /// A subject of a newer program, kept as it is.
    Newer(String),
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Case(id) => write!(f, "case:{id}"),
            Self::Directory => f.write_str("directory"),
            Self::Board => f.write_str("board"),
            Self::Desk => f.write_str("desk"),
            Self::Access => f.write_str("access"),
            Self::Newer(text) => f.write_str(text),
        }
    }
}

impl FromStr for Subject {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(match text {
            "directory" => Self::Directory,
            "board" => Self::Board,
            "desk" => Self::Desk,
            "access" => Self::Access,
            other => match other.strip_prefix("case:").map(str::parse) {
                Some(Ok(id)) => Self::Case(id),
                _ => Self::Newer(other.to_owned()),
            },
        })
    }
}

impl Serialize for Subject {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Subject {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let Ok(subject) = String::deserialize(from)?.parse();
        Ok(subject)
    }
}

/// One event: what happened, when, by whom, about what.
#[derive(Clone, PartialEq)]
pub struct Event {
    /// The format it was written in.
    pub format: u16,
    /// Its random id.
    pub id: Id,
    /// Its place in the chain; the first event is number 1.
    pub seq: u64,
    /// When it happened.
    pub time: Timestamp,
    /// The volunteer who did it.
    pub actor: Id,
    /// What it is about.
    pub subject: Subject,
    /// What kind of event it is, such as `answer-given`.
    pub kind: String,
    /// What happened, in the words of its kind.
    pub body: Value,
}

impl Event {
    /// Whether its value was masked by a correction; what it says now is in the event that corrects it.
    #[must_use]
    pub fn is_masked(&self) -> bool {
        self.body["masked"] == Value::Bool(true)
    }

    /// The event that this one corrects, if any.
    #[must_use]
    pub fn corrects(&self) -> Option<Id> {
        self.body["corrects"].as_str()?.parse().ok()
    }
}

impl fmt::Debug for Event {
    /// Everything but the body: what people told must not end up in a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event")
            .field("seq", &self.seq)
            .field("id", &self.id)
            .field("time", &self.time)
            .field("actor", &self.actor)
            .field("subject", &self.subject)
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subjects_are_read_back_and_newer_ones_are_kept() {
        let case = Subject::Case(Id::from_bytes([7; 16]));
        for subject in [case, Subject::Directory, Subject::Board, Subject::Desk, Subject::Access] {
            assert_eq!(subject.to_string().parse(), Ok(subject));
        }
        for text in ["wijktafel", "case:K7-204", ""] {
            assert_eq!(text.parse(), Ok(Subject::Newer(text.to_owned())));
        }
    }
}

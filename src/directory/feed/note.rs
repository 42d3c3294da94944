//! What became of a value that could not be taken as it stood.

use super::entry::At;
use crate::words::Message;
use crate::words::clean::Removed;
use crate::words::messages::feed as say;

/// One thing to tell about a feed: where, which field, and what was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The file.
    pub file: String,
    /// Where in the file.
    pub at: At,
    /// The field, as a path within the service (`schedules[1].opens_at`) or as a column of the table.
    pub field: String,
    /// What was done.
    pub kind: NoteKind,
}

/// What was done with a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoteKind {
    /// Its meaning was plain: it is now written as the standard does.
    Repaired {
        /// What stood there, clean and shortened.
        found: String,
        /// What stands there now.
        now: String,
    },
    /// Characters that steer a screen, turn text or cannot be seen were taken out.
    Cleaned(Removed),
    /// The text was longer than the limit: so many characters of its end were left out.
    Shortened(usize),
    /// So many numbers that may be citizen service numbers were masked.
    Masked(usize),
    /// This value, or this part, was left out.
    NotCarried {
        /// What stood there, clean and shortened.
        found: String,
        /// Why.
        why: Why,
    },
    /// A field that has no place in HSDS 3.1: left out everywhere, so many times.
    NoSuchField {
        /// How many values it had.
        times: u64,
    },
    /// The same service or row a second time, the same in everything: taken once.
    Repeated,
    /// There are so many more notes of this kind in the file.
    More(u64),
    /// The whole service was refused.
    Refused(Why),
}

/// Why something was left out or refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It can be read in more than one way.
    Ambiguous,
    /// It cannot be read as what the field holds.
    Unreadable,
    /// Its bytes are not UTF-8, and nobody says what else they are.
    NotUtf8,
    /// A field that must be there is not.
    Missing,
    /// It names something that is not in the feed.
    Dangling,
    /// The id came before, with other content.
    IdTwice,
    /// The standard has no place for it.
    NoPlace,
}

impl Note {
    /// The note in plain words, with its place.
    #[must_use]
    pub fn message(&self) -> Message {
        let place = self.at.message(&self.file);
        if self.field.is_empty() {
            say::note(place, self.kind.message())
        } else {
            say::note_of_field(place, self.field.as_str(), self.kind.message())
        }
    }
}

impl NoteKind {
    /// What was done, in plain words.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Repaired { found, now } if found.is_empty() => say::filled_in(now.as_str()),
            Self::Repaired { found, now } => say::repaired(found.as_str(), now.as_str()),
            Self::Cleaned(removed) => {
                say::cleaned(removed.controls + removed.direction + removed.invisible + removed.marks)
            }
            Self::Shortened(characters) => say::shortened(*characters),
            Self::Masked(numbers) => say::masked(*numbers),
            Self::NotCarried { found, why } if found.is_empty() => say::left_out_whole(why.message()),
            Self::NotCarried { found, why } => say::left_out(found.as_str(), why.message()),
            Self::NoSuchField { times } => say::no_such_field(whole(*times)),
            Self::Repeated => say::repeated(),
            Self::More(times) => say::more(whole(*times)),
            Self::Refused(why) => say::refused(why.message()),
        }
    }
}

impl Why {
    /// The reason, in plain words.
    #[must_use]
    pub fn message(self) -> Message {
        match self {
            Self::Ambiguous => say::why_ambiguous(),
            Self::Unreadable => say::why_unreadable(),
            Self::NotUtf8 => say::why_not_utf8(),
            Self::Missing => say::why_missing(),
            Self::Dangling => say::why_dangling(),
            Self::IdTwice => say::why_id_twice(),
            Self::NoPlace => say::why_no_place(),
        }
    }
}

fn whole(times: u64) -> i64 {
    i64::try_from(times).unwrap_or(i64::MAX)
}

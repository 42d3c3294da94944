//! What is told about a feed: how often each thing happened to each field, with the first examples.

use std::collections::BTreeMap;

use crate::directory::fault::Fault;
use crate::directory::feed::{At, Note, NoteKind};

/// What can happen to a value or a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Case {
    /// The whole service was refused.
    Refused,
    /// A value was repaired.
    Repaired,
    /// What steers a screen or cannot be seen was taken out.
    Cleaned,
    /// A number that may be a citizen service number was masked.
    Masked,
    /// A value was not carried.
    NotCarried,
    /// A value was carried, and this program cannot use it.
    Unused,
}

/// One example: where, and what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The file.
    pub file: String,
    /// Where in the file.
    pub at: At,
    /// The field as it was told, with its numbers.
    pub field: String,
    /// What happened.
    pub what: What,
}

/// What happened, with what was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// It is a note of the reader of feeds.
    Note(NoteKind),
    /// It is a fault that our own check found.
    Fault(Fault),
    /// The term of a foreign list names one of our needs.
    Need {
        /// The term.
        found: String,
        /// The code of the need.
        now: String,
    },
    /// The term of a foreign list names nothing of ours.
    Term(String),
}

/// Notes by case and by field.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tally {
    lines: BTreeMap<(Case, String), Line>,
    kept: usize,
    most: usize,
}

/// How often, and the first examples.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Line {
    /// How often.
    pub times: u64,
    /// The first examples.
    pub examples: Vec<Told>,
}

/// How many examples of one line are kept: a field that is always wrong must not fill the memory.
const EXAMPLES: usize = 200;

impl Tally {
    /// Empty; keeps at most so many examples in all.
    #[must_use]
    pub fn keeping(most: usize) -> Self {
        Self { most, ..Self::default() }
    }

    /// Counts a note of the reader of feeds.
    pub fn note(&mut self, note: Note) {
        let (case, times) = match &note.kind {
            NoteKind::Refused(_) => (Case::Refused, 1),
            // A row that came twice says the same both times.
            NoteKind::Repaired { .. } | NoteKind::Repeated => (Case::Repaired, 1),
            NoteKind::Cleaned(_) => (Case::Cleaned, 1),
            NoteKind::Masked(_) => (Case::Masked, 1),
            NoteKind::Shortened(_) | NoteKind::NotCarried { .. } => (Case::NotCarried, 1),
            NoteKind::NoSuchField { times } | NoteKind::More(times) => (Case::NotCarried, *times),
        };
        let Note { file, at, field, kind } = note;
        self.count(case, times, Told { file, at, field, what: What::Note(kind) });
    }

    /// Counts what our own check found in a service.
    pub fn fault(&mut self, file: &str, at: At, fault: Fault) {
        let case = if fault.refuses { Case::Refused } else { Case::Unused };
        let field = fault.place.clone();
        self.count(case, 1, Told { file: file.to_owned(), at, field, what: What::Fault(fault) });
    }

    /// Counts a term of a foreign list.
    pub fn term(&mut self, file: &str, at: At, field: String, what: What) {
        let case = if matches!(what, What::Need { .. }) { Case::Repaired } else { Case::Unused };
        self.count(case, 1, Told { file: file.to_owned(), at, field, what });
    }

    fn count(&mut self, case: Case, times: u64, told: Told) {
        let name = match &told.what {
            // Of terms each name is a line: that is what a coordinator can map.
            What::Term(name) => format!("{} {name}", unnumbered(&told.field)),
            _ => unnumbered(&told.field),
        };
        let line = self.lines.entry((case, name)).or_default();
        line.times += times;
        if line.examples.len() < EXAMPLES && self.kept < self.most {
            line.examples.push(told);
            self.kept += 1;
        }
    }

    /// Each field of a case with what happened to it, the most frequent first.
    #[must_use]
    pub fn of(&self, case: Case) -> Vec<(&str, &Line)> {
        let mut lines: Vec<(&str, &Line)> = (self.lines.iter())
            .filter(|((one, _), _)| *one == case)
            .map(|((_, field), line)| (field.as_str(), line))
            .collect();
        lines.sort_by_key(|(_, line)| std::cmp::Reverse(line.times));
        lines
    }

    /// How often a case happened.
    #[must_use]
    pub fn times(&self, case: Case) -> u64 {
        self.lines.iter().filter(|((one, _), _)| *one == case).map(|(_, line)| line.times).sum()
    }
}

/// A field without the numbers in it: `phones[3].number` is a number of a telephone like any other.
fn unnumbered(field: &str) -> String {
    let mut plain = String::with_capacity(field.len());
    let mut within = false;
    for one in field.chars() {
        match one {
            '[' => within = true,
            ']' => within = false,
            one if !within => plain.push(one),
            _ => {}
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thousand_wrong_numbers_are_one_line_with_a_few_examples() {
        let mut tally = Tally::keeping(10);
        for at in 0..1000 {
            tally.note(Note {
                file: "a.json".to_owned(),
                at: At::Item(at),
                field: format!("schedules[{at}].opens_at"),
                kind: NoteKind::Repaired { found: "9:00am".to_owned(), now: "09:00".to_owned() },
            });
        }
        let lines = tally.of(Case::Repaired);
        assert_eq!((lines.len(), lines[0].0, lines[0].1.times), (1, "schedules.opens_at", 1000));
        assert_eq!((lines[0].1.examples.len(), tally.times(Case::Refused)), (10, 0));
    }
}

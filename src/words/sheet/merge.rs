//! A sheet that came back, held against the rows of today: what it changes, what it found right, what is refused.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::cell::{checked, shown};
use super::form::{self, Shape};
use super::plural::Plurals;
use super::{File, Given, Refusal, Row, Wording, written};
use crate::words::Locale;
use crate::words::review::State;

/// The rows at the top that explain the others.
const HEADING: u32 = 2;

/// A text that becomes another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The row in the sheet.
    pub number: u32,
    /// The row's id.
    pub id: String,
    /// What it says now, or nothing.
    pub before: String,
    /// What it will say.
    pub after: String,
}

/// A remark of the translator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The row in the sheet.
    pub number: u32,
    /// The row's id.
    pub id: String,
    /// What was remarked, cleaned.
    pub remark: String,
}

/// What comes of a sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Merged {
    /// Texts that become others, in the order of the sheet.
    pub changes: Vec<Change>,
    /// The messages to write: file, id and source.
    pub texts: Vec<(File, String, String)>,
    /// How far each message was looked at, by id.
    pub reviews: BTreeMap<String, State>,
    /// Rows that are not taken, each with its number.
    pub refused: Vec<(u32, Refusal)>,
    /// What was remarked.
    pub remarks: Vec<Note>,
}

/// Holds a sheet against today's rows of a language. `all_read`: the translator has read every text, and what was left
/// empty was found right.
#[must_use]
pub fn merge(rows: &[Row], present: &Wording, locale: Locale, given: &[Given], all_read: bool) -> Merged {
    let mut merging =
        Merging { rows, new: BTreeMap::new(), read: BTreeSet::new(), merged: Merged::default() };
    merging.read(given, all_read);
    merging.write(present, &Plurals::of(locale), all_read);
    merging.merged.changes.sort_by_key(|change| change.number);
    merging.merged.refused.sort_by_key(|(number, _)| *number);
    merging.merged
}

struct Merging<'a> {
    rows: &'a [Row],
    /// New texts by the place of their row, with the number in the sheet.
    new: BTreeMap<usize, (u32, String)>,
    /// Rows of which the text was found right.
    read: BTreeSet<usize>,
    merged: Merged,
}

impl Merging<'_> {
    fn read(&mut self, given: &[Given], all_read: bool) {
        let by_id: HashMap<String, usize> =
            self.rows.iter().enumerate().map(|(at, row)| (row.id(), at)).collect();
        let mut seen = BTreeSet::new();
        for one in given {
            let id = shown(&one.id);
            let wanted = !shown(&one.text).is_empty() || one.formula;
            let Some(&at) = by_id.get(&id) else {
                // A text that is gone is of no interest, unless somebody wrote one.
                if wanted && one.number > HEADING {
                    self.merged.refused.push((one.number, Refusal::IdUnknown(id)));
                }
                continue;
            };
            let remark = shown(&one.remark);
            if !remark.is_empty() {
                self.merged.remarks.push(Note { number: one.number, id, remark: remark.clone() });
            }
            let outcome = if !seen.insert(at) {
                if wanted { Err(Refusal::Twice) } else { Ok(()) }
            } else if !wanted && (!all_read || !remark.is_empty()) {
                Ok(())
            } else {
                self.take(at, one)
            };
            if let Err(refusal) = outcome {
                self.read.remove(&at);
                self.merged.refused.push((one.number, refusal));
            }
        }
    }

    /// Takes a row in, as it is held right or anew.
    fn take(&mut self, at: usize, given: &Given) -> Result<(), Refusal> {
        let row = &self.rows[at];
        if given.formula {
            return Err(Refusal::Formula);
        }
        let said = shown(&given.text);
        let same = said.is_empty() || said == shown(&row.present);
        if shown(&given.dutch) != shown(&row.dutch) {
            return Err(Refusal::DutchChanged);
        }
        if !same {
            let text = checked(&given.text, row)?;
            // Names written otherwise are the same names.
            if text != row.present {
                self.new.insert(at, (given.number, text));
            }
        }
        if !said.is_empty() || !row.present.is_empty() {
            self.read.insert(at);
        }
        Ok(())
    }

    fn write(&mut self, present: &Wording, plurals: &Plurals, all_read: bool) {
        let mut from = 0;
        while from < self.rows.len() {
            let message = &self.rows[from].message;
            let to = from + self.rows[from..].iter().take_while(|row| row.message == *message).count();
            self.write_message(from..to, present, plurals, all_read);
            from = to;
        }
    }

    fn write_message(
        &mut self,
        places: std::ops::Range<usize>,
        present: &Wording,
        plurals: &Plurals,
        all_read: bool,
    ) {
        let id = &self.rows[places.start].message;
        let changed = places.clone().any(|at| self.new.contains_key(&at));
        if changed {
            match self.source(places.clone(), present, plurals) {
                Ok(source) => {
                    let file = self.rows[places.start].file;
                    self.merged.texts.push((file, id.clone(), source));
                    for at in places.clone() {
                        let Some((number, after)) = self.new.get(&at) else { continue };
                        let row = &self.rows[at];
                        let (before, after) = (shown(&row.present), shown(after));
                        self.merged.changes.push(Change { number: *number, id: row.id(), before, after });
                    }
                }
                Err(refusal) => {
                    let numbers =
                        places.clone().filter_map(|at| self.new.get(&at)).map(|(number, _)| *number);
                    self.merged.refused.extend(numbers.map(|number| (number, refusal.clone())));
                    return;
                }
            }
        }
        if all_read && places.clone().all(|at| self.read.contains(&at)) {
            self.merged.reviews.insert(id.clone(), State::Checked);
        } else if changed {
            self.merged.reviews.insert(id.clone(), State::Written);
        }
    }

    /// The whole message with its new texts, proven to say exactly these.
    fn source(
        &self,
        places: std::ops::Range<usize>,
        present: &Wording,
        plurals: &Plurals,
    ) -> Result<String, Refusal> {
        let id = &self.rows[places.start].message;
        let said = |at: usize| self.new.get(&at).map_or(self.rows[at].present.as_str(), |(_, text)| text);
        let mut parts: Vec<written::Part<'_>> = Vec::new();
        for at in places.clone().filter(|at| !said(*at).is_empty()) {
            let row = &self.rows[at];
            let form = (&row.choices[..], said(at));
            match parts.last_mut().filter(|part| part.name == row.part) {
                Some(part) => part.forms.push(form),
                None => parts.push(written::Part { name: &row.part, forms: vec![form] }),
            }
        }
        if parts.first().is_none_or(|part| !part.name.is_empty()) {
            return Err(Refusal::ValueMissing);
        }
        let unseen = |name: &str| !parts.iter().any(|part| part.name == name);
        if present.get(id).is_some_and(|text| text.parts().any(unseen)) {
            return Err(Refusal::Unwritable);
        }
        let source = written::message(id, &parts).ok_or(Refusal::OtherMissing)?;
        let read = Wording::read([(File::Resident, source.as_str())]);
        let text = read.get(id).filter(|_| read.ids().count() == 1).ok_or(Refusal::Unwritable)?;
        for at in places.filter(|at| !said(*at).is_empty()) {
            let row = &self.rows[at];
            let pattern = text.part(&row.part).ok_or(Refusal::Unwritable)?;
            let forms = form::forms(pattern, row.choices.clone(), &Shape::default(), plurals);
            if !matches!(forms.as_deref(), Some([form]) if form.text == said(at)) {
                return Err(Refusal::Unwritable);
            }
        }
        Ok(source)
    }
}

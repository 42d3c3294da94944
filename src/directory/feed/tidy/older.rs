//! What older versions called otherwise, or kept elsewhere: brought to where HSDS 3.1 has it.

use serde_json::{Value, json};

use super::verdict::Verdict;
use super::{Fields, Tidy, days, is_empty, shown_value, yes};
use crate::directory::feed::note::{NoteKind, Why};
use crate::directory::feed::standard::{Object, Older};

impl Tidy {
    /// Gives every field its name of now.
    pub(super) fn modernise(&mut self, object: &'static Object, raw: &mut Fields) {
        for (old, what) in object.older {
            match what {
                Older::Renamed(new) => {
                    if let Some(value) = raw.remove(*old) {
                        self.moved(object, raw, old, new, value);
                    }
                }
                Older::Marked(new, field, mark) => {
                    if let Some(value) = raw.remove(*old) {
                        self.moved(object, raw, old, new, marked(value, field, mark));
                    }
                }
                Older::Read => {}
            }
        }
        match object.name {
            "service" => service(raw),
            "address" => address(raw),
            "schedule" => self.schedule(raw),
            _ => {}
        }
    }

    /// Puts a value under its new name, beside what may stand there.
    fn moved(&mut self, object: &Object, raw: &mut Fields, old: &str, new: &str, value: Value) {
        if is_empty(&value) {
            return;
        }
        match raw.get_mut(new) {
            None => {
                raw.insert(new.to_owned(), value);
            }
            Some(there) if is_empty(there) => *there = value,
            Some(Value::Array(list)) => match value {
                Value::Array(more) => list.extend(more),
                one => list.push(one),
            },
            Some(there) if *there == value => {}
            Some(_) => self.notes.no_such_field(object.name, old),
        }
    }

    /// A line of hours of HSDS 1.x: a weekday, or a holiday.
    fn schedule(&mut self, raw: &mut Fields) {
        if let Some(weekday) = raw.remove("weekday").filter(|value| !is_empty(value)) {
            let text = match &weekday {
                Value::String(text) => text.trim().to_owned(),
                other => other.to_string(),
            };
            self.notes.enter("weekday");
            match days::weekday(&text) {
                Verdict::Good(now) | Verdict::Repaired(now) => {
                    self.notes.take(NoteKind::Repaired { found: shown_value(&weekday), now: now.clone() });
                    raw.insert("byday".to_owned(), Value::String(now));
                    raw.entry("freq").or_insert(Value::from("WEEKLY"));
                }
                Verdict::Left(why) => {
                    self.notes.take(NoteKind::NotCarried { found: shown_value(&weekday), why });
                    // Hours without their day say too much.
                    raw.clear();
                }
            }
            self.notes.leave();
        }
        self.holiday(raw);
    }

    /// A holiday with hours is a rule for those days; a closed one has no place in the standard.
    fn holiday(&mut self, raw: &mut Fields) {
        let closed = raw.remove("closed").filter(|value| !is_empty(value));
        let (start, end) = (raw.remove("start_date"), raw.remove("end_date"));
        let days = [&start, &end].map(|date| date.as_ref().is_some_and(|date| !is_empty(date)));
        if closed.is_none() && days == [false, false] {
            return;
        }
        let is_closed = closed.as_ref().map(|value| yes(shown_value(value).as_str()));
        let opens = raw.get("opens_at").is_some_and(|value| !is_empty(value));
        match (is_closed, days) {
            (Some(Some(false)) | None, [true, true]) if opens => {
                for (name, value) in [("valid_from", start), ("valid_to", end)] {
                    raw.insert(name.to_owned(), value.unwrap_or_default());
                }
                raw.insert("freq".to_owned(), Value::from("WEEKLY"));
                raw.insert("byday".to_owned(), Value::from("MO,TU,WE,TH,FR,SA,SU"));
            }
            _ => {
                let dates = [start, end].into_iter().flatten().filter(|date| !is_empty(date));
                let dates = dates.map(|date| shown_value(&date)).filter(|date| !date.is_empty());
                let found = dates.collect::<Vec<_>>().join(" – ");
                self.notes.at_field("closed", NoteKind::NotCarried { found, why: Why::NoPlace });
                raw.clear();
            }
        }
    }
}

/// Marks every entry with what the older name of its list told.
fn marked(value: Value, field: &str, mark: &str) -> Value {
    let list = match value {
        Value::Array(list) => list,
        one => vec![one],
    };
    let marked = list.into_iter().map(|mut one| {
        if let Value::Object(fields) = &mut one {
            fields.entry(field).or_insert(Value::from(mark));
        }
        one
    });
    marked.collect()
}

/// Who it is for was a table of its own; taxonomy terms stood in a list with commas; a location in a column.
fn service(raw: &mut Fields) {
    for name in ["eligibilitys", "eligibility"] {
        if let Some(value) = raw.remove(name) {
            eligibility(raw, value);
        }
    }
    if let Some(Value::String(ids)) = raw.remove("taxonomy_ids") {
        let terms = ids.split(',').map(str::trim).filter(|id| !id.is_empty());
        let attributes: Vec<Value> = terms.map(|id| json!({ "taxonomy_term_id": id })).collect();
        if let Value::Array(list) = raw.entry("attributes").or_insert(Value::Array(Vec::new())) {
            list.extend(attributes);
        }
    }
    if let Some(location) = raw.remove("location_id").filter(|value| !is_empty(value)) {
        raw.entry("service_at_locations").or_insert_with(|| json!([{ "location_id": location }]));
    }
}

fn eligibility(raw: &mut Fields, value: Value) {
    let list = match value {
        Value::Array(list) => list,
        one => vec![one],
    };
    let mut said = Vec::new();
    for one in list {
        match one {
            Value::String(text) => said.push(text),
            Value::Object(fields) => {
                said.extend(fields.get("eligibility").and_then(Value::as_str).map(ToOwned::to_owned));
                for age in ["minimum_age", "maximum_age"] {
                    if let Some(years) = fields.get(age).filter(|years| !is_empty(years)) {
                        raw.entry(age).or_insert_with(|| years.clone());
                    }
                }
            }
            _ => {}
        }
    }
    said.retain(|text| !text.trim().is_empty());
    if !said.is_empty() && raw.get("eligibility_description").is_none_or(is_empty) {
        raw.insert("eligibility_description".to_owned(), Value::String(said.join("; ")));
    }
}

/// The third and fourth line of an address go behind the second.
fn address(raw: &mut Fields) {
    let mut lines: Vec<String> = Vec::new();
    for name in ["address_2", "address_3", "address_4"] {
        if let Some(Value::String(line)) = raw.remove(name) {
            lines.extend(Some(line).filter(|line| !line.trim().is_empty()));
        }
    }
    if !lines.is_empty() {
        raw.insert("address_2".to_owned(), Value::String(lines.join(", ")));
    }
}

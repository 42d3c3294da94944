//! One value that is no object: read as what its field holds.

use serde_json::{Number, Value};

use super::verdict::Verdict;
use super::{Tidy, date, days, language, number, phone, shown, shown_value, status, text, time, web};
use crate::directory::feed::note::{NoteKind, Why};
use crate::directory::feed::standard::Kind;
use crate::words::clean;

/// Characters of an id, a code, a number, an address.
const SHORT: usize = 300;

impl Tidy {
    /// The value as the standard writes it.
    pub(super) fn scalar(&mut self, kind: Kind, value: Value) -> Option<Value> {
        let raw = match value {
            Value::String(text) => text,
            Value::Number(number) if is_numeric(kind) => {
                let verdict = numeric(kind, &number);
                return self.settle_number(&number.to_string(), &verdict);
            }
            Value::Number(number) => number.to_string(),
            Value::Bool(yes) => yes.to_string(),
            Value::Array(list) if matches!(kind, Kind::Days | Kind::Numbers) => joined(&list)?,
            other => {
                self.notes.take(NoteKind::NotCarried { found: shown_value(&other), why: Why::Unreadable });
                return None;
            }
        };
        let taken = match kind {
            Kind::Line => text::of_people(&raw, clean::Kind::Line, self.limits.text),
            Kind::Text => text::of_people(&raw, clean::Kind::Paragraphs, self.limits.text),
            _ => text::of_machines(&raw, SHORT),
        };
        if taken.markup {
            self.notes.take(NoteKind::Repaired { found: shown(&raw), now: shown(&taken.text) });
        }
        let removed = clean::Removed { beyond_limit: 0, ..taken.removed };
        if removed.any() {
            self.notes.take(NoteKind::Cleaned(removed));
        }
        if taken.removed.beyond_limit > 0 {
            self.notes.take(NoteKind::Shortened(taken.removed.beyond_limit));
        }
        if taken.masked > 0 {
            self.notes.take(NoteKind::Masked(taken.masked));
        }
        if taken.text.is_empty() {
            return None;
        }
        self.read(kind, taken.text)
    }

    fn read(&mut self, kind: Kind, text: String) -> Option<Value> {
        match kind {
            Kind::Date => self.settle(&text, date::day(&text)),
            Kind::Moment => self.settle(&text, date::moment(&text)),
            Kind::Time => self.settle(&text, time::read(&text)),
            Kind::Status => self.settle(&text, status::status(&text)),
            Kind::Frequency => self.settle(&text, status::frequency(&text)),
            Kind::PlaceType => self.settle(&text, status::place_type(&text)),
            Kind::Email => self.settle(&text, web::email(&text)),
            Kind::Url => self.settle(&text, web::url(&text)),
            Kind::Country => self.settle(&text, web::country(&text)),
            Kind::Postcode => self.settle(&text, web::postcode(&text)),
            Kind::Days => self.settle(&text, days::days(&text)),
            Kind::Day => self.settle(&text, days::day(&text)),
            Kind::Numbers => self.settle(&text, numbers(&text)),
            Kind::Number => self.settle_number(&text, &number::number(&text)),
            Kind::Amount => self.settle_number(&text, &number::amount(&text)),
            Kind::Degrees(most) => self.settle_number(&text, &number::degrees(&text, most)),
            Kind::Whole => self.settle_number(&text, &whole(&text)),
            Kind::Phone => self.number(&text),
            Kind::Language => self.language_code(&text),
            Kind::Id | Kind::Code | Kind::Line | Kind::Text | Kind::One(_) | Kind::Many(_) => {
                Some(Value::String(text))
            }
        }
    }

    fn settle(&mut self, found: &str, verdict: Verdict<String>) -> Option<Value> {
        match verdict {
            Verdict::Good(now) => Some(Value::String(now)),
            Verdict::Repaired(now) => {
                self.notes.take(NoteKind::Repaired { found: shown(found), now: shown(&now) });
                Some(Value::String(now))
            }
            Verdict::Left(why) => {
                self.notes.take(NoteKind::NotCarried { found: shown(found), why });
                None
            }
        }
    }

    fn settle_number(&mut self, found: &str, verdict: &Verdict<f64>) -> Option<Value> {
        let (number, repaired) = match verdict {
            Verdict::Good(number) => (*number, false),
            Verdict::Repaired(number) => (*number, true),
            Verdict::Left(why) => {
                self.notes.take(NoteKind::NotCarried { found: shown(found), why: *why });
                return None;
            }
        };
        let value = written(number)?;
        if repaired {
            self.notes.take(NoteKind::Repaired { found: shown(found), now: value.to_string() });
        }
        Some(Value::Number(value))
    }

    /// A telephone number; more of them in one field become more telephones.
    fn number(&mut self, text: &str) -> Option<Value> {
        let mut numbers = match phone::numbers(text) {
            Ok(numbers) => numbers,
            Err(why) => {
                self.notes.take(NoteKind::NotCarried { found: shown(text), why });
                return None;
            }
        };
        let written: Vec<&str> = numbers.iter().map(|one| one.digits.as_str()).collect();
        if written != [text] {
            self.notes.take(NoteKind::Repaired { found: shown(text), now: shown(&written.join("; ")) });
        }
        let first = numbers.remove(0);
        let digits = Value::String(first.digits.clone());
        // The extension belongs to the telephone, and the telephone is not complete yet.
        if first.extension.is_some() || !numbers.is_empty() {
            self.spare = std::iter::once(first).chain(numbers).collect();
        }
        Some(digits)
    }

    fn language_code(&mut self, text: &str) -> Option<Value> {
        match language::code(text) {
            Verdict::Left(_) => {
                // It will be read as a name: then it is a text of people.
                self.odd_code = Some(text::of_people(text, clean::Kind::Line, self.limits.text).text);
                None
            }
            verdict => self.settle(text, verdict),
        }
    }
}

/// A number as JSON has it: whole where it is whole.
#[expect(clippy::cast_possible_truncation, reason = "whole, and far within the range of 64 bits")]
fn written(number: f64) -> Option<Number> {
    if number.fract() == 0.0 && number.abs() < 1e15 {
        return Some(Number::from(number as i64));
    }
    Number::from_f64(number)
}

fn whole(text: &str) -> Verdict<f64> {
    match number::number(text) {
        Verdict::Good(number) | Verdict::Repaired(number) if number.fract() != 0.0 => {
            Verdict::Left(Why::Unreadable)
        }
        other => other,
    }
}

fn is_numeric(kind: Kind) -> bool {
    matches!(kind, Kind::Number | Kind::Amount | Kind::Degrees(_) | Kind::Whole)
}

/// A number that JSON has as one: nothing to read, only to weigh.
fn numeric(kind: Kind, number: &Number) -> Verdict<f64> {
    let Some(number) = number.as_f64().filter(|number| number.is_finite()) else {
        return Verdict::Left(Why::Unreadable);
    };
    let fits = match kind {
        Kind::Degrees(most) => number.abs() <= most,
        Kind::Whole => number.fract() == 0.0 && number.abs() < 1e15,
        _ => true,
    };
    if fits { Verdict::Good(number) } else { Verdict::Left(Why::Unreadable) }
}

/// Whole numbers, with or without a sign, each with a comma before the next.
fn numbers(text: &str) -> Verdict<String> {
    let parts: Vec<&str> = text.split([',', ';', ' ']).filter(|one| !one.is_empty()).collect();
    let is_number = |part: &&str| {
        let digits = part.strip_prefix(['-', '+']).unwrap_or(part);
        (1..=3).contains(&digits.len()) && digits.bytes().all(|one| one.is_ascii_digit())
    };
    if parts.iter().all(is_number) {
        Verdict::of(text, parts.join(","))
    } else {
        Verdict::Left(Why::Unreadable)
    }
}

/// A list of plain values as the standard writes it: with commas.
fn joined(list: &[Value]) -> Option<String> {
    let parts: Option<Vec<String>> = list
        .iter()
        .map(|one| match one {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        })
        .collect();
    parts.map(|parts| parts.join(","))
}

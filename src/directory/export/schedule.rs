//! A line of opening hours as HSDS `schedule`.

use serde_json::Value;

use super::attributes::Attributes;
use super::record::Record;
use super::trail::{Resource, Trail};
use crate::directory::check::schedules::BEGINNING;
use crate::directory::{Recurrence, Schedule};

/// The line with this id. What the standard has no words for, such as a yearly rule, stands in a field of ours beside
/// what it has.
pub(super) fn schedule<'a>(line: &'a Schedule, id: &str, trail: &mut Trail<'a>) -> Value {
    let opens = line.opens.map(|time| time.to_string());
    let value = opens.clone().unwrap_or_default();
    trail.add(&line.checked, &Resource { kind: "schedule", id, field: "opens_at", value: &value });
    let mut attributes = Attributes::of("schedule", id);
    let record = Record::new(id)
        .maybe("valid_from", line.valid_from.map(|day| day.to_string()))
        .maybe("valid_to", line.valid_to.map(|day| day.to_string()))
        .maybe("opens_at", opens)
        .maybe("closes_at", line.closes.map(|time| time.to_string()))
        .maybe("description", line.note.clone());
    let record = recurrence(record, &line.recurrence, &mut attributes);
    record.list("attributes", attributes.into_list()).into()
}

/// What is said about opening hours in words only.
pub(super) fn note(text: &str, id: &str) -> Value {
    Record::new(id).with("description", text).into()
}

fn recurrence(record: Record, recurrence: &Recurrence, attributes: &mut Attributes) -> Record {
    let rule = recurrence.rule();
    let part = |key: &str| {
        rule.split(';').filter_map(|part| part.split_once('=')).find(|part| part.0 == key).map(|part| part.1)
    };
    let number = |key: &str| part(key).and_then(|text| text.parse::<u32>().ok());
    let days = ["BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO"].iter().any(|key| part(key).is_some());
    let counts = number("INTERVAL").is_some_and(|every| every > 1) || part("COUNT").is_some() || !days;
    let start = recurrence.start();
    let record = record
        // A line that does not count from a day has none; the reader takes one for it.
        .maybe("dtstart", Some(start.to_string()).filter(|_| counts || start != BEGINNING))
        .maybe("until", recurrence.until().map(|day| day.to_string()));
    let every_day = number("INTERVAL").is_none_or(|every| every == 1)
        && ["BYMONTHDAY", "BYYEARDAY", "BYWEEKNO"].iter().all(|key| part(key).is_none());
    let (freq, byday) = match part("FREQ") {
        Some(freq @ ("WEEKLY" | "MONTHLY")) => (freq, part("BYDAY")),
        // Every day is every week on each of its days.
        Some("DAILY") if every_day => ("WEEKLY", part("BYDAY").or(Some("MO,TU,WE,TH,FR,SA,SU"))),
        _ => {
            attributes.field("rule", Some(rule));
            return record;
        }
    };
    if part("FREQ") != Some(freq) {
        attributes.field("rule", Some(rule));
    }
    record
        .with("freq", freq)
        .maybe("interval", number("INTERVAL"))
        .maybe("count", number("COUNT"))
        .maybe("wkst", part("WKST"))
        .maybe("byday", byday)
        .maybe("bymonthday", part("BYMONTHDAY"))
        .maybe("byyearday", part("BYYEARDAY"))
        .maybe("byweekno", part("BYWEEKNO"))
}

//! Hours: a line of which one part cannot be read is no rule any more.

use serde_json::Value;

use super::{Fields, Tidy, is_empty, shown};
use crate::directory::feed::note::NoteKind;
use crate::directory::feed::standard::Object;

/// The fields that together say when: without one of them the others would say too much.
const RULE: &[&str] = &[
    "valid_from",
    "valid_to",
    "dtstart",
    "until",
    "count",
    "freq",
    "interval",
    "byday",
    "byweekno",
    "bymonthday",
    "byyearday",
    "opens_at",
    "closes_at",
];

const EVERY_DAY: &str = "MO,TU,WE,TH,FR,SA,SU";

/// The fields of the rule that a raw schedule has.
pub fn rule(object: &Object, raw: &Fields) -> Vec<&'static str> {
    if object.name != "schedule" {
        return Vec::new();
    }
    RULE.iter().filter(|name| raw.get(**name).is_some_and(|value| !is_empty(value))).copied().collect()
}

impl Tidy {
    /// Leaves the rule out as a whole when a part of it was left out, for without its last day or its hour it would
    /// promise too much; a description stays. What a rule only implies is written down.
    pub(super) fn whole_rule(&mut self, before: &[&'static str], schedule: &mut Fields) {
        if before.iter().any(|name| !schedule.contains_key(*name)) {
            for name in RULE {
                schedule.remove(*name);
            }
            let says_something = ["description", "notes"].iter().any(|name| schedule.contains_key(*name));
            if !says_something {
                schedule.clear();
            }
            return;
        }
        let days = schedule.get("byday").and_then(Value::as_str);
        let plain_days = days.is_some_and(|days| days.split(',').all(|day| day.len() == 2));
        let frequency = schedule.get("freq").and_then(Value::as_str);
        let each = !schedule.contains_key("interval") || schedule.get("interval") == Some(&Value::from(1));
        let weekly = match frequency {
            // Days without a number within the month come back every week.
            None if plain_days => Some((String::new(), None)),
            // Every day is every week on all days.
            Some("DAILY") if days.is_none() && each && !schedule.contains_key("count") => {
                Some(("DAILY".to_owned(), Some(EVERY_DAY)))
            }
            Some("DAILY") if plain_days && each && !schedule.contains_key("count") => {
                Some(("DAILY".to_owned(), None))
            }
            _ => None,
        };
        if let Some((found, all)) = weekly {
            schedule.insert("freq".to_owned(), Value::from("WEEKLY"));
            if let Some(all) = all {
                schedule.insert("byday".to_owned(), Value::from(all));
            }
            let now = all.map_or_else(|| "WEEKLY".to_owned(), |all| format!("WEEKLY {all}"));
            self.notes.at_field("freq", NoteKind::Repaired { found: shown(&found), now });
        }
    }
}

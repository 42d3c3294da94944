//! What two versions of a service say differently, field by field.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// One field that changed; a path such as `phones[0].number`, and what stood and stands there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The field.
    pub field: String,
    /// What stood there; `None` when it was not there.
    pub before: Option<String>,
    /// What stands there; `None` when it is not there any more.
    pub after: Option<String>,
}

/// How much of a text is shown.
const LONGEST: usize = 80;

/// What changed from one version to another, in the order of the paths.
#[must_use]
pub fn differences(before: &Value, after: &Value) -> Vec<Change> {
    let mut changes = Vec::new();
    compare("", Some(before), Some(after), &mut changes);
    changes
}

fn compare(path: &str, before: Option<&Value>, after: Option<&Value>, changes: &mut Vec<Change>) {
    if before == after {
        return;
    }
    match (before, after) {
        (Some(Value::Object(one)), Some(Value::Object(other))) => {
            let names: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
            for name in names {
                let inner = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                compare(&inner, one.get(name), other.get(name), changes);
            }
        }
        (Some(Value::Array(one)), Some(Value::Array(other))) => lists(path, one, other, changes),
        _ => changes.push(Change {
            field: path.to_owned(),
            before: before.map(shown),
            after: after.map(shown),
        }),
    }
}

/// Entries are the same entry when they have the same id, wherever they stand; without ids, by their places.
fn lists(path: &str, before: &[Value], after: &[Value], changes: &mut Vec<Change>) {
    let (Some(one), Some(other)) = (by_id(before), by_id(after)) else {
        for at in 0..before.len().max(after.len()) {
            compare(&format!("{path}[{at}]"), before.get(at), after.get(at), changes);
        }
        return;
    };
    for (id, (at, entry)) in &other {
        compare(&format!("{path}[{at}]"), one.get(id).map(|one| one.1), Some(entry), changes);
    }
    for (id, (at, entry)) in &one {
        if !other.contains_key(id) {
            compare(&format!("{path}[{at}]"), Some(entry), None, changes);
        }
    }
}

/// The entries by their ids, when each has one of its own.
fn by_id(list: &[Value]) -> Option<BTreeMap<&str, (usize, &Value)>> {
    let by: BTreeMap<&str, (usize, &Value)> = list
        .iter()
        .enumerate()
        .filter_map(|(at, entry)| Some((entry.get("id")?.as_str()?, (at, entry))))
        .collect();
    (by.len() == list.len()).then_some(by)
}

/// The beginning of what stands somewhere. Of an object what it says, not how it is called.
fn shown(value: &Value) -> String {
    let whole = match value {
        Value::String(text) => text.clone(),
        Value::Object(fields) => {
            let texts: Vec<String> = fields
                .iter()
                .filter(|(name, _)| *name != "id" && !name.ends_with("_id"))
                .map(|(_, value)| shown(value))
                .filter(|text| !text.is_empty())
                .collect();
            texts.join(", ")
        }
        Value::Array(list) => list.iter().map(shown).collect::<Vec<_>>().join("; "),
        Value::Null => String::new(),
        other => other.to_string(),
    };
    if whole.chars().count() <= LONGEST {
        return whole;
    }
    whole.chars().take(LONGEST).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn told(before: &Value, after: &Value) -> Vec<String> {
        let part = |text: Option<String>| text.unwrap_or_else(|| "-".to_owned());
        differences(before, after)
            .into_iter()
            .map(|one| format!("{}: {} > {}", one.field, part(one.before), part(one.after)))
            .collect()
    }

    #[test]
    fn a_changed_number_is_told_by_its_path() {
        let before = json!({ "name": "Huis", "phones": [{ "id": "p", "number": "020 1" }] });
        let after = json!({ "name": "Huis", "phones": [{ "id": "p", "number": "020 2" }], "alert": "dicht" });
        assert_eq!(told(&before, &after), ["alert: - > dicht", "phones[0].number: 020 1 > 020 2"]);
    }

    #[test]
    fn an_entry_that_moved_is_no_change() {
        let (one, other) = (json!({ "id": "a", "name": "nl" }), json!({ "id": "b", "name": "tr" }));
        let before = json!({ "languages": [one, other] });
        assert_eq!(told(&before, &json!({ "languages": [other, one] })), [""; 0]);
        assert_eq!(told(&before, &json!({ "languages": [other] })), ["languages[0]: nl > -"]);
    }
}

//! The stamp of an import on a service: from which source, since which day it says what it says.

use serde_json::{Value, json};

use crate::directory::vocabulary::id_of;
use jiff::civil::Date;

/// Half of a BLAKE3 hash of what a service says: enough to tell two apart.
pub type Digest = [u8; 16];

/// The digest of a service without its stamp, from its text as it is written on a line.
#[must_use]
pub fn digest(line: &[u8]) -> Digest {
    let mut half = Digest::default();
    half.copy_from_slice(&blake3::hash(line).as_bytes()[..16]);
    half
}

/// The service with the stamp of a source: since this day it says what it says. A stamp says nothing about when
/// anybody checked anything; the feed's own dates do.
#[must_use]
pub fn stamp(mut service: Value, source: &str, day: Date) -> Value {
    let id = service.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
    let entry = json!({
        "id": stamp_id(&id),
        "resource_id": id,
        "resource_type": "service",
        "last_action_date": day.to_string(),
        "last_action_type": "import",
        "field_name": "",
        "previous_value": "",
        "replacement_value": "",
        "updated_by": source,
    });
    match service.get_mut("metadata").and_then(Value::as_array_mut) {
        Some(list) => list.push(entry),
        None => {
            if let Some(fields) = service.as_object_mut() {
                fields.insert("metadata".to_owned(), json!([entry]));
            }
        }
    }
    service
}

/// The service as the feed had it.
#[must_use]
pub fn without_stamp(mut service: Value) -> Value {
    let own = stamp_id(service.get("id").and_then(Value::as_str).unwrap_or_default());
    let Some(fields) = service.as_object_mut() else { return service };
    if let Some(Value::Array(list)) = fields.get_mut("metadata") {
        list.retain(|entry| entry.get("id").and_then(Value::as_str) != Some(&own));
        if list.is_empty() {
            fields.remove("metadata");
        }
    }
    service
}

fn stamp_id(service: &str) -> String {
    id_of(&format!("{service}/import"))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_stamp_comes_off_as_it_went_on() {
        for service in [
            json!({ "id": "a", "name": "Huis" }),
            json!({ "id": "a", "metadata": [{ "id": "m", "updated_by": "een pagina" }] }),
        ] {
            let stamped = stamp(service.clone(), "gids", date(2026, 11, 22));
            assert_ne!(stamped, service);
            assert_eq!(without_stamp(stamped), service);
            assert_eq!(without_stamp(service.clone()), service);
        }
    }

    #[test]
    fn a_stamp_of_our_own_in_a_feed_does_not_count_as_a_change() {
        // An import that was exported and comes back.
        let service = json!({ "id": "a", "name": "Huis" });
        let day = date(2026, 11, 22);
        let of = |service: &Value| digest(service.to_string().as_bytes());
        assert_eq!(of(&without_stamp(stamp(service.clone(), "gids", day))), of(&service));
    }
}

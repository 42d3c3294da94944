//! Our services against the schema of HSDS 3.1: what it requires is there, of its kind, and from its lists. The
//! schema is not ours to ship, so the test looks for it in `INLOOP_HSDS_DIR`, else beside the crate.

#![allow(clippy::print_stderr, reason = "who runs the test must know that it was skipped")]

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use super::raw;
use crate::house::source::root;

fn schema() -> Option<Value> {
    let folder =
        std::env::var_os("INLOOP_HSDS_DIR").map_or_else(|| root().join("../shared/hsds"), PathBuf::from);
    let text = fs::read_to_string(folder.join("schema/service.json")).ok()?;
    Some(serde_json::from_str(&text).expect("the schema is JSON"))
}

/// Whether a value is of the type that the schema names; one that we do not know is no fault.
fn is_a(value: &Value, kind: &str) -> bool {
    match kind {
        "string" => value.is_string(),
        "number" => value.is_number(),
        "integer" => value.is_i64() || value.is_u64(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => true,
    }
}

/// The faults of a value against its schema, each with its place.
fn faults(schema: &Value, value: &Value, place: &str, found: &mut Vec<String>) {
    let kinds = match schema.get("type") {
        Some(Value::String(kind)) => vec![kind.as_str()],
        Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    if !kinds.is_empty() && !kinds.iter().any(|kind| is_a(value, kind)) {
        found.push(format!("{place} is not {kinds:?}"));
    }
    if let Some(list) = schema.get("enum").and_then(Value::as_array)
        && !list.contains(value)
    {
        found.push(format!("{place}: {value} is not in the list"));
    }
    if let Value::Object(fields) = value {
        for name in schema.get("required").and_then(Value::as_array).into_iter().flatten() {
            if name.as_str().is_some_and(|name| !fields.contains_key(name)) {
                found.push(format!("{place}: {name} is missing"));
            }
        }
        for (name, inner) in fields {
            let place = format!("{place}.{name}");
            match schema.get("properties").and_then(|all| all.get(name)) {
                Some(schema) => faults(schema, inner, &place, found),
                None => found.push(format!("{place}: HSDS has no such field")),
            }
        }
    }
    if let (Value::Array(items), Some(schema)) = (value, schema.get("items")) {
        for (at, item) in items.iter().enumerate() {
            faults(schema, item, &format!("{place}[{at}]"), found);
        }
    }
}

#[test]
fn our_services_and_needs_are_as_hsds_has_them() {
    let Some(schema) = schema() else {
        eprintln!("skipped: no HSDS schema in INLOOP_HSDS_DIR or ../shared/hsds");
        return;
    };
    let mut found = Vec::new();
    for folder in ["data/directory", "data/demo"] {
        for service in raw::services(folder) {
            faults(&schema, &service.value, &service.place(), &mut found);
        }
    }
    let term = schema.pointer("/properties/attributes/items/properties/taxonomy_term").expect("terms");
    let needs = fs::read_to_string(root().join("data/needs.json")).expect("needs");
    let needs: Value = serde_json::from_str(&needs).expect("json");
    for need in needs["terms"].as_array().expect("terms") {
        // How people say it is our own addition to a term.
        let mut need = need.clone();
        need.as_object_mut().expect("a term").remove("synonyms");
        faults(term, &need, &format!("needs.json: {}", raw::text(&need, "id")), &mut found);
    }
    super::told(&found);
}

#[test]
fn a_service_that_breaks_the_schema_is_found() {
    let schema = serde_json::json!({
        "type": "object",
        "required": ["id", "status"],
        "properties": { "id": { "type": "string" }, "status": { "enum": ["active"] } },
    });
    let mut found = Vec::new();
    faults(&schema, &serde_json::json!({ "id": 1, "odd": true }), "one", &mut found);
    faults(&schema, &serde_json::json!({ "id": "a", "status": "closed" }), "two", &mut found);
    assert_eq!(
        found,
        [
            "one: \"status\" is missing",
            "one.id is not [\"string\"]",
            "one.odd: HSDS has no such field",
            "two.status: \"closed\" is not in the list",
        ]
    );
}

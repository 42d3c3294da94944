//! What goes out is what the standard says: every service against its published schema, every row of the tables too,
//! and all of it read back as the same directory.
//!
//! The schemas are not ours to ship: they are read from `INLOOP_HSDS_DIR`, or from `../shared/hsds`. Where they are not
//! there, the tests say so and look at nothing.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::sync::OnceLock;

use inloop::content::{Content, Supply};
use inloop::directory::export::{Selection, Tables, service};
use inloop::directory::{Directory, formula};
use inloop::words::direction::plain;
use inloop::words::{Locale, Message, Words};
use jsonschema::Validator;
use serde_json::{Map, Value};

use super::house::source::root;

/// A published schema, when it is here.
fn schema(name: &str) -> Option<Value> {
    let folder =
        std::env::var_os("INLOOP_HSDS_DIR").map_or_else(|| root().join("../shared/hsds"), PathBuf::from);
    let path = folder.join("schema").join(name);
    let Ok(text) = fs::read_to_string(&path) else {
        // Past the capture of the tests: who runs them must see that this proof was not made.
        let place = path.display();
        let _ = writeln!(std::io::stderr(), "not looked at: {place} is not here; set INLOOP_HSDS_DIR");
        return None;
    };
    Some(serde_json::from_str(&text).expect("a schema"))
}

/// The schema of a service, read once: it is large.
fn of_a_service() -> Option<&'static Validator> {
    static VALIDATOR: OnceLock<Option<Validator>> = OnceLock::new();
    VALIDATOR.get_or_init(|| schema("service.json").map(|schema| validator(&schema))).as_ref()
}

fn validator(schema: &Value) -> Validator {
    jsonschema::options().should_validate_formats(true).build(schema).expect("a schema")
}

fn faults(validator: &Validator, value: &Value) -> Vec<String> {
    validator.iter_errors(value).map(|fault| format!("{}: {fault}", fault.instance_path())).collect()
}

/// Both directories that ship, each with its neighbourhoods as they stand in its folder.
fn directories() -> [(Directory, String); 2] {
    [(Supply::Real, "directory"), (Supply::Demo, "demo")].map(|(supply, folder)| {
        let (content, _) = Content::shipped(supply).expect("content");
        let places = root().join("data").join(folder).join("neighbourhoods.json");
        (content.directory, fs::read_to_string(places).expect("the neighbourhoods"))
    })
}

fn written(directory: &Directory) -> Vec<Value> {
    let words = Words::shipped();
    let say = |message: &Message| plain(&words.say(Locale::NL, message));
    directory.offers().map(|offer| service(offer, directory.places(), &say)).collect()
}

#[test]
fn every_service_that_goes_out_is_one_of_the_standard() {
    let Some(validator) = of_a_service() else { return };
    for (directory, _) in directories() {
        for service in written(&directory) {
            assert_eq!(faults(validator, &service), [""; 0], "{}", service["name"]);
        }
    }
}

#[test]
fn a_service_that_is_not_one_of_the_standard_is_found_out() {
    let Some(validator) = of_a_service() else { return };
    let (directory, _) = &directories()[0];
    let good = written(directory).remove(0);
    for (field, wrong) in [("id", "amsterdam-markant"), ("status", "open"), ("url", "www.markant.org")] {
        let mut service = good.clone();
        service[field] = wrong.into();
        assert!(!faults(validator, &service).is_empty(), "{field}");
    }
}

#[test]
fn what_the_standard_does_not_take_as_it_stands_goes_out_valid_and_comes_back() {
    let Some(validator) = of_a_service() else { return };
    let odd = serde_json::json!([{
        "id": "huis", "name": "Huis", "status": "active", "url": "www.huis.nl", "email": "bel ons",
        "attributes": [{ "taxonomy_term_id": "listing:by-introduction" }, { "taxonomy_term_id": "welcome:language" }],
        "organization": { "name": "Stichting", "website": "https://huis.nl/é" },
        "capacities": [{ "available": 3 }, { "unit": { "name": "plekken" }, "updated": "2026-03-29" }],
        "schedules": [
            { "id": "a", "freq": "DAILY", "dtstart": "2026-01-01" },
            { "id": "b", "freq": "YEARLY", "bymonthday": 5, "dtstart": "2025-12-05", "count": 3 },
        ],
        "service_at_locations": [{ "location": { "addresses": [{ "city": "Waterstad" }] } }],
        "metadata": [{ "resource_id": "huis", "field_name": "url", "updated_by": "een pagina" }],
    }]);
    let (directory, _) = Directory::from_json(&[("odd.json", &odd.to_string())]);
    let services = written(&directory);
    assert_eq!(faults(validator, &services[0]), [""; 0]);
    let again = Value::Array(services).to_string();
    assert_eq!(Directory::from_json(&[("export.json", &again)]).0, directory);
}

#[test]
fn every_row_that_goes_out_is_one_of_the_standard() {
    let Some(schema) = schema("tabular.json") else { return };
    let mut validators = BTreeMap::new();
    for (_, table) in schema["properties"].as_object().expect("tables") {
        let mut row = table["items"].clone();
        // In a table these are rows elsewhere.
        row["properties"].as_object_mut().expect("columns").retain(|_, column| column["type"] != "array");
        let needed = ["required", "tabular_required"].into_iter().filter_map(|list| row[list].as_array());
        row["required"] = needed.flatten().cloned().collect();
        validators.insert(row["path"].as_str().expect("a file").to_owned(), (validator(&row), row));
    }
    for (directory, _) in directories() {
        let mut tables = Tables::default();
        for row in written(&directory).iter().flat_map(|service| tables.rows(service)) {
            // The standard's own tables of capacity have no schema here.
            let Some((validator, schema)) = validators.get(row.table.file) else { continue };
            let mut fields = Map::new();
            for (column, cell) in row.table.columns.iter().zip(&row.cells) {
                let column_schema = &schema["properties"][column];
                assert!(column_schema.is_object(), "{} has no {column}", row.table.file);
                let needed =
                    schema["required"].as_array().is_some_and(|list| list.contains(&Value::from(*column)));
                if cell.is_empty() && !needed {
                    continue;
                }
                let text = formula::restored(cell);
                let value = match column_schema["type"].as_str() {
                    Some("number") => serde_json::from_str(&text).expect("a number"),
                    _ => Value::from(text),
                };
                fields.insert((*column).to_owned(), value);
            }
            assert_eq!(faults(validator, &Value::Object(fields)), [""; 0], "{row:?}");
        }
    }
}

#[test]
fn what_goes_out_is_read_back_as_the_same_directory() {
    for (directory, places) in directories() {
        let services = Value::Array(written(&directory)).to_string();
        let (again, _) =
            Directory::from_json(&[("export.json", &services), ("neighbourhoods.json", &places)]);
        assert_eq!(again, directory);
    }
}

#[test]
fn no_real_offer_is_by_introduction_and_the_demo_keeps_its_own() {
    let [(real, _), (demo, _)] = directories();
    assert_eq!(Selection::of(&real, &[]).expect("a selection").left_out, 0);
    assert!(Selection::of(&demo, &[]).expect("a selection").left_out > 0);
}

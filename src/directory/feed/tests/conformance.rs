//! The examples of the specification itself, when they are there.

#![allow(clippy::print_stderr, reason = "a test that is skipped says so")]

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use super::{Out, read_files};
use crate::directory::feed::{Format, Limits, NoteKind};

/// The folder with the specification's examples: `INLOOP_HSDS_DIR`, or beside the repository.
fn examples() -> Option<PathBuf> {
    let given = std::env::var_os("INLOOP_HSDS_DIR").map(PathBuf::from);
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/hsds");
    let folder = given.unwrap_or(beside).join("examples");
    folder.is_dir().then_some(folder)
}

fn read(names: &[&str]) -> Option<Out> {
    let Some(folder) = examples() else {
        eprintln!("skipped: the examples of the specification are not here");
        return None;
    };
    let files: Vec<(String, Vec<u8>)> = names
        .iter()
        .map(|name| ((*name).to_owned(), fs::read(folder.join(name)).expect("an example")))
        .collect();
    let files: Vec<(&str, &[u8])> =
        files.iter().map(|(name, text)| (name.as_str(), text.as_slice())).collect();
    Some(read_files(&files, &Limits::default()).expect("a feed"))
}

/// Every text, number and yes or no in a value, with its path.
fn leaves(value: &Value, path: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(fields) => {
            for (name, one) in fields {
                leaves(one, &format!("{path}.{name}"), found);
            }
        }
        Value::Array(list) => {
            for (at, one) in list.iter().enumerate() {
                leaves(one, &format!("{path}[{at}]"), found);
            }
        }
        Value::String(text) => found.push((path.to_owned(), text.trim().to_owned())),
        other => found.push((path.to_owned(), other.to_string())),
    }
}

#[test]
fn the_nested_example_is_carried_whole_but_for_what_cannot_be() {
    let Some(out) = read(&["service_full.json"]) else { return };
    let folder = examples().expect("it was read");
    let original = fs::read_to_string(folder.join("service_full.json")).expect("the example");
    let original: Value = serde_json::from_str(&original).expect("json");
    let (mut before, mut after) = (Vec::new(), Vec::new());
    leaves(&original, "", &mut before);
    leaves(out.only(), "", &mut after);
    let told: Vec<String> = out.notes().iter().map(|note| format!(".{}", note.field)).collect();
    for leaf in &before {
        // `fees` is carried as `fees_description`, its name since 3.0, which is there already.
        let known = leaf.0 == ".fees" || told.contains(&leaf.0);
        assert!(known || after.contains(leaf), "lost without a word: {leaf:?}");
    }
    // What its notes are of: quoted telephone numbers, a point beyond the globe, and no unknown field.
    assert!(out.unknown().is_empty(), "{:?}", out.unknown());
    for note in out.notes() {
        let field = note.field.rsplit('.').next().unwrap_or_default();
        assert!(["number", "latitude"].contains(&field), "{note:?}");
    }
}

#[test]
fn the_pages_of_the_examples_are_read() {
    let Some(page) = read(&["service_list.json"]) else { return };
    assert_eq!((page.summary.format, page.summary.services), (Format::Pages, 1));
    let Some(organization) = read(&["organization_full.json"]) else { return };
    assert!(organization.summary.services > 0);
    assert_eq!(organization.services()[0]["organization"]["name"], "Example Organization Inc.");
}

#[test]
fn the_tables_of_the_examples_are_put_together() {
    let Some(folder) = examples() else { return };
    let mut names: Vec<String> = fs::read_dir(folder.join("csv"))
        .expect("the tables")
        .map(|file| format!("csv/{}", file.expect("a file").file_name().to_string_lossy()))
        .collect();
    names.sort();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let Some(out) = read(&names) else { return };
    let service = out.only();
    assert_eq!((out.summary.format, out.summary.version.as_str()), (Format::Tabular, "3.1"));
    assert_eq!(service["organization"]["name"], "Example Organization Inc.");
    assert_eq!(service["service_at_locations"][0]["location"]["name"], "MyCity Civic Center");
    assert_eq!(service["service_at_locations"][0]["location"]["addresses"][0]["city"], "MyCity");
    assert_eq!(service["program"]["name"], "Community Mental Health Support");
    for list in
        ["phones", "languages", "cost_options", "contacts", "required_documents", "funding", "service_areas"]
    {
        assert!(service[list].as_array().is_some_and(|list| !list.is_empty()), "{list}");
    }
    let refused = out.notes().into_iter().filter(|note| matches!(note.kind, NoteKind::Refused(_)));
    assert_eq!(refused.count(), 0);
}

#[test]
fn the_directory_that_ships_comes_in_as_it_is() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("data/directory");
    let mut read_any = false;
    for file in fs::read_dir(folder).expect("the directory") {
        let path = file.expect("a file").path();
        let text = fs::read_to_string(&path).expect("a text");
        let value: Value = serde_json::from_str(&text).expect("json");
        let Some(services) =
            value.get("services").or(value.get("contents")).and_then(Value::as_array).or(value.as_array())
        else {
            continue;
        };
        let Ok(out) = read_files(&[("shipped.json", text.as_bytes())], &Limits::default()) else { continue };
        read_any = true;
        assert!(out.notes().is_empty(), "{}: {:?}", path.display(), out.notes());
        for (original, read) in services.iter().zip(out.services()) {
            let (mut before, mut after) = (Vec::new(), Vec::new());
            leaves(original, "", &mut before);
            leaves(read, "", &mut after);
            // An empty text says nothing and is not carried.
            before.retain(|(_, text)| !text.is_empty());
            let changed = before.iter().find(|leaf| !after.contains(leaf));
            assert_eq!((changed, before.len()), (None, after.len()));
        }
    }
    assert!(read_any, "nothing was read");
}

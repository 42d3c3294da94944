//! The rules of the house, read from the source: which room may know which, what is pure, how long a file is.

#![allow(clippy::expect_used, reason = "a proof stops where it cannot read")]

pub mod source;

use std::collections::BTreeSet;
use std::fs;

use source::{SourceFile, root};

/// Each room and the rooms it may know. What is not here has no place in the house.
const MAY_KNOW: &[(&str, &[&str])] = &[
    ("words", &[]),
    ("intake", &["words"]),
    ("directory", &["words"]),
    ("referral", &["intake", "directory", "words"]),
    ("report", &["referral", "intake", "directory", "words"]),
    ("casebook", &["intake", "words"]),
    ("content", &["intake", "directory", "words"]),
    ("slip", &["referral", "intake", "directory", "words"]),
    ("table", &["content", "slip", "casebook", "referral", "intake", "directory", "words"]),
    ("desk", &["table", "content", "slip", "casebook", "report", "referral", "intake", "directory", "words"]),
    ("plain", &["table", "content", "slip", "casebook", "referral", "intake", "directory", "words"]),
    // At the top, beside one another.
    (
        "error",
        &["table", "content", "slip", "casebook", "report", "referral", "intake", "directory", "words"],
    ),
    (
        "command",
        &[
            "error",
            "desk",
            "plain",
            "table",
            "content",
            "slip",
            "casebook",
            "report",
            "referral",
            "intake",
            "directory",
            "words",
        ],
    ),
];

/// The rooms without a terminal, a store, a file system, a network or a clock.
const PURE: &[&str] = &["words", "intake", "directory", "referral", "report"];

/// What a pure room never names, as the beginning of a path.
const OUTSIDE: &[&[&str]] = &[
    &["std", "fs"],
    // Bytes may come in through a trait; where they come from, the shell knows.
    &["std", "io", "stdin"],
    &["std", "io", "stdout"],
    &["std", "io", "stderr"],
    &["std", "net"],
    &["std", "env"],
    &["std", "process"],
    &["std", "thread"],
    &["std", "time", "SystemTime"],
    &["std", "time", "Instant"],
    &["sled"],
    &["crossterm"],
    &["ratatui"],
    &["rustix"],
];

/// Where bytes are read that others have opened: it may name `std::io`, and still opens nothing.
const READS: &str = "directory/feed/";

/// Clocks, as the end of a path.
const CLOCKS: &[[&str; 2]] =
    &[["Zoned", "now"], ["Timestamp", "now"], ["SystemTime", "now"], ["Instant", "now"]];

const LONGEST: usize = 400;

fn told(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// The rooms: all files at the top of `src/` but the map and the way in.
fn rooms_of(files: &[SourceFile]) -> BTreeSet<&str> {
    files.iter().map(SourceFile::room).filter(|room| !["lib", "main"].contains(room)).collect()
}

#[test]
fn rooms_know_only_the_rooms_below_them() {
    let files = source::of_the_program();
    let mut faults = Vec::new();
    for file in &files {
        let room = file.room();
        let Some((_, may)) = MAY_KNOW.iter().find(|(one, _)| *one == room) else { continue };
        let rooms = file.rooms_named();
        for (line, named) in rooms.iter().filter(|(_, named)| MAY_KNOW.iter().any(|(one, _)| one == named)) {
            if named != room && !may.contains(&named.as_str()) {
                faults.push(format!("src/{}:{line}: {room} must not know {named}", file.place));
            }
        }
    }
    told(&faults);
}

#[test]
fn every_room_has_its_place_in_the_house() {
    let files = source::all();
    let placed: BTreeSet<&str> = MAY_KNOW.iter().map(|(room, _)| *room).collect();
    assert_eq!(rooms_of(&files), placed);
}

#[test]
fn no_two_rooms_know_one_another() {
    for (at, (room, may)) in MAY_KNOW.iter().enumerate() {
        let below: Vec<&str> = MAY_KNOW[..at].iter().map(|(one, _)| *one).collect();
        assert!(may.iter().all(|one| below.contains(one)), "{room} knows a room that is not below it");
    }
}

#[test]
fn a_pure_room_names_no_terminal_store_file_network_or_clock() {
    let mut faults = Vec::new();
    for file in source::of_the_program().iter().filter(|file| PURE.contains(&file.room())) {
        for named in file.paths() {
            let path: Vec<&str> = named.path.iter().map(String::as_str).collect();
            if file.place.starts_with(READS) && path.starts_with(&["std", "io"]) {
                continue;
            }
            if OUTSIDE.iter().any(|one| path.starts_with(one)) || CLOCKS.iter().any(|one| path.ends_with(one))
            {
                faults.push(format!("src/{}:{}: {}", file.place, named.line, path.join("::")));
            }
        }
    }
    told(&faults);
}

#[test]
fn only_the_casebook_names_sled() {
    let mut faults = Vec::new();
    for file in source::of_the_program().iter().filter(|file| file.room() != "casebook") {
        let paths = file.paths();
        for named in paths.iter().filter(|named| named.path[0] == "sled") {
            faults.push(format!("src/{}:{}", file.place, named.line));
        }
    }
    told(&faults);
}

#[test]
fn every_file_opens_by_saying_what_it_is() {
    let silent: Vec<String> = source::all()
        .into_iter()
        .filter(|file| !file.text.starts_with("//! "))
        .map(|file| file.place)
        .collect();
    told(&silent);
}

#[test]
fn no_file_is_longer_than_can_be_held_in_the_head() {
    let mut long: Vec<(usize, String)> =
        source::all().into_iter().map(|file| (file.text.lines().count(), file.place)).collect();
    long.retain(|(lines, _)| *lines > LONGEST);
    long.sort_by(|one, other| other.cmp(one));
    told(&long.into_iter().map(|(lines, place)| format!("{lines} src/{place}")).collect::<Vec<_>>());
}

#[test]
fn nothing_is_left_for_later() {
    // In two parts, so that this file does not find itself.
    let left = [["to", "do!("], ["unimple", "mented!("], ["db", "g!("]].map(|parts| parts.concat());
    let mut faults = Vec::new();
    for folder in ["src", "tests", "benches"] {
        for path in source::files_below(folder)
            .into_iter()
            .filter(|path| path.extension().is_some_and(|one| one == "rs"))
        {
            let text = fs::read_to_string(&path).expect("source");
            for (at, line) in text.lines().enumerate() {
                if left.iter().any(|word| line.contains(word.as_str())) {
                    faults.push(format!("{}:{}: {}", path.display(), at + 1, line.trim()));
                }
            }
        }
    }
    told(&faults);
}

/// Each test binary links the typesetter, so there are few: the library's own and two more.
#[test]
fn there_are_three_test_binaries_at_most() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("the manifest");
    let declared = manifest.lines().filter(|line| line.trim() == "[[test]]").count();
    assert!(declared <= 2, "{declared} declared beside the library's own");
    let found: Vec<String> = fs::read_dir(root().join("tests"))
        .expect("tests")
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|one| one == "rs") || path.join("main.rs").exists())
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .filter(|name| !manifest.contains(&format!("path = \"tests/{name}/main.rs\"")))
        .collect();
    told(&found);
}

/// What a library is for stands in the README, also of those that only tests use.
#[test]
fn every_library_has_its_reason_in_the_readme() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("the manifest");
    let readme = fs::read_to_string(root().join("README.md")).expect("the front door");
    let reasons: String = readme.lines().filter(|line| line.starts_with("| `")).collect();
    let mut named = Vec::new();
    let mut depends = false;
    for line in manifest.lines() {
        if let Some(section) = line.strip_prefix('[') {
            depends = matches!(section, "dependencies]" | "dev-dependencies]");
            let table = section.strip_prefix("dependencies.").and_then(|rest| rest.strip_suffix(']'));
            named.extend(table.map(str::to_owned));
        } else if let Some((name, _)) = line.split_once(" = ").filter(|_| depends) {
            named.push(name.to_owned());
        }
    }
    assert!(named.len() > 40, "the manifest was not read: {named:?}");
    named.retain(|name| !reasons.contains(&format!("`{name}`")));
    told(&named);
}

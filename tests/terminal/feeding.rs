//! A feed at the command line: shown first, asked about on a terminal, put in place only after a yes.

use std::ffi::OsString;
use std::path::PathBuf;

use inloop::casebook::{Casebook, Secret, Subject};
use inloop::directory::keeping::{DirectoryEvent, What};
use inloop::directory::{OfferId, raw};
use inloop::words::messages::exchange as m;
use jiff::Timestamp;

use super::computer::{Computer, PASSPHRASE, VOLUNTEER};
use super::program::{Key, Program};
use super::texts::dutch;

/// Lets the desk add an offer of its own.
fn add(computer: &Computer, name: &str) {
    let json = format!(
        r#"{{ "id": "eigen", "name": "{name}", "status": "active",
            "attributes": [{{ "taxonomy_term_id": "listing:printed" }}] }}"#
    );
    let service: raw::Service = serde_json::from_str(&json).unwrap();
    let what = What::OfferAdded { service: Box::new(service) };
    let event = DirectoryEvent { offer: OfferId::new("eigen"), name: name.to_owned(), what };
    let passphrase = Secret::new(PASSPHRASE.to_owned());
    let now = Timestamp::now();
    let (mut casebook, volunteer) = Casebook::unlock(&computer.desk(), VOLUNTEER, &passphrase, now).unwrap();
    let (kind, body) = event.into_parts();
    casebook.append(now, volunteer.id, Subject::Directory, &kind, body).unwrap();
}

#[test]
fn what_the_desk_wrote_goes_out_only_with_a_passphrase() {
    let computer = Computer::with_desk();
    add(&computer, "Soep bij de Brug");
    let out = computer.desk().with_file_name("gids.ndjson");
    let export = ["directory", "export", "--format", "ndjson", "--replace", &out.display().to_string()]
        .map(OsString::from);
    assert!(computer.run(&export).status.success());
    assert!(!std::fs::read_to_string(&out).unwrap().contains("Soep bij de Brug"));
    let with_desk = ["--with-desk", VOLUNTEER].map(OsString::from);
    let asked = [&export[..], &with_desk].concat();
    assert_eq!(computer.run(&asked).status.code(), Some(2), "nobody to ask");
    let mut program = computer.start(&asked.iter().map(|one| one.to_str().unwrap()).collect::<Vec<_>>()).go();
    program.wait_for(&dutch(&m::passphrase_of(VOLUNTEER)));
    program.type_in(PASSPHRASE);
    program.press(Key::Enter);
    assert_eq!(program.end(), 0);
    assert!(!program.shows(PASSPHRASE));
    assert!(std::fs::read_to_string(&out).unwrap().contains("Soep bij de Brug"));
    let passphrase = |text: &str| {
        let file = computer.passphrase_file(text, 0o600);
        [&["--passphrase-file".into(), file.into()], &asked[..]].concat()
    };
    assert_eq!(computer.run(&passphrase("niet deze zin maar een andere")).status.code(), Some(1));
}

const FEED: &str =
    r#"[{ "id": "0b6a2a44-58d4-4ea4-9df0-6b8b0bfa1a11", "name": "Koffie in de Tuin", "status": "active" }]"#;

fn feed(computer: &Computer, text: &str) -> PathBuf {
    let path = computer.desk().with_file_name("gids.json");
    std::fs::write(&path, text).unwrap();
    path
}

fn services(computer: &Computer) -> PathBuf {
    computer.desk().join("directory/imported/gids/services.ndjson")
}

fn import(computer: &Computer, text: &str, more: &[&str]) -> (Option<i32>, String) {
    let mut arguments: Vec<OsString> = vec!["directory".into(), "import".into(), feed(computer, text).into()];
    arguments.extend(more.iter().map(OsString::from));
    let output = computer.run(&arguments);
    let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat();
    (output.status.code(), said)
}

fn asked(computer: &Computer) -> Program {
    let path = feed(computer, FEED).display().to_string();
    let program = computer.start(&["directory", "import", &path]).go();
    program.wait_for(&dutch(&m::import_ask()));
    assert!(program.shows("Koffie in de Tuin"));
    program
}

#[test]
fn without_a_terminal_a_feed_is_shown_and_only_applied_when_asked() {
    let computer = Computer::with_desk();
    let (code, said) = import(&computer, FEED, &[]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("Koffie in de Tuin") && said.contains(&dutch(&m::import_preview())), "{said}");
    assert!(!services(&computer).exists());
    let (code, said) = import(&computer, FEED, &["--apply"]);
    assert_eq!(code, Some(0), "{said}");
    let written = std::fs::read(services(&computer)).unwrap();
    let (_, said) = import(&computer, FEED, &["--apply"]);
    assert!(said.contains(&dutch(&m::import_nothing())), "{said}");
    assert_eq!(std::fs::read(services(&computer)).unwrap(), written);
}

#[test]
fn what_is_no_feed_is_one_sentence_and_changes_nothing() {
    let computer = Computer::with_desk();
    for text in ["", "[{\"id\":", "id,naam\n1,Huis\n"] {
        let (code, said) = import(&computer, text, &["--apply"]);
        assert_eq!((code, said.lines().count()), (Some(1), 1), "{text}: {said}");
        assert!(said.starts_with("inloop: gids.json"), "{said}");
    }
    assert!(!computer.desk().join("directory").exists());
    assert_eq!(import(&computer, FEED, &["--source", "//"]).0, Some(2));
    // A feed of which nothing can be taken does not empty its source.
    assert_eq!(import(&computer, FEED, &["--apply"]).0, Some(0));
    let (code, said) = import(&computer, "[{ \"name\": \"Huis\" }]", &["--apply"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(services(&computer).exists());
}

#[test]
fn only_a_yes_puts_a_feed_in_place() {
    let computer = Computer::with_desk();
    let mut program = asked(&computer);
    program.press(Key::Enter);
    assert_eq!(program.end(), 0);
    assert!(program.shows(&dutch(&m::import_declined())) && !services(&computer).exists());
    let mut program = asked(&computer);
    program.type_in("j");
    program.press(Key::Enter);
    assert_eq!(program.end(), 0);
    assert!(services(&computer).exists());
}

#[test]
fn ctrl_c_at_the_question_changes_nothing() {
    let computer = Computer::with_desk();
    let mut program = asked(&computer);
    program.press(Key::Ctrl('c'));
    assert_eq!(program.end(), 1);
    assert!(program.shows(&dutch(&m::error_import_stopped())));
    assert!(!computer.desk().join("directory").exists(), "nothing is left beside");
}

//! A feed at the command line: shown first, asked about on a terminal, put in place only after a yes.

use std::ffi::OsString;
use std::path::PathBuf;

use inloop::words::messages::exchange as m;

use super::computer::Computer;
use super::program::{Key, Program};
use super::texts::dutch;

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
    for text in ["", "[{\"id\":", "{\"name\": 3}", "id,naam\n1,Huis\n"] {
        let (code, said) = import(&computer, text, &["--apply"]);
        assert_eq!((code, said.lines().count()), (Some(1), 1), "{text}: {said}");
        assert!(said.starts_with("inloop: gids.json"), "{said}");
    }
    assert!(!computer.desk().join("directory").exists());
    assert_eq!(import(&computer, FEED, &["--source", "//"]).0, Some(2));
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

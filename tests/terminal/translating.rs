//! A sheet for a translator and back again: shown first, taken over when asked, and counted.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use inloop::words::messages::sheet as m;
use rust_xlsxwriter::Workbook;

use super::computer::Computer;
use super::program::Key;
use super::texts::dutch;

fn run(computer: &Computer, arguments: &[&str]) -> (Option<i32>, String) {
    let output = computer.run(&arguments.iter().map(OsString::from).collect::<Vec<_>>());
    let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat();
    (output.status.code(), said)
}

/// A sheet as a translator sends it back: one good row and one with a broken name.
fn filled(computer: &Computer) -> PathBuf {
    let path = computer.desk().with_extension("xlsx");
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("so").unwrap();
    let keep = "Mogen wij bewaren wat u vertelt?";
    let code = "Uw code is {code}.";
    for (row, id, dutch, text) in
        [(2, "question-keep", keep, "Ma kaydinnaa?"), (3, "plain-your-code", code, "Koodhka {kode}")]
    {
        for (column, text) in [(0, id), (2, dutch), (5, text)] {
            sheet.write_string(row, column, text).unwrap();
        }
    }
    book.save(&path).unwrap();
    path
}

fn checked(computer: &Computer) -> i64 {
    let (code, said) = run(computer, &["words", "status", "--lang", "so", "--json"]);
    assert_eq!(code, Some(0), "{said}");
    let told: serde_json::Value = serde_json::from_str(&said).unwrap();
    let told = &told[0];
    assert_eq!((told["language"].as_str(), told["texts"].as_str()), (Some("so"), Some("resident")));
    told["written"].as_i64().unwrap()
}

#[test]
fn a_sheet_goes_out_and_stands_only_once() {
    let computer = Computer::new();
    let path = computer.desk().with_extension("xlsx").display().to_string();
    let (code, said) = run(&computer, &["words", "sheet", "--lang", "so", &path]);
    assert_eq!(code, Some(0), "{said}");
    assert!(std::fs::read(&path).unwrap().starts_with(b"PK"));
    assert_eq!(run(&computer, &["words", "sheet", "--lang", "so", &path]).0, Some(1));
    assert_eq!(run(&computer, &["words", "sheet", "--lang", "so", "--replace", &path]).0, Some(0));
    assert_eq!(run(&computer, &["words", "sheet", "--lang", "tlh", &path]).0, Some(2));
    assert_eq!(run(&computer, &["words", "sheet", "--lang", "nl", &path]).0, Some(2));
    assert_eq!(run(&computer, &["words", "merge", &path]).0, Some(1), "there is no desk");
}

#[test]
fn what_came_back_is_shown_first_and_counts_when_it_was_taken_over() {
    let computer = Computer::with_desk();
    let path = filled(&computer);
    let path = path.display().to_string();
    let own = computer.desk().join("locales/so/resident.ftl");
    let before = checked(&computer);
    let (code, said) = run(&computer, &["words", "merge", &path, "--by", "tolk"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("Ma kaydinnaa?") && said.contains(&dutch(&m::merge_preview())), "{said}");
    let refused = dutch(&m::refused_at(4i64, m::refused_name_unknown("{kode}")));
    assert!(said.contains(&refused), "{said}");
    assert!(!own.exists());
    let (code, said) = run(&computer, &["words", "merge", &path, "--by", "tolk", "--apply"]);
    assert_eq!(code, Some(0), "{said}");
    let text = std::fs::read_to_string(&own).unwrap();
    assert!(text.contains("question-keep = Ma kaydinnaa?") && !text.contains("kode"), "{text}");
    assert_eq!(checked(&computer), before + 1);
    let files =
        || ["resident.ftl", "review.tsv"].map(|name| std::fs::read(own.with_file_name(name)).unwrap());
    let stood = files();
    let (_, said) = run(&computer, &["words", "merge", &path, "--by", "tolk", "--apply"]);
    assert!(said.contains(&dutch(&m::merge_nothing())), "{said}");
    assert_eq!(files(), stood);
}

#[test]
fn only_a_yes_takes_a_sheet_over() {
    let computer = Computer::with_desk();
    let path = filled(&computer).display().to_string();
    let own = computer.desk().join("locales/so/resident.ftl");
    let asked = || {
        let program = computer.start(&["words", "merge", &path]).go();
        program.wait_for(&dutch(&m::merge_ask()));
        program
    };
    let mut program = asked();
    program.press(Key::Enter);
    assert_eq!(program.end(), 0);
    assert!(program.shows(&dutch(&m::merge_declined())) && !own.exists());
    let mut program = asked();
    program.type_in("j");
    program.press(Key::Enter);
    assert_eq!(program.end(), 0);
    assert!(own.exists());
}

#[test]
fn what_is_no_sheet_is_one_sentence() {
    let computer = Computer::with_desk();
    let path = computer.desk().with_extension("xlsx");
    std::fs::write(&path, "id;text\n").unwrap();
    let (code, said) = run(&computer, &["words", "merge", &path.display().to_string(), "--apply"]);
    assert_eq!((code, said.lines().count()), (Some(1), 1), "{said}");
    assert!(!Path::new(&computer.desk()).join("locales").exists());
    let checked = run(&computer, &["words", "merge", &path.display().to_string(), "--checked"]);
    assert_eq!(checked.0, Some(2), "who has read it?");
}

//! A desk without questions, for roll-out: `inloop setup`, and how a command says that it failed.

use std::ffi::OsString;
use std::process::Output;

use super::computer::{Computer, PASSPHRASE};
use super::program::find;

fn said(output: &Output) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (text(&output.stdout), text(&output.stderr))
}

/// That it failed with this code and said one lower-case sentence about it, and nothing else.
#[track_caller]
fn assert_failed(output: &Output, code: i32) {
    let (out, fault) = said(output);
    assert_eq!(output.status.code(), Some(code), "{fault}");
    assert_eq!(out, "");
    assert_eq!(fault.lines().count(), 1, "{fault}");
    let sentence = fault.strip_prefix("inloop: ").unwrap_or_else(|| panic!("{fault}"));
    assert!(!sentence.starts_with(char::is_uppercase), "{fault}");
    assert!(!sentence.trim_end().ends_with('.'), "{fault}");
}

fn is_group(word: &str) -> bool {
    word.len() == 4 && word.chars().all(|one| one.is_ascii_uppercase() || one.is_ascii_digit())
}

#[test]
fn setup_prints_the_recovery_key_once() {
    let computer = Computer::new();
    let made = computer.set_up(&computer.passphrase_file(PASSPHRASE, 0o600));
    let (out, fault) = said(&made);
    assert!(made.status.success() && fault.is_empty(), "{fault}");
    let keys: Vec<&str> = out.lines().filter(|line| line.split(' ').all(is_group)).collect();
    assert_eq!(keys.len(), 1, "{out}");
    assert_eq!(keys[0].split(' ').count(), 8);
    let first = keys[0].split(' ').next().unwrap();
    let compact = keys[0].replace(' ', "");
    for text in [keys[0], &compact, first] {
        assert!(computer.files_with(text.as_bytes()).is_empty(), "it is in no file");
    }
    assert!(find(&made.stdout, PASSPHRASE.as_bytes()).is_none());
}

#[test]
fn a_second_setup_in_the_same_folder_fails_and_changes_nothing() {
    let computer = Computer::with_desk();
    let again = computer.set_up(&computer.passphrase_file("een heel andere zin met woorden", 0o600));
    assert_failed(&again, 1);
    computer.unlocked();
}

#[test]
fn a_passphrase_file_that_others_can_read_is_refused() {
    let computer = Computer::new();
    for mode in [0o640, 0o604, 0o660] {
        assert_failed(&computer.set_up(&computer.passphrase_file(PASSPHRASE, mode)), 2);
    }
    assert!(!computer.desk().exists());
}

#[test]
fn a_weak_passphrase_and_a_missing_file_are_failures() {
    let computer = Computer::new();
    assert_failed(&computer.set_up(&computer.passphrase_file("welkom123", 0o600)), 1);
    assert_failed(&computer.set_up(&computer.desk().join("nowhere")), 1);
    assert!(!computer.desk().exists());
}

#[test]
fn wrong_use_ends_with_two() {
    let computer = Computer::new();
    for arguments in [&["setup"][..], &["--nonsense"], &["nonsense"], &["refer"], &["setup", "--name"]] {
        let arguments: Vec<OsString> = arguments.iter().map(OsString::from).collect();
        assert_failed(&computer.run(&arguments), 2);
    }
}

#[test]
fn a_desk_without_a_terminal_says_so() {
    let computer = Computer::new();
    assert_failed(&computer.run(&[]), 1);
}

//! `inloop casebook recover`: the recovery key lets somebody in again, and a new one comes in its place.

use std::ffi::OsString;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use inloop::words::messages::desk as m;
use inloop::words::messages::door as d;

use super::computer::{Computer, PASSPHRASE, VOLUNTEER, unlock};
use super::texts::dutch;

const OTHER: &str = "zeven stille groene potloden";

/// The recovery key among what a command said.
fn key_in(said: &[u8]) -> String {
    let said = String::from_utf8_lossy(said).into_owned();
    let line = said.lines().find(|line| {
        let groups: Vec<&str> = line.split(' ').collect();
        groups.len() == 8 && groups.iter().all(|group| group.len() == 4)
    });
    line.unwrap_or_else(|| panic!("no key in {said}")).to_owned()
}

/// A file in the home, open to these people.
fn file(computer: &Computer, name: &str, text: &str, mode: u32) -> PathBuf {
    let path = computer.desk().with_file_name(name);
    std::fs::write(&path, format!("{text}\n")).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
    path
}

/// `inloop casebook recover` for somebody: what it said, or why not.
fn recover(computer: &Computer, key: &str, name: &str, more: &[&str]) -> Result<Vec<u8>, String> {
    let key = file(computer, "recovery", key, 0o600);
    let words = file(computer, "words", OTHER, 0o600);
    let mut arguments: Vec<OsString> = ["casebook", "recover", "--volunteer", name].map(Into::into).to_vec();
    arguments.extend(["--recovery-file".into(), key.into(), "--passphrase-file".into(), words.into()]);
    arguments.extend(more.iter().map(OsString::from));
    let output = computer.run(&arguments);
    if output.status.success() {
        Ok(output.stdout)
    } else {
        assert_eq!(output.status.code(), Some(1));
        Err(String::from_utf8(output.stderr).unwrap())
    }
}

/// A fault as a command tells it.
fn told(message: &inloop::words::Message) -> String {
    dutch(message).trim_end_matches('.').chars().skip(1).collect()
}

#[test]
fn the_recovery_key_lets_somebody_in_again_and_is_renewed() {
    let computer = Computer::new();
    let made = computer.set_up(&computer.passphrase_file(PASSPHRASE, 0o600));
    let first = key_in(&made.stdout);
    let slip = first.replacen(&first[..1], if first.starts_with('A') { "B" } else { "A" }, 1);
    assert!(recover(&computer, &slip, VOLUNTEER, &[]).unwrap_err().contains(&told(&d::recover_mistyped())));
    assert!(
        recover(&computer, &first, "henk", &[]).unwrap_err().contains(&told(&d::fault_no_such_volunteer()))
    );
    let second = key_in(&recover(&computer, &first, VOLUNTEER, &[]).unwrap());
    assert_ne!(first, second);
    let gone = recover(&computer, &first, VOLUNTEER, &[]).unwrap_err();
    assert!(gone.contains(&told(&inloop::words::messages::faults::recovery())), "{gone}");
    recover(&computer, &second, "noor", &["--add"]).unwrap();

    let program = computer.open();
    unlock(&program, VOLUNTEER, PASSPHRASE);
    program.wait_for(&dutch(&m::lock_refused()));
    program.quit();
    for name in [VOLUNTEER, "noor"] {
        let program = computer.open();
        unlock(&program, name, OTHER);
        program.wait_for(&dutch(&m::home_new()));
        program.quit();
    }
}

#[test]
fn a_recovery_key_in_a_file_that_others_can_read_is_not_taken() {
    let computer = Computer::with_desk();
    let key = file(&computer, "recovery", "K7P2", 0o644);
    let named = ["casebook", "recover", "--volunteer", VOLUNTEER, "--recovery-file"].map(OsString::from);
    let output = computer.run(&[named.to_vec(), vec![key.into()]].concat());
    assert_eq!(output.status.code(), Some(2));
}

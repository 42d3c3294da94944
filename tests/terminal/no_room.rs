//! A disk that fills up, and a folder that can no longer be written, in the middle of a conversation: said clearly, the
//! question stays, nothing is lost, and when it is over the next answer is kept without starting anew.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use inloop::casebook::CaseEvent;
use inloop::words::Locale;
use inloop::words::messages::{desk as m, faults};

use super::computer::{Computer, INLOOP, PASSPHRASE, VOLUNTEER, unlock};
use super::program::{Key, Program, Start};
use super::shim::{self, cannot_run};
use super::talk;
use super::texts::{dutch, question};

/// Longer than what is left at the end of a file: three bytes a letter.
const LONG: usize = 1900;

/// A desk's folder on a file system of its own, and afterwards back on this computer's disk.
const ON_A_SMALL_DISK: &str = r#"
mount -t tmpfs -o size=24m tmpfs "$DISK" && cp -a "$DESK" "$DISK/desk" || exit 99
"$PROGRAM" --desk "$DISK/desk"
code=$?
rm -r "$DESK" && cp -a "$DISK/desk" "$DESK"
exit $code
"#;

/// A desk's folder that nobody can write in.
const READ_ONLY: &str = r#"
mount --bind "$DESK" "$DESK" && mount -o remount,bind,ro "$DESK" || exit 99
"$PROGRAM" --desk "$DESK"
exit $?
"#;

/// Runs a script with mounts of its own, which needs no privileges where the system grants them to everyone.
fn with_mounts(computer: &Computer, script: &str) -> Option<(Program, PathBuf)> {
    let disk = computer.temporary().join("disk");
    fs::create_dir_all(&disk).unwrap();
    let mut probe = Command::new("unshare");
    probe.args(["-Urm", "mount", "-t", "tmpfs", "tmpfs"]).arg(&disk);
    if !probe.output().is_ok_and(|output| output.status.success()) {
        cannot_run("`unshare -Urm` cannot mount a file system here");
        return None;
    }
    let arguments = ["-Urm", "sh", "-c", script].map(Into::into);
    let path = std::env::var_os("PATH").unwrap();
    let start = Start::new("unshare", arguments).env("TERM", "xterm-256color").env("PATH", path);
    let start = computer.variables().into_iter().fold(start, |start, (name, value)| start.env(name, value));
    let start = start.env("DISK", &disk).env("DESK", computer.desk()).env("PROGRAM", INLOOP);
    let program = start.go();
    unlock(&program, VOLUNTEER, PASSPHRASE);
    // The mounts are seen through the process that has them.
    let inside = PathBuf::from(format!("/proc/{}/root", program.process()));
    Some((program, inside.join(disk.strip_prefix("/").unwrap())))
}

/// Writes until not one byte more fits, also not where the store has room of its own.
fn fill(disk: &Path) -> PathBuf {
    let dug = Command::new("fallocate").arg("--dig-holes").arg(disk.join("desk/sled/db")).output().unwrap();
    assert!(dug.status.success(), "{}", String::from_utf8_lossy(&dug.stderr));
    let ballast = disk.join("ballast");
    let mut file = OpenOptions::new().create(true).append(true).open(&ballast).unwrap();
    let mut bytes = 1 << 20;
    while bytes > 0 {
        if file.write_all(&vec![1; bytes]).is_err() {
            bytes /= 2;
        }
    }
    ballast
}

/// The questions that were answered, in order, and the story.
fn answered(computer: &Computer) -> (Vec<String>, bool) {
    let kept = computer.kept();
    let steps = kept.iter().filter_map(|event| match event {
        CaseEvent::CaseAnswered { step, next, .. } if next.as_ref() != Some(step) => Some(step.link.clone()),
        _ => None,
    });
    (steps.collect(), format!("{kept:?}").contains(&story()))
}

fn story() -> String {
    "€".repeat(LONG)
}

/// A conversation up to a story that cannot be kept, then can; and one more answer.
fn told_while(program: &Program, refused: &str, begin: impl FnOnce(), end: impl FnOnce()) {
    program.wait_for(&dutch(&m::home_new()));
    talk::begin(program, Locale::NL);
    talk::agree(program);
    talk::to_the_story(program);
    program.paste(&story());
    program.wait_for("€€€€€€");
    begin();
    // Not once, and not the second time.
    for _ in 0..2 {
        program.type_in("a");
        program.wait_gone(refused);
        program.press(Key::Enter);
        program.wait_for(refused);
        assert!(program.shows(&question("story")) && program.shows("€€€€€€"), "{}", program.text());
    }
    end();
    program.press(Key::Enter);
    program.wait_for(&question("topics"));
    program.press(Key::Ctrl('n'));
    program.wait_gone(&question("topics"));
}

const ALL: [&str; 6] = ["keep", "for-whom", "sent-by", "at-table", "story", "topics"];

#[test]
fn a_full_disk_is_named_and_loses_nothing() {
    let computer = Computer::with_desk();
    let Some((program, disk)) = with_mounts(&computer, ON_A_SMALL_DISK) else { return };
    let full = dutch(&faults::no_room());
    told_while(&program, &full, || drop(fill(&disk)), || fs::remove_file(disk.join("ballast")).unwrap());
    program.quit();
    let (steps, whole) = answered(&computer);
    assert_eq!(steps, ALL);
    assert!(whole, "the story is kept whole");
}

#[test]
fn a_disk_that_is_full_when_the_power_goes_keeps_what_was_answered_before() {
    let computer = Computer::with_desk();
    let Some((program, disk)) = with_mounts(&computer, ON_A_SMALL_DISK) else { return };
    program.wait_for(&dutch(&m::home_new()));
    talk::begin(&program, Locale::NL);
    talk::agree(&program);
    talk::to_the_story(&program);
    program.paste(&story());
    program.wait_for("€€€€€€");
    fill(&disk);
    program.press(Key::Enter);
    program.wait_for(&dutch(&faults::no_room()));
    // What lies on the disk now is what a power cut leaves.
    let left = computer.desk().with_file_name("left");
    let copied = Command::new("cp").arg("-a").arg(disk.join("desk")).arg(&left).output().unwrap();
    assert!(copied.status.success(), "{}", String::from_utf8_lossy(&copied.stderr));
    drop(program);
    fs::remove_dir_all(computer.desk()).unwrap();
    fs::rename(left, computer.desk()).unwrap();
    let (steps, whole) = answered(&computer);
    assert!(steps == ALL[..4] || steps == ALL[..5] && whole, "{steps:?}");
}

#[test]
fn a_folder_that_can_no_longer_be_written_is_named_and_loses_nothing() {
    let computer = Computer::with_desk();
    let Some(shim) = shim::compiled(&computer.temporary()) else { return };
    let refuses = computer.temporary().join("refuses");
    let variables = shim::variables(&shim, &computer.desk());
    let start =
        variables.into_iter().fold(computer.start(&[]), |start, (name, value)| start.env(name, value));
    let program = start.env("INLOOP_FORGET_REFUSE", &refuses).go();
    unlock(&program, VOLUNTEER, PASSPHRASE);
    // What the system says of a file system that was made read-only because of a fault of the disk.
    let read_only = rustix::io::Errno::ROFS.raw_os_error().to_string();
    let begin = || fs::write(&refuses, read_only).unwrap();
    told_while(&program, &dutch(&faults::read_only()), begin, || fs::remove_file(&refuses).unwrap());
    program.quit();
    let (steps, whole) = answered(&computer);
    assert_eq!(steps, ALL);
    assert!(whole, "the story is kept whole");
}

#[test]
fn a_folder_that_cannot_be_written_at_all_says_so_at_the_door_and_is_left_as_it_is() {
    let computer = Computer::with_desk();
    drop(computer.kept());
    let before = computer.contents();
    let Some((program, _)) = with_mounts(&computer, READ_ONLY) else { return };
    program.wait_for(&dutch(&faults::read_only()));
    assert!(!program.shows(&dutch(&m::home_new())));
    drop(program);
    assert!(computer.contents() == before, "the folder was changed");
    computer.unlocked().quit();
}

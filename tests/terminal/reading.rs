//! Reading aloud with a voice that is found on the path: it hears the question, and nothing of it stands in its arguments.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::time::{Duration, Instant};

use inloop::words::messages::{aloud as m, desk as d};

use super::computer::{Computer, PASSPHRASE, VOLUNTEER, unlock};
use super::program::Key;
use super::texts::{dutch, question};

#[test]
fn a_voice_on_the_path_hears_the_question_over_its_input() {
    let computer = Computer::with_desk();
    let folder = computer.desk().with_file_name("voices");
    fs::create_dir(&folder).unwrap();
    let (asked, heard) = (folder.join("asked"), folder.join("heard"));
    let script = format!("#!/bin/sh\necho \"$@\" >> {}\ncat >> {}\n", asked.display(), heard.display());
    let voice = folder.join("espeak-ng");
    fs::write(&voice, script).unwrap();
    fs::set_permissions(&voice, fs::Permissions::from_mode(0o755)).unwrap();
    let path = format!("{}:/usr/bin:/bin", folder.display());
    let mut program = computer.start(&[]).env("PATH", path).go();
    unlock(&program, VOLUNTEER, PASSPHRASE);
    program.wait_for(&dutch(&d::home_new()));
    program.type_in("n");
    program.wait_for(&dutch(&d::language_resident_title()));
    program.type_in("nl");
    program.press(Key::Enter);
    program.wait_for(&question("keep"));
    program.press(Key::Ctrl('s'));
    program.wait_for(&dutch(&m::begun())[..20]);
    let until = Instant::now() + Duration::from_secs(20);
    let first = question("keep");
    while !fs::read_to_string(&heard).unwrap_or_default().contains(&first) {
        assert!(Instant::now() < until, "the voice heard nothing");
        std::thread::yield_now();
    }
    // The resident has agreed to nothing yet: leaving is asked about.
    program.press(Key::Ctrl('q'));
    program.wait_for(&dutch(&d::leave_lose_title()));
    program.type_in("2");
    assert_eq!(program.end(), 0);
    let asked = fs::read_to_string(&asked).unwrap();
    assert!(asked.lines().all(|line| line == "-b 1 -v nl --stdin"), "{asked}");
}

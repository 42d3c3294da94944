//! A computer with one desk: a home, a temporary folder and a desk's folder of its own, all gone after the test.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use inloop::casebook::{CaseEvent, Casebook, Secret};
use inloop::words::messages::desk as m;
use jiff::Timestamp;
use tempfile::TempDir;

use super::program::{Key, Program, Start, find};
use super::texts::dutch;

/// The program under test.
pub const INLOOP: &str = env!("CARGO_BIN_EXE_inloop");
/// The short name of the desk's volunteer.
pub const VOLUNTEER: &str = "fatima";
/// Her passphrase. No text of the program has a letter of it, so that one letter on the screen would be a leak.
pub const PASSPHRASE: &str = "ξύλο ψάρι ωκεανός ζέστη";
/// The name of the desk.
pub const DESK: &str = "De Brug";

/// A computer.
pub struct Computer {
    folder: TempDir,
}

impl Computer {
    /// One without a desk.
    pub fn new() -> Self {
        let computer = Self { folder: tempfile::tempdir().unwrap() };
        for folder in ["home", "tmp"] {
            std::fs::create_dir(computer.path(folder)).unwrap();
        }
        computer
    }

    /// One with a desk, made through the program.
    pub fn with_desk() -> Self {
        let computer = Self::new();
        let made = computer.set_up(&computer.passphrase_file(PASSPHRASE, 0o600));
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        computer
    }

    /// `inloop setup` with a passphrase from this file.
    pub fn set_up(&self, passphrase: &Path) -> Output {
        let mut arguments = vec!["--passphrase-file".into(), passphrase.into(), "setup".into()];
        for part in ["--name", DESK, "--neighbourhood", "Tarwewijk", "--volunteer", VOLUNTEER] {
            arguments.push(part.into());
        }
        self.run(&arguments)
    }

    /// A file with a passphrase, open to these people.
    pub fn passphrase_file(&self, passphrase: &str, mode: u32) -> PathBuf {
        let path = self.path("home/passphrase");
        std::fs::write(&path, format!("{passphrase}\n")).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
        path
    }

    /// Runs the program without a terminal.
    pub fn run(&self, arguments: &[OsString]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// The program on this computer, to be run without a terminal.
    pub fn command(&self, arguments: &[impl AsRef<OsStr>]) -> Command {
        let mut command = Command::new(INLOOP);
        command.arg("--desk").arg(self.desk()).args(arguments).current_dir(self.folder.path());
        command.env_clear().envs(self.variables());
        command
    }

    /// Every slip that was saved as plain text beside the desk or below the home.
    pub fn saved_texts(&self) -> Vec<String> {
        let mut found = Vec::new();
        let mut folders = vec![self.path("home"), self.path("desk")];
        while let Some(folder) = folders.pop() {
            for path in std::fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path()) {
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|ending| ending == "txt") {
                    found.push(std::fs::read_to_string(path).unwrap());
                }
            }
        }
        found
    }

    /// The desk in a terminal, to be started.
    pub fn start(&self, arguments: &[&str]) -> Start {
        let mut all: Vec<OsString> = vec!["--desk".into(), self.desk().into()];
        all.extend(arguments.iter().map(OsString::from));
        let start = Start::new(INLOOP, all).folder(self.folder.path()).env("TERM", "xterm-256color");
        self.variables().into_iter().fold(start, |start, (name, value)| start.env(name, value))
    }

    /// The desk in a terminal, with what goes to standard error in a file of the home.
    pub fn start_logging(&self) -> Start {
        let script = r#"exec "$0" --desk "$1" 2>"$HOME/stderr""#;
        let arguments = ["-c".into(), script.into(), INLOOP.into(), self.desk().into()];
        let start = Start::new("/bin/sh", arguments).folder(self.folder.path()).env("TERM", "xterm-256color");
        self.variables().into_iter().fold(start, |start, (name, value)| start.env(name, value))
    }

    /// The desk in a terminal, at its lock or its first run.
    pub fn open(&self) -> Program {
        self.start(&[]).go()
    }

    /// The desk in a terminal, unlocked.
    #[track_caller]
    pub fn unlocked(&self) -> Program {
        let program = self.open();
        unlock(&program, VOLUNTEER, PASSPHRASE);
        program.wait_for(&dutch(&m::home_new()));
        program
    }

    /// What is kept, read with the program's own casebook, in order.
    #[track_caller]
    pub fn kept(&self) -> Vec<CaseEvent> {
        let passphrase = Secret::new(PASSPHRASE.to_owned());
        let now = Timestamp::now();
        let (casebook, _) = Casebook::unlock(&self.desk(), VOLUNTEER, &passphrase, now).unwrap();
        let events = casebook.events().iter();
        events.filter_map(|event| CaseEvent::from_parts(&event.kind, &event.body)).collect()
    }

    /// Every file of the desk, but for the one that only says who has it open.
    pub fn contents(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let (mut found, mut folders) = (BTreeMap::new(), vec![self.desk()]);
        while let Some(folder) = folders.pop() {
            for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
                if path.is_dir() {
                    folders.push(path);
                } else if path != self.desk().join("lock") {
                    found.insert(path.clone(), std::fs::read(path).unwrap());
                }
            }
        }
        found
    }

    /// The desk's folder.
    pub fn desk(&self) -> PathBuf {
        self.path("desk")
    }

    /// Where programs put temporary files.
    pub fn temporary(&self) -> PathBuf {
        self.path("tmp")
    }

    /// Every file of this computer that has these bytes in it or in its name.
    pub fn files_with(&self, bytes: &[u8]) -> Vec<PathBuf> {
        let mut found = Vec::new();
        let mut folders = vec![self.folder.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                let named = find(path.file_name().unwrap().as_encoded_bytes(), bytes).is_some();
                if path.is_dir() {
                    folders.push(path.clone());
                }
                if named || path.is_file() && find(&std::fs::read(&path).unwrap(), bytes).is_some() {
                    found.push(path);
                }
            }
        }
        found
    }

    /// A place on it.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The variables of this computer's user.
    pub fn variables(&self) -> Vec<(&'static str, OsString)> {
        vec![
            ("HOME", self.path("home").into()),
            ("XDG_DATA_HOME", self.path("home/data").into()),
            ("TMPDIR", self.temporary().into()),
            ("LANG", "nl_NL.UTF-8".into()),
        ]
    }
}

/// Types a name and a passphrase at the lock.
#[track_caller]
pub fn unlock(program: &Program, short_name: &str, passphrase: &str) {
    program.wait_for(&dutch(&m::lock_short_name()));
    program.type_in(short_name);
    program.press(Key::Enter);
    program.type_in(passphrase);
    program.press(Key::Enter);
}

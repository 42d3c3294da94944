//! A desk that writes in a process of its own until it is killed, and what must be there after that.
//!
//! Everything it writes follows from a number, so that whoever opens the desk knows what must stand there. Every
//! thirty numbers one case is erased again, and every fifty everything is sealed under a new key.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::*;

/// Names the folder; tells the test below that it is the writer.
const WRITE: &str = "INLOOP_TEST_WRITE";
const ACTOR: Id = Id::from_bytes([8; 16]);
const LASTING: Id = Id::from_bytes([9; 16]);
/// How many numbers go by before a case is erased.
const BLOCK: u64 = 30;
/// How many numbers go by before the desk gets a new data key.
const RENEWAL: u64 = 50;

/// The case of a number: one in three goes to a case that is erased later.
fn case_of(number: u64) -> Id {
    if number.is_multiple_of(3) { fleeting(number / BLOCK) } else { LASTING }
}

fn fleeting(block: u64) -> Id {
    let mut bytes = [70; 16];
    bytes[8..].copy_from_slice(&block.to_be_bytes());
    Id::from_bytes(bytes)
}

/// What is written at a number. One in four is long enough for several parts.
fn body_of(number: u64) -> Value {
    let words = if number.is_multiple_of(4) { number * 7919 % 1500 + 300 } else { number % 40 };
    let text: Vec<String> = (0..words).map(|word| (number * 31 + word).to_string()).collect();
    json!({ "number": number, "text": text.join(" ") })
}

fn time_of(number: u64) -> Timestamp {
    Timestamp::from_second(1_790_000_000 + i64::try_from(number).unwrap()).unwrap()
}

fn number_of(event: &Event) -> Option<u64> {
    matches!(event.subject, Subject::Case(_)).then(|| event.body["number"].as_u64().unwrap())
}

/// Not a test when it is run with the others: the tests of crashes start it in a process of its own.
#[test]
fn writes_until_it_is_killed() {
    let Some(folder) = std::env::var_os(WRITE).map(PathBuf::from) else { return };
    let tell = |line: String| {
        let mut out = std::io::stdout().lock();
        out.write_all(line.as_bytes()).and_then(|()| out.flush()).unwrap();
    };
    let mut casebook =
        if Casebook::exists(&folder) { patiently_unlocked(&folder) } else { founded(&folder).0 };
    tell("\nopen 0\n".to_owned());
    loop {
        let number = casebook.events().iter().filter_map(number_of).max().map_or(0, |last| last + 1);
        for block in 0..number / BLOCK {
            let case = Subject::Case(fleeting(block));
            if casebook.events().iter().any(|event| event.subject == case) {
                tell(format!("erasing {block}\n"));
                casebook.erase(time_of(number), ACTOR, &[fleeting(block)]).unwrap();
                tell(format!("erased {block}\n"));
            }
        }
        if number % RENEWAL == RENEWAL - 1 {
            let prepared = casebook.begin_renewal().unwrap().run(&mut |_, _| {}).unwrap();
            casebook.complete_renewal(time_of(number), ACTOR, prepared).unwrap();
        }
        let case = Subject::Case(case_of(number));
        let kept = casebook.append(time_of(number), ACTOR, case, "answer-given", body_of(number)).unwrap();
        assert_eq!(number_of(&kept), Some(number));
        tell(format!("kept {number}\n"));
    }
}

/// Opens a desk that the test before may hold a moment longer: in a program that it is just starting.
fn patiently_unlocked(folder: &Path) -> Casebook {
    let deadline = Instant::now() + Duration::from_secs(10);
    loop {
        match unlock(folder, "fatima") {
            Err(Fault::AlreadyOpen { .. }) if Instant::now() < deadline => std::thread::yield_now(),
            other => return other.unwrap().0,
        }
    }
}

/// What a writer said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    Open,
    Kept(u64),
    Erasing(u64),
    Erased(u64),
}

/// A writer that runs.
pub(super) struct Writer {
    child: Child,
    said: BufReader<std::process::ChildStdout>,
}

impl Writer {
    /// Starts one on a folder, with these variables.
    pub(super) fn start(folder: &Path, variables: Vec<(&'static str, OsString)>) -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["casebook::tests::writer::writes_until_it_is_killed", "--exact", "--nocapture"]);
        command.env(WRITE, folder).envs(variables);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let said = BufReader::new(child.stdout.take().unwrap());
        Self { child, said }
    }

    /// The next thing it says; `None` when it has ended.
    pub(super) fn next(&mut self) -> Option<Said> {
        loop {
            let mut line = String::new();
            if self.said.read_line(&mut line).unwrap() == 0 {
                return None;
            }
            // The harness says something too.
            let Some((what, number)) = line.trim().split_once(' ') else { continue };
            let Ok(number) = number.parse() else { continue };
            match what {
                "open" => return Some(Said::Open),
                "kept" => return Some(Said::Kept(number)),
                "erasing" => return Some(Said::Erasing(number)),
                "erased" => return Some(Said::Erased(number)),
                _ => {}
            }
        }
    }

    /// Kills it as nothing can be refused, and notes what it said before.
    pub(super) fn kill9(mut self, known: &mut Known) {
        self.child.kill().unwrap();
        while let Some(said) = self.next() {
            known.hear(said);
        }
        self.child.wait().unwrap();
    }

    /// Listens until it ends by itself; its exit code and what it said on standard error.
    pub(super) fn listen(mut self, known: &mut Known) -> (Option<i32>, String) {
        while let Some(said) = self.next() {
            known.hear(said);
        }
        let mut complaint = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut complaint).unwrap();
        (self.child.wait().unwrap().code(), complaint)
    }
}

/// What writers have acknowledged on one folder.
#[derive(Debug, Default)]
pub(super) struct Known {
    open: bool,
    /// How many were acknowledged; the numbers are all below it.
    kept: u64,
    erasing: BTreeSet<u64>,
    erased: BTreeSet<u64>,
}

impl Known {
    pub(super) fn hear(&mut self, said: Said) {
        match said {
            Said::Open => self.open = true,
            Said::Kept(number) => self.kept = number + 1,
            Said::Erasing(block) => drop(self.erasing.insert(block)),
            Said::Erased(block) => drop(self.erased.insert(block)),
        }
    }

    /// How many events were acknowledged.
    pub(super) fn kept(&self) -> u64 {
        self.kept
    }

    /// How many erasings were acknowledged.
    pub(super) fn erased(&self) -> usize {
        self.erased.len()
    }

    /// Opens the desk and demands all that was acknowledged, and nothing that was not written. What was on its way
    /// when the power went is there whole or not at all, and counts as acknowledged from then on.
    #[track_caller]
    pub(super) fn demand(&mut self, folder: &Path, when: &str) {
        if !Casebook::exists(folder) {
            assert!(!self.open, "{when}: the desk is gone");
            return;
        }
        let opened = unlock(folder, "fatima");
        let casebook = match opened {
            Ok((casebook, _)) => casebook,
            Err(fault) => panic!("{when}: {fault:?} after {self:?}"),
        };
        self.compare(&casebook, when);
    }

    #[track_caller]
    fn compare(&mut self, casebook: &Casebook, when: &str) {
        let written: Vec<&Event> =
            casebook.events().iter().filter(|event| number_of(event).is_some()).collect();
        let numbers: BTreeSet<u64> = written.iter().copied().filter_map(number_of).collect();
        assert_eq!(numbers.len(), written.len(), "{when}: something is there twice");
        for event in written {
            let number = number_of(event).unwrap();
            assert_eq!(event.body, body_of(number), "{when}: half of {number}");
            let envelope = (&event.subject, event.actor, event.time, event.kind.as_str());
            let case = Subject::Case(case_of(number));
            assert_eq!(envelope, (&case, ACTOR, time_of(number), "answer-given"), "{when}: {number}");
        }
        let found = numbers.last().map_or(0, |last| last + 1);
        assert!((self.kept..=self.kept + 1).contains(&found), "{when}: {found} of {}", self.kept);
        self.kept = found;
        for number in (0..found).filter(|number| case_of(*number) == LASTING) {
            assert!(numbers.contains(&number), "{when}: {number} is lost");
        }
        for block in 0..found.div_ceil(BLOCK) {
            let all: Vec<u64> = (block * BLOCK..found.min((block + 1) * BLOCK)).step_by(3).collect();
            let there = all.iter().filter(|number| numbers.contains(number)).count();
            assert!(there == 0 || there == all.len(), "{when}: {there} of {} in {block}", all.len());
            assert!(there > 0 || self.erasing.contains(&block), "{when}: {block} is lost");
            assert!(there == 0 || !self.erased.contains(&block), "{when}: {block} came back");
            if there == 0 {
                self.erased.insert(block);
            }
        }
    }
}

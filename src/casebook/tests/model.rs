//! The casebook against a simple model of it: any steps in any order, with crashes, reopening and a clock that jumps.
//!
//! `INLOOP_LONG=1` tries some hundreds of lives of a desk.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::shim::{is_long, tell};
use super::*;

const ACTOR: Id = Id::from_bytes([8; 16]);
const NAMES: [&str; 3] = ["Harry", "Samira", "Bilal"];

/// One thing that happens at a desk.
#[derive(Debug, Clone)]
enum Doing {
    Append {
        case: u8,
        length: usize,
    },
    Erase {
        case: u8,
    },
    Join {
        name: usize,
        coordinates: bool,
    },
    Leave {
        name: usize,
    },
    /// Closed, and opened by whoever of these has a slot.
    Lock {
        name: usize,
    },
    ReopenInPlace,
    /// Everything sealed under a new key; looked at when that is ready and not done yet.
    Renew,
    /// The power goes at this moment, and the desk opens again.
    Crash,
    /// A look at what would be left if the power went now.
    WouldCrash,
    /// The clock is set: to this many seconds after 1970.
    Clock {
        second: i64,
    },
}

fn doing() -> impl Strategy<Value = Doing> {
    prop_oneof![
        8 => (0..4u8, prop_oneof![3 => 0..60usize, 1 => 3000..20_000usize])
            .prop_map(|(case, length)| Doing::Append { case, length }),
        2 => (0..5u8).prop_map(|case| Doing::Erase { case }),
        1 => (0..NAMES.len(), any::<bool>()).prop_map(|(name, coordinates)| Doing::Join { name, coordinates }),
        1 => (0..NAMES.len()).prop_map(|name| Doing::Leave { name }),
        2 => (0..=NAMES.len()).prop_map(|name| Doing::Lock { name }),
        1 => Just(Doing::ReopenInPlace),
        1 => Just(Doing::Renew),
        1 => Just(Doing::Crash),
        1 => Just(Doing::WouldCrash),
        2 => (0..4_000_000_000i64).prop_map(|second| Doing::Clock { second }),
    ]
}

/// What is kept of a case's event.
type Kept = (Subject, Timestamp, String, Value);

/// What a casebook is, as simply as it can be said.
#[derive(Debug, Clone, Default)]
struct Model {
    kept: Vec<Kept>,
    erased: BTreeSet<Id>,
    /// Beside Fatima, who always is.
    volunteers: BTreeMap<String, (Id, Role)>,
}

impl Model {
    /// One of the cases; after it was erased its place is another case's, for ids are random and never come back.
    fn case(&self, place: u8) -> Id {
        let mut bytes = [place + 100; 16];
        loop {
            let id = Id::from_bytes(bytes);
            if !self.erased.contains(&id) {
                return id;
            }
            bytes[15] += 1;
        }
    }
}

/// A life of a desk.
struct Life {
    root: tempfile::TempDir,
    folder: PathBuf,
    casebook: Option<Casebook>,
    fatima: Id,
    model: Model,
    clock: Timestamp,
    moves: u32,
}

impl Life {
    fn begun() -> Self {
        let root = in_memory();
        let folder = root.path().join("0");
        let (casebook, _, fatima) = founded(&folder);
        let model = Model::default();
        Self { root, folder, casebook: Some(casebook), fatima: fatima.id, model, clock: now(), moves: 0 }
    }

    fn open(&self) -> &Casebook {
        self.casebook.as_ref().unwrap()
    }

    /// A copy of the folder as it is on disk at this moment.
    fn image(&mut self) -> PathBuf {
        self.moves += 1;
        let image = self.root.path().join(self.moves.to_string());
        copy_folder(&self.folder, &image);
        image
    }

    fn unlocked(&self, folder: &Path, name: &str) -> Casebook {
        let opened = Casebook::unlock_at(folder, PRACTICE, name, &passphrase(name), self.clock);
        let (casebook, who) = opened.unwrap();
        assert_eq!(who.short_name, name);
        casebook
    }

    /// One of these who has a slot, else Fatima.
    fn anyone(&self, name: usize) -> &'static str {
        let asked = NAMES.get(name).copied();
        asked.filter(|name| self.model.volunteers.contains_key(*name)).unwrap_or("Fatima")
    }

    fn do_it(&mut self, doing: &Doing) {
        let (clock, fatima) = (self.clock, self.fatima);
        let number = self.open().events().len();
        let casebook = self.casebook.as_mut().unwrap();
        match *doing {
            Doing::Append { case, length } => {
                let case = self.model.case(case);
                let (subject, body) =
                    (Subject::Case(case), json!({ "number": number, "text": "é".repeat(length) }));
                let event =
                    casebook.append(clock, ACTOR, subject.clone(), "answer-given", body.clone()).unwrap();
                self.model.kept.push((subject, event.time, event.kind, body));
            }
            Doing::Erase { case } => {
                let case = self.model.case(case);
                let subject = Subject::Case(case);
                let before = self.model.kept.len();
                self.model.kept.retain(|kept| kept.0 != subject);
                let gone = before - self.model.kept.len();
                assert_eq!(casebook.erase(clock, ACTOR, &[case]), Ok(gone));
                if gone > 0 {
                    self.model.erased.insert(case);
                }
            }
            Doing::Join { name, coordinates } => {
                let role = if coordinates { Role::Coordinator } else { Role::Volunteer };
                let joined = casebook.add_volunteer(clock, fatima, &volunteer(NAMES[name], role));
                if self.model.volunteers.contains_key(NAMES[name]) {
                    assert_eq!(joined, Err(Fault::ShortNameTaken));
                } else {
                    self.model.volunteers.insert(NAMES[name].to_owned(), (joined.unwrap().id, role));
                }
            }
            Doing::Leave { name } => {
                if let Some((id, _)) = self.model.volunteers.remove(NAMES[name]) {
                    casebook.remove_volunteer(clock, fatima, id).unwrap();
                }
            }
            Doing::Lock { name } => {
                self.casebook = None;
                self.casebook = Some(self.unlocked(&self.folder, self.anyone(name)));
            }
            Doing::ReopenInPlace => casebook.reopen_in_place().unwrap(),
            Doing::Renew => {
                let prepared = casebook.begin_renewal().unwrap().run(&mut |_, _| {}).unwrap();
                self.do_it(&Doing::WouldCrash);
                let casebook = self.casebook.as_mut().unwrap();
                let renewed = casebook.complete_renewal(clock, fatima, prepared).unwrap();
                assert!(renewed.recovery.is_none() && renewed.left_out.is_empty());
            }
            Doing::Crash => {
                let image = self.image();
                self.casebook = None;
                fs::remove_dir_all(&self.folder).unwrap();
                self.casebook = Some(self.unlocked(&image, "Fatima"));
                self.folder = image;
            }
            Doing::WouldCrash => {
                let image = self.image();
                let casebook = self.unlocked(&image, "Fatima");
                self.compare(&casebook);
                drop(casebook);
                fs::remove_dir_all(image).unwrap();
            }
            Doing::Clock { second } => self.clock = Timestamp::from_second(second).unwrap(),
        }
    }

    /// Demands that a casebook is what the model is.
    fn compare(&self, casebook: &Casebook) {
        let events = casebook.events();
        assert!(events.iter().zip(1..).all(|(event, seq)| event.seq == seq));
        let kept = events.iter().filter(|event| matches!(event.subject, Subject::Case(_)));
        let kept: Vec<Kept> = kept
            .map(|event| (event.subject.clone(), event.time, event.kind.clone(), event.body.clone()))
            .collect();
        assert!(kept == self.model.kept, "{} events of cases, not {}", kept.len(), self.model.kept.len());
        let erased = events.iter().filter(|event| event.kind == kind::CASE_ERASED);
        let erased: BTreeSet<Id> = erased
            .flat_map(|event| serde_json::from_value::<Vec<Id>>(event.body["cases"].clone()).unwrap())
            .collect();
        assert_eq!(erased, self.model.erased);
        let there = casebook.volunteers().into_iter().filter(|one| one.id != self.fatima);
        let there: BTreeMap<String, (Id, Role)> =
            there.map(|one| (one.short_name, (one.id, one.role))).collect();
        assert_eq!(there, self.model.volunteers);
    }
}

#[test]
fn a_casebook_is_what_a_simple_model_of_it_is_through_crashes_and_any_clock() {
    let cases = if is_long() { 500 } else { 24 };
    let mut runner = TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
    let mut steps = 0;
    let counted = std::cell::RefCell::new(&mut steps);
    let outcome = runner.run(&prop::collection::vec(doing(), 1..25), |doings| {
        let mut life = Life::begun();
        for doing in &doings {
            life.do_it(doing);
            life.compare(life.open());
            **counted.borrow_mut() += 1;
        }
        life.casebook = None;
        life.compare(&life.unlocked(&life.folder, "Fatima"));
        Ok(())
    });
    if let Err(fault) = outcome {
        panic!("{fault}");
    }
    tell(&format!("model: {cases} lives of a desk, {steps} steps, the casebook was the model after each"));
}

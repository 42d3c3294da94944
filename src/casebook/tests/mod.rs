//! The casebook as a whole: founded, closed, opened, damaged. Here is what these tests share.

mod backup;
mod clock;
mod correcting;
mod crashing;
mod damage;
mod dice;
mod doctor;
mod door;
pub(crate) mod erasing;
mod golden;
mod keeping;
mod matrix;
mod measure;
mod model;
mod power;
mod remembering;
mod renewing;
#[path = "../../../tests/shim/mod.rs"]
mod shim;
mod writer;

use std::fs;
use std::path::Path;

use jiff::Timestamp;
use serde_json::{Value, json};

use super::*;

const PRACTICE: Cost = Cost::PRACTICE;

fn now() -> Timestamp {
    Timestamp::from_second(1_790_000_000).unwrap()
}

fn volunteer(short_name: &str, role: Role) -> NewVolunteer {
    NewVolunteer { short_name: short_name.into(), passphrase: passphrase(short_name), role }
}

fn passphrase(short_name: &str) -> Secret {
    Secret::new(format!("kopje thee met {short_name}"))
}

/// A desk in a folder, with Fatima as its coordinator.
fn founded(folder: &Path) -> (Casebook, RecoveryKey, Volunteer) {
    let desk = NewDesk { name: "De Tagerijn".into(), neighbourhood: "Geheimbuurt".into() };
    Casebook::create_at(folder, PRACTICE, &desk, &volunteer("Fatima", Role::Coordinator), now()).unwrap()
}

fn unlock(folder: &Path, short_name: &str) -> Result<(Casebook, Volunteer), Fault> {
    Casebook::unlock_at(folder, PRACTICE, short_name, &passphrase("Fatima"), now())
}

fn add(casebook: &mut Casebook, text: &str) -> Event {
    let case = Subject::Case(Id::from_bytes([7; 16]));
    let actor = Id::from_bytes([8; 16]);
    casebook.append(now(), actor, case, "answer-given", json!({ "text": text })).unwrap()
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// A folder in memory, where it does not matter what the disk does: quick, also when the disk is busy.
fn in_memory() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap()
}

/// Every file in a folder and below.
fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

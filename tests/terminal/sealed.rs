//! What the desk itself knows is sealed: a command tells it only to who unlocks the desk for it.

use std::ffi::OsString;

use inloop::casebook::{Casebook, Secret, Subject};
use inloop::content::{Content, Supply};
use inloop::directory::keeping::{DirectoryEvent, What};
use jiff::Timestamp;

use super::computer::{Computer, PASSPHRASE, VOLUNTEER};

const KNOWN: &str = "Na de zomer weer plek, zegt Annie";

fn exported(computer: &Computer, more: &[&str]) -> Result<String, String> {
    let out = computer.desk().with_file_name("out.ndjson");
    let written = out.display().to_string();
    let named = ["directory", "export", "--format", "ndjson", "--replace", &written];
    let arguments: Vec<OsString> = named.iter().chain(more).map(OsString::from).collect();
    let output = computer.run(&arguments);
    let said = String::from_utf8(output.stderr).unwrap();
    if output.status.success() { Ok(std::fs::read_to_string(&out).unwrap()) } else { Err(said) }
}

#[test]
fn an_export_has_what_the_desk_knows_only_when_a_volunteer_unlocks_it() {
    let computer = Computer::with_desk();
    let (content, _) = Content::shipped(Supply::Real).unwrap();
    let secret = Secret::new(PASSPHRASE.to_owned());
    let opened = Casebook::unlock(&computer.desk(), VOLUNTEER, &secret, Timestamp::now());
    let (mut casebook, volunteer) = opened.unwrap();
    let offer = content.directory.offers().next().unwrap();
    let what = What::OfferCounted { free: None, unit: None, waiting: Some(KNOWN.into()) };
    let (kind, body) = DirectoryEvent::about(offer, what).into_parts();
    casebook.append(Timestamp::now(), volunteer.id, Subject::Directory, &kind, body).unwrap();
    drop(casebook);

    assert!(!exported(&computer, &[]).unwrap().contains(KNOWN));
    let file = computer.passphrase_file(PASSPHRASE, 0o600).display().to_string();
    let with = ["--with-desk", VOLUNTEER, "--passphrase-file", &file];
    assert!(exported(&computer, &with).unwrap().contains(KNOWN));
    let without = exported(&computer, &["--with-desk", VOLUNTEER]).unwrap_err();
    assert!(without.contains("--passphrase-file"), "{without}");
    let other = ["--with-desk", "henk", "--passphrase-file", &file];
    assert!(exported(&computer, &other).is_err());
}

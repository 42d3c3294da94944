//! Backups at the desk: made and written down, reminded of, put back on a new computer; and what a volunteer meets
//! when the desk is damaged.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use inloop::casebook::{Access, Casebook, Cost, Secret};
use inloop::desk::keymap::Context;
use jiff::SignedDuration;

use crate::desk::{Journey, PASSPHRASE, beginning};

const SECRET: &str = "paarse olifanten eten graag kaas";

/// On the screen that makes backups.
fn at_backup() -> Journey {
    let mut journey = Journey::unlocked();
    journey.keys("s 4");
    journey
}

/// Types a place and a passphrase, twice, and waits for what comes of it.
fn back_up<'a>(journey: &'a mut Journey, to: &Path) -> &'a mut Journey {
    let to = to.display().to_string();
    journey.text(&to).keys("Enter").text(SECRET).keys("Enter").text(SECRET).keys("Enter").wait()
}

fn backups(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| path.extension().is_some_and(|ending| ending == "age")).collect()
}

fn looks(journey: &Journey) -> Vec<Access> {
    let passphrase = Secret::new(PASSPHRASE.to_owned());
    let now = beginning().timestamp();
    let (casebook, _) =
        Casebook::unlock_at(journey.folder(), Cost::PRACTICE, "Fatima", &passphrase, now).unwrap();
    casebook.events().iter().filter_map(|event| Access::from_parts(&event.kind, &event.body)).collect()
}

#[test]
fn a_backup_is_made_read_back_and_written_down() {
    let stick = tempfile::tempdir().unwrap();
    let mut journey = at_backup();
    insta::assert_snapshot!("backup_nl", journey.screen());
    back_up(&mut journey, stick.path()).sees("De reservekopie is klaar").sees("teruggelezen");
    assert_eq!(backups(stick.path()), [stick.path().join("inloop-de-linde-2026-11-24.age")]);
    assert_eq!(journey.context(), Some(Context::Dialog));
    journey.misses("Wachtzin");
    // The desk works on.
    journey.keys("Esc n 1").sees("Voor we beginnen");
    assert!(looks(&journey.again()).contains(&Access::BackupMade {}));
}

#[test]
fn a_weak_passphrase_two_that_differ_and_a_place_that_is_not_there_make_nothing() {
    let stick = tempfile::tempdir().unwrap();
    let mut journey = at_backup();
    let to = stick.path().display().to_string();
    journey.text(&to).keys("Enter").text("hallo").keys("Enter").text("hallo").keys("Enter");
    journey.sees("te makkelijk te raden");
    assert!(journey.desk().running.is_none() && backups(stick.path()).is_empty());
    let mut journey = at_backup();
    back_up(&mut journey, &stick.path().join("weg")).sees("zit de stick erin?");
    assert_eq!(fs::read_dir(stick.path()).unwrap().count(), 0);
}

#[test]
fn who_has_no_backup_is_reminded_once_there_is_something_to_lose() {
    let mut journey = Journey::unlocked();
    journey.misses("nog geen reservekopie");
    journey.hold("samira");
    journey.keys("F12");
    let mut journey = journey.again();
    journey.unlock();
    while journey.context() != Some(Context::Home) {
        journey.keys("Esc");
    }
    journey.sees("Er is nog geen reservekopie gemaakt").keys("3");
    let stick = tempfile::tempdir().unwrap();
    back_up(&mut journey, stick.path()).misses("nog geen reservekopie");
    // A fortnight and a day later.
    journey.after(SignedDuration::from_hours(15 * 24)).unlock();
    while journey.context() != Some(Context::Home) {
        journey.keys("Esc");
    }
    journey.sees("De laatste reservekopie is van dinsdag 24 november 2026");
    let shown = journey.screen();
    // The code of a case is drawn by lot.
    let kept: Vec<&str> = shown.lines().filter(|line| !line.contains("Mensen ontmoeten")).collect();
    insta::assert_snapshot!("backup_old_nl", kept.join("\n"));
}

#[test]
fn a_backup_is_put_back_on_a_new_computer_after_a_look_at_it() {
    let stick = tempfile::tempdir().unwrap();
    back_up(&mut at_backup(), stick.path());
    let file = backups(stick.path()).remove(0).display().to_string();
    let mut journey = Journey::first_run();
    journey.sees("reservekopie terugzetten").keys("F5").text(&file).keys("Enter");
    journey.text("niet de wachtzin").keys("Enter").wait().sees("opent de reservekopie niet");
    assert_eq!(fs::read_dir(journey.folder()).unwrap().count(), 0);
    let mut journey = Journey::first_run();
    journey.keys("F5").text(&file).keys("Enter").text(SECRET).keys("Enter").wait();
    journey.sees("Reservekopie van De Linde").sees("24 november 2026");
    assert!(!Casebook::exists(journey.folder()));
    let shown = journey.screen().replace(&file, "/media/stick/inloop-de-linde-2026-11-24.age");
    insta::assert_snapshot!(
        "restore_nl",
        shown.lines().filter(|line| !line.contains(".age")).collect::<Vec<_>>().join("\n")
    );
    journey.keys("Enter").wait().sees("Het spreekuur is teruggezet");
    assert_eq!(journey.context(), Some(Context::Lock));
    journey.unlock().sees("De Linde").sees("Is er sindsdien iemand weggegaan?").settles();
    journey.keys("F12").unlock().misses("weggegaan");
    let looks = looks(&journey.again());
    assert!(looks.contains(&Access::BackupRestored {}) && looks.contains(&Access::KeyRenewed {}));
}

/// A desk of which the store was cut short.
fn damaged() -> Journey {
    let journey = Journey::unlocked().again();
    let store = journey.folder().join("sled/db");
    let mut bytes = fs::read(&store).unwrap();
    let used = bytes.iter().rposition(|byte| *byte != 0).unwrap();
    bytes.truncate(used / 2);
    fs::write(&store, bytes).unwrap();
    journey
}

#[test]
fn at_a_damaged_desk_the_last_good_copy_is_offered_and_put_back_when_they_say_so() {
    let mut journey = damaged();
    journey.unlock().sees("Er is iets beschadigd").sees("Er is een goede kopie");
    journey.keys("Enter");
    assert_eq!(journey.context(), Some(Context::Lock));
    assert!(!journey.folder().join("damaged").exists());
    journey.keys("Up").keys("Enter").text(PASSPHRASE).keys("Enter").wait().keys("1").wait();
    journey.sees("De kopie is teruggezet");
    assert!(journey.folder().join("damaged/sled/db").exists());
    journey.unlock();
    assert_eq!(journey.context(), Some(Context::Home));
}

#[test]
fn the_open_desk_is_looked_at_from_inside() {
    let mut journey = Journey::unlocked();
    fs::set_permissions(journey.folder(), fs::Permissions::from_mode(0o700)).unwrap();
    journey.keys("s 5 Enter").wait().sees("gebeurtenissen zijn er, op volgorde en onveranderd");
    let shown = journey.screen();
    let kept: Vec<&str> =
        shown.lines().filter(|line| !line.contains("MB") && !line.contains("Kopie")).collect();
    insta::assert_snapshot!("doctor_nl", kept.join("\n"));
    journey.keys("Esc Esc n 1").sees("Voor we beginnen");
}

#[test]
fn the_pages_for_the_board_are_saved_and_name_nobody() {
    let mut journey = Journey::unlocked();
    journey.keys("s 7");
    insta::assert_snapshot!("laptop_gone_nl", journey.screen());
    journey.keys("Enter").wait();
    journey.keys("6 Enter").wait();
    let saved = fs::read_dir(journey.folder().join("slips")).unwrap().count();
    assert!(saved >= 1, "{}", journey.screen());
}

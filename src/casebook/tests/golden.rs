//! A desk of every format that ever was opens with this program.

use super::*;

/// Formats of folders; both hold events of format 1.
const FIRST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/desk-v1");
const GOLDEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/desk-v2");
const PASSPHRASE: &str = "koffie staat klaar";

fn open(folder: &Path) -> (Casebook, Volunteer) {
    let secret = Secret::from(PASSPHRASE);
    Casebook::unlock_at(folder, PRACTICE, "Samira", &secret, now()).unwrap()
}

fn header(folder: &Path) -> String {
    fs::read_to_string(folder.join("header")).unwrap()
}

fn recovery_key(golden: &str) -> RecoveryKey {
    fs::read_to_string(Path::new(golden).join("recovery-key.txt")).unwrap().parse().unwrap()
}

#[test]
fn a_desk_of_every_format_opens_with_every_event() {
    for golden in [FIRST, GOLDEN] {
        let root = tempfile::tempdir().unwrap();
        copy_folder(Path::new(golden), root.path());
        opens_with_every_event(root.path());
        // And once more, when it has been brought to the newest format.
        copy_folder(&Path::new(golden).join("sled"), &root.path().join("sled"));
        fs::copy(Path::new(golden).join("anchor"), root.path().join("anchor")).unwrap();
        opens_with_every_event(root.path());
    }
}

fn opens_with_every_event(folder: &Path) {
    assert_eq!(Casebook::desk_name(folder), Ok("Het Gouden Bureau".into()));
    let (mut casebook, samira) = open(folder);
    let kinds: Vec<&str> = casebook.events().iter().map(|event| event.kind.as_str()).collect();
    assert_eq!(
        kinds,
        ["desk-founded", "volunteer-added", "case-opened", "answer-given", "offer-edited", "from-the-future"]
    );
    let events = casebook.events();
    assert_eq!(casebook.neighbourhood(), "Oud-West");
    assert_eq!((samira.short_name.as_str(), samira.role), ("Samira", Role::Coordinator));
    assert!(events.iter().all(|event| event.format == 1 && event.actor == samira.id));
    assert_eq!(events[2].subject, Subject::Case(Id::from_bytes([0xca; 16])));
    assert_eq!(events[2].body["code"], CaseCode::from_number(4711).to_string());
    assert_eq!(events[2].time, now());
    assert_eq!(events[3].body["text"].as_str().map(str::len), Some(10_000));
    assert_eq!(events[4].subject, Subject::Directory);
    assert_eq!(events[5].subject, Subject::Newer("wijktafel".into()));
    assert_eq!(events[5].body, json!({ "nested": [1, 2.5, null, { "deep": true }] }));
    add(&mut casebook, "a golden desk can be worked at");
}

#[test]
fn each_slot_of_format_1_is_brought_further_when_its_owner_unlocks() {
    let root = tempfile::tempdir().unwrap();
    copy_folder(Path::new(FIRST), root.path());
    let old = |text: &str| text.matches("\"wrapped\"").count();
    assert_eq!((old(&header(root.path())), header(root.path()).starts_with("inloop desk 1\n")), (2, true));
    drop(open(root.path()));
    assert_eq!((old(&header(root.path())), header(root.path()).starts_with("inloop desk 2\n")), (1, true));
    let recover =
        || Casebook::unlock_with_recovery_at(root.path(), PRACTICE, &recovery_key(FIRST), now()).unwrap();
    drop(recover());
    assert_eq!(old(&header(root.path())), 0);
    let whole = header(root.path());
    drop(open(root.path()));
    drop(recover());
    assert_eq!(header(root.path()), whole, "nothing is written that is new already");
}

#[test]
fn the_recovery_key_of_every_format_opens_too() {
    for golden in [FIRST, GOLDEN] {
        let root = tempfile::tempdir().unwrap();
        copy_folder(Path::new(golden), root.path());
        let key = recovery_key(golden);
        assert!(Casebook::unlock_with_recovery_at(root.path(), PRACTICE, &key, now()).is_ok());
    }
}

#[test]
fn the_data_key_of_a_desk_of_format_1_can_be_renewed() {
    let root = tempfile::tempdir().unwrap();
    copy_folder(Path::new(FIRST), root.path());
    let (mut casebook, samira) = open(root.path());
    let prepared = casebook.begin_renewal().unwrap().run(&mut |_, _| {}).unwrap();
    let renewed = casebook.complete_renewal(now(), samira.id, prepared).unwrap();
    assert!(renewed.recovery.is_some() && renewed.left_out.is_empty());
    let events = casebook.events().to_vec();
    drop(casebook);
    assert_eq!(open(root.path()).0.events(), events);
}

#[test]
fn a_case_of_format_1_can_be_erased() {
    let root = tempfile::tempdir().unwrap();
    copy_folder(Path::new(FIRST), root.path());
    let (mut casebook, samira) = open(root.path());
    assert_eq!(casebook.erase(now(), samira.id, &[Id::from_bytes([0xca; 16])]), Ok(2));
    drop(casebook);
    let (casebook, _) = open(root.path());
    let kinds: Vec<&str> = casebook.events().iter().map(|event| event.kind.as_str()).collect();
    assert_eq!(kinds, ["desk-founded", "volunteer-added", "offer-edited", "from-the-future", "case-erased"]);
    assert_eq!(casebook.events()[3].body, json!({ "nested": [1, 2.5, null, { "deep": true }] }));
}

/// Writes the golden desk. Run once per format, when it is new; a format that was released is never
/// written again.
#[test]
#[ignore = "writes the golden files"]
fn write_the_golden_desk() {
    let folder = Path::new(GOLDEN);
    fs::create_dir_all(folder).unwrap();
    assert_eq!(fs::read_dir(folder).unwrap().count(), 0, "a golden desk is never overwritten");
    let desk = NewDesk { name: "Het Gouden Bureau".into(), neighbourhood: "Oud-West".into() };
    let first = NewVolunteer {
        short_name: "Samira".into(),
        passphrase: Secret::from(PASSPHRASE),
        role: Role::Coordinator,
    };
    let (mut casebook, recovery, samira) =
        Casebook::create_at(folder, PRACTICE, &desk, &first, now()).unwrap();
    let case = Subject::Case(Id::from_bytes([0xca; 16]));
    let code = CaseCode::from_number(4711).to_string();
    let long = "thee ".repeat(2000);
    let future = Subject::Newer("wijktafel".into());
    for (subject, kind, body) in [
        (case.clone(), "case-opened", json!({ "code": code })),
        (case, "answer-given", json!({ "text": long })),
        (Subject::Directory, "offer-edited", json!({ "offer": "buurtmaatje", "phone": "020 000 00 00" })),
        (future, "from-the-future", json!({ "nested": [1, 2.5, null, { "deep": true }] })),
    ] {
        casebook.append(now(), samira.id, subject, kind, body).unwrap();
    }
    drop(casebook);
    let key: Vec<&str> = recovery.groups().collect();
    fs::write(folder.join("recovery-key.txt"), key.join(" ") + "\n").unwrap();
    folder::remove(&folder.join("lock")).unwrap();
}

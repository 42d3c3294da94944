//! Whoever left opens nothing after the data key was renewed; whoever stayed notices nothing; a crash at any moment
//! leaves the desk whole under the one key or the other.

use super::erasing::{contains, failing_at, killed_at_each_step, sealed};
use super::*;
use crate::casebook::wrap::Wrap;

const ACTOR: Id = Id::from_bytes([8; 16]);

/// A desk that Harry has just left, and the folder as he could have kept it.
fn left_by_harry(folder: &Path) -> (Casebook, RecoveryKey, tempfile::TempDir) {
    let (mut casebook, recovery, _) = founded(folder);
    let harry = casebook.add_volunteer(now(), ACTOR, &volunteer("Harry", Role::Volunteer)).unwrap();
    for number in 0..5 {
        add(&mut casebook, &format!("{number} {}", "kanarie ".repeat(900)));
    }
    casebook
        .append(now(), ACTOR, Subject::Newer("wijktafel".into()), "newer", json!([1, { "a": null }]))
        .unwrap();
    drop(casebook);
    let kept = tempfile::tempdir().unwrap();
    copy_folder(folder, kept.path());
    let (mut casebook, _) = unlock(folder, "fatima").unwrap();
    assert!(!casebook.renewal_due());
    casebook.remove_volunteer(now(), ACTOR, harry.id).unwrap();
    assert!(casebook.renewal_due());
    (casebook, recovery, kept)
}

fn renew(casebook: &mut Casebook) -> Result<Renewed, Fault> {
    let prepared = casebook.begin_renewal()?.run(&mut |_, _| {})?;
    casebook.complete_renewal(now(), ACTOR, prepared)
}

/// Whether Harry gets in with his passphrase: as the folder is, or with the header he kept.
fn harry_enters(folder: &Path, kept: &Path) -> bool {
    let enter =
        |folder: &Path| Casebook::unlock_at(folder, PRACTICE, "harry", &passphrase("Harry"), now()).is_ok();
    let his = tempfile::tempdir().unwrap();
    copy_folder(folder, his.path());
    let mut enters = enter(his.path());
    for header in ["header", "header.spare"] {
        fs::copy(kept.join(header), his.path().join(header)).unwrap();
    }
    for leftover in ["erasing", "renewing"] {
        folder::remove(&his.path().join(leftover)).unwrap();
    }
    enters |= enter(his.path());
    enters
}

#[test]
fn after_a_renewal_who_left_opens_nothing_and_who_stayed_has_everything() {
    let root = tempfile::tempdir().unwrap();
    let (mut casebook, recovery, kept) = left_by_harry(root.path());
    assert!(harry_enters(root.path(), kept.path()), "until then, with the header he kept");
    let before = casebook.events().to_vec();
    let old = sealed(&root.path().join("sled"));
    let renewed = renew(&mut casebook).unwrap();
    assert!(renewed.recovery.is_none() && renewed.left_out.is_empty() && !casebook.renewal_due());
    let (last, rest) = casebook.events().split_last().unwrap();
    assert_eq!(rest, before);
    assert_eq!((last.kind.as_str(), &last.subject, last.actor), ("key-renewed", &Subject::Access, ACTOR));
    for file in files(root.path()) {
        let bytes = fs::read(&file).unwrap();
        assert!(!old.iter().any(|part| contains(&bytes, part)), "old bytes in {}", file.display());
    }
    assert!(!root.path().join("renewing").exists() && !root.path().join("copies").exists());
    add(&mut casebook, "verder");
    let events = casebook.events().to_vec();
    drop(casebook);
    assert!(!harry_enters(root.path(), kept.path()));
    let (casebook, _) = unlock(root.path(), "fatima").unwrap();
    assert_eq!((casebook.events(), casebook.renewal_due()), (events.as_slice(), false));
    assert_eq!(casebook.volunteers().len(), 1);
    drop(casebook);
    assert!(Casebook::unlock_with_recovery_at(root.path(), PRACTICE, &recovery, now()).is_ok());
}

#[test]
fn what_is_added_while_it_runs_is_taken_in_with_who_joined_meanwhile() {
    let root = tempfile::tempdir().unwrap();
    let (mut casebook, ..) = left_by_harry(root.path());
    let renewal = casebook.begin_renewal().unwrap();
    assert_eq!(casebook.begin_renewal().unwrap_err(), Fault::Overtaken, "one at a time");
    let mut told = Vec::new();
    let worker = std::thread::spawn(move || {
        let prepared = renewal.run(&mut |done, all| told.push((done, all)));
        (prepared, told)
    });
    for number in 0..10 {
        add(&mut casebook, &format!("intussen {number}"));
    }
    let (prepared, told) = worker.join().unwrap();
    let most = told.last().unwrap().1;
    assert!(told.is_sorted() && told[0] == (0, most) && told[told.len() - 1] == (most, most), "{told:?}");
    let ali = volunteer("Ali", Role::Volunteer);
    casebook.add_volunteer(now(), ACTOR, &ali).unwrap();
    casebook.reopen_in_place().unwrap();
    let before = casebook.events().to_vec();
    casebook.complete_renewal(now(), ACTOR, prepared.unwrap()).unwrap();
    let events = casebook.events().to_vec();
    assert_eq!(&events[..before.len()], before);
    drop(casebook);
    let (casebook, _) = Casebook::unlock_at(root.path(), PRACTICE, "ali", &ali.passphrase, now()).unwrap();
    assert_eq!(casebook.events(), events);
}

#[test]
fn a_renewal_broken_off_at_any_step_leaves_the_desk_whole_under_one_of_the_keys() {
    let (root, killed) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (mut casebook, _, kept) = left_by_harry(root.path());
    let before = casebook.events().to_vec();
    killed_at_each_step(root.path(), killed.path(), || {
        let prepared = casebook.begin_renewal().unwrap().run(&mut |_, _| {}).unwrap();
        add(&mut casebook, "intussen");
        casebook.complete_renewal(now(), ACTOR, prepared).unwrap()
    });
    let after = casebook.events().to_vec();
    let mut ends = Vec::new();
    for number in 0..fs::read_dir(killed.path()).unwrap().count() {
        let folder = killed.path().join(format!("{number:02}"));
        let stopped = tempfile::tempdir().unwrap();
        copy_folder(&folder, stopped.path());
        let (mut casebook, _) = unlock(&folder, "fatima").unwrap();
        let renewed = casebook.events() == after;
        assert!(renewed || casebook.events().starts_with(&before), "step {number}");
        assert_eq!(casebook.renewal_due(), !renewed, "step {number}");
        assert!(!folder.join("renewing").exists() && !folder.join("erasing").exists(), "step {number}");
        if renewed {
            drop(casebook);
            assert!(!harry_enters(&folder, kept.path()), "step {number}");
            // Not even when he is the first to try.
            let enter = Casebook::unlock_at(stopped.path(), PRACTICE, "harry", &passphrase("Harry"), now());
            assert!(enter.is_err(), "step {number}");
        } else {
            renew(&mut casebook).unwrap();
            drop(casebook);
        }
        assert!(unlock(&folder, "fatima").is_ok(), "step {number}");
        ends.push(renewed);
    }
    assert!(ends.len() >= 12 && ends.is_sorted() && !ends[0] && ends[ends.len() - 1], "{ends:?}");
}

#[test]
fn a_renewal_that_fails_at_any_step_leaves_a_desk_to_work_at() {
    // More steps than there are; the last ones fail nothing.
    for step in 0..18 {
        let root = tempfile::tempdir().unwrap();
        let (mut casebook, _, kept) = left_by_harry(root.path());
        let done = failing_at(step, || renew(&mut casebook));
        assert!(done.is_ok() || casebook.renewal_due(), "step {step}");
        assert!(done.is_ok() || step < 16, "step {step}: {done:?}");
        add(&mut casebook, "intussen");
        if casebook.renewal_due() {
            renew(&mut casebook).unwrap();
        }
        let events = casebook.events().to_vec();
        drop(casebook);
        assert!(!harry_enters(root.path(), kept.path()), "step {step}");
        assert_eq!(unlock(root.path(), "fatima").unwrap().0.events(), events);
    }
}

#[test]
fn a_renewal_is_overtaken_when_the_chain_is_made_anew_or_the_desk_closed() {
    let root = tempfile::tempdir().unwrap();
    let (mut casebook, ..) = left_by_harry(root.path());
    let case = Id::from_bytes([9; 16]);
    for when in ["before", "after"] {
        casebook.append(now(), ACTOR, Subject::Case(case), "answer-given", json!({})).unwrap();
        let renewal = casebook.begin_renewal().unwrap();
        if when == "before" {
            casebook.erase(now(), ACTOR, &[case]).unwrap();
            assert_eq!(renewal.run(&mut |_, _| {}).unwrap_err(), Fault::Overtaken);
        } else {
            let prepared = renewal.run(&mut |_, _| {}).unwrap();
            casebook.erase(now(), ACTOR, &[case]).unwrap();
            let done = casebook.complete_renewal(now(), ACTOR, prepared);
            assert_eq!(done.unwrap_err(), Fault::Overtaken);
        }
    }
    let renewal = casebook.begin_renewal().unwrap();
    let prepared = casebook.events().len();
    drop(casebook);
    assert!(matches!(unlock(root.path(), "fatima"), Err(Fault::AlreadyOpen { .. })), "it still works there");
    assert_eq!(renewal.run(&mut |_, _| {}).unwrap_err(), Fault::Overtaken);
    let (casebook, _) = unlock(root.path(), "fatima").unwrap();
    assert!(casebook.renewal_due() && casebook.events().len() == prepared);
    assert!(!root.path().join("renewing").exists());
}

#[test]
fn slots_of_format_1_are_left_out_and_a_recovery_key_of_format_1_becomes_a_new_one() {
    let root = tempfile::tempdir().unwrap();
    let (mut casebook, recovery, fatima) = founded(root.path());
    let ali = casebook.add_volunteer(now(), ACTOR, &volunteer("Ali", Role::Coordinator)).unwrap();
    let mut header = casebook.header.clone();
    let key = slot::recovery_key(&header.salt, header.cost, &recovery).unwrap();
    let as_format_1 = |id, key: &_| Wrap::seal_as_format_1(header.desk, id, key, &casebook.keys.data);
    let (old_recovery, old_slot) = (as_format_1(header.recovery.id, &key), as_format_1(ali.id, &key));
    header.recovery = old_recovery;
    header.slots[1].wrap = old_slot;
    header.write(&casebook.folder, &casebook.keys).unwrap();
    drop(casebook);
    let (mut casebook, _) = unlock(root.path(), "fatima").unwrap();
    let renewed = renew(&mut casebook).unwrap();
    assert_eq!((renewed.left_out, casebook.volunteers()), (vec![ali], vec![fatima]));
    let kinds: Vec<&str> = casebook.events().iter().rev().take(3).map(|event| event.kind.as_str()).collect();
    assert_eq!(kinds, ["key-renewed", kind::RECOVERY_RENEWED, kind::VOLUNTEER_REMOVED]);
    drop(casebook);
    let recover = |key: &RecoveryKey| Casebook::unlock_with_recovery_at(root.path(), PRACTICE, key, now());
    assert!(recover(&recovery).is_err());
    assert!(recover(&renewed.recovery.unwrap()).is_ok());
}

#[test]
fn a_spare_header_that_still_knows_who_left_is_brought_up_to_date() {
    let root = tempfile::tempdir().unwrap();
    let (casebook, _, kept) = left_by_harry(root.path());
    drop(casebook);
    fs::copy(kept.path().join("header.spare"), root.path().join("header.spare")).unwrap();
    drop(unlock(root.path(), "fatima").unwrap());
    assert_eq!(
        fs::read(root.path().join("header")).unwrap(),
        fs::read(root.path().join("header.spare")).unwrap()
    );
}

#[test]
fn a_key_or_passphrase_that_somebody_else_replaces_may_not_open_a_kept_header() {
    let root = tempfile::tempdir().unwrap();
    let (mut casebook, _, fatima) = founded(root.path());
    casebook.renew_passphrase(now(), fatima.id, fatima.id, &passphrase("nieuw")).unwrap();
    assert!(!casebook.renewal_due(), "one's own");
    casebook.renew_passphrase(now(), ACTOR, fatima.id, &passphrase("nieuwer")).unwrap();
    assert!(casebook.renewal_due());
    renew(&mut casebook).unwrap();
    assert!(!casebook.renewal_due());
    casebook.renew_recovery(now(), fatima.id).unwrap();
    assert!(casebook.renewal_due() && casebook.recovery_unseen());
    casebook.recovery_seen(now(), fatima.id).unwrap();
    assert!(!casebook.recovery_unseen());
}

//! A clock that is set back, by a year or to 1970: what is written is kept, in the order in which it was written.

use super::*;

const YEAR: i64 = 31_536_000;

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

#[test]
fn a_clock_set_back_a_year_or_to_1970_loses_nothing_and_locks_nobody_out() {
    let root = in_memory();
    let (mut casebook, _, fatima) = founded(root.path());
    let secret = passphrase("Fatima");
    let today = now().as_second();
    let times = [today, today - YEAR, 0, today - YEAR, today + 100 * YEAR, today];
    for (number, second) in (0..).zip(times) {
        let case = Subject::Case(Id::from_bytes([7; 16]));
        casebook.append(at(second), fatima.id, case, "answer-given", json!({ "number": number })).unwrap();
        casebook.reopen_in_place().unwrap();
        let events = casebook.events().to_vec();
        drop(casebook);
        for opening in [0, today - YEAR, second] {
            let opened = Casebook::unlock_at(root.path(), PRACTICE, "fatima", &secret, at(opening));
            assert_eq!(opened.unwrap().0.events(), events, "opened at {opening}");
        }
        casebook = Casebook::unlock_at(root.path(), PRACTICE, "fatima", &secret, at(second)).unwrap().0;
    }
    let written: Vec<i64> = casebook.events()[2..].iter().map(|event| event.time.as_second()).collect();
    assert_eq!(written, times);
}

#[test]
fn after_wrong_passphrases_a_clock_set_back_makes_the_wait_a_minute_and_not_a_year() {
    let root = in_memory();
    drop(founded(root.path()));
    let unlock = |secret: &Secret, second: i64| {
        Casebook::unlock_at(root.path(), PRACTICE, "fatima", secret, at(second))
    };
    let today = now().as_second();
    for attempt in 0..12 {
        let refused = unlock(&passphrase("Harry"), today + attempt * 100).unwrap_err();
        assert!(matches!(refused, Fault::WrongPassphrase { .. }), "{refused:?}");
    }
    for back in [today - YEAR, 0] {
        // The right one is not heard at once, and is after the wait.
        let Fault::TooSoon { wait } = unlock(&passphrase("Fatima"), back).unwrap_err() else {
            panic!("heard")
        };
        assert_eq!(wait.as_secs(), 60);
        let wait = i64::try_from(wait.as_secs()).unwrap();
        let refused = unlock(&passphrase("Harry"), back + wait + 1).unwrap_err();
        assert!(matches!(refused, Fault::WrongPassphrase { .. }), "{refused:?}");
    }
    assert!(unlock(&passphrase("Fatima"), 200).is_ok());
}

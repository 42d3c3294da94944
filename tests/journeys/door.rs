//! The door of the desk: what locks it, what is lost or taken up again, who comes in, and the recovery key.

use inloop::casebook::{Access, Casebook, Cost, Role, Secret, Subject};
use inloop::desk::keymap::Context;
use inloop::desk::settings::Settings;
use inloop::table::Ending;
use jiff::SignedDuration;

use crate::desk::{Journey, PASSPHRASE, beginning};

/// The words of somebody else.
const OTHER: &str = "zeven stille groene potloden";
const NEWER: &str = "negen luie paarse olifanten";

/// The casebook of a desk that is locked.
fn read(journey: &Journey) -> Casebook {
    let passphrase = Secret::new(PASSPHRASE.to_owned());
    let now = beginning().timestamp();
    Casebook::unlock_at(journey.folder(), Cost::PRACTICE, "Fatima", &passphrase, now).unwrap().0
}

/// What was written down of the door, in order.
fn doors(journey: &Journey) -> Vec<Access> {
    let casebook = read(journey);
    let looks = casebook.events().iter().filter(|event| event.subject == Subject::Access);
    let looks = looks.filter_map(|event| Access::from_parts(&event.kind, &event.body));
    looks.filter(|look| matches!(look, Access::DeskLocked { .. } | Access::DeskUnlocked {})).collect()
}

/// In a conversation of which nothing is kept, at its second question.
fn unkept() -> Journey {
    let mut journey = Journey::unlocked();
    journey.keys("n 4 2");
    assert!(journey.desk().conversation.as_ref().unwrap().keeps_nothing());
    journey
}

#[test]
fn a_lock_writes_down_what_lay_open_and_the_next_opening_takes_it_up() {
    let mut journey = Journey::unlocked();
    journey.keys("n 4 1 1");
    let (open, id) = (journey.step(), journey.desk().conversation.as_ref().unwrap().id);
    journey.renews().keys("F12");
    assert_eq!(journey.ending(), Some(Ending::Locked));
    assert!(journey.desk().conversation.is_none() && journey.desk().cases.is_empty());
    assert_eq!(doors(&journey), [Access::DeskUnlocked {}, Access::DeskLocked { case: id }]);
    // The program that begins anew knows nothing but what is sealed.
    let mut journey = journey.again();
    journey.unlock();
    assert_eq!(journey.step(), open);
    journey.keys("F10");
    let mut journey = journey.again();
    journey.unlock();
    assert_eq!(journey.step(), None, "only from a lock, and not again after the desk was opened");
}

#[test]
fn a_desk_that_locks_hears_nothing_more_until_it_begins_anew() {
    let mut journey = Journey::unlocked();
    journey.renews().keys("F12").text("Fatima").keys("Enter F9");
    assert_eq!(journey.context(), Some(Context::Lock));
    journey.misses("Fatima");
    assert_eq!(journey.ending(), Some(Ending::Locked));
}

#[test]
fn a_desk_that_locks_waits_for_what_is_being_erased() {
    let mut journey = Journey::unlocked();
    journey.keys("n 4 1 1 F11 2").renews().keys("F12").wait();
    assert_eq!(journey.ending(), Some(Ending::Locked));
    let doors = doors(&journey);
    assert_eq!(doors.last(), Some(&Access::DeskLocked { case: None }), "written down when it was back");
    let mut journey = journey.again();
    journey.unlock().misses("Nog niet af");
}

#[test]
fn a_system_that_refuses_to_begin_anew_leaves_a_locked_desk() {
    let mut journey = Journey::unlocked();
    journey.keys("n 4 1 1").renews().keys("F12");
    journey.in_place().unlock();
    assert!(journey.step().is_some());
}

#[test]
fn f12_asks_once_before_a_conversation_that_is_not_kept_is_lost() {
    let mut journey = unkept();
    journey.keys("F12").sees("Toch op slot?").keys("Esc").sees("Voor wie komt u");
    journey.keys("F12 2").sees("Korte naam").unlock().sees("Nieuw gesprek");
    assert!(journey.desk().conversation.is_none());
    let mut journey = unkept();
    journey.keys("F12 F12").sees("Korte naam");
}

#[test]
fn a_lock_is_announced_for_a_minute_when_something_would_be_lost_and_any_key_stays() {
    let mut journey = unkept();
    let question = journey.step();
    journey.after(SignedDuration::from_secs(239)).misses("gaat het slot dicht");
    journey.after(SignedDuration::from_secs(1)).sees("gaat het slot dicht").sees("Druk op een toets");
    insta::assert_snapshot!("door_closing", journey.screen());
    journey.keys("1").misses("gaat het slot dicht");
    assert_eq!(journey.step(), question, "the key did nothing else");
    journey.after(SignedDuration::from_secs(299)).sees("gaat het slot dicht");
    journey.after(SignedDuration::from_secs(1)).sees("Korte naam");
    assert!(journey.desk().conversation.is_none());
}

#[test]
fn a_blank_screen_announces_the_lock_without_telling_of_what() {
    let mut journey = unkept();
    journey.keys("F8").after(SignedDuration::from_secs(240));
    journey.sees("Een toets houdt het open").misses("gesprek").misses("inloop");
    journey.keys("x").misses("Een toets").keys("Enter").sees("Voor wie komt u");
}

#[test]
fn nothing_is_announced_when_nothing_would_be_lost() {
    let mut journey = Journey::unlocked();
    journey.keys("n 4 1").after(SignedDuration::from_secs(299)).misses("gaat het slot dicht");
}

#[test]
fn a_desk_of_one_minute_announces_it_for_half_of_that() {
    let mut journey = unkept();
    journey.set(Settings { lock_after: 1, ..Settings::default() });
    journey.after(SignedDuration::from_secs(29)).misses("gaat het slot dicht");
    journey.after(SignedDuration::from_secs(1)).sees("gaat het slot dicht");
}

#[test]
fn a_computer_that_slept_a_clock_that_was_set_and_a_program_that_was_stopped_lock() {
    let locks: [fn(&mut Journey); 3] = [
        |journey| {
            let _ = journey.sleeps(SignedDuration::from_secs(30));
        },
        |journey| {
            let _ = journey.sleeps(SignedDuration::from_mins(-2));
        },
        |journey| {
            let _ = journey.is_woken();
        },
    ];
    for lock in locks {
        let mut journey = Journey::unlocked();
        journey.keys("n 4 1 1");
        let open = journey.step();
        lock(&mut journey);
        journey.sees("Korte naam").unlock();
        assert_eq!(journey.step(), open);
    }
    let mut journey = Journey::unlocked();
    journey.sleeps(SignedDuration::from_secs(9)).misses("Korte naam");
}

#[test]
fn the_first_key_at_a_computer_that_woke_is_not_heard() {
    let mut journey = Journey::unlocked();
    journey.keys("Down").dozes(SignedDuration::from_hours(1)).text("q");
    let locked = journey.screen();
    assert!(locked.contains("Korte naam") && !locked.contains('q'), "{locked}");
    assert_eq!(journey.context(), Some(Context::Lock));
}

/// Lets somebody in, from the home screen.
fn lets_in(journey: &mut Journey, name: &str, role: &str) {
    let place = journey.desk().volunteers.len() + 1;
    journey.keys("v").keys(&place.to_string()).text(name).keys("Enter").text(OTHER).keys("Enter");
    journey.text(OTHER).keys("Enter").sees("Wat mag").keys(role).wait().keys("Esc");
}

#[test]
fn somebody_new_comes_in_with_a_role_of_their_own() {
    let mut journey = Journey::unlocked();
    journey.keys("v").sees("Fatima (dat bent u): coördinator").keys("Esc");
    lets_in(&mut journey, "Joost", "1");
    lets_in(&mut journey, "Miep", "2");
    journey.keys("v").sees("Joost: vrijwilliger").sees("Miep: coördinator");
    insta::assert_snapshot!("door_volunteers", journey.screen());
    journey.keys("4").text("joost").keys("Enter").text(OTHER).keys("Enter").text(OTHER).keys("Enter");
    journey.sees("korte naam is al").keys("Esc Esc F12").enters("Joost", OTHER).sees("Nieuw gesprek");
    assert_eq!(journey.desk().volunteer.as_ref().unwrap().role, Role::Volunteer);
    // What is the coordinator's says so; the own passphrase is one's own.
    journey.keys("v 1").sees("Alleen de coördinator").keys("4").sees("Alleen de coördinator");
    journey.keys("2 2").sees("Alleen de coördinator").keys("1").text(NEWER).keys("Enter");
    journey.text(NEWER).keys("Enter").wait().sees("De oude opent niets meer").keys("Esc F12");
    journey.enters("Joost", OTHER).sees("Dat klopt niet");
    journey.text(NEWER).keys("Enter").wait().sees("Nieuw gesprek");
}

#[test]
fn who_was_removed_is_refused_and_the_others_come_in() {
    let mut journey = Journey::unlocked();
    lets_in(&mut journey, "Joost", "1");
    journey.keys("v 2 2").sees("Joost weghalen?");
    insta::assert_snapshot!("door_remove", journey.screen());
    journey.keys("1 2 2 2").wait().sees("Weggehaald").misses("Joost").keys("Esc").settles();
    journey.keys("F12").enters("Joost", OTHER).sees("Dat klopt niet").keys("Up ^u").unlock();
    journey.sees("Nieuw gesprek");
}

#[test]
fn a_key_that_was_being_renewed_when_the_power_went_is_renewed_after_the_next_unlocking() {
    let mut journey = Journey::unlocked();
    lets_in(&mut journey, "Joost", "1");
    journey.keys("v 2 2 2").wait();
    let mut journey = journey.again();
    journey.unlock().settles().sees("De sleutel is vernieuwd").keys("F12");
    assert!(!read(&journey).renewal_due());
}

#[test]
fn the_last_coordinator_cannot_leave() {
    let mut journey = Journey::unlocked();
    lets_in(&mut journey, "Joost", "1");
    journey.keys("v 1 2 2").wait().sees("Er moet een coördinator blijven").sees("Fatima");
}

/// The groups of the recovery key on the screen.
fn groups(journey: &Journey) -> Vec<String> {
    let is_group =
        |word: &&str| word.len() == 4 && word.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
    let screen = journey.screen();
    let rows = screen.lines().filter(|line| line.split_whitespace().filter(is_group).count() == 4);
    let groups: Vec<String> = rows.flat_map(|row| row.split_whitespace().map(str::to_owned)).collect();
    assert_eq!(groups.len(), 8, "{screen}");
    groups
}

/// Types back the two groups that are asked for; returns the key.
fn writes_down(journey: &mut Journey) -> String {
    let groups = groups(journey);
    let screen = journey.screen();
    let asked = screen.lines().filter_map(|line| {
        line.trim().strip_prefix("Typ groep ")?.strip_suffix(" over")?.parse::<usize>().ok()
    });
    for place in asked {
        journey.text(&groups[place - 1]).keys("Enter");
    }
    groups.join(" ")
}

/// A new recovery key of the desk, made by its coordinator.
fn new_key(journey: &mut Journey) -> String {
    let place = journey.desk().volunteers.len() + 2;
    journey.keys("v").keys(&place.to_string()).sees("Een nieuwe herstelsleutel maken?");
    journey.keys("2").wait().sees("Uw nieuwe herstelsleutel");
    let key = writes_down(journey);
    journey.sees("De nieuwe herstelsleutel geldt").keys("Esc");
    key
}

/// A desk on which a new recovery key is on the screen.
fn with_a_key_on_the_screen() -> Journey {
    let mut journey = Journey::unlocked();
    journey.keys("v 3 2").wait().sees("Uw nieuwe herstelsleutel");
    journey
}

#[test]
fn a_new_recovery_key_is_waited_for_half_an_hour_and_then_the_desk_locks() {
    let mut journey = with_a_key_on_the_screen();
    journey.after(SignedDuration::from_mins(29)).sees("Uw nieuwe herstelsleutel");
    journey.after(SignedDuration::from_mins(1)).sees("Korte naam");
}

#[test]
fn a_recovery_key_that_nobody_wrote_down_is_told_of_until_one_is() {
    let mut journey = with_a_key_on_the_screen();
    journey.keys("F12").unlock().sees("staat nog niet op papier");
    // Locked before it was made: nobody saw it at all.
    journey.keys("v 3 2 F12").wait().unlock().sees("staat nog niet op papier");
    new_key(&mut journey);
    journey.keys("F12").unlock().sees("Nieuw gesprek").misses("nog niet op papier");
}

#[test]
fn a_desk_that_sleeps_or_is_told_to_lock_locks_over_a_new_recovery_key() {
    with_a_key_on_the_screen().keys("F12").sees("Korte naam");
    with_a_key_on_the_screen().sleeps(SignedDuration::from_secs(30)).sees("Korte naam");
    with_a_key_on_the_screen().is_woken().sees("Korte naam");
}

#[test]
fn a_recovery_key_lets_somebody_in_again_and_then_opens_nothing_more() {
    let mut journey = Journey::unlocked();
    let key = new_key(&mut journey);
    journey.keys("n 4 1 1 F12").sees("F6").keys("F6").sees("Openen met de herstelsleutel");
    journey.text("K7P2 9QRT").keys("Enter").sees("Zo ziet een herstelsleutel er niet uit");
    insta::assert_snapshot!("door_recover", journey.screen());
    journey.keys("^u").text(&key.to_lowercase()).keys("Enter").wait();
    journey.sees("Wie krijgt een nieuwe wachtzin?").sees("Fatima: coördinator");
    journey.keys("1").text("kort").keys("Enter").text("kort").keys("Enter").sees("te makkelijk");
    journey.keys("^u").text(OTHER).keys("Enter ^u").text(OTHER).keys("Enter").wait();
    journey.sees("Uw nieuwe herstelsleutel");
    let newer = writes_down(&mut journey);
    assert_ne!(newer, key);
    // The conversation that lay open when the desk locked.
    assert!(journey.step().is_some());
    // The old words and the old key open nothing; the new ones do.
    journey.keys("F12").unlock().sees("Dat klopt niet").keys("F6").text(&key).keys("Enter").wait();
    journey.sees("Die herstelsleutel past niet").misses("Fatima").keys("Esc");
    journey.text(OTHER).keys("Enter").wait();
    assert!(journey.step().is_some(), "{}", journey.screen());
}

#[test]
fn somebody_new_comes_in_by_the_recovery_key_as_a_coordinator() {
    let mut journey = Journey::unlocked();
    let key = new_key(&mut journey);
    journey.keys("F12 F6").text(&key).keys("Enter").wait().keys("2").text("Noor").keys("Enter");
    journey.text(OTHER).keys("Enter").text(OTHER).keys("Enter").wait();
    writes_down(&mut journey);
    journey.keys("v").sees("Noor (dat bent u): coördinator").sees("Fatima");
}

#[test]
fn a_recovery_key_that_was_left_alone_locks_again() {
    let mut journey = Journey::unlocked();
    let key = new_key(&mut journey);
    journey.keys("F12 F6").text(&key).keys("Enter").wait().sees("Fatima");
    journey.after(SignedDuration::from_mins(5)).sees("Korte naam").misses("Fatima");
    journey.keys("F6").text(&key).keys("Enter").wait().keys("Esc").sees("Korte naam");
    assert!(journey.desk().volunteers.is_empty());
}

#[test]
fn wrong_recovery_keys_slow_down() {
    let mut journey = Journey::unlocked();
    let key = new_key(&mut journey);
    let _ = new_key(&mut journey);
    journey.keys("F12 F6").text(&key);
    for _ in 0..5 {
        journey.after(SignedDuration::from_secs(120)).keys("Enter").wait();
    }
    journey.sees("Wacht").misses("Fatima");
}

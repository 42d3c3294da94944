//! `kill -9` at any moment: what was acknowledged is there, what was not is whole or absent.
//!
//! `INLOOP_LONG=1` kills some hundreds of times.

use std::time::{Duration, Instant};

use super::dice::Dice;
use super::in_memory;
use super::shim::{is_long, tell};
use super::writer::{Known, Said, Writer};

/// A desk grows with each round; after so many a new one is taken.
const ROUNDS: usize = 12;

/// Lets a random piece of this time go by without giving the processor away: a write takes less than a sleep.
fn a_moment(dice: &mut Dice, most: Duration) {
    let until =
        Instant::now() + Duration::from_nanos(dice.below(u64::try_from(most.as_nanos()).unwrap().max(1)));
    while Instant::now() < until {
        std::hint::spin_loop();
    }
}

/// Kills a writer so many times, each time when this returns, and demands what it acknowledged.
fn killed(
    times: usize,
    name: &str,
    make: impl Fn() -> tempfile::TempDir,
    wait: impl Fn(&mut Writer, &mut Known, &mut Dice),
) {
    let (mut dice, seed) = Dice::new();
    let (mut acknowledged, mut erased, mut kills) = (0, 0, 0);
    while kills < times {
        let root = make();
        let mut known = Known::default();
        for _ in 0..ROUNDS.min(times - kills) {
            let mut writer = Writer::start(root.path(), Vec::new());
            wait(&mut writer, &mut known, &mut dice);
            writer.kill9(&mut known);
            kills += 1;
            known.demand(root.path(), &format!("seed {seed}, kill {kills}"));
        }
        acknowledged += known.kept();
        erased += known.erased();
    }
    tell(&format!(
        "{name}: {kills} kills, {acknowledged} events and {erased} erasings acknowledged, 0 lost, 0 half"
    ));
    assert!(acknowledged > 0);
}

#[test]
fn a_desk_killed_at_any_moment_has_everything_it_acknowledged_and_nothing_half() {
    let on_disk = || tempfile::tempdir().unwrap();
    killed(if is_long() { 240 } else { 12 }, "kill -9", on_disk, |writer, known, dice| {
        // One in eight while it is being founded or unlocked.
        if dice.below(8) == 0 {
            return a_moment(dice, Duration::from_millis(120));
        }
        for _ in 0..=dice.below(40) {
            known.hear(writer.next().expect("it writes until it is killed"));
        }
        a_moment(dice, Duration::from_millis(4));
    });
}

#[test]
fn a_desk_killed_while_it_erases_has_the_case_whole_or_not_at_all_and_every_other() {
    // In memory, for there it takes so long as this program takes, and not as the disk: each step of it gets its kill.
    killed(if is_long() { 120 } else { 10 }, "kill -9 while erasing", in_memory, |writer, known, dice| {
        loop {
            let said = writer.next().expect("it writes until it is killed");
            known.hear(said);
            if matches!(said, Said::Erasing(_)) {
                break;
            }
        }
        let within = [60, 250, 500][usize::try_from(dice.below(3)).unwrap()];
        a_moment(dice, Duration::from_millis(within));
    });
}

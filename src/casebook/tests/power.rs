//! Power cuts: everything that was written and not synced is forgotten, at any call that the program makes.
//!
//! The shim `tests/shim/forget.c` forgets. `INLOOP_LONG=1` cuts some hundreds of times.

use std::ffi::OsString;

use super::dice::Dice;
use super::shim::{self, is_long, tell};
use super::writer::{Known, Writer};
use super::*;

/// What the shim ends a program with.
const CUT: Option<i32> = Some(77);

/// A folder for a desk, beside it the compiled shim; `None` when there is no compiler.
fn stage() -> Option<(tempfile::TempDir, std::path::PathBuf, std::path::PathBuf)> {
    // What reaches the disk is decided by the shim alone, so that a folder in memory will do.
    let root = in_memory();
    let shim = shim::compiled(root.path())?;
    let folder = root.path().join("desk");
    fs::create_dir(&folder).unwrap();
    Some((root, shim, folder))
}

/// Lets a desk write until the power goes before its call of this number; how many writes and names were forgotten.
fn cut(
    shim: &Path,
    folder: &Path,
    call: u64,
    more: Vec<(&'static str, OsString)>,
    known: &mut Known,
) -> (u64, u64) {
    let mut variables = shim::variables(shim, folder);
    variables.push(("INLOOP_FORGET_AFTER", call.to_string().into()));
    variables.extend(more);
    let (code, complaint) = Writer::start(folder, variables).listen(known);
    assert_eq!(code, CUT, "{complaint}");
    let told = complaint.lines().find_map(|line| line.strip_prefix("forgot ")).expect("the shim tells");
    let numbers: Vec<u64> = told.split(' ').filter_map(|word| word.parse().ok()).collect();
    (numbers[0], numbers[1])
}

/// Cuts the power so many times, each time before a random call; with some of the unsynced on disk, or nothing.
fn cuts(times: usize, name: &str, some: bool) {
    let Some((root, shim, _)) = stage() else { return };
    let (mut dice, seed) = Dice::new();
    let (mut acknowledged, mut erased, mut writes, mut names) = (0, 0, 0, 0);
    let mut done = 0;
    while done < times {
        let folder = root.path().join(format!("desk-{done}"));
        fs::create_dir(&folder).unwrap();
        let mut known = Known::default();
        for _ in 0..6.min(times - done) {
            // While it is founded or unlocked, while it writes, and after it has erased.
            let within = [200, 600, 1500][usize::try_from(dice.below(3)).unwrap()];
            let call = dice.below(within) + 1;
            let more = some.then(|| ("INLOOP_FORGET_SOME", (dice.below(1 << 40) + 1).to_string().into()));
            let forgotten = cut(&shim, &folder, call, more.into_iter().collect(), &mut known);
            writes += forgotten.0;
            names += forgotten.1;
            done += 1;
            known.demand(&folder, &format!("seed {seed}, cut {done} before call {call}"));
        }
        acknowledged += known.kept();
        erased += known.erased();
        fs::remove_dir_all(&folder).unwrap();
    }
    tell(&format!(
        "{name}: {done} cuts, {writes} writes and {names} names forgotten; {acknowledged} events and {erased} \
         erasings acknowledged, 0 lost, 0 half"
    ));
    assert!(
        acknowledged > 0 && writes > 0 && names > 0,
        "nothing was forgotten: does the shim see the writes?"
    );
}

#[test]
fn a_power_cut_that_forgets_all_that_was_not_synced_loses_nothing_acknowledged() {
    cuts(if is_long() { 200 } else { 10 }, "power cuts", false);
}

#[test]
fn a_power_cut_that_leaves_some_sectors_and_not_others_loses_nothing_acknowledged() {
    cuts(if is_long() { 200 } else { 10 }, "power cuts with torn writes", true);
}

#[test]
fn without_the_sync_of_the_stores_file_a_power_cut_loses_events_and_the_desk_says_so() {
    let Some((_root, shim, folder)) = stage() else { return };
    let mut known = Known::default();
    drop(founded(&folder));
    let whole = tempfile::tempdir().unwrap();
    copy_folder(&folder, whole.path());
    let mut lost = 0;
    for call in [700, 1100, 1500] {
        fs::remove_dir_all(&folder).unwrap();
        copy_folder(whole.path(), &folder);
        cut(&shim, &folder, call, vec![("INLOOP_FORGET_DEAF", "db".into())], &mut known);
        match unlock(&folder, "fatima") {
            Err(Fault::Damaged { events_expected, events_found, .. }) => {
                assert!(events_found < events_expected, "{events_found:?} of {events_expected:?}");
                lost += 1;
            }
            other => panic!("{other:?}: the shim does not forget, or the casebook keeps silent"),
        }
    }
    assert_eq!(lost, 3);
    assert!(known.kept() > 0, "nothing was written before the cut");
}

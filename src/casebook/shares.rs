//! Long work over the numbers of events, in shares on several threads; what comes of them is taken in order.
//!
//! It must never know what the work is.

use std::collections::BTreeMap;
use std::num::NonZero;
use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc;
use std::thread;

use super::Fault;
use super::fault::DamagedPart;

/// How many events make a share.
const SHARE: u64 = 1024;
/// More threads would only wait for the one that takes.
const MOST: u64 = 8;

/// Does work on each share of some numbers and takes what comes of it, in order, on this thread. Ends at the first
/// failure.
pub(super) fn in_shares<T: Send>(
    numbers: Range<u64>,
    work: impl Fn(Range<u64>) -> Result<T, Fault> + Sync,
    mut take: impl FnMut(T) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let shares = numbers.end.saturating_sub(numbers.start).div_ceil(SHARE);
    if shares <= 1 {
        return take(work(numbers)?);
    }
    let threads = thread::available_parallelism().map_or(1, NonZero::get) as u64;
    let threads = threads.min(MOST).min(shares);
    let next = AtomicU64::new(0);
    // With room for a few, so that what is done does not pile up before what takes longer.
    let (sender, done) = mpsc::sync_channel(4);
    thread::scope(|scope| {
        for _ in 0..threads {
            let (sender, next, work, numbers) = (sender.clone(), &next, &work, numbers.clone());
            thread::Builder::new().spawn_scoped(scope, move || {
                loop {
                    let share = next.fetch_add(1, Ordering::Relaxed);
                    let from = numbers.start + share * SHARE;
                    // Nobody listens any more when a share before this one failed.
                    if from >= numbers.end
                        || sender.send((share, work(from..numbers.end.min(from + SHARE)))).is_err()
                    {
                        break;
                    }
                }
            })?;
        }
        drop(sender);
        let (mut early, mut due) = (BTreeMap::new(), 0);
        for (share, done) in done {
            early.insert(share, done);
            while let Some(done) = early.remove(&due) {
                take(done?)?;
                due += 1;
            }
        }
        // Each share is sent, unless its thread broke.
        if due == shares { Ok(()) } else { Err(Fault::damaged(DamagedPart::Store)) }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_share_is_taken_once_and_in_order() {
        for end in [0, 1, SHARE, SHARE + 1, 20 * SHARE + 7] {
            let mut taken = Vec::new();
            in_shares(
                3..3 + end,
                |share| Ok(share.collect::<Vec<_>>()),
                |share| {
                    taken.extend(share);
                    Ok(())
                },
            )
            .unwrap();
            assert!(taken.into_iter().eq(3..3 + end), "{end}");
        }
    }

    #[test]
    fn a_failure_of_either_side_ends_it() {
        let most = 50 * SHARE;
        let mut taken = 0;
        let fail_at = |at: u64| {
            move |share: Range<u64>| if share.contains(&at) { Err(Fault::NoRoom) } else { Ok(share) }
        };
        let failed = in_shares(0..most, fail_at(5 * SHARE), |_| {
            taken += 1;
            Ok(())
        });
        assert_eq!((failed, taken), (Err(Fault::NoRoom), 5));
        assert_eq!(in_shares(0..most, Ok, |_| Err(Fault::ReadOnly)), Err(Fault::ReadOnly));
    }
}

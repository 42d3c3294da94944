//! What the doctor found, as a volunteer reads it: what it is, and what to do.

use jiff::tz::TimeZone;

use crate::casebook::doctor::{Finding, Repaired};
use crate::words::Message;
use crate::words::messages::doctor as m;

/// One thing in words.
#[must_use]
pub fn finding(found: &Finding, zone: &TimeZone) -> Message {
    match found {
        Finding::HeaderWhole => m::header_whole(),
        Finding::HeaderSpare => m::header_spare(),
        Finding::HeaderGone => m::header_gone(),
        Finding::Newer => m::newer(),
        Finding::AnchorWhole(events) => m::anchor_whole(number(*events)),
        Finding::AnchorGone => m::anchor_gone(),
        Finding::ChainWhole(events) => m::chain_whole(number(*events)),
        Finding::ChainMore(events) => m::chain_more(number(*events)),
        Finding::ChainBroken(event) => m::chain_broken(number(*event)),
        Finding::StoreGone => m::store_gone(),
        Finding::Opened(events) => m::opened(number(*events)),
        Finding::NotOpened(event) => m::not_opened(number(*event)),
        Finding::Blobs => m::blobs(),
        Finding::NoBlobs => m::no_blobs(),
        Finding::Slots(count) => m::slots(*count),
        Finding::SlotsUnread(count) => m::slots_unread(*count),
        Finding::Refused => m::refused(),
        Finding::ErasedBack(count) => m::erased_back(*count),
        Finding::ErasedGone(count) => m::erased_gone(*count),
        Finding::Leftover(name) => m::leftover(name.as_str()),
        Finding::Copies(count, Some(made)) => m::copies(*count, made.to_zoned(zone.clone()).date()),
        Finding::Copies(count, None) => m::copies(*count, m::damaged_unknown_when()),
        Finding::NoCopies => m::no_copies(),
        Finding::Room(free) => m::room(megabytes(*free)),
        Finding::LittleRoom(free) => m::little_room(megabytes(*free)),
        Finding::OpenToOthers(name) => m::open_to_others(name.as_str()),
        Finding::Private => m::private(),
    }
}

/// Whether everything is whole.
#[must_use]
pub fn verdict(found: &[Finding]) -> Message {
    match found.iter().filter(|one| !one.is_sound()).count() {
        0 => m::sound(),
        count => m::unsound(count),
    }
}

/// What was repaired, where, and what is lost.
#[must_use]
pub fn repaired(done: &Repaired, folder: &str, zone: &TimeZone) -> Vec<Message> {
    let mut said = vec![m::repaired(folder, number(done.kept))];
    if let Some(copy) = done.from {
        let when = copy.made.map(|made| made.to_zoned(zone.clone()).date());
        said.push(
            when.map_or_else(|| m::repaired_from_copy(m::damaged_unknown_when()), m::repaired_from_copy),
        );
    }
    match done.expected {
        Some(expected) if expected > done.kept => {
            said.push(m::repaired_lost(number(done.kept + 1), number(expected)));
        }
        Some(_) => said.push(m::repaired_whole()),
        None => {}
    }
    said
}

fn number(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn megabytes(bytes: u64) -> i64 {
    number(bytes / 1_000_000)
}

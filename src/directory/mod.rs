//! Who can help: HSDS 3.1 in, checked offers out; hours, distance, freshness.
//!
//! Input goes from [`raw`] (as the file has it) to [`Offer`] (checked) in one step, [`Directory::from_json`],
//! which reports every fault with its file and place. This room is pure and knows only `words`. It must
//! never contain a file path that it opens, a clock, a network, a person's answers, or a text that people
//! see.

pub mod board;
mod called;
mod check;
mod checked;
mod contents;
mod distance;
mod doubt;
pub mod export;
mod fault;
pub mod feed;
#[cfg(test)]
pub(crate) mod fixture;
pub mod formula;
mod freshness;
mod holiday;
mod hours;
pub mod import;
pub mod keeping;
mod language;
mod location;
mod need;
mod offer;
mod offer_id;
mod offers;
mod opening;
mod phone;
mod place;
mod places;
pub mod points;
pub mod raw;
mod recurrence;
pub mod round;
mod schedule;
pub mod search;
mod successor;
mod table;
mod taxonomy;
mod track_record;
mod vocabulary;
mod zone;

pub use check::Reading;
pub use checked::Checked;
pub use contents::Directory;
pub use distance::{Coordinates, Distance, Pace};
pub use fault::{Fault, FaultKind};
pub use freshness::Freshness;
pub use holiday::Holiday;
pub(crate) use hours::local;
pub use hours::{Hours, NextOpening, OpenNow, WeekPicture};
pub use language::{LanguageCode, Spoken};
pub use location::Location;
pub use need::NeedId;
pub use offer::{Ages, Area, Capacity, Contact, Cost, Offer, Organization, Source};
pub use offer_id::OfferId;
pub(crate) use offers::Spot;
pub use opening::Opening;
pub use phone::Phone;
pub use place::Place;
pub use places::{Places, PointSource};
pub use recurrence::Recurrence;
pub use schedule::Schedule;
pub(crate) use table::{Facts, Soon, Table, Week, day_number};
pub(crate) use taxonomy::codes;
pub use taxonomy::{
    Access, Audience, Complexity, Domain, Form, Listing, Reach, Role, Setting, Status, Welcome,
};
pub use track_record::TrackRecord;
pub use zone::local_zone;

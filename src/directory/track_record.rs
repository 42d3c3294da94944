//! How an offer did at one desk: counts, and never who.

use jiff::civil::Date;

/// How often an offer was chosen at this desk, and what was told when the desk asked how it went.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TrackRecord {
    /// How often it was chosen.
    pub chosen: u32,
    /// How often it helped.
    pub helped: u32,
    /// How often it helped a little.
    pub partly: u32,
    /// How often it did not help.
    pub not: u32,
    /// The last day on which it was chosen.
    pub last: Option<Date>,
}

//! Which version of the standard a feed is of, from the names it uses: feeds seldom say so.

use super::tidy::Fields;

/// What gave a version away.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Signs {
    /// Names of 1.0 and 1.1.
    pub one: bool,
    /// Names of 2.0 that 3.0 has no more.
    pub two: bool,
    /// Names that came with 3.1.
    pub three_one: bool,
    /// Names or a page of Open Referral UK.
    pub uk: bool,
}

const ONE: &[&str] =
    &["regular_schedules", "holiday_schedules", "service_taxonomys", "eligibilitys", "taxonomy_ids"];
const UK: &[&str] = &["service_taxonomys", "eligibilitys", "deliverable_type", "reviews", "local_offer"];
const TWO: &[&str] = &["service_attributes", "other_attributes"];
const THREE_ONE: &[&str] = &["additional_urls", "capacities"];

impl Signs {
    /// Looks at the names of one service.
    pub fn look(&mut self, service: &Fields) {
        let has = |names: &[&str]| names.iter().any(|name| service.contains_key(*name));
        self.one |= has(ONE);
        self.uk |= has(UK);
        self.two |= has(TWO);
        self.three_one |= has(THREE_ONE);
    }

    /// The version, as far as the names tell it.
    pub fn version(self) -> Option<String> {
        let version = match self {
            Self { uk: true, one: true, .. } => "UK 1.0",
            Self { uk: true, .. } => "UK 3.0",
            Self { one: true, .. } => "1.1",
            Self { two: true, .. } => "2.0",
            Self { three_one: true, .. } => "3.1",
            _ => "3.0",
        };
        Some(version.to_owned())
    }
}

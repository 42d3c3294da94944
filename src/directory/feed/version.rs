//! Which version of the standard a feed is of, from the names it uses: feeds seldom say so.

use super::tidy::Fields;

/// A version that a name gives away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// 1.0 or 1.1.
    One,
    /// 2.0, for 3.0 has the name no more.
    Two,
    /// 3.1, for the name is new there.
    ThreeOne,
    /// Open Referral UK.
    Uk,
}

/// The names that give a version away.
const NAMES: &[(Sign, &[&str])] = &[
    (
        Sign::One,
        &["regular_schedules", "holiday_schedules", "service_taxonomys", "eligibilitys", "taxonomy_ids"],
    ),
    (Sign::Uk, &["service_taxonomys", "eligibilitys", "deliverable_type", "reviews", "local_offer"]),
    (Sign::Two, &["service_attributes", "other_attributes"]),
    (Sign::ThreeOne, &["additional_urls", "capacities"]),
];

/// What was seen.
#[derive(Debug, Default)]
pub(super) struct Signs(Vec<Sign>);

impl Signs {
    /// One was seen.
    pub fn see(&mut self, sign: Sign) {
        if !self.0.contains(&sign) {
            self.0.push(sign);
        }
    }

    /// Looks at the names of one service.
    pub fn look(&mut self, service: &Fields) {
        for (sign, names) in NAMES {
            if names.iter().any(|name| service.contains_key(*name)) {
                self.see(*sign);
            }
        }
    }

    /// The version, as far as the names tell it.
    pub fn version(&self) -> &'static str {
        let seen = |sign| self.0.contains(&sign);
        match (seen(Sign::Uk), seen(Sign::One), seen(Sign::Two), seen(Sign::ThreeOne)) {
            (true, true, ..) => "UK 1.0",
            (true, ..) => "UK 3.0",
            (_, true, ..) => "1.1",
            (_, _, true, _) => "2.0",
            (.., true) => "3.1",
            _ => "3.0",
        }
    }
}

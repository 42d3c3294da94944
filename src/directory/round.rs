//! The week's round (F29): the ten offers whose checking helps most, each with why.
//!
//! Counted from three things: how often the desk sends people there, how long ago anybody looked, and whether it went wrong
//! lately. Pure counting: never who was sent, never a call made.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;

use super::freshness::Freshness;
use super::offer::Offer;
use super::offer_id::OfferId;
use super::track_record::TrackRecord;
use super::{Directory, Status};
use crate::words::Message;
use crate::words::messages::round as say;

/// So many calls fit in ten minutes a day of one week.
pub const STOPS: usize = 10;
/// So many of one organization at most: one call asks about all of them.
const OF_ONE: usize = 2;
/// What was checked within so many days is left alone, unless it went wrong since.
const REST: i64 = 30;
/// Something went wrong lately when it was told within so many days.
const LATELY: i64 = 90;

/// How an offer did at this desk, with the last time that it went wrong.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Experience {
    /// The counts.
    pub record: TrackRecord,
    /// The last day on which somebody told that it did not help, or only a little.
    pub failed: Option<Date>,
}

/// One offer to call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    /// Which.
    pub offer: OfferId,
    /// Why, the weightiest first.
    pub why: Vec<Why>,
}

/// Why checking an offer helps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It did not help lately, so often, and a little, so often.
    Failed {
        /// How often not at all.
        not: u32,
        /// How often a little.
        partly: u32,
    },
    /// People are often sent there.
    Chosen(u32),
    /// It was last looked at long ago, or not so long ago.
    Old(Date),
    /// Nobody knows when it was looked at.
    Unchecked,
    /// Its hours do not hold any more, or not yet.
    Hours,
}

impl Why {
    /// How much it weighs.
    #[must_use]
    pub fn points(self, today: Date) -> u32 {
        match self {
            Self::Failed { not, partly } => 20 + 20 * not.min(3) + 10 * partly.min(3),
            Self::Chosen(times) => 8 * times.min(8),
            Self::Old(on) if Freshness::of(Some(on), today) == Freshness::Old => 30,
            Self::Old(_) => 15,
            Self::Unchecked => 30,
            Self::Hours => 20,
        }
    }

    /// How it is said at the desk.
    #[must_use]
    pub fn message(self) -> Message {
        match self {
            Self::Failed { not, partly } => say::why_failed(i64::from(not), i64::from(partly)),
            Self::Chosen(times) => say::why_chosen(i64::from(times)),
            Self::Old(on) => say::why_old(on),
            Self::Unchecked => say::why_unchecked(),
            Self::Hours => say::why_hours(),
        }
    }
}

/// The round of a day: at most ten, those whose checking helps most first.
#[must_use]
pub fn round(directory: &Directory, known: &BTreeMap<OfferId, Experience>, today: Date) -> Vec<Stop> {
    let mut found: Vec<(u32, Stop, Option<String>)> = Vec::new();
    for offer in directory.offers() {
        let experience = known.get(&offer.id).copied().unwrap_or_default();
        let why = why(offer, &experience, today);
        let points: u32 = why.iter().map(|one| one.points(today)).sum();
        if points > 0 {
            found.push((points, Stop { offer: offer.id.clone(), why }, organization(offer)));
        }
    }
    found.sort_by(|one, other| other.0.cmp(&one.0).then_with(|| one.1.offer.cmp(&other.1.offer)));
    let mut of_one: BTreeMap<String, usize> = BTreeMap::new();
    let allowed = |organization: &Option<String>| match organization {
        Some(name) => {
            let count = of_one.entry(name.clone()).or_default();
            *count += 1;
            *count <= OF_ONE
        }
        None => true,
    };
    let mut allowed = allowed;
    found
        .into_iter()
        .filter(|(.., organization)| allowed(organization))
        .map(|(_, stop, _)| stop)
        .take(STOPS)
        .collect()
}

fn organization(offer: &Offer) -> Option<String> {
    let organization = offer.organization.as_ref()?;
    Some(organization.id.clone().unwrap_or_else(|| organization.name.to_lowercase()))
}

/// Why to call about an offer; nothing when it rests, is over, or nobody would be sent there.
fn why(offer: &Offer, experience: &Experience, today: Date) -> Vec<Why> {
    let record = experience.record;
    let used = record.chosen > 0;
    if offer.status == Status::Defunct || !(used || (offer.is_alive() && offer.is_placed())) {
        return Vec::new();
    }
    let checked = offer.assured.filter(|on| *on <= today);
    let since_check = |day: Date| checked.is_none_or(|on| on <= day);
    let failed =
        experience.failed.is_some_and(|on| since_check(on) && on.saturating_add(LATELY.days()) >= today);
    let rests = checked.is_some_and(|on| on.saturating_add(REST.days()) >= today);
    // Checked on the day that it went wrong: the check came after.
    let failed = failed && checked != Some(today);
    if rests && !failed {
        return Vec::new();
    }
    let mut why = Vec::new();
    if failed {
        why.push(Why::Failed { not: record.not, partly: record.partly });
    }
    match Freshness::of(checked, today) {
        Freshness::Fresh => {}
        Freshness::Ageing | Freshness::Old => why.extend(checked.map(Why::Old)),
        Freshness::Unknown => why.push(Why::Unchecked),
    }
    if offer.hours.schedules.iter().any(|line| !line.holds_on(today)) {
        why.push(Why::Hours);
    }
    if used {
        why.push(Why::Chosen(record.chosen));
    }
    why.sort_by_key(|one| std::cmp::Reverse(one.points(today)));
    why
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use serde_json::json;

    use super::*;
    use crate::directory::fixture::{Service, directory, service};

    const TODAY: Date = date(2026, 11, 24);

    fn checked(id: &str, on: &str) -> Service {
        let organization = json!({ "id": format!("org-{id}"), "name": "Stichting" });
        service(id).with("assured_date", json!(on)).with("organization", organization)
    }

    fn known(all: &[(&str, u32, u32, u32, Option<Date>)]) -> BTreeMap<OfferId, Experience> {
        all.iter()
            .map(|(id, chosen, partly, not, failed)| {
                let record =
                    TrackRecord { chosen: *chosen, partly: *partly, not: *not, ..TrackRecord::default() };
                (OfferId::new(*id), Experience { record, failed: *failed })
            })
            .collect()
    }

    fn ids(stops: &[Stop]) -> Vec<&str> {
        stops.iter().map(|stop| stop.offer.as_str()).collect()
    }

    #[test]
    fn what_failed_lately_comes_before_what_is_used_often_before_what_is_old() {
        let all = directory(&[
            checked("old", "2025-01-01"),
            checked("used", "2026-07-01"),
            checked("failed", "2026-09-01"),
            checked("fresh", "2026-11-10"),
            checked("quiet", "2026-08-01"),
        ]);
        let known = known(&[("used", 5, 0, 0, None), ("failed", 1, 0, 1, Some(date(2026, 11, 20)))]);
        let round = round(&all, &known, TODAY);
        assert_eq!(ids(&round), ["failed", "used", "old"]);
        assert_eq!(round[0].why, [Why::Failed { not: 1, partly: 0 }, Why::Chosen(1)]);
        assert_eq!(round[2].why, [Why::Old(date(2025, 1, 1))]);
    }

    #[test]
    fn what_was_checked_within_a_month_rests_unless_it_went_wrong_since() {
        let all =
            directory(&[checked("a", "2026-11-10"), checked("b", "2026-11-10"), checked("c", "2026-11-24")]);
        let on = |day| Some(date(2026, 11, day));
        let known = known(&[("a", 9, 0, 1, on(5)), ("b", 9, 0, 1, on(20)), ("c", 9, 0, 1, on(24))]);
        assert_eq!(ids(&round(&all, &known, TODAY)), ["b"]);
    }

    #[test]
    fn one_organization_takes_two_places_at_most_and_the_round_ten() {
        let of_one = ["a", "b", "c"].map(|id| service(id).with("assured_date", json!("2024-01-01")));
        let others = (10..25).map(|number| checked(&format!("n{number}"), "2024-01-01"));
        let all: Vec<Service> = of_one.into_iter().chain(others).collect();
        let round = round(&directory(&all), &BTreeMap::new(), TODAY);
        assert_eq!(round.len(), STOPS);
        assert_eq!(ids(&round)[..3], ["a", "b", "n10"]);
    }

    #[test]
    fn nobody_is_called_about_what_is_over_or_what_nobody_is_sent_to() {
        let gone = service("gone").with("status", json!("defunct")).with("assured_date", json!("2020-01-01"));
        let elsewhere = service("elsewhere").only("setting", &[]).with("assured_date", json!("2020-01-01"));
        let (all, _) = crate::directory::fixture::read(&[gone, elsewhere]);
        assert_eq!(ids(&round(&all, &BTreeMap::new(), TODAY)), [""; 0]);
        let used = known(&[("gone", 3, 0, 0, None), ("elsewhere", 3, 0, 0, None)]);
        assert_eq!(ids(&round(&all, &used, TODAY)), ["elsewhere"]);
    }

    #[test]
    fn hours_that_no_longer_hold_are_a_reason_to_call() {
        let summer = json!([{ "freq": "WEEKLY", "byday": "TU", "opens_at": "10:00", "closes_at": "12:00",
                              "valid_to": "2026-09-30" }]);
        let all = directory(&[checked("a", "2026-08-01").with("schedules", summer)]);
        assert_eq!(round(&all, &BTreeMap::new(), TODAY)[0].why, [Why::Hours]);
    }
}

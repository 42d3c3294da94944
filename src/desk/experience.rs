//! What the desk's own cases tell about the offers that were chosen in them: counts, and never who.

use std::collections::BTreeMap;

use crate::casebook::{Case, Outcome, State};
use crate::directory::round::Experience;
use crate::directory::{OfferId, TrackRecord, local_zone};
use crate::table::Filed;

/// How every offer that was chosen at this desk did.
#[must_use]
pub fn of_cases(cases: &[Filed]) -> BTreeMap<OfferId, Experience> {
    let mut known: BTreeMap<OfferId, Experience> = BTreeMap::new();
    for filed in cases.iter().filter(|filed| filed.case.state != State::Discarded) {
        let mut seen: Vec<&str> = Vec::new();
        for chosen in &filed.case.chosen {
            // One offer may be chosen for several needs: that is one time.
            if !seen.contains(&chosen.offer.as_str()) {
                seen.push(&chosen.offer);
                add(known.entry(OfferId::new(chosen.offer.as_str())).or_default(), &filed.case);
            }
        }
    }
    known
}

/// How one offer did; `None` when it was never chosen here.
#[must_use]
pub fn of_offer(cases: &[Filed], offer: &str) -> Option<TrackRecord> {
    let mut known = Experience::default();
    let chosen = |filed: &&Filed| filed.case.chosen.iter().any(|one| one.offer == offer);
    for filed in cases.iter().filter(chosen).filter(|filed| filed.case.state != State::Discarded) {
        add(&mut known, &filed.case);
    }
    (known.record.chosen > 0).then_some(known.record)
}

fn add(known: &mut Experience, case: &Case) {
    let day = |at: jiff::Timestamp| at.to_zoned(local_zone()).date();
    let record = &mut known.record;
    record.chosen += 1;
    record.last = record.last.max(case.chosen_at.map(day));
    // Who could not be reached told nothing; of what was told the last counts.
    let told = case.follow_ups.iter().rev().find(|one| one.outcome != Outcome::NotReached);
    let Some(told) = told else { return };
    match told.outcome {
        Outcome::Helped => record.helped += 1,
        Outcome::Partly => record.partly += 1,
        Outcome::Not => record.not += 1,
        Outcome::NotReached => {}
    }
    if matches!(told.outcome, Outcome::Partly | Outcome::Not) {
        known.failed = known.failed.max(Some(day(told.at)));
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use jiff::civil::date;

    use super::*;
    use crate::casebook::{CaseEvent, Chosen, Id};
    use crate::intake::Step;
    use crate::words::Locale;

    fn case(offers: &[&str], outcomes: &[Outcome]) -> Filed {
        let day = |day: i64| Timestamp::from_second(1_795_000_000 + day * 86_400).expect("a moment");
        let mut case = Case::begin(day(0), Locale::NL, Step::once("keep"));
        let chosen = |offer: &&str| Chosen {
            offer: (*offer).to_owned(),
            need: "money-debts".into(),
            agreed: String::new(),
        };
        case.apply(day(0), &CaseEvent::CaseChosen { offers: offers.iter().map(chosen).collect() });
        for (outcome, at) in outcomes.iter().zip(1..) {
            let event = CaseEvent::CaseFollowedUp { outcome: *outcome, remark: String::new(), again: None };
            case.apply(day(at), &event);
        }
        Filed { id: Id::from_bytes([1; 16]), case }
    }

    #[test]
    fn an_offer_counts_once_in_a_case_and_the_last_that_was_told_counts() {
        let cases = [
            case(&["a", "a", "b"], &[Outcome::Not, Outcome::Helped]),
            case(&["a"], &[Outcome::Partly, Outcome::NotReached]),
            case(&["a"], &[]),
        ];
        let known = of_cases(&cases);
        let a = known[&OfferId::new("a")];
        let [chosen, helped, partly, not] = [a.record.chosen, a.record.helped, a.record.partly, a.record.not];
        assert_eq!([chosen, helped, partly, not], [3, 1, 1, 0]);
        assert_eq!(a.record.last, Some(date(2026, 11, 18)));
        assert_eq!(a.failed, Some(date(2026, 11, 19)));
        assert_eq!(known[&OfferId::new("b")].failed, None);
    }

    #[test]
    fn what_was_thrown_away_tells_nothing() {
        let mut thrown = case(&["a"], &[Outcome::Not]);
        thrown.case.apply(Timestamp::UNIX_EPOCH, &CaseEvent::CaseDiscarded {});
        assert!(of_cases(&[thrown]).is_empty());
    }
}

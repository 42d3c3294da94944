//! Finding the reasons for one offer. Only what is known on both sides is a reason.

use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Time, Weekday};

use super::profile::{DayPart, Walk, Wish};
use super::reason::{Opens, Reason};
use super::seeker::{Seeker, Served};
use crate::directory::{Access, Form, Freshness, NextOpening, Offer, Reach};

/// How many of the things that somebody likes count.
pub(super) const LIKES: usize = 2;

/// Every reason but those about a need, in the order in which they are told.
pub(super) fn of_offer(
    seeker: &Seeker,
    offer: &Offer,
    next: &NextOpening,
    minutes: Option<u16>,
) -> Vec<Reason> {
    let profile = seeker.profile;
    let today = seeker.now.date();
    let mut reasons = Vec::new();
    if profile.earlier.iter().any(|one| one.good == Some(true) && offer.is_meant_by(&one.name)) {
        reasons.push(Reason::EarlierHelper);
    }
    reasons.extend(language(seeker, offer));
    reasons.extend(distance(seeker, offer, minutes));
    let own = seeker.place.is_some() && seeker.served_by(offer) == Served::Yes;
    if own && offer.reach == Some(Reach::Neighbourhood) {
        reasons.push(Reason::OwnNeighbourhood);
    }
    if offer.status == crate::directory::Status::Active {
        reasons.extend(opens(seeker.now, next).map(Reason::Open));
    }
    match offer.access.first() {
        Some(access @ (Access::WalkIn | Access::CallFirst)) => reasons.push(Reason::Direct(*access)),
        Some(Access::Referrer | Access::Assessment) | None => {}
    }
    reasons.extend(
        profile.wishes.iter().filter(|wish| fulfils(seeker, offer, **wish)).map(|wish| Reason::Wish(*wish)),
    );
    reasons.extend(
        profile.when.iter().find(|part| open_in(offer, today, **part)).map(|part| Reason::When(*part)),
    );
    let liked = profile.likes.iter().filter(|like| offer.welcome.contains(like));
    reasons.extend(liked.take(LIKES).map(|like| Reason::Likes(*like)));
    if offer.is_free() == Some(true) {
        reasons.push(Reason::Free);
    }
    reasons.extend(offer.room(today).filter(|free| *free > 0).map(Reason::Room));
    let checked = offer.assured.map(|on| Reason::Checked { on, freshness: Freshness::of(Some(on), today) });
    reasons.extend(checked.filter(|one| one.points() > 0));
    reasons
}

/// The resident's own language before Dutch.
fn language(seeker: &Seeker, offer: &Offer) -> Option<Reason> {
    let theirs = &seeker.profile.languages;
    let mut own = theirs.iter().filter(|one| !one.is_dutch());
    let shared = own.find_map(|code| offer.languages.iter().find(|spoken| spoken.code == *code));
    let dutch = || theirs.iter().any(|one| one.is_dutch() && offer.speaks(one)).then_some(Reason::Dutch);
    shared.cloned().map(Reason::Language).or_else(dutch)
}

fn distance(seeker: &Seeker, offer: &Offer, minutes: Option<u16>) -> Option<Reason> {
    let walk = seeker.profile.walk;
    if walk == Some(Walk::AtHome) {
        return offer.comes_to_you().then_some(Reason::ComesToYou);
    }
    let near = seeker.near(minutes?);
    (near.points() > 0).then_some(near)
}

fn opens(now: DateTime, next: &NextOpening) -> Option<Opens> {
    let today = now.date();
    let tomorrow = today.saturating_add(1.day());
    // On a public holiday nobody knows: that is a caution.
    let opening = next.opening().filter(|opening| opening.holiday.is_none())?;
    match next {
        NextOpening::Now(_) => Some(Opens::Now(opening.closes)),
        _ if opening.date == today => Some(Opens::Today(opening.opens)),
        _ if opening.date == tomorrow => Some(Opens::Tomorrow(opening.opens)),
        _ if opening.date <= today.saturating_add(6.days()) => {
            Some(Opens::ThisWeek(opening.date, opening.opens))
        }
        _ => None,
    }
}

fn fulfils(seeker: &Seeker, offer: &Offer, wish: Wish) -> bool {
    match wish {
        // Who helps there on a day is nobody's to promise: it is asked (see the cautions).
        Wish::Woman | Wish::Man => false,
        Wish::OwnLanguage => matches!(language(seeker, offer), Some(Reason::Language(_))),
        Wish::AtHome => offer.comes_to_you(),
        Wish::Alone => offer.form.contains(&Form::Individual),
        Wish::Group => offer.form.contains(&Form::Collective),
    }
}

/// Whether any line of the hours that still holds falls in a part of the day.
fn open_in(offer: &Offer, today: Date, part: DayPart) -> bool {
    offer.hours.schedules.iter().any(|line| {
        let weekend = [Weekday::Saturday, Weekday::Sunday].iter().any(|day| line.recurrence.ever_on(*day));
        line.holds_on(today) && falls_in(weekend, line.opens, line.closes, part)
    })
}

/// Whether hours fall in a part of the day, or, if they are of a weekend, in that.
pub(super) fn falls_in(weekend: bool, opens: Option<Time>, closes: Option<Time>, part: DayPart) -> bool {
    if part == DayPart::Weekend {
        return weekend;
    }
    let Some(opens) = opens else { return false };
    let closes = closes.filter(|closes| *closes > opens).map_or(24, Time::hour);
    let (from, to) = match part {
        DayPart::Morning => (6, 12),
        DayPart::Afternoon => (12, 18),
        DayPart::Evening | DayPart::Weekend => (18, 24),
    };
    opens.hour() < to && closes > from
}

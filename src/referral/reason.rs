//! Why an offer fits: each a known fact, worth a whole number of points.

use jiff::civil::{Date, Time, Weekday};

use super::profile::{DayPart, Weight, Wish};
use crate::directory::{Access, Freshness, NeedId, Pace, Spoken, Welcome};
use crate::words::messages::named;
use crate::words::messages::referral as say;
use crate::words::{Arg, Message};

/// How many minutes on foot are near to somebody who did not say how far they walk.
pub(super) const NEAR: u16 = 20;

/// One reason. The score of a suggestion is the sum of its reasons' [`points`](Self::points).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// It serves the need.
    Need {
        /// The need.
        need: NeedId,
        /// How heavily it weighs.
        weight: Weight,
    },
    /// It serves other needs of the same person too (F15).
    AlsoNeed(NeedId),
    /// The resident's own language is spoken there (F10).
    Language(Spoken),
    /// Dutch is spoken there, which the resident speaks.
    Dutch,
    /// It is within walking distance (F11).
    Near {
        /// About how many minutes on foot.
        minutes: u16,
        /// How many minutes this person walks, when they said.
        limit: Option<u16>,
        /// At which pace that is.
        pace: Pace,
    },
    /// It is there for the resident's own neighbourhood.
    OwnNeighbourhood,
    /// It comes to somebody who does not go out.
    ComesToYou,
    /// It is open now or soon.
    Open(Opens),
    /// One may approach it oneself (F26).
    Direct(Access),
    /// It is free.
    Free,
    /// There is room.
    Room(u32),
    /// What is known about it was checked lately: worth less as it ages, and nothing after a year.
    Checked {
        /// The day.
        on: Date,
        /// How fresh that is.
        freshness: Freshness,
    },
    /// It helped before, and that was good (F27).
    EarlierHelper,
    /// It does as the resident wishes.
    Wish(Wish),
    /// It is open when the resident can.
    When(DayPart),
    /// What the resident likes to do is welcome there (F12).
    Likes(Welcome),
}

/// When it is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opens {
    /// Now, until an hour.
    Now(Option<Time>),
    /// Later today.
    Today(Option<Time>),
    /// Tomorrow.
    Tomorrow(Option<Time>),
    /// On a day within a week.
    ThisWeek(Date, Option<Time>),
}

impl Reason {
    /// What it is worth. The need weighs most, then trust, language and nearness (F10), then the rest.
    #[must_use]
    pub fn points(&self) -> u32 {
        match self {
            Self::Need { weight: Weight::Heavy, .. } => 40,
            Self::Need { weight: Weight::Plain, .. } | Self::Language(_) => 30,
            Self::EarlierHelper | Self::ComesToYou => 25,
            Self::Need { weight: Weight::Light, .. } => 20,
            Self::Near { minutes, limit, .. } => near(*minutes, limit.unwrap_or(NEAR)),
            Self::Open(Opens::Now(_)) => 12,
            Self::Dutch | Self::Open(Opens::Today(_)) | Self::Direct(Access::WalkIn) => 10,
            Self::Wish(_) | Self::OwnNeighbourhood => 8,
            Self::Open(Opens::Tomorrow(_)) | Self::Direct(_) | Self::When(_) | Self::Likes(_) => 6,
            Self::AlsoNeed(_) => 5,
            Self::Free | Self::Room(_) | Self::Checked { freshness: Freshness::Fresh, .. } => 4,
            Self::Open(Opens::ThisWeek(..)) => 3,
            Self::Checked { freshness: Freshness::Ageing, .. } => 2,
            Self::Checked { .. } => 0,
        }
    }

    /// How it is said to a resident, on screen and on paper.
    #[must_use]
    pub fn for_resident(&self) -> Message {
        match self {
            Self::Need { need, .. } => say::reason_need(need.message()),
            Self::AlsoNeed(need) => say::reason_also_need(need.message()),
            Self::Language(spoken) => say::reason_language(spoken.named()),
            Self::Dutch => say::reason_language(named::term("language", "nl")),
            Self::Near { minutes, pace: Pace::Walking, .. } => say::reason_near(i64::from(*minutes)),
            Self::Near { minutes, .. } => say::reason_near_pushing(i64::from(*minutes)),
            Self::OwnNeighbourhood => say::reason_own_neighbourhood(),
            Self::ComesToYou => say::reason_comes_to_you(),
            Self::Open(opens) => opens.message(),
            Self::Direct(Access::WalkIn) => say::reason_walk_in(),
            Self::Direct(_) => say::reason_call(),
            Self::Free => say::reason_free(),
            Self::Room(_) => say::reason_room(),
            Self::Checked { on, .. } => say::reason_checked(*on),
            Self::EarlierHelper => say::reason_earlier_helper(),
            Self::Wish(wish) => say::reason_wish(wish.message()),
            Self::When(part) => say::reason_when(part.message()),
            Self::Likes(welcome) => say::reason_likes(welcome.message()),
        }
    }

    /// How it is said at the desk, with what it is worth.
    #[must_use]
    pub fn for_desk(&self) -> Message {
        let points = i64::from(self.points());
        match self {
            Self::Need { need, .. } => say::reason_need_desk(need.message(), points),
            Self::AlsoNeed(need) => say::reason_also_need_desk(need.message(), points),
            Self::Language(spoken) => say::reason_language_desk(spoken.named(), points),
            Self::Dutch => say::reason_language_desk(named::term("language", "nl"), points),
            Self::Near { minutes, pace: Pace::Pushing, .. } => {
                say::reason_near_pushing_desk(i64::from(*minutes), points)
            }
            Self::Near { minutes, limit, .. } => match limit {
                Some(limit) => say::reason_near_limit_desk(i64::from(*minutes), i64::from(*limit), points),
                None => say::reason_near_desk(i64::from(*minutes), points),
            },
            Self::OwnNeighbourhood => say::reason_own_neighbourhood_desk(points),
            Self::ComesToYou => say::reason_comes_to_you_desk(points),
            Self::Open(opens) => say::reason_open_desk(opens.message(), points),
            Self::Direct(access) => say::reason_direct_desk(access.message(), points),
            Self::Free => say::reason_free_desk(points),
            Self::Room(free) => say::reason_room_desk(i64::from(*free), points),
            Self::Checked { on, .. } => say::reason_checked_desk(*on, points),
            Self::EarlierHelper => say::reason_earlier_helper_desk(points),
            Self::Wish(wish) => say::reason_wish_desk(wish.message(), points),
            Self::When(part) => say::reason_wish_desk(part.message(), points),
            Self::Likes(welcome) => say::reason_likes_desk(welcome.message(), points),
        }
    }
}

/// The nearer the better, against how far this person walks.
fn near(minutes: u16, limit: u16) -> u32 {
    if minutes <= limit / 2 {
        25
    } else if minutes <= limit {
        15
    } else if minutes <= limit.saturating_mul(2) {
        5
    } else {
        0
    }
}

impl Opens {
    fn message(self) -> Message {
        let hour = |time: Option<Time>, with: fn(Arg) -> Message, without: fn() -> Message| {
            time.map_or_else(without, |time| with(Arg::from(time)))
        };
        match self {
            Self::Now(until) => hour(until, say::reason_open_now_until, say::reason_open_now),
            Self::Today(from) => hour(from, say::reason_open_today_at, say::reason_open_today),
            Self::Tomorrow(from) => hour(from, say::reason_open_tomorrow_at, say::reason_open_tomorrow),
            Self::ThisWeek(on, from) => {
                let day = named::term("weekday", weekday(on.weekday()));
                match from {
                    Some(from) => say::reason_open_day_at(day, from),
                    None => say::reason_open_day(day),
                }
            }
        }
    }
}

fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "monday",
        Weekday::Tuesday => "tuesday",
        Weekday::Wednesday => "wednesday",
        Weekday::Thursday => "thursday",
        Weekday::Friday => "friday",
        Weekday::Saturday => "saturday",
        Weekday::Sunday => "sunday",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_street_is_worth_more_to_who_walks_far() {
        assert!(near(8, 20) > near(8, 10));
        assert!(near(8, 10) > near(8, 5));
        assert_eq!(near(21, 10), 0);
        assert_eq!(near(u16::MAX / 2, u16::MAX), 25);
    }

    #[test]
    fn a_check_counts_for_less_as_it_ages() {
        use jiff::civil::date;

        let points = |freshness| Reason::Checked { on: date(2026, 1, 1), freshness }.points();
        assert!(points(Freshness::Fresh) > points(Freshness::Ageing));
        assert!(points(Freshness::Ageing) > points(Freshness::Old));
        assert_eq!(points(Freshness::Old), 0);
    }
}

//! What to ask or to know first. A caution never scores and never keeps an offer out.

use jiff::civil::Date;

use super::profile::Wish;
use crate::directory::{Ages, Audience, Holiday};
use crate::words::Message;
use crate::words::messages::referral as say;

/// Something to check before going.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Caution {
    /// It is shut for a while; what it says about that.
    ClosedForNow(Option<String>),
    /// The desk introduces the resident; it is on no paper (F9).
    ByIntroduction,
    /// It is for these groups, and nobody said whether the resident belongs to one.
    CheckAudience(Vec<Audience>),
    /// It is for these ages, and the resident's is not known exactly.
    CheckAge(Ages),
    /// It serves these areas, and nobody knows whether the resident lives there.
    CheckArea(Vec<String>),
    /// How far it is is not known.
    AskDistance,
    /// It is further than the resident walks: about so many minutes.
    TooFar(u16),
    /// One has to go there, and the resident does not go out.
    NotAtHome,
    /// Nothing is said about getting in on wheels.
    AskAccessibility,
    /// Its hours are not known, or no longer hold.
    AskHours,
    /// Its next opening falls on a public holiday.
    CheckHoliday(Holiday),
    /// Its number was last checked long ago, or nobody knows when.
    OldNumber(Option<Date>),
    /// How one gets in is not known.
    AskAccess,
    /// Somebody must refer.
    NeedsReferrer,
    /// There is an assessment first.
    NeedsAssessment,
    /// There is a waiting time; what is said about it.
    Waiting(String),
    /// There was no room when it was last counted.
    Full,
    /// Nobody there speaks a language of the resident; what is said about interpreters.
    NoSharedLanguage(Option<String>),
    /// Which languages they speak there is not known.
    AskLanguage,
    /// The resident wishes something that only they can tell.
    AskWish(Wish),
    /// It is meant for simple questions, and this is a tangle: ask a professional too (F20).
    LightOnly,
    /// It helped before, and that was not good.
    EarlierNotGood,
    /// It costs something; what is said about it.
    Costs(Option<String>),
}

impl Caution {
    /// How it is said to a resident; `None` for what only the desk needs to know.
    ///
    /// Which group an offer is for is not spelled out on a resident's paper: somebody may read along.
    #[must_use]
    pub fn for_resident(&self) -> Option<Message> {
        Some(match self {
            Self::ClosedForNow(_) => say::caution_closed(),
            Self::ByIntroduction => say::caution_by_introduction(),
            Self::CheckAudience(_) | Self::CheckAge(_) | Self::CheckArea(_) => say::caution_check_first(),
            Self::AskDistance => say::caution_ask_distance(),
            Self::TooFar(minutes) => say::caution_too_far(i64::from(*minutes)),
            Self::NotAtHome => say::caution_not_at_home(),
            Self::AskAccessibility => say::caution_ask_accessibility(),
            Self::AskHours => say::caution_ask_hours(),
            Self::CheckHoliday(holiday) => say::caution_holiday(holiday.message()),
            Self::OldNumber(Some(on)) => say::caution_old_number(*on),
            Self::OldNumber(None) => say::caution_unchecked_number(),
            Self::AskAccess => say::caution_ask_access(),
            Self::NeedsReferrer => say::caution_needs_referrer(),
            Self::NeedsAssessment => say::caution_needs_assessment(),
            Self::Waiting(text) => say::caution_waiting(text.as_str()),
            Self::Full => say::caution_full(),
            Self::NoSharedLanguage(_) => say::caution_no_shared_language(),
            Self::AskLanguage => say::caution_ask_language(),
            Self::AskWish(wish) => say::caution_ask_wish(wish.message()),
            Self::Costs(_) => say::caution_costs(),
            Self::LightOnly | Self::EarlierNotGood => return None,
        })
    }

    /// How it is said at the desk.
    #[must_use]
    pub fn for_desk(&self) -> Message {
        match self {
            Self::ClosedForNow(Some(alert)) => say::caution_closed_alert_desk(alert.as_str()),
            Self::ClosedForNow(None) => say::caution_closed_desk(),
            Self::ByIntroduction => say::caution_by_introduction_desk(),
            Self::CheckAudience(audience) => {
                say::caution_audience_desk(audience.iter().map(|one| one.message()).collect::<Vec<_>>())
            }
            Self::CheckAge(ages) => match (ages.from, ages.to) {
                (Some(from), Some(to)) => say::caution_age_between_desk(i64::from(from), i64::from(to)),
                (Some(from), None) => say::caution_age_from_desk(i64::from(from)),
                (None, to) => say::caution_age_to_desk(i64::from(to.unwrap_or_default())),
            },
            Self::CheckArea(areas) if areas.is_empty() => say::caution_area_unknown_desk(),
            Self::CheckArea(areas) => say::caution_area_desk(areas.join(", ")),
            Self::AskDistance => say::caution_ask_distance_desk(),
            Self::TooFar(minutes) => say::caution_too_far_desk(i64::from(*minutes)),
            Self::NotAtHome => say::caution_not_at_home_desk(),
            Self::AskAccessibility => say::caution_ask_accessibility_desk(),
            Self::AskHours => say::caution_ask_hours_desk(),
            Self::CheckHoliday(holiday) => say::caution_holiday_desk(holiday.message()),
            Self::OldNumber(Some(on)) => say::caution_old_number_desk(*on),
            Self::OldNumber(None) => say::caution_unchecked_number_desk(),
            Self::AskAccess => say::caution_ask_access_desk(),
            Self::NeedsReferrer => say::caution_needs_referrer_desk(),
            Self::NeedsAssessment => say::caution_needs_assessment_desk(),
            Self::Waiting(text) => say::caution_waiting_desk(text.as_str()),
            Self::Full => say::caution_full_desk(),
            Self::NoSharedLanguage(Some(text)) => say::caution_interpreter_desk(text.as_str()),
            Self::NoSharedLanguage(None) => say::caution_no_shared_language_desk(),
            Self::AskLanguage => say::caution_ask_language_desk(),
            Self::AskWish(wish) => say::caution_ask_wish_desk(wish.message()),
            Self::LightOnly => say::caution_light_only_desk(),
            Self::EarlierNotGood => say::caution_earlier_not_good_desk(),
            Self::Costs(Some(text)) => say::caution_costs_text_desk(text.as_str()),
            Self::Costs(None) => say::caution_costs_desk(),
        }
    }
}

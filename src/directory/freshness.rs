//! How long ago something was checked. Nothing is shown without it (mission, "nothing is invented").

use jiff::ToSpan;
use jiff::civil::Date;

/// How fresh a checked field is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Freshness {
    /// Checked within the last six months.
    Fresh,
    /// Checked six to twelve months ago.
    Ageing,
    /// Checked more than twelve months ago.
    Old,
    /// Nobody knows when.
    Unknown,
}

impl Freshness {
    /// The freshness today of what was checked on a day. A date that is still to come tells nothing.
    #[must_use]
    pub fn of(checked: Option<Date>, today: Date) -> Self {
        let Some(checked) = checked.filter(|day| *day <= today) else { return Self::Unknown };
        if checked.saturating_add(6.months()) >= today {
            Self::Fresh
        } else if checked.saturating_add(12.months()) >= today {
            Self::Ageing
        } else {
            Self::Old
        }
    }

    /// Whether to ask before relying on it.
    #[must_use]
    pub fn needs_check(self) -> bool {
        matches!(self, Self::Old | Self::Unknown)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn half_a_year_is_fresh_and_a_year_and_a_day_is_old() {
        let today = date(2026, 11, 22);
        assert_eq!(Freshness::of(Some(date(2026, 5, 22)), today), Freshness::Fresh);
        assert_eq!(Freshness::of(Some(date(2026, 5, 21)), today), Freshness::Ageing);
        assert_eq!(Freshness::of(Some(date(2025, 11, 22)), today), Freshness::Ageing);
        assert_eq!(Freshness::of(Some(date(2025, 11, 21)), today), Freshness::Old);
    }

    #[test]
    fn a_check_that_is_still_to_come_tells_nothing() {
        assert_eq!(Freshness::of(Some(date(2027, 1, 1)), date(2026, 11, 22)), Freshness::Unknown);
        assert_eq!(Freshness::of(None, date(2026, 11, 22)), Freshness::Unknown);
    }
}

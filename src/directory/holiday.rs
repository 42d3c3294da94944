//! Dutch public holidays, computed: on such a day nobody knows whether a weekly opening goes on.
//!
//! The days of the Algemene termijnenwet, article 3: New Year's Day, Easter Monday and Whit Monday, both days of
//! Christmas, Ascension Day, the day on which the King's birthday is celebrated, 5 May, and Good Friday, which its second
//! paragraph puts beside them. Easter Sunday and Whit Sunday, which the law has as Sundays, are added. The King's birthday
//! is celebrated on 27 April, and on 26 April when that is a Sunday (so since 2014). Never a reason to say "closed".

use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};

use super::taxonomy::codes;

codes! {
    /// A public holiday.
    Holiday, "holiday" {
        /// 1 January.
        NewYear => "new-year",
        /// The Friday before Easter.
        GoodFriday => "good-friday",
        /// Easter Sunday.
        Easter => "easter",
        /// The day after it.
        EasterMonday => "easter-monday",
        /// 27 April, or 26 when that is a Sunday.
        KingsDay => "kings-day",
        /// 5 May.
        LiberationDay => "liberation-day",
        /// The fortieth day of Easter, a Thursday.
        Ascension => "ascension",
        /// Whit Sunday, the fiftieth day of Easter.
        Whitsun => "whitsun",
        /// The day after it.
        WhitMonday => "whit-monday",
        /// 25 December.
        Christmas => "christmas",
        /// 26 December.
        SecondChristmas => "second-christmas",
    }
}

impl Holiday {
    /// The holiday on this day, if it is one. On the rare day that is two, the fixed one is named.
    #[must_use]
    pub fn on(day: Date) -> Option<Self> {
        match (day.month(), day.day()) {
            (1, 1) => return Some(Self::NewYear),
            (4, 26 | 27) if day == kings_day(day.year()) => return Some(Self::KingsDay),
            (5, 5) => return Some(Self::LiberationDay),
            (12, 25) => return Some(Self::Christmas),
            (12, 26) => return Some(Self::SecondChristmas),
            // Good Friday is 20 March at the earliest, Whit Monday 14 June at the latest.
            (3..=6, _) => {}
            _ => return None,
        }
        Some(match easter(day.year()).until(day).ok()?.get_days() {
            -2 => Self::GoodFriday,
            0 => Self::Easter,
            1 => Self::EasterMonday,
            39 => Self::Ascension,
            49 => Self::Whitsun,
            50 => Self::WhitMonday,
            _ => return None,
        })
    }
}

fn kings_day(year: i16) -> Date {
    let birthday = date(year, 4, 27);
    if birthday.weekday() == Weekday::Sunday { date(year, 4, 26) } else { birthday }
}

/// Easter Sunday in the Gregorian calendar, by the method of Meeus, Jones and Butcher.
fn easter(year: i16) -> Date {
    let year32 = i32::from(year);
    let (golden, century, rest) = (year32 % 19, year32 / 100, year32 % 100);
    let moon =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15).rem_euclid(30);
    let to_sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4).rem_euclid(7);
    let late = (golden + 11 * moon + 22 * to_sunday) / 451;
    // Days after 22 March, the earliest Easter there can be.
    date(year, 3, 22).saturating_add((moon + to_sunday - 7 * late).days())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_year(year: i16) -> Vec<(String, &'static str)> {
        let days = date(year, 1, 1).series(1.day()).take_while(|day| day.year() == year);
        days.filter_map(|day| Some((day.strftime("%m-%d").to_string(), Holiday::on(day)?.code()))).collect()
    }

    #[test]
    fn the_holidays_of_a_year_stand_where_the_calendar_has_them() {
        let expected = [
            ("01-01", "new-year"),
            ("03-26", "good-friday"),
            ("03-28", "easter"),
            ("03-29", "easter-monday"),
            ("04-27", "kings-day"),
            ("05-05", "liberation-day"),
            ("05-06", "ascension"),
            ("05-16", "whitsun"),
            ("05-17", "whit-monday"),
            ("12-25", "christmas"),
            ("12-26", "second-christmas"),
        ];
        assert_eq!(of_year(2027), expected.map(|(day, code)| (day.to_owned(), code)));
    }

    #[test]
    fn easter_falls_where_the_almanac_has_it() {
        for (year, month, day) in [
            (1961, 4, 2),
            (2000, 4, 23),
            (2008, 3, 23),
            (2011, 4, 24),
            (2025, 4, 20),
            (2026, 4, 5),
            (2028, 4, 16),
            (2038, 4, 25),
            (2049, 4, 18),
            (2076, 4, 19),
            (2285, 3, 22),
        ] {
            assert_eq!(easter(year), date(year, month, day));
        }
    }

    #[test]
    fn kings_day_moves_to_saturday_when_it_would_be_a_sunday() {
        assert_eq!(Holiday::on(date(2025, 4, 26)), Some(Holiday::KingsDay));
        assert_eq!(Holiday::on(date(2025, 4, 27)), None);
        assert_eq!(Holiday::on(date(2026, 4, 27)), Some(Holiday::KingsDay));
        assert_eq!(Holiday::on(date(2026, 4, 26)), None);
    }

    #[test]
    fn a_day_that_is_two_holidays_is_still_one() {
        // Ascension Day on Liberation Day.
        assert_eq!(Holiday::on(date(2016, 5, 5)), Some(Holiday::LiberationDay));
        assert_eq!(of_year(2016).len(), 10);
    }
}

//! Dates, times and numbers as the reader's language writes them (CLDR, through ICU4X).
//!
//! Digits are always Western: the letter on the table has them, and so do Arabic readers in the Netherlands.
//! In a right-to-left language a date or a time comes in isolates, so that it never turns. What is written
//! here must never depend on the clock or on the computer's own settings.

use icu_calendar::Gregorian;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::enums::DateFieldSet;
use icu_datetime::fieldsets::{E, YMD, YMDE};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use jiff::civil::{Date, Time};

use super::Locale;
use super::direction::isolate;

/// `dinsdag 24 november 2026`.
#[must_use]
pub fn date_long(locale: Locale, date: Date) -> String {
    written(locale, DateFieldSet::YMDE(YMDE::long()), date)
}

/// `24 nov 2026`: short, with the month as a word, so that no reader takes a day for a month.
#[must_use]
pub fn date_short(locale: Locale, date: Date) -> String {
    // Arabic has no short month names; its medium form is all digits.
    let fields = if locale.is_rtl() { YMD::long() } else { YMD::medium() };
    written(locale, DateFieldSet::YMD(fields), date)
}

/// `dinsdag`.
#[must_use]
pub fn weekday(locale: Locale, date: Date) -> String {
    written(locale, DateFieldSet::E(E::long()), date)
}

/// `di`: as short as the language writes it in a calendar. Arabic has no short form.
#[must_use]
pub fn weekday_short(locale: Locale, date: Date) -> String {
    written(locale, DateFieldSet::E(E::medium()), date)
}

/// `10:30`: the same in every language, and never `half elf`.
#[must_use]
pub fn time(locale: Locale, time: Time) -> String {
    never_turning(locale, format!("{:02}:{:02}", time.hour(), time.minute()))
}

/// `1.234`: a whole number with the language's grouping.
#[must_use]
pub fn number(locale: Locale, number: i64) -> String {
    if (0..1000).contains(&number) {
        return number.to_string();
    }
    DecimalFormatter::try_new(cldr(locale).into(), icu_decimal::options::DecimalFormatterOptions::default())
        .map_or_else(|_| number.to_string(), |one| one.format(&Decimal::from(number)).to_string())
}

/// What stands between the items of a list.
#[must_use]
pub fn list_separator(locale: Locale) -> &'static str {
    if locale == Locale::AR { "، " } else { ", " }
}

fn written(locale: Locale, fields: DateFieldSet, date: Date) -> String {
    let (Ok(month), Ok(day)) = (u8::try_from(date.month()), u8::try_from(date.day())) else {
        return date.to_string();
    };
    let text = icu_calendar::Date::try_new_gregorian(i32::from(date.year()), month, day)
        .ok()
        .and_then(|date| {
            let formatter =
                FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(cldr(locale).into(), fields).ok()?;
            Some(formatter.format(&date).to_string())
        })
        // A language that CLDR does not know gets the date of the standard, which none can misread.
        .unwrap_or_else(|| date.to_string());
    never_turning(locale, text)
}

fn never_turning(locale: Locale, text: String) -> String {
    if locale.is_rtl() { isolate(&text) } else { text }
}

/// The CLDR locale: English as in Britain (day before month), Arabic with Western digits.
fn cldr(locale: Locale) -> icu_locale_core::Locale {
    let tag = match locale.tag() {
        "en" => "en-GB",
        "ar" => "ar-u-nu-latn",
        tag => tag,
    };
    // The table of locales holds only well-formed tags; anything else would be the root locale.
    tag.parse().unwrap_or(icu_locale_core::Locale::UNKNOWN)
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time as clock};

    use super::*;
    use crate::words::direction::{FSI, PDI};

    #[test]
    fn a_date_is_written_out_in_every_shipped_language() {
        let day = date(2026, 11, 24);
        assert_eq!(date_long(Locale::NL, day), "dinsdag 24 november 2026");
        assert_eq!(date_long(Locale::EN, day), "Tuesday, 24 November 2026");
        assert_eq!(date_long(Locale::TR, day), "24 Kasım 2026 Salı");
        assert_eq!(date_long(Locale::AR, day), format!("{FSI}الثلاثاء، 24 نوفمبر 2026{PDI}"));
    }

    #[test]
    fn a_short_date_names_its_month() {
        let day = date(2026, 11, 24);
        assert_eq!(date_short(Locale::NL, day), "24 nov 2026");
        assert_eq!(date_short(Locale::EN, day), "24 Nov 2026");
        assert_eq!(date_short(Locale::TR, day), "24 Kas 2026");
        assert_eq!(date_short(Locale::AR, day), format!("{FSI}24 نوفمبر 2026{PDI}"));
        for locale in Locale::all() {
            assert!(date_short(locale, day).chars().any(char::is_alphabetic), "{locale}");
        }
    }

    #[test]
    fn every_language_has_seven_weekdays() {
        assert_eq!(weekday(Locale::NL, date(2026, 11, 24)), "dinsdag");
        for locale in Locale::all() {
            let mut days: Vec<String> = (1..=7).map(|day| weekday(locale, date(2026, 11, day))).collect();
            days.sort();
            days.dedup();
            assert_eq!(days.len(), 7, "{locale}");
        }
    }

    #[test]
    fn a_short_weekday_is_short_where_the_language_has_one() {
        let day = date(2026, 11, 24);
        assert_eq!(weekday_short(Locale::NL, day), "di");
        assert_eq!(weekday_short(Locale::EN, day), "Tue");
        assert_eq!(weekday_short(Locale::TR, day), "Sal");
        assert_eq!(weekday_short(Locale::AR, day), format!("{FSI}الثلاثاء{PDI}"));
    }

    #[test]
    fn a_time_is_the_same_for_all_and_isolated_in_arabic() {
        assert_eq!(time(Locale::NL, clock(9, 5, 0, 0)), "09:05");
        assert_eq!(time(Locale::AR, clock(14, 30, 0, 0)), format!("{FSI}14:30{PDI}"));
    }

    #[test]
    fn numbers_are_grouped_and_in_western_digits() {
        assert_eq!(number(Locale::NL, 1234), "1.234");
        assert_eq!(number(Locale::EN, 1_234_567), "1,234,567");
        assert_eq!(number(Locale::AR, 1234), "1,234");
        assert_eq!(number(Locale::NL, 7), "7");
        assert!(number(Locale::NL, -7).ends_with('7'));
    }
}

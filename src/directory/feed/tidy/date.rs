//! Days: `2026-11-22`, and the other ways in which only one day can be meant.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};

use super::verdict::Verdict;
use crate::directory::feed::note::Why;

/// The names of the months in Dutch and English, by their first letters.
const MONTHS: [&[&str]; 12] = [
    &["jan"],
    &["feb"],
    &["mrt", "maa", "mar"],
    &["apr"],
    &["mei", "may"],
    &["jun"],
    &["jul"],
    &["aug"],
    &["sep"],
    &["okt", "oct"],
    &["nov"],
    &["dec"],
];

/// A day. Of a moment its day, which is then a repair.
pub fn day(text: &str) -> Verdict<String> {
    match read(text) {
        Ok(date) => Verdict::of(text, date.to_string()),
        Err(why) => Verdict::Left(why),
    }
}

/// A day or a moment: `2026-11-22T10:00:00Z`.
pub fn moment(text: &str) -> Verdict<String> {
    if text.len() > 10 {
        if text.parse::<Timestamp>().is_ok() && text.as_bytes()[10] == b'T' {
            return Verdict::Good(text.to_owned());
        }
        if let Ok(moment) = text.parse::<DateTime>() {
            return Verdict::of(text, moment.to_string());
        }
        if let Ok(moment) = text.parse::<Timestamp>() {
            return Verdict::of(text, moment.to_string());
        }
    }
    day(text)
}

fn read(text: &str) -> Result<Date, Why> {
    let day = match text.split_once(['T', ' ']) {
        // A moment; of `22 november 2026` the space belongs to the day.
        Some((day, time)) if time.contains(':') => day,
        _ => text,
    };
    let numbers: Vec<&str> = day.split(['-', '/', '.', ' ']).filter(|one| !one.is_empty()).collect();
    if let [only] = numbers[..] {
        let plain = only.len() == 8 && only.bytes().all(|one| one.is_ascii_digit());
        return if plain { date(&only[..4], &only[4..6], &only[6..]) } else { Err(Why::Unreadable) };
    }
    let [first, second, third] = numbers[..] else { return Err(Why::Unreadable) };
    if let Some(month) = month(second) {
        return dated(whole(third, 4)?, month, whole(first, 2)?);
    }
    if let Some(month) = month(first) {
        return dated(whole(third, 4)?, month, whole(second.trim_end_matches(','), 2)?);
    }
    if first.len() == 4 {
        return date(first, second, third);
    }
    let (first, second) = (whole(first, 2)?, whole(second, 2)?);
    // `03/04/26`: nobody knows which of the three is what.
    if third.len() == 2 {
        return Err(Why::Ambiguous);
    }
    let year = whole(third, 4)?;
    match (first, second) {
        (day, month) if day > 12 || day == month => dated(year, month, day),
        (month, day) if day > 12 => dated(year, month, day),
        _ => Err(Why::Ambiguous),
    }
}

fn date(year: &str, month: &str, day: &str) -> Result<Date, Why> {
    dated(whole(year, 4)?, whole(month, 2)?, whole(day, 2)?)
}

fn dated(year: i16, month: i16, day: i16) -> Result<Date, Why> {
    let (Ok(month), Ok(day)) = (i8::try_from(month), i8::try_from(day)) else { return Err(Why::Unreadable) };
    Date::new(year, month, day).map_err(|_| Why::Unreadable)
}

fn whole(text: &str, digits: usize) -> Result<i16, Why> {
    let plain = (1..=digits).contains(&text.len()) && text.bytes().all(|one| one.is_ascii_digit());
    // A year has four digits.
    if !plain || (digits == 4 && text.len() != 4) {
        return Err(Why::Unreadable);
    }
    text.parse().map_err(|_| Why::Unreadable)
}

fn month(name: &str) -> Option<i16> {
    let name = name.trim_end_matches('.').to_lowercase();
    if name.chars().count() < 3 || !name.chars().all(char::is_alphabetic) {
        return None;
    }
    let at = MONTHS.iter().position(|names| names.iter().any(|one| name.starts_with(one)))?;
    i16::try_from(at + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_that_can_only_be_one_day_is_written_as_the_standard_does() {
        for text in [
            "22-11-2026",
            "22/11/2026",
            "22.11.2026",
            "11/22/2026",
            "2026/11/22",
            "20261122",
            "22 november 2026",
            "22 nov. 2026",
            "Nov 22, 2026",
            "2026-11-22T00:00:00Z",
            "2026-11-22 10:00",
        ] {
            assert_eq!(day(text), Verdict::Repaired("2026-11-22".into()), "{text}");
        }
        assert_eq!(day("2026-11-22"), Verdict::Good("2026-11-22".into()));
        assert_eq!(day("4/4/2026"), Verdict::Repaired("2026-04-04".into()));
    }

    #[test]
    fn a_day_that_can_be_two_days_is_never_guessed() {
        for text in ["03/04/2026", "3-4-2026", "22-11-26", "01.02.03"] {
            assert_eq!(day(text), Verdict::Left(Why::Ambiguous), "{text}");
        }
        for text in
            ["2026", "november", "2026-13-01", "31-02-2026", "morgen", "", "-", "1/2", "2026-11-22-01"]
        {
            assert_eq!(day(text), Verdict::Left(Why::Unreadable), "{text}");
        }
    }

    #[test]
    fn a_moment_keeps_its_time() {
        assert_eq!(
            moment("2024-09-25T14:23:06.5+01:00"),
            Verdict::Good("2024-09-25T14:23:06.5+01:00".into())
        );
        assert_eq!(moment("2024-09-25 14:23:06"), Verdict::Repaired("2024-09-25T14:23:06".into()));
        assert_eq!(moment("2024-09-25"), Verdict::Good("2024-09-25".into()));
        assert_eq!(moment("gisteren na het eten"), Verdict::Left(Why::Unreadable));
    }
}

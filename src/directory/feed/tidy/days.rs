//! Days of the week as iCal writes them: `MO,TU`, and with a number within the month: `2MO`, `-1FR`.

use super::verdict::Verdict;
use crate::directory::feed::note::Why;

const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// The names of the days in Dutch, English and Turkish, Monday first; the short ones in full only.
const NAMES: [&[&str]; 7] = [
    &["mo", "ma", "mon", "maa", "maandag", "monday", "mondays", "maandags", "pazartesi"],
    &["tu", "di", "tue", "tues", "din", "dinsdag", "tuesday", "tuesdays", "salı"],
    &["we", "wo", "wed", "woe", "woensdag", "wednesday", "wednesdays", "çarşamba"],
    &["th", "do", "thu", "thur", "thurs", "don", "donderdag", "thursday", "thursdays", "perşembe"],
    &["fr", "vr", "fri", "vri", "vrij", "vrijdag", "friday", "fridays", "cuma"],
    &["sa", "za", "sat", "zat", "zaterdag", "saturday", "saturdays", "cumartesi"],
    &["su", "zo", "sun", "zon", "zondag", "sunday", "sundays", "pazar"],
];

/// What stands between the first and the last of several days.
const UNTIL: &[&str] = &["t/m", "tot en met", "-", "–", "until", "through", "to"];

/// Words for several days at once.
const SEVERAL: &[(&str, &str)] = &[
    ("weekdays", "MO,TU,WE,TH,FR"),
    ("werkdagen", "MO,TU,WE,TH,FR"),
    ("doordeweeks", "MO,TU,WE,TH,FR"),
    ("weekend", "SA,SU"),
    ("weekends", "SA,SU"),
    ("daily", "MO,TU,WE,TH,FR,SA,SU"),
    ("dagelijks", "MO,TU,WE,TH,FR,SA,SU"),
    ("every day", "MO,TU,WE,TH,FR,SA,SU"),
    ("elke dag", "MO,TU,WE,TH,FR,SA,SU"),
    ("alle dagen", "MO,TU,WE,TH,FR,SA,SU"),
];

/// Several days.
pub fn days(text: &str) -> Verdict<String> {
    let lower = text.to_lowercase();
    let lower = lower.trim();
    if let Some((_, days)) = SEVERAL.iter().find(|(word, _)| *word == lower) {
        return Verdict::Repaired((*days).to_owned());
    }
    let mut listed: Vec<String> = Vec::new();
    for part in lower.replace(" en ", ",").replace(" and ", ",").replace(" & ", ",").split([',', ';', '/']) {
        // `t/m` was split at its stroke, and is no list: see below.
        let part = part.trim();
        if part.is_empty() {
            continue;
        }
        let Some(more) = part_of_week(part) else { return several_in(lower, text) };
        listed.extend(more.into_iter().filter(|day| !listed.contains(day)).collect::<Vec<_>>());
    }
    if listed.is_empty() { Verdict::Left(Why::Unreadable) } else { Verdict::of(text, listed.join(",")) }
}

/// One day.
pub fn day(text: &str) -> Verdict<String> {
    match named(&text.to_lowercase()) {
        Some(day) => Verdict::of(text, DAYS[day].to_owned()),
        None => Verdict::Left(Why::Unreadable),
    }
}

/// The day of a table of HSDS 1.x: a name, or a number. The standard does not say what a number means; ISO 8601
/// does: one is Monday, seven is Sunday. Zero is a day of another count, and is left out.
pub fn weekday(text: &str) -> Verdict<String> {
    match text.parse::<usize>() {
        Ok(number @ 1..=7) => Verdict::Repaired(DAYS[number - 1].to_owned()),
        Ok(_) => Verdict::Left(Why::Ambiguous),
        Err(_) => days(text),
    }
}

/// A list with spaces (`MO TU`), or a range with `t/m`.
fn several_in(lower: &str, text: &str) -> Verdict<String> {
    let range = part_of_week(lower);
    let listed = range.or_else(|| {
        let words: Option<Vec<_>> = lower.split_whitespace().map(part_of_week).collect();
        words.map(|words| words.concat())
    });
    match listed {
        Some(days) => Verdict::of(text, days.join(",")),
        None => Verdict::Left(Why::Unreadable),
    }
}

/// One day, one day of a month, or all days from one to another.
fn part_of_week(part: &str) -> Option<Vec<String>> {
    if let Some(day) = named(part) {
        return Some(vec![DAYS[day].to_owned()]);
    }
    if let Some(numbered) = numbered(part) {
        return Some(vec![numbered]);
    }
    let (from, to) = UNTIL.iter().find_map(|word| {
        let (from, to) = part.split_once(word)?;
        named(from.trim()).zip(named(to.trim()))
    })?;
    let length = (to + 7 - from) % 7;
    Some((from..=from + length).map(|day| DAYS[day % 7].to_owned()).collect())
}

fn named(name: &str) -> Option<usize> {
    let name = name.trim().trim_end_matches('.');
    NAMES.iter().position(|names| names.contains(&name))
}

/// `2mo`, `-1fr`.
fn numbered(part: &str) -> Option<String> {
    let at = part.find(|c: char| c.is_ascii_alphabetic())?;
    let (number, day) = part.split_at(at);
    let digits = number.strip_prefix(['-', '+']).unwrap_or(number);
    let day = DAYS.iter().find(|one| one.eq_ignore_ascii_case(day))?;
    let plain = (1..=2).contains(&digits.len()) && digits.bytes().all(|one| one.is_ascii_digit());
    plain.then(|| format!("{number}{day}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_in_words_become_codes() {
        for (text, now) in [
            ("Monday", "MO"),
            ("ma, di", "MO,TU"),
            ("maandag t/m vrijdag", "MO,TU,WE,TH,FR"),
            ("Mo-Fr", "MO,TU,WE,TH,FR"),
            ("MO TU", "MO,TU"),
            ("Tuesday and Thursday", "TU,TH"),
            ("za en zo", "SA,SU"),
            ("vr-ma", "FR,SA,SU,MO"),
            ("werkdagen", "MO,TU,WE,TH,FR"),
            ("mo,tu", "MO,TU"),
            ("MO, MO", "MO"),
            ("Pazartesi", "MO"),
            ("di/do", "TU,TH"),
        ] {
            assert_eq!(days(text), Verdict::Repaired(now.into()), "{text}");
        }
        for text in ["MO", "MO,TU", "2MO", "-1FR,SA"] {
            assert_eq!(days(text), Verdict::Good(text.into()), "{text}");
        }
    }

    #[test]
    fn what_is_no_day_is_never_guessed() {
        for text in ["", "1,3", "soms", "ma, soms", "2eMO", "MO;COUNT=1", "ma-", "-"] {
            assert_eq!(days(text), Verdict::Left(Why::Unreadable), "{text}");
        }
    }

    #[test]
    fn a_number_of_a_day_is_read_as_iso_8601_and_zero_is_left_out() {
        assert_eq!(weekday("1"), Verdict::Repaired("MO".into()));
        assert_eq!(weekday("7"), Verdict::Repaired("SU".into()));
        assert_eq!(weekday("0"), Verdict::Left(Why::Ambiguous));
        assert_eq!(weekday("Tuesday"), Verdict::Repaired("TU".into()));
        assert_eq!(day("MON"), Verdict::Repaired("MO".into()));
    }
}

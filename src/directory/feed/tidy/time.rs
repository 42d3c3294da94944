//! Times of day: `09:00`, and the other ways in which people write it.

use super::verdict::Verdict;
use crate::directory::feed::note::Why;

/// A time of day. An offset from UTC (`09:00+01:00`, `09:00Z`) is kept as it is: it is not ours to move a clock.
pub fn read(text: &str) -> Verdict<String> {
    let lower = text.to_lowercase();
    let (clock, zone) = split_zone(&lower);
    match clock_time(clock.trim()) {
        Ok((hour, minute, second)) => {
            let seconds =
                if second == 0 && !has_seconds(clock) { String::new() } else { format!(":{second:02}") };
            Verdict::of(text, format!("{hour:02}:{minute:02}{seconds}{}", zone.to_uppercase()))
        }
        Err(why) => Verdict::Left(why),
    }
}

fn has_seconds(clock: &str) -> bool {
    clock.matches(':').count() == 2
}

/// The clock and its offset; an offset is `z`, or a sign and four digits with or without a colon.
fn split_zone(text: &str) -> (&str, &str) {
    if let Some(clock) = text.strip_suffix('z') {
        return (clock, "z");
    }
    let Some(at) = text.rfind(['+', '-']).filter(|at| *at > 0) else { return (text, "") };
    let (clock, zone) = text.split_at(at);
    let shape: String = zone[1..].chars().map(|c| if c.is_ascii_digit() { '9' } else { c }).collect();
    // No clock on earth is further from UTC: `09:00-17:00` are two times.
    let furthest = if zone.starts_with('-') { "-11:59" } else { "+14:00" };
    if shape == "99:99" && clock.contains(':') && zone <= furthest { (clock, zone) } else { (text, "") }
}

fn clock_time(clock: &str) -> Result<(u8, u8, u8), Why> {
    let (clock, half) = half_of_day(clock);
    let clock =
        ["uur", "hours", "h"].iter().find_map(|unit| clock.strip_suffix(unit)).unwrap_or(clock).trim();
    let parts: Vec<&str> = clock.split([':', '.', 'u', 'h']).collect();
    let (hour, minute, second) = match parts[..] {
        // `0900` and `900`; `9` alone is morning or evening, and `9am` is not.
        [digits] if matches!(digits.len(), 3 | 4) && is_number(digits) => {
            let (hour, minute) = digits.split_at(digits.len() - 2);
            (number(hour)?, number(minute)?, 0)
        }
        [hour] if half.is_some() => (number(hour)?, 0, 0),
        [hour] if is_number(hour) && hour.len() <= 2 => return Err(Why::Ambiguous),
        [hour, minute] if minute.len() == 2 => (number(hour)?, number(minute)?, 0),
        [hour, minute, second] if minute.len() == 2 && second.len() == 2 => {
            (number(hour)?, number(minute)?, number(second)?)
        }
        _ => return Err(Why::Unreadable),
    };
    let hour = match half {
        None => hour,
        Some(_) if !(1..=12).contains(&hour) => return Err(Why::Unreadable),
        Some(Half::Morning) => hour % 12,
        Some(Half::Evening) => hour % 12 + 12,
    };
    // 24:00 is how many people write the end of the day.
    let is_time = (hour < 24 && minute < 60 && second < 60) || (hour, minute, second) == (24, 0, 0);
    if is_time { Ok((hour, minute, second)) } else { Err(Why::Unreadable) }
}

enum Half {
    Morning,
    Evening,
}

fn half_of_day(clock: &str) -> (&str, Option<Half>) {
    for ending in ["am", "a.m.", "a.m"] {
        if let Some(clock) = clock.strip_suffix(ending) {
            return (clock.trim_end(), Some(Half::Morning));
        }
    }
    for ending in ["pm", "p.m.", "p.m"] {
        if let Some(clock) = clock.strip_suffix(ending) {
            return (clock.trim_end(), Some(Half::Evening));
        }
    }
    (clock, None)
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|one| one.is_ascii_digit())
}

fn number(text: &str) -> Result<u8, Why> {
    let text = text.trim();
    let plain = is_number(text) && text.len() <= 2;
    if plain { text.parse().map_err(|_| Why::Unreadable) } else { Err(Why::Unreadable) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_time_is_written_as_the_standard_does() {
        for text in [
            "9:00am",
            "9am",
            "9.00",
            "0900",
            "900",
            "9:00",
            "09.00 uur",
            "9u00",
            "09:00 AM",
            "9 a.m.",
            "09h00",
            "9:00 uur",
        ] {
            assert_eq!(read(text), Verdict::Repaired("09:00".into()), "{text}");
        }
        assert_eq!(read("12:30 am"), Verdict::Repaired("00:30".into()));
        assert_eq!(read("12pm"), Verdict::Repaired("12:00".into()));
        assert_eq!(read("5.30 pm"), Verdict::Repaired("17:30".into()));
    }

    #[test]
    fn a_time_of_the_standard_stays_as_it_is() {
        for text in ["09:00", "17:30:00", "09:00Z", "09:00+01:00", "18:00:00-05:00", "24:00", "10:00:15"] {
            assert_eq!(read(text), Verdict::Good(text.into()), "{text}");
        }
    }

    #[test]
    fn a_time_that_is_none_is_never_guessed() {
        assert_eq!(read("9"), Verdict::Left(Why::Ambiguous));
        for text in [
            "",
            "ochtend",
            "25:00",
            "09:60",
            "9:0",
            "13pm",
            "0am",
            "09:00-17:00",
            "-9:00",
            "9:00:00:00",
            "٩:٠٠",
            "h",
            "u",
            "z",
        ] {
            assert_eq!(read(text), Verdict::Left(Why::Unreadable), "{text}");
        }
    }
}

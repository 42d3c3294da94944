//! Opening hours as people type them: "di 10-12 en do 14.00 tot 16.00".
//!
//! Only what is said plainly becomes hours; anything else stays as the words it was. Never a guess: "di 2-4" may be the
//! night or the afternoon, so it stays words.

mod spoken;

use jiff::civil::Time;
use spoken::{DAYS, FILLERS, UNTIL};

use crate::directory::raw;

/// What a word of the text is.
#[derive(Clone, Copy, PartialEq)]
enum Token {
    Day(usize),
    Clock(Time),
    Until,
    Filler,
}

/// The hours that a text tells; `None` when it does not tell them plainly.
#[must_use]
pub(super) fn hours(text: &str) -> Option<Vec<raw::Schedule>> {
    let tokens: Vec<Token> = words(text).iter().map(|word| token(word)).collect::<Option<Vec<_>>>()?;
    let tokens: Vec<Token> = tokens.into_iter().filter(|one| *one != Token::Filler).collect();
    let mut lines = Vec::new();
    let mut rest = tokens.as_slice();
    while !rest.is_empty() {
        let (line, after) = line(rest)?;
        lines.push(line);
        rest = after;
    }
    (!lines.is_empty()).then_some(lines)
}

/// One or more days, then the hours if there are any.
fn line(tokens: &[Token]) -> Option<(raw::Schedule, &[Token])> {
    let mut days = [false; 7];
    let mut rest = tokens;
    loop {
        match rest {
            [Token::Day(first), Token::Until, Token::Day(last), after @ ..] if first < last => {
                days[*first..=*last].fill(true);
                rest = after;
            }
            [Token::Day(_), Token::Until, ..] => return None,
            [Token::Day(day), after @ ..] => {
                days[*day] = true;
                rest = after;
            }
            _ => break,
        }
    }
    let (opens, closes, rest) = match rest {
        [Token::Clock(opens), Token::Until, Token::Clock(closes), after @ ..] if opens < closes => {
            (Some(opens), Some(closes), after)
        }
        [Token::Clock(_), Token::Until, ..] => return None,
        [Token::Clock(opens), after @ ..] => (Some(opens), None, after),
        _ => (None, None, rest),
    };
    let byday: Vec<&str> = DAYS.iter().zip(days).filter(|(_, on)| *on).map(|((code, _), _)| *code).collect();
    let clock = |time: &Time| time.strftime("%H:%M").to_string().into();
    (!byday.is_empty()).then(|| {
        let line = raw::Schedule {
            freq: Some("WEEKLY".to_owned().into()),
            byday: Some(raw::Plain(byday.join(",")).into()),
            opens_at: opens.map(clock),
            closes_at: closes.map(clock),
            ..raw::Schedule::default()
        };
        (line, rest)
    })
}

/// The words of a text; a hyphen between two of them is one too.
fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let lower = text.to_lowercase();
    for (at, letter) in lower.char_indices() {
        let inside_until = letter == '/' && lower[..at].ends_with('t') && lower[at..].starts_with("/m");
        match letter {
            '-' | '–' | '—' => words.extend([letter.to_string(), String::new()]),
            _ if letter.is_whitespace()
                || (matches!(letter, ',' | '،' | '&' | '+' | '/') && !inside_until) =>
            {
                words.push(String::new());
            }
            _ => {
                if let Some(word) = words.last_mut() {
                    word.push(letter);
                }
            }
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

fn token(word: &str) -> Option<Token> {
    if UNTIL.contains(&word) {
        return Some(Token::Until);
    }
    // "10u" and "10.30h" are hours; "ma." is a day.
    let bare = word.trim_end_matches([':', '.']);
    if let Some(day) = DAYS.iter().position(|(_, names)| names.contains(&bare)) {
        return Some(Token::Day(day));
    }
    if FILLERS.contains(&bare) {
        return Some(Token::Filler);
    }
    clock(bare.trim_end_matches(['u', 'h'])).map(Token::Clock)
}

/// An hour, alone or with its minutes. An hour below seven by itself may be the night or the afternoon.
fn clock(word: &str) -> Option<Time> {
    let (hour, minute) = word.split_once([':', '.']).unwrap_or((word, ""));
    let digits = |text: &str| text.bytes().all(|one| one.is_ascii_digit());
    let (alone, whole) = (minute.is_empty(), (1..=2).contains(&hour.len()) && digits(hour));
    if !whole || !(alone || minute.len() == 2 && digits(minute)) {
        return None;
    }
    let number: i8 = hour.parse().ok()?;
    let plain = number >= 7 || hour.len() == 2;
    let minute: i8 = if alone { 0 } else { minute.parse().ok()? };
    // The end of the day is written as the beginning of the next.
    let number = if number == 24 && minute == 0 { return Time::new(23, 59, 0, 0).ok() } else { number };
    plain.then(|| Time::new(number, minute, 0, 0).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        let part = |part: &raw::Part<String>| match part {
            Some(raw::Loose::Read(text)) => text.clone(),
            _ => "?".to_owned(),
        };
        let days = |line: &raw::Schedule| match &line.byday {
            Some(raw::Loose::Read(raw::Plain(days))) => days.clone(),
            _ => String::new(),
        };
        let lines = hours(text).unwrap_or_default();
        lines
            .iter()
            .map(|line| format!("{} {}-{}", days(line), part(&line.opens_at), part(&line.closes_at)))
            .collect()
    }

    #[test]
    fn hours_that_are_said_plainly_are_read() {
        for text in [
            "di 10-12",
            "Dinsdag van 10:00 tot 12.00 uur",
            "elke dinsdag 10u - 12u",
            "salı 10-12",
            "الثلاثاء 10-12",
            "martes de 10 a 12",
            "mardi de 10h à 12h",
            "щовівторка з 10:00 до 12:00",
        ] {
            assert_eq!(read(text), ["TU 10:00-12:00"], "{text}");
        }
        assert_eq!(read("ma t/m vr 9-17"), ["MO,TU,WE,TH,FR 09:00-17:00"]);
        assert_eq!(read("ma-wo, vr 9:30-11"), ["MO,TU,WE,FR 09:30-11:00"]);
        assert_eq!(read("di 10-12 en do 14-16"), ["TU 10:00-12:00", "TH 14:00-16:00"]);
        assert_eq!(read("di en do"), ["TU,TH ?-?"]);
        assert_eq!(read("zo vanaf 10"), [] as [&str; 0]);
    }

    #[test]
    fn what_may_mean_two_things_stays_words() {
        for text in [
            "di 2-4",
            "om de week op dinsdag",
            "di 10-1",
            "op afspraak",
            "eerste maandag 10-12",
            "10-12",
            "",
            "vr-ma 10-12",
        ] {
            assert!(read(text).is_empty(), "{text}");
        }
    }
}

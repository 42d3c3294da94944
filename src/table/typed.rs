//! What a volunteer typed, read as the answer that the question asks for. Cleaned here, once.

use jiff::civil::Date;

use crate::intake::{Answer, Kind};
use crate::words::Message;
use crate::words::bsn::mask;
use crate::words::clean::{Kind as Shape, clean};
use crate::words::messages::conversation as t;
use crate::words::messages::desk as m;

/// What typed text amounts to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reading {
    /// Nothing was typed.
    Nothing,
    /// An answer.
    Answer(Answer),
    /// An answer from which a number like a citizen service number was taken out.
    Masked(Answer),
    /// Not yet readable; why.
    Fault(Message),
}

/// What nine digits in a text are taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Digits {
    /// A citizen service number, should there be one.
    Secret,
    /// The volunteer was asked about one that was found.
    Asked,
    /// A phone number: so it is asked, or so the volunteer said.
    Phone,
}

/// The most letters that a short and a long text keep.
const SHORT: usize = 200;
const LONG: usize = 2_000;
/// A date in a conversation lies at most so many years from today; further away is a slip of the pen.
const YEARS: i16 = 10;

/// Reads typed text for this kind of question. `phone`: nine digits are a phone number here.
#[must_use]
pub fn read(kind: &Kind, typed: &str, today: Date, phone: bool) -> Reading {
    let text = typed.trim();
    if text.is_empty() {
        return Reading::Nothing;
    }
    match kind {
        Kind::Date => date(&western(text), today).map_or_else(
            || Reading::Fault(m::question_fault_date()),
            |date| Reading::Answer(Answer::Date(date)),
        ),
        Kind::Integer { min, max } => match western(text).parse::<i64>() {
            Ok(number) if (*min..=*max).contains(&number) => Reading::Answer(Answer::Number(number)),
            _ => Reading::Fault(m::question_fault_number(*min, *max)),
        },
        Kind::LongText => own_words(text, LONG, phone),
        _ => own_words(text, SHORT, phone),
    }
}

/// Own words, cleaned, with any citizen service number masked.
#[must_use]
pub fn note(typed: &str, most: usize, phone: bool) -> (String, bool) {
    let masked = mask(&clean(typed, Shape::Paragraphs, most).text, phone);
    let any = !masked.masks.is_empty();
    (masked.text, any)
}

/// One line of text from a volunteer, cleaned, with any citizen service number masked.
#[must_use]
pub fn line(typed: &str) -> String {
    mask(&clean(typed, Shape::Line, SHORT).text, false).text
}

fn own_words(text: &str, most: usize, phone: bool) -> Reading {
    match note(text, most, phone) {
        (text, _) if text.is_empty() => Reading::Nothing,
        (text, true) => Reading::Masked(Answer::Text(text)),
        (text, false) => Reading::Answer(Answer::Text(text)),
    }
}

/// A whole number of people or places.
#[must_use]
pub fn whole(typed: &str) -> Option<u32> {
    western(typed.trim()).parse().ok()
}

/// The same text with the digits that Arabic and Persian keyboards give as `0` to `9`.
#[must_use]
pub fn western(text: &str) -> String {
    let digit = |letter: char| match letter {
        '\u{660}'..='\u{669}' => char::from_digit(u32::from(letter) - 0x660, 10),
        '\u{6f0}'..='\u{6f9}' => char::from_digit(u32::from(letter) - 0x6f0, 10),
        _ => None,
    };
    text.chars().map(|letter| digit(letter).unwrap_or(letter)).collect()
}

/// A date as the Dutch write it: day, month and perhaps year. Without a year, the next such day.
fn date(text: &str, today: Date) -> Option<Date> {
    let mut parts = text.split(|letter: char| !letter.is_ascii_digit()).filter(|part| !part.is_empty());
    let day: i8 = parts.next()?.parse().ok()?;
    let month: i8 = parts.next()?.parse().ok()?;
    let year = parts.next();
    if parts.next().is_some() {
        return None;
    }
    if let Some(year) = year {
        let number: i16 = year.parse().ok()?;
        let year = if year.len() <= 2 { 2000 + number } else { number };
        Date::new(year, month, day).ok().filter(|date| (date.year() - today.year()).abs() <= YEARS)
    } else {
        let this_year = Date::new(today.year(), month, day).ok()?;
        // A day that was a while ago is meant for next year; a day just past was just past.
        if (today - this_year).get_days() > 60 {
            Date::new(today.year() + 1, month, day).ok()
        } else {
            Some(this_year)
        }
    }
}

/// A date as it is typed, for correcting.
#[must_use]
pub fn written(date: Date) -> String {
    date.strftime("%d-%m-%Y").to_string()
}

/// An example under the field, for the kinds that need one.
#[must_use]
pub fn example(kind: &Kind) -> Option<Message> {
    match kind {
        Kind::Date => Some(t::question_example_date()),
        Kind::Integer { .. } => Some(t::question_example_number()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date as day;

    use super::*;

    fn read_date(text: &str) -> Option<Date> {
        date(text, day(2026, 11, 24))
    }

    #[test]
    fn a_date_without_a_year_is_the_nearest_that_makes_sense() {
        assert_eq!(read_date("25-11"), Some(day(2026, 11, 25)));
        assert_eq!(read_date("20/11"), Some(day(2026, 11, 20)));
        assert_eq!(read_date("3 1"), Some(day(2027, 1, 3)));
        assert_eq!(read_date("25-11-26"), Some(day(2026, 11, 25)));
        assert_eq!(read_date("31-2-2027"), None);
        assert_eq!(read_date("morgen"), None);
    }

    #[test]
    fn a_year_far_from_now_is_a_slip_of_the_pen() {
        assert_eq!(read_date("25-11-2036"), Some(day(2036, 11, 25)));
        assert_eq!(read_date("25-11-2037"), None);
        assert_eq!(read_date("25-11-2015"), None);
        assert_eq!(read_date("25-11-202"), None);
        assert_eq!(read_date("25-11-99"), None);
    }

    #[test]
    fn digits_of_arabic_and_persian_keyboards_are_read() {
        let today = day(2026, 11, 24);
        let answer = |kind, text| read(&kind, text, today, false);
        let date = Reading::Answer(Answer::Date(day(2026, 11, 25)));
        assert_eq!(answer(Kind::Date, "٢٥-١١-٢٠٢٦"), date);
        assert_eq!(answer(Kind::Date, "۲۵/۱۱"), date);
        let nine = Reading::Answer(Answer::Number(9));
        assert_eq!(answer(Kind::Integer { min: 0, max: 120 }, "٩"), nine);
        assert_eq!(answer(Kind::Integer { min: 0, max: 120 }, "۹"), nine);
    }

    #[test]
    fn a_number_outside_its_bounds_is_told() {
        let kind = Kind::Integer { min: 0, max: 120 };
        assert_eq!(read(&kind, "9", day(2026, 1, 1), false), Reading::Answer(Answer::Number(9)));
        assert!(matches!(read(&kind, "900", day(2026, 1, 1), false), Reading::Fault(_)));
    }

    #[test]
    fn a_line_keeps_a_phone_number_and_loses_a_citizen_service_number() {
        assert_eq!(line("3 plekken, bel 020-123 45 67"), "3 plekken, bel 020-123 45 67");
        assert!(!line("plek voor 111 222 333").contains("333"));
    }

    #[test]
    fn a_citizen_service_number_never_reaches_the_answer() {
        let reading = read(&Kind::ShortText, "mijn nummer is 111222333", day(2026, 1, 1), false);
        let Reading::Masked(Answer::Text(text)) = reading else { panic!("{reading:?}") };
        assert!(!text.contains("111222333"));
    }
}

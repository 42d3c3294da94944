//! Numbers inside right-to-left text: dates, hours and telephone numbers, kept in their order.
//!
//! After Arabic letters a bare `17-03-2026` is drawn as `2026-03-17`, which is a different day. Texts from
//! Fluent carry isolates already; words of people and of the directory do not. Pure; knows text only.

use std::borrow::Cow;

/// First strong isolate, left-to-right isolate, right-to-left isolate.
const OPENING: [char; 3] = ['\u{2068}', '\u{2066}', '\u{2067}'];
const CLOSING: char = '\u{2069}';

/// The text with every compound number outside an isolate wrapped in a left-to-right isolate.
pub(super) fn numbers(text: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut copied = 0;
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(next) = text[at..].chars().next() {
        let length = match next {
            _ if OPENING.contains(&next) => {
                depth += 1;
                next.len_utf8()
            }
            CLOSING => {
                depth = depth.saturating_sub(1);
                next.len_utf8()
            }
            '0'..='9' | '+' if depth == 0 => {
                let number = compound(&text[at..]);
                if number > 0 {
                    out.push_str(&text[copied..at]);
                    out.push('\u{2066}');
                    out.push_str(&text[at..at + number]);
                    out.push(CLOSING);
                    copied = at + number;
                }
                number.max(digits(&text[at..])).max(1)
            }
            _ => next.len_utf8(),
        };
        at += length;
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[copied..]);
    Cow::Owned(out)
}

/// The text with spaces that must not end a line made unbreakable: those inside a telephone number, and
/// the one between a word and its number ("Lindenlaan 4").
pub(super) fn unbroken(text: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut at = 0;
    while let Some(next) = text[at..].chars().next() {
        let number_follows = text[at + next.len_utf8()..].starts_with(|one: char| one.is_ascii_digit());
        if next == ' ' && number_follows && out.ends_with(char::is_alphabetic) {
            out.push('\u{a0}');
            at += 1;
            continue;
        }
        let number = compound(&text[at..]);
        if number > 0 {
            out.push_str(&text[at..at + number].replace(' ', "\u{a0}"));
            at += number;
        } else {
            let length = digits(&text[at..]).max(next.len_utf8());
            out.push_str(&text[at..at + length]);
            at += length;
        }
    }
    if out == text { Cow::Borrowed(text) } else { Cow::Owned(out) }
}

/// The length of the number at the start that holds a separator, such as `17-03-2026`, `10:30`,
/// `020-123 45 67` or `+31 20 123 45 67`; 0 where there is none. All ASCII, so bytes are characters.
fn compound(text: &str) -> usize {
    let start = usize::from(text.starts_with('+'));
    let mut end = start + digits(&text[start..]);
    if end == start {
        return 0;
    }
    let mut parts = 1;
    loop {
        let separator = text[end..].bytes().take_while(|byte| b"-./: ()".contains(byte)).count();
        let more = text.get(end + separator..).map_or(0, digits);
        if !(1..=2).contains(&separator) || more == 0 {
            break;
        }
        end += separator + more;
        parts += 1;
    }
    if parts > 1 || start == 1 { end } else { 0 }
}

fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bare_date_is_isolated() {
        assert_eq!(numbers("يوم 17-03-2026 صباحا"), "يوم \u{2066}17-03-2026\u{2069} صباحا");
    }

    #[test]
    fn a_telephone_number_is_one_unit() {
        assert_eq!(numbers("اتصل: 020-123 45 67."), "اتصل: \u{2066}020-123 45 67\u{2069}.");
        assert_eq!(numbers("+31 20 123 45 67"), "\u{2066}+31 20 123 45 67\u{2069}");
    }

    #[test]
    fn a_telephone_number_does_not_break_and_words_do() {
        assert_eq!(unbroken("bel 020-123 45 67 of kom"), "bel\u{a0}020-123\u{a0}45\u{a0}67 of kom");
        assert_eq!(unbroken("Laan 4, 10:00 tot 12:00 ja"), "Laan\u{a0}4, 10:00 tot\u{a0}12:00 ja");
        assert_eq!(unbroken("الرقم \u{2068}06-12 34\u{2069}"), "الرقم \u{2068}06-12\u{a0}34\u{2069}");
    }

    #[test]
    fn what_is_isolated_already_and_what_is_a_plain_number_stays() {
        for text in ["يوم \u{2068}17-03-2026\u{2069}", "قسائم 3", "+", "", "السلام"] {
            assert_eq!(numbers(text), text);
        }
    }
}

//! A net under numbers: dates and phone numbers in right-to-left text are kept from turning.
//!
//! Fluent isolates what it fills in, but a number written in a translation, or read from a directory, may
//! stand bare; after Arabic letters `17-03-2026` turns to `2026-03-17` and `0800-0113` to `0113-0800`. A
//! wrong phone number is the worst thing this program can show, so the net is here and not with the writers.
//! Only what is surely a date or a phone number is caught: a range such as `9-17` reads rightly as it is.

const LRI: char = '\u{2066}';
const PDI: char = '\u{2069}';

/// Wraps each date and phone number in a left-to-right isolate; the added signs carry the place of the
/// character they stand beside.
pub(super) fn keep_whole(text: &[(char, usize)]) -> Vec<(char, usize)> {
    let mut kept = Vec::with_capacity(text.len() + 8);
    let mut at = 0;
    while at < text.len() {
        let length = number_at(text, at);
        if length == 0 {
            kept.push(text[at]);
            at += 1;
            continue;
        }
        let number = &text[at..at + length];
        if is_phone(number) || is_date(number) {
            kept.push((LRI, number[0].1));
            kept.extend_from_slice(number);
            kept.push((PDI, number[length - 1].1));
        } else {
            kept.extend_from_slice(number);
        }
        at += length;
    }
    kept
}

/// The length of the digits, with single separators between them, that start here.
fn number_at(text: &[(char, usize)], at: usize) -> usize {
    let Some(&(first, _)) = text.get(at) else { return 0 };
    let starts = first.is_ascii_digit() || (first == '+' && digit_at(text, at + 1));
    if !starts || (at > 0 && text[at - 1].0.is_alphanumeric()) {
        return if starts { text[at..].iter().take_while(|(c, _)| c.is_ascii_digit()).count() } else { 0 };
    }
    let mut end = at + 1;
    while digit_at(text, end) || (is_separator(text, end) && digit_at(text, end + 1)) {
        end += 1;
    }
    end - at
}

fn digit_at(text: &[(char, usize)], at: usize) -> bool {
    text.get(at).is_some_and(|(c, _)| c.is_ascii_digit())
}

fn is_separator(text: &[(char, usize)], at: usize) -> bool {
    text.get(at).is_some_and(|(c, _)| matches!(c, '-' | '.' | '/' | ' ' | '\u{a0}' | '\u{2011}'))
}

fn is_phone(number: &[(char, usize)]) -> bool {
    let digits = number.iter().filter(|(c, _)| c.is_ascii_digit()).count();
    matches!(number[0].0, '0' | '+') && digits >= 7 && digits < number.len() || number[0].0 == '+'
}

fn is_date(number: &[(char, usize)]) -> bool {
    let text: String = number.iter().map(|(c, _)| *c).collect();
    ['-', '/', '.'].into_iter().any(|separator| {
        let lengths: Vec<usize> = text
            .split(separator)
            .map(|part| if part.chars().all(|c| c.is_ascii_digit()) { part.len() } else { 0 })
            .collect();
        matches!(lengths[..], [1 | 2, 1 | 2, 2 | 4] | [4, 1 | 2, 1 | 2])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(text: &str) -> String {
        let kept: String = keep_whole(&text.chars().map(|c| (c, 0)).collect::<Vec<_>>())
            .into_iter()
            .map(|(c, _)| c)
            .collect();
        kept.replace(LRI, "<").replace(PDI, ">")
    }

    #[test]
    fn dates_and_phone_numbers_are_caught() {
        assert_eq!(kept("a 17-03-2026."), "a <17-03-2026>.");
        assert_eq!(kept("2026-03-17"), "<2026-03-17>");
        assert_eq!(kept("020-123 45 67, x"), "<020-123 45 67>, x");
        assert_eq!(kept("0800-0113"), "<0800-0113>");
        assert_eq!(kept("+31 6 12345678"), "<+31 6 12345678>");
    }

    #[test]
    fn other_numbers_are_left_alone() {
        for text in ["9-17", "09:00-12:00", "1.234", "112", "5 10", "A4-77", "1234 AB", "x12-3-26"] {
            assert_eq!(kept(text), text);
        }
    }
}

//! `a, b en c`: several texts joined as a language joins them (CLDR, through ICU4X).
//!
//! Each item stands in isolates, so that none turns its neighbours; they are put in here and not before, because
//! the word for "and" may depend on the letter that follows it. Never a word of its own.

use std::fmt::{self, Write};

use icu_list::options::ListFormatterOptions;
use icu_list::{ListFormatter, parts};
use writeable::{Part, PartsWrite, Writeable};

use super::Locale;
use super::direction::{FSI, PDI};

/// First-strong isolation skips what is isolated inside: this tells it how the list runs.
const RIGHT_TO_LEFT_MARK: char = '\u{200F}';

/// The items as one text. One item, which stands in the isolate of its placeable, comes out as it is.
#[must_use]
pub fn and(locale: Locale, items: &[String]) -> String {
    let [_, _, ..] = items else { return items.concat() };
    let mut list = Isolating(String::new());
    if locale.is_rtl() {
        list.0.push(RIGHT_TO_LEFT_MARK);
    }
    let formatter =
        ListFormatter::try_new_and(super::calendar::cldr(locale).into(), ListFormatterOptions::default());
    match formatter {
        Ok(formatter) if locale.cldr().is_some() => {
            // Writing to a text cannot fail.
            let _ = formatter.format(items.iter()).write_to_parts(&mut list);
        }
        // A language that CLDR does not know: commas will do, another language's "and" would not.
        _ => list
            .0
            .push_str(&items.iter().map(|item| format!("{FSI}{item}{PDI}")).collect::<Vec<_>>().join(", ")),
    }
    list.0
}

/// Takes what is written, with isolates around each item.
struct Isolating(String);

impl Write for Isolating {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.write_str(text)
    }
}

impl PartsWrite for Isolating {
    type SubPartsWrite = Self;

    fn with_part(&mut self, part: Part, mut write: impl FnMut(&mut Self) -> fmt::Result) -> fmt::Result {
        if part != parts::ELEMENT {
            return write(self);
        }
        self.0.push(FSI);
        write(self)?;
        self.0.push(PDI);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::direction::plain;

    fn joined(tag: &str, items: &[&str]) -> String {
        let items: Vec<String> = items.iter().map(|item| (*item).to_owned()).collect();
        and(Locale::from_tag(tag).unwrap(), &items)
    }

    #[test]
    fn each_language_joins_as_it_does() {
        for (tag, expected) in [
            ("nl", "a, b en c"),
            ("tr", "a, b ve c"),
            ("ar", "a وb وc"),
            ("fa", "a، b، و c"),
            ("kmr", "a, b û c"),
            ("ti", "a፣ bን cን"),
            ("zh-Hans", "a、b和c"),
            ("pap", "a, b, c"),
        ] {
            assert_eq!(
                plain(&joined(tag, &["a", "b", "c"])).replace(RIGHT_TO_LEFT_MARK, ""),
                expected,
                "{tag}"
            );
        }
    }

    #[test]
    fn the_word_for_and_looks_at_the_letter_after_it() {
        assert_eq!(plain(&joined("es", &["padres", "hijos"])), "padres e hijos");
    }

    #[test]
    fn every_item_is_isolated_and_a_lone_one_is_left_alone() {
        assert_eq!(joined("nl", &["een", "twee"]), format!("{FSI}een{PDI} en {FSI}twee{PDI}"));
        assert_eq!(joined("nl", &["een"]), "een");
        assert_eq!(joined("nl", &[]), "");
    }
}

//! The one table of shipped languages. A row is what the program must know of a language before it has read a word of
//! it; the order is the order on the language screen, after those used last. Never a text: those are in `locales/`.

use super::Direction::{Ltr, Rtl};
use super::{Direction, Speech};

/// What is known of a language.
#[derive(Debug)]
pub(super) struct Facts {
    /// BCP 47; also the folder below `locales/`.
    pub tag: &'static str,
    /// The name in itself.
    pub own_name: &'static str,
    /// The way its script runs.
    pub direction: Direction,
    /// What a reader of this language most likely reads next; ends in a language that is complete.
    pub fallback: &'static [&'static str],
    /// Whether the volunteer's texts ship in it too.
    pub desk: bool,
    /// Whether its letters fit the cells of terminals; those of others are drawn large, in blocks.
    pub cells: bool,
    /// Under which name CLDR has its dates and digits; empty where CLDR has none.
    pub cldr: &'static str,
    /// The code by which people say which language they speak (ISO 639), and offers which they speak there.
    pub spoken: &'static str,
    /// The rest of its name's message: `language-<name>`.
    pub name: &'static str,
    /// Other tags that mean it.
    pub also: &'static [&'static str],
    /// Whether a voice of espeak-ng can read it.
    pub speech: Speech,
}

const LATIN: Facts = Facts {
    tag: "",
    own_name: "",
    direction: Ltr,
    fallback: &["en", "nl"],
    desk: false,
    cells: true,
    cldr: "",
    spoken: "",
    name: "",
    also: &[],
    speech: Speech::None,
};

/// Every language that ships. The first four are named by constants of [`super::Locale`].
pub(super) const SHIPPED: &[Facts] = &[
    Facts { fallback: &["en"], desk: true, speech: Speech::Good("nl"), ..same("nl", "Nederlands") },
    Facts {
        fallback: &["nl"],
        desk: true,
        cldr: "en-GB",
        speech: Speech::Good("en-gb"),
        ..same("en", "English")
    },
    Facts { fallback: &["nl", "en"], desk: true, speech: Speech::Untried("tr"), ..same("tr", "Türkçe") },
    // Western digits: the letter on the table has them, and so do most who come, from Morocco not least.
    Facts {
        direction: Rtl,
        desk: true,
        cldr: "ar-u-nu-latn",
        also: &["ary", "arz", "apc", "acm", "ajp"],
        ..same("ar", "العربية")
    },
    Facts {
        tag: "nl-simple",
        fallback: &["nl", "en"],
        name: "nl-simple",
        speech: Speech::Good("nl"),
        ..same("nl", "Simpel Nederlands")
    },
    Facts { direction: Rtl, also: &["prs"], speech: Speech::Untried("fa"), ..same("fa", "فارسی") },
    Facts { direction: Rtl, cells: false, spoken: "ku", ..same("ckb", "کوردیی ناوەندی") },
    Facts {
        cldr: "ku",
        spoken: "ku",
        also: &["ku"],
        speech: Speech::Untried("ku"),
        ..same("kmr", "Kurmancî")
    },
    Facts { cells: false, ..same("ti", "ትግርኛ") },
    Facts { cells: false, speech: Speech::Untried("am"), ..same("am", "አማርኛ") },
    same("so", "Soomaali"),
    Facts { desk: true, speech: Speech::Untried("uk"), ..same("uk", "Українська") },
    Facts { speech: Speech::Untried("ru"), ..same("ru", "Русский") },
    Facts { speech: Speech::Untried("pl"), ..same("pl", "Polski") },
    Facts { speech: Speech::Untried("ro"), ..same("ro", "Română") },
    Facts { speech: Speech::Untried("bg"), ..same("bg", "Български") },
    Facts { desk: true, speech: Speech::Untried("es"), ..same("es", "Español") },
    // The dates of Brazil, which name the month in the same words; those of Portugal are all digits.
    Facts { cldr: "pt", speech: Speech::Untried("pt"), ..same("pt", "Português") },
    Facts { desk: true, speech: Speech::Untried("fr"), ..same("fr", "Français") },
    Facts { fallback: &["nl", "en"], cldr: "", speech: Speech::Untried("pap"), ..same("pap", "Papiamentu") },
    Facts { spoken: "zh", name: "zh", speech: Speech::Untried("cmn"), ..same("zh-Hans", "简体中文") },
    Facts { cells: false, speech: Speech::Untried("hi"), ..same("hi", "हिन्दी") },
    Facts { direction: Rtl, speech: Speech::Untried("ur"), ..same("ur", "اردو") },
];

/// A row in which every code is the tag.
const fn same(tag: &'static str, own_name: &'static str) -> Facts {
    Facts { tag, own_name, cldr: tag, spoken: tag, name: tag, ..LATIN }
}

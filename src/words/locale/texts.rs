//! The texts as they ship: embedded whole, read by nobody until their language is spoken. Nothing here judges them.

/// The files of one language.
#[derive(Debug, Clone, Copy)]
pub struct Texts {
    /// What residents read, and paper.
    pub resident: &'static str,
    /// What volunteers read; empty where that is not shipped.
    pub desk: &'static str,
    /// How far each text was checked.
    pub review: &'static str,
}

macro_rules! texts {
    ($($tag:literal $($desk:ident)?),* $(,)?) => {
        /// By tag.
        const TEXTS: &[(&str, Texts)] = &[$((
            $tag,
            Texts {
                resident: include_str!(concat!("../../../locales/", $tag, "/resident.ftl")),
                desk: texts!(@ $tag $($desk)?),
                review: include_str!(concat!("../../../locales/", $tag, "/review.tsv")),
            },
        )),*];
    };
    (@ $tag:literal desk) => { include_str!(concat!("../../../locales/", $tag, "/desk.ftl")) };
    (@ $tag:literal) => { "" };
}

texts! {
    "nl" desk, "en" desk, "tr" desk, "ar" desk, "nl-simple", "fa", "ckb", "kmr", "ti", "am", "so", "uk" desk, "ru", "pl",
    "ro", "bg", "es" desk, "pt", "fr" desk, "pap", "zh-Hans", "hi", "ur",
}

/// The texts of a language, or empty ones for a tag that does not ship.
pub(super) fn of(tag: &str) -> Texts {
    const NONE: Texts = Texts { resident: "", desk: "", review: "" };
    TEXTS.iter().find(|(one, _)| *one == tag).map_or(NONE, |(_, texts)| *texts)
}

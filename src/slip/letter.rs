//! A page for the desk's board: a title, what it is, sections with lines. Plain data in one language.
//!
//! Never anything about one resident: counts and kinds only.

use serde::Serialize;

use super::{Fonts, isolate};
use crate::words::Locale;

/// Everything on the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The language of all its texts.
    pub locale: Locale,
    /// Its title.
    pub title: String,
    /// What it is, and what it is not.
    pub notice: String,
    /// Its sections, in the order of reading.
    pub sections: Vec<Section>,
    /// Whose it is, and when it was made.
    pub footer: String,
}

/// A heading and what stands under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The heading.
    pub heading: String,
    /// What stands under it, one below the other.
    pub lines: Vec<String>,
    /// Whether the lines are steps, and numbered.
    pub steps: bool,
}

#[derive(Serialize)]
struct Data<'a> {
    fonts: &'a [String],
    lang: &'static str,
    rtl: bool,
    title: String,
    notice: String,
    sections: Vec<SectionData>,
    footer: String,
}

#[derive(Serialize)]
struct SectionData {
    heading: String,
    lines: Vec<String>,
    steps: bool,
}

impl Letter {
    /// Every string that is printed, for the search for missing letters.
    pub(super) fn strings(&self) -> impl Iterator<Item = &str> {
        let sections =
            self.sections.iter().flat_map(|section| std::iter::once(&section.heading).chain(&section.lines));
        [&self.title, &self.notice, &self.footer].into_iter().chain(sections).map(String::as_str)
    }

    /// The page as JSON for the template.
    pub(super) fn json(&self, fonts: &Fonts) -> Vec<u8> {
        let rtl = self.locale.is_rtl();
        let text = |text: &str| {
            let kept = if rtl { isolate::numbers(text) } else { text.into() };
            isolate::unbroken(&kept).into_owned()
        };
        let section = |section: &Section| SectionData {
            heading: text(&section.heading),
            lines: section.lines.iter().map(|line| text(line)).collect(),
            steps: section.steps,
        };
        let data = Data {
            fonts: fonts.families(),
            lang: self.locale.language(),
            rtl,
            title: text(&self.title),
            notice: text(&self.notice),
            sections: self.sections.iter().map(section).collect(),
            footer: text(&self.footer),
        };
        // Strings and lists only: nothing in it can fail to be written.
        serde_json::to_vec(&data).unwrap_or_default()
    }
}

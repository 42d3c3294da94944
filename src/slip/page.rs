//! The slip as plain data, already said in both languages.
//!
//! Whoever composes a page decides what stands on it and in which words; the typesetter only sets it.
//! Never a [`crate::words::Message`] here, and never a colour, a size or a place on the paper.

use super::{Pictogram, Qr};
use crate::words::{Locale, Said};

/// One text in the resident's language and in Dutch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Both {
    /// What the resident reads.
    pub resident: String,
    /// The language of [`Both::resident`]: the resident's, or the one its chain fell back on.
    pub locale: Locale,
    /// The same in Dutch.
    pub dutch: String,
    /// Whether no speaker has read the resident's text yet; such a text carries a small mark.
    pub unchecked: bool,
}

impl Both {
    /// A text that was said in two languages.
    #[must_use]
    pub fn new(resident: Said, dutch: impl Into<String>) -> Self {
        Self { resident: resident.text, locale: resident.locale, dutch: dutch.into(), unchecked: false }
    }

    /// A text that is the same for every reader: a name, an address, a telephone number. Printed once.
    #[must_use]
    pub fn same(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { resident: text.clone(), locale: Locale::NL, dutch: text, unchecked: false }
    }

    /// The same text, marked as not yet read by a speaker of its language.
    #[must_use]
    pub fn unchecked(mut self) -> Self {
        self.unchecked = true;
        self
    }

    /// Whether one line serves both readers.
    #[must_use]
    pub fn is_shared(&self) -> bool {
        self.resident == self.dutch
    }
}

/// The word by which desk and resident find the case again; it says nothing about the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseCode {
    /// What it is called, such as "Code".
    pub label: Both,
    /// The code itself.
    pub code: String,
}

/// How well a number, an hour or an address is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Freshness {
    /// It was checked, on a date that the text names.
    Checked(Both),
    /// It is old or was never checked; the text says to call first. Set so that it stands out.
    CallFirst(Both),
}

impl Freshness {
    /// Its text.
    #[must_use]
    pub fn text(&self) -> &Both {
        match self {
            Self::Checked(text) | Self::CallFirst(text) => text,
        }
    }
}

/// One line of a block: where, whom to ask for, when, what to bring, who does what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What the line is about, such as "Where"; without a colon.
    pub label: Both,
    /// What it says; more than one stand below each other.
    pub texts: Vec<Both>,
    /// How well it is known, where that matters.
    pub freshness: Option<Freshness>,
}

impl Line {
    /// A line with one text.
    #[must_use]
    pub fn new(label: Both, text: Both) -> Self {
        Self { label, texts: vec![text], freshness: None }
    }

    /// A line with several texts below each other.
    #[must_use]
    pub fn list(label: Both, texts: Vec<Both>) -> Self {
        Self { label, texts, freshness: None }
    }

    /// The same line, with how well it is known.
    #[must_use]
    pub fn known(mut self, freshness: Freshness) -> Self {
        self.freshness = Some(freshness);
        self
    }
}

/// One place or person to go to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// The drawing of its topic; never alone, the heading stands beside it.
    pub pictogram: Pictogram,
    /// What it is for, in kind words: "Help with your letter".
    pub heading: Both,
    /// Who it is, as it is called on the door; the same in every language.
    pub name: String,
    /// Its lines, in the order of reading.
    pub lines: Vec<Line>,
    /// A code for a telephone's camera.
    pub qr: Option<Qr>,
}

/// Everything that stands on one resident's slip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The resident's language; when it is Dutch, only Dutch is printed.
    pub resident_locale: Locale,
    /// The title; it names no person, for it is also the title of the PDF.
    pub title: Both,
    /// A few sentences before the first block.
    pub intro: Vec<Both>,
    /// The case code, unless nothing is kept.
    pub case_code: Option<CaseCode>,
    /// Where to go, first things first.
    pub blocks: Vec<Block>,
    /// When the desk asks how it went; none when the resident wishes no contact.
    pub follow_up: Option<Both>,
    /// The heading over [`Page::kept`].
    pub kept_heading: Both,
    /// What is kept, and who may know what.
    pub kept: Vec<Both>,
    /// Which desk this was, where to come back to, what this paper is not.
    pub footer: Vec<Both>,
    /// What the small mark means; printed only where a text carries it.
    pub unchecked_note: Both,
    /// In Dutch, that the same belongs here in the resident's language; printed where no font here can write that.
    pub script_missing: String,
}

impl Page {
    /// Whether two languages are printed.
    #[must_use]
    pub fn is_bilingual(&self) -> bool {
        self.resident_locale != Locale::NL
    }

    /// The page in Dutch alone, with a note in place of the rest: for a computer without the letters of the resident's
    /// language.
    pub(super) fn in_dutch(&self) -> Self {
        let mut page = Self { resident_locale: Locale::NL, ..self.clone() };
        page.intro.insert(0, Both::same(self.script_missing.as_str()));
        page
    }

    /// What the resident would read, for the search for missing letters.
    pub(super) fn resident_strings(&self) -> impl Iterator<Item = &str> {
        self.pairs().chain(std::iter::once(&self.unchecked_note)).map(|text| text.resident.as_str())
    }

    /// Whether any text carries the mark of an unchecked translation.
    #[must_use]
    pub fn has_unchecked(&self) -> bool {
        self.is_bilingual() && self.pairs().any(|text| text.unchecked)
    }

    /// Every text in two languages, in the order of reading, without the note on the mark.
    pub(super) fn pairs(&self) -> impl Iterator<Item = &Both> {
        let head = std::iter::once(&self.title)
            .chain(self.case_code.iter().map(|one| &one.label))
            .chain(&self.intro);
        let foot = self
            .follow_up
            .iter()
            .chain((!self.kept.is_empty()).then_some(&self.kept_heading))
            .chain(&self.kept)
            .chain(&self.footer);
        head.chain(self.blocks.iter().flat_map(Block::pairs)).chain(foot)
    }

    /// Every string that may be printed, for the search for missing letters.
    pub(super) fn strings(&self) -> impl Iterator<Item = &str> {
        let bilingual = self.is_bilingual();
        self.pairs()
            .chain(std::iter::once(&self.unchecked_note))
            .flat_map(move |text| [Some(text.dutch.as_str()), bilingual.then_some(text.resident.as_str())])
            .flatten()
            .chain(self.blocks.iter().map(|block| block.name.as_str()))
            .chain(self.case_code.iter().map(|one| one.code.as_str()))
    }
}

impl Block {
    fn pairs(&self) -> impl Iterator<Item = &Both> {
        let lines = self.lines.iter().flat_map(|line| {
            std::iter::once(&line.label).chain(&line.texts).chain(line.freshness.iter().map(Freshness::text))
        });
        std::iter::once(&self.heading).chain(lines).chain(self.qr.iter().map(|qr| &qr.caption))
    }
}

//! The little world that the typesetter lives in: the template, one page's data, its codes, the drawings.
//!
//! There is nothing else in it: no disk, no network, no packages, no clock.

use std::path::PathBuf;
use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use super::{Fonts, Pictogram};

const TEMPLATE: &str = include_str!("template.typ");
const SHEET: &str = include_str!("sheet.typ");
const LETTER: &str = include_str!("letter.typ");
const LARGE: &str = include_str!("large/template.typ");

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

static SLIP_TEMPLATE: LazyLock<Source> = LazyLock::new(|| source("/slip.typ", TEMPLATE));
static SHEET_TEMPLATE: LazyLock<Source> = LazyLock::new(|| source("/sheet.typ", SHEET));
static LETTER_TEMPLATE: LazyLock<Source> = LazyLock::new(|| source("/letter.typ", LETTER));
static LARGE_TEMPLATE: LazyLock<Source> = LazyLock::new(|| source("/large.typ", LARGE));

fn source(path: &str, text: &str) -> Source {
    // A constant path without `..` or backslash: it can always be made.
    #[allow(clippy::expect_used)]
    let path = VirtualPath::new(path).expect("a plain path");
    Source::new(FileId::new(RootedPath::new(VirtualRoot::Project, path)), text.to_owned())
}

/// What one slip is set from.
pub(super) struct SlipWorld<'a> {
    main: &'static Source,
    fonts: &'a Fonts,
    data: Bytes,
    /// The drawn code of each block that has one.
    codes: Vec<Option<String>>,
}

impl<'a> SlipWorld<'a> {
    pub fn new(fonts: &'a Fonts, data: Vec<u8>, codes: Vec<Option<String>>) -> Self {
        Self { main: &SLIP_TEMPLATE, fonts, data: Bytes::new(data), codes }
    }

    /// What a call sheet is set from.
    pub fn of_sheet(fonts: &'a Fonts, data: Vec<u8>) -> Self {
        Self { main: &SHEET_TEMPLATE, fonts, data: Bytes::new(data), codes: Vec::new() }
    }

    /// What a page for the board is set from.
    pub fn of_letter(fonts: &'a Fonts, data: Vec<u8>) -> Self {
        Self { main: &LETTER_TEMPLATE, fonts, data: Bytes::new(data), codes: Vec::new() }
    }

    /// What texts and drawings in blocks are set from.
    pub fn of_large(fonts: &'a Fonts, data: Vec<u8>) -> Self {
        Self { main: &LARGE_TEMPLATE, fonts, data: Bytes::new(data), codes: Vec::new() }
    }

    fn drawing(&self, path: &str) -> Option<Bytes> {
        let name = path.strip_suffix(".svg")?;
        if let Some(domain) = name.strip_prefix("pictograms/") {
            return Pictogram::of(domain).map(|one| Bytes::new(one.svg().as_bytes()));
        }
        let index: usize = name.strip_prefix("qr/")?.parse().ok()?;
        self.codes.get(index)?.clone().map(|svg| Bytes::new(svg.into_bytes()))
    }
}

impl World for SlipWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() { Ok(self.main.clone()) } else { Err(FileError::NotSource) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let path = id.vpath().get_without_slash();
        if path == "page.json" {
            return Ok(self.data.clone());
        }
        self.drawing(path).ok_or_else(|| FileError::NotFound(PathBuf::from(path)))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

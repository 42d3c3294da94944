//! The little world that the typesetter lives in for a sheet: the template and its data, nothing else.

use std::path::PathBuf;
use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::slip::Fonts;

const TEMPLATE: &str = include_str!("template.typ");

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

static MAIN: LazyLock<Source> = LazyLock::new(|| {
    // A constant path without `..` or backslash: it can always be made.
    #[allow(clippy::expect_used)]
    let path = VirtualPath::new("/axes.typ").expect("a plain path");
    Source::new(FileId::new(RootedPath::new(VirtualRoot::Project, path)), TEMPLATE.to_owned())
});

/// What one sheet is set from.
pub(super) struct SheetWorld<'a> {
    fonts: &'a Fonts,
    data: Bytes,
}

impl<'a> SheetWorld<'a> {
    pub fn new(fonts: &'a Fonts, data: Vec<u8>) -> Self {
        Self { fonts, data: Bytes::new(data) }
    }
}

impl World for SheetWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        MAIN.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == MAIN.id() { Ok(MAIN.clone()) } else { Err(FileError::NotSource) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let path = id.vpath().get_without_slash();
        if path == "sheet.json" {
            return Ok(self.data.clone());
        }
        Err(FileError::NotFound(PathBuf::from(path)))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

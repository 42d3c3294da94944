//! Where a feed's bytes come from.

use std::io::{self, Read};

use crate::words::clean::{Kind, clean};

/// The files of a feed: a folder, an archive, or one file. Whoever has a file system implements it.
pub trait Files {
    /// The names of the files, a path within the folder each, with `/` between its parts.
    fn names(&self) -> Vec<String>;

    /// The content of one of them.
    ///
    /// # Errors
    ///
    /// When it cannot be opened.
    fn open(&mut self, name: &str) -> io::Result<Box<dyn Read + '_>>;
}

/// Characters of a name that is shown.
const LONGEST_NAME: usize = 300;

/// The files of a feed under names that can be shown: a name too is a text from outside.
pub(super) struct Named<'f> {
    files: &'f mut dyn Files,
    /// The name that is shown, and the name that it has.
    names: Vec<(String, String)>,
}

impl<'f> Named<'f> {
    /// The files that are part of the feed, in order: not what an archive or a desktop keeps beside them.
    ///
    /// # Errors
    ///
    /// The name that two of them would be shown under.
    pub fn of(files: &'f mut dyn Files) -> Result<Self, String> {
        let hidden = |name: &str| {
            name.ends_with('/') || name.split('/').any(|part| part.starts_with('.') || part == "__MACOSX")
        };
        let names = files.names().into_iter().filter(|name| !hidden(name));
        let mut names: Vec<(String, String)> =
            names.map(|name| (clean(&name, Kind::Line, LONGEST_NAME).text, name)).collect();
        names.sort();
        match names.windows(2).find(|pair| pair[0].0 == pair[1].0) {
            Some(pair) => Err(pair[0].0.clone()),
            None => Ok(Self { files, names }),
        }
    }
}

impl Files for Named<'_> {
    fn names(&self) -> Vec<String> {
        self.names.iter().map(|(shown, _)| shown.clone()).collect()
    }

    fn open(&mut self, name: &str) -> io::Result<Box<dyn Read + '_>> {
        match self.names.iter().find(|(shown, _)| shown == name) {
            Some((_, own)) => self.files.open(own),
            None => Err(io::Error::other("not in the feed")),
        }
    }
}

/// Whether a file is JSON by its name.
pub(super) fn is_json(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    [".json", ".ndjson", ".jsonl", ".jsonlines"].iter().any(|ending| lower.ends_with(ending))
}

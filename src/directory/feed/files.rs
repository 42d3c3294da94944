//! Where a feed's bytes come from.

use std::io::{self, Read};

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

/// The files that are part of the feed, in order: not what an archive or a desktop keeps beside them.
pub(super) fn visible(mut names: Vec<String>) -> Vec<String> {
    names.retain(|name| {
        !name.ends_with('/') && !name.split('/').any(|part| part.starts_with('.') || part == "__MACOSX")
    });
    names.sort();
    names
}

/// Whether a file is JSON by its name.
pub(super) fn is_json(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    [".json", ".ndjson", ".jsonl", ".jsonlines"].iter().any(|ending| lower.ends_with(ending))
}

//! Where a feed's bytes come from.

use std::io::{self, Read};

/// The files of a feed: a folder, an archive, or one file. Whoever has a file system implements it.
pub trait Files {
    /// The names of the files, a path within the folder each, with `/` between its parts.
    fn names(&self) -> Vec<String>;

    /// The content of one of them.
    fn open(&mut self, name: &str) -> io::Result<Box<dyn Read + '_>>;
}

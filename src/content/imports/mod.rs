//! Taking a feed in: where its source lives in the desk's folder, weighing it against what stands there, and putting
//! it in place whole or not at all.
//!
//! `directory/imported/<source>/` holds `services.ndjson`, a service on each line in the order of their ids, and
//! `source.json`, where it came from. What the desk itself knows is never in there.

mod feed_files;
mod lines;
mod source;
mod weighing;

pub use source::{Source, folder_name};
pub use weighing::{Asked, Fault, Weighed, weigh};

use std::path::{Path, PathBuf};

/// The services of a source.
const SERVICES: &str = "services.ndjson";
/// Where they came from.
const SOURCE: &str = "source.json";

/// Where the sources of a desk live.
fn sources_folder(desk: &Path) -> PathBuf {
    desk.join("directory").join("imported")
}

/// The files of every source of a desk, in the order of their names.
#[must_use]
pub fn service_files(desk: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(sources_folder(desk)) else { return Vec::new() };
    let mut files: Vec<PathBuf> = entries
        .flatten()
        // What an import is making at this moment begins with a dot.
        .filter(|entry| !entry.file_name().to_string_lossy().starts_with('.'))
        .map(|entry| entry.path().join(SERVICES))
        .filter(|file| file.is_file())
        .collect();
    files.sort();
    files
}

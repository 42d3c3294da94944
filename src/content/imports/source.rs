//! A source: where an import came from, when, in which form.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{SOURCE, sources_folder};

/// What is written down about a source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Its name, which is also that of its folder.
    pub name: String,
    /// The file or folder that it was read from.
    pub from: String,
    /// The form of that: `json`, `pages`, `ndjson`, `tabular`.
    pub format: String,
    /// The version of the standard, as far as it could be told.
    pub version: String,
    /// The day on which it last changed.
    pub imported: Date,
    /// How many services it has.
    pub services: usize,
}

impl Source {
    /// The folder of the source with this name.
    pub(super) fn folder(desk: &Path, name: &str) -> PathBuf {
        sources_folder(desk).join(name)
    }

    /// What is written down about a source; `None` when it is not there or cannot be read.
    pub(super) fn read(folder: &Path) -> Option<Self> {
        serde_json::from_str(&fs::read_to_string(folder.join(SOURCE)).ok()?).ok()
    }

    /// Writes it down.
    pub(super) fn write(&self, folder: &Path) -> io::Result<()> {
        fs::write(folder.join(SOURCE), serde_json::to_string_pretty(self)? + "\n")
    }
}

/// A name that is safe for a folder on any computer: letters, digits and hyphens; `None` when nothing is left.
#[must_use]
pub fn folder_name(text: &str) -> Option<String> {
    const LONGEST: usize = 40;
    let plain: String = text
        .chars()
        .flat_map(char::to_lowercase)
        .map(|one| if one.is_ascii_alphanumeric() { one } else { '-' })
        .collect();
    let parts: Vec<&str> = plain.split('-').filter(|part| !part.is_empty()).collect();
    let mut name = parts.join("-");
    name.truncate(LONGEST);
    let name = name.trim_end_matches('-');
    // Names of devices, on computers that have those.
    let device = ["con", "prn", "aux", "nul"].contains(&name)
        || ["com", "lpt"].iter().any(|one| name.strip_prefix(one).is_some_and(|rest| rest.len() == 1));
    (!name.is_empty()).then(|| if device { format!("{name}-") } else { name.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::folder_name;

    #[test]
    fn a_name_is_safe_for_a_folder_or_there_is_none() {
        assert_eq!(folder_name("Gids Rotterdam (2026)").as_deref(), Some("gids-rotterdam-2026"));
        assert_eq!(folder_name("../../etc/passwd").as_deref(), Some("etc-passwd"));
        assert_eq!(folder_name(".."), None);
        assert_eq!(folder_name("ساعة"), None);
        assert_eq!(folder_name(&"a-".repeat(60)).map(|name| name.len()), Some(39));
    }
}

//! Which files of a desk folder go with a backup: the desk's own texts, directory and settings.
//!
//! A list of what goes, and not of what stays: a file that nobody thought of stays behind. Never the store, copies, what
//! was damaged, papers that were saved, or fonts.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use crate::casebook::folder;

/// The files and folders that go, by their names in the desk folder.
const KEPT: &[&str] =
    &["settings.json", "intake.json", "needs.json", "cards.json", "directory", "locales", "erased"];
/// Recordings go when they are small together, in bytes.
const AUDIO: &str = "audio";
const MOST_AUDIO: u64 = 16 * 1024 * 1024;

/// A file that goes: its name from the desk folder, with `/` between its parts.
pub(in crate::casebook) type KeptFile = (String, Vec<u8>);

/// Reads every file that goes, in the order of their names.
pub(in crate::casebook) fn read(desk: &Path) -> io::Result<Vec<KeptFile>> {
    let mut found = Vec::new();
    for name in KEPT {
        walk(&desk.join(name), name, &mut found)?;
    }
    let mut audio = Vec::new();
    walk(&desk.join(AUDIO), AUDIO, &mut audio)?;
    let sizes = audio.iter().map(|(path, _)| Ok(path.metadata()?.len())).collect::<io::Result<Vec<_>>>()?;
    if sizes.iter().sum::<u64>() <= MOST_AUDIO {
        found.extend(audio);
    }
    found.sort_by(|(_, one), (_, other)| one.cmp(other));
    found.into_iter().map(|(path, name)| Ok((name, fs::read(path)?))).collect()
}

/// Real files only: what a link points at is not the desk's.
fn walk(path: &Path, name: &str, found: &mut Vec<(PathBuf, String)>) -> io::Result<()> {
    let kind = match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        other => other?.file_type(),
    };
    if kind.is_file() {
        found.push((path.to_owned(), name.to_owned()));
    } else if kind.is_dir() {
        for entry in fs::read_dir(path)? {
            let entry = entry?;
            if let Some(own) = entry.file_name().to_str() {
                walk(&entry.path(), &format!("{name}/{own}"), found)?;
            }
        }
    }
    Ok(())
}

/// Whether a file of this name may be put in a desk folder: one that goes with a backup, and nothing beside it.
pub(super) fn may_be_placed(name: &str) -> bool {
    let path = Path::new(name);
    let plain = path.components().all(|part| matches!(part, Component::Normal(_)));
    let first = path.components().next().and_then(|part| part.as_os_str().to_str());
    plain && !name.contains('\\') && first.is_some_and(|first| KEPT.contains(&first) || first == AUDIO)
}

/// Puts a file in a desk folder.
pub(in crate::casebook) fn place(desk: &Path, name: &str, content: &[u8]) -> io::Result<()> {
    let path = desk.join(name);
    path.parent().map_or(Ok(()), folder::make_private)?;
    folder::write_private(&path, content)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_belongs_to_the_desk_goes_and_the_rest_stays() {
        let desk = tempfile::tempdir().unwrap();
        for name in [
            "settings.json",
            "directory/places.json",
            "directory/imported/feed/services.ndjson",
            "locales/nl/desk.ftl",
            "slips/K7-204.pdf",
            "copies/1/sled/db",
            "throttle",
            "fonts/own.ttf",
            "audio/nl/question-who.opus",
        ] {
            place(desk.path(), name, name.as_bytes()).unwrap();
        }
        let names: Vec<String> = read(desk.path()).unwrap().into_iter().map(|(name, _)| name).collect();
        assert_eq!(
            names,
            [
                "audio/nl/question-who.opus",
                "directory/imported/feed/services.ndjson",
                "directory/places.json",
                "locales/nl/desk.ftl",
                "settings.json"
            ]
        );
    }

    #[test]
    fn a_file_lands_nowhere_but_in_its_place() {
        for name in ["settings.json", "directory/a/b.json", "erased"] {
            assert!(may_be_placed(name), "{name}");
        }
        for name in ["", "/etc/passwd", "../settings.json", "directory/../../x", "header", "sled/db", "a.sh"]
        {
            assert!(!may_be_placed(name), "{name}");
        }
    }
}

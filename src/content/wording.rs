//! The files of a language's texts, of a desk or of the program's own source: what is in them, and putting in what came
//! back from a translator. Each file is written whole or not at all.

use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::beside::write_file;
use crate::words::Locale;
use crate::words::review::{Review, State, dutch, hashes};
use crate::words::sheet::{File, Merged, Refusal, Wording, put_review, put_text};

/// The file of reviews.
const REVIEWS: &str = "review.tsv";

/// Where texts are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tree {
    /// A desk's folder: its own wording, over what ships.
    Desk(PathBuf),
    /// The source of the program.
    Source(PathBuf),
}

/// The files of a language as they will be; those that stay the same are not among them.
#[derive(Debug, Default)]
pub struct Edited {
    files: Vec<(&'static str, String)>,
    /// How many texts become ones that a speaker has found right.
    pub checked: usize,
}

impl Tree {
    /// The folder of a language.
    #[must_use]
    pub fn folder(&self, locale: Locale) -> PathBuf {
        let (Self::Desk(base) | Self::Source(base)) = self;
        base.join("locales").join(locale.tag())
    }

    /// The texts in the files, without any that ship.
    pub fn wording(&self, locale: Locale) -> io::Result<Wording> {
        let folder = self.folder(locale);
        let texts = [read(&folder, File::Resident.name())?, read(&folder, File::Desk.name())?];
        Ok(Wording::read(File::ALL.into_iter().zip(texts.iter().map(String::as_str))))
    }

    /// The files with what came of a sheet in them. A text that cannot be put in its file is refused after all.
    pub fn edited(&self, locale: Locale, merged: &mut Merged, by: &str, on: Date) -> io::Result<Edited> {
        let folder = self.folder(locale);
        let before = [read(&folder, File::Resident.name())?, read(&folder, File::Desk.name())?];
        let mut after = before.clone();
        // In the desk's own files a text may stand in either; the second one is read last.
        let of_desk = Wording::read([(File::Desk, before[1].as_str())]);
        let mut unwritable = Vec::new();
        for (file, id, message) in &merged.texts {
            let place = usize::from(*file == File::Desk || of_desk.has(id));
            match put_text(&after[place], id, message) {
                Some(text) => after[place] = text,
                None => unwritable.push(id.clone()),
            }
        }
        for id in unwritable {
            refuse(merged, &id);
        }
        let reviews = read(&folder, REVIEWS)?;
        let mut edited = Edited::default();
        let mut reviewed = reviews.clone();
        let now = self.hashes(locale, &after);
        let dutch = self.dutch()?;
        for (id, state) in &merged.reviews {
            let Some(dutch) = dutch.get(id) else { continue };
            let text = match self {
                Self::Desk(_) => now.get(id).cloned(),
                Self::Source(_) => None,
            };
            let review =
                Review { state: *state, by: by.to_owned(), on: on.to_string(), dutch: dutch.clone(), text };
            let next = put_review(&reviewed, id, &review);
            edited.checked += usize::from(*state == State::Checked && next != reviewed);
            reviewed = next;
        }
        let [resident, desk] = after;
        let files = [(File::Resident.name(), resident), (File::Desk.name(), desk), (REVIEWS, reviewed)];
        let stood = before.into_iter().chain([reviews]);
        edited.files =
            files.into_iter().zip(stood).filter(|((_, new), old)| new != old).map(|(one, _)| one).collect();
        Ok(edited)
    }

    /// The hashes of what a language will say.
    fn hashes(&self, locale: Locale, own: &[String; 2]) -> std::collections::HashMap<String, String> {
        let shipped = match self {
            Self::Desk(_) => [locale.texts().resident, locale.texts().desk],
            Self::Source(_) => ["", ""],
        };
        shipped.into_iter().chain(own.iter().map(String::as_str)).flat_map(hashes).collect()
    }

    /// The hashes of the Dutch that a translator looked at.
    fn dutch(&self) -> io::Result<std::collections::BTreeMap<String, String>> {
        match self {
            Self::Desk(_) => Ok(dutch().clone()),
            Self::Source(_) => {
                let folder = self.folder(Locale::NL);
                let texts = [read(&folder, File::Resident.name())?, read(&folder, File::Desk.name())?];
                Ok(texts.iter().flat_map(|text| hashes(text)).collect())
            }
        }
    }
}

fn refuse(merged: &mut Merged, id: &str) {
    let of = |row: &str| row.split(['.', ' ']).next() == Some(id);
    let numbers: Vec<u32> =
        merged.changes.iter().filter(|change| of(&change.id)).map(|change| change.number).collect();
    merged.changes.retain(|change| !of(&change.id));
    merged.texts.retain(|(_, text, _)| text != id);
    merged.reviews.remove(id);
    merged.refused.extend(numbers.into_iter().map(|number| (number, Refusal::Unwritable)));
    merged.refused.sort_by_key(|(number, _)| *number);
}

impl Edited {
    /// Whether every file stays as it is.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Writes the files: the texts first, then what is known of them.
    pub fn write(&self, folder: &Path) -> io::Result<()> {
        fs::create_dir_all(folder)?;
        for (name, text) in &self.files {
            write_file(&folder.join(name), |file| file.write_all(text.as_bytes()))?;
        }
        Ok(())
    }
}

/// A file's text; empty when there is none.
fn read(folder: &Path, name: &str) -> io::Result<String> {
    match fs::read_to_string(folder.join(name)) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(String::new()),
        read => read,
    }
}

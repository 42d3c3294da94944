//! Reading the content: the shipped files, and those of the desk in their place.

use std::path::Path;
use std::sync::{LazyLock, OnceLock};

use include_dir::Dir;

use super::fault::Fault;
use super::shipped;
use super::sources::Sources;
use crate::directory::Directory;
use crate::directory::search::Finder;
use crate::intake::{Cards, Needs, Questionnaire};
use crate::words::{Locale, Words};

/// Which directory a desk works with. The two are never mixed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Supply {
    /// The real one.
    Real,
    /// The fictional neighbourhood.
    Demo,
}

/// Questions, needs, cards and offers, checked.
#[derive(Debug, Default)]
pub struct Content {
    /// The conversation.
    pub questionnaire: Questionnaire,
    /// What people need.
    pub needs: Needs,
    /// What to do at once.
    pub cards: Cards,
    /// Who can help.
    pub directory: Directory,
    /// The national lines that danger cards name: real at every desk, also beside the fictional directory.
    pub lines: Directory,
    /// What was wrong with the desk's own files; they were left aside.
    pub faults: Vec<Fault>,
    pub(super) finder: OnceLock<Finder>,
    /// Where the directory came from, when that is a desk.
    pub(super) sources: Option<Sources>,
}

/// Content that is read when it is first looked at, or on a thread that looks at it early: the first frame does
/// not wait for it.
pub type Shelf = LazyLock<Content, Box<dyn FnOnce() -> Content + Send>>;

impl Content {
    /// The content that ships with the program. Its faults are found by the tests; a service with a fault is left
    /// out and told.
    pub fn shipped(supply: Supply) -> Result<(Self, Vec<Fault>), Vec<Fault>> {
        let offers = shipped_offers(supply);
        Self::read(
            ("intake.json", shipped::INTAKE),
            ("needs.json", shipped::NEEDS),
            ("cards.json", shipped::CARDS),
            &offers,
        )
    }

    /// The shipped content without anyone who can help.
    fn without_offers() -> Result<(Self, Vec<Fault>), Vec<Fault>> {
        Self::read(
            ("intake.json", shipped::INTAKE),
            ("needs.json", shipped::NEEDS),
            ("cards.json", shipped::CARDS),
            &[],
        )
    }

    /// The same, with the files of a desk folder in place of the shipped ones of the same name. A file of the desk
    /// with faults is told, and the shipped one is used.
    pub fn of_desk(supply: Supply, folder: &Path) -> Result<(Self, Vec<Fault>), Vec<Fault>> {
        let (mut content, mut faults) = Self::without_offers()?;
        let own = |name: &str, faults: &mut Vec<Fault>| read_file(&folder.join(name), faults);
        let intake = own("intake.json", &mut faults);
        let needs = own("needs.json", &mut faults);
        let cards = own("cards.json", &mut faults);
        if intake.is_some() || needs.is_some() || cards.is_some() {
            let read = Self::read(
                ("intake.json", intake.as_deref().unwrap_or(shipped::INTAKE)),
                ("needs.json", needs.as_deref().unwrap_or(shipped::NEEDS)),
                ("cards.json", cards.as_deref().unwrap_or(shipped::CARDS)),
                &[],
            );
            match read {
                Ok((read, _)) => {
                    content = read;
                }
                Err(found) => faults.extend(found),
            }
        }
        let sources = Sources::of(supply, folder);
        content.directory = if sources.is_empty() {
            let (directory, found) = directory(&shipped_offers(supply));
            faults.extend(found.into_iter().map(Fault::from));
            directory
        } else {
            sources.directory(&mut faults)
        };
        content.sources = Some(sources);
        Ok((content, faults))
    }

    /// The content of a desk, to be read later; its faults are in it.
    #[must_use]
    pub fn shelf(supply: Supply, folder: &Path) -> Shelf {
        let folder = folder.to_owned();
        LazyLock::new(Box::new(move || match Self::of_desk(supply, &folder) {
            Ok((content, faults)) => Self { faults, ..content },
            // What ships has no faults, so say the tests; were it otherwise, there is nothing to ask.
            Err(faults) => Self { faults, ..Self::default() },
        }))
    }

    /// Reads given files, each with its name.
    pub fn read(
        intake: (&str, &str),
        needs: (&str, &str),
        cards: (&str, &str),
        offers: &[(String, String)],
    ) -> Result<(Self, Vec<Fault>), Vec<Fault>> {
        let several =
            |faults: Vec<crate::intake::Fault>| faults.into_iter().map(Fault::from).collect::<Vec<_>>();
        let needs = Needs::from_json(needs.0, needs.1).map_err(several)?;
        let cards = Cards::from_json(cards.0, cards.1).map_err(|fault| vec![Fault::from(fault)])?;
        let questionnaire = Questionnaire::from_json(intake.0, intake.1, &needs, &cards).map_err(several)?;
        let (directory, faults) = directory(offers);
        Ok((
            Self { questionnaire, needs, cards, directory, lines: national(), ..Self::default() },
            faults.into_iter().map(Fault::from).collect(),
        ))
    }
}

/// Offers from named texts.
#[must_use]
pub fn directory(offers: &[(String, String)]) -> (Directory, Vec<crate::directory::Fault>) {
    let files: Vec<(&str, &str)> = offers.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    Directory::from_json(&files)
}

fn national() -> Directory {
    let text = shipped::DIRECTORY.get_file("national.json").and_then(|file| file.contents_utf8());
    text.map(|text| Directory::from_json(&[("national.json", text)]).0).unwrap_or_default()
}

fn embedded(folder: &'static Dir<'static>) -> impl Iterator<Item = (String, &'static str)> {
    folder.files().filter_map(|file| {
        let name = file.path().file_name()?.to_str()?.to_owned();
        Some((name, file.contents_utf8()?))
    })
}

/// The shipped files of the directory.
pub(super) fn shipped_offers(supply: Supply) -> Vec<(String, String)> {
    let folder = match supply {
        Supply::Real => &shipped::DIRECTORY,
        Supply::Demo => &shipped::DEMO,
    };
    embedded(folder).map(|(name, text)| (name, text.to_owned())).collect()
}

/// Puts a desk's own wording over the shipped texts, with what the desk knows of how far each was checked; what is wrong
/// with it is told.
pub fn own_words(folder: &Path, words: &mut Words) -> Vec<Fault> {
    let mut faults = Vec::new();
    for locale in Locale::all() {
        for file in ["resident.ftl", "desk.ftl"] {
            let path = folder.join("locales").join(locale.tag()).join(file);
            if let Some(text) = read_file(&path, &mut faults) {
                let name = path.display().to_string();
                let found = words.add(locale, &text);
                faults.extend(found.into_iter().map(|what| Fault::Words { file: name.clone(), what }));
            }
        }
        let review = folder.join("locales").join(locale.tag()).join("review.tsv");
        if let Some(rows) = read_file(&review, &mut faults) {
            words.add_review(locale, &rows);
        }
    }
    faults
}

/// A file's text; `None` when there is none. What cannot be read is told.
pub(super) fn read_file(path: &Path, faults: &mut Vec<Fault>) -> Option<String> {
    match std::fs::read_to_string(path) {
        Ok(text) => Some(text),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        Err(error) => {
            faults.push(Fault::File { file: path.display().to_string(), what: error.to_string() });
            None
        }
    }
}

//! By what means this desk reads aloud: the clips in its folder, the voices that it may use.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::{Passage, Reader, Recital};
use crate::words::{Locale, Speech};

/// What there is.
#[derive(Debug, Clone, Default)]
pub struct Means {
    clips: HashSet<(Locale, String)>,
    voices: HashSet<Locale>,
    /// Whether something is being read now.
    pub reading: bool,
}

/// Where clips are.
#[must_use]
pub fn folder_of(desk: &Path, locale: Locale) -> PathBuf {
    desk.join("audio").join(locale.tag())
}

impl Means {
    /// What a desk's folder and this computer have. Looks at names of files, reads no clip.
    #[must_use]
    pub fn of(desk: &Path, reader: &dyn Reader) -> Self {
        let mut means = Self::default();
        if reader.plays() {
            means.clips = Locale::all()
                .flat_map(|locale| Self::recorded(desk, locale).into_iter().map(move |name| (locale, name)))
                .collect();
        }
        if reader.speaks() {
            let approved = approved(desk);
            let may = |locale: &Locale| match locale.speech() {
                Speech::Good(_) => true,
                Speech::Untried(_) => approved.contains(locale.tag()),
                Speech::None => false,
            };
            means.voices = Locale::all().filter(may).collect();
        }
        means
    }

    /// The names of the clips in a language.
    #[must_use]
    pub fn recorded(desk: &Path, locale: Locale) -> HashSet<String> {
        let entries = fs::read_dir(folder_of(desk, locale)).into_iter().flatten().flatten();
        entries
            .filter_map(|entry| Some(entry.file_name().to_str()?.strip_suffix(".opus")?.to_owned()))
            .collect()
    }

    /// Whether a text can be read.
    #[must_use]
    pub fn can_read(&self, passage: &Passage) -> bool {
        self.has_clip(passage) || self.voices.contains(&passage.locale)
    }

    /// Whether a speaker recorded a text.
    #[must_use]
    pub fn has_clip(&self, passage: &Passage) -> bool {
        let clip = passage.clip.as_ref();
        clip.is_some_and(|clip| self.clips.contains(&(passage.locale, clip.clone())))
    }

    /// Whether nothing can be read here at all.
    #[must_use]
    pub fn is_silent(&self) -> bool {
        self.clips.is_empty() && self.voices.is_empty()
    }

    /// Whether anything of this can be read.
    #[must_use]
    pub fn serves(&self, locale: Locale, recital: &Recital) -> bool {
        (self.voices.contains(&locale) && !recital.passages.is_empty())
            || recital.passages.iter().any(|passage| self.can_read(passage))
    }
}

/// The languages of which the desk says that a speaker has listened to the voice: one tag a line, who and when after a
/// tab.
fn approved(desk: &Path) -> HashSet<String> {
    let list = fs::read_to_string(desk.join("audio").join("approved.txt")).unwrap_or_default();
    let tags = list.lines().filter_map(|line| line.split('\t').next()).map(str::trim);
    tags.filter(|tag| !tag.is_empty() && !tag.starts_with('#')).map(str::to_owned).collect()
}

//! `inloop words audio`: which texts of residents a speaker has not recorded yet, those of the conversation first.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use super::{language, named, words_of};
use crate::command::Output;
use crate::command::arguments::WordsAudio;
use crate::command::desk::data_folder;
use crate::desk::aloud::{Means, folder_of};
use crate::error::Error;
use crate::words::messages::sheet as m;
use crate::words::sheet::{File, Place, Row, Wording, rows};
use crate::words::{Locale, Words};

/// A speaker says so many letters in a second.
const LETTERS: usize = 14;

/// Tells what is left to record.
pub(super) fn run(asked: &WordsAudio, desk: Option<PathBuf>, out: &Output) -> Result<(), Error> {
    let locale = language(&asked.lang)?;
    let folder = desk.or_else(data_folder).unwrap_or_default();
    let left = left(&words_of(&folder), &folder, locale);
    if left.is_empty() {
        out.tell(&m::audio_done(named(locale, out)));
        return Ok(());
    }
    for one in &left {
        out.tell(&m::audio_row(one.clip.as_str(), one.seconds, one.text.as_str()));
    }
    let minutes = left.iter().map(|one| one.seconds).sum::<usize>().div_ceil(60);
    let path = std::path::absolute(folder_of(&folder, locale)).unwrap_or_default();
    out.tell(&m::audio_left(named(locale, out), left.len(), minutes, path.display().to_string()));
    Ok(())
}

/// A text to record.
#[derive(Debug, PartialEq, Eq)]
struct Left {
    /// The name of the clip, without its ending.
    clip: String,
    text: String,
    seconds: usize,
}

fn left(words: &Words, desk: &Path, locale: Locale) -> Vec<Left> {
    let recorded: HashSet<String> = Means::recorded(desk, locale);
    let wording = Wording::of(words, locale);
    let mut rows: Vec<Row> = rows(&Wording::shipped(Locale::NL), &Wording::default(), &wording, locale)
        .into_iter()
        // What is filled in cannot be said beforehand.
        .filter(|row| row.file == File::Resident && row.choices.is_empty() && !row.present.contains('{'))
        .filter(|row| !row.present.is_empty() && !recorded.contains(&row.id()))
        .collect();
    rows.sort_by_key(rank);
    let left = rows.into_iter().map(|row| {
        let seconds = row.present.chars().count().div_ceil(LETTERS);
        Left { clip: row.id(), text: row.present, seconds }
    });
    left.collect()
}

/// The order in which they are worth recording.
fn rank(row: &Row) -> usize {
    match Place::of(&row.message, row.file) {
        Place::Question => 0,
        Place::Choice => 1,
        Place::Card => 2,
        Place::Table => 3,
        _ => 4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_come_first_and_what_was_recorded_is_not_asked_again() {
        let desk = tempfile::tempdir().unwrap();
        let words = Words::shipped();
        let before = left(&words, desk.path(), Locale::AR);
        let place = |clip: &str| before.iter().position(|one| one.clip == clip).unwrap();
        assert!(place("question-keep") < place("question-keep.hint"));
        assert!(place("question-keep.hint") < place("choice-keep-keep"));
        assert!(place("choice-keep-keep") < place("card-eviction-title"));
        assert!(before.iter().all(|one| !one.text.contains('{') && one.seconds > 0));
        let folder = folder_of(desk.path(), Locale::AR);
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("question-keep.hint.opus"), "").unwrap();
        let after = left(&words, desk.path(), Locale::AR);
        assert_eq!(after.len() + 1, before.len());
        assert!(!after.iter().any(|one| one.clip == "question-keep.hint"));
    }
}

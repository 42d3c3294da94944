//! `inloop words status`: of each language how many texts there are, and how far each was checked.

use std::path::PathBuf;

use unicode_width::UnicodeWidthStr;

use super::{language, words_of};
use crate::command::Output;
use crate::command::arguments::WordsStatus;
use crate::command::desk::data_folder;
use crate::error::Error;
use crate::words::messages::sheet as m;
use crate::words::review::{Counts, counts_of};
use crate::words::sheet::{File, Wording};
use crate::words::{Locale, Words};

/// Tells it, as a table or as data.
pub(super) fn run(asked: &WordsStatus, desk: Option<PathBuf>, out: &Output) -> Result<(), Error> {
    let only = asked.lang.as_deref().map(language).transpose()?;
    let words = words_of(&desk.or_else(data_folder).unwrap_or_default());
    let lines = lines(&words, only);
    if asked.json {
        let all: Vec<serde_json::Value> = lines.iter().map(Line::json).collect();
        out.line(&serde_json::Value::from(all).to_string());
        return Ok(());
    }
    let head = [
        m::status_language(),
        m::status_reader(),
        m::status_total(),
        m::status_checked(),
        m::status_written(),
        m::status_machine(),
        m::status_missing(),
    ];
    let mut table: Vec<Vec<String>> = vec![head.iter().map(|one| out.say(one)).collect()];
    table.extend(lines.iter().map(|line| line.cells(out)));
    for row in aligned(&table) {
        out.line(row.trim_end());
    }
    Ok(())
}

/// The texts of one language for one reader.
struct Line {
    locale: Locale,
    file: File,
    counts: Counts,
}

fn lines(words: &Words, only: Option<Locale>) -> Vec<Line> {
    let dutch = Wording::shipped(Locale::NL);
    let mut lines = Vec::new();
    for locale in Locale::all().filter(|locale| only.is_none_or(|only| only == *locale)) {
        for file in File::ALL {
            // A language without texts for volunteers misses none.
            if file == File::Desk && !locale.is_for_desks() {
                continue;
            }
            let ids = dutch.ids().filter(|(_, of)| *of == file).map(|(id, _)| id);
            lines.push(Line { locale, file, counts: counts_of(words, locale, ids) });
        }
    }
    lines
}

impl Line {
    fn cells(&self, out: &Output) -> Vec<String> {
        let reader = match self.file {
            File::Resident => m::status_resident(),
            File::Desk => m::status_desk(),
        };
        let counts = self.counts;
        let numbers = [counts.total, counts.checked, counts.written, counts.machine, counts.missing];
        let name = format!("{}  {}", self.locale.tag(), out.say(&self.locale.name()));
        [name, out.say(&reader)].into_iter().chain(numbers.map(|number| number.to_string())).collect()
    }

    fn json(&self) -> serde_json::Value {
        let counts = self.counts;
        serde_json::json!({
            "language": self.locale.tag(),
            "texts": self.file.name().trim_end_matches(".ftl"),
            "total": counts.total,
            "checked": counts.checked,
            "written": counts.written,
            "machine": counts.machine,
            "missing": counts.missing,
        })
    }
}

/// Rows with their columns below one another: words to the left, numbers to the right.
fn aligned(table: &[Vec<String>]) -> Vec<String> {
    let columns = table.first().map_or(0, Vec::len);
    let width = |column: usize| table.iter().map(|row| row[column].width()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let row = |cells: &Vec<String>| {
        let padded = cells.iter().zip(&widths).enumerate().map(|(column, (cell, width))| {
            let space = " ".repeat(width - cell.width());
            if column < 2 { format!("{cell}{space}") } else { format!("{space}{cell}") }
        });
        padded.collect::<Vec<_>>().join("  ")
    };
    table.iter().map(row).collect()
}

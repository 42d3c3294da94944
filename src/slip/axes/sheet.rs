//! What stands on the sheet, as plain data, already said.

use serde_json::{Value, json};

use crate::slip::Fonts;
use crate::words::Locale;

/// The sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The reader's language.
    pub locale: Locale,
    /// Over the sheet; also the title of the file.
    pub title: String,
    /// Under the title: what is shown, how many, the day.
    pub told: Vec<String>,
    /// The names of the columns, from the informal to the formal.
    pub columns: [String; 3],
    /// The names of the rows, from alone to together.
    pub rows: [String; 3],
    /// The cells, row by row.
    pub cells: [[Cell; 3]; 3],
    /// What stands under the quadrant: those not placed, what is missing.
    pub notes: Vec<Note>,
    /// At the foot.
    pub footer: String,
}

/// One cell of the quadrant.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cell {
    /// How many stand there.
    pub count: String,
    /// Those who are named.
    pub entries: Vec<Entry>,
    /// How many are not named, and why.
    pub rest: Vec<String>,
}

/// One who is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The name.
    pub name: String,
    /// How far it reaches, from 1 to 4; 0 when nobody said.
    pub reach: u8,
    /// The same in words, and the languages spoken there.
    pub about: String,
}

/// A heading and what stands under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The heading.
    pub heading: String,
    /// The text.
    pub text: String,
}

impl Sheet {
    /// Every text of the sheet, in the order of reading.
    pub(super) fn strings(&self) -> impl Iterator<Item = &str> {
        let head = std::iter::once(&self.title).chain(&self.told).chain(&self.columns);
        let body = self.rows.iter().zip(&self.cells).flat_map(|(name, cells)| {
            std::iter::once(name).chain(cells.iter().flat_map(|cell| {
                let entries = cell.entries.iter().flat_map(|entry| [&entry.name, &entry.about]);
                std::iter::once(&cell.count).chain(entries).chain(&cell.rest)
            }))
        });
        let notes = self.notes.iter().flat_map(|note| [&note.heading, &note.text]);
        head.chain(body).chain(notes).chain(std::iter::once(&self.footer)).map(String::as_str)
    }

    /// The data of the template. What comes from the directory comes in as strings, never as markup.
    pub(super) fn json(&self, fonts: &Fonts) -> Vec<u8> {
        let cell = |cell: &Cell| {
            let entries: Vec<Value> = cell
                .entries
                .iter()
                .map(|one| json!({ "name": one.name, "reach": one.reach, "about": one.about }))
                .collect();
            json!({ "count": cell.count, "entries": entries, "rest": cell.rest })
        };
        let rows: Vec<Value> = self
            .rows
            .iter()
            .zip(&self.cells)
            .map(|(name, cells)| json!({ "name": name, "cells": cells.iter().map(cell).collect::<Vec<_>>() }))
            .collect();
        let notes: Vec<Value> =
            self.notes.iter().map(|one| json!({ "heading": one.heading, "text": one.text })).collect();
        json!({
            "fonts": fonts.families(),
            "lang": self.locale.language(),
            "rtl": self.locale.is_rtl(),
            "title": crate::words::direction::plain(&self.title),
            "heading": self.title,
            "told": self.told,
            "columns": self.columns,
            "rows": rows,
            "notes": notes,
            "footer": self.footer,
        })
        .to_string()
        .into_bytes()
    }
}

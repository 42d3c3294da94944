//! One table in memory: the text of its cells in one piece.

use std::borrow::Cow;
use std::io::Read;
use std::rc::Rc;

use super::role::{Mark, Role};
use crate::directory::feed::entry::At;
use crate::directory::feed::fault::FaultKind;
use crate::directory::feed::measured::Meter;
use crate::directory::feed::note::{Note, NoteKind, Why};
use crate::directory::feed::opening::Opening;
use crate::directory::feed::tidy::{column_name, shown};
use crate::directory::formula::restored;

/// The most columns that a table may have.
const COLUMNS: usize = 500;

/// A table.
pub struct Sheet {
    pub file: String,
    pub role: Role,
    pub mark: Option<Mark>,
    columns: Vec<String>,
    text: String,
    /// Where each cell ends, row after row.
    ends: Vec<u32>,
    /// On which line of the file each row begins.
    lines: Vec<u32>,
}

/// Cells of a table that are told one by one; of more only the number is told.
const TOLD: u64 = 100;

/// What was told of the rows while they were read.
#[derive(Default)]
pub struct Told {
    pub notes: Vec<Note>,
    /// Rows that had another shape than the first line.
    pub misshapen: Vec<At>,
    /// How many notes there were on this table.
    times: u64,
}

impl Told {
    /// Tells of a cell or a row that was left out.
    pub fn left(&mut self, file: &str, at: At, field: &str, found: String, why: Why) {
        self.times += 1;
        if self.times <= TOLD {
            let (file, field) = (file.to_owned(), field.to_owned());
            self.notes.push(Note { file, at, field, kind: NoteKind::NotCarried { found, why } });
        }
    }

    /// Ends with a table: of the rest the number is told.
    pub fn end_of(&mut self, file: &str) {
        let times = std::mem::take(&mut self.times);
        if times > TOLD {
            let kind = NoteKind::More(times - TOLD);
            self.notes.push(Note { file: file.to_owned(), at: At::Whole, field: String::new(), kind });
        }
    }
}

impl Sheet {
    /// Reads a table.
    pub fn read(
        content: impl Read,
        file: &str,
        role: Role,
        mark: Option<Mark>,
        meter: &Rc<Meter>,
        told: &mut Told,
    ) -> Result<Self, (At, FaultKind)> {
        let unreadable = |wrong: &dyn ToString| FaultKind::Unreadable(shown(&wrong.to_string()));
        meter.begin_service();
        let opening = Opening::of(content).map_err(|wrong| (At::Whole, unreadable(&wrong)))?;
        if let Some(kind) = opening.is_no_text() {
            return Err((At::Whole, kind));
        }
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(delimiter(opening.first_line(), role))
            .flexible(true)
            .has_headers(false)
            .from_reader(opening);
        let mut sheet = Self {
            file: file.to_owned(),
            role,
            mark,
            columns: Vec::new(),
            text: String::new(),
            ends: Vec::new(),
            lines: Vec::new(),
        };
        let mut record = csv::ByteRecord::new();
        loop {
            meter.begin_service();
            let more = reader.read_byte_record(&mut record);
            let line = record.position().map_or(0, csv::Position::line);
            let outcome = match more {
                Ok(true) if sheet.columns.is_empty() => sheet.head(&record),
                Ok(true) => sheet.row(&record, line, told),
                Ok(false) => break,
                Err(wrong) if wrong.is_io_error() => Err(unreadable(&wrong)),
                Err(wrong) => Err(FaultKind::BrokenTable(shown(&wrong.to_string()))),
            };
            outcome.map_err(|kind| (At::Line(line), kind))?;
        }
        sheet.text.shrink_to_fit();
        sheet.ends.shrink_to_fit();
        Ok(sheet)
    }

    fn head(&mut self, record: &csv::ByteRecord) -> Result<(), FaultKind> {
        // The first line of a table that a spreadsheet wrote may only name its separator.
        if record.get(0).is_some_and(|first| first.starts_with(b"sep="))
            || record.iter().all(<[u8]>::is_empty)
        {
            return Ok(());
        }
        if record.len() > COLUMNS {
            return Err(FaultKind::BrokenTable(record.len().to_string()));
        }
        self.columns = record.iter().map(|name| column_name(&String::from_utf8_lossy(name))).collect();
        Ok(())
    }

    fn row(&mut self, record: &csv::ByteRecord, line: u64, told: &mut Told) -> Result<(), FaultKind> {
        if record.iter().all(|cell| cell.trim_ascii().is_empty()) {
            return Ok(());
        }
        let at = At::Line(line);
        if record.iter().skip(self.columns.len()).any(|cell| !cell.trim_ascii().is_empty()) {
            told.misshapen.push(at);
            return Ok(());
        }
        for (column, name) in self.columns.iter().enumerate() {
            let cell = record.get(column).unwrap_or_default();
            if let Ok(cell) = std::str::from_utf8(cell) {
                self.text.push_str(&plain(cell));
            } else {
                let found = shown(&String::from_utf8_lossy(cell));
                told.left(&self.file, at, name, found, Why::NotUtf8);
            }
            // Four gigabytes of cells are more than any table of a directory has.
            let end = u32::try_from(self.text.len()).map_err(|_| FaultKind::TooLarge(u64::from(u32::MAX)))?;
            self.ends.push(end);
        }
        let line = u32::try_from(line).map_err(|_| FaultKind::TooLarge(u64::from(u32::MAX)))?;
        self.lines.push(line);
        Ok(())
    }

    /// How many rows it has.
    pub fn len(&self) -> usize {
        self.lines.len()
    }

    /// Where a row stands.
    pub fn at(&self, row: usize) -> At {
        At::Line(u64::from(self.lines[row]))
    }

    /// The column of this name.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|one| one == name)
    }

    /// A cell; empty when there is no such column.
    pub fn cell(&self, row: usize, column: Option<usize>) -> &str {
        let Some(column) = column else { return "" };
        let at = row * self.columns.len() + column;
        let from = if at == 0 { 0 } else { self.ends[at - 1] };
        &self.text[from as usize..self.ends[at] as usize]
    }

    /// All cells of a row that are filled in, with their columns.
    pub fn cells(&self, row: usize) -> impl Iterator<Item = (&str, &str)> {
        let cells = self.columns.iter().enumerate();
        cells
            .map(move |(column, name)| (name.as_str(), self.cell(row, Some(column))))
            .filter(|(_, cell)| !cell.is_empty())
    }

    /// The names of its columns.
    pub fn columns(&self) -> &[String] {
        &self.columns
    }
}

/// The content of a cell: without the space around it, without the apostrophes that keep a spreadsheet from
/// calculating, and empty where a database wrote that there is nothing.
fn plain(cell: &str) -> Cow<'_, str> {
    match cell.trim() {
        "NULL" | "\\N" => Cow::Borrowed(""),
        cell => restored(cell),
    }
}

/// What stands between the cells: whichever makes the most columns of the first line that the standard knows.
fn delimiter(first_line: &[u8], role: Role) -> u8 {
    let first_line = String::from_utf8_lossy(first_line);
    let known = |delimiter: u8| {
        let names = first_line.split(char::from(delimiter)).map(column_name);
        names
            .filter(|name| role.object().field(name).is_some() || role.object().older(name).is_some())
            .count()
    };
    [b',', b';', b'\t', b'|'].into_iter().rev().max_by_key(|one| known(*one)).unwrap_or(b',')
}

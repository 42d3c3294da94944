//! A spreadsheet that came back: its cells as rows. Bounded in bytes and rows, for a file may be anything; formulas are
//! never evaluated.

use std::io::{self, Cursor, Read};
use std::panic::catch_unwind;
use std::path::Path;

use calamine::{DataRef, Reader, Xlsx};
use zip::ZipArchive;

use crate::error::Error;
use crate::words::messages::sheet as m;
use crate::words::sheet::Given;
use crate::words::{Locale, Message};

/// The largest file, in megabytes.
pub(super) const MOST_PACKED: u64 = 16;
/// The largest that it may unpack to, in megabytes; a sheet of every text takes two.
pub(super) const MOST: u64 = 64;
/// The most files in it.
const MOST_FILES: usize = 200;
/// The most rows: there are some two thousand texts.
pub(super) const MOST_ROWS: u32 = 20_000;
/// The last column that is read.
const LAST: u32 = 6;

/// The language of a sheet, and its rows.
pub(super) fn sheet(path: &Path) -> Result<(Locale, Vec<Given>), Error> {
    let unread = |source| Error::FileUnread { path: path.to_owned(), source };
    let refused = |why| Error::SheetRefused { path: path.to_owned(), why };
    let mut bytes = Vec::new();
    let most = MOST_PACKED << 20;
    std::fs::File::open(path).map_err(unread)?.take(most + 1).read_to_end(&mut bytes).map_err(unread)?;
    if bytes.len() as u64 > most {
        return Err(refused(large(MOST_PACKED)));
    }
    rows(&bytes).map_err(refused)
}

/// The language and the rows of a spreadsheet in memory; or why it is none of ours.
pub(super) fn rows(bytes: &[u8]) -> Result<(Locale, Vec<Given>), Message> {
    measure(bytes)?;
    // The reader of spreadsheets trusts the numbers of a row more than a file deserves.
    catch_unwind(|| unpacked(bytes)).unwrap_or_else(|_| Err(m::why_no_xlsx()))
}

fn unpacked(bytes: &[u8]) -> Result<(Locale, Vec<Given>), Message> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| m::why_no_xlsx())?;
    let names = book.sheet_names();
    let known = |name: &String| Locale::all().find(|locale| locale.tag() == name.trim());
    let (name, locale) =
        names.iter().find_map(|name| Some((name, known(name)?))).ok_or_else(m::why_language)?;
    let mut cells = book.worksheet_cells_reader(name).map_err(|_| m::why_no_xlsx())?;
    let mut rows: Vec<Given> = Vec::new();
    while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(|_| m::why_no_xlsx())? {
        let (row, column) = cell.pos;
        let text = text(&cell.value);
        if column > LAST || (text.is_none() && cell.formula.is_none()) {
            continue;
        }
        if row >= MOST_ROWS {
            return Err(m::why_rows(i64::from(MOST_ROWS)));
        }
        let number = row + 1;
        // Cells come row after row; in a file that was tampered with they may not, and make a row of their own.
        if rows.last().is_none_or(|last| last.number != number) {
            if rows.len() > MOST_ROWS as usize {
                return Err(m::why_rows(i64::from(MOST_ROWS)));
            }
            rows.push(Given { number, ..Given::default() });
        }
        let Some(given) = rows.last_mut() else { continue };
        let formula = cell.formula.is_some();
        let text = text.filter(|_| !formula).unwrap_or_default();
        match column {
            0 => given.id = text,
            2 => given.dutch = text,
            5 => (given.text, given.formula) = (text, formula),
            6 => given.remark = text,
            _ => {}
        }
    }
    Ok((locale, rows))
}

/// Refuses what unpacks to more than we want to hold, before anything of it is held.
fn measure(bytes: &[u8]) -> Result<(), Message> {
    let no_xlsx = |_| m::why_no_xlsx();
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(no_xlsx)?;
    if archive.len() > MOST_FILES {
        return Err(large(MOST));
    }
    let mut left = MOST << 20;
    for at in 0..archive.len() {
        // What the archive says of its sizes may be untrue: it is unpacked, and counted.
        let file = archive.by_index(at).map_err(no_xlsx)?;
        let size = io::copy(&mut file.take(left + 1), &mut io::sink()).map_err(|_| m::why_no_xlsx())?;
        left = left.checked_sub(size).ok_or_else(|| large(MOST))?;
    }
    Ok(())
}

fn large(megabytes: u64) -> Message {
    m::why_large(i64::try_from(megabytes).unwrap_or(i64::MAX))
}

/// What a cell says; a number that someone typed is a text too.
fn text(value: &DataRef<'_>) -> Option<String> {
    match value {
        DataRef::Empty => None,
        DataRef::String(text) => Some(text.clone()),
        DataRef::SharedString(text) => Some((*text).to_owned()),
        other => Some(calamine::Data::from(other.clone()).to_string()),
    }
}

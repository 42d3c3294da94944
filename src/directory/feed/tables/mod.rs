//! Tables: a package of CSV files, of HSDS 3.x, 2.0 or 1.x, put together to nested services.
//!
//! The tables are kept in memory as they stand, each in one piece; one nested service at a time is made of them.

mod index;
mod nested;
mod package;
mod role;
mod sheet;

use super::entry::At;
use super::fault::{Fault, FaultKind};
use super::files::Files;
use super::measured::Measured;
use super::note::{Note, NoteKind, Why};
use super::reading::Reading;
use super::tidy::shown;
use super::version::Sign;
use index::{Index, Row};
use nested::Nest;
use role::Role;
use sheet::{Sheet, Told};

pub(super) use package::folder;

/// Reads the package in a folder.
pub(super) fn read(
    files: &mut dyn Files,
    names: &[String],
    folder: &str,
    reading: &mut Reading,
) -> Result<(), Fault> {
    let described = match package::description(names, folder) {
        Some(name) => {
            let content = open(files, name, reading)?;
            let described = package::described(content, &reading.limits, &reading.meter);
            described.map_err(|kind| reading.fault(name, At::Whole, kind))?
        }
        None => Vec::new(),
    };
    let (tables, others) = package::tables(names, folder, &described);
    for file in others {
        let kind = NoteKind::NotCarried { found: shown(&file), why: Why::NoPlace };
        reading.tell(Note { file, at: At::Whole, field: String::new(), kind });
    }
    let mut sheets = Vec::new();
    let mut told = Told::default();
    for table in tables {
        let content = open(files, &table.file, reading)?;
        let meter = std::rc::Rc::clone(&reading.meter);
        let sheet = Sheet::read(content, &table.file, table.role, table.mark, &meter, &mut told)
            .map_err(|(at, kind)| reading.fault(&table.file, at, kind))?;
        misshapen(&sheet, &mut told, reading)?;
        sheets.push(sheet);
    }
    for note in told.notes {
        reading.tell(note);
    }
    settle_taxonomies(&mut sheets);
    signs(&sheets, reading);
    let mut index = Index::of(sheets);
    for note in index.notes() {
        reading.tell(note);
    }
    hand_out(&index, reading)
}

fn open<'f>(
    files: &'f mut dyn Files,
    name: &str,
    reading: &Reading,
) -> Result<Measured<Box<dyn std::io::Read + 'f>>, Fault> {
    match files.open(name) {
        Ok(content) => Ok(Measured::new(content, &reading.limits, &reading.meter)),
        Err(wrong) => {
            let kind = FaultKind::Unreadable(shown(&wrong.to_string()));
            Err(reading.fault(name, At::Whole, kind))
        }
    }
}

/// Rows with more cells than columns: nobody knows which cell is which.
fn misshapen(sheet: &Sheet, told: &mut Told, reading: &mut Reading) -> Result<(), Fault> {
    for at in std::mem::take(&mut told.misshapen) {
        if sheet.role == Role::Service {
            let refused = reading.refuse_unreadable(&sheet.file, at);
            refused.map_err(|kind| reading.fault(&sheet.file, at, kind))?;
        } else {
            told.left(&sheet.file, at, "", String::new(), Why::Unreadable);
        }
    }
    told.end_of(&sheet.file);
    Ok(())
}

/// In HSDS 1.x the table of terms was called `taxonomy`; since 2.0 it is the table of the lists they are in.
fn settle_taxonomies(sheets: &mut [Sheet]) {
    if sheets.iter().any(|sheet| sheet.role == Role::TaxonomyTerm) {
        return;
    }
    for sheet in sheets.iter_mut().filter(|sheet| sheet.role == Role::Taxonomy) {
        if sheet.column("parent_id").is_some() || sheet.column("vocabulary").is_some() {
            sheet.role = Role::TaxonomyTerm;
        }
    }
}

/// Which version the tables are of, by their names and columns.
fn signs(sheets: &[Sheet], reading: &mut Reading) {
    for sheet in sheets {
        let has = |column| sheet.column(column).is_some();
        let sign = match sheet.role {
            Role::Schedule if has("weekday") || has("closed") => Sign::One,
            Role::Address if sheet.mark.is_some() => Sign::Two,
            Role::Accessibility if has("accessibility") => Sign::Two,
            Role::Capacity | Role::Unit | Role::Url => Sign::ThreeOne,
            _ => continue,
        };
        reading.signs.see(sign);
    }
}

fn hand_out(index: &Index, reading: &mut Reading) -> Result<(), Fault> {
    let mut nest = Nest::new(index);
    for (number, sheet) in index.sheets.iter().enumerate() {
        if sheet.role != Role::Service {
            continue;
        }
        for row in 0..sheet.len() {
            let (Ok(number), Ok(place)) = (u16::try_from(number), u32::try_from(row)) else { break };
            let outcome = nest.hand_out(Row { sheet: number, row: place }, reading);
            outcome.map_err(|kind| reading.fault(&sheet.file, sheet.at(row), kind))?;
            if reading.stopped {
                return Ok(());
            }
        }
    }
    Ok(())
}

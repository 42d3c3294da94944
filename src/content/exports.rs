//! Writing the directory to where others can fetch it: one file of services, one service a line, or tables.
//!
//! Never over something that is not such an export, and over one only when that was asked for.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::Path;

use serde_json::Value;
use zip::write::SimpleFileOptions;

use super::beside::{beside, write_file, write_folder};
use crate::directory::Places;
use crate::directory::export::{Say, Selection, TABLES, Table, Tables, package, service};

/// The form in which a directory goes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A list of nested services in one file.
    Json,
    /// One nested service on each line.
    Ndjson,
    /// A folder of tables with `datapackage.json`; packed when the name ends in `.zip`.
    Tabular,
}

/// The description of the tables in a folder.
const PACKAGE: &str = "datapackage.json";

/// Why nothing was written.
#[derive(Debug)]
pub enum Unwritten {
    /// Something stands there, and nobody said that it may be replaced.
    Stands,
    /// Something stands there that is no export.
    Other,
    /// The system refused.
    Io(io::Error),
}

impl From<io::Error> for Unwritten {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// Writes the selection, whole or not at all. What stands there is replaced only when `replace` says so, and a folder
/// only when it is an export.
pub fn write(
    path: &Path,
    form: Form,
    replace: bool,
    selection: &Selection,
    places: &Places,
    say: Say,
) -> Result<(), Unwritten> {
    let packed = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("zip"));
    let folder = form == Form::Tabular && !packed;
    may_be_written(path, folder, replace)?;
    let services = selection.offers.iter().map(|offer| service(offer, places, say));
    match form {
        Form::Json => write_file(path, |file| write_list(file, services))?,
        Form::Ndjson => write_file(path, |file| write_lines(file, services))?,
        Form::Tabular if folder => write_folder(path, |at| write_tables(at, services).map(|_| ()))?,
        Form::Tabular => {
            let tables = beside(path).with_added_extension("tables");
            if tables.exists() {
                fs::remove_dir_all(&tables)?;
            }
            fs::create_dir(&tables)?;
            let packed = write_tables(&tables, services)
                .and_then(|names| write_file(path, |file| pack(file, &tables, &names)));
            fs::remove_dir_all(&tables)?;
            packed?;
        }
    }
    Ok(())
}

/// Writes what was made elsewhere, such as a picture, under the same rules.
pub fn write_made(path: &Path, replace: bool, bytes: &[u8]) -> Result<(), Unwritten> {
    may_be_written(path, false, replace)?;
    Ok(write_file(path, |file| file.write_all(bytes))?)
}

fn may_be_written(path: &Path, folder: bool, replace: bool) -> Result<(), Unwritten> {
    match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error.into()),
        Ok(_) if !replace => Err(Unwritten::Stands),
        Ok(found) if folder && found.is_dir() && is_export(path)? => Ok(()),
        Ok(found) if !folder && found.is_file() => Ok(()),
        Ok(_) => Err(Unwritten::Other),
    }
}

/// Whether a folder holds nothing but an export: removing anything else would be a loss.
fn is_export(folder: &Path) -> io::Result<bool> {
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name();
        if name != PACKAGE && TABLES.iter().all(|table| name != table.file) {
            return Ok(false);
        }
    }
    Ok(true)
}

fn write_list(file: &mut impl Write, services: impl Iterator<Item = Value>) -> io::Result<()> {
    file.write_all(b"[")?;
    for (at, service) in services.enumerate() {
        file.write_all(if at == 0 { b"\n" } else { b",\n" })?;
        serde_json::to_writer(&mut *file, &service)?;
    }
    file.write_all(b"\n]\n")
}

fn write_lines(file: &mut impl Write, services: impl Iterator<Item = Value>) -> io::Result<()> {
    for service in services {
        serde_json::to_writer(&mut *file, &service)?;
        file.write_all(b"\n")?;
    }
    Ok(())
}

/// Writes every table that has a row, and their description; gives the names of the files, the description first.
fn write_tables(folder: &Path, services: impl Iterator<Item = Value>) -> io::Result<Vec<&'static str>> {
    let mut files: Vec<(Table, csv::Writer<BufWriter<File>>)> = Vec::new();
    let mut tables = Tables::default();
    for service in services {
        for row in tables.rows(&service) {
            let known = files.iter().position(|(table, _)| *table == row.table);
            let at = if let Some(at) = known {
                at
            } else {
                let file = BufWriter::new(File::create(folder.join(row.table.file))?);
                let mut writer = csv::Writer::from_writer(file);
                writer.write_record(row.table.columns)?;
                files.push((row.table, writer));
                files.len() - 1
            };
            files[at].1.write_record(&row.cells)?;
        }
    }
    for (_, writer) in &mut files {
        writer.flush()?;
    }
    let mut written: Vec<Table> = files.into_iter().map(|(table, _)| table).collect();
    written.sort_by_key(|table| TABLES.iter().position(|one| one == table));
    let description = serde_json::to_string_pretty(&package(&written))?;
    fs::write(folder.join(PACKAGE), description + "\n")?;
    Ok(std::iter::once(PACKAGE).chain(written.iter().map(|table| table.file)).collect())
}

fn pack(file: &mut BufWriter<File>, folder: &Path, names: &[&str]) -> io::Result<()> {
    let mut archive = zip::ZipWriter::new(file);
    for name in names {
        let mut from = File::open(folder.join(name))?;
        let large = from.metadata()?.len() > u64::from(u32::MAX);
        archive.start_file(*name, SimpleFileOptions::default().large_file(large))?;
        io::copy(&mut from, &mut archive)?;
    }
    archive.finish()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::Directory;

    fn written(path: &Path, form: Form, replace: bool) -> Result<(), Unwritten> {
        let text = r#"[{ "id": "a", "name": "=Huis", "status": "active" }]"#;
        let (directory, _) = Directory::from_json(&[("a.json", text)]);
        let selection = Selection::of(&directory, &[]).expect("a selection");
        write(path, form, replace, &selection, directory.places(), &|message| message.id().to_owned())
    }

    #[test]
    fn what_stands_there_is_replaced_only_when_asked_and_only_when_it_is_an_export() {
        let folder = tempfile::tempdir().expect("a folder");
        let (file, tables) = (folder.path().join("a.ndjson"), folder.path().join("tables"));
        written(&file, Form::Ndjson, false).expect("written");
        assert!(matches!(written(&file, Form::Ndjson, false), Err(Unwritten::Stands)));
        written(&file, Form::Ndjson, true).expect("replaced");
        written(&tables, Form::Tabular, false).expect("written");
        written(&tables, Form::Tabular, true).expect("replaced");
        fs::write(tables.join("holiday.jpg"), "a picture").expect("written");
        assert!(matches!(written(&tables, Form::Tabular, true), Err(Unwritten::Other)));
        assert!(tables.join("holiday.jpg").exists());
        assert!(matches!(written(&tables, Form::Json, true), Err(Unwritten::Other)));
        assert!(matches!(written(&file, Form::Tabular, true), Err(Unwritten::Other)));
        assert_eq!(fs::read_dir(folder.path()).expect("the folder").count(), 2);
    }

    #[test]
    fn a_packed_export_holds_the_same_tables_as_a_folder() {
        let folder = tempfile::tempdir().expect("a folder");
        let (tables, packed) = (folder.path().join("tables"), folder.path().join("tables.zip"));
        written(&tables, Form::Tabular, false).expect("written");
        written(&packed, Form::Tabular, false).expect("written");
        let mut archive = zip::ZipArchive::new(File::open(&packed).expect("the file")).expect("an archive");
        assert_eq!(archive.len(), fs::read_dir(&tables).expect("the folder").count());
        for at in 0..archive.len() {
            let mut member = archive.by_index(at).expect("a member");
            let mut text = String::new();
            io::Read::read_to_string(&mut member, &mut text).expect("text");
            assert_eq!(
                text,
                fs::read_to_string(tables.join(&*member.name().expect("a name"))).expect("the table")
            );
        }
        let services = fs::read_to_string(tables.join("services.csv")).expect("the table");
        assert!(services.contains(",'=Huis,"));
    }
}

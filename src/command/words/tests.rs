//! A sheet written and read back, and files that mean harm.

use std::io::{Cursor, Write};
use std::path::Path;

use rust_xlsxwriter::Workbook;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::read::{self, MOST_PACKED, MOST_ROWS};
use super::sheet::book;
use crate::command::Output;
use crate::content::own_words;
use crate::content::wording::Tree;
use crate::error::Error;
use crate::words::messages::sheet as m;
use crate::words::sheet::{Given, Merged, Row, Wording, merge, rows};
use crate::words::{Locale, Message, Words};

fn out() -> Output {
    Output { words: Words::shipped(), locale: Locale::NL }
}

fn rows_of(words: &Words, locale: Locale) -> Vec<Row> {
    let shipped = Wording::shipped;
    rows(&shipped(Locale::NL), &shipped(Locale::EN), &Wording::of(words, locale), locale)
}

fn so() -> Locale {
    Locale::from_tag("so").unwrap()
}

#[test]
fn what_is_written_is_read_back_and_changes_nothing_in_any_language() {
    let (words, out) = (Words::shipped(), out());
    for locale in Locale::all().filter(|locale| *locale != Locale::NL) {
        let rows = rows_of(&words, locale);
        let (tag, given) = read::rows(&book(&rows, locale, &out).unwrap()).unwrap();
        assert_eq!((tag, given.len()), (locale, rows.len() + 2));
        assert!(given[2..].iter().zip(&rows).all(|(given, row)| given.id == row.id()));
        let present = Wording::of(&words, locale);
        assert_eq!(merge(&rows, &present, locale, &given, false), Merged::default(), "{locale}");
    }
}

/// A sheet with one row filled in.
fn filled(write: impl FnOnce(&mut rust_xlsxwriter::Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("so").unwrap();
    sheet.write_string(2, 0, "choice-yes-no-yes").unwrap();
    sheet.write_string(2, 2, "Ja").unwrap();
    write(sheet);
    book.save_to_buffer().unwrap()
}

#[test]
fn a_formula_is_not_evaluated_and_what_looks_like_one_is_text() {
    let formula = filled(|sheet| {
        sheet.write_formula(2, 5, "=HYPERLINK(\"http://x\",\"Haa\")").unwrap();
    });
    let (_, given) = read::rows(&formula).unwrap();
    assert!(given[0].formula && given[0].text.is_empty());
    for text in ["=1+1", "+31", "-a", "@b"] {
        let (_, given) = read::rows(&filled(|sheet| {
            sheet.write_string(2, 5, text).unwrap();
        }))
        .unwrap();
        assert_eq!((given[0].text.as_str(), given[0].formula), (text, false));
    }
    let (_, given) = read::rows(&filled(|sheet| {
        sheet.write_number(2, 5, 12.0).unwrap();
    }))
    .unwrap();
    assert_eq!(given[0].text, "12");
}

#[test]
fn a_cell_that_begins_like_a_formula_is_written_as_text() {
    let words = {
        let mut words = Words::shipped();
        words.add(so(), "choice-yes-no-yes = =1+1\n");
        words
    };
    let bytes = book(&rows_of(&words, so()), so(), &out()).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let sheet = std::io::read_to_string(archive.by_name("xl/worksheets/sheet1.xml").unwrap()).unwrap();
    assert!(!sheet.contains("<f>") && sheet.contains("sheetProtection"));
    let strings = std::io::read_to_string(archive.by_name("xl/sharedStrings.xml").unwrap()).unwrap();
    assert!(strings.contains("=1+1"));
}

#[test]
fn the_sheet_of_a_right_to_left_language_runs_right_to_left() {
    let sheet = |locale| {
        let bytes = book(&rows_of(&Words::shipped(), locale), locale, &out()).unwrap();
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        std::io::read_to_string(archive.by_name("xl/worksheets/sheet1.xml").unwrap()).unwrap()
    };
    assert!(sheet(Locale::AR).contains("rightToLeft=\"1\""));
    assert!(!sheet(so()).contains("rightToLeft=\"1\""));
}

fn refused(bytes: &[u8]) -> Message {
    read::rows(bytes).expect_err("it is none")
}

#[test]
fn what_is_no_sheet_is_refused() {
    assert_eq!(refused(b""), m::why_no_xlsx());
    assert_eq!(refused(b"id;text\nquestion-keep;hallo\n"), m::why_no_xlsx());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("a.txt", SimpleFileOptions::default()).unwrap();
    zip.write_all(b"hallo").unwrap();
    assert_eq!(refused(&zip.finish().unwrap().into_inner()), m::why_no_xlsx());
    let mut other = Workbook::new();
    other.add_worksheet().set_name("Blad1").unwrap();
    assert_eq!(refused(&other.save_to_buffer().unwrap()), m::why_language());
}

#[test]
fn what_unpacks_to_more_than_fits_is_refused_before_it_is_held() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("xl/workbook.xml", SimpleFileOptions::default()).unwrap();
    let zeros = vec![0; 1 << 20];
    for _ in 0..65 {
        zip.write_all(&zeros).unwrap();
    }
    assert_eq!(refused(&zip.finish().unwrap().into_inner()), m::why_large(64i64));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.xlsx");
    std::fs::File::create(&path).unwrap().set_len((MOST_PACKED << 20) + 1).unwrap();
    assert!(matches!(read::sheet(&path), Err(Error::SheetRefused { .. })));
}

/// The sheet of a workbook with other contents.
fn with_rows(rows: &str) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(filled(|_| {}))).unwrap();
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..archive.len() {
        let file = archive.by_index(at).unwrap();
        let name = file.name().unwrap().into_owned();
        let text = std::io::read_to_string(file).unwrap();
        zip.start_file(&name, SimpleFileOptions::default()).unwrap();
        if name == "xl/worksheets/sheet1.xml" {
            let (from, to) = (text.find("<sheetData>").unwrap(), text.find("</sheetData>").unwrap());
            write!(zip, "{}<sheetData>{rows}{}", &text[..from], &text[to..]).unwrap();
        } else {
            zip.write_all(text.as_bytes()).unwrap();
        }
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn a_million_rows_are_refused() {
    let mut rows = Vec::new();
    for row in 1..=1_000_000 {
        write!(rows, "<row r=\"{row}\"><c r=\"A{row}\"><v>1</v></c></row>").unwrap();
    }
    assert_eq!(refused(&with_rows(&String::from_utf8(rows).unwrap())), m::why_rows(i64::from(MOST_ROWS)));
    // Rows that say they are other rows than they are.
    let rows = "<row r=\"3\"><c r=\"A3\"><v>1</v></c></row><row r=\"4\"><c r=\"A4\"><v>1</v></c></row>"
        .repeat(15_000);
    assert_eq!(refused(&with_rows(&rows)), m::why_rows(i64::from(MOST_ROWS)));
}

#[test]
fn a_damaged_sheet_is_refused_or_read_but_breaks_nothing() {
    let whole = filled(|sheet| {
        sheet.write_string(2, 5, "Haa").unwrap();
    });
    for at in (0..whole.len()).step_by(7) {
        let mut damaged = whole.clone();
        damaged[at] ^= 0x55;
        // Whatever becomes of it, it has an end: rows within the limit, or one of the reasons.
        for bytes in [damaged.as_slice(), &whole[..at]] {
            if let Ok((_, rows)) = read::rows(bytes) {
                assert!(rows.len() <= MOST_ROWS as usize, "{at}");
            }
        }
    }
    for rows in
        ["<row", "<row r=\"x\"><c r=\"??\"/></row>", "<row r=\"99999999999\"><c/></row>", "<c><v>1</v></c>"]
    {
        let _ = read::rows(&with_rows(rows));
    }
}

fn given(id: &str, dutch: &str, text: &str) -> Given {
    Given { number: 3, id: id.to_owned(), dutch: dutch.to_owned(), text: text.to_owned(), ..Given::default() }
}

/// Merges into a folder, as the command does; says whether anything was written.
fn merged(tree: &Tree, base: &Path, given: &[Given], all_read: bool) -> bool {
    let (locale, on) = (so(), jiff::civil::date(2026, 11, 22));
    let words = super::words_of(base);
    let present = match tree {
        Tree::Desk(_) => Wording::of(&words, locale),
        Tree::Source(_) => tree.wording(locale).unwrap(),
    };
    let shipped = Wording::shipped;
    let rows = rows(&shipped(Locale::NL), &shipped(Locale::EN), &present, locale);
    let mut merged = merge(&rows, &present, locale, given, all_read);
    assert_eq!(merged.refused, []);
    let edited = tree.edited(locale, &mut merged, "tolk", on).unwrap();
    edited.write(&tree.folder(locale)).unwrap();
    !edited.is_empty()
}

#[test]
fn the_desks_own_wording_says_and_counts_what_came_back() {
    let desk = tempfile::tempdir().unwrap();
    let tree = Tree::Desk(desk.path().to_owned());
    let id = "choice-yes-no-yes";
    let before = Words::shipped().counts(so());
    assert!(merged(&tree, desk.path(), &[given(id, "Ja", "Haa!")], false));
    let said = |words: &Words| words.say(so(), &Message::named(id));
    let words = super::words_of(desk.path());
    assert_eq!(said(&words), "Haa!");
    assert_eq!(words.counts(so()).written, before.written + 1);
    assert!(merged(&tree, desk.path(), &[given(id, "Ja", "")], true));
    let words = super::words_of(desk.path());
    assert!(words.is_checked(so(), &Message::named(id)));
    assert_eq!(words.counts(so()).checked, before.checked + 1);
    let files =
        || ["resident.ftl", "review.tsv"].map(|name| std::fs::read(tree.folder(so()).join(name)).unwrap());
    let stood = files();
    assert!(!merged(&tree, desk.path(), &[given(id, "Ja", "")], true), "twice is once");
    assert!(!merged(&tree, desk.path(), &[given(id, "Ja", "Haa!")], true));
    assert_eq!(files(), stood);
    let mut again = Words::shipped();
    assert_eq!(own_words(desk.path(), &mut again), []);
}

#[test]
fn a_text_changed_by_hand_after_it_was_checked_is_unchecked() {
    let desk = tempfile::tempdir().unwrap();
    let tree = Tree::Desk(desk.path().to_owned());
    let id = "choice-yes-no-yes";
    merged(&tree, desk.path(), &[given(id, "Ja", "Haa!")], true);
    assert!(super::words_of(desk.path()).is_checked(so(), &Message::named(id)));
    std::fs::write(tree.folder(so()).join("resident.ftl"), format!("{id} = Maya\n")).unwrap();
    assert!(!super::words_of(desk.path()).is_checked(so(), &Message::named(id)));
}

#[test]
fn the_source_keeps_its_comments_and_its_order_and_gets_a_row_of_five_columns() {
    let source = tempfile::tempdir().unwrap();
    let write = |locale: Locale, name: &str, text: &str| {
        let folder = source.path().join("locales").join(locale.tag());
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join(name), text).unwrap();
    };
    write(Locale::NL, "resident.ftl", Locale::NL.texts().resident);
    write(so(), "resident.ftl", "# boven\n\nchoice-yes-no-yes = Ja?\n\n# onder\nchoice-yes-no-no = Maya\n");
    let tree = Tree::Source(source.path().to_owned());
    assert!(merged(&tree, Path::new("/nowhere"), &[given("choice-yes-no-yes", "Ja", "Haa")], true));
    let read = |name: &str| std::fs::read_to_string(tree.folder(so()).join(name)).unwrap();
    assert_eq!(
        read("resident.ftl"),
        "# boven\n\nchoice-yes-no-yes = Haa\n\n# onder\nchoice-yes-no-no = Maya\n"
    );
    let rows = read("review.tsv");
    let row: Vec<&str> = rows.lines().last().unwrap().split('\t').collect();
    assert_eq!((row.len(), &row[..4]), (5, &["choice-yes-no-yes", "checked", "tolk", "2026-11-22"][..]));
    assert!(!source.path().join("locales/so/desk.ftl").exists());
}

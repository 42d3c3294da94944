//! `inloop words sheet`: the texts of a language as a spreadsheet, to be filled in and sent back.

use std::path::PathBuf;

use rust_xlsxwriter::{Format, FormatAlign, ProtectionOptions, Workbook, Worksheet, XlsxError};

use super::{language, named, words_of};
use crate::command::Output;
use crate::command::arguments::Sheet;
use crate::command::desk::data_folder;
use crate::content::exports::{self, Unwritten};
use crate::error::Error;
use crate::words::messages::sheet as m;
use crate::words::sheet::{Row, Wording, rows, shown};
use crate::words::{Locale, Message};

/// The columns, with their widths in letters; the last two are filled in.
const WIDTHS: [f64; 7] = [24.0, 24.0, 44.0, 40.0, 44.0, 48.0, 28.0];
/// The first column to fill in.
const OPEN: u16 = 5;
/// Left to right, and right to left, as a cell's format says it.
const DIRECTIONS: [u8; 2] = [1, 2];

/// Writes the sheet.
pub(super) fn run(asked: &Sheet, desk: Option<PathBuf>, out: &Output) -> Result<(), Error> {
    let locale = language(&asked.lang)?;
    if locale == Locale::NL {
        return Err(Error::Usage(m::error_dutch()));
    }
    let words = words_of(&desk.or_else(data_folder).unwrap_or_default());
    let wording = |locale| Wording::of(&words, locale);
    let rows = rows(&Wording::shipped(Locale::NL), &Wording::shipped(Locale::EN), &wording(locale), locale);
    let path = asked.out.clone();
    let unwritten = |source| Error::FileUnwritten { path: path.clone(), source };
    let bytes = book(&rows, locale, out).map_err(|fault| unwritten(std::io::Error::other(fault)))?;
    exports::write_made(&path, asked.replace, &bytes).map_err(|fault| match fault {
        Unwritten::Stands => Error::OutStands { path: path.clone() },
        Unwritten::Other => Error::OutIsNoExport { path: path.clone() },
        Unwritten::Io(source) => unwritten(source),
    })?;
    out.tell(&m::written(rows.len(), path.display().to_string()));
    out.line(&named(locale, out));
    Ok(())
}

/// The workbook: one sheet, named after the language, so that it is known when it comes back.
pub(super) fn book(rows: &[Row], locale: Locale, out: &Output) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name(locale.tag())?;
    sheet.set_right_to_left(locale.is_rtl());
    sheet.set_landscape().set_repeat_rows(0, 1)?;
    sheet.set_print_fit_to_pages(1, 0);
    sheet.set_freeze_panes(2, 0)?;
    sheet.protect_with_options(&ProtectionOptions {
        format_columns: true,
        format_rows: true,
        ..ProtectionOptions::default()
    });
    head(sheet, out)?;
    let formats = Formats::of(locale);
    for (number, row) in (2..).zip(rows) {
        let cells =
            [row.id(), out.say(&row.place()), row.dutch.clone(), row.english.clone(), row.present.clone()];
        for ((column, text), format) in (0..).zip(cells).zip(&formats.locked) {
            sheet.write_string_with_format(number, column, shown(&text), format)?;
        }
        for column in [OPEN, OPEN + 1] {
            sheet.write_blank(number, column, &formats.open[usize::from(column - OPEN)])?;
        }
    }
    book.save_to_buffer()
}

/// The names of the columns, and below each what it is for.
fn head(sheet: &mut Worksheet, out: &Output) -> Result<(), XlsxError> {
    let columns: [(Message, Message); 7] = [
        (m::column_id(), m::column_id_explained()),
        (m::column_place(), m::column_place_explained()),
        (m::column_dutch(), m::column_dutch_explained()),
        (m::column_english(), m::column_english_explained()),
        (m::column_present(), m::column_present_explained()),
        (m::column_new(), m::column_new_explained()),
        (m::column_remark(), m::column_remark_explained()),
    ];
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let (bold, small) = (wrapped.clone().set_bold(), wrapped.set_italic());
    for ((column, (name, explained)), width) in (0..).zip(columns).zip(WIDTHS) {
        sheet.set_column_width(column, width)?;
        sheet.write_string_with_format(0, column, out.say(&name), &bold)?;
        sheet.write_string_with_format(1, column, out.say(&explained), &small)?;
    }
    Ok(())
}

/// How cells look: each in the direction of what it says.
struct Formats {
    locked: [Format; 5],
    open: [Format; 2],
}

impl Formats {
    fn of(locale: Locale) -> Self {
        let [ltr, rtl] = DIRECTIONS;
        let own = if locale.is_rtl() { rtl } else { ltr };
        let cell = |direction| {
            Format::new().set_text_wrap().set_align(FormatAlign::Top).set_reading_direction(direction)
        };
        let faint = |direction| cell(direction).set_font_color(0x0059_5959);
        let open = |direction| cell(direction).set_unlocked().set_background_color(0x00FF_F8E1);
        // A remark is written in whichever language the translator likes.
        Self { locked: [faint(ltr), faint(ltr), cell(ltr), cell(ltr), cell(own)], open: [open(own), open(0)] }
    }
}

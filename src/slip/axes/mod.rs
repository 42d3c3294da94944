//! The picture of who is there, on the three axes: one sheet, as a PDF that can be read aloud or as an SVG.
//!
//! A [`Sheet`] is plain data, already said in one language. The same sheet and fonts give the same bytes. Never a
//! resident, and never the name of an offer that is not for paper: whoever fills the sheet leaves it out.

mod sheet;
mod world;

pub use sheet::{Cell, Entry, Note, Sheet};

use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_svg::SvgOptions;

use super::{Fault, Fonts, Pdf};
use world::SheetWorld;

/// Sets a sheet as PDF/UA-1.
///
/// # Errors
/// [`Fault::GlyphsMissing`] names the text that no font can write; [`Fault::PageNotSet`] should not happen.
pub fn pdf(sheet: &Sheet, fonts: &Fonts) -> Result<Pdf, Fault> {
    let document = lay_out(sheet, fonts)?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|error| Fault::PageNotSet { reasons: vec![error.message().to_string()] })?;
    let creator = Smart::Custom(Some("inloop".to_owned()));
    let options = PdfOptions { standards, creator, ..PdfOptions::default() };
    let bytes = typst_pdf::pdf(&document, &options).map_err(|errors| not_set(&errors))?;
    Ok(Pdf { bytes, pages: document.pages().len(), missing: Vec::new() })
}

/// Sets a sheet as an SVG, its pages under one another; the letters are drawn, so that it looks the same everywhere.
///
/// # Errors
/// As [`pdf`].
pub fn svg(sheet: &Sheet, fonts: &Fonts) -> Result<String, Fault> {
    let document = lay_out(sheet, fonts)?;
    let options = SvgOptions::default();
    let drawn = typst_svg::svg_merged(&document, &options, typst::layout::Abs::zero());
    // Drawn letters say nothing to who cannot see them: the title and the text stand beside, as text.
    let told: Vec<String> = sheet.strings().map(escaped).collect();
    let words = format!("<title>{}</title><desc>{}</desc>", escaped(&sheet.title), told.join("\n"));
    let Some(at) = drawn.find('>').map(|at| at + 1) else { return Ok(drawn) };
    Ok(format!("{}{words}{}", &drawn[..at], &drawn[at..]))
}

fn lay_out(sheet: &Sheet, fonts: &Fonts) -> Result<PagedDocument, Fault> {
    for text in sheet.strings() {
        let letters = fonts.missing(text);
        if !letters.is_empty() {
            let packages = fonts.missing_scripts(&letters);
            return Err(Fault::GlyphsMissing { text: text.to_owned(), letters, packages });
        }
    }
    let world = SheetWorld::new(fonts, sheet.json(fonts));
    let document = typst::compile::<PagedDocument>(&world).output.map_err(|errors| not_set(&errors));
    typst::comemo::evict(0);
    document
}

fn not_set(errors: &[SourceDiagnostic]) -> Fault {
    Fault::PageNotSet { reasons: errors.iter().map(|error| error.message.to_string()).collect() }
}

/// A text that can be nothing but text in XML.
fn escaped(text: &str) -> String {
    let plain = crate::words::direction::plain(text);
    let mut safe = String::with_capacity(plain.len());
    for letter in plain.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            letter if letter.is_control() => safe.push(' '),
            letter => safe.push(letter),
        }
    }
    safe
}

#[cfg(test)]
mod tests;

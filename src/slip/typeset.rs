//! From a page to a PDF, or to the dots of a receipt.
//!
//! The same page, paper and fonts give the same bytes. The PDF is PDF/UA-1: tagged, readable aloud, and
//! without a single missing letter.

use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst::utils::Scalar;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_render::RenderOptions;

use super::letter::Letter;
use super::receipt::{DOTS, Raster};
use super::sheet::Sheet;
use super::world::SlipWorld;
use super::{Fault, Fonts, Page, Paper, data, qr};

/// The sizes in which a long call sheet is tried, as parts of the usual one; below the last nobody reads it.
const SMALLER: [f64; 3] = [0.93, 0.86, 0.8];
/// Still smaller, for a sheet that must be one page: nine points and a little less is what forms are printed in.
const SMALLEST: [f64; 2] = [0.74, 0.68];

/// A finished slip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// The Debian packages that would bring the letters of the resident's language; when there are any, the slip is in
    /// Dutch alone and says so.
    pub missing: Vec<&'static str>,
}

/// Sets a page as PDF/UA-1.
///
/// Needs some tens of milliseconds, more in a build for development: meant for a worker.
///
/// # Errors
/// [`Fault::GlyphsMissing`] names the text that no font can write, though it stands in the Dutch;
/// [`Fault::QrTooLong`]; [`Fault::PageNotSet`] should not happen.
pub fn pdf(page: &Page, paper: Paper, fonts: &Fonts) -> Result<Pdf, Fault> {
    let missing = missing(page, fonts);
    Ok(Pdf { missing, ..finished(&lay_out(page, paper, fonts)?)? })
}

/// The packages that would bring the letters of the resident's language, if fonts here lack any of them.
pub(super) fn missing(page: &Page, fonts: &Fonts) -> Vec<&'static str> {
    if !page.is_bilingual() {
        return Vec::new();
    }
    let mut packages: Vec<&str> =
        page.resident_strings().flat_map(|text| fonts.missing_scripts(text)).collect();
    packages.sort_unstable();
    packages.dedup();
    packages
}

/// Sets a call sheet on A4 as PDF/UA-1: one page, in smaller letters when it is long.
///
/// # Errors
/// As [`pdf`].
pub fn sheet_pdf(sheet: &Sheet, fonts: &Fonts) -> Result<Pdf, Fault> {
    written_by_some_font(sheet.strings(), fonts)?;
    let set = |scale| compiled(&SlipWorld::of_sheet(fonts, sheet.json(fonts, scale)));
    let mut document = set(1.0)?;
    for scale in SMALLER {
        if document.pages().len() <= 1 {
            break;
        }
        document = set(scale)?;
    }
    finished(&document)
}

/// Sets a page for the desk's board on A4 as PDF/UA-1.
///
/// # Errors
/// As [`pdf`].
pub fn letter_pdf(letter: &Letter, fonts: &Fonts) -> Result<Pdf, Fault> {
    written_by_some_font(letter.strings(), fonts)?;
    finished(&compiled(&SlipWorld::of_letter(fonts, letter.json(fonts)))?)
}

fn finished(document: &PagedDocument) -> Result<Pdf, Fault> {
    let standards = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|error| Fault::PageNotSet { reasons: vec![error.message().to_string()] })?;
    let creator = Smart::Custom(Some("inloop".to_owned()));
    let options = PdfOptions { standards, creator, ..PdfOptions::default() };
    let bytes = typst_pdf::pdf(document, &options).map_err(|errors| not_set(&errors));
    forget();
    let bytes = bytes?;
    Ok(Pdf { bytes, pages: document.pages().len(), missing: Vec::new() })
}

/// Sets a page as the dots of an 80 mm receipt.
///
/// # Errors
/// As [`pdf`].
pub fn raster(page: &Page, fonts: &Fonts) -> Result<Raster, Fault> {
    let document = lay_out(page, Paper::Receipt80, fonts)?;
    let Some(roll) = document.pages().first() else {
        return Err(Fault::PageNotSet { reasons: Vec::new() });
    };
    let dots = Scalar::new(f64::from(DOTS) / roll.frame.width().to_pt());
    let options = RenderOptions { pixel_per_pt: dots, render_bleed: false };
    let picture = typst_render::render(roll, &options);
    forget();
    Ok(Raster::from_rgba(picture.width(), picture.data()))
}

pub(super) fn lay_out(page: &Page, paper: Paper, fonts: &Fonts) -> Result<PagedDocument, Fault> {
    let dutch;
    let page = if missing(page, fonts).is_empty() {
        page
    } else {
        dutch = page.in_dutch();
        &dutch
    };
    written_by_some_font(page.strings(), fonts)?;
    let mut modules = Vec::new();
    let mut codes = Vec::new();
    for block in &page.blocks {
        let drawn = block.qr.as_ref().map(|one| qr::draw(&one.content.encoded())).transpose()?;
        modules.push(drawn.as_ref().map(|one| one.modules));
        codes.push(drawn.map(|one| one.svg));
    }
    let set = |scale| {
        let json = data::json(page, (paper, scale), fonts, &modules);
        compiled(&SlipWorld::new(fonts, json, codes.clone()))
    };
    let mut document = set(1.0)?;
    for scale in SMALLER.into_iter().chain(SMALLEST).filter(|_| paper == Paper::Sheet) {
        if document.pages().len() <= 1 {
            break;
        }
        document = set(scale)?;
    }
    Ok(document)
}

pub(super) fn compiled(world: &SlipWorld<'_>) -> Result<PagedDocument, Fault> {
    typst::compile::<PagedDocument>(world).output.map_err(|errors| {
        forget();
        not_set(&errors)
    })
}

/// That there is a font for every letter.
fn written_by_some_font<'a>(texts: impl Iterator<Item = &'a str>, fonts: &Fonts) -> Result<(), Fault> {
    for text in texts {
        let letters = fonts.missing(text);
        if !letters.is_empty() {
            let packages = fonts.missing_scripts(&letters);
            return Err(Fault::GlyphsMissing { text: text.to_owned(), letters, packages });
        }
    }
    Ok(())
}

/// Empties the memory of the typesetter: what one resident was told must not stay in it, and on a desk that
/// runs all day it must not grow.
pub(super) fn forget() {
    typst::comemo::evict(0);
}

fn not_set(errors: &[SourceDiagnostic]) -> Fault {
    Fault::PageNotSet { reasons: errors.iter().map(|error| error.message.to_string()).collect() }
}

#[cfg(test)]
mod tests;

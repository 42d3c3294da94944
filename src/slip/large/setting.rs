//! From texts to cells: as large as the place allows.

use serde::Serialize;
use typst::utils::Scalar;
use typst_layout::PagedDocument;
use typst_render::RenderOptions;

use super::{Bitmap, Blocks, Cells};
use crate::slip::world::SlipWorld;
use crate::slip::{Fault, Fonts, Pictogram, isolate, typeset};
use crate::words::Locale;

/// The sizes of the letters that are tried, in dots as wide as high, the largest first. At the last a stem is still
/// about two dots, or three in bold.
const SIZES: [u16; 6] = [40, 34, 28, 24, 20, 17];

/// From this size on the quadrants have dots enough: they are filled to the edge, and so stand out from afar. Below it
/// braille is read better, whatever the script.
const SOLID: u16 = 40;

/// How dark a dot is when it counts as black, of 255: below the middle, so that a stroke that falls between two dots is
/// kept by one of them.
const INK: u32 = 96;

/// The same for drawings, whose lines are thinner than a dot when they are small.
const LINE: u32 = 64;

/// One text of a poster.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Piece {
    /// What it says, in the order in which it is read.
    pub text: String,
    /// The language that it is in.
    pub locale: Locale,
    /// The key that answers with it, where there is one.
    pub key: Option<char>,
    /// Cells across.
    pub columns: u16,
}

/// Texts to be drawn in one place, all in letters of one size.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Poster {
    /// The texts, from top to bottom.
    pub pieces: Vec<Piece>,
    /// Cells from top to bottom, in which it should fit, a row free between two texts; 0 asks for the smallest letters.
    pub rows: u16,
}

/// A poster in cells.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Drawn {
    /// Each text in cells; `None` for one with letters that no font here has.
    pub pieces: Vec<Option<Cells>>,
    /// The Debian packages that bring the letters that are missing.
    pub packages: Vec<&'static str>,
}

impl Poster {
    /// How high it is, with a row between two texts.
    fn height(pieces: &[Option<Cells>]) -> usize {
        pieces.iter().flatten().map(|cells| usize::from(cells.height()) + 1).sum::<usize>().saturating_sub(1)
    }
}

#[derive(Serialize)]
struct Data<'a> {
    fonts: &'a [String],
    size: u16,
    weight: &'static str,
    leading: f32,
    pieces: Vec<PieceData>,
}

#[derive(Serialize)]
struct PieceData {
    text: String,
    lang: String,
    rtl: bool,
    key: Option<char>,
    drawing: Option<&'static str>,
    width: u16,
}

/// Draws texts in the largest letters in which all of them fit; in the smallest when they do not.
///
/// Needs some milliseconds, many more in a build for development: meant for a worker.
///
/// # Errors
/// [`Fault::PageNotSet`] should not happen.
pub fn poster(poster: &Poster, fonts: &Fonts) -> Result<Drawn, Fault> {
    let mut drawn = Drawn::default();
    let written: Vec<bool> = poster
        .pieces
        .iter()
        .map(|piece| {
            let packages = fonts.missing_scripts(&piece.text);
            let written = fonts.missing(&piece.text).is_empty();
            drawn.packages.extend(packages);
            written
        })
        .collect();
    drawn.packages.sort_unstable();
    drawn.packages.dedup();
    let settable: Vec<&Piece> =
        poster.pieces.iter().zip(&written).filter(|(_, written)| **written).map(|(piece, _)| piece).collect();
    if settable.is_empty() {
        drawn.pieces = vec![None; poster.pieces.len()];
        return Ok(drawn);
    }
    let mut set = Vec::new();
    for size in sizes(&settable, poster) {
        set = lettered(&settable, size, fonts)?.into_iter().map(Some).collect();
        if Poster::height(&set) <= usize::from(poster.rows) {
            break;
        }
    }
    let mut set = set.into_iter();
    drawn.pieces = written.iter().map(|written| if *written { set.next().flatten() } else { None }).collect();
    typeset::forget();
    Ok(drawn)
}

/// The sizes worth trying, the largest first: a letter is at least a third as wide as it is high, and a row at least
/// as high as its letters.
fn sizes(pieces: &[&Piece], poster: &Poster) -> impl Iterator<Item = u16> {
    let down = usize::from(poster.rows) * 4;
    let letters: Vec<(usize, usize)> = pieces
        .iter()
        .map(|piece| (piece.text.chars().count(), usize::from(piece.columns) * Blocks::ACROSS))
        .collect();
    let last = SIZES[SIZES.len() - 1];
    SIZES.into_iter().filter(move |size| {
        let em = usize::from(*size);
        let rows: usize = letters
            .iter()
            .map(|(letters, across)| (letters * em / 3).div_ceil((*across).max(1)).max(1))
            .sum();
        *size == last || rows * em <= down
    })
}

/// The texts in letters of one size.
fn lettered(pieces: &[&Piece], size: u16, fonts: &Fonts) -> Result<Vec<Cells>, Fault> {
    let pieces = pieces.iter().map(|piece| {
        let rtl = piece.locale.is_rtl();
        let said = if rtl { isolate::numbers(&piece.text) } else { piece.text.as_str().into() };
        PieceData {
            text: isolate::unbroken(&said).into_owned(),
            lang: piece.locale.id().language.to_string(),
            rtl,
            key: piece.key,
            drawing: None,
            width: piece.columns * 2,
        }
    });
    // Braille dots are round and stand apart: a stroke of two or three of them holds together.
    let weight = if size >= SOLID { "regular" } else { "bold" };
    let data = Data { fonts: fonts.families(), size, weight, leading: 0.2, pieces: pieces.collect() };
    cells(&data, if size >= SOLID { Blocks::Quadrant } else { Blocks::Braille }, INK, fonts)
}

/// A drawing of a topic, so many cells across.
///
/// # Errors
/// As [`poster`].
pub fn drawing(pictogram: Pictogram, columns: u16, fonts: &Fonts) -> Result<Cells, Fault> {
    let piece = PieceData {
        text: String::new(),
        lang: "nl".to_owned(),
        rtl: false,
        key: None,
        drawing: Some(pictogram.domain()),
        width: columns * 2,
    };
    let data =
        Data { fonts: fonts.families(), size: 1, weight: "regular", leading: 0.0, pieces: vec![piece] };
    let drawn = cells(&data, Blocks::Braille, LINE, fonts)?.pop().unwrap_or_default();
    typeset::forget();
    Ok(drawn)
}

fn cells(data: &Data<'_>, blocks: Blocks, ink: u32, fonts: &Fonts) -> Result<Vec<Cells>, Fault> {
    // Strings, numbers and lists only: nothing in it can fail to be written.
    let world = SlipWorld::of_large(fonts, serde_json::to_vec(data).unwrap_or_default());
    let document: PagedDocument = typeset::compiled(&world)?;
    let options = RenderOptions { pixel_per_pt: Scalar::new(1.0), render_bleed: false };
    // A pixel is as wide as a dot. A dot of a quadrant is two of them high.
    let tall = 4 / blocks.down();
    Ok(document
        .pages()
        .iter()
        .map(|page| {
            let picture = typst_render::render(page, &options);
            blocks.pack(&Bitmap::from_rgba(picture.width(), tall, ink, picture.data()).trimmed())
        })
        .collect())
}

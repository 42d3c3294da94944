//! What goes onto paper: the slip that the resident takes home, in two languages, its printer; and the picture of who is
//! there.
//!
//! A [`Page`] is plain data, already said in both languages. [`pdf`] sets it as A5, A4 or an 80 mm
//! receipt from one template; [`plain`] is the last resort; [`printer`] brings it onto paper. This room
//! touches the world only in [`printer`] and [`Fonts::scan`]. It must never say a message, decide what
//! belongs on a slip, keep anything after the slip is made, or read a clock.

pub mod axes;
pub mod compose;
mod data;
mod fault;
mod fonts;
mod isolate;
pub mod large;
pub mod letter;
mod page;
mod paper;
mod pictogram;
mod plain;
pub mod printer;
mod qr;
mod receipt;
#[cfg(test)]
mod sample;
pub mod sheet;
mod typeset;
mod world;

pub use fault::Fault;
pub use fonts::Fonts;
pub use page::{Block, Both, CaseCode, Freshness, Line, Page};
pub use paper::Paper;
pub use pictogram::Pictogram;
pub use plain::{plain, spoken};
pub use qr::{Qr, QrContent};
pub use receipt::{Raster, escpos};
pub use typeset::{Pdf, letter_pdf, pdf, raster, sheet_pdf};

//! The dots of a receipt, and the bytes that a thermal printer understands (ESC/POS).

use std::fmt::Write as _;

/// Dots across a roll of 80 mm: 72 mm at 203 dots an inch.
pub(super) const DOTS: u16 = 576;

/// Bytes in one row of dots: eight dots each.
const ROW_BYTES: u8 = 72;
const ROW: usize = ROW_BYTES as usize;

/// The most rows in one picture that every such printer takes.
const BAND: usize = 255;

/// Brightness below which a dot is burnt, of 255. Above the middle, so that thin strokes hold.
const INK: u32 = 160;

/// A picture of black dots, 576 across.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Raster {
    /// Rows of 72 bytes, the leftmost dot in the highest bit; a set bit is black.
    bits: Vec<u8>,
}

impl Raster {
    /// From opaque pixels, four bytes each; what is beyond the width of the roll is left out.
    pub(super) fn from_rgba(width: u32, pixels: &[u8]) -> Self {
        let width = width as usize;
        let mut bits = Vec::new();
        for row in pixels.chunks_exact(width.max(1) * 4) {
            let mut packed = [0_u8; ROW];
            for (x, pixel) in row.chunks_exact(4).take(usize::from(DOTS)).enumerate() {
                let light = 299 * u32::from(pixel[0]) + 587 * u32::from(pixel[1]) + 114 * u32::from(pixel[2]);
                if light < INK * 1000 {
                    packed[x / 8] |= 0x80 >> (x % 8);
                }
            }
            bits.extend_from_slice(&packed);
        }
        Self { bits }
    }

    /// How many rows of dots; eight of them are a millimetre.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.bits.len() / ROW
    }

    /// Whether the dot is black; white outside the picture.
    #[must_use]
    pub fn is_black(&self, x: usize, y: usize) -> bool {
        x < usize::from(DOTS)
            && self.bits.get(y * ROW + x / 8).is_some_and(|byte| byte & (0x80 >> (x % 8)) != 0)
    }

    /// The picture as a portable bitmap, to look at what a receipt printer would do.
    #[must_use]
    pub fn pbm(&self) -> Vec<u8> {
        let mut head = String::new();
        // Writing into a string does not fail.
        let _ = write!(head, "P4\n{DOTS} {}\n", self.rows());
        let mut file = head.into_bytes();
        file.extend_from_slice(&self.bits);
        file
    }
}

/// The bytes that print a picture and cut the paper: `GS v 0` in bands of at most 255 rows.
#[must_use]
pub fn escpos(picture: &Raster) -> Vec<u8> {
    let mut job = b"\x1b@".to_vec();
    for band in picture.bits.chunks(ROW * BAND) {
        // A band has at most 255 rows and a row 72 bytes: both fit one byte.
        let rows = u8::try_from(band.len() / ROW).unwrap_or(u8::MAX);
        job.extend_from_slice(&[0x1d, b'v', b'0', 0, ROW_BYTES, 0, rows, 0]);
        job.extend_from_slice(band);
    }
    // Feed to the knife, then cut and leave the paper hanging by a corner.
    job.extend_from_slice(b"\x1bd\x02\x1dVB\x00");
    job
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_receipt_is_sent_in_bands() {
        let white = vec![255_u8; usize::from(DOTS) * 4 * 300];
        let job = escpos(&Raster::from_rgba(u32::from(DOTS), &white));
        let heads: Vec<_> = job.windows(4).enumerate().filter(|(_, four)| *four == b"\x1dv0\x00").collect();
        assert_eq!(heads.len(), 2);
        assert_eq!(&job[2..10], &[0x1d, b'v', b'0', 0, 72, 0, 255, 0]);
        assert_eq!(job[heads[1].0 + 6], 45);
        assert!(job.ends_with(b"\x1dVB\x00"));
    }

    #[test]
    fn a_row_of_bytes_holds_the_dots_of_a_row() {
        assert_eq!(u16::from(ROW_BYTES) * 8, DOTS);
    }

    #[test]
    fn a_dark_pixel_becomes_a_dot_in_its_place() {
        let mut pixels = vec![255_u8; usize::from(DOTS) * 4 * 2];
        let at = (usize::from(DOTS) + 9) * 4;
        pixels[at..at + 3].fill(20);
        let picture = Raster::from_rgba(u32::from(DOTS), &pixels);
        assert_eq!(picture.rows(), 2);
        assert!(picture.is_black(9, 1));
        assert!(!picture.is_black(9, 0) && !picture.is_black(8, 1) && !picture.is_black(9, 2));
    }
}

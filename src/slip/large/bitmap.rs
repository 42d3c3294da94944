//! Dots, black or white: what a text looks like once it is set. Knows neither fonts nor a screen.

/// A rectangle of dots.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Bitmap {
    width: usize,
    dots: Vec<bool>,
}

impl Bitmap {
    /// From rows of dots; `#` is black. For tests and for drawings that are written down.
    #[must_use]
    pub fn from_rows(rows: &[&str]) -> Self {
        let width = rows.iter().map(|row| row.chars().count()).max().unwrap_or_default();
        let dots = rows.iter().flat_map(|row| {
            row.chars().map(|dot| dot == '#').chain(std::iter::repeat(false)).take(width).collect::<Vec<_>>()
        });
        Self { width, dots: dots.collect() }
    }

    /// From opaque pixels, four bytes each; one at least as dark as `ink`, of 255, is black. Each dot is `tall` pixels high and one wide: the dots of a quadrant are
    /// twice as high as they are wide.
    pub(super) fn from_rgba(width: u32, tall: usize, ink: u32, pixels: &[u8]) -> Self {
        let width = width as usize;
        let mut dots = Vec::new();
        for band in pixels.chunks(width.max(1) * 4 * tall.max(1)) {
            let rows = u32::try_from(band.len() / (width.max(1) * 4)).unwrap_or(1).max(1);
            for x in 0..width {
                let dark: u32 = band
                    .chunks_exact(width * 4)
                    .map(|row| {
                        let pixel = &row[x * 4..x * 4 + 3];
                        255 - (299 * u32::from(pixel[0])
                            + 587 * u32::from(pixel[1])
                            + 114 * u32::from(pixel[2]))
                            / 1000
                    })
                    .sum();
                dots.push(dark / rows >= ink);
            }
        }
        Self { width, dots }
    }

    /// Dots across.
    #[must_use]
    pub fn width(&self) -> usize {
        self.width
    }

    /// Dots from top to bottom.
    #[must_use]
    pub fn height(&self) -> usize {
        self.dots.len().checked_div(self.width).unwrap_or_default()
    }

    /// Whether a dot is black; white outside the picture.
    #[must_use]
    pub fn is_black(&self, x: usize, y: usize) -> bool {
        x < self.width && self.dots.get(y * self.width + x).copied().unwrap_or_default()
    }

    /// The same without the white rows above and below.
    #[must_use]
    pub(super) fn trimmed(self) -> Self {
        let inked: Vec<usize> = (0..self.height())
            .filter(|y| self.dots[y * self.width..(y + 1) * self.width].contains(&true))
            .collect();
        let (Some(first), Some(last)) = (inked.first(), inked.last()) else { return Self::default() };
        let dots = self.dots[first * self.width..(last + 1) * self.width].to_vec();
        Self { width: self.width, dots }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dot_is_black_when_its_pixels_are_dark_enough() {
        let grey = |light: u8| [light, light, light, 255];
        let pixels = [grey(255), grey(0), grey(144), grey(160)].concat();
        let bitmap = Bitmap::from_rgba(4, 1, 96, &pixels);
        assert_eq!(bitmap, Bitmap::from_rows(&[" ## "]));
        // The same pixels, two above two: one dot white on black, one grey on grey.
        assert_eq!(Bitmap::from_rgba(2, 2, 96, &pixels), Bitmap::from_rows(&[" #"]));
    }

    #[test]
    fn white_rows_above_and_below_are_left_out() {
        let bitmap = Bitmap::from_rows(&["   ", " # ", "   ", "#  ", "   "]).trimmed();
        assert_eq!(bitmap, Bitmap::from_rows(&[" # ", "   ", "#  "]));
        assert_eq!(Bitmap::from_rows(&["   "]).trimmed().height(), 0);
    }
}

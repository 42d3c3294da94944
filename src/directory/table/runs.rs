//! Runs of bytes, numbers and texts, each ended by a number: reading that cannot fail.

/// A list of runs: all items in one row, and where each run ends.
#[derive(Clone, Copy)]
pub(super) struct Runs<'a> {
    pub items: &'a [u8],
    /// Four bytes each.
    pub ends: &'a [u8],
    /// How many bytes an item has.
    pub size: usize,
}

/// So many bytes from a place; zeros where there are none.
pub(super) fn number_at<const SIZE: usize>(bytes: &[u8], at: usize) -> [u8; SIZE] {
    bytes.get(at..).and_then(|rest| rest.first_chunk()).copied().unwrap_or([0; SIZE])
}

impl<'a> Runs<'a> {
    fn len(self) -> u32 {
        u32::try_from(self.ends.len() / 4).unwrap_or(u32::MAX)
    }

    fn end(self, at: u32) -> usize {
        super::index(u32::from_le_bytes(number_at(self.ends, super::index(at) * 4)))
    }

    fn run(self, at: u32) -> &'a [u8] {
        let from = at.checked_sub(1).map_or(0, |before| self.end(before));
        self.items.get(from * self.size..self.end(at) * self.size).unwrap_or_default()
    }

    /// A text.
    pub fn text(self, at: u32) -> &'a str {
        std::str::from_utf8(self.run(at)).unwrap_or_default()
    }

    /// The place of a text among sorted ones.
    pub fn find(self, text: &str) -> Option<u32> {
        let (mut from, mut to) = (0, self.len());
        while from < to {
            let middle = from + (to - from) / 2;
            match self.run(middle).cmp(text.as_bytes()) {
                std::cmp::Ordering::Less => from = middle + 1,
                std::cmp::Ordering::Equal => return Some(middle),
                std::cmp::Ordering::Greater => to = middle,
            }
        }
        None
    }

    /// The place of a text in a short list that is not sorted.
    pub fn first(self, text: &str) -> Option<u32> {
        (0..self.len()).find(|at| self.run(*at) == text.as_bytes())
    }

    /// Numbers of four bytes.
    pub fn numbers(self, at: u32) -> impl ExactSizeIterator<Item = u32> + Clone + 'a {
        self.run(at).chunks_exact(4).map(|four| u32::from_le_bytes(number_at(four, 0)))
    }

    /// Whether a run of sorted numbers has this one.
    pub fn holds(self, at: u32, number: u32) -> bool {
        let run = self.run(at);
        let (mut from, mut to) = (0, run.len() / 4);
        while from < to {
            let middle = from + (to - from) / 2;
            match u32::from_le_bytes(number_at(run, middle * 4)).cmp(&number) {
                std::cmp::Ordering::Less => from = middle + 1,
                std::cmp::Ordering::Equal => return true,
                std::cmp::Ordering::Greater => to = middle,
            }
        }
        false
    }
}

//! Changing the text of a field: by grapheme, in the order of reading. Draws nothing and knows no keys.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::Entry;
use crate::desk::widget::clipboard;

impl Entry {
    pub(super) fn length(&self) -> usize {
        self.text.chars().count()
    }

    /// Where graphemes begin and end, as places in the text.
    fn borders(&self) -> Vec<usize> {
        let mut place = 0;
        let ends = self.text.graphemes(true).map(|one| {
            place += one.chars().count();
            place
        });
        std::iter::once(0).chain(ends).collect()
    }

    /// This place, or the end of the grapheme that it would split.
    pub(super) fn whole(&self, place: usize) -> usize {
        self.borders().into_iter().find(|border| *border >= place).unwrap_or_else(|| self.length())
    }

    fn byte(&self, place: usize) -> usize {
        self.text.char_indices().nth(place).map_or(self.text.len(), |(at, _)| at)
    }

    /// Puts text in place of what is selected; tells whether anything changed.
    pub(super) fn insert(&mut self, text: &str) -> bool {
        let erased = self.selected().is_some_and(|places| self.erase(places));
        self.anchor = None;
        let at = self.byte(self.caret);
        self.text.insert_str(at, text);
        self.caret = self.whole(self.caret + text.chars().count());
        erased || !text.is_empty()
    }

    /// Erases what is selected, else the grapheme or the word before the caret.
    pub(super) fn erase_before(&mut self, word: bool) -> bool {
        let from = if word { self.word_start() } else { self.before(self.caret) };
        self.erase(self.selected().unwrap_or(from..self.caret))
    }

    /// Erases what is selected, else the grapheme or the word after the caret.
    pub(super) fn erase_after(&mut self, word: bool) -> bool {
        let to = if word { self.word_end() } else { self.whole(self.caret + 1) };
        self.erase(self.selected().unwrap_or(self.caret..to))
    }

    /// Erases these places; tells whether there was anything.
    pub(super) fn erase(&mut self, places: Range<usize>) -> bool {
        self.anchor = None;
        let bytes = self.byte(places.start)..self.byte(places.end);
        let any = !bytes.is_empty();
        self.text.replace_range(bytes, "");
        // What was apart may have become one grapheme.
        self.caret = self.whole(places.start);
        any
    }

    pub(super) fn copy(&self) {
        if let Some(places) = self.selected().filter(|_| !self.secret) {
            clipboard::hold(&self.text[self.byte(places.start)..self.byte(places.end)]);
        }
    }

    pub(super) fn cut(&mut self) -> bool {
        self.copy();
        self.selected().is_some_and(|places| !self.secret && self.erase(places))
    }

    fn before(&self, place: usize) -> usize {
        self.borders().into_iter().rfind(|border| *border < place).unwrap_or(0)
    }

    /// Where the word before the caret begins, in the order of reading.
    fn word_start(&self) -> usize {
        let letters: Vec<char> = self.text.chars().take(self.caret).collect();
        let end = letters.iter().rposition(|c| !c.is_whitespace()).map_or(0, |last| last + 1);
        letters[..end].iter().rposition(|c| c.is_whitespace()).map_or(0, |blank| blank + 1)
    }

    /// Where the word after the caret ends, in the order of reading.
    fn word_end(&self) -> usize {
        let blanks = self.text.chars().skip(self.caret).take_while(|c| c.is_whitespace()).count();
        let letters = self.text.chars().skip(self.caret + blanks).take_while(|c| !c.is_whitespace()).count();
        self.caret + blanks + letters
    }
}

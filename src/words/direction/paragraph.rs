//! One paragraph made ready: graphemes in logical order, each with its level, its cells and its breaks.

use std::iter::Peekable;
use std::ops::Range;

use unicode_bidi::{BidiInfo, Level};
use unicode_linebreak::linebreaks;
use unicode_segmentation::UnicodeSegmentation;

use super::{Order, Row, digits, join, width};
use crate::words::Direction;

/// What is drawn for a grapheme that is wider than the whole row.
const TOO_WIDE: &str = "…";

/// A grapheme as it will be drawn.
#[derive(Debug, Clone)]
pub(super) struct Cluster {
    /// What goes into the cells; empty for an invisible sign.
    pub text: String,
    /// How many cells.
    pub cells: u16,
    /// Its bidirectional level: odd is drawn right to left.
    pub level: Level,
    /// White space, which may hang over the end of a row.
    pub blank: bool,
    /// Whether a row may end before it, and inside how many isolates that break would be.
    pub break_before: Option<usize>,
    /// The place of its first character in the text as stored, counted in characters.
    pub place: usize,
}

/// A paragraph without line breaks in it.
#[derive(Debug)]
pub(super) struct Paragraph {
    pub clusters: Vec<Cluster>,
    base: Direction,
    order: Order,
}

impl Paragraph {
    /// Makes a paragraph ready for rows of `width` cells.
    pub fn new(text: &str, base: Direction, order: Order, width: u16) -> Self {
        let turns = base == Direction::Rtl || text.chars().any(may_turn);
        let mut letters: Vec<(char, usize)> = text.chars().enumerate().map(|(place, c)| (c, place)).collect();
        if order == Order::Visual && turns {
            letters = join::join(digits::keep_whole(&letters));
        }
        let text: String = letters.iter().map(|(c, _)| *c).collect();
        let levels = if order == Order::Visual && turns {
            let info = BidiInfo::new(&text, Some(level_of(base)));
            match info.paragraphs.first() {
                // Rule L1: what stands on both sides of a tab is two columns, and stays so.
                Some(all) if text.contains('\t') => info.reordered_levels(all, all.range.clone()),
                _ => info.levels,
            }
        } else {
            Vec::new()
        };
        let mut breaks = breaks(&text).into_iter().peekable();

        let mut clusters = Vec::with_capacity(letters.len());
        let mut counted = 0;
        for (at, grapheme) in text.grapheme_indices(true) {
            let (mut drawn, mut cells) = width::drawn(grapheme, order == Order::Logical);
            if cells > width {
                (drawn, cells) = (TOO_WIDE.to_owned(), 1);
            }
            clusters.push(Cluster {
                blank: !drawn.is_empty() && drawn.chars().all(char::is_whitespace),
                text: drawn,
                cells,
                level: levels.get(at).copied().unwrap_or_else(Level::ltr),
                break_before: break_at(&mut breaks, at),
                place: letters[counted].1,
            });
            counted += grapheme.chars().count();
        }
        Self { clusters, base, order }
    }

    /// The row of a line of this paragraph, without the white space at its end.
    pub fn row(&self, line: Range<usize>) -> Row {
        let line = &self.clusters[line];
        let end = line.iter().rposition(|one| !one.blank && one.cells > 0).map_or(0, |last| last + 1);
        match self.order {
            Order::Visual => self.ordered(line[..end].iter()),
            Order::Logical => self.ordered(line.iter().enumerate().filter_map(|(at, one)| {
                // Signs that close an isolate stand after the last letter and are kept.
                (at < end || !one.blank).then_some(one)
            })),
        }
    }

    /// One row for all of it, cut with an ellipsis when it is wider than `width`.
    pub fn single_row(&self, width: u16) -> Row {
        let whole = self.row(0..self.clusters.len());
        if whole.cells <= width {
            return whole;
        }
        let mut left = width.saturating_sub(1);
        let mut end = 0;
        for one in &self.clusters {
            let Some(rest) = left.checked_sub(one.cells) else { break };
            left = rest;
            end += 1;
        }
        while end > 0 && (self.clusters[end - 1].blank || self.clusters[end - 1].cells == 0) {
            end -= 1;
        }
        let ellipsis = self.extra(TOO_WIDE);
        let last = (width > 0).then_some(&ellipsis);
        self.ordered(self.clusters[..end].iter().chain(last))
    }

    /// A cluster of one cell that is not in the text, at the paragraph's own level.
    pub fn extra(&self, text: &str) -> Cluster {
        Cluster {
            text: text.to_owned(),
            cells: 1,
            level: level_of(self.base),
            blank: false,
            break_before: None,
            place: self.clusters.last().map_or(0, |last| last.place + 1),
        }
    }

    /// Puts clusters in the order in which they are seen.
    pub fn ordered<'a>(&self, clusters: impl Iterator<Item = &'a Cluster>) -> Row {
        Row::of(clusters, self.base, self.order)
    }
}

/// The level of a paragraph that runs this way.
fn level_of(base: Direction) -> Level {
    match base {
        Direction::Ltr => Level::ltr(),
        Direction::Rtl => Level::rtl(),
    }
}

/// A cheap question first: most text at a Dutch desk has nothing in it that turns.
fn may_turn(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2067}'
        | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}'
        | '\u{1e800}'..='\u{1efff}')
}

/// The break at this place, if there is one, past those before it.
fn break_at(breaks: &mut Peekable<impl Iterator<Item = (usize, usize)>>, at: usize) -> Option<usize> {
    while breaks.next_if(|(before, _)| *before < at).is_some() {}
    breaks.next_if(|(here, _)| *here == at).map(|(_, open)| open)
}

/// Where a line may be broken: byte offsets, each with the number of isolates open there.
fn breaks(text: &str) -> Vec<(usize, usize)> {
    let mut open = 0usize;
    let mut letters = text.char_indices().peekable();
    linebreaks(text)
        .map(|(at, _)| {
            while let Some((_, c)) = letters.next_if(|(before, _)| *before < at) {
                match c {
                    '\u{2066}'..='\u{2068}' => open += 1,
                    '\u{2069}' => open = open.saturating_sub(1),
                    _ => {}
                }
            }
            (at, open)
        })
        .collect()
}

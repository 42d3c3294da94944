//! The offers as one run of bytes: each encoded once, and beside them what matching asks of all of them.
//!
//! A directory has a hundred thousand offers and a person sees ten. So an offer is decoded when it is first looked at;
//! its [`Facts`] (where, for whom, in which languages, when) stand in a row of fixed size, and the rows for a need are
//! listed. The bytes are the same in memory and on disk, so that opening is reading. Whatever stands in them, no access
//! fails: what lies outside is nothing. Never a judgement about a person.

mod build;
mod facts;
mod lines;
mod names;
mod runs;

use std::fmt;
use std::ops::Range;
use std::sync::OnceLock;

pub(super) use self::build::Builder;
pub(crate) use self::facts::{Facts, day_number};
pub(crate) use self::lines::{Line, Soon, Week};
use self::runs::{Runs, number_at};
use super::distance::Coordinates;
use super::offer::Offer;
use super::place::Place;

/// The parts of the bytes, in their order.
#[derive(Clone, Copy)]
enum Part {
    /// The encoded offers, in the order in which they came.
    Offers,
    /// From where to where each offer goes, in the order of their ids.
    Ends,
    Ids,
    IdEnds,
    /// The facts of each offer, in the order of their ids.
    Rows,
    /// For each row, the areas it serves.
    RowAreas,
    Points,
    Lines,
    Needs,
    NeedEnds,
    /// For each need its rows.
    NeedRows,
    NeedRowEnds,
    Languages,
    LanguageEnds,
    /// The areas by their letters, sorted.
    Areas,
    AreaEnds,
    /// The words of all names, sorted.
    Words,
    WordEnds,
    /// For each word the names with it.
    WordNames,
    WordNameEnds,
    /// For each name its words.
    NameWords,
    NameWordEnds,
    /// For each name its rows.
    NameRows,
    NameRowEnds,
}

/// How many parts there are.
const PARTS: usize = Part::NameRowEnds as usize + 1;
/// The list of the parts, at the end of the bytes: from where to where each goes.
const FOOTER: usize = PARTS * 16;

/// Offers in the order of their ids, with what is asked of all of them.
#[derive(Default)]
pub(crate) struct Table {
    bytes: Vec<u8>,
    parts: Vec<Range<usize>>,
    offers: Vec<OnceLock<Box<Offer>>>,
}

impl Table {
    /// Reads what a [`Builder`] made; `None` when the parts do not lie within the bytes.
    pub fn read(bytes: Vec<u8>) -> Option<Self> {
        let footer = bytes.len().checked_sub(FOOTER)?;
        let at =
            |place: usize| usize::try_from(u64::from_le_bytes(number_at(&bytes, footer + place * 8))).ok();
        let mut parts = Vec::with_capacity(PARTS);
        for part in 0..PARTS {
            let (from, to) = (at(part * 2)?, at(part * 2 + 1)?);
            (from <= to && to <= footer).then_some(())?;
            parts.push(from..to);
        }
        let count = parts[Part::Rows as usize].len() / Facts::SIZE;
        let offers = std::iter::repeat_with(OnceLock::new).take(count).collect();
        Some(Self { bytes, parts, offers })
    }

    /// The bytes, to be kept and read again.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// How many offers there are.
    pub fn len(&self) -> usize {
        self.offers.len()
    }

    /// The offer in a row, decoded when it is first asked for.
    pub fn offer(&self, row: u32) -> Option<&Offer> {
        let slot = self.offers.get(index(row))?;
        if let Some(offer) = slot.get() {
            return Some(offer);
        }
        let offer = self.decoded(row)?;
        Some(slot.get_or_init(|| Box::new(offer)))
    }

    /// The offer in a row, decoded and not kept.
    pub fn decoded(&self, row: u32) -> Option<Offer> {
        let ends = self.part(Part::Ends);
        let at = |place: usize| usize::try_from(u64::from_le_bytes(number_at(ends, place * 8))).ok();
        let (from, to) = (at(index(row) * 2)?, at(index(row) * 2 + 1)?);
        postcard::from_bytes(self.part(Part::Offers).get(from..to)?).ok()
    }

    /// The id in a row.
    pub fn id(&self, row: u32) -> &str {
        self.texts(Part::Ids, Part::IdEnds).text(row)
    }

    /// The row of an id.
    pub fn find(&self, id: &str) -> Option<u32> {
        self.texts(Part::Ids, Part::IdEnds).find(id)
    }

    /// What is known about a row.
    pub fn facts(&self, row: u32) -> Facts {
        Facts::at(self.part(Part::Rows), index(row) * Facts::SIZE)
    }

    /// The number of a need.
    pub fn need(&self, code: &str) -> Option<u32> {
        self.texts(Part::Needs, Part::NeedEnds).first(code)
    }

    /// The number of a language.
    pub fn language(&self, code: &str) -> Option<u32> {
        self.texts(Part::Languages, Part::LanguageEnds).first(code)
    }

    /// The number of an area, by its letters.
    fn area(&self, letters: &str) -> Option<u32> {
        self.texts(Part::Areas, Part::AreaEnds).find(letters)
    }

    /// The numbers of the areas that a neighbourhood is within.
    pub fn areas_of(&self, place: &Place) -> Vec<u32> {
        place.within().filter_map(|letters| self.area(&letters)).collect()
    }

    /// The rows that serve a need, in order.
    pub fn serving(&self, need: u32) -> impl Iterator<Item = u32> + Clone {
        self.lists(Part::NeedRows, Part::NeedRowEnds).numbers(need)
    }

    /// Whether a row serves a need.
    pub fn serves(&self, row: u32, facts: &Facts, need: u32) -> bool {
        if need < Facts::NEEDS {
            return facts.needs & 1 << need != 0;
        }
        self.lists(Part::NeedRows, Part::NeedRowEnds).holds(need, row)
    }

    /// The areas of a row.
    pub fn areas(&self, facts: &Facts) -> impl Iterator<Item = u32> {
        let from = index(facts.areas_from);
        let areas = self.part(Part::RowAreas);
        (from..from + usize::from(facts.areas)).map(|at| u32::from_le_bytes(number_at(areas, at * 4)))
    }

    /// The points on the map of a row.
    pub fn points(&self, facts: &Facts) -> impl Iterator<Item = Coordinates> {
        let from = index(facts.points_from);
        let points = self.part(Part::Points);
        (from..from + usize::from(facts.points)).map(|at| Coordinates {
            latitude: f64::from_le_bytes(number_at(points, at * 16)),
            longitude: f64::from_le_bytes(number_at(points, at * 16 + 8)),
        })
    }

    /// The lines of the opening hours of a row.
    pub fn lines(&self, facts: &Facts) -> impl Iterator<Item = Line> + Clone {
        let from = index(facts.lines_from);
        let lines = self.part(Part::Lines);
        (from..from + usize::from(facts.lines)).map(|at| Line::at(lines, at * Line::SIZE))
    }

    fn part(&self, part: Part) -> &[u8] {
        self.parts.get(part as usize).and_then(|range| self.bytes.get(range.clone())).unwrap_or_default()
    }

    /// A list of texts.
    fn texts(&self, items: Part, ends: Part) -> Runs<'_> {
        Runs { items: self.part(items), ends: self.part(ends), size: 1 }
    }

    /// A list of lists of numbers.
    fn lists(&self, items: Part, ends: Part) -> Runs<'_> {
        Runs { items: self.part(items), ends: self.part(ends), size: 4 }
    }
}

impl fmt::Debug for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Table").field("offers", &self.len()).finish_non_exhaustive()
    }
}

fn index(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

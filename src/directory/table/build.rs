//! Building the bytes, offer by offer.

use std::collections::{BTreeMap, HashMap};

use super::facts::Facts;
use super::lines::Line;
use super::{FOOTER, PARTS, Table, index};
use crate::directory::offer::Offer;
use crate::directory::{called, place};

/// Offers on their way into a table, in any order, each id once.
#[derive(Default)]
pub(in crate::directory) struct Builder {
    /// The encoded offers: the beginning of the bytes.
    bytes: Vec<u8>,
    rows: Vec<Draft>,
    needs: Texts,
    row_needs: Vec<u32>,
    languages: Texts,
    areas: Texts,
    row_areas: Vec<u32>,
    points: Vec<u8>,
    lines: Vec<u8>,
    line_count: u32,
    words: Texts,
    /// Each name by its words, with the places of its offers in `rows`.
    names: HashMap<Vec<u32>, Vec<u32>>,
}

/// A row in the making.
struct Draft {
    id: String,
    from: usize,
    to: usize,
    needs: (usize, usize),
    facts: Facts,
}

/// Texts, each with a number, in the order in which they came.
#[derive(Default)]
struct Texts(HashMap<String, u32>);

impl Texts {
    fn number(&mut self, text: &str) -> u32 {
        if let Some(number) = self.0.get(text) {
            return *number;
        }
        let number = count(self.0.len());
        self.0.insert(text.to_owned(), number);
        number
    }

    /// The texts in the order of their numbers.
    fn in_order(self) -> Vec<String> {
        let mut texts: Vec<(u32, String)> = self.0.into_iter().map(|(text, number)| (number, text)).collect();
        texts.sort_unstable();
        texts.into_iter().map(|(_, text)| text).collect()
    }

    /// The texts sorted, and for each number the new one.
    fn sorted(self) -> (Vec<String>, Vec<u32>) {
        let mut texts: Vec<(String, u32)> = self.0.into_iter().collect();
        texts.sort_unstable();
        let mut places = vec![0; texts.len()];
        for (place, (_, number)) in texts.iter().enumerate() {
            places[index(*number)] = count(place);
        }
        (texts.into_iter().map(|(text, _)| text).collect(), places)
    }
}

impl Builder {
    /// Adds an offer.
    pub fn add(&mut self, offer: &Offer) {
        let from = self.bytes.len();
        // An offer is made of texts, numbers and lists of known length: there is nothing that cannot be encoded.
        self.bytes.extend(postcard::to_stdvec(offer).unwrap_or_default());
        let mut facts = Facts::of(offer);
        let needs_from = self.row_needs.len();
        for need in &offer.needs {
            let number = self.needs.number(need.code());
            facts.needs |= 1_u128.checked_shl(number).filter(|_| number < Facts::NEEDS).unwrap_or_default();
            self.row_needs.push(number);
        }
        for spoken in &offer.languages {
            facts.languages |= 1 << self.languages.number(spoken.code.code()).min(Facts::LANGUAGES);
        }
        facts.areas_from = count(self.row_areas.len());
        for area in &offer.areas {
            self.row_areas.push(self.areas.number(&place::key(&area.name)));
            facts.areas = facts.areas.saturating_add(1);
        }
        facts.points_from = count(self.points.len() / 16);
        for point in offer.places.iter().filter_map(|place| place.coordinates) {
            self.points.extend_from_slice(&point.latitude.to_le_bytes());
            self.points.extend_from_slice(&point.longitude.to_le_bytes());
            facts.points = facts.points.saturating_add(1);
        }
        facts.lines_from = self.line_count;
        for line in &offer.hours.schedules {
            Line::of(line).put(&mut self.lines);
            facts.lines = facts.lines.saturating_add(1);
            self.line_count += 1;
        }
        let row = count(self.rows.len());
        for name in offer.names() {
            let words: Vec<u32> = called::words(name).iter().map(|word| self.words.number(word)).collect();
            let rows = self.names.entry(words).or_default();
            if rows.last() != Some(&row) {
                rows.push(row);
            }
        }
        let id = offer.id.as_str().to_owned();
        let needs = (needs_from, self.row_needs.len());
        self.rows.push(Draft { id, from, to: self.bytes.len(), needs, facts });
    }

    /// The table, in the order of the ids.
    pub fn finish(mut self) -> Table {
        let mut order: Vec<u32> = (0..count(self.rows.len())).collect();
        order.sort_unstable_by(|one, other| self.rows[index(*one)].id.cmp(&self.rows[index(*other)].id));
        let mut row_of = vec![0; order.len()];
        for (row, draft) in order.iter().enumerate() {
            row_of[index(*draft)] = count(row);
        }
        let mut parts = Parts { bytes: std::mem::take(&mut self.bytes), ends: Vec::new() };
        parts.end();
        let drafts = || order.iter().map(|draft| &self.rows[index(*draft)]);
        for draft in drafts() {
            parts.bytes.extend_from_slice(&(draft.from as u64).to_le_bytes());
            parts.bytes.extend_from_slice(&(draft.to as u64).to_le_bytes());
        }
        parts.end();
        parts.texts(drafts().map(|draft| draft.id.as_str()));
        for draft in drafts() {
            draft.facts.put(&mut parts.bytes);
        }
        parts.end();
        let (areas, place_of) = self.areas.sorted();
        parts.numbers(self.row_areas.iter().map(|area| place_of[index(*area)]));
        parts.put(&self.points);
        parts.put(&self.lines);
        let mut serving = vec![Vec::new(); self.needs.0.len()];
        for (row, draft) in drafts().enumerate() {
            for need in &self.row_needs[draft.needs.0..draft.needs.1] {
                serving[index(*need)].push(count(row));
            }
        }
        parts.texts(self.needs.in_order().iter().map(String::as_str));
        parts.lists(&serving);
        parts.texts(self.languages.in_order().iter().map(String::as_str));
        parts.texts(areas.iter().map(String::as_str));
        let (words, place_of) = self.words.sorted();
        parts.texts(words.iter().map(String::as_str));
        parts.names(self.names, words.len(), &place_of, &row_of);
        parts.finish()
    }
}

/// The bytes, part after part.
struct Parts {
    bytes: Vec<u8>,
    ends: Vec<usize>,
}

impl Parts {
    fn end(&mut self) {
        self.ends.push(self.bytes.len());
    }

    fn put(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
        self.end();
    }

    fn numbers(&mut self, numbers: impl Iterator<Item = u32>) {
        numbers.for_each(|number| self.bytes.extend_from_slice(&number.to_le_bytes()));
        self.end();
    }

    /// Texts one after another, and where each ends.
    fn texts<'a>(&mut self, texts: impl Iterator<Item = &'a str>) {
        let mut ends = Vec::new();
        let from = self.bytes.len();
        for text in texts {
            self.bytes.extend_from_slice(text.as_bytes());
            ends.push(count(self.bytes.len() - from));
        }
        self.end();
        self.numbers(ends.into_iter());
    }

    /// Lists of numbers one after another, and where each ends.
    fn lists(&mut self, lists: &[Vec<u32>]) {
        self.numbers(lists.iter().flatten().copied());
        let mut end = 0;
        self.numbers(lists.iter().map(|list| {
            end += count(list.len());
            end
        }));
    }

    /// The names: which have a word, which words they have, whose they are.
    fn names(&mut self, names: HashMap<Vec<u32>, Vec<u32>>, words: usize, place_of: &[u32], row_of: &[u32]) {
        let sorted: BTreeMap<Vec<u32>, Vec<u32>> = names
            .into_iter()
            .map(|(words, drafts)| {
                let mut rows: Vec<u32> = drafts.iter().map(|draft| row_of[index(*draft)]).collect();
                rows.sort_unstable();
                (words.iter().map(|word| place_of[index(*word)]).collect(), rows)
            })
            .collect();
        let mut with_word = vec![Vec::new(); words];
        for (name, words) in sorted.keys().enumerate() {
            for word in words {
                if with_word[index(*word)].last() != Some(&count(name)) {
                    with_word[index(*word)].push(count(name));
                }
            }
        }
        self.lists(&with_word);
        let (of_name, rows): (Vec<_>, Vec<_>) = sorted.into_iter().unzip();
        self.lists(&of_name);
        self.lists(&rows);
    }

    fn finish(mut self) -> Table {
        debug_assert_eq!(self.ends.len(), PARTS, "every part has its place");
        self.bytes.reserve_exact(FOOTER);
        let mut from = 0;
        for end in self.ends {
            self.bytes.extend_from_slice(&(from as u64).to_le_bytes());
            self.bytes.extend_from_slice(&(end as u64).to_le_bytes());
            from = end;
        }
        self.bytes.shrink_to_fit();
        Table::read(self.bytes).unwrap_or_default()
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

//! Slips of the pen: the words of a vocabulary that differ by a few letters from what was typed.
//!
//! An automaton over the bytes of the vocabulary that keeps one row of the edit distance (a letter too many, too few,
//! another one, or two neighbours swapped). Nothing is built beforehand, so it is ready with every key. Never decides
//! how many slips are forgiven.

use fst::Automaton;

/// The longest word whose slips are forgiven, in letters.
pub(super) const LONGEST: usize = 24;

type Row = [u8; LONGEST + 1];

/// What is looked for: a word, and how many slips it may hold.
#[derive(Debug, Clone)]
pub(super) struct Near {
    letters: Vec<char>,
    most: u8,
    /// Whether anything may follow: the word is still being typed.
    open: bool,
}

/// How far the letters read so far are from those that were typed.
#[derive(Debug, Clone)]
pub(super) struct Reach {
    row: Row,
    before: Row,
    last: Option<char>,
    pending: [u8; 4],
    waiting: u8,
    closest: u8,
    lost: bool,
}

impl Reach {
    /// The fewest slips with which the word was read.
    pub(super) fn slips(&self) -> u8 {
        self.closest
    }
}

impl Near {
    /// Looks for a word with at most so many slips; `None` when it is too long to be a slip of anything.
    pub(super) fn new(word: &str, most: u8, open: bool) -> Option<Self> {
        let letters: Vec<char> = word.chars().collect();
        (letters.len() <= LONGEST).then_some(Self { letters, most, open })
    }

    fn take(&self, reach: &Reach, letter: char) -> Reach {
        let typed = self.letters.len();
        let mut row = [u8::MAX; LONGEST + 1];
        row[0] = reach.row[0].saturating_add(1);
        for at in 1..=typed {
            let other = u8::from(self.letters[at - 1] != letter);
            let mut least = reach.row[at]
                .saturating_add(1)
                .min(row[at - 1].saturating_add(1))
                .min(reach.row[at - 1].saturating_add(other));
            let swapped =
                at > 1 && Some(self.letters[at - 1]) == reach.last && self.letters[at - 2] == letter;
            if swapped {
                least = least.min(reach.before[at - 2].saturating_add(1));
            }
            row[at] = least;
        }
        let closest = if self.open { reach.closest.min(row[typed]) } else { row[typed] };
        let lost =
            !(self.open && closest <= self.most) && row[..=typed].iter().all(|slips| *slips > self.most);
        Reach { row, before: reach.row, last: Some(letter), pending: [0; 4], waiting: 0, closest, lost }
    }
}

impl Automaton for Near {
    type State = Reach;

    fn start(&self) -> Reach {
        let mut row = [u8::MAX; LONGEST + 1];
        for (slips, cell) in (0..).zip(&mut row[..=self.letters.len()]) {
            *cell = slips;
        }
        Reach {
            closest: row[self.letters.len()],
            row,
            before: row,
            last: None,
            pending: [0; 4],
            waiting: 0,
            lost: false,
        }
    }

    fn is_match(&self, reach: &Reach) -> bool {
        !reach.lost && reach.waiting == 0 && reach.closest <= self.most
    }

    fn can_match(&self, reach: &Reach) -> bool {
        !reach.lost
    }

    fn accept(&self, reach: &Reach, byte: u8) -> Reach {
        let mut next = reach.clone();
        if next.lost {
            return next;
        }
        let have = usize::from(next.waiting);
        let Some(cell) = next.pending.get_mut(have) else { return Reach { lost: true, ..next } };
        *cell = byte;
        let needed = match next.pending[0] {
            0..=0x7f => 1,
            0xc0..=0xdf => 2,
            0xe0..=0xef => 3,
            _ => 4,
        };
        if have + 1 < needed {
            next.waiting += 1;
            return next;
        }
        match std::str::from_utf8(&next.pending[..needed]).ok().and_then(|text| text.chars().next()) {
            Some(letter) => self.take(reach, letter),
            None => Reach { lost: true, ..next },
        }
    }
}

#[cfg(test)]
mod tests {
    use fst::{IntoStreamer, Set, Streamer};

    use super::*;

    fn found(words: &[&str], typed: &str, most: u8, open: bool) -> Vec<String> {
        let mut sorted = words.to_vec();
        sorted.sort_unstable();
        let set = Set::from_iter(sorted).unwrap();
        let mut stream = set.search(Near::new(typed, most, open).unwrap()).into_stream();
        let mut found = Vec::new();
        while let Some(word) = stream.next() {
            found.push(String::from_utf8(word.to_vec()).unwrap());
        }
        found
    }

    #[test]
    fn one_letter_too_many_too_few_other_or_swapped_is_one_slip() {
        let words = ["koffie", "kofie", "koffiee", "koffje", "kofife", "kfoife", "thee"];
        assert_eq!(found(&words, "koffie", 1, false), ["koffie", "koffiee", "koffje", "kofie", "kofife"]);
    }

    #[test]
    fn a_word_that_is_still_typed_may_go_on() {
        assert_eq!(
            found(&["koffieochtend", "kofferbak", "thee"], "kofi", 1, true),
            ["kofferbak", "koffieochtend"]
        );
    }

    #[test]
    fn letters_of_several_bytes_count_as_one() {
        assert_eq!(found(&["قهوه", "شاي"], "قهوة", 1, false), ["قهوه"]);
    }
}

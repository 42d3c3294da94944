//! Cleaning: every text from outside (typed, pasted, imported) passes here once, before it is kept.
//!
//! What steers a terminal or the direction of text, what cannot be seen, and what piles up on a letter is
//! taken out; what a script needs stays. Pure text in, pure text out: it must never judge what a text means
//! (that is [`super::bsn`]) nor look at where it came from.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthChar;

/// The most combining marks that a letter keeps; real words need no more than four.
const MARKS: usize = 8;

/// The shape that a text may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// One line: a name, an address. Every break becomes a space.
    Line,
    /// A note: line breaks stay, with at most one empty line between.
    Paragraphs,
}

/// How many characters were taken out, by why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Removed {
    /// Control characters: these steer a terminal.
    pub controls: usize,
    /// Marks, embeddings, overrides and isolates: these turn the text around them.
    pub direction: usize,
    /// Format characters, fillers and tags that cannot be seen, and joiners where no script needs them.
    pub invisible: usize,
    /// Combining marks beyond eight on one letter, or on no letter.
    pub marks: usize,
    /// Characters beyond the limit.
    pub beyond_limit: usize,
}

impl Removed {
    /// Whether anything but white space was taken out, so that the one who typed can be told.
    #[must_use]
    pub fn any(self) -> bool {
        self != Self::default()
    }
}

/// A text that is safe to keep and to draw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cleaned {
    /// The text.
    pub text: String,
    /// What was taken out.
    pub removed: Removed,
}

/// Cleans a text and keeps at most `limit` characters of it. Cleaning twice changes nothing more.
#[must_use]
pub fn clean(text: &str, kind: Kind, limit: usize) -> Cleaned {
    if text.len() <= limit && is_plain(text) {
        return Cleaned { text: text.to_owned(), removed: Removed::default() };
    }
    let mut removed = Removed::default();
    let visible = visible(text, &mut removed);
    let joined = needed_joiners(&visible, &mut removed);
    let marked = few_marks(&joined, &mut removed);
    let spaced = spaced(&marked, kind);
    let text = shortened(spaced, limit, &mut removed);
    Cleaned { text, removed }
}

/// Whether there is plainly nothing to do: letters of ASCII with single spaces between. Most texts of a directory are.
fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut before = b' ';
    for &byte in bytes {
        if !(0x20..0x7f).contains(&byte) || (byte == b' ' && before == b' ') {
            return false;
        }
        before = byte;
    }
    before != b' ' || bytes.is_empty()
}

/// Takes out what cannot be seen, and makes one kind of space and one kind of line break of the rest.
fn visible(text: &str, removed: &mut Removed) -> Vec<char> {
    let mut kept = Vec::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        match c {
            '\r' => {
                letters.next_if_eq(&'\n');
                kept.push('\n');
            }
            '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => kept.push('\n'),
            c if c.is_whitespace() => kept.push(' '),
            c if c.is_control() => removed.controls += 1,
            c if steers(c) => removed.direction += 1,
            c if is_unseen(c) => removed.invisible += 1,
            c => kept.push(c),
        }
    }
    kept
}

fn steers(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Format characters, fillers, tags, and code points that will never be characters.
fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}' | '\u{2060}'..='\u{2065}' | '\u{206a}'..='\u{206f}' | '\u{2800}' | '\u{3164}'
            | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{fdd0}'..='\u{fdef}'
            | '\u{13430}'..='\u{1343f}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}'
    ) || u32::from(c) & 0xfffe == 0xfffe
}

fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

/// The scripts in which a joiner changes what a word looks like, told apart so that none joins another.
fn script_with_joiners(c: char) -> Option<u8> {
    match c {
        '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{870}'..='\u{8ff}' => Some(1),
        // Devanagari, Bengali, … Sinhala: one block of 128 each.
        '\u{900}'..='\u{dff}' => u8::try_from((u32::from(c) - 0x900) / 0x80).ok().map(|block| 2 + block),
        _ => None,
    }
}

fn is_mark(c: char) -> bool {
    c.width() == Some(0) && !is_joiner(c)
}

/// Keeps a joiner only between two letters of one script that needs it.
fn needed_joiners(text: &[char], removed: &mut Removed) -> Vec<char> {
    let mut kept: Vec<char> = Vec::with_capacity(text.len());
    for (at, &c) in text.iter().enumerate() {
        if is_joiner(c) {
            let letter = kept.iter().rev().find(|c| !is_mark(**c)).copied();
            let script = letter.and_then(script_with_joiners);
            let next =
                text.get(at + 1).filter(|next| !is_mark(**next)).copied().and_then(script_with_joiners);
            if script.is_none() || script != next {
                removed.invisible += 1;
                continue;
            }
        }
        kept.push(c);
    }
    kept
}

fn few_marks(text: &[char], removed: &mut Removed) -> Vec<char> {
    let mut kept = Vec::with_capacity(text.len());
    // Before the first letter there is nothing for a mark to stand on.
    let mut room = 0;
    for &c in text {
        if is_mark(c) {
            if room == 0 {
                removed.marks += 1;
                continue;
            }
            room -= 1;
        } else if !is_joiner(c) {
            room = if c.is_whitespace() { 0 } else { MARKS };
        }
        kept.push(c);
    }
    kept
}

fn spaced(text: &[char], kind: Kind) -> String {
    let text: String = text.iter().collect();
    let lines = text.split('\n').map(|line| line.split(' ').filter(|word| !word.is_empty()));
    match kind {
        Kind::Line => lines.flatten().collect::<Vec<_>>().join(" "),
        Kind::Paragraphs => {
            let mut joined = String::with_capacity(text.len());
            let mut empty = 0;
            for line in lines.map(|words| words.collect::<Vec<_>>().join(" ")) {
                if line.is_empty() {
                    empty += 1;
                    continue;
                }
                if !joined.is_empty() {
                    joined.push_str(if empty > 0 { "\n\n" } else { "\n" });
                }
                joined.push_str(&line);
                empty = 0;
            }
            joined
        }
    }
}

/// Cuts at the limit, never inside a letter with its marks.
fn shortened(text: String, limit: usize, removed: &mut Removed) -> String {
    let all = text.chars().count();
    if all <= limit {
        return text;
    }
    let mut kept = String::new();
    let mut count = 0;
    for letter in text.graphemes(true) {
        count += letter.chars().count();
        if count > limit {
            break;
        }
        kept.push_str(letter);
    }
    let end = kept.trim_end_matches(|c: char| c.is_whitespace() || is_joiner(c)).len();
    kept.truncate(end);
    removed.beyond_limit += all - kept.chars().count();
    kept
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn line(text: &str) -> String {
        clean(text, Kind::Line, 1000).text
    }

    #[test]
    fn what_steers_a_terminal_is_taken_out_and_counted() {
        let cleaned = clean("Fatima\u{1b}[31m\u{7}\u{9b}2J", Kind::Line, 100);
        assert_eq!(cleaned.text, "Fatima[31m2J");
        assert_eq!(cleaned.removed.controls, 3);
        assert!(cleaned.removed.any());
    }

    #[test]
    fn what_turns_text_is_taken_out() {
        let cleaned = clean("a\u{202e}b\u{2066}c\u{2069}\u{200f}", Kind::Line, 100);
        assert_eq!((cleaned.text.as_str(), cleaned.removed.direction), ("abc", 4));
    }

    #[test]
    fn what_cannot_be_seen_is_taken_out() {
        let cleaned = clean("\u{feff}schuld\u{ad}hulp\u{200b}\u{e0041}\u{3164}", Kind::Line, 100);
        assert_eq!((cleaned.text.as_str(), cleaned.removed.invisible), ("schuldhulp", 5));
    }

    #[test]
    fn joiners_stay_where_a_script_needs_them() {
        assert_eq!(line("می\u{200c}خواهم"), "می\u{200c}خواهم");
        assert_eq!(line("क\u{94d}\u{200d}ष"), "क\u{94d}\u{200d}ष");
        assert_eq!(line("a\u{200d}b"), "ab");
        assert_eq!(line("م\u{200c} خ"), "م خ");
        assert_eq!(line("م\u{200c}\u{200c}خ"), "م\u{200c}خ");
    }

    #[test]
    fn marks_do_not_pile_up() {
        let cleaned = clean(&format!("e{}", "\u{301}".repeat(30)), Kind::Line, 100);
        assert_eq!(cleaned.text.chars().count(), 9);
        assert_eq!(cleaned.removed.marks, 22);
        assert_eq!(line("\u{301}a \u{301}b"), "a b");
        assert_eq!(line("السَّلَامُ"), "السَّلَامُ");
    }

    #[test]
    fn breaks_become_what_the_kind_of_text_allows() {
        let text = " een\u{a0}\u{2009} twee\r\n\r\n\r\n drie\u{2028}vier\t ";
        assert_eq!(line(text), "een twee drie vier");
        assert_eq!(clean(text, Kind::Paragraphs, 100).text, "een twee\n\ndrie\nvier");
    }

    #[test]
    fn a_long_text_is_cut_between_letters() {
        let cleaned = clean("abc e\u{301}f", Kind::Line, 5);
        assert_eq!((cleaned.text.as_str(), cleaned.removed.beyond_limit), ("abc", 4));
        assert_eq!(clean("abc def", Kind::Line, 7).removed, Removed::default());
    }

    #[test]
    fn a_plain_text_is_taken_as_it_is_and_another_is_not() {
        for plain in ["", "a", "Koffie drinken om 10.00 uur"] {
            assert!(is_plain(plain), "{plain}");
            assert_eq!(line(plain), plain);
        }
        for other in [" ", " a", "a ", "a  b", "a\nb", "a\tb", "caf\u{e9}", "\u{7f}"] {
            assert!(!is_plain(other), "{other}");
        }
    }

    fn any_text() -> impl Strategy<Value = String> {
        let letter = prop_oneof![
            4 => prop::sample::select(
                "ab \n\t\r\u{301}\u{64e}\u{94d}مخकष\u{200c}\u{200d}\u{202e}\u{ad}🙂\u{fe0f}\u{1b}"
                    .chars().collect::<Vec<_>>()),
            1 => any::<char>(),
        ];
        prop::collection::vec(letter, 0..60).prop_map(|letters| letters.into_iter().collect())
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn cleaning_twice_changes_nothing_more(text in any_text(), limit in 0usize..70) {
            for kind in [Kind::Line, Kind::Paragraphs] {
                let once = clean(&text, kind, limit);
                let twice = clean(&once.text, kind, limit);
                prop_assert_eq!(&twice.text, &once.text);
                prop_assert_eq!(twice.removed, Removed::default());
                prop_assert!(once.text.chars().count() <= limit);
            }
        }

        #[test]
        fn no_control_survives(text in any_text()) {
            let line = clean(&text, Kind::Line, 1000).text;
            prop_assert!(!line.chars().any(|c| c.is_control() || steers(c) || is_unseen(c)));
            let note = clean(&text, Kind::Paragraphs, 1000).text;
            prop_assert!(!note.chars().any(|c| (c.is_control() && c != '\n') || steers(c) || is_unseen(c)));
            prop_assert!(!note.contains("\n\n\n") && !note.contains("  "));
        }
    }
}

//! Folding: what one person writes with a mark, a capital or another alef, and another without, becomes one word.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// The longest word that is kept, in bytes; what is longer is no word.
const LONGEST: usize = 64;

/// The words of a text, folded, in their order: given one by one, in one buffer.
///
/// A word is a run of letters and digits. A hyphen and a dot part words. An apostrophe parts an ending from a word of
/// two letters or more, and the ending is dropped ("foto's", "Hollanda'da", "mother's"); after one letter it is passed
/// over ("m'n").
pub fn each(text: &str, mut take: impl FnMut(&str)) {
    let mut reader = Reader::default();
    for letter in text.chars() {
        reader.read(letter, &mut take);
    }
    reader.end(&mut take);
}

/// A text folded, its words with one space between.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    each(text, |word| {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    });
    folded
}

#[derive(Default)]
struct Reader {
    word: String,
    letters: usize,
    /// Where an apostrophe stood after two letters or more.
    cut: Option<usize>,
}

impl Reader {
    fn read(&mut self, letter: char, take: &mut impl FnMut(&str)) {
        match letter {
            'a'..='z' | '0'..='9' => self.push(letter),
            'A'..='Z' => self.push(letter.to_ascii_lowercase()),
            '\'' | '’' | '‘' | 'ʼ' | '´' | '`' => {
                if self.letters > 1 && self.cut.is_none() {
                    self.cut = Some(self.word.len());
                } else if self.letters == 0 {
                    self.end(take);
                }
            }
            letter if letter.is_ascii() => self.end(take),
            letter => {
                decompose_compatible(letter, |part| {
                    if !is_combining_mark(part) {
                        self.other(part, take);
                    }
                });
            }
        }
    }

    fn other(&mut self, letter: char, take: &mut impl FnMut(&str)) {
        match letter {
            // Not seen, or seen only as a longer line: no end of a word.
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{640}' | 'ʿ' | 'ʾ' | 'ء' => {}
            'ı' => self.push('i'),
            'ß' | 'ẞ' => self.both('s', 's'),
            'æ' | 'Æ' => self.both('a', 'e'),
            'œ' | 'Œ' => self.both('o', 'e'),
            'ø' | 'Ø' => self.push('o'),
            'ł' | 'Ł' => self.push('l'),
            'đ' | 'Đ' => self.push('d'),
            'ة' | 'ہ' | 'ھ' => self.push('ه'),
            'ى' | 'ی' => self.push('ي'),
            'ک' | 'گ' => self.push('ك'),
            'ٱ' => self.push('ا'),
            '\u{660}'..='\u{669}' => self.digit(letter, '\u{660}'),
            '\u{6f0}'..='\u{6f9}' => self.digit(letter, '\u{6f0}'),
            letter if letter.is_alphanumeric() => letter.to_lowercase().for_each(|small| self.push(small)),
            _ => self.end(take),
        }
    }

    fn digit(&mut self, letter: char, zero: char) {
        let value = u32::from(letter) - u32::from(zero);
        self.push(char::from_digit(value, 10).unwrap_or(letter));
    }

    fn both(&mut self, first: char, second: char) {
        self.push(first);
        self.push(second);
    }

    fn push(&mut self, letter: char) {
        self.letters += 1;
        if self.word.len() + letter.len_utf8() <= LONGEST {
            self.word.push(letter);
        }
    }

    fn end(&mut self, take: &mut impl FnMut(&str)) {
        if let Some(cut) = self.cut.take() {
            self.word.truncate(cut);
        }
        if !self.word.is_empty() {
            take(&self.word);
            self.word.clear();
        }
        self.letters = 0;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn capitals_and_marks_make_no_difference() {
        assert_eq!(fold("Financiële ZORGEN, Café Één"), "financiele zorgen cafe een");
        assert_eq!(fold("straße Œuvre Łódź"), "strasse oeuvre lodz");
    }

    #[test]
    fn the_turkish_i_is_one_letter_with_and_without_its_dot() {
        assert_eq!(fold("IŞIK ışık İŞ iş"), "isik isik is is");
        assert_eq!(fold("kirayı KİRAYI kirayi"), "kirayi kirayi kirayi");
        assert_eq!(fold("ÇOCUĞUM çocuğum cocugum"), "cocugum cocugum cocugum");
    }

    #[test]
    fn arabic_is_written_one_way() {
        assert_eq!(fold("أحمد إحمد آحمد ٱحمد"), "احمد احمد احمد احمد");
        assert_eq!(fold("رِسَالَةٌ رســالة"), "رساله رساله");
        assert_eq!(fold("إلى على شؤون رسائل ماء"), "الي علي شوون رسايل ما");
        assert_eq!(fold("٢٥ ۲۵"), "25 25");
    }

    #[test]
    fn an_apostrophe_drops_an_ending_but_not_a_word() {
        assert_eq!(fold("foto's baby’s Hollanda'da mother's don't"), "foto baby hollanda mother don");
        assert_eq!(fold("m'n d'r 's avonds 'hallo'"), "mn dr s avonds hallo");
    }

    #[test]
    fn hyphens_dots_and_slashes_part_words() {
        assert_eq!(fold("koffie-ochtend, en/of www.buurt.nl"), "koffie ochtend en of www buurt nl");
    }

    #[test]
    fn a_word_without_end_is_cut_off() {
        assert_eq!(fold(&"a".repeat(500)).len(), LONGEST);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn folding_twice_changes_nothing_more(text in any::<String>()) {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }
    }
}

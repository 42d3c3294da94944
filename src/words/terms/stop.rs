//! Words that say little by themselves: few, per language, folded.
//!
//! Where the language is not known a word is small when it is small in one of them; but "is" is not, for "iş" is
//! Turkish for work.

use super::Language;

/// Small in a language, and another word in another.
const APART: &str = "is";

const STOP: &[&[&str]] = &[
    // Dutch
    &[
        "aan", "al", "alle", "als", "bij", "ben", "bent", "da", "dan", "dat", "de", "den", "der", "deze",
        "die", "dit", "doe", "dr", "door", "dus", "een", "eens", "en", "er", "ergens", "even", "ge", "geen",
        "ga", "gaat", "gaan", "haar", "had", "heb", "hebben", "heeft", "hem", "het", "hier", "hij", "hoe",
        "hun", "iets", "ik", "in", "is", "je", "jij", "jou", "jouw", "kan", "kunt", "kunnen", "maar", "me",
        "meer", "met", "mij", "mijn", "mn", "moet", "moeten", "mag", "na", "naar", "niet", "niks", "nog",
        "nu", "of", "om", "omdat", "onder", "ons", "onze", "ook", "op", "over", "s", "t", "te", "ten", "ter",
        "toch", "toe", "tot", "u", "uit", "uw", "van", "veel", "voor", "waar", "wat", "we", "wel", "wie",
        "wij", "wil", "word", "wordt", "worden", "ze", "zelf", "zich", "zij", "zijn", "zit", "zo", "zou",
        "ie", "wort", "echt",
    ],
    // English
    &[
        "a", "about", "all", "am", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "can",
        "cannot", "cant", "could", "did", "do", "does", "don", "dont", "for", "from", "get", "got", "had",
        "has", "have", "he", "her", "here", "him", "his", "how", "i", "is", "if", "im", "into", "it", "its",
        "ive", "just", "me", "more", "my", "no", "not", "now", "of", "off", "or", "our", "out", "she", "so",
        "some", "that", "the", "their", "them", "there", "they", "this", "to", "too", "up", "us", "was",
        "were", "what", "when", "where", "which", "who", "will", "with", "would", "you", "your", "isn",
        "won", "doesn",
    ],
    // Turkish
    &[
        "acaba", "ama", "artik", "bana", "bazi", "ben", "beni", "benim", "bir", "biri", "biz", "bu", "buna",
        "bunu", "cok", "da", "daha", "de", "degil", "diye", "en", "gibi", "hem", "hep", "her", "hic", "icin",
        "ile", "ise", "kadar", "ki", "mi", "mu", "ne", "nasil", "nerede", "o", "olan", "olarak", "olur",
        "onu", "ona", "sey", "siz", "su", "var", "ve", "veya", "ya", "yok", "zaten",
    ],
    // Arabic
    &[
        "الي", "التي", "الذي", "اللي", "ان", "انا", "انت", "او", "اي", "بس", "بعد", "ثم", "حتي", "دون",
        "ذلك", "شي", "شو", "ايش", "عم", "عن", "علي", "عند", "عندي", "غير", "في", "فيه", "قد", "كان", "كل",
        "كيف", "لا", "لازم", "لم", "لن", "لو", "لي", "ليس", "ليش", "ما", "مش", "مع", "من", "منذ", "هذا", "هذه",
        "هاي", "هل", "هم", "هنا", "هناك", "هو", "هون", "هي", "و", "وين", "فين", "يا", "يلي", "باش", "ب",
        "مو", "ماشي",
    ],
];

/// The small words of a language.
pub(super) const fn of(language: Language) -> &'static [&'static str] {
    match language {
        Language::Dutch => STOP[0],
        Language::English => STOP[1],
        Language::Turkish => STOP[2],
        Language::Arabic => STOP[3],
    }
}

/// Whether a folded word says little by itself, in any of the languages.
#[must_use]
pub fn is_stop(word: &str) -> bool {
    // Longer than any of them: most words are told here.
    word.len() <= 12 && word != APART && STOP.iter().any(|words| words.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::super::fold;
    use super::*;

    #[test]
    fn every_stop_word_is_folded_and_named_once() {
        for words in STOP {
            for (at, word) in words.iter().enumerate() {
                assert_eq!(&fold(word), word);
                assert!(!words[..at].contains(word), "{word}");
                assert!(is_stop(word) || *word == APART, "{word}");
            }
        }
    }

    #[test]
    fn turkish_work_is_no_small_word() {
        assert!(!is_stop("is") && !is_stop("koffie") && !is_stop("huur"));
    }
}

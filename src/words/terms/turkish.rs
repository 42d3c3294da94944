//! Turkish words without their endings, on folded letters.
//!
//! The Snowball stemmer goes by vowel harmony, which folding takes away and which many type without marks anyway
//! ("borclarimi", "cocugum"); it also leaves verbs whole. So the endings of case, person, number and the common forms
//! of verbs are taken off here, the longest first, again and again while three letters stay, and a soft last consonant
//! is made hard ("cocug" is "cocuk").

use std::borrow::Cow;

/// Endings on folded letters (ı is i, ü is u), the longest first.
const ENDINGS: &[&str] = &[
    "yemiyorum",
    "yamiyorum",
    "yemiyoruz",
    "yamiyoruz",
    "emiyorum",
    "amiyorum",
    "emiyoruz",
    "amiyoruz",
    "yemedim",
    "yamadim",
    "yemiyor",
    "yamiyor",
    "miyorum",
    "muyorum",
    "iyorlar",
    "uyorlar",
    "larimiz",
    "lerimiz",
    "lariniz",
    "leriniz",
    "emiyor",
    "amiyor",
    "iyorum",
    "uyorum",
    "iyoruz",
    "uyoruz",
    "emedim",
    "amadim",
    "ecegim",
    "acagim",
    "miyor",
    "muyor",
    "larin",
    "lerin",
    "larim",
    "lerim",
    "larda",
    "lerde",
    "larla",
    "lerle",
    "mekle",
    "makla",
    "lari",
    "leri",
    "imiz",
    "umuz",
    "iniz",
    "unuz",
    "iyor",
    "uyor",
    "ecek",
    "acak",
    "emem",
    "amam",
    "eyim",
    "ayim",
    "ndan",
    "nden",
    "mek",
    "mak",
    "lar",
    "ler",
    "dan",
    "den",
    "tan",
    "ten",
    "nin",
    "nun",
    "yla",
    "yle",
    "dim",
    "dum",
    "tim",
    "tum",
    "mis",
    "mus",
    "sin",
    "sun",
    "nda",
    "nde",
    "miz",
    "muz",
    "niz",
    "nuz",
    "siz",
    "suz",
    "yim",
    "yum",
    "da",
    "de",
    "ta",
    "te",
    "yi",
    "yu",
    "ya",
    "ye",
    "si",
    "su",
    "im",
    "um",
    "in",
    "un",
    "di",
    "du",
    "ti",
    "tu",
    "ma",
    "me",
    "m",
    "i",
    "u",
    "a",
    "e",
];

/// Those whose first letter is there only to part two vowels, or that are one consonant.
const AFTER_VOWEL: &[&str] = &[
    "yemiyorum",
    "yamiyorum",
    "yemiyoruz",
    "yamiyoruz",
    "yemedim",
    "yamadim",
    "yemiyor",
    "yamiyor",
    "yim",
    "yum",
    "yla",
    "yle",
    "yi",
    "yu",
    "ya",
    "ye",
    "si",
    "su",
    "m",
];

/// The fewest letters that stay.
const SHORTEST: usize = 3;

/// A folded word without its endings.
pub(super) fn stem(word: &str) -> Cow<'_, str> {
    let mut stem = word;
    while let Some(shorter) = ENDINGS
        .iter()
        .filter_map(|ending| Some((*ending, stem.strip_suffix(ending)?)))
        .find(|(ending, shorter)| {
            shorter.len() >= SHORTEST
                && shorter.bytes().any(is_vowel)
                && (!AFTER_VOWEL.contains(ending) || shorter.bytes().next_back().is_some_and(is_vowel))
        })
        .map(|(_, shorter)| shorter)
    {
        stem = shorter;
    }
    let hard = match stem.as_bytes().last() {
        Some(b'g') => 'k',
        Some(b'b') => 'p',
        Some(b'd') => 't',
        _ => return Cow::Borrowed(stem),
    };
    Cow::Owned(format!("{}{hard}", &stem[..stem.len() - 1]))
}

const fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u')
}

#[cfg(test)]
mod tests {
    use super::super::fold;
    use super::*;

    fn one(word: &str) -> String {
        stem(&fold(word)).into_owned()
    }

    #[test]
    fn forms_of_a_word_meet_with_and_without_marks() {
        for forms in [
            &["kira", "kirayı", "kirayi", "kiram", "kiramızı"][..],
            &["borç", "borcum", "borçlarımı", "borclarimi"],
            &["mektup", "mektubu", "mektuplar"],
            &["çocuk", "çocuğum", "cocugum", "çocuklarım"],
            &["komşu", "komşum", "komşularla"],
            &["okul", "okuldan", "okula"],
            &["doktor", "doktora", "doktorum"],
            &["oğlum", "oglum", "oğluma"],
        ] {
            let stems: Vec<String> = forms.iter().map(|form| one(form)).collect();
            assert!(stems.iter().all(|stem| stem == &stems[0]), "{forms:?} {stems:?}");
        }
    }

    #[test]
    fn forms_of_a_verb_meet() {
        for forms in [
            &["öğrenmek", "öğreniyorum", "ogrenmek"][..],
            &["anlamıyorum", "anlamak", "anliyorum"],
            &["uyuyamıyorum", "uyuyamiyorum", "uyumak"],
            &["ödeyemiyorum", "odeyemiyorum", "ödeyemedim"],
        ] {
            let stems: Vec<String> = forms.iter().map(|form| one(form)).collect();
            assert!(stems.iter().all(|stem| stem == &stems[0]), "{forms:?} {stems:?}");
        }
    }
}

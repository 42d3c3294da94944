//! Arabic words without what is written onto them, on folded letters: the article, "and", "with", "to", "my", plurals.
//!
//! The Snowball stemmer takes the "ون" off "الديون" and leaves "الد". So light stemming is done here, after Larkey's
//! light10: prefixes and suffixes by name while enough letters stay. One letter before a word may belong to it, so
//! then both readings are given. Plurals that change a word inside are known by name where they matter here.

/// What stands before a word: the article with and without a letter that joins.
const ARTICLES: &[&str] = &["وال", "بال", "فال", "كال", "ولل", "لل", "ال"];

/// One letter that may be a word by itself: and, with, to, as, so.
const JOINED: &[char] = &['و', 'ب', 'ل', 'ك', 'ف'];

/// What stands after a word, the longest first.
const ENDINGS: &[&str] = &["ها", "ان", "ات", "ون", "ين", "يه", "تي", "نا", "كم", "هم", "ه", "ي", "ك"];

/// Plurals that change inside, folded, and their one.
const BROKEN: &[(&str, &str)] = &[
    ("رسايل", "رسال"),
    ("فواتير", "فاتور"),
    ("اطفال", "طفل"),
    ("اولاد", "ولد"),
    ("بنات", "بنت"),
    ("ابناء", "ابن"),
    ("جيران", "جار"),
    ("اوراق", "ورق"),
    ("ورقات", "ورق"),
    ("بيوت", "بيت"),
    ("مواعيد", "موعد"),
    ("ملابس", "لبس"),
    ("دروس", "درس"),
    ("ادويه", "دوا"),
    ("اصدقا", "صديق"),
    ("اصحاب", "صاحب"),
    ("حقوق", "حق"),
    ("ديون", "دين"),
    ("قروض", "قرض"),
    ("كتب", "كتاب"),
    ("مدارس", "مدرس"),
    ("نسا", "مرا"),
    ("نسوان", "مرا"),
    ("اجهزه", "جهاز"),
    ("تلفونات", "تلفون"),
    ("مشاكل", "مشكل"),
    ("كبار", "كبير"),
    ("اعمال", "عمل"),
    ("اشغال", "شغل"),
];

/// What a verb begins with: I, he, she, we.
const PERSONS: &[char] = &['ا', 'ي', 'ت', 'ن'];

/// Whether a letter is Arabic.
pub(super) const fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{620}'..='\u{64a}' | '\u{671}'..='\u{6d3}')
}

/// Gives the readings of a folded word.
pub(super) fn stems(word: &str, add: &mut impl FnMut(&str)) {
    let bare = ARTICLES
        .iter()
        .filter_map(|article| word.strip_prefix(article))
        .find(|rest| rest.chars().count() >= 2)
        .unwrap_or(word);
    add(without_ending(bare));
    if bare.len() == word.len() {
        let mut letters = word.chars();
        if letters.next().is_some_and(|first| JOINED.contains(&first)) && letters.clone().count() >= 3 {
            add(without_ending(letters.as_str()));
        }
        if let Some(verb) = verb(word) {
            add(verb);
        }
    }
}

/// The word read as a verb, without who does it and to whom, where at least three letters stay.
fn verb(word: &str) -> Option<&str> {
    let verb = word.strip_prefix(['ب', 'س']).filter(|rest| rest.starts_with(PERSONS)).unwrap_or(word);
    let rest = verb.strip_prefix(PERSONS)?;
    let rest = rest.strip_suffix("ني").or_else(|| rest.strip_suffix("وا")).unwrap_or(rest);
    (rest.chars().count() >= 3).then(|| without_ending(rest))
}

/// The word without what stands after it; a plural by its one.
fn without_ending(word: &str) -> &str {
    let mut stem = word;
    for _ in 0..2 {
        if let Some((_, one)) = BROKEN.iter().find(|(many, _)| *many == stem) {
            return one;
        }
        let shorter = ENDINGS.iter().find_map(|ending| {
            let rest = stem.strip_suffix(ending)?;
            let least = if *ending == "ي" { 2 } else { 3 };
            (rest.chars().count() >= least).then_some(rest)
        });
        match shorter {
            Some(shorter) => stem = shorter,
            None => break,
        }
    }
    BROKEN.iter().find(|(many, _)| *many == stem).map_or(stem, |(_, one)| one)
}

#[cfg(test)]
mod tests {
    use super::super::{Term, fold};

    fn meet(forms: &[&str]) {
        let terms: Vec<Term> = forms.iter().map(|form| Term::new(&fold(form))).collect();
        for term in &terms {
            assert!(term.meets(&terms[0]), "{:?} {:?}", terms[0], term);
        }
    }

    #[test]
    fn the_article_and_joined_letters_come_off() {
        meet(&["بيت", "البيت", "بالبيت", "والبيت", "للبيت", "بيتي", "بيتنا"]);
        meet(&["إيجار", "الإيجار", "للايجار", "والإيجار"]);
        meet(&["ديون", "الديون", "ديوني"]);
        meet(&["طعام", "الطعام", "طعامي", "وطعام"]);
        meet(&["مساعدة", "المساعدة", "مساعدات", "للمساعدة", "بمساعدة"]);
    }

    #[test]
    fn a_plural_that_changes_inside_is_known() {
        meet(&["رسالة", "رسائل", "الرسائل", "رسالتي"]);
        meet(&["طفل", "أطفال", "الأطفال", "أطفالي", "طفلي"]);
        meet(&["جار", "الجيران", "جيراني"]);
        meet(&["ورقة", "أوراقي", "الأوراق"]);
    }

    #[test]
    fn a_verb_meets_itself_whoever_does_it() {
        meet(&["أضرب", "يضربني", "بيضرب", "تضرب", "ضرب"]);
        meet(&["نطبخ", "أطبخ", "يطبخ", "تطبخ"]);
    }

    #[test]
    fn a_letter_that_belongs_to_the_word_is_kept_as_well() {
        let word = Term::new(&fold("ولدي"));
        assert!(word.stems.contains(&"ولد".to_owned()), "{word:?}");
    }
}

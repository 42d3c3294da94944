//! Dutch compounds: one word written of two or three, parted where each part is a word that is known.

/// The fewest letters of a part.
const SHORTEST: usize = 3;

/// What may stand between two parts: nothing, or a letter that joins.
const JOINTS: &[&str] = &["", "s", "en", "e", "n"];

/// The parts of a folded compound, where every part is known: "huurschuld" gives "huur" and "schuld". Fewest parts
/// first, then the longest first part; none when the word cannot be parted. A known word is parted as well.
///
/// `known` is asked for parts of three letters or more; whether it looks at endings is its own affair.
#[must_use]
pub fn split(word: &str, known: impl Fn(&str) -> bool) -> Option<Vec<&str>> {
    if !word.is_ascii() || word.len() < 2 * SHORTEST {
        return None;
    }
    in_parts(word, 2, &known).or_else(|| in_parts(word, 3, &known))
}

fn in_parts<'a>(word: &'a str, parts: usize, known: &impl Fn(&str) -> bool) -> Option<Vec<&'a str>> {
    if parts == 1 {
        return (word.len() >= SHORTEST && known(word)).then(|| vec![word]);
    }
    for end in (SHORTEST..=word.len().saturating_sub(SHORTEST)).rev() {
        let (first, rest) = word.split_at(end);
        if !known(first) {
            continue;
        }
        for joint in JOINTS {
            if let Some(rest) = rest.strip_prefix(joint)
                && let Some(mut others) = in_parts(rest, parts - 1, known)
            {
                others.insert(0, first);
                return Some(others);
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: &[&str] = &[
        "huur",
        "schuld",
        "koffie",
        "ochtend",
        "buurt",
        "huis",
        "werk",
        "vrijwilliger",
        "kind",
        "kinder",
        "wagen",
        "zwem",
        "les",
        "eten",
        "buurthuis",
        "avond",
    ];

    fn parted(word: &str) -> Option<Vec<&str>> {
        split(word, |part| WORDS.contains(&part))
    }

    #[test]
    fn a_compound_of_known_words_is_parted() {
        assert_eq!(parted("huurschuld"), Some(vec!["huur", "schuld"]));
        assert_eq!(parted("koffieochtend"), Some(vec!["koffie", "ochtend"]));
        assert_eq!(parted("buurthuiskoffie"), Some(vec!["buurthuis", "koffie"]));
    }

    #[test]
    fn a_joining_letter_belongs_to_no_part() {
        assert_eq!(parted("vrijwilligerswerk"), Some(vec!["vrijwilliger", "werk"]));
        assert_eq!(parted("huizenwerk"), None);
    }

    #[test]
    fn three_parts_are_found_when_two_are_not() {
        assert_eq!(parted("buurtkoffieochtend"), Some(vec!["buurt", "koffie", "ochtend"]));
    }

    #[test]
    fn an_unknown_part_keeps_the_word_whole() {
        assert_eq!(parted("huurfluit"), None);
        assert_eq!(parted("huur"), None);
    }
}

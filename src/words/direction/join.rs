//! Arabic letters joined: each letter in the form that its neighbours ask for, one character a cell.
//!
//! The forms come from `ar-reshaper`; the joining is done here, because that crate's own pass panics in
//! debug on a text that starts with a vowel sign, puts ligatures one place off after a zero-width joiner,
//! and cannot say which letter became which form, which the caret must know.

use std::sync::LazyLock;

use ar_reshaper::form::{Forms, LettersType};
use ar_reshaper::letters::letters_db::LETTERS_ARABIC;

use super::width::{is_mark, steers_direction};

const LAM: char = '\u{644}';
const ZWJ: char = '\u{200d}';

/// Sorani letters that have few or no presentation forms: shown unjoined, but their neighbours join.
const UNFORMED: &[LettersType] = &[
    ('\u{695}', Forms::new('\u{695}', '\0', '\0', '\u{695}')),
    ('\u{6b5}', Forms::new('\u{6b5}', '\u{6b5}', '\u{6b5}', '\u{6b5}')),
    ('\u{6ce}', Forms::new('\u{6ce}', '\u{6ce}', '\u{6ce}', '\u{6ce}')),
    ('\u{6d5}', Forms::new('\u{fee9}', '\0', '\0', '\u{feea}')),
];

/// Whether a character belongs to the Arabic script, as stored or as joined.
pub(super) fn is_arabic(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{870}'..='\u{8ff}' | '\u{fb50}'..='\u{fdff}'
        | '\u{fe70}'..='\u{fefc}')
}

/// Joins the letters of one paragraph. Each character carries the place it came from; lam with alef becomes
/// one character that carries the place of the lam, as it becomes one cell.
pub(super) fn join(text: Vec<(char, usize)>) -> Vec<(char, usize)> {
    if !text.iter().any(|&(c, _)| is_arabic(c)) {
        return text;
    }
    let mut joined = Vec::with_capacity(text.len());
    // The alef that a lam before it has taken in.
    let mut taken = None;
    for (at, &(c, place)) in text.iter().enumerate() {
        if taken == Some(at) {
            continue;
        }
        let Some(forms) = forms(c) else {
            joined.push((c, place));
            continue;
        };
        let before = joins_before(forms)
            && text[..at]
                .iter()
                .rev()
                .find(|(c, _)| !is_transparent(*c))
                .is_some_and(|&(c, _)| reaches_on(c));
        let next = text[at + 1..].iter().position(|(c, _)| !is_transparent(*c)).map(|skip| at + 1 + skip);
        if c == LAM
            && let Some(next) = next
            && let Some(ligature) = lam_with(text[next].0, before)
        {
            joined.push((ligature, place));
            taken = Some(next);
            continue;
        }
        let after = joins_after(forms) && next.is_some_and(|next| reaches_back(text[next].0));
        let form = match (before, after) {
            (false, false) => forms.isolated,
            (false, true) => forms.initial,
            (true, true) => forms.medial,
            (true, false) => forms.end,
        };
        joined.push((if form == '\0' { c } else { form }, place));
    }
    joined
}

/// Those of the crate, in one place.
static LETTERS: &[LettersType] = &LETTERS_ARABIC;

/// The letters that have forms, by their place in the block of Unicode that holds them all.
static FORMS: LazyLock<[Option<&'static Forms>; 0x100]> = LazyLock::new(|| {
    let mut all = [None; 0x100];
    for (letter, forms) in UNFORMED.iter().chain(LETTERS) {
        if let Some(slot) = place(*letter).and_then(|at| all.get_mut(at)) {
            *slot = Some(forms);
        }
    }
    all
});

fn place(letter: char) -> Option<usize> {
    usize::try_from(u32::from(letter).checked_sub(0x600)?).ok()
}

fn forms(c: char) -> Option<&'static Forms> {
    place(c).and_then(|at| FORMS.get(at).copied().flatten())
}

fn joins_before(forms: &Forms) -> bool {
    forms.end != '\0' || forms.medial != '\0'
}

fn joins_after(forms: &Forms) -> bool {
    forms.initial != '\0' || forms.medial != '\0'
}

fn reaches_on(c: char) -> bool {
    c == ZWJ || forms(c).is_some_and(joins_after)
}

fn reaches_back(c: char) -> bool {
    c == ZWJ || forms(c).is_some_and(joins_before)
}

/// What joining looks past: vowel signs and direction marks, but not isolates, which end a word.
fn is_transparent(c: char) -> bool {
    forms(c).is_none() && is_mark(c) || (steers_direction(c) && !matches!(c, '\u{2066}'..='\u{2069}'))
}

fn lam_with(alef: char, joined_before: bool) -> Option<char> {
    let (alone, end) = match alef {
        '\u{622}' => ('\u{fef5}', '\u{fef6}'),
        '\u{623}' => ('\u{fef7}', '\u{fef8}'),
        '\u{625}' => ('\u{fef9}', '\u{fefa}'),
        '\u{627}' => ('\u{fefb}', '\u{fefc}'),
        _ => return None,
    };
    Some(if joined_before { end } else { alone })
}

/// The letters a form was made from; the way back, for tests that count letters.
#[cfg(test)]
pub(super) fn unjoin(c: char) -> Vec<char> {
    for alef in ['\u{622}', '\u{623}', '\u{625}', '\u{627}'] {
        if lam_with(alef, false) == Some(c) || lam_with(alef, true) == Some(c) {
            return vec![LAM, alef];
        }
    }
    LETTERS_ARABIC
        .iter()
        .chain(UNFORMED)
        .find(|(_, forms)| c != '\0' && [forms.isolated, forms.initial, forms.medial, forms.end].contains(&c))
        .map_or_else(|| vec![c], |(letter, _)| vec![*letter])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(text: &str) -> String {
        join(text.chars().enumerate().map(|(at, c)| (c, at)).collect()).into_iter().map(|(c, _)| c).collect()
    }

    #[test]
    fn every_letter_that_has_forms_is_found() {
        for (letter, _) in LETTERS_ARABIC.iter().chain(UNFORMED) {
            assert_eq!(forms(*letter).is_some(), ('\u{600}'..='\u{6ff}').contains(letter), "{letter:?}");
        }
    }

    #[test]
    fn letters_take_the_form_their_neighbours_ask_for() {
        assert_eq!(joined("ببب"), "\u{fe91}\u{fe92}\u{fe90}");
        assert_eq!(joined("دب"), "\u{fea9}\u{fe8f}");
        assert_eq!(joined("abc"), "abc");
    }

    #[test]
    fn lam_with_alef_becomes_one_letter_and_keeps_its_vowel_signs() {
        assert_eq!(joined("لا"), "\u{fefb}");
        assert_eq!(joined("سلا"), "\u{feb3}\u{fefc}");
        assert_eq!(joined("لَا"), "\u{fefb}\u{64e}");
    }

    #[test]
    fn vowel_signs_do_not_break_a_word() {
        assert_eq!(joined("بَب"), "\u{fe91}\u{64e}\u{fe90}");
        assert_eq!(joined("\u{64e}ب"), "\u{64e}\u{fe8f}");
    }

    #[test]
    fn joiners_join_and_part() {
        assert_eq!(joined("ه\u{200d}"), "\u{feeb}\u{200d}");
        assert_eq!(joined("می\u{200c}خ"), "\u{fee3}\u{fbfd}\u{200c}\u{fea5}");
        assert_eq!(joined("ب\u{2069}ب"), "\u{fe8f}\u{2069}\u{fe8f}");
    }

    #[test]
    fn no_form_is_of_private_use() {
        for (letter, forms) in LETTERS_ARABIC.iter().chain(UNFORMED) {
            for form in [forms.isolated, forms.initial, forms.medial, forms.end] {
                assert!(!('\u{e000}'..='\u{f8ff}').contains(&form), "{letter}");
            }
        }
    }
}

//! Typing in every script, as keys.

use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

use super::*;

fn key(code: KeyCode, modifiers: KeyModifiers) -> KeyEvent {
    KeyEvent::new(code, modifiers)
}

fn press(entry: &mut Entry, keys: &[(KeyCode, KeyModifiers)]) {
    for (code, modifiers) in keys {
        entry.press(key(*code, *modifiers));
    }
}

fn typed(text: &str) -> Entry {
    let mut entry = Entry::default();
    for letter in text.chars() {
        assert!(entry.press(key(KeyCode::Char(letter), KeyModifiers::NONE)));
    }
    entry
}

const NONE: KeyModifiers = KeyModifiers::NONE;
const SHIFT: KeyModifiers = KeyModifiers::SHIFT;
const CTRL: KeyModifiers = KeyModifiers::CONTROL;

#[test]
fn what_is_typed_is_kept_in_the_order_of_reading() {
    for text in ["Jansen", "سمير", "شارع 12 Linde", "١٢ شارع", "ሰላም", "नमस्ते", "请", "e\u{301}e"]
    {
        let entry = typed(text);
        assert_eq!(entry.text(), text);
        assert_eq!(entry.caret, text.chars().count());
    }
}

#[test]
fn left_goes_on_in_a_right_to_left_word_and_back_in_a_dutch_one() {
    let mut entry = typed("سمير");
    press(&mut entry, &[(KeyCode::Right, NONE)]);
    assert_eq!(entry.caret, 3);
    press(&mut entry, &[(KeyCode::Left, NONE), (KeyCode::Left, NONE)]);
    assert_eq!(entry.caret, 4);
    let mut entry = typed("Sami");
    press(&mut entry, &[(KeyCode::Left, NONE)]);
    assert_eq!(entry.caret, 3);
}

#[test]
fn a_letter_goes_where_the_caret_stands_in_mixed_text() {
    // Seen: `Linde 12_ عراش`; a digit more, and a letter in the street's name.
    let mut entry = typed("شارع 12");
    press(&mut entry, &[(KeyCode::Char('3'), NONE)]);
    assert_eq!(entry.text(), "شارع 123");
    press(&mut entry, &[(KeyCode::Left, NONE), (KeyCode::Char('0'), NONE)]);
    assert_eq!(entry.text(), "شارع 1203");
    press(&mut entry, &[(KeyCode::Home, NONE), (KeyCode::Char('ا'), NONE)]);
    assert_eq!(entry.text(), "اشارع 1203");
}

#[test]
fn erasing_goes_by_the_order_of_reading_and_by_grapheme() {
    let mut entry = typed("سمير");
    press(&mut entry, &[(KeyCode::Backspace, NONE)]);
    assert_eq!(entry.text(), "سمي");
    press(&mut entry, &[(KeyCode::Home, NONE), (KeyCode::Delete, NONE)]);
    assert_eq!(entry.text(), "مي");
    let mut entry = typed("नमस्ते");
    press(&mut entry, &[(KeyCode::Backspace, NONE)]);
    assert!(
        "नमस्ते".starts_with(entry.text()) && entry.text().graphemes(true).count() == 2,
        "{}",
        entry.text()
    );
    let mut entry = typed("ae\u{301}");
    press(&mut entry, &[(KeyCode::Left, NONE), (KeyCode::Delete, NONE)]);
    assert_eq!(entry.text(), "a");
    let mut entry = typed("één twee");
    press(&mut entry, &[(KeyCode::Backspace, CTRL)]);
    assert_eq!(entry.text(), "één ");
    press(&mut entry, &[(KeyCode::Home, NONE), (KeyCode::Delete, CTRL)]);
    assert_eq!(entry.text(), " ");
}

#[test]
fn what_is_selected_is_replaced_by_what_is_typed() {
    let mut entry = typed("سمير حسن");
    press(&mut entry, &[(KeyCode::Right, SHIFT), (KeyCode::Right, SHIFT), (KeyCode::Right, SHIFT)]);
    assert_eq!(entry.selected(), Some(5..8));
    press(&mut entry, &[(KeyCode::Char('ع'), NONE)]);
    assert_eq!(entry.text(), "سمير ع");
    press(&mut entry, &[(KeyCode::Home, SHIFT), (KeyCode::Delete, NONE)]);
    assert_eq!(entry.text(), "");
    let mut entry = typed("een twee");
    press(&mut entry, &[(KeyCode::Char('a'), CTRL), (KeyCode::Char('x'), NONE)]);
    assert_eq!(entry.text(), "x");
}

#[test]
fn an_arrow_leaves_a_selection_at_its_side() {
    let mut entry = typed("سمير");
    press(&mut entry, &[(KeyCode::Char('a'), CTRL), (KeyCode::Right, NONE)]);
    assert_eq!((entry.caret, entry.selected()), (0, None));
    press(&mut entry, &[(KeyCode::Char('a'), CTRL), (KeyCode::Left, NONE)]);
    assert_eq!((entry.caret, entry.selected()), (4, None));
}

#[test]
fn what_is_cut_in_one_field_is_pasted_in_another_and_forgotten_when_told() {
    let mut one = typed("een سلام");
    press(&mut one, &[(KeyCode::Home, SHIFT), (KeyCode::Delete, SHIFT)]);
    assert_eq!(one.text(), "");
    let mut other = typed("> ");
    press(&mut other, &[(KeyCode::Char('v'), CTRL), (KeyCode::Insert, SHIFT)]);
    assert_eq!(other.text(), "> een سلامeen سلام");
    press(&mut other, &[(KeyCode::Home, SHIFT), (KeyCode::Char('c'), CTRL)]);
    assert_eq!(*clipboard::held(), "> een سلامeen سلام");
    clipboard::forget();
    assert!(!other.press(key(KeyCode::Char('v'), CTRL)) || other.text().is_empty());
    assert_eq!(*clipboard::held(), "");
}

#[test]
fn nothing_is_copied_or_cut_from_a_secret() {
    clipboard::forget();
    let mut entry = Entry { text: "geheim".into(), caret: 6, ..Entry::secret() };
    press(&mut entry, &[(KeyCode::Char('a'), CTRL), (KeyCode::Char('c'), CTRL), (KeyCode::Delete, SHIFT)]);
    assert_eq!((clipboard::held().as_str(), entry.text()), ("", "geheim"));
}

#[test]
fn pasted_text_loses_line_ends_and_direction_marks() {
    let mut entry = Entry::default();
    entry.paste("\u{202b}سمير\u{200f}\r\n\u{2068}12\u{2069}\tb\u{1b}[2J");
    assert_eq!(entry.text(), "سمير 12 b [2J");
    entry.press(key(KeyCode::Char('a'), CTRL));
    entry.paste("می\u{200c}خواهم");
    assert_eq!(entry.text(), "می\u{200c}خواهم");
}

#[test]
fn a_suggestion_is_replaced_by_typing_and_kept_by_moving() {
    let mut entry = Entry::suggesting("Lindenhof");
    press(&mut entry, &[(KeyCode::Char('N'), SHIFT)]);
    assert_eq!(entry.text(), "N");
    let mut entry = Entry::suggesting("Lindenhof");
    press(&mut entry, &[(KeyCode::End, NONE), (KeyCode::Char('!'), NONE)]);
    assert_eq!(entry.text(), "Lindenhof!");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_key_splits_a_grapheme(presses in prop::collection::vec((0usize..12, any::<bool>()), 0..40)) {
        let mut entry = Entry::default();
        for (which, shift) in presses {
            let letters = ['a', 'ل', 'ا', '\u{301}', '\u{64e}', '1', ' '];
            let code = match which {
                0..7 => KeyCode::Char(letters[which]),
                7 => KeyCode::Left,
                8 => KeyCode::Right,
                9 => KeyCode::Backspace,
                10 => KeyCode::Delete,
                _ => KeyCode::Home,
            };
            // Cut is left out: its clipboard has its own test.
            let shift = shift && code != KeyCode::Delete;
            entry.press(key(code, if shift { SHIFT } else { NONE }));
            prop_assert_eq!(entry.whole(entry.caret), entry.caret);
            prop_assert!(entry.caret <= entry.length());
        }
    }
}

//! The table of keys, row by row.

use super::*;

#[test]
fn no_two_rows_share_a_key_in_one_place() {
    for context in EVERYWHERE {
        let mut seen: Vec<Key> = Vec::new();
        for key in here(*context, false).flat_map(|binding| binding.keys) {
            assert!(!seen.contains(key), "{key:?} twice in {context:?}");
            seen.push(*key);
        }
    }
}

#[test]
fn every_function_key_has_a_second_way() {
    for binding in BINDINGS {
        if matches!(binding.keys[0].0, KeyCode::F(_)) {
            assert!(binding.keys.len() > 1, "{:?}", binding.action);
        }
    }
}

#[test]
fn a_letter_that_works_in_a_list_is_never_a_label_there() {
    for binding in BINDINGS {
        for key in binding.keys.iter().filter(|key| key.is_text()) {
            let KeyCode::Char(letter) = key.0 else { continue };
            let unlabelled = [C::Home, C::Slip, C::Offer, C::Round, C::Record, C::Receipt];
            let listed = binding.contexts.iter().any(|one| !unlabelled.contains(one));
            assert!(!listed || !LABELS.contains(letter), "{letter}");
        }
    }
}

#[test]
fn a_key_that_would_do_nothing_is_not_listed() {
    let asks = |context, action: &Action| here(context, false).any(|one| one.action == *action);
    for action in [Action::SwitchResidentLanguage, Action::ShowOffers, Action::ShowReview] {
        assert!(!asks(C::Case, &action), "{action:?} on a case");
        assert!(!asks(C::Topics, &action), "{action:?} on the topics");
    }
    for action in [Action::AddTopic, Action::SkipQuestion] {
        assert!(!asks(C::Topics, &action), "{action:?} on the topics");
    }
    assert!(asks(C::Topics, &Action::Toggle) && asks(C::Topics, &Action::Confirm));
    assert!(!asks(C::Lock, &Action::Back) && !asks(C::Home, &Action::Back));
    assert!(!asks(C::Setup, &Action::ShowSlip) && asks(C::Recovery, &Action::ShowSlip));
}

#[test]
fn letters_go_to_the_field_while_typing() {
    let letter = KeyEvent::new(KeyCode::Char('n'), KeyModifiers::NONE);
    assert_eq!(read(C::Home, false, &letter), Some(Action::NewConversation));
    assert_eq!(read(C::Home, true, &letter), Some(Action::Type(letter)));
}

#[test]
fn each_part_leaves_out_what_it_must_and_nothing_else() {
    let left_out = |part: &[Context]| -> Vec<Context> {
        EVERYWHERE.iter().copied().filter(|one| !part.contains(one)).collect()
    };
    assert_eq!(left_out(CONFIRMS), []);
    assert_eq!(left_out(ANYWHERE), [C::Blank]);
    assert_eq!(left_out(LEAVES), [C::Blank, C::Lock, C::Home]);
    assert_eq!(left_out(UNLOCKED), [C::Blank, C::Lock, C::Setup]);
}

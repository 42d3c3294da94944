//! The one table of keys: what they do, where they work, how the help line and the help screen name them.
//!
//! An action that cannot be done now is absent from the help line, because dispatch and help read the same rows.
//! Every function key has a second way: terminals take F1 and F10 for themselves.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::action::Action;
use crate::words::Message;

/// Where the volunteer is, as far as keys are concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Context {
    /// Setting up a new desk.
    Setup,
    /// The recovery key of a new desk.
    Recovery,
    /// Before unlocking.
    Lock,
    /// The desk between conversations.
    Home,
    /// A list to choose from, a form, a small dialog.
    Dialog,
    /// A question of the conversation.
    Question,
    /// A list of which several can be marked.
    Choices,
    /// The topics, halfway.
    Topics,
    /// All answers of the conversation.
    Review,
    /// The offers.
    Offers,
    /// The agreements before the slip.
    Plan,
    /// The slip.
    Slip,
    /// A case opened by its code.
    Case,
    /// What may be told to one party.
    Consent,
    /// The sheet for who receives the resident.
    HandOver,
    /// Danger cards.
    Cards,
    /// Everything about one offer.
    Offer,
    /// Filling something in about an offer, step by step.
    Form,
    /// Who is there, on the three axes.
    Axes,
    /// The board of open questions.
    Board,
    /// The week's round.
    Round,
    /// The search in the directory.
    Search,
    /// The filters of the search.
    Filters,
    /// Everything about one case.
    Record,
    /// The receipt of an erasing.
    Receipt,
    /// Something to read.
    Reading,
    /// Nothing on the screen.
    Blank,
}

use Context as C;

/// What the keys are called.
mod m {
    pub use crate::words::messages::aloud::key_read_aloud;
    pub use crate::words::messages::backup::restore_key;
    pub use crate::words::messages::desk::*;
    pub use crate::words::messages::door::{key_recover, key_volunteers};
    pub use crate::words::messages::handing::{key_consent, key_hand_over, key_withdraw};
    pub use crate::words::messages::large::key_show_large;
    pub use crate::words::messages::record::{key_correct, key_save_data};
    pub use crate::words::messages::safekeeping::key as key_safekeeping;
    pub use crate::words::messages::search::{key_clear_filters, key_directory, key_filters};
    pub use crate::words::messages::settings::key_settings;
}

/// Every context once; those below are parts of it. So a new context stands in one place: in the middle, unless it is
/// before the desk is open.
const EVERYWHERE: &[Context] = &[
    C::Blank,
    C::Lock,
    C::Home,
    C::Dialog,
    C::Question,
    C::Choices,
    C::Topics,
    C::Review,
    C::Offers,
    C::Plan,
    C::Slip,
    C::Case,
    C::Consent,
    C::HandOver,
    C::Cards,
    C::Offer,
    C::Form,
    C::Axes,
    C::Board,
    C::Round,
    C::Search,
    C::Filters,
    C::Record,
    C::Receipt,
    C::Reading,
    C::Recovery,
    C::Setup,
];
/// Also on a blank screen, where any sign of life brings the screen back.
const CONFIRMS: &[Context] = EVERYWHERE;
/// Everywhere but on a blank screen.
const ANYWHERE: &[Context] = EVERYWHERE.split_at(1).1;
/// Everywhere but at the bottom of the stack, where there is nothing to go back to: the lock and the home screen.
const LEAVES: &[Context] = ANYWHERE.split_at(2).1;
/// From the home screen on; not while the desk is being made.
const UNLOCKED: &[Context] = ANYWHERE.split_at(ANYWHERE.len() - 1).0.split_at(1).1;
/// Where a resident reads along.
const SHOWN: &[Context] =
    &[C::Question, C::Choices, C::Topics, C::Review, C::Offers, C::Plan, C::Consent, C::Cards];
const TALKING: &[Context] =
    &[C::Question, C::Choices, C::Topics, C::Review, C::Offers, C::Plan, C::Slip, C::Consent];
/// Where it can be asked what may be told to whom.
const CONSENTS: &[Context] = &[C::Review, C::Plan, C::Slip, C::Case, C::HandOver];
/// Where somebody can be handed over.
const HANDS: &[Context] = &[C::Plan, C::Slip, C::Case];

/// A key with its modifiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key(pub KeyCode, pub KeyModifiers);

const fn f(number: u8) -> Key {
    Key(KeyCode::F(number), KeyModifiers::NONE)
}

const fn ctrl(letter: char) -> Key {
    Key(KeyCode::Char(letter), KeyModifiers::CONTROL)
}

const fn plain(letter: char) -> Key {
    Key(KeyCode::Char(letter), KeyModifiers::NONE)
}

const fn key(code: KeyCode) -> Key {
    Key(code, KeyModifiers::NONE)
}

impl Key {
    /// How it is written on the help line: the same in every language.
    #[must_use]
    pub fn name(self) -> String {
        match self.0 {
            KeyCode::F(number) => format!("F{number}"),
            KeyCode::Enter => "Enter".to_owned(),
            KeyCode::Esc => "Esc".to_owned(),
            KeyCode::Tab => "Tab".to_owned(),
            KeyCode::Up => "↑".to_owned(),
            KeyCode::Down => "↓".to_owned(),
            KeyCode::Left => "←".to_owned(),
            KeyCode::Right => "→".to_owned(),
            KeyCode::PageUp => "PgUp".to_owned(),
            KeyCode::PageDown => "PgDn".to_owned(),
            KeyCode::Char(' ') => "␣".to_owned(),
            KeyCode::Char(letter) if self.1 == KeyModifiers::CONTROL => format!("^{}", letter.to_uppercase()),
            KeyCode::Char(letter) => letter.to_string(),
            _ => String::new(),
        }
    }

    fn matches(self, event: &KeyEvent) -> bool {
        let modifiers = event.modifiers & (KeyModifiers::CONTROL | KeyModifiers::ALT);
        match (self.0, event.code) {
            (KeyCode::Char(want), KeyCode::Char(got)) => {
                modifiers == self.1 && want == got.to_lowercase().next().unwrap_or(got)
            }
            // Enter, pressed before the program had taken the terminal over, comes as a line feed.
            (KeyCode::Enter, KeyCode::Char('j')) => modifiers == KeyModifiers::CONTROL,
            (want, got) => want == got && modifiers == self.1,
        }
    }

    /// Whether it would be a letter in a text field.
    fn is_text(self) -> bool {
        matches!(self.0, KeyCode::Char(_)) && self.1 == KeyModifiers::NONE
    }
}

/// One row of the table.
#[derive(Debug, Clone)]
pub struct Binding {
    /// The first way and the second.
    pub keys: &'static [Key],
    /// What it asks.
    pub action: Action,
    /// How help names it.
    pub name: fn() -> Message,
    /// Where it works.
    pub contexts: &'static [Context],
    /// Its rank on the help line at the bottom, from 1; 0 stands on the help screen alone.
    pub rank: u8,
}

macro_rules! keys {
    ($([$($key:expr),+] => $action:ident, $name:ident, $contexts:expr, $rank:literal;)*) => {
        &[$(Binding {
            keys: &[$($key),+],
            action: Action::$action,
            name: m::$name,
            contexts: $contexts,
            rank: $rank,
        }),*]
    };
}

/// Every binding. Order is the order on the help screen.
pub const BINDINGS: &[Binding] = keys![
    [key(KeyCode::Enter)] => Confirm, key_confirm, CONFIRMS, 1;
    [key(KeyCode::Esc)] => Back, key_back, LEAVES, 2;
    [plain('n')] => NewConversation, key_new_conversation, &[C::Home], 1;
    [plain('d')] => SearchDirectory, key_directory, &[C::Home], 4;
    [plain('c')] => OpenCode, key_open_code, &[C::Home], 3;
    [plain('v')] => ShowVolunteers, key_volunteers, &[C::Home], 8;
    [f(6), ctrl('f')] => Recover, key_recover, &[C::Lock], 3;
    [plain('s')] => ShowSafekeeping, key_safekeeping, &[C::Home], 8;
    [plain('i')] => ShowSettings, key_settings, &[C::Home], 9;
    [plain('t')] => ShowLanguages, key_languages, &[C::Home], 9;
    [plain('+'), f(7)] => AddOffer, key_add_offer, &[C::Home], 4;
    [f(7), ctrl('p')] => AddOffer, key_add_offer, &[C::Search], 5;
    [key(KeyCode::Tab), ctrl('n')] => SkipQuestion, key_skip,
        &[C::Question, C::Choices, C::Form, C::Consent], 3;
    [key(KeyCode::Char(' '))] => Toggle, key_toggle,
        &[C::Choices, C::Topics, C::Offers, C::Cards, C::Form, C::Filters, C::Consent], 4;
    [plain('k')] => CheckToday, key_check_today, &[C::Offer, C::Round], 3;
    [plain('e')] => EditOffer, key_edit_offer, &[C::Offer], 4;
    [plain('x')] => ChangeOffer, key_change_offer, &[C::Offer], 5;
    [plain('m')] => CountPlaces, key_count_places, &[C::Offer], 6;
    [plain('i')] => MarkIntroduction, key_mark_introduction, &[C::Offer], 8;
    [plain('o')] => NoteOffer, key_note_offer, &[C::Offer], 9;
    [plain('p')] => PlaceOffer, key_place_offer, &[C::Offer], 10;
    [plain('g')] => ShowHistory, key_show_history, &[C::Offer], 7;
    [f(7), ctrl('p')] => Save, key_keep, &[C::Form], 3;
    [plain('a')] => ShowAxes, key_axes, &[C::Home], 6;
    [plain('n')] => NextTopic, key_next_topic, &[C::Axes], 3;
    [plain('p')] => PreviousTopic, key_previous_topic, &[C::Axes], 6;
    [plain('w')] => NextPlace, key_next_place, &[C::Axes], 5;
    [plain('b')] => ShowBoard, key_board, &[C::Home], 5;
    [plain('r')] => ShowRound, key_round, &[C::Home], 5;
    [plain('n')] => AskBoard, key_ask_board, &[C::Board], 3;
    [plain('v')] => AnswerQuestion, key_answer_question, &[C::Board], 4;
    [plain('s')] => CloseQuestion, key_close_question, &[C::Board], 5;
    [key(KeyCode::Tab)] => ShowGaps, key_gaps, &[C::Axes], 4;
    [plain('v')] => ShowOffer, key_show_offer, &[C::Offers], 5;
    [plain('w')] => ShowWhyNot, key_why_not, &[C::Offers], 5;
    [f(1), ctrl('g')] => ShowHelp, key_help, ANYWHERE, 20;
    [f(2), ctrl('t')] => SwitchResidentLanguage, key_resident_language,
        &[C::Question, C::Choices, C::Review, C::Offers, C::Plan, C::Slip, C::Cards, C::Consent], 6;
    [f(3), ctrl('y')] => SwitchDeskLanguage, key_desk_language, ANYWHERE, 14;
    [f(4), ctrl('l')] => ShowOffers, key_offers, &[C::Question, C::Choices, C::Review], 4;
    [f(5), ctrl('o')] => AddTopic, key_add_topic, &[C::Question, C::Choices, C::Review, C::Offers], 7;
    [f(6), ctrl('f')] => ShowReview, key_review, &[C::Question, C::Choices, C::Offers], 8;
    [f(4), ctrl('l')] => SearchDirectory, key_directory, &[C::Offers], 9;
    [f(4), ctrl('l')] => ClearFilters, key_clear_filters, &[C::Search, C::Filters], 5;
    [f(5), ctrl('o')] => AskBoard, key_ask_board, &[C::Search], 6;
    [f(6), ctrl('f'), key(KeyCode::Tab)] => ShowFilters, key_filters, &[C::Search, C::Filters], 3;
    [ctrl('d')] => AskConsent, key_consent, CONSENTS, 5;
    [f(5), ctrl('o')] => HandOver, key_hand_over, HANDS, 6;
    [plain('s')] => Withdraw, key_withdraw, &[C::Consent], 4;
    [f(7), ctrl('p')] => ShowSlip, key_slip, &[C::Review, C::Offers, C::Case], 3;
    [f(7), ctrl('p')] => ShowSlip, key_print, &[C::Recovery], 3;
    [f(5), ctrl('o')] => RestoreBackup, restore_key, &[C::Setup], 3;
    [plain('p')] => Print, key_print_sheet, &[C::Round], 4;
    [plain('s')] => Save, key_save, &[C::Round], 5;
    [plain('d')] => ChoosePrinter, key_printer, &[C::Round], 6;
    [plain('p')] => Print, key_print, &[C::Slip], 3;
    [plain('s')] => Save, key_save, &[C::Slip], 4;
    [plain('x')] => SavePlain, key_plain, &[C::Slip], 7;
    [plain('f')] => ChangePaper, key_paper, &[C::Slip], 5;
    [plain('d')] => ChoosePrinter, key_printer, &[C::Slip], 6;
    [plain('p')] => Print, key_print, &[C::Record, C::Receipt], 3;
    [plain('e')] => CorrectAnswer, key_correct, &[C::Record], 3;
    [plain('s')] => Save, key_save, &[C::Record, C::Receipt], 4;
    [plain('x')] => SaveData, key_save_data, &[C::Record], 6;
    [plain('d')] => ChoosePrinter, key_printer, &[C::Record, C::Receipt], 7;
    [ctrl('s')] => ReadAloud, key_read_aloud,
        &[C::Question, C::Choices, C::Review, C::Offers, C::Slip, C::Cards, C::Consent], 3;
    [ctrl('e')] => ShowLarge, key_show_large, SHOWN, 12;
    [f(8), ctrl('b')] => Blank, key_blank, EVERYWHERE, 10;
    [f(9), ctrl('r')] => ShowCards, key_cards, ANYWHERE, 9;
    [f(11), ctrl('x')] => ThrowAway, key_throw_away, TALKING, 15;
    [f(12), ctrl('k')] => Lock, key_lock, UNLOCKED, 13;
    [ctrl('c')] => Cancel, key_cancel, ANYWHERE, 0;
    [f(10), ctrl('q')] => Quit, key_quit, ANYWHERE, 16;
    [key(KeyCode::Up)] => MoveUp, key_up, ANYWHERE, 0;
    [key(KeyCode::Down)] => MoveDown, key_down, ANYWHERE, 0;
    [key(KeyCode::Left)] => MoveLeft, key_left, ANYWHERE, 0;
    [key(KeyCode::Right)] => MoveRight, key_right, ANYWHERE, 0;
    [key(KeyCode::PageUp)] => PageUp, key_page_up, ANYWHERE, 0;
    [key(KeyCode::PageDown)] => PageDown, key_page_down, ANYWHERE, 0;
];

/// The bindings that work here, in the order of the table.
pub fn here(context: Context, typing: bool) -> impl Iterator<Item = &'static Binding> {
    BINDINGS
        .iter()
        .filter(move |binding| binding.contexts.contains(&context))
        .filter(move |binding| !typing || !binding.keys[0].is_text())
}

/// What a key asks here. While typing, letters and the keys of a text field go to the field.
#[must_use]
pub fn read(context: Context, typing: bool, event: &KeyEvent) -> Option<Action> {
    let into_field = typing && matches!(event.code, KeyCode::Left | KeyCode::Right);
    if !into_field
        && let Some(binding) =
            here(context, typing).find(|binding| binding.keys.iter().any(|key| key.matches(event)))
    {
        return Some(binding.action.clone());
    }
    if typing {
        return Some(Action::Type(*event));
    }
    let KeyCode::Char(letter) = event.code else { return None };
    if event.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT) {
        return None;
    }
    place_of(letter).map(Action::Pick)
}

/// The label of a row in a list: `1` to `9`, then letters that no list screen uses for itself.
#[must_use]
pub fn label(place: usize) -> Option<char> {
    LABELS.chars().nth(place)
}

const LABELS: &str = "123456789abdeghijklmoqruxyz";

fn place_of(letter: char) -> Option<usize> {
    LABELS.chars().position(|label| label == letter)
}

#[cfg(test)]
mod tests;

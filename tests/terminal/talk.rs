//! The beginning of a conversation, key by key, as most tests need it.

use inloop::words::Locale;
use inloop::words::messages::desk as m;

use super::program::{Key, Program};
use super::texts::{choice, dutch, question};

/// From the desk to the first question, in this language.
#[track_caller]
pub fn begin(program: &Program, locale: Locale) {
    program.type_in("n");
    program.wait_for(&dutch(&m::language_resident_title()));
    program.type_in(locale.tag());
    program.wait_for(&format!("› {}", locale.tag()));
    program.press(Key::Enter);
    program.wait_for(&question("keep"));
}

/// The first question answered: it may be kept.
#[track_caller]
pub fn agree(program: &Program) {
    program.choose(&choice("keep", "keep"));
    program.wait_for(&question("for-whom"));
}

/// From the second question to the story, which is typed.
#[track_caller]
pub fn to_the_story(program: &Program) {
    program.choose(&choice("for-whom", "self"));
    program.wait_for(&question("sent-by"));
    program.choose(&choice("sent-by", "nobody"));
    program.wait_for(&question("at-table"));
    program.choose(&choice("at-table", "nobody"));
    program.press(Key::Enter);
    program.wait_for(&question("story"));
}

/// The code of the case, from the top of the screen.
#[track_caller]
pub fn code(program: &Program) -> String {
    let is_code = |word: &str| {
        word.len() == 6
            && word
                .chars()
                .all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit() || letter == '-')
    };
    let top = program.rows()[0].clone();
    let code = top.split_whitespace().find(|word| is_code(word));
    code.unwrap_or_else(|| panic!("no code in “{top}”")).to_owned()
}

/// From the desk back to a draft, by its code.
#[track_caller]
pub fn take_up(program: &Program, code: &str) {
    program.wait_for(&dutch(&m::home_drafts()));
    program.choose(code);
    program.wait_gone(&dutch(&m::home_drafts()));
}

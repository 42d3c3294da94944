//! The texts that the tests look for, from the same messages that the program draws.

use std::sync::LazyLock;

use inloop::words::direction::{Order, lay_out, plain, single_line};
use inloop::words::messages::named;
use inloop::words::{Locale, Message, Words};

static WORDS: LazyLock<Words> = LazyLock::new(Words::shipped);

/// A message in Dutch, the volunteer's language in these tests.
pub fn dutch(message: &Message) -> String {
    plain(&WORDS.say(Locale::NL, message))
}

/// A question in Dutch.
pub fn question(link: &str) -> String {
    dutch(&named::question(link))
}

/// A choice in Dutch.
pub fn choice(set: &str, code: &str) -> String {
    dutch(&named::choice(set, code))
}

/// A message in a language as the program draws it in a column: joined, ordered, one text a row.
pub fn drawn(locale: Locale, message: &Message, order: Order, width: u16) -> Vec<String> {
    let said = WORDS.say(locale, message);
    lay_out(&said, locale.direction(), order, width).into_iter().map(|row| row.text).collect()
}

/// A language's own name as the program draws it.
pub fn own_name(locale: Locale, order: Order) -> String {
    single_line(locale.own_name(), locale.direction(), order, 40).text
}

//! Saying a message in a language: the bundles, and the chain to fall back on.

use std::collections::HashMap;
use std::fmt;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};

use super::locale::Locale;
use super::message::{Arg, Message};

/// The shipped texts: locale tag, file, text.
const SHIPPED: &[(&str, &str, &str)] = &[
    ("nl", "resident", include_str!("../../locales/nl/resident.ftl")),
    ("nl", "desk", include_str!("../../locales/nl/desk.ftl")),
    ("en", "resident", include_str!("../../locales/en/resident.ftl")),
    ("en", "desk", include_str!("../../locales/en/desk.ftl")),
    ("tr", "resident", include_str!("../../locales/tr/resident.ftl")),
    ("tr", "desk", include_str!("../../locales/tr/desk.ftl")),
    ("ar", "resident", include_str!("../../locales/ar/resident.ftl")),
    ("ar", "desk", include_str!("../../locales/ar/desk.ftl")),
];

/// A text that was said: in which language it could be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The text, in logical order, with its isolates.
    pub text: String,
    /// The language it is in: the one asked for, or the next in its chain.
    pub locale: Locale,
}

/// Every text that inloop can say. Immutable; shared by all threads.
pub struct Words {
    bundles: HashMap<Locale, FluentBundle<FluentResource>>,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").field("locales", &self.bundles.keys().collect::<Vec<_>>()).finish()
    }
}

impl Words {
    /// The texts that ship with the program.
    ///
    /// A text with a fault in it is left out here and fails the tests; it is never drawn raw.
    #[must_use]
    pub fn shipped() -> Self {
        let mut words = Self { bundles: HashMap::new() };
        for &(tag, _, source) in SHIPPED {
            if let Some(locale) = Locale::from_tag(tag) {
                words.add(locale, source);
            }
        }
        words
    }

    /// Adds texts over those already there: a desk's own wording. Returns the faults found, in plain words
    /// for the coordinator who edits them; what could be read is used.
    pub fn add(&mut self, locale: Locale, source: &str) -> Vec<String> {
        let (resource, mut faults) = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors.iter().map(ToString::to_string).collect()),
        };
        let bundle =
            self.bundles.entry(locale).or_insert_with(|| FluentBundle::new_concurrent(vec![locale.id()]));
        let before = faults.len();
        bundle.add_resource_overriding(resource);
        debug_assert!(faults.len() >= before);
        faults.dedup();
        faults
    }

    /// The message in the reader's language, or in the next language of its chain.
    ///
    /// A message that is nowhere gives an ellipsis: an id is never shown to people (the tests find it).
    #[must_use]
    pub fn say(&self, locale: Locale, message: &Message) -> String {
        self.said(locale, message).map_or_else(|| "…".to_owned(), |said| said.text)
    }

    /// The message and the language in which it was found; `None` when it is nowhere in the chain.
    #[must_use]
    pub fn said(&self, locale: Locale, message: &Message) -> Option<Said> {
        locale.chain().find_map(|one| self.in_bundle(one, message).map(|text| Said { text, locale: one }))
    }

    /// Whether this very language has the message.
    #[must_use]
    pub fn has(&self, locale: Locale, message: &Message) -> bool {
        self.in_bundle(locale, message).is_some()
    }

    fn in_bundle(&self, locale: Locale, message: &Message) -> Option<String> {
        let bundle = self.bundles.get(&locale)?;
        let found = bundle.get_message(message.id())?;
        let pattern = match message.wanted_attribute() {
            Some(name) => found.get_attribute(name)?.value(),
            None => found.value()?,
        };
        let mut args = FluentArgs::new();
        for (name, arg) in message.args() {
            args.set(*name, self.value(locale, arg));
        }
        let mut faults = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&args), &mut faults).into_owned();
        Some(text)
    }

    fn value(&self, locale: Locale, arg: &Arg) -> FluentValue<'static> {
        match arg {
            Arg::Text(text) => FluentValue::from(text.clone()),
            Arg::Number(number) => FluentValue::from(*number),
            Arg::Date(date) => FluentValue::from(date.to_string()),
            Arg::Time(time) => FluentValue::from(time.strftime("%H:%M").to_string()),
            Arg::Message(message) => FluentValue::from(self.say(locale, message)),
            Arg::List(messages) => FluentValue::from(
                messages.iter().map(|one| self.say(locale, one)).collect::<Vec<_>>().join(", "),
            ),
        }
    }
}

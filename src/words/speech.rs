//! Saying a message in a language: the bundles, and the chain to fall back on.

use std::collections::HashMap;
use std::fmt;
use std::sync::OnceLock;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};

use super::Locale;
use super::message::{Arg, Message};
use super::{calendar, list, review};

/// The shipped sources of a language.
pub(super) fn sources(locale: Locale) -> impl Iterator<Item = &'static str> + use<> {
    let texts = locale.texts();
    [texts.resident, texts.desk].into_iter()
}

/// A text that was said: in which language it could be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The text, in logical order, with its isolates.
    pub text: String,
    /// The language it is in: the one asked for, or the next in its chain.
    pub locale: Locale,
}

type Bundle = FluentBundle<FluentResource>;

/// Every text that inloop can say; shared by all threads. A language is read when it is first spoken.
pub struct Words {
    bundles: HashMap<Locale, OnceLock<Bundle>>,
    own: HashMap<Locale, Vec<String>>,
    counts: [OnceLock<review::Counts>; Locale::COUNT],
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words")
            .field("locales", &self.bundles.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

impl Words {
    /// The texts that ship with the program.
    ///
    /// A text with a fault in it is left out here and fails the tests; it is never drawn raw.
    #[must_use]
    pub fn shipped() -> Self {
        let bundles = Locale::all().map(|locale| (locale, OnceLock::new())).collect();
        Self { bundles, own: HashMap::new(), counts: [const { OnceLock::new() }; Locale::COUNT] }
    }

    /// Adds texts over those already there: a desk's own wording. Returns the faults found, as the parser says them,
    /// for the coordinator who edits them; what could be read is used.
    pub fn add(&mut self, locale: Locale, source: &str) -> Vec<String> {
        let faults = match FluentResource::try_new(source.to_owned()) {
            Ok(_) => Vec::new(),
            Err((_, errors)) => errors.iter().map(ToString::to_string).collect(),
        };
        self.own.entry(locale).or_default().push(source.to_owned());
        self.bundles.insert(locale, OnceLock::new());
        self.counts[locale.place()] = OnceLock::new();
        faults
    }

    fn bundle(&self, locale: Locale) -> Option<&Bundle> {
        let bundle = self.bundles.get(&locale)?;
        Some(bundle.get_or_init(|| {
            let mut bundle = empty_bundle(locale);
            let own = self.own.get(&locale).into_iter().flatten().cloned();
            for source in sources(locale).map(str::to_owned).chain(own) {
                let resource = match FluentResource::try_new(source) {
                    Ok(resource) | Err((resource, _)) => resource,
                };
                bundle.add_resource_overriding(resource);
            }
            bundle
        }))
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

    /// How many texts of a language are in which state of review; counted once.
    #[must_use]
    pub fn counts(&self, locale: Locale) -> review::Counts {
        *self.counts[locale.place()].get_or_init(|| review::counts(self, locale))
    }

    /// Whether this very language has a message with this id.
    #[must_use]
    pub fn has_id(&self, locale: Locale, id: &str) -> bool {
        self.bundle(locale).is_some_and(|bundle| bundle.has_message(id))
    }

    /// Whether this very language has the message.
    #[must_use]
    pub fn has(&self, locale: Locale, message: &Message) -> bool {
        self.in_bundle(locale, message).is_some()
    }

    fn in_bundle(&self, locale: Locale, message: &Message) -> Option<String> {
        let bundle = self.bundle(locale)?;
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
            Arg::Date(date) => FluentValue::from(calendar::date_long(locale, *date)),
            Arg::Time(time) => FluentValue::from(calendar::time(locale, *time)),
            Arg::Message(message) => FluentValue::from(self.say(locale, message)),
            Arg::List(messages) => {
                let items: Vec<String> = messages.iter().map(|one| self.say(locale, one)).collect();
                FluentValue::from(list::and(locale, &items))
            }
        }
    }
}

/// A bundle that isolates what it fills in, and writes numbers as its language does. The number stays a
/// number until then, for the plural forms.
fn empty_bundle(locale: Locale) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![locale.id()]);
    bundle.set_use_isolating(true);
    bundle.set_formatter(formatter(locale));
    bundle
}

macro_rules! formatters {
    ($($place:literal)*) => { [$(|value, _| grouped(Locale::at($place)?, value)),*] };
}

/// What writes the numbers of a language. Fluent takes a plain function, which must know its own language: one for
/// each row of the table.
fn formatter<M>(locale: Locale) -> Option<fn(&FluentValue, &M) -> Option<String>> {
    let all: [fn(&FluentValue, &M) -> Option<String>; Locale::COUNT] =
        formatters!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22);
    all.get(locale.place()).copied()
}

fn grouped(locale: Locale, value: &FluentValue) -> Option<String> {
    match value {
        // Only whole numbers come in (see `Arg::Number`); a literal fraction in a text is left to Fluent.
        #[allow(clippy::cast_possible_truncation)]
        FluentValue::Number(number) if number.value.fract() == 0.0 && number.value.abs() < 1e15 => {
            Some(calendar::number(locale, number.value as i64))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;
    use crate::words::direction;

    fn words() -> Words {
        let mut words = Words::shipped();
        for (locale, source) in [
            (
                Locale::NL,
                "day = Op { $day } om { $time }.\nmany = { $n ->\n    [one] één dag\n   *[other] { $n } dagen\n }\nwith = Met { $who }.\na = brood\nb = huur\nc = zorg",
            ),
            (Locale::AR, "day = في { $day } الساعة { $time }.\na = خبز\nb = إيجار\nwith = مع { $who }."),
        ] {
            words.add(locale, source);
        }
        words
    }

    fn say(locale: Locale, message: &Message) -> String {
        direction::plain(&words().say(locale, message))
    }

    #[test]
    fn dates_and_times_are_said_in_the_readers_language() {
        let message = Message::named("day").with("day", date(2026, 11, 24)).with("time", time(10, 30, 0, 0));
        assert_eq!(say(Locale::NL, &message), "Op dinsdag 24 november 2026 om 10:30.");
        assert_eq!(say(Locale::AR, &message), "في الثلاثاء، 24 نوفمبر 2026 الساعة 10:30.");
        assert!(words().say(Locale::NL, &message).contains("\u{2068}10:30\u{2069}"));
    }

    #[test]
    fn numbers_choose_their_plural_and_are_grouped() {
        assert_eq!(say(Locale::NL, &Message::named("many").with("n", 1i64)), "één dag");
        assert_eq!(say(Locale::NL, &Message::named("many").with("n", 1234i64)), "1.234 dagen");
    }

    #[test]
    fn lists_are_joined_as_the_language_does() {
        let list = |ids: &[&'static str]| {
            Message::named("with").with("who", ids.iter().map(|id| Message::named(*id)).collect::<Vec<_>>())
        };
        assert_eq!(say(Locale::NL, &list(&["a"])), "Met brood.");
        assert_eq!(say(Locale::NL, &list(&["a", "b"])), "Met brood en huur.");
        assert_eq!(say(Locale::NL, &list(&["a", "b", "c"])), "Met brood, huur en zorg.");
        assert_eq!(say(Locale::NL, &list(&[])), "Met .");
        assert!(words().has(Locale::AR, &Message::named("a")));
    }
}

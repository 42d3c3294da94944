//! The rows of a sheet: every text in the order of the Dutch, each plural form on a row of its own.

use std::fmt;

use super::form::{self, Choice, Form, Key, Shape};
use super::plural::Plurals;
use super::wording::Text;
use super::{File, Place, Wording};
use crate::words::messages::sheet as m;
use crate::words::{Locale, Message};

/// How many numbers are told as examples of a plural form.
const EXAMPLES: usize = 4;

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The message.
    pub message: String,
    /// The part of it: empty for its value, else an attribute such as `hint`.
    pub part: String,
    /// For which numbers it is said.
    pub choices: Vec<Choice>,
    /// The file that it belongs to.
    pub file: File,
    /// The Dutch.
    pub dutch: String,
    /// The English, or nothing.
    pub english: String,
    /// The text as it is now, or nothing.
    pub present: String,
    /// For each choice, numbers that fit it.
    examples: Vec<Vec<i64>>,
}

impl Row {
    /// The id as it stands in the sheet: `home-kept [count=few]`, `question-keep.hint`.
    #[must_use]
    pub fn id(&self) -> String {
        self.to_string()
    }

    /// Whether it is said of one number alone, which it may then say in a word. In Ukrainian the form for 1 is also said
    /// of 21, in French of 0 where that has no text of its own.
    pub(super) fn is_for_one_number(&self, name: &str) -> bool {
        let mut choices = self.choices.iter().zip(&self.examples).filter(|(choice, _)| choice.name == name);
        choices.next().is_some_and(|(choice, examples)| match &choice.key {
            Key::Exactly(_) => true,
            Key::Form(_) => examples.len() <= 1,
        })
    }

    /// Where the text appears, and for which numbers it is said.
    #[must_use]
    pub fn place(&self) -> Message {
        let place = Place::of(&self.message, self.file).message();
        let place = if self.part == "hint" { m::place_hint(place) } else { place };
        if self.choices.is_empty() {
            return place;
        }
        let when = self.choices.iter().zip(&self.examples).map(|(choice, examples)| {
            let name = format!("{{{}}}", choice.name);
            let numbers: Vec<String> = examples.iter().map(ToString::to_string).collect();
            match &choice.key {
                Key::Exactly(number) => m::when_exactly(name, *number),
                key if key.is_other() => m::when_other(name),
                Key::Form(_) => m::when_some(name, numbers.join(", ")),
            }
        });
        m::place_when(place, when.collect::<Vec<_>>())
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        if !self.part.is_empty() {
            write!(f, ".{}", self.part)?;
        }
        if !self.choices.is_empty() {
            let choices: Vec<String> = self.choices.iter().map(ToString::to_string).collect();
            write!(f, " [{}]", choices.join(", "))?;
        }
        Ok(())
    }
}

/// The rows for a language. Texts of the volunteer are among them where these ship in the language.
#[must_use]
pub fn rows(dutch: &Wording, english: &Wording, present: &Wording, locale: Locale) -> Vec<Row> {
    let tongues = Tongues {
        dutch: Plurals::of(Locale::NL),
        english: Plurals::of(Locale::EN),
        own: Plurals::of(locale),
    };
    let mut rows = Vec::new();
    for text in dutch.iter().filter(|text| text.file == File::Resident || locale.is_for_desks()) {
        let id = &text.message.id.name;
        for part in text.parts() {
            tongues.part(text, part, english.get(id), present.get(id), &mut rows);
        }
    }
    rows
}

struct Tongues {
    dutch: Plurals,
    english: Plurals,
    own: Plurals,
}

impl Tongues {
    fn part(
        &self,
        text: &Text,
        part: &str,
        english: Option<&Text>,
        present: Option<&Text>,
        rows: &mut Vec<Row>,
    ) {
        let Some(dutch) = text.part(part) else { return };
        let english = english.and_then(|text| text.part(part));
        let own = present.and_then(|text| text.part(part));
        let shape = Shape::of(dutch, own, &self.own);
        // A Dutch text that no sheet can show is not translated in one.
        let Some(ways) = form::forms(dutch, Vec::new(), &shape, &self.dutch) else { return };
        for way in ways {
            let alone = || vec![Form { choices: way.choices.clone(), text: String::new() }];
            let said = own.and_then(|own| form::forms(own, way.choices.clone(), &shape, &self.own));
            for form in said.unwrap_or_else(alone) {
                let english = english
                    .and_then(|one| form::forms(one, form.choices.clone(), &Shape::default(), &self.english))
                    .and_then(|all| all.into_iter().next());
                rows.push(Row {
                    message: text.message.id.name.clone(),
                    part: part.to_owned(),
                    file: text.file,
                    dutch: way.text.clone(),
                    english: english.map(|one| one.text).unwrap_or_default(),
                    present: form.text,
                    examples: form.choices.iter().map(|one| self.examples(one, &shape)).collect(),
                    choices: form.choices,
                });
            }
        }
    }

    fn examples(&self, choice: &Choice, shape: &Shape) -> Vec<i64> {
        match &choice.key {
            Key::Exactly(number) => vec![*number],
            Key::Form(form) => self.own.numbers(form, &shape.exact(&choice.name)).take(EXAMPLES).collect(),
        }
    }
}

//! The wording of a language: its messages as the parser of Fluent reads them, a later source over an earlier one.

use std::collections::HashMap;

use fluent_syntax::ast::{Entry, Message, Pattern};
use fluent_syntax::parser;

use crate::words::{Locale, Words};

/// A file of texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum File {
    /// What residents read, and paper.
    Resident,
    /// What volunteers read.
    Desk,
}

impl File {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Resident, Self::Desk];

    /// Its name below `locales/<tag>/`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Resident => "resident.ftl",
            Self::Desk => "desk.ftl",
        }
    }
}

/// One message and the file that it is in.
#[derive(Debug, Clone)]
pub(super) struct Text {
    pub file: File,
    pub message: Message<String>,
}

impl Text {
    /// The pattern of its value, under an empty name, or of an attribute.
    pub fn part(&self, name: &str) -> Option<&Pattern<String>> {
        if name.is_empty() {
            return self.message.value.as_ref();
        }
        self.message.attributes.iter().find(|one| one.id.name == name).map(|one| &one.value)
    }

    /// The names of its parts: an empty one for the value, then its attributes.
    pub fn parts(&self) -> impl Iterator<Item = &str> {
        let value = self.message.value.iter().map(|_| "");
        value.chain(self.message.attributes.iter().map(|one| one.id.name.as_str()))
    }
}

/// All messages of a language, in the order in which they were first met.
#[derive(Debug, Clone, Default)]
pub struct Wording {
    texts: Vec<Text>,
    at: HashMap<String, usize>,
}

impl Wording {
    /// Reads sources; what the parser cannot read is passed over.
    #[must_use]
    pub fn read<'a>(sources: impl IntoIterator<Item = (File, &'a str)>) -> Self {
        let mut wording = Self::default();
        for (file, source) in sources {
            let resource = match parser::parse(source.to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            for entry in resource.body {
                if let Entry::Message(message) = entry {
                    wording.add(Text { file, message });
                }
            }
        }
        wording
    }

    /// What a desk says: the shipped texts with its own over them.
    #[must_use]
    pub fn of(words: &Words, locale: Locale) -> Self {
        let texts = locale.texts();
        let shipped = [(File::Resident, texts.resident), (File::Desk, texts.desk)];
        // Which file a desk keeps its own wording in does not matter: the Dutch says where a text belongs.
        let own = words.own(locale).map(|source| (File::Resident, source));
        Self::read(shipped.into_iter().chain(own))
    }

    /// What ships, and nothing else.
    #[must_use]
    pub fn shipped(locale: Locale) -> Self {
        let texts = locale.texts();
        Self::read([(File::Resident, texts.resident), (File::Desk, texts.desk)])
    }

    fn add(&mut self, text: Text) {
        let id = text.message.id.name.clone();
        if let Some(at) = self.at.get(&id) {
            self.texts[*at] = text;
        } else {
            self.at.insert(id, self.texts.len());
            self.texts.push(text);
        }
    }

    pub(super) fn get(&self, id: &str) -> Option<&Text> {
        self.at.get(id).map(|at| &self.texts[*at])
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Text> {
        self.texts.iter()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// Whether it has this message.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.at.contains_key(id)
    }

    /// The ids with the file that each is in.
    pub fn ids(&self) -> impl Iterator<Item = (&str, File)> {
        self.texts.iter().map(|text| (text.message.id.name.as_str(), text.file))
    }
}

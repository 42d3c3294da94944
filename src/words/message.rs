//! A text before it has a language: an id and its arguments.

use std::borrow::Cow;

use jiff::civil::{Date, Time};

/// What a message holds in a placeable.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Arg {
    /// Text from data or from a person: shown as it is, isolated.
    Text(String),
    /// A whole number, written in the reader's digits and grouping.
    Number(i64),
    /// A date, written out in the reader's language.
    Date(Date),
    /// A time of day, written as the reader's language does.
    Time(Time),
    /// Another message, said in the same language.
    Message(Box<Message>),
    /// Several messages, said in the same language and joined as a list.
    List(Vec<Message>),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<Date> for Arg {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl From<Time> for Arg {
    fn from(time: Time) -> Self {
        Self::Time(time)
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Self {
        Self::Message(Box::new(message))
    }
}

impl From<Vec<Message>> for Arg {
    fn from(messages: Vec<Message>) -> Self {
        Self::List(messages)
    }
}

/// A text without a language. State holds these; a view says them.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Message {
    id: Cow<'static, str>,
    attribute: Option<&'static str>,
    args: Vec<(&'static str, Arg)>,
}

impl Message {
    /// A message by its id. Code calls the accessors in [`super::messages`]; only texts that data
    /// names by convention (`question-<id>`) come in here.
    #[must_use]
    pub fn named(id: impl Into<Cow<'static, str>>) -> Self {
        Self { id: id.into(), attribute: None, args: Vec::new() }
    }

    /// The same message with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// An attribute of this message, such as a question's `.hint`.
    #[must_use]
    pub fn attribute(mut self, name: &'static str) -> Self {
        self.attribute = Some(name);
        self
    }

    /// The message id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The attribute that is asked for, if any.
    #[must_use]
    pub fn wanted_attribute(&self) -> Option<&'static str> {
        self.attribute
    }

    /// The arguments, in the order given.
    #[must_use]
    pub fn args(&self) -> &[(&'static str, Arg)] {
        &self.args
    }
}

//! The texts as their files have them: ids, attributes and variables, read with the parser of Fluent. Never a rule:
//! those are in `locales.rs`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use inloop::words::Locale;

/// Who reads a file.
pub const FILES: [&str; 2] = ["resident.ftl", "desk.ftl"];

/// One message in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The file, one of [`FILES`].
    pub file: &'static str,
    /// The variables of its value under an empty name, and of each attribute under the attribute's name.
    pub parts: BTreeMap<String, BTreeSet<String>>,
    /// What it says, as it stands between the placeables.
    pub said: String,
}

impl Text {
    /// The variables of the value.
    pub fn variables(&self) -> BTreeSet<&str> {
        self.parts.get("").into_iter().flatten().map(String::as_str).collect()
    }
}

/// All messages of a locale.
#[derive(Debug, Default)]
pub struct Texts {
    /// By id; of two with one id the last.
    pub by_id: BTreeMap<String, Text>,
    /// What the parser could not read.
    pub junk: Vec<String>,
    /// Ids that stand twice, in one file or in both.
    pub twice: Vec<String>,
}

/// The folder of a locale.
pub fn folder(locale: Locale) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "locales", locale.tag()].iter().collect()
}

/// The texts of a locale as they are on disk now.
pub fn read(locale: Locale) -> Texts {
    let mut texts = Texts::default();
    for file in FILES {
        let source = fs::read_to_string(folder(locale).join(file)).unwrap_or_default();
        texts.add(file, &source);
    }
    texts
}

impl Texts {
    /// Reads one file.
    pub fn add(&mut self, file: &'static str, source: &str) {
        let (resource, faults) = match parser::parse(source) {
            Ok(resource) => (resource, Vec::new()),
            Err(faulty) => faulty,
        };
        self.junk.extend(faults.iter().map(|fault| format!("{file}: {fault}")));
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let mut text = Text { file, parts: BTreeMap::new(), said: String::new() };
                    if let Some(value) = &message.value {
                        text.read("", value);
                    }
                    for attribute in &message.attributes {
                        text.read(attribute.id.name, &attribute.value);
                    }
                    if self.by_id.insert(message.id.name.to_owned(), text).is_some() {
                        self.twice.push(message.id.name.to_owned());
                    }
                }
                Entry::Junk { content } => self.junk.push(format!("{file}: {content}")),
                _ => {}
            }
        }
    }
}

impl Text {
    fn read(&mut self, part: &str, pattern: &Pattern<&str>) {
        let mut found = Found::default();
        found.pattern(pattern);
        self.parts.insert(part.to_owned(), found.variables);
        self.said.push_str(&found.said);
        self.said.push('\n');
    }
}

#[derive(Default)]
struct Found {
    variables: BTreeSet<String>,
    said: String,
}

impl Found {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.said.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.said.push('\n');
                    self.pattern(&variant.value);
                }
            }
            Expression::Inline(inline) => self.inline(inline),
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::FunctionReference { arguments, .. }
            | InlineExpression::TermReference { arguments: Some(arguments), .. } => self.call(arguments),
            InlineExpression::StringLiteral { value } => self.said.push_str(value),
            _ => {}
        }
    }

    fn call(&mut self, arguments: &CallArguments<&str>) {
        for one in &arguments.positional {
            self.inline(one);
        }
        for one in &arguments.named {
            self.inline(&one.value);
        }
    }
}

//! A pattern as whole sentences: one for each way in which its numbers choose. A name in braces stands where something
//! is filled in; nothing else of Fluent is left.

use std::collections::BTreeSet;
use std::fmt;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::plural::{CATEGORIES, Plurals};

/// What a number must be for a sentence to be said.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// Exactly this.
    Exactly(i64),
    /// A form by its name in CLDR, such as `few`.
    Form(String),
}

impl Key {
    /// Whether it is what is said when nothing else fits.
    #[must_use]
    pub fn is_other(&self) -> bool {
        matches!(self, Self::Form(name) if name == "other")
    }

    fn of(key: &VariantKey<String>) -> Self {
        match key {
            VariantKey::Identifier { name } => Self::Form(name.clone()),
            VariantKey::NumberLiteral { value } => {
                value.parse().map_or_else(|_| Self::Form(value.clone()), Self::Exactly)
            }
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exactly(number) => number.fmt(f),
            Self::Form(name) => name.fmt(f),
        }
    }
}

/// A number by its name, and what it must be.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Choice {
    /// The name.
    pub name: String,
    /// What it must be.
    pub key: Key,
    /// A number that fits.
    pub(super) sample: i64,
}

impl fmt::Display for Choice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}={}", self.name, self.key)
    }
}

/// The forms that each number of a text needs in a language: those of the language when the text has plural forms at all,
/// and every number that any of the patterns has a text of its own for.
#[derive(Debug, Default)]
pub(super) struct Shape {
    keys: Vec<(String, Vec<(Key, i64)>)>,
}

impl Shape {
    pub fn of(source: &Pattern<String>, own: Option<&Pattern<String>>, plurals: &Plurals) -> Self {
        let mut found: Vec<(String, BTreeSet<Key>)> = Vec::new();
        gather(source, &mut found);
        let asked = |keys: &BTreeSet<Key>| {
            keys.iter().any(|key| matches!(key, Key::Form(name) if CATEGORIES[..5].contains(&name.as_str())))
        };
        // Of the source counts whether it has forms, not which: these are the Dutch ones.
        let mut plural: BTreeSet<String> =
            found.iter().filter(|(_, keys)| asked(keys)).map(|(name, _)| name.clone()).collect();
        for (_, keys) in &mut found {
            keys.retain(|key| matches!(key, Key::Exactly(_)));
        }
        if let Some(own) = own {
            gather(own, &mut found);
        }
        plural.extend(found.iter().filter(|(_, keys)| asked(keys)).map(|(name, _)| name.clone()));
        let keys = found.into_iter().map(|(name, mut keys)| {
            let exact: Vec<i64> = keys.iter().filter_map(exactly).collect();
            for form in CATEGORIES.into_iter().filter(|_| plural.contains(&name)) {
                if plurals.numbers(form, &exact).next().is_some() {
                    keys.insert(Key::Form(form.to_owned()));
                }
            }
            keys.insert(Key::Form("other".to_owned()));
            let mut keys: Vec<(Key, i64)> =
                keys.into_iter().map(|key| (key.clone(), sample(&key, &exact, plurals))).collect();
            keys.sort_by_key(|(key, _)| rank(key));
            (name, keys)
        });
        Self { keys: keys.collect() }
    }

    fn of_name(&self, name: &str) -> &[(Key, i64)] {
        self.keys.iter().find(|(one, _)| one == name).map_or(&[], |(_, keys)| keys)
    }

    /// The numbers that have a text of their own.
    pub fn exact(&self, name: &str) -> Vec<i64> {
        self.of_name(name).iter().filter_map(|(key, _)| exactly(key)).collect()
    }
}

fn exactly(key: &Key) -> Option<i64> {
    if let Key::Exactly(number) = key { Some(*number) } else { None }
}

/// Numbers first, then the forms as CLDR orders them; what is said of all others comes last.
fn rank(key: &Key) -> (usize, i64) {
    match key {
        Key::Exactly(number) => (0, *number),
        Key::Form(name) => (1 + CATEGORIES.iter().position(|one| one == name).unwrap_or(0), 0),
    }
}

fn sample(key: &Key, exact: &[i64], plurals: &Plurals) -> i64 {
    match key {
        Key::Exactly(number) => *number,
        // A form that no number takes is said of many.
        Key::Form(name) => plurals.numbers(name, exact).next().unwrap_or(1_000_000),
    }
}

fn gather(pattern: &Pattern<String>, found: &mut Vec<(String, BTreeSet<Key>)>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element
        else {
            continue;
        };
        let InlineExpression::VariableReference { id } = selector else { continue };
        let keys = variants.iter().map(|variant| Key::of(&variant.key));
        if let Some((_, known)) = found.iter_mut().find(|(name, _)| *name == id.name) {
            known.extend(keys);
        } else {
            found.push((id.name.clone(), keys.collect()));
        }
        for variant in variants {
            gather(&variant.value, found);
        }
    }
}

/// A sentence with the choices that lead to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Form {
    pub choices: Vec<Choice>,
    pub text: String,
}

/// The sentences of a pattern from these choices on; `None` when it holds what no sheet can show, such as a function.
pub(super) fn forms(
    pattern: &Pattern<String>,
    choices: Vec<Choice>,
    shape: &Shape,
    plurals: &Plurals,
) -> Option<Vec<Form>> {
    let mut all = vec![Form { choices, text: String::new() }];
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } if value.contains(['{', '}']) => return None,
            PatternElement::TextElement { value } => append(&mut all, value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                let said = inline_text(inline)?;
                append(&mut all, &said);
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let InlineExpression::VariableReference { id } = selector else { return None };
                let mut branched = Vec::new();
                for form in all {
                    branched.extend(branches(&form, &id.name, variants, shape, plurals)?);
                }
                all = branched;
            }
        }
    }
    Some(all)
}

fn append(forms: &mut [Form], text: &str) {
    for form in forms {
        form.text.push_str(text);
    }
}

fn branches(
    form: &Form,
    name: &str,
    variants: &[Variant<String>],
    shape: &Shape,
    plurals: &Plurals,
) -> Option<Vec<Form>> {
    let chosen = form.choices.iter().find(|choice| choice.name == name);
    let ways: Vec<Vec<Choice>> = if chosen.is_some() {
        vec![form.choices.clone()]
    } else {
        let keys = shape.of_name(name);
        // A number that the shape does not know is taken as any number.
        let any = [(Key::Form("other".to_owned()), 2)];
        let keys = if keys.is_empty() { &any[..] } else { keys };
        keys.iter()
            .map(|(key, sample)| {
                let choice = Choice { name: name.to_owned(), key: key.clone(), sample: *sample };
                form.choices.iter().cloned().chain([choice]).collect()
            })
            .collect()
    };
    let mut all = Vec::new();
    for choices in ways {
        let choice = choices.iter().find(|choice| choice.name == name)?;
        let variant = variant(choice, variants, plurals)?;
        for inner in forms(&variant.value, choices.clone(), shape, plurals)? {
            all.push(Form { text: form.text.clone() + &inner.text, choices: inner.choices });
        }
    }
    Some(all)
}

/// What Fluent would say: the number's own text, that of its form, else the default.
fn variant<'a>(
    choice: &Choice,
    variants: &'a [Variant<String>],
    plurals: &Plurals,
) -> Option<&'a Variant<String>> {
    let with = |key: &Key| variants.iter().find(|variant| Key::of(&variant.key) == *key);
    let by_form = || with(&Key::Form(plurals.form(choice.sample).to_owned()));
    let default = || variants.iter().find(|variant| variant.default);
    match &choice.key {
        // The text of all other numbers is the default's, whatever form its example takes.
        key if key.is_other() => with(key).or_else(default),
        key => with(key).or_else(by_form).or_else(default),
    }
}

fn inline_text(inline: &InlineExpression<String>) -> Option<String> {
    match inline {
        InlineExpression::VariableReference { id } => Some(format!("{{{}}}", id.name)),
        InlineExpression::StringLiteral { value } => {
            let said = unescape_unicode_to_string(value).into_owned();
            (!said.contains(['{', '}'])).then_some(said)
        }
        _ => None,
    }
}

/// The names in braces of a sentence.
pub(super) fn names(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
}

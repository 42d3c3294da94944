//! Sentences back into Fluent, so that no sentence can be taken for syntax.

use super::form::{Choice, Key, names};

/// A part of a message with its sentences: all that differ only in their choices.
pub(super) struct Part<'a> {
    /// Empty for the value, else an attribute.
    pub name: &'a str,
    /// The sentences, each with the choices that lead to it.
    pub forms: Vec<(&'a [Choice], &'a str)>,
}

/// A whole message; `None` when a part has no sentence for all other numbers.
pub(super) fn message(id: &str, parts: &[Part<'_>]) -> Option<String> {
    let mut source = format!("{id} =");
    for part in parts {
        let mut indent = 4;
        if !part.name.is_empty() {
            source.extend(["\n    .", part.name, " ="]);
            indent = 8;
        }
        let forms: Vec<(&[Choice], &str)> = part.forms.clone();
        source.push_str(&pattern(&forms, indent)?);
    }
    source.push('\n');
    Some(source)
}

fn pattern(forms: &[(&[Choice], &str)], indent: usize) -> Option<String> {
    let (first, text) = forms.first()?;
    // A number that no sentence fills in is still asked for: a text keeps every name of the Dutch.
    let filled =
        |(choices, _): &(&[Choice], &str)| choices.iter().all(|one| names(text).contains(one.name.as_str()));
    let complete = forms.iter().any(|(choices, _)| choices.iter().all(|one| one.key.is_other()));
    complete.then_some(())?;
    if forms.iter().all(|(_, other)| other == text) && forms.iter().all(filled) {
        return Some(format!(" {}", sentence(text, indent)));
    }
    let name = &first.first()?.name;
    let space = " ".repeat(indent);
    let mut keys: Vec<&Key> = Vec::new();
    for (choices, _) in forms {
        let choice = choices.first().filter(|choice| choice.name == *name)?;
        if !keys.contains(&&choice.key) {
            keys.push(&choice.key);
        }
    }
    // Fluent wants one that is said when nothing else fits.
    keys.iter().any(|key| key.is_other()).then_some(())?;
    let mut source = format!("\n{space}{{ ${name} ->");
    for key in keys {
        let inner: Vec<(&[Choice], &str)> = forms
            .iter()
            .filter(|(choices, _)| choices[0].key == *key)
            .map(|(choices, text)| (&choices[1..], *text))
            .collect();
        let mark = if key.is_other() { "   *" } else { "    " };
        source.extend(["\n", &space, mark, "[", &key.to_string(), "]", &pattern(&inner, indent + 8)?]);
    }
    source.extend(["\n", &space, "}"]);
    Some(source)
}

/// A sentence; its names become variables, and what could begin something else is quoted.
fn sentence(text: &str, indent: usize) -> String {
    let mut source = String::with_capacity(text.len() + 8);
    let last = text.trim_end().len();
    let mut first = true;
    let mut rest = text.char_indices();
    while let Some((at, letter)) = rest.next() {
        let edge = letter == ' ' && (first || at >= last);
        match letter {
            '{' => {
                let name: String =
                    rest.by_ref().map(|(_, letter)| letter).take_while(|one| *one != '}').collect();
                source.extend(["{ $", &name, " }"]);
            }
            '\n' => {
                source.push('\n');
                source.push_str(&" ".repeat(indent));
                first = true;
                continue;
            }
            '[' | '*' | '.' | '#' | '}' if first => source.extend(["{\"", &letter.to_string(), "\"}"]),
            _ if edge => source.push_str("{\" \"}"),
            _ if is_mark(letter) => {
                let number = format!("{:04X}", u32::from(letter));
                source.extend(["{\"\\u", &number, "\"}"]);
            }
            _ => source.push(letter),
        }
        first = false;
    }
    if source.is_empty() { "{\"\"}".to_owned() } else { source }
}

/// What an editor does not show: written by its number.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}' | '\r' | '\t')
}

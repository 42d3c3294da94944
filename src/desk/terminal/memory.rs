//! What was learnt about terminals, as a small JSON value. The file is the caller's.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::kind::{Environment, RightToLeft};

/// The most terminals that are remembered; a desk has one or two.
const MOST: usize = 32;

/// What was learnt about one terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remembered {
    /// Who makes right-to-left text come out right in it.
    pub right_to_left: RightToLeft,
    /// Whether a person chose that by looking, and not the terminal by answering.
    #[serde(default)]
    pub chosen: bool,
    /// Whether a person was asked, whatever came of it: once is enough.
    #[serde(default)]
    pub asked: bool,
    /// Whether the terminal itself said how it treats such text.
    #[serde(default)]
    pub answered: bool,
}

impl Remembered {
    /// What the terminal is known for.
    #[must_use]
    pub fn learnt(right_to_left: RightToLeft) -> Self {
        Self { right_to_left, chosen: false, asked: false, answered: false }
    }

    /// What a person chose by looking.
    #[must_use]
    pub fn chosen(right_to_left: RightToLeft) -> Self {
        Self { right_to_left, chosen: true, asked: true, answered: false }
    }

    /// A person looked and could not tell: as it is known, and not asked again.
    #[must_use]
    pub fn unseen(right_to_left: RightToLeft) -> Self {
        Self { right_to_left, chosen: false, asked: true, answered: false }
    }
}

/// What was learnt, by the terminal's name (see [`Environment::name`]).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Memory {
    #[serde(default)]
    terminals: BTreeMap<String, Remembered>,
}

impl Memory {
    /// Reads a memory. What cannot be read is forgotten: it can be learnt again.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }

    /// Writes it as JSON.
    #[must_use]
    pub fn write(&self) -> String {
        // A map of texts to plain values can always be written.
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// What is known of this terminal.
    #[must_use]
    pub fn of(&self, environment: &Environment) -> Option<Remembered> {
        self.terminals.get(&environment.name()).copied()
    }

    /// Remembers; what a person chose is undone neither by what a terminal answers nor by who cannot tell. Returns
    /// whether there is something new to write.
    pub fn learn(&mut self, environment: &Environment, what: Remembered) -> bool {
        let name = environment.name();
        // What a person chose gives way to another choice alone; that they looked, to nothing that a terminal says.
        let stands = |known: &Remembered| (known.chosen && !what.chosen) || (known.asked && !what.asked);
        match self.terminals.get(&name) {
            Some(known) if *known == what || stands(known) => return false,
            None if self.terminals.len() >= MOST => {
                self.terminals.clear();
            }
            _ => {}
        }
        self.terminals.insert(name, what);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn environment() -> Environment {
        Environment::read(|name| match name {
            "TERM" => Some("xterm".to_owned()),
            "VTE_VERSION" => Some("7006".to_owned()),
            _ => None,
        })
    }

    #[test]
    fn what_is_learnt_is_read_back() {
        let mut memory = Memory::default();
        let what = Remembered::learnt(RightToLeft::Terminal);
        assert!(memory.learn(&environment(), what));
        assert!(!memory.learn(&environment(), what));
        assert_eq!(Memory::parse(&memory.write()).of(&environment()), Some(what));
        assert_eq!(memory.of(&Environment::read(|_| None)), None);
    }

    #[test]
    fn a_persons_choice_outlives_an_answer() {
        let mut memory = Memory::default();
        let chosen = Remembered::chosen(RightToLeft::Blocks);
        memory.learn(&environment(), chosen);
        assert!(!memory.learn(&environment(), Remembered::learnt(RightToLeft::App)));
        assert_eq!(memory.of(&environment()), Some(chosen));
    }

    #[test]
    fn who_looks_again_and_cannot_tell_leaves_what_was_chosen() {
        let mut memory = Memory::default();
        let chosen = Remembered::chosen(RightToLeft::Terminal);
        memory.learn(&environment(), chosen);
        assert!(!memory.learn(&environment(), Remembered::unseen(RightToLeft::Terminal)));
        assert_eq!(memory.of(&environment()), Some(chosen));
        assert!(memory.learn(&environment(), Remembered::chosen(RightToLeft::App)));
    }

    #[test]
    fn a_damaged_memory_is_an_empty_one() {
        assert_eq!(Memory::parse("{\"terminals\": 3"), Memory::default());
        assert_eq!(Memory::parse(""), Memory::default());
    }
}

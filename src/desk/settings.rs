//! What a desk remembers about itself between sessions: nothing about anybody. Kept unsealed.

use serde::{Deserialize, Serialize};

use super::terminal::{Memory, Setting};
use super::theme::Palette;
use crate::words::Locale;

/// The settings file, `settings.json` in the desk folder.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The volunteer's language.
    pub locale: Locale,
    /// The printer used last.
    pub printer: Option<String>,
    /// The paper used last, by its code.
    pub paper: String,
    /// Minutes without a key until the desk locks.
    pub lock_after: u32,
    /// How right-to-left text is treated.
    pub right_to_left: Setting,
    /// What was found out about terminals.
    pub terminals: Memory,
    /// Residents' languages, the latest first.
    pub recent: Vec<Locale>,
    /// The colours.
    pub palette: Palette,
    /// When the resident's text is drawn large, in blocks.
    pub large: ShowLarge,
    /// Whether slips are printed in large letters unless asked otherwise.
    pub large_print: bool,
}

/// When the resident's text is drawn large, in blocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ShowLarge {
    /// Where the script does not fit cells, or the terminal cannot be stopped from turning it.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Only when asked for, by its key.
    Never,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            locale: Locale::NL,
            printer: None,
            paper: "a5".to_owned(),
            lock_after: 5,
            right_to_left: Setting::Auto,
            terminals: Memory::default(),
            recent: Vec::new(),
            palette: Palette::default(),
            large: ShowLarge::default(),
            large_print: false,
        }
    }
}

impl Settings {
    /// Puts a language in front of the recent ones.
    pub fn used(&mut self, locale: Locale) {
        self.recent.retain(|one| *one != locale);
        self.recent.insert(0, locale);
    }
}

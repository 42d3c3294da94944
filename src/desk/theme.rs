//! Colours and weights. Meaning never rests on colour alone: marks and words carry it.

use ratatui::style::{Color, Modifier, Style};
use serde::{Deserialize, Serialize};

/// Which colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Palette {
    /// Those of the terminal itself, so that light and dark backgrounds both work.
    #[default]
    Terminal,
    /// Light letters on a dark ground.
    Dark,
    /// Dark letters on a light ground.
    Light,
    /// As far apart as a screen can show.
    Contrast,
}

/// The styles of the desk.
#[derive(Debug, Clone, Copy)]
pub struct Theme {
    /// Running text.
    pub text: Style,
    /// What the resident reads.
    pub resident: Style,
    /// What the volunteer reads beside it.
    pub desk: Style,
    /// Headings.
    pub title: Style,
    /// Rules and frames.
    pub rule: Style,
    /// Keys on the help line.
    pub key: Style,
    /// Less important text.
    pub faint: Style,
    /// The row that is pointed at.
    pub chosen: Style,
    /// Act now.
    pub danger: Style,
    /// Something went well.
    pub good: Style,
    /// Mind this.
    pub care: Style,
}

impl Theme {
    /// The colours of the terminal itself, so that light and dark backgrounds both work.
    #[must_use]
    pub fn plain(colour: bool) -> Self {
        let tint = |style: Style, hue: Color| if colour { style.fg(hue) } else { style };
        let base = Style::new();
        Self {
            text: base,
            resident: base.add_modifier(Modifier::BOLD),
            desk: base,
            title: tint(base.add_modifier(Modifier::BOLD), Color::Cyan),
            rule: tint(base, Color::DarkGray),
            key: tint(base.add_modifier(Modifier::BOLD), Color::Cyan),
            faint: base.add_modifier(Modifier::DIM),
            chosen: base.add_modifier(Modifier::REVERSED),
            danger: tint(base.add_modifier(Modifier::BOLD), Color::Red),
            good: tint(base, Color::Green),
            care: tint(base.add_modifier(Modifier::BOLD), Color::Yellow),
        }
    }
}

//! The palettes: which colours there are, how many a terminal has, and their values. Knows nothing of what they mean.

use ratatui::style::Color;
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

impl Palette {
    /// Every palette, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Terminal, Self::Dark, Self::Light, Self::Contrast];

    /// Its name, as it is kept and typed.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Terminal => "terminal",
            Self::Dark => "dark",
            Self::Light => "light",
            Self::Contrast => "contrast",
        }
    }

    /// The palette of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}

/// How many colours may be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Colour {
    /// None: weights and marks alone.
    None,
    /// The sixteen that every terminal with colours has; their values are its own.
    Sixteen,
    /// The 256 of xterm.
    Indexed,
    /// All.
    True,
}

impl Colour {
    /// What the variables of the environment allow: nothing with `NO_COLOR` or on a dumb terminal.
    #[must_use]
    pub fn read(variable: impl Fn(&str) -> Option<String>) -> Self {
        let get = |name| variable(name).filter(|value| !value.is_empty());
        let term = get("TERM").unwrap_or_default();
        if get("NO_COLOR").is_some() || term == "dumb" {
            return Self::None;
        }
        let depth = get("COLORTERM").unwrap_or_default();
        if depth == "truecolor" || depth == "24bit" || term.ends_with("-direct") {
            Self::True
        } else if term.contains("256color") {
            Self::Indexed
        } else {
            Self::Sixteen
        }
    }
}

/// One colour at each depth.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hue {
    rgb: (u8, u8, u8),
    index: u8,
    sixteen: Color,
}

impl Hue {
    /// What is sent to a terminal with so many colours; nothing without any.
    pub fn at(self, colour: Colour) -> Option<Color> {
        let (red, green, blue) = self.rgb;
        match colour {
            Colour::None => None,
            Colour::Sixteen => Some(self.sixteen),
            Colour::Indexed => Some(Color::Indexed(self.index)),
            Colour::True => Some(Color::Rgb(red, green, blue)),
        }
    }
}

const fn hue(rgb: (u8, u8, u8), index: u8, sixteen: Color) -> Hue {
    Hue { rgb, index, sixteen }
}

/// The colours of a palette with a ground of its own.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hues {
    /// Under everything.
    pub ground: Hue,
    /// Running text.
    pub text: Hue,
    /// Headings and keys.
    pub title: Hue,
    /// Rules.
    pub rule: Hue,
    /// Less important text.
    pub faint: Hue,
    /// Act now: letters and their ground.
    pub danger: (Hue, Hue),
    /// It went well.
    pub good: Hue,
    /// Mind this.
    pub care: Hue,
    /// The row that is pointed at: letters and their ground.
    pub chosen: (Hue, Hue),
}

const NIGHT: Hue = hue((20, 22, 26), 233, Color::Black);
const PAPER: Hue = hue((251, 250, 245), 231, Color::White);
const INK: Hue = hue((27, 29, 34), 234, Color::Black);
const BLACK: Hue = hue((0, 0, 0), 16, Color::Black);
const WHITE: Hue = hue((255, 255, 255), 231, Color::White);
const YELLOW: Hue = hue((255, 255, 0), 226, Color::LightYellow);

/// The colours of a palette; `None` for those of the terminal itself.
pub(super) fn hues(palette: Palette) -> Option<Hues> {
    Some(match palette {
        Palette::Terminal => return None,
        Palette::Dark => Hues {
            ground: NIGHT,
            text: hue((228, 230, 235), 254, Color::White),
            title: hue((127, 215, 232), 116, Color::LightCyan),
            rule: hue((139, 147, 161), 246, Color::Gray),
            faint: hue((170, 178, 191), 249, Color::Gray),
            danger: (hue((255, 155, 148), 210, Color::LightRed), NIGHT),
            good: hue((155, 224, 140), 114, Color::LightGreen),
            care: hue((245, 215, 110), 221, Color::LightYellow),
            chosen: (NIGHT, hue((159, 208, 255), 153, Color::LightCyan)),
        },
        Palette::Light => Hues {
            ground: PAPER,
            text: INK,
            title: hue((0, 86, 107), 23, Color::Blue),
            rule: hue((95, 101, 112), 241, Color::Black),
            faint: hue((74, 80, 91), 239, Color::Black),
            danger: (hue((164, 0, 29), 88, Color::Red), PAPER),
            good: hue((28, 95, 28), 22, Color::Black),
            care: hue((107, 69, 0), 58, Color::Magenta),
            chosen: (PAPER, hue((0, 74, 120), 24, Color::Blue)),
        },
        Palette::Contrast => Hues {
            ground: BLACK,
            text: WHITE,
            title: YELLOW,
            rule: WHITE,
            faint: WHITE,
            danger: (BLACK, YELLOW),
            good: WHITE,
            care: YELLOW,
            chosen: (BLACK, WHITE),
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(variables: &[(&str, &str)]) -> Colour {
        Colour::read(|name| {
            variables.iter().find(|(one, _)| *one == name).map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn the_environment_says_how_many_colours_there_are() {
        assert_eq!(read(&[("TERM", "xterm-256color"), ("COLORTERM", "truecolor")]), Colour::True);
        assert_eq!(read(&[("TERM", "xterm-256color")]), Colour::Indexed);
        assert_eq!(read(&[("TERM", "xterm")]), Colour::Sixteen);
        assert_eq!(read(&[("TERM", "dumb"), ("COLORTERM", "truecolor")]), Colour::None);
        assert_eq!(read(&[("TERM", "xterm-256color"), ("NO_COLOR", "1")]), Colour::None);
        assert_eq!(read(&[("TERM", "xterm-256color"), ("NO_COLOR", "")]), Colour::Indexed);
    }

    #[test]
    fn a_palette_is_found_by_the_name_under_which_it_is_kept() {
        for palette in Palette::ALL {
            assert_eq!(Palette::from_name(palette.name()), Some(palette));
            assert_eq!(serde_json::to_value(palette).unwrap(), palette.name());
        }
        assert_eq!(Palette::from_name("pink"), None);
    }
}

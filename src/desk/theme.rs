//! Colours and weights. Meaning never rests on colour alone: marks and words carry it.

use ratatui::style::{Color, Modifier, Style};

pub use super::palette::{Colour, Palette};
use super::palette::{Hue, Hues, hues};

/// The styles of the desk.
#[derive(Debug, Clone, Copy)]
pub struct Theme {
    /// How many colours it may use.
    pub colour: Colour,
    /// Running text; its ground lies under everything.
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
        Self::of(Palette::Terminal, if colour { Colour::Sixteen } else { Colour::None })
    }

    /// The styles of a palette, with so many colours.
    #[must_use]
    pub fn of(palette: Palette, colour: Colour) -> Self {
        match hues(palette) {
            Some(hues) if colour != Colour::None => Self::painted(&hues, colour),
            _ => Self::of_terminal(colour),
        }
    }

    fn of_terminal(colour: Colour) -> Self {
        let base = Style::new();
        let bold = base.add_modifier(Modifier::BOLD);
        let colourless = colour == Colour::None;
        let tint = |style: Style, hue: Color| if colourless { style } else { style.fg(hue) };
        // Without colours a line under the letters does what colour did.
        let marked = |style: Style| if colourless { style.add_modifier(Modifier::UNDERLINED) } else { style };
        Self {
            colour,
            text: base,
            resident: bold,
            desk: base,
            title: tint(bold, Color::Cyan),
            rule: tint(base, Color::DarkGray),
            key: tint(bold, Color::Cyan),
            faint: base.add_modifier(Modifier::DIM),
            chosen: base.add_modifier(Modifier::REVERSED),
            danger: marked(tint(bold, Color::Red)),
            good: tint(base, Color::Green),
            care: marked(tint(bold, Color::Yellow)),
        }
    }

    fn painted(hues: &Hues, colour: Colour) -> Self {
        let on =
            |fore: Hue, ground: Hue| Style { fg: fore.at(colour), bg: ground.at(colour), ..Style::new() };
        let over = |fore: Hue| on(fore, hues.ground);
        let text = over(hues.text);
        let bold = |style: Style| style.add_modifier(Modifier::BOLD);
        Self {
            colour,
            text,
            resident: bold(text),
            desk: text,
            title: bold(over(hues.title)),
            rule: over(hues.rule),
            key: bold(over(hues.title)),
            faint: over(hues.faint),
            chosen: on(hues.chosen.0, hues.chosen.1),
            danger: bold(on(hues.danger.0, hues.danger.1)),
            good: over(hues.good),
            care: bold(over(hues.care)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A colour as light: WCAG 2.2, relative luminance. The sixteen have the values of xterm.
    fn luminance(colour: Color) -> f64 {
        let (red, green, blue) = match colour {
            Color::Rgb(red, green, blue) => (red, green, blue),
            Color::Indexed(index @ 16..=231) => {
                let step = |place: u8| if place == 0 { 0 } else { 55 + 40 * place };
                let index = index - 16;
                (step(index / 36), step(index / 6 % 6), step(index % 6))
            }
            Color::Indexed(index @ 232..) => {
                (8 + 10 * (index - 232), 8 + 10 * (index - 232), 8 + 10 * (index - 232))
            }
            Color::Black => (0, 0, 0),
            Color::Red => (205, 0, 0),
            Color::Blue => (0, 0, 238),
            Color::Magenta => (205, 0, 205),
            Color::Gray => (229, 229, 229),
            Color::LightRed => (255, 0, 0),
            Color::LightGreen => (0, 255, 0),
            Color::LightYellow => (255, 255, 0),
            Color::LightCyan => (0, 255, 255),
            Color::White => (255, 255, 255),
            other => panic!("{other:?} has no value here"),
        };
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    fn ratio(style: Style) -> f64 {
        let (one, other) = (luminance(style.fg.unwrap()), luminance(style.bg.unwrap()));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    fn styles(theme: &Theme) -> [(&'static str, Style); 11] {
        [
            ("text", theme.text),
            ("resident", theme.resident),
            ("desk", theme.desk),
            ("title", theme.title),
            ("rule", theme.rule),
            ("key", theme.key),
            ("faint", theme.faint),
            ("chosen", theme.chosen),
            ("danger", theme.danger),
            ("good", theme.good),
            ("care", theme.care),
        ]
    }

    #[test]
    fn every_pair_of_letters_and_ground_can_be_read() {
        for (palette, least) in [(Palette::Dark, 4.5), (Palette::Light, 4.5), (Palette::Contrast, 7.0)] {
            for colour in [Colour::Sixteen, Colour::Indexed, Colour::True] {
                for (name, style) in styles(&Theme::of(palette, colour)) {
                    let ratio = ratio(style);
                    assert!(ratio >= least, "{palette:?} {colour:?} {name}: {ratio:.2}");
                    assert!(!style.add_modifier.contains(Modifier::DIM), "{palette:?} {name} is dimmed");
                }
            }
        }
    }

    #[test]
    fn without_colours_no_palette_has_any() {
        for palette in Palette::ALL {
            let theme = Theme::of(palette, Colour::None);
            for (name, style) in styles(&theme) {
                assert_eq!((style.fg, style.bg), (None, None), "{palette:?} {name}");
            }
            // What must stand out still does.
            for style in [theme.danger, theme.care, theme.chosen, theme.title, theme.resident] {
                assert_ne!(style, theme.text);
            }
        }
    }
}

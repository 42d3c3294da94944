//! The slip as plain text: the last resort, when there is no typesetting or no printer but this; and as lines to be
//! read aloud or felt.

use unicode_linebreak::linebreaks;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::{Block, Both, Line, Page};

/// Columns of a line.
const WIDTH: usize = 72;

/// The whole slip as text: the resident's line, then the Dutch one, in the order of the paper.
#[must_use]
pub fn plain(page: &Page) -> String {
    set(page, true)
}

/// The slip as lines for a screen reader or a braille display: one for each text, however long, without rules, marks
/// and signs that steer direction.
#[must_use]
pub fn spoken(page: &Page) -> Vec<String> {
    set(page, false).lines().filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

fn set(page: &Page, on_paper: bool) -> String {
    let mut sheet = Sheet { bilingual: page.is_bilingual(), on_paper, out: String::new() };
    sheet.both(&page.title, "");
    if let Some(case) = &page.case_code {
        sheet.both(&joined(&case.label, &Both::same(&case.code)), "");
    }
    sheet.gap();
    for text in &page.intro {
        sheet.both(text, "");
    }
    for block in &page.blocks {
        sheet.rule();
        sheet.block(block);
    }
    sheet.rule();
    if let Some(text) = &page.follow_up {
        sheet.both(text, "");
        sheet.gap();
    }
    if !page.kept.is_empty() {
        sheet.both(&page.kept_heading, "");
        for text in &page.kept {
            sheet.both(text, "- ");
        }
        sheet.gap();
    }
    for text in &page.footer {
        sheet.both(text, "");
    }
    if page.has_unchecked() {
        sheet.both(&page.unchecked_note, "* ");
    }
    sheet.out
}

struct Sheet {
    bilingual: bool,
    /// Wrapped, with rules and marks for the eye.
    on_paper: bool,
    out: String,
}

impl Sheet {
    fn gap(&mut self) {
        if !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }

    fn rule(&mut self) {
        self.gap();
        if !self.on_paper {
            return;
        }
        self.out.push_str(&"-".repeat(WIDTH));
        self.out.push_str("\n\n");
    }

    fn block(&mut self, block: &Block) {
        self.both(&block.heading, "");
        if !block.name.is_empty() {
            self.wrapped(&block.name);
        }
        self.gap();
        for line in &block.lines {
            self.line(line);
        }
    }

    fn line(&mut self, line: &Line) {
        if line.label.dutch.is_empty() {
            line.texts.iter().for_each(|text| self.both(text, "- "));
        } else if let [only] = line.texts.as_slice() {
            self.both(&joined(&line.label, only), "");
        } else {
            self.both(&line.label, "");
            for text in &line.texts {
                self.both(text, "- ");
            }
        }
        if let Some(known) = &line.freshness {
            self.both(known.text(), "  ");
        }
        self.gap();
    }

    fn both(&mut self, text: &Both, lead: &str) {
        let lead = if self.on_paper { lead } else { "" };
        if self.bilingual && !text.is_shared() {
            let mark = if text.unchecked && self.on_paper { "*" } else { "" };
            // Isolates keep dates in order inside right-to-left text; elsewhere they may show as boxes.
            let steered = self.on_paper && text.locale.is_rtl();
            let said = if steered { text.resident.clone() } else { bare(&text.resident) };
            self.wrapped(&format!("{lead}{said}{mark}"));
        }
        self.wrapped(&format!("{lead}{}", bare(&text.dutch)));
    }

    fn wrapped(&mut self, text: &str) {
        if !self.on_paper {
            self.out.push_str(&text.replace('\n', " "));
            self.out.push('\n');
            return;
        }
        let mut column = 0;
        let mut start = 0;
        for (end, _) in linebreaks(text) {
            let piece = &text[start..end];
            let wide: usize = piece.trim_end().graphemes(true).map(UnicodeWidthStr::width).sum();
            if column > 0 && column + wide > WIDTH {
                self.end_line();
                column = 0;
            }
            self.out.push_str(piece);
            column += piece.graphemes(true).map(UnicodeWidthStr::width).sum::<usize>();
            start = end;
        }
        self.end_line();
    }

    fn end_line(&mut self) {
        let kept = self.out.trim_end_matches([' ', '\n']).len();
        self.out.truncate(kept);
        self.out.push('\n');
    }
}

fn joined(label: &Both, text: &Both) -> Both {
    Both {
        resident: format!("{}: {}", label.resident, text.resident),
        locale: label.locale,
        dutch: format!("{}: {}", label.dutch, text.dutch),
        unchecked: label.unchecked || text.unchecked,
    }
}

fn bare(text: &str) -> String {
    text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::words::Locale;

    #[test]
    fn the_residents_line_comes_before_the_dutch_one() {
        let text = plain(&sample::page(Locale::TR));
        let theirs = text.find("Nerede: Lindenlaan 4").unwrap();
        let dutch = text.find("Waar: Lindenlaan 4").unwrap();
        assert!(theirs < dutch);
        assert!(!text.contains('\u{2068}'));
    }

    #[test]
    fn no_line_is_wider_than_the_paper() {
        for locale in [Locale::NL, Locale::TR, Locale::AR] {
            let text = plain(&sample::page(locale));
            assert!(text.lines().all(|line| line.width() <= WIDTH), "{text}");
        }
    }

    #[test]
    fn spoken_lines_have_nothing_for_the_eye_alone() {
        for locale in [Locale::NL, Locale::TR, Locale::AR] {
            let page = sample::page(locale);
            let lines = spoken(&page);
            let for_the_eye = ["---", "*", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}"];
            assert!(
                lines.iter().all(|line| !for_the_eye.iter().any(|sign| line.contains(sign))),
                "{lines:?}"
            );
            // The same words as on paper, each text on one line.
            let words = |text: &str| -> Vec<String> {
                let bare = bare(text).replace(['*', '-'], " ");
                bare.split_whitespace().map(str::to_owned).collect()
            };
            assert_eq!(words(&lines.join(" ")), words(&plain(&page)));
        }
    }

    #[test]
    fn a_dutch_reader_gets_every_line_once() {
        let text = plain(&sample::page(Locale::NL));
        assert_eq!(text.matches("Waar: ").count(), 2);
        assert!(!text.contains('*'));
    }
}

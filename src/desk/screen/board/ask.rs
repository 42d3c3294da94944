//! A question for the board: what is looked for, then who may know. Never who looks.

use ratatui::layout::Rect;

use super::to;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::screen::Screen;
use crate::desk::widget::entry::Entry;
use crate::desk::widget::list::List;
use crate::directory::board::To;
use crate::table::typed;
use crate::words::messages::board as m;

/// The longest question, in letters.
const LONGEST: usize = 200;

/// The dialog in which a question is put on the board.
#[derive(Debug)]
pub struct AskScreen {
    entry: Entry,
    /// Who may know; `None` while what is looked for is typed.
    who: Option<List>,
}

impl Default for AskScreen {
    fn default() -> Self {
        Self::with("")
    }
}

impl AskScreen {
    /// With words that are there already, such as those of a search that found nothing.
    #[must_use]
    pub fn with(text: &str) -> Self {
        Self { entry: Entry::with(text), who: None }
    }

    fn ask(&self, place: usize, desk: &Desk) -> Vec<Effect> {
        let (text, masked) = typed::note(self.entry.text(), LONGEST, false);
        let Some(to) = everyone(desk).into_iter().nth(place) else { return Vec::new() };
        let told = if masked { m::notice_masked() } else { m::notice_asked() };
        vec![Effect::Ask { text, to }, Effect::Close, Effect::Tell(told)]
    }
}

/// Who can be asked: anyone, the coordinator, each of the others by name.
fn everyone(desk: &Desk) -> Vec<To> {
    let own = desk.volunteer.as_ref().map(|volunteer| volunteer.short_name.as_str());
    let others = desk.knowledge.colleagues.iter().filter(|name| Some(name.as_str()) != own);
    [To::Anyone, To::Coordinator].into_iter().chain(others.cloned().map(To::Volunteer)).collect()
}

impl Screen for AskScreen {
    fn context(&self) -> Context {
        Context::Dialog
    }

    fn is_typing(&self) -> bool {
        self.who.is_none()
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        let Some(who) = &mut self.who else {
            match action {
                Action::Type(key) => {
                    self.entry.press(key);
                }
                Action::Paste(text) => self.entry.paste(&text),
                Action::Back => return vec![Effect::Close],
                Action::Confirm if typed::note(self.entry.text(), LONGEST, false).0.is_empty() => {}
                Action::Confirm => self.who = Some(List::new(everyone(desk).len())),
                _ => {}
            }
            return Vec::new();
        };
        if who.moves(&action) {
            return Vec::new();
        }
        let place = who.cursor;
        match action {
            Action::Confirm => self.ask(place, desk),
            Action::Pick(place) => self.ask(place, desk),
            Action::Back => {
                self.who = None;
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let at =
            |y: u16, height: u16| Rect { y, height: height.min(area.bottom().saturating_sub(y)), ..area };
        let mut y = area.y + 1;
        canvas.message(at(y, 1), &m::ask_title(), theme.title);
        y += 2;
        y += canvas.message(at(y, 3), &m::ask_no_names(), theme.care) + 1;
        self.entry.draw(canvas, at(y, 4), desk.locale, self.who.is_none());
        // A text that is longer than its line is shown whole below it.
        canvas.rule(at(y + 4, 1));
        let Some(who) = &self.who else { return };
        canvas.message(at(y + 5, 1), &m::ask_who(), theme.key);
        let everyone = everyone(desk);
        let heights = vec![1; everyone.len()];
        who.draw(canvas, at(y + 6, area.height), &heights, |canvas, row, place| {
            let (key, text) = canvas.split(row, 4, 1);
            canvas.label(key, place, " ", theme.key);
            canvas.message_line(text, &to(&everyone[place]), theme.text);
        });
    }
}

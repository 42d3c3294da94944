//! Did the help come? Asked on the day that was agreed (F4): what came of it, a remark, and whether to ask again.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::Screen;
use crate::casebook::{Case, CaseEvent, Id, Outcome};
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::widget::entry::Entry;
use crate::desk::widget::list::List;
use crate::table::follow_up::days_from;
use crate::table::typed;
use crate::words::Message;
use crate::words::messages::{desk as m, named};

/// The longest remark that is kept, in letters.
const LONGEST: usize = 500;
/// Someone who could not be reached is asked again after so many days.
const AGAIN: i64 = 7;

/// The follow-up screen.
#[derive(Debug)]
pub struct FollowUpScreen {
    id: Id,
    list: List,
    remark: Option<Entry>,
}

impl FollowUpScreen {
    /// Asking about this case.
    #[must_use]
    pub fn new(id: Id) -> Self {
        Self { id, list: List::new(Outcome::ALL.len()), remark: None }
    }
}

impl Screen for FollowUpScreen {
    fn context(&self) -> Context {
        Context::Dialog
    }

    fn is_typing(&self) -> bool {
        self.remark.is_some()
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        if let Some(remark) = &mut self.remark {
            match action {
                Action::Type(key) => {
                    remark.press(key);
                }
                Action::Paste(text) => remark.paste(&text),
                Action::Back => self.remark = None,
                Action::Confirm => {
                    let outcome = Outcome::ALL[self.list.cursor];
                    let (remark, _) = typed::note(remark.text(), LONGEST, false);
                    let may = desk.case(&self.id).is_some_and(|case| !case.wants_no_contact());
                    let again =
                        (outcome == Outcome::NotReached && may).then(|| days_from(desk.today(), AGAIN));
                    return vec![
                        Effect::RecordFor(self.id, CaseEvent::CaseFollowedUp { outcome, remark, again }),
                        Effect::Close,
                        Effect::Tell(m::notice_followed_up()),
                    ];
                }
                _ => {}
            }
            return Vec::new();
        }
        if self.list.moves(&action) {
            return Vec::new();
        }
        match action {
            Action::Confirm => self.remark = Some(Entry::default()),
            Action::Pick(place) if self.list.point(place) => self.remark = Some(Entry::default()),
            Action::Back => return vec![Effect::Close],
            _ => {}
        }
        Vec::new()
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let Some(case) = desk.case(&self.id) else { return };
        let theme = canvas.theme;
        let mut y = area.y + 1;
        let at = |y: u16, height: u16| Rect { y, height, ..area };
        canvas.message(at(y, 1), &m::follow_up_title(case.code.clone().unwrap_or_default()), theme.title);
        y += 2;
        y += reach(case, canvas, Rect { y, height: area.bottom().saturating_sub(y), ..area });
        for chosen in &case.chosen {
            let name = super::offer_words::name(desk, &chosen.offer);
            y += canvas.message(at(y, 2), &m::case_chosen(name, chosen.agreed.as_str()), theme.text);
        }
        y += 1;
        for (place, outcome) in Outcome::ALL.iter().enumerate() {
            let row = at(y, 1);
            let (key, text) = canvas.split(row, 4, 1);
            canvas.label(key, place, " ", theme.key);
            canvas.message_line(text, &named::choice("outcome", outcome.code()), theme.text);
            canvas.clickable(row, Action::Pick(place));
            if place == self.list.cursor {
                canvas.paint(row, theme.chosen);
            }
            y += 1;
        }
        if let Some(remark) = &self.remark {
            canvas.message(at(y + 1, 1), &m::follow_up_remark(), theme.key);
            remark.draw(canvas, at(y + 2, 3), desk.locale, true);
        }
    }
}

/// How the resident may be reached: the safe moment first, apart and heavy, then the way, and only then the number. Who
/// wants no contact has no number here. Gives the rows that it took.
fn reach(case: &Case, canvas: &mut Canvas<'_>, area: Rect) -> u16 {
    let theme = canvas.theme;
    if case.wants_no_contact() {
        return canvas.message(Rect { height: 2, ..area }, &m::follow_up_not_wanted(), theme.danger) + 1;
    }
    let text = |link: &str| case.answers.of(link).and_then(|answer| answer.text());
    let mut lines: Vec<(Message, Style)> = Vec::new();
    lines.extend(text("contact-safe-time").map(|time| (m::follow_up_safe_time(time), theme.danger)));
    let how = case.answers.of("contact-how").and_then(|answer| answer.iter_codes().next());
    lines.extend(how.map(|how| (m::follow_up_how(named::choice("contact-how", how)), theme.title)));
    lines.extend(text("contact-number").map(|number| (m::follow_up_contact(number), theme.text)));
    let mut used = 0;
    for (line, style) in &lines {
        let rest = Rect { y: area.y + used, height: area.height.saturating_sub(used), ..area };
        used += canvas.message(rest, line, *style);
    }
    if used > 0 { used + 1 } else { 0 }
}

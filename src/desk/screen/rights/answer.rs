//! What the right answer is, whatever kind of question it is. The old one is masked everywhere when this is confirmed.

use std::collections::BTreeSet;

use ratatui::layout::Rect;

use crate::casebook::Id;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::errand::Errand;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::screen::Screen;
use crate::desk::screen::row::{Row, rows};
use crate::desk::widget::entry::Entry;
use crate::desk::widget::list::List;
use crate::intake::{Answer, Item, Kind, Step};
use crate::table::correcting::is_phone;
use crate::table::reviewing::answer_words;
use crate::table::typed::{self, Reading};
use crate::words::Message;
use crate::words::messages::{named, record as m};

/// The screen.
#[derive(Debug)]
pub struct AnswerScreen {
    case: Id,
    step: Step,
    given: Answer,
    entry: Entry,
    marked: BTreeSet<String>,
    list: List,
    /// Whether it is answered by typing.
    typed: bool,
    fault: Option<Message>,
}

impl AnswerScreen {
    /// Asks for the right answer to this question, of which this one stands there.
    #[must_use]
    pub fn new(case: Id, step: Step, given: Answer) -> Self {
        let text = match &given {
            Answer::Text(text) => text.clone(),
            Answer::Number(number) => number.to_string(),
            Answer::Date(date) => typed::written(*date),
            _ => String::new(),
        };
        let marked = given.iter_codes().map(str::to_owned).collect();
        let (list, entry) = (List::new(0), Entry::with(&text));
        Self { case, step, given, entry, marked, list, typed: false, fault: None }
    }

    fn item<'a>(&self, desk: &'a Desk) -> Option<&'a Item> {
        desk.content.questionnaire.item(&self.step.link)
    }

    fn rows(&self, desk: &Desk) -> Vec<Row> {
        self.item(desk).map(rows).unwrap_or_default()
    }

    fn in_field(&self, rows: &[Row]) -> bool {
        matches!(rows.get(self.list.cursor), Some(Row::Field))
    }

    fn give(&self, answer: Answer) -> Vec<Effect> {
        let (case, step) = (self.case, self.step.clone());
        vec![Effect::Close, Effect::Rights(Errand::Correct { case, step, answer })]
    }

    fn confirm(&mut self, desk: &Desk) -> Vec<Effect> {
        let Some(item) = self.item(desk) else { return vec![Effect::Close] };
        match self.rows(desk).get(self.list.cursor) {
            Some(Row::Field | Row::Phone) => {
                match typed::read(&item.kind, self.entry.text(), desk.today(), is_phone(item)) {
                    Reading::Answer(answer) | Reading::Masked(answer) => return self.give(answer),
                    Reading::Fault(fault) => self.fault = Some(fault),
                    Reading::Nothing => {}
                }
                Vec::new()
            }
            Some(Row::Choice { code, .. }) if matches!(item.kind, Kind::MultiChoice { .. }) => {
                if !self.marked.remove(code) {
                    self.marked.insert(code.clone());
                }
                Vec::new()
            }
            Some(Row::Choice { code, .. }) => self.give(Answer::code(code)),
            Some(Row::Done) => self.give(Answer::Codes(self.marked.clone())),
            Some(Row::Unknown) => self.give(Answer::Unknown),
            Some(Row::Declined) => self.give(Answer::Declined),
            None => Vec::new(),
        }
    }
}

impl Screen for AnswerScreen {
    fn context(&self) -> Context {
        Context::Dialog
    }

    fn is_typing(&self) -> bool {
        // The field is the first row, where there is one.
        self.typed && self.list.cursor == 0
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        if self.list.moves(&action) {
            return Vec::new();
        }
        match action {
            Action::Type(key) if self.in_field(&self.rows(desk)) => {
                self.entry.press(key);
            }
            Action::Paste(text) if self.in_field(&self.rows(desk)) => self.entry.paste(&text),
            Action::Confirm => return self.confirm(desk),
            Action::Pick(place) if self.list.point(place) => {
                let typing = self.in_field(&self.rows(desk));
                return if typing { Vec::new() } else { self.confirm(desk) };
            }
            Action::Back => return vec![Effect::Close],
            _ => {}
        }
        Vec::new()
    }

    fn refresh(&mut self, desk: &Desk) {
        self.list.len = self.rows(desk).len();
        self.typed = self.item(desk).is_some_and(|item| item.kind.is_typed());
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let mut y = area.y;
        let at =
            |y: u16, height: u16| Rect { y, height: height.min(area.bottom().saturating_sub(y)), ..area };
        y += canvas.message(at(y, 1), &m::correct_new(), theme.title) + 1;
        y += canvas.message(at(y, 3), &named::question(&self.step.link), theme.resident);
        if let Some(answer) = answer_words(desk, &self.step, Some(&self.given)) {
            y += canvas.message(at(y, 3), &m::correct_now(answer), theme.text);
        }
        y += canvas.message(at(y, 2), &m::correct_explained(), theme.faint) + 1;
        let rows = self.rows(desk);
        if matches!(rows.first(), Some(Row::Field)) {
            self.entry.draw(canvas, at(y, 2), desk.locale, self.list.cursor == 0);
            canvas.clickable(at(y, 1), Action::Pick(0));
            canvas.rule(at(y + 2, 1));
            y += 3;
        }
        if let Some(fault) = &self.fault {
            y += canvas.message(at(y, 2), fault, theme.care);
        }
        let skip = usize::from(matches!(rows.first(), Some(Row::Field)));
        let many = self.item(desk).is_some_and(|item| matches!(item.kind, Kind::MultiChoice { .. }));
        let heights = vec![1; rows.len() - skip.min(rows.len())];
        let shown = List { cursor: self.list.cursor.wrapping_sub(skip), len: heights.len() };
        shown.draw_from(canvas, at(y, area.height), &heights, skip, |canvas, line, place| {
            let row = &rows[place + skip];
            let marked = match row {
                Row::Choice { code, .. } if many => Some(self.marked.contains(code)),
                _ => None,
            };
            let mark = marked.map_or(" ", |marked| if marked { "■" } else { "□" });
            let (key, text) = canvas.split(line, 4, 1);
            canvas.label(key, place + skip, mark, theme.key);
            canvas.message_line(text, &row.message(), theme.text);
        });
    }
}

//! An answer to a question on the board: an offer, found while one types, or words.

use ratatui::layout::Rect;

use super::matching;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::screen::Screen;
use crate::desk::widget::entry::Entry;
use crate::desk::widget::list::List;
use crate::directory::OfferId;
use crate::directory::board::BoardEvent;
use crate::table::typed;
use crate::words::Locale;
use crate::words::messages::board as m;

/// The longest answer in words, in letters.
const LONGEST: usize = 300;

/// The dialog in which a question is answered. The first row is the words as they are typed, the others are offers.
#[derive(Debug)]
pub(super) struct AnswerScreen {
    question: String,
    entry: Entry,
    found: Vec<OfferId>,
    list: List,
}

impl AnswerScreen {
    /// Answering the question with this id.
    pub fn new(question: &str) -> Self {
        Self { question: question.to_owned(), entry: Entry::default(), found: Vec::new(), list: List::new(1) }
    }

    fn look(&mut self, desk: &Desk) {
        self.found = matching::offers(desk, self.entry.text());
        self.list = List::new(1 + self.found.len());
    }

    fn answer(&self, place: usize, desk: &Desk) -> Vec<Effect> {
        let offer = place.checked_sub(1).and_then(|place| self.found.get(place));
        let mut masked = false;
        let event = if let Some(offer) = offer.and_then(|id| desk.directory().offer(id.as_str())) {
            BoardEvent::answered_with(&self.question, offer)
        } else {
            let (text, found) = typed::note(self.entry.text(), LONGEST, false);
            if text.is_empty() {
                return Vec::new();
            }
            masked = found;
            BoardEvent::QuestionAnswered { question: self.question.clone(), offer: None, text }
        };
        let told = if masked { m::notice_masked() } else { m::notice_answered() };
        vec![Effect::Board(event), Effect::Close, Effect::Tell(told)]
    }
}

impl Screen for AnswerScreen {
    fn context(&self) -> Context {
        Context::Dialog
    }

    fn is_typing(&self) -> bool {
        true
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        if self.list.moves(&action) {
            return Vec::new();
        }
        match action {
            Action::Type(key) if self.entry.press(key) => self.look(desk),
            Action::Paste(text) => {
                self.entry.paste(&text);
                self.look(desk);
            }
            Action::Back => return vec![Effect::Close],
            Action::Confirm => return self.answer(self.list.cursor, desk),
            Action::Pick(place) => return self.answer(place, desk),
            _ => {}
        }
        Vec::new()
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let Some(question) = desk.knowledge.board.question(&self.question) else { return };
        let at =
            |y: u16, height: u16| Rect { y, height: height.min(area.bottom().saturating_sub(y)), ..area };
        let mut y = area.y;
        let locale = super::written_in(&question.text, desk.locale);
        y += canvas.text(at(y, 3), locale, &question.text, theme.title);
        y += canvas.message(at(y, 2), &m::answer_explained(), theme.faint) + 1;
        self.entry.draw(canvas, at(y, 1), desk.locale, true);
        canvas.rule(at(y + 1, 1));
        y += 2;
        let heights = vec![1; self.list.len];
        self.list.draw(canvas, at(y, area.height), &heights, |canvas, row, place| {
            let (mark, text) = canvas.split(row, 2, 1);
            match place
                .checked_sub(1)
                .and_then(|place| desk.directory().offer(self.found.get(place)?.as_str()))
            {
                None => canvas.message_line(text, &m::answer_in_words(), theme.faint),
                Some(offer) => {
                    canvas.sign(mark, canvas.onward(), theme.key);
                    canvas.line(text, Locale::NL, &offer.name, theme.text);
                }
            }
        });
    }
}

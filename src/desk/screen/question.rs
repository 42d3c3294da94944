//! One question of the conversation, in two languages, with everything that can be answered to it.
//!
//! "Don't know" and "rather not say" stand under every question. What is typed is kept after two seconds' pause, and
//! on switch, blank or lock.

mod view;

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp};
use ratatui::layout::Rect;

use super::Screen;
use super::language::{LanguageScreen, Purpose};
use super::offers::OffersScreen;
use super::review::ReviewScreen;
use super::row::{self, Row};
use super::topics::TopicsScreen;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::large::Showing;
use crate::desk::model::Desk;
use crate::desk::widget::entry::Entry;
use crate::desk::widget::list::List;
use crate::intake::{Answer, Item, Kind, Step, next, previous};
use crate::table::typed::{self, Digits, Reading};
use crate::words::Message;
use crate::words::messages::desk as m;

/// Typed text is kept after this pause.
const PAUSE: SignedDuration = SignedDuration::from_secs(2);

/// The question screen.
#[derive(Debug)]
pub struct QuestionScreen {
    step: Option<Step>,
    list: List,
    marked: BTreeSet<String>,
    entry: Entry,
    touched: Option<Timestamp>,
    fault: Option<Message>,
    /// Whether the question is answered by typing.
    typed: bool,
    /// Whether several can be marked.
    many: bool,
    digits: Digits,
}

impl QuestionScreen {
    /// The question that is open in the conversation.
    #[must_use]
    pub fn new(desk: &Desk) -> Self {
        let mut screen = Self {
            step: None,
            list: List::new(0),
            marked: BTreeSet::new(),
            entry: Entry::default(),
            touched: None,
            fault: None,
            typed: false,
            many: false,
            digits: Digits::Secret,
        };
        screen.refresh(desk);
        screen
    }

    fn item<'a>(&self, desk: &'a Desk) -> Option<&'a Item> {
        desk.content.questionnaire.item(&self.step.as_ref()?.link)
    }

    fn rows(&self, desk: &Desk) -> Vec<Row> {
        let mut rows = self.item(desk).map(row::rows).unwrap_or_default();
        if self.digits == Digits::Asked {
            rows.insert(1, Row::Phone);
        }
        rows
    }

    fn on_field(&self, desk: &Desk) -> bool {
        matches!(self.rows(desk).get(self.list.cursor), Some(Row::Field))
    }

    fn give(&self, desk: &Desk, answer: Answer) -> Vec<Effect> {
        let (Some(step), Some(conversation)) = (&self.step, &desk.conversation) else { return Vec::new() };
        vec![Effect::Record(vec![conversation.answer(
            &desk.content.questionnaire,
            desk.today(),
            step,
            answer,
        )])]
    }

    fn confirm(&mut self, desk: &Desk) -> Vec<Effect> {
        match self.rows(desk).into_iter().nth(self.list.cursor) {
            Some(Row::Field) => self.give_typed(desk),
            Some(Row::Phone) => {
                self.digits = Digits::Phone;
                self.give_typed(desk)
            }
            // Enter on a row is short for marking it; not after everything was unmarked.
            Some(Row::Choice { code, .. })
                if self.many && self.marked.is_empty() && self.touched.is_none() =>
            {
                self.give(desk, Answer::codes([code.as_str()]))
            }
            Some(Row::Choice { .. } | Row::Done) if self.many => {
                if self.marked.is_empty() {
                    return self.give(desk, Answer::Skipped);
                }
                self.give(desk, Answer::Codes(self.marked.clone()))
            }
            Some(Row::Choice { code, .. }) => self.give(desk, Answer::Code(code)),
            // What is marked counts: a danger that was named is not lost by "don't know" below it.
            Some(Row::Unknown | Row::Declined) if !self.marked.is_empty() => {
                self.give(desk, Answer::Codes(self.marked.clone()))
            }
            Some(Row::Unknown) => self.give(desk, Answer::Unknown),
            Some(Row::Declined) => self.give(desk, Answer::Declined),
            Some(Row::Done) => Vec::new(),
            None => vec![Effect::Tell(m::notice_point_first())],
        }
    }

    fn give_typed(&mut self, desk: &Desk) -> Vec<Effect> {
        let Some(item) = self.item(desk) else { return Vec::new() };
        match typed::read(&item.kind, self.entry.text(), desk.today(), self.digits == Digits::Phone) {
            Reading::Nothing => self.give(desk, Answer::Skipped),
            Reading::Answer(answer) => self.give(desk, answer),
            Reading::Masked(_) if self.digits == Digits::Secret => {
                self.digits = Digits::Asked;
                self.list.len += 1;
                self.fault = Some(m::question_number_found());
                Vec::new()
            }
            Reading::Masked(answer) => {
                let mut effects = self.give(desk, answer);
                effects.push(Effect::Tell(m::notice_number_masked()));
                effects
            }
            Reading::Fault(fault) => {
                self.fault = Some(fault);
                Vec::new()
            }
        }
    }

    fn pick(&mut self, place: usize, desk: &Desk) -> Vec<Effect> {
        if !self.list.point(place) {
            return Vec::new();
        }
        match self.rows(desk).into_iter().nth(place) {
            Some(Row::Choice { .. }) if self.many => self.toggle(desk),
            Some(Row::Field) | None => Vec::new(),
            Some(_) => self.confirm(desk),
        }
    }

    fn toggle(&mut self, desk: &Desk) -> Vec<Effect> {
        let Some(Row::Choice { code, .. }) = self.rows(desk).into_iter().nth(self.list.cursor) else {
            return self.confirm(desk);
        };
        if !self.many {
            return self.confirm(desk);
        }
        if !self.marked.remove(&code) {
            self.marked.insert(code);
        }
        self.touched = Some(desk.now.timestamp());
        Vec::new()
    }

    fn back(&self, desk: &Desk) -> Vec<Effect> {
        let (Some(step), Some(conversation)) = (&self.step, &desk.conversation) else { return Vec::new() };
        let before = previous(&desk.content.questionnaire, &conversation.case.answers, desk.today(), step);
        match before {
            Some(before) => vec![Effect::Record(vec![conversation.place(Some(before))])],
            None => vec![Effect::Leave],
        }
    }

    /// Passes the question over for now. What is on the screen is kept first, and what stands stays.
    fn skip(&self, desk: &Desk) -> Vec<Effect> {
        let (Some(step), Some(conversation)) = (&self.step, &desk.conversation) else { return Vec::new() };
        if let Some(answer) = self.pending(desk) {
            return self.give(desk, answer);
        }
        let answers = &conversation.case.answers;
        if answers.at(step).is_none() {
            return self.give(desk, Answer::Skipped);
        }
        let next = next(&desk.content.questionnaire, answers, desk.today(), step);
        vec![Effect::Record(vec![conversation.place(next)])]
    }

    /// Another screen over this one; what is on this one is kept first.
    fn open(&self, desk: &Desk, screen: Box<dyn Screen>) -> Vec<Effect> {
        let mut effects = self.unsaved(desk);
        effects.push(Effect::Open(screen));
        effects
    }

    /// What was changed on the screen, as an answer, when it differs from the one that stands.
    fn pending(&self, desk: &Desk) -> Option<Answer> {
        self.touched?;
        let (step, item) = (self.step.as_ref()?, self.item(desk)?);
        let standing = desk.conversation.as_ref()?.case.answers.at(step);
        let answer = match &item.kind {
            Kind::MultiChoice { .. } if self.marked.is_empty() => Answer::Skipped,
            Kind::MultiChoice { .. } => Answer::Codes(self.marked.clone()),
            kind => match typed::read(kind, self.entry.text(), desk.today(), self.digits == Digits::Phone) {
                Reading::Answer(answer) | Reading::Masked(answer) => answer,
                Reading::Nothing => Answer::Skipped,
                Reading::Fault(_) => return None,
            },
        };
        let nothing = answer == Answer::Skipped && standing.is_none();
        (!nothing && standing != Some(&answer)).then_some(answer)
    }

    /// What is on the screen and not yet kept, as words so far. Part of a date or of a number may read as another
    /// one, so those wait until they are given.
    fn unsaved(&self, desk: &Desk) -> Vec<Effect> {
        let half = self.item(desk).is_some_and(|item| matches!(item.kind, Kind::Date | Kind::Integer { .. }));
        match (&self.step, &desk.conversation, self.pending(desk)) {
            (Some(step), Some(conversation), Some(answer)) if !half => {
                vec![Effect::Record(vec![conversation.so_far(step, answer)])]
            }
            _ => Vec::new(),
        }
    }
}

impl Screen for QuestionScreen {
    fn context(&self) -> Context {
        if self.many { Context::Choices } else { Context::Question }
    }

    fn is_typing(&self) -> bool {
        self.typed && self.list.cursor == 0
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        if self.list.moves(&action) {
            return Vec::new();
        }
        match action {
            Action::Type(key) if self.on_field(desk) => {
                self.fault = None;
                if self.entry.press(key) {
                    self.touched = Some(desk.now.timestamp());
                }
                Vec::new()
            }
            Action::Paste(text) if self.on_field(desk) => {
                self.entry.paste(&text);
                self.touched = Some(desk.now.timestamp());
                Vec::new()
            }
            Action::Confirm => self.confirm(desk),
            Action::Toggle => self.toggle(desk),
            Action::Pick(place) => self.pick(place, desk),
            Action::Back => {
                let mut effects = self.unsaved(desk);
                effects.extend(self.back(desk));
                effects
            }
            Action::SkipQuestion => self.skip(desk),
            Action::SwitchResidentLanguage => {
                self.open(desk, Box::new(LanguageScreen::new(Purpose::Resident)))
            }
            Action::ShowOffers => self.open(desk, Box::new(OffersScreen::new(desk))),
            Action::AddTopic => self.open(desk, Box::new(TopicsScreen::over_question(desk))),
            Action::ShowReview => self.open(desk, Box::new(ReviewScreen::new(desk))),
            Action::Tick => match self.touched {
                Some(touched) if desk.now.timestamp().duration_since(touched) >= PAUSE => {
                    // Tried again after the next pause, should it not be kept now.
                    self.touched = Some(desk.now.timestamp());
                    self.unsaved(desk)
                }
                _ => Vec::new(),
            },
            _ => Vec::new(),
        }
    }

    fn refresh(&mut self, desk: &Desk) {
        let Some(conversation) = &desk.conversation else { return };
        if self.step == conversation.case.at && self.list.len > 0 {
            return;
        }
        self.step.clone_from(&conversation.case.at);
        self.fault = None;
        self.touched = None;
        let phone = self.step.as_ref().is_some_and(|step| step.link == "contact-number");
        self.digits = if phone { Digits::Phone } else { Digits::Secret };
        self.marked.clear();
        self.entry = Entry::default();
        let given = self.step.as_ref().and_then(|step| conversation.case.answers.at(step)).cloned();
        let rows = self.rows(desk);
        self.list = List::new(rows.len());
        self.typed = matches!(rows.first(), Some(Row::Field));
        self.many = rows.contains(&Row::Done);
        // Where danger is asked about nothing is pointed at: an Enter too many must not say that all is well.
        let danger = self.step.as_ref().and_then(|step| desk.content.questionnaire.section_of(&step.link));
        if danger.is_some_and(|section| section.id == "danger") && !self.typed {
            self.list.cursor = rows.len();
        }
        match given {
            Some(Answer::Codes(codes)) => self.marked = codes,
            Some(Answer::Code(code)) => {
                let place =
                    rows.iter().position(|row| matches!(row, Row::Choice { code: one, .. } if *one == code));
                self.list.cursor = place.unwrap_or(0);
            }
            Some(Answer::Unknown) => self.list.cursor = rows.len().saturating_sub(2),
            Some(Answer::Declined) => self.list.cursor = rows.len().saturating_sub(1),
            Some(Answer::Text(text)) => self.entry = Entry::with(&text),
            Some(Answer::Number(number)) => self.entry = Entry::with(&number.to_string()),
            Some(Answer::Date(date)) => self.entry = Entry::with(&typed::written(date)),
            Some(Answer::Skipped) | None => {}
        }
    }

    fn flush(&mut self, desk: &Desk) -> Vec<Effect> {
        self.unsaved(desk)
    }

    fn shown(&self, desk: &Desk) -> Option<Showing<'_>> {
        self.showing(desk)
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let wide = area.width >= 110;
        let (main, side) = if wide { canvas.split(area, area.width - 32, 3) } else { (area, Rect::ZERO) };
        self.view_question(desk, canvas, main);
        if wide {
            super::progress::view(desk, canvas, side);
        }
    }
}

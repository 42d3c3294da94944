//! Adding a topic halfway: the list of topics, with those chosen marked.

use std::collections::BTreeSet;

use ratatui::layout::Rect;

use super::Screen;
use super::review::ReviewScreen;
use crate::casebook::CaseEvent;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::large::{Showing, Shown};
use crate::desk::model::Desk;
use crate::desk::widget::list::List;
use crate::intake::{Answer, Step};
use crate::slip::Pictogram;
use crate::words::Message;
use crate::words::messages::conversation as t;
use crate::words::messages::named;

/// The topics screen.
#[derive(Debug, Clone)]
pub struct TopicsScreen {
    list: List,
    chosen: BTreeSet<String>,
    /// Whether a mark was changed here.
    toggled: bool,
    /// Whether an open question lies beneath: when none is left, the review comes after it.
    over_question: bool,
}

impl TopicsScreen {
    /// The topics, with those of the open conversation marked.
    #[must_use]
    pub fn new(desk: &Desk) -> Self {
        let list = List::new(topics(desk).len());
        Self { list, chosen: kept(desk), toggled: false, over_question: false }
    }

    /// The same, opened from a question.
    #[must_use]
    pub fn over_question(desk: &Desk) -> Self {
        Self { over_question: true, ..Self::new(desk) }
    }

    fn toggle(&mut self, desk: &Desk) {
        if let Some(topic) = topics(desk).into_iter().nth(self.list.cursor) {
            self.toggled = true;
            if !self.chosen.remove(&topic) {
                self.chosen.insert(topic);
            }
        }
    }

    fn confirm(&mut self, desk: &Desk) -> Vec<Effect> {
        let Some(conversation) = &desk.conversation else { return vec![Effect::Close] };
        // Enter on a row is short for marking it; not after everything was unmarked.
        if self.chosen.is_empty() && !self.toggled {
            self.toggle(desk);
        }
        let answer =
            if self.chosen.is_empty() { Answer::Skipped } else { Answer::Codes(self.chosen.clone()) };
        let event =
            conversation.answer(&desk.content.questionnaire, desk.today(), &Step::once("topics"), answer);
        let over = matches!(&event, CaseEvent::CaseAnswered { next: None, .. }) && self.over_question;
        let mut effects = vec![Effect::Record(vec![event]), Effect::Close];
        if over {
            effects.push(Effect::Open(Box::new(ReviewScreen::new(desk))));
        }
        effects
    }
}

/// The topics that are kept.
fn kept(desk: &Desk) -> BTreeSet<String> {
    desk.conversation
        .as_ref()
        .and_then(|conversation| conversation.case.answers.of("topics"))
        .map(|answer| answer.iter_codes().map(str::to_owned).collect())
        .unwrap_or_default()
}

fn topics(desk: &Desk) -> Vec<String> {
    let item = desk.content.questionnaire.item("topics");
    item.and_then(|item| item.kind.choices())
        .map(|(_, codes)| codes.into_iter().map(str::to_owned).collect())
        .unwrap_or_default()
}

impl Screen for TopicsScreen {
    fn context(&self) -> Context {
        Context::Topics
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        if self.list.moves(&action) {
            return Vec::new();
        }
        match action {
            Action::Toggle => self.toggle(desk),
            Action::Pick(place) if self.list.point(place) => {
                self.toggle(desk);
            }
            Action::Back => return vec![Effect::Close],
            Action::Confirm => return self.confirm(desk),
            _ => {}
        }
        Vec::new()
    }

    fn refresh(&mut self, desk: &Desk) {
        // Marks on the topics question are kept as this screen opens.
        if !self.toggled {
            self.chosen = kept(desk);
        }
    }

    fn shown(&self, desk: &Desk) -> Option<Showing<'_>> {
        let rows = topics(desk).into_iter().enumerate().map(|(place, topic)| Shown {
            marked: Some(self.chosen.contains(&topic)),
            drawing: Pictogram::of(&topic),
            ..Shown::said(named::domain(&topic)).at(place)
        });
        Some(Showing {
            heading: vec![t::topics_title()],
            rows: rows.collect(),
            at: Some(self.list.cursor),
            pointed: true,
            ..Showing::default()
        })
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        canvas.both(Rect { height: 1, ..area }, &t::topics_title(), theme.resident, theme.title);
        let topics = topics(desk);
        let texts: Vec<Message> = topics.iter().map(|topic| named::domain(topic)).collect();
        if super::tiles::fit(canvas, area) {
            let below = Rect { y: area.y + 2, height: area.height.saturating_sub(2), ..area };
            let tile = |(topic, text): (&String, Message)| super::tiles::Tile {
                text,
                drawing: Pictogram::of(topic),
                mark: if self.chosen.contains(topic) { "■" } else { "□" },
            };
            let tiles: Vec<_> = topics.iter().zip(texts).map(tile).collect();
            super::tiles::draw(canvas, below, &tiles, self.list.cursor);
            return;
        }
        let heights: Vec<u16> =
            texts.iter().map(|text| canvas.height_both(text, area.width.saturating_sub(5))).collect();
        let body = Rect { y: area.y + 2, height: area.height.saturating_sub(2), ..area };
        self.list.draw(canvas, body, &heights, |canvas, row, place| {
            let (key, text) = canvas.split(row, 4, 1);
            let mark = if self.chosen.contains(&topics[place]) { "■" } else { "□" };
            canvas.label(key, place, mark, theme.key);
            canvas.both(text, &texts[place], theme.resident, theme.text);
        });
    }
}

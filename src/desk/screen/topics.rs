//! Adding a topic halfway: the list of topics, with those chosen marked.

use std::collections::BTreeSet;

use ratatui::layout::Rect;

use super::Screen;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::widget::list::List;
use crate::intake::{Answer, Step};
use crate::words::Message;
use crate::words::messages::conversation as t;
use crate::words::messages::named;

/// The topics screen.
#[derive(Debug, Clone)]
pub struct TopicsScreen {
    list: List,
    chosen: BTreeSet<String>,
}

impl TopicsScreen {
    /// The topics, with those of the open conversation marked.
    #[must_use]
    pub fn new(desk: &Desk) -> Self {
        let chosen = desk
            .conversation
            .as_ref()
            .and_then(|conversation| conversation.case.answers.of("topics"))
            .map(|answer| answer.iter_codes().map(str::to_owned).collect())
            .unwrap_or_default();
        Self { list: List::new(topics(desk).len()), chosen }
    }

    fn toggle(&mut self, desk: &Desk) {
        if let Some(topic) = topics(desk).into_iter().nth(self.list.cursor)
            && !self.chosen.remove(&topic)
        {
            self.chosen.insert(topic);
        }
    }
}

fn topics(desk: &Desk) -> Vec<String> {
    let item = desk.content.questionnaire.item("topics");
    item.and_then(|item| item.kind.choices())
        .map(|(_, codes)| codes.into_iter().map(str::to_owned).collect())
        .unwrap_or_default()
}

impl Screen for TopicsScreen {
    fn context(&self) -> Context {
        Context::Choices
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
            Action::Confirm => {
                let Some(conversation) = &desk.conversation else { return vec![Effect::Close] };
                if self.chosen.is_empty() {
                    self.toggle(desk);
                }
                let answer = Answer::Codes(self.chosen.clone());
                let event = conversation.answer(
                    &desk.content.questionnaire,
                    desk.today(),
                    &Step::once("topics"),
                    answer,
                );
                return vec![Effect::Close, Effect::Record(vec![event])];
            }
            _ => {}
        }
        Vec::new()
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        canvas.both(Rect { height: 1, ..area }, &t::topics_title(), theme.resident, theme.title);
        let topics = topics(desk);
        let texts: Vec<Message> = topics.iter().map(|topic| named::domain(topic)).collect();
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

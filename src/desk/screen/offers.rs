//! Who can help: informal and formal side by side for each need, each with why, in both languages.

use std::collections::BTreeSet;

use ratatui::layout::Rect;

use super::Screen;
use super::directory::DirectoryScreen;
use super::language::{LanguageScreen, Purpose};
use super::offer_detail::OfferDetailScreen;
use super::review::ReviewScreen;
use super::topics::TopicsScreen;
use super::why_not::WhyNotScreen;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::large::{Showing, Shown};
use crate::desk::model::Desk;
use crate::referral::{NeedGroup, Referral, Suggestion};
use crate::table::choosing::referral;
use crate::table::choosing::{Mark, choice, flat, mark, marked, unknown_place};
use crate::words::messages::conversation as t;
use crate::words::messages::desk as m;

/// The offers screen.
#[derive(Debug)]
pub struct OffersScreen {
    referral: Referral,
    cursor: usize,
    chosen: BTreeSet<Mark>,
    scroll: u16,
    /// It was told that nothing is chosen: the next Enter goes on without.
    told: bool,
}

impl OffersScreen {
    /// The list from what is known so far, with what was chosen before.
    #[must_use]
    pub fn new(desk: &Desk) -> Self {
        Self { referral: referral(desk), cursor: 0, chosen: marked(desk), scroll: 0, told: false }
    }

    fn flat(&self) -> Vec<(&NeedGroup, &Suggestion)> {
        flat(&self.referral)
    }

    fn toggle(&mut self) {
        let Some(key) = self.flat().get(self.cursor).map(|(group, one)| mark(group, one)) else {
            return;
        };
        if !self.chosen.remove(&key) {
            self.chosen.insert(key);
        }
    }

    /// Moves between the columns of a need: the row at the same height on the other side.
    fn across(&mut self) {
        let mut before = 0;
        for group in &self.referral.groups {
            let (informal, formal) = (group.informal.len(), group.formal.len());
            let first = if group.professional_first { formal } else { informal };
            let all = informal + formal;
            if self.cursor < before + all {
                let place = self.cursor - before;
                let other = if place < first {
                    (first + place).min(all.saturating_sub(1))
                } else {
                    (place - first).min(first.saturating_sub(1))
                };
                self.cursor = before + other;
                return;
            }
            before += all;
        }
    }

    /// Keeps what is marked.
    fn choose(&self, desk: &Desk) -> Vec<Effect> {
        choice(desk, &self.referral, &self.chosen)
            .map(|event| Effect::Record(vec![event]))
            .into_iter()
            .collect()
    }
}

impl Screen for OffersScreen {
    fn context(&self) -> Context {
        Context::Offers
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        let last = self.flat().len().saturating_sub(1);
        let told = self.told;
        self.told &= action == Action::Tick;
        match action {
            Action::MoveDown => self.cursor = if self.cursor >= last { 0 } else { self.cursor + 1 },
            Action::MoveUp => self.cursor = self.cursor.checked_sub(1).unwrap_or(last),
            Action::MoveLeft | Action::MoveRight => self.across(),
            Action::PageDown => self.scroll = self.scroll.saturating_add(3),
            Action::PageUp => self.scroll = self.scroll.saturating_sub(3),
            Action::Toggle => self.toggle(),
            Action::Pick(place) if place <= last => {
                if self.cursor == place {
                    self.toggle();
                }
                self.cursor = place;
                self.scroll = 0;
            }
            Action::Confirm | Action::ShowSlip => {
                if self.chosen.is_empty() && !told {
                    self.told = true;
                    let nobody = self.flat().is_empty();
                    let message = if nobody { m::notice_choose_none() } else { m::notice_choose_first() };
                    return vec![Effect::Tell(message)];
                }
                let mut effects = self.choose(desk);
                effects.push(Effect::OpenPlan);
                return effects;
            }
            Action::ShowWhyNot => {
                return vec![Effect::Open(Box::new(WhyNotScreen::new(&self.referral, desk)))];
            }
            Action::ShowOffer => {
                let Some((_, one)) = self.flat().get(self.cursor).copied() else { return Vec::new() };
                let page = OfferDetailScreen::new(one.offer.as_str(), desk);
                return vec![Effect::Open(Box::new(page))];
            }
            Action::SearchDirectory => {
                let mut effects = self.choose(desk);
                effects.push(Effect::Open(Box::new(DirectoryScreen::new(desk))));
                return effects;
            }
            Action::AddTopic => return vec![Effect::Open(Box::new(TopicsScreen::new(desk)))],
            Action::ShowReview => {
                let mut effects = self.choose(desk);
                effects.extend([Effect::Close, Effect::Open(Box::new(ReviewScreen::new(desk)))]);
                return effects;
            }
            Action::SwitchResidentLanguage => {
                return vec![Effect::Open(Box::new(LanguageScreen::new(Purpose::Resident)))];
            }
            Action::Back => {
                let mut effects = self.choose(desk);
                effects.push(Effect::Close);
                return effects;
            }
            _ => {}
        }
        if matches!(action, Action::MoveDown | Action::MoveUp | Action::MoveLeft | Action::MoveRight) {
            self.scroll = 0;
        }
        Vec::new()
    }

    fn refresh(&mut self, desk: &Desk) {
        self.referral = referral(desk);
        self.cursor = self.cursor.min(self.flat().len().saturating_sub(1));
    }

    fn flush(&mut self, desk: &Desk) -> Vec<Effect> {
        self.choose(desk)
    }

    fn shown(&self, desk: &Desk) -> Option<Showing<'_>> {
        let (group, suggestion) = self.flat().get(self.cursor).copied()?;
        let chosen = self.chosen.contains(&mark(group, suggestion));
        let name = super::offer_words::name(desk, suggestion.offer.as_str());
        let mut rows = vec![Shown::name(name).marked(Some(chosen))];
        rows.extend(super::suggestion_detail::for_resident(suggestion).into_iter().map(Shown::said));
        let at = usize::from(self.scroll).min(rows.len() - 1);
        Some(Showing { heading: vec![group.need.message()], rows, at: Some(at), ..Showing::default() })
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        canvas.both(Rect { height: 1, ..area }, &t::offers_title(), theme.resident, theme.title);
        if self.referral.groups.iter().all(|group| group.informal.is_empty() && group.formal.is_empty()) {
            canvas.both(
                Rect { y: area.y + 2, height: 6, ..area },
                &t::offers_none(),
                theme.resident,
                theme.text,
            );
            return;
        }
        let mut top = area.y + 1;
        if let Some(place) = unknown_place(desk) {
            top += canvas.message(
                Rect { y: top, height: 2, ..area },
                &m::offers_unknown_place(place),
                theme.care,
            );
        }
        let wide = area.width >= 110;
        let body = Rect { y: top, height: area.bottom().saturating_sub(top), ..area };
        let (list, detail) = if wide {
            canvas.split(body, body.width * 3 / 5, 3)
        } else {
            let tall = body.height.saturating_sub(9).max(6);
            (
                Rect { height: tall, ..body },
                Rect { y: body.y + tall + 1, height: body.height - tall - 1, ..body },
            )
        };
        if !wide {
            canvas.rule(Rect { y: detail.y - 1, height: 1, ..body });
        }
        self.view_list(desk, canvas, list);
        if let Some((_, suggestion)) = self.flat().get(self.cursor) {
            super::suggestion_detail::view(desk, canvas, detail, suggestion, self.scroll);
        }
    }
}

/// A row of the list: a heading, or one suggestion on each side.
enum Row<'a> {
    Need(&'a NeedGroup),
    Sides { professional_first: bool },
    Pair(Option<(usize, &'a NeedGroup, &'a Suggestion)>, Option<(usize, &'a NeedGroup, &'a Suggestion)>),
}

impl OffersScreen {
    fn rows(&self) -> Vec<Row<'_>> {
        let mut rows = Vec::new();
        let mut before = 0;
        let mut sides = None;
        for group in &self.referral.groups {
            if group.informal.is_empty() && group.formal.is_empty() {
                continue;
            }
            rows.push(Row::Need(group));
            if sides != Some(group.professional_first) {
                sides = Some(group.professional_first);
                rows.push(Row::Sides { professional_first: group.professional_first });
            }
            let first = if group.professional_first { group.formal.len() } else { group.informal.len() };
            let ordered: Vec<&Suggestion> = group.in_order().collect();
            let (one, other) = ordered.split_at(first);
            for line in 0..one.len().max(other.len()) {
                let left = one.get(line).map(|suggestion| (before + line, group, *suggestion));
                let right = other.get(line).map(|suggestion| (before + first + line, group, *suggestion));
                rows.push(Row::Pair(left, right));
            }
            before += ordered.len();
        }
        rows
    }

    fn view_list(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let rows = self.rows();
        let at = rows
            .iter()
            .position(|row| {
                matches!(row, Row::Pair(left, right)
                    if [left, right].into_iter().flatten().any(|(place, ..)| *place == self.cursor))
            })
            .unwrap_or(0);
        let room = usize::from(area.height);
        let first = at.saturating_sub(room * 2 / 3).min(rows.len().saturating_sub(room));
        let edge = Rect { height: 1, ..canvas.edge(area) };
        let more = (first > 0, rows.len() > first + room);
        // Dutch names end where Arabic lines do: the mark gets a column of its own.
        let area = if desk.locale.is_rtl() && (more.0 || more.1) {
            canvas.split(area, area.width.saturating_sub(2), 2).0
        } else {
            area
        };
        for (line, row) in rows.iter().skip(first).take(room).enumerate() {
            let y = area.y + u16::try_from(line).unwrap_or(0);
            let line = Rect { y, height: 1, ..area };
            let (left, right) = canvas.halves(line, 2);
            match row {
                Row::Need(group) => {
                    let style = if group.professional_first { theme.danger } else { theme.title };
                    canvas.both(line, &group.need.message(), style, style);
                }
                Row::Sides { professional_first } => {
                    let (informal, formal) = (t::offers_informal(), t::offers_formal());
                    let (first, second) =
                        if *professional_first { (formal, informal) } else { (informal, formal) };
                    canvas.message_line(left, &first, theme.faint);
                    canvas.message_line(right, &second, theme.faint);
                }
                Row::Pair(one, other) => {
                    for (area, side) in [(left, one), (right, other)] {
                        if let Some((place, group, suggestion)) = side {
                            self.view_suggestion(desk, canvas, area, *place, group, suggestion);
                        }
                    }
                }
            }
        }
        if more.0 {
            canvas.marks(edge, "▲", theme.key);
        }
        if more.1 {
            canvas.marks(Rect { y: area.bottom().saturating_sub(1), ..edge }, "▼", theme.key);
        }
    }

    fn view_suggestion(
        &self,
        desk: &Desk,
        canvas: &mut Canvas<'_>,
        area: Rect,
        place: usize,
        group: &NeedGroup,
        suggestion: &Suggestion,
    ) {
        let theme = canvas.theme;
        let chosen = self.chosen.contains(&mark(group, suggestion));
        let (mark, name) = canvas.split(area, 2, 1);
        let minded = if suggestion.cautions.is_empty() { "" } else { "!" };
        canvas.sign(mark, &format!("{}{minded}", if chosen { "■" } else { "□" }), theme.key);
        let style = if suggestion.cautions.is_empty() { theme.text } else { theme.faint };
        let text = super::offer_words::name(desk, suggestion.offer.as_str());
        canvas.line(name, crate::words::Locale::NL, &text, style);
        canvas.clickable(area, Action::Pick(place));
        if place == self.cursor {
            canvas.paint(area, theme.chosen);
        }
    }
}

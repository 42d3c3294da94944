//! The filters: a row for each, whose value one changes to and fro.

use ratatui::layout::Rect;

use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::model::Desk;
use crate::desk::widget::list::List;
use crate::directory::search::{Filters, Finder, Open};
use crate::directory::{Access, Coordinates, Form, LanguageCode, NeedId, Reach, Setting};
use crate::words::messages::search as m;
use crate::words::{Arg, Message};

/// How far one may want to walk, in minutes.
const WALKS: [u16; 5] = [5, 10, 15, 20, 30];

/// A row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Row {
    Need,
    Language,
    Setting,
    Form,
    Reach,
    Access,
    Near,
    Within,
    Open,
    Free,
    Fresh,
}

const ROWS: [Row; 11] = [
    Row::Need,
    Row::Language,
    Row::Open,
    Row::Within,
    Row::Near,
    Row::Setting,
    Row::Form,
    Row::Reach,
    Row::Access,
    Row::Free,
    Row::Fresh,
];

/// The filters and what they can be set to.
#[derive(Debug)]
pub(super) struct Panel {
    /// Whether it is open.
    pub open: bool,
    /// What is set.
    pub filters: Filters,
    /// From which neighbourhood one walks; `None` is that of the desk.
    near: Option<String>,
    list: List,
    needs: Vec<NeedId>,
    languages: Vec<LanguageCode>,
    places: Vec<String>,
    /// How many needs stand first because of the words.
    suggested: Vec<NeedId>,
}

impl Panel {
    /// No filter set; what can be chosen is what some offer has.
    pub(super) fn new(desk: &Desk, finder: &Finder) -> Self {
        let known = |one: &LanguageCode| LanguageCode::NAMED.contains(&one.code());
        Self {
            open: false,
            filters: Filters::default(),
            near: None,
            list: List::new(ROWS.len()),
            needs: finder.codes("need").iter().filter_map(|code| NeedId::new(code)).collect(),
            languages: finder
                .codes("language")
                .iter()
                .filter_map(|code| LanguageCode::new(code))
                .filter(known)
                .collect(),
            places: desk
                .directory()
                .places()
                .iter()
                .filter(|place| place.centre.is_some() && !place.is_called(&desk.neighbourhood))
                .map(|place| place.name.clone())
                .collect(),
            suggested: Vec::new(),
        }
    }

    /// The needs that the words come down to: they are the first to choose from.
    pub(super) fn suggest(&mut self, needs: &[NeedId]) {
        self.suggested = needs.to_vec();
    }

    /// Takes all filters away.
    pub(super) fn clear(&mut self) {
        self.filters = Filters::default();
        self.near = None;
    }

    /// From where one walks.
    pub(super) fn from(&self, desk: &Desk) -> Option<Coordinates> {
        desk.point(self.near.as_deref().unwrap_or(&desk.neighbourhood))
    }

    /// Takes an action, if it is one of the panel's; tells whether it was. `mirrored`: the volunteer reads from the
    /// right, so that onward is to the left.
    pub(super) fn takes(&mut self, action: &Action, mirrored: bool) -> bool {
        if self.list.moves(action) {
            return true;
        }
        match action {
            Action::Toggle => self.change(true),
            Action::MoveRight => self.change(!mirrored),
            Action::MoveLeft => self.change(mirrored),
            Action::Pick(place) if self.list.cursor == *place => self.change(true),
            Action::Pick(place) => {
                self.list.point(*place);
            }
            _ => return false,
        }
        true
    }

    fn change(&mut self, on: bool) {
        let filters = &mut self.filters;
        match ROWS[self.list.cursor.min(ROWS.len() - 1)] {
            Row::Need => {
                let rest = self.needs.iter().filter(|need| !self.suggested.contains(need));
                let all: Vec<NeedId> = self.suggested.iter().chain(rest).cloned().collect();
                turn(&mut filters.need, &all, on);
            }
            Row::Language => turn(&mut filters.language, &self.languages, on),
            Row::Setting => turn(&mut filters.setting, Setting::ALL, on),
            Row::Form => turn(&mut filters.form, Form::ALL, on),
            Row::Reach => turn(&mut filters.reach, Reach::ALL, on),
            Row::Access => turn(&mut filters.access, Access::ALL, on),
            Row::Near => turn(&mut self.near, &self.places, on),
            Row::Within => turn(&mut filters.within, &WALKS, on),
            Row::Open => turn(&mut filters.open, Open::ALL, on),
            Row::Free => filters.free = !filters.free,
            Row::Fresh => filters.fresh = !filters.fresh,
        }
    }

    /// Each filter that is set, with its value.
    pub(super) fn messages(&self) -> Vec<Message> {
        let mut set = self.filters.messages();
        if let (Some(near), Some(_)) = (&self.near, self.filters.within) {
            set.push(m::filter_value(m::filter_near(), near.as_str()));
        }
        set
    }

    /// Draws the rows.
    pub(super) fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        canvas.message_line(Rect { height: 1, ..area }, &m::filters_title(), theme.title);
        let body = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
        self.list.draw(canvas, body, &[1; ROWS.len()], |canvas, line, place| {
            let (filter, value) = self.row(ROWS[place], desk);
            let (name, rest) = canvas.split(line, line.width / 2, 1);
            canvas.message_line(name, &filter, theme.text);
            let style = if value.is_some() { theme.key } else { theme.faint };
            match value.unwrap_or_else(|| m::filter_any().into()) {
                Arg::Message(message) => canvas.message_line(rest, &message, style),
                Arg::Text(text) => canvas.line(rest, crate::words::Locale::NL, &text, style),
                _ => {}
            }
        });
    }

    /// What a filter is called, and its value when it is set.
    fn row(&self, row: Row, desk: &Desk) -> (Message, Option<Arg>) {
        let filters = &self.filters;
        let yes = |set: bool| set.then(|| m::filter_yes().into());
        match row {
            Row::Need => (m::filter_need(), filters.need.as_ref().map(|one| one.message().into())),
            Row::Language => {
                (m::filter_language(), filters.language.as_ref().map(|one| one.message().into()))
            }
            Row::Setting => (m::filter_setting(), filters.setting.map(|one| one.message().into())),
            Row::Form => (m::filter_form(), filters.form.map(|one| one.message().into())),
            Row::Reach => (m::filter_reach(), filters.reach.map(|one| one.message().into())),
            Row::Access => (m::filter_access(), filters.access.map(|one| one.message().into())),
            Row::Within => (
                m::filter_within(),
                filters.within.map(|minutes| m::within_minutes(i64::from(minutes)).into()),
            ),
            Row::Open => (m::filter_open(), filters.open.map(|one| one.message().into())),
            Row::Free => (m::filter_free(), yes(filters.free)),
            Row::Fresh => (m::filter_fresh(), yes(filters.fresh)),
            Row::Near => {
                let desks = || (!desk.neighbourhood.is_empty()).then(|| desk.neighbourhood.clone());
                (m::filter_near(), self.near.clone().or_else(desks).map(Arg::from))
            }
        }
    }
}

/// The next value or the one before, with "none" between the last and the first.
fn turn<T: Clone + PartialEq>(value: &mut Option<T>, all: &[T], on: bool) {
    let here = value.as_ref().and_then(|value| all.iter().position(|one| one == value));
    let next = match (here, on) {
        (None, true) => all.first(),
        (None, false) => all.last(),
        (Some(at), true) => all.get(at + 1),
        (Some(at), false) => at.checked_sub(1).and_then(|before| all.get(before)),
    };
    *value = next.cloned();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_turn_round_with_none_between_the_last_and_the_first() {
        let mut value = None;
        let mut seen = Vec::new();
        for _ in 0..4 {
            turn(&mut value, &[1, 2, 3], true);
            seen.push(value);
        }
        assert_eq!(seen, [Some(1), Some(2), Some(3), None]);
        turn(&mut value, &[1, 2, 3], false);
        assert_eq!(value, Some(3));
    }
}

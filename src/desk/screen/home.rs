//! The desk between conversations: whom to ask today how it went, drafts to finish, today's conversations.

use ratatui::layout::Rect;

use super::Screen;
use super::axes::AxesScreen;
use super::backup::BackupScreen;
use super::board::BoardScreen;
use super::code::CodeScreen;
use super::directory::DirectoryScreen;
use super::keeping::add::StepsScreen;
use super::language::{LanguageScreen, Purpose};
use super::round::RoundScreen;
use super::safekeeping::SafekeepingScreen;
use super::settings::SettingsScreen;
use super::volunteers::VolunteersScreen;
use super::words_status::WordsStatusScreen;
use crate::casebook::{Id, State, Volunteer};
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::errand::Errand;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::widget::list::List;
use crate::table::Filed;
use crate::words::messages::board;
use crate::words::messages::desk as m;
use crate::words::{Arg, Message};

/// The home screen.
#[derive(Debug, Clone)]
pub struct HomeScreen {
    list: List,
}

impl Default for HomeScreen {
    fn default() -> Self {
        Self { list: List::new(1) }
    }
}

/// A row of the home screen.
enum Row<'a> {
    New,
    /// So many open questions hang on the board.
    Board(usize),
    /// A backup is due.
    Backup(Message),
    Heading(Message),
    Due(&'a Filed),
    Draft(&'a Filed),
    Today(&'a Filed),
}

impl Row<'_> {
    fn is_heading(&self) -> bool {
        matches!(self, Self::Heading(_))
    }
}

fn rows(desk: &Desk) -> Vec<Row<'_>> {
    let today = desk.today();
    let mut rows = vec![Row::New];
    rows.extend(Some(desk.knowledge.board.open()).filter(|open| *open > 0).map(Row::Board));
    let due: Vec<_> = desk.cases.iter().filter(|filed| filed.case.is_due(today)).map(Row::Due).collect();
    let drafts: Vec<_> =
        desk.cases.iter().filter(|filed| filed.case.state == State::Draft).map(Row::Draft).collect();
    let finished: Vec<_> = desk
        .cases
        .iter()
        .filter(|filed| filed.case.state == State::Finished && !filed.case.is_due(today))
        .filter(|filed| filed.case.touched.to_zoned(desk.now.time_zone().clone()).date() == today)
        .map(Row::Today)
        .collect();
    for (heading, found) in [(m::home_due(), due), (m::home_drafts(), drafts), (m::home_today(), finished)] {
        if !found.is_empty() {
            rows.push(Row::Heading(heading));
            rows.extend(found);
        }
    }
    // Last, so that people come before it.
    rows.extend(desk.backup.reminder(desk.now.timestamp(), desk.now.time_zone()).map(Row::Backup));
    rows
}

impl HomeScreen {
    fn open(&self, desk: &Desk) -> Vec<Effect> {
        let rows = rows(desk);
        let coordinates = desk.volunteer.as_ref().is_some_and(Volunteer::coordinates);
        let pickable: Vec<&Row<'_>> = rows.iter().filter(|row| !row.is_heading()).collect();
        match pickable.get(self.list.cursor) {
            Some(Row::New) => new_conversation(),
            Some(Row::Board(_)) => vec![Effect::Open(Box::new(BoardScreen::new(desk)))],
            Some(Row::Backup(_)) if !coordinates => vec![Effect::Tell(m::notice_coordinator_only())],
            Some(Row::Backup(_)) => vec![Effect::Open(Box::new(BackupScreen::default()))],
            Some(Row::Due(filed)) => vec![Effect::Rights(Errand::ShowFollowUp(filed.id))],
            Some(Row::Draft(filed)) => vec![Effect::Resume(filed.id)],
            Some(Row::Today(filed)) => open_case(filed.id),
            _ => Vec::new(),
        }
    }
}

fn open_case(id: Id) -> Vec<Effect> {
    vec![Effect::Rights(Errand::ShowCase(id))]
}

fn new_conversation() -> Vec<Effect> {
    vec![Effect::Open(Box::new(LanguageScreen::new(Purpose::NewConversation)))]
}

impl Screen for HomeScreen {
    fn context(&self) -> Context {
        Context::Home
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        if self.list.moves(&action) {
            return Vec::new();
        }
        match action {
            Action::NewConversation => new_conversation(),
            Action::SearchDirectory => vec![Effect::Open(Box::new(DirectoryScreen::new(desk)))],
            Action::OpenCode => vec![Effect::Open(Box::new(CodeScreen::default()))],
            Action::ShowVolunteers => vec![Effect::Open(Box::new(VolunteersScreen::new(desk)))],
            Action::AddOffer => vec![Effect::Open(Box::new(StepsScreen::adding("", desk)))],
            Action::ShowAxes => vec![Effect::Open(Box::new(AxesScreen::new(desk)))],
            Action::ShowRound => vec![Effect::Open(Box::new(RoundScreen::new(desk)))],
            Action::ShowBoard => vec![Effect::Open(Box::new(BoardScreen::new(desk)))],
            Action::ShowSafekeeping => vec![Effect::Open(Box::new(SafekeepingScreen::default()))],
            Action::ShowSettings => vec![Effect::Open(Box::new(SettingsScreen::default()))],
            Action::ShowLanguages => vec![Effect::Open(Box::new(WordsStatusScreen::default()))],
            Action::Pick(place) if self.list.point(place) => self.open(desk),
            Action::Confirm => self.open(desk),
            _ => Vec::new(),
        }
    }

    fn refresh(&mut self, desk: &Desk) {
        self.list.len = rows(desk).iter().filter(|row| !row.is_heading()).count();
        self.list.cursor = self.list.cursor.min(self.list.len.saturating_sub(1));
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let wide = area.width >= 110;
        let (main, side) = if wide { canvas.split(area, area.width - 36, 3) } else { (area, Rect::ZERO) };
        canvas.message_line(
            Rect { y: main.y + 1, height: 1, ..main },
            &m::home_greeting(desk.now.date()),
            theme.title,
        );
        let body = Rect { y: main.y + 3, height: main.height.saturating_sub(3), ..main };
        let y = self.view_rows(desk, canvas, body);
        if wide {
            draw_side(desk, canvas, side);
        } else if desk.cases.is_empty() {
            canvas.message(Rect { y: y + 1, height: 4, ..main }, &m::home_empty(), theme.faint);
        }
    }
}

impl HomeScreen {
    /// Draws the rows that fit, the one pointed at among them; returns the line below the last one.
    fn view_rows(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) -> u16 {
        let theme = canvas.theme;
        // A heading goes with the row below it: an empty line, the heading, the row.
        let mut found: Vec<(Option<Message>, Row<'_>)> = Vec::new();
        let mut above = None;
        for row in rows(desk) {
            match row {
                Row::Heading(heading) => above = Some(heading),
                row => found.push((above.take(), row)),
            }
        }
        let heights: Vec<u16> =
            found.iter().map(|(heading, _)| if heading.is_some() { 3 } else { 1 }).collect();
        let first = self.list.first(&heights, area.height);
        let mut y = area.y;
        for (place, (heading, row)) in found.iter().enumerate().skip(first) {
            if y + heights[place] > area.bottom() {
                super::row::more_below(canvas, area);
                break;
            }
            if let Some(heading) = heading {
                canvas.message_line(Rect { y: y + 1, height: 1, ..area }, heading, theme.title);
                y += 2;
            }
            let line = Rect { y, height: 1, ..area };
            match row {
                Row::New => {
                    let (key, text) = canvas.split(line, 4, 0);
                    canvas.label(key, place, "✚", theme.key);
                    canvas.message_line(text, &m::home_new(), theme.good);
                }
                Row::Board(open) => {
                    let (key, text) = canvas.split(line, 4, 0);
                    canvas.label(key, place, "?", theme.key);
                    canvas.message_line(text, &board::home(*open), theme.care);
                }
                Row::Backup(reminder) => {
                    let (key, text) = canvas.split(line, 4, 0);
                    canvas.label(key, place, "!", theme.key);
                    canvas.message_line(text, reminder, theme.care);
                }
                Row::Due(filed) => draw_case(canvas, line, place, "?", filed, desk),
                Row::Draft(filed) => draw_case(canvas, line, place, "…", filed, desk),
                Row::Today(filed) => draw_case(canvas, line, place, "✓", filed, desk),
                Row::Heading(_) => {}
            }
            canvas.clickable(line, Action::Pick(place));
            if place == self.list.cursor {
                canvas.paint(line, theme.chosen);
            }
            y += 1;
        }
        if first > 0 {
            super::row::more_above(canvas, area);
        }
        y
    }
}

fn draw_case(canvas: &mut Canvas<'_>, line: Rect, place: usize, mark: &str, filed: &Filed, desk: &Desk) {
    let theme = canvas.theme;
    let (key, rest) = canvas.split(line, 4, 0);
    let (code, rest) = canvas.split(rest, 8, 1);
    let (text, language) = canvas.split(rest, rest.width.saturating_sub(12), 1);
    canvas.label(key, place, mark, theme.key);
    canvas.sign(code, filed.case.code.as_deref().unwrap_or(""), theme.care);
    let zoned = filed.case.touched.to_zoned(desk.now.time_zone().clone());
    let when: Arg = if zoned.date() == desk.today() { zoned.time().into() } else { zoned.date().into() };
    canvas.message_line(text, &m::home_case(when, topics(filed)), theme.text);
    let name = filed.case.locale.own_name();
    canvas.line(language, filed.case.locale, name, theme.faint);
}

/// The topics of a case, in words.
fn topics(filed: &Filed) -> Vec<Message> {
    filed
        .case
        .answers
        .of("topics")
        .map(|answer| answer.iter_codes().map(crate::words::messages::named::domain).collect())
        .unwrap_or_default()
}

fn draw_side(desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
    let theme = canvas.theme;
    let edge = if desk.locale.is_rtl() { area.right() + 1 } else { area.x.saturating_sub(2) };
    canvas.column(edge, area.y + 1, area.bottom());
    let mut y = area.y + 1;
    let at = |y: u16| Rect { y, height: 6, ..area };
    canvas.message(at(y), &m::home_desk(desk.name.as_str(), desk.neighbourhood.as_str()), theme.title);
    y += 3;
    y += canvas.message(at(y), &m::home_offers(desk.directory().offers().len()), theme.text) + 1;
    y += canvas.message(at(y), &m::home_kept(desk.cases.len()), theme.text) + 1;
    canvas.message(at(y), &m::home_empty(), theme.faint);
}

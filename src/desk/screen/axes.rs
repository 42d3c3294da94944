//! Who is there, on the three axes of F6: informal to formal across, alone to together downwards, how far each reaches
//! as a mark. One moves through the cells, into one, and on to the page of an offer.
//!
//! Counts and names only; never anything about a resident.

mod list;
mod quadrant;

use ratatui::layout::Rect;

use super::Screen;
use super::gaps::GapsScreen;
use super::offer_detail::OfferDetailScreen;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::widget::list::List;
use crate::directory::{Domain, NeedId, Reach, Setting};
use crate::report::{Axes, Cell, Company, Gap, Gaps, Lens, Standing};
use crate::words::Message;
use crate::words::messages::axes as m;

/// From this width on the list stands beside the quadrant.
const WIDE: u16 = 110;
/// Under this width there is no room for a quadrant: the cells are rows.
const NARROW: u16 = 76;
/// The row under the quadrant, for those whom nobody placed.
const UNPLACED: usize = 3;

/// The axes screen.
#[derive(Debug)]
pub struct AxesScreen {
    lens: Lens,
    axes: Axes,
    gaps: Gaps,
    /// The cell that is pointed at: its row, the last one being the unplaced, and its column.
    at: (usize, usize),
    /// What the desk knew when it was looked at.
    seen: u64,
    /// Inside the cell: which offer is pointed at.
    inside: Option<List>,
}

impl AxesScreen {
    /// Everyone whom the desk knows.
    #[must_use]
    pub fn new(desk: &Desk) -> Self {
        let mut screen = Self {
            lens: Lens::default(),
            axes: Axes::default(),
            gaps: Gaps::default(),
            at: (0, 0),
            seen: 0,
            inside: None,
        };
        screen.look(desk);
        screen
    }

    fn look(&mut self, desk: &Desk) {
        let needs = desk.content.needs.leaves().filter_map(|need| NeedId::new(&need.code));
        self.seen = desk.knowledge.version();
        self.axes = Axes::of(desk.directory(), &self.lens);
        self.gaps = Gaps::of(desk.directory(), &self.lens, needs);
        let len = self.pointed().len();
        self.inside =
            self.inside.filter(|_| len > 0).map(|list| List { cursor: list.cursor.min(len - 1), len });
    }

    /// Who stands in the cell that is pointed at.
    fn pointed(&self) -> &[Standing] {
        self.cell().map_or(&self.axes.unplaced, |cell| self.axes.at(cell))
    }

    /// The cell that is pointed at; `None` for those whom nobody placed.
    fn cell(&self) -> Option<Cell> {
        let (row, column) = self.at;
        Some(Cell { company: *Company::ALL.get(row)?, setting: *Setting::ALL.get(column)? })
    }

    /// Moves to another cell, as the arrow points on the screen.
    fn step(&mut self, action: &Action, mirrored: bool) -> bool {
        let (row, column) = &mut self.at;
        match (action, mirrored) {
            (Action::MoveUp, _) => *row = row.saturating_sub(1),
            (Action::MoveDown, _) => *row = (*row + 1).min(UNPLACED),
            (Action::MoveLeft, false) | (Action::MoveRight, true) => *column = column.saturating_sub(1),
            (Action::MoveRight, false) | (Action::MoveLeft, true) => *column = (*column + 1).min(2),
            _ => return false,
        }
        true
    }

    fn enter(&mut self) {
        let len = self.pointed().len();
        self.inside = (len > 0).then(|| List::new(len));
    }

    fn open(&self, desk: &Desk) -> Vec<Effect> {
        let Some(one) = self.inside.and_then(|list| self.pointed().get(list.cursor)) else {
            return Vec::new();
        };
        vec![Effect::Open(Box::new(OfferDetailScreen::new(one.offer.as_str(), desk)))]
    }

    /// The next topic, or the one before; all of them stand between the last and the first.
    fn turn_topic(&mut self, back: bool) {
        let all = Domain::ALL;
        let now = self.lens.domain.and_then(|domain| all.iter().position(|one| *one == domain));
        self.lens.domain = match (now, back) {
            (None, false) => all.first().copied(),
            (None, true) => all.last().copied(),
            (Some(place), false) => all.get(place + 1).copied(),
            (Some(place), true) => place.checked_sub(1).map(|place| all[place]),
        };
    }

    /// The next neighbourhood; all of them after the last.
    fn turn_place(&mut self, desk: &Desk) {
        let mut places = desk.directory().places().iter();
        self.lens.place = match &self.lens.place {
            None => places.next().cloned(),
            Some(now) => {
                places.by_ref().find(|place| place.id == now.id);
                places.next().cloned()
            }
        };
    }
}

impl Screen for AxesScreen {
    fn context(&self) -> Context {
        Context::Axes
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        match action {
            Action::NextTopic => self.turn_topic(false),
            Action::PreviousTopic => self.turn_topic(true),
            Action::NextPlace => self.turn_place(desk),
            Action::ShowGaps => return vec![Effect::Open(Box::new(GapsScreen::new(self.gaps.clone())))],
            action => return self.walk(&action, desk),
        }
        self.inside = None;
        self.look(desk);
        Vec::new()
    }

    fn refresh(&mut self, desk: &Desk) {
        // Looking at everyone costs time: only when the desk learned something.
        if self.seen != desk.knowledge.version() {
            self.look(desk);
        }
    }

    fn view(&self, _desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        canvas.message_line(Rect { height: 1, ..area }, &m::title(), theme.title);
        let under = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
        let top = 2 + canvas.message(Rect { height: 2, ..under }, &self.told(), theme.faint);
        let body = Rect { y: area.y + top, height: area.height.saturating_sub(top), ..area };
        if area.width < WIDE && self.inside.is_some() {
            // Who went in sees everyone there.
            self.draw_list(canvas, body);
        } else if area.width < NARROW {
            let (cells, people) = halved(body, 11);
            self.draw_rows(canvas, cells);
            self.draw_list(canvas, people);
        } else if area.width < WIDE {
            let (cells, people) = halved(body, 12);
            self.draw_quadrant(canvas, cells);
            self.draw_list(canvas, people);
        } else {
            let (cells, people) = canvas.split(body, body.width * 3 / 5, 3);
            self.draw_quadrant(canvas, cells);
            self.draw_list(canvas, people);
        }
    }
}

impl AxesScreen {
    /// Through the cells, or through those in one.
    fn walk(&mut self, action: &Action, desk: &Desk) -> Vec<Effect> {
        if let Some(list) = &mut self.inside {
            match action {
                Action::Confirm => return self.open(desk),
                Action::Pick(place) if list.point(*place) => return self.open(desk),
                Action::Back | Action::MoveLeft | Action::MoveRight => self.inside = None,
                action => {
                    list.moves(action);
                }
            }
            return Vec::new();
        }
        match action {
            Action::Pick(place) if *place <= UNPLACED * 3 => {
                self.at = (place / 3, place % 3);
                self.enter();
            }
            Action::Confirm => self.enter(),
            Action::Back => return vec![Effect::Close],
            action => {
                self.step(action, desk.locale.is_rtl());
            }
        }
        Vec::new()
    }

    /// What is looked at, and how many are in sight.
    fn told(&self) -> Message {
        let topic = self.lens.domain.map_or_else(m::all_topics, Domain::message);
        let place = match &self.lens.place {
            None => m::all_places(),
            Some(place) => m::one_place(place.name.as_str()),
        };
        let gaps = self.gaps.needs(Gap::Nobody).count();
        let mut told = m::lens(topic, place, self.axes.len(), gaps);
        if self.axes.unknown_area > 0 {
            told = m::lens_unknown(told, self.axes.unknown_area);
        }
        told
    }
}

/// The cells on so many rows, and the rest of the area under them.
fn halved(area: Rect, rows: u16) -> (Rect, Rect) {
    let rows = rows.min(area.height);
    let under = (rows + 1).min(area.height);
    (
        Rect { height: rows, ..area },
        Rect { y: area.y + under, height: area.height.saturating_sub(under), ..area },
    )
}

/// The name of a column: short, for the head of the quadrant.
#[must_use]
pub fn column(setting: Setting) -> Message {
    match setting {
        Setting::LocalInformal => m::column_local(),
        Setting::OrganisedInformal => m::column_organised(),
        Setting::Formal => m::column_formal(),
    }
}

/// The name of a row.
#[must_use]
pub fn row(company: Company) -> Message {
    match company {
        Company::Individual => m::row_individual(),
        Company::Both => m::row_both(),
        Company::Collective => m::row_collective(),
    }
}

/// How far an offer reaches, as a mark: the higher, the further.
fn mark(reach: Option<Reach>) -> &'static str {
    match reach {
        Some(Reach::Neighbourhood) => "▁",
        Some(Reach::District) => "▃",
        Some(Reach::City) => "▅",
        Some(Reach::National) => "█",
        None => "?",
    }
}

//! A fact on the page of an offer: a label, and lines of text or a small drawing. Draws itself; decides nothing.

use ratatui::layout::Rect;

use crate::desk::canvas::Canvas;
use crate::desk::model::Desk;
use crate::desk::widget::{axis, week};
use crate::directory::Hours;
use crate::directory::keeping;
use crate::words::Message;
use crate::words::direction::isolate;
use crate::words::messages::desk as d;

/// Which part of an offer a fact shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// What to know first.
    Alert,
    /// Its own name.
    Name,
    /// Who offers it.
    Organization,
    /// What it is.
    Description,
    /// How one gets in.
    Access,
    /// When it is open.
    Hours,
    /// Where it is given.
    Places,
    /// The areas it serves.
    Areas,
    /// Its numbers.
    Phones,
    /// Its mail address.
    Email,
    /// Its web page.
    Url,
    /// Who to ask for.
    Contacts,
    /// What it costs.
    Costs,
    /// What to bring.
    Documents,
    /// How many are free.
    Capacity,
    /// What is said about waiting.
    Waiting,
    /// The needs it serves.
    Needs,
    /// Informal or formal.
    Setting,
    /// For one or for a group.
    Form,
    /// How far it reaches.
    Reach,
    /// What it does.
    Does,
    /// What it does not do.
    DoesNot,
    /// For whom.
    Audience,
    /// The languages spoken there.
    Languages,
    /// What is welcome in return.
    Welcome,
    /// How complex a situation it can carry.
    Complexity,
    /// How it did at this desk.
    Record,
    /// What it was checked against.
    Sources,
    /// What only this desk reads.
    Notes,
}

impl Field {
    /// The field in which this is corrected.
    pub(super) fn kept(self) -> keeping::Field {
        use keeping::Field as Kept;
        match self {
            Self::Name | Self::Record | Self::Sources | Self::Notes => Kept::Name,
            Self::Alert => Kept::Alert,
            Self::Organization => Kept::Organization,
            Self::Description => Kept::Description,
            Self::Access => Kept::Access,
            Self::Hours => Kept::Hours,
            Self::Places => Kept::Places,
            Self::Areas => Kept::Areas,
            Self::Phones => Kept::Phones,
            Self::Email => Kept::Email,
            Self::Url => Kept::Url,
            Self::Contacts => Kept::Contacts,
            Self::Costs => Kept::Costs,
            Self::Documents => Kept::Documents,
            Self::Capacity => Kept::Capacity,
            Self::Waiting => Kept::Waiting,
            Self::Needs => Kept::Needs,
            Self::Setting => Kept::Setting,
            Self::Form => Kept::Form,
            Self::Reach => Kept::Reach,
            Self::Does => Kept::Does,
            Self::DoesNot => Kept::DoesNot,
            Self::Audience => Kept::Audience,
            Self::Languages => Kept::Languages,
            Self::Welcome => Kept::Welcome,
            Self::Complexity => Kept::Complexity,
        }
    }
}

/// A text of the directory as it is, whichever way the reader's language runs.
pub(super) fn as_it_is(text: impl AsRef<str>) -> Message {
    d::offer_text(isolate(text.as_ref()))
}

/// How a line begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    None,
    /// Nobody knows whether it is still so.
    Ask,
    /// Mind this.
    Care,
    /// The shortest road.
    First,
    /// A key that opens it.
    Key(usize),
}

/// A line of a fact.
#[derive(Debug)]
pub(super) enum Line {
    Text(Sign, Message),
    /// A place on an axis: how many steps there are, on which it stands, what that is called.
    Axis {
        steps: usize,
        on: Vec<usize>,
        called: Message,
    },
    Week(Box<Hours>),
}

/// A fact: what it is called and what is known.
#[derive(Debug)]
pub(super) struct Fact {
    pub field: Field,
    label: Message,
    lines: Vec<Line>,
}

/// The width of the labels.
fn label_width(width: u16) -> u16 {
    if width >= 60 { 18 } else { 14 }
}

impl Fact {
    pub fn new(field: Field, label: Message, lines: Vec<Line>) -> Self {
        Self { field, label, lines }
    }

    /// A fact of one text without a sign.
    pub fn text(field: Field, label: Message, text: Message) -> Self {
        Self::new(field, label, vec![Line::Text(Sign::None, text)])
    }

    /// The rows it takes.
    pub fn height(&self, canvas: &Canvas<'_>, width: u16) -> u16 {
        let label = label_width(width);
        let text = width.saturating_sub(label + 3);
        let lines: u16 = self.lines.iter().map(|line| line.height(canvas, text)).sum();
        lines.max(canvas.height_of(&self.label, label)).max(1)
    }

    /// Draws it; the one that is pointed at has its label marked.
    pub fn draw(&self, canvas: &mut Canvas<'_>, area: Rect, desk: &Desk, pointed: bool) {
        let theme = canvas.theme;
        let (label, rest) = canvas.split(area, label_width(area.width), 1);
        let rows = canvas.message(label, &self.label, theme.faint);
        if pointed {
            canvas.paint(Rect { height: rows.max(1), ..label }, theme.chosen);
        }
        let mut y = area.y;
        for line in &self.lines {
            let row = Rect { y, height: area.bottom().saturating_sub(y), ..rest };
            let (sign, text) = canvas.split(row, 1, 1);
            y += match line {
                Line::Text(mark, message) => {
                    let style = match mark {
                        Sign::None | Sign::Ask => theme.text,
                        Sign::Care => theme.care,
                        Sign::First | Sign::Key(_) => theme.good,
                    };
                    match mark {
                        Sign::None => {}
                        Sign::Ask => canvas.marks(sign, "?", theme.care),
                        Sign::Care => canvas.marks(sign, "!", theme.care),
                        Sign::First => {
                            canvas.sign(sign, canvas.onward(), theme.good);
                        }
                        Sign::Key(place) => canvas.label(sign, *place, "", theme.key),
                    }
                    let rows = canvas.message(text, message, style);
                    if let Sign::Key(place) = mark {
                        let whole = Rect { height: rows, ..row };
                        canvas.clickable(whole, crate::desk::action::Action::Pick(*place));
                    }
                    rows
                }
                Line::Axis { steps, on, called } => {
                    let drawn = axis::line(*steps, canvas.locale().is_rtl(), |step| on.contains(&step));
                    let (drawing, words) = canvas.split(text, axis_width(), 1);
                    canvas.marks(drawing, &drawn, theme.good);
                    canvas.message(words, called, theme.text)
                }
                Line::Week(hours) => {
                    week::draw(
                        canvas,
                        Rect { height: week::HEIGHT.min(row.height), ..text },
                        hours,
                        desk.today(),
                    );
                    week::HEIGHT
                }
            };
        }
    }
}

/// The width of the longest axis: four steps.
fn axis_width() -> u16 {
    10
}

impl Line {
    fn height(&self, canvas: &Canvas<'_>, width: u16) -> u16 {
        match self {
            Self::Text(_, message) => canvas.height_of(message, width),
            Self::Axis { called, .. } => {
                canvas.height_of(called, width.saturating_sub(axis_width() + 1)).max(1)
            }
            Self::Week(_) => week::HEIGHT,
        }
    }
}

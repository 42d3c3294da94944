//! Drawing it: the resident's words in blocks over the whole height, the volunteer's small beside them.

use std::rc::Rc;

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::pages::{self, Turned};
use super::{Picture, Showing, Shown, Text};
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::keymap;
use crate::desk::model::Desk;
use crate::desk::widget::list::List;
use crate::slip::large::{Cells, Drawn, Piece, Poster};
use crate::words::messages::large as m;
use crate::words::{Locale, Message};

/// Cells for the mark of one of several.
const MARK: u16 = 4;
/// Cells across a drawing, and with the room after it.
const DRAWING: (u16, u16) = (8, 10);
/// The lines of a field, with its rule.
const FIELD: u16 = 3;
/// The most lines of what stands above every page, and of what stands below.
const AROUND: u16 = 2;

/// Draws what the resident reads, large: the page that was turned to, or the one with the row that is pointed at. Tells
/// which page that is.
pub fn view(
    desk: &Desk,
    canvas: &mut Canvas<'_>,
    area: Rect,
    showing: &Showing<'_>,
    turned: Option<usize>,
) -> Turned {
    let area = around(canvas, area, showing);
    let tongues = tongues(desk, showing);
    let side = if tongues.is_empty() { 0 } else { (area.width / 4).clamp(16, 28) };
    let between = if side == 0 { 0 } else { 2 };
    let (body, beside) = canvas.split(area, area.width - side - between, between);
    let foot = if showing.field.is_some() { FIELD + u16::from(showing.fault.is_some()) } else { 0 };
    // How to leave it stands in the volunteer's column, or on a line of its own.
    let last = u16::from(side == 0);
    let room = Rect { height: body.height.saturating_sub(foot + last), ..body };
    field(desk, canvas, Rect { y: room.bottom(), height: foot, ..body }, showing);
    let indent = indent(showing);
    let columns = (room.width, room.width.saturating_sub(indent));
    let poster = poster(desk, canvas, showing, columns, room.height);
    let drawn = canvas.picture(&Picture::Poster(poster));
    // Until it is drawn the words stand there in these.
    let mut instead = tongues.clone();
    if !instead.contains(&desk.locale) {
        instead.insert(0, desk.locale);
    }
    let lines = lines(canvas, (&tongues, &instead), showing, drawn.as_ref(), (columns.1, side));
    let heights: Vec<u16> = lines.iter().map(|line| line.height).collect();
    let at = showing.at.map(|at| at + showing.heading.len());
    let plan = pages::plan(&heights, showing.heading.len(), room.height);
    let page = turned.unwrap_or_else(|| plan.page_of(at)).min(plan.pages.len().saturating_sub(1));
    let mut y = room.y;
    for place in plan.on(page) {
        let line = &lines[place];
        let height = line.height.min(room.bottom().saturating_sub(y));
        let row = Rect { y, height, ..room };
        one(canvas, (row, indent), &instead, line);
        if side > 0 && line.cells().is_some() {
            let style = canvas.theme.faint;
            said(canvas, &tongues, Rect { y, height, ..beside }, &line.text, style);
        }
        if showing.pointed && at == Some(place) {
            canvas.paint(row, canvas.theme.chosen);
        }
        y = (y + line.height + plan.gap).min(room.bottom());
    }
    List::more(canvas, Rect { height: room.height, ..area }, page > 0, page + 1 < plan.pages.len());
    keys(canvas, if side == 0 { body } else { beside }, page, plan.pages.len());
    let unseen = showing.pointed && at.is_some_and(|at| !plan.on(page).any(|place| place == at));
    Turned { page, last: plan.pages.len().saturating_sub(1), unseen }
}

/// One text with its picture, and the rows that it takes.
struct Line<'a> {
    text: Text,
    row: Option<&'a Shown>,
    drawn: Option<(&'a Rc<Drawn>, usize)>,
    height: u16,
}

impl Line<'_> {
    fn cells(&self) -> Option<&Cells> {
        let (drawn, place) = self.drawn?;
        drawn.pieces.get(place)?.as_ref()
    }
}

/// What stands above and below every page; gives the room that is left between.
fn around(canvas: &mut Canvas<'_>, area: Rect, showing: &Showing<'_>) -> Rect {
    let style = canvas.theme.care;
    let tall = |canvas: &Canvas<'_>, message: &Option<Message>| {
        message.as_ref().map_or(0, |message| canvas.height_of(message, area.width).min(AROUND))
    };
    let (above, below) = (tall(canvas, &showing.notice), tall(canvas, &showing.foot));
    if let Some(notice) = &showing.notice {
        canvas.message(Rect { height: above, ..area }, notice, style);
    }
    if let Some(foot) = &showing.foot {
        canvas.message(Rect { y: area.bottom().saturating_sub(below), height: below, ..area }, foot, style);
    }
    Rect { y: area.y + above, height: area.height.saturating_sub(above + below), ..area }
}

/// The languages that stand beside the resident's.
fn tongues(desk: &Desk, showing: &Showing<'_>) -> Vec<Locale> {
    let usual = || if desk.speaks_one_language() { Vec::new() } else { vec![desk.locale] };
    showing.beside.clone().unwrap_or_else(usual)
}

fn lines<'a>(
    canvas: &Canvas<'_>,
    (beside, instead): (&[Locale], &[Locale]),
    showing: &'a Showing<'_>,
    drawn: Option<&'a Rc<Drawn>>,
    (columns, side): (u16, u16),
) -> Vec<Line<'a>> {
    let heading = showing.heading.iter().map(|message| (Text::Said(message.clone()), None));
    let rows = showing.rows.iter().map(|row| (row.text.clone(), Some(row)));
    let measured = |(place, (text, row)): (usize, (Text, Option<&'a Shown>))| {
        let mut line = Line { text, row, drawn: drawn.map(|drawn| (drawn, place)), height: 0 };
        let small = if side == 0 { 0 } else { height(canvas, beside, &line.text, side) };
        let drawing = row.and_then(|row| row.drawing).map_or(0, |_| DRAWING.0 / 2);
        let words = match line.cells() {
            Some(cells) => cells.height().max(small),
            None => height(canvas, instead, &line.text, columns.saturating_sub(4)),
        };
        line.height = words.max(drawing).max(1);
        line
    };
    heading.chain(rows).enumerate().map(measured).collect()
}

/// The cells before the words: for marks and drawings, where there are any.
fn indent(showing: &Showing<'_>) -> u16 {
    let any = |has: fn(&Shown) -> bool| showing.rows.iter().any(has);
    let mark = if any(|row| row.marked.is_some()) { MARK } else { 0 };
    mark + if any(|row| row.drawing.is_some()) { DRAWING.1 } else { 0 }
}

/// Everything as one poster, so that all letters have one size.
fn poster(
    desk: &Desk,
    canvas: &Canvas<'_>,
    showing: &Showing<'_>,
    (over, below): (u16, u16),
    rows: u16,
) -> Poster {
    let resident = desk.resident_locale();
    let piece = |text: &Text, key: Option<char>, columns: u16| match text {
        Text::Said(message) => {
            let said = canvas.said(resident, message);
            Piece { text: said.0.clone(), locale: said.1, key, columns }
        }
        Text::Name(name) => Piece { text: name.clone(), locale: Locale::NL, key, columns },
    };
    let heading = showing.heading.iter().map(|message| piece(&Text::Said(message.clone()), None, over));
    let rest = showing.rows.iter().map(|row| piece(&row.text, row.place.and_then(keymap::label), below));
    Poster { pieces: heading.chain(rest).collect(), rows }
}

/// What the volunteer reads of a text, with the language it is in.
fn words(canvas: &Canvas<'_>, locales: &[Locale], text: &Text) -> Vec<Rc<(String, Locale)>> {
    match text {
        Text::Said(message) => locales.iter().map(|locale| canvas.said(*locale, message)).collect(),
        Text::Name(name) => vec![Rc::new((name.clone(), canvas.locale()))],
    }
}

/// The rows that it takes at this width.
fn height(canvas: &Canvas<'_>, locales: &[Locale], text: &Text, width: u16) -> u16 {
    words(canvas, locales, text).iter().map(|said| canvas.height(said.1, &said.0, width)).sum()
}

/// Writes it, one language below the other.
fn said(canvas: &mut Canvas<'_>, locales: &[Locale], area: Rect, text: &Text, style: Style) {
    let mut y = area.y;
    for said in words(canvas, locales, text) {
        y += canvas.text(Rect { y, height: area.bottom().saturating_sub(y), ..area }, said.1, &said.0, style);
    }
}

/// One text: its mark, its drawing, its words; while there is no picture of them, those of the volunteer.
fn one(canvas: &mut Canvas<'_>, (area, indent): (Rect, u16), small: &[Locale], line: &Line<'_>) {
    let (before, words) = canvas.split_for_resident(area, if line.row.is_some() { indent } else { 0 });
    if let Some(row) = line.row {
        let (mark, drawing) = canvas.split_for_resident(before, row.marked.map_or(0, |_| MARK));
        if let Some(marked) = row.marked {
            let halves = if marked { ["▗▄▖", "▝▀▘"] } else { ["┌─┐", "└─┘"] };
            let style = canvas.theme.key;
            for (half, place) in halves.into_iter().zip(mark.rows()) {
                canvas.marks(place, half, style);
            }
        }
        if let Some(pictogram) = row.drawing {
            let style = canvas.theme.resident;
            let (place, _) = canvas.split_for_resident(drawing, DRAWING.0);
            canvas.drawing(place, pictogram, style);
        }
        if let Some(place) = row.place {
            canvas.clickable(area, Action::Pick(place));
        }
    }
    if let Some(cells) = line.cells() {
        canvas.cells(words, cells, canvas.theme.resident);
        return;
    }
    let key = line.row.and_then(|row| row.place);
    let (label, words) = canvas.split(words, if key.is_some() { 4 } else { 0 }, 0);
    if let Some(key) = key {
        canvas.label(label, key, " ", canvas.theme.key);
    }
    let style = canvas.theme.text;
    said(canvas, small, words, &line.text, style);
}

/// Where one types stays as it is: the resident watches the volunteer write.
fn field(desk: &Desk, canvas: &mut Canvas<'_>, area: Rect, showing: &Showing<'_>) {
    let Some((entry, active)) = showing.field else { return };
    canvas.rule(Rect { height: 1, ..area });
    let place = Rect { y: area.y + 1, height: 1, ..area };
    entry.draw(canvas, place, desk.resident_locale(), active);
    canvas.clickable(place, Action::Pick(0));
    if let Some(fault) = showing.fault {
        canvas.message(Rect { y: area.y + 2, height: 1, ..area }, fault, canvas.theme.care);
    }
}

/// How to get out of it, where the volunteer looks.
fn keys(canvas: &mut Canvas<'_>, area: Rect, page: usize, pages: usize) {
    let area = Rect { width: area.width.saturating_sub(2), ..area };
    let lines = [m::large_leave(), m::large_page(page + 1, pages)];
    let lines = lines.iter().take(if pages > 1 { 2 } else { 1 });
    let text = lines.map(|line| canvas.say(line)).collect::<Vec<_>>();
    // On a line of its own there is room for both.
    let text = text.join(if area.width > 40 { "   " } else { "\n" });
    let locale = canvas.locale();
    let tall = canvas.height(locale, &text, area.width).min(area.height);
    let style = canvas.theme.faint;
    canvas.text(Rect { y: area.bottom() - tall, height: tall, ..area }, locale, &text, style);
}

//! A week of opening hours as a picture: a bar over each day, the hours in words beside it.
//!
//! A full bar is an opening; a light one is a line that does not hold on that day, to be asked about. Mirrored where
//! the volunteer reads from the right.

use jiff::ToSpan;
use jiff::civil::{Date, Time};
use ratatui::layout::Rect;

use super::super::canvas::Canvas;
use crate::directory::{Hours, Opening};
use crate::words::direction::cells;
use crate::words::messages::detail as m;
use crate::words::{Message, calendar};

/// The rows that the picture takes: the hours on top, and seven days.
pub const HEIGHT: u16 = 8;
/// What one cell may stand for, in minutes.
const STEPS: [u16; 4] = [15, 30, 60, 120];

/// The stretch of the day that is drawn, and how much of it one cell holds; in minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Ruler {
    from: u16,
    to: u16,
    step: u16,
}

/// What is known about one day.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Day {
    Openings(Vec<Opening>),
    Doubtful(Vec<Opening>),
    Unknown,
}

/// Draws the week in which a day falls, on [`HEIGHT`] rows; that day is marked.
pub fn draw(canvas: &mut Canvas<'_>, area: Rect, hours: &Hours, today: Date) {
    let theme = canvas.theme;
    let locale = canvas.locale();
    let week = hours.week(today);
    let days: Vec<(Date, Day)> = (0..7_i32)
        .zip(week.days)
        .map(|(step, open)| {
            let date = week.monday.saturating_add(step.days());
            (date, day(hours, date, open))
        })
        .collect();
    let names: Vec<String> = days.iter().map(|(date, _)| calendar::weekday_short(locale, *date)).collect();
    let label_wide = names.iter().map(|name| cells(name)).max().unwrap_or(0) + 3;
    let texts: Vec<Option<Message>> = days.iter().map(|(_, day)| day.message()).collect();
    let told = texts.iter().flatten().map(|text| cells(&canvas.say(text))).max().unwrap_or(0);
    let told = told.min(area.width.saturating_sub(label_wide) / 2);
    let room = area.width.saturating_sub(label_wide + told + 1);
    let ruler = Ruler::of(days.iter().flat_map(|(_, day)| day.openings()), room);
    let wide = ruler.cells();
    let (_, right) = canvas.split(Rect { height: 1, ..area }, label_wide, 0);
    let (scale, _) = canvas.split(right, wide + 2, 0);
    ruler.draw_scale(canvas, scale);
    for (line, (((date, day), name), text)) in (1..).zip(days.iter().zip(&names).zip(&texts)) {
        let row = Rect { y: area.y + line, height: 1, ..area };
        if row.y >= area.bottom() {
            return;
        }
        let is_today = *date == today;
        let style = if is_today { theme.title } else { theme.text };
        let (mark, rest) = canvas.split(row, 2, 0);
        let (label, rest) = canvas.split(rest, label_wide - 3, 1);
        let (bar, text_area) = canvas.split(rest, wide, 1);
        if is_today {
            canvas.marks(mark, if locale.is_rtl() { " ◀" } else { "▶" }, theme.title);
        }
        canvas.line(label, locale, name, style);
        let drawn = ruler.bar(day, locale.is_rtl());
        canvas.marks(bar, &drawn, if day.is_doubtful() { theme.care } else { theme.good });
        if let Some(text) = text {
            let style = if day.is_doubtful() { theme.care } else { style };
            canvas.message_line(text_area, text, style);
        }
    }
}

fn day(hours: &Hours, date: Date, open: Vec<Opening>) -> Day {
    if !open.is_empty() {
        return Day::Openings(open);
    }
    let doubtful = hours.doubtful_on(date);
    match (doubtful.is_empty(), hours.tell_of(date)) {
        (false, _) => Day::Doubtful(doubtful),
        (true, true) => Day::Openings(Vec::new()),
        (true, false) => Day::Unknown,
    }
}

/// The hours of one opening in words.
#[must_use]
pub fn span(opening: &Opening) -> Message {
    match (opening.opens, opening.closes) {
        (Some(opens), Some(closes)) => m::hours_span(opens, closes),
        (Some(opens), None) => m::hours_from(opens),
        (None, Some(closes)) => m::hours_until(closes),
        (None, None) => m::hours_open_day(),
    }
}

impl Day {
    fn openings(&self) -> &[Opening] {
        match self {
            Self::Openings(openings) | Self::Doubtful(openings) => openings,
            Self::Unknown => &[],
        }
    }

    /// Whether to ask first: the line does not hold on that day, or it is a public holiday.
    fn is_doubtful(&self) -> bool {
        matches!(self, Self::Doubtful(_)) || self.openings().iter().any(|one| one.holiday.is_some())
    }

    fn message(&self) -> Option<Message> {
        let told = |opening: &Opening| opening.with_holiday(span(opening));
        let spans = |openings: &[Opening]| openings.iter().map(told).collect::<Vec<_>>();
        match self {
            Self::Openings(openings) if openings.is_empty() => None,
            Self::Openings(openings) => Some(m::hours_list(spans(openings))),
            Self::Doubtful(openings) => Some(m::hours_doubtful(spans(openings))),
            Self::Unknown => Some(m::hours_day_unknown()),
        }
    }
}

/// From when until when it is open, in minutes of its day; past midnight goes on counting.
fn minutes(opening: &Opening) -> (u16, u16) {
    let of = |time: Time| u16::try_from(i32::from(time.hour()) * 60 + i32::from(time.minute())).unwrap_or(0);
    let from = opening.opens.map_or(0, of);
    let to = opening.closes.map_or(24 * 60, of);
    (from, if to <= from { to + 24 * 60 } else { to })
}

impl Ruler {
    /// A ruler that shows all of these, on at most so many cells, from the morning to the evening at least.
    fn of<'a>(openings: impl Iterator<Item = &'a Opening>, room: u16) -> Self {
        let (from, to) = openings
            .filter(|opening| opening.opens.is_some() && opening.closes.is_some())
            .map(minutes)
            .fold((9 * 60, 18 * 60), |(from, to), (opens, closes)| (from.min(opens), to.max(closes)));
        let (from, to) = (from / 60 * 60, to.div_ceil(60) * 60);
        // A picture that is coarser than its area can never stick out: what does not fit is cut.
        let step = STEPS.into_iter().find(|step| (to - from) / step <= room).unwrap_or(120);
        Self { from, to, step }
    }

    fn cells(self) -> u16 {
        (self.to - self.from).div_ceil(self.step)
    }

    /// The bar of a day: half a cell is the least that is told apart, and an opening is never lost.
    fn bar(self, day: &Day, mirrored: bool) -> String {
        let spans: Vec<(u16, u16)> = day.openings().iter().map(minutes).collect();
        let half = (self.step / 2).max(1);
        let covered = |from: u16| spans.iter().any(|(opens, closes)| *opens < from + half && *closes > from);
        let hourless = day.openings().iter().any(|one| one.opens.is_none() || one.closes.is_none());
        let light = hourless || day.is_doubtful();
        let signs: Vec<char> = (0..self.cells())
            .map(|cell| {
                let from = self.from + cell * self.step;
                match (covered(from), covered(from + half)) {
                    (false, false) => '·',
                    _ if light => '░',
                    (true, true) => '█',
                    (first, _) if first != mirrored => '▌',
                    _ => '▐',
                }
            })
            .collect();
        if mirrored { signs.iter().rev().collect() } else { signs.iter().collect() }
    }

    /// The hours over the bars, as many as can be told apart.
    fn draw_scale(self, canvas: &mut Canvas<'_>, area: Rect) {
        let faint = canvas.theme.faint;
        let apart = [1, 2, 3, 4, 6, 12].into_iter().find(|hours| hours * 60 / self.step >= 4).unwrap_or(12);
        let mut hour = self.from / 60;
        while hour * 60 <= self.to {
            let name = (hour % 24).to_string();
            let (_, here) = canvas.split(area, (hour * 60 - self.from) / self.step, 0);
            let (label, _) = canvas.split(here, cells(&name).min(here.width), 0);
            canvas.marks(label, &name, faint);
            hour += apart;
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    fn opening(opens: (i8, i8), closes: (i8, i8)) -> Opening {
        Opening {
            date: date(2026, 11, 24),
            opens: Some(time(opens.0, opens.1, 0, 0)),
            closes: Some(time(closes.0, closes.1, 0, 0)),
            location: None,
            note: None,
            holiday: None,
        }
    }

    #[test]
    fn a_quarter_of_an_hour_is_half_a_cell_of_thirty_minutes() {
        let day = Day::Openings(vec![opening((9, 15), (10, 30))]);
        let ruler = Ruler { from: 540, to: 720, step: 30 };
        assert_eq!(ruler.bar(&day, false), "▐██···");
        assert_eq!(ruler.bar(&day, true), "···██▌");
    }

    #[test]
    fn five_minutes_are_never_lost() {
        let day = Day::Openings(vec![opening((10, 50), (10, 55))]);
        assert_eq!(Ruler { from: 540, to: 720, step: 60 }.bar(&day, false), "·▐·");
    }

    #[test]
    fn a_night_goes_on_after_midnight_on_the_row_of_its_evening() {
        let night = opening((22, 0), (2, 0));
        let ruler = Ruler::of([&night].into_iter(), 40);
        assert_eq!((ruler.from, ruler.to), (540, 26 * 60));
        assert!(ruler.bar(&Day::Openings(vec![night]), false).ends_with("████"));
    }

    #[test]
    fn what_is_doubtful_is_drawn_light() {
        let day = Day::Doubtful(vec![opening((9, 0), (10, 0))]);
        assert_eq!(Ruler { from: 540, to: 660, step: 30 }.bar(&day, false), "░░··");
    }

    #[test]
    fn a_ruler_is_as_fine_as_its_room_allows() {
        let all = opening((9, 0), (17, 0));
        for (room, step) in [(36, 15), (18, 30), (9, 60), (5, 120)] {
            assert_eq!(Ruler::of([&all].into_iter(), room).step, step, "{room}");
        }
    }
}

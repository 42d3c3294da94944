//! The side of a wide conversation screen: how far, which topics, what was found so far.

use ratatui::layout::Rect;

use crate::desk::canvas::Canvas;
use crate::desk::model::Desk;
use crate::intake::{Finding, domain_of, steps};
use crate::words::messages::{desk as m, named};

/// The most rows of topics and needs that are shown.
const MOST: usize = 8;

/// Draws the side.
pub fn view(desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
    let Some(conversation) = &desk.conversation else { return };
    let theme = canvas.theme;
    let edge = if desk.locale.is_rtl() { area.right() + 1 } else { area.x.saturating_sub(2) };
    canvas.column(edge, area.y, area.bottom());
    let questionnaire = &desk.content.questionnaire;
    let answers = &conversation.case.answers;
    let asked = steps(questionnaire, answers, desk.today());
    let done = asked.iter().filter(|step| answers.at(step).is_some()).count();
    let mut y = area.y;
    let at = |y: u16| Rect { y, height: 1, ..area };
    canvas.message_line(at(y), &m::progress_title(done, asked.len()), theme.title);
    bar(canvas, at(y + 1), done, asked.len(), desk.locale.is_rtl());
    y += 3;
    let finding = conversation.finding(questionnaire, desk.today());
    let needs = shown(desk, &finding);
    for (title, found) in [
        (m::progress_topics(), finding.topics.iter().map(|topic| named::domain(topic)).collect::<Vec<_>>()),
        (m::progress_needs(), needs.iter().map(|need| named::need(need)).collect()),
    ] {
        if found.is_empty() {
            continue;
        }
        canvas.message_line(at(y), &title, theme.title);
        y += 1;
        for one in found.iter().take(MOST) {
            let (mark, text) = canvas.split(at(y), 2, 0);
            canvas.sign(mark, "·", theme.faint);
            canvas.message_line(text, one, theme.text);
            y += 1;
        }
        y += 1;
    }
    if !needs.is_empty() && y < area.bottom() {
        canvas.message(Rect { y, height: area.bottom() - y, ..area }, &m::progress_list_ready(), theme.good);
    }
}

/// The needs that anyone at the table may see: none about safety, and none that a quiet card could have raised.
/// The person beside the resident may be the danger.
fn shown<'a>(desk: &Desk, finding: &'a Finding) -> Vec<&'a str> {
    let cards = finding.raised.iter().filter_map(|raised| desk.content.cards.get(&raised.card));
    let mut quiet: Vec<&str> =
        cards.filter(|card| card.quiet).map(|card| domain_of(&card.professional_need)).collect();
    quiet.push("safety");
    finding.needs.iter().map(String::as_str).filter(|need| !quiet.contains(&domain_of(need))).collect()
}

fn bar(canvas: &mut Canvas<'_>, area: Rect, done: usize, all: usize, rtl: bool) {
    let width = usize::from(area.width);
    let full = (width * done).checked_div(all).unwrap_or(0).min(width);
    let (filled, empty) = ("━".repeat(full), "─".repeat(width - full));
    let (first, second) = if rtl { (&empty, &filled) } else { (&filled, &empty) };
    let split = u16::try_from(first.chars().count()).unwrap_or(0);
    let (good, faint) = (canvas.theme.good, canvas.theme.rule);
    let styles = if rtl { (faint, good) } else { (good, faint) };
    canvas.marks(Rect { width: split, ..area }, first, styles.0);
    canvas.marks(Rect { x: area.x + split, width: area.width - split, ..area }, second, styles.1);
}

//! The frame around every screen: whose desk, which case, which language, the time; below it, what can be done.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::action::Action;
use super::canvas::Canvas;
use super::keymap::{self, Binding, Context};
use super::model::{Desk, Tone};
use super::theme::Theme;
use crate::intake::Level;
use crate::words::Message;
use crate::words::messages::backup;
use crate::words::messages::desk as m;
use crate::words::messages::door;

/// Draws the two rows on top.
pub fn header(desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
    let theme = canvas.theme;
    let line = Rect { x: area.x + 1, width: area.width.saturating_sub(2), height: 1, ..area };
    let (name, rest) = canvas.split(line, line.width * 2 / 5, 1);
    let (middle, time) = canvas.split(rest, rest.width.saturating_sub(6), 1);
    let title = if desk.name.is_empty() { "inloop".to_owned() } else { format!("inloop · {}", desk.name) };
    canvas.line(name, desk.locale, &title, theme.title);
    canvas.marks(time, &desk.now.strftime("%H:%M").to_string(), theme.faint);
    if let Some(conversation) = &desk.conversation {
        let (code, rest) = canvas.split(middle, 22, 1);
        let (language, mark) = canvas.split(rest, rest.width.saturating_sub(4), 1);
        match &conversation.case.code {
            Some(kept) => canvas.sign(code, kept, theme.care),
            None => canvas.message_line(code, &m::header_nothing_kept(), theme.care),
        }
        let locale = conversation.case.locale;
        canvas.line(language, locale, locale.own_name(), theme.resident);
        canvas.sign(mark, &danger_mark(desk), theme.danger);
    }
    canvas.rule(Rect { y: area.y + 1, height: 1, ..area });
}

/// A loud mark for what everyone may see; a quiet one, a small dot, for what only the volunteer understands.
fn danger_mark(desk: &Desk) -> String {
    let Some(conversation) = &desk.conversation else { return String::new() };
    let finding = conversation.finding(&desk.content.questionnaire, desk.today());
    let mut mark = String::new();
    for raised in &finding.raised {
        let Some(card) = desk.content.cards.get(&raised.card) else { continue };
        let sign = match (card.quiet, raised.level) {
            (true, _) => '·',
            (false, Level::Now) => '‼',
            (false, Level::Soon) => '!',
        };
        if !mark.contains(sign) {
            mark.push(sign);
        }
    }
    mark
}

/// Which keys work now.
#[derive(Debug, Clone, Copy)]
pub struct Keys {
    /// Where the volunteer is.
    pub context: Context,
    /// Whether letters go to a text field.
    pub typing: bool,
    /// Whether what is on the screen can be read aloud.
    pub aloud: bool,
}

/// The most rows that a notice may take; what went wrong is told whole.
const NOTICE: u16 = 5;

/// What stands in the notice, and how.
fn notice(desk: &Desk, theme: &Theme) -> Option<(Message, Style)> {
    if desk.closing {
        return Some((door::closing(), theme.care));
    }
    if let Some(notice) = &desk.notice {
        let style = match notice.tone {
            Tone::Good => theme.good,
            Tone::Care => theme.care,
        };
        return Some((notice.message.clone(), style));
    }
    let running = desk.running.as_ref().map(|running| {
        let number = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
        let so_far = running.progress.as_ref().and_then(|progress| progress.so_far());

        match so_far {
            Some((done, all)) => backup::running_of(running.name.clone(), number(done), number(all)),
            None => m::notice_running(running.name.clone()),
        }
    });
    running.or_else(|| desk.renewing.map(door::renewing)).map(|message| (message, theme.key))
}

/// The rows below the screen: a rule, the notice as high as it needs to be, the help line.
#[must_use]
pub fn footer_height(desk: &Desk, canvas: &Canvas<'_>, width: u16) -> u16 {
    let rows = notice(desk, &canvas.theme)
        .map_or(1, |(message, _)| canvas.height_in(desk.locale, &message, width.saturating_sub(2)));
    2 + rows.clamp(1, NOTICE)
}

/// Draws the rule, the notice and the help line.
pub fn footer(desk: &Desk, canvas: &mut Canvas<'_>, area: Rect, keys: Keys) {
    canvas.rule(Rect { height: 1, ..area });
    let inside = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
    if let Some((message, style)) = notice(desk, &canvas.theme) {
        canvas.message(
            Rect { y: area.y + 1, height: area.height.saturating_sub(2), ..inside },
            &message,
            style,
        );
    }
    help_line(desk, canvas, Rect { y: area.bottom().saturating_sub(1), height: 1, ..inside }, keys);
}

/// The keys that matter most here, as many as fit.
fn help_line(desk: &Desk, canvas: &mut Canvas<'_>, area: Rect, keys: Keys) {
    let theme = canvas.theme;
    let mut bindings: Vec<&Binding> =
        keymap::here(keys.context, keys.typing).filter(|binding| binding.rank > 0).collect();
    bindings.retain(|binding| keys.aloud || binding.action != Action::ReadAloud);
    bindings.sort_by_key(|binding| binding.rank);
    // What cannot wait and help itself are always there, however little room there is.
    let is_first = |place: &usize| matches!(bindings[*place].action, Action::ShowHelp | Action::ShowCards);
    let mut room = area.width;
    let mut shown: Vec<(&Binding, String, String, u16)> = Vec::new();
    let (first, rest): (Vec<usize>, Vec<usize>) = (0..bindings.len()).partition(is_first);
    for place in first.into_iter().chain(rest) {
        let binding = bindings[place];
        let key = binding.keys[0].name();
        let name = desk.words.say(desk.locale, &(binding.name)());
        let wide = crate::words::direction::cells(&key) + crate::words::direction::cells(&name) + 3;
        if wide <= room {
            room -= wide;
            shown.push((binding, key, name, wide));
        }
    }
    shown.sort_by_key(|(binding, ..)| binding.rank);
    let mut rest = area;
    for (binding, key, name, wide) in shown {
        let (one, after) = canvas.split(rest, wide, 0);
        let (sign, text) = canvas.split(one, crate::words::direction::cells(&key), 1);
        canvas.marks(sign, &key, theme.key);
        canvas.line(text, desk.locale, &name, theme.text);
        canvas.clickable(one, binding.action.clone());
        rest = after;
    }
}

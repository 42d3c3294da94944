//! A question with no and yes, asked before something that cannot be taken back; "no" is pointed at.

use ratatui::layout::Rect;

use super::list::List;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::words::Message;

/// The question.
#[derive(Debug, Clone, Copy)]
pub struct Asking {
    list: List,
}

impl Default for Asking {
    fn default() -> Self {
        Self { list: List::new(2) }
    }
}

impl Asking {
    /// What an action answers; `None` while it is still open. Going back is no.
    pub fn answer(&mut self, action: &Action) -> Option<bool> {
        if self.list.moves(action) {
            return None;
        }
        let chosen = match action {
            Action::Confirm => true,
            Action::Pick(place) => self.list.point(*place),
            Action::Back => return Some(false),
            _ => false,
        };
        chosen.then_some(self.list.cursor == 1)
    }

    /// Draws what is asked, what it means, and the two answers.
    pub fn draw(
        &self,
        canvas: &mut Canvas<'_>,
        area: Rect,
        (title, explained): (&Message, &Message),
        [no, yes]: [&Message; 2],
    ) {
        let theme = canvas.theme;
        let at = |y: u16, height: u16| Rect { y: area.y + y, height, ..area };
        canvas.message(at(1, 2), title, theme.care);
        let used = canvas.message(at(3, 4), explained, theme.text);
        for ((place, text), y) in [no, yes].into_iter().enumerate().zip(4 + used..) {
            let row = at(y, 1);
            let (key, rest) = canvas.split(row, 4, 1);
            canvas.label(key, place, " ", theme.key);
            canvas.message_line(rest, text, theme.text);
            canvas.clickable(row, Action::Pick(place));
            if place == self.list.cursor {
                canvas.paint(row, theme.chosen);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_only_presses_enter_or_goes_back_says_no() {
        assert_eq!(Asking::default().answer(&Action::Confirm), Some(false));
        assert_eq!(Asking::default().answer(&Action::Back), Some(false));
        assert_eq!(Asking::default().answer(&Action::Pick(7)), None);
    }

    #[test]
    fn yes_is_picked_or_pointed_at_and_confirmed() {
        assert_eq!(Asking::default().answer(&Action::Pick(1)), Some(true));
        let mut asking = Asking::default();
        assert_eq!(asking.answer(&Action::MoveDown), None);
        assert_eq!(asking.answer(&Action::Confirm), Some(true));
    }
}

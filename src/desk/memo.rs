//! What was said and laid out for the last frames, so that the next one need not do it again.
//!
//! A frame says the same hundred texts as the one before. This remembers them between frames, no longer: it is emptied
//! when a conversation ends or the desk locks, for it holds what a resident said.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use super::large::Gallery;
use crate::words::direction::{Order, Row, lay_out, single_line};
use crate::words::{Direction, Locale, Message};

/// More than this is not one screen's worth; then it begins anew.
const MOST: usize = 1_500;

type Said = HashMap<(Locale, Message), Rc<(String, Locale)>>;
type Lined = HashMap<(String, Direction, Order, u16), Rc<Row>>;
type Laid = HashMap<(String, Direction, Order, u16), Rc<[Row]>>;

/// The memory between frames.
#[derive(Debug, Default)]
pub struct Memo {
    said: RefCell<Said>,
    laid: RefCell<Laid>,
    lined: RefCell<Lined>,
    /// The pictures of what is shown large.
    pub gallery: Gallery,
}

impl Memo {
    /// What was said before, or what `say` says now.
    pub fn said(
        &self,
        locale: Locale,
        message: &Message,
        say: impl FnOnce() -> (String, Locale),
    ) -> Rc<(String, Locale)> {
        let key = (locale, message.clone());
        if let Some(said) = self.said.borrow().get(&key) {
            return Rc::clone(said);
        }
        let said = Rc::new(say());
        let mut all = self.said.borrow_mut();
        if all.len() >= MOST {
            all.clear();
        }
        all.insert(key, Rc::clone(&said));
        said
    }

    /// A text in rows of at most `width` cells.
    pub fn laid(&self, text: &str, base: Direction, order: Order, width: u16) -> Rc<[Row]> {
        let key = (text.to_owned(), base, order, width);
        if let Some(rows) = self.laid.borrow().get(&key) {
            return Rc::clone(rows);
        }
        let rows: Rc<[Row]> = lay_out(text, base, order, width).into();
        let mut all = self.laid.borrow_mut();
        if all.len() >= MOST {
            all.clear();
        }
        all.insert(key, Rc::clone(&rows));
        rows
    }

    /// A text on one row of at most `width` cells.
    pub fn lined(&self, text: &str, base: Direction, order: Order, width: u16) -> Rc<Row> {
        let key = (text.to_owned(), base, order, width);
        if let Some(row) = self.lined.borrow().get(&key) {
            return Rc::clone(row);
        }
        let row = Rc::new(single_line(text, base, order, width));
        let mut all = self.lined.borrow_mut();
        if all.len() >= MOST {
            all.clear();
        }
        all.insert(key, Rc::clone(&row));
        row
    }

    /// Forgets everything.
    pub fn forget(&self) {
        self.said.borrow_mut().clear();
        self.lined.borrow_mut().clear();
        self.laid.borrow_mut().clear();
        self.gallery.forget();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_forgotten_is_said_anew() {
        let memo = Memo::default();
        let message = Message::named("greeting");
        let say = |text: &'static str| move || (text.to_owned(), Locale::NL);
        assert_eq!(memo.said(Locale::NL, &message, say("dag")).0, "dag");
        assert_eq!(memo.said(Locale::NL, &message, say("hallo")).0, "dag");
        memo.forget();
        assert_eq!(memo.said(Locale::NL, &message, say("hallo")).0, "hallo");
    }
}

//! The pictures that were made for the last screens. Asking for one that is not there puts it on the list for the
//! worker; emptied, like the memo, when a conversation ends or the desk locks.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use crate::slip::large::{Drawn, Poster};
use crate::slip::{Fault, Pictogram};

/// More posters than this are not one conversation's worth; then it begins anew.
const MOST: usize = 400;

/// What can be drawn.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Picture {
    /// Texts.
    Poster(Poster),
    /// The drawing of a topic, so many cells across.
    Topic(Pictogram, u16),
}

/// What the worker made, or why not.
pub type Pictures = Vec<(Picture, Result<Drawn, Fault>)>;

/// One picture on its way.
#[derive(Debug)]
enum State {
    Wanted,
    Begun,
    Made(Rc<Drawn>),
}

/// The pictures at hand.
#[derive(Debug, Default)]
pub struct Gallery {
    pictures: RefCell<HashMap<Picture, State>>,
}

impl Gallery {
    /// The picture, when it is there; else it is made for one of the next frames.
    pub fn picture(&self, picture: &Picture) -> Option<Rc<Drawn>> {
        let mut pictures = self.pictures.borrow_mut();
        match pictures.get(picture) {
            Some(State::Made(drawn)) => return Some(Rc::clone(drawn)),
            Some(_) => return None,
            None => {}
        }
        if pictures.len() >= MOST {
            pictures.retain(|picture, _| matches!(picture, Picture::Topic(..)));
        }
        pictures.insert(picture.clone(), State::Wanted);
        None
    }

    /// What is to be made now. It is not asked for again.
    pub fn begin(&self) -> Vec<Picture> {
        let mut begun = Vec::new();
        for (picture, state) in self.pictures.borrow_mut().iter_mut() {
            if matches!(state, State::Wanted) {
                *state = State::Begun;
                begun.push(picture.clone());
            }
        }
        begun
    }

    /// Hangs a picture that was made. One that was forgotten meanwhile stays away.
    pub fn hang(&self, picture: &Picture, drawn: Drawn) {
        if let Some(state) = self.pictures.borrow_mut().get_mut(picture) {
            *state = State::Made(Rc::new(drawn));
        }
    }

    /// Forgets what a resident was told; the drawings of the topics are of nobody.
    pub fn forget(&self) {
        self.pictures.borrow_mut().retain(|picture, _| matches!(picture, Picture::Topic(..)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn poster() -> Picture {
        Picture::Poster(Poster { pieces: Vec::new(), rows: 10 })
    }

    #[test]
    fn a_picture_is_asked_for_once_and_then_is_there() {
        let gallery = Gallery::default();
        assert!(gallery.picture(&poster()).is_none() && gallery.picture(&poster()).is_none());
        assert_eq!(gallery.begin(), [poster()]);
        assert!(gallery.picture(&poster()).is_none());
        assert_eq!(gallery.begin(), []);
        gallery.hang(&poster(), Drawn::default());
        assert!(gallery.picture(&poster()).is_some());
    }

    #[test]
    fn what_was_forgotten_while_it_was_made_does_not_come_back() {
        let gallery = Gallery::default();
        gallery.picture(&poster());
        gallery.begin();
        gallery.forget();
        gallery.hang(&poster(), Drawn::default());
        assert!(gallery.picture(&poster()).is_none());
    }
}

//! Where the mouse can point: what was drawn where, and what a click there asks.

use ratatui::layout::{Position, Rect};

use super::action::Action;

/// A place on the screen that answers to a click.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The place.
    pub area: Rect,
    /// What a click there asks.
    pub action: Action,
}

/// The action under a position; what was drawn last lies on top.
#[must_use]
pub fn at(hits: &[Hit], position: Position) -> Option<Action> {
    hits.iter().rev().find(|hit| hit.area.contains(position)).map(|hit| hit.action.clone())
}

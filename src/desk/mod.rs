//! desk

pub mod terminal;
pub mod widget;

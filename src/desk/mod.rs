//! The desk: the screens, the keys, the loop.
//!
//! A key becomes an [`action`], a screen's `update` turns it into [`effect`]s, the [`runner`] performs them in the
//! [`world`], and the next frame is drawn from what then is. `view` never changes anything. Never a text that
//! a person reads: those are messages.

pub mod action;
pub mod aloud;
pub mod app;
pub mod backing_up;
pub mod canvas;
pub mod effect;
pub mod errand;
mod exercising;
pub mod experience;
mod finding;
pub mod following;
mod frame;
mod hearing;
pub mod hit;
pub mod input;
mod keeping;
pub mod keymap;
pub mod keyring;
pub mod large;
mod memo;
pub mod model;
pub mod news;
pub mod palette;
pub(crate) mod passphrase;
mod printing;
pub mod runner;
pub mod screen;
pub mod settings;
pub mod terminal;
pub mod theme;
pub mod widget;
pub mod world;

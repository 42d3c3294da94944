//! What comes in: keys and mouse, news from the worker, time, the end.

use ratatui::crossterm::event::Event;

use super::large::Pictures;
use super::news::{News, Renewing};

/// One input for the loop.
pub enum Input {
    /// From the terminal.
    Event(Event),
    /// From the worker, with the number of its job.
    News(u64, Box<News>),
    /// From the renewal of the data key, with its number.
    Renewal(u64, Renewing),
    /// Reading aloud came to its end.
    Read {
        /// Which one.
        turn: u64,
        /// Whether it did not work.
        failed: bool,
    },
    /// Pictures that were asked for.
    Pictures(Pictures),
    /// Time has passed.
    Tick,
    /// The program was stopped for a while, or somebody wants it to be: whoever comes back may be somebody else.
    Woken,
    /// The window was closed, or the computer shuts down.
    End,
}

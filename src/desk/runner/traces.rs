//! Letters that terminals draw wider than they count leave traces behind when they move. Where such letters stood and now
//! stand elsewhere, every cell is drawn again.

use std::hash::{DefaultHasher, Hash, Hasher};

use ratatui::Terminal;
use ratatui::backend::Backend;
use ratatui::buffer::Buffer;

use super::Runner;
use crate::words::direction::is_uneven;

/// Where the uneven letters of a frame stand; `None` when there are none.
pub(super) fn traces(buffer: &Buffer) -> Option<u64> {
    let mut hasher = DefaultHasher::new();
    let mut any = false;
    for (place, cell) in buffer.content.iter().enumerate() {
        if is_uneven(cell.symbol()) {
            (place, cell.symbol()).hash(&mut hasher);
            any = true;
        }
    }
    any.then(|| hasher.finish())
}

impl<B: Backend> Runner<B> {
    /// Draws the frame, and once more on a cleared screen when it leaves traces of the one before it.
    pub(super) fn draw_clean(&mut self) -> Result<(), B::Error> {
        let Self { terminal, app, .. } = self;
        let now = traces(terminal.draw(|frame| app.draw(frame))?.buffer);
        let before = std::mem::replace(&mut self.uneven, now);
        if before.is_some() && before != now {
            wipe(&mut self.terminal)?;
            let Self { terminal, app, .. } = self;
            terminal.draw(|frame| app.draw(frame))?;
        }
        Ok(())
    }
}

/// Clears the screen, so that the next frame draws every cell. Not in the usual way, which asks the terminal where its
/// cursor is while another thread reads the answer.
pub(super) fn wipe<B: Backend>(terminal: &mut Terminal<B>) -> Result<(), B::Error> {
    terminal.backend_mut().clear()?;
    terminal.swap_buffers();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_letters_that_terminals_count_otherwise_leave_traces() {
        let buffer = |text: &str| Buffer::with_lines([text]);
        assert_eq!(traces(&buffer("Nederlands العربية ትግርኛ 简体中文")), None);
        let hindi = traces(&buffer("हिन्दी"));
        assert!(hindi.is_some());
        assert_ne!(hindi, traces(&buffer(" हिन्दी")));
    }
}

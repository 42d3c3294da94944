//! The loop: draw, wait, act, perform. The same one for the terminal and for the tests.

mod backing_up;
mod changing;
mod handing;
mod keys;
mod locking;
mod paper;
mod performing;
mod pictures;
mod rights;
mod traces;

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use jiff::Zoned;
use ratatui::Terminal;
use ratatui::backend::Backend;

pub use self::backing_up::Collected;
use super::app::App;
use super::input::Input;
use super::model::Tone;
use super::news::News;
use super::world::World;
use crate::table::{Ending, Watch};
use crate::words::messages::faults;

/// How often an idle loop looks at the clock.
const PULSE: Duration = Duration::from_millis(250);

/// A clock that stands still while the computer sleeps.
pub type Steady = Box<dyn Fn() -> Duration>;

/// The running desk.
pub struct Runner<B: Backend> {
    terminal: Terminal<B>,
    /// The screens and what they read.
    pub app: App,
    /// What they can reach.
    pub world: World,
    inbox: Receiver<Input>,
    clock: Box<dyn Fn() -> Zoned>,
    /// A clock that stands still while the computer sleeps, and what the two said last.
    steady: Option<(Steady, Watch)>,
    /// A lock ends the loop, so that the program begins anew.
    renews: bool,
    ending: Option<Ending>,
    /// How often pictures are still awaited.
    pictures: usize,
    /// Where letters stand that may leave traces.
    uneven: Option<u64>,
}

impl<B: Backend> Runner<B> {
    /// A desk over this terminal, with this clock.
    pub fn new(
        terminal: Terminal<B>,
        app: App,
        world: World,
        inbox: Receiver<Input>,
        clock: Box<dyn Fn() -> Zoned>,
    ) -> Self {
        Self {
            terminal,
            app,
            world,
            inbox,
            clock,
            steady: None,
            renews: false,
            ending: None,
            pictures: 0,
            uneven: None,
        }
    }

    /// Draws what there is.
    pub fn draw(&mut self) -> Result<(), B::Error> {
        self.draw_clean()?;
        self.make_pictures();
        Ok(())
    }

    /// The terminal, to look at what was drawn.
    pub fn terminal(&self) -> &Terminal<B> {
        &self.terminal
    }

    /// The terminal, to change its size.
    pub fn terminal_mut(&mut self) -> &mut Terminal<B> {
        &mut self.terminal
    }

    /// Runs until the volunteer leaves or the desk locks. After a lock it can be run again.
    pub fn run(&mut self) -> Result<Ending, B::Error> {
        self.resume();
        self.draw()?;
        while self.goes_on() {
            let input = match self.inbox.recv_timeout(PULSE) {
                Ok(input) => input,
                Err(RecvTimeoutError::Timeout) => Input::Tick,
                Err(RecvTimeoutError::Disconnected) => break,
            };
            self.handle(input);
            // Everything that is already waiting is handled before the next frame is drawn.
            while let Ok(more) = self.inbox.try_recv() {
                self.handle(more);
            }
            if self.goes_on() {
                self.draw()?;
            }
        }
        // What is being erased is gone before the program is.
        while self.world.is_away() && self.await_news() {}
        Ok(self.ending.unwrap_or(Ending::Left))
    }

    /// Waits for the worker, at the end and for tests: takes in one piece of news.
    pub fn await_news(&mut self) -> bool {
        match self.inbox.recv_timeout(Duration::from_mins(1)) {
            Ok(input) => {
                self.handle(input);
                true
            }
            Err(_) => false,
        }
    }

    /// Whether the volunteer has left.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.ending == Some(Ending::Left)
    }

    /// How the desk was left, if it was.
    #[must_use]
    pub fn ending(&self) -> Option<Ending> {
        self.ending
    }

    /// Takes in one input and performs what it asks.
    pub fn handle(&mut self, input: Input) {
        self.app.desk.now = (self.clock)();
        let slept = self.locks_after_sleep(matches!(input, Input::Woken));
        let effects = match input {
            // Whoever types at a computer that just woke may be somebody else.
            Input::Event(_) | Input::Tick if slept || self.ending == Some(Ending::Locked) => return,
            Input::Woken => return,
            Input::End => {
                // Nobody is there any more to be asked or told; what was being typed is kept if it can be.
                self.ending = Some(Ending::Left);
                self.app.flush()
            }
            Input::Event(event) => self.app.take(&event),
            Input::Tick => self.app.tick(),
            Input::Read { turn, failed } => self.read_out(turn, failed),
            Input::Renewal(number, news) => self.renewing(number, news),
            Input::Pictures(made) => {
                self.hang(made);
                Vec::new()
            }
            Input::News(number, news) => {
                if !is_heard_always(&news) && !self.world.awaits(number) && !self.world.lends_to(number) {
                    return;
                }
                // What runs beside the others ends without them.
                let awaited = self.world.awaits(number);
                let running = if awaited { self.app.desk.running.take() } else { None };
                if let (News::Broke, Some(running)) = (&*news, running) {
                    self.app.tell(faults::system(running.name), Tone::Care);
                }
                self.hear(*news)
            }
        };
        self.perform(effects);
        self.app.show_waiting();
    }
}

/// A casebook comes back, and a new desk's recovery key is shown, also when nobody waits any more.
fn is_heard_always(news: &News) -> bool {
    matches!(
        news,
        News::KeysChanged(..)
            | News::Erased { .. }
            | News::Corrected { .. }
            | News::SetUp(..)
            | News::Checked(..)
            | News::Collected(..)
            | News::BackedUp(_)
    )
}

#[cfg(test)]
mod tests;

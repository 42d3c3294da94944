//! The loop: draw, wait, act, perform. The same one for the terminal and for the tests.

mod backing_up;
mod changing;
mod keys;
mod locking;
mod paper;
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
use super::effect::Effect;
use super::input::Input;
use super::keymap::Context;
use super::large::Large;
use super::model::{Running, Tone};
use super::news::News;
use super::screen::home::HomeScreen;
use super::screen::lock::LockScreen;
use super::screen::plan::PlanScreen;
use super::screen::question::QuestionScreen;
use super::screen::slip::SlipScreen;
use super::world::World;
use crate::casebook::{self, Access, State};
use crate::directory::board::BoardEvent;
use crate::table::{Ending, Watch, filing, speaking};
use crate::words::Message;
use crate::words::messages::desk as m;
use crate::words::messages::{aloud, door, faults};

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

    /// Draws every cell, after the terminal was given back and taken again.
    pub fn draw_anew(&mut self) -> Result<(), B::Error> {
        traces::wipe(&mut self.terminal)?;
        self.draw()
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

    fn perform(&mut self, effects: Vec<Effect>) {
        let mut queue: std::collections::VecDeque<Effect> = effects.into();
        while let Some(effect) = queue.pop_front() {
            let place = self.app.place();
            let outcome = self.perform_one(effect);
            // What was on a screen is not read on after it is gone.
            if self.app.place() != place {
                self.world.hush(&mut self.app.desk);
            }
            match outcome {
                // What follows comes last: a screen that closes itself after keeping something closes itself, and not
                // what came up because of it.
                Ok(more) => queue.extend(more),
                Err(fault) => {
                    let away = self.world.is_away();
                    let why = if away { m::notice_busy() } else { speaking::casebook(&fault) };
                    self.app.tell(why, Tone::Care);
                    // What could not be kept holds up the rest, but never the lock or the way out.
                    queue.retain(|effect| matches!(effect, Effect::Lock | Effect::Quit));
                }
            }
            self.app.refresh();
        }
    }

    /// Lets go of what runs when only a screen that is gone waits for it; `all`: of everything. What has the casebook
    /// goes on, and is waited for: before it is done nobody gets in again.
    fn let_go(&mut self, all: bool) {
        if self.world.is_away() {
            return;
        }
        if self.app.desk.running.as_ref().is_some_and(|running| all || !running.lasting) {
            self.stop();
        }
    }

    /// Stops what runs, and what looks whether it was stopped.
    fn stop(&mut self) {
        self.world.cancel();
        if let Some(progress) = self.app.desk.running.take().and_then(|running| running.progress) {
            progress.stop();
        }
    }

    pub(super) fn running(&mut self, name: Message) {
        self.app.desk.running = Some(Running { name, lasting: true, progress: None });
    }

    /// Begins to erase what was thrown away, if there is any.
    pub(super) fn erase(&mut self, aloud: bool) -> bool {
        let begun = self.world.erase(self.app.desk.now.timestamp(), aloud);
        if begun {
            self.running(m::running_erase());
        }
        begun
    }

    #[allow(clippy::too_many_lines)] // One arm for each effect: the list is the point.
    fn perform_one(&mut self, effect: Effect) -> Result<Vec<Effect>, casebook::Fault> {
        let now = self.app.desk.now.timestamp();
        match effect {
            Effect::Lock => self.let_go(true),
            Effect::Leave | Effect::ThrowAway => self.let_go(false),
            _ => {}
        }
        let (app, world) = (&mut self.app, &mut self.world);
        match effect {
            Effect::Open(screen) => app.open(screen),
            Effect::Close => {
                app.close();
                // Back at the desk, nobody's case is open any more.
                if app.context() == Some(Context::Home) && app.desk.conversation.take().is_some() {
                    app.forget();
                }
            }
            Effect::Restart(screen) => app.restart(screen),
            Effect::Quit => self.ending = Some(Ending::Left),
            Effect::Tell(message) => app.tell(message, Tone::Good),
            Effect::SetUp(setup) => {
                world.set_up(setup, now);
                self.running(m::running_set_up());
            }
            Effect::Unlock { short_name, passphrase } => {
                world.unlock(short_name, passphrase, now);
                self.running(m::running_unlock());
            }
            Effect::Recover(key) => {
                world.recover(key, now);
                self.running(door::running_recover());
            }
            Effect::ChangeKeys(change) => self.change_keys(change)?,
            Effect::Lock => {
                world.lock(&mut app.desk);
                (app.desk.notice, app.desk.closing) = (None, false);
                app.restart(Box::new(LockScreen::default()));
                // Who left the program already is not brought back by a lock.
                if self.renews && self.ending.is_none() {
                    self.ending = Some(Ending::Locked);
                }
            }
            Effect::Begin(locale) => {
                app.desk.conversation = Some(crate::table::conversation::Conversation::begin(now, locale));
                let screen = QuestionScreen::new(&app.desk);
                app.restart(Box::new(HomeScreen::default()));
                app.open(Box::new(screen));
                app.ask_reading(locale);
            }
            Effect::Resume(id) => {
                app.forget();
                world.take_up(&mut app.desk, &id)?;
                return Ok(super::following::resumed(&app.desk));
            }
            Effect::Reprint(id) => {
                app.forget();
                world.note(now, &Access::CaseViewed { case: id })?;
                filing::resume(&mut app.desk, &id);
                let screen = SlipScreen::new(&app.desk);
                let wanted = screen.opening();
                app.open(Box::new(screen));
                return Ok(wanted);
            }
            Effect::Record(events) => {
                world.record(&mut app.desk, events)?;
                world.remember_language(&mut app.desk);
                let following = super::following::after(&app.desk, app.context());
                self.erase(false);
                return Ok(following);
            }
            Effect::RecordFor(id, event) => world.record_for(&mut app.desk, id, &event)?,
            Effect::Board(event) => world.board(&mut app.desk, &event)?,
            Effect::Ask { text, to } => {
                let question = casebook::Id::random()?.to_string();
                world.board(&mut app.desk, &BoardEvent::QuestionAsked { question, text, to })?;
            }
            Effect::Rights(errand) => return self.run_errand(errand),
            Effect::Keep(events) => world.keep(&mut app.desk, events)?,
            Effect::AddOffer { service, show } => return world.add_offer(&mut app.desk, *service, show),
            Effect::OpenPlan => {
                let screen = PlanScreen::new(&app.desk);
                app.open(Box::new(screen));
            }
            Effect::OpenSlip => {
                let screen = SlipScreen::new(&app.desk);
                let wanted = screen.opening();
                app.open(Box::new(screen));
                return Ok(wanted);
            }
            Effect::Leave => {
                if let Some(conversation) = app.desk.conversation.take() {
                    app.restart(Box::new(HomeScreen::default()));
                    let told = match (conversation.id, conversation.case.state) {
                        (None, _) => m::notice_nothing_kept(),
                        (Some(_), State::Finished) => m::notice_finished(),
                        (Some(_), _) => m::notice_draft_kept(),
                    };
                    app.tell(told, Tone::Good);
                } else {
                    app.restart(Box::new(HomeScreen::default()));
                }
            }
            Effect::ThrowAway => {
                world.throw_away(&mut app.desk)?;
                app.restart(Box::new(HomeScreen::default()));
                if !self.erase(true) {
                    self.app.tell(m::notice_thrown_away(), Tone::Good);
                }
            }
            Effect::ShowLarge(wished) => app.desk.large.wished = Some(wished),
            Effect::SpeakResident(locale) => {
                app.desk.large = Large::default();
                if let Some(conversation) = &mut app.desk.conversation {
                    conversation.case.locale = locale;
                    let place = conversation.place(conversation.case.at.clone());
                    world.record(&mut app.desk, vec![place])?;
                }
                app.ask_reading(locale);
            }
            Effect::SpeakDesk(locale) => {
                app.desk.locale = locale;
                app.desk.settings.locale = locale;
                world.keep_settings(&app.desk.settings);
            }
            Effect::ChangeSettings(settings) => self.change_settings(*settings),
            Effect::ReadAloud(passages) => {
                world.read_aloud(&mut app.desk, passages);
                app.tell(aloud::begun(), Tone::Good);
            }
            Effect::Hush => {
                world.hush(&mut app.desk);
                app.tell(aloud::stopped(), Tone::Good);
            }
            // What has the casebook cannot be left alone.
            Effect::Cancel if world.is_away() => {}
            Effect::Cancel => {
                self.stop();
                self.app.tell(m::notice_cancelled(), Tone::Good);
            }
            safe @ (Effect::FindSticks
            | Effect::Examine
            | Effect::BackUp(_)
            | Effect::LookAtBackup { .. }
            | Effect::Restore { .. }
            | Effect::PutCopyBack(_)) => return Ok(self.keep_safe(safe)),
            paper @ (Effect::Typeset(..)
            | Effect::Print { .. }
            | Effect::Save { .. }
            | Effect::PrintSheet { .. }
            | Effect::SaveSheet(_)
            | Effect::SavePlain(_)
            | Effect::SaveLetter(_)
            | Effect::FindPrinters
            | Effect::RememberPrinter(_)
            | Effect::RememberPaper(_)
            | Effect::PrintRecoveryKey { .. }) => return self.put_on_paper(paper),
        }
        Ok(Vec::new())
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

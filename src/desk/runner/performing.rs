//! What an effect does: each is performed in the world or on the stack of screens, in the order in which they were given.
//!
//! It must never decide what is asked: that is `update`'s.

use std::collections::VecDeque;

use ratatui::backend::Backend;

use super::Runner;
use crate::casebook::{self, Access, State, Subject, kind};
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::large::Large;
use crate::desk::model::{Running, Tone};
use crate::desk::screen::consents::ConsentsScreen;
use crate::desk::screen::hand_over_choice;
use crate::desk::screen::home::HomeScreen;
use crate::desk::screen::lock::LockScreen;
use crate::desk::screen::plan::PlanScreen;
use crate::desk::screen::question::QuestionScreen;
use crate::desk::screen::slip::SlipScreen;
use crate::directory::board::BoardEvent;
use crate::table::{Ending, filing, speaking};
use crate::words::Message;
use crate::words::messages::desk as m;
use crate::words::messages::{aloud, door};

impl<B: Backend> Runner<B> {
    pub(super) fn perform(&mut self, effects: Vec<Effect>) {
        let mut queue: VecDeque<Effect> = effects.into();
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
    pub(super) fn let_go(&mut self, all: bool) {
        if self.world.is_away() {
            return;
        }
        if self.app.desk.running.as_ref().is_some_and(|running| all || !running.lasting) {
            self.stop();
        }
    }

    /// Stops what runs, and what looks whether it was stopped.
    pub(super) fn stop(&mut self) {
        self.world.cancel();
        if let Some(progress) = self.app.desk.running.take().and_then(|running| running.progress) {
            progress.stop();
        }
    }

    pub(in crate::desk) fn running(&mut self, name: Message) {
        self.app.desk.running = Some(Running { name, lasting: true, progress: None });
    }

    /// Begins to erase what was thrown away, if there is any.
    pub(in crate::desk) fn erase(&mut self, aloud: bool) -> bool {
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
            // What cannot be written down now is asked about after the next unlocking.
            Effect::KeySeen => {
                let seen = (kind::RECOVERY_SEEN.to_owned(), serde_json::json!({}));
                let _ = world.seal(now, Subject::Access, seen);
            }
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
                return Ok(crate::desk::following::resumed(&app.desk));
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
            Effect::AskConsent(id) => {
                app.forget();
                filing::resume(&mut app.desk, &id);
                let screen = ConsentsScreen::new(&app.desk);
                app.open(Box::new(screen));
            }
            Effect::ChooseHandOver(id) => {
                app.forget();
                filing::resume(&mut app.desk, &id);
                return Ok(hand_over_choice::opening(&app.desk));
            }
            Effect::HandOver(sheet) => return self.hand_over(*sheet),
            Effect::Record(events) => {
                world.record(&mut app.desk, events)?;
                world.remember_language(&mut app.desk);
                let following = crate::desk::following::after(&app.desk, app.context());
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

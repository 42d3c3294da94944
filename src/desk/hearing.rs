//! What the worker brings, heard by the loop: what the loop itself must do with it, then the screens. Never starts
//! anything but the erasing of what was thrown away, and the writing of what was collected.

use std::path::PathBuf;

use ratatui::backend::Backend;

use super::effect::Effect;
use super::following;
use super::model::Tone;
use super::news::News;
use super::runner::Runner;
use super::screen::damage::DamageScreen;
use super::screen::home::HomeScreen;
use super::screen::recovery_key::RecoveryKeyScreen;
use super::world::UnderWay;
use crate::casebook::{self, CaseEvent, Casebook, Id};
use crate::slip;
use crate::slip::printer::Printed;
use crate::table::speaking;
use crate::words::Message;
use crate::words::messages::desk as m;
use crate::words::messages::{aloud, record, round};

impl<B: Backend> Runner<B> {
    /// Reading aloud came to its end.
    pub(super) fn read_out(&mut self, turn: u64, failed: bool) -> Vec<Effect> {
        if self.world.aloud.ended(turn) {
            self.app.desk.aloud.reading = false;
            self.app.desk.notice = None;
            if failed {
                self.app.tell(aloud::failed(), Tone::Care);
            }
        }
        Vec::new()
    }

    /// What the worker brings: what the loop itself must do with it, then the screens.
    pub(super) fn hear(&mut self, news: News) -> Vec<Effect> {
        let news = match news {
            News::SetUp(made) => match *made {
                Ok((casebook, key, volunteer)) => {
                    if let Err(fault) = self.world.open(&mut self.app.desk, casebook, volunteer) {
                        self.fail(&fault);
                    }
                    let shown = RecoveryKeyScreen::of_setup(key);
                    return vec![Effect::Restart(Box::new(shown))];
                }
                Err(fault) => return self.fail(&fault),
            },
            News::Unlocked(opened) => match *opened {
                Ok((casebook, volunteer)) => {
                    if let Err(fault) = self.world.open(&mut self.app.desk, casebook, volunteer) {
                        return self.fail(&fault);
                    }
                    self.app.restart(Box::new(HomeScreen::default()));
                    let faults = self.app.desk.content.faults.len();
                    if faults > 0 {
                        self.app.tell(m::notice_content_faults(faults), Tone::Care);
                    }
                    self.tell_gone();
                    if let Some(greeting) = self.world.ledger.greeting(&self.app.desk) {
                        self.app.tell(greeting, Tone::Care);
                    }
                    // Thrown away before, when the program ended too soon. Old records go another time, when there is
                    // nothing else to do.
                    if !self.erase(false) && self.world.expire(&self.app.desk) {
                        self.running(m::running_erase());
                    }
                    self.renew();
                    return following::unlocked(&self.app.desk);
                }
                Err(casebook::Fault::WrongPassphrase { wait } | casebook::Fault::TooSoon { wait }) => {
                    News::Refused { wait }
                }
                Err(casebook::Fault::Damaged { events_expected, events_found, copy, .. }) => {
                    let damage = DamageScreen::new(events_expected, events_found, copy);
                    return vec![Effect::Open(Box::new(damage))];
                }
                Err(fault) => return self.fail(&fault),
            },
            News::Recovered(opened) => return self.recovered(*opened),
            News::KeysChanged(casebook, changed) => {
                self.world.put_back(*casebook);
                let following = self.keys_changed(changed);
                self.go_on_renewing();
                return following;
            }
            News::Renewed(casebook, renewed) => {
                self.world.put_back(*casebook);
                return self.renewed(renewed);
            }
            News::Erased { casebook, erased, aloud } => {
                let gone = erased.is_ok();
                let mut following = self.take_back(*casebook, erased, aloud.then(m::notice_thrown_away));
                if gone {
                    following.extend(self.erased());
                } else {
                    self.world.receipt = None;
                }
                return following;
            }
            News::Corrected { casebook, done, case } => {
                let corrected = done.is_ok();
                let mut following = self.take_back(*casebook, done, Some(record::notice_corrected()));
                if corrected {
                    following.extend(self.corrected(case));
                }
                return following;
            }
            News::Checked(casebook, found) => return self.checked(*casebook, found),
            News::Collected(casebook, collected) => return self.collected(*casebook, *collected),
            News::BackedUp(done) => return self.backed_up(done),
            News::Restored(done) => return self.restored(done),
            News::CopyPutBack(done) => return self.copy_put_back(done),
            News::Printed(done) => return self.printed(done),
            News::Saved(done) => return self.saved(done),
            News::SheetPrinted(done) => return self.sheet_made(done.map(round::notice_printed)),
            News::SheetSaved(done) => return self.sheet_made(done.map(sheet_saved)),
            // The casebook went with the job: the desk is opened anew.
            News::Broke if self.world.is_away() => {
                self.world.lose();
                return vec![Effect::Lock];
            }
            other => other,
        };
        self.app.receive(&news)
    }

    /// A job brings the casebook back. What could not be kept meanwhile is more important than its success.
    fn take_back(
        &mut self,
        casebook: Casebook,
        done: Result<(), casebook::Fault>,
        said: Option<Message>,
    ) -> Vec<Effect> {
        self.put_back(casebook);
        if let Err(fault) = done {
            return self.fail(&fault);
        }
        if let (None, Some(message)) = (&self.app.desk.notice, said) {
            self.app.tell(message, Tone::Good);
        }
        Vec::new()
    }

    /// A slip came out of the printer, or did not: told wherever the volunteer is.
    fn printed(&mut self, done: Result<Printed, slip::Fault>) -> Vec<Effect> {
        let under_way = self.world.under_way.take();
        match (done, under_way) {
            (Ok(printed), Some(UnderWay { case, event, printer, paper })) => {
                let told = if printed.paper == paper {
                    m::notice_printed(printer)
                } else {
                    m::notice_printed_paper(printer)
                };
                self.app.tell(told, Tone::Good);
                self.written_down(case, event)
            }
            (Err(fault), _) => self.not_made(fault.message()),
            (Ok(_), None) => Vec::new(),
        }
    }

    fn saved(&mut self, done: Result<std::io::Result<PathBuf>, slip::Fault>) -> Vec<Effect> {
        let under_way = self.world.under_way.take();
        match (done, under_way) {
            (Ok(Ok(path)), Some(UnderWay { case, event, .. })) => {
                self.app.tell(m::notice_saved_pdf(path.display().to_string()), Tone::Care);
                self.written_down(case, event)
            }
            (Ok(Err(error)), _) => self.not_made(m::notice_not_saved(speaking::system(&error))),
            (Err(fault), _) => self.not_made(fault.message()),
            (Ok(Ok(_)), None) => Vec::new(),
        }
    }

    /// A call sheet came out, or did not: told wherever the volunteer is.
    fn sheet_made(&mut self, done: Result<Message, slip::Fault>) -> Vec<Effect> {
        match done {
            Ok(told) => self.app.tell(told, Tone::Good),
            Err(fault) => self.app.tell(fault.message(), Tone::Care),
        }
        Vec::new()
    }

    fn written_down(&mut self, case: Option<Id>, event: Option<CaseEvent>) -> Vec<Effect> {
        let Some(event) = event else { return Vec::new() };
        match case {
            Some(id) if self.app.desk.case(&id).is_some() => vec![Effect::RecordFor(id, event)],
            Some(_) => Vec::new(),
            None => vec![Effect::Record(vec![event])],
        }
    }

    fn not_made(&mut self, why: Message) -> Vec<Effect> {
        self.app.tell(why.clone(), Tone::Care);
        self.app.receive(&News::NotMade(why))
    }

    fn fail(&mut self, fault: &casebook::Fault) -> Vec<Effect> {
        self.app.tell(speaking::casebook(fault), Tone::Care);
        Vec::new()
    }
}

fn sheet_saved(done: std::io::Result<PathBuf>) -> Message {
    match done {
        Ok(path) => round::notice_saved(path.display().to_string()),
        Err(error) => m::notice_not_saved(speaking::system(&error)),
    }
}

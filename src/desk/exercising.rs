//! A resident's rights, as the world serves them: looks, correcting on a worker, erasing, how long things stay.
//!
//! It must never draw anything.

use jiff::Timestamp;

use super::model::Desk;
use super::news::News;
use super::world::World;
use crate::casebook::{Access, Fault, Id, LogLine, Retention};
use crate::intake::{Answer, Step};
use crate::table::correcting::correct;
use crate::table::record::CaseRecord;

impl World {
    /// Everything about a case, once it was written down that somebody looks.
    pub fn record_of(&mut self, now: Timestamp, id: Id) -> Result<CaseRecord, Fault> {
        self.ledger.record_of(now, id)
    }

    /// A case after something in it was corrected; the table takes it in too.
    pub fn refreshed(&mut self, desk: &mut Desk, id: Id) -> Option<CaseRecord> {
        self.ledger.refreshed(desk, id)
    }

    /// Who looked, once it was written down that somebody reads it.
    pub fn read_log(&mut self, now: Timestamp) -> Result<Vec<(LogLine, String)>, Fault> {
        self.ledger.read_log(now)
    }

    /// Marks a case as thrown away because its resident asks for it.
    pub fn forget(&mut self, desk: &mut Desk, id: Id) -> Result<(), Fault> {
        self.ledger.forget(desk, id)
    }

    /// Somebody looked at the date and found it right.
    pub fn confirm_date(&mut self, desk: &mut Desk) -> Result<(), Fault> {
        self.ledger.confirm_date(desk)
    }

    /// Keeps things so long from now on.
    pub fn set_retention(&mut self, desk: &mut Desk, retention: Retention) -> Result<(), Fault> {
        self.ledger.set_retention(desk, retention)
    }

    /// Lets old records of the board and of the access log go, on the worker, where some are over. Says whether any are.
    pub fn expire(&mut self, desk: &Desk) -> bool {
        if !self.ledger.expires(desk) {
            return false;
        }
        let (now, kept) = (desk.now.timestamp(), desk.retentions.now());
        let lent = self.lend(move |mut casebook, actor| {
            let erased = casebook.let_expire(now, actor, kept).map(|_| ());
            News::Erased { casebook: Box::new(casebook), erased, aloud: false }
        });
        lent.is_ok()
    }

    /// Corrects an answer in every file, on the worker. The casebook is away meanwhile.
    pub fn correct(&mut self, now: Timestamp, case: Id, step: Step, answer: Answer) -> Result<(), Fault> {
        self.ledger.note(now, &Access::CaseCorrected { case })?;
        self.lend(move |mut casebook, actor| {
            let done = correct(&mut casebook, now, actor, case, &step, &answer);
            News::Corrected { casebook: Box::new(casebook), done, case }
        })
    }
}

//! A resident's rights at the table: what has stayed as long as it may goes, a case is seen, corrected, erased. Each look is
//! written down before anybody sees anything.
//!
//! It must never show a case whose look could not be written down.

use jiff::Timestamp;
use serde_json::json;

use super::Ledger;
use crate::casebook::{
    Access, Casebook, Fault, Id, LogLine, Retention, Retentions, Subject, Volunteer, is_doubtful, kind,
};
use crate::table::filing::{resume, sorted_out};
use crate::table::knowledge::Knowledge;
use crate::table::log::named_log;
use crate::table::record::CaseRecord;
use crate::table::session::{Filed, Over, Session};

impl Ledger {
    /// Takes a casebook for one command, once that is written down, and lists its cases. Nothing goes by itself, nothing
    /// is taken up.
    ///
    /// Fails when it cannot be written down; then the casebook is closed again.
    pub fn look_into(
        &mut self,
        mut casebook: Casebook,
        volunteer: Volunteer,
        session: &mut Session,
    ) -> Result<(), Fault> {
        let (kind, body) = Access::DeskLookedInto {}.into_parts();
        casebook.append(session.now.timestamp(), volunteer.id, Subject::Access, &kind, body)?;
        (session.cases, self.discarded) = sorted_out(&casebook);
        session.retentions = Retentions::of(casebook.events());
        session.knowledge = Knowledge::of(&casebook, || &session.content.directory);
        (self.actor, self.casebook) = (Some(volunteer.id), Some(casebook));
        session.volunteer = Some(volunteer);
        Ok(())
    }

    /// Marks what has stayed as long as it may, unless somebody must look at the date first. What cannot be marked today
    /// is tried again next time.
    pub(super) fn let_go(&mut self, session: &mut Session, doubtful: bool) {
        let is_over = |filed: &&Filed| session.retentions.is_over(&filed.case, &session.now);
        let over: Vec<Id> = session.cases.iter().filter(is_over).map(|filed| filed.id).collect();
        if doubtful {
            session.over = Over { waiting: over, ..Over::default() };
            return;
        }
        let now = session.now.timestamp();
        let gone = over.into_iter().filter(|id| self.discard(session, *id, now).is_ok()).count();
        session.over = Over { gone, ..Over::default() };
    }

    /// Somebody looked at the date and found it right: what waited for that goes.
    pub fn confirm_date(&mut self, session: &mut Session) -> Result<(), Fault> {
        let confirmed = (kind::DATE_CONFIRMED.to_owned(), json!({}));
        self.seal(session.now.timestamp(), Subject::Desk, confirmed)?;
        self.let_go(session, false);
        Ok(())
    }

    /// Whether old records are to go: at unlocking, when the date can be believed.
    #[must_use]
    pub fn expires(&self, session: &Session) -> bool {
        let now = session.now.timestamp();
        let Some(casebook) = &self.casebook else { return false };
        casebook.has_expired(session.retentions.now(), now) && !is_doubtful(casebook.events(), now)
    }

    /// Keeps how long things may stay from now on.
    pub fn set_retention(&mut self, session: &mut Session, retention: Retention) -> Result<(), Fault> {
        let now = session.now.timestamp();
        self.seal(now, Subject::Desk, retention.into_parts())?;
        session.retentions.take(now, retention);
        Ok(())
    }

    /// Takes a case up as the conversation at the table, once that was written down.
    pub fn take_up(&mut self, session: &mut Session, id: &Id) -> Result<(), Fault> {
        self.note(session.now.timestamp(), &Access::CaseContinued { case: *id })?;
        resume(session, id);
        Ok(())
    }

    /// Everything about one case, once it was written down that somebody looks.
    pub fn record_of(&mut self, now: Timestamp, id: Id) -> Result<CaseRecord, Fault> {
        self.note(now, &Access::CaseViewed { case: id })?;
        let casebook = self.casebook.as_ref().ok_or(Fault::NotADesk)?;
        Ok(CaseRecord::of(casebook.events(), id))
    }

    /// A case after something in it was corrected; the list of cases takes it in. Who sees it had looked before.
    pub fn refreshed(&self, session: &mut Session, id: Id) -> Option<CaseRecord> {
        let record = CaseRecord::of(self.casebook.as_ref()?.events(), id);
        if let Some(filed) = session.cases.iter_mut().find(|filed| filed.id == id) {
            filed.case = record.case.clone();
        }
        Some(record)
    }

    /// The access log with the names of those who looked, oldest first, once it was written down that somebody reads it.
    pub fn read_log(&mut self, now: Timestamp) -> Result<Vec<(LogLine, String)>, Fault> {
        self.note(now, &Access::LogRead {})?;
        let casebook = self.casebook.as_ref().ok_or(Fault::NotADesk)?;
        Ok(named_log(casebook))
    }

    /// Marks a case as thrown away because its resident asks for it.
    pub fn forget(&mut self, session: &mut Session, id: Id) -> Result<(), Fault> {
        self.discard(session, id, session.now.timestamp())?;
        if session.conversation.as_ref().is_some_and(|conversation| conversation.id == Some(id)) {
            session.conversation = None;
        }
        Ok(())
    }
}

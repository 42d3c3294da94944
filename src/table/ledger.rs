//! The casebook at the table: everything is sealed and on disk before it counts.

mod greeting;
mod rights;

use jiff::Timestamp;
use serde_json::Value;

use super::backups::LastBackup;
use super::conversation::{Conversation, is_consent, is_refusal};
use super::filing::{file, sorted_out};
use super::knowledge::Knowledge;
use super::session::{Over, Session};
use crate::casebook::{
    Access, CaseCode, CaseEvent, Casebook, Fault, Id, Retentions, State, Subject, Volunteer, is_doubtful,
};

/// The casebook while the desk is open, and who writes in it.
#[derive(Default)]
pub struct Ledger {
    casebook: Option<Casebook>,
    actor: Option<Id>,
    /// Somebody has the casebook.
    lent: bool,
    /// The desk was locked meanwhile: what is written down when the casebook comes back.
    locked: Option<(Timestamp, Id, Access)>,
    /// Thrown away, but still in files.
    discarded: Vec<Id>,
}

impl Ledger {
    /// Takes a casebook that this volunteer opened, once that is written down, and fills the table: every case, and
    /// the conversation that was open when the desk locked.
    ///
    /// Fails when it cannot be written down; then the casebook is closed again.
    pub fn open(
        &mut self,
        casebook: Casebook,
        volunteer: Volunteer,
        session: &mut Session,
    ) -> Result<(), Fault> {
        let resumed = left_open(&casebook);
        self.actor = Some(volunteer.id);
        self.casebook = Some(casebook);
        if let Err(fault) = self.note(session.now.timestamp(), &Access::DeskUnlocked {}) {
            *self = Self::default();
            return Err(fault);
        }
        session.volunteer = Some(volunteer);
        self.fill(session);
        if let Some(id) = resumed {
            // What cannot be written down is not seen: the conversation stands in the list.
            let _ = self.take_up(session, &id);
        }
        Ok(())
    }

    /// Takes a casebook that the recovery key opened: nobody is at the desk yet, and of what is kept nothing is shown.
    pub fn recover(&mut self, casebook: Casebook, session: &mut Session) {
        // That it was used is the last thing written down, by the key itself.
        self.actor = casebook.events().last().map(|event| event.actor);
        self.casebook = Some(casebook);
        self.count_volunteers(session);
    }

    /// Somebody comes in by the recovery key.
    ///
    /// Fails when that cannot be written down; then the casebook is closed.
    pub fn let_in(&mut self, volunteer: Volunteer, session: &mut Session) -> Result<(), Fault> {
        match self.casebook.take() {
            Some(casebook) => self.open(casebook, volunteer, session),
            None => Err(Fault::NotADesk),
        }
    }

    /// Takes in who opens the desk now.
    pub fn count_volunteers(&self, session: &mut Session) {
        if let Some(casebook) = &self.casebook {
            session.volunteers = casebook.volunteers();
        }
    }

    /// Gives the casebook away, with who writes in it, to somebody who puts it back; `None` when it is not here.
    pub fn give(&mut self) -> Option<(Casebook, Id)> {
        let actor = self.actor?;
        let casebook = self.casebook.take()?;
        self.lent = true;
        Some((casebook, actor))
    }

    /// Gives the casebook away with what is to be erased from it; `None` when there is nothing to erase.
    pub fn give_to_erase(&mut self) -> Option<(Casebook, Id, Vec<Id>)> {
        if self.discarded.is_empty() {
            return None;
        }
        let (casebook, actor) = self.give()?;
        Some((casebook, actor, std::mem::take(&mut self.discarded)))
    }

    /// Whether somebody has the casebook, so that nothing can be kept just now.
    #[must_use]
    pub fn is_away(&self) -> bool {
        self.lent
    }

    /// Whether the casebook is here.
    #[must_use]
    pub fn is_here(&self) -> bool {
        self.casebook.is_some()
    }

    /// The casebook, while it is here.
    pub fn casebook_mut(&mut self) -> Option<&mut Casebook> {
        self.casebook.as_mut()
    }

    /// Puts the casebook back; a desk that was locked meanwhile writes that down and lets go of it.
    pub fn put_back(&mut self, mut casebook: Casebook) {
        self.lent = false;
        if let Some((then, actor, locked)) = self.locked.take() {
            write_down(&mut casebook, then, actor, &locked);
        } else if self.actor.is_some() {
            self.casebook = Some(casebook);
        }
    }

    /// The casebook went with whoever had it.
    pub fn lose(&mut self) {
        self.lent = false;
        self.locked = None;
    }

    /// Forgets the keys, once it is written down that the desk was locked and which conversation lay open. What is
    /// kept of it is read again from disk; what is not, is gone.
    pub fn lock(&mut self, session: &mut Session) {
        let now = session.now.timestamp();
        let case = session.conversation.take().and_then(|conversation| conversation.id);
        if let Some(actor) = self.actor.take() {
            let locked = Access::DeskLocked { case };
            match self.casebook.take() {
                Some(mut casebook) => write_down(&mut casebook, now, actor, &locked),
                None => self.locked = self.lent.then_some((now, actor, locked)),
            }
        }
        self.discarded.clear();
        session.volunteer = None;
        session.volunteers.clear();
        session.cases.clear();
        session.over = Over::default();
        session.backup = LastBackup::default();
        session.neighbourhood.clear();
        session.knowledge = Knowledge::default();
    }

    /// Fills the table after unlocking.
    fn fill(&mut self, session: &mut Session) {
        let Some(casebook) = &self.casebook else { return };
        casebook.name().clone_into(&mut session.name);
        casebook.neighbourhood().clone_into(&mut session.neighbourhood);
        session.volunteers = casebook.volunteers();
        (session.cases, self.discarded) = sorted_out(casebook);
        session.backup = LastBackup::of(casebook);
        session.knowledge = Knowledge::of(casebook, || &session.content.directory);
        session.retentions = Retentions::of(casebook.events());
        let doubtful = is_doubtful(casebook.events(), session.now.timestamp());
        let list_damaged = casebook.erased_was_damaged();
        self.let_go(session, doubtful);
        session.over.list_damaged = list_damaged;
    }

    /// Seals what happened, puts it on disk, then takes it into the conversation.
    ///
    /// Returns the fault when something could not be kept; what was kept before it stays kept.
    pub fn record(&mut self, session: &mut Session, events: Vec<CaseEvent>) -> Result<(), Fault> {
        let now = session.now.timestamp();
        for event in events {
            let Some(mut conversation) = session.conversation.clone() else { return Ok(()) };
            if conversation.id.is_none() && is_consent(&event) {
                self.open_case(session, &mut conversation, now)?;
            } else if is_refusal(&event)
                && let Some(id) = conversation.id.take()
            {
                self.discard(session, id, now)?;
                conversation.case.code = None;
            }
            let reopened =
                matches!(event, CaseEvent::CaseAnswered { .. }) && conversation.case.state == State::Finished;
            let before = reopened.then_some(CaseEvent::CaseReopened {});
            for event in before.iter().chain([&event]) {
                if let Some(id) = conversation.id {
                    self.append(now, id, event)?;
                }
                conversation.case.apply(now, event);
            }
            file(session, &conversation);
            session.conversation = Some(conversation);
        }
        Ok(())
    }

    /// The resident agreed: the case gets its id and code, and all that happened before is kept too.
    fn open_case(
        &mut self,
        session: &mut Session,
        conversation: &mut Conversation,
        now: Timestamp,
    ) -> Result<(), Fault> {
        let id = Id::random()?;
        let taken = |code: CaseCode| {
            let code = code.to_string();
            session.cases.iter().any(|filed| filed.case.code.as_deref() == Some(code.as_str()))
        };
        let opened = CaseEvent::CaseOpened {
            code: CaseCode::draw(taken)?.to_string(),
            questionnaire: session.content.questionnaire.id.clone(),
            version: session.content.questionnaire.version.clone(),
            locale: conversation.case.locale,
        };
        let so_far = conversation.case.events();
        let kept = [&opened].into_iter().chain(&so_far).try_for_each(|event| self.append(now, id, event));
        if let Err(fault) = kept {
            // What got through of it belongs to nobody: it is out of sight, and erased with the next occasion.
            let _ = self.append(now, id, &CaseEvent::CaseDiscarded {});
            self.discarded.push(id);
            return Err(fault);
        }
        conversation.case.apply(now, &opened);
        conversation.id = Some(id);
        Ok(())
    }

    /// Keeps something of a case that is not the open conversation.
    pub fn record_for(&mut self, session: &mut Session, id: Id, event: &CaseEvent) -> Result<(), Fault> {
        let now = session.now.timestamp();
        self.append(now, id, event)?;
        if let Some(filed) = session.cases.iter_mut().find(|filed| filed.id == id) {
            filed.case.apply(now, event);
        }
        if let Some(conversation) = session.conversation.as_mut().filter(|one| one.id == Some(id)) {
            conversation.case.apply(now, event);
        }
        Ok(())
    }

    /// Throws the conversation away.
    pub fn throw_away(&mut self, session: &mut Session) -> Result<(), Fault> {
        if let Some(id) = session.conversation.as_ref().and_then(|conversation| conversation.id) {
            self.discard(session, id, session.now.timestamp())?;
        }
        session.conversation = None;
        Ok(())
    }

    /// Marks a case as thrown away, so that it is out of sight at once and is erased in any case: now, or after
    /// the next unlocking.
    fn discard(&mut self, session: &mut Session, id: Id, now: Timestamp) -> Result<(), Fault> {
        self.append(now, id, &CaseEvent::CaseDiscarded {})?;
        session.cases.retain(|filed| filed.id != id);
        self.discarded.push(id);
        Ok(())
    }

    fn append(&mut self, now: Timestamp, case: Id, event: &CaseEvent) -> Result<(), Fault> {
        self.seal(now, Subject::Case(case), event.into_parts()).map(|_| ())
    }

    /// Writes down who looked. Nobody looks at what cannot be written down: a failure is told, and stops what follows.
    pub fn note(&mut self, now: Timestamp, look: &Access) -> Result<(), Fault> {
        self.seal(now, Subject::Access, look.into_parts()).map(drop)
    }

    /// Seals an event of the volunteer at the desk and puts it on disk; returns their short name.
    pub fn seal(
        &mut self,
        now: Timestamp,
        about: Subject,
        (kind, body): (String, Value),
    ) -> Result<String, Fault> {
        let (Some(casebook), Some(actor)) = (&mut self.casebook, self.actor) else {
            return Err(Fault::NotADesk);
        };
        casebook.append(now, actor, about, &kind, body)?;
        Ok(casebook.name_of(actor).unwrap_or_default().to_owned())
    }
}

/// Writes down that the desk was locked. It locks in any case: what cannot be written down is only not taken up again.
fn write_down(casebook: &mut Casebook, now: Timestamp, actor: Id, locked: &Access) {
    let (kind, body) = locked.into_parts();
    let _ = casebook.append(now, actor, Subject::Access, &kind, body);
}

/// The conversation that lay open when the desk was locked, unless it was unlocked since.
fn left_open(casebook: &Casebook) -> Option<Id> {
    let looks = casebook.events().iter().rev().filter(|event| event.subject == Subject::Access);
    let mut doors = looks.filter_map(|event| match Access::from_parts(&event.kind, &event.body)? {
        Access::DeskLocked { case } => Some(case),
        Access::DeskUnlocked {} => Some(None),
        _ => None,
    });
    doors.next().flatten()
}

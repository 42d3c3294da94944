//! The table for a command: what a desk keeps, unlocked for one verb, with the words to tell of it.
//!
//! It must never erase anything by itself.

use std::sync::Arc;

use super::Door;
use crate::casebook::{CaseCode, Casebook, Id, Volunteer};
use crate::command::Output;
use crate::command::desk::now;
use crate::content::{Content, Supply, own_words};
use crate::error::Error;
use crate::table::record::CaseRecord;
use crate::table::{Ledger, Session};
use crate::words::Words;

/// An unlocked desk: who opened it, what lies on the table, and the ledger that writes down each look.
pub(super) struct Unlocked {
    pub session: Session,
    pub ledger: Ledger,
}

impl Unlocked {
    /// Opens the desk for a volunteer. Nothing goes by itself: that is for the screens, where somebody hears of it.
    pub fn open(door: &Door<'_>, short_name: &str, out: &Output) -> Result<Self, Error> {
        let (casebook, volunteer) = door.unlock(short_name, out)?;
        let mut words = Words::shipped();
        own_words(door.folder(), &mut words);
        let shelf = Arc::new(Content::shelf(Supply::Real, door.folder()));
        let name = casebook.name().to_owned();
        let mut session = Session { name, ..Session::locked(Arc::new(words), shelf, out.locale, now()) };
        let mut ledger = Ledger::default();
        ledger.look_into(casebook, volunteer, &mut session)?;
        Ok(Self { session, ledger })
    }

    /// The same, for a coordinator alone.
    pub fn for_coordinator(door: &Door<'_>, short_name: &str, out: &Output) -> Result<Self, Error> {
        let unlocked = Self::open(door, short_name, out)?;
        if unlocked.session.volunteer.as_ref().is_some_and(Volunteer::coordinates) {
            Ok(unlocked)
        } else {
            Err(Error::CoordinatorOnly)
        }
    }

    /// The case with this code, as it is typed.
    pub fn case(&self, typed: &str) -> Result<Id, Error> {
        let code = read_code(typed)?;
        let filed = self.session.cases.iter().find(|filed| filed.case.code.as_ref() == Some(&code));
        filed.map(|filed| filed.id).ok_or(Error::NoSuchCase { code })
    }

    /// Everything about a case, once it was written down that somebody looks.
    pub fn record(&mut self, id: Id) -> Result<CaseRecord, Error> {
        Ok(self.ledger.record_of(self.session.now.timestamp(), id)?)
    }

    /// The casebook itself, for what makes the chain anew, and who does it.
    pub fn casebook(&mut self) -> Result<(Casebook, Id), Error> {
        self.ledger.give().ok_or(Error::Casebook(crate::casebook::Fault::NotADesk))
    }
}

/// A code as it is written.
pub(super) fn read_code(typed: &str) -> Result<String, Error> {
    let code = typed.parse::<CaseCode>().map_err(|_| Error::NoSuchCase { code: typed.to_owned() })?;
    Ok(code.to_string())
}

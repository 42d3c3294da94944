//! What a coordinator who comes in is told first. It must never tell a volunteer who the others are.

use super::Ledger;
use crate::casebook::Role;
use crate::casebook::backup::asks_who_left;
use crate::table::session::Session;
use crate::words::Message;
use crate::words::messages::door as d;

impl Ledger {
    /// What a coordinator who comes in must look after, if anything: who left since the backup that was put back, a new
    /// recovery key that nobody wrote down.
    #[must_use]
    pub fn greeting(&self, session: &Session) -> Option<Message> {
        let coordinates = session.volunteer.as_ref().is_some_and(|one| one.role == Role::Coordinator);
        let casebook = self.casebook.as_ref().filter(|_| coordinates)?;
        if asks_who_left(casebook) {
            return Some(d::who_left());
        }
        casebook.recovery_unseen().then(d::recovery_unseen)
    }
}

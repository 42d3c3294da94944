//! What is due once somebody unlocked: old records go and the data key is renewed, before anything is asked. It must never
//! make what is to be shown once, such as a recovery key: that is the screens'.

use super::Shell;
use crate::casebook::{Casebook, Fault};
use crate::plain::talk::News;
use crate::table::speaking;
use crate::words::messages::door as d;

impl Shell<'_> {
    /// Does what is due; tells what could not be done. It is tried again after the next unlocking.
    pub(super) fn catch_up(&mut self) -> Vec<News> {
        let greeting = self.ledger.greeting(&self.session);
        let expired = self.let_expire().map_err(|fault| speaking::casebook(&fault));
        let renewed = self.renew().map_err(|fault| d::renewal_failed(speaking::casebook(&fault)));
        let told = greeting.into_iter().chain(expired.err()).chain(renewed.err());
        told.map(News::Notice).collect()
    }

    /// Lets old records of the board and of the access log go.
    fn let_expire(&mut self) -> Result<(), Fault> {
        if !self.ledger.expires(&self.session) {
            return Ok(());
        }
        let Some((mut casebook, actor)) = self.ledger.give() else { return Ok(()) };
        let kept = self.session.retentions.now();
        let gone = casebook.let_expire(self.session.now.timestamp(), actor, kept);
        self.ledger.put_back(casebook);
        gone.map(drop)
    }

    /// Renews the data key where that is due and nobody is left out by it.
    fn renew(&mut self) -> Result<(), Fault> {
        let due = |casebook: &mut Casebook| casebook.renewal_due() && casebook.renews_quietly();
        if !self.ledger.casebook_mut().is_some_and(due) {
            return Ok(());
        }
        let Some((mut casebook, actor)) = self.ledger.give() else { return Ok(()) };
        let prepared = casebook.begin_renewal().and_then(|renewal| renewal.run(&mut |_, _| {}));
        let now = self.session.now.timestamp();
        let renewed = prepared.and_then(|prepared| casebook.complete_renewal(now, actor, prepared));
        self.ledger.put_back(casebook);
        renewed.map(drop)
    }
}

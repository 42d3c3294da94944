//! Keeping the directory, in the world: what volunteers did to it is sealed and on disk, then it is laid over.

use super::effect::Effect;
use super::model::Desk;
use super::screen::offer_detail::OfferDetailScreen;
use super::world::World;
use crate::casebook::{Fault, Id, Subject};
use crate::directory::keeping::{DirectoryEvent, Record};
use crate::directory::raw;
use crate::words::messages::keeping as m;

impl World {
    /// Seals what was done to the directory, puts it on disk, then lays it over.
    pub fn keep(&mut self, desk: &mut Desk, events: Vec<DirectoryEvent>) -> Result<(), Fault> {
        let at = desk.now.timestamp();
        for event in events {
            let by = self.seal(at, Subject::Directory, event.into_parts())?;
            desk.session.knowledge.take(&desk.session.content.directory, Record { event, at, by });
        }
        Ok(())
    }

    /// Seals an offer of the desk's own; `show` brings its page up.
    pub fn add_offer(
        &mut self,
        desk: &mut Desk,
        service: raw::Service,
        show: bool,
    ) -> Result<Vec<Effect>, Fault> {
        let id = Id::random()?;
        // The screen had it checked: there is nothing that the checker could refuse here.
        let Ok(event) = DirectoryEvent::add(*id.as_bytes(), service, desk.directory()) else {
            return Ok(Vec::new());
        };
        let (offer, name) = (event.offer.clone(), event.name.clone());
        self.keep(desk, vec![event])?;
        if !show {
            return Ok(Vec::new());
        }
        let page = OfferDetailScreen::new(offer.as_str(), desk);
        Ok(vec![Effect::Open(Box::new(page)), Effect::Tell(m::notice_added(name))])
    }
}

//! Who may open the desk: adding and removing volunteers, new passphrases, a new recovery key.
//!
//! Each change is first written down as an event and then made in the header.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::event::kind;
use super::header::Header;
use super::seal::{Key, Keys};
use super::short_name::{normalised, shown};
use super::slot::{self, Slot};
use super::wrap::Wrap;
use super::{Casebook, Fault, Id, RecoveryKey, Role, Secret, Subject};

/// Somebody who gets a slot.
#[derive(Debug, Clone)]
pub struct NewVolunteer {
    /// What they type at the door and are called at the desk.
    pub short_name: String,
    /// Their passphrase. How strong it must be is not decided here.
    pub passphrase: Secret,
    /// What they may do.
    pub role: Role,
}

impl NewVolunteer {
    pub(super) fn check(&self) -> Result<(), Fault> {
        let named = self.short_name.chars().any(char::is_alphanumeric);
        if named && !self.passphrase.expose().is_empty() { Ok(()) } else { Err(Fault::Empty) }
    }
}

/// Somebody who has a slot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Volunteer {
    /// The random id that events carry as their actor.
    pub id: Id,
    /// What they are called at the desk.
    pub short_name: String,
    /// What they may do.
    pub role: Role,
}

impl Volunteer {
    /// Whether they also keep the directory and the volunteers.
    #[must_use]
    pub fn coordinates(&self) -> bool {
        self.role == Role::Coordinator
    }

    /// With the name, so that the log stays readable when the slot is gone.
    pub(super) fn to_body(&self) -> Value {
        json!({ "volunteer": self.id, "short_name": self.short_name, "role": self.role })
    }
}

/// What an event says of a recovery key that somebody is to write down.
pub(super) fn to_be_seen() -> Value {
    json!({ "to_be_seen": true })
}

impl Header {
    /// Adds a slot for a volunteer and says who they are.
    pub(super) fn add_slot(&mut self, new: &NewVolunteer, keys: &Keys) -> Result<Volunteer, Fault> {
        let volunteer = Volunteer { id: Id::random()?, short_name: shown(&new.short_name), role: new.role };
        self.put_slot(&volunteer, &self.slot_key(&volunteer, &new.passphrase)?, keys)?;
        Ok(volunteer)
    }

    fn slot_key(&self, volunteer: &Volunteer, passphrase: &Secret) -> Result<Key, Fault> {
        slot::volunteers_key(&self.salt, self.cost, &volunteer.short_name, passphrase)
    }

    /// Puts the slot of a volunteer in place of their former one, if any.
    pub(super) fn put_slot(&mut self, volunteer: &Volunteer, key: &Key, keys: &Keys) -> Result<(), Fault> {
        let slot = Slot::seal(self.desk, volunteer, key, keys)?;
        match self.slots.iter_mut().find(|slot| slot.wrap.id == volunteer.id) {
            Some(former) => *former = slot,
            None => self.slots.push(slot),
        }
        Ok(())
    }
}

impl Casebook {
    /// Everyone who has a slot, in the order they came.
    #[must_use]
    pub fn volunteers(&self) -> Vec<Volunteer> {
        self.header.slots.iter().filter_map(|slot| slot.volunteer(self.header.desk, &self.keys)).collect()
    }

    /// The short name of somebody who did something at this desk, also when their slot is gone.
    #[must_use]
    pub fn name_of(&self, actor: Id) -> Option<&str> {
        let id = json!(actor);
        let added = self
            .events()
            .iter()
            .rev()
            .find(|event| event.kind == kind::VOLUNTEER_ADDED && event.body["volunteer"] == id)?;
        added.body["short_name"].as_str()
    }

    /// Gives somebody a slot.
    pub fn add_volunteer(
        &mut self,
        now: Timestamp,
        actor: Id,
        new: &NewVolunteer,
    ) -> Result<Volunteer, Fault> {
        new.check()?;
        let name = normalised(&new.short_name);
        if self.volunteers().iter().any(|other| normalised(&other.short_name) == name) {
            return Err(Fault::ShortNameTaken);
        }
        let mut header = self.header.clone();
        let volunteer = header.add_slot(new, &self.keys)?;
        self.change(now, actor, kind::VOLUNTEER_ADDED, volunteer.to_body(), header)?;
        Ok(volunteer)
    }

    /// Takes a volunteer's slot away; the last coordinator stays. Their passphrase opens the desk no
    /// more. Whoever kept a copy of the former header could still open it with that, so the data key is to be
    /// renewed: [`Casebook::renewal_due`] says so until it was.
    pub fn remove_volunteer(&mut self, now: Timestamp, actor: Id, volunteer: Id) -> Result<(), Fault> {
        let volunteers = self.volunteers();
        let gone = volunteers.iter().find(|other| other.id == volunteer).ok_or(Fault::NoSuchVolunteer)?;
        let coordinates = |other: &Volunteer| other.coordinates() && other.id != volunteer;
        if gone.coordinates() && !volunteers.iter().any(coordinates) {
            return Err(Fault::LastCoordinator);
        }
        let mut header = self.header.clone();
        header.slots.retain(|slot| slot.wrap.id != volunteer);
        header.renewal_due = true;
        self.change(now, actor, kind::VOLUNTEER_REMOVED, gone.to_body(), header)
    }

    /// Gives a volunteer a new passphrase. When it is somebody else who does, the former one may be in the wrong hands,
    /// and opens a kept copy of the former header: then the data key is to be renewed.
    pub fn renew_passphrase(
        &mut self,
        now: Timestamp,
        actor: Id,
        volunteer: Id,
        passphrase: &Secret,
    ) -> Result<(), Fault> {
        let volunteers = self.volunteers();
        let whose = volunteers.iter().find(|other| other.id == volunteer).ok_or(Fault::NoSuchVolunteer)?;
        if passphrase.expose().is_empty() {
            return Err(Fault::Empty);
        }
        let mut header = self.header.clone();
        header.put_slot(whose, &header.slot_key(whose, passphrase)?, &self.keys)?;
        header.renewal_due |= actor != volunteer;
        self.change(now, actor, kind::PASSPHRASE_RENEWED, json!({ "volunteer": volunteer }), header)
    }

    /// Makes a new recovery key, to be shown once; the former one opens the desk no more. With a kept copy of the
    /// former header it still would, so the data key is to be renewed.
    pub fn renew_recovery(&mut self, now: Timestamp, actor: Id) -> Result<RecoveryKey, Fault> {
        let recovery = RecoveryKey::random()?;
        let mut header = self.header.clone();
        let key = slot::recovery_key(&header.salt, header.cost, &recovery)?;
        header.recovery = Wrap::seal(header.desk, Id::random()?, &key, &self.keys)?;
        header.renewal_due = true;
        self.change(now, actor, kind::RECOVERY_RENEWED, to_be_seen(), header)?;
        Ok(recovery)
    }

    /// Writes down that the new recovery key is on paper.
    pub fn recovery_seen(&mut self, now: Timestamp, actor: Id) -> Result<(), Fault> {
        self.append(now, actor, Subject::Access, kind::RECOVERY_SEEN, json!({})).map(drop)
    }

    /// Whether the recovery key is a new one of which nobody said that it is on paper: it may have gone unseen with a
    /// lock or a power cut. Keys of older programs are not asked about.
    #[must_use]
    pub fn recovery_unseen(&self) -> bool {
        let kinds = [kind::RECOVERY_RENEWED, kind::RECOVERY_SEEN];
        let mut latest = self.events().iter().rev();
        let last =
            latest.find(|event| event.subject == Subject::Access && kinds.contains(&event.kind.as_str()));
        last.is_some_and(|event| event.kind == kind::RECOVERY_RENEWED && event.body == to_be_seen())
    }

    /// Marks that the data key is to be renewed: somebody may open it who should not.
    pub(super) fn mark_renewal_due(&mut self) -> Result<(), Fault> {
        let mut header = self.header.clone();
        header.renewal_due = true;
        header.write(&self.folder, &self.keys)?;
        self.header = header;
        Ok(())
    }

    fn change(
        &mut self,
        now: Timestamp,
        actor: Id,
        kind: &str,
        body: Value,
        header: Header,
    ) -> Result<(), Fault> {
        self.append(now, actor, Subject::Access, kind, body)?;
        header.write(&self.folder, &self.keys)?;
        self.header = header;
        Ok(())
    }
}

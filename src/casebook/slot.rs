//! Key slots: the data key of a desk, wrapped once per volunteer, with who they are.
//!
//! A slot must never say whose it is: name and role are sealed inside it.

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::fault::DamagedPart;
use super::id::hex;
use super::seal::{Key, Keys, Place};
use super::short_name::normalised;
use super::wrap::Wrap;
use super::{Cost, Fault, Id, RecoveryKey, Role, Secret, Volunteer};

/// The slot of a volunteer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Slot {
    #[serde(flatten)]
    pub wrap: Wrap,
    /// Sealed with the roster key, so that whoever is inside can read who else may come in.
    #[serde(with = "hex")]
    details: Vec<u8>,
}

#[derive(Serialize, Deserialize)]
struct Details {
    short_name: String,
    role: Role,
}

impl Slot {
    pub(super) fn seal(desk: Id, volunteer: &Volunteer, key: &Key, keys: &Keys) -> Result<Self, Fault> {
        let wrap = Wrap::seal(desk, volunteer.id, key, keys)?;
        Ok(Self { wrap, details: Self::details(desk, volunteer, keys)? })
    }

    fn details(desk: Id, volunteer: &Volunteer, keys: &Keys) -> Result<Vec<u8>, Fault> {
        let details = Details { short_name: volunteer.short_name.clone(), role: volunteer.role };
        let plain = serde_json::to_vec(&details)
            .map(Zeroizing::new)
            .map_err(|error| Fault::Io { kind: std::io::ErrorKind::InvalidInput, text: error.to_string() })?;
        keys.roster.seal(&Place::single(desk, "roster", volunteer.id), &plain)
    }

    /// The same around another data key; nothing for one of format 1.
    pub(super) fn renewed(&self, desk: Id, former: &Keys, keys: &Keys) -> Result<Option<Self>, Fault> {
        let Some(wrap) = self.wrap.renewed(desk, former, keys)? else { return Ok(None) };
        let volunteer = self.volunteer(desk, former).ok_or(Fault::damaged(DamagedPart::Header))?;
        Ok(Some(Self { wrap, details: Self::details(desk, &volunteer, keys)? }))
    }

    /// Whose slot it is.
    pub(super) fn volunteer(&self, desk: Id, keys: &Keys) -> Option<Volunteer> {
        let id = self.wrap.id;
        let plain = keys.roster.open(&Place::single(desk, "roster", id), &self.details)?;
        let Details { short_name, role } = serde_json::from_slice(&plain).ok()?;
        Some(Volunteer { id, short_name, role })
    }
}

/// The key that a short name and a passphrase derive to at a desk.
pub(super) fn volunteers_key(
    salt: &[u8],
    cost: Cost,
    short_name: &str,
    passphrase: &Secret,
) -> Result<Key, Fault> {
    let named = Zeroizing::new([salt, normalised(short_name).as_bytes()].concat());
    cost.derive(passphrase, &blake3::derive_key("inloop casebook 2026 v1 salt of a volunteer", &named))
}

/// The key that a recovery key derives to at a desk.
pub(super) fn recovery_key(salt: &[u8], cost: Cost, recovery: &RecoveryKey) -> Result<Key, Fault> {
    cost.derive(&recovery.secret(), &blake3::derive_key("inloop casebook 2026 v1 salt of recovery", salt))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn name_and_passphrase_and_salt_all_take_part_in_the_key() {
        let key = |salt: &[u8], name, pass: &str| {
            *volunteers_key(salt, Cost::PRACTICE, name, &Secret::from(pass)).unwrap().bytes()
        };
        let salt = [1; 32];
        assert_eq!(key(&salt, " FATIMA ", "thee"), key(&salt, "fatima", "thee"));
        assert_ne!(key(&salt, "fatima", "thee"), key(&salt, "harry", "thee"));
        assert_ne!(key(&salt, "fatima", "thee"), key(&salt, "fatima", "Thee"));
        assert_ne!(key(&salt, "fatima", "thee"), key(&[2; 32], "fatima", "thee"));
    }

    #[test]
    fn the_details_of_one_slot_do_not_open_in_another() {
        let keys = Keys::of(Key::random().unwrap());
        let (desk, key) = (Id::random().unwrap(), Key::random().unwrap());
        let volunteer =
            |name: &str, role| Volunteer { id: Id::random().unwrap(), short_name: name.to_owned(), role };
        let (fatima, harry) = (volunteer("fatima", Role::Volunteer), volunteer("harry", Role::Coordinator));
        let mut first = Slot::seal(desk, &fatima, &key, &keys).unwrap();
        let second = Slot::seal(desk, &harry, &key, &keys).unwrap();
        assert_eq!(first.volunteer(desk, &keys), Some(fatima.clone()));
        let newer = Keys::of(Key::random().unwrap());
        let renewed = first.renewed(desk, &keys, &newer).unwrap().unwrap();
        assert_eq!(renewed.volunteer(desk, &newer), Some(fatima));
        assert_eq!(renewed.volunteer(desk, &keys), None);
        first.details = second.details;
        assert_eq!(first.volunteer(desk, &keys), None);
    }
}

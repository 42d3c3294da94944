//! The header file: what must be known before unlocking, and the key slots.
//!
//! Four lines: the format, the content, a code only the data key can make, a checksum. The first line
//! and the last keep their form in every later format. It must never contain a name of a person.

use std::fs;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::fault::DamagedPart;
use super::folder::Folder;
use super::id::{hex, random_bytes};
use super::seal::{Key, Keys, Place};
use super::slot::Slot;
use super::wrap::Wrap;
use super::{Cost, Fault, Id, RecoveryKey, atomic_file, slot};

/// The newest format of desk folders this program writes and reads. It is counted apart from the format of events:
/// format 2 changed how the data key is wrapped and left every sealed event as it was.
pub const FOLDER_FORMAT: u16 = 2;
const MARK: &str = "inloop desk ";
const DAMAGED: Fault = Fault::damaged(DamagedPart::Header);

/// What the header says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Header {
    pub desk: Id,
    /// The public name of the desk, shown at the locked door.
    pub name: String,
    #[serde(with = "hex")]
    pub salt: Vec<u8>,
    pub cost: Cost,
    pub slots: Vec<Slot>,
    pub recovery: Wrap,
    /// Somebody's slot was taken away, and the data key they could have kept is still in use.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub renewal_due: bool,
    /// What vouches for the list of erased cases, sealed for those inside; absent until the data key is renewed.
    #[serde(default, skip_serializing_if = "Vec::is_empty", with = "hex")]
    erased: Vec<u8>,
}

/// A header as it was read: whole, but not yet vouched for.
#[derive(Debug)]
pub(super) struct Found {
    pub header: Header,
    /// Whether header and spare do not say the same: one is damaged, or the power went between the two. A spare that
    /// is behind may still let somebody in whose slot is gone.
    pub unequal: bool,
    body: String,
    code: blake3::Hash,
}

impl Header {
    /// The header of a new desk, with its recovery slot and no volunteers yet.
    pub(super) fn found(name: &str, cost: Cost, recovery: &RecoveryKey, keys: &Keys) -> Result<Self, Fault> {
        let (desk, salt) = (Id::random()?, random_bytes::<32>()?);
        let key = slot::recovery_key(&salt, cost, recovery)?;
        let recovery = Wrap::seal(desk, Id::random()?, &key, keys)?;
        Ok(Self {
            desk,
            name: name.to_owned(),
            salt: salt.to_vec(),
            cost,
            slots: Vec::new(),
            recovery,
            renewal_due: false,
            erased: Vec::new(),
        })
    }

    /// What vouches for the list of erased cases. It stays the same when the data key is renewed, so that a list
    /// and a backup from before and after fit each other.
    pub(super) fn erased_key(&self, keys: &Keys) -> Result<Key, Fault> {
        if self.erased.is_empty() {
            return Ok(keys.erased.lent());
        }
        let key = keys.roster.open(&Place::single(self.desk, "erased", self.desk), &self.erased);
        key.and_then(|key| Key::from_slice(&key)).ok_or(DAMAGED)
    }

    /// The same desk under another data key, without the slots of format 1. The recovery slot is `recovery` where
    /// the former one cannot be carried over.
    pub(super) fn renewed(&self, former: &Keys, keys: &Keys, recovery: Option<Wrap>) -> Result<Self, Fault> {
        let slots = self.slots.iter().map(|slot| slot.renewed(self.desk, former, keys));
        let slots: Vec<_> = slots.filter_map(Result::transpose).collect::<Result<_, _>>()?;
        let carried = self.recovery.renewed(self.desk, former, keys)?;
        let recovery = carried.or(recovery).ok_or(Fault::Overtaken)?;
        let erased = self.erased_key(former)?;
        let erased = keys.roster.seal(&Place::single(self.desk, "erased", self.desk), erased.bytes())?;
        Ok(Self { slots, recovery, renewal_due: false, erased, ..self.clone() })
    }

    /// Writes the header, then its spare, each whole or not at all.
    pub(super) fn write(&self, folder: &Folder, keys: &Keys) -> Result<(), Fault> {
        let content = serde_json::to_string(self)
            .map_err(|error| Fault::Io { kind: io::ErrorKind::InvalidInput, text: error.to_string() })?;
        let body = format!("{MARK}{FOLDER_FORMAT}\n{content}\n");
        let text = checked(&body, keys.header.code(body.as_bytes()));
        atomic_file::write(&folder.header(), text.as_bytes())?;
        atomic_file::write(&folder.spare_header(), text.as_bytes())?;
        Ok(())
    }

    /// Reads the header, or its spare when it is gone or damaged.
    pub(super) fn read(folder: &Folder) -> Result<Found, Fault> {
        if !folder.holds_a_desk() {
            return Err(Fault::NotADesk);
        }
        let (first, spare) = (read(&folder.header()), read(&folder.spare_header()));
        let found = match first {
            Err(first) if first.is_damage() => match spare {
                Err(second) if second.is_damage() => return Err(first),
                spare => return Ok(Found { unequal: true, ..spare? }),
            },
            first => first?,
        };
        let equal = spare.is_ok_and(|spare| (&spare.body, spare.code) == (&found.body, found.code));
        Ok(Found { unequal: !equal, ..found })
    }
}

impl Found {
    /// The file it was read from, byte for byte.
    pub(super) fn text(&self) -> String {
        checked(&self.body, self.code)
    }

    /// The header, once the data key vouches that nobody changed it.
    pub(super) fn vouched(self, keys: &Keys) -> Result<Header, Fault> {
        if keys.header.code(self.body.as_bytes()) == self.code { Ok(self.header) } else { Err(DAMAGED) }
    }
}

fn read(path: &Path) -> Result<Found, Fault> {
    match fs::read(path) {
        Ok(bytes) => parse(&String::from_utf8(bytes).map_err(|_| DAMAGED)?),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(DAMAGED),
        Err(error) => Err(error.into()),
    }
}

fn parse(text: &str) -> Result<Found, Fault> {
    let (rest, check) = last_line(text, "check ").ok_or(DAMAGED)?;
    if blake3::hash(rest.as_bytes()) != check {
        return Err(DAMAGED);
    }
    let format = rest.lines().next().and_then(|line| line.strip_prefix(MARK)?.parse().ok()).ok_or(DAMAGED)?;
    if format > FOLDER_FORMAT {
        return Err(Fault::NewerFormat { found: format, known: FOLDER_FORMAT });
    }
    let (body, code) = last_line(rest, "code ").ok_or(DAMAGED)?;
    let header = body.split_once('\n').and_then(|(_, content)| serde_json::from_str(content).ok());
    Ok(Found { header: header.ok_or(DAMAGED)?, unequal: false, body: body.to_owned(), code })
}

/// A body with its code and its checksum.
fn checked(body: &str, code: blake3::Hash) -> String {
    let vouched = format!("{body}code {}\n", code.to_hex());
    format!("{vouched}check {}\n", blake3::hash(vouched.as_bytes()).to_hex())
}

/// The format that the first line of a header tells, whatever follows.
pub(super) fn format_of(content: &[u8]) -> Option<u16> {
    let first = content.split(|byte| *byte == b'\n').next()?;
    std::str::from_utf8(first).ok()?.strip_prefix(MARK)?.parse().ok()
}

/// What stands before the last line, and the hash on that line.
fn last_line<'a>(text: &'a str, label: &str) -> Option<(&'a str, blake3::Hash)> {
    let text = text.strip_suffix('\n')?;
    let (rest, line) = text.split_at(text.rfind('\n')? + 1);
    let digits = line.strip_prefix(label)?;
    let hash = blake3::Hash::from_hex(digits).ok()?;
    // Digits in capitals would be read as well, but were never written.
    (hash.to_hex().as_str() == digits).then_some((rest, hash))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written() -> (tempfile::TempDir, Folder, Header, Keys) {
        let root = tempfile::tempdir().unwrap();
        let folder = Folder::new(root.path());
        let keys = Keys::of(Key::random().unwrap());
        let recovery = RecoveryKey::random().unwrap();
        let header = Header::found("Buurthuis", Cost::PRACTICE, &recovery, &keys).unwrap();
        header.write(&folder, &keys).unwrap();
        (root, folder, header, keys)
    }

    #[test]
    fn any_flipped_bit_is_seen_and_the_spare_stands_in() {
        let (_root, folder, header, keys) = written();
        let whole = fs::read(folder.header()).unwrap();
        for at in 0..whole.len() {
            let mut bytes = whole.clone();
            bytes[at] ^= 1 << (at % 8);
            fs::write(folder.header(), &bytes).unwrap();
            let found = Header::read(&folder).unwrap();
            assert!(found.unequal, "byte {at}");
            assert_eq!(found.vouched(&keys), Ok(header.clone()));
        }
        fs::write(folder.spare_header(), &whole[..40]).unwrap();
        assert!(Header::read(&folder).unwrap_err().is_damage());
    }

    #[test]
    fn a_changed_header_with_a_right_checksum_is_not_vouched_for() {
        let (_root, folder, mut header, keys) = written();
        "Elders".clone_into(&mut header.name);
        header.write(&folder, &Keys::of(Key::random().unwrap())).unwrap();
        assert!(Header::read(&folder).unwrap().vouched(&keys).unwrap_err().is_damage());
    }

    #[test]
    fn a_newer_format_is_named_and_not_called_damage() {
        let (_root, folder, ..) = written();
        let text = "inloop desk 3\nwhatever comes\n";
        let text = format!("{text}check {}\n", blake3::hash(text.as_bytes()).to_hex());
        fs::write(folder.header(), text).unwrap();
        assert_eq!(Header::read(&folder).unwrap_err(), Fault::NewerFormat { found: 3, known: 2 });
    }
}

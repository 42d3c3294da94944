//! How a backup is closed and opened: with a passphrase, or for recipients of age.
//!
//! A passphrase or a private key must never be printed, and comes from a file or a keyboard, never from an argument.

use std::fmt;
use std::io::{BufRead, Read, Write};
use std::str::FromStr;

use age::secrecy::SecretString;
use age::stream::{StreamReader, StreamWriter};
use age::{DecryptError, Decryptor, Encryptor, scrypt, x25519};

use super::fault::{Fault, Flaw};
use crate::casebook::{Cost, Secret};

/// age's own default: about a second, and 256 MiB.
const STANDARD_WORK: u8 = 18;
/// For tests and a desk to practise at.
const PRACTICE_WORK: u8 = 2;
/// A file that asks for more would take a gigabyte and more of memory.
const MOST_WORK: u8 = 20;

/// Somebody a backup is made for: the public half of their key.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Recipient(x25519::Recipient);

impl FromStr for Recipient {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        text.trim().parse().map(Self).map_err(|_| Fault::NotARecipient(text.trim().to_owned()))
    }
}

/// How a backup is to be closed.
#[derive(Clone, Debug)]
pub enum Wrapping {
    /// With a passphrase of its own.
    Passphrase(Secret),
    /// For these; each can open it alone.
    Recipients(Vec<Recipient>),
}

impl Wrapping {
    /// What was chosen: one way and not both, for age does not mix them.
    pub fn chosen(passphrase: Option<Secret>, recipients: Vec<Recipient>) -> Result<Self, Fault> {
        match passphrase {
            Some(_) if !recipients.is_empty() => Err(Fault::Mixed),
            Some(passphrase) if passphrase.expose().is_empty() => Err(Fault::NotClosed),
            Some(passphrase) => Ok(Self::Passphrase(passphrase)),
            None if recipients.is_empty() => Err(Fault::NotClosed),
            None => Ok(Self::Recipients(recipients)),
        }
    }

    /// Closes what is written from now on; gives also what opens it again, to read it back. For recipients that is a
    /// key of this one time, which is nowhere on disk.
    pub(super) fn close<W: Write>(&self, cost: Cost, out: W) -> Result<(StreamWriter<W>, Unwrapping), Fault> {
        match self {
            Self::Passphrase(passphrase) => {
                let mut recipient = scrypt::Recipient::new(composed(passphrase));
                recipient.set_work_factor(if cost.is_practice() { PRACTICE_WORK } else { STANDARD_WORK });
                let encryptor = encryptor(&[&recipient])?;
                Ok((encryptor.wrap_output(out)?, Unwrapping::Passphrase(passphrase.clone())))
            }
            Self::Recipients(recipients) => {
                let own = x25519::Identity::generate();
                let public = own.to_public();
                let mut all: Vec<&dyn age::Recipient> = vec![&public];
                all.extend(recipients.iter().map(|one| &one.0 as &dyn age::Recipient));
                let encryptor = encryptor(&all)?;
                Ok((encryptor.wrap_output(out)?, Unwrapping::Identities(Identities(vec![own]))))
            }
        }
    }
}

fn encryptor(recipients: &[&dyn age::Recipient]) -> Result<Encryptor, Fault> {
    Encryptor::with_recipients(recipients.iter().copied())
        .map_err(|error| Fault::BrokenOff(error.to_string()))
}

/// Composed, so that keyboards that write an accent as a sign of its own give the same key.
fn composed(passphrase: &Secret) -> SecretString {
    // Composed text is text.
    String::from_utf8(passphrase.composed().to_vec()).unwrap_or_default().into()
}

/// Private keys of age.
#[derive(Clone)]
pub struct Identities(Vec<x25519::Identity>);

impl FromStr for Identities {
    type Err = Fault;

    /// The keys in the text of a key file: one on a line, lines with `#` are remarks.
    fn from_str(text: &str) -> Result<Self, Fault> {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        let keys: Vec<_> = lines.map(str::parse).collect::<Result<_, _>>().map_err(|_| Fault::NoIdentity)?;
        if keys.is_empty() { Err(Fault::NoIdentity) } else { Ok(Self(keys)) }
    }
}

impl fmt::Debug for Identities {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("*******")
    }
}

/// What opens a backup.
#[derive(Clone, Debug)]
pub enum Unwrapping {
    /// Its passphrase.
    Passphrase(Secret),
    /// The key of one it was made for.
    Identities(Identities),
}

impl Unwrapping {
    /// Opens a backup.
    pub(super) fn open<R: BufRead>(&self, from: R) -> Result<StreamReader<R>, Fault> {
        let decryptor = Decryptor::new_buffered(from).map_err(refused)?;
        let takes_passphrase = decryptor.is_scrypt();
        let opened = match self {
            Self::Passphrase(_) if !takes_passphrase => return Err(Fault::OtherKey { passphrase: false }),
            Self::Identities(_) if takes_passphrase => return Err(Fault::OtherKey { passphrase: true }),
            Self::Passphrase(passphrase) => {
                let mut identity = scrypt::Identity::new(composed(passphrase));
                identity.set_max_work_factor(MOST_WORK);
                decryptor.decrypt(std::iter::once(&identity as &dyn age::Identity))
            }
            Self::Identities(keys) => decryptor.decrypt(keys.0.iter().map(|key| key as &dyn age::Identity)),
        };
        opened.map_err(refused)
    }
}

/// Whether a file takes a passphrase; `None` when it is not a file of age.
pub(super) fn takes_passphrase(from: impl Read) -> Option<bool> {
    Decryptor::new(from).ok().map(|decryptor| decryptor.is_scrypt())
}

fn refused(error: DecryptError) -> Fault {
    match error {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed | DecryptError::NoMatchingKeys => {
            Fault::WrongKey
        }
        DecryptError::ExcessiveWork { .. } => Fault::TooMuchWork,
        DecryptError::InvalidMac => Fault::Damaged(Flaw::Changed),
        DecryptError::Io(error) => match Fault::from(error) {
            // The parser of a file that is none says that its data are wrong.
            Fault::Damaged(Flaw::Changed) => Fault::Damaged(Flaw::Foreign),
            other => other,
        },
        _ => Fault::Damaged(Flaw::Foreign),
    }
}

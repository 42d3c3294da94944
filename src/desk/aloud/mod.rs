//! Reading aloud: a clip that a speaker recorded, else a voice that is good enough, else nothing.
//!
//! A clip lies in the desk's folder: `audio/<language>/<message id>.opus`. A voice that no speaker has listened to speaks
//! only at a desk whose `audio/approved.txt` says that one has. What is read never leaves this computer.

mod means;
mod programs;
mod reader;
mod speaker;

pub use means::{Means, folder_of};
pub use programs::Programs;
pub use reader::{Reader, Silent, Stop};
pub use speaker::Speaker;

use crate::words::{Locale, Message};

/// One text to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The language that it is in.
    pub locale: Locale,
    /// The name of its clip; `None` for a text that something was filled into.
    pub clip: Option<String>,
    /// The text, without anything that cannot be heard.
    pub text: String,
}

/// What is to be read, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Recital {
    /// The texts.
    pub passages: Vec<Passage>,
    /// Whether what someone told or typed is among them: that is asked about first.
    pub private: bool,
}

/// The name of a message's clip: its id, and the part of it.
#[must_use]
pub fn clip_of(message: &Message) -> Option<String> {
    let name = match message.wanted_attribute() {
        Some(part) => format!("{}.{part}", message.id()),
        None => message.id().to_owned(),
    };
    // An id comes from data that a desk may write itself: it names a file here, and nothing else.
    let plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.');
    (message.args().is_empty() && name.chars().all(plain) && !name.starts_with('.')).then_some(name)
}

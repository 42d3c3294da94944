//! What makes sound: the programs of this computer, or what stands in for them in a test.

use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// The wish that reading ends.
#[derive(Debug, Clone, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Ends the reading.
    pub fn now(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether it is to end.
    #[must_use]
    pub fn is_asked(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// What makes sound. Each call lasts as long as the sound does, or until it is to end.
pub trait Reader: Send + Sync {
    /// Whether clips can be played here.
    fn plays(&self) -> bool;

    /// Whether there are voices here.
    fn speaks(&self) -> bool;

    /// Plays a clip.
    fn play(&self, clip: &Path, stop: &Stop) -> io::Result<()>;

    /// Says a text with a voice.
    fn speak(&self, voice: &str, text: &str, stop: &Stop) -> io::Result<()>;
}

/// A computer without sound.
#[derive(Debug, Clone, Copy, Default)]
pub struct Silent;

impl Reader for Silent {
    fn plays(&self) -> bool {
        false
    }

    fn speaks(&self) -> bool {
        false
    }

    fn play(&self, _: &Path, _: &Stop) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    fn speak(&self, _: &str, _: &str, _: &Stop) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }
}

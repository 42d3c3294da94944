//! The one that reads now: a thread of its own, so that the screens and what else is under way go on.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::thread::JoinHandle;

use super::means::folder_of;
use super::{Means, Passage, Reader, Silent, Stop};
use crate::desk::input::Input;
use crate::words::Speech;

/// Reads one thing at a time.
pub struct Speaker {
    reader: Arc<dyn Reader>,
    now: Option<Stop>,
    turn: u64,
    thread: Option<JoinHandle<()>>,
}

impl Default for Speaker {
    fn default() -> Self {
        Self::with(Arc::new(Silent))
    }
}

impl Speaker {
    /// One with these means to make sound.
    #[must_use]
    pub fn with(reader: Arc<dyn Reader>) -> Self {
        Self { reader, now: None, turn: 0, thread: None }
    }

    /// What makes sound.
    #[must_use]
    pub fn reader(&self) -> &dyn Reader {
        &*self.reader
    }

    /// Begins to read; what was being read ends.
    pub fn read(&mut self, passages: Vec<Passage>, desk: PathBuf, means: Means, outbox: Sender<Input>) {
        self.hush();
        let stop = Stop::default();
        self.now = Some(stop.clone());
        let (reader, turn) = (Arc::clone(&self.reader), self.turn);
        self.thread = Some(std::thread::spawn(move || {
            let read = passages.iter().try_for_each(|passage| {
                if stop.is_asked() {
                    return Ok(());
                }
                if let Some(clip) = passage.clip.as_ref().filter(|_| means.has_clip(passage)) {
                    return reader
                        .play(&folder_of(&desk, passage.locale).join(format!("{clip}.opus")), &stop);
                }
                match passage.locale.speech() {
                    Speech::Good(voice) | Speech::Untried(voice) if means.can_read(passage) => {
                        reader.speak(voice, &passage.text, &stop)
                    }
                    // What nobody recorded, and no voice can say, is passed over.
                    _ => Ok(()),
                }
            });
            let _ = outbox.send(Input::Read { turn, failed: read.is_err() });
        }));
    }

    /// Ends what is being read, if anything is. What it brings after that is of an earlier turn.
    pub fn hush(&mut self) {
        self.turn += 1;
        if let Some(stop) = self.now.take() {
            stop.now();
        }
    }

    /// Whether this is the end of what is being read now.
    pub fn ended(&mut self, turn: u64) -> bool {
        let now = self.turn == turn && self.now.is_some();
        if now {
            self.now = None;
        }
        now
    }
}

impl Drop for Speaker {
    fn drop(&mut self) {
        self.hush();
        // A player that goes on after the program would read to whoever comes next.
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

//! What this desk knows about who can help: its own events from the casebook, laid over the directory of the content.
//!
//! Made at unlocking, kept up to date with each event, dropped at locking: it is sealed knowledge.

use std::collections::HashMap;

use crate::casebook::{Casebook, Subject};
use crate::directory::Directory;
use crate::directory::board::{Board, BoardEvent, Signed};
use crate::directory::keeping::{DirectoryEvent, Overlay, Record};

/// The desk's own knowledge, and the directory with it laid over.
#[derive(Debug, Default)]
pub struct Knowledge {
    /// What the desk did to its directory.
    pub overlay: Overlay,
    /// The questions to which somebody may know an answer.
    pub board: Board,
    /// The short names of everyone at this desk.
    pub colleagues: Vec<String>,
    /// The directory with that laid over it; `None` while the desk did nothing to it.
    directory: Option<Directory>,
    /// Grows with each event, so that who made something of the directory knows when to make it anew.
    version: u64,
}

impl Knowledge {
    /// What a casebook holds, over this directory. The directory is not looked at when the casebook holds nothing
    /// about it.
    #[must_use]
    pub fn of<'a>(casebook: &Casebook, base: impl FnOnce() -> &'a Directory) -> Self {
        let colleagues = casebook.volunteers().into_iter().map(|one| one.short_name).collect();
        let known = Self { board: board(casebook), colleagues, ..Self::default() };
        let records = records(casebook);
        if records.is_empty() {
            return known;
        }
        let base = base();
        let overlay = Overlay::fold(base, records);
        Self { directory: Some(overlay.over(base)), overlay, ..known }
    }

    /// Takes in one more record.
    pub fn take(&mut self, base: &Directory, record: Record) {
        self.overlay.take(base, record);
        self.directory = Some(self.overlay.over(base));
        self.version += 1;
    }

    /// How many events came in since unlocking.
    #[must_use]
    pub fn version(&self) -> u64 {
        self.version
    }

    /// The directory with everything laid over it; `None` when that below is all there is.
    #[must_use]
    pub fn directory(&self) -> Option<&Directory> {
        self.directory.as_ref()
    }
}

/// What volunteers did to the directory, in order. Kinds that a newer program wrote are passed over.
fn records(casebook: &Casebook) -> Vec<Record> {
    let about = casebook.events().iter().filter(|event| event.subject == Subject::Directory);
    let mut names = HashMap::new();
    about
        .filter_map(|event| {
            let name = || casebook.name_of(event.actor).unwrap_or_default().to_owned();
            let by = names.entry(event.actor).or_insert_with(name).clone();
            let kept = DirectoryEvent::from_parts(&event.kind, &event.body)?;
            Some(Record { event: kept, at: event.time, by })
        })
        .collect()
}

/// The board, from all that happened on it. Kinds that a newer program wrote are passed over.
fn board(casebook: &Casebook) -> Board {
    let mut board = Board::default();
    for event in casebook.events().iter().filter(|event| event.subject == Subject::Board) {
        if let Some(what) = BoardEvent::from_parts(&event.kind, &event.body) {
            let by = casebook.name_of(event.actor).unwrap_or_default().to_owned();
            board.take(&what, Signed { at: event.time, by });
        }
    }
    board
}

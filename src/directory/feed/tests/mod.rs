//! Feeds as they are met, and what comes out of them.

mod archives;
mod conformance;
mod formats;
mod hostile;
mod packages;
mod repairs;

use std::io::{self, Read};
use std::ops::ControlFlow;

use serde_json::Value;

use super::{Entry, Fault, Files, Limits, Note, NoteKind, Summary, read};

/// Files in memory.
pub(super) struct InMemory(pub Vec<(String, Vec<u8>)>);

impl Files for InMemory {
    fn names(&self) -> Vec<String> {
        self.0.iter().map(|(name, _)| name.clone()).collect()
    }

    fn open(&mut self, name: &str) -> io::Result<Box<dyn Read + '_>> {
        let file = self.0.iter().find(|(one, _)| one == name);
        file.map(|(_, content)| Box::new(content.as_slice()) as Box<dyn Read>)
            .ok_or_else(|| io::Error::other("not there"))
    }
}

/// What came out of a feed.
pub(super) struct Out {
    pub entries: Vec<Entry>,
    pub summary: Summary,
}

impl Out {
    pub fn services(&self) -> Vec<&Value> {
        self.entries.iter().filter_map(|entry| entry.service.as_ref()).collect()
    }

    pub fn only(&self) -> &Value {
        let services = self.services();
        assert_eq!(services.len(), 1, "{:?}", self.notes());
        services[0]
    }

    pub fn notes(&self) -> Vec<&Note> {
        self.entries.iter().flat_map(|entry| &entry.notes).chain(&self.summary.notes).collect()
    }

    /// The repairs as `field: found → now`.
    pub fn repairs(&self) -> Vec<String> {
        let repair = |note: &&Note| match &note.kind {
            NoteKind::Repaired { found, now } => Some(format!("{}: {found} → {now}", note.field)),
            _ => None,
        };
        self.notes().iter().filter_map(repair).collect()
    }

    /// The fields that the standard does not have, with how often.
    pub fn unknown(&self) -> Vec<(&str, u64)> {
        let unknown = |note: &&Note| matches!(note.kind, NoteKind::NoSuchField { .. });
        let unknown = self.summary.notes.iter().filter(unknown);
        unknown
            .map(|note| match note.kind {
                NoteKind::NoSuchField { times } => (note.field.as_str(), times),
                _ => unreachable!("only these are left"),
            })
            .collect()
    }
}

pub(super) fn read_files(files: &[(&str, &[u8])], limits: &Limits) -> Result<Out, Fault> {
    let mut files = InMemory(files.iter().map(|(name, text)| ((*name).to_owned(), text.to_vec())).collect());
    let mut entries = Vec::new();
    let summary = read(&mut files, limits, &mut |entry| {
        entries.push(entry);
        ControlFlow::Continue(())
    })?;
    Ok(Out { entries, summary })
}

/// Reads one file.
pub(super) fn file(name: &str, text: &str) -> Out {
    read_files(&[(name, text.as_bytes())], &Limits::default()).expect("a feed")
}

/// Reads one service from JSON.
pub(super) fn service(service: &Value) -> Out {
    file("service.json", &service.to_string())
}

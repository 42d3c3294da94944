//! Weighing a feed against what stands here of its source, and putting it in place.

use std::fs;
use std::io::{self, BufWriter, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde_json::Value;

use super::feed_files;
use super::lines::{Lines, Spool};
use super::source::Source;
use super::{SERVICES, sources_folder};
use crate::content::beside::write_folder;
use crate::directory::feed::{self, Entry, Format, Limits, Summary};
use crate::directory::import::{Change, Counts, Fate, NeedNames, Tally, differences, fates, faults, stamp};

/// What is asked.
pub struct Asked<'a> {
    /// The desk's folder.
    pub desk: &'a Path,
    /// The feed.
    pub path: &'a Path,
    /// The name of its source, safe for a folder.
    pub source: &'a str,
    /// Today.
    pub day: Date,
    /// The names of our needs, to know them again in foreign lists.
    pub needs: &'a NeedNames,
    /// How much of it is taken.
    pub limits: Limits,
}

/// Why an import came to nothing. Nothing has changed then.
#[derive(Debug)]
pub enum Fault {
    /// The feed is no feed, or breaks off.
    Feed(feed::Fault),
    /// It was stopped.
    Stopped,
    /// Something could not be read or written.
    Io {
        /// What.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

/// A feed that was read and weighed, and is not in place yet.
pub struct Weighed {
    /// What stands of this source, when anything does.
    pub before: Option<Source>,
    /// What it would be.
    pub source: Source,
    /// What was read.
    pub summary: Summary,
    /// What becomes of the services.
    pub counts: Counts,
    /// What was repaired, refused, left out.
    pub tally: Tally,
    folder: PathBuf,
    present: Lines,
    spool: Spool,
}

/// How many examples of notes are kept in all.
const EXAMPLES: usize = 20_000;

/// Reads a feed and weighs it. `progress` hears how many services were read so far, and may stop the reading.
pub fn weigh(asked: &Asked, progress: &mut dyn FnMut(u64) -> ControlFlow<()>) -> Result<Weighed, Fault> {
    let at = |path: &Path| {
        let path = path.to_owned();
        move |source| Fault::Io { path, source }
    };
    let mut files = feed_files::open(asked.path, &asked.limits).map_err(|fault| match fault {
        feed_files::Fault::Feed(fault) => Fault::Feed(fault),
        feed_files::Fault::Io(error) => at(asked.path)(error),
    })?;
    let folder = Source::folder(asked.desk, asked.source);
    let present_file = folder.join(SERVICES);
    let present = Lines::of(&present_file).map_err(at(&present_file))?;
    let sources = sources_folder(asked.desk);
    let spool_file = sources.join(format!(".{}.inloop-feed", asked.source));
    let mut spool = Spool::new(&spool_file).map_err(at(&spool_file))?;
    let mut tally = Tally::keeping(EXAMPLES);
    let mut full = None;
    let mut read = 0;
    let mut take = |entry: Entry| {
        read += 1;
        match take_in(entry, asked.needs, &mut tally, &mut spool) {
            Ok(()) => progress(read),
            Err(error) => {
                full = Some(error);
                ControlFlow::Break(())
            }
        }
    };
    let summary = feed::read(&mut *files, &asked.limits, &mut take);
    if let Some(error) = full {
        return Err(at(&spool_file)(error));
    }
    let mut summary = summary.map_err(Fault::Feed)?;
    if summary.stopped {
        return Err(Fault::Stopped);
    }
    for note in std::mem::take(&mut summary.notes) {
        tally.note(note);
    }
    spool.finish().map_err(at(&spool_file))?;
    let mut counts = Counts::default();
    for (_, fate) in fates(present.digests(), spool.lines().digests()) {
        counts.count(fate);
    }
    let source = Source {
        name: asked.source.to_owned(),
        from: asked.path.display().to_string(),
        format: format_name(summary.format).to_owned(),
        version: summary.version.clone(),
        imported: asked.day,
        services: spool.lines().len(),
    };
    let before = Source::read(&folder);
    Ok(Weighed { before, source, summary, counts, tally, folder, present, spool })
}

fn take_in(entry: Entry, needs: &NeedNames, tally: &mut Tally, spool: &mut Spool) -> io::Result<()> {
    let Entry { file, at, service, notes } = entry;
    for note in notes {
        tally.note(note);
    }
    let Some(mut service) = service else { return Ok(()) };
    for (field, what) in needs.map(&mut service) {
        tally.term(&file, at, field, what);
    }
    let mut refused = false;
    for fault in faults(&service) {
        refused |= fault.refuses;
        tally.fault(&file, at, fault);
    }
    if refused { Ok(()) } else { spool.add(&service) }
}

/// A form by its name in `source.json`.
fn format_name(format: Format) -> &'static str {
    match format {
        Format::Json => "json",
        Format::Pages => "pages",
        Format::Ndjson => "ndjson",
        Format::Tabular => "tabular",
    }
}

impl Weighed {
    /// The ids of the services with a fate, in order, at most so many.
    #[must_use]
    pub fn with_fate(&mut self, fate: Fate, most: usize) -> Vec<String> {
        fates(self.present.digests(), self.spool.lines().digests())
            .filter(|(_, one)| *one == fate)
            .take(most)
            .map(|(id, _)| id.to_owned())
            .collect()
    }

    /// The name of a service, and what changed in it when both have it.
    pub fn told(&mut self, id: &str, fate: Fate) -> io::Result<(String, Vec<Change>)> {
        let name =
            |service: &Value| service.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
        match fate {
            Fate::New => Ok((name(&self.spool.lines().service(id)?), Vec::new())),
            Fate::Gone | Fate::Same => Ok((name(&self.present.service(id)?), Vec::new())),
            Fate::Changed => {
                let (before, after) = (self.present.service(id)?, self.spool.lines().service(id)?);
                Ok((name(&after), differences(&before, &after)))
            }
        }
    }

    /// Puts the feed in place, whole or not at all; where nothing changes, nothing is written. A service that says the
    /// same as before keeps the day since which it does.
    pub fn apply(mut self) -> Result<(), Fault> {
        if !self.counts.changes() {
            return Ok(());
        }
        let folder = self.folder.clone();
        let put = write_folder(&folder, |at| {
            let mut file = BufWriter::with_capacity(1 << 18, fs::File::create(at.join(SERVICES))?);
            let all: Vec<(String, Fate)> = fates(self.present.digests(), self.spool.lines().digests())
                .filter(|(_, fate)| *fate != Fate::Gone)
                .map(|(id, fate)| (id.to_owned(), fate))
                .collect();
            for (id, fate) in all {
                if fate == Fate::Same {
                    file.write_all(&self.present.line(&id)?)?;
                    continue;
                }
                let service =
                    stamp(self.spool.lines().service(&id)?, &self.source.name, self.source.imported);
                serde_json::to_writer(&mut file, &service)?;
                file.write_all(b"\n")?;
            }
            file.flush()?;
            self.source.write(at)
        });
        put.map_err(|source| Fault::Io { path: folder, source })
    }
}

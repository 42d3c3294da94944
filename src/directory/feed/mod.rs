//! A feed of services from elsewhere: any form of the standard in, one stream of clean HSDS 3.1 services out.
//!
//! [`read`] recognises the form (nested JSON, pages, one service per line, tables in CSV; of HSDS 1.1 to 3.1 and of
//! Open Referral UK), repairs what is plain, and hands out one [`Entry`] at a time, each with its [`Note`]s: what was
//! repaired, what was not carried, what was refused. Every text passes the one cleaning function here, once. It must
//! never guess, never write, and never open a path: the files come in as [`Files`].

mod archive;
mod entry;
mod fault;
mod files;
mod json;
mod limits;
mod measured;
mod note;
mod opening;
mod reading;
mod standard;
mod summary;
mod tables;
#[cfg(test)]
mod tests;
mod tidy;
mod version;

use std::ops::ControlFlow;

pub use archive::Archive;
pub use entry::{At, Entry};
pub use fault::{Fault, FaultKind};
pub use files::Files;
pub use limits::Limits;
pub use note::{Note, NoteKind, Why};
pub use summary::{Format, Summary};

use reading::Reading;

/// Reads a feed, and hands out its services one at a time, in the order in which the feed has them.
///
/// `take` may end the reading with [`ControlFlow::Break`]; the summary then says that it was stopped.
///
/// # Errors
///
/// When this is no feed, when a file cannot be read to its end, or when it is beyond the limits. What was handed out
/// before the fault is then not the whole feed.
pub fn read(
    files: &mut dyn Files,
    limits: &Limits,
    take: &mut dyn FnMut(Entry) -> ControlFlow<()>,
) -> Result<Summary, Fault> {
    let whole = |kind| Fault { file: String::new(), at: At::Whole, kind };
    let mut by_name =
        files::Named::of(files).map_err(|file| Fault { file, at: At::Whole, kind: FaultKind::NameTwice })?;
    let names = by_name.names();
    let files = &mut by_name;
    if names.len() > limits.files {
        return Err(whole(FaultKind::TooManyFiles(limits.files)));
    }
    let mut reading = Reading::new(limits, take);
    let mut first = names.first().cloned().unwrap_or_default();
    let format = if let Some(folder) = tables::folder(&names) {
        folder.trim_end_matches('/').clone_into(&mut first);
        tables::read(files, &names, &folder, &mut reading)?;
        Format::Tabular
    } else {
        let documents: Vec<String> = match &names[..] {
            // A file by itself is read whatever its name.
            [only] => vec![only.clone()],
            _ => names.into_iter().filter(|name| files::is_json(name)).collect(),
        };
        json::read(files, &documents, &mut reading)?
    };
    if !reading.met_any() && !reading.stopped {
        return Err(Fault { file: first, at: At::Whole, kind: FaultKind::NotAFeed });
    }
    Ok(reading.summary(format))
}

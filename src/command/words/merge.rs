//! `inloop words merge`: a sheet that came back, shown first, then taken into the desk's own wording or into the source of
//! the program.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use super::{named, read, words_of};
use crate::casebook::{self, Casebook};
use crate::command::Output;
use crate::command::arguments::Merge;
use crate::command::asking::confirmed;
use crate::command::desk::{data_folder, now};
use crate::content::wording::{Edited, Tree};
use crate::error::Error;
use crate::table::typed;
use crate::words::messages::sheet as m;
use crate::words::sheet::{Merged, Wording, merge, rows};
use crate::words::{Locale, Message};

/// So many of each list are shown.
const FEW: usize = 20;
/// Who translated, when nobody says.
const SOMEBODY: &str = "translator";

/// Reads a sheet, shows what it changes, and writes it when that is wanted.
pub(super) fn run(asked: &Merge, desk: Option<PathBuf>, out: &Output) -> Result<(), Error> {
    let by = asked.by.as_deref().map(typed::line).unwrap_or_default();
    if by.is_empty() && asked.checked {
        return Err(Error::Usage(m::error_by()));
    }
    let (locale, given) = read::sheet(&asked.path)?;
    if locale == Locale::NL {
        return Err(Error::Usage(m::error_dutch()));
    }
    let tree = tree(asked.source.as_deref(), desk)?;
    let unread = |source| Error::FileUnread { path: tree.folder(locale), source };
    let (dutch, english, present) = match &tree {
        Tree::Desk(folder) => {
            let words = words_of(folder);
            (Wording::shipped(Locale::NL), Wording::shipped(Locale::EN), Wording::of(&words, locale))
        }
        Tree::Source(_) => {
            let wording = |locale| tree.wording(locale).map_err(unread);
            (wording(Locale::NL)?, wording(Locale::EN)?, wording(locale)?)
        }
    };
    if let Tree::Source(folder) = &tree
        && dutch.is_empty()
    {
        return Err(Error::Usage(m::error_source(folder.display().to_string())));
    }
    let rows = rows(&dutch, &english, &present, locale);
    let mut merged = merge(&rows, &present, locale, &given, asked.checked);
    let by = if by.is_empty() { SOMEBODY } else { &by };
    let edited = tree.edited(locale, &mut merged, by, now().date()).map_err(unread)?;
    preview(&merged, &edited, locale, out);
    if edited.is_empty() {
        out.tell(&m::merge_nothing());
        return Ok(());
    }
    if !asked.apply {
        if !(io::stdin().is_terminal() && io::stdout().is_terminal()) {
            out.tell(&m::merge_preview());
            return Ok(());
        }
        let stopped = Arc::new(AtomicBool::new(false));
        let _ = signal_hook::flag::register(signal_hook::consts::SIGINT, Arc::clone(&stopped));
        if !confirmed(&m::merge_ask(), out, &stopped)? {
            out.tell(&m::merge_declined());
            return Ok(());
        }
    }
    let folder = tree.folder(locale);
    edited.write(&folder).map_err(|source| Error::FileUnwritten { path: folder.clone(), source })?;
    out.tell(&m::merge_applied(folder.display().to_string()));
    Ok(())
}

fn tree(source: Option<&Path>, desk: Option<PathBuf>) -> Result<Tree, Error> {
    if let Some(source) = source {
        return Ok(Tree::Source(source.to_owned()));
    }
    let folder = desk.or_else(data_folder).ok_or(Error::NoDataFolder)?;
    if !Casebook::exists(&folder) {
        return Err(casebook::Fault::NotADesk.into());
    }
    Ok(Tree::Desk(folder))
}

/// Shows what a sheet changes, what it refuses, and what its translator remarked.
fn preview(merged: &Merged, edited: &Edited, locale: Locale, out: &Output) {
    let refused = merged.refused.len();
    out.tell(&m::merge_of(named(locale, out), merged.changes.len(), edited.checked, refused));
    let row = |number: u32| i64::from(number);
    let changes = merged.changes.iter().map(|change| {
        let mut lines = vec![(1, m::merge_row(row(change.number), change.id.as_str()))];
        if !change.before.is_empty() {
            lines.push((2, m::merge_before(change.before.as_str())));
        }
        lines.push((2, m::merge_after(change.after.as_str())));
        lines
    });
    told(changes, out);
    let refused =
        merged.refused.iter().map(|(number, why)| vec![(1, m::refused_at(row(*number), why.message()))]);
    told(refused, out);
    let remarks = merged
        .remarks
        .iter()
        .map(|note| vec![(1, m::merge_remark(row(note.number), note.id.as_str(), note.remark.as_str()))]);
    told(remarks, out);
}

/// The first few of a list, and how many more there are.
fn told(list: impl ExactSizeIterator<Item = Vec<(usize, Message)>>, out: &Output) {
    let more = list.len().saturating_sub(FEW);
    for (depth, message) in list.take(FEW).flatten() {
        out.line(&format!("{}{}", "  ".repeat(depth), out.say(&message)));
    }
    if more > 0 {
        out.line(&format!("  {}", out.say(&m::merge_more(more))));
    }
}

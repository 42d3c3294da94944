//! What an import would change, as lines to read: counts first, then the beginning of each list, or all of it.

use std::io;

use crate::content::imports::Weighed;
use crate::directory::feed::Format;
use crate::directory::import::{Case, Change, Fate};
use crate::words::Message;
use crate::words::clean::{Kind, clean};
use crate::words::messages::exchange as m;

/// How many lines of a list are shown when not all are asked for.
const FEW: usize = 8;

/// One line and how far it stands in.
pub(super) type Line = (usize, Message);

/// Tells every line to `tell`, in order: of each list the first few, or all.
pub(super) fn preview(weighed: &mut Weighed, all: bool, tell: &mut dyn FnMut(Line)) -> io::Result<()> {
    source(weighed, tell);
    let few = if all { usize::MAX } else { FEW };
    for case in [Case::Refused, Case::NotCarried, Case::Unused, Case::Masked, Case::Cleaned, Case::Repaired] {
        notes(weighed, case, all, few, tell);
    }
    for fate in [Fate::New, Fate::Changed, Fate::Gone] {
        services(weighed, fate, few, tell)?;
    }
    Ok(())
}

fn source(weighed: &Weighed, tell: &mut dyn FnMut(Line)) {
    let name = weighed.source.name.as_str();
    let from = text(&weighed.source.from);
    tell((
        0,
        match &weighed.before {
            Some(before) => m::import_source_known(name, from, before.imported, text(&before.from)),
            None => m::import_source_new(name, from),
        },
    ));
    let summary = &weighed.summary;
    let version = match weighed.source.version.as_str() {
        "" => m::import_version_unknown().into(),
        version => crate::words::Arg::from(text(version)),
    };
    let refused = weighed.tally.times(Case::Refused);
    let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    tell((0, m::import_read(format(summary.format), version, number(summary.services), number(refused))));
    let counts = weighed.counts;
    tell((0, m::import_counts(counts.new, counts.changed, counts.gone, counts.same)));
}

/// Each field that something happened to: one line with the first example, or when all are asked for every example.
fn notes(weighed: &Weighed, case: Case, all: bool, few: usize, tell: &mut dyn FnMut(Line)) {
    let lines = weighed.tally.of(case);
    if lines.is_empty() {
        return;
    }
    tell((0, case.heading(weighed.tally.times(case))));
    // What is refused is a whole service each time: these are told one by one.
    let each = all || case == Case::Refused;
    let mut room = few;
    let mut left = 0;
    for (_, of_field) in &lines {
        let examples = if each { of_field.examples.len() } else { of_field.examples.len().min(1) };
        let shown = examples.min(room);
        room -= shown;
        for told in of_field.examples.iter().take(shown) {
            tell((1, told.message(if each { 1 } else { of_field.times })));
        }
        let told_of = if each {
            shown as u64
        } else if shown > 0 {
            of_field.times
        } else {
            0
        };
        left += of_field.times.saturating_sub(told_of);
    }
    more(usize::try_from(left).unwrap_or(usize::MAX), all, tell);
}

fn services(weighed: &mut Weighed, fate: Fate, few: usize, tell: &mut dyn FnMut(Line)) -> io::Result<()> {
    let count = match fate {
        Fate::New => weighed.counts.new,
        Fate::Changed => weighed.counts.changed,
        Fate::Gone => weighed.counts.gone,
        Fate::Same => 0,
    };
    if count == 0 {
        return Ok(());
    }
    tell((
        0,
        match fate {
            Fate::New => m::import_new(count),
            Fate::Changed => m::import_changed(count),
            Fate::Gone | Fate::Same => m::import_gone(count),
        },
    ));
    for id in weighed.with_fate(fate, few) {
        let (name, changes) = weighed.told(&id, fate)?;
        tell((1, m::import_offer(text(&name))));
        for change in changes.iter().take(few) {
            tell((2, changed(change)));
        }
        if changes.len() > few {
            tell((2, m::import_more(changes.len() - few)));
        }
    }
    more(count.saturating_sub(few), few == usize::MAX, tell);
    Ok(())
}

/// A form by its name.
fn format(format: Format) -> Message {
    match format {
        Format::Json => m::import_format_json(),
        Format::Pages => m::import_format_pages(),
        Format::Ndjson => m::import_format_ndjson(),
        Format::Tabular => m::import_format_tabular(),
    }
}

fn changed(change: &Change) -> Message {
    let field = text(&change.field);
    match (&change.before, &change.after) {
        (Some(before), Some(after)) => m::import_change(field, text(before), text(after)),
        (None, Some(after)) => m::import_change_added(field, text(after)),
        (before, None) => m::import_change_removed(field, text(before.as_deref().unwrap_or_default())),
    }
}

fn more(left: usize, all: bool, tell: &mut dyn FnMut(Line)) {
    if left > 0 {
        tell((1, if all { m::import_more_untold(left) } else { m::import_more(left) }));
    }
}

/// A text on one line.
fn text(text: &str) -> String {
    clean(text, Kind::Line, 200).text
}

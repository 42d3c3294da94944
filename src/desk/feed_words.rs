//! What a feed was found to be, as a coordinator reads it: notes, faults, and where they are.

use std::path::Path;

use crate::directory::NeedId;
use crate::directory::feed::{At, Fault, FaultKind, Format, NoteKind, Why};
use crate::directory::import::{Case, Told, What};
use crate::words::Message;
use crate::words::clean::{Kind, clean};
use crate::words::messages::exchange as m;

/// How much of a file's name or of a reader's words is shown.
const LONGEST: usize = 200;

/// Why a feed cannot be taken in, with the place in it.
#[must_use]
pub fn fault(path: &Path, fault: &Fault) -> Message {
    let file = if fault.file.is_empty() { path.display().to_string() } else { fault.file.clone() };
    m::error_import(place(&file, fault.at), kind(&fault.kind))
}

fn kind(kind: &FaultKind) -> Message {
    match kind {
        FaultKind::NotAFeed => m::import_fault_not_a_feed(),
        FaultKind::Unreadable(reason) => m::import_fault_unreadable(plain(reason)),
        FaultKind::BrokenJson(reason) => m::import_fault_broken_json(plain(reason)),
        FaultKind::BrokenTable(reason) => m::import_fault_broken_table(plain(reason)),
        FaultKind::BrokenArchive(reason) => m::import_fault_broken_archive(plain(reason)),
        FaultKind::Locked => m::import_fault_locked(),
        FaultKind::LeadsOutside => m::import_fault_leads_outside(),
        FaultKind::Link => m::import_fault_link(),
        FaultKind::Bomb => m::import_fault_bomb(),
        FaultKind::NameTwice => m::import_fault_name_twice(),
        FaultKind::NotUtf8 => m::import_fault_not_utf8(),
        FaultKind::TooLarge(most) => m::import_fault_too_large(number(*most)),
        FaultKind::ServiceTooLarge(most) => m::import_fault_service_too_large(number(*most)),
        FaultKind::TooManyValues(most) => m::import_fault_too_many_values(*most),
        FaultKind::TooManyFiles(most) => m::import_fault_too_many_files(*most),
        FaultKind::TooManyServices(most) => m::import_fault_too_many_services(number(*most)),
        FaultKind::TooDeep(most) => m::import_fault_too_deep(*most),
    }
}

/// A file with the line or the number in it. The name of a file in an archive may hold anything.
#[must_use]
pub fn place(file: &str, at: At) -> Message {
    let file = plain(file);
    match at {
        At::Whole => m::import_where(file),
        At::Line(line) => m::import_where_line(file, number(line)),
        At::Item(item) => m::import_where_item(file, number(item)),
    }
}

/// A form by its name.
#[must_use]
pub fn format(format: Format) -> Message {
    match format {
        Format::Json => m::import_format_json(),
        Format::Pages => m::import_format_pages(),
        Format::Ndjson => m::import_format_ndjson(),
        Format::Tabular => m::import_format_tabular(),
    }
}

/// The heading over what happened so many times.
#[must_use]
pub fn heading(case: Case, times: u64) -> Message {
    let times = number(times);
    match case {
        Case::Refused => m::import_refused(times),
        Case::Repaired => m::import_repaired(times),
        Case::Cleaned => m::import_cleaned(times),
        Case::Masked => m::import_masked(times),
        Case::NotCarried => m::import_not_carried(times),
        Case::Unused => m::import_unused(times),
    }
}

/// One example of what happened, and how often it did.
#[must_use]
pub fn line(told: &Told, times: u64) -> Message {
    let (what, place) = (what(&told.what), place(&told.file, told.at));
    let field = plain(&told.field);
    if times == 1 {
        m::import_line(field, what, place)
    } else {
        m::import_line_often(field, number(times), what, place)
    }
}

fn what(what: &What) -> Message {
    match what {
        What::Note(note) => self::note(note),
        What::Fault(fault) => fault.message(),
        What::Need { found, now } => match NeedId::new(now) {
            Some(need) => m::import_note_need(found.as_str(), need.message()),
            None => m::import_note_need(found.as_str(), now.as_str()),
        },
        What::Term(found) => m::import_note_term(found.as_str()),
    }
}

fn note(note: &NoteKind) -> Message {
    match note {
        NoteKind::Repaired { found, now } => m::import_note_repaired(found.as_str(), now.as_str()),
        NoteKind::Cleaned(_) => m::import_note_cleaned(),
        NoteKind::Shortened(count) => m::import_note_shortened(*count),
        NoteKind::Masked(_) => m::import_note_masked(),
        NoteKind::NotCarried { found, why } => m::import_note_not_carried(found.as_str(), self::why(*why)),
        NoteKind::NoSuchField { .. } => m::import_note_no_such_field(),
        NoteKind::Repeated => m::import_note_repeated(),
        NoteKind::More(_) => m::import_note_more(),
        NoteKind::Refused(why) => self::why(*why),
    }
}

fn why(why: Why) -> Message {
    match why {
        Why::Ambiguous => m::import_why_ambiguous(),
        Why::Unreadable => m::import_why_unreadable(),
        Why::NotUtf8 => m::import_why_not_utf8(),
        Why::Missing => m::import_why_missing(),
        Why::Dangling => m::import_why_dangling(),
        Why::IdTwice => m::import_why_id_twice(),
        Why::NoPlace => m::import_why_no_place(),
    }
}

fn plain(text: &str) -> String {
    clean(text, Kind::Line, LONGEST).text
}

fn number(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

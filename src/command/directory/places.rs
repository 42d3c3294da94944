//! `inloop directory places`: points of postal codes and neighbourhoods from a file that names its source. A preview
//! first; written with `--apply`, whole or not at all.

use std::path::PathBuf;

use crate::casebook::{self, Casebook};
use crate::command::Output;
use crate::command::arguments::Places;
use crate::command::desk::data_folder;
use crate::content::points as kept;
use crate::directory::points::{self, PointFile, PointOf, Points, Refusal};
use crate::error::Error;
use crate::table::typed;
use crate::words::Message;
use crate::words::messages::points as m;

/// The largest file that is read: all neighbourhoods of the country with their outlines are some 60 MB.
const MOST: u64 = 256 * 1024 * 1024;
/// So many refused rows are told one by one.
const TOLD: usize = 20;

/// Reads, shows what would change, and writes when that was asked.
pub(super) fn run(places: &Places, desk: Option<PathBuf>, out: &Output) -> Result<(), Error> {
    let folder = desk.or_else(data_folder).ok_or(Error::NoDataFolder)?;
    if !Casebook::exists(&folder) {
        return Err(casebook::Fault::NotADesk.into());
    }
    let source = named("--source", &places.source)?;
    let licence = named("--licence", &places.licence)?;
    let points = read(places)?;
    tell_refused(&points, out);
    let file = PointFile { source, licence, date: places.date, points: points.points };
    tell_found(&file, &points.refused, points.removed, out);
    if file.points.is_empty() {
        return Err(Error::PointsUnread { why: m::nothing() });
    }
    let unread = |source| Error::FileUnread { path: kept::path(&folder), source };
    let changes = file.changes(kept::read(&folder).map_err(unread)?.as_deref());
    out.tell(&m::changes(changes.new, changes.changed, changes.gone, changes.same));
    if !places.apply {
        out.tell(&m::not_applied());
        return Ok(());
    }
    let path = kept::write(&folder, &file.json())
        .map_err(|source| Error::FileUnwritten { path: kept::path(&folder), source })?;
    out.tell(&m::applied(path.display().to_string()));
    Ok(())
}

/// What the volunteer named on the command line, cleaned; never nothing.
fn named(option: &str, text: &str) -> Result<String, Error> {
    let text = typed::line(text);
    if text.is_empty() { Err(Error::Usage(m::unnamed(option))) } else { Ok(text) }
}

fn read(places: &Places) -> Result<Points, Error> {
    let unread = |source| Error::FileUnread { path: places.file.clone(), source };
    if std::fs::metadata(&places.file).map_err(unread)?.len() > MOST {
        return Err(Error::PointsUnread { why: m::too_large(i64::try_from(MOST >> 20).unwrap_or_default()) });
    }
    let bytes = std::fs::read(&places.file).map_err(unread)?;
    points::read(&bytes).map_err(|fault| Error::PointsUnread { why: fault.message() })
}

fn tell_refused(points: &Points, out: &Output) {
    for Refusal { row, why } in points.refused.iter().take(TOLD) {
        out.tell(&m::refused_at(i64::try_from(*row).unwrap_or(i64::MAX), why.message()));
    }
    let more = points.refused.len().saturating_sub(TOLD);
    if more > 0 {
        out.tell(&m::refused_more(more));
    }
}

fn tell_found(file: &PointFile, refused: &[Refusal], removed: usize, out: &Output) {
    let postcodes = file.points.iter().filter(|point| matches!(point.of, PointOf::Postcode(_))).count();
    let neighbourhoods = file.points.len() - postcodes;
    let told: [Message; 2] = [
        m::source(file.source.as_str(), file.licence.as_str(), file.date),
        m::preview(postcodes, neighbourhoods, refused.len()),
    ];
    for message in &told {
        out.tell(message);
    }
    if removed > 0 {
        out.tell(&m::removed(removed));
    }
}

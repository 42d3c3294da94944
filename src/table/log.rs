//! The access log as a coordinator reads it: who, what, about which case. Filtered by a code or a day.

use std::collections::HashMap;

use jiff::Zoned;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde_json::{Value, json};

use super::typed::western;
use crate::casebook::{About, Access, Casebook, Deed, Id, LogLine, Sheet, access_log, kind};
use crate::words::Message;
use crate::words::messages::log as m;

/// Every line of the log with the short name of who did it, oldest first.
#[must_use]
pub fn named_log(casebook: &Casebook) -> Vec<(LogLine, String)> {
    let mut names: HashMap<Id, String> = HashMap::new();
    let with_name = |line: LogLine| {
        let name = || casebook.name_of(line.actor).unwrap_or_default().to_owned();
        let by = names.entry(line.actor).or_insert_with(name).clone();
        (line, by)
    };
    access_log(casebook.events()).into_iter().map(with_name).collect()
}

/// What was done, in the volunteer's language.
#[must_use]
pub fn deed(deed: &Deed) -> Message {
    let looked = match deed {
        Deed::CaseOpened => return m::case_opened(),
        Deed::CaseErased => return m::case_erased(),
        Deed::Keys(what) => {
            return match what.as_str() {
                kind::VOLUNTEER_ADDED => m::volunteer_added(),
                kind::VOLUNTEER_REMOVED => m::volunteer_removed(),
                kind::PASSPHRASE_RENEWED => m::passphrase_renewed(),
                kind::RECOVERY_USED => m::recovery_used(),
                _ => m::recovery_renewed(),
            };
        }
        Deed::Keeping(what) => {
            return match what.as_str() {
                kind::RETENTION_SET => m::retention_set(),
                kind::RECORDS_EXPIRED => m::records_expired(),
                _ => m::date_confirmed(),
            };
        }
        Deed::Looked(looked) => looked,
    };
    match looked {
        Access::DeskUnlocked {} | Access::DeskLookedInto {} => m::desk_unlocked(),
        Access::DeskLocked { .. } => m::desk_locked(),
        Access::CaseViewed { .. } => m::case_viewed(),
        Access::CaseContinued { .. } => m::case_continued(),
        Access::CasePrinted { sheet, .. } => m::case_printed(name(*sheet)),
        Access::CaseExported { sheet, .. } => m::case_exported(name(*sheet)),
        Access::CaseCorrected { .. } => m::case_corrected(),
        Access::BackupMade {} => m::backup_made(),
        Access::BackupRestored {} => m::backup_restored(),
        Access::CopyPutBack {} => m::copy_put_back(),
        Access::KeyRenewed {} => m::key_renewed(),
        Access::LogRead {} => m::log_read(),
    }
}

fn name(sheet: Sheet) -> Message {
    match sheet {
        Sheet::Slip => m::sheet_slip(),
        Sheet::HandOver => m::sheet_hand_over(),
        Sheet::Everything => m::sheet_everything(),
    }
}

/// What is typed to find lines: the beginning of a code, or a day with or without its year.
#[must_use]
pub fn answers(line: &LogLine, typed: &str, zone: &TimeZone) -> bool {
    let typed = western(typed.trim());
    if typed.is_empty() {
        return true;
    }
    if let Some(day) = Day::read(&typed) {
        return day.is(line.at.to_zoned(zone.clone()).date());
    }
    let bare = |text: &str| -> String {
        text.chars().filter(|sign| sign.is_alphanumeric()).flat_map(char::to_uppercase).collect()
    };
    match &line.about {
        About::Case { code, .. } => bare(code).starts_with(&bare(&typed)),
        _ => false,
    }
}

/// A day that is typed: 24-11, 24-11-2026, 2026-11-24.
struct Day {
    year: Option<i16>,
    month: i8,
    number: i8,
}

impl Day {
    fn read(typed: &str) -> Option<Self> {
        let parts: Vec<&str> = typed.split(['-', '/', '.', ' ']).filter(|part| !part.is_empty()).collect();
        let digits = |part: &&str| part.bytes().all(|one| one.is_ascii_digit());
        if !parts.iter().all(digits) {
            return None;
        }
        let (year, month, day) = match parts[..] {
            [year, month, day] if year.len() == 4 => (Some(year), month, day),
            [day, month, year] => (Some(year), month, day),
            [day, month] => (None, month, day),
            _ => return None,
        };
        let year =
            year.map(|year| year.parse::<i16>().map(|year| if year < 100 { 2000 + year } else { year }));
        Some(Self { year: year.transpose().ok()?, month: month.parse().ok()?, number: day.parse().ok()? })
    }

    fn is(&self, date: Date) -> bool {
        (self.month, self.number) == (date.month(), date.day())
            && self.year.is_none_or(|year| year == date.year())
    }
}

/// A line as JSON: `at`, `by`, `what`, `sheet` where there is one, `code` or null, `erased`.
#[must_use]
pub fn line_json(line: &LogLine, by: &str) -> Value {
    let (code, erased) = match &line.about {
        About::Desk => (Value::Null, false),
        About::Case { code, .. } => (json!(code), false),
        About::Erased => (Value::Null, true),
    };
    let mut told = json!({
        "at": line.at.to_string(),
        "by": by,
        "what": line.deed.code(),
        "code": code,
        "erased": erased,
    });
    if let Deed::Looked(Access::CasePrinted { sheet, .. } | Access::CaseExported { sheet, .. }) = &line.deed {
        told["sheet"] = json!(sheet);
    }
    told
}

/// When it was, as it stands on a line: day and time on the desk's calendar.
#[must_use]
pub fn moment(line: &LogLine, now: &Zoned) -> Zoned {
    line.at.to_zoned(now.time_zone().clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::casebook::Id;

    fn line(code: Option<&str>) -> LogLine {
        let (id, actor) = (Id::from_bytes([1; 16]), Id::from_bytes([2; 16]));
        let about = code.map_or(About::Erased, |code| About::Case { id, code: code.to_owned() });
        let at = "2026-11-24T23:30:00Z".parse().unwrap();
        LogLine { at, actor, about, deed: Deed::Looked(Access::CaseViewed { case: id }) }
    }

    #[test]
    fn a_line_is_found_by_the_beginning_of_its_code_however_it_is_typed() {
        let utc = &TimeZone::UTC;
        for typed in ["", "k7", "K7-2", "k7 204"] {
            assert!(answers(&line(Some("K7-204")), typed, utc), "{typed}");
        }
        assert!(!answers(&line(Some("K7-204")), "k8", utc));
        assert!(!answers(&line(None), "k7", utc));
    }

    #[test]
    fn a_line_is_found_by_its_day_on_the_calendar_of_the_desk() {
        let utc = &TimeZone::UTC;
        for typed in ["24-11", "24/11/2026", "2026-11-24", "24 11 26", "٢٤-١١"] {
            assert!(answers(&line(None), typed, utc), "{typed}");
        }
        assert!(!answers(&line(None), "24-11-2025", utc) && !answers(&line(None), "25-11", utc));
        let dutch = crate::directory::local_zone();
        assert!(answers(&line(None), "25-11", &dutch), "past midnight there");
    }

    #[test]
    fn as_json_a_line_keeps_its_keys() {
        let told = line_json(&line(Some("K7-204")), "Fatima");
        assert_eq!(
            told,
            json!({
                "at": "2026-11-24T23:30:00Z", "by": "Fatima", "what": "case-viewed", "code": "K7-204",
                "erased": false,
            })
        );
    }
}

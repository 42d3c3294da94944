//! Opening hours: RFC 5545 parts into one rule, times into local time.

use jiff::civil::{Date, date};

use super::findings::Findings;
use super::provenance::Provenance;
use crate::directory::fault::FaultKind;
use crate::directory::hours::Hours;
use crate::directory::raw::{self, List, Part};
use crate::directory::recurrence::Recurrence;
use crate::directory::schedule::Schedule;
use crate::directory::vocabulary;

/// Where counting begins when a file gives no day: a Monday, the first of a month and of a year.
pub(in crate::directory) const BEGINNING: Date = date(2024, 1, 1);

/// Adds the lines of a list, of the offer itself or of one of its locations.
pub(super) fn add(
    findings: &mut Findings,
    place: &str,
    list: &List<raw::Schedule>,
    dates: &Provenance,
    location: Option<usize>,
    hours: &mut Hours,
) {
    for (place, raw) in findings.list(place, "schedules", list) {
        let ruled = vocabulary::field(&raw.attributes, "rule").map(|rule| with_rule(raw, rule));
        let raw = ruled.as_ref().unwrap_or(raw);
        let said = findings.text(&place, "description", &raw.description);
        let note = said.or_else(|| findings.text(&place, "notes", &raw.notes));
        let lone_day = lone_day(findings, &place, raw);
        if raw.freq.is_none() && raw.byday.is_none() && raw.bymonthday.is_none() && lone_day.is_none() {
            hours.notes.extend(note);
            continue;
        }
        hours.schedules.extend(line(findings, &place, raw, dates, location, note, lone_day));
    }
}

fn line(
    findings: &mut Findings,
    place: &str,
    raw: &raw::Schedule,
    dates: &Provenance,
    location: Option<usize>,
    note: Option<String>,
    lone_day: Option<Date>,
) -> Option<Schedule> {
    // Every fault of the line is reported before it is left out.
    let opens = findings.time(place, "opens_at", &raw.opens_at);
    let closes = findings.time(place, "closes_at", &raw.closes_at);
    let before = findings.faults.len();
    let valid_from = findings.date(place, "valid_from", &raw.valid_from);
    let valid_to = findings.date(place, "valid_to", &raw.valid_to);
    if valid_from.zip(valid_to).is_some_and(|(from, to)| to < from) {
        findings.drop(&format!("{place}.valid_to"), FaultKind::EndsBeforeStart);
    }
    let recurrence = match lone_day {
        Some(day) => Recurrence::new("FREQ=DAILY", day, Some(day)).ok(),
        None => recurrence(findings, place, raw),
    };
    let id = findings.text(place, "id", &raw.id);
    let (Ok(opens), Ok(closes), Some(recurrence)) = (opens, closes, recurrence) else { return None };
    (findings.faults.len() == before).then(|| Schedule {
        recurrence,
        opens,
        closes,
        valid_from,
        valid_to,
        note,
        location,
        checked: dates.of(id.as_deref(), &[]),
    })
}

/// The one day that a line without a rule is about, such as the hours on a holiday; it must have hours to be one.
fn lone_day(findings: &mut Findings, place: &str, raw: &raw::Schedule) -> Option<Date> {
    if raw.freq.is_some() || raw.opens_at.is_none() {
        return None;
    }
    let ends = [("valid_from", &raw.valid_from, &raw.valid_to), ("dtstart", &raw.dtstart, &raw.until)];
    let (name, day, _) = ends.into_iter().find(|(_, from, to)| from.is_some() && from == to)?;
    findings.date(place, name, day)
}

fn recurrence(findings: &mut Findings, place: &str, raw: &raw::Schedule) -> Option<Recurrence> {
    let start = findings.date(place, "dtstart", &raw.dtstart);
    let until = findings.date(place, "until", &raw.until);
    let mut rule = Vec::new();
    let freq = findings.text(place, "freq", &raw.freq);
    let Some(freq) = freq else {
        findings.drop(&format!("{place}.freq"), FaultKind::Missing);
        return None;
    };
    rule.push(format!("FREQ={}", freq.to_ascii_uppercase()));
    let interval = findings.value(place, "interval", &raw.interval).copied();
    let count = plain(findings, place, "count", &raw.count);
    rule.extend(interval.map(|every| format!("INTERVAL={every}")));
    let times = count.as_deref().map(|text| text.parse::<u32>().ok().filter(|times| *times > 0));
    if times == Some(None) {
        findings.drop(&format!("{place}.count"), FaultKind::BadRecurrence(count.unwrap_or_default()));
        return None;
    }
    rule.extend(times.flatten().map(|times| format!("COUNT={times}")));
    let mut days = false;
    for (name, key, part) in [
        ("wkst", "WKST", &raw.wkst),
        ("byday", "BYDAY", &raw.byday),
        ("bymonthday", "BYMONTHDAY", &raw.bymonthday),
        ("byyearday", "BYYEARDAY", &raw.byyearday),
        ("byweekno", "BYWEEKNO", &raw.byweekno),
    ] {
        if let Some(text) = plain(findings, place, name, part) {
            let plain: String = text.chars().filter(|one| !one.is_whitespace()).collect();
            let plain = plain.to_ascii_uppercase();
            // HSDS writes the first day of the week as MON, RFC 5545 as MO.
            let plain = if key == "WKST" { plain.chars().take(2).collect() } else { plain };
            let well_formed = match key {
                "WKST" => is_day(&plain),
                "BYDAY" => plain.split(',').all(is_numbered_day),
                _ => plain.split(',').all(is_number),
            };
            if !well_formed {
                findings.drop(&format!("{place}.{name}"), FaultKind::BadRecurrence(text));
                return None;
            }
            days |= key != "WKST";
            rule.push(format!("{key}={plain}"));
        }
    }
    let counts_from_start = interval.is_some_and(|every| every > 1) || count.is_some() || !days;
    if start.is_none() && counts_from_start {
        findings.drop(&format!("{place}.dtstart"), FaultKind::NoStartDate);
        return None;
    }
    if start.zip(until).is_some_and(|(start, until)| until < start) {
        findings.drop(&format!("{place}.until"), FaultKind::EndsBeforeStart);
        return None;
    }
    let rule = rule.join(";");
    let recurrence = Recurrence::new(&rule, start.unwrap_or(BEGINNING), until).ok();
    if recurrence.is_none() {
        // The rule itself is shown: what the parser says is English.
        findings.drop(place, FaultKind::BadRecurrence(rule));
    }
    recurrence
}

/// The same line with a rule of ours in place of what the standard could take of it.
fn with_rule(raw: &raw::Schedule, rule: &str) -> raw::Schedule {
    let part = |key: &str| {
        rule.split(';').filter_map(|part| part.split_once('=')).find(|part| part.0 == key).map(|part| part.1)
    };
    let text = |key: &str| part(key).map(|text| text.to_owned().into());
    let plain = |key: &str| part(key).map(|text| raw::Plain(text.to_owned()).into());
    raw::Schedule {
        freq: text("FREQ"),
        interval: part("INTERVAL").and_then(|text| text.parse::<u16>().ok()).map(Into::into),
        count: plain("COUNT"),
        wkst: plain("WKST"),
        byday: plain("BYDAY"),
        bymonthday: plain("BYMONTHDAY"),
        byyearday: plain("BYYEARDAY"),
        byweekno: plain("BYWEEKNO"),
        ..raw.clone()
    }
}

/// A text or a number, as text.
fn plain(findings: &mut Findings, place: &str, name: &str, part: &Part<raw::Plain>) -> Option<String> {
    let raw::Plain(text) = findings.value(place, name, part)?;
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// `MO` to `SU`.
fn is_day(text: &str) -> bool {
    ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].contains(&text)
}

/// A day, or one of those in a month by its number: `MO`, `2MO`, `-1FR`. The reader of rules takes any letters for a
/// number and would read `2eMO` as every Monday.
fn is_numbered_day(text: &str) -> bool {
    text.len() >= 2
        && text.is_char_boundary(text.len() - 2)
        && is_day(&text[text.len() - 2..])
        && (text.len() == 2 || is_number(&text[..text.len() - 2]))
}

/// A whole number, with or without a sign.
fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    (1..=3).contains(&digits.len()) && digits.bytes().all(|one| one.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_day_and_its_number_is_a_day() {
        for right in ["MO", "2MO", "-1FR", "+3SA"] {
            assert!(is_numbered_day(right), "{right}");
        }
        for wrong in ["", "M", "2eMO", "MAANDAG", "MO;COUNT=1", "één", "2", "--1MO"] {
            assert!(!is_numbered_day(wrong), "{wrong}");
        }
    }
}

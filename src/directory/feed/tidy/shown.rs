//! How a value of a feed is quoted in a note: clean, short, and without numbers of people.

use serde_json::Value;

use crate::words::bsn;
use crate::words::clean::{Kind, clean};

/// Characters of a quotation.
const LONGEST: usize = 60;

/// The beginning of a text, on one line.
pub fn shown(text: &str) -> String {
    // What comes long after the quotation is not looked at.
    let beginning: String = text.chars().take(LONGEST * 4).collect();
    let cleaned = clean(&beginning, Kind::Line, LONGEST);
    let cut = cleaned.removed.beyond_limit > 0 || beginning.len() < text.len();
    let mut quoted = bsn::mask(&cleaned.text, false).text;
    if cut {
        quoted.push('…');
    }
    quoted
}

/// The beginning of a value of any shape.
pub fn shown_value(value: &Value) -> String {
    match value {
        Value::String(text) => shown(text),
        Value::Object(_) => "{…}".to_owned(),
        Value::Array(list) => {
            list.first().map_or("[]".to_owned(), |first| format!("[{} …]", shown_value(first)))
        }
        other => other.to_string(),
    }
}

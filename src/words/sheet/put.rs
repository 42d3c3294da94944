//! One message in a file of texts, one row in a file of reviews: put in the place of the earlier one. All else stays as it
//! was, to the byte.

use fluent_syntax::parser;

use crate::words::review::{Review, parse};

/// What stands above the rows of a new file of reviews.
const HEADING: &str = "# id\tstate\tby\ton\tdutch\n";

/// The file with the message in the place of an earlier one with its id, or at the end. `None` when the file cannot be
/// read back so.
#[must_use]
pub fn put_text(file: &str, id: &str, message: &str) -> Option<String> {
    let mut put = String::with_capacity(file.len() + message.len() + 1);
    if let Some((from, to)) = span(file, id) {
        put.push_str(&file[..from]);
        put.push_str(message);
        put.push_str(&file[to..]);
    } else {
        put.push_str(file);
        if !file.is_empty() && !file.ends_with('\n') {
            put.push('\n');
        }
        put.push_str(message);
    }
    // Nothing else may have become another text, or none.
    let others = |source: &str| {
        let read = match parser::parse(source.to_owned()) {
            Ok(read) | Err((read, _)) => read,
        };
        let keep = |entry: &fluent_syntax::ast::Entry<String>| !matches!(entry, fluent_syntax::ast::Entry::Message(one) if one.id.name == id);
        read.body.into_iter().filter(keep).collect::<Vec<_>>()
    };
    (others(file) == others(&put)).then_some(put)
}

/// From where to where the last message with this id stands, with its line end.
fn span(file: &str, id: &str) -> Option<(usize, usize)> {
    let begins = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    let mut at = 0;
    let mut found: Option<(usize, usize)> = None;
    let mut inside = false;
    for line in file.split_inclusive('\n') {
        let end = at + line.len();
        if begins(line) {
            found = Some((at, end));
            inside = true;
        } else if inside && line.starts_with([' ', '}']) && !line.trim().is_empty() {
            found = found.map(|(from, _)| (from, end));
        } else if !line.trim().is_empty() {
            inside = false;
        }
        at = end;
    }
    found
}

/// The file with this row in the place of an earlier one of the id, in the order of the ids. A row that says the same of
/// another day stays.
#[must_use]
pub fn put_review(file: &str, id: &str, review: &Review) -> String {
    let file = if file.is_empty() { HEADING } else { file };
    let parsed = |line: &str| parse(line).remove(id);
    let mut row = format!("{id}\t{}\t{}\t{}\t{}", review.state.code(), review.by, review.on, review.dutch);
    if let Some(text) = &review.text {
        row.extend(["\t", text]);
    }
    row.push('\n');
    let mut put = String::with_capacity(file.len() + row.len());
    let mut due = Some(row);
    for line in file.split_inclusive('\n') {
        let of = line.split('\t').next().unwrap_or_default();
        if !line.starts_with('#') && of >= id && due.is_some() {
            let same = |old: &Review| {
                (old.state, &old.by, &old.dutch, &old.text)
                    == (review.state, &review.by, &review.dutch, &review.text)
            };
            if parsed(line).as_ref().is_some_and(same) {
                due = None;
            } else {
                put.push_str(&due.take().unwrap_or_default());
                if of == id {
                    continue;
                }
            }
        }
        put.push_str(line);
    }
    if let Some(row) = due {
        if !put.ends_with('\n') {
            put.push('\n');
        }
        put.push_str(&row);
    }
    put
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::review::State;

    const FILE: &str = "# top\n\na = one\n    .hint = two\n\n# of b\nb = { $n ->\n    [one] x\n   *[other] y\n }\n\n## part\nc = z";

    #[test]
    fn a_message_takes_the_place_of_the_earlier_one_and_nothing_else_moves() {
        let put = put_text(FILE, "b", "b = new\n").unwrap();
        assert_eq!(put, "# top\n\na = one\n    .hint = two\n\n# of b\nb = new\n\n## part\nc = z");
        let put = put_text(FILE, "a", "a = new\n").unwrap();
        assert_eq!(put, FILE.replace("a = one\n    .hint = two\n", "a = new\n"));
        assert_eq!(put_text(FILE, "d", "d = new\n").unwrap(), format!("{FILE}\nd = new\n"));
        assert_eq!(put_text("", "d", "d = new\n").unwrap(), "d = new\n");
    }

    #[test]
    fn a_message_that_would_hide_another_is_not_put() {
        assert_eq!(put_text("a = x\nb = y\n", "a", "a = x\nb = z\n"), None);
    }

    fn review(by: &str, on: &str) -> Review {
        let (by, on) = (by.to_owned(), on.to_owned());
        Review { state: State::Checked, by, on, dutch: "12345678".to_owned(), text: None }
    }

    #[test]
    fn a_row_takes_its_place_among_the_ids_and_stays_when_it_says_the_same() {
        let file = put_review("", "b", &review("tolk", "2026-11-22"));
        let file = put_review(&file, "c", &review("tolk", "2026-11-22"));
        let file = put_review(&file, "a", &review("tolk", "2026-11-22"));
        let ids: Vec<&str> = file.lines().map(|line| &line[..1]).collect();
        assert_eq!(ids, ["#", "a", "b", "c"]);
        assert_eq!(put_review(&file, "b", &review("tolk", "2026-12-01")), file);
        let other = put_review(&file, "b", &review("arts", "2026-12-01"));
        assert!(other.contains("b\tchecked\tarts\t2026-12-01\t12345678\n") && other.lines().count() == 4);
    }
}

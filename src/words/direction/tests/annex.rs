//! Our one function held against the rules of the bidirectional algorithm, case by case, as `annex.tsv` says them.

use super::super::*;

/// A letter for each class, the next of its kind each time, none that Arabic joining or the net for numbers touches.
fn letter(class: &str, nth: usize) -> char {
    let of = |letters: &str| letters.chars().cycle().nth(nth).unwrap();
    match class {
        "L" => of("abcdefghijklmn"),
        "R" => of("אבגדהוזחטיכלמנ"),
        // Thaana runs as Arabic does, and its letters do not join.
        "AL" => of("ހށނރބޅކއވމފދތލ"),
        "EN" => of("123456789"),
        "AN" => of("١٢٣٤٥٦٧٨٩"),
        "ES" => '-',
        "ET" => of("%€$#"),
        "CS" => of(",:"),
        "NSM" => '\u{301}',
        "ON" => of("!*@&=?"),
        "WS" => ' ',
        "S" => '\t',
        "LRI" => '\u{2066}',
        "RLI" => '\u{2067}',
        "FSI" => '\u{2068}',
        "PDI" => '\u{2069}',
        bracket => bracket.chars().next().unwrap(),
    }
}

/// What is seen of a case, and what its rules say must be seen.
fn seen_and_said(classes: &str, base: &str, said: &str) -> (String, String) {
    let letters: Vec<char> = classes.split(' ').enumerate().map(|(nth, class)| letter(class, nth)).collect();
    let text: String = letters.iter().collect();
    let base = match base {
        "ltr" => Direction::Ltr,
        "rtl" => Direction::Rtl,
        _ => first_strong(&text).unwrap_or(Direction::Ltr),
    };
    let mut expected = String::new();
    for place in said.split(' ').filter(|place| *place != "-") {
        let at: usize = place.trim_end_matches('\'').parse().unwrap();
        let one = if letters[at] == '\t' { ' ' } else { letters[at] };
        let mirrored = unicode_bidi_mirroring::get_mirrored(one).filter(|_| place.ends_with('\''));
        expected.push(mirrored.unwrap_or(one));
        expected.extend(letters[at + 1..].iter().take_while(|c| **c == '\u{301}'));
    }
    (single_line(&text, base, Order::Visual, u16::MAX).text, expected)
}

#[test]
fn every_case_of_the_annex_is_seen_as_its_rules_say() {
    let cases: Vec<&str> = include_str!("annex.tsv").lines().filter(|line| !line.starts_with('#')).collect();
    assert!(cases.len() >= 300, "{}", cases.len());
    let mut wrong = Vec::new();
    for case in &cases {
        let [classes, base, said]: [&str; 3] = case.split('\t').collect::<Vec<_>>().try_into().unwrap();
        let (seen, said) = seen_and_said(classes, base, said);
        if seen != said {
            wrong.push(format!("{classes} ({base}): seen {seen:?}, said {said:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

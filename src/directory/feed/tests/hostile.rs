//! Feeds that are broken or mean harm: never a panic, never a text that steers, never beyond the limits.
//!
//! Short by default; `INLOOP_FUZZ_SECONDS` says how long each of these goes on.

#![allow(clippy::print_stderr, reason = "a long run says how long it was")]

use std::io::{Cursor, Write};
use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{Out, read_files};
use crate::directory::feed::{Archive, Fault, FaultKind, Limits, NoteKind, read};
use crate::words::clean::{Kind, clean};

/// Small limits, so that they are met.
const LIMITS: Limits = Limits {
    file_bytes: 40_000,
    total_bytes: 60_000,
    files: 40,
    ratio: 50,
    depth: 12,
    values: 400,
    service_bytes: 20_000,
    services: 20,
    text: 200,
};

/// A whole service as a feed may have it, with everything that is repaired.
fn seed() -> Value {
    json!({"id": "a", "name": "Kof\u{1b}fie &eacute;&eacute;n <b>thee</b>", "status": "", "description": "x\u{202e}y\u{2028}z 123456782",
        "url": "www.huis.nl", "email": "mailto:a@b.nl", "minimum_age": "12", "maximum_age": 99, "assured_date": "22-11-2026",
        "last_modified": "2026-11-22T10:00:00Z", "fees": "gratis", "mood": [1, {"a": null}],
        "phones": [{"id": "p", "number": "020 123 45 67 / 06 12345678", "languages": "nl, ar", "department": "Balie"}, "112"],
        "schedules": [{"freq": "weekly", "byday": "ma t/m vr", "opens_at": "9:00am", "closes_at": "17.30", "until": "1/2/2026"},
            {"weekday": 2, "opens_at": "0900"}, {"closed": "f", "start_date": "2026-12-25", "end_date": "2026-12-26", "opens_at": "10:00"}],
        "languages": [{"name": "Nederlands; Arabisch (Marokkaans)"}, {"code": "ara"}, "Dutch", {"code": "Turks/Engels"}],
        "service_at_locations": [{"location": {"latitude": "52,1", "longitude": 4.3, "physical_addresses":
            [{"address_1": "Plein 1", "address_3": "hof", "postal_code": "2525ab", "country": "Nederland"}]}}],
        "organization": {"name": "Huis", "url": "https://huis.nl"}, "cost_options": [{"amount": "€ 5,00"}],
        "eligibilitys": [{"eligibility": "adult", "minimum_age": 18}], "taxonomy_ids": "1, 2",
        "attributes": [{"taxonomy_term": {"code": "x", "taxonomy": "y"}}], "capacities": [{"unit": {"name": "bed"}}]})
}

/// Tables that hang together, with everything that is repaired.
const TABLES: &[(&str, &str)] = &[
    (
        "services.csv",
        "id,organization_id,name,status,fees,taxonomy_ids\na,o,Koffie,,Gratis,t\nb,x,\"Thee; \u{202e}\",actief,'=1,\n",
    ),
    ("organizations.csv", "id,name,url\no,Huis,www.huis.nl\no,Huis,www.huis.nl\n"),
    ("services_at_location.csv", "id,service_id,location_id\ns,a,l\n"),
    ("locations.csv", "id,name,latitude,longitude\nl,Plein,\"52,1\",4.3\n"),
    ("physical_addresses.csv", "id,location_id,address_1,postal_code\n1,l,Plein 1,2525AB\n"),
    ("regular_schedules.csv", "id,service_id,location_id,weekday,opens_at,closes_at\n1,a,l,2,9:00am,12.00\n"),
    ("contacts.csv", "id,service_id,name\nc,a,Ann\n"),
    ("phones.csv", "id,service_id,contact_id,number\n1,a,c,020 123 45 67\n2,niemand,,113\n"),
    ("languages.csv", "id,service_id,phone_id,language\n1,a,1,\"nl, Turks\"\n"),
    ("taxonomy.csv", "id,name,parent_id,vocabulary\nt,Food,,OE\n"),
    ("services_taxonomy.csv", "id,service_id,taxonomy_id\n1,a,t\n"),
    ("metadata.csv", "id,resource_id,resource_type,last_action_date\n1,a,service,2026-11-22\n"),
    ("eligibility.csv", "id,service_id,eligibility\n1,a,adult\n"),
];

/// Every text and every name in a value.
fn texts<'v>(value: &'v Value, found: &mut Vec<&'v str>) {
    match value {
        Value::String(text) => found.push(text),
        Value::Array(list) => list.iter().for_each(|one| texts(one, found)),
        Value::Object(fields) => fields.iter().for_each(|(name, one)| {
            found.push(name);
            texts(one, found);
        }),
        _ => {}
    }
}

fn assert_clean(text: &str) {
    let kept = clean(text, Kind::Paragraphs, 100_000);
    assert_eq!((kept.text.as_str(), kept.removed.any()), (text, false), "{text:?}");
}

/// What must hold of all that comes out, whatever went in.
fn check(out: &Result<Out, Fault>) {
    let out = match out {
        Ok(out) => out,
        Err(fault) => {
            if let FaultKind::Unreadable(said) | FaultKind::BrokenJson(said) | FaultKind::BrokenTable(said) =
                &fault.kind
            {
                assert_clean(said);
            }
            return;
        }
    };
    assert!(out.summary.services <= LIMITS.services);
    let taken = out.entries.iter().filter(|entry| entry.service.is_some()).count();
    assert_eq!(u64::try_from(taken).expect("few"), out.summary.services);
    for entry in &out.entries {
        if let Some(service) = &entry.service {
            let mut found = Vec::new();
            texts(service, &mut found);
            for text in found {
                assert_clean(text);
                assert!(text.chars().count() <= 300.max(LIMITS.text + 9), "{text}");
            }
            for name in ["id", "name", "status"] {
                assert!(service[name].as_str().is_some_and(|text| !text.is_empty()), "{name}");
            }
        } else {
            let tells = |note: &&crate::directory::feed::Note| {
                matches!(note.kind, NoteKind::Refused(_) | NoteKind::Repeated)
            };
            assert!(entry.notes.iter().any(|note| tells(&note)), "refused without a word");
        }
    }
    for note in out.notes() {
        assert_clean(&note.field);
        if let NoteKind::Repaired { found, now } = &note.kind {
            assert_clean(found);
            assert_clean(now);
        }
        if let NoteKind::NotCarried { found, .. } = &note.kind {
            assert_clean(found);
        }
    }
}

/// Reads what came out once more: a clean feed has nothing to repair, and comes out as it went in.
fn check_again(out: &Result<Out, Fault>) {
    let Ok(out) = out else { return };
    for service in out.services() {
        // What was markup about markup is markup now.
        if service.to_string().contains(['&', '<']) {
            continue;
        }
        let limits = Limits { text: 20_000, values: 20_000, ..Limits::default() };
        let again = read_files(&[("again.ndjson", service.to_string().as_bytes())], &limits).expect("a feed");
        let (once, twice) = (service.to_string(), again.only().to_string());
        let same = once.bytes().zip(twice.bytes()).take_while(|(one, other)| one == other).count();
        let beginning = |text: &str| text.bytes().skip(same.saturating_sub(60)).take(120).collect::<Vec<_>>();
        let beginning = |text: &str| String::from_utf8_lossy(&beginning(text)).into_owned();
        assert!(once == twice, "{}\n{}", beginning(&once), beginning(&twice));
        // A language that we have no code for is told each time.
        let mut notes = again.entries[0].notes.iter();
        let told = |field: &str| field.ends_with("].code") && field.contains("languages[");
        assert!(notes.all(|note| told(&note.field)), "{:?}", again.entries[0].notes);
    }
}

/// A change to bytes: where, what, how many go.
type Change = (usize, Vec<u8>, usize);

fn changes() -> impl Strategy<Value = Vec<Change>> {
    let piece = prop_oneof![
        prop::collection::vec(any::<u8>(), 0..4),
        prop::sample::select(vec![
            "\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            ";",
            ":",
            "\n",
            "\r",
            "\\u202e",
            "\u{202e}",
            "\u{2028}",
            "\u{1b}[2J",
            "\0",
            "null",
            "&#8238;",
            "<!--",
            "<script>",
            "-",
            "9e999",
            "\\ud800",
            "'",
            "=",
            "id",
            "a",
            "../",
            "0",
            "١٢",
            "\u{feff}",
            "t/m",
        ])
        .prop_map(|text| text.as_bytes().to_vec()),
        Just(b"[".repeat(200)),
    ];
    prop::collection::vec(
        (any::<prop::sample::Index>().prop_map(|at| at.index(usize::MAX)), piece, 0_usize..12),
        0..8,
    )
}

fn changed(mut bytes: Vec<u8>, changes: &[Change]) -> Vec<u8> {
    for (at, piece, gone) in changes {
        let from = at % (bytes.len() + 1);
        let to = (from + gone).min(bytes.len());
        bytes.splice(from..to, piece.iter().copied());
    }
    bytes
}

/// Runs a test over many inputs: a hundred, or as long as was asked.
fn many<S: Strategy>(strategy: &S, test: impl Fn(S::Value)) {
    let asked = std::env::var("INLOOP_FUZZ_SECONDS").ok().and_then(|text| text.parse().ok());
    let mut runner = asked.map_or_else(TestRunner::deterministic, |_: u64| TestRunner::default());
    let (begun, mut runs) = (Instant::now(), 0_u64);
    loop {
        test(strategy.new_tree(&mut runner).expect("an input").current());
        runs += 1;
        match asked {
            None if runs >= 100 => break,
            Some(seconds) if begun.elapsed() >= Duration::from_secs(seconds) => break,
            _ => {}
        }
    }
    if asked.is_some() {
        eprintln!("{runs} inputs in {} s", begun.elapsed().as_secs());
    }
}

#[test]
fn any_bytes_under_any_name_are_read_or_refused() {
    let names = prop::sample::select(vec!["x.json", "x.ndjson", "services.csv", "datapackage.json", "x"]);
    let bytes = prop_oneof![
        prop::collection::vec(any::<u8>(), 0..400),
        "[\\[\\]{}\",:a-z0-9 \\n]{0,200}".prop_map(String::into_bytes),
    ];
    many(&(names, bytes), |(name, bytes)| check(&read_files(&[(name, &bytes)], &LIMITS)));
}

#[test]
fn a_changed_service_is_read_or_refused_and_what_comes_out_is_clean() {
    let forms = prop::sample::select(vec![
        "{}",
        "[{},{}]",
        "{\"contents\":[{}]}",
        "{}\n{}\n",
        "{\"name\":\"o\",\"services\":[{}]}",
    ]);
    let name = prop::sample::select(vec!["x.json", "x.ndjson"]);
    many(&(forms, name, changes()), |(form, name, changes)| {
        let text = form.replace("{}", &seed().to_string());
        let out = read_files(&[(name, &changed(text.into_bytes(), &changes))], &LIMITS);
        check(&out);
        check_again(&out);
    });
}

#[test]
fn a_service_with_any_value_anywhere_comes_out_clean() {
    let value = prop_oneof![
        any::<Option<bool>>().prop_map(|yes| json!(yes)),
        any::<f64>().prop_map(|number| json!(number)),
        any::<i64>().prop_map(|number| json!(number)),
        "\\PC{0,12}".prop_map(Value::String),
        prop::collection::vec(any::<char>(), 0..30)
            .prop_map(|text| Value::String(text.into_iter().collect())),
        "[0-9:.,;/ +ma-zT-]{0,20}".prop_map(Value::String),
        "[ a-zA-Zéë(),;/&<>#0-9]{0,40}".prop_map(Value::String),
        Just(json!([[{}], "x"])),
        Just(json!({"id": "x", "name": "y"})),
    ];
    many(&prop::collection::vec((any::<prop::sample::Index>(), value), 1..12), |changes| {
        let mut service = seed();
        for (at, value) in changes {
            let mut paths = Vec::new();
            leaves(&service, String::new(), &mut paths);
            *service.pointer_mut(&paths[at.index(paths.len())]).expect("a leaf") = value;
        }
        let out = read_files(&[("x.json", service.to_string().as_bytes())], &LIMITS);
        check(&out);
        check_again(&out);
    });
}

fn leaves(value: &Value, path: String, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) if !fields.is_empty() => {
            fields.iter().for_each(|(name, one)| leaves(one, format!("{path}/{name}"), found));
        }
        Value::Array(list) if !list.is_empty() => {
            list.iter().enumerate().for_each(|(at, one)| leaves(one, format!("{path}/{at}"), found));
        }
        _ => found.push(path),
    }
}

#[test]
fn changed_tables_are_read_or_refused_and_what_comes_out_is_clean() {
    let table = 0..TABLES.len();
    let strategy = prop::collection::vec((table, changes()), 0..4);
    many(&strategy, |all| {
        let mut files: Vec<(&str, Vec<u8>)> =
            TABLES.iter().map(|(name, text)| (*name, text.as_bytes().to_vec())).collect();
        for (table, changes) in &all {
            let bytes = std::mem::take(&mut files[*table].1);
            files[*table].1 = changed(bytes, changes);
        }
        let files: Vec<(&str, &[u8])> = files.iter().map(|(name, bytes)| (*name, bytes.as_slice())).collect();
        let out = read_files(&files, &LIMITS);
        check(&out);
        check_again(&out);
    });
}

#[test]
fn a_changed_archive_is_read_or_refused() {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in TABLES {
        writer.start_file(*name, SimpleFileOptions::default()).expect("a member");
        writer.write_all(text.as_bytes()).expect("its content");
    }
    let archive = writer.finish().expect("an archive").into_inner();
    many(&changes(), |changes| {
        let bytes = changed(archive.clone(), &changes);
        let Ok(mut archive) = Archive::open(Cursor::new(bytes), "x.zip", &LIMITS) else { return };
        let mut entries = Vec::new();
        let summary = read(&mut archive, &LIMITS, &mut |entry| {
            entries.push(entry);
            ControlFlow::Continue(())
        });
        check(&summary.map(|summary| Out { entries, summary }));
    });
}

#[test]
fn limits_are_told_as_what_they_are() {
    let kind = |text: &str, limits: &Limits| match read_files(&[("x.json", text.as_bytes())], limits) {
        Ok(_) => panic!("no fault"),
        Err(fault) => fault.kind,
    };
    let one = |id: &str| format!("{{\"id\":\"{id}\",\"name\":\"A\",\"status\":\"active\"}}");
    let deep = format!("{{\"id\":{}", "[".repeat(100));
    assert_eq!(kind(&deep, &LIMITS), FaultKind::TooDeep(12));
    let many = format!("[{}]", (0..21).map(|id| one(&id.to_string())).collect::<Vec<_>>().join(","));
    assert_eq!(kind(&many, &LIMITS), FaultKind::TooManyServices(20));
    let wide = format!("[{{\"id\":[{}]}}]", vec!["1"; 500].join(","));
    assert_eq!(kind(&wide, &LIMITS), FaultKind::TooManyValues(400));
    let long = format!("[{{\"id\":\"{}\"}}]", "x".repeat(39_000));
    assert_eq!(kind(&long, &LIMITS), FaultKind::ServiceTooLarge(20_000));
    let limits = Limits { service_bytes: 1 << 20, ..LIMITS };
    assert_eq!(kind(&" ".repeat(50_000), &limits), FaultKind::TooLarge(40_000));
    let long = one(&"x".repeat(25_000)) + "\n";
    let fault =
        read_files(&[("x.ndjson", long.as_bytes())], &LIMITS).map(|out| out.summary).expect_err("a fault");
    assert_eq!(fault.kind, FaultKind::ServiceTooLarge(20_000));
}

#[test]
fn whoever_takes_the_services_can_stop() {
    let one = |id: usize| format!("{{\"id\":\"{id}\",\"name\":\"A\",\"status\":\"active\"}}");
    let lines: String = (0..5).map(|id| one(id) + "\n").collect();
    let table: String =
        std::iter::once("id,name\n".to_owned()).chain((0..5).map(|id| format!("{id},A\n"))).collect();
    let list = format!("[{},{},{}]", one(1), one(2), one(3));
    for (name, text) in [("x.ndjson", lines), ("x.json", list), ("services.csv", table)] {
        let mut files = super::InMemory(vec![(name.to_owned(), text.into_bytes())]);
        let mut taken = 0;
        let summary = read(&mut files, &Limits::default(), &mut |_| {
            taken += 1;
            if taken == 2 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })
        .expect("a feed");
        assert_eq!((taken, summary.stopped), (2, true), "{name}");
    }
}

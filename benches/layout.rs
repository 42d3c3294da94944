//! How long a slip takes: the scan for fonts, the first slip of a day, the next ones; and a question shown large.

#![allow(missing_docs, clippy::expect_used, clippy::print_stderr)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::{Criterion, criterion_group, criterion_main};
use inloop::slip::large::{Piece, Poster, drawing, poster};
use inloop::slip::{Block, Both, Fonts, Freshness, Line, Page, Paper, Pictogram, Qr, QrContent, pdf, raster};
use inloop::words::{Locale, Said};

fn both(turkish: &str, dutch: &str) -> Both {
    Both::new(Said { text: turkish.to_owned(), locale: Locale::TR }, dutch)
}

fn page() -> Page {
    let place = |topic: &str| Block {
        pictogram: Pictogram::of(topic).expect("a topic"),
        heading: both("Mektubunuzu birlikte okumak", "Samen uw brief lezen"),
        name: "Koffiekamer Lindenhof".to_owned(),
        lines: vec![
            Line::new(both("Nerede", "Waar"), Both::same("Lindenlaan 4, Amsterdam")),
            Line::new(
                both("Ne zaman", "Wanneer"),
                both("Salı 17-03-2026, saat 10:00-12:00", "dinsdag 17-03-2026, van 10:00 tot 12:00"),
            )
            .known(Freshness::CallFirst(both("Önce arayın", "Bel eerst"))),
            Line::list(
                both("Yanınızda getirin", "Neem mee"),
                vec![both("belediyenin mektubu", "de brief"), both("kimliğiniz", "uw ID-bewijs")],
            ),
        ],
        qr: Some(Qr {
            content: QrContent::Phone("020-123 45 67".to_owned()),
            caption: both("Aramak için tarayın", "Scan om te bellen"),
        }),
    };
    Page {
        resident_locale: Locale::TR,
        title: both("Nereye gidebilirsiniz", "Waar u terecht kunt"),
        intro: vec![],
        case_code: None,
        blocks: vec![place("letters"), place("money")],
        follow_up: Some(both("31 Mart 2026 günü soracağız.", "Wij vragen het u op 31 maart 2026.")),
        kept_heading: both("Ne saklıyoruz", "Wat wij bewaren"),
        kept: vec![both("Hiçbir şey saklamıyoruz.", "Wij bewaren niets.")],
        footer: vec![],
        unchecked_note: both("Bu çeviri henüz okunmadı.", "Deze vertaling is nog niet gelezen."),
        script_missing: String::new(),
    }
}

/// A question of six texts in Arabic, as it fills a screen of 100 by 30.
fn question() -> Poster {
    let texts = [
        "من أجل من جئت؟",
        "من أجل نفسي",
        "من أجل شخص آخر",
        "أعتني بشخص وأبحث عن مساعدة",
        "لا أعرف",
        "أفضل ألا أقول",
    ];
    let piece = |(place, text): (usize, &&str)| Piece {
        text: (*text).to_owned(),
        locale: Locale::AR,
        key: "123456".chars().nth(place.wrapping_sub(1)),
        columns: 72,
    };
    Poster { pieces: texts.iter().enumerate().map(piece).collect(), rows: 25 }
}

/// The first slip reads fonts and builds the typesetter's library: once for each process, so it is told
/// and not repeated.
fn tell(what: &str, passed: Duration) {
    eprintln!("{what}: {passed:?}");
}

fn layout(criterion: &mut Criterion) {
    let started = Instant::now();
    let scanned = Fonts::scan(None).expect("no folder is named");
    tell("font scan", started.elapsed());
    let started = Instant::now();
    pdf(&page(), Paper::A5, &scanned).expect("a slip");
    tell("first slip", started.elapsed());

    let fonts = Fonts::embedded();
    let page = page();
    criterion.bench_function("next slip, A5", |bencher| {
        bencher.iter(|| pdf(black_box(&page), Paper::A5, &fonts).expect("a slip"));
    });
    criterion.bench_function("next slip, A4", |bencher| {
        bencher.iter(|| pdf(black_box(&page), Paper::A4, &fonts).expect("a slip"));
    });
    let question = question();
    let started = Instant::now();
    poster(&question, &scanned).expect("a question");
    tell("first question, large", started.elapsed());
    criterion.bench_function("next question, large", |bencher| {
        bencher.iter(|| poster(black_box(&question), &scanned).expect("a question"));
    });
    let letters = Pictogram::of("letters").expect("a topic");
    criterion.bench_function("a drawing of a topic, in cells", |bencher| {
        bencher.iter(|| drawing(black_box(letters), 8, &fonts).expect("a drawing"));
    });
    criterion.bench_function("next receipt, dots", |bencher| {
        bencher.iter(|| raster(black_box(&page), &fonts).expect("a slip"));
    });
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10);
    targets = layout
}
criterion_main!(benches);

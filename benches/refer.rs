//! How long a referral takes over a thousand offers, and over the hundred that a desk has.

#![allow(missing_docs, reason = "criterion's macro makes a public function")]

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use inloop::content::{Content, Supply};
use inloop::directory::{Directory, LanguageCode, NeedId, local_zone};
use inloop::referral::{Profile, Walk, Wanted, Weight, refer};
use jiff::civil::date;
use serde_json::{Value, json};

const NEEDS: [&str; 8] = [
    "money-debts",
    "letters-forms",
    "contact-coffee",
    "home-odd-jobs",
    "mind-stress",
    "language-practice",
    "health-exercise",
    "food-meal",
];

const PLACES: &str = r#"{ "source": "a bench", "licence": "CC0-1.0", "date": "2026-11-01",
    "places": [{ "id": "lindenhof", "name": "Lindenhof", "city": "Waterstad",
    "postcodes": ["0001"], "latitude": 52.09, "longitude": 4.30 }] }"#;

/// Offers as a neighbourhood has them: every other one informal, most open weekly, a few once a month.
fn service(at: usize) -> Value {
    let setting = if at.is_multiple_of(2) { "local-informal" } else { "formal" };
    let terms = [
        format!("setting:{setting}"),
        "form:individual".to_owned(),
        "reach:city".to_owned(),
        "listing:printed".to_owned(),
        "access:walk-in".to_owned(),
        "audience:everyone".to_owned(),
        format!("need:{}", NEEDS[at % NEEDS.len()]),
        format!("need:{}", NEEDS[(at / 8) % NEEDS.len()]),
        "does:listen".to_owned(),
    ];
    let attributes: Vec<Value> = terms.iter().map(|term| json!({ "taxonomy_term_id": term })).collect();
    let hours = if at.is_multiple_of(10) {
        json!({ "freq": "MONTHLY", "byday": "2MO", "opens_at": "19:30", "closes_at": "21:30" })
    } else {
        json!({ "freq": "WEEKLY", "byday": "TU,FR", "opens_at": "10:00", "closes_at": "12:00" })
    };
    let north = f64::from(u32::try_from(at % 40).unwrap_or_default()) / 2000.0;
    json!({
        "id": format!("offer-{at:04}"),
        "name": format!("Huis {at}"),
        "description": "Hier helpt men u.",
        "status": "active",
        "assured_date": "2026-11-01",
        "organization": { "name": "Stichting" },
        "languages": [{ "code": "nl" }, { "code": if at.is_multiple_of(3) { "ar" } else { "tr" } }],
        "service_areas": [{ "name": "Waterstad" }],
        "phones": [{ "number": "020 123 45 67" }],
        "schedules": [hours],
        "service_at_locations": [{ "location": { "latitude": 52.09 + north, "longitude": 4.3 } }],
        "attributes": attributes,
    })
}

fn directory(offers: usize) -> Directory {
    let text = (0..offers).map(service).collect::<Value>().to_string();
    let (directory, faults) = Directory::from_json(&[("bench.json", &text), ("places.json", PLACES)]);
    assert!(faults.is_empty() && directory.len() == offers, "the bench reads what it wrote");
    directory
}

fn profile() -> Profile {
    let needs = ["money-debts", "letters-forms", "contact-coffee"]
        .iter()
        .filter_map(|code| NeedId::new(code))
        .map(|need| Wanted { need, weight: Weight::Plain })
        .collect();
    Profile {
        needs,
        languages: LanguageCode::new("ar").into_iter().collect(),
        neighbourhood: Some("Lindenhof".to_owned()),
        walk: Some(Walk::TenMinutes),
        ..Profile::default()
    }
}

fn referrals(criterion: &mut Criterion) {
    let Ok(now) = date(2026, 11, 24).at(11, 0, 0, 0).to_zoned(local_zone()) else { return };
    let profile = profile();
    let mut group = criterion.benchmark_group("refer");
    for offers in [100, 1_000] {
        let directory = directory(offers);
        group.bench_with_input(BenchmarkId::from_parameter(offers), &directory, |bench, directory| {
            bench.iter(|| refer(black_box(&profile), black_box(directory), &now));
        });
    }
    if let Ok((content, _)) = Content::shipped(Supply::Real) {
        group.bench_function("shipped", |bench| {
            bench.iter(|| refer(black_box(&profile), black_box(&content.directory), &now));
        });
    }
    group.finish();
}

criterion_group!(benches, referrals);
criterion_main!(benches);

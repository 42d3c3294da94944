//! One service, as a feed has it.

use inloop::content::{Content, Supply};
use serde_json::{Map, Value, json};

use super::chance::{Chance, Skewed};
use super::country::{Country, Neighbourhood, rounded};
use super::vocabulary::{AUDIENCES, GOING, HOUSES, KINDS, Kind, LANGUAGES, ORGANIZATIONS, STREETS, WELCOMES};

/// Organizations in the whole country; the largest runs a twentieth of all.
const ORGANIZATION_COUNT: usize = 24_000;

/// Makes services.
pub struct Maker {
    country: Country,
    /// Every need of the program with its kind, the most frequent first.
    needs: Vec<(String, usize)>,
    need: Skewed,
    organization: Skewed,
    language: Skewed,
}

impl Maker {
    pub fn new() -> Self {
        let needs = needs();
        Self {
            country: Country::new(),
            need: Skewed::new(needs.len(), 0.9),
            needs,
            organization: Skewed::new(ORGANIZATION_COUNT, 0.9),
            language: Skewed::new(LANGUAGES.len(), 0.9),
        }
    }

    pub fn service(&self, at: usize) -> Value {
        let mut chance = Chance::of("service", at);
        let id = format!("{:016x}{:016x}", chance.next(), chance.next());
        let id = format!("{}-{}-5{}-a{}-{}", &id[..8], &id[8..12], &id[13..16], &id[17..20], &id[20..]);
        let home = self.country.somewhere(&mut chance);
        let (first, kind) = &self.needs[self.need.draw(&mut chance)];
        let kind = &KINDS[*kind];
        let informal = chance.percent(58);
        let national = chance.percent(1);
        let name = if chance.percent(12) {
            format!("{} {}", chance.one(kind.names), home.city)
        } else {
            format!("{} {}", chance.one(kind.names), home.name)
        };
        let mut service = Map::new();
        let mut put = |field: &str, value: Value| service.insert(field.to_owned(), value);
        put("id", json!(id));
        put("name", json!(name));
        let said = format!("{} {}", chance.one(kind.says), chance.one(&GOING));
        put("description", json!(said));
        put("status", json!(status(&mut chance)));
        put("assured_date", json!(day(&mut chance)));
        put("organization", self.organization(&mut chance, &home.city));
        put("languages", self.languages(&mut chance));
        put("service_areas", areas(&mut chance, home, national));
        put("phones", json!([{ "id": format!("{id}-p"), "number": phone(&mut chance), "type": "voice" }]));
        if chance.percent(60) {
            put("email", json!(format!("info@{}.example", home.id)));
            put("url", json!(format!("https://{}.example/{}", home.id, &id[..8])));
        }
        if chance.percent(18) {
            let (from, to) =
                *chance.one(&[(18, None), (55, None), (65, None), (4, Some(12)), (12, Some(18))]);
            put("minimum_age", json!(from));
            if let Some(to) = to {
                put("maximum_age", json!(to));
            }
        }
        if chance.percent(45) {
            put("cost_options", json!([{ "id": format!("{id}-c"), "option": "gratis", "amount": 0 }]));
        } else if chance.percent(20) {
            put("fees_description", json!("Een kleine eigen bijdrage."));
            put("cost_options", json!([{ "id": format!("{id}-c"), "option": "per keer", "amount": 3 }]));
        }
        if chance.percent(8) {
            let free = chance.below(6);
            put(
                "capacities",
                json!([{ "available": free, "updated": format!("{}T09:00:00Z", day(&mut chance)) }]),
            );
        }
        if chance.percent(8) {
            put("wait_time", json!("ongeveer vier weken"));
        }
        if let Some(lines) = schedules(&mut chance) {
            put("schedules", lines);
        }
        if !national && chance.percent(88) {
            put("service_at_locations", locations(&mut chance, &id, home));
        }
        // What a feed of elsewhere brings was not placed by anyone yet.
        if !chance.percent(6) {
            put("attributes", self.attributes(&mut chance, first, kind, informal, national));
        }
        if chance.percent(30) {
            put(
                "metadata",
                json!([{ "id": format!("{id}-m"), "resource_id": format!("{id}-p"),
                "field_name": "number", "last_action_date": day(&mut chance),
                "updated_by": format!("https://{}.example/contact", home.id) }]),
            );
        }
        Value::Object(service)
    }

    fn organization(&self, chance: &mut Chance, city: &str) -> Value {
        let rank = self.organization.draw(chance);
        let mut its = Chance::of("organization", rank);
        let name = format!("{} {}", its.one(&ORGANIZATIONS), self.country.somewhere(&mut its).city);
        let number = its.below(90);
        let name = if rank < 40 { name } else { format!("{name} {number}") };
        json!({ "id": format!("org-{rank}"), "name": name, "description": format!("Werkt in {city} en omgeving.") })
    }

    fn languages(&self, chance: &mut Chance) -> Value {
        let mut codes: Vec<&str> = if chance.percent(93) { vec!["nl"] } else { Vec::new() };
        for odds in [45, 25, 10] {
            let one = LANGUAGES[self.language.draw(chance)];
            if chance.percent(odds) && !codes.contains(&one) {
                codes.push(one);
            }
        }
        codes.into_iter().map(|code| json!({ "code": code })).collect()
    }

    fn attributes(
        &self,
        chance: &mut Chance,
        first: &str,
        kind: &Kind,
        informal: bool,
        national: bool,
    ) -> Value {
        let mut terms = vec![
            match (informal, chance.percent(60)) {
                (true, true) => "setting:organised-informal".to_owned(),
                (true, false) => "setting:local-informal".to_owned(),
                (false, _) => "setting:formal".to_owned(),
            },
            format!("form:{}", chance.one(&["individual", "collective", "individual"])),
            match (national, chance.below(10)) {
                (true, _) => "reach:national".to_owned(),
                (_, 0..4) => "reach:neighbourhood".to_owned(),
                (_, 4..6) => "reach:district".to_owned(),
                _ => "reach:city".to_owned(),
            },
            format!("listing:{}", if chance.percent(6) { "by-introduction" } else { "printed" }),
            format!(
                "access:{}",
                chance.one(&[
                    "walk-in",
                    "walk-in",
                    "call-first",
                    "call-first",
                    "call-first",
                    "referrer",
                    "assessment"
                ])
            ),
            format!("need:{first}"),
        ];
        for odds in [55, 30, 15, 8] {
            let (need, _) = &self.needs[self.need.draw(chance)];
            if chance.percent(odds) {
                terms.push(format!("need:{need}"));
            }
        }
        if chance.percent(75) {
            terms.push("audience:everyone".to_owned());
        } else {
            for _ in 0..=chance.below(2) {
                terms.push(format!("audience:{}", chance.one(&AUDIENCES)));
            }
        }
        terms.extend(kind.does.iter().map(|role| format!("does:{role}")));
        if chance.percent(30) {
            terms.extend(kind.does_not.iter().map(|role| format!("does-not:{role}")));
        }
        if informal && chance.percent(35) {
            terms.push(format!("welcome:{}", chance.one(&WELCOMES)));
        }
        if chance.percent(40) {
            terms.push(format!("complexity:{}", chance.one(&["light", "medium", "heavy"])));
        }
        terms.into_iter().map(|term| json!({ "taxonomy_term_id": term })).collect()
    }
}

/// Every need of the program with its kind, in the order of how often it is met: the kinds as listed, each in turn.
pub fn needs() -> Vec<(String, usize)> {
    let Ok((content, _)) = Content::shipped(Supply::Demo) else { return Vec::new() };
    let codes: Vec<&str> = content.needs.terms.iter().map(|term| term.code.as_str()).collect();
    let mut ranked: Vec<(usize, usize, String)> = Vec::new();
    for (at, kind) in KINDS.iter().enumerate() {
        let own = codes
            .iter()
            .filter(|code| code.strip_prefix(kind.domain).is_some_and(|rest| rest.starts_with('-')));
        ranked.extend(own.enumerate().map(|(place, code)| (place, at, (*code).to_owned())));
    }
    ranked.sort();
    ranked.into_iter().map(|(_, kind, code)| (code, kind)).collect()
}

fn status(chance: &mut Chance) -> &'static str {
    match chance.below(100) {
        0..94 => "active",
        94..96 => "temporarily closed",
        96..98 => "inactive",
        _ => "defunct",
    }
}

/// A day up to about three years before the autumn of 2026, the near ones more often.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn day(chance: &mut Chance) -> String {
    let back = (chance.part() * chance.part() * 1_100.0) as i64;
    jiff::civil::date(2026, 11, 15).saturating_sub(jiff::Span::new().days(back)).to_string()
}

fn phone(chance: &mut Chance) -> String {
    format!(
        "0{} {:03} {:02} {:02}",
        10 + chance.below(80),
        chance.below(1000),
        chance.below(100),
        chance.below(100)
    )
}

fn areas(chance: &mut Chance, home: &Neighbourhood, national: bool) -> Value {
    if national {
        return json!([{ "name": "Nederland" }]);
    }
    match chance.below(100) {
        0..35 => json!([{ "name": home.name }]),
        35..50 => json!([{ "name": home.district }]),
        50..90 => json!([{ "name": home.city }]),
        90..94 => json!([{ "name": home.name }, { "name": home.district }]),
        _ => json!([]),
    }
}

fn locations(chance: &mut Chance, id: &str, home: &Neighbourhood) -> Value {
    let count = if chance.percent(7) { 2 } else { 1 };
    (0..count)
        .map(|at| {
            json!({ "location": {
                "id": format!("{id}-l{at}"),
                "name": format!("{} {}", chance.one(&HOUSES), home.name),
                "latitude": rounded(home.latitude + (chance.part() - 0.5) * 0.012),
                "longitude": rounded(home.longitude + (chance.part() - 0.5) * 0.018),
                "addresses": [{ "address_1": format!("{} {}", chance.one(&STREETS), 1 + chance.below(220)),
                    "postal_code": format!("{} {}", home.postcode, chance.one(&["AA", "BC", "DE", "KL", "XZ"])),
                    "city": home.city, "address_type": "physical" }],
                "accessibility": if chance.percent(25) { json!([{ "description": "Er is een lift." }]) } else { json!([]) },
            } })
        })
        .collect()
}

fn schedules(chance: &mut Chance) -> Option<Value> {
    let hour = 9 + chance.below(10);
    let long = 1 + chance.below(3);
    let (opens, closes) = (format!("{hour:02}:00"), format!("{:02}:30", hour + long));
    let days =
        *chance.one(&["MO", "TU", "WE", "TH", "FR", "SA", "SU", "MO,WE", "TU,TH", "TU,FR", "MO,WE,FR"]);
    let line = match chance.below(100) {
        0..45 => json!({ "freq": "WEEKLY", "byday": days, "opens_at": opens, "closes_at": closes }),
        45..58 => {
            json!({ "freq": "WEEKLY", "byday": "MO,TU,WE,TH,FR", "opens_at": "09:00", "closes_at": "17:00" })
        }
        58..66 => json!({ "freq": "MONTHLY", "byday": chance.one(&["1MO", "2TU", "3WE", "-1TH", "1SA"]),
            "opens_at": opens, "closes_at": closes }),
        66..71 => json!({ "freq": "WEEKLY", "interval": 2, "byday": &days[..2], "dtstart": "2026-01-05",
            "opens_at": opens, "closes_at": closes }),
        71..76 => json!({ "description": "op afspraak" }),
        76..80 => json!({ "freq": "WEEKLY", "byday": days, "opens_at": opens, "closes_at": closes,
            "valid_from": "2025-09-01", "valid_to": "2026-06-30" }),
        _ => return None,
    };
    if chance.percent(12) {
        let more = json!({ "freq": "WEEKLY", "byday": "TH", "opens_at": "19:00", "closes_at": "21:00" });
        return Some(json!([line, more]));
    }
    Some(json!([line]))
}

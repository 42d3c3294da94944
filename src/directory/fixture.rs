//! Services for tests, built like a sentence. Never in the program itself.

use serde_json::{Value, json};

use super::{Directory, Fault};

/// A service in the making; valid as it begins.
#[derive(Debug)]
pub(crate) struct Service(Value);

/// A formal offer for the whole country that serves `money-debts`, before anything is changed.
pub(crate) fn service(id: &str) -> Service {
    let mut service = Service(json!({
        "id": id,
        "name": format!("Huis {id}"),
        "description": "Hier helpt men u.",
        "status": "active",
        "assured_date": "2026-11-01",
        "organization": { "id": "org", "name": "Stichting" },
        "languages": [{ "id": "l", "name": "Nederlands", "code": "nl" }],
        "service_areas": [{ "id": "a", "name": "Waterstad" }],
        "attributes": [],
    }));
    for term in [
        "setting:formal",
        "form:individual",
        "reach:city",
        "listing:printed",
        "access:call-first",
        "audience:everyone",
        "need:money-debts",
        "does:listen",
    ] {
        service = service.term(term);
    }
    service
}

impl Service {
    /// Adds a term such as `need:money-debts`.
    pub(crate) fn term(mut self, term: &str) -> Self {
        if let Some(list) = self.0["attributes"].as_array_mut() {
            list.push(json!({ "id": format!("{term}-{}", list.len()), "taxonomy_term_id": term }));
        }
        self
    }

    /// Replaces all terms of a taxonomy by these.
    pub(crate) fn only(mut self, taxonomy: &str, codes: &[&str]) -> Self {
        if let Some(list) = self.0["attributes"].as_array_mut() {
            let prefix = format!("{taxonomy}:");
            list.retain(|one| {
                !one["taxonomy_term_id"].as_str().is_some_and(|term| term.starts_with(&prefix))
            });
        }
        codes.iter().fold(self, |service, code| service.term(&format!("{taxonomy}:{code}")))
    }

    /// Makes it informal.
    pub(crate) fn informal(self) -> Self {
        self.only("setting", &["local-informal"])
    }

    /// Sets a field.
    pub(crate) fn with(mut self, field: &str, value: Value) -> Self {
        self.0[field] = value;
        self
    }

    /// Opens it weekly.
    pub(crate) fn weekly(self, byday: &str, opens: &str, closes: &str) -> Self {
        let line =
            json!([{ "id": "s", "freq": "WEEKLY", "byday": byday, "opens_at": opens, "closes_at": closes }]);
        self.with("schedules", line)
    }

    /// Puts it on the map.
    pub(crate) fn at(self, latitude: f64, longitude: f64) -> Self {
        let location = json!({ "id": "p", "latitude": latitude, "longitude": longitude });
        self.with("service_at_locations", json!([{ "id": "sal", "location": location }]))
    }

    /// Lets it speak these languages.
    pub(crate) fn speaks(self, codes: &[&str]) -> Self {
        let list: Vec<Value> = codes.iter().map(|code| json!({ "id": code, "code": code })).collect();
        self.with("languages", json!(list))
    }

    /// The JSON.
    pub(crate) fn json(&self) -> &Value {
        &self.0
    }
}

/// Two neighbourhoods of one town, a good kilometre apart.
pub(crate) const PLACES: &str = r#"{ "source": "a test", "licence": "CC0-1.0", "date": "2026-11-01", "places": [
    { "id": "lindenhof", "name": "Lindenhof", "city": "Waterstad", "postcodes": ["0001"],
      "latitude": 52.09, "longitude": 4.30 },
    { "id": "oeverhoek", "name": "Oeverhoek", "city": "Waterstad", "postcodes": ["0003"],
      "latitude": 52.10, "longitude": 4.30 }
] }"#;

/// The services read, with whatever was wrong.
pub(crate) fn read(services: &[Service]) -> (Directory, Vec<Fault>) {
    let list: Vec<&Value> = services.iter().map(Service::json).collect();
    let text = json!(list).to_string();
    Directory::from_json(&[("test.json", &text), ("places.json", PLACES)])
}

/// The services read; nothing may be wrong.
pub(crate) fn directory(services: &[Service]) -> Directory {
    let (directory, faults) = read(services);
    assert_eq!(faults, [], "the fixture is right");
    directory
}

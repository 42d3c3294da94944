//! The directory going out and coming in: what is written is read again by the reader of feeds, an import changes what
//! it says it changes, and whatever breaks it off leaves what stood there.

use std::collections::BTreeMap;
use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use inloop::content::exports::{self, Form};
use inloop::content::imports::{Asked, Fault, Weighed, weigh};
use inloop::content::{Content, Supply};
use inloop::directory::export::Selection;
use inloop::directory::feed::Limits;
use inloop::directory::import::{Case, Fate, NeedNames};
use inloop::directory::keeping::{DirectoryEvent, Field, Overlay, Record, What};
use inloop::directory::{Directory, Offer, OfferId, raw};
use jiff::civil::{Date, date};
use serde_json::{Value, json};

use super::house::source::root;

const MONDAY: Date = date(2026, 11, 23);
const TUESDAY: Date = date(2026, 11, 24);

/// A desk's folder and a feed beside it.
struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    fn folder(&self) -> PathBuf {
        self.0.path().join("desk")
    }

    fn feed(&self, services: &Value) -> PathBuf {
        let path = self.0.path().join("gids.json");
        fs::write(&path, services.to_string()).expect("written");
        path
    }

    fn weigh(&self, feed: &Path, day: Date) -> Result<Weighed, Fault> {
        self.weigh_until(feed, day, u64::MAX)
    }

    fn weigh_until(&self, feed: &Path, day: Date, last: u64) -> Result<Weighed, Fault> {
        let (desk, needs) = (self.folder(), NeedNames::default());
        let asked =
            Asked { desk: &desk, path: feed, source: "gids", day, needs: &needs, limits: Limits::default() };
        let more = |read| if read < last { ControlFlow::Continue(()) } else { ControlFlow::Break(()) };
        weigh(&asked, &mut |read| more(read))
    }

    fn import(&self, feed: &Path, day: Date) {
        self.weigh(feed, day).expect("a feed").apply().expect("in place");
    }

    /// Every file of the sources, with what stands in it.
    fn sources(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        let mut folders = vec![self.folder().join("directory/imported")];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
                if entry.path().is_dir() {
                    folders.push(entry.path());
                } else {
                    files.insert(entry.path(), fs::read(entry.path()).expect("the file"));
                }
            }
        }
        files
    }

    fn directory(&self) -> Directory {
        let (content, faults) = Content::of_desk(Supply::Real, &self.folder()).expect("content");
        assert_eq!(faults, []);
        content.directory
    }
}

const FIRST: &str = "0b6a2a44-58d4-4ea4-9df0-6b8b0bfa1a11";
const SECOND: &str = "1c6a2a44-58d4-4ea4-9df0-6b8b0bfa1a12";
const THIRD: &str = "2d6a2a44-58d4-4ea4-9df0-6b8b0bfa1a13";

fn service(id: &str, name: &str) -> Value {
    json!({ "id": id, "name": name, "status": "active", "assured_date": "2026-10-01",
        "phones": [{ "id": "3e6a2a44-58d4-4ea4-9df0-6b8b0bfa1a14", "number": "020 123 45 67" }] })
}

#[test]
fn the_same_feed_twice_changes_not_a_byte() {
    let desk = Desk::new();
    let feed = desk.feed(&json!([service(SECOND, "Tuin"), service(FIRST, "Huis")]));
    desk.import(&feed, MONDAY);
    let before = desk.sources();
    assert_eq!(before.len(), 2);
    let again = desk.weigh(&feed, TUESDAY).expect("a feed");
    assert!(!again.counts.changes() && again.counts.same == 2);
    again.apply().expect("nothing to do");
    assert_eq!(desk.sources(), before);
}

#[test]
fn looking_at_a_feed_leaves_nothing_behind() {
    let desk = Desk::new();
    let feed = desk.feed(&json!([service(FIRST, "Huis")]));
    drop(desk.weigh(&feed, MONDAY).expect("a feed"));
    assert!(!desk.folder().exists());
}

#[test]
fn new_changed_and_gone_are_told_and_then_so() {
    let desk = Desk::new();
    desk.import(&desk.feed(&json!([service(FIRST, "Huis"), service(SECOND, "Tuin")])), MONDAY);
    let mut other = service(FIRST, "Huis");
    other["phones"][0]["number"] = "020 765 43 21".into();
    let mut weighed =
        desk.weigh(&desk.feed(&json!([other, service(THIRD, "Keuken")])), TUESDAY).expect("a feed");
    let counts = weighed.counts;
    assert_eq!((counts.new, counts.changed, counts.gone, counts.same), (1, 1, 1, 0));
    assert_eq!(weighed.with_fate(Fate::Gone, 9), [SECOND]);
    let (name, changes) = weighed.told(FIRST, Fate::Changed).expect("told");
    let change = &changes[0];
    assert_eq!((name.as_str(), changes.len(), change.field.as_str()), ("Huis", 1, "phones[0].number"));
    assert_eq!(
        change.before.as_deref().zip(change.after.as_deref()),
        Some(("020 123 45 67", "020 765 43 21"))
    );
    assert!(desk.directory().offer(SECOND).is_some(), "nothing is so before it is applied");
    weighed.apply().expect("in place");
    let directory = desk.directory();
    assert!(directory.offer(SECOND).is_none() && directory.offer(THIRD).is_some());
    assert_eq!(directory.offer(FIRST).expect("the offer").phones[0].number, "020 765 43 21");
}

#[test]
fn each_offer_says_from_which_source_it_is_and_since_when_it_says_what_it_says() {
    let desk = Desk::new();
    desk.import(&desk.feed(&json!([service(FIRST, "Huis"), service(SECOND, "Tuin")])), MONDAY);
    desk.import(&desk.feed(&json!([service(FIRST, "Huis"), service(SECOND, "Hof")])), TUESDAY);
    let directory = desk.directory();
    let since = |offer: &Offer| (offer.sources[0].text.clone(), offer.sources[0].on);
    let of = |id| since(directory.offer(id).expect("the offer"));
    assert_eq!(of(FIRST), ("gids".to_owned(), Some(MONDAY)));
    assert_eq!(of(SECOND), ("gids".to_owned(), Some(TUESDAY)));
    // That is when it came, not when anybody checked it.
    assert_eq!(directory.offer(SECOND).expect("the offer").checked.on, Some(date(2026, 10, 1)));
}

#[test]
fn what_is_refused_is_told_with_its_file_its_number_and_its_field() {
    let desk = Desk::new();
    let nameless = json!({ "id": SECOND, "status": "active" });
    let weighed = desk.weigh(&desk.feed(&json!([service(FIRST, "Huis"), nameless])), MONDAY).expect("a feed");
    assert_eq!(weighed.counts.new, 1);
    let refused = weighed.tally.of(Case::Refused);
    let told = &refused[0].1.examples[0];
    assert_eq!((told.file.as_str(), told.field.as_str()), ("gids.json", "name"));
    assert_eq!(format!("{:?}", told.at), "Item(2)");
}

#[test]
fn a_feed_that_breaks_off_or_is_stopped_changes_nothing() {
    let desk = Desk::new();
    let services = json!([service(FIRST, "Huis"), service(SECOND, "Tuin"), service(THIRD, "Keuken")]);
    desk.import(&desk.feed(&json!([service(FIRST, "Huis")])), MONDAY);
    let before = desk.sources();
    let half = desk.feed(&services);
    let text = fs::read_to_string(&half).expect("the feed");
    fs::write(&half, &text[..text.len() - 20]).expect("written");
    assert!(matches!(desk.weigh(&half, TUESDAY), Err(Fault::Feed(_))));
    assert!(matches!(desk.weigh_until(&desk.feed(&services), TUESDAY, 2), Err(Fault::Stopped)));
    assert_eq!(desk.sources(), before);
}

#[test]
fn a_desk_that_was_killed_while_an_import_was_put_in_place_has_the_old_one_whole() {
    let desk = Desk::new();
    desk.import(&desk.feed(&json!([service(FIRST, "Huis")])), MONDAY);
    // What is on disk just before the new folder takes the place of the old one.
    let imported = desk.folder().join("directory/imported");
    let half = imported.join(".gids.inloop-new");
    fs::create_dir(&half).expect("a folder");
    fs::write(half.join("services.ndjson"), "{\"id\":\"half").expect("written");
    fs::write(imported.join(".gids.inloop-feed"), "{\"id\":\"half").expect("written");
    assert_eq!(desk.directory().offer(FIRST).expect("the offer").name, "Huis");
    desk.import(&desk.feed(&json!([service(FIRST, "Hof")])), TUESDAY);
    assert_eq!(desk.directory().offer(FIRST).expect("the offer").name, "Hof");
    assert_eq!(desk.sources().len(), 2, "nothing half is left");
}

#[test]
fn what_the_desk_wrote_stands_after_every_import() {
    let desk = Desk::new();
    desk.import(&desk.feed(&json!([service(FIRST, "Huis")])), MONDAY);
    let email = raw::Service { email: Some("info@huis.nl".to_owned().into()), ..raw::Service::default() };
    let what = What::OfferEdited { field: Field::Email, part: Box::new(email), source: None };
    let event = DirectoryEvent { offer: OfferId::new(FIRST), name: "Huis".to_owned(), what };
    let record =
        Record { event, at: "2026-11-23T10:00:00Z".parse().expect("a moment"), by: "fatima".to_owned() };
    desk.import(&desk.feed(&json!([service(FIRST, "Hof"), service(SECOND, "Tuin")])), TUESDAY);
    let base = desk.directory();
    let offer = Overlay::fold(&base, [record]).over(&base).offer(FIRST).expect("the offer").clone();
    assert_eq!((offer.name.as_str(), offer.email.as_deref()), ("Hof", Some("info@huis.nl")));
}

#[test]
fn what_goes_out_in_any_form_comes_in_as_the_same_directory() {
    for (supply, folder) in [(Supply::Real, "directory"), (Supply::Demo, "demo")] {
        let (content, _) = Content::shipped(supply).expect("content");
        let directory = content.directory;
        let everything: Vec<String> = directory.offers().map(|offer| offer.id.as_str().to_owned()).collect();
        let selection = Selection::of(&directory, &everything).expect("a selection");
        let places = root().join("data").join(folder).join("neighbourhoods.json");
        let places = fs::read_to_string(places).expect("the neighbourhoods");
        let forms = [
            (Form::Tabular, "a.zip"),
            (Form::Tabular, "a"),
            (Form::Ndjson, "a.ndjson"),
            (Form::Json, "a.json"),
        ];
        // Of the larger one the form that passes through the most hands.
        for (form, name) in forms.into_iter().take(if supply == Supply::Real { 1 } else { 4 }) {
            let desk = Desk::new();
            let out = desk.0.path().join(name);
            let say = |message: &inloop::words::Message| message.id().to_owned();
            exports::write(&out, form, false, &selection, directory.places(), &say).expect("written");
            let weighed = desk.weigh(&out, MONDAY).expect("a feed");
            for case in [Case::Refused, Case::Repaired, Case::NotCarried, Case::Unused] {
                assert_eq!(weighed.tally.of(case), [], "{name}");
            }
            weighed.apply().expect("in place");
            let lines = desk.folder().join("directory/imported/gids/services.ndjson");
            let lines = fs::read_to_string(lines).expect("the services");
            let list: Vec<Value> = lines
                .lines()
                .map(|line| {
                    let mut service: Value = serde_json::from_str(line).expect("a service");
                    // Without the stamp of the import.
                    let metadata = service["metadata"].as_array_mut().expect("metadata");
                    metadata.retain(|entry| entry["last_action_type"] != "import");
                    service
                })
                .collect();
            let list = Value::Array(list).to_string();
            let (again, _) = Directory::from_json(&[("a.json", &list), ("places.json", &places)]);
            assert_eq!(again.len(), directory.len());
            for (one, other) in again.offers().zip(directory.offers()) {
                assert_eq!(one, other, "{name}");
            }
        }
    }
}

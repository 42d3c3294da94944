//! One offer as a nested HSDS 3.1 service.

use jiff::civil::Time;
use serde_json::{Value, json};

use super::Say;
use super::attributes::{Attributes, add_terms};
use super::place::at_location;
use super::record::Record;
use super::schedule::{note, schedule};
use super::shape::{is_email, is_uri};
use super::trail::{Resource, Trail};
use crate::directory::vocabulary::{id_of, is_id};
use crate::directory::{Capacity, Offer, Organization, Places, local_zone};

/// The offer as others can read it. `places` are those of the directory it came from; `say` names terms for people.
#[must_use]
pub fn service(offer: &Offer, places: &Places, say: Say) -> Value {
    let own = offer.id.as_str();
    let id = if is_id(own) { own.to_owned() } else { id_of(&format!("service/{own}")) };
    let mut attributes = Attributes::of("service", &id);
    if id != own {
        attributes.field("id", Some(own));
    }
    add_terms(&mut attributes, offer, say);
    let email = attributes.unless(is_email, "email", offer.email.as_deref());
    let url = attributes.unless(is_uri, "url", offer.url.as_deref());
    let capacities = capacities(&id, offer, &mut attributes);
    let mut trail = Trail::of(&id, offer.assured);
    let description = Resource {
        kind: "service",
        id: &id,
        field: "description",
        value: offer.description.as_deref().unwrap_or_default(),
    };
    trail.add(&offer.checked, &description);
    let part = |list: &str, number: usize| id_of(&format!("{id}/{list}/{number}"));
    let mut schedules: Vec<Value> = (offer.hours.schedules.iter().filter(|line| line.location.is_none()))
        .enumerate()
        .map(|(at, line)| schedule(line, &part("schedules", at), &mut trail))
        .collect();
    schedules
        .extend(offer.hours.notes.iter().enumerate().map(|(at, text)| note(text, &part("hours-notes", at))));
    let locations = (offer.places.iter().enumerate())
        .map(|(at, location)| at_location(&id, offer, at, location, places, &mut trail))
        .collect();
    let phones = phones(&id, offer, &mut trail);
    let metadata = trail.into_list(&offer.sources);
    Record::new(&id)
        .with("name", offer.name.as_str())
        .maybe("alternate_name", offer.alternate_name.clone())
        .maybe("description", offer.description.clone())
        .maybe("url", url)
        .maybe("email", email)
        .with("status", offer.status.code())
        .maybe("interpretation_services", offer.interpretation.clone())
        .maybe("application_process", offer.application.clone())
        .maybe("fees_description", offer.fees.clone())
        .maybe("wait_time", offer.waiting.clone())
        .maybe("eligibility_description", offer.eligibility.clone())
        .maybe("minimum_age", offer.ages.from)
        .maybe("maximum_age", offer.ages.to)
        .maybe("assured_date", offer.assured.map(|day| day.to_string()))
        .maybe("alert", offer.alert.clone())
        .list("phones", phones)
        .list("schedules", schedules)
        .list("service_areas", texts(&offer.areas, |at| part("areas", at), "name", |area| &area.name))
        .list("service_at_locations", locations)
        .list("languages", languages(&id, offer))
        .maybe("organization", offer.organization.as_ref().map(organization))
        .list("cost_options", costs(&id, offer))
        .list(
            "required_documents",
            texts(&offer.documents, |at| part("documents", at), "document", |one| one),
        )
        .list("contacts", contacts(&id, offer))
        .list("capacities", capacities)
        .list("attributes", attributes.into_list())
        .list("metadata", metadata)
        .into()
}

/// A list of objects that have one text each.
fn texts<T>(
    list: &[T],
    id: impl Fn(usize) -> String,
    field: &str,
    text: impl Fn(&T) -> &String,
) -> Vec<Value> {
    let one = |(at, entry): (usize, &T)| Record::new(&id(at)).with(field, text(entry).as_str()).into();
    list.iter().enumerate().map(one).collect()
}

fn phones<'a>(service: &str, offer: &'a Offer, trail: &mut Trail<'a>) -> Vec<Value> {
    let list = offer.phones.iter().enumerate();
    list.map(|(at, phone)| {
        let id = id_of(&format!("{service}/phones/{at}"));
        let resource = Resource { kind: "phone", id: &id, field: "number", value: &phone.number };
        trail.add(&phone.checked, &resource);
        Record::new(&id)
            .with("number", phone.number.as_str())
            .maybe("type", phone.kind.clone())
            .maybe("description", phone.description.clone())
            .into()
    })
    .collect()
}

fn languages(service: &str, offer: &Offer) -> Vec<Value> {
    let one = |spoken: &crate::directory::Spoken| {
        Record::new(&id_of(&format!("{service}/languages/{}", spoken.code)))
            .with("code", spoken.code.code())
            .maybe("name", spoken.name.clone())
            .into()
    };
    offer.languages.iter().map(one).collect()
}

fn costs(service: &str, offer: &Offer) -> Vec<Value> {
    let list = offer.costs.iter().enumerate();
    list.map(|(at, cost)| {
        Record::new(&id_of(&format!("{service}/costs/{at}")))
            .maybe("option", cost.option.clone())
            .maybe("amount", cost.amount)
            .maybe("currency", cost.currency.clone())
            .maybe("amount_description", cost.description.clone())
            .into()
    })
    .collect()
}

fn contacts(service: &str, offer: &Offer) -> Vec<Value> {
    let list = offer.contacts.iter().enumerate();
    list.map(|(at, contact)| {
        Record::new(&id_of(&format!("{service}/contacts/{at}")))
            .maybe("name", contact.name.clone())
            .maybe("title", contact.title.clone())
            .into()
    })
    .collect()
}

/// The standard wants of what, how many and when: a count without one of these stands in a field of ours.
fn capacities(service: &str, offer: &Offer, attributes: &mut Attributes) -> Vec<Value> {
    let mut list = Vec::new();
    for (at, capacity) in offer.capacity.iter().enumerate() {
        let Capacity { unit: Some(unit), available: Some(available), updated: Some(updated) } = capacity
        else {
            let unit = capacity.unit.as_ref().map(|name| json!({ "name": name }));
            let updated = capacity.updated.map(|day| day.to_string());
            let all = json!({ "unit": unit, "available": capacity.available, "updated": updated });
            attributes.field("capacity", Some(&all.to_string()));
            continue;
        };
        // The day on which it was counted, from its first moment by the local clock.
        let moment = updated.to_datetime(Time::midnight()).to_zoned(local_zone());
        let Ok(moment) = moment else { continue };
        let unit = Record::new(&id_of(&format!("unit/{unit}"))).with("name", unit.as_str());
        list.push(
            Record::new(&id_of(&format!("{service}/capacities/{at}")))
                .with("unit", unit)
                .with("available", *available)
                .with("updated", moment.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())
                .into(),
        );
    }
    list
}

/// The organization; one of the same id, or for want of one of the same name, has the same id in every service.
fn organization(organization: &Organization) -> Value {
    let own = organization.id.as_deref();
    let id = match own {
        Some(own) if is_id(own) => own.to_owned(),
        Some(own) => id_of(&format!("organization/{own}")),
        None => id_of(&format!("organization named {}", organization.name)),
    };
    let mut attributes = Attributes::of("organization", &id);
    if own != Some(id.as_str()) {
        attributes.field("id", own);
    }
    let website = attributes.unless(is_uri, "website", organization.website.as_deref());
    Record::new(&id)
        .with("name", organization.name.as_str())
        .with("description", organization.description.clone().unwrap_or_default())
        .maybe("website", website)
        .list("attributes", attributes.into_list())
        .into()
}

//! One service: essentials or nothing, then each part by itself.

use super::codes::Codes;
use super::details::{ages, capacity, contacts, costs, languages, texts};
use super::findings::Findings;
use super::provenance::Provenance;
use super::{reach, schedules};
use crate::directory::fault::FaultKind;
use crate::directory::hours::Hours;
use crate::directory::location::Location;
use crate::directory::offer::{Area, Offer, Organization};
use crate::directory::offer_id::OfferId;
use crate::directory::places::Places;
use crate::directory::raw::{self, List};
use crate::directory::taxonomy::{Listing, Status};
use crate::directory::vocabulary;

/// The offer, or `None` when an essential is missing or faulty (then reported as refusing).
///
/// Essential are `id`, `name`, `status` and, once any of our lists is used, a listing: without it an offer could end
/// up on paper where it must not. Without a setting, a reach or a need an offer is not placed yet: found, never
/// suggested.
pub(super) fn offer(
    findings: &mut Findings,
    place: &str,
    raw: &raw::Service,
    places: &Places,
) -> Option<Offer> {
    let written = findings.essential(place, "id", &raw.id);
    let name = findings.essential(place, "name", &raw.name);
    let status = status(findings, place, raw);
    let codes = Codes::of(findings, place, &raw.attributes);
    let listing = match codes.listing {
        // What a feed publishes without our lists is public.
        None if !codes.ours => Some(Listing::Printed),
        None => {
            findings.refuse(&format!("{place}.attributes.listing"), FaultKind::Missing);
            None
        }
        listing => listing,
    };
    let (written, name, status, listing) = (written?, name?, status?, listing?);
    // In a file that we wrote ourselves the id is one that the standard takes, and ours stands beside it.
    let id = own(&raw.attributes, "id").unwrap_or_else(|| written.clone());
    for (list, present) in [
        ("setting", codes.setting.is_some()),
        ("reach", codes.reach.is_some()),
        ("need", !codes.needs.is_empty()),
    ] {
        findings.expect_present(place, &format!("attributes.{list}"), present);
    }
    let dates = Provenance::read(findings, place, raw);
    let (locations, hours) = locations(findings, place, raw, &dates, places);
    let offer = Offer {
        setting: codes.setting,
        reach: codes.reach,
        listing,
        status,
        form: codes.form,
        access: codes.access,
        audience: codes.audience,
        needs: codes.needs,
        does: codes.does,
        does_not: codes.does_not,
        welcome: codes.welcome,
        complexity: codes.complexity,
        alternate_name: findings.text(place, "alternate_name", &raw.alternate_name),
        description: findings.text(place, "description", &raw.description),
        organization: organization(findings, place, raw),
        languages: languages(findings, place, &raw.languages),
        interpretation: findings.text(place, "interpretation_services", &raw.interpretation_services),
        ages: ages(findings, place, raw),
        eligibility: findings.text(place, "eligibility_description", &raw.eligibility_description),
        phones: reach::phones(findings, place, &raw.phones, &dates),
        email: findings.text(place, "email", &raw.email).or_else(|| own(&raw.attributes, "email")),
        url: findings.text(place, "url", &raw.url).or_else(|| own(&raw.attributes, "url")),
        places: locations,
        areas: texts(findings, place, "service_areas", &raw.service_areas, |one| ("name", &one.name))
            .into_iter()
            .map(|name| Area { name })
            .collect(),
        hours,
        fees: findings.text(place, "fees_description", &raw.fees_description),
        costs: costs(findings, place, &raw.cost_options),
        documents: texts(findings, place, "required_documents", &raw.required_documents, |one| {
            ("document", &one.document)
        }),
        contacts: contacts(findings, place, &raw.contacts),
        capacity: capacity(findings, place, raw),
        waiting: findings.text(place, "wait_time", &raw.wait_time),
        application: findings.text(place, "application_process", &raw.application_process),
        alert: findings.text(place, "alert", &raw.alert),
        assured: dates.assured,
        checked: dates.of(Some(&written), &["description"]),
        sources: dates.sources(),
        id: OfferId::new(id),
        name,
    };
    findings.expect_present(place, "description", offer.description.is_some());
    findings.expect_present(place, "assured_date", raw.assured_date.is_some());
    findings.expect_present(place, "organization", raw.organization.is_some());
    findings.expect_present(place, "languages", raw.languages.is_some());
    findings.expect_present(place, "service_areas", raw.service_areas.is_some());
    findings.expect_present(place, "attributes.form", !offer.form.is_empty());
    findings.expect_present(place, "attributes.access", !offer.access.is_empty());
    findings.expect_present(place, "attributes.does", !offer.does.is_empty() || !offer.is_alive());
    Some(offer)
}

fn status(findings: &mut Findings, place: &str, raw: &raw::Service) -> Option<Status> {
    let text = findings.essential(place, "status", &raw.status)?;
    let status = Status::from_code(&text);
    if status.is_none() {
        findings.refuse(&format!("{place}.status"), FaultKind::UnknownCode(text));
    }
    status
}

fn locations(
    findings: &mut Findings,
    place: &str,
    raw: &raw::Service,
    dates: &Provenance,
    places: &Places,
) -> (Vec<Location>, Hours) {
    let mut hours = Hours::default();
    let mut locations = Vec::new();
    schedules::add(findings, place, &raw.schedules, dates, None, &mut hours);
    for (place, raw) in findings.list(place, "service_at_locations", &raw.service_at_locations) {
        let mut at = None;
        if let Some(location) = findings.value(&place, "location", &raw.location) {
            at = Some(locations.len());
            let inside = format!("{place}.location");
            locations.push(reach::location(findings, &inside, location, dates, places));
        }
        schedules::add(findings, &place, &raw.schedules, dates, at, &mut hours);
    }
    // Those of the offer itself first, wherever the file has them.
    hours.schedules.sort_by_key(|line| line.location);
    (locations, hours)
}

fn organization(findings: &mut Findings, place: &str, raw: &raw::Service) -> Option<Organization> {
    let raw = findings.value(place, "organization", &raw.organization)?;
    let place = format!("{place}.organization");
    let name = findings.text(&place, "name", &raw.name);
    findings.expect_present(&place, "name", name.is_some());
    Some(Organization {
        name: name?,
        id: match vocabulary::field(&raw.attributes, "id") {
            Some(own) => Some(own.to_owned()).filter(|own| !own.is_empty()),
            None => findings.text(&place, "id", &raw.id),
        },
        description: findings.text(&place, "description", &raw.description),
        website: findings.text(&place, "website", &raw.website).or_else(|| own(&raw.attributes, "website")),
    })
}

/// What one of our own fields holds.
fn own(attributes: &List<raw::Attribute>, field: &str) -> Option<String> {
    vocabulary::field(attributes, field).filter(|own| !own.is_empty()).map(str::to_owned)
}

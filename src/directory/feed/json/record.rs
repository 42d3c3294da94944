//! What a record of a feed is: a service, an organization with services, or something else.

use serde_json::Value;

use crate::directory::feed::entry::At;
use crate::directory::feed::fault::FaultKind;
use crate::directory::feed::reading::Reading;
use crate::directory::feed::standard::SERVICE;
use crate::directory::feed::tidy::{Fields, is_empty};

/// Fields that only a service has.
const OF_A_SERVICE: &[&str] = &[
    "status",
    "organization_id",
    "organization",
    "service_at_locations",
    "eligibility_description",
    "fees_description",
    "application_process",
    "service_areas",
    "cost_options",
    "assured_date",
    "required_documents",
    "interpretation_services",
    "eligibilitys",
    "service_taxonomys",
    "capacities",
];

/// Fields that a service does not have: of an organization, a place, a term, a taxonomy.
const OF_OTHERS: &[&str] = &[
    "legal_status",
    "tax_status",
    "tax_id",
    "year_incorporated",
    "organization_identifiers",
    "website",
    "locations",
    "programs",
    "latitude",
    "longitude",
    "location_type",
    "addresses",
    "parent_id",
    "term_uri",
    "taxonomy_id",
    "taxonomy",
    "code",
    "vocabulary",
    "parent_organization_id",
    "location",
    "service",
    "openapi_url",
];

/// The services of a record, each with the organization it stood in.
pub fn services(record: Value) -> Vec<(Value, Option<Fields>)> {
    let mut record = record;
    for list in ["contents", "content"] {
        if let Some(Value::Array(records)) = taken(&mut record, list) {
            return records.into_iter().flat_map(services_of_one).collect();
        }
    }
    services_of_one(record)
}

fn services_of_one(mut record: Value) -> Vec<(Value, Option<Fields>)> {
    let services = taken(&mut record, "services");
    let Value::Object(fields) = record else { return vec![(record, None)] };
    if let Some(Value::Array(services)) = services {
        return services.into_iter().map(|service| (service, Some(fields.clone()))).collect();
    }
    let has = |names: &[&str]| names.iter().any(|name| fields.contains_key(*name));
    let other = has(OF_OTHERS) || !has(&["id", "name"]);
    if other && !has(OF_A_SERVICE) { Vec::new() } else { vec![(Value::Object(fields), None)] }
}

/// A list, taken out of the object that has it.
fn taken(record: &mut Value, list: &str) -> Option<Value> {
    let fields = record.as_object_mut()?;
    if fields.get(list)?.is_array() { fields.remove(list) } else { None }
}

/// Tidies one service and hands it out.
pub fn take(
    record: Value,
    organization: Option<&Fields>,
    file: &str,
    at: At,
    reading: &mut Reading,
) -> Result<(), FaultKind> {
    let Value::Object(mut fields) = record else { return reading.refuse_unreadable(file, at) };
    if let Some(organization) = organization
        && fields.get("organization").is_none_or(is_empty)
    {
        fields.insert("organization".to_owned(), Value::Object(organization.clone()));
    }
    reading.signs.look(&fields);
    let status = fields.get("status").is_some_and(|status| !is_empty(status));
    reading.tidy.notes.go_to(file, at);
    let service = reading.tidy.object(&SERVICE, fields);
    reading.hand_out(file, at, service, status)
}

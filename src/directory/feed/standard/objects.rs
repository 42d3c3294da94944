//! The objects of HSDS 3.1 and their fields, and what 1.0, 1.1, 2.0 and Open Referral UK 1.0 called them.

use super::kind::{Kind, Object, Older};
use Kind::{
    Amount, Code, Country, Date, Day, Days, Degrees, Email, Frequency, Id, Language, Line, Many, Moment,
    Number, Numbers, One, Phone, PlaceType, Postcode, Status, Text, Time, Url, Whole,
};
use Older::{Marked, Read, Renamed};

/// Declares an object: its fields and kinds, then its older names, then what a plain text means.
macro_rules! objects {
    ($($(#[$doc:meta])* $object:ident $name:literal { $($field:literal: $kind:expr,)* }
        $(older { $($old:literal: $older:expr,)* })? $(plain $plain:literal)?;)*) => {
        $(
            $(#[$doc])*
            pub static $object: Object = Object {
                name: $name,
                fields: &[$(($field, $kind)),*],
                older: objects!(@older $({ $(($old, $older)),* })?),
                plain: objects!(@plain $($plain)?),
            };
        )*
    };
    (@older { $($older:expr),* }) => { &[$($older),*] };
    (@older) => { &[] };
    (@plain $plain:literal) => { Some($plain) };
    (@plain) => { None };
}

objects! {
    /// What is offered.
    SERVICE "service" {
        "id": Id, "organization_id": Id, "program_id": Id, "name": Line, "alternate_name": Line, "description": Text,
        "url": Url, "additional_urls": Many(&URL), "email": Email, "status": Status, "interpretation_services": Text,
        "application_process": Text, "fees_description": Text, "wait_time": Text, "fees": Text,
        "accreditations": Text, "eligibility_description": Text, "minimum_age": Number, "maximum_age": Number,
        "assured_date": Date, "assurer_email": Email, "licenses": Text, "alert": Text, "last_modified": Moment,
        "phones": Many(&PHONE), "schedules": Many(&SCHEDULE), "service_areas": Many(&SERVICE_AREA),
        "service_at_locations": Many(&SERVICE_AT_LOCATION), "languages": Many(&LANGUAGE),
        "organization": One(&ORGANIZATION), "funding": Many(&FUNDING), "cost_options": Many(&COST_OPTION),
        "program": One(&PROGRAM), "required_documents": Many(&REQUIRED_DOCUMENT), "contacts": Many(&CONTACT),
        "capacities": Many(&CAPACITY), "attributes": Many(&ATTRIBUTE), "metadata": Many(&METADATA),
    } older {
        "regular_schedules": Renamed("schedules"), "regular_schedule": Renamed("schedules"),
        "holiday_schedules": Renamed("schedules"), "holiday_schedule": Renamed("schedules"),
        "fundings": Renamed("funding"), "service_taxonomys": Renamed("attributes"),
        "service_taxonomy": Renamed("attributes"), "service_taxonomies": Renamed("attributes"),
        "service_attributes": Renamed("attributes"), "other_attributes": Renamed("attributes"),
        "services_at_location": Renamed("service_at_locations"), "eligibilitys": Read, "eligibility": Read,
        "taxonomy_ids": Read, "location_id": Read,
    };

    /// Who offers it.
    ORGANIZATION "organization" {
        "id": Id, "name": Line, "alternate_name": Line, "description": Text, "email": Email, "website": Url,
        "additional_websites": Many(&URL), "tax_status": Line, "tax_id": Code, "year_incorporated": Whole,
        "legal_status": Line, "logo": Url, "uri": Url, "parent_organization_id": Id, "funding": Many(&FUNDING),
        "contacts": Many(&CONTACT), "phones": Many(&PHONE), "locations": Many(&LOCATION),
        "programs": Many(&PROGRAM), "organization_identifiers": Many(&IDENTIFIER),
        "attributes": Many(&ATTRIBUTE), "metadata": Many(&METADATA),
    } older { "url": Renamed("website"), "fundings": Renamed("funding"), } plain "name";

    /// What several services belong to.
    PROGRAM "program" {
        "id": Id, "organization_id": Id, "name": Line, "alternate_name": Line, "description": Text,
        "attributes": Many(&ATTRIBUTE), "metadata": Many(&METADATA),
    } plain "name";

    /// A service at a place.
    SERVICE_AT_LOCATION "service_at_location" {
        "id": Id, "service_id": Id, "location_id": Id, "description": Text, "service_areas": Many(&SERVICE_AREA),
        "contacts": Many(&CONTACT), "phones": Many(&PHONE), "schedules": Many(&SCHEDULE),
        "location": One(&LOCATION), "attributes": Many(&ATTRIBUTE), "metadata": Many(&METADATA),
    } older {
        "regular_schedules": Renamed("schedules"), "regular_schedule": Renamed("schedules"),
        "holiday_schedules": Renamed("schedules"), "holiday_schedule": Renamed("schedules"),
    };

    /// A place.
    LOCATION "location" {
        "id": Id, "location_type": PlaceType, "url": Url, "organization_id": Id, "name": Line,
        "alternate_name": Line, "description": Text, "transportation": Text, "latitude": Degrees(90.0),
        "longitude": Degrees(180.0), "external_identifier": Code, "external_identifier_type": Code,
        "languages": Many(&LANGUAGE), "addresses": Many(&ADDRESS), "contacts": Many(&CONTACT),
        "accessibility": Many(&ACCESSIBILITY), "phones": Many(&PHONE), "schedules": Many(&SCHEDULE),
        "attributes": Many(&ATTRIBUTE), "metadata": Many(&METADATA),
    } older {
        "physical_addresses": Marked("addresses", "address_type", "physical"),
        "postal_addresses": Marked("addresses", "address_type", "postal"),
        "physical_address": Marked("addresses", "address_type", "physical"),
        "postal_address": Marked("addresses", "address_type", "postal"),
        "accessibility_for_disabilities": Renamed("accessibility"),
        "accessibilities": Renamed("accessibility"), "regular_schedules": Renamed("schedules"),
        "holiday_schedules": Renamed("schedules"),
    } plain "name";

    /// Where letters or people go.
    ADDRESS "address" {
        "id": Id, "location_id": Id, "attention": Line, "address_1": Line, "address_2": Line, "city": Line,
        "region": Line, "state_province": Line, "postal_code": Postcode, "country": Country,
        "address_type": PlaceType, "attributes": Many(&ATTRIBUTE), "metadata": Many(&METADATA),
    } older { "address_3": Read, "address_4": Read, };

    /// What makes a place fit for who moves or senses otherwise.
    ACCESSIBILITY "accessibility" {
        "id": Id, "location_id": Id, "description": Text, "details": Text, "url": Url,
        "attributes": Many(&ATTRIBUTE), "metadata": Many(&METADATA),
    } older { "accessibility": Renamed("description"), } plain "description";

    /// A number to call.
    PHONE "phone" {
        "id": Id, "location_id": Id, "service_id": Id, "organization_id": Id, "contact_id": Id,
        "service_at_location_id": Id, "number": Phone, "extension": Whole, "type": Code, "description": Text,
        "languages": Many(&LANGUAGE), "attributes": Many(&ATTRIBUTE), "metadata": Many(&METADATA),
    } older { "department": Renamed("description"), "language": Renamed("languages"), } plain "number";

    /// Whom to ask for.
    CONTACT "contact" {
        "id": Id, "organization_id": Id, "service_id": Id, "service_at_location_id": Id, "location_id": Id,
        "name": Line, "title": Line, "department": Line, "email": Email, "phones": Many(&PHONE),
        "attributes": Many(&ATTRIBUTE), "metadata": Many(&METADATA),
    } plain "name";

    /// When it is there.
    SCHEDULE "schedule" {
        "id": Id, "service_id": Id, "location_id": Id, "service_at_location_id": Id, "valid_from": Date,
        "valid_to": Date, "dtstart": Date, "timezone": Number, "until": Date, "count": Whole, "wkst": Day,
        "freq": Frequency, "interval": Whole, "byday": Days, "byweekno": Numbers, "bymonthday": Numbers,
        "byyearday": Numbers, "description": Text, "opens_at": Time, "closes_at": Time, "schedule_link": Url,
        "attending_type": Line, "notes": Text, "attributes": Many(&ATTRIBUTE), "metadata": Many(&METADATA),
    } older { "weekday": Read, "closed": Read, "start_date": Read, "end_date": Read, };

    /// Who pays for it.
    FUNDING "funding" {
        "id": Id, "organization_id": Id, "service_id": Id, "source": Text, "attributes": Many(&ATTRIBUTE),
        "metadata": Many(&METADATA),
    } plain "source";

    /// For which area it is.
    SERVICE_AREA "service_area" {
        "id": Id, "service_id": Id, "service_at_location_id": Id, "name": Line, "description": Text,
        "extent": Code, "extent_type": Code, "uri": Url, "attributes": Many(&ATTRIBUTE),
        "metadata": Many(&METADATA),
    } older { "service_area": Renamed("name"), } plain "name";

    /// What one must bring.
    REQUIRED_DOCUMENT "required_document" {
        "id": Id, "service_id": Id, "document": Text, "uri": Url, "attributes": Many(&ATTRIBUTE),
        "metadata": Many(&METADATA),
    } plain "document";

    /// Which language is spoken.
    LANGUAGE "language" {
        "id": Id, "service_id": Id, "location_id": Id, "phone_id": Id, "name": Line, "code": Language, "note": Text,
        "attributes": Many(&ATTRIBUTE), "metadata": Many(&METADATA),
    } older { "language": Renamed("name"), } plain "name";

    /// What it costs.
    COST_OPTION "cost_option" {
        "id": Id, "service_id": Id, "valid_from": Date, "valid_to": Date, "option": Line, "currency": Code,
        "amount": Amount, "amount_description": Text, "attributes": Many(&ATTRIBUTE),
        "metadata": Many(&METADATA),
    };

    /// How much room there is.
    CAPACITY "service_capacity" {
        "id": Id, "service_id": Id, "unit": One(&UNIT), "unit_id": Id, "available": Number, "maximum": Number,
        "description": Text, "updated": Moment, "attributes": Many(&ATTRIBUTE), "metadata": Many(&METADATA),
    };

    /// What is counted.
    UNIT "unit" {
        "id": Id, "name": Line, "scheme": Code, "identifier": Code, "uri": Url, "attributes": Many(&ATTRIBUTE),
        "metadata": Many(&METADATA),
    } plain "name";

    /// One more address on the web.
    URL "url" {
        "id": Id, "label": Line, "url": Url, "organization_id": Id, "service_id": Id,
        "attributes": Many(&ATTRIBUTE), "metadata": Many(&METADATA),
    } plain "url";

    /// A number in a register.
    IDENTIFIER "organization_identifier" {
        "id": Id, "organization_id": Id, "identifier_scheme": Code, "identifier_type": Code, "identifier": Code,
        "attributes": Many(&ATTRIBUTE), "metadata": Many(&METADATA),
    };

    /// A term of a taxonomy, said of something.
    ATTRIBUTE "attribute" {
        "id": Id, "link_id": Id, "taxonomy_term_id": Id, "link_type": Code, "link_entity": Code, "value": Text,
        "taxonomy_term": One(&TAXONOMY_TERM), "label": Line, "metadata": Many(&METADATA),
    } older {
        "service_id": Renamed("link_id"), "taxonomy_id": Renamed("taxonomy_term_id"),
        "taxonomy": Renamed("taxonomy_term"),
    };

    /// A term of a taxonomy.
    TAXONOMY_TERM "taxonomy_term" {
        "id": Id, "code": Code, "name": Line, "description": Text, "parent_id": Id, "taxonomy": Line,
        "taxonomy_detail": One(&TAXONOMY), "language": Code, "taxonomy_id": Id, "term_uri": Code,
        "metadata": Many(&METADATA),
    } older { "term": Renamed("name"), "vocabulary": Renamed("taxonomy"), } plain "name";

    /// A list of terms.
    TAXONOMY "taxonomy" {
        "id": Id, "name": Line, "description": Text, "uri": Code, "version": Code, "metadata": Many(&METADATA),
    } plain "name";

    /// Who changed what, when.
    METADATA "metadata" {
        "id": Id, "resource_id": Id, "resource_type": Code, "last_action_date": Moment, "last_action_type": Code,
        "field_name": Code, "previous_value": Text, "replacement_value": Text, "updated_by": Line,
    };
}

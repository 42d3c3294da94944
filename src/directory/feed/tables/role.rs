//! The tables of the standard: by which names they go, what their rows are, and to what a row belongs.

use crate::directory::feed::standard::{self, Object};

/// What the rows of a table are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    Service,
    Organization,
    Program,
    ServiceAtLocation,
    Location,
    Contact,
    Phone,
    Address,
    Accessibility,
    Schedule,
    Funding,
    ServiceArea,
    RequiredDocument,
    Language,
    CostOption,
    Capacity,
    Unit,
    Url,
    Identifier,
    Attribute,
    TaxonomyTerm,
    Taxonomy,
    Metadata,
    /// Of HSDS 1.x: who a service is for.
    Eligibility,
}

/// What the name of a table tells of each row.
pub type Mark = (&'static str, &'static str);

/// The names of tables, as a file without its ending or as a resource of a package.
const NAMES: &[(&[&str], Role, Option<Mark>)] = &[
    (&["service", "services"], Role::Service, None),
    (&["organization", "organizations", "organisation", "organisations"], Role::Organization, None),
    (&["program", "programs"], Role::Program, None),
    (
        &["service_at_location", "services_at_location", "service_at_locations", "services_at_locations"],
        Role::ServiceAtLocation,
        None,
    ),
    (&["location", "locations"], Role::Location, None),
    (&["contact", "contacts"], Role::Contact, None),
    (&["phone", "phones"], Role::Phone, None),
    (&["address", "addresses"], Role::Address, None),
    (&["physical_address", "physical_addresses"], Role::Address, Some(("address_type", "physical"))),
    (&["postal_address", "postal_addresses"], Role::Address, Some(("address_type", "postal"))),
    (&["accessibility", "accessibilities", "accessibility_for_disabilities"], Role::Accessibility, None),
    (
        &[
            "schedule",
            "schedules",
            "regular_schedule",
            "regular_schedules",
            "holiday_schedule",
            "holiday_schedules",
        ],
        Role::Schedule,
        None,
    ),
    (&["funding", "fundings"], Role::Funding, None),
    (&["service_area", "service_areas"], Role::ServiceArea, None),
    (&["required_document", "required_documents"], Role::RequiredDocument, None),
    (&["language", "languages"], Role::Language, None),
    (&["cost_option", "cost_options"], Role::CostOption, None),
    (&["service_capacity", "service_capacities", "capacity", "capacities"], Role::Capacity, None),
    (&["unit", "units"], Role::Unit, None),
    (&["url", "urls"], Role::Url, None),
    (&["organization_identifier", "organization_identifiers"], Role::Identifier, None),
    (
        &[
            "attribute",
            "attributes",
            "service_attribute",
            "service_attributes",
            "other_attribute",
            "other_attributes",
            "service_taxonomy",
            "services_taxonomy",
            "service_taxonomies",
            "service_taxonomys",
        ],
        Role::Attribute,
        None,
    ),
    (&["taxonomy_term", "taxonomy_terms"], Role::TaxonomyTerm, None),
    (&["taxonomy", "taxonomies"], Role::Taxonomy, None),
    (&["metadata"], Role::Metadata, None),
    (&["eligibility", "eligibilities", "eligibilitys"], Role::Eligibility, None),
];

impl Role {
    /// The table of this name.
    pub fn named(name: &str) -> Option<(Self, Option<Mark>)> {
        let name = name.to_ascii_lowercase().replace([' ', '-'], "_");
        NAMES.iter().find(|(names, ..)| names.contains(&name.as_str())).map(|(_, role, mark)| (*role, *mark))
    }

    /// What a row is in the standard.
    pub fn object(self) -> &'static Object {
        match self {
            Self::Service | Self::Eligibility => &standard::SERVICE,
            Self::Organization => &standard::ORGANIZATION,
            Self::Program => &standard::PROGRAM,
            Self::ServiceAtLocation => &standard::SERVICE_AT_LOCATION,
            Self::Location => &standard::LOCATION,
            Self::Contact => &standard::CONTACT,
            Self::Phone => &standard::PHONE,
            Self::Address => &standard::ADDRESS,
            Self::Accessibility => &standard::ACCESSIBILITY,
            Self::Schedule => &standard::SCHEDULE,
            Self::Funding => &standard::FUNDING,
            Self::ServiceArea => &standard::SERVICE_AREA,
            Self::RequiredDocument => &standard::REQUIRED_DOCUMENT,
            Self::Language => &standard::LANGUAGE,
            Self::CostOption => &standard::COST_OPTION,
            Self::Capacity => &standard::CAPACITY,
            Self::Unit => &standard::UNIT,
            Self::Url => &standard::URL,
            Self::Identifier => &standard::IDENTIFIER,
            Self::Attribute => &standard::ATTRIBUTE,
            Self::TaxonomyTerm => &standard::TAXONOMY_TERM,
            Self::Taxonomy => &standard::TAXONOMY,
            Self::Metadata => &standard::METADATA,
        }
    }

    /// The columns that say to what a row belongs: it belongs to all that are filled in.
    pub fn parents(self) -> &'static [(&'static str, Self)] {
        match self {
            Self::Phone => &[
                ("service_id", Self::Service),
                ("service_at_location_id", Self::ServiceAtLocation),
                ("contact_id", Self::Contact),
                ("location_id", Self::Location),
                ("organization_id", Self::Organization),
            ],
            Self::Contact => &[
                ("service_id", Self::Service),
                ("service_at_location_id", Self::ServiceAtLocation),
                ("location_id", Self::Location),
                ("organization_id", Self::Organization),
            ],
            // The narrowest comes first: hours that were at two places would be counted twice.
            Self::Schedule => &[
                ("service_at_location_id", Self::ServiceAtLocation),
                ("service_id", Self::Service),
                ("location_id", Self::Location),
            ],
            Self::ServiceArea => {
                &[("service_id", Self::Service), ("service_at_location_id", Self::ServiceAtLocation)]
            }
            Self::Language => {
                &[("service_id", Self::Service), ("location_id", Self::Location), ("phone_id", Self::Phone)]
            }
            Self::Funding | Self::Url => {
                &[("service_id", Self::Service), ("organization_id", Self::Organization)]
            }
            Self::Address | Self::Accessibility => &[("location_id", Self::Location)],
            Self::RequiredDocument
            | Self::CostOption
            | Self::Capacity
            | Self::ServiceAtLocation
            | Self::Eligibility
            | Self::Attribute => &[("service_id", Self::Service)],
            Self::Identifier => &[("organization_id", Self::Organization)],
            Self::Service
            | Self::Organization
            | Self::Program
            | Self::Location
            | Self::Unit
            | Self::TaxonomyTerm
            | Self::Taxonomy
            | Self::Metadata => &[],
        }
    }

    /// The columns that name a row of another table, and the field in which that one stands.
    pub fn named_rows(self) -> &'static [(&'static str, Self, &'static str)] {
        match self {
            Self::Service => &[
                ("organization_id", Self::Organization, "organization"),
                ("program_id", Self::Program, "program"),
            ],
            Self::ServiceAtLocation => &[("location_id", Self::Location, "location")],
            Self::Attribute => &[
                ("taxonomy_term_id", Self::TaxonomyTerm, "taxonomy_term"),
                ("taxonomy_id", Self::TaxonomyTerm, "taxonomy_term"),
            ],
            Self::TaxonomyTerm => &[("taxonomy_id", Self::Taxonomy, "taxonomy_detail")],
            Self::Capacity => &[("unit_id", Self::Unit, "unit")],
            _ => &[],
        }
    }

    /// The list of this object in which rows of another table stand.
    pub fn list_of(self, child: Self) -> Option<&'static str> {
        let list = match child {
            Self::Phone => "phones",
            Self::Contact => "contacts",
            Self::Schedule => "schedules",
            Self::ServiceArea => "service_areas",
            Self::ServiceAtLocation => "service_at_locations",
            Self::Language => "languages",
            Self::Funding => "funding",
            Self::CostOption => "cost_options",
            Self::RequiredDocument => "required_documents",
            Self::Capacity => "capacities",
            Self::Address => "addresses",
            Self::Accessibility => "accessibility",
            Self::Identifier => "organization_identifiers",
            Self::Attribute => "attributes",
            Self::Metadata => "metadata",
            Self::Url if self == Self::Organization => "additional_websites",
            Self::Url => "additional_urls",
            _ => return None,
        };
        self.object().field(list).map(|(list, _)| list)
    }

    /// Whether rows of other tables name these by their id, so that an id must be of one row only.
    pub fn is_named(self) -> bool {
        matches!(
            self,
            Self::Organization
                | Self::Program
                | Self::Location
                | Self::Unit
                | Self::TaxonomyTerm
                | Self::Taxonomy
                | Self::ServiceAtLocation
                | Self::Contact
        )
    }

    /// What other tables call it: the `link_entity` of an attribute, the `resource_type` of metadata.
    pub fn of_entity(name: &str) -> Option<Self> {
        Self::named(name).map(|(role, _)| role)
    }
}

//! The tables of the standard's tabular form: their files, columns, and which column names a row of which table.

use serde_json::{Value, json};

/// One table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Table {
    /// Its file, `services.csv`.
    pub file: &'static str,
    /// Its columns; the first is `id`.
    pub columns: &'static [&'static str],
}

macro_rules! tables {
    ($($name:ident = $file:literal: $($column:ident)+;)+) => {
        $(pub(super) const $name: Table = Table { file: $file, columns: &[$(stringify!($column)),+] };)+
        /// Every table that a service of ours can have rows in.
        pub const TABLES: &[Table] = &[$($name),+];
    };
}

tables! {
    ORGANIZATIONS = "organizations.csv": id name alternate_name description email website;
    SERVICES = "services.csv": id organization_id name alternate_name description url email status
        interpretation_services application_process fees_description wait_time eligibility_description minimum_age
        maximum_age assured_date alert;
    ATTRIBUTES = "attributes.csv": id link_id taxonomy_term_id link_type link_entity value;
    SERVICE_AT_LOCATION = "service_at_location.csv": id service_id location_id description;
    LOCATIONS = "locations.csv": id location_type name description latitude longitude;
    PHONES = "phones.csv": id service_id number type description;
    CONTACTS = "contacts.csv": id service_id name title email;
    ADDRESSES = "addresses.csv": id location_id address_1 address_2 city state_province postal_code country
        address_type;
    SCHEDULES = "schedules.csv": id service_id service_at_location_id valid_from valid_to dtstart until count wkst freq
        interval byday byweekno bymonthday byyearday description opens_at closes_at notes;
    SERVICE_AREAS = "service_areas.csv": id service_id name description;
    REQUIRED_DOCUMENTS = "required_documents.csv": id service_id document uri;
    LANGUAGES = "languages.csv": id service_id name code note;
    ACCESSIBILITY = "accessibility.csv": id location_id description details;
    TAXONOMY_TERMS = "taxonomy_terms.csv": id code name description parent_id taxonomy taxonomy_id;
    METADATA = "metadata.csv": id resource_id resource_type last_action_date last_action_type field_name previous_value
        replacement_value updated_by;
    COST_OPTIONS = "cost_options.csv": id service_id option currency amount amount_description;
    TAXONOMIES = "taxonomies.csv": id name description uri;
    SERVICE_CAPACITY = "service_capacity.csv": id service_id unit_id available maximum description updated;
    UNITS = "units.csv": id name;
}

/// The columns that hold the id of a row in another table.
const REFERENCES: &[(&str, &Table)] = &[
    ("organization_id", &ORGANIZATIONS),
    ("service_id", &SERVICES),
    ("location_id", &LOCATIONS),
    ("service_at_location_id", &SERVICE_AT_LOCATION),
    ("taxonomy_term_id", &TAXONOMY_TERMS),
    ("taxonomy_id", &TAXONOMIES),
    ("unit_id", &UNITS),
];

impl Table {
    /// Its name without the ending.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.file.trim_end_matches(".csv")
    }

    fn described(&self) -> Value {
        let fields: Vec<Value> = self.columns.iter().map(|column| field(column)).collect();
        let keys: Vec<Value> = REFERENCES
            .iter()
            .filter(|(column, _)| self.columns.contains(column))
            .map(|(column, table)| {
                json!({ "fields": column, "reference": { "resource": table.name(), "fields": "id" } })
            })
            .collect();
        json!({
            "name": self.name(),
            "path": self.file,
            "profile": "tabular-data-resource",
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "schema": { "fields": fields, "primaryKey": "id", "foreignKeys": keys },
        })
    }
}

fn field(column: &str) -> Value {
    let kind = match column {
        "minimum_age" | "maximum_age" | "latitude" | "longitude" | "amount" | "available" | "maximum"
        | "count" | "interval" => "number",
        "assured_date" | "valid_from" | "valid_to" | "dtstart" | "until" | "last_action_date" => "date",
        "opens_at" | "closes_at" => "time",
        "updated" => return json!({ "name": column, "type": "datetime", "format": "any" }),
        _ => "string",
    };
    json!({ "name": column, "type": kind })
}

/// The description of a folder with these tables, its `datapackage.json`.
#[must_use]
pub fn package(tables: &[Table]) -> Value {
    let resources: Vec<Value> = tables.iter().map(Table::described).collect();
    json!({ "name": "inloop-directory", "profile": "tabular-data-package", "resources": resources })
}

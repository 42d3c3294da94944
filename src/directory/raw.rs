//! A service as an HSDS 3.1 file has it, nested and unchecked.
//!
//! Everything is optional and unknown fields are passed over, so that a file of another city, or of a
//! later version, still opens. Never a judgement: that is [`super::check`].

use serde::de::{DeserializeOwned, Deserializer};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::Value;

/// A part that may be there, in the expected shape or not.
pub type Part<T> = Option<Loose<T>>;
/// A list that may be there, each entry in the expected shape or not.
pub type List<T> = Part<Vec<Loose<T>>>;

/// A value in the expected shape, or whatever stands there instead: one odd part must not cost the rest.
#[derive(Debug, Clone, PartialEq)]
pub enum Loose<T> {
    /// It has the expected shape.
    Read(T),
    /// It has another shape.
    Odd(Value),
}

impl<T> From<T> for Loose<T> {
    fn from(value: T) -> Self {
        Self::Read(value)
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Loose<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        Ok(T::deserialize(&value).map_or_else(|_| Self::Odd(value), Self::Read))
    }
}

impl<T: Serialize> Serialize for Loose<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Read(value) => value.serialize(serializer),
            Self::Odd(value) => value.serialize(serializer),
        }
    }
}

/// A text, or a number where files of the same standard have either.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Plain(pub String);

impl<'de> Deserialize<'de> for Plain {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Value::deserialize(deserializer)? {
            Value::String(text) => Ok(Self(text)),
            Value::Number(number) => Ok(Self(number.to_string())),
            other => Err(serde::de::Error::custom(format!("`{other}` is no text or number"))),
        }
    }
}

/// Declares an HSDS object: every field optional, left out when absent.
macro_rules! object {
    ($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $kind:ty,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
        #[serde(default)]
        pub struct $name {
            $(
                $(#[$field_doc])*
                #[doc = concat!("HSDS `", stringify!($field), "`.")]
                #[serde(skip_serializing_if = "Option::is_none")]
                pub $field: $kind,
            )+
        }
    };
}

object! {
    /// HSDS `service`, fully nested.
    Service {
        id: Part<String>,
        name: Part<String>,
        alternate_name: Part<String>,
        description: Part<String>,
        url: Part<String>,
        email: Part<String>,
        status: Part<String>,
        interpretation_services: Part<String>,
        application_process: Part<String>,
        fees_description: Part<String>,
        wait_time: Part<String>,
        eligibility_description: Part<String>,
        minimum_age: Part<f64>,
        maximum_age: Part<f64>,
        assured_date: Part<String>,
        alert: Part<String>,
        languages: List<Language>,
        phones: List<Phone>,
        schedules: List<Schedule>,
        service_at_locations: List<ServiceAtLocation>,
        service_areas: List<ServiceArea>,
        cost_options: List<CostOption>,
        required_documents: List<RequiredDocument>,
        contacts: List<Contact>,
        capacities: List<Capacity>,
        organization: Part<Organization>,
        attributes: List<Attribute>,
        metadata: List<Metadata>,
    }
}

object! {
    /// HSDS `language`.
    Language {
        id: Part<String>,
        name: Part<String>,
        code: Part<String>,
        note: Part<String>,
    }
}

object! {
    /// HSDS `phone`.
    Phone {
        id: Part<String>,
        number: Part<String>,
        r#type: Part<String>,
        description: Part<String>,
        metadata: List<Metadata>,
    }
}

object! {
    /// HSDS `schedule`: a recurrence after RFC 5545 and times of day.
    Schedule {
        id: Part<String>,
        valid_from: Part<String>,
        valid_to: Part<String>,
        dtstart: Part<String>,
        until: Part<String>,
        count: Part<Plain>,
        wkst: Part<Plain>,
        freq: Part<String>,
        interval: Part<u16>,
        byday: Part<Plain>,
        byweekno: Part<Plain>,
        bymonthday: Part<Plain>,
        byyearday: Part<Plain>,
        opens_at: Part<String>,
        closes_at: Part<String>,
        description: Part<String>,
        notes: Part<String>,
        attributes: List<Attribute>,
        metadata: List<Metadata>,
    }
}

object! {
    /// HSDS `service_at_location`.
    ServiceAtLocation {
        id: Part<String>,
        location_id: Part<String>,
        description: Part<String>,
        location: Part<Location>,
        schedules: List<Schedule>,
        phones: List<Phone>,
    }
}

object! {
    /// HSDS `location`.
    Location {
        id: Part<String>,
        location_type: Part<String>,
        name: Part<String>,
        description: Part<String>,
        latitude: Part<f64>,
        longitude: Part<f64>,
        addresses: List<Address>,
        accessibility: List<Accessibility>,
        metadata: List<Metadata>,
    }
}

object! {
    /// HSDS `address`.
    Address {
        id: Part<String>,
        address_1: Part<String>,
        address_2: Part<String>,
        city: Part<String>,
        state_province: Part<String>,
        postal_code: Part<String>,
        country: Part<String>,
        address_type: Part<String>,
        metadata: List<Metadata>,
    }
}

object! {
    /// HSDS `accessibility`.
    Accessibility {
        id: Part<String>,
        description: Part<String>,
    }
}

object! {
    /// HSDS `service_area`.
    ServiceArea {
        id: Part<String>,
        name: Part<String>,
    }
}

object! {
    /// HSDS `cost_option`.
    CostOption {
        id: Part<String>,
        option: Part<String>,
        amount: Part<f64>,
        currency: Part<String>,
        amount_description: Part<String>,
    }
}

object! {
    /// HSDS `required_document`.
    RequiredDocument {
        id: Part<String>,
        document: Part<String>,
    }
}

object! {
    /// HSDS `contact`.
    Contact {
        id: Part<String>,
        name: Part<String>,
        title: Part<String>,
        email: Part<String>,
    }
}

object! {
    /// HSDS `service_capacity`.
    Capacity {
        id: Part<String>,
        unit: Part<Unit>,
        available: Part<f64>,
        description: Part<String>,
        updated: Part<String>,
    }
}

object! {
    /// HSDS `unit`.
    Unit {
        id: Part<String>,
        name: Part<String>,
    }
}

object! {
    /// HSDS `organization`.
    Organization {
        id: Part<String>,
        name: Part<String>,
        description: Part<String>,
        website: Part<String>,
        email: Part<String>,
        attributes: List<Attribute>,
        metadata: List<Metadata>,
    }
}

object! {
    /// HSDS `attribute`; ours carry a term of one of our taxonomies, or for short `<taxonomy>:<code>` in
    /// `taxonomy_term_id`.
    Attribute {
        id: Part<String>,
        link_id: Part<String>,
        link_entity: Part<String>,
        link_type: Part<String>,
        taxonomy_term_id: Part<String>,
        taxonomy_term: Part<TaxonomyTerm>,
        value: Part<String>,
    }
}

object! {
    /// HSDS `taxonomy_term`.
    TaxonomyTerm {
        id: Part<String>,
        code: Part<String>,
        name: Part<String>,
        taxonomy: Part<String>,
        taxonomy_id: Part<String>,
        taxonomy_detail: Part<Taxonomy>,
    }
}

object! {
    /// HSDS `taxonomy`.
    Taxonomy {
        id: Part<String>,
        name: Part<String>,
        uri: Part<String>,
    }
}

object! {
    /// HSDS `metadata`: when a field was last checked, and against what.
    Metadata {
        id: Part<String>,
        resource_id: Part<String>,
        resource_type: Part<String>,
        last_action_date: Part<String>,
        last_action_type: Part<String>,
        field_name: Part<String>,
        previous_value: Part<String>,
        replacement_value: Part<String>,
        updated_by: Part<String>,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_odd_part_is_kept_beside_the_rest_and_written_back_as_it_was() {
        let text = r#"{"id":"a","phones":[{"number":112},{"number":"020 1"}],"unknown":true}"#;
        let service: Service = serde_json::from_str(text).expect("a service");
        let Some(Loose::Read(phones)) = &service.phones else { panic!("phones") };
        assert!(matches!(&phones[0], Loose::Read(Phone { number: Some(Loose::Odd(_)), .. })));
        let again = serde_json::to_string(&service).expect("json");
        assert_eq!(again, r#"{"id":"a","phones":[{"number":112},{"number":"020 1"}]}"#);
    }
}

//! What the desk does to its directory, as typed records inside the envelope. Part of the format: kinds and fields are
//! only added.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::field::Field;
use super::shown::shown;
use crate::directory::raw;
use crate::directory::{Directory, Fault, FaultKind, OfferId, check};
use crate::words::Message;

/// One thing that the desk did to its directory.
#[derive(Debug, Clone, PartialEq)]
pub struct DirectoryEvent {
    /// Which offer.
    pub offer: OfferId,
    /// What it was called then, so that it can still be told when the source no longer has it.
    pub name: String,
    /// What was done.
    pub what: What,
}

/// What was done to an offer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "body")]
pub enum What {
    /// The desk added it.
    OfferAdded {
        /// The whole, as HSDS has it.
        service: Box<raw::Service>,
    },
    /// A field got another value.
    OfferEdited {
        /// The field.
        field: Field,
        /// The part of an HSDS service that holds it; without it the field is emptied.
        part: Box<raw::Service>,
        /// Where the volunteer has it from.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        source: Option<String>,
    },
    /// Somebody asked, and it is as it stands.
    OfferChecked {
        /// One field; `None` for the whole.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        field: Option<Field>,
        /// Where the volunteer has it from.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        source: Option<String>,
    },
    /// It is shut.
    OfferClosed {
        /// For good, or for a while.
        for_good: bool,
        /// What to know about it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        alert: Option<String>,
    },
    /// It runs again.
    OfferReopened {},
    /// It is somewhere else now.
    OfferMoved {
        /// The part of an HSDS service with the new places.
        part: Box<raw::Service>,
        /// What to know about it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        alert: Option<String>,
    },
    /// Another offer came in its place.
    OfferSucceeded {
        /// Which.
        by: OfferId,
        /// The text that names it.
        alert: String,
    },
    /// How many can come, how long one waits.
    OfferCounted {
        /// How many are free; `None` when nobody said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        free: Option<u32>,
        /// Of what, such as "plaatsen".
        #[serde(default, skip_serializing_if = "Option::is_none")]
        unit: Option<String>,
        /// About waiting, in words; `None` leaves what stands.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        waiting: Option<String>,
    },
    /// Something that only the desk reads; never on paper.
    OfferNoted {
        /// In own words.
        text: String,
    },
    /// Whether it goes by introduction only, and so never on paper (F9).
    OfferMarked {
        /// By introduction; else anyone may know.
        by_introduction: bool,
    },
    /// An offer from elsewhere was placed: from then on it is suggested.
    OfferPlaced {
        /// The part of an HSDS service with setting, form, reach, needs and access.
        part: Box<raw::Service>,
    },
    /// An own addition was taken back.
    OfferTakenBack {},
}

impl DirectoryEvent {
    /// The kind and the body, for the envelope.
    #[must_use]
    pub fn into_parts(&self) -> (String, Value) {
        // A record holds only strings, numbers, lists and maps with string keys: it always has a JSON form.
        let mut whole = serde_json::to_value(&self.what).unwrap_or_else(|_| json!({}));
        let kind = whole["kind"].as_str().unwrap_or_default().to_owned();
        let mut body = whole["body"].take();
        body["offer"] = json!(self.offer);
        body["name"] = json!(self.name);
        (kind, body)
    }

    /// Reads it back; `None` for a kind or a field that a newer version wrote.
    #[must_use]
    pub fn from_parts(kind: &str, body: &Value) -> Option<Self> {
        Some(Self {
            offer: OfferId::new(body["offer"].as_str()?),
            name: body["name"].as_str().unwrap_or_default().to_owned(),
            what: serde_json::from_value(json!({ "kind": kind, "body": body })).ok()?,
        })
    }

    /// A new offer of the desk's own, with an id from these random bytes. Gives what is wrong with it, as a file would;
    /// what is merely not known yet is no fault.
    pub fn add(random: [u8; 16], service: raw::Service, base: &Directory) -> Result<Self, Vec<Fault>> {
        let offer = OfferId::of_desk(random);
        let service = raw::Service { id: Some(offer.as_str().to_owned().into()), ..service };
        let (read, faults) = checked(&service, base);
        let name = read.map(|offer| offer.name).unwrap_or_default();
        let what = What::OfferAdded { service: Box::new(service) };
        if faults.is_empty() { Ok(Self { offer, name, what }) } else { Err(faults) }
    }

    /// A field with another value, or what is wrong with the value.
    pub fn edit(
        offer: &crate::directory::Offer,
        field: Field,
        part: raw::Service,
        source: Option<String>,
        base: &Directory,
    ) -> Result<Self, Vec<Fault>> {
        let faults = checked(&super::fold::whole(&part, None), base).1;
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(Self::about(offer, What::OfferEdited { field, part: Box::new(part), source }))
    }

    /// What stands in the field after this edit; nothing for anything else that was done.
    #[must_use]
    pub fn shows(&self, base: &Directory) -> Vec<Message> {
        match &self.what {
            What::OfferEdited { field, part, .. } => Self::reads(*field, part, base),
            _ => Vec::new(),
        }
    }

    /// What a part says about a field, to show how what is typed is understood.
    #[must_use]
    pub fn reads(field: Field, part: &raw::Service, base: &Directory) -> Vec<Message> {
        checked(&super::fold::whole(part, None), base).0.map(|one| shown(field, &one)).unwrap_or_default()
    }

    /// Something done to an offer that needs no checking.
    #[must_use]
    pub fn about(offer: &crate::directory::Offer, what: What) -> Self {
        Self { offer: offer.id.clone(), name: offer.name.clone(), what }
    }
}

/// Through the checker of the files, without what is merely absent.
fn checked(service: &raw::Service, base: &Directory) -> (Option<crate::directory::Offer>, Vec<Fault>) {
    let (offer, mut faults) = check::one(service, base.places());
    faults.retain(|fault| fault.refuses || fault.kind != FaultKind::Missing);
    (offer, faults)
}

//! One JSON document, as a stream: a service, a list, a page, or an organization with its services.

use std::fmt;
use std::io::Read;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::bounded::Bounded;
use super::record;
use crate::directory::feed::entry::At;
use crate::directory::feed::fault::{Fault, FaultKind};
use crate::directory::feed::reading::Reading;
use crate::directory::feed::summary::Format;
use crate::directory::feed::tidy::{Fields, shown};
use crate::directory::feed::version::Sign;

/// The lists of a page: `contents` since 3.0, `content` in Open Referral UK 1.0, `services` in files of our own.
const LISTS: &[&str] = &["contents", "content", "services"];

/// Reads a file that is one document.
pub fn read(content: impl Read, file: &str, reading: &mut Reading) -> Result<Format, Fault> {
    let mut deserializer = serde_json::Deserializer::from_reader(content);
    let mut whole = Document { file, line: None, items: 0, format: Format::Json, fault: None, reading };
    let outcome = Top(&mut whole)
        .deserialize(&mut deserializer)
        .and_then(|()| if whole.reading.stopped { Ok(()) } else { deserializer.end() });
    let (format, fault) = (whole.format, whole.fault.take());
    match outcome {
        Ok(()) => Ok(format),
        Err(_) if reading.stopped => Ok(format),
        Err(wrong) => Err(reading.fault(file, place_of(&wrong), fault.unwrap_or_else(|| kind_of(&wrong)))),
    }
}

/// Reads one line that is a document; `Err` of what is wrong with the line alone.
pub fn read_line(text: &[u8], file: &str, line: u64, reading: &mut Reading) -> Result<(), Option<FaultKind>> {
    let mut deserializer = serde_json::Deserializer::from_slice(text);
    let mut whole = Document { file, line: Some(line), items: 0, format: Format::Json, fault: None, reading };
    let outcome = Top(&mut whole).deserialize(&mut deserializer).and_then(|()| deserializer.end());
    let fault = whole.fault.take();
    match outcome {
        Ok(()) => Ok(()),
        Err(_) if reading.stopped => Ok(()),
        Err(_) => Err(fault.or_else(|| reading.meter.tripped())),
    }
}

fn place_of(wrong: &serde_json::Error) -> At {
    match wrong.line() {
        0 => At::Whole,
        line => At::Line(u64::try_from(line).unwrap_or(u64::MAX)),
    }
}

fn kind_of(wrong: &serde_json::Error) -> FaultKind {
    let said = wrong.to_string();
    if wrong.is_io() {
        FaultKind::Unreadable(shown(&said))
    } else if said.starts_with("invalid unicode code point") {
        FaultKind::NotUtf8
    } else {
        FaultKind::BrokenJson(shown(&said))
    }
}

/// The document that is read now.
struct Document<'d, 'r> {
    file: &'d str,
    /// The line that it is, when each line is a document.
    line: Option<u64>,
    /// How many services were met.
    items: u64,
    format: Format,
    fault: Option<FaultKind>,
    reading: &'d mut Reading<'r>,
}

impl Document<'_, '_> {
    /// One value of a list, or the whole document.
    fn take<E: Error>(&mut self, value: Value, organization: Option<&Fields>) -> Result<(), E> {
        for (service, own) in record::services(value) {
            self.items += 1;
            let at = self.line.map_or(At::Item(self.items), At::Line);
            let organization = own.as_ref().or(organization);
            if let Err(kind) = record::take(service, organization, self.file, at, self.reading) {
                self.fault = Some(kind);
                return Err(E::custom("more than the limits allow"));
            }
            if self.reading.stopped {
                return Err(E::custom("stopped"));
            }
        }
        Ok(())
    }
}

/// The document itself.
struct Top<'t, 'd, 'r>(&'t mut Document<'d, 'r>);

impl<'de> DeserializeSeed<'de> for Top<'_, '_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Top<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a service, a list of services, or a page of them")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, access: A) -> Result<(), A::Error> {
        List { document: self.0, organization: None }.visit_seq(access)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        let document = self.0;
        let mut fields = Map::new();
        let (mut values, mut streamed) = (0, false);
        while let Some(name) = access.next_key::<String>()? {
            if LISTS.contains(&name.as_str()) {
                // What has a name of its own is an organization, and these are its services.
                let organization = fields.contains_key("name").then_some(&fields);
                if organization.is_none() && name != "services" {
                    document.format = Format::Pages;
                    if name == "content" {
                        document.reading.signs.see(Sign::Uk);
                    }
                }
                access.next_value_seed(List { document: &mut *document, organization })?;
                streamed = true;
            } else {
                let bounded = Bounded::new(&document.reading.limits, &mut values, &document.reading.meter);
                let value = access.next_value_seed(bounded)?;
                fields.insert(name, value);
            }
        }
        if streamed { Ok(()) } else { document.take(Value::Object(fields), None) }
    }
}

/// A list of services, or of organizations.
struct List<'l, 'd, 'r> {
    document: &'l mut Document<'d, 'r>,
    organization: Option<&'l Fields>,
}

impl<'de> DeserializeSeed<'de> for List<'_, '_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for List<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of services")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        loop {
            let mut values = 0;
            let reading = &mut *self.document.reading;
            reading.meter.begin_service();
            let bounded = Bounded::new(&reading.limits, &mut values, &reading.meter);
            let Some(value) = access.next_element_seed(bounded)? else { return Ok(()) };
            self.document.take(value, self.organization)?;
        }
    }
}

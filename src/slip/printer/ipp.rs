//! Printing over the network without a queue: IPP (RFC 8010, 8011), straight to the printer.
//!
//! The printer is asked for its paper before the slip is laid out, because one without A5 takes an A5 job
//! and prints it on whatever lies in it.

use std::io::Cursor;

use ::ipp::prelude::{
    DelimiterTag, IppAttribute, IppClient, IppError, IppOperationBuilder, IppPayload, IppRequestResponse,
    IppValue, Uri,
};

use super::JOB_TITLE;
use crate::slip::{Fault, Paper};

const PDF: &str = "application/pdf";

/// Job states 7 and 8 of RFC 8011: canceled, aborted.
const STOPPED: [i32; 2] = [7, 8];

/// A printer at an address.
#[derive(Debug, Clone)]
pub struct Ipp {
    address: String,
    uri: Uri,
}

/// What a printer says that it can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Abilities {
    /// The printer's address.
    pub printer: String,
    /// The media it knows, by their names; empty when it does not tell.
    pub media: Vec<String>,
    /// The formats it reads, as media types.
    pub formats: Vec<String>,
}

impl Abilities {
    /// The paper to lay a slip out on: what is wished when the printer has it, else A4.
    ///
    /// # Errors
    /// [`Fault::FormatMissing`] when it reads no PDF, or a receipt is wished: dots go through a queue.
    /// [`Fault::PaperMissing`] when it lists media, and neither the wish nor A4 is among them.
    pub fn paper_for(&self, wished: Paper) -> Result<Paper, Fault> {
        let printer = || self.printer.clone();
        if wished == Paper::Receipt80 {
            return Err(Fault::FormatMissing { printer: printer(), format: "application/vnd.cups-raw" });
        }
        if !self.formats.iter().any(|one| one == PDF) {
            return Err(Fault::FormatMissing { printer: printer(), format: PDF });
        }
        if wished.is_among(&self.media) {
            Ok(wished)
        } else if self.media.is_empty() || Paper::A4.is_among(&self.media) {
            Ok(Paper::A4)
        } else {
            Err(Fault::PaperMissing { printer: printer(), paper: wished })
        }
    }
}

impl Ipp {
    /// The printer at an address such as `ipp://192.168.1.20/ipp/print`.
    ///
    /// # Errors
    /// [`Fault::PrinterUnreachable`] when it is not an address.
    pub fn at(address: &str) -> Result<Self, Fault> {
        let unreachable = |reason: String| Fault::PrinterUnreachable { printer: address.to_owned(), reason };
        let uri: Uri = address.parse().map_err(|error| unreachable(format!("{error}")))?;
        if uri.scheme_str().is_none() || uri.host().is_none() {
            return Err(unreachable(format!("`{address}` is not an address")));
        }
        Ok(Self { address: address.to_owned(), uri })
    }

    /// Asks the printer for its paper and its formats.
    ///
    /// # Errors
    /// [`Fault::PrinterUnreachable`], [`Fault::PrinterRefused`].
    pub fn abilities(&self) -> Result<Abilities, Fault> {
        let question = IppOperationBuilder::get_printer_attributes(self.uri.clone())
            .attribute(IppAttribute::MEDIA_SUPPORTED)
            .attribute(IppAttribute::DOCUMENT_FORMAT_SUPPORTED)
            .build()
            .map_err(|error| self.unreachable(&error))?;
        let answer = self.send(question)?;
        Ok(Abilities {
            printer: self.address.clone(),
            media: values(&answer, DelimiterTag::PrinterAttributes, IppAttribute::MEDIA_SUPPORTED),
            formats: values(
                &answer,
                DelimiterTag::PrinterAttributes,
                IppAttribute::DOCUMENT_FORMAT_SUPPORTED,
            ),
        })
    }

    /// Prints a PDF. Returns the job's number.
    ///
    /// # Errors
    /// [`Fault::PrinterRefused`] with the printer's reason; [`Fault::PrinterUnreachable`].
    pub fn print(&self, paper: Paper, pdf: Vec<u8>) -> Result<Option<String>, Fault> {
        let media = paper.media_names().first().copied().unwrap_or("iso_a4_210x297mm");
        let medium = IppValue::new_keyword(media)
            .and_then(|value| IppAttribute::with_name(IppAttribute::MEDIA, value))
            .map_err(|error| self.unreachable(&error))?;
        let job = IppOperationBuilder::print_job(self.uri.clone(), IppPayload::new(Cursor::new(pdf)))
            .user_name(JOB_TITLE)
            .job_title(JOB_TITLE)
            .document_format(PDF)
            .attribute(medium)
            .build()
            .map_err(|error| self.unreachable(&error))?;
        let answer = self.send(job)?;
        let group = DelimiterTag::JobAttributes;
        let state = values(&answer, group, IppAttribute::JOB_STATE);
        if state.iter().any(|one| STOPPED.iter().any(|stopped| *one == stopped.to_string())) {
            let told = [IppAttribute::JOB_STATE_MESSAGE, IppAttribute::JOB_STATE_REASONS]
                .iter()
                .flat_map(|name| values(&answer, group, name))
                .next();
            return Err(self.refused(told.unwrap_or_default()));
        }
        Ok(values(&answer, group, IppAttribute::JOB_ID).into_iter().next())
    }

    fn send(&self, request: impl Into<IppRequestResponse>) -> Result<IppRequestResponse, Fault> {
        let answer = IppClient::new(self.uri.clone())
            .send(request)
            .map_err(|error| self.unreachable(&plain(&error)))?;
        let status = answer.header().status_code();
        if status.is_success() {
            return Ok(answer);
        }
        let told = [IppAttribute::STATUS_MESSAGE, IppAttribute::DETAILED_STATUS_MESSAGE]
            .iter()
            .flat_map(|name| values(&answer, DelimiterTag::OperationAttributes, name))
            .find(|text| !text.is_empty());
        Err(self.refused(told.unwrap_or_else(|| status.to_string())))
    }

    fn refused(&self, reason: String) -> Fault {
        Fault::PrinterRefused { printer: self.address.clone(), reason }
    }

    fn unreachable(&self, reason: &impl ToString) -> Fault {
        Fault::PrinterUnreachable { printer: self.address.clone(), reason: reason.to_string() }
    }
}

/// The innermost reason: "Connection refused" rather than the layers around it.
fn plain(error: &IppError) -> String {
    let mut inner: &dyn std::error::Error = error;
    while let Some(source) = inner.source() {
        inner = source;
    }
    inner.to_string()
}

/// Every value of an attribute, as text; none when it is not there.
fn values(answer: &IppRequestResponse, group: DelimiterTag, name: &str) -> Vec<String> {
    let found = answer.attributes().groups_of(group).find_map(|one| one.get(name));
    match found.map(IppAttribute::value) {
        None | Some(IppValue::NoValue) => Vec::new(),
        Some(IppValue::Array(all)) => all.iter().map(text).collect(),
        Some(one) => vec![text(one)],
    }
}

fn text(value: &IppValue) -> String {
    match value {
        IppValue::TextWithLanguage { text, .. } => text.to_string(),
        IppValue::NameWithLanguage { name, .. } => name.to_string(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests;

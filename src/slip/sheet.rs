//! The call sheet: one A4 for the volunteer who keeps the directory true. Plain data in one language.
//!
//! Never anything about a resident, and never an offer that may not stand on paper.

use serde::Serialize;

use super::{Fonts, isolate};
use crate::words::Locale;

/// Everything on the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The language of all its texts.
    pub locale: Locale,
    /// Its title.
    pub title: String,
    /// What to do with it.
    pub intro: String,
    /// Whom to call, first things first.
    pub calls: Vec<Call>,
    /// What stands before the line to write on.
    pub remark: String,
    /// Whose it is.
    pub footer: String,
}

/// One call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// Whom: the name on the door.
    pub name: String,
    /// Of which organization, when that is called otherwise.
    pub organization: Option<String>,
    /// The number, or that there is none.
    pub number: String,
    /// Why.
    pub why: String,
    /// What to ask, each with a box to tick.
    pub ask: Vec<String>,
}

#[derive(Serialize)]
struct Data<'a> {
    fonts: &'a [String],
    /// How much of the usual size.
    scale: f64,
    lang: &'static str,
    rtl: bool,
    title: String,
    intro: String,
    calls: Vec<CallData>,
    remark: String,
    footer: String,
}

#[derive(Serialize)]
struct CallData {
    name: String,
    organization: Option<String>,
    number: String,
    why: String,
    ask: Vec<String>,
}

impl Sheet {
    /// Every string that is printed, for the search for missing letters.
    pub(super) fn strings(&self) -> impl Iterator<Item = &str> {
        let calls = self.calls.iter().flat_map(|call| {
            [Some(&call.name), call.organization.as_ref(), Some(&call.number), Some(&call.why)]
                .into_iter()
                .flatten()
                .chain(&call.ask)
        });
        [&self.title, &self.intro, &self.remark, &self.footer].into_iter().chain(calls).map(String::as_str)
    }

    /// The sheet as JSON for the template, at this part of the usual size.
    pub(super) fn json(&self, fonts: &Fonts, scale: f64) -> Vec<u8> {
        let rtl = self.locale.is_rtl();
        let text = |text: &str| {
            let kept = if rtl { isolate::numbers(text) } else { text.into() };
            isolate::unbroken(&kept).into_owned()
        };
        let data = Data {
            fonts: fonts.families(),
            scale,
            lang: self.locale.language(),
            rtl,
            title: text(&self.title),
            intro: text(&self.intro),
            calls: self
                .calls
                .iter()
                .map(|call| CallData {
                    name: text(&call.name),
                    organization: call.organization.as_deref().map(text),
                    number: text(&call.number),
                    why: text(&call.why),
                    ask: call.ask.iter().map(|one| text(one)).collect(),
                })
                .collect(),
            remark: text(&self.remark),
            footer: text(&self.footer),
        };
        // Strings and lists only: nothing in it can fail to be written.
        serde_json::to_vec(&data).unwrap_or_default()
    }
}

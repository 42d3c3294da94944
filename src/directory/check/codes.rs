//! The attributes of a service, sorted into our closed lists.

use super::findings::Findings;
use crate::directory::fault::FaultKind;
use crate::directory::need::NeedId;
use crate::directory::raw::{Attribute, List};
use crate::directory::taxonomy::{
    Access, Audience, Complexity, Form, Listing, Reach, Role, Setting, Welcome,
};
use crate::directory::vocabulary;

/// What the attributes say. Attributes of other taxonomies are passed over.
#[derive(Default)]
pub(super) struct Codes {
    /// Whether any attribute is of our own lists: else it comes from elsewhere and was not placed yet.
    pub ours: bool,
    pub setting: Option<Setting>,
    pub reach: Option<Reach>,
    pub listing: Option<Listing>,
    pub complexity: Option<Complexity>,
    pub form: Vec<Form>,
    pub access: Vec<Access>,
    pub audience: Vec<Audience>,
    pub needs: Vec<NeedId>,
    pub does: Vec<Role>,
    pub does_not: Vec<Role>,
    pub welcome: Vec<Welcome>,
}

/// What came of one attribute.
enum Taken {
    Yes,
    /// The taxonomy is not one of ours.
    Foreign,
    /// Our list has no such code.
    Unknown,
    /// The list allows one, and this is another.
    Second,
}

impl Codes {
    pub fn of(findings: &mut Findings, place: &str, attributes: &List<Attribute>) -> Self {
        let mut codes = Self::default();
        for (place, attribute) in findings.list(place, "attributes", attributes) {
            let nested = findings.value(&place, "taxonomy_term", &attribute.taxonomy_term);
            let term = match nested.and_then(vocabulary::ours) {
                Some((taxonomy, code)) => Some(format!("{taxonomy}:{code}")),
                None => findings
                    .text(&place, "taxonomy_term_id", &attribute.taxonomy_term_id)
                    .or_else(|| findings.text(&place, "taxonomy_term.id", &nested?.id)),
            };
            let Some(term) = term else { continue };
            let Some((taxonomy, code)) = term.split_once(':') else { continue };
            let place = format!("{place}.taxonomy_term_id");
            match codes.take(taxonomy, code) {
                Taken::Foreign => {}
                Taken::Yes => codes.ours = true,
                Taken::Unknown => findings.drop(&place, FaultKind::UnknownCode(term)),
                Taken::Second => findings.drop(&place, FaultKind::SecondCode(term)),
            }
        }
        codes.access.sort_unstable();
        codes
    }

    fn take(&mut self, taxonomy: &str, code: &str) -> Taken {
        match taxonomy {
            "setting" => one(&mut self.setting, Setting::from_code(code)),
            "reach" => one(&mut self.reach, Reach::from_code(code)),
            "listing" => one(&mut self.listing, Listing::from_code(code)),
            "complexity" => one(&mut self.complexity, Complexity::from_code(code)),
            "form" => many(&mut self.form, Form::from_code(code)),
            "access" => many(&mut self.access, Access::from_code(code)),
            "audience" => many(&mut self.audience, Audience::from_code(code)),
            "need" => many(&mut self.needs, NeedId::new(code)),
            "does" => many(&mut self.does, Role::from_code(code)),
            "does-not" => many(&mut self.does_not, Role::from_code(code)),
            "welcome" => many(&mut self.welcome, Welcome::from_code(code)),
            _ => Taken::Foreign,
        }
    }
}

fn one<T: PartialEq>(slot: &mut Option<T>, code: Option<T>) -> Taken {
    match (code, slot.is_some()) {
        (None, _) => Taken::Unknown,
        (code, true) if code != *slot => Taken::Second,
        (code, _) => {
            *slot = code;
            Taken::Yes
        }
    }
}

fn many<T: PartialEq>(list: &mut Vec<T>, code: Option<T>) -> Taken {
    let Some(code) = code else { return Taken::Unknown };
    if !list.contains(&code) {
        list.push(code);
    }
    Taken::Yes
}

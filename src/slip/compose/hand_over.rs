//! From what was asked, agreed and allowed to the sheet for the party that receives a resident: one page in Dutch (F19,
//! F23), and the same as data.
//!
//! What a resident did not allow is not in a [`HandOver`] at all: whoever fills it leaves it out, and the sheet names what
//! is missing. It must never hold a name where none may stand, nor anything about safety.

use jiff::civil::Date;
use serde_json::{Value, json};

use super::speaker::Speaker;
use crate::directory::{Offer, Role};
use crate::intake::domain_of;
use crate::slip::{Block, Both, CaseCode, Line, Page, Pictogram};
use crate::words::messages::{handing as m, named, slip};
use crate::words::{Locale, Message, Words};

/// What can be told, each apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// What help is looked for, and what was agreed.
    Ask,
    /// What the resident told.
    Story,
    /// Name and number.
    Contact,
    /// That we hear how it goes.
    Report,
}

impl Kind {
    /// Every kind, in the order of the sheet.
    pub const ALL: [Self; 4] = [Self::Ask, Self::Story, Self::Contact, Self::Report];

    /// The code in the data.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ask => "ask",
            Self::Story => "story",
            Self::Contact => "contact",
            Self::Report => "report",
        }
    }

    /// What it is called in a list.
    #[must_use]
    pub fn message(self) -> Message {
        match self {
            Self::Ask => m::kind_ask(),
            Self::Story => m::kind_story(),
            Self::Contact => m::kind_contact(),
            Self::Report => m::kind_report(),
        }
    }
}

/// What is asked of the party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The need, by its code.
    pub need: String,
}

/// What was agreed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Agreed {
    /// In own words; empty when nothing was.
    pub words: String,
    /// Who does what.
    pub roles: Vec<Message>,
}

/// One thing that the resident told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Story {
    /// The question, by its id.
    pub question: String,
    /// What was answered, in words.
    pub answer: Message,
}

/// How the resident can be reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Contact {
    /// The resident wants to hear from nobody.
    Unwanted,
    /// No number was given: by way of the desk.
    ThroughDesk,
    /// A number or an address. The safe way and time stand before it.
    At {
        /// The safe way.
        how: Option<Message>,
        /// The safe time, in own words.
        when: Option<String>,
        /// The number or the address.
        number: String,
    },
}

/// One yes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// What for.
    pub kinds: Vec<Kind>,
    /// Who said it.
    pub by: Message,
    /// When.
    pub on: Date,
}

/// Everything on a sheet.
#[derive(Debug, Clone)]
pub struct HandOver<'a> {
    /// Who receives the resident.
    pub to: &'a Offer,
    /// From which desk.
    pub desk: &'a str,
    /// Who was at the desk.
    pub volunteer: Option<&'a str>,
    /// The day.
    pub on: Date,
    /// What is asked.
    pub asked: Asked,
    /// What was agreed.
    pub agreed: Agreed,
    /// What the resident told; `None` when it may not be told.
    pub told: Option<Vec<Story>>,
    /// How to reach the resident; `None` when it may not be told.
    pub contact: Option<Contact>,
    /// Whether we may hear how it goes.
    pub report: bool,
    /// Who allowed what.
    pub given: Vec<Given>,
    /// What was not allowed.
    pub withheld: Vec<Kind>,
    /// The code by which the desk knows the case.
    pub case_code: Option<String>,
    /// For a table where cases are discussed: no name, and no words in which a name may stand (F23).
    pub without_name: bool,
    /// Own words were left out: without a name none may stand there, nor where only asking was allowed.
    pub without_words: bool,
}

impl HandOver<'_> {
    /// The kinds that the sheet tells.
    #[must_use]
    pub fn tells(&self) -> Vec<Kind> {
        let all = [true, self.told.is_some(), self.contact.is_some(), self.report];
        Kind::ALL.into_iter().zip(all).filter_map(|(kind, told)| told.then_some(kind)).collect()
    }

    /// The sheet as a page, in Dutch.
    #[must_use]
    pub fn page(&self, words: &Words) -> Page {
        let say = Speaker::new(words, Locale::NL);
        let who = match self.volunteer {
            Some(volunteer) => m::from_by(self.desk, volunteer, self.on),
            None => m::from(self.desk, self.on),
        };
        let title = if self.without_name { m::title_without_name() } else { m::title() };
        Page {
            resident_locale: Locale::NL,
            title: say.both(&title),
            intro: vec![say.both(&who)],
            case_code: self
                .case_code
                .as_ref()
                .map(|code| CaseCode { label: say.label(&m::label_code()), code: code.clone() }),
            blocks: self.block(&say).into_iter().collect(),
            follow_up: None,
            kept_heading: say.both(&m::consent()),
            kept: self.allowed().iter().map(|line| say.both(line)).collect(),
            footer: self.foot().iter().map(|line| say.both(line)).collect(),
            unchecked_note: say.both(&slip::unchecked_note()),
            script_missing: String::new(),
        }
    }

    fn block(&self, say: &Speaker<'_>) -> Option<Block> {
        let line = |label: Message, texts: Vec<Both>| {
            (!texts.is_empty()).then(|| Line::list(say.label(&label), texts))
        };
        let names: Vec<Both> = [Some(&self.to.name), self.to.organization.as_ref().map(|one| &one.name)]
            .into_iter()
            .flatten()
            .filter(|name| *name != self.to.welcome_name())
            .map(Both::same)
            .collect();
        let agreed =
            if self.agreed.words.is_empty() { Vec::new() } else { vec![Both::same(&self.agreed.words)] };
        let roles = self.agreed.roles.iter().map(|role| say.both(role)).collect();
        let does = |roles: &[Role]| {
            let roles: Vec<Message> = roles.iter().map(|role| role.message()).collect();
            if roles.is_empty() { Vec::new() } else { vec![say.both(&slip::roles(roles))] }
        };
        let told = self.told.iter().flatten();
        let told = told.map(|one| say.both(&m::told(named::question(&one.question), one.answer.clone())));
        let lines = [
            line(m::label_to(), names),
            line(slip::label_agreed(), agreed),
            line(slip::label_they_do(), does(&self.to.does)),
            line(slip::label_they_do_not(), does(&self.to.does_not)),
            line(slip::label_who_does_what(), roles),
            line(m::label_told(), told.collect()),
            line(m::label_contact(), self.reach().iter().map(|one| say.both(one)).collect()),
            line(m::label_report(), vec![say.both(&self.reporting())]),
        ];
        Some(Block {
            pictogram: Pictogram::of(domain_of(&self.asked.need)).or_else(|| Pictogram::all().next())?,
            heading: say.both(&m::asked(named::need(&self.asked.need))),
            name: self.to.welcome_name().to_owned(),
            lines: lines.into_iter().flatten().collect(),
            qr: None,
        })
    }

    /// How to reach the resident: the safe way and time before the number.
    fn reach(&self) -> Vec<Message> {
        match &self.contact {
            None => Vec::new(),
            Some(Contact::Unwanted) => vec![m::contact_unwanted()],
            Some(Contact::ThroughDesk) => vec![m::contact_desk()],
            Some(Contact::At { how, when, number }) => {
                let when = when.as_deref().map(m::contact_when);
                let how = how.clone().map(m::contact_how);
                when.into_iter().chain(how).chain([m::contact_number(number.as_str())]).collect()
            }
        }
    }

    fn reporting(&self) -> Message {
        match (self.report, &self.case_code) {
            (true, Some(code)) => m::report_code(self.desk, code.as_str()),
            (true, None) => m::report(self.desk),
            (false, _) => m::report_not(),
        }
    }

    fn allowed(&self) -> Vec<Message> {
        let kinds = |kinds: &[Kind]| kinds.iter().map(|kind| kind.message()).collect::<Vec<_>>();
        self.given.iter().map(|one| m::given(kinds(&one.kinds), one.by.clone(), one.on)).collect()
    }

    fn foot(&self) -> Vec<Message> {
        let withheld: Vec<Message> = self.withheld.iter().map(|kind| kind.message()).collect();
        let mut foot = Vec::new();
        if !withheld.is_empty() {
            foot.push(m::withheld(withheld));
        }
        if self.without_words {
            foot.push(m::no_own_words());
        }
        foot.push(m::only_for(self.to.welcome_name()));
        foot
    }

    /// The same as data, said in Dutch where it is words.
    #[must_use]
    pub fn json(&self, words: &Words) -> Value {
        let say = |message: &Message| crate::words::direction::plain(&words.say(Locale::NL, message));
        let says = |messages: &[Message]| messages.iter().map(say).collect::<Vec<_>>();
        let codes = |kinds: &[Kind]| kinds.iter().map(|kind| kind.code()).collect::<Vec<_>>();
        let codes_of = |roles: &[Role]| roles.iter().map(|role| role.code()).collect::<Vec<_>>();
        let contact = self.contact.as_ref().map(|contact| match contact {
            Contact::Unwanted => json!({ "wanted": false }),
            Contact::ThroughDesk => json!({ "wanted": true, "through": self.desk }),
            Contact::At { how, when, number } => json!({
                "wanted": true,
                "safe_time": when,
                "safe_way": how.as_ref().map(say),
                "number": number,
            }),
        });
        json!({
            "format": "inloop-hand-over",
            "version": 1,
            "to": {
                "offer": self.to.id.as_str(),
                "name": self.to.name,
                "organization": self.to.organization.as_ref().map(|one| one.name.as_str()),
            },
            "from": { "desk": self.desk, "volunteer": self.volunteer },
            "date": self.on.to_string(),
            "case_code": self.case_code,
            "without_name": self.without_name,
            "asked": { "need": self.asked.need, "words": say(&named::need(&self.asked.need)) },
            "agreed": self.agreed.words,
            "without_own_words": self.without_words,
            "they_do": codes_of(&self.to.does),
            "they_do_not": codes_of(&self.to.does_not),
            "who_does_what": says(&self.agreed.roles),
            "told": self.told.as_ref().map(|told| {
                let one = |one: &Story| json!({
                    "question": one.question,
                    "words": say(&named::question(&one.question)),
                    "answer": say(&one.answer),
                });
                told.iter().map(one).collect::<Vec<_>>()
            }),
            "contact": contact,
            "report_back": self.report,
            "consent": self.given.iter().map(|one| json!({
                "for": codes(&one.kinds),
                "by": say(&one.by),
                "on": one.on.to_string(),
            })).collect::<Vec<_>>(),
            "not_shared": codes(&self.withheld),
        })
    }
}

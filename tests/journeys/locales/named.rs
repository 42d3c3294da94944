//! The ids of all messages that something names: the tables of accessors, and the convention by which data and the
//! closed lists name theirs.

use std::collections::BTreeSet;

use inloop::casebook::Outcome;
use inloop::content::{Content, Supply};
use inloop::directory::{
    Access, Audience, Domain, Form, LanguageCode, Reach, Role, Setting, Status, Welcome,
};
use inloop::referral::{AgeBand, DayPart, Walk, Wish};
use inloop::words::messages::{self, named};

/// The accessors of a room: its file below `src/words/messages/`, and each message with its variables.
pub type Table = (&'static str, &'static [(&'static str, &'static [&'static str])]);

/// Every table.
pub const TABLES: &[Table] = &[
    ("command", messages::command::TABLE),
    ("conversation", messages::conversation::TABLE),
    ("desk", messages::desk::TABLE),
    ("directory", messages::directory::TABLE),
    ("referral", messages::referral::TABLE),
    ("slip", messages::slip::TABLE),
    ("words", messages::words::TABLE),
];

const WEEK: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// Every id that data or a closed list names, derived from the shipped content and from the lists themselves.
pub fn by_convention() -> BTreeSet<String> {
    let (content, _) = Content::shipped(Supply::Real).expect("content");
    let mut ids = BTreeSet::new();
    let mut name = |message: inloop::words::Message| {
        ids.insert(message.id().to_owned());
    };
    for section in &content.questionnaire.sections {
        name(named::section(&section.id));
    }
    for item in content.questionnaire.items() {
        name(named::question(&item.link));
        if let Some((set, codes)) = item.kind.choices() {
            codes.iter().for_each(|code| name(named::choice(set, code)));
        }
    }
    for need in content.needs.leaves() {
        name(named::need(&need.code));
    }
    for card in &content.cards.cards {
        ["title", "say", "have", "not-alone"].iter().for_each(|part| name(named::card(&card.id, part)));
        (1..=card.steps).for_each(|step| name(named::card(&card.id, &format!("do-{step}"))));
    }
    Domain::ALL.iter().for_each(|one| name(one.message()));
    Status::ALL.iter().for_each(|one| name(one.message()));
    Setting::ALL.iter().for_each(|one| name(one.message()));
    Form::ALL.iter().for_each(|one| name(one.message()));
    Reach::ALL.iter().for_each(|one| name(one.message()));
    Access::ALL.iter().for_each(|one| name(one.message()));
    Audience::ALL.iter().for_each(|one| name(one.message()));
    Role::ALL.iter().for_each(|one| name(one.message()));
    Welcome::ALL.iter().for_each(|one| name(one.message()));
    Walk::ALL.iter().for_each(|one| name(one.message()));
    AgeBand::ALL.iter().for_each(|one| name(one.message()));
    Wish::ALL.iter().for_each(|one| name(one.message()));
    DayPart::ALL.iter().for_each(|one| name(one.message()));
    Outcome::ALL.iter().for_each(|one| name(named::choice("outcome", one.code())));
    LanguageCode::NAMED.iter().for_each(|code| name(named::term("language", code)));
    WEEK.iter().for_each(|day| name(named::term("weekday", day)));
    // Every question takes these two.
    ids.extend(["choice-unknown", "choice-declined"].map(str::to_owned));
    ids
}

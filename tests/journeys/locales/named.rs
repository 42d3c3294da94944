//! The ids of all messages that something names: the tables of accessors, and the convention by which data and the
//! closed lists name theirs.

use std::collections::BTreeSet;

use inloop::casebook::{Giver, Outcome, Purpose};
use inloop::content::{Content, Supply};
use inloop::directory::keeping::Field;
use inloop::directory::{
    Access, Audience, Complexity, Domain, Form, Holiday, LanguageCode, Listing, Reach, Role, Setting, Status,
    Welcome,
};
use inloop::referral::{AgeBand, DayPart, Walk, Wish};
use inloop::slip::Paper;
use inloop::words::Locale;
use inloop::words::messages::{self, named};

/// The accessors of a room: its file below `src/words/messages/`, and each message with its variables.
pub type Table = (&'static str, &'static [(&'static str, &'static [&'static str])]);

/// Every table.
pub const TABLES: &[Table] = &[
    ("aloud", messages::aloud::TABLE),
    ("axes", messages::axes::TABLE),
    ("backup", messages::backup::TABLE),
    ("board", messages::board::TABLE),
    ("casebook", messages::casebook::TABLE),
    ("command", messages::command::TABLE),
    ("consent", messages::consent::TABLE),
    ("conversation", messages::conversation::TABLE),
    ("desk", messages::desk::TABLE),
    ("detail", messages::detail::TABLE),
    ("directory", messages::directory::TABLE),
    ("doctor", messages::doctor::TABLE),
    ("door", messages::door::TABLE),
    ("exchange", messages::exchange::TABLE),
    ("faults", messages::faults::TABLE),
    ("feed", messages::feed::TABLE),
    ("handing", messages::handing::TABLE),
    ("intake", messages::intake::TABLE),
    ("keeping", messages::keeping::TABLE),
    ("large", messages::large::TABLE),
    ("log", messages::log::TABLE),
    ("papers", messages::papers::TABLE),
    ("picture", messages::picture::TABLE),
    ("plain", messages::plain::TABLE),
    ("points", messages::points::TABLE),
    ("record", messages::record::TABLE),
    ("referral", messages::referral::TABLE),
    ("retention", messages::retention::TABLE),
    ("rights", messages::rights::TABLE),
    ("round", messages::round::TABLE),
    ("safekeeping", messages::safekeeping::TABLE),
    ("search", messages::search::TABLE),
    ("settings", messages::settings::TABLE),
    ("sheet", messages::sheet::TABLE),
    ("slip", messages::slip::TABLE),
];

const WEEK: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// The message of every entry of a closed list.
macro_rules! closed_lists {
    ($ids:ident: $($list:ident),+) => {
        $($ids.extend($list::ALL.iter().map(|one| one.message().id().to_owned()));)+
    };
}

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
            for code in codes {
                name(named::choice(set, code));
            }
        }
    }
    for need in content.needs.leaves() {
        name(named::need(&need.code));
    }
    for card in &content.cards.cards {
        for part in ["title", "say", "have", "not-alone"] {
            name(named::card(&card.id, part));
        }
        for step in 1..=card.steps {
            name(named::card(&card.id, &format!("do-{step}")));
        }
    }
    for purpose in Purpose::ALL {
        name(named::choice("purpose", purpose.code()));
    }
    for giver in Giver::ALL {
        name(named::choice("giver", giver.code()));
    }
    for answer in ["yes", "no"] {
        name(named::choice("consent-right", answer));
    }
    for outcome in Outcome::ALL {
        name(named::choice("outcome", outcome.code()));
    }
    for code in LanguageCode::NAMED {
        name(named::term("language", code));
    }
    for locale in Locale::all() {
        name(locale.name());
        name(locale.regions());
    }
    for day in WEEK {
        name(named::term("weekday", day));
    }
    for paper in Paper::ALL {
        name(paper.message());
    }
    closed_lists!(ids: Domain, Status, Setting, Form, Reach, Access, Audience, Role, Welcome);
    closed_lists!(ids: Complexity, Listing, Field, Holiday);
    closed_lists!(ids: Walk, AgeBand, Wish, DayPart);
    // Every question takes these two.
    ids.extend(["choice-unknown", "choice-declined"].map(str::to_owned));
    ids
}

//! How it is said why an offer was found, and what is filtered: messages, for the screen and the command line alike.

use super::ask::Why;
use super::filters::{Filters, Open};
use super::inverted::Field;
use crate::words::messages::{named, search as m};
use crate::words::{Arg, Message};

impl Why {
    /// How it is said.
    #[must_use]
    pub fn message(&self) -> Message {
        let (said, slip) = match self {
            Self::Word { typed, field, slip } => {
                let typed = typed.as_str();
                let said = match field {
                    Field::Name => m::why_name(typed),
                    Field::Organization => m::why_organization(typed),
                    Field::Place => m::why_place(typed),
                    Field::Description => m::why_description(typed),
                };
                (said, *slip)
            }
            Self::Means { typed, term, slip } => (m::why_means(typed.as_str(), called(term)), *slip),
            Self::Need(need) => (m::why_need(need.message()), false),
        };
        if slip { m::why_slip(said) } else { said }
    }
}

/// What a term such as `need:money-debts` is called.
fn called(term: &str) -> Message {
    match term.split_once(':') {
        Some((taxonomy, code)) => named::term(taxonomy, &code.replace(' ', "-")),
        None => Message::named(term.to_owned()),
    }
}

impl Open {
    /// How it is said.
    #[must_use]
    pub fn message(self) -> Message {
        match self {
            Self::Now => m::open_now(),
            Self::Today => m::open_today(),
            Self::Week => m::open_week(),
        }
    }
}

impl Filters {
    /// Each filter that is set, with its value.
    #[must_use]
    pub fn messages(&self) -> Vec<Message> {
        let mut set = Vec::new();
        let mut tell = |filter: Message, value: Option<Arg>| {
            set.extend(value.map(|value| m::filter_value(filter, value)));
        };
        tell(m::filter_need(), self.need.as_ref().map(|need| need.message().into()));
        tell(m::filter_language(), self.language.as_ref().map(|one| one.message().into()));
        tell(m::filter_setting(), self.setting.map(|one| one.message().into()));
        tell(m::filter_form(), self.form.map(|one| one.message().into()));
        tell(m::filter_reach(), self.reach.map(|one| one.message().into()));
        tell(m::filter_access(), self.access.map(|one| one.message().into()));
        tell(m::filter_within(), self.within.map(|minutes| m::within_minutes(i64::from(minutes)).into()));
        tell(m::filter_open(), self.open.map(|open| open.message().into()));
        set.extend(self.free.then(m::filter_free));
        set.extend(self.fresh.then(m::filter_fresh));
        set
    }
}

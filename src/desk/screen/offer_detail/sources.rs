//! What an offer was checked against: each source with its place in the list, so that a fact can point to it.

use jiff::civil::Date;

use super::fact::{Fact, Field, Line, Sign};
use crate::directory::{Checked, Offer, Source};
use crate::words::Message;
use crate::words::messages::desk as d;
use crate::words::messages::detail as m;

/// The sources, newest first; those that only a fact names come behind.
pub(super) struct Sources {
    list: Vec<Source>,
}

impl Sources {
    pub fn of(offer: &Offer) -> Self {
        let mut list = offer.sources.clone();
        list.sort_by_key(|one| std::cmp::Reverse(one.on));
        Self { list }
    }

    /// A fact with the day it was checked and the place of its source; a question mark when it is to be asked.
    pub fn line(&mut self, what: impl Into<crate::words::Arg>, checked: &Checked, today: Date) -> Line {
        let sign = if checked.freshness(today).needs_check() { Sign::Ask } else { Sign::None };
        Line::Text(sign, self.told(what, checked, today))
    }

    /// The same as a text alone.
    pub fn told(&mut self, what: impl Into<crate::words::Arg>, checked: &Checked, today: Date) -> Message {
        match &checked.source {
            Some(source) => {
                let place = self.place(source, checked.on);
                m::checked_from(what, checked.message(today), place)
            }
            None => d::offer_checked(what, checked.message(today)),
        }
    }

    fn place(&mut self, source: &str, on: Option<Date>) -> usize {
        let known = self.list.iter().position(|one| one.text == source);
        known.unwrap_or_else(|| {
            self.list.push(Source { text: source.to_owned(), on });
            self.list.len() - 1
        }) + 1
    }

    /// The list itself, with the day on which the whole was last checked.
    pub fn into_fact(self, offer: &Offer, today: Date) -> Option<Fact> {
        let whole = Checked { on: offer.assured, source: None };
        let mut lines = vec![Line::Text(
            if whole.freshness(today).needs_check() { Sign::Ask } else { Sign::None },
            m::list(vec![whole.message(today)]),
        )];
        lines.extend(self.list.into_iter().enumerate().map(|(at, source)| {
            let checked = Checked { on: source.on, source: None };
            Line::Text(Sign::None, m::source(at + 1, source.text, checked.message(today)))
        }));
        super::some(Field::Sources, m::label_sources(), lines)
    }
}

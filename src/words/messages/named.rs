//! Messages that data names by convention: questions, choices, needs, roles, cards.

use crate::words::Message;

/// `question-<link>`.
#[must_use]
pub fn question(link: &str) -> Message {
    Message::named(format!("question-{link}"))
}

/// `question-<link>.hint`: what helps to answer; may be missing.
#[must_use]
pub fn question_hint(link: &str) -> Message {
    question(link).attribute("hint")
}

/// `choice-<set>-<code>`.
#[must_use]
pub fn choice(set: &str, code: &str) -> Message {
    Message::named(format!("choice-{set}-{code}"))
}

/// `section-<id>`.
#[must_use]
pub fn section(id: &str) -> Message {
    Message::named(format!("section-{id}"))
}

/// `domain-<id>`: one of the eighteen topics.
#[must_use]
pub fn domain(id: &str) -> Message {
    Message::named(format!("domain-{id}"))
}

/// `need-<id>`.
#[must_use]
pub fn need(id: &str) -> Message {
    Message::named(format!("need-{id}"))
}

/// `role-<code>`: something that a party does.
#[must_use]
pub fn role(code: &str) -> Message {
    Message::named(format!("role-{code}"))
}

/// `<taxonomy>-<code>` for the closed lists on an offer (`access`, `setting`, `reach`, …).
#[must_use]
pub fn term(taxonomy: &str, code: &str) -> Message {
    Message::named(format!("{taxonomy}-{code}"))
}

/// `card-<id>-<part>`: one text of a danger card.
#[must_use]
pub fn card(id: &str, part: &str) -> Message {
    Message::named(format!("card-{id}-{part}"))
}

//! Everything about one case as JSON, for its resident: every event, every look, every consent. The keys are stable; new
//! ones may come beside them.
//!
//! ```text
//! format       1
//! code, case   the short code; the opaque id
//! language     the resident's, as a tag
//! opened, lastContact, keptUntil, state (draft | finished)
//! answers      [{ question, asked, answer, said, language, corrected | null }]
//! chosen       [{ offer, name, need, agreed }]
//! followUps    [{ at, outcome, remark }], followUp | null
//! cards        [{ card, done, remark }]
//! consents     [{ party, offer | null, purpose, given, by, language, wording }]
//! withdrawn    [{ at, party, offer | null }]
//! told         [{ at, offer, name, purposes }]
//! accesses     [{ at, what, sheet? }]
//! events       [{ id, number, at, kind, body, masked }]
//! ```
//!
//! It never names who looked or wrote.

use serde_json::{Value, json};

use super::offer_words;
use super::record::CaseRecord;
use super::reviewing::answer_words;
use super::session::Session;
use crate::casebook::{Access, Deed, LogLine, Party, State};
use crate::words::Locale;
use crate::words::direction::plain;
use crate::words::messages::named;

/// The version of the shape.
const FORMAT: u32 = 1;

/// Everything about a case; words in this language.
#[must_use]
pub fn json(session: &Session, record: &CaseRecord, locale: Locale) -> Value {
    let case = &record.case;
    let say = |message: &crate::words::Message| plain(&session.words.say(locale, message));
    let answers = case.answers.iter().map(|(step, given)| {
        let said = answer_words(session, step, Some(&given.answer));
        json!({
            "question": step,
            "asked": say(&named::question(&step.link)),
            "answer": given.answer,
            "said": said.map(|message| say(&message)),
            "language": given.locale.tag(),
            "corrected": record.corrected.get(step).map(ToString::to_string),
        })
    });
    let chosen = case.chosen.iter().map(|one| {
        let name = offer_words::name(session, &one.offer);
        json!({ "offer": one.offer, "name": name, "need": one.need, "agreed": one.agreed })
    });
    let cards =
        case.cards.iter().map(|(id, note)| json!({ "card": id, "done": note.done, "remark": note.remark }));
    let consents = case.consents.iter().map(|((to, purpose), one)| {
        let (party, offer) = party(to);
        json!({
            "party": party,
            "offer": offer,
            "purpose": purpose,
            "given": one.given.to_string(),
            "by": one.by,
            "language": one.locale.tag(),
            "wording": one.wording,
        })
    });
    let withdrawn = record.withdrawn.iter().map(|(at, to)| {
        let (party, offer) = party(to);
        json!({ "at": at.to_string(), "party": party, "offer": offer })
    });
    let told = case.told.iter().map(|one| {
        let name = offer_words::name(session, &one.offer);
        json!({ "at": one.at.to_string(), "offer": one.offer, "name": name, "purposes": one.purposes })
    });
    let followed = case
        .follow_ups
        .iter()
        .map(|one| json!({ "at": one.at.to_string(), "outcome": one.outcome, "remark": one.remark }));
    let events = record.events.iter().map(|event| {
        json!({
            "id": event.id,
            "number": event.seq,
            "at": event.time.to_string(),
            "kind": event.kind,
            "body": event.body,
            "masked": event.is_masked(),
        })
    });
    json!({
        "format": FORMAT,
        "code": case.code,
        "case": record.id,
        "language": case.locale.tag(),
        "opened": case.opened.to_string(),
        "lastContact": case.touched.to_string(),
        "keptUntil": session.retentions.until(case, session.now.time_zone()).to_string(),
        "state": if case.state == State::Finished { "finished" } else { "draft" },
        "answers": answers.collect::<Vec<_>>(),
        "chosen": chosen.collect::<Vec<_>>(),
        "followUp": case.follow_up.map(|day| day.to_string()),
        "followUps": followed.collect::<Vec<_>>(),
        "cards": cards.collect::<Vec<_>>(),
        "consents": consents.collect::<Vec<_>>(),
        "withdrawn": withdrawn.collect::<Vec<_>>(),
        "told": told.collect::<Vec<_>>(),
        "accesses": record.looks.iter().map(access).collect::<Vec<_>>(),
        "events": events.collect::<Vec<_>>(),
    })
}

/// The kind of a party, and the offer when it is one place.
fn party(party: &Party) -> (&'static str, Option<&str>) {
    match party {
        Party::Informal => ("informal", None),
        Party::Formal => ("formal", None),
        Party::Doctor => ("doctor", None),
        Party::Offer(offer) => ("offer", Some(offer)),
    }
}

fn access(line: &LogLine) -> Value {
    let mut told = json!({ "at": line.at.to_string(), "what": line.deed.code() });
    if let Deed::Looked(Access::CasePrinted { sheet, .. } | Access::CaseExported { sheet, .. }) = &line.deed {
        told["sheet"] = json!(sheet);
    }
    told
}

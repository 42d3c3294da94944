//! What may be told to whom: what was said, how it is said back, and what follows from it (F5, F30).
//!
//! The earlier answer `share` says whom one may approach at all; it never says yes for a place. It must never hold a
//! default that says yes.

use super::choosing::referral;
use super::offer_words;
use super::session::Session;
use crate::casebook::{Case, CaseEvent, Giver, Party, Purpose};
use crate::referral::{Paper, Referral};
use crate::slip::compose::{self, Kind};
use crate::words::direction::plain;
use crate::words::messages::consent as t;
use crate::words::messages::{handing as m, named};
use crate::words::{Arg, Locale, Message};

/// The question whose answer says whom one may approach at all.
pub const SHARE: &str = "share";

/// What was said about a party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// Nobody asked yet: nothing may be told.
    NotAsked,
    /// Nothing may be told.
    Nothing,
    /// This may be told.
    May(Vec<Purpose>),
}

impl Standing {
    /// What was said about this party in this case.
    #[must_use]
    pub fn of(case: &Case, party: &Party) -> Self {
        let may: Vec<Purpose> =
            Purpose::ALL.into_iter().filter(|purpose| case.allows(party, *purpose)).collect();
        match may.is_empty() {
            false => Self::May(may),
            true if case.asked.contains(party) => Self::Nothing,
            true => Self::NotAsked,
        }
    }

    /// In a few words, for the volunteer.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::NotAsked => m::not_asked(),
            Self::Nothing => m::nothing(),
            Self::May(purposes) => {
                m::may(purposes.iter().map(|one| kind(*one).message()).collect::<Vec<_>>())
            }
        }
    }
}

/// The kind on a sheet that a purpose allows.
#[must_use]
pub fn kind(purpose: Purpose) -> Kind {
    match purpose {
        Purpose::Ask => Kind::Ask,
        Purpose::Story => Kind::Story,
        Purpose::Contact => Kind::Contact,
        Purpose::Report => Kind::Report,
    }
}

/// The purpose that allows a kind on a sheet.
#[must_use]
pub fn purpose(kind: Kind) -> Purpose {
    match kind {
        Kind::Ask => Purpose::Ask,
        Kind::Story => Purpose::Story,
        Kind::Contact => Purpose::Contact,
        Kind::Report => Purpose::Report,
    }
}

/// A purpose as the resident reads it.
#[must_use]
pub fn purpose_words(purpose: Purpose) -> Message {
    named::choice("purpose", purpose.code())
}

/// A giver as the resident reads it.
#[must_use]
pub fn giver_words(giver: Giver) -> Message {
    named::choice("giver", giver.code())
}

/// A party as the resident reads it: a place by its name.
#[must_use]
pub fn party_words(session: &Session, party: &Party) -> Arg {
    match party {
        Party::Informal => t::party_informal().into(),
        Party::Formal => t::party_formal().into(),
        Party::Doctor => t::party_doctor().into(),
        Party::Offer(id) => offer_words::name(session, id).into(),
    }
}

/// Everyone who can be asked about: each chosen offer, then the three groups.
#[must_use]
pub fn parties(session: &Session) -> Vec<Party> {
    let chosen = session.conversation.as_ref().map(|one| one.case.chosen.as_slice()).unwrap_or_default();
    let mut all: Vec<Party> = Vec::new();
    for one in chosen {
        let party = Party::Offer(one.offer.clone());
        if !all.contains(&party) {
            all.push(party);
        }
    }
    // What was said about a place stays to be read and stopped when the place is no longer chosen.
    let asked = session.conversation.iter().flat_map(|one| &one.case.asked);
    for party in asked.filter(|party| matches!(party, Party::Offer(_))) {
        if !all.contains(party) {
            all.push(party.clone());
        }
    }
    all.extend([Party::Informal, Party::Formal, Party::Doctor]);
    all
}

/// The chosen offers about which the resident is still to be asked: those that may stand on paper. Who is introduced in
/// person is there when it is told, and a danger is not read out to whoever is near.
#[must_use]
pub fn to_ask(session: &Session) -> Vec<Party> {
    let Some(conversation) = &session.conversation else { return Vec::new() };
    let asked = &conversation.case.asked;
    on_paper(session, &conversation.case).into_iter().filter(|party| !asked.contains(party)).collect()
}

/// The chosen offers that may stand on paper by name.
#[must_use]
pub fn on_paper(session: &Session, case: &Case) -> Vec<Party> {
    if case.chosen.is_empty() {
        return Vec::new();
    }
    let referral = referral(session);
    let mut parties: Vec<Party> = Vec::new();
    for one in &case.chosen {
        let party = Party::Offer(one.offer.clone());
        if paper(session, &referral, &one.offer, &one.need) == Some(Paper::Whole) && !parties.contains(&party)
        {
            parties.push(party);
        }
    }
    parties
}

/// How much of a chosen offer may stand on paper; `None` when the directory no longer has it.
#[must_use]
pub fn paper(session: &Session, referral: &Referral, offer: &str, need: &str) -> Option<Paper> {
    Some(compose::paper(referral, session.directory().offer(offer)?, need))
}

/// The earlier answer on whom one may approach at all, when it does not cover this party: its words.
#[must_use]
pub fn other_wish(session: &Session, party: &Party) -> Option<[Message; 2]> {
    let answer = session.conversation.as_ref()?.case.answers.of(SHARE)?;
    let code = match (party, is_informal(session, party)?) {
        (Party::Doctor, _) => "doctor",
        (_, true) => "informal",
        (_, false) => "formal",
    };
    let covered = !answer.has("none") && answer.has(code);
    if covered || !answer.is_given() {
        return None;
    }
    let said = super::reviewing::answer_words(session, &crate::intake::Step::once(SHARE), Some(answer))?;
    Some([named::question(SHARE), said])
}

/// Whether a party is informal help or not; `None` of a place that the directory no longer has.
fn is_informal(session: &Session, party: &Party) -> Option<bool> {
    match party {
        Party::Informal => Some(true),
        Party::Formal | Party::Doctor => Some(false),
        Party::Offer(id) => Some(session.directory().offer(id)?.is_informal()),
    }
}

/// What is said back before a yes is kept: each purpose, allowed or not, and that it can be stopped.
#[must_use]
pub fn said_back(session: &Session, party: &Party, purposes: &[Purpose]) -> Vec<Message> {
    let line = |purpose: Purpose| {
        let words = purpose_words(purpose);
        if purposes.contains(&purpose) { t::may(words) } else { t::may_not(words) }
    };
    let lines = Purpose::ALL.into_iter().map(line);
    std::iter::once(t::back(party_words(session, party))).chain(lines).chain([t::stop_any_time()]).collect()
}

/// The record of a yes: what was said back goes with it, in the resident's language.
#[must_use]
pub fn given(session: &Session, party: &Party, purposes: &[Purpose], by: Giver) -> CaseEvent {
    let locale = session.resident_locale();
    let lines = said_back(session, party, purposes);
    CaseEvent::ConsentGiven {
        party: party.clone(),
        purposes: purposes.to_vec(),
        by,
        locale,
        wording: lines.iter().map(|line| said(session, locale, line)).collect::<Vec<_>>().join("\n"),
    }
}

fn said(session: &Session, locale: Locale, message: &Message) -> String {
    plain(&session.words.say(locale, message))
}

/// The records of taking back what was allowed. Who takes it back for all volunteers or all professionals takes it back
/// for each place of theirs too.
#[must_use]
pub fn withdrawn(session: &Session, party: &Party, by: Giver) -> Vec<CaseEvent> {
    affected(session, party).into_iter().map(|party| CaseEvent::ConsentWithdrawn { party, by }).collect()
}

fn affected(session: &Session, party: &Party) -> Vec<Party> {
    let mut all = vec![party.clone()];
    let group = match party {
        Party::Informal => Some(true),
        Party::Formal => Some(false),
        Party::Doctor | Party::Offer(_) => None,
    };
    if let (Some(group), Some(conversation)) = (group, &session.conversation) {
        let places = conversation.case.asked.iter().filter(|one| matches!(one, Party::Offer(_)));
        all.extend(places.filter(|one| is_informal(session, one) == Some(group)).cloned());
    }
    all
}

/// What a party was told and cannot be called back, a line for each purpose; that nothing was, when nothing was.
#[must_use]
pub fn told(session: &Session, party: &Party) -> Vec<Message> {
    let zone = session.now.time_zone();
    let parties = affected(session, party);
    let told = session.conversation.iter().flat_map(|one| &one.case.told);
    let lines: Vec<Message> = told
        .filter(|told| parties.contains(&Party::Offer(told.offer.clone())))
        .flat_map(|told| {
            let day = told.at.to_zoned(zone.clone()).date();
            told.purposes.iter().map(move |purpose| t::told(day, purpose_words(*purpose)))
        })
        .collect();
    if lines.is_empty() { vec![t::told_nothing()] } else { lines }
}

/// What stands, as the resident reads it: what may be told, when that was said and by whom.
#[must_use]
pub fn standing_words(session: &Session, case: &Case, party: &Party) -> Vec<Message> {
    let zone = session.now.time_zone();
    let mut lines = Vec::new();
    let mut said: Option<(jiff::Timestamp, Giver)> = None;
    for purpose in Purpose::ALL {
        let Some(consent) = case.consents.get(&(party.clone(), purpose)) else { continue };
        lines.push(t::may(purpose_words(purpose)));
        said = Some((consent.given, consent.by));
    }
    if let Some((at, by)) = said {
        lines.push(t::given_by(at.to_zoned(zone.clone()).date(), giver_words(by)));
    }
    lines
}

/// What the slip says of it: `None` while nobody was asked. What may not stand on paper by name is not named.
#[must_use]
pub fn for_paper(session: &Session, case: &Case) -> Option<Vec<(Arg, Message)>> {
    if case.asked.is_empty() {
        return None;
    }
    let named = on_paper(session, case);
    let shown = |party: &Party| !matches!(party, Party::Offer(_)) || named.contains(party);
    let lines = case.consents.keys().filter(|(party, _)| shown(party));
    Some(lines.map(|(party, purpose)| (party_words(session, party), purpose_words(*purpose))).collect())
}

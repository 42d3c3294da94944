//! What goes to the party that receives a resident: only what was allowed for that very place, and nothing about safety.
//!
//! What is left out here is in no page and in no file. It must never look at what was allowed for another party.

use super::choosing::referral;
use super::consent::{kind, on_paper, paper, purpose};
use super::off_paper;
use super::reviewing::answer_words;
use super::session::Session;
use crate::casebook::{Case, CaseEvent, Chosen, Delivery, Giver, Party, Purpose};
use crate::intake::{Answer, Step, steps};
use crate::referral::{Paper, who_does_what};
use crate::slip::compose::{Agreed, Asked, Contact, Given, HandOver, Kind, Story};
use crate::words::Message;
use crate::words::bsn::mask;
use crate::words::messages::{handing as m, named};

/// Sections about the conversation itself, and about contact, which goes apart.
const NOT_A_STORY: [&str; 3] = ["begin", "share", "contact"];
/// So many digits in own words are somebody's number.
const NUMBER: usize = 9;
/// Own words longer than so many letters end in dots: the sheet is one page, and the rest is told by who it is about.
const LONGEST: usize = 1_000;
/// What stands in its place.
const DOTS: &str = "•••";

/// Why there is no sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It was not chosen in this case.
    NotChosen,
    /// The directory no longer has it.
    Gone,
    /// It goes by introduction only (F9).
    ByIntroduction,
    /// It is about safety.
    Safety,
    /// The resident did not say that it may be asked there.
    NoConsent,
}

/// The sheet for a chosen offer, with no more than what was allowed for it. `without_name`: never name, number or code,
/// nor own words in which they may stand.
pub fn sheet<'a>(
    session: &'a Session,
    case: &'a Case,
    offer: &str,
    without_name: bool,
) -> Result<HandOver<'a>, Refusal> {
    let chosen = case.chosen.iter().find(|one| one.offer == offer).ok_or(Refusal::NotChosen)?;
    let to = session.directory().offer(offer).ok_or(Refusal::Gone)?;
    match paper(session, &referral(session), offer, &chosen.need).ok_or(Refusal::Gone)? {
        Paper::Nothing => return Err(Refusal::Safety),
        Paper::DeskIntroduces => return Err(Refusal::ByIntroduction),
        Paper::Whole => {}
    }
    let party = Party::Offer(offer.to_owned());
    let allows = |purpose: Purpose| case.allows(&party, purpose);
    if !allows(Purpose::Ask) {
        return Err(Refusal::NoConsent);
    }
    // In own words a name may stand, and what was told: to ask without a name allows neither.
    let words = !without_name && (allows(Purpose::Story) || allows(Purpose::Contact));
    let reach = Reach { numbers: allows(Purpose::Contact) && !without_name, words };
    let contact = reach.numbers.then(|| contact(session, case));
    let report = allows(Purpose::Report);
    // A code leads back to the person: only where somebody is to be called back, or calls us.
    let coded = !without_name && (report || contact.is_some());
    let told = allows(Purpose::Story).then(|| story(session, case, reach));
    Ok(HandOver {
        to,
        desk: &session.name,
        volunteer: session.volunteer.as_ref().map(|one| one.short_name.as_str()),
        on: session.today(),
        asked: Asked { need: chosen.need.clone() },
        agreed: agreed(session, case, chosen, reach),
        told,
        contact,
        report,
        given: givens(session, case, &party),
        withheld: Kind::ALL.into_iter().filter(|one| !allows(purpose(*one))).collect(),
        case_code: case.code.clone().filter(|_| coded),
        without_name,
        without_words: !words,
    })
}

/// The record that a sheet left the desk.
#[must_use]
pub fn made(sheet: &HandOver<'_>, delivery: Delivery) -> CaseEvent {
    CaseEvent::HandOverMade {
        offer: sheet.to.id.as_str().to_owned(),
        purposes: sheet.tells().into_iter().map(purpose).collect(),
        delivery,
    }
}

/// The name of a saved sheet; the code only where it stands on the sheet too.
#[must_use]
pub fn file_name(sheet: &HandOver<'_>, session: &Session) -> String {
    match &sheet.case_code {
        Some(code) => format!("inloop-{code}-{}", sheet.to.id.as_str()),
        None => format!("inloop-{}", session.now.strftime("%Y%m%d-%H%M%S")),
    }
}

/// How much of what was typed may stand there.
#[derive(Debug, Clone, Copy)]
struct Reach {
    /// Numbers by which somebody can be reached.
    numbers: bool,
    /// Own words at all.
    words: bool,
}

impl Reach {
    /// Own words as they may stand there; nothing when they may not.
    fn of(self, text: &str) -> Option<String> {
        let masked = mask(text, false).text;
        let text = if self.numbers { masked } else { without_numbers(&masked) };
        self.words.then(|| match text.char_indices().nth(LONGEST) {
            Some((end, _)) => format!("{}…", text[..end].trim_end()),
            None => text,
        })
    }
}

fn agreed(session: &Session, case: &Case, chosen: &Chosen, reach: Reach) -> Agreed {
    // Who else was chosen is told only where that may stand on paper, and may be told there: by no name otherwise.
    let named = on_paper(session, case);
    let told = |one: &&Chosen| {
        let party = Party::Offer(one.offer.clone());
        one.offer == chosen.offer || named.contains(&party) && case.allows(&party, Purpose::Ask)
    };
    let offers: Vec<_> =
        case.chosen.iter().filter(told).filter_map(|one| session.directory().offer(&one.offer)).collect();
    Agreed {
        words: reach.of(&chosen.agreed).unwrap_or_default(),
        roles: who_does_what(&offers).iter().map(crate::referral::RoleLine::message).collect(),
    }
}

/// How the resident can be reached, as far as the resident wants to be.
fn contact(session: &Session, case: &Case) -> Contact {
    if case.wants_no_contact() {
        return Contact::Unwanted;
    }
    let asked = steps(&session.content.questionnaire, &case.answers, session.today());
    let of = |link: &str| {
        let step = Step::once(link);
        asked.contains(&step).then(|| case.answers.at(&step)).flatten()
    };
    let Some(number) = of("contact-number").and_then(Answer::text) else { return Contact::ThroughDesk };
    let how = of("contact-how").and_then(|answer| answer.iter_codes().next());
    Contact::At {
        how: how.map(|code| named::choice("contact-how", code)),
        when: of("contact-safe-time").and_then(Answer::text).map(|time| mask(time, false).text),
        number: mask(number, true).text,
    }
}

fn givens(session: &Session, case: &Case, party: &Party) -> Vec<Given> {
    let mut all: Vec<Given> = Vec::new();
    for ((_, purpose), consent) in case.consents.iter().filter(|((other, _), _)| other == party) {
        let on = consent.given.to_zoned(session.now.time_zone().clone()).date();
        let by = giver(consent.by);
        match all.iter_mut().find(|one| one.on == on && one.by == by) {
            Some(one) => one.kinds.push(kind(*purpose)),
            None => all.push(Given { kinds: vec![kind(*purpose)], by, on }),
        }
    }
    all
}

fn giver(giver: Giver) -> Message {
    match giver {
        Giver::Resident => m::giver_self(),
        Giver::Partner => m::giver_partner(),
        Giver::Child => m::giver_child(),
        Giver::Parent => m::giver_parent(),
        Giver::Family => m::giver_family(),
        Giver::Representative => m::giver_representative(),
    }
}

/// What the resident told, in the order in which it was asked. What a later change hid is not among it.
fn story(session: &Session, case: &Case, reach: Reach) -> Vec<Story> {
    let asked = steps(&session.content.questionnaire, &case.answers, session.today());
    let told = asked.iter().filter_map(|step| {
        let answer = tellable(session, step, case.answers.at(step)?, reach)?;
        let words = answer_words(session, step, Some(&answer))?;
        Some(Story { question: step.link.clone(), answer: words })
    });
    told.collect()
}

/// An answer as it may be told; `None` when it may not.
fn tellable(session: &Session, step: &Step, answer: &Answer, reach: Reach) -> Option<Answer> {
    let section = session.content.questionnaire.section_of(&step.link)?;
    if NOT_A_STORY.contains(&section.id.as_str()) || !answer.is_given() {
        return None;
    }
    match off_paper::without_safety(session, step, answer)? {
        Answer::Text(text) => reach.of(&text).map(Answer::Text),
        other => Some(other),
    }
}

/// Own words without rows of digits by which somebody can be reached, and without addresses of mail.
fn without_numbers(text: &str) -> String {
    let joins = |letter: char| letter.is_numeric() || " -.()+/".contains(letter);
    let mut out = String::with_capacity(text.len());
    let mut run = String::new();
    let close = |run: &mut String, out: &mut String| {
        let many = run.chars().filter(|letter| letter.is_numeric()).count() >= NUMBER;
        if many {
            let before = run.len() - run.trim_start().len();
            out.push_str(&run[..before]);
            out.push_str(DOTS);
            out.push_str(&run[run.trim_end().len()..]);
        } else {
            out.push_str(run);
        }
        run.clear();
    };
    for letter in text.chars() {
        if joins(letter) {
            run.push(letter);
        } else {
            close(&mut run, &mut out);
            out.push(letter);
        }
    }
    close(&mut run, &mut out);
    let words = out.split_inclusive(char::is_whitespace).map(|word| {
        let bare = word.trim_end();
        if bare.contains('@') { format!("{DOTS}{}", &word[bare.len()..]) } else { word.to_owned() }
    });
    words.collect()
}

#[cfg(test)]
mod tests;

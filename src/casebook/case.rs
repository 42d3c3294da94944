//! A case as it stands now: all its records, applied in order. Never written; always derived.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;

use super::case_event::{CaseEvent, Chosen, Outcome};
use super::consent::{Consent, Party, Purpose, Told};
use crate::intake::{Answers, Level, Step};
use crate::words::Locale;

/// The question whose answer says whom one may approach at all, and the answer that it is nobody.
const SHARE: &str = "share";
const NOBODY: &str = "none";

/// Where a case is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// The conversation goes on, or was broken off.
    Draft,
    /// Finished; there is a slip to print, and perhaps a day to ask how it went.
    Finished,
    /// Thrown away.
    Discarded,
}

/// What is known of a card in this case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardNote {
    /// How soon it was when it last came up by itself; `None` when it was only looked up.
    pub shown: Option<Level>,
    /// Whether the volunteer opened it.
    pub opened: bool,
    /// Steps done.
    pub done: Vec<u8>,
    /// In own words.
    pub remark: String,
}

/// One answer to "did the help come?".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowUp {
    /// When it was asked.
    pub at: Timestamp,
    /// What came of it.
    pub outcome: Outcome,
    /// In own words.
    pub remark: String,
}

/// A case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// The short code; `None` when nothing is kept.
    pub code: Option<String>,
    /// When it began.
    pub opened: Timestamp,
    /// When something last happened in it.
    pub touched: Timestamp,
    /// The resident's language.
    pub locale: Locale,
    /// The answers.
    pub answers: Answers,
    /// The open question; `None` for the review.
    pub at: Option<Step>,
    /// Where the case is.
    pub state: State,
    /// Whether it was finished, also when it was opened again since.
    pub finished: bool,
    /// The offers chosen.
    pub chosen: Vec<Chosen>,
    /// When they were chosen, or last changed.
    pub chosen_at: Option<Timestamp>,
    /// When to ask how it went.
    pub follow_up: Option<Date>,
    /// Danger cards, by id.
    pub cards: BTreeMap<String, CardNote>,
    /// What came of it, oldest first.
    pub follow_ups: Vec<FollowUp>,
    /// How many slips were made.
    pub slips: usize,
    /// What may be done with whom; what does not stand here was refused or never asked.
    pub consents: BTreeMap<(Party, Purpose), Consent>,
    /// The parties that were asked about, also those with whom nothing may be done.
    pub asked: BTreeSet<Party>,
    /// What was told to others, oldest first.
    pub told: Vec<Told>,
    /// What was said last about each party that was asked about, as it was said.
    said: BTreeMap<Party, CaseEvent>,
    /// The parties about which something was said before the resident wanted nobody approached: it no longer counts.
    overruled: BTreeSet<Party>,
}

impl Case {
    /// An empty case that begins now, at its first question.
    #[must_use]
    pub fn begin(now: Timestamp, locale: Locale, first: Step) -> Self {
        Self {
            code: None,
            opened: now,
            touched: now,
            locale,
            answers: Answers::default(),
            at: Some(first),
            state: State::Draft,
            finished: false,
            chosen: Vec::new(),
            chosen_at: None,
            follow_up: None,
            cards: BTreeMap::new(),
            follow_ups: Vec::new(),
            slips: 0,
            consents: BTreeMap::new(),
            asked: BTreeSet::new(),
            told: Vec::new(),
            said: BTreeMap::new(),
            overruled: BTreeSet::new(),
        }
    }

    /// Takes in what happened. Records of one case are applied in the order of the casebook.
    pub fn apply(&mut self, at: Timestamp, record: &CaseEvent) {
        // A clock that was set back makes nothing older.
        self.touched = self.touched.max(at);
        match record {
            CaseEvent::CaseOpened { code, locale, .. } => {
                self.code = Some(code.clone());
                self.locale = *locale;
            }
            CaseEvent::CaseAnswered { step, answer, locale, next } => {
                if step.link == SHARE && answer.has(NOBODY) && !self.answers.says(SHARE, NOBODY) {
                    self.consents.clear();
                    self.overruled.clone_from(&self.asked);
                }
                self.answers.put(step.clone(), answer.clone(), *locale);
                self.locale = *locale;
                self.at.clone_from(next);
            }
            CaseEvent::CasePlaced { step, locale } => {
                self.at.clone_from(step);
                self.locale = *locale;
            }
            CaseEvent::CardShown { card, level, opened } => {
                let note = self.card(card);
                note.shown = note.shown.max(Some(*level));
                note.opened |= opened;
            }
            CaseEvent::CardDone { card, done, remark } => {
                let note = self.card(card);
                note.done.clone_from(done);
                note.remark.clone_from(remark);
            }
            CaseEvent::CaseChosen { offers } => {
                self.chosen.clone_from(offers);
                self.chosen_at = Some(at);
            }
            CaseEvent::CaseFinished { left_out, follow_up } => {
                for step in left_out {
                    self.answers.remove(step);
                }
                self.state = State::Finished;
                self.finished = true;
                self.follow_up = *follow_up;
            }
            CaseEvent::SlipMade { .. } => self.slips += 1,
            CaseEvent::CaseFollowedUp { outcome, remark, again } => {
                self.follow_ups.push(FollowUp { at, outcome: *outcome, remark: remark.clone() });
                self.follow_up = *again;
            }
            CaseEvent::ConsentGiven { party, purposes, by, locale, wording } => {
                self.take_word(party, record);
                for purpose in purposes {
                    let consent = Consent { by: *by, given: at, locale: *locale, wording: wording.clone() };
                    self.consents.insert((party.clone(), *purpose), consent);
                }
            }
            CaseEvent::ConsentWithdrawn { party, .. } => {
                self.take_word(party, record);
            }
            CaseEvent::HandOverMade { offer, purposes, delivery } => {
                let (offer, purposes) = (offer.clone(), purposes.clone());
                self.told.push(Told { at, offer, purposes, delivery: *delivery });
            }
            CaseEvent::CaseReopened {} => self.state = State::Draft,
            CaseEvent::CaseDiscarded {} => self.state = State::Discarded,
        }
        // Who wants no contact is never asked, whatever was agreed before or is written after (F30).
        if self.wants_no_contact() {
            self.follow_up = None;
        }
    }

    /// What was said about a party replaces all that was said about it before.
    fn take_word(&mut self, party: &Party, record: &CaseEvent) {
        self.consents.retain(|(other, _), _| other != party);
        self.asked.insert(party.clone());
        self.overruled.remove(party);
        self.said.insert(party.clone(), record.clone());
    }

    /// Whether this was allowed with this party. What was never said was not.
    #[must_use]
    pub fn allows(&self, party: &Party, purpose: Purpose) -> bool {
        self.consents.contains_key(&(party.clone(), purpose))
    }

    /// Whether the resident said that nobody may be in touch later (F30).
    #[must_use]
    pub fn wants_no_contact(&self) -> bool {
        self.answers.says("contact-ok", "no")
    }

    /// All that happened so far, as events that give the same case: for a resident who agrees later that it is kept.
    #[must_use]
    pub fn events(&self) -> Vec<CaseEvent> {
        // What was overruled by an answer stands before it again.
        let (overruled, said): (Vec<_>, Vec<_>) =
            self.said.iter().partition(|(party, _)| self.overruled.contains(party));
        let mut events: Vec<CaseEvent> = overruled.into_iter().map(|(_, said)| said.clone()).collect();
        events.extend(self.answers.iter().map(|(step, given)| CaseEvent::CaseAnswered {
            step: step.clone(),
            answer: given.answer.clone(),
            locale: given.locale,
            next: self.at.clone(),
        }));
        for (card, note) in &self.cards {
            if let Some(level) = note.shown {
                let opened = note.opened;
                events.push(CaseEvent::CardShown { card: card.clone(), level, opened });
            }
            if !note.done.is_empty() || !note.remark.is_empty() {
                let (done, remark) = (note.done.clone(), note.remark.clone());
                events.push(CaseEvent::CardDone { card: card.clone(), done, remark });
            }
        }
        if !self.chosen.is_empty() {
            events.push(CaseEvent::CaseChosen { offers: self.chosen.clone() });
        }
        events.extend(said.into_iter().map(|(_, said)| said.clone()));
        events.extend(self.told.iter().map(|told| CaseEvent::HandOverMade {
            offer: told.offer.clone(),
            purposes: told.purposes.clone(),
            delivery: told.delivery,
        }));
        if self.state == State::Finished {
            events.push(CaseEvent::CaseFinished { left_out: Vec::new(), follow_up: self.follow_up });
        }
        events
    }

    /// Whether the resident is to be asked today, or should have been before.
    #[must_use]
    pub fn is_due(&self, today: Date) -> bool {
        self.state != State::Discarded && self.follow_up.is_some_and(|day| day <= today)
    }

    fn card(&mut self, id: &str) -> &mut CardNote {
        self.cards.entry(id.to_owned()).or_insert_with(|| CardNote {
            shown: None,
            opened: false,
            done: Vec::new(),
            remark: String::new(),
        })
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::casebook::{Delivery, Giver};
    use crate::intake::Answer;

    #[test]
    fn a_draft_returns_at_the_question_that_was_open_in_the_same_language() {
        let mut case = Case::begin(Timestamp::UNIX_EPOCH, Locale::NL, Step::once("keep"));
        case.apply(
            Timestamp::UNIX_EPOCH,
            &CaseEvent::CaseAnswered {
                step: Step::once("keep"),
                answer: Answer::code("keep"),
                locale: Locale::AR,
                next: Some(Step::once("for-whom")),
            },
        );
        assert_eq!(case.at, Some(Step::once("for-whom")));
        assert_eq!(case.locale, Locale::AR);
        assert_eq!(case.state, State::Draft);
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn said(party: Party, purposes: &[Purpose]) -> CaseEvent {
        let (by, locale) = (Giver::Resident, Locale::AR);
        CaseEvent::ConsentGiven { party, purposes: purposes.to_vec(), by, locale, wording: "نعم".into() }
    }

    #[test]
    fn what_was_said_last_about_a_party_is_what_stands() {
        let mut case = Case::begin(at(0), Locale::NL, Step::once("keep"));
        let place = Party::Offer("a".into());
        case.apply(at(1), &said(place.clone(), &[Purpose::Ask, Purpose::Contact]));
        case.apply(at(2), &said(place.clone(), &[Purpose::Ask]));
        assert!(case.allows(&place, Purpose::Ask) && !case.allows(&place, Purpose::Contact));
        assert!(!case.allows(&Party::Offer("b".into()), Purpose::Ask));
        case.apply(at(3), &CaseEvent::ConsentWithdrawn { party: place.clone(), by: Giver::Child });
        assert!(!case.allows(&place, Purpose::Ask) && case.asked.contains(&place));
    }

    #[test]
    fn who_later_wants_nobody_approached_takes_back_what_was_said_before_and_can_say_it_again() {
        let mut case = Case::begin(at(0), Locale::NL, Step::once("keep"));
        let place = Party::Offer("a".into());
        let share = |code: &str| CaseEvent::CaseAnswered {
            step: Step::once("share"),
            answer: Answer::codes([code]),
            locale: Locale::NL,
            next: None,
        };
        case.apply(at(1), &share("informal"));
        case.apply(at(2), &said(place.clone(), &[Purpose::Ask]));
        // The clock of the laptop was set back: the order counts.
        case.apply(at(0), &share("none"));
        assert!(!case.allows(&place, Purpose::Ask) && case.asked.contains(&place));
        let mut again = Case::begin(at(0), Locale::NL, Step::once("keep"));
        for event in case.events() {
            again.apply(at(3), &event);
        }
        assert!(!again.allows(&place, Purpose::Ask) && again.asked.contains(&place));
        case.apply(at(3), &said(place.clone(), &[Purpose::Ask]));
        case.apply(at(4), &share("none"));
        assert!(case.allows(&place, Purpose::Ask), "the same answer once more takes nothing back");
    }

    #[test]
    fn who_agrees_later_that_it_is_kept_keeps_what_was_said_withdrawn_and_told() {
        let mut case = Case::begin(at(0), Locale::NL, Step::once("keep"));
        let (one, other, third) = (Party::Offer("a".into()), Party::Formal, Party::Doctor);
        case.apply(at(0), &said(one.clone(), &[Purpose::Ask]));
        case.apply(at(0), &said(third.clone(), &[]));
        case.apply(at(0), &said(other.clone(), &[Purpose::Story]));
        case.apply(at(0), &CaseEvent::ConsentWithdrawn { party: other, by: Giver::Partner });
        let told = CaseEvent::HandOverMade {
            offer: "a".into(),
            purposes: vec![Purpose::Ask],
            delivery: Delivery::Saved,
        };
        case.apply(at(0), &told);
        let mut again = Case::begin(at(0), Locale::NL, Step::once("keep"));
        for event in case.events() {
            again.apply(at(0), &event);
        }
        assert_eq!(again.events(), case.events());
        assert_eq!((again.consents, again.asked, again.told), (case.consents, case.asked, case.told));
    }

    #[test]
    fn who_wants_no_contact_is_never_due_also_when_that_is_said_later() {
        let day = date(2026, 12, 1);
        let finished = CaseEvent::CaseFinished { left_out: Vec::new(), follow_up: Some(day) };
        let no = CaseEvent::CaseAnswered {
            step: Step::once("contact-ok"),
            answer: Answer::code("no"),
            locale: Locale::NL,
            next: None,
        };
        for order in [[&finished, &no], [&no, &finished]] {
            let mut case = Case::begin(at(0), Locale::NL, Step::once("keep"));
            for event in order {
                case.apply(at(1), event);
            }
            assert_eq!(case.follow_up, None);
            assert!(!case.is_due(day));
        }
    }

    #[test]
    fn a_case_is_due_from_its_day_on_until_it_was_asked() {
        let day = date(2026, 12, 1);
        let mut case = Case::begin(Timestamp::UNIX_EPOCH, Locale::NL, Step::once("keep"));
        case.apply(
            Timestamp::UNIX_EPOCH,
            &CaseEvent::CaseFinished { left_out: Vec::new(), follow_up: Some(day) },
        );
        assert!(!case.is_due(date(2026, 11, 30)));
        assert!(case.is_due(date(2026, 12, 2)));
        case.apply(
            Timestamp::UNIX_EPOCH,
            &CaseEvent::CaseFollowedUp { outcome: Outcome::Helped, remark: String::new(), again: None },
        );
        assert!(!case.is_due(date(2026, 12, 2)));
    }
}

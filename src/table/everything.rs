//! Everything about one case, as its resident reads it: on a screen, on paper, as a file.
//!
//! It never names who looked, and what only a volunteer may see while a resident sits at the table stays off it: that
//! stands in the file alone. On paper it never holds what is about safety, unless the resident wanted it there.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;

use super::record::CaseRecord;
use super::reviewing::answer_words;
use super::session::Session;
use super::{off_paper, offer_words};
use crate::casebook::{Access, Consent, Deed, Party, Purpose};
use crate::intake::Card;
use crate::slip::compose::{Speaker, is_kept_quiet};
use crate::slip::{Block, Both, CaseCode, Line, Page, Pictogram};
use crate::words::messages::conversation as t;
use crate::words::messages::{consent, named, record, rights as m, slip};
use crate::words::{Arg, Locale, Message};

/// Everything about a case as a page for the screen, in this language and in Dutch.
#[must_use]
pub fn page(session: &Session, record: &CaseRecord, locale: Locale) -> Page {
    write(session, record, locale, true)
}

/// The same for paper, which others may find: what is about safety stands there only when the resident wanted that.
/// A line says that the screen may show more, whether it does or not.
#[must_use]
pub fn paper(session: &Session, record: &CaseRecord, locale: Locale) -> Page {
    let all = off_paper::is_allowed(&record.case);
    let mut page = write(session, record, locale, all);
    if !all {
        let say = Speaker::new(&session.words, locale);
        page.intro.push(Both::same(say.both(&record::not_all_on_paper()).dutch));
    }
    page
}

fn write(session: &Session, record: &CaseRecord, locale: Locale, all: bool) -> Page {
    let say = Speaker::new(&session.words, locale);
    let writer = Writer { session, record, all, say: &say };
    let case = &record.case;
    let until = session.retentions.until(case, session.now.time_zone());
    Page {
        resident_locale: locale,
        title: say.both(&m::title()),
        intro: vec![say.both(&m::intro()), say.both(&m::until(until))],
        case_code: case
            .code
            .as_ref()
            .map(|code| CaseCode { label: say.label(&slip::label_case_code()), code: code.clone() }),
        blocks: writer.blocks(),
        follow_up: None,
        kept_heading: say.both(&slip::kept_heading()),
        kept: Vec::new(),
        footer: vec![
            say.both(&m::erase()),
            say.both(&slip::come_back_desk(session.name.as_str())),
            say.both(&slip::written_on(session.today())),
        ],
        unchecked_note: say.both(&slip::unchecked_note()),
        script_missing: say.both(&slip::script_missing(locale.name())).dutch,
    }
}

/// A party as it stands in a sentence.
#[must_use]
pub fn party(session: &Session, party: &Party) -> Arg {
    match party {
        Party::Informal => consent::party_informal().into(),
        Party::Formal => consent::party_formal().into(),
        Party::Doctor => consent::party_doctor().into(),
        Party::Offer(offer) => offer_words::name(session, offer).into(),
    }
}

struct Writer<'a> {
    session: &'a Session,
    record: &'a CaseRecord,
    /// Also what is about safety.
    all: bool,
    say: &'a Speaker<'a>,
}

impl Writer<'_> {
    fn blocks(&self) -> Vec<Block> {
        let parts = [
            (m::answers(), self.answers()),
            (m::chosen(), self.chosen()),
            (m::consents(), self.consents()),
            (m::told(), self.told()),
            (m::looked(), self.looked()),
        ];
        parts
            .into_iter()
            .filter(|(_, lines)| !lines.is_empty())
            .map(|(heading, lines)| Block {
                pictogram: Pictogram::NONE,
                heading: self.say.both(&heading),
                name: String::new(),
                lines,
                qr: None,
            })
            .collect()
    }

    /// Whether an offer may stand here by name.
    fn shows(&self, offer: &str) -> bool {
        self.all || !off_paper::is_for_safety(self.session, &self.record.case, offer)
    }

    fn day(&self, at: Timestamp) -> Date {
        at.to_zoned(self.session.now.time_zone().clone()).date()
    }

    /// One text without a label.
    fn text(&self, message: &Message) -> Line {
        Line::new(Both::same(""), self.say.both(message))
    }

    fn answers(&self) -> Vec<Line> {
        let case = &self.record.case;
        let mut lines: Vec<Line> = Vec::new();
        let asked: Vec<&str> =
            self.session.content.questionnaire.items().map(|item| item.link.as_str()).collect();
        let mut given: Vec<_> = case.answers.iter().collect();
        given.sort_by_key(|(step, _)| (step.round, asked.iter().position(|link| *link == step.link)));
        for (step, given) in given {
            let told = if self.all {
                Some(given.answer.clone())
            } else {
                off_paper::without_safety(self.session, step, &given.answer)
            };
            let Some(answer) = answer_words(self.session, step, told.as_ref()) else { continue };
            let mut texts = vec![self.say.both(&answer)];
            if let Some(at) = self.record.corrected.get(step) {
                texts.push(self.say.both(&m::corrected(self.day(*at))));
            }
            lines.push(Line::list(self.say.label(&named::question(&step.link)), texts));
        }
        for (id, note) in &case.cards {
            let shows = |card: &&Card| !card.quiet && (self.all || !is_kept_quiet(&card.professional_need));
            let Some(card) = self.session.content.cards.get(id).filter(shows) else { continue };
            let mut texts: Vec<Both> =
                note.done.iter().map(|step| self.say.both(&named::card(id, &format!("do-{step}")))).collect();
            texts.extend(own_words(&note.remark));
            if !texts.is_empty() {
                lines.push(Line::list(self.say.label(&named::card(&card.id, "title")), texts));
            }
        }
        lines
    }

    fn chosen(&self) -> Vec<Line> {
        let case = &self.record.case;
        let chosen = case.chosen.iter().filter(|one| self.shows(&one.offer)).map(|one| {
            let name = Both::same(offer_words::name(self.session, &one.offer));
            let texts = std::iter::once(name).chain(own_words(&one.agreed)).collect();
            Line::list(self.say.label(&named::need(&one.need)), texts)
        });
        let asked = case.follow_ups.iter().map(|one| {
            let outcome = self.say.both(&named::choice("outcome", one.outcome.code()));
            let texts = std::iter::once(outcome).chain(own_words(&one.remark)).collect();
            let day: Arg = self.day(one.at).into();
            Line::list(self.say.label(&t::review_answer(day)), texts)
        });
        let next = case.follow_up.map(|day| self.text(&slip::follow_up_on(day)));
        chosen.chain(asked).chain(next).collect()
    }

    fn consents(&self) -> Vec<Line> {
        let case = &self.record.case;
        if case.asked.is_empty() {
            return vec![self.text(&m::consents_none())];
        }
        let shows = |party: &&Party| !matches!(party, Party::Offer(offer) if !self.shows(offer));
        case.asked.iter().filter(shows).map(|party| self.consent(party)).collect()
    }

    /// What was said about one party: what may be done, who said so and when, in which words; or that it was stopped.
    fn consent(&self, party: &Party) -> Line {
        let about = match self::party(self.session, party) {
            Arg::Message(message) => self.say.label(&message),
            Arg::Text(name) => Both::same(name),
            _ => Both::same(""),
        };
        let given: Vec<(Purpose, &Consent)> = Purpose::ALL
            .into_iter()
            .filter_map(|purpose| Some((purpose, self.record.case.consents.get(&(party.clone(), purpose))?)))
            .collect();
        let mut texts: Vec<Both> = given
            .iter()
            .map(|(purpose, _)| self.say.both(&consent::may(named::choice("purpose", purpose.code()))))
            .collect();
        if let Some((_, one)) = given.first() {
            let by = named::choice("giver", one.by.code());
            texts.push(self.say.both(&consent::given_by(self.day(one.given), by)));
            texts.extend(own_words(&one.wording));
        } else if let Some((at, _)) = self.record.withdrawn.iter().rev().find(|(_, other)| other == party) {
            let day: Arg = self.day(*at).into();
            texts.push(self.say.both(&consent::stopped(self::party(self.session, party))));
            texts.push(self.say.both(&t::review_answer(day)));
        } else {
            texts.push(self.say.both(&consent::nothing()));
        }
        Line::list(about, texts)
    }

    fn told(&self) -> Vec<Line> {
        let told = self.record.case.told.iter().filter(|one| self.shows(&one.offer)).flat_map(|one| {
            let name = offer_words::name(self.session, &one.offer);
            let day = self.day(one.at);
            one.purposes.iter().map(move |purpose| {
                m::told_line(day, name.as_str(), named::choice("purpose", purpose.code()))
            })
        });
        let lines: Vec<Line> = told.map(|message| self.text(&message)).collect();
        if lines.is_empty() { vec![self.text(&m::told_none())] } else { lines }
    }

    /// Each kind of look once a day.
    fn looked(&self) -> Vec<Line> {
        let mut seen = BTreeSet::new();
        let looks = self.record.looks.iter().filter_map(|line| {
            let Deed::Looked(look) = &line.deed else { return None };
            let what = what(look)?;
            let day = self.day(line.at);
            seen.insert((day, what.id().to_owned())).then(|| self.text(&m::looked_line(day, what)))
        });
        looks.collect()
    }
}

/// Words that somebody typed, as they stand.
fn own_words(text: &str) -> Option<Both> {
    (!text.is_empty()).then(|| Both::same(text))
}

/// What was done, as a resident reads it.
fn what(look: &Access) -> Option<Message> {
    Some(match look {
        Access::CaseViewed { .. } => m::access_viewed(),
        Access::CaseContinued { .. } => m::access_continued(),
        Access::CasePrinted { .. } => m::access_printed(),
        Access::CaseExported { .. } => m::access_exported(),
        Access::CaseCorrected { .. } => m::access_corrected(),
        _ => return None,
    })
}

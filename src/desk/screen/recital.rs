//! What is read aloud on each screen, in the resident's language and in the order of reading. Never from a quiet card.

use super::row;
use crate::desk::aloud::{Passage, Recital, clip_of};
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::slip::Both;
use crate::table::keep_hint::hint;
use crate::table::reviewing;
use crate::words::clean::{Kind, clean};
use crate::words::direction::plain;
use crate::words::messages::conversation as t;
use crate::words::messages::named;
use crate::words::{Locale, Message};

/// The longest text that is read, in letters.
const LONGEST: usize = 4_000;

/// What a screen of this kind says.
pub(super) fn of(context: Context, desk: &Desk) -> Recital {
    match context {
        Context::Question | Context::Choices => public(question(desk)),
        // What helps with debts or safety tells what was told.
        Context::Offers => Recital { passages: offers(desk), private: true },
        Context::Review => Recital { passages: review(desk), private: true },
        Context::Slip => Recital { passages: paper(desk), private: true },
        _ => Recital::default(),
    }
}

/// What nobody told or typed.
pub(super) fn public(passages: Vec<Passage>) -> Recital {
    Recital { passages, private: false }
}

/// A message in the resident's language, or in the one its chain falls back on.
pub(super) fn passage(desk: &Desk, message: &Message) -> Option<Passage> {
    let said = desk.words.said(desk.resident_locale(), message)?;
    let mut passage = text(said.locale, &said.text)?;
    passage.clip = clip_of(message);
    Some(passage)
}

/// A text that is no message: only a voice can read it.
fn text(locale: Locale, text: &str) -> Option<Passage> {
    let text = clean(&plain(text), Kind::Line, LONGEST).text;
    (!text.is_empty()).then_some(Passage { locale, clip: None, text })
}

fn question(desk: &Desk) -> Vec<Passage> {
    let at = desk.conversation.as_ref().and_then(|conversation| conversation.case.at.as_ref());
    let item = at.and_then(|step| desk.content.questionnaire.item(&step.link));
    let (Some(step), Some(item)) = (at, item) else { return Vec::new() };
    let rows = row::rows(item);
    let said = [named::question(&step.link), hint(desk, &step.link)];
    let choices = rows.iter().filter(|row| !matches!(row, row::Row::Done)).map(row::Row::message);
    said.into_iter().chain(choices).filter_map(|message| passage(desk, &message)).collect()
}

fn review(desk: &Desk) -> Vec<Passage> {
    let Some(conversation) = &desk.conversation else { return Vec::new() };
    let answers = &conversation.case.answers;
    let told = reviewing::asked(desk).into_iter().flat_map(|step| {
        let answer = reviewing::answer_words(desk, &step, answers.at(&step));
        [Some(named::question(&step.link)), answer]
    });
    let all = std::iter::once(Some(t::review_title())).chain(told);
    all.flatten().filter_map(|message| passage(desk, &message)).collect()
}

fn offers(desk: &Desk) -> Vec<Passage> {
    let mut passages: Vec<Passage> = passage(desk, &t::offers_title()).into_iter().collect();
    for group in &crate::table::choosing::referral(desk).groups {
        passages.extend(passage(desk, &group.need.message()));
        let names = group.in_order().map(|one| super::offer_words::name(desk, one.offer.as_str()));
        passages.extend(names.filter_map(|name| text(Locale::NL, &name)));
    }
    passages
}

fn paper(desk: &Desk) -> Vec<Passage> {
    let page = crate::table::paper::page(desk);
    let both = |one: &Both| text(one.locale, &one.resident);
    let mut passages: Vec<Option<Passage>> = vec![both(&page.title)];
    passages.extend(page.intro.iter().map(both));
    for block in &page.blocks {
        passages.push(both(&block.heading));
        passages.push(text(Locale::NL, &block.name));
        for line in &block.lines {
            passages.push(both(&line.label));
            passages.extend(line.texts.iter().map(both));
            passages.extend(line.freshness.iter().map(|known| both(known.text())));
        }
    }
    passages.extend(page.follow_up.iter().map(both));
    passages.push(both(&page.kept_heading));
    passages.extend(page.kept.iter().chain(&page.footer).map(both));
    passages.into_iter().flatten().collect()
}

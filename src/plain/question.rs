//! A question of the conversation, whatever its kind. "Don't know" and "rather not say" stand under every one.

use zeroize::Zeroizing;

use super::choice;
use super::effect::Effect;
use super::prompt::{Prompt, Then, Turn};
use super::voice::Voice;
use crate::intake::{Answer, Item, Kind, Step, next, previous};
use crate::table::conversation::Conversation;
use crate::table::keep_hint::hint;
use crate::table::reviewing::answer_words;
use crate::table::typed::{self, Reading};
use crate::words::Message;
use crate::words::messages::conversation as t;
use crate::words::messages::desk as m;
use crate::words::messages::{named, plain as p};

/// Under a question that is typed, what can always be answered has letters: a number may be the answer itself.
const LETTERS: [&str; 2] = ["a", "b"];

/// A question.
pub(super) struct Question {
    /// Which.
    step: Step,
    /// Whether its section is told: it begins here.
    begins: bool,
    /// What was typed holds nine digits; the volunteer says what they are.
    digits: Option<Zeroizing<String>>,
}

impl Question {
    /// The question at this step; `after`: the one that was asked before.
    pub fn new(step: Step, after: Option<&Step>, voice: &Voice<'_>) -> Self {
        let section =
            |step: &Step| voice.session.content.questionnaire.section_of(&step.link).map(|one| &one.id);
        let begins = after.is_none_or(|before| section(before) != section(&step));
        Self { step, begins, digits: None }
    }

    fn item<'a>(&self, voice: &Voice<'a>) -> Option<&'a Item> {
        voice.session.content.questionnaire.item(&self.step.link)
    }

    fn standing<'a>(&self, voice: &Voice<'a>) -> Option<&'a Answer> {
        voice.session.conversation.as_ref()?.case.answers.at(&self.step)
    }

    fn noted(&self, voice: &Voice<'_>, answer: &Answer) -> Vec<String> {
        let words = answer_words(voice.session, &self.step, Some(answer));
        match (answer, words) {
            (Answer::Skipped, Some(words)) => voice.both(&words),
            (_, Some(words)) => voice.both(&p::noted(words)),
            (_, None) => Vec::new(),
        }
    }

    fn give(&self, voice: &Voice<'_>, answer: Answer) -> Turn {
        let session = voice.session;
        let Some(conversation) = &session.conversation else { return Turn::then(Then::Follow) };
        let told = self.noted(voice, &answer);
        let event = conversation.answer(&session.content.questionnaire, session.today(), &self.step, answer);
        Turn::does(vec![Effect::Record(vec![event])]).telling(told)
    }

    /// What was typed is repeated only where it was understood as something else.
    fn give_typed(&self, voice: &Voice<'_>, line: &str, answer: Answer) -> Turn {
        let same = match &answer {
            Answer::Text(text) => text == line.trim(),
            Answer::Number(number) => number.to_string() == line.trim(),
            _ => false,
        };
        let turn = self.give(voice, answer);
        if same { Turn { told: Vec::new(), ..turn } } else { turn }
    }

    /// Passes the question over. What stands stays.
    fn skip(&self, voice: &Voice<'_>) -> Turn {
        let session = voice.session;
        let Some(conversation) = &session.conversation else { return Turn::then(Then::Follow) };
        if self.standing(voice).is_none() {
            return self.give(voice, Answer::Skipped);
        }
        let answers = &conversation.case.answers;
        let next = next(&session.content.questionnaire, answers, session.today(), &self.step);
        Turn::does(vec![Effect::Record(vec![conversation.place(next)])])
    }

    fn read(&self, voice: &Voice<'_>, item: &Item, line: &str, phone: bool) -> Turn {
        match typed::read(&item.kind, line, voice.session.today(), phone) {
            Reading::Nothing => self.skip(voice),
            Reading::Answer(answer) => self.give_typed(voice, line, answer),
            Reading::Masked(answer) => {
                self.give_typed(voice, line, answer).telling([voice.desk(&m::notice_number_masked())])
            }
            Reading::Fault(bounds) => match item.kind {
                Kind::Date => Turn::told(voice.how(&[p::not_a_date()])),
                _ => Turn::told(voice.how(&[p::not_a_number()])).telling([voice.desk(&bounds)]),
            },
        }
    }

    /// Nine digits were found: a phone number, or else they are masked.
    fn settle(&mut self, voice: &Voice<'_>, item: &Item, typed: &str, line: &str) -> Turn {
        let phone = choice::one(line, 1).is_some();
        if !phone && !line.trim().is_empty() {
            return Turn::told(voice.how(&[p::not_a_choice()]));
        }
        self.digits = None;
        self.read(voice, item, typed, phone)
    }
}

/// "Don't know" and "rather not say".
fn always() -> [(Message, Answer); 2] {
    let named = |id| Message::named(id);
    [(named("choice-unknown"), Answer::Unknown), (named("choice-declined"), Answer::Declined)]
}

/// Nine digits were found: what they are is asked.
fn open_matter(voice: &Voice<'_>) -> [String; 2] {
    [voice.desk(&m::question_number_found()), voice.choice(1, &t::question_phone())]
}

/// How to answer a question of this kind.
fn how(kind: &Kind) -> Message {
    match kind {
        Kind::MultiChoice { .. } => p::choose_more(),
        Kind::Date => p::type_date(),
        Kind::Integer { .. } => p::type_number(),
        Kind::ShortText | Kind::LongText => p::type_text(),
        Kind::Choice { .. } | Kind::YesNo | Kind::Group { .. } => p::choose_one(),
    }
}

impl Prompt for Question {
    fn ask(&mut self, voice: &Voice<'_>, whole: bool) -> Vec<String> {
        // Told once: not again when the same question comes back.
        let begins = std::mem::take(&mut self.begins);
        let Some(item) = self.item(voice) else { return Vec::new() };
        let questionnaire = &voice.session.content.questionnaire;
        let mut lines = Vec::new();
        if let Some(section) = questionnaire.section_of(&self.step.link).filter(|_| begins || whole) {
            lines.extend(voice.both(&named::section(&section.id)));
        }
        lines.extend(voice.both(&named::question(&self.step.link)));
        let helps = hint(voice.session, &self.step.link);
        if voice.session.words.said(voice.session.locale, &helps).is_some() {
            lines.extend(voice.both(&helps));
        }
        if let Some(standing) = self.standing(voice) {
            lines.extend(self.noted(voice, standing));
        }
        // Only this can be answered now.
        if self.digits.is_some() {
            lines.extend(open_matter(voice));
            return lines;
        }
        let choices = item.kind.choices();
        let (set, codes) = choices.map(|(set, codes)| (set.to_owned(), codes)).unwrap_or_default();
        lines.extend(
            codes.iter().enumerate().map(|(at, code)| voice.choice(at + 1, &named::choice(&set, code))),
        );
        for (at, (message, _)) in always().iter().enumerate() {
            lines.push(if item.kind.is_typed() {
                voice.choice(LETTERS[at], message)
            } else {
                voice.choice(codes.len() + at + 1, message)
            });
        }
        lines.push(voice.how(&[how(&item.kind)]));
        lines
    }

    fn take(&mut self, line: &str, voice: &Voice<'_>) -> Turn {
        let Some(item) = self.item(voice) else { return Turn::then(Then::Follow) };
        if let Some(typed) = self.digits.take() {
            let turn = self.settle(voice, item, &typed, line);
            if matches!(turn.then, Then::Wait) {
                self.digits = Some(typed);
            }
            return turn;
        }
        if line.trim().is_empty() {
            return self.skip(voice);
        }
        let chosen = always().into_iter().enumerate().find(|(at, (message, _))| {
            let word = line.trim().to_lowercase();
            item.kind.is_typed() && word == LETTERS[*at]
                || voice.both(message).iter().any(|said| said.to_lowercase() == word)
        });
        if let Some((_, (_, answer))) = chosen {
            return self.give(voice, answer);
        }
        if item.kind.is_typed() {
            let phone = self.step.link == "contact-number";
            let reading = typed::read(&item.kind, line, voice.session.today(), phone);
            if let Reading::Masked(answer) = reading {
                let Some(conversation) = &voice.session.conversation else { return Turn::then(Then::Follow) };
                self.digits = Some(Zeroizing::new(line.to_owned()));
                // Kept with its dots at once: whatever comes next, the words around the number are not lost.
                let so_far = conversation.so_far(&self.step, answer);
                let effects = vec![Effect::Record(vec![so_far])];
                return Turn { effects, ..Turn::then(Then::Wait) }.telling(open_matter(voice));
            }
            return self.read(voice, item, line, phone);
        }
        let codes = item.kind.choices().map(|(_, codes)| codes).unwrap_or_default();
        let many = matches!(item.kind, Kind::MultiChoice { .. });
        let all = codes.len() + 2;
        let places =
            if many { choice::several(line, all) } else { choice::one(line, all).map(|one| [one].into()) };
        let Some(places) = places else { return Turn::told(voice.how(&[p::not_a_choice()])) };
        let given: Vec<&str> = places.iter().filter_map(|place| codes.get(*place).copied()).collect();
        // What is named counts: a danger that was named is not lost by "don't know" beside it.
        let answer = match (given.first(), many) {
            (Some(_), true) => Answer::codes(given),
            (Some(code), false) => Answer::code(code),
            (None, _) if places.contains(&codes.len()) => Answer::Unknown,
            (None, _) => Answer::Declined,
        };
        self.give(voice, answer)
    }

    fn back(&mut self, voice: &Voice<'_>) -> Turn {
        let session = voice.session;
        let Some(conversation) = &session.conversation else { return Turn::then(Then::Follow) };
        let answers = &conversation.case.answers;
        match previous(&session.content.questionnaire, answers, session.today(), &self.step) {
            Some(before) => {
                // Left open: the dots stay.
                let masked = self.digits.take().map(|_| voice.desk(&m::notice_number_masked()));
                Turn::does(vec![placed(conversation, before)]).telling(masked)
            }
            None => Turn::told(voice.how(&[p::first_question()])),
        }
    }
}

/// Moves the conversation to a question.
pub(super) fn placed(conversation: &Conversation, step: Step) -> Effect {
    Effect::Record(vec![conversation.place(Some(step))])
}

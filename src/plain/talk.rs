//! The whole of it: what is asked now, and what a line leads to. Pure: what lies on the table is an argument.

use std::time::Duration;

use super::card::CardPrompt;
use super::cards::Cards;
use super::date::DateDoubt;
use super::effect::Effect;
use super::language::Language;
use super::lock::{Name, Passphrase};
use super::prompt::{Prompt, Then, Turn};
use super::question::Question;
use super::review::Review;
use super::slip::{Printers, Slip};
use super::stop::{self, Stop};
use super::voice::Voice;
use crate::casebook::State;
use crate::intake::{Level, Step};
use crate::slip::printer::Printer;
use crate::table::{Session, cards};
use crate::words::messages::backup;
use crate::words::messages::desk as m;
use crate::words::messages::door as d;
use crate::words::messages::plain as p;
use crate::words::messages::retention;
use crate::words::{Locale, Message};

/// Lines to tell, and what must happen.
#[derive(Default)]
pub struct Told {
    /// Told before anything happens, whatever becomes of it.
    pub first: Vec<String>,
    /// Told once all of it has happened; not when it failed.
    pub lines: Vec<String>,
    /// What must happen.
    pub effects: Vec<Effect>,
}

/// What the shell brings back.
pub enum News {
    /// The desk is open.
    Unlocked,
    /// The words were not right. Nothing more is told.
    Refused {
        /// How long to wait before another try.
        wait: Duration,
    },
    /// These printers are there.
    Printers(Vec<Printer>),
    /// The desk was locked.
    Locked {
        /// The computer slept, or the program stood still; else nobody typed for too long.
        away: bool,
        /// With it went a conversation of which nothing is kept.
        lost: bool,
    },
    /// Something could not be kept; why.
    Failed(Message),
    /// Something for the volunteer: it went well, or why not.
    Notice(Message),
}

/// The conversation in plain lines.
pub struct Plain {
    /// What is asked, and what is asked before that.
    prompts: Vec<Box<dyn Prompt>>,
    /// What comes next.
    then: Then,
    /// The resident's language, when it was given beforehand.
    language: Option<Locale>,
    /// Residents' languages, those used last first.
    recent: Vec<Locale>,
    /// The card that came up last: it does not come up twice when that cannot be written down.
    risen: Option<(String, Level)>,
    /// The question that was asked last.
    asked: Option<Step>,
    /// How to answer was explained.
    explained: bool,
    short_name: String,
}

impl Plain {
    /// At the lock.
    #[must_use]
    pub fn locked(language: Option<Locale>) -> Self {
        Self {
            prompts: vec![Box::new(Name)],
            then: Then::Ask,
            language,
            recent: Vec::new(),
            risen: None,
            asked: None,
            explained: false,
            short_name: String::new(),
        }
    }

    /// At the lock with the short name given, for a demonstration.
    #[must_use]
    pub fn named(short_name: &str, language: Option<Locale>) -> Self {
        let passphrase = Passphrase { short_name: short_name.to_owned() };
        Self { prompts: vec![Box::new(passphrase)], ..Self::locked(language) }
    }

    /// The same, with the residents' languages that were used last, the latest first.
    #[must_use]
    pub fn after(self, recent: Vec<Locale>) -> Self {
        Self { recent, ..self }
    }

    /// Residents' languages, those used last first: also those of this evening that are kept.
    #[must_use]
    pub fn recent(&self) -> &[Locale] {
        &self.recent
    }

    /// Puts the language of a conversation that is kept in front. Of one that is not kept, nothing is remembered.
    fn remember(&mut self, session: &Session) {
        let kept = session.conversation.as_ref().filter(|conversation| !conversation.keeps_nothing());
        let Some(locale) = kept.map(|conversation| conversation.case.locale) else { return };
        if self.recent.first() != Some(&locale) {
            self.recent.retain(|one| *one != locale);
            self.recent.insert(0, locale);
        }
    }

    /// Asks the same once more.
    pub fn again(&mut self) {
        self.then = Then::Ask;
    }

    /// Whether what is typed now must not be seen.
    #[must_use]
    pub fn is_secret(&self) -> bool {
        self.prompts.last().is_some_and(|prompt| prompt.is_secret())
    }

    /// What a line leads to. What is asked then is told by [`Self::ask`], once that was performed.
    pub fn step(&mut self, line: &str, session: &Session) -> Told {
        let voice = Voice { session };
        let Some(prompt) = self.prompts.last_mut() else { return Told::default() };
        let secret = prompt.is_secret();
        let turn = match line.trim() {
            "?" if !secret => {
                let mut lines = prompt.ask(&voice, true);
                lines.push(voice.how(&[p::or_skip(), p::commands()]));
                Turn::then(Then::Wait).telling(lines)
            }
            "<" if !secret => prompt.back(&voice),
            "!" if !secret => Turn::then(Then::Over(Box::new(Cards))),
            "q" | "Q" if !secret && session.conversation.is_some() => Turn::then(Then::Over(Box::new(Stop))),
            "q" | "Q" if !secret => Turn::does(vec![Effect::Quit]),
            _ => {
                self.risen = None;
                prompt.take(line, &voice)
            }
        };
        for effect in &turn.effects {
            if let Effect::Unlock { short_name, .. } = effect {
                self.short_name.clone_from(short_name);
            }
        }
        self.then = turn.then;
        Told { lines: turn.told, effects: turn.effects, ..Told::default() }
    }

    /// What is asked now: nothing while a line is waited for. When something must happen first, this is called again
    /// after it.
    pub fn ask(&mut self, session: &Session) -> Told {
        self.remember(session);
        let voice = Voice { session };
        match std::mem::replace(&mut self.then, Then::Wait) {
            Then::Wait => return Told::default(),
            Then::Ask => {}
            Then::Go(prompt) => {
                self.prompts.pop();
                self.prompts.push(prompt);
            }
            Then::Over(prompt) => self.prompts.push(prompt),
            Then::Return if self.prompts.len() > 1 => {
                self.prompts.pop();
            }
            Then::Return | Then::Follow => {
                if let (None, Some(locale)) = (&session.conversation, self.language.take()) {
                    self.then = Then::Follow;
                    return Told { effects: vec![Effect::Begin(locale)], ..Told::default() };
                }
                let next = self.following(&voice);
                self.prompts = vec![next];
            }
        }
        if let Some(told) = self.rising(&voice) {
            return told;
        }
        let Some(prompt) = self.prompts.last_mut() else { return Told::default() };
        let mut lines = prompt.ask(&voice, false);
        // Once, where the conversation begins.
        if prompt.is_of_conversation() && !std::mem::replace(&mut self.explained, true) {
            lines.push(voice.how(&[p::or_skip(), p::commands()]));
        }
        Told { lines, ..Told::default() }
    }

    /// A card that came up goes before the question; a quiet one is only a soft word.
    fn rising(&mut self, voice: &Voice<'_>) -> Option<Told> {
        let of_conversation = self.prompts.last().is_some_and(|prompt| prompt.is_of_conversation());
        voice.session.volunteer.as_ref().filter(|_| of_conversation)?;
        let (card, level) = cards::rising(voice.session)?;
        let this = Some((card.id.clone(), level));
        if self.risen == this {
            return None;
        }
        self.risen = this;
        self.then = if card.quiet {
            Then::Ask
        } else {
            Then::Over(Box::new(CardPrompt { card: card.id.clone(), raised: true }))
        };
        // Heard also when that cannot be written down: the danger is there all the same.
        let first = card.quiet.then(|| voice.desk(&p::quiet())).into_iter().collect();
        let effects = vec![Effect::Record(vec![cards::came_up(card, level)])];
        Some(Told { first, effects, ..Told::default() })
    }

    /// What the table says comes next.
    fn following(&mut self, voice: &Voice<'_>) -> Box<dyn Prompt> {
        let session = voice.session;
        if session.volunteer.is_none() {
            return if self.short_name.is_empty() {
                Box::new(Name)
            } else {
                Box::new(Passphrase { short_name: self.short_name.clone() })
            };
        }
        if !session.over.waiting.is_empty() {
            return Box::new(DateDoubt);
        }
        let Some(conversation) = &session.conversation else {
            self.asked = None;
            return Box::new(Language::new(&self.recent));
        };
        match (&conversation.case.at, conversation.case.state) {
            (_, State::Finished) if self.asked.is_none() => Box::new(Slip::default()),
            (Some(step), _) => {
                let question = Question::new(step.clone(), self.asked.as_ref(), voice);
                self.asked = Some(step.clone());
                Box::new(question)
            }
            (None, _) => Box::new(Review),
        }
    }

    /// Takes in what the shell brings; says what the volunteer must hear of it.
    pub fn hear(&mut self, news: News, session: &Session) -> Vec<String> {
        let voice = Voice { session };
        match news {
            News::Unlocked => {
                self.then = Then::Follow;
                let gone = Some(session.over.gone).filter(|gone| *gone > 0).map(retention::over_gone);
                let list = session.over.list_damaged.then(backup::list_damaged);
                [p::quiet_explained()]
                    .into_iter()
                    .chain(gone)
                    .chain(list)
                    .map(|one| voice.desk(&one))
                    .collect()
            }
            News::Refused { wait } => {
                let seconds = i64::try_from(wait.as_secs()).unwrap_or(0);
                let said = if seconds > 0 { m::lock_refused_wait(seconds) } else { m::lock_refused() };
                self.then = Then::Ask;
                vec![voice.desk(&said)]
            }
            News::Printers(found) => {
                self.then = Then::Over(Box::new(Printers { found, by_address: false }));
                Vec::new()
            }
            News::Locked { away, lost } => {
                self.asked = None;
                self.then = Then::Follow;
                let said = match (away, lost) {
                    (true, _) => d::locked_away(),
                    (false, true) => d::locked_nothing(),
                    (false, false) => p::locked(),
                };
                vec![voice.desk(&said)]
            }
            News::Failed(why) => {
                let of_conversation = self.prompts.last().is_some_and(|prompt| prompt.is_of_conversation());
                // What was not kept was not answered: the same is asked again.
                if of_conversation && matches!(self.then, Then::Go(_) | Then::Wait) {
                    self.then = Then::Ask;
                }
                vec![voice.desk(&why)]
            }
            News::Notice(message) => vec![voice.desk(&message)],
        }
    }

    /// What is told when nobody types any more.
    #[must_use]
    pub fn farewell(&self, session: &Session) -> Vec<String> {
        stop::farewell(&Voice { session })
    }

    /// All that stays standing of a conversation that was stopped: its code, and whether it is kept.
    #[must_use]
    pub fn parting(&self, session: &Session) -> Vec<String> {
        let voice = Voice { session };
        let code = session.conversation.as_ref().and_then(|conversation| conversation.case.code.as_deref());
        let code = code.map(|code| voice.both(&p::your_code(code))).unwrap_or_default();
        [code, self.farewell(session)].concat()
    }
}

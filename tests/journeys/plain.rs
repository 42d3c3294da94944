//! Whole conversations in plain lines, through the real shell over a casebook, with a fixed clock.

pub mod story;

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use inloop::casebook::{CaseEvent, Casebook, Cost, Giver, Purpose, Secret};
use inloop::content::{Content, Shelf, Supply};
use inloop::intake::Answers;
use inloop::plain::{Heard, Input, Plain, Shell, Wishes};
use inloop::slip::Paper;
use inloop::table::Session;
use inloop::words::direction::plain;
use inloop::words::messages::plain as p;
use inloop::words::messages::{consent, desk as m, named};
use inloop::words::{Locale, Message, Words};
use zeroize::Zeroizing;

use super::desk::{PASSPHRASE, beginning, example, made};

/// Lines that were written beforehand; then nothing for once if it is wished, then the end.
struct Typed {
    lines: VecDeque<String>,
    hidden: bool,
    asked_in_secret: Vec<bool>,
    silent: Duration,
}

/// How long nobody may type.
const PATIENCE: Duration = Duration::from_mins(5);

/// A line that stands for a long silence.
const SILENCE: &str = "(silence)";

impl Input for Typed {
    fn hide(&mut self, hidden: bool) {
        self.hidden = hidden;
    }

    fn next(&mut self, within: Duration) -> Heard {
        if self.lines.front().is_some_and(|line| line == SILENCE) {
            self.silent += within;
            if self.silent >= PATIENCE {
                self.lines.pop_front();
            }
            return Heard::Nothing;
        }
        self.silent = Duration::ZERO;
        self.asked_in_secret.push(self.hidden);
        match self.lines.pop_front() {
            Some(line) => Heard::Line(Zeroizing::new(line)),
            None => Heard::End,
        }
    }
}

/// What was said, what was kept, and where the passphrase was asked.
struct Done {
    said: String,
    kept: Vec<CaseEvent>,
    secrets: Vec<bool>,
}

fn talk(language: Locale, lines: impl IntoIterator<Item = impl Into<String>>) -> Done {
    let folder = made();
    let (content, _) = Content::shipped(Supply::Demo).unwrap();
    let shelf = Arc::new(Shelf::new(Box::new(move || content)));
    let session = Session::locked(Arc::new(Words::shipped()), shelf, Locale::NL, beginning());
    let wishes = Wishes {
        folder: folder.path().to_owned(),
        cost: Cost::PRACTICE,
        saves: folder.path().join("slips"),
        paper: Paper::A5,
        patience: PATIENCE,
        wipes: false,
    };
    let before = ["Fatima", PASSPHRASE].map(str::to_owned);
    let lines = before.into_iter().chain(lines.into_iter().map(Into::into)).collect();
    let mut typed = Typed { lines, hidden: false, asked_in_secret: Vec::new(), silent: Duration::ZERO };
    let mut out = Vec::new();
    let plain = Plain::locked(Some(language));
    Shell::new(plain, session, wishes, &beginning).run(&mut typed, &mut out).unwrap();
    let secret = Secret::new(PASSPHRASE.to_owned());
    let now = beginning().timestamp();
    let (casebook, _) = Casebook::unlock_at(folder.path(), Cost::PRACTICE, "Fatima", &secret, now).unwrap();
    let events = casebook.events().iter();
    let kept: Vec<CaseEvent> =
        events.filter_map(|event| CaseEvent::from_parts(&event.kind, &event.body)).collect();
    let mut said = String::from_utf8(out).unwrap().replace(&folder.path().display().to_string(), "MAP");
    for event in &kept {
        if let CaseEvent::CaseOpened { code, .. } = event {
            said = said.replace(code, "K7-204");
        }
    }
    Done { said, kept, secrets: typed.asked_in_secret }
}

/// The answers as they are kept.
fn answers(kept: &[CaseEvent]) -> Answers {
    let mut answers = Answers::default();
    for event in kept {
        if let CaseEvent::CaseAnswered { step, answer, locale, .. } = event {
            answers.put(step.clone(), answer.clone(), *locale);
        }
    }
    answers
}

fn dutch(message: &Message) -> String {
    plain(&Words::shipped().say(Locale::NL, message))
}

/// The lines of a story up to the review, then these.
fn lines_of(name: &str, more: &[&str]) -> Vec<String> {
    let (content, _) = Content::shipped(Supply::Demo).unwrap();
    let given = example(name).answers(Supply::Demo);
    let (mut lines, _) = story::answering(&content, &given, beginning().date());
    lines.extend(more.iter().map(|line| (*line).to_owned()));
    lines
}

/// From the review on: who can help, the first two, what is agreed, in a week, what may be told to the first and who says
/// so, nothing said of the second, as a text file, done.
const TO_THE_END: [&str; 12] = ["", "1 2", "Wij bellen samen", "", "1", "1 3", "1", "1", "", "3", "4", "q"];

#[test]
fn a_whole_conversation_in_dutch_sounds_like_this() {
    let done = talk(Locale::NL, lines_of("carer", &TO_THE_END));
    insta::assert_snapshot!("plain_carer_nl", done.said);
    let (content, _) = Content::shipped(Supply::Demo).unwrap();
    let (_, expected) =
        story::answering(&content, &example("carer").answers(Supply::Demo), beginning().date());
    assert_eq!(story::said(&answers(&done.kept)), story::said(&expected));
    assert!(done.kept.iter().any(|event| matches!(event, CaseEvent::SlipMade { .. })));
    assert_eq!(done.secrets.iter().filter(|secret| **secret).count(), 1, "only the passphrase is hidden");
}

#[test]
fn no_line_has_anything_for_the_eye_alone() {
    for (name, locale) in [("carer", Locale::NL), ("samira", Locale::AR), ("eviction", Locale::TR)] {
        let mut lines = lines_of(name, &TO_THE_END);
        for (at, more) in [(9, "?"), (3, "!"), (4, "1"), (5, "")] {
            lines.insert(at, more.to_owned());
        }
        let said = talk(locale, lines).said;
        let ends = dutch(&p::finished());
        assert!(said.contains(&ends), "{name} does not come to its end:\n{said}");
        for line in said.lines() {
            let odd = |letter: char| {
                letter.is_control()
                    || matches!(letter, '\u{2500}'..='\u{27bf}' | '\u{2060}'..='\u{206f}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '…')
            };
            assert!(!line.contains(odd) && !line.contains("---"), "{name}: {line:?}");
            assert!(!line.trim().is_empty(), "{name}: an empty line says nothing");
        }
    }
}

#[test]
fn a_quiet_card_is_a_soft_word_and_never_its_title_in_the_language_of_the_resident() {
    let (content, _) = Content::shipped(Supply::Demo).unwrap();
    let quiet: Vec<String> =
        content.cards.cards.iter().filter(|card| card.quiet).map(|card| card.id.clone()).collect();
    assert!(!quiet.is_empty());
    let mut given = example("samira").answers(Supply::Demo);
    let step = |link: &str| inloop::intake::Step::once(link);
    given.put(step("safe-now"), inloop::intake::Answer::code("no"), Locale::AR);
    given.put(step("unsafe-where"), inloop::intake::Answer::codes(["home"]), Locale::AR);
    let (mut lines, _) = story::answering(&content, &given, beginning().date());
    // Looked up by the volunteer: the first of those that came up.
    lines.extend(["!", "1", "", "q", "2"].map(str::to_owned));
    let said = talk(Locale::AR, lines).said;
    assert_eq!(said.matches(&format!("\n{}\n", dutch(&p::quiet()))).count(), 1, "{said}");
    let words = Words::shipped();
    for card in quiet {
        let title = plain(&words.say(Locale::AR, &named::card(&card, "title")));
        assert!(!said.contains(&title), "{title}");
    }
    let before = said.split(&dutch(&m::cards_title())).next().unwrap();
    assert!(!before.contains(&dutch(&named::card("violence", "title"))), "{before}");
}

#[test]
fn every_text_for_plain_lines_is_said_somewhere() {
    let mut lines = lines_of("eviction", &[]);
    // Back before the first question, and a choice that is not there; then a date that is none.
    lines.splice(0..0, ["<", "9", "?"].map(str::to_owned));
    let at = lines.iter().position(|line| line == "25-11-2026").unwrap();
    lines.insert(at, "morgen".to_owned());
    lines.extend(TO_THE_END.map(str::to_owned));
    let eviction = talk(Locale::NL, lines).said;
    let mut lines = lines_of("carer", &["q", "2"]);
    let at = lines.iter().position(|line| line == "60").unwrap();
    lines.insert(at, "veel".to_owned());
    let carer = talk(Locale::NL, lines).said;
    let nothing = talk(Locale::NL, ["2", "1", "q", "2"]).said;
    let nobody = talk(Locale::NL, ["2", SILENCE]).said + &talk(Locale::NL, ["1", SILENCE]).said;
    let said = [eviction, carer, nothing, nobody].concat();
    let source = std::fs::read_to_string(
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/nl/resident.ftl"),
    )
    .unwrap();
    let texts: Vec<&str> = source.lines().filter_map(|line| line.strip_prefix("plain-")).collect();
    assert!(texts.len() >= 19, "{texts:?}");
    for text in texts {
        let (id, text) = text.split_once(" =").unwrap();
        // A text with a plural begins on its next line.
        let text = if text.contains("->") { "Wij vonden" } else { text.split('{').next().unwrap().trim() };
        assert!(said.contains(text), "plain-{id} is never said: {text}");
    }
    for text in [p::locked(), p::quiet_explained(), p::slip_save()] {
        assert!(said.contains(&dutch(&text)), "{text:?}");
    }
}

#[test]
fn a_desk_at_which_nobody_types_locks_and_the_conversation_comes_back() {
    let done = talk(Locale::NL, ["1", "1", SILENCE, PASSPHRASE, "1", "q", "2"]);
    let sent_by = dutch(&named::question("sent-by"));
    assert_eq!(done.said.matches(&sent_by).count(), 2, "{}", done.said);
    assert_eq!(done.secrets.iter().filter(|secret| **secret).count(), 2);
    assert!(done.said.ends_with(&format!("{}\n", dutch(&p::stopped_kept()))), "{}", done.said);
}

#[test]
fn one_goes_back_from_the_review_and_nine_digits_are_masked() {
    let mut lines = lines_of("carer", &[]);
    let at = lines.iter().position(|line| line.starts_with("Mijn man")).unwrap();
    lines[at] = "Mijn nummer is 111222333".to_owned();
    lines.insert(at + 1, String::new());
    // The second question of the review, another answer, again the review; then the lines end.
    lines.extend(["2", "1"].map(str::to_owned));
    let done = talk(Locale::NL, lines);
    let kept = format!("{:?}", done.kept);
    assert!(!kept.contains("111222333") && !done.said.contains("111222333"), "{kept}");
    assert!(done.said.contains(&dutch(&m::notice_number_masked())));
    let changed = done.kept.iter().rev().find_map(|event| match event {
        CaseEvent::CaseAnswered { step, answer, .. } => Some((step.link.clone(), answer.clone())),
        _ => None,
    });
    assert_eq!(changed, Some(("for-whom".to_owned(), inloop::intake::Answer::code("self"))));
    assert!(done.said.ends_with(&format!("{}\n", dutch(&p::stopped_kept()))), "{}", done.said);
}

#[test]
fn what_was_allowed_is_stopped_by_going_back_to_it() {
    let c = |message: Message| dutch(&message);
    let mut more = vec!["", "1", "", "1", "1 2", "1", "1"];
    // Back from the paper: it stands, and is stopped by a daughter; then the paper again.
    more.extend(["<", "6", "3", "q", "2"]);
    let done = talk(Locale::NL, lines_of("carer", &more));
    let words: Vec<&CaseEvent> = done
        .kept
        .iter()
        .filter(|event| matches!(event, CaseEvent::ConsentGiven { .. } | CaseEvent::ConsentWithdrawn { .. }))
        .collect();
    let [
        CaseEvent::ConsentGiven { purposes, by, locale, wording, .. },
        CaseEvent::ConsentWithdrawn { by: who, .. },
    ] = words.as_slice()
    else {
        panic!("{words:?}\n{}", done.said)
    };
    assert_eq!(
        (purposes.as_slice(), *by, *who),
        (&[Purpose::Ask, Purpose::Story][..], Giver::Resident, Giver::Child)
    );
    assert_eq!(*locale, Locale::NL);
    for line in wording.lines() {
        assert!(done.said.contains(line), "{line} was not said back");
    }
    assert!(wording.contains(&c(consent::may_not(named::choice("purpose", "contact")))), "{wording}");
    assert!(done.said.contains(&c(consent::told_nothing())), "{}", done.said);
}

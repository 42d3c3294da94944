//! The shell over a casebook, with lines that were written beforehand and a clock that the test sets.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::path::Path;
use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::date;
use zeroize::Zeroizing;

use super::*;
use crate::casebook::tests::erasing::at_each_step;
use crate::casebook::{CaseEvent, NewDesk, NewVolunteer, Role, Secret};
use crate::content::{Content, Shelf, Supply};
use crate::intake::Answer;
use crate::words::direction::plain;
use crate::words::messages::{named, plain as p};
use crate::words::{Locale, Message, Words};

const PASSPHRASE: &str = "kopje thee met Fatima";

/// What comes next.
enum Comes {
    /// A line.
    Line(&'static str),
    /// Nothing is typed for so many minutes, and the clock goes on.
    Silence(i64),
    /// So many minutes pass of which nobody is told, as when a computer sleeps.
    Sleep(i64),
    /// Something happens to the desk's folder.
    Meanwhile(fn(&Path)),
}

use Comes::{Line, Meanwhile, Silence, Sleep};

struct Typed<'a> {
    coming: VecDeque<Comes>,
    folder: &'a Path,
    clock: &'a RefCell<Zoned>,
}

impl Typed<'_> {
    fn pass(&self, minutes: i64) {
        let later = self.clock.borrow().checked_add(minutes.minutes()).unwrap();
        self.clock.replace(later);
    }
}

impl Input for Typed<'_> {
    fn hide(&mut self, _hidden: bool) {}

    fn next(&mut self, _within: Duration) -> Heard {
        loop {
            match self.coming.pop_front() {
                Some(Line(line)) => return Heard::Line(Zeroizing::new(line.to_owned())),
                Some(Silence(minutes)) => {
                    self.pass(minutes);
                    return Heard::Nothing;
                }
                Some(Sleep(minutes)) => self.pass(minutes),
                Some(Meanwhile(happens)) => happens(self.folder),
                None => return Heard::End,
            }
        }
    }
}

/// What was said, what is kept, and in which languages was spoken, the latest first.
struct Done {
    said: String,
    kept: Vec<CaseEvent>,
    recent: Vec<Locale>,
}

impl Done {
    /// What is kept as the answer to this question.
    fn answer(&self, link: &str) -> Option<&Answer> {
        self.kept.iter().rev().find_map(|event| match event {
            CaseEvent::CaseAnswered { step, answer, .. } if step.link == link => Some(answer),
            _ => None,
        })
    }

    fn times(&self, message: &Message) -> usize {
        self.said.matches(&dutch(message)).count()
    }
}

fn dutch(message: &Message) -> String {
    plain(&Words::shipped().say(Locale::NL, message))
}

fn founded() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let desk = NewDesk { name: "De Linde".into(), neighbourhood: "Lindenhof".into() };
    let passphrase = Secret::new(PASSPHRASE.to_owned());
    let first = NewVolunteer { short_name: "Fatima".into(), passphrase, role: Role::Coordinator };
    Casebook::create_at(folder.path(), Cost::PRACTICE, &desk, &first, start().timestamp()).unwrap();
    folder
}

fn start() -> Zoned {
    date(2026, 11, 24).at(14, 0, 0, 0).to_zoned(crate::directory::local_zone()).unwrap()
}

fn talk(coming: impl IntoIterator<Item = Comes>) -> Done {
    talk_with(coming, |_| {})
}

/// A desk that Fatima opens; a conversation in Dutch, if anything more comes.
fn talk_with(coming: impl IntoIterator<Item = Comes>, with: impl FnOnce(&mut Shell<'_>)) -> Done {
    let folder = founded();
    let (said, recent) = talk_at(&folder, coming, with);
    let (store, away) = (folder.path().join("sled"), folder.path().join("away"));
    if away.exists() {
        let _ = std::fs::remove_dir_all(&store);
        std::fs::rename(away, store).unwrap();
    }
    let secret = Secret::new(PASSPHRASE.to_owned());
    let (casebook, _) =
        Casebook::unlock_at(folder.path(), Cost::PRACTICE, "Fatima", &secret, start().timestamp()).unwrap();
    let events = casebook.events().iter();
    let kept = events.filter_map(|event| CaseEvent::from_parts(&event.kind, &event.body)).collect();
    Done { said, kept, recent }
}

/// The same at a desk that is there; what was said, and in which languages was spoken.
fn talk_at(
    folder: &tempfile::TempDir,
    coming: impl IntoIterator<Item = Comes>,
    with: impl FnOnce(&mut Shell<'_>),
) -> (String, Vec<Locale>) {
    let (content, _) = Content::shipped(Supply::Demo).unwrap();
    let content = Arc::new(Shelf::new(Box::new(move || content)));
    let session = Session::locked(Arc::new(Words::shipped()), content, Locale::NL, start());
    let wishes = Wishes {
        folder: folder.path().to_owned(),
        cost: Cost::PRACTICE,
        saves: folder.path().join("slips"),
        paper: Paper::A5,
        patience: Duration::from_mins(5),
        wipes: false,
    };
    let clock = RefCell::new(start());
    let coming = [Line("Fatima"), Line(PASSPHRASE)].into_iter().chain(coming).collect();
    let mut typed = Typed { coming, folder: folder.path(), clock: &clock };
    let tell_time = || clock.borrow().clone();
    let mut out = Vec::new();
    let mut shell = Shell::new(Plain::locked(Some(Locale::NL)), session, wishes, &tell_time);
    with(&mut shell);
    shell.run(&mut typed, &mut out).unwrap();
    let recent = shell.recent().to_vec();
    drop(shell);
    (String::from_utf8(out).unwrap(), recent)
}

#[test]
fn a_key_that_is_to_be_renewed_is_renewed_once_somebody_unlocked() {
    let folder = founded();
    let unlock = || {
        let secret = Secret::new(PASSPHRASE.to_owned());
        let now = start().timestamp();
        Casebook::unlock_at(folder.path(), Cost::PRACTICE, "Fatima", &secret, now).unwrap()
    };
    let (mut casebook, fatima) = unlock();
    casebook.renew_recovery(start().timestamp(), fatima.id).unwrap();
    assert!(casebook.renewal_due());
    drop(casebook);
    let said = talk_at(&folder, [], |_| {});
    assert!(said.0.contains("staat nog niet op papier"), "{}", said.0);
    assert!(!unlock().0.renewal_due());
}

/// The store is taken away: what is open of it can still be written, but nothing can be put in its place.
fn take_the_store_away(folder: &Path) {
    std::fs::rename(folder.join("sled"), folder.join("away")).unwrap();
}

/// Nine digits among other words, where the question asks for own words, and what comes after.
fn nine_digits(after: impl IntoIterator<Item = Comes>) -> Done {
    let before = ["1", "", "", "", "Mijn nummer is 111222333, bel na zes"].map(Line);
    let done = talk(before.into_iter().chain(after));
    assert!(!done.said.contains("111222333"), "{}", done.said);
    done
}

fn story(done: &Done) -> &str {
    match done.answer("story") {
        Some(Answer::Text(text)) => text,
        other => panic!("{other:?}: {}", done.said),
    }
}

#[test]
fn words_with_nine_digits_are_kept_masked_when_the_lines_end_or_the_desk_locks() {
    for after in [vec![], vec![Silence(5)], vec![Line("<")]] {
        let done = nine_digits(after);
        let kept = story(&done);
        assert!(kept.ends_with("bel na zes") && !kept.contains("111222333"), "{kept}");
    }
}

#[test]
fn going_back_from_nine_digits_tells_that_they_were_masked() {
    let done = nine_digits([Line("<")]);
    assert_eq!(done.times(&m::notice_number_masked()), 1, "{}", done.said);
}

#[test]
fn what_nine_digits_are_is_asked_again_with_the_question_until_it_is_answered() {
    let ways = [vec![Line("?")], vec![Line("!"), Line("")], vec![Line("q"), Line("1")]];
    for again in ways {
        let count = |answer| {
            let again = again.iter().map(|one| if let Line(line) = one { Line(line) } else { Silence(0) });
            let done = nine_digits(again.chain([Line(answer)]));
            assert_eq!(done.times(&m::question_number_found()), 2, "{}", done.said);
            assert_eq!(done.times(&named::question("topics")), 1, "{}", done.said);
            story(&done).contains("111222333")
        };
        assert!(!count(""), "Enter keeps the dots");
        assert!(count("1"), "a phone number is kept");
    }
}

#[test]
fn an_answer_is_only_said_to_be_noted_once_it_is_sealed() {
    let done = talk([Line("1"), Meanwhile(take_the_store_away), Line("1")]);
    assert_eq!(done.times(&p::noted(Message::named("choice-for-whom-self"))), 0, "{}", done.said);
    assert_eq!(done.times(&named::question("for-whom")), 2, "asked again: {}", done.said);
}

#[test]
fn what_cannot_be_erased_is_told_apart_from_what_was_done() {
    let fault = dutch(&speaking::casebook(&Fault::NoRoom));
    let talk = |coming: Vec<Comes>| at_each_step(|| Err(Fault::NoRoom), || talk(coming));
    let done = talk(vec![Line("1"), Line("<"), Line("2")]);
    assert!(done.said.contains(&fault), "{}", done.said);
    assert_eq!(done.times(&p::noted(Message::named("choice-keep-nothing"))), 1, "{}", done.said);
    assert_eq!(done.times(&named::question("for-whom")), 2, "{}", done.said);
    let done = talk(vec![Line("1"), Line("q"), Line("3"), Line("1")]);
    let last: Vec<&str> = done.said.lines().rev().take(2).collect();
    assert_eq!(last, [fault, dutch(&m::notice_thrown_away())], "and it ends: {}", done.said);
}

#[test]
fn a_line_after_a_long_sleep_locks_and_is_not_heard() {
    let done = talk([Line("1"), Sleep(5), Line("1"), Line(PASSPHRASE)]);
    assert_eq!(done.times(&p::locked()), 1, "{}", done.said);
    assert_eq!(done.times(&p::noted(Message::named("choice-for-whom-self"))), 0, "{}", done.said);
    assert_eq!(done.times(&named::question("for-whom")), 2, "{}", done.said);
    let done = talk([Line("1"), Sleep(4), Line("1"), Sleep(4), Line("1")]);
    assert_eq!(done.times(&p::locked()), 0, "each line begins anew: {}", done.said);
}

/// What stands on the terminal: what was said after the last wipe, of so many.
fn standing(done: &Done, wipes: usize) -> String {
    let parts: Vec<&str> = done.said.split(str::from_utf8(WIPE).unwrap()).collect();
    assert_eq!(parts.len(), wipes + 1, "{}", done.said);
    parts[wipes].to_owned()
}

#[test]
fn on_a_terminal_nothing_of_the_conversation_stands_after_the_lock() {
    let done = talk_with([Line("1"), Silence(5)], |shell| shell.wishes.wipes = true);
    let said: Vec<&str> = done.said.split(str::from_utf8(WIPE).unwrap()).collect();
    assert!(said[1].starts_with(&dutch(&p::locked())) && !said[1].contains('1'), "{said:?}");
    assert_eq!(standing(&done, 2), "");
}

#[test]
fn on_a_terminal_only_the_code_and_the_farewell_stand_at_the_end() {
    for end in [vec![Line("q"), Line("2")], vec![]] {
        let coming = [Line("1"), Line("1")].into_iter().chain(end);
        let done = talk_with(coming, |shell| shell.wishes.wipes = true);
        let code = done.kept.iter().find_map(|event| match event {
            CaseEvent::CaseOpened { code, .. } => Some(code.as_str()),
            _ => None,
        });
        let lines = [p::your_code(code.unwrap()), p::stopped_kept()].map(|one| dutch(&one) + "\n");
        assert_eq!(standing(&done, 1), lines.concat());
    }
    let coming = [Line("1"), Line("q"), Line("3")];
    let done = talk_with(coming, |shell| shell.wishes.wipes = true);
    assert_eq!(standing(&done, 1), dutch(&m::notice_thrown_away()) + "\n");
}

#[test]
fn in_a_pipe_nothing_is_wiped() {
    assert!(!talk([Line("1"), Silence(5)]).said.contains('\x1b'));
}

#[test]
fn a_paper_that_came_out_in_dutch_only_is_told() {
    let done = |packages: &'static [&str]| {
        let mut heard = 0;
        talk_with([], |shell| heard = shell.with_missing(packages, m::notice_thrown_away()).len());
        heard
    };
    assert_eq!((done(&[]), done(&["fonts-noto-core"])), (1, 2));
}

/// A desk where Turkish was spoken last, at the question for the language.
fn asked_for_language(coming: impl IntoIterator<Item = Comes>) -> Done {
    talk_with(coming, |shell| shell.plain = Plain::locked(None).after(vec![Locale::TR]))
}

#[test]
fn a_language_is_chosen_from_those_used_last_and_remembered_when_the_conversation_is_kept() {
    let done = asked_for_language([Line("1"), Line("1")]);
    let opened = done.kept.iter().find_map(|event| match event {
        CaseEvent::CaseOpened { locale, .. } => Some(*locale),
        _ => None,
    });
    assert_eq!(opened, Some(Locale::TR), "{}", done.said);
    assert_eq!(asked_for_language([Line("Arabisch"), Line("1")]).recent, [Locale::AR, Locale::TR]);
    assert_eq!(asked_for_language([Line("Arabisch"), Line("2")]).recent, [Locale::TR]);
}

#[test]
fn a_language_is_found_with_a_slip_or_by_a_country_and_asked_where_there_are_several() {
    let done = asked_for_language([Line("araabisch"), Line("1")]);
    assert_eq!(done.recent[0], Locale::AR, "{}", done.said);
    let done = asked_for_language([Line("Syri"), Line("1"), Line("1")]);
    assert_eq!(done.times(&m::language_resident_title()), 2, "{}", done.said);
    assert_eq!(done.recent[0], Locale::AR, "{}", done.said);
    let done = asked_for_language([Line("zzzz")]);
    assert_eq!(done.times(&p::no_language()), 1, "{}", done.said);
}

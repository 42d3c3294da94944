//! `inloop --plain` without a terminal: lines go in, lines come out.

use std::io::Write;
use std::process::Stdio;

use inloop::casebook::CaseEvent;
use inloop::content::{Content, Supply, examples};
use inloop::intake::Answers;
use inloop::words::direction::plain;
use inloop::words::messages::command;
use inloop::words::messages::plain as p;
use inloop::words::messages::slip;
use inloop::words::{Locale, Words};

use super::computer::{Computer, PASSPHRASE, VOLUNTEER};
use super::texts::dutch;

#[path = "../journeys/plain/story.rs"]
pub mod story;

/// Runs the program with these lines on its standard input; what it said and whether it went well.
fn piped(computer: &Computer, arguments: &[&str], lines: &[String]) -> (String, bool) {
    let mut command = computer.command(arguments);
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let text = lines.join("\n") + "\n";
    // A program that has ended does not read the rest.
    let _ = child.stdin.take().unwrap().write_all(text.as_bytes());
    let output = child.wait_with_output().unwrap();
    let said = [output.stdout, output.stderr].concat();
    (String::from_utf8(said).unwrap(), output.status.success())
}

/// Letters and numbers of a text, without what is for the eye alone.
fn words_of(text: &str) -> String {
    let bare = plain(text).replace(['*', '-'], " ");
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn tells_the_story(name: &str, locale: Locale) {
    let computer = Computer::with_desk();
    let (content, _) = Content::shipped(Supply::Real).unwrap();
    let example = examples().find(|one| one.id == name).unwrap();
    let given = example.answers(Supply::Real);
    let today = jiff::Zoned::now().with_time_zone(inloop::directory::local_zone()).date();
    let (answering, expected) = story::answering(&content, &given, today);
    let mut lines = vec![VOLUNTEER.to_owned(), PASSPHRASE.to_owned(), locale.own_name().to_owned()];
    lines.extend(answering);
    lines.extend(["", "1", "Wij bellen samen", "1", "", "3", "4"].map(str::to_owned));
    let (said, went_well) = piped(&computer, &["--plain"], &lines);
    assert!(went_well, "{said}");
    assert!(!said.contains(PASSPHRASE));

    let kept = computer.kept();
    let mut answers = Answers::default();
    let (mut code, mut chosen, mut finished) = (String::new(), String::new(), false);
    for event in &kept {
        match event {
            CaseEvent::CaseOpened { code: opened, locale: spoken, .. } => {
                assert_eq!(*spoken, locale);
                code.clone_from(opened);
            }
            CaseEvent::CaseAnswered { step, answer, locale, .. } => {
                answers.put(step.clone(), answer.clone(), *locale);
            }
            CaseEvent::CaseChosen { offers } => {
                assert_eq!(offers.len(), 1);
                chosen.clone_from(&offers[0].agreed);
            }
            CaseEvent::CaseFinished { follow_up, .. } => finished = follow_up.is_some(),
            _ => {}
        }
    }
    assert_eq!(story::said(&answers), story::said(&expected));
    assert!(finished && chosen == "Wij bellen samen", "{kept:?}");
    assert!(matches!(kept.last(), Some(CaseEvent::SlipMade { .. })), "{kept:?}");

    // The slip that was read out is the one that was saved.
    let saved = computer.saved_texts();
    let [slip_text] = saved.as_slice() else { panic!("one slip is saved: {saved:?}") };
    let theirs = plain(&Words::shipped().say(locale, &slip::title()));
    assert!(slip_text.contains(&theirs) && slip_text.contains(&code));
    assert!(words_of(&said).contains(&words_of(slip_text)), "{slip_text}\n\nis not in\n\n{said}");
    let last = plain(&Words::shipped().say(locale, &p::your_code(code.as_str())));
    assert!(said.contains(&last), "{last}");
    for odd in ['\x1b', '─', '│', '□', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'] {
        assert!(!said.contains(odd), "{odd:?}");
    }
}

#[test]
fn a_story_in_dutch_is_told_in_piped_lines_and_kept() {
    tells_the_story("carer", Locale::NL);
}

#[test]
fn a_story_in_arabic_is_told_in_piped_lines_and_kept() {
    tells_the_story("samira", Locale::AR);
}

#[test]
fn without_a_desk_the_lines_say_what_to_do() {
    let (said, went_well) = piped(&Computer::new(), &["--plain"], &[]);
    assert!(!went_well && said.contains("inloop setup"), "{said}");
}

#[test]
fn the_demonstration_talks_in_plain_lines_and_is_gone_when_they_end() {
    let computer = Computer::new();
    let lines = ["koffie met een koekje erbij", "1", "1"].map(str::to_owned);
    let (said, went_well) = piped(&computer, &["demo", "--plain", "--lang", "tr"], &lines);
    assert!(went_well, "{said}");
    let theirs = plain(&Words::shipped().say(Locale::TR, &p::stopped_kept()));
    assert!(said.contains(&theirs) && said.ends_with(&format!("{}\n", dutch(&p::stopped_kept()))), "{said}");
    assert_eq!(std::fs::read_dir(computer.temporary()).unwrap().count(), 0, "nothing of it is left");
    let (said, went_well) = piped(&computer, &["demo", "--plain", "--lang", "xx"], &[]);
    let refused = dutch(&command::usage_value("--lang", "xx"));
    assert!(
        !went_well && said.to_lowercase().contains(refused.trim_end_matches('.').to_lowercase().as_str()),
        "{said}"
    );
}

#[test]
fn a_passphrase_is_not_shown_in_a_terminal_and_the_terminal_is_given_back() {
    let computer = Computer::with_desk();
    let mut program = computer.start(&["--plain", "--lang", "nl"]).go();
    program.wait_for(&dutch(&inloop::words::messages::desk::lock_short_name()));
    program.type_in(VOLUNTEER);
    program.press(super::program::Key::Ctrl('j'));
    program.wait_for(&dutch(&inloop::words::messages::desk::lock_passphrase()));
    program.type_in(PASSPHRASE);
    program.press(super::program::Key::Ctrl('j'));
    program.wait_for(&super::texts::question("keep"));
    program.type_in("q");
    program.press(super::program::Key::Ctrl('j'));
    program.wait_for(&dutch(&p::stop()));
    program.type_in("2");
    program.press(super::program::Key::Ctrl('j'));
    assert_eq!(program.end(), 0);
    super::hiding::assert_never_shown(&program, PASSPHRASE);
}

#[test]
fn what_was_allowed_in_lines_is_handed_over_by_the_command_and_nothing_else() {
    let computer = Computer::with_desk();
    let (content, _) = Content::shipped(Supply::Real).unwrap();
    let example = examples().find(|one| one.id == "carer").unwrap();
    let today = jiff::Zoned::now().with_time_zone(inloop::directory::local_zone()).date();
    let (answering, _) = story::answering(&content, &example.answers(Supply::Real), today);
    let mut lines = vec![VOLUNTEER.to_owned(), PASSPHRASE.to_owned(), Locale::NL.own_name().to_owned()];
    lines.extend(answering);
    // What help is looked for and what is going on; said by the resident; said back and right.
    lines.extend(["", "1", "Wij bellen samen", "1", "1 2", "1", "1", "3", "4"].map(str::to_owned));
    let (said, went_well) = piped(&computer, &["--plain"], &lines);
    assert!(went_well, "{said}");
    let (mut code, mut offer) = (String::new(), String::new());
    for event in computer.kept() {
        match event {
            CaseEvent::CaseOpened { code: opened, .. } => code = opened,
            CaseEvent::CaseChosen { offers } => offer.clone_from(&offers[0].offer),
            _ => {}
        }
    }
    let passphrase = computer.passphrase_file(PASSPHRASE, 0o600);
    let hand_over = |to: &str, out: &str| {
        let arguments =
            ["--passphrase-file", passphrase.to_str().unwrap(), "casebook", "hand-over", &code, "--to", to];
        computer.command(&arguments).args(["--volunteer", VOLUNTEER, out]).output().unwrap()
    };
    let done = hand_over(&offer, "blad.json");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let read = |name: &str| std::fs::read(computer.path(name)).unwrap();
    let data: serde_json::Value = serde_json::from_slice(&read("blad.json")).unwrap();
    assert_eq!(data["not_shared"], serde_json::json!(["contact", "report"]));
    assert!(data["told"].as_array().is_some_and(|told| !told.is_empty()) && data["contact"].is_null());
    assert!(hand_over(&offer, "blad.pdf").status.success() && read("blad.pdf").starts_with(b"%PDF"));
    // What stands is not written over; where nothing was allowed there is no sheet; another ending is wrong use.
    for (to, out, exit) in
        [(offer.as_str(), "blad.json", 1), ("niemand", "ander.json", 1), (&offer, "blad.txt", 2)]
    {
        let refused = hand_over(to, out);
        assert_eq!(refused.status.code(), Some(exit), "{}", String::from_utf8_lossy(&refused.stderr));
    }
    let told = computer.kept().iter().filter(|one| matches!(one, CaseEvent::HandOverMade { .. })).count();
    assert_eq!(told, 2);
}

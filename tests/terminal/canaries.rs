//! A word of its own in everything that can be typed: found on the screen, in the casebook, and in no file.
//!
//! Looked at are the desk's folder, the home, the folder for temporary files, and what went to standard error.

use std::io::Write;
use std::process::{Output, Stdio};

use inloop::casebook::{CaseCode, CaseEvent, Casebook, Secret, Subject};
use inloop::content::{Content, Supply, examples};
use inloop::intake::{Answer, Answers, Step};
use inloop::words::Locale;
use inloop::words::messages::desk as m;
use jiff::{SignedDuration, Timestamp, ToSpan};

use super::computer::{Computer, PASSPHRASE, VOLUNTEER};
use super::plain::story;
use super::program::{Key, Program};
use super::talk;
use super::texts::dutch;

/// A word that stands nowhere else.
fn canary(of: &str) -> String {
    format!("kanarie{}", of.replace('-', "x"))
}

/// That each of these was kept, and stands in no file in clear; nor do the volunteer's name and passphrase.
#[track_caller]
fn assert_sealed(computer: &Computer, kept: &str, canaries: &[String]) {
    // The passphrase was handed over in a file of the test's own.
    let _ = std::fs::remove_file(computer.passphrase_file(PASSPHRASE, 0o600));
    for canary in canaries {
        assert!(kept.contains(canary), "{canary} was not kept: is it typed at all?");
    }
    let secrets = [VOLUNTEER, PASSPHRASE, "Tarwewijk", "kanarie"].map(str::to_owned);
    for secret in canaries.iter().chain(&secrets) {
        for bytes in [secret.clone().into_bytes(), secret.to_uppercase().into_bytes(), wide(secret)] {
            assert_eq!(computer.files_with(&bytes), [] as [std::path::PathBuf; 0], "{secret}");
        }
    }
    std::fs::write(computer.temporary().join("planted"), "xkanariex").unwrap();
    assert_eq!(computer.files_with(b"kanarie").len(), 1, "the search finds what is there");
}

/// The same text in two bytes a letter.
fn wide(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// Everything that the casebook holds, as text.
fn everything(computer: &Computer) -> String {
    let secret = Secret::new(PASSPHRASE.to_owned());
    let opened = Casebook::unlock(&computer.desk(), VOLUNTEER, &secret, Timestamp::now());
    let (casebook, _) = opened.unwrap();
    casebook.events().iter().map(|event| event.body.to_string()).collect()
}

fn piped(computer: &Computer, lines: &[String]) -> Output {
    let mut command = computer.command(&["--plain"]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // A program that has ended does not read the rest.
    let _ = child.stdin.take().unwrap().write_all((lines.join("\n") + "\n").as_bytes());
    child.wait_with_output().unwrap()
}

#[test]
fn nothing_typed_in_a_conversation_stands_in_a_file_or_a_log() {
    let computer = Computer::with_desk();
    let (content, _) = Content::shipped(Supply::Real).unwrap();
    let example = examples().find(|one| one.id == "carer").unwrap();
    let (mut given, mut canaries) = (Answers::default(), Vec::new());
    for (step, answer) in example.answers(Supply::Real).iter() {
        let answer = match &answer.answer {
            Answer::Text(_) => {
                canaries.push(canary(&step.link));
                // The long one fills several parts of the store.
                let more =
                    if step.link == "story" { " en verder en verder".repeat(90) } else { String::new() };
                Answer::Text(canary(&step.link) + &more)
            }
            other => other.clone(),
        };
        given.put(step.clone(), answer, Locale::NL);
    }
    assert!(given.at(&Step::once("story")).is_some() && canaries.len() >= 5, "{canaries:?}");
    let today = Timestamp::now().to_zoned(inloop::directory::local_zone()).date();
    let (answering, _) = story::answering(&content, &given, today);
    let mut lines = vec![VOLUNTEER.to_owned(), PASSPHRASE.to_owned(), Locale::NL.own_name().to_owned()];
    lines.extend(answering);
    canaries.push(canary("agreed"));
    // No paper: that is not sealed, and says so. Asked a second time, it is done without.
    lines.extend(["", "1", &canary("agreed"), "1", "4", "4"].map(str::to_owned));
    let output = piped(&computer, &lines);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let complaints = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!complaints.contains("kanarie") && !complaints.contains(PASSPHRASE), "{complaints}");
    assert!(!String::from_utf8_lossy(&output.stdout).contains(PASSPHRASE));
    assert_sealed(&computer, &everything(&computer), &canaries);
}

/// A finished conversation of eight days ago, after which the desk asks today how it went; its code.
fn to_be_asked_today(computer: &Computer) -> String {
    let secret = Secret::new(PASSPHRASE.to_owned());
    let then = Timestamp::now() - SignedDuration::from_hours(8 * 24);
    let opened = Casebook::unlock(&computer.desk(), VOLUNTEER, &secret, then);
    let (mut casebook, volunteer) = opened.unwrap();
    let code = CaseCode::draw(|_| false).unwrap().to_string();
    let (content, _) = Content::shipped(Supply::Real).unwrap();
    let day = then.to_zoned(inloop::directory::local_zone()).date() + 7.days();
    let opened = CaseEvent::CaseOpened {
        code: code.clone(),
        questionnaire: content.questionnaire.id.clone(),
        version: content.questionnaire.version.clone(),
        locale: Locale::NL,
    };
    let case = Subject::Case(inloop::casebook::Id::random().unwrap());
    for event in [opened, CaseEvent::CaseFinished { left_out: Vec::new(), follow_up: Some(day) }] {
        let (kind, body) = event.into_parts();
        casebook.append(then, volunteer.id, case.clone(), &kind, body).unwrap();
    }
    code
}

/// Types each of these, and Enter after it.
fn fill_in(program: &Program, texts: &[&str]) {
    for text in texts {
        program.type_in(text);
        program.press(Key::Enter);
    }
}

#[test]
fn nothing_typed_elsewhere_at_the_desk_stands_in_a_file_or_a_log() {
    let computer = Computer::with_desk();
    let code = to_be_asked_today(&computer);
    let program = computer.start_logging().go();
    super::computer::unlock(&program, VOLUNTEER, PASSPHRASE);
    program.wait_for(&dutch(&m::home_due()));
    let mut canaries = Vec::new();
    let mut next = |of: &str| {
        canaries.push(canary(of));
        canary(of)
    };

    // What came of it, with a remark.
    program.choose(&code);
    program.wait_for(&dutch(&m::follow_up_title(code.as_str())));
    program.type_in("1");
    fill_in(&program, &[&next("follow-up")]);
    program.wait_for(&dutch(&m::notice_followed_up()));

    // A question on the board.
    program.type_in("bn");
    program.type_in(&next("board"));
    program.wait_for(&canary("board"));
    program.press(Key::Enter);
    program.wait_for("Wie weet dit misschien?");
    program.press(Key::Enter);
    program.wait_for("hangt op het bord");
    program.press(Key::Esc);

    // An offer of the desk's own, and a note at it.
    program.wait_for(&dutch(&m::home_new()));
    program.type_in("+");
    program.wait_for("Hoe heet het?");
    program.type_in(&next("offer"));
    program.press(Key::Enter);
    program.type_in(&next("description"));
    program.press(Key::F(7));
    program.wait_for("staat erbij");
    program.type_in("o");
    program.type_in(&next("note"));
    program.wait_for(&canary("note"));
    program.press(Key::Enter);
    program.wait_for("De notitie is bewaard.");
    program.press(Key::Esc);
    program.wait_for(&dutch(&m::home_new()));

    // A remark on a danger card.
    talk::begin(&program, Locale::NL);
    talk::agree(&program);
    program.press(Key::F(9));
    program.wait_for(&dutch(&m::cards_title()));
    program.press(Key::Enter);
    program.type_in(" ");
    program.type_in(&next("card"));
    program.wait_for(&canary("card"));
    program.press(Key::Enter);
    program.press(Key::Esc);

    // A half answer, kept when the window closes.
    program.wait_gone(&dutch(&m::cards_title()));
    talk::to_the_story(&program);
    program.type_in(&next("half"));
    program.wait_for(&canary("half"));
    program.signal(rustix::process::Signal::HUP);
    let mut program = program;
    program.end();
    assert_sealed(&computer, &everything(&computer), &canaries);
}

//! A resident's rights from the command line: see, erase, what goes soon, who looked. What is shown was written down first.

use std::ffi::OsString;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::process::Output;

use inloop::casebook::{CaseEvent, Casebook, Event, Id, NewVolunteer, Role, Secret, Subject, Volunteer};
use inloop::intake::{Answer, Step};
use inloop::words::Locale;
use jiff::Timestamp;
use serde_json::Value;

use super::computer::{Computer, PASSPHRASE, VOLUNTEER};

const CODE: &str = "K7-20N";
const TOLD: &str = "kanariepiet";

fn unlocked(computer: &Computer) -> (Casebook, Volunteer) {
    let secret = Secret::new(PASSPHRASE.to_owned());
    Casebook::unlock(&computer.desk(), VOLUNTEER, &secret, Timestamp::now()).unwrap()
}

/// A code that is one: the last sign checks the others.
fn code() -> String {
    let signs = "0123456789CFHJKMNPRTVWX".chars();
    let codes = signs.map(|sign| format!("{}{sign}", &CODE[..5]));
    codes.into_iter().find(|code| code.parse::<inloop::casebook::CaseCode>().is_ok()).unwrap()
}

/// A computer with a desk that keeps one conversation, in Arabic; and Henk, who is no coordinator.
fn with_case() -> (Computer, Id) {
    let computer = Computer::with_desk();
    let (mut casebook, fatima) = unlocked(&computer);
    let case = Id::random().unwrap();
    let locale = Locale::AR;
    let answered =
        |link: &str, answer| CaseEvent::CaseAnswered { step: Step::once(link), answer, locale, next: None };
    let opened =
        CaseEvent::CaseOpened { code: code(), questionnaire: "intake".into(), version: "1".into(), locale };
    let text = |text: &str| Answer::Text(text.to_owned());
    let events = [
        opened,
        answered("keep", Answer::code("keep")),
        answered("for-whom", Answer::code("self")),
        answered("story", text(&TOLD[..4])),
        answered("story", text(TOLD)),
    ];
    for event in events {
        let (kind, body) = event.into_parts();
        casebook.append(Timestamp::now(), fatima.id, Subject::Case(case), &kind, body).unwrap();
    }
    let passphrase = Secret::new(PASSPHRASE.to_owned());
    let henk = NewVolunteer { short_name: "henk".into(), passphrase, role: Role::Volunteer };
    casebook.add_volunteer(Timestamp::now(), fatima.id, &henk).unwrap();
    (computer, case)
}

fn run(computer: &Computer, volunteer: &str, asked: &[&str]) -> Output {
    let file = computer.passphrase_file(PASSPHRASE, 0o600);
    let mut arguments: Vec<OsString> = vec!["--passphrase-file".into(), file.into(), "casebook".into()];
    arguments.extend(asked.iter().map(OsString::from));
    arguments.extend(["--volunteer", volunteer].map(OsString::from));
    computer.run(&arguments)
}

fn said(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn kinds(casebook: &Casebook, subject: &Subject) -> Vec<String> {
    let of = |event: &&Event| event.subject == *subject;
    casebook.events().iter().filter(of).map(|event| event.kind.clone()).collect()
}

#[test]
fn everything_about_a_code_is_told_with_stable_keys_and_without_who_looked() {
    let (computer, case) = with_case();
    let code = code();
    let text = said(&run(&computer, "henk", &["see", &code.to_lowercase().replace('-', "")]));
    assert!(text.contains("Alles wat wij van u bewaren") && text.contains(TOLD), "{text}");
    assert!(!text.contains("henk") && !text.contains(VOLUNTEER));
    let told: Value =
        serde_json::from_str(&said(&run(&computer, "henk", &["see", &code, "--json"]))).unwrap();
    let keys: Vec<&str> = told.as_object().unwrap().keys().map(String::as_str).collect();
    let stable = [
        "format",
        "code",
        "case",
        "language",
        "opened",
        "lastContact",
        "keptUntil",
        "state",
        "answers",
        "chosen",
        "followUps",
        "followUp",
        "cards",
        "consents",
        "withdrawn",
        "told",
        "accesses",
        "events",
    ];
    assert!(stable.iter().all(|key| keys.contains(key)), "{keys:?}");
    assert_eq!(
        (told["case"].as_str(), told["language"].as_str()),
        (Some(case.to_string().as_str()), Some("ar"))
    );
    assert_eq!(told["events"].as_array().unwrap().len(), 5);
    assert_eq!(told["accesses"].as_array().unwrap().len(), 2, "the reading before, and this one");
    let out = computer.desk().with_file_name("alles.pdf");
    said(&run(&computer, "henk", &["see", &code, "--out", &out.display().to_string()]));
    assert!(std::fs::read(&out).unwrap().starts_with(b"%PDF"));
    std::fs::write(&out, "van een ander").unwrap();
    let stands = run(&computer, "henk", &["see", &code, "--out", &out.display().to_string()]);
    assert_eq!(
        (stands.status.code(), std::fs::read(&out).unwrap().as_slice()),
        (Some(1), &b"van een ander"[..])
    );
    let missing = run(&computer, "henk", &["see", "K7-204"]);
    assert_eq!(missing.status.code(), Some(1));
    let (casebook, _) = unlocked(&computer);
    let looks = kinds(&casebook, &Subject::Access);
    let looks: Vec<&str> =
        looks.iter().map(String::as_str).filter(|kind| kind.starts_with("case-")).collect();
    assert_eq!(looks, ["case-viewed", "case-viewed", "case-exported", "case-viewed", "case-exported"]);
}

#[test]
fn who_looked_is_for_the_coordinator_alone_and_reading_it_is_written_down() {
    let (computer, _) = with_case();
    let code = code();
    said(&run(&computer, "henk", &["see", &code]));
    let refused = run(&computer, "henk", &["log"]);
    assert_eq!((refused.status.code(), refused.stdout.len()), (Some(1), 0));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("coördinator"));
    let told: Value = serde_json::from_str(&said(&run(&computer, VOLUNTEER, &["log", "--json"]))).unwrap();
    let entries = told["entries"].as_array().unwrap();
    assert_eq!(entries[0]["what"], "log-read");
    let viewed = entries.iter().find(|entry| entry["what"] == "case-viewed").unwrap();
    assert_eq!((viewed["by"].as_str(), viewed["code"].as_str()), (Some("henk"), Some(code.as_str())));
    let lines = said(&run(&computer, VOLUNTEER, &["log", "--code", &code, "--since", "2020-01-01"]));
    assert_eq!(lines.lines().count(), 2, "{lines}");
    assert!(said(&run(&computer, VOLUNTEER, &["log", "--since", "2999-01-01"])).contains("niets"));
}

#[test]
fn a_corrected_answer_is_masked_each_time_that_it_was_given() {
    let (computer, case) = with_case();
    let code = code();
    let asked = |question: &str, answer: &str| {
        let file = computer.desk().with_file_name("antwoord");
        let _ = std::fs::remove_file(&file);
        let mut options = std::fs::OpenOptions::new();
        let options = options.write(true).create_new(true).mode(0o600);
        options.open(&file).unwrap().write_all(answer.as_bytes()).unwrap();
        let file = file.display().to_string();
        run(&computer, "henk", &["correct", &code, "--question", question, "--answer-file", &file])
    };
    let refused = asked("for-whom", "de buurman");
    assert_eq!(refused.status.code(), Some(1));
    let said_back = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(!said_back.contains("buurman") && said_back.contains("other"), "{said_back}");
    let open = ["correct", &code, "--question", "story", "--answer", "een merel"];
    assert_eq!(run(&computer, "henk", &open).status.code(), Some(2), "an answer is no argument");
    assert_eq!(asked("story", "").status.code(), Some(1));
    assert_eq!(asked("benefit", "yes").status.code(), Some(1), "nothing was answered");
    said(&asked("story", "een merel"));
    said(&asked("for-whom", "other"));
    let told: Value =
        serde_json::from_str(&said(&run(&computer, "henk", &["see", &code, "--json"]))).unwrap();
    let events = told["events"].as_array().unwrap();
    assert_eq!(events.iter().filter(|event| event["masked"] == true).count(), 3);
    let story = told["answers"].as_array().unwrap().iter().find(|one| one["question"] == "story").unwrap();
    assert_eq!(story["answer"]["value"], "een merel");
    assert!(story["corrected"].is_string());
    let (casebook, _) = unlocked(&computer);
    let old = |event: &Event| event.body.to_string().contains(&TOLD[..4]);
    assert!(!casebook.events().iter().any(old));
    assert_eq!(kinds(&casebook, &Subject::Case(case)).len(), 7);
}

#[test]
fn what_goes_soon_is_listed_and_what_is_erased_is_in_no_file() {
    let (computer, case) = with_case();
    let code = code();
    let told: Value = serde_json::from_str(&said(&run(&computer, "henk", &["due", "--json"]))).unwrap();
    let due = told["due"].as_array().unwrap();
    assert_eq!((due.len(), &due[0]["code"], &due[0]["kind"]), (1, &code.as_str().into(), &"draft".into()));
    // Nobody to ask: nothing happens without a yes.
    assert_eq!(run(&computer, "henk", &["erase", &code]).status.code(), Some(1));
    let receipt = computer.desk().with_file_name("bewijs.pdf");
    let path = receipt.display().to_string();
    std::fs::write(&receipt, "").unwrap();
    let stands = run(&computer, "henk", &["erase", &code, "--yes", "--receipt", &path]);
    assert_eq!(stands.status.code(), Some(1), "nothing is replaced, and nothing is erased");
    std::fs::remove_file(&receipt).unwrap();
    said(&run(&computer, "henk", &["erase", &code, "--yes", "--receipt", &path]));
    assert!(std::fs::read(&receipt).unwrap().starts_with(b"%PDF"));
    assert!(computer.files_with(code.as_bytes()).is_empty());
    assert_eq!(run(&computer, "henk", &["see", &code]).status.code(), Some(1));
    let log = said(&run(&computer, VOLUNTEER, &["log", "--json"]));
    let told: Value = serde_json::from_str(&log).unwrap();
    let erased = told["entries"].as_array().unwrap().iter().find(|entry| entry["what"] == "case-erased");
    assert_eq!(erased.unwrap()["erased"], true);
    let (casebook, _) = unlocked(&computer);
    assert!(kinds(&casebook, &Subject::Case(case)).is_empty());
}

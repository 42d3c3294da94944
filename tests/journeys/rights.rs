//! A resident's rights: everything about one code, erasing with a receipt, how long things stay; and who looked.

use inloop::casebook::{Access, Casebook, Cost, Event, Role, Secret, Sheet, Subject, kind};
use inloop::desk::keymap::Context;
use inloop::words::Locale;
use jiff::SignedDuration;

use crate::desk::{Journey, PASSPHRASE, beginning};

/// One talk that is kept and left, in this language; gives its code.
fn talked(locale: Locale) -> (Journey, String) {
    let mut journey = Journey::unlocked();
    journey.begin(locale).keys("1 1 1 1 Enter").text("kanariepiet").keys("Enter");
    journey.keys("Esc Esc Esc Esc Esc Esc Esc");
    assert_eq!(journey.context(), Some(Context::Home), "{}", journey.screen());
    let code = journey.desk().cases[0].case.code.clone().unwrap();
    (journey, code)
}

/// From the desk to the case with this code.
fn opened(journey: &mut Journey, code: &str) {
    journey.keys("c").text(code).keys("Enter");
    assert_eq!(journey.context(), Some(Context::Case), "{}", journey.screen());
}

/// The screen with a code and a number that are always the same.
fn still(journey: &Journey, code: &str) -> String {
    journey.screen().replace(code, "K7-204")
}

/// The casebook after the program has ended.
fn kept(journey: Journey) -> (Casebook, Journey) {
    let journey = journey.again();
    let passphrase = Secret::new(PASSPHRASE.to_owned());
    let now = beginning().timestamp();
    let opened = Casebook::unlock_at(journey.folder(), Cost::PRACTICE, "Fatima", &passphrase, now);
    (opened.unwrap().0, journey)
}

/// The looks at cases, and at the log, in order.
fn looks(casebook: &Casebook) -> Vec<Access> {
    let of = |event: &Event| Access::from_parts(&event.kind, &event.body);
    let all = casebook.events().iter().filter(|event| event.subject == Subject::Access).filter_map(of);
    all.filter(|look| look.case().is_some() || *look == Access::LogRead {}).collect()
}

#[test]
fn everything_about_a_code_is_read_in_two_languages_and_each_look_is_written_down() {
    let (mut journey, code) = talked(Locale::AR);
    let case = journey.desk().cases[0].id;
    opened(&mut journey, &code);
    insta::assert_snapshot!("rights_case_nl", still(&journey, &code));
    journey.keys("6").sees("Alles wat wij van u bewaren");
    insta::assert_snapshot!("rights_everything_nl", still(&journey, &code));
    journey.keys("PageDown").sees("kanariepiet").keys("PageDown").sees("vrijwilliger van dit spreekuur:");
    journey.works_in(Locale::AR).keys("PageUp PageUp");
    insta::assert_snapshot!("rights_everything_ar", still(&journey, &code));
    let (casebook, _) = kept(journey);
    let viewed = Access::CaseViewed { case };
    assert_eq!(looks(&casebook), [viewed.clone(), viewed]);
}

#[test]
fn everything_is_saved_for_a_person_and_for_a_computer_once_that_was_written_down() {
    let (mut journey, code) = talked(Locale::NL);
    let case = journey.desk().cases[0].id;
    journey.without_fonts();
    opened(&mut journey, &code);
    journey.keys("6 s").wait().sees("Bewaard als PDF").keys("x").sees("niet versleuteld");
    let slips = journey.folder().join("slips");
    let pdf = std::fs::read(slips.join(format!("inloop-{code}-alles.pdf"))).unwrap();
    assert!(pdf.starts_with(b"%PDF"));
    let text = std::fs::read_to_string(slips.join(format!("inloop-{code}-alles.json"))).unwrap();
    let told: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(told["code"], code.as_str());
    assert_eq!(told["keptUntil"], "2026-12-24");
    let story = told["answers"].as_array().unwrap().iter().find(|one| one["question"] == "story").unwrap();
    assert_eq!(story["answer"]["value"], "kanariepiet");
    let whats: Vec<&str> =
        told["accesses"].as_array().unwrap().iter().map(|one| one["what"].as_str().unwrap()).collect();
    // Of this saving itself the file cannot tell.
    assert_eq!(whats, ["case-viewed", "case-viewed"]);
    assert!(!text.contains("Fatima"), "no volunteer is named");
    let (casebook, _) = kept(journey);
    let saved = Access::CaseExported { case, sheet: Sheet::Everything };
    assert_eq!(looks(&casebook)[2..], [saved.clone(), saved]);
}

#[test]
fn an_answer_is_corrected_and_the_old_one_is_in_no_event_any_more() {
    let (mut journey, code) = talked(Locale::NL);
    let case = journey.desk().cases[0].id;
    opened(&mut journey, &code);
    journey.keys("6 e");
    insta::assert_snapshot!("rights_correct_nl", still(&journey, &code));
    journey.keys("Up Enter").sees("Nu staat er: kanariepiet");
    insta::assert_snapshot!("rights_answer_nl", still(&journey, &code));
    journey.keys("^u").text("een merel, 111222333").keys("Enter").wait().sees("Verbeterd");
    journey.keys("PageDown").sees("een merel").sees("Verbeterd op").misses("kanariepiet").misses("111222333");
    // Another kind of question.
    journey.keys("e Down Enter 2").wait().keys("Esc").sees("een merel").misses("kanariepiet");
    let (casebook, _) = kept(journey);
    let bodies: Vec<String> = casebook.events().iter().map(|event| event.body.to_string()).collect();
    assert!(!bodies.iter().any(|body| body.contains("kanariepiet")), "{bodies:?}");
    assert!(bodies.iter().any(|body| body.contains("een merel") && body.contains("corrects")));
    let corrected = looks(&casebook).iter().filter(|look| **look == Access::CaseCorrected { case }).count();
    assert_eq!(corrected, 2);
}

#[test]
fn everything_is_erased_when_its_resident_asks_and_the_receipt_names_nobody() {
    let (mut journey, code) = talked(Locale::AR);
    opened(&mut journey, &code);
    journey.keys("8");
    insta::assert_snapshot!("rights_erase_nl", still(&journey, &code));
    journey.keys("Enter");
    assert_eq!(journey.context(), Some(Context::Case), "no is pointed at");
    journey.keys("8 2").wait();
    assert_eq!(journey.context(), Some(Context::Receipt), "{}", journey.screen());
    let shown = journey.screen();
    assert!(!shown.contains(&code));
    let numbered: String = shown.chars().map(|sign| if sign.is_ascii_digit() { '0' } else { sign }).collect();
    insta::assert_snapshot!("rights_receipt_ar", numbered);
    journey.keys("Esc").misses(&code);
    assert!(journey.desk().cases.is_empty());
    for (path, bytes) in journey.files() {
        let found = bytes.windows(code.len()).any(|part| part == code.as_bytes());
        assert!(!found, "{}", path.display());
    }
    let (casebook, _) = kept(journey);
    assert!(!casebook.events().iter().any(|event| matches!(event.subject, Subject::Case(_))));
    assert!(casebook.events().iter().any(|event| event.kind == kind::CASE_ERASED));
}

#[test]
fn nobody_sees_a_case_whose_look_cannot_be_written_down() {
    let (mut journey, code) = talked(Locale::NL);
    // While something else is erased, nothing can be written down.
    journey.keys("n 1 1 1 ^x 2");
    assert!(journey.desk().running.is_some());
    journey.keys("c").text(&code).keys("Enter").sees("Even wachten");
    assert_ne!(journey.context(), Some(Context::Case));
    journey.wait();
    opened(&mut journey, &code);
    journey.sees("kanariepiet");
}

#[test]
fn who_looked_is_read_by_the_coordinator_and_found_by_a_code_or_a_day() {
    let (mut journey, code) = talked(Locale::NL);
    opened(&mut journey, &code);
    journey.keys("Esc s 8");
    insta::assert_snapshot!("rights_log_nl", still(&journey, &code));
    journey.works_in(Locale::AR);
    insta::assert_snapshot!("rights_log_ar", still(&journey, &code));
    journey.works_in(Locale::NL);
    let typed = code[..3].to_lowercase();
    journey.text(&typed).sees(&code).sees("gelezen").misses("deze lijst gelezen").keys("^u").text("23-11");
    journey.sees("Hierover staat niets").keys("^u").text("24-11").sees("deze lijst gelezen").keys("Esc");
    let volunteer = |desk: &mut inloop::desk::model::Desk| {
        desk.volunteer.as_mut().unwrap().role = Role::Volunteer;
    };
    journey.with(volunteer).keys("8").misses("deze lijst gelezen");
    let (casebook, _) = kept(journey);
    assert_eq!(looks(&casebook).iter().filter(|look| **look == Access::LogRead {}).count(), 1);
}

#[test]
fn the_desk_decides_how_long_things_stay_and_says_so_at_the_first_question() {
    let (mut journey, code) = talked(Locale::NL);
    journey.keys("s 2");
    insta::assert_snapshot!("rights_retention_nl", journey.screen());
    journey.works_in(Locale::AR);
    insta::assert_snapshot!("rights_retention_ar", journey.screen());
    journey.works_in(Locale::NL).keys("Left Left").sees("3 maanden").keys("Down Down Down Down Enter");
    journey.sees("vanaf nu").keys("3");
    insta::assert_snapshot!("rights_due_nl", still(&journey, &code));
    journey.works_in(Locale::AR);
    insta::assert_snapshot!("rights_due_ar", still(&journey, &code));
    journey.works_in(Locale::NL).keys("Esc Esc n 1").sees("tot 3 maanden na");
    let mut journey = journey.again();
    journey.unlock().keys("n 1").sees("tot 3 maanden na");
}

#[test]
fn what_is_unfinished_goes_after_a_month_and_the_desk_says_how_many() {
    let (mut journey, _) = talked(Locale::NL);
    // In use meanwhile: over a whole month of silence the desk would ask for the date first.
    journey.after(SignedDuration::from_hours(24 * 20)).unlock();
    journey.after(SignedDuration::from_hours(24 * 11)).unlock().sees("1 gesprek is gewist").wait();
    assert!(journey.desk().cases.is_empty());
    let (casebook, _) = kept(journey);
    assert!(!casebook.events().iter().any(|event| matches!(event.subject, Subject::Case(_))));
}

#[test]
fn nothing_goes_on_a_date_that_may_be_wrong_until_somebody_looked_at_it() {
    let (mut journey, _) = talked(Locale::NL);
    journey.after(SignedDuration::from_hours(24 * 400)).unlock();
    insta::assert_snapshot!("rights_date_nl", journey.screen());
    journey.works_in(Locale::AR);
    insta::assert_snapshot!("rights_date_ar", journey.screen());
    journey.works_in(Locale::NL).keys("1").sees("Er is niets gewist");
    assert_eq!(journey.desk().cases.len(), 1);
    // Asked again, also when the desk was used on that date.
    journey.keys("^k").unlock().sees("Is het vandaag").keys("2").wait().sees("1 gesprek is gewist");
    assert!(journey.desk().cases.is_empty());
    journey.keys("^k").unlock().misses("Is het vandaag");
}

//! What may be told to whom: asked, said back, kept, stopped; the sheet for who receives a resident; and who wants no
//! contact.

use inloop::casebook::{Access, CaseEvent, Casebook, Cost, Giver, Party, Purpose, Secret, Sheet, Subject};
use inloop::desk::keymap::Context;
use inloop::desk::screen::Screen;
use inloop::desk::screen::consent::ConsentScreen;
use inloop::table::paper::page;
use inloop::words::Locale;
use inloop::words::direction::plain;

use crate::desk::{Journey, PASSPHRASE, beginning};

/// The texts of consent in Arabic, as they could be.
const ARABIC: &str = "
consent-title = من يحق له أن يعرف ماذا؟
consent-intro = أنت من يقرر. يمكنك أن تقول لا لكل شيء. سنساعدك على أي حال.
consent-ask = ماذا يجوز لنا أن نفعل؟ الأمر يتعلق بـ: { $party }
choice-purpose-ask = أن نقول ما المساعدة التي أبحث عنها
choice-purpose-story = أن نقول ما يحدث معي
choice-purpose-contact = أن نعطي اسمي ورقمي
choice-purpose-report = أن نسمع منهم كيف تسير الأمور
consent-nothing = لا شيء من هذا
consent-giver = من يقول هذا؟
choice-giver-self = أنا بنفسي
choice-giver-child = ابني أو ابنتي
consent-back = أعيد ما قلته. الأمر يتعلق بـ: { $party }
consent-may = هذا مسموح: { $purpose }
consent-may-not = هذا غير مسموح: { $purpose }
consent-right = هل هذا صحيح؟
choice-consent-right-yes = نعم، هذا صحيح
choice-consent-right-no = لا، هذا غير صحيح
consent-stop-any-time = يمكنك إيقاف هذا في أي وقت.
consent-given-by = قيل في { $date }. من: { $giver }
consent-stop = هل تريد إيقاف هذا؟
consent-stopped = توقف هذا. الأمر يتعلق بـ: { $party }
consent-told = قلنا هذا في { $date }: { $purpose }. لا يمكننا استرجاعه.
consent-told-nothing = لم نقل شيئا بعد.
slip-consent = هذا مسموح عند { $party }: { $purpose }
";

/// A kept conversation that is finished but for its paper: at the question what may be told to the one place that was
/// chosen.
fn asked(mut journey: Journey, name: &str) -> Journey {
    journey.hold(name).keys("F4 Space Enter").sees("nog niet gevraagd").keys("Enter Enter");
    assert_eq!(journey.context(), Some(Context::Consent), "{}", journey.screen());
    journey
}

fn case(journey: &Journey) -> &inloop::casebook::Case {
    &journey.desk().conversation.as_ref().unwrap().case
}

fn shot(journey: &Journey) -> String {
    let code = case(journey).code.clone().unwrap_or_default();
    if code.is_empty() { journey.screen() } else { journey.screen().replace(&code, "K7-204") }
}

/// The records of the desk, read again from disk once it is locked.
fn on_disk(journey: &mut Journey) -> Vec<(Subject, String, serde_json::Value)> {
    journey.keys("F12");
    if journey.context() != Some(Context::Lock) {
        // A conversation that is not kept ends at a lock: it asks first.
        journey.keys("2");
    }
    let secret = Secret::new(PASSPHRASE.to_owned());
    let now = beginning().timestamp();
    let (casebook, _) =
        Casebook::unlock_at(journey.folder(), Cost::PRACTICE, "Fatima", &secret, now).unwrap();
    let events = casebook.events().iter();
    events.map(|event| (event.subject.clone(), event.kind.clone(), event.body.clone())).collect()
}

#[test]
fn nothing_is_allowed_by_an_enter_in_a_hurry_and_only_what_was_said_back_is_kept() {
    let mut journey = asked(Journey::unlocked_wide(), "carer");
    insta::assert_snapshot!("consent_purposes_nl", shot(&journey));
    journey.keys("Enter").sees("Kies eerst een regel").keys("6").sees("niets van dit alles");
    assert!(case(&journey).asked.is_empty(), "nothing was said yet");
    journey.keys("1 2 6");
    insta::assert_snapshot!("consent_giver_nl", shot(&journey));
    journey.keys("Enter").sees("Kies eerst een regel").keys("3");
    insta::assert_snapshot!("consent_back_nl", shot(&journey));
    // Not right: what was marked is there to be changed, and nothing was kept.
    journey.keys("2").sees("■").keys("2 6 1");
    assert!(case(&journey).asked.is_empty());
    journey.keys("1");
    assert_eq!(journey.context(), Some(Context::Slip), "{}", journey.screen());
    let offer = case(&journey).chosen[0].offer.clone();
    let consents = &case(&journey).consents;
    assert_eq!(consents.len(), 1);
    let given = &consents[&(Party::Offer(offer), Purpose::Ask)];
    assert_eq!((given.by, given.locale), (Giver::Resident, Locale::NL));
    assert_eq!(given.wording.lines().count(), 6, "{}", given.wording);
    assert!(given.wording.contains("Dit mag niet: \u{2068}") || given.wording.contains("Dit mag niet: "));
    // On the resident's paper, in place of the earlier answer.
    let kept: Vec<String> = page(journey.desk()).kept.iter().map(|text| plain(&text.dutch)).collect();
    assert!(kept.iter().any(|line| line.starts_with("Dit mag van u, bij")), "{kept:?}");
    assert!(!kept.iter().any(|line| line.starts_with("U vindt het goed")), "{kept:?}");
}

#[test]
fn leaving_the_question_keeps_nothing() {
    let mut journey = asked(Journey::unlocked(), "carer");
    journey.keys("1 2 3 4 6 1 Esc Esc Esc");
    assert_eq!(journey.context(), Some(Context::Plan), "{}", journey.screen());
    assert!(case(&journey).asked.is_empty());
    journey.sees("nog niet gevraagd");
    // None of these is a choice of its own, and is kept as one.
    journey.keys("Enter Enter 5 1 1 Esc").sees("Vertellen: niets");
    assert!(case(&journey).consents.is_empty() && case(&journey).asked.len() == 1);
    journey.keys("Enter");
    assert_eq!(journey.context(), Some(Context::Slip), "asked once");
}

#[test]
fn in_arabic_it_is_asked_said_back_and_stopped_with_what_was_told() {
    let mut journey = Journey::unlocked_wide();
    journey.with_words(Locale::AR, ARABIC);
    let mut journey = asked(journey, "samira");
    insta::assert_snapshot!("consent_purposes_ar", shot(&journey));
    journey.keys("1 2 6 3");
    insta::assert_snapshot!("consent_back_ar", shot(&journey));
    journey.keys("1 F5");
    assert_eq!(journey.context(), Some(Context::HandOver), "{}", journey.screen());
    insta::assert_snapshot!("hand_over_nl", shot(&journey));
    journey.wait().keys("3").sees("niet op slot").keys("Esc ^d 1");
    insta::assert_snapshot!("consent_stands_ar", shot(&journey));
    journey.keys("s 1");
    insta::assert_snapshot!("consent_stopped_ar", shot(&journey));
    assert!(case(&journey).consents.is_empty());
    journey.keys("Enter Esc F5").sees("nog niet gezegd");
    journey.keys("Enter");
    assert_eq!(journey.context(), Some(Context::Consent), "{}", journey.screen());
    let id = journey.desk().conversation.as_ref().unwrap().id.unwrap();
    let files = journey.files();
    let data = files.iter().find(|(path, _)| {
        path.extension().is_some_and(|one| one == "json") && path.starts_with(journey.folder().join("slips"))
    });
    let data: serde_json::Value = serde_json::from_slice(&data.unwrap().1).unwrap();
    assert_eq!(data["not_shared"], serde_json::json!(["contact", "report"]));
    assert_eq!(data["case_code"], serde_json::Value::Null);
    let kept = on_disk(&mut journey);
    let looks: Vec<Access> = kept
        .iter()
        .filter(|(subject, ..)| *subject == Subject::Access)
        .filter_map(|(_, kind, body)| Access::from_parts(kind, body))
        .collect();
    assert!(looks.contains(&Access::CaseExported { case: id, sheet: Sheet::HandOver }), "{looks:?}");
    let last = kept.iter().filter_map(|(_, kind, body)| CaseEvent::from_parts(kind, body)).next_back();
    assert!(matches!(last, Some(CaseEvent::ConsentWithdrawn { by: Giver::Resident, .. })), "{last:?}");
}

#[test]
fn a_sheet_that_was_being_made_when_the_desk_locked_counts_as_told() {
    let mut journey = asked(Journey::unlocked_wide(), "carer");
    journey.keys("1 2 3 4 6 1 1 F5").wait().keys("2 F12").sees("Korte naam").unlock();
    let told = journey.desk().cases.iter().map(|filed| filed.case.told.len()).max();
    assert_eq!(told, Some(1));
}

#[test]
fn the_sheet_is_seen_saved_and_written_down_also_without_a_name() {
    let mut journey = asked(Journey::unlocked_wide(), "carer");
    journey.keys("1 2 3 4 6 1 1 F5").wait();
    insta::assert_snapshot!("hand_over_whole_nl", shot(&journey));
    let code = case(&journey).code.clone().unwrap();
    journey.keys("2").wait();
    journey.keys("4").sees("zonder naam").misses(&format!("Code: {code}")).wait().keys("2").wait();
    let told: Vec<usize> = case(&journey).told.iter().map(|told| told.purposes.len()).collect();
    assert_eq!(told, [4, 3], "the second without name and number");
    let names: Vec<String> = std::fs::read_dir(journey.folder().join("slips"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    assert_eq!(names.iter().filter(|name| name.contains(&code)).count(), 1, "{names:?}");
}

#[test]
fn of_a_conversation_that_is_not_kept_nothing_is_written_also_not_what_was_allowed() {
    let mut journey = Journey::unlocked();
    journey.keys("n 1 2 1 1 1 Enter Tab").answer(&inloop::intake::Answer::codes(["letters"]));
    journey.keys("F4 Space Enter Enter Enter 1 6 1 1");
    assert_eq!(journey.context(), Some(Context::Slip), "{}", journey.screen());
    assert_eq!(case(&journey).consents.len(), 1);
    journey.keys("F5").wait().keys("2").wait();
    assert_eq!(case(&journey).told.len(), 1);
    let kept = on_disk(&mut journey);
    assert!(kept.iter().all(|(subject, ..)| !matches!(subject, Subject::Case(_))), "{kept:?}");
    assert!(kept.iter().all(|(_, kind, _)| !kind.starts_with("case-")), "{kept:?}");
}

#[test]
fn from_the_case_it_is_asked_in_the_language_of_the_resident() {
    let mut journey = Journey::unlocked_wide();
    journey.with_words(Locale::AR, ARABIC);
    let mut journey = asked(journey, "samira");
    journey.keys("Tab").wait().keys("Enter Enter Down Enter");
    assert_eq!(journey.context(), Some(Context::Case), "{}", journey.screen());
    journey.keys("4 1").sees("Wat mogen wij doen?");
    assert_eq!(journey.desk().resident_locale(), Locale::AR);
    journey.keys("Esc Esc 5").sees("nog niet gezegd");
}

#[test]
fn who_wants_no_more_contact_is_not_due_and_has_no_number_to_call() {
    let mut journey = Journey::unlocked();
    journey.hold("carer").keys("F4 Space Enter Enter Enter Tab").wait().keys("Enter Enter");
    journey.after(jiff::SignedDuration::from_hours(24 * 8)).unlock();
    let due = |journey: &Journey| {
        let today = journey.desk().today();
        journey.desk().cases.iter().filter(|filed| filed.case.is_due(today)).count()
    };
    assert_eq!(due(&journey), 1);
    let code = journey.desk().cases[0].case.code.clone().unwrap();
    journey.keys("c").text(&code).keys("Enter 3");
    let number = journey.desk().cases[0]
        .case
        .answers
        .of("contact-number")
        .and_then(|one| one.text())
        .unwrap()
        .to_owned();
    journey.sees(&number);
    let screen = journey.screen();
    let at = |text: &str| screen.find(text).unwrap_or_else(|| panic!("{text} is not in\n{screen}"));
    assert!(at("Veilig moment") < at(&number), "{screen}");
    journey.keys("Esc");
    journey.keys("7").sees("Wil deze bewoner geen contact meer?").keys("Enter 7 2");
    assert_eq!(due(&journey), 0);
    journey.keys("3").sees("wil geen contact").misses(&number);
}

#[test]
fn it_can_be_read_large_and_aloud_after_asking() {
    let mut journey = asked(Journey::unlocked_wide(), "carer");
    let party = Party::Offer(case(&journey).chosen[0].offer.clone());
    let recital = ConsentScreen::about(party, journey.desk()).recital(journey.desk());
    let heard: Vec<&str> = recital.passages.iter().map(|one| one.text.as_str()).collect();
    assert!(recital.private, "the name of a place tells what was told");
    assert!(
        heard.contains(&"Zeggen hoe ik heet en hoe zij mij kunnen bereiken")
            && heard.contains(&"Niets van dit alles"),
        "{heard:?}"
    );
    journey.keys("^e").wait().keys("Enter").sees("Kies eerst een regel").keys("1 6 1 1").wait();
    assert_eq!(journey.context(), Some(Context::Slip), "{}", journey.screen());
    assert_eq!(case(&journey).consents.len(), 1);
}

#[test]
fn where_the_earlier_answer_does_not_cover_the_place_it_is_said() {
    let mut journey = Journey::unlocked_wide();
    journey.hold("carer").keys("F4 Space Enter Enter Enter").misses("Eerder zei de bewoner");
    let nobody = CaseEvent::CaseAnswered {
        step: inloop::intake::Step::once("share"),
        answer: inloop::intake::Answer::codes(["none"]),
        locale: Locale::NL,
        next: None,
    };
    let now = journey.desk().now.timestamp();
    journey.with(|desk| desk.conversation.as_mut().unwrap().case.apply(now, &nobody));
    journey.keys("^e ^e").sees("Eerder zei de bewoner").sees("Met niemand");
    // A yes for this one place goes before it.
    journey.keys("1 6 1 1");
    assert_eq!(case(&journey).consents.len(), 1);
}

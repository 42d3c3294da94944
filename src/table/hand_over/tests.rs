//! Nothing is on a sheet that was not allowed for that very place.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use jiff::Timestamp;
use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::content::{Content, Shelf, Supply};
use crate::slip::compose::paper as on_paper_of;
use crate::table::conversation::Conversation;
use crate::words::direction::plain;
use crate::words::{Locale, Words};

static SHELF: LazyLock<Arc<Shelf>> = LazyLock::new(|| {
    let (content, _) = Content::shipped(Supply::Demo).unwrap();
    Arc::new(Shelf::new(Box::new(move || content)))
});
static WORDS: LazyLock<Arc<Words>> = LazyLock::new(|| Arc::new(Words::shipped()));

/// Canaries: what each kind of answer says in own words.
const STORY: &str = "Kanarieverhaal over een brief";
const SECRET: &str = "Kanariegeheim over thuis";
const HIDDEN: &str = "Kanarieverborgen helper";
const NUMBER: &str = "Kanarienaam 06-98765432";
const WHEN: &str = "Kanarietijd na tienen";
const AGREED: &str = "Kanarieafspraak, bel 06 98 76 54 32 of kanarie@voorbeeld.nl";

const TO: &str = "demo-brievenhulp-linde";
const OTHER: &str = "demo-vrouwengroep-hofpoort";

fn answered(link: &str, answer: Answer) -> CaseEvent {
    CaseEvent::CaseAnswered { step: Step::once(link), answer, locale: Locale::NL, next: None }
}

/// A kept conversation in which everything was answered, also what must never be told.
fn session(contact: &str) -> Session {
    let now = date(2026, 11, 24).at(14, 0, 0, 0).to_zoned(crate::directory::local_zone()).unwrap();
    let mut session = Session::locked(Arc::clone(&WORDS), Arc::clone(&SHELF), Locale::NL, now);
    session.name = "De Linde".into();
    let at = session.now.timestamp();
    let mut conversation = Conversation::begin(at, Locale::NL);
    let case = &mut conversation.case;
    case.code = Some("K7-204".into());
    let events = [
        answered("keep", Answer::code("keep")),
        answered("for-whom", Answer::code("self")),
        answered("story", Answer::Text(STORY.into())),
        answered("topics", Answer::codes(["letters", "contact", "safety", "mind"])),
        answered("safe-now", Answer::code("no")),
        answered("unsafe-where", Answer::codes(["home"])),
        answered("letters-what", Answer::codes(["understand"])),
        answered("contact-what", Answer::codes(["group"])),
        answered("mind-what", Answer::codes(["low", "grief"])),
        answered("mind-dark", Answer::code("yes")),
        answered("safety-what", Answer::codes(["home"])),
        answered("safety-place", Answer::code("no")),
        answered("safety-on-paper", Answer::code("yes")),
        answered("not-involve", Answer::Text(SECRET.into())),
        answered("can-offer", Answer::Text(HIDDEN.into())),
        answered("neighbourhood", Answer::Text("Lindenhof".into())),
        answered("age-band", Answer::code("67-plus")),
        answered("contact-ok", Answer::code(contact)),
        answered("contact-how", Answer::code("phone")),
        answered("contact-number", Answer::Text(NUMBER.into())),
        answered("contact-safe-time", Answer::Text(WHEN.into())),
        CaseEvent::CaseChosen {
            offers: [TO, OTHER]
                .map(|offer| Chosen {
                    offer: offer.into(),
                    need: if offer == TO { "letters-understand" } else { "contact-group" }.into(),
                    agreed: AGREED.into(),
                })
                .into(),
        },
    ];
    for event in &events {
        case.apply(at, event);
    }
    session.conversation = Some(conversation);
    session
}

fn say(session: &mut Session, party: &Party, purposes: &[Purpose]) {
    let event = crate::table::consent::given(session, party, purposes, Giver::Resident);
    let at = session.now.timestamp();
    session.conversation.as_mut().unwrap().case.apply(at, &event);
}

/// The whole text of a sheet, on paper and as data.
fn text(session: &Session, without_name: bool) -> Result<String, Refusal> {
    let case = &session.conversation.as_ref().unwrap().case;
    let sheet = sheet(session, case, TO, without_name)?;
    let page = sheet.page(&session.words);
    Ok(plain(&format!("{page:?}\n{:#}", sheet.json(&session.words))))
}

fn purposes() -> impl Strategy<Value = BTreeSet<Purpose>> {
    proptest::collection::btree_set(proptest::sample::select(Purpose::ALL.to_vec()), 0..=4)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_told_that_was_not_allowed_for_this_place(
        here in purposes(), there in purposes(), formal in purposes(), asked in any::<bool>(),
        without_name in any::<bool>(), contact in proptest::sample::select(vec!["yes", "no"]),
    ) {
        let mut session = session(contact);
        let many = |set: &BTreeSet<Purpose>| set.iter().copied().collect::<Vec<_>>();
        // What was said about others never counts here.
        say(&mut session, &Party::Offer(OTHER.into()), &many(&there));
        say(&mut session, &Party::Formal, &many(&formal));
        say(&mut session, &Party::Informal, &Purpose::ALL);
        if asked {
            say(&mut session, &Party::Offer(TO.into()), &many(&here));
        }
        let may = |purpose| asked && here.contains(&purpose);
        let made = text(&session, without_name);
        if !may(Purpose::Ask) {
            prop_assert_eq!(made, Err(Refusal::NoConsent));
            return Ok(());
        }
        let told = made.unwrap();
        for canary in [SECRET, HIDDEN] {
            prop_assert!(!told.contains(canary), "{}", told);
        }
        let story = may(Purpose::Story);
        prop_assert_eq!(told.contains(STORY), story && !without_name, "{}", told);
        prop_assert_eq!(told.contains("question\": \"age-band"), story, "{}", told);
        let reach = may(Purpose::Contact) && !without_name;
        for canary in ["Kanarienaam", WHEN] {
            prop_assert_eq!(told.contains(canary), reach && contact == "yes", "{}", told);
        }
        for number in ["06-98765432", "06 98 76 54 32", "kanarie@voorbeeld.nl"] {
            prop_assert!(reach || !told.contains(number), "{}", told);
        }
        let words = !without_name && (may(Purpose::Story) || may(Purpose::Contact));
        prop_assert_eq!(told.contains("Kanarieafspraak"), words, "{}", told);
        prop_assert_eq!(told.contains("Eigen woorden staan hier niet op"), !words, "{}", told);
        let code = !without_name && (may(Purpose::Report) || may(Purpose::Contact));
        prop_assert_eq!(told.contains("K7-204"), code, "{}", told);
        // Nothing about safety, in whatever form.
        for question in ["safe-now", "unsafe-where", "mind-dark", "safety-what", "safety-place", "safety-on-paper"] {
            prop_assert!(!told.contains(question), "{} in {}", question, told);
            let words = plain(&session.words.say(Locale::NL, &named::question(question)));
            prop_assert!(!told.contains(&words), "{} in {}", words, told);
        }
        for choice in [named::choice("topics", "safety"), named::choice("mind-what", "low")] {
            let words = plain(&session.words.say(Locale::NL, &choice));
            prop_assert!(!told.contains(&words), "{} in {}", words, told);
        }
        // What is left out is named.
        for purpose in Purpose::ALL.into_iter().filter(|one| !may(*one)) {
            let words = session.words.say(Locale::NL, &kind(purpose).message());
            let line = told.split("Niet gedeeld").nth(1).unwrap_or_default();
            prop_assert!(line.contains(&*words), "{} is not named in {}", words, told);
        }
    }
}

#[test]
fn nobody_is_told_on_paper_who_goes_by_introduction_or_what_is_about_safety() {
    let mut session = session("yes");
    let at = session.now.timestamp();
    let ids: Vec<_> = session.directory().offers().map(|offer| offer.id.as_str().to_owned()).collect();
    let referral = referral(&session);
    let refusals: BTreeSet<String> = ids
        .iter()
        .filter_map(|id| {
            let offer = session.directory().offer(id)?;
            let need = offer.needs.first()?.code().to_owned();
            let paper = on_paper_of(&referral, offer, &need);
            (paper != Paper::Whole).then_some((id.clone(), need, paper))
        })
        .map(|(id, need, paper)| {
            let mut case = session.conversation.as_ref().unwrap().case.clone();
            let chosen = Chosen { offer: id.clone(), need, agreed: String::new() };
            case.apply(at, &CaseEvent::CaseChosen { offers: vec![chosen] });
            let party = Party::Offer(id.clone());
            case.apply(at, &crate::table::consent::given(&session, &party, &Purpose::ALL, Giver::Resident));
            let why = sheet(&session, &case, &id, false).map(|_| ()).unwrap_err();
            assert_eq!(why == Refusal::ByIntroduction, paper == Paper::DeskIntroduces, "{id}");
            format!("{why:?}")
        })
        .collect();
    assert!(refusals.contains("ByIntroduction"), "{refusals:?}");
    say(&mut session, &Party::Offer("gone".into()), &Purpose::ALL);
    let case = &session.conversation.as_ref().unwrap().case;
    assert_eq!(sheet(&session, case, "gone", false).map(|_| ()), Err(Refusal::NotChosen));
}

#[test]
fn taking_it_back_from_all_takes_it_back_from_each_and_says_what_was_told() {
    let mut session = session("yes");
    say(&mut session, &Party::Offer(TO.into()), &Purpose::ALL);
    let informal = session.directory().offer(TO).unwrap().is_informal();
    let group = if informal { Party::Informal } else { Party::Formal };
    let at = session.now.timestamp();
    let event = {
        let case = &session.conversation.as_ref().unwrap().case;
        made(&sheet(&session, case, TO, true).unwrap(), Delivery::Saved)
    };
    let CaseEvent::HandOverMade { purposes, .. } = &event else { panic!("{event:?}") };
    assert_eq!(purposes, &[Purpose::Ask, Purpose::Story, Purpose::Report], "no name was told");
    session.conversation.as_mut().unwrap().case.apply(at, &event);
    let events = crate::table::consent::withdrawn(&session, &group, Giver::Resident);
    for event in &events {
        session.conversation.as_mut().unwrap().case.apply(Timestamp::UNIX_EPOCH, event);
    }
    assert_eq!(text(&session, false), Err(Refusal::NoConsent));
    assert_eq!(crate::table::consent::told(&session, &group).len(), 3);
}

#[test]
fn who_corrects_that_nobody_may_be_approached_stops_every_sheet_until_it_is_allowed_again() {
    let mut session = session("yes");
    say(&mut session, &Party::Offer(TO.into()), &Purpose::ALL);
    let at = session.now.timestamp();
    let nobody = answered("share", Answer::codes(["none"]));
    session.conversation.as_mut().unwrap().case.apply(at, &nobody);
    assert_eq!(text(&session, false), Err(Refusal::NoConsent));
    say(&mut session, &Party::Offer(TO.into()), &[Purpose::Ask]);
    assert!(text(&session, false).is_ok());
}

#[test]
fn numbers_and_mail_in_own_words_become_dots_and_other_words_stay() {
    let dots = |text: &str| without_numbers(text);
    assert_eq!(dots("bel (06) 12 34 56 78 na zes uur"), "bel ••• na zes uur");
    assert_eq!(dots("+31 6 1234 5678"), "•••");
    assert_eq!(dots("mail a.b@c.nl graag"), "mail ••• graag");
    assert_eq!(dots("op 24-11-2026 om 10.30 uur, 2 kinderen"), "op 24-11-2026 om 10.30 uur, 2 kinderen");
    assert_eq!(dots("٠٦١٢٣٤٥٦٧٨"), "•••");
}

#[test]
fn the_fullest_conversation_stands_on_one_page() {
    let mut session = session("yes");
    let questionnaire = session.content.questionnaire.clone();
    let at = session.now.timestamp();
    let case = &mut session.conversation.as_mut().unwrap().case;
    for item in questionnaire.items().filter(|item| !["keep", "contact-ok"].contains(&item.link.as_str())) {
        let answer = match (&item.kind, item.kind.choices()) {
            (crate::intake::Kind::MultiChoice { .. }, Some((_, codes))) => {
                Answer::codes(codes.into_iter().take(4))
            }
            (_, Some((_, codes))) => Answer::code(codes[0]),
            (crate::intake::Kind::LongText, _) => Answer::Text("een paar woorden ".repeat(117)),
            _ => Answer::Text("Lindenhof".into()),
        };
        case.apply(at, &answered(&item.link, answer));
    }
    let topics = ["letters", "contact", "health", "money", "home"];
    case.apply(at, &answered("topics", Answer::codes(topics)));
    case.apply(at, &answered("contact-how", Answer::code("phone")));
    say(&mut session, &Party::Offer(TO.into()), &Purpose::ALL);
    let case = &session.conversation.as_ref().unwrap().case;
    let sheet = sheet(&session, case, TO, false).unwrap();
    assert!(sheet.told.as_ref().is_some_and(|told| told.len() > 20));
    let pdf = crate::slip::pdf(
        &sheet.page(&session.words),
        crate::slip::Paper::Sheet,
        &crate::slip::Fonts::embedded(),
    );
    let pdf = pdf.unwrap();
    assert_eq!(pdf.pages, 1);
}

#[test]
fn everything_on_paper_is_without_safety_unless_the_resident_wants_it_there() {
    let mut session = session("yes");
    let quiet = session.directory().offers().map(|offer| offer.id.as_str().to_owned());
    let before = session.conversation.as_ref().unwrap().case.clone();
    let quiet = quiet.filter(|id| off_paper::is_for_safety(&session, &before, id)).collect::<Vec<_>>();
    let chosen = |offer: &str, need: &str| Chosen {
        offer: offer.into(),
        need: need.into(),
        agreed: format!("Kanarieplek {need}"),
    };
    let at = session.now.timestamp();
    let case = &mut session.conversation.as_mut().unwrap().case;
    let offers = vec![chosen(&quiet[0], "safety-home"), chosen(TO, "letters-understand")];
    case.apply(at, &CaseEvent::CaseChosen { offers });
    say(&mut session, &Party::Offer(quiet[0].clone()), &Purpose::ALL);
    let name = crate::table::offer_words::name(&session, &quiet[0]);
    for wish in ["yes", "no"] {
        let case = &mut session.conversation.as_mut().unwrap().case;
        case.apply(at, &answered("safety-on-paper", Answer::code(wish)));
        let record = crate::table::record::CaseRecord {
            id: crate::casebook::Id::from_bytes([1; 16]),
            case: case.clone(),
            events: Vec::new(),
            corrected: std::collections::HashMap::new(),
            looks: Vec::new(),
            withdrawn: Vec::new(),
        };
        let in_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let text = |page: &crate::slip::Page| in_line(&plain(&crate::slip::plain(page)));
        let seen = text(&crate::table::everything::page(&session, &record, Locale::NL));
        let paper = text(&crate::table::everything::paper(&session, &record, Locale::NL));
        let words = |message: &Message| plain(&session.words.say(Locale::NL, message));
        let about = [
            words(&named::question("safe-now")),
            words(&named::question("safety-what")),
            words(&named::choice("topics", "safety")),
            "Kanarieplek safety-home".to_owned(),
            name.clone(),
        ];
        for text in about {
            assert!(seen.contains(&text), "{text} in {seen}");
            assert_eq!(paper.contains(&text), wish == "yes", "{text} in {paper}");
        }
        assert!(paper.contains(STORY) && paper.contains("Kanarieplek letters-understand"));
        assert_eq!(paper.contains("Niet alles mag op papier"), wish == "no");
    }
}

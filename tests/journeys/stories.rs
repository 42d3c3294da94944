//! Whole conversations: from the greeting to the slip, in each language, kept and not kept.

use inloop::casebook::State;
use inloop::desk::keymap::Context;
use inloop::intake::{Answer, Step};
use inloop::words::Locale;
use jiff::SignedDuration;

use crate::desk::{Journey, PASSPHRASE};

mod answers;
mod plans;

/// From the first question to the slip on the screen, with what the example chooses.
fn to_the_slip(name: &str) -> Journey {
    let mut journey = Journey::unlocked();
    journey.hold(name);
    if matches!(journey.context(), Some(Context::Question | Context::Choices)) {
        journey.keys("F4");
    } else {
        assert_eq!(journey.context(), Some(Context::Review), "{}", journey.screen());
        journey.keys("F4");
    }
    assert_eq!(journey.context(), Some(Context::Offers), "{}", journey.screen());
    journey.keys("Space Enter");
    assert_eq!(journey.context(), Some(Context::Plan), "{}", journey.screen());
    journey.keys("Enter Enter");
    // What may be told to whom is asked apart.
    while journey.context() == Some(Context::Consent) {
        journey.keys("Tab");
    }
    assert_eq!(journey.context(), Some(Context::Slip), "{}", journey.screen());
    journey
}

#[test]
fn samira_goes_home_with_a_slip_in_arabic() {
    let mut journey = to_the_slip("samira");
    let case = &journey.desk().conversation.as_ref().unwrap().case;
    assert_eq!(case.state, State::Finished);
    assert_eq!(case.locale, Locale::AR);
    assert!(case.code.is_some());
    assert_eq!(case.chosen.len(), 1);
    insta::assert_snapshot!("slip_samira", journey.screen().replace(case.code.as_deref().unwrap(), "K7-204"));
    journey.keys("s").wait().sees("PDF");
    let saved: Vec<_> = journey
        .files()
        .into_iter()
        .filter(|(path, _)| path.extension().is_some_and(|e| e == "pdf"))
        .collect();
    assert_eq!(saved.len(), 1);
    assert!(saved[0].1.starts_with(b"%PDF-1.7"));
    journey.keys("Enter").sees("Vandaag gesproken");
}

#[test]
fn a_carer_goes_home_with_a_slip_in_dutch_alone() {
    let mut journey = to_the_slip("carer");
    journey.sees("Waar u terecht kunt").misses("*");
}

#[test]
fn someone_who_is_evicted_tomorrow_sees_the_card_at_once_and_the_professional_first() {
    let mut journey = Journey::unlocked();
    journey.hold("eviction");
    let case = &journey.desk().conversation.as_ref().unwrap().case;
    assert!(case.cards.get("eviction").is_some_and(|note| note.opened), "{:?}", case.cards);
    journey.keys("F4");
    let screen = journey.screen();
    let formal = screen.find("Mensen die dit als werk doen").expect("a formal column");
    let informal = screen.find("Buren en vrijwilligers").expect("an informal column");
    assert!(formal < informal, "{screen}");
}

#[test]
fn a_young_man_who_wants_to_work_reads_english() {
    let mut journey = to_the_slip("young-worker");
    journey.sees("Where you can go").sees("Waar u terecht kunt");
}

#[test]
fn someone_who_only_wants_coffee_leaves_nothing_behind() {
    let mut journey = to_the_slip("coffee");
    journey.keys("PageDown PageDown").sees("Wij bewaren niets").sees("niets wordt bewaard");
    assert!(journey.desk().conversation.as_ref().unwrap().case.code.is_none());
    journey.keys("Enter Enter").sees("Er is niets bewaard").misses("Vandaag gesproken");
    assert!(journey.desk().cases.is_empty());
    let mut again = journey.again();
    again.unlock().misses("Nog niet af").misses("Vandaag gesproken");
}

#[test]
fn every_answer_is_on_disk_before_the_next_question_is_drawn() {
    let mut journey = Journey::unlocked();
    journey.keys("n 4 1 1 Tab");
    let open = journey.step();
    assert_eq!(open, Some(Step::once("at-table")));
    // No goodbye: the program is gone, the folder is what it was.
    let mut again = journey.again();
    again.unlock().sees("Nog niet af").keys("2");
    assert_eq!(again.step(), open);
    assert_eq!(again.desk().resident_locale(), Locale::AR);
    assert_eq!(again.context(), Some(Context::Choices));
}

#[test]
fn going_back_changes_an_answer_and_keeps_the_others() {
    let mut journey = Journey::unlocked();
    journey.keys("n 1 1 1 1");
    assert_eq!(journey.step(), Some(Step::once("at-table")));
    journey.keys("Esc Esc");
    assert_eq!(journey.step(), Some(Step::once("for-whom")));
    journey.keys("3");
    let case = &journey.desk().conversation.as_ref().unwrap().case;
    assert_eq!(case.answers.of("for-whom"), Some(&Answer::code("carer")));
    assert_eq!(case.answers.of("sent-by"), Some(&Answer::code("nobody")));
    assert_eq!(journey.step(), Some(Step::once("at-table")));
}

#[test]
fn the_overview_jumps_to_any_question() {
    let mut journey = Journey::unlocked();
    journey.keys("n 1 1 1 1 F6").sees("Wat u hebt verteld").keys("Up Up Enter");
    assert_eq!(journey.step(), Some(Step::once("for-whom")));
}

#[test]
fn switching_the_residents_language_keeps_half_typed_words() {
    let mut journey = Journey::unlocked();
    journey.keys("n 1 1 1 1 1 Enter");
    assert_eq!(journey.step(), Some(Step::once("story")));
    journey.text("de huur is te hoog").keys("F2 4");
    assert_eq!(journey.desk().resident_locale(), Locale::AR);
    assert_eq!(journey.step(), Some(Step::once("story")));
    journey.sees("de huur is te hoog");
    let case = &journey.desk().conversation.as_ref().unwrap().case;
    assert_eq!(case.answers.of("story"), Some(&Answer::Text("de huur is te hoog".into())));
}

#[test]
fn typed_words_are_kept_after_two_seconds_of_silence() {
    let mut journey = Journey::unlocked();
    journey.keys("n 1 1 1 1 1 Enter").text("ik slaap slecht");
    journey.after(SignedDuration::from_secs(1));
    assert_eq!(journey.desk().conversation.as_ref().unwrap().case.answers.of("story"), None);
    journey.after(SignedDuration::from_secs(2));
    let mut again = journey.again();
    again.unlock().keys("2").sees("ik slaap slecht");
}

#[test]
fn a_topic_can_be_added_halfway() {
    let mut journey = Journey::unlocked();
    journey.keys("n 1 1 1 1 1 Enter").text("brief").keys("Enter");
    assert_eq!(journey.step(), Some(Step::once("topics")));
    journey.answer(&Answer::codes(["letters"])).answer(&Answer::code("yes")).answer(&Answer::codes(["none"]));
    assert_eq!(journey.step(), Some(Step::once("letters-what")));
    journey.keys("F5 1 Enter");
    let case = &journey.desk().conversation.as_ref().unwrap().case;
    assert_eq!(case.answers.of("topics"), Some(&Answer::codes(["letters", "money"])));
}

#[test]
fn refusing_to_be_kept_writes_nothing_and_the_talk_goes_on() {
    let mut journey = Journey::unlocked();
    let before = journey.files();
    journey.keys("n 1 2 1 1 1 Enter").text("kanariepiet").keys("Enter");
    assert_eq!(journey.step(), Some(Step::once("topics")));
    journey.keys("F2 4 F8 Enter").after(SignedDuration::from_secs(3));
    assert!(journey.desk().cases.is_empty());
    let after = journey.files();
    for (path, bytes) in &after {
        assert!(!bytes.windows(11).any(|part| part == b"kanariepiet"), "{}", path.display());
    }
    assert!(after == before, "something was written");
}

#[test]
fn a_citizen_service_number_is_masked_before_it_is_kept() {
    let mut journey = Journey::unlocked();
    journey.keys("n 1 1 1 1 1 Enter").text("mijn nummer is 111222333").keys("Enter");
    journey.sees("BSN").sees("Dit is een telefoonnummer");
    assert_eq!(journey.step(), Some(Step::once("story")));
    journey.keys("Enter");
    let case = &journey.desk().conversation.as_ref().unwrap().case;
    let story = case.answers.of("story").and_then(Answer::text).unwrap();
    assert!(!story.contains("111222333"), "{story}");
}

#[test]
fn a_quiet_danger_shows_a_dot_and_opens_only_for_the_volunteer() {
    let mut journey = Journey::unlocked();
    journey.keys("n 4 1 1 1 1 Enter Tab Tab");
    assert_eq!(journey.step(), Some(Step::once("safe-now")));
    let header = |journey: &Journey| journey.screen().lines().next().unwrap().to_owned();
    let before = header(&journey);
    journey.answer(&Answer::code("no"));
    assert!(matches!(journey.context(), Some(Context::Question | Context::Choices)), "{}", journey.screen());
    let after = header(&journey);
    assert_eq!(after.matches('·').count(), before.matches('·').count() + 1, "{after}");
    assert!(!after.contains(['!', '‼']), "{after}");
}

#[test]
fn the_side_of_a_wide_screen_says_nothing_of_a_quiet_danger() {
    let mut journey = Journey::unlocked_wide();
    journey.keys("n 1 1 1 1 1 Enter Tab").answer(&Answer::codes(["mind"]));
    journey.answer(&Answer::code("no")).answer(&Answer::codes(["home"])).answer(&Answer::codes(["eviction"]));
    journey.sees("In uw huis kunnen blijven").misses("Veilig zijn thuis");
    while journey.step() != Some(Step::once("mind-dark")) {
        journey.keys("Tab");
    }
    journey.answer(&Answer::code("yes")).sees("Een huisarts spreken").misses("Steun als u somber bent");
}

#[test]
fn a_long_list_of_talks_scrolls_to_the_last() {
    let mut journey = Journey::unlocked();
    for _ in 0..18 {
        journey.keys("n 1 1 Esc Esc");
    }
    let oldest = journey.desk().cases.last().unwrap().case.code.clone().unwrap();
    journey.misses(&oldest).sees("▼").keys("Up").sees(&oldest).sees("▲");
    journey.keys("Down").sees("Nieuw gesprek").misses(&oldest);
}

#[test]
fn every_card_opens_with_one_key_also_when_locked() {
    let mut journey = Journey::locked();
    journey.keys("F9").sees("Gevaar").keys("1").sees("Wie belt u?");
    journey.keys("Esc Esc").sees("Korte naam");
}

#[test]
fn a_wrong_passphrase_tells_nothing_and_slows_down() {
    let mut journey = Journey::locked();
    journey.text("Fatima").keys("Enter").text("fout").keys("Enter").wait().sees("Dat klopt niet");
    let one = journey.screen();
    let mut other = Journey::locked();
    other.text("Niemand").keys("Enter").text(PASSPHRASE).keys("Enter").wait();
    assert_eq!(one.replace("Fatima", "Niemand"), other.screen());
    for _ in 0..4 {
        journey.after(SignedDuration::from_secs(120)).text("fout").keys("Enter").wait();
    }
    journey.sees("Wacht");
}

#[test]
fn one_key_blanks_the_screen_and_enter_brings_it_back() {
    let mut journey = Journey::unlocked();
    journey.keys("n 4 1 F8").misses("inloop").misses("Voor wie komt u");
    journey.keys("Enter").sees("Voor wie komt u");
}

#[test]
fn an_idle_desk_locks_and_the_talk_comes_back_after_unlocking() {
    let mut journey = Journey::unlocked();
    journey.keys("n 4 1 1");
    let open = journey.step();
    journey.after(SignedDuration::from_mins(5)).sees("Korte naam");
    assert!(journey.desk().conversation.is_none());
    assert!(journey.desk().cases.is_empty());
    journey.unlock();
    assert_eq!(journey.step(), open);
}

#[test]
fn the_first_run_makes_a_desk_and_shows_the_recovery_key_once() {
    let mut journey = Journey::first_run();
    journey.sees("Stap 1 van 3").text("De Linde").keys("Enter").text("Lindenhof").keys("Enter");
    journey.sees("Stap 2 van 3").text("Fatima").keys("Enter").text("kort").sees("Zwak");
    for _ in 0..4 {
        journey.event(ratatui::crossterm::event::Event::Key(ratatui::crossterm::event::KeyEvent::new(
            ratatui::crossterm::event::KeyCode::Backspace,
            ratatui::crossterm::event::KeyModifiers::NONE,
        )));
    }
    journey.text(PASSPHRASE).keys("Enter").text(PASSPHRASE).keys("Enter").wait();
    journey.sees("Stap 3 van 3");
    let groups: Vec<String> = journey
        .screen()
        .lines()
        .flat_map(|line| line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
        .filter(|word| word.len() == 4 && word.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit()))
        .collect();
    assert!(groups.len() >= 8, "{}", journey.screen());
    let asked: Vec<usize> = journey
        .screen()
        .lines()
        .filter_map(|line| line.trim().strip_prefix("Typ groep ")?.strip_suffix(" over")?.parse().ok())
        .collect();
    assert_eq!(asked.len(), 2, "{}", journey.screen());
    // Straight to a network printer, by either key.
    journey.sees("F7").keys("F7").sees("Adres van de printer").keys("Esc").misses("Adres van de printer");
    journey.keys("^p").sees("Adres van de printer").keys("Esc");
    journey.text("0000").keys("Enter").text("0000").keys("Enter").sees("niet dezelfde groep");
    let mut journey = journey.again();
    journey.unlock().sees("Nieuw gesprek");
}

#[test]
fn a_case_code_opens_its_case_again_and_a_slip_of_the_pen_is_told() {
    let mut journey = to_the_slip("samira");
    let code = journey.desk().conversation.as_ref().unwrap().case.code.clone().unwrap();
    journey.keys("Enter Enter c").text("K7-2O5X").keys("Enter").sees("geen goede code");
    journey.keys("Esc c").text(&code.to_lowercase().replace('-', " ")).keys("Enter");
    assert_eq!(journey.context(), Some(Context::Case), "{}", journey.screen());
    // The paper again, in another language.
    journey.keys("2").keys("F2").text("turks").keys("Enter");
    assert_eq!(journey.desk().resident_locale(), Locale::TR);
    assert_eq!(journey.context(), Some(Context::Slip));
}

#[test]
fn a_week_later_the_desk_asks_how_it_went() {
    let mut journey = to_the_slip("carer");
    let due = journey.desk().conversation.as_ref().unwrap().case.follow_up.unwrap();
    assert_eq!(due, jiff::civil::date(2026, 12, 1));
    journey.keys("Enter").sees("nog niet afgedrukt").keys("Enter").misses("Vandaag vragen hoe het ging");
    journey.after(SignedDuration::from_hours(24 * 7)).unlock();
    journey
        .sees("Vandaag vragen hoe het ging")
        .keys("2 2")
        .text("de vrijwilliger kwam één keer")
        .keys("Enter");
    journey.sees("Dank u wel").misses("Vandaag vragen hoe het ging");
}

#[test]
fn a_small_screen_says_so_and_comes_back() {
    let mut journey = Journey::unlocked();
    journey.resize(40, 10).sees("te klein").resize(60, 20).sees("Nieuw gesprek");
}

#[test]
fn the_offers_say_why_and_why_not() {
    let mut journey = Journey::unlocked_wide();
    journey
        .hold("samira")
        .keys("F4")
        .sees("Zij spreken")
        .keys("w")
        .sees("Waarom staat dit niet in de lijst?");
}

#[test]
fn nothing_that_was_said_can_be_read_in_any_file() {
    let mut journey = Journey::unlocked();
    journey.keys("n 1 1 1 1 1 Enter").text("kanariepiet").keys("Enter");
    assert!(journey.desk().cases[0].case.answers.of("story").is_some());
    for (path, bytes) in journey.files() {
        let found = bytes.windows(11).any(|part| part == b"kanariepiet");
        assert!(!found, "{}", path.display());
    }
}

#[test]
fn leaving_in_the_middle_of_a_talk_that_is_not_kept_is_asked_once() {
    let mut journey = Journey::unlocked();
    journey.keys("n 1 2 1 ^q").sees("niets bewaard");
    assert!(!journey.is_done());
    journey.keys("2");
    assert!(journey.is_done());
}

#[test]
fn nine_digits_that_are_a_phone_number_are_kept_when_the_volunteer_says_so() {
    let mut journey = Journey::unlocked();
    journey.keys("n 1 1 1 1 1 Enter").text("bel 111222333").keys("Enter Down Enter");
    let case = &journey.desk().conversation.as_ref().unwrap().case;
    assert_eq!(case.answers.of("story"), Some(&Answer::Text("bel 111222333".into())));
}

#[test]
fn a_click_chooses_and_the_wheel_moves() {
    use ratatui::crossterm::event::{Event, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
    let mouse = |kind, row| Event::Mouse(MouseEvent { kind, column: 10, row, modifiers: KeyModifiers::NONE });
    let mut journey = Journey::unlocked();
    let row = |journey: &Journey, text: &str| {
        u16::try_from(journey.screen().lines().position(|line| line.contains(text)).unwrap()).unwrap()
    };
    let new = row(&journey, "Nieuw gesprek");
    journey.event(mouse(MouseEventKind::Down(MouseButton::Left), new)).sees("In welke taal");
    let dutch = row(&journey, "België");
    journey.event(mouse(MouseEventKind::Down(MouseButton::Left), dutch)).sees("Mogen wij bewaren");
    journey.event(mouse(MouseEventKind::ScrollDown, 5)).keys("Enter");
    let case = &journey.desk().conversation.as_ref().unwrap().case;
    assert_eq!(case.answers.of("keep"), Some(&Answer::code("nothing")));
}

#[test]
fn a_quiet_card_speaks_the_volunteers_language_alone() {
    let mut journey = Journey::unlocked();
    journey.keys("n 4 1 1 1 1 Enter Tab Tab").answer(&Answer::code("no"));
    let case = &journey.desk().conversation.as_ref().unwrap().case;
    assert!(case.cards.values().all(|note| !note.opened), "{:?}", case.cards);
    journey.keys("F9 1");
    let screen = journey.screen();
    let arabic = screen.lines().skip(2).any(|line| {
        line.chars().any(|c| ('\u{600}'..='\u{6ff}').contains(&c) || ('\u{fb50}'..='\u{feff}').contains(&c))
    });
    assert!(!arabic, "{screen}");
    journey.keys("1 Esc Esc");
    let case = &journey.desk().conversation.as_ref().unwrap().case;
    assert!(case.cards.values().any(|note| note.opened && note.done == [1]), "{:?}", case.cards);
}

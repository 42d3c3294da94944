//! `kill -9` in the middle of conversations: what the screen has acknowledged is never lost.

use inloop::casebook::CaseEvent;
use inloop::words::Locale;

use super::computer::Computer;
use super::program::Key;
use super::talk;
use super::texts::{choice, question};

/// Questions with one choice each, and the code of the choice, in the order in which they come.
const WAY: &[(&str, &str)] = &[("for-whom", "self"), ("sent-by", "doctor"), ("at-table", "friend")];

/// The questions that were answered, in order.
fn answered(computer: &Computer) -> Vec<String> {
    let kept = computer.kept();
    let steps = kept.iter().filter_map(|event| match event {
        CaseEvent::CaseAnswered { step, next, .. } if next.as_ref() != Some(step) => Some(step.link.clone()),
        _ => None,
    });
    steps.collect()
}

#[test]
fn nothing_is_lost_when_each_next_question_is_followed_by_a_power_cut() {
    let computer = Computer::with_desk();
    let program = computer.unlocked();
    talk::begin(&program, Locale::AR);
    talk::agree(&program);
    let code = talk::code(&program);
    program.kill9();
    let mut acknowledged = vec!["keep".to_owned()];
    for (place, (link, answer)) in WAY.iter().enumerate() {
        let program = computer.unlocked();
        talk::take_up(&program, &code);
        program.wait_for(&question(link));
        program.choose(&choice(link, answer));
        if *link == "at-table" {
            program.press(Key::Enter);
        }
        program.wait_for(&question(WAY.get(place + 1).map_or("story", |(next, _)| next)));
        program.kill9();
        acknowledged.push((*link).to_owned());
        assert_eq!(answered(&computer), acknowledged);
    }
    let program = computer.unlocked();
    talk::take_up(&program, &code);
    program.wait_for(&question("story"));
    program.type_in("De huur is te hoog");
    program.press(Key::Enter);
    program.wait_for(&question("topics"));
    program.kill9();
    acknowledged.push("story".to_owned());
    assert_eq!(answered(&computer), acknowledged);
    assert!(format!("{:?}", computer.kept()).contains("De huur is te hoog"));
}

#[test]
fn a_power_cut_while_an_answer_is_being_kept_leaves_it_whole_or_absent() {
    let computer = Computer::with_desk();
    let program = computer.unlocked();
    talk::begin(&program, Locale::TR);
    talk::agree(&program);
    let code = talk::code(&program);
    // The key is on its way when the power goes: nobody was told that it was kept.
    program.choose(&choice("for-whom", "carer"));
    program.kill9();
    let kept = answered(&computer);
    assert!(kept == ["keep"] || kept == ["keep", "for-whom"], "{kept:?}");
    let program = computer.unlocked();
    talk::take_up(&program, &code);
    program.wait_for(&question(if kept.len() == 1 { "for-whom" } else { "sent-by" }));
}

//! A conversation in two languages, and text from the clipboard.

use inloop::words::Locale;
use inloop::words::direction::Order;
use inloop::words::messages::named;

use super::computer::Computer;
use super::program::{Key, Program};
use super::talk;
use super::texts::{choice, drawn, own_name, question};

/// That the question stands there in Arabic and in Dutch.
#[track_caller]
pub fn wait_for_both(program: &Program, link: &str) {
    program.wait_for(&question(link));
    // Half of a hundred columns, without the margins and the gap.
    for row in drawn(Locale::AR, &named::question(link), Order::Visual, 47) {
        program.wait_for(&row);
    }
}

#[test]
fn a_conversation_in_arabic_goes_on_where_a_power_cut_ended_it() {
    let computer = Computer::with_desk();
    let program = computer.unlocked();
    talk::begin(&program, Locale::AR);
    wait_for_both(&program, "keep");
    talk::agree(&program);
    program.choose(&choice("for-whom", "carer"));
    wait_for_both(&program, "sent-by");
    let code = talk::code(&program);
    program.kill9();

    let program = computer.unlocked();
    program.wait_for(&code);
    program.wait_for(&own_name(Locale::AR, Order::Visual));
    talk::take_up(&program, &code);
    wait_for_both(&program, "sent-by");
    assert_eq!(talk::code(&program), code);
    // And the answer before it is still there.
    program.press(Key::Esc);
    wait_for_both(&program, "for-whom");
    program.press(Key::Enter);
    program.wait_for(&question("sent-by"));
    program.quit();
    let kept = format!("{:?}", computer.kept());
    assert!(kept.contains("carer"), "{kept}");
}

#[test]
fn pasted_text_lands_in_the_field_as_one_piece() {
    let computer = Computer::with_desk();
    let program = computer.unlocked();
    talk::begin(&program, Locale::NL);
    talk::agree(&program);
    talk::to_the_story(&program);
    // Typed, the line end would answer, the tab would skip, and the last letter would end the program.
    program.paste("Huur\nen\tgas\x11 zijn te hoog");
    program.wait_for("Huur en gas zijn te hoog");
    program.wait_for(&question("story"));
    program.press(Key::Enter);
    program.wait_gone(&question("story"));
    program.quit();
    let kept = format!("{:?}", computer.kept());
    assert!(kept.contains("Huur en gas zijn te hoog"), "{kept}");
}

#[test]
fn a_conversation_that_is_not_kept_leaves_no_trace() {
    let computer = Computer::with_desk();
    let mut program = computer.unlocked();
    talk::begin(&program, Locale::AR);
    program.choose(&choice("keep", "nothing"));
    program.wait_for(&question("for-whom"));
    program.choose(&choice("for-whom", "self"));
    program.wait_for(&question("sent-by"));
    program.press(Key::Ctrl('q'));
    program.choose(&super::texts::dutch(&inloop::words::messages::desk::leave_lose_yes()));
    assert_eq!(program.end(), 0);
    assert_eq!(computer.kept(), []);
}

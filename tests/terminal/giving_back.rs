//! Taking the terminal over, and giving it back as it was.

use inloop::words::Locale;
use inloop::words::messages::desk as m;
use rustix::process::Signal;
use vt100::{MouseProtocolMode, Screen};

use super::computer::Computer;
use super::program::{Key, Program, count};
use super::talk;
use super::texts::dutch;

/// That nothing of the program is left on the terminal.
#[track_caller]
pub fn assert_given_back(program: &Program) {
    let log = program.log();
    let of = |bytes: &str| log.windows(bytes.len()).rposition(|part| part == bytes.as_bytes());
    assert!(of("\x1b[?1049l").is_some() && of("\x1b[?1049l") < of("\x1b[8h"), "the switch goes back last");
    program.look(|screen| {
        assert!(!screen.alternate_screen(), "the alternate screen is left");
        assert!(!screen.hide_cursor(), "the cursor is shown");
        assert!(!screen.bracketed_paste(), "pasting is as before");
        assert_eq!(screen.mouse_protocol_mode(), MouseProtocolMode::None);
    });
    assert!(program.has_first_line_settings(), "keys are treated as before");
}

fn is_taken(screen: &Screen) -> bool {
    screen.alternate_screen()
        && screen.bracketed_paste()
        && screen.mouse_protocol_mode() != MouseProtocolMode::None
}

#[test]
fn an_empty_folder_shows_the_first_run_and_ctrl_q_gives_the_terminal_back() {
    let computer = Computer::new();
    let program = computer.open();
    program.wait_for(&dutch(&m::setup_desk_title()));
    assert!(program.look(is_taken));
    assert!(!program.has_first_line_settings());
    let program = program.quit();
    assert_given_back(&program);
    assert_eq!(program.text().trim(), "", "nothing is left on the screen");
    assert!(!computer.desk().exists(), "looking makes no desk");
}

#[test]
fn text_is_left_unordered_before_the_alternate_screen_is_made() {
    let computer = Computer::new();
    let program = computer.open();
    program.wait_for(&dutch(&m::setup_desk_title()));
    assert!(program.sent("\x1b[8l") < program.sent("\x1b[?1049h"));
    assert!(
        program.sent("\x1b[8$p") < program.sent("\x1b[2J"),
        "what is printed of the question is wiped out"
    );
}

#[test]
fn the_first_frame_follows_the_start_without_a_blink() {
    let computer = Computer::with_desk();
    let program = computer.open();
    program.wait_for(&dutch(&m::lock_short_name()));
    let wiped = count(&program.log(), b"\x1b[2J");
    assert!(wiped <= 1, "wiped {wiped} times");
}

#[test]
fn a_program_told_to_end_gives_the_terminal_back() {
    let computer = Computer::with_desk();
    for signal in [Signal::TERM, Signal::INT] {
        let mut program = computer.unlocked();
        program.signal(signal);
        assert_eq!(program.end(), 0);
        assert_given_back(&program);
    }
}

#[test]
fn a_window_that_is_closed_keeps_the_words_typed_so_far() {
    let computer = Computer::with_desk();
    let mut program = computer.unlocked();
    talk::begin(&program, Locale::AR);
    talk::agree(&program);
    talk::to_the_story(&program);
    program.type_in("De huur is te");
    program.wait_for("De huur is te");
    program.signal(Signal::HUP);
    program.end();
    let kept = format!("{:?}", computer.kept());
    assert!(kept.contains("De huur is te"), "{kept}");
}

#[test]
fn a_click_does_what_its_row_says() {
    let computer = Computer::with_desk();
    let program = computer.unlocked();
    program.click(&dutch(&m::home_new()));
    program.wait_for(&dutch(&m::language_resident_title()));
    program.press(Key::Esc);
    program.wait_for(&dutch(&m::home_new()));
}

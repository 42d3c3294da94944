//! The palettes on real screens: the ground is everywhere, and nothing is told by colour alone.

use inloop::desk::theme::{Colour, Palette, Theme};
use inloop::intake::Answer;
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier, Style};

use crate::desk::Journey;

/// What tells of danger without its colour: the sign of the header, and the parts of a card.
const DANGER: &[&str] = &[
    "‼",
    "Uit huis moeten",
    "Wie belt u?",
    "Wat zegt u?",
    "Wat houdt u bij de hand?",
    "Wat doet u niet alleen?",
];
/// What tells that there is something to mind. The code of a case is one too: see [`codes`].
const CARE: &[&str] =
    &["!", "nog niet door een vakmens nagekeken", "nog niet gelezen door iemand", "Dat klopt niet."];
/// What tells that something is well: what speaks for an offer, that it was checked, how far the questions are.
const GOOD: &[&str] =
    &["+", "●", "━", "laat zien wie kan helpen", "Het gesprek is bewaard.", "nagekeken op dinsdag"];

fn carriers(theme: &Theme) -> [(Style, &'static [&'static str]); 3] {
    [(theme.danger, DANGER), (theme.care, CARE), (theme.good, GOOD)]
}

/// The codes of the cases that the desk knows.
fn codes(journey: &Journey) -> Vec<String> {
    let desk = journey.desk();
    let open = desk.conversation.iter().filter_map(|one| one.case.code.clone());
    open.chain(desk.cases.iter().filter_map(|filed| filed.case.code.clone())).collect()
}

/// Without the spaces, as a run of cells that have something in them.
fn whole(text: &str) -> String {
    text.split_whitespace().collect()
}

/// Screens on which a style means something: home with open cases, a question after danger, offers with cautions, the
/// freshness of what was searched, the board.
fn screens() -> Vec<(&'static str, Journey)> {
    let mut home = Journey::unlocked_wide();
    home.keys("n 1 1 1 Esc Esc Esc Esc Esc");
    let mut danger = Journey::unlocked_wide();
    danger.keys("n 3 1 1 1 1 Enter Tab Tab").answer(&Answer::code("yes"));
    danger.keys("2 Enter Esc");
    let mut card = Journey::unlocked_wide();
    card.keys("n 3 1 1 1 1 Enter Tab Tab").answer(&Answer::code("yes"));
    card.keys("2 Enter 1");
    let mut offers = Journey::unlocked_wide();
    offers.hold("samira").keys("F4");
    let mut search = Journey::unlocked_wide();
    search.keys("d").text("plek om koffie te drinken");
    let mut board = Journey::unlocked_wide();
    board.keys("b");
    let mut wrong = Journey::locked();
    wrong.text("Fatima").keys("Enter").text("niet mijn wachtzin").keys("Enter").wait();
    vec![
        ("home", home),
        ("danger", danger),
        ("card", card),
        ("offers", offers),
        ("search", search),
        ("board", board),
        ("wrong", wrong),
    ]
}

fn rows(buffer: &Buffer) -> impl Iterator<Item = &[Cell]> {
    buffer.content().chunks(usize::from(buffer.area.width))
}

fn text(cells: &[Cell]) -> String {
    cells.iter().map(Cell::symbol).collect()
}

fn wears(cell: &Cell, style: Style) -> bool {
    Some(cell.fg) == style.fg && Some(cell.bg) == style.bg
}

#[test]
fn nothing_is_told_by_colour_alone() {
    let theme = Theme::of(Palette::Dark, Colour::True);
    let mut told = 0;
    for (name, mut journey) in screens() {
        let coloured = journey.wearing(theme).buffer().clone();
        let bare = journey.wearing(Theme::of(Palette::Dark, Colour::None)).buffer().clone();
        let codes = codes(&journey);
        let mut above: [Vec<usize>; 3] = Default::default();
        for (row, without) in rows(&coloured).zip(rows(&bare)) {
            assert_eq!(text(row), text(without), "{name}: the words are the same without colours");
            for ((style, marks), above) in carriers(&theme).into_iter().zip(&mut above) {
                let run: Vec<usize> = (0..row.len())
                    .filter(|at| wears(&row[*at], style) && !row[*at].symbol().trim().is_empty())
                    .collect();
                let above = std::mem::replace(above, run.clone());
                if run.is_empty() {
                    continue;
                }
                told += 1;
                let said: String = run.iter().map(|at| row[*at].symbol()).collect();
                // What is too long for its line is carried by the line above it.
                let goes_on = above.iter().any(|at| run.contains(at));
                let mut named = marks.iter().copied().chain(codes.iter().map(String::as_str));
                let carried = named.any(|mark| said.contains(&whole(mark)));
                assert!(carried || goes_on, "{name}: only its colour tells what this means: {said:?}");
                if style != theme.good {
                    let stands_out = |at: &usize| without[*at].modifier.contains(Modifier::UNDERLINED);
                    assert!(run.iter().all(stands_out), "{name}: {said:?} does not stand out");
                }
            }
        }
        for cell in bare.content() {
            assert_eq!((cell.fg, cell.bg), (Color::Reset, Color::Reset), "{name}");
        }
    }
    assert!(told > 10, "the screens hold {told} rows that a style tells something of");
}

#[test]
fn a_suggestion_with_something_to_mind_has_a_mark() {
    let theme = Theme::of(Palette::Light, Colour::True);
    let mut journey = Journey::unlocked_wide();
    journey.hold("samira").keys("F4").wearing(theme);
    let (mut minded, mut plain) = (0, 0);
    for row in rows(journey.buffer()) {
        for (at, cell) in row.iter().enumerate() {
            // Beside the box: the mark, then the name.
            if matches!(cell.symbol(), "□" | "■") && row.len() > at + 4 && !wears(cell, theme.chosen) {
                let marked = row[at + 1].symbol() == "!";
                let faint = wears(&row[at + 3], theme.faint);
                assert_eq!(marked, faint, "{}", text(row));
                if marked { minded += 1 } else { plain += 1 }
            }
        }
    }
    assert!(minded > 0 && minded + plain > 3, "{minded} {plain}");
}

#[test]
fn a_palette_with_a_ground_paints_it_on_every_cell() {
    for palette in [Palette::Dark, Palette::Light, Palette::Contrast] {
        for (name, mut journey) in screens() {
            let theme = Theme::of(palette, Colour::True);
            for cell in journey.wearing(theme).buffer().content() {
                assert!(cell.bg != Color::Reset && cell.fg != Color::Reset, "{palette:?} {name}: {cell:?}");
                assert!(cell.symbol().trim().is_empty() || cell.fg != cell.bg, "{palette:?} {name}");
            }
        }
    }
}

#[test]
fn the_styles_follow_the_settings() {
    let mut journey = Journey::unlocked();
    journey.wearing(Theme::of(Palette::Terminal, Colour::True));
    let desk = journey.desk_mut();
    desk.settings.palette = Palette::Contrast;
    desk.settle();

    assert_eq!(desk.theme.text, Theme::of(Palette::Contrast, Colour::True).text);
}

#[test]
fn colours_for_one_time_stay_until_others_are_chosen_by_hand() {
    let mut journey = Journey::unlocked();
    let ground = |palette| Theme::of(palette, Colour::True).text;
    journey
        .wearing(Theme::of(Palette::Contrast, Colour::True))
        .with(|desk| desk.palette = Some(Palette::Contrast));
    // Large print: nothing about colours.
    journey.keys("i 6");
    assert!(journey.desk().settings.large_print);
    assert_eq!(journey.desk().theme.text, ground(Palette::Contrast));
    journey.keys("4");
    assert_eq!(journey.desk().settings.palette, Palette::Dark);
    assert_eq!(journey.desk().theme.text, ground(Palette::Dark));
    journey.keys("6");
    assert_eq!(journey.desk().theme.text, ground(Palette::Dark));
}

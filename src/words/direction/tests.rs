//! What must hold for every text, and the texts that once went wrong.

mod annex;

use proptest::prelude::*;

use super::*;

fn rows(text: &str, base: Direction, width: u16) -> Vec<String> {
    lay_out(text, base, Order::Visual, width).into_iter().map(|row| row.text).collect()
}

fn one(text: &str, base: Direction) -> String {
    rows(text, base, 200).join("|")
}

/// Letters back from their joined forms, so that a test can be read.
fn unjoined(row: &str) -> String {
    row.chars().flat_map(join::unjoin).collect()
}

#[test]
fn salam_loses_no_letter_and_takes_five_cells() {
    let rows = lay_out("السلام", Direction::Rtl, Order::Visual, 20);
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].text, "\u{fee1}\u{fefc}\u{feb4}\u{fedf}\u{fe8d}");
    assert_eq!(rows[0].cells, 5);
    assert_eq!(cells("السلام"), 5);
    assert_eq!(rows[0].padded(7), format!("  {}", rows[0].text));
}

#[test]
fn an_isolated_date_in_arabic_does_not_turn() {
    let row = one("بتاريخ \u{2068}17-03-2026\u{2069} من البلدية", Direction::Rtl);
    assert!(row.contains("17-03-2026"), "{row}");
    assert!(row.ends_with(&one("بتاريخ", Direction::Rtl)), "{row}");
}

#[test]
fn a_bare_date_or_phone_number_in_arabic_does_not_turn_either() {
    assert!(one("بتاريخ 17-03-2026 من", Direction::Rtl).contains("17-03-2026"));
    assert!(one("اتصل 0800-0113 الآن", Direction::Rtl).contains("0800-0113"));
    assert!(one("Bel السلام 06 12345678 nu", Direction::Ltr).contains("06 12345678"));
}

#[test]
fn an_isolated_phone_number_stays_whole_and_on_one_row() {
    let text = "اتصل بالرقم التالي \u{2068}020-123 45 67\u{2069} اليوم";
    for width in 13..60 {
        let all = rows(text, Direction::Rtl, width);
        assert!(all.iter().any(|row| row.contains("020-123 45 67")), "{width}: {all:?}");
    }
}

#[test]
fn brackets_are_mirrored_where_they_turn() {
    assert_eq!(one("אב (גד)", Direction::Rtl), "(דג) בא");
    assert_eq!(one("אב (cd)", Direction::Rtl), "(cd) בא");
    assert_eq!(one("ab [cd]", Direction::Ltr), "ab [cd]");
    assert_eq!(one("אב «גד» <", Direction::Rtl), "> «דג» בא");
}

#[test]
fn text_of_two_directions_is_ordered_as_unicode_says() {
    use Direction::{Ltr, Rtl};
    for (base, text, seen) in [
        (Ltr, "abc", "abc"),
        (Rtl, "abc", "abc"),
        (Ltr, "אבג", "גבא"),
        (Rtl, "אבג abc", "abc גבא"),
        (Ltr, "אבג abc", "גבא abc"),
        (Ltr, "abc אבג def דהו", "abc גבא def והד"),
        (Rtl, "אבג abc דהו def", "def והד abc גבא"),
        (Ltr, "abc אבג דהו def", "abc והד גבא def"),
        (Rtl, "abc def.", ".abc def"),
        (Ltr, "אבג.", "גבא."),
        (Rtl, "אבג!", "!גבא"),
        (Rtl, "אבג 123", "123 גבא"),
        (Rtl, "123 אבג", "גבא 123"),
        (Rtl, "אבג 1.234,50", "1.234,50 גבא"),
        (Rtl, "אבג 50%", "50% גבא"),
        (Rtl, "אבג €45", "€45 גבא"),
        (Rtl, "אבג 12-34", "12-34 גבא"),
        (Rtl, "\u{627} 12-34", "34-12 \u{fe8d}"),
        (Rtl, "\u{627} \u{661}\u{662}", "\u{661}\u{662} \u{fe8d}"),
        (Ltr, "a \u{2067}אב cd\u{2069} e", "a cd בא e"),
        (Ltr, "a \u{2068}אב, גד\u{2069}: e", "a דג ,בא: e"),
        (Rtl, "אב \u{2068}c, d!\u{2069} הו", "וה c, d! בא"),
        (Ltr, "א (ב) c", "(ב) א c"),
        (Ltr, "a (ב) ג", "a (ב) ג"),
        (Rtl, "א (b) c", "c (b) א"),
        (Rtl, "", ""),
    ] {
        assert_eq!(one(text, base), seen, "{base:?} {text}");
    }
}

#[test]
fn the_name_of_god_is_four_letters_and_every_lam_alef_one() {
    assert_eq!(one("الله", Direction::Rtl), "\u{feea}\u{fee0}\u{fedf}\u{fe8d}");
    assert_eq!(cells("الله"), 4);
    let all = one("لا لأ لإ لآ", Direction::Rtl);
    assert_eq!(all, "\u{fef5} \u{fef9} \u{fef7} \u{fefb}");
}

#[test]
fn a_dutch_address_stays_in_one_piece_in_arabic() {
    for address in ["Lindenstraat 12-B", "Burg. de Vlugtlaan 125-127", "1068 AB Amsterdam", "Plein '40-'45 1"]
    {
        let row = one(&format!("العنوان: {}، الطابق 2", isolate(address)), Direction::Rtl);
        assert!(row.contains(address), "{row}");
    }
    assert!(one("شارع Lindenstraat 12 في الحي", Direction::Rtl).contains("Lindenstraat 12"));
}

#[test]
fn lines_are_broken_in_reading_order() {
    assert_eq!(rows("אבג דהו זחט", Direction::Rtl, 7), ["והד גבא", "טחז"]);
    assert_eq!(rows("een twee drie", Direction::Ltr, 8), ["een twee", "drie"]);
    assert_eq!(rows("een\ntwee\n\ndrie\n", Direction::Ltr, 8), ["een", "twee", "", "drie"]);
    assert_eq!(rows("een\r\ntwee", Direction::Ltr, 8), ["een", "twee"]);
}

#[test]
fn a_word_that_is_too_long_is_broken_by_grapheme() {
    assert_eq!(rows("schuldhulpverlening nu", Direction::Ltr, 8), ["schuldhu", "lpverlen", "ing nu"]);
    assert_eq!(rows("ee\u{301}n", Direction::Ltr, 2), ["ee\u{301}", "n"]);
}

#[test]
fn a_long_isolate_is_broken_where_it_can_be() {
    assert_eq!(
        rows("Zeg: \u{2068}wij bellen u morgen\u{2069}.", Direction::Ltr, 12),
        ["Zeg: wij", "bellen u", "morgen."]
    );
}

#[test]
fn wide_letters_never_stick_out() {
    assert_eq!(rows("请带上", Direction::Ltr, 3), ["请", "带", "上"]);
    assert_eq!(rows("请a", Direction::Ltr, 1), ["…", "a"]);
    assert!(lay_out("a", Direction::Ltr, Order::Visual, 0).is_empty());
}

#[test]
fn a_single_line_is_cut_at_its_logical_end() {
    let row = single_line("een twee drie", Direction::Ltr, Order::Visual, 9);
    assert_eq!((row.text.as_str(), row.cells), ("een twee…", 9));
    let row = single_line("אבגדהו", Direction::Rtl, Order::Visual, 4);
    assert_eq!((row.text.as_str(), row.cells), ("…גבא", 4));
    assert_eq!(single_line("een\ntwee", Direction::Ltr, Order::Visual, 20).text, "een twee");
    assert_eq!(single_line("abc", Direction::Ltr, Order::Visual, 0).text, "");
    assert_eq!(single_line("abc", Direction::Ltr, Order::Visual, 3).text, "abc");
}

#[test]
fn a_terminal_that_orders_text_gets_it_as_stored() {
    let text = "رقم \u{2068}17-03\u{2069}";
    let row = &lay_out(text, Direction::Rtl, Order::Logical, 20)[0];
    assert_eq!(row.text, text);
    assert_eq!(row.cells, 9);
}

#[test]
fn plain_text_has_no_steering_signs() {
    assert_eq!(plain("op \u{2068}17-03\u{2069} \u{200f}x"), "op 17-03 x");
}

#[test]
fn vowel_signs_ride_on_their_letters() {
    let row = &lay_out("السَّلَامُ", Direction::Rtl, Order::Visual, 20)[0];
    assert_eq!(row.cells, 5);
    assert_eq!(unjoined(&row.text).chars().filter(|c| ('\u{64b}'..='\u{652}').contains(c)).count(), 4);
}

/// Letters, signs and white space of every kind that a text at the desk may hold.
fn any_text() -> impl Strategy<Value = String> {
    let letter = prop_oneof![
        8 => prop::sample::select("ابتجدرسعكلمنهويةأإآئءپگیےۇ".chars().collect::<Vec<_>>()),
        2 => prop::sample::select("\u{64b}\u{64e}\u{651}\u{652}\u{670}\u{640}".chars().collect::<Vec<_>>()),
        4 => prop::sample::select("abXé012 3456789".chars().collect::<Vec<_>>()),
        4 => prop::sample::select(" .,:;-/()[]«»?؟،%€+".chars().collect::<Vec<_>>()),
        2 => prop::sample::select(
            "\u{2066}\u{2067}\u{2068}\u{2069}\u{200c}\u{200d}\u{200e}\u{200f}\u{202e}\u{202c}\u{ad}"
                .chars().collect::<Vec<_>>()),
        1 => prop::sample::select("אבג请上\u{301}क\u{94d}षिｶﾞ🙂\u{1f1f3}\u{1f1f1}".chars().collect::<Vec<_>>()),
        1 => Just('\n'),
        1 => any::<char>(),
    ];
    prop::collection::vec(letter, 0..60).prop_map(|letters| letters.into_iter().collect())
}

/// What may stand in a field: letters of both directions, digits, vowel signs, no sign that only steers.
fn typed_text() -> impl Strategy<Value = String> {
    let letter = prop_oneof![
        6 => prop::sample::select("ابتجدرسعكلمنهويةأإآئءپگی".chars().collect::<Vec<_>>()),
        1 => prop::sample::select("\u{64b}\u{64e}\u{651}\u{301}\u{200c}".chars().collect::<Vec<_>>()),
        5 => prop::sample::select("abXé".chars().collect::<Vec<_>>()),
        4 => prop::sample::select("0123456789٠١٢".chars().collect::<Vec<_>>()),
        4 => prop::sample::select(" .,:;-/()؟،%€+".chars().collect::<Vec<_>>()),
        1 => prop::sample::select("אבג请上🙂".chars().collect::<Vec<_>>()),
    ];
    prop::collection::vec(letter, 0..40)
        .prop_map(|letters| letters.into_iter().skip_while(|c| *c == '\u{200c}').collect())
}

fn any_direction() -> impl Strategy<Value = Direction> {
    prop_oneof![Just(Direction::Ltr), Just(Direction::Rtl)]
}

/// The letters that can be seen, however they were joined, mirrored or ordered.
fn letters(text: &str) -> Vec<char> {
    let mut letters: Vec<char> = text
        .chars()
        .flat_map(join::unjoin)
        .filter(|&c| {
            !c.is_whitespace()
                && !width::is_invisible(c)
                && !width::steers_direction(c)
                && !matches!(c, '\u{200c}' | '\u{200d}')
        })
        .map(|c| unicode_bidi_mirroring::get_mirrored(c).map_or(c, |mirrored| mirrored.min(c)))
        .collect();
    letters.sort_unstable();
    letters
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_letter_is_lost_or_made(text in any_text(), base in any_direction(), width in 4u16..40) {
        let seen = rows(&text, base, width).concat();
        prop_assert_eq!(letters(&text), letters(&seen));
    }

    #[test]
    fn no_row_is_wider_than_asked(text in any_text(), base in any_direction(), width in 1u16..40) {
        for row in lay_out(&text, base, Order::Visual, width) {
            prop_assert!(row.cells <= width);
            prop_assert_eq!(row.pieces().map(|(_, cells)| cells).sum::<u16>(), row.cells);
            prop_assert!(row.pieces().all(|(text, cells)| cells > 0 && !text.contains(char::is_control)));
        }
    }

    #[test]
    fn in_the_terminals_own_order_no_row_is_wider_either(text in any_text(), width in 1u16..40) {
        for row in lay_out(&text, Direction::Rtl, Order::Logical, width) {
            prop_assert!(row.cells <= width);
        }
    }

    #[test]
    fn a_single_line_fits_and_is_stable(text in any_text(), base in any_direction(), width in 0u16..40) {
        let row = single_line(&text, base, Order::Visual, width);
        prop_assert!(row.cells <= width);
        prop_assert_eq!(&row, &single_line(&text, base, Order::Visual, width));
    }

    #[test]
    fn a_caret_stands_inside_its_field(text in any_text(), base in any_direction(), place in 0usize..70,
                                       width in 1u16..30) {
        let map = CaretMap::new(&text, base, Order::Visual);
        let entry = map.entry(place, width);
        prop_assert!(entry.column < width);
        prop_assert!(entry.row.cells <= width);
    }

    #[test]
    fn right_visits_every_place_once_and_left_comes_back(text in typed_text(), base in any_direction()) {
        let map = CaretMap::new(&text, base, Order::Visual);
        let from = map.place(0);
        let mut there = vec![from];
        while let Some(next) = map.beside(there[there.len() - 1], Side::Right) {
            prop_assert!(map.column(next) > map.column(there[there.len() - 1]));
            there.push(next);
        }
        let mut once = there.clone();
        once.sort_unstable();
        once.dedup();
        prop_assert_eq!(once.len(), there.len());
        prop_assert_eq!(there.len(), map.row().pieces().count());
        prop_assert!(there.contains(&0) && there.contains(&text.chars().count()));
        let mut back = vec![there[there.len() - 1]];
        while let Some(next) = map.beside(back[back.len() - 1], Side::Left) {
            back.push(next);
        }
        back.reverse();
        prop_assert_eq!(&back, &there);
        for place in there {
            prop_assert_eq!(map.place(map.column(place)), place);
        }
    }

    #[test]
    fn where_the_terminal_orders_the_caret_goes_with_the_text(text in typed_text(), width in 1u16..30) {
        let map = CaretMap::new(&text, Direction::Rtl, Order::Logical);
        let length = text.chars().count();
        let columns: Vec<u16> = (0..=length).map(|place| map.column(place)).collect();
        prop_assert!(columns.is_sorted(), "{columns:?}");
        prop_assert_eq!(map.place(map.column(length)), length);
        for place in 0..=length {
            prop_assert!(map.entry(place, width).column < width);
        }
    }

    #[test]
    fn words_are_walked_from_edge_to_edge(text in typed_text(), base in any_direction()) {
        let map = CaretMap::new(&text, base, Order::Visual);
        for side in [Side::Left, Side::Right] {
            let mut place = map.place(if side == Side::Left { u16::MAX } else { 0 });
            for _ in 0..=text.chars().count() {
                let next = map.word_beside(place, side, base);
                prop_assert!(next == place || (map.column(next) > map.column(place)) == (side == Side::Right));
                place = next;
            }
            prop_assert_eq!(map.beside(place, side), None);
        }
    }

    #[test]
    fn latin_text_is_left_as_it_is(text in "[a-z ,.0-9]{0,40}") {
        prop_assert_eq!(rows(&text, Direction::Ltr, 100), vec![text.trim_end().to_owned()]);
    }
}

//! A sheet there and back, over every language that has texts, and over texts that mean harm.

use proptest::prelude::*;

use super::*;
use crate::words::direction::plain;
use crate::words::messages::named;
use crate::words::review::State;
use crate::words::{Locale, Words};

const NL: &str = "\
question-keep = Mogen wij bewaren wat u vertelt?
    .hint = U mag alles weigeren.
home-kept = { $count ->
    [0] Geen gesprek bewaard
    [one] { $count } gesprek bewaard
   *[other] { $count } gesprekken bewaard
 }
slip-made = Gemaakt op { $date } bij { $desk }.
command-reason = {\"    \"}+ { $reason }
";

const AR: &str = "\
question-keep = هل
slip-made = {\"\\u200F\"}{ $desk } { $date }
";

fn read(source: &str) -> Wording {
    Wording::read([(File::Resident, source)])
}

fn sheet(source: &str, locale: Locale) -> Vec<Row> {
    rows(&read(NL), &Wording::default(), &read(source), locale)
}

fn given(rows: &[Row], id: &str, text: &str) -> Given {
    let at = rows.iter().position(|row| row.id() == id).expect(id);
    let number = u32::try_from(at).unwrap() + 3;
    let (id, dutch, text) = (id.to_owned(), rows[at].dutch.clone(), text.to_owned());
    Given { number, id, dutch, text, ..Given::default() }
}

fn one(source: &str, locale: Locale, id: &str, text: &str) -> Merged {
    let rows = sheet(source, locale);
    merge(&rows, &read(source), locale, &[given(&rows, id, text)], false)
}

fn refusal(id: &str, text: &str) -> Option<Refusal> {
    one(AR, Locale::AR, id, text).refused.pop().map(|(_, why)| why)
}

#[test]
fn every_part_and_every_plural_form_has_a_row_without_syntax() {
    let ids: Vec<String> = sheet(AR, Locale::AR).iter().map(Row::id).collect();
    assert_eq!(
        ids,
        [
            "question-keep",
            "question-keep.hint",
            "home-kept [count=0]",
            "home-kept [count=one]",
            "home-kept [count=two]",
            "home-kept [count=few]",
            "home-kept [count=many]",
            "home-kept [count=other]",
            "slip-made",
            "command-reason",
        ]
    );
    let rows = sheet(AR, Locale::AR);
    assert_eq!(rows[5].dutch, "{count} gesprekken bewaard");
    assert_eq!(rows[3].dutch, "{count} gesprek bewaard");
    assert_eq!((rows[1].present.as_str(), rows[0].present.as_str()), ("", "هل"));
    let chinese = sheet("", Locale::from_tag("zh-Hans").unwrap());
    assert_eq!(chinese.iter().filter(|row| row.message == "home-kept").count(), 2);
}

#[test]
fn a_row_says_where_its_text_is_read_and_for_which_numbers() {
    let words = Words::shipped();
    let rows = sheet(AR, Locale::AR);
    let place = |at: usize| plain(&words.say(Locale::EN, &rows[at].place()));
    assert!(place(5).contains("3, 4, 5, 6") && place(5).contains("{count}"), "{}", place(5));
    assert!(!place(0).contains('{'), "{}", place(0));
}

#[test]
fn plural_forms_come_together_in_one_text_that_says_them() {
    let rows = sheet(AR, Locale::AR);
    let texts = ["بلا", "واحدة", "اثنتان", "{count} محادثات", "{count} محادثة", "{count} محادثة"];
    let all: Vec<Given> =
        rows[2..8].iter().zip(texts).map(|(row, text)| given(&rows, &row.id(), text)).collect();
    let merged = merge(&rows, &read(AR), Locale::AR, &all, false);
    assert_eq!(merged.refused, []);
    let (_, id, source) = &merged.texts[0];
    let mut words = Words::shipped();
    assert_eq!(words.add(Locale::AR, source), Vec::<String>::new());
    let say = |count: i64| {
        let message = crate::words::Message::named(id.clone()).with("count", count);
        plain(&words.say(Locale::AR, &message))
    };
    assert_eq!([say(0), say(1), say(2)], ["بلا", "واحدة", "اثنتان"]);
    assert_eq!([say(3), say(11), say(100)], ["3 محادثات", "11 محادثة", "100 محادثة"]);
    assert_eq!(merged.reviews["home-kept"], State::Written);
}

#[test]
fn a_form_without_the_one_for_all_other_numbers_is_refused() {
    assert_eq!(refusal("home-kept [count=few]", "{count} محادثات"), Some(Refusal::OtherMissing));
    assert_eq!(refusal("question-keep.hint", "تلميح"), None);
    let merged = one("", Locale::AR, "question-keep.hint", "تلميح");
    assert_eq!(merged.refused, [(4, Refusal::ValueMissing)]);
    assert!(merged.texts.is_empty() && merged.changes.is_empty() && merged.reviews.is_empty());
}

/// In Ukrainian the form for 1 is also said of 21: a word for the number would be wrong there.
#[test]
fn a_number_is_said_in_a_word_only_where_it_is_the_only_one() {
    let refused = |tag: &str, form: &str, text: &str| {
        let locale = Locale::from_tag(tag).unwrap();
        let source = match tag {
            "uk" => {
                "home-kept = { $count ->\n    [one] { $count } a\n    [few] { $count } b\n    [many] { $count } c\n   *[other] { $count } d\n }\n"
            }
            _ => "home-kept = { $count ->\n    [one] { $count } a\n   *[other] { $count } b\n }\n",
        };
        one(source, locale, &format!("home-kept [count={form}]"), text).refused.pop().map(|(_, why)| why)
    };
    let missing = Some(Refusal::NameMissing("count".to_owned()));
    assert_eq!(refused("uk", "one", "одна розмова"), missing);
    assert_eq!(refused("es", "one", "una conversación"), None);
    assert_eq!(refused("uk", "one", "{count} розмова"), None);
}

#[test]
fn a_broken_name_is_refused_and_the_other_rows_go_on() {
    let missing = Refusal::NameMissing("date".to_owned());
    assert_eq!(refusal("slip-made", "في {desk}"), Some(missing));
    assert_eq!(refusal("slip-made", "{desk} {date} {name}"), Some(Refusal::NameUnknown("name".to_owned())));
    for broken in ["{desk} {date", "{desk} date}", "{desk} {{date}", "{} {desk} {date}", "{desk {date}}"] {
        assert_eq!(refusal("slip-made", broken), Some(Refusal::LoneBrace), "{broken}");
    }
    let rows = sheet(AR, Locale::AR);
    let all = [given(&rows, "slip-made", "x"), given(&rows, "question-keep", "سؤال")];
    let merged = merge(&rows, &read(AR), Locale::AR, &all, false);
    assert_eq!((merged.refused[0].0, merged.changes.len()), (all[0].number, 1));
}

#[test]
fn names_that_are_meant_well_are_taken() {
    let merged = one(AR, Locale::AR, "slip-made", "{ Desk } ｛date｝ {$date}");
    assert_eq!(merged.refused, []);
    assert_eq!(merged.texts[0].2, "slip-made = {\"\\u200F\"}{ $desk } { $date } { $date }\n");
}

#[test]
fn no_cell_becomes_syntax() {
    for text in [
        "# uitleg",
        ".hint = x",
        "*[other] y",
        "[one] z",
        "a\n    .hint = b",
        "a\nslip-made = b",
        "=1+1",
        "-term",
    ] {
        let merged = one(AR, Locale::AR, "question-keep", text);
        assert_eq!(merged.refused, [], "{text}");
        let read = read(&merged.texts[0].2);
        assert_eq!(read.ids().count(), 1, "{text}");
        let rows = rows(&self::read("question-keep = x\n"), &Wording::default(), &read, Locale::AR);
        assert_eq!(rows[0].present, text.split_whitespace().collect::<Vec<_>>().join(" "), "{text}");
    }
}

#[test]
fn what_turns_text_and_what_is_too_long_stay_out() {
    let merged = one(AR, Locale::AR, "question-keep", "\u{202e}سؤال\u{200f}\u{7}");
    assert_eq!(merged.changes[0].after, "سؤال");
    let long = "ا".repeat(1_000);
    assert!(matches!(refusal("question-keep", &long), Some(Refusal::TooLong { letters: 1000, most: 96 })));
}

#[test]
fn a_space_that_a_text_begins_with_is_kept() {
    let merged = one(AR, Locale::AR, "command-reason", "+ {reason}.");
    assert_eq!(merged.texts[0].2, "command-reason = {\" \"}   + { $reason }.\n");
    let rows = sheet(&merged.texts[0].2, Locale::AR);
    assert_eq!(rows.last().unwrap().present, "    + {reason}.");
}

#[test]
fn a_row_about_another_dutch_a_formula_and_a_row_that_stands_twice_are_refused() {
    let rows = sheet(AR, Locale::AR);
    let good = given(&rows, "question-keep", "سؤال");
    let old = Given { dutch: "Mogen wij?".to_owned(), ..good.clone() };
    let formula = Given { formula: true, ..good.clone() };
    let gone = Given { id: "gone".to_owned(), ..good.clone() };
    let twice = Given { number: 90, ..good.clone() };
    let all = |given: &[Given]| merge(&rows, &read(AR), Locale::AR, given, false).refused;
    assert_eq!(all(&[old]), [(3, Refusal::DutchChanged)]);
    assert_eq!(all(&[formula]), [(3, Refusal::Formula)]);
    assert_eq!(all(&[gone]), [(3, Refusal::IdUnknown("gone".to_owned()))]);
    assert_eq!(all(&[good, twice]), [(90, Refusal::Twice)]);
}

#[test]
fn what_was_read_is_checked_only_when_every_row_of_it_was() {
    let rows = sheet(AR, Locale::AR);
    let empty = |id: &str| given(&rows, id, "");
    let read_all = |given: &[Given]| merge(&rows, &read(AR), Locale::AR, given, true);
    assert_eq!(read_all(&[empty("slip-made")]).reviews["slip-made"], State::Checked);
    // A text that is not there was not read.
    assert!(read_all(&[empty("question-keep"), empty("question-keep.hint")]).reviews.is_empty());
    let both = read_all(&[empty("question-keep"), given(&rows, "question-keep.hint", "تلميح")]);
    assert_eq!(both.reviews["question-keep"], State::Checked);
    let remarked = Given { remark: "klopt niet".to_owned(), ..empty("slip-made") };
    let merged = read_all(std::slice::from_ref(&remarked));
    assert!(merged.reviews.is_empty() && merged.remarks[0].remark == "klopt niet");
    assert_eq!(merge(&rows, &read(AR), Locale::AR, &[remarked], false).changes, []);
}

fn of(locale: Locale) -> (Vec<Row>, Wording) {
    let words = Words::shipped();
    let present = Wording::of(&words, locale);
    (rows(&Wording::of(&words, Locale::NL), &Wording::of(&words, Locale::EN), &present, locale), present)
}

#[test]
fn a_sheet_that_comes_back_unchanged_changes_nothing_in_any_language() {
    for locale in Locale::all() {
        let (rows, present) = of(locale);
        assert!(rows.len() > 500, "{locale}");
        let given: Vec<Given> = (3..)
            .zip(&rows)
            .map(|(number, row)| Given {
                number,
                id: row.id(),
                dutch: cell::shown(&row.dutch),
                text: cell::shown(&row.present),
                ..Given::default()
            })
            .collect();
        let merged = merge(&rows, &present, locale, &given, false);
        assert_eq!(merged, Merged::default(), "{locale}");
    }
}

#[test]
fn every_text_of_every_language_can_be_written_anew() {
    for locale in Locale::all() {
        let (rows, present) = of(locale);
        let given: Vec<Given> = (3..)
            .zip(&rows)
            .filter(|(_, row)| !row.present.is_empty())
            .map(|(number, row)| {
                let (id, dutch, text) = (row.id(), row.dutch.clone(), format!("{} !", row.present));
                Given { number, id, dutch, text, ..Given::default() }
            })
            .collect();
        let merged = merge(&rows, &present, locale, &given, false);
        assert_eq!(merged.refused, [], "{locale}");
        assert_eq!(merged.changes.len(), given.len(), "{locale}");
    }
}

#[test]
fn every_text_of_the_conversation_is_in_the_sheet() {
    let (rows, _) = of(Locale::AR);
    let id = named::question("keep").id().to_owned();
    assert!(rows.iter().any(|row| row.message == id && row.part == "hint"));
    let dutch = Wording::of(&Words::shipped(), Locale::NL);
    let told: std::collections::BTreeSet<&str> = rows.iter().map(|row| row.message.as_str()).collect();
    assert!(dutch.ids().all(|(id, _)| told.contains(id)));
}

fn any_cell() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => prop::sample::select(vec![
            "{", "}", "{desk}", "{date}", "{ $date }", "{{", "\"", "\\u007B", "[one]", "*[other]", "\n", "\n    .hint = ",
            "#", "->", "$date", "-term", " ", "｛", "\u{202e}", "=",
        ]).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_broken_name_never_gets_in(cell in any_cell()) {
        let merged = one(AR, Locale::AR, "slip-made", &cell);
        if let Some((_, _, source)) = merged.texts.first() {
            let read = read(source);
            prop_assert_eq!(read.ids().collect::<Vec<_>>(), [("slip-made", File::Resident)]);
            let rows = rows(&self::read("slip-made = {$date}{$desk}\n"), &Wording::default(), &read, Locale::AR);
            let names = form::names(&rows[0].present);
            prop_assert_eq!(names.into_iter().collect::<Vec<_>>(), ["date", "desk"]);
            let mut words = Words::shipped();
            prop_assert!(words.add(Locale::AR, source).is_empty());
        }
    }
}

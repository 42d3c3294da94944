//! Every resident text of every language on paper: set by the typesetter as PDF/UA-1, which refuses a letter that no font
//! has; and what happens on a computer without the letters.

#![allow(clippy::print_stdout, reason = "a proof that did not run says so")]

use inloop::slip::{Both, Fonts, Page, Paper, pdf};
use inloop::words::direction::plain;
use inloop::words::{Locale, Message, Said, Words};

use crate::locales::texts;

/// How many texts stand in one paragraph: few enough for a message to name its place, enough to be quick.
const TOGETHER: usize = 25;

/// A page that holds nothing but these paragraphs, in one language.
fn page(locale: Locale, paragraphs: Vec<String>) -> Page {
    let both = |text: String| Both::new(Said { text, locale }, "Nederlands");
    Page {
        resident_locale: locale,
        title: both("1".to_owned()),
        intro: paragraphs.into_iter().map(both).collect(),
        case_code: None,
        blocks: Vec::new(),
        follow_up: None,
        kept_heading: both("1".to_owned()),
        kept: Vec::new(),
        footer: Vec::new(),
        unchecked_note: both("1".to_owned()),
        script_missing: "De letters ontbreken.".to_owned(),
    }
}

/// What the residents of a language may read, each text as it stands in its file.
fn resident_texts(locale: Locale) -> Vec<String> {
    let words = Words::shipped();
    let texts = texts::read(locale);
    let resident = texts.by_id.iter().filter(|(_, text)| text.file == "resident.ftl");
    let parts = resident.flat_map(|(id, text)| {
        let of = |part: &String| match part.as_str() {
            "" => Message::named(id.clone()),
            _ => Message::named(id.clone()).attribute("hint"),
        };
        text.parts.keys().map(of).collect::<Vec<_>>()
    });
    parts.map(|message| words.say(locale, &message)).collect()
}

#[test]
fn every_resident_text_of_every_language_is_set_without_a_missing_letter() {
    let fonts = Fonts::scan(None).unwrap();
    let scripts = fonts.missing_scripts("ትግርኛ हिन्दी 简体中文 کوردیی");
    if !scripts.is_empty() {
        let told = format!("not run: no fonts for every script here; install {}", scripts.join(", "));
        assert!(std::env::var_os("CI").is_none(), "{told}");
        println!("{told}");
        return;
    }
    for locale in Locale::all() {
        let paragraphs = resident_texts(locale).chunks(TOGETHER).map(|some| some.join(" ")).collect();
        let made = pdf(&page(locale, paragraphs), Paper::A4, &fonts);
        let made = made.unwrap_or_else(|fault| panic!("{locale}: {fault:?}"));
        assert_eq!(made.missing, Vec::<&str>::new(), "{locale}");
    }
}

#[test]
fn without_the_letters_of_a_language_the_paper_is_in_dutch_and_says_which_package_brings_them() {
    let words = Words::shipped();
    let fonts = Fonts::embedded();
    let amharic = Locale::from_tag("am").unwrap();
    let slip = inloop::slip::compose::recovery_page(&words, amharic, &["AAAA".to_owned()]);
    assert!(slip.script_missing.contains(&plain(&words.say(Locale::NL, &amharic.name()))));
    let made = pdf(&slip, Paper::A5, &fonts).unwrap();
    assert_eq!(made.missing, ["fonts-noto-core"]);
    let chinese = Locale::from_tag("zh-Hans").unwrap();
    let slip = inloop::slip::compose::recovery_page(&words, chinese, &["AAAA".to_owned()]);
    assert_eq!(pdf(&slip, Paper::A5, &fonts).unwrap().missing, ["fonts-droid-fallback"]);
    let arabic = inloop::slip::compose::recovery_page(&words, Locale::AR, &["AAAA".to_owned()]);
    assert_eq!(pdf(&arabic, Paper::A5, &fonts).unwrap().missing, Vec::<&str>::new());
}

//! Reading aloud: a clip first, else a voice that may speak, else no key at all; never what someone told without asking.

use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use inloop::desk::action::Action;
use inloop::desk::aloud::{Passage, Reader, Recital, Stop};
use inloop::desk::canvas::Canvas;
use inloop::desk::effect::Effect;
use inloop::desk::keymap::Context;
use inloop::desk::model::Desk;
use inloop::desk::screen::Screen;
use inloop::words::Locale;
use inloop::words::messages::aloud as m;
use ratatui::layout::Rect;

use crate::desk::Journey;

/// A computer with sound, which remembers what it was asked to say. One that goes on reads until it is stopped.
#[derive(Default)]
struct Sound {
    voice: bool,
    goes_on: bool,
    heard: Mutex<Vec<String>>,
}

impl Sound {
    fn heard(&self) -> Vec<String> {
        self.heard.lock().unwrap().clone()
    }

    fn make(&self, what: String, stop: &Stop) {
        self.heard.lock().unwrap().push(what);
        while self.goes_on && !stop.is_asked() {
            std::thread::yield_now();
        }
    }
}

impl Reader for Sound {
    fn plays(&self) -> bool {
        true
    }

    fn speaks(&self) -> bool {
        self.voice
    }

    fn play(&self, clip: &Path, stop: &Stop) -> io::Result<()> {
        self.make(format!("clip {}", clip.file_name().unwrap().to_str().unwrap()), stop);
        Ok(())
    }

    fn speak(&self, voice: &str, text: &str, stop: &Stop) -> io::Result<()> {
        self.make(format!("{voice}: {text}"), stop);
        Ok(())
    }
}

fn voice() -> Arc<Sound> {
    Arc::new(Sound { voice: true, ..Sound::default() })
}

fn record(journey: &Journey, file: &str, text: &str) {
    let path = journey.folder().join("audio").join(file);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

/// A conversation in Dutch, at the first question.
fn talking(sound: &Arc<Sound>) -> Journey {
    let mut journey = Journey::unlocked();
    journey.keys("n").hold_in(Locale::NL).sounds(Arc::clone(sound) as Arc<dyn Reader>);
    journey
}

fn said(message: &inloop::words::Message) -> String {
    inloop::words::direction::plain(&inloop::words::Words::shipped().say(Locale::NL, message))
}

#[test]
fn a_question_is_read_with_its_answers() {
    let sound = voice();
    let mut journey = talking(&sound);
    journey.sees("^S").keys("^s").hears();
    let heard = sound.heard();
    assert_eq!(heard[0], "nl: Mogen wij bewaren wat u vertelt?");
    assert!(heard[1].starts_with("nl: Wij bewaren"), "{heard:?}");
    assert!(heard.iter().any(|one| one == "nl: Ja, bewaar mijn antwoorden"), "{heard:?}");
}

#[test]
fn a_clip_goes_before_the_voice() {
    let sound = voice();
    let mut journey = talking(&sound);
    record(&journey, "nl/question-keep.opus", "");
    record(&journey, "nl/question-keep.hint.opus", "");
    journey.sounds(Arc::clone(&sound) as Arc<dyn Reader>).keys("^s").hears();
    assert_eq!(sound.heard()[..2], ["clip question-keep.opus", "clip question-keep.hint.opus"]);
    assert!(sound.heard()[2].starts_with("nl: "));
}

#[test]
fn without_a_clip_or_a_voice_there_is_no_key() {
    let sound = Arc::new(Sound::default());
    let mut journey = talking(&sound);
    journey.misses("^S").keys("^s F1").misses("^S").keys("Esc");
    assert_eq!(sound.heard(), Vec::<String>::new());
    // A clip of another question does not help this one.
    record(&journey, "nl/question-story.opus", "");
    journey.sounds(Arc::clone(&sound) as Arc<dyn Reader>).misses("^S");
    record(&journey, "nl/question-keep.opus", "");
    journey.sounds(Arc::clone(&sound) as Arc<dyn Reader>).sees("^S").keys("^s").hears();
    assert_eq!(sound.heard(), ["clip question-keep.opus"]);
}

#[test]
fn an_untried_voice_speaks_only_where_a_speaker_has_listened_to_it() {
    let sound = voice();
    let mut journey = Journey::unlocked();
    journey.keys("n").hold_in(Locale::TR).sounds(Arc::clone(&sound) as Arc<dyn Reader>);
    journey.misses("^S");
    record(&journey, "approved.txt", "# wie luisterde\ntr\tAyşe, 22-11-2026\n");
    journey.sounds(Arc::clone(&sound) as Arc<dyn Reader>).sees("^S").keys("^s").hears();
    assert!(sound.heard()[0].starts_with("tr: "), "{:?}", sound.heard());
    // Arabic has no voice, whatever a desk says.
    let mut journey = Journey::unlocked();
    record(&journey, "approved.txt", "ar\n");
    journey.keys("n").hold_in(Locale::AR).sounds(Arc::clone(&sound) as Arc<dyn Reader>).misses("^S");
}

#[test]
fn what_someone_told_is_read_only_after_a_yes() {
    let sound = voice();
    let mut journey = talking(&sound);
    journey.keys("1 1 1 1 1 Enter").text("de huur is te hoog").keys("F6 ^s");
    assert_eq!(journey.context(), Some(Context::Dialog));
    journey.sees(&said(&m::title())).keys("Enter");
    assert_eq!((journey.context(), sound.heard().len()), (Some(Context::Review), 0));
    journey.keys("^s 2").hears();
    assert!(sound.heard().iter().any(|one| one.contains("de huur is te hoog")), "{:?}", sound.heard());
}

#[test]
fn reading_ends_with_a_second_press_with_esc_with_another_question_and_with_the_lock() {
    for keys in ["^s", "Esc", "1", "F8", "^k"] {
        let sound = Arc::new(Sound { voice: true, goes_on: true, ..Sound::default() });
        let mut journey = talking(&sound);
        let step = journey.step();
        journey.keys("^s");
        assert!(journey.desk().aloud.reading, "{keys}");
        journey.keys(keys);
        assert!(!journey.desk().aloud.reading, "{keys}");
        if matches!(keys, "^s" | "Esc") {
            assert_eq!(journey.step(), step, "{keys} only stops the reading");
            journey.sees(&said(&m::stopped()));
        }
    }
}

#[test]
fn nothing_of_a_quiet_card_is_read() {
    let sound = voice();
    let mut journey = Journey::unlocked();
    journey.sounds(Arc::clone(&sound) as Arc<dyn Reader>);
    journey.keys("F9 Enter").sees("^S").keys("^s").hears();
    assert!(!sound.heard().is_empty());
    journey.keys("Esc F9 Down Down Down Down Enter").misses("^S").keys("^s");
    assert!(!journey.desk().aloud.reading);
}

#[test]
fn offers_are_read_only_after_a_yes_for_they_tell_what_was_told() {
    let sound = voice();
    let mut journey = talking(&sound);
    journey.keys("1 1 1 1 1 Enter").text("schulden").keys("Enter 2 Enter F4").wait();
    assert_eq!(journey.context(), Some(Context::Offers), "{}", journey.screen());
    journey.keys("^s");
    assert_eq!((journey.context(), journey.desk().aloud.reading), (Some(Context::Dialog), false));
    assert_eq!(sound.heard(), Vec::<String>::new());
}

#[test]
fn reading_aloud_leaves_the_page_that_was_turned_to() {
    let sound = voice();
    let mut journey = talking(&sound);
    journey.resize(80, 24).keys("1 1 1 ^e").wait().sees("Blad 1 van").keys("PageDown").sees("Blad 2 van");
    journey.keys("^s").hears().sees("Blad 2 van");
    journey.keys("1 Enter").wait().misses("Blad 2 van");
}

#[test]
fn a_card_is_read_in_the_order_in_which_it_stands() {
    let sound = voice();
    let mut journey = Journey::unlocked();
    journey.sounds(Arc::clone(&sound) as Arc<dyn Reader>).keys("F9 Enter ^s").hears();
    let heard = sound.heard();
    let order = [
        "Uit huis moeten",
        "Lees samen de brief",
        "Bel daarna samen",
        "Wie belt u?",
        "Geldfit: 0800-8115",
        "Wat zegt u?",
        "Wij bellen nu samen",
        "Wat houdt u bij de hand?",
        "De brief, het huurcontract",
        "Wat doet u niet alleen?",
        "Spreek niet alleen",
    ];
    let places = order.map(|text| heard.iter().position(|one| one.contains(text)));
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?} {heard:?}");
}

/// A screen that counts how often it was asked what it says.
struct Counts(Arc<AtomicUsize>);

impl Screen for Counts {
    fn context(&self) -> Context {
        Context::Review
    }

    fn update(&mut self, _: Action, _: &Desk) -> Vec<Effect> {
        Vec::new()
    }

    fn recital(&self, _: &Desk) -> Recital {
        self.0.fetch_add(1, Ordering::Relaxed);
        let passage = Passage { locale: Locale::NL, clip: None, text: "dag".to_owned() };
        Recital { passages: vec![passage], private: false }
    }

    fn view(&self, _: &Desk, _: &mut Canvas<'_>, _: Rect) {}
}

#[test]
fn a_frame_that_is_drawn_again_does_not_make_up_again_what_can_be_read() {
    let mut journey = talking(&voice());
    let asked = Arc::new(AtomicUsize::new(0));
    let counts = Counts(Arc::clone(&asked));
    journey.open(|_| Box::new(counts)).sees("^S");
    journey.resize(90, 30).resize(100, 30).resize(110, 30).sees("^S");
    assert_eq!(asked.load(Ordering::Relaxed), 1);
}

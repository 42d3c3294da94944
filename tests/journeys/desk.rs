//! The test harness: keys into the real loop over a test back end, a fixed clock, an empty folder.
//!
//! A journey reads like a story: `Journey::unlocked().keys("n 4 Enter")` then a look at the screen. What runs on the
//! worker is waited for, never slept on.

use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::mpsc::channel;

use inloop::casebook::{Casebook, Cost, NewDesk, NewVolunteer, Role, Secret};
use inloop::content::{Content, Example, Shelf, Supply, examples};
use inloop::desk::action::Action;
use inloop::desk::aloud::{Means, Reader, Speaker};
use inloop::desk::app::App;
use inloop::desk::canvas::Canvas;
use inloop::desk::effect::Effect;
use inloop::desk::input::Input;
use inloop::desk::keymap::{Context, label};
use inloop::desk::large::Large;
use inloop::desk::model::Desk;
use inloop::desk::runner::Runner;
use inloop::desk::screen::Screen;
use inloop::desk::screen::lock::LockScreen;
use inloop::desk::screen::setup::SetupScreen;
use inloop::desk::settings::Settings;
use inloop::desk::terminal::{Environment, RightToLeft};
use inloop::desk::theme::Theme;
use inloop::desk::world::World;
use inloop::intake::{Answer, Kind, Step};
use inloop::slip::Fonts;
use inloop::table::{Ending, Session};
use inloop::words::direction::Order;
use inloop::words::direction::cells;
use inloop::words::{Locale, Words};
use jiff::civil::date;
use jiff::{SignedDuration, Zoned};
use ratatui::Terminal;
use ratatui::backend::{Backend, TestBackend};
use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use ratatui::layout::Rect;

pub const PASSPHRASE: &str = "vier vrolijke blauwe fietsen";

/// A desk under test.
pub struct Journey {
    runner: Runner<TestBackend>,
    folder: tempfile::TempDir,
    clock: Rc<Cell<SignedDuration>>,
    /// How long the computer slept of that.
    slept: Rc<Cell<SignedDuration>>,
}

/// The fixed moment at which every journey begins: a Tuesday afternoon.
pub fn beginning() -> Zoned {
    date(2026, 11, 24).at(14, 0, 0, 0).to_zoned(inloop::directory::local_zone()).unwrap()
}

impl Journey {
    /// In an empty folder: the first run.
    pub fn first_run() -> Self {
        Self::start(tempfile::tempdir().unwrap(), 80, 24)
    }

    /// At the lock screen of a desk in the fictional neighbourhood.
    pub fn locked() -> Self {
        Self::start(made(), 80, 24)
    }

    /// At the home screen.
    pub fn unlocked() -> Self {
        let mut journey = Self::locked();
        journey.unlock();
        journey
    }

    /// The same on a wide screen.
    pub fn unlocked_wide() -> Self {
        let mut journey = Self::start(made(), 120, 36);
        journey.unlock();
        journey
    }

    fn start(folder: tempfile::TempDir, columns: u16, rows: u16) -> Self {
        let clock = Rc::new(Cell::new(SignedDuration::ZERO));
        let (outbox, inbox) = channel();
        let (content, faults) = Content::shipped(Supply::Demo).unwrap();
        assert!(faults.is_empty(), "{faults:?}");
        let shelf = Shelf::new(Box::new(move || content));
        let name = Casebook::desk_name(folder.path()).unwrap_or_default();
        let table = Session::locked(Arc::new(Words::shipped()), Arc::new(shelf), Locale::NL, beginning());
        let desk = Desk {
            session: Session { name, ..table },
            settings: Settings::default(),
            notice: None,
            running: None,
            order: Order::Visual,
            right_to_left: RightToLeft::App,
            terminal: Environment::read(|name| (name == "XTERM_VERSION").then(|| "XTerm(379)".to_owned())),
            large: Large::default(),
            theme: Theme::plain(true),
            aloud: Means::default(),
            closing: false,
            renewing: None,
            palette: None,
            demo: None,
        };
        let saves = folder.path().join("slips");
        let world = World::new(folder.path(), Cost::PRACTICE, &saves, outbox);
        let app = if world.has_desk() {
            App::new(desk, Box::new(LockScreen::default()))
        } else {
            App::new(desk, Box::new(SetupScreen::default()))
        };
        let terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
        let hands = Rc::clone(&clock);
        let now = Box::new(move || beginning().checked_add(hands.get()).unwrap());
        let slept = Rc::new(Cell::new(SignedDuration::ZERO));
        let (passed, dreamt) = (Rc::clone(&clock), Rc::clone(&slept));
        let steady = Box::new(move || (passed.get() - dreamt.get()).unsigned_abs());
        let mut runner = Runner::new(terminal, app, world, inbox, now).beside(steady);
        runner.draw().unwrap();
        Self { runner, folder, clock, slept }
    }

    /// Starts the program again over the same folder, as after a crash.
    pub fn again(self) -> Self {
        let Self { runner, folder, clock, .. } = self;
        drop(runner);
        let journey = Self::start(folder, 80, 24);
        journey.clock.set(clock.get());
        journey
    }

    /// Short name and passphrase; waits until the desk is open.
    pub fn unlock(&mut self) -> &mut Self {
        self.text("Fatima").keys("Enter").text(PASSPHRASE).keys("Enter").wait()
    }

    /// Presses keys, by name, apart by spaces: `Enter`, `Esc`, `Tab`, `Up`, `F4`, `^b`, `Space`, or one letter.
    pub fn keys(&mut self, keys: &str) -> &mut Self {
        for name in keys.split_whitespace() {
            let (code, modifiers) = match name {
                "Enter" => (KeyCode::Enter, KeyModifiers::NONE),
                "Esc" => (KeyCode::Esc, KeyModifiers::NONE),
                "Tab" => (KeyCode::Tab, KeyModifiers::NONE),
                "Space" => (KeyCode::Char(' '), KeyModifiers::NONE),
                "Up" => (KeyCode::Up, KeyModifiers::NONE),
                "Down" => (KeyCode::Down, KeyModifiers::NONE),
                "Left" => (KeyCode::Left, KeyModifiers::NONE),
                "Right" => (KeyCode::Right, KeyModifiers::NONE),
                "PageDown" => (KeyCode::PageDown, KeyModifiers::NONE),
                "PageUp" => (KeyCode::PageUp, KeyModifiers::NONE),
                _ if name.starts_with('^') => {
                    (KeyCode::Char(name.chars().nth(1).unwrap()), KeyModifiers::CONTROL)
                }
                _ if name.len() > 1 && name.starts_with('F') => {
                    (KeyCode::F(name[1..].parse().unwrap()), KeyModifiers::NONE)
                }
                _ => (KeyCode::Char(name.chars().next().unwrap()), KeyModifiers::NONE),
            };
            self.event(Event::Key(KeyEvent::new(code, modifiers)));
        }
        self
    }

    /// Presses a key with Shift.
    pub fn shift(&mut self, code: KeyCode) -> &mut Self {
        self.event(Event::Key(KeyEvent::new(code, KeyModifiers::SHIFT)))
    }

    /// The terminal that the desk runs in, by the variables that it sets.
    pub fn in_terminal(&mut self, variables: &[(&str, &str)]) -> &mut Self {
        let value = |name: &str| variables.iter().find(|(one, _)| *one == name).map(|(_, value)| value);
        self.runner.app.desk.terminal = Environment::read(|name| value(name).map(ToString::to_string));
        self
    }

    /// Where the text cursor stands.
    pub fn cursor(&mut self) -> (u16, u16) {
        let at = self.runner.terminal_mut().backend_mut().get_cursor_position().unwrap();
        (at.x, at.y)
    }

    /// The volunteer reads this language from now on.
    pub fn desk_speaks(&mut self, locale: Locale) -> &mut Self {
        self.runner.app.desk.locale = locale;
        self.runner.app.refresh();
        self.runner.draw().unwrap();
        self
    }

    /// Settings that were made before.
    pub fn set(&mut self, settings: Settings) -> &mut Self {
        self.runner.app.desk.settings = settings;
        self
    }

    /// Types letters.
    pub fn text(&mut self, text: &str) -> &mut Self {
        for letter in text.chars() {
            self.event(Event::Key(KeyEvent::new(KeyCode::Char(letter), KeyModifiers::NONE)));
        }
        self
    }

    /// An event from the terminal, then a frame.
    pub fn event(&mut self, event: Event) -> &mut Self {
        self.runner.handle(Input::Event(event));
        self.runner.draw().unwrap();
        self
    }

    /// Puts a screen on top, as one that is not here would.
    pub fn open(&mut self, screen: impl FnOnce(&Desk) -> Box<dyn Screen>) -> &mut Self {
        let screen = screen(self.desk());
        self.runner.app.open(screen);
        self.runner.draw().unwrap();
        self
    }

    /// Begins a conversation in this language, as the language screen does.
    pub fn begin(&mut self, locale: Locale) -> &mut Self {
        self.open(|_| Box::new(Begins(locale))).keys("Enter")
    }

    /// With something about the desk set before anything happens.
    pub fn with(&mut self, set: impl FnOnce(&mut Desk)) -> &mut Self {
        set(&mut self.runner.app.desk);
        self
    }

    /// With texts of the desk's own in a language.
    pub fn with_words(&mut self, locale: Locale, texts: &str) -> &mut Self {
        let mut words = Words::shipped();
        assert!(words.add(locale, texts).is_empty());
        self.runner.app.desk.words = Arc::new(words);
        self
    }

    /// On a computer with no fonts but those that the program carries.
    pub fn without_fonts(&mut self) -> &mut Self {
        self.runner.world.use_fonts(Fonts::embedded());
        self
    }

    /// Lets time pass: the clock moves, the loop looks at it.
    pub fn after(&mut self, passed: SignedDuration) -> &mut Self {
        self.clock.set(self.clock.get() + passed);
        self.runner.handle(Input::Tick);
        self.runner.draw().unwrap();
        self
    }

    /// Lets the computer sleep, or somebody set its clock: then the loop looks at it.
    pub fn sleeps(&mut self, passed: SignedDuration) -> &mut Self {
        self.dozes(passed).after(SignedDuration::ZERO)
    }

    /// Lets the computer sleep; nothing looks at a clock yet.
    pub fn dozes(&mut self, passed: SignedDuration) -> &mut Self {
        self.slept.set(self.slept.get() + passed);
        self.clock.set(self.clock.get() + passed);
        self
    }

    /// The program was stopped, and goes on.
    pub fn is_woken(&mut self) -> &mut Self {
        self.runner.handle(Input::Woken);
        self.runner.draw().unwrap();
        self
    }

    /// A lock ends the program, so that it begins anew.
    pub fn renews(&mut self) -> &mut Self {
        self.runner.renews(true);
        self
    }

    /// The system refused that: it locks in place.
    pub fn in_place(&mut self) -> &mut Self {
        self.runner.renews(false);
        self.runner.resume();
        self.runner.draw_anew().unwrap();
        self
    }

    /// How the desk was left.
    pub fn ending(&self) -> Option<Ending> {
        self.runner.ending()
    }

    /// Short name and passphrase of somebody; waits until the desk is open, or not.
    pub fn enters(&mut self, short_name: &str, passphrase: &str) -> &mut Self {
        self.text(short_name).keys("Enter").text(passphrase).keys("Enter").wait()
    }

    /// Waits until the key was renewed, if it is.
    pub fn settles(&mut self) -> &mut Self {
        while self.runner.world.is_renewing() {
            assert!(self.runner.await_news(), "the renewal brought nothing");
        }
        self.wait()
    }

    /// Waits until nothing runs on the worker, and every picture hangs.
    pub fn wait(&mut self) -> &mut Self {
        loop {
            while self.runner.app.desk.running.is_some() || self.runner.awaits_pictures() {
                assert!(self.runner.await_news(), "the worker brought nothing");
            }
            // What was heard of may lack pictures of its own.
            self.runner.draw().unwrap();
            if !self.runner.awaits_pictures() {
                return self;
            }
        }
    }

    /// Answers the open question, whatever its kind, as a volunteer would.
    pub fn answer(&mut self, answer: &Answer) -> &mut Self {
        let step = self.step().unwrap_or_else(|| panic!("no question is open\n{}", self.screen()));
        let item = self.desk().content.questionnaire.item(&step.link).unwrap().clone();
        let choices: Vec<String> = item
            .kind
            .choices()
            .map(|(_, codes)| codes.into_iter().map(str::to_owned).collect())
            .unwrap_or_default();
        let many = matches!(item.kind, Kind::MultiChoice { .. });
        let typed = item.kind.is_typed();
        let rows = choices.len() + usize::from(many) + usize::from(typed);
        let row = |place: usize| label(place).unwrap().to_string();
        match answer {
            Answer::Skipped => self.keys("Tab"),
            // The rows under a field are walked to; elsewhere each has its own key.
            Answer::Unknown if typed => self.keys("Down Enter"),
            Answer::Declined if typed => self.keys("Down Down Enter"),
            Answer::Unknown => self.keys(&row(rows)),
            Answer::Declined => self.keys(&row(rows + 1)),
            Answer::Code(code) => {
                let place = choices.iter().position(|one| one == code).unwrap();
                self.keys(&row(place))
            }
            Answer::Codes(codes) => {
                for code in codes {
                    let place = choices.iter().position(|one| one == code).unwrap();
                    self.keys(&row(place));
                }
                self.keys("Enter")
            }
            Answer::Text(text) => self.text(text).keys("Enter"),
            Answer::Number(number) => self.text(&number.to_string()).keys("Enter"),
            Answer::Date(date) => self.text(&date.strftime("%d-%m-%Y").to_string()).keys("Enter"),
        };
        // A danger card that came up is read and put away.
        while self.context() == Some(inloop::desk::keymap::Context::Cards) {
            self.keys("Esc");
        }
        self
    }

    /// Holds a fictional conversation as far as its file goes; returns at the first question it does not answer.
    pub fn hold(&mut self, name: &str) -> &mut Self {
        let example = example(name);
        self.keys("n").text(example.locale.tag()).keys("Enter");
        let answers = example.answers(Supply::Demo);
        while let Some(answer) = self.step().and_then(|step| answers.at(&step).cloned()) {
            self.answer(&answer);
        }
        self
    }

    /// Chooses a language on the language screen.
    pub fn hold_in(&mut self, locale: Locale) -> &mut Self {
        self.text(locale.tag()).keys("Enter")
    }

    /// Lets the volunteer work in a language.
    pub fn works_in(&mut self, locale: Locale) -> &mut Self {
        self.runner.app.desk.locale = locale;
        self.runner.draw().unwrap();
        self
    }

    /// Gives the computer something that makes sound; looks at what the desk's folder has for it.
    pub fn sounds(&mut self, reader: Arc<dyn Reader>) -> &mut Self {
        self.runner.app.desk.aloud = Means::of(self.folder.path(), &*reader);
        self.runner.world.aloud = Speaker::with(reader);
        self.runner.app.refresh();
        self.runner.draw().unwrap();
        self
    }

    /// Waits for one piece of news.
    pub fn hears(&mut self) -> &mut Self {
        assert!(self.runner.await_news(), "nothing came");
        self.runner.draw().unwrap();
        self
    }

    /// The open question.
    pub fn step(&self) -> Option<Step> {
        self.desk().conversation.as_ref()?.case.at.clone()
    }

    /// What the screens read.
    pub fn desk(&self) -> &Desk {
        &self.runner.app.desk
    }

    /// Where the volunteer is.
    pub fn context(&self) -> Option<inloop::desk::keymap::Context> {
        self.runner.app.context()
    }

    /// The desk's folder.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Changes the size of the screen.
    pub fn resize(&mut self, columns: u16, rows: u16) -> &mut Self {
        self.runner.terminal_mut().backend_mut().resize(columns, rows);
        self.event(Event::Resize(columns, rows))
    }

    /// Whether the volunteer has left.
    pub fn is_done(&self) -> bool {
        self.runner.is_done()
    }

    /// The screen as text, without spaces at the end of lines.
    pub fn screen(&self) -> String {
        let buffer = self.runner.terminal().backend().buffer();
        let mut text = String::new();
        for y in 0..buffer.area.height {
            let mut line = String::new();
            let mut x = 0;
            while x < buffer.area.width {
                let symbol = buffer[(x, y)].symbol();
                line.push_str(symbol);
                // The second cell of a wide letter is nobody's: what was there before stays in the test's buffer.
                x += cells(symbol).max(1);
            }
            text.push_str(line.trim_end());
            text.push('\n');
        }
        text
    }

    /// The same screen in these colours.
    pub fn wearing(&mut self, theme: Theme) -> &mut Self {
        self.runner.app.desk.theme = theme;
        self.runner.draw().unwrap();
        self
    }

    /// What the screens read, to change it as an effect would.
    pub fn desk_mut(&mut self) -> &mut Desk {
        &mut self.runner.app.desk
    }

    /// The cells of the screen, for a picture.
    pub fn buffer(&self) -> &ratatui::buffer::Buffer {
        self.runner.terminal().backend().buffer()
    }

    /// Fails unless the screen shows this text.
    pub fn sees(&mut self, text: &str) -> &mut Self {
        let screen = self.screen();
        assert!(screen.contains(text), "`{text}` is not on the screen:\n{screen}");
        self
    }

    /// Fails when the screen shows this text.
    pub fn misses(&mut self, text: &str) -> &mut Self {
        let screen = self.screen();
        assert!(!screen.contains(text), "`{text}` is on the screen:\n{screen}");
        self
    }

    /// Every file of the desk, as bytes, with its path.
    pub fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut found = Vec::new();
        let mut folders = vec![self.folder.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if let Ok(bytes) = std::fs::read(&path) {
                    found.push((path, bytes));
                }
            }
        }
        found
    }
}

/// A screen that begins a conversation.
struct Begins(Locale);

impl Screen for Begins {
    fn context(&self) -> Context {
        Context::Dialog
    }

    fn update(&mut self, action: Action, _: &Desk) -> Vec<Effect> {
        if action == Action::Confirm { vec![Effect::Begin(self.0)] } else { Vec::new() }
    }

    fn view(&self, _: &Desk, _: &mut Canvas<'_>, _: Rect) {}
}

/// A desk folder, made at the cheapest cost of the key derivation.
pub fn made() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let desk = NewDesk { name: "De Linde".into(), neighbourhood: "Lindenhof".into() };
    let first = NewVolunteer {
        short_name: "Fatima".into(),
        passphrase: Secret::new(PASSPHRASE.to_owned()),
        role: Role::Coordinator,
    };
    Casebook::create_at(folder.path(), Cost::PRACTICE, &desk, &first, beginning().timestamp()).unwrap();
    folder
}

/// A fictional conversation by its name.
pub fn example(name: &str) -> Example {
    examples().find(|one| one.id == name).unwrap_or_else(|| panic!("there is no example `{name}`"))
}

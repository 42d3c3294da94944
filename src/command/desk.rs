//! The desk itself: takes the terminal over, runs the loop, gives the terminal back.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, LazyLock};
use std::time::Instant;

use jiff::Zoned;
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGTSTP};
use signal_hook::iterator::Signals;

use super::arguments::Way;
use super::{Output, anew};
use crate::casebook::{Casebook, Cost};
use crate::content::{Content, Shelf, Supply, own_words};
use crate::desk::aloud::{Means, Programs, Speaker};
use crate::desk::app::App;
use crate::desk::input::Input;
use crate::desk::large::Large;
use crate::desk::model::{Desk, Tone};
use crate::desk::runner::{Runner, Steady};
use crate::desk::screen::Screen;
use crate::desk::screen::lock::LockScreen;
use crate::desk::screen::setup::SetupScreen;
use crate::desk::terminal::{self, Environment, Guard, Mode, Remembered, Setting, settle};
use crate::desk::theme::{Colour, Palette, Theme};
use crate::desk::world::{self, World};
use crate::directory::local_zone;
use crate::error::Error;
use crate::table::{Ending, Session};
use crate::words::Words;
use crate::words::messages::command as c;
use crate::words::messages::desk as m;

/// Where a desk is kept when nobody says: the platform's data folder.
pub(super) fn data_folder() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", "inloop").map(|dirs| dirs.data_dir().to_owned())
}

/// This moment on the Dutch clock, whatever clock the computer keeps: hours and days are those of the desk.
pub(super) fn now() -> Zoned {
    Zoned::now().with_time_zone(local_zone())
}

/// Opens the desk in this folder, or the first run when there is none.
pub(super) fn run(folder: Option<PathBuf>, way: &Way, after_lock: bool, out: &Output) -> Result<(), Error> {
    let folder = folder.or_else(data_folder).ok_or(Error::NoDataFolder)?;
    if way.plain {
        let language = super::plain::language(way.lang.as_deref())?;
        return super::plain::of_desk(&folder, language, after_lock, out);
    }
    let first: Box<dyn Screen> = if Casebook::exists(&folder) {
        Box::new(LockScreen::default())
    } else {
        Box::new(SetupScreen::default())
    };
    let palette = palette(way)?;
    open(Opening { folder, supply: Supply::Real, first, palette, demo: None, after_lock }, out)
}

/// The palette that was asked for this one time.
pub(super) fn palette(way: &Way) -> Result<Option<Palette>, Error> {
    let read = |name: &String| {
        let unknown = || Error::Usage(c::usage_value("--palette", name.as_str()));
        Palette::from_name(name).ok_or_else(unknown)
    };
    way.palette.as_ref().map(read).transpose()
}

/// What to open.
pub(super) struct Opening {
    /// The desk's folder.
    pub folder: PathBuf,
    /// Which directory.
    pub supply: Supply,
    /// The first screen.
    pub first: Box<dyn Screen>,
    /// The palette for this one time.
    pub palette: Option<Palette>,
    /// The passphrase of a demonstration, which is shown.
    pub demo: Option<String>,
    /// The program began anew after a lock.
    pub after_lock: bool,
}

/// Runs the loop over the real terminal.
pub(super) fn open(opening: Opening, out: &Output) -> Result<(), Error> {
    let settings = world::settings(&opening.folder);
    let mut words = Words::shipped();
    let faults = own_words(&opening.folder, &mut words);
    let content = Arc::new(Content::shelf(opening.supply, &opening.folder));
    read_early(&content);
    let environment = Environment::of_process();
    let remembered = settings.terminals.of(&environment);
    let setting = settings.right_to_left;
    let kind = environment.kind();
    let locale = if opening.folder.join("settings.json").is_file() { settings.locale } else { out.locale };
    let right_to_left = settle(setting, kind, remembered, None);
    let ask = setting == Setting::Auto && remembered.is_none() && kind.may_be_asked();
    let reader = Arc::new(Programs::on(&std::env::var_os("PATH").unwrap_or_default()));
    let name = Casebook::desk_name(&opening.folder).unwrap_or_default();
    let colour = Colour::read(|name| std::env::var(name).ok());
    let theme = Theme::of(opening.palette.unwrap_or(settings.palette), colour);
    let desk = Desk {
        session: Session { name, ..Session::locked(Arc::new(words), content, locale, now()) },
        settings,
        notice: None,
        running: None,
        order: right_to_left.order(),
        aloud: Means::of(&opening.folder, &*reader),
        closing: false,
        renewing: None,
        right_to_left,
        large: Large::default(),
        terminal: environment.clone(),
        palette: opening.palette,
        theme,
        demo: opening.demo,
    };
    let farewell = out.say(&m::farewell());
    let (outbox, inbox) = channel();
    let mut app = App::new(desk, opening.first);
    if right_to_left.needs_notice() {
        app.tell(m::notice_right_to_left(), Tone::Care);
    } else if !faults.is_empty() {
        app.tell(m::notice_content_faults(faults.len()), Tone::Care);
    }
    let mut world =
        World::new(&opening.folder, Cost::STANDARD, &saves_folder(&opening.folder), outbox.clone());
    world.aloud = Speaker::with(reader);
    read_signals(outbox.clone());
    if opening.after_lock {
        terminal::begin_quietly();
    }
    let mut guard = Guard::enter(kind, right_to_left, ask, farewell.clone())?;
    let screen = Terminal::new(CrosstermBackend::new(std::io::stdout()))?;
    let mut runner = Runner::new(screen, app, world, inbox, Box::new(now)).beside(steady());
    runner.renews(true);
    runner.draw()?;
    if ask {
        learn(&mut runner, &mut guard, &environment);
    }
    read_events(outbox);
    while runner.run()? == Ending::Locked {
        // A terminal that is gone is told of by the next frame, if there is one.
        let _ = guard.hand_on();
        anew::begin();
        // The system refused: the desk is locked all the same, and stays the program that it was.
        runner.renews(false);
        guard = Guard::enter(kind, runner.app.desk.right_to_left, false, farewell.clone())?;
        runner.draw_anew()?;
    }
    drop(guard);
    Ok(())
}

/// A clock that stands still while the computer sleeps.
pub(super) fn steady() -> Steady {
    let begun = Instant::now();
    Box::new(move || begun.elapsed())
}

/// Reads the content while the lock screen is drawn and a name is typed.
fn read_early(content: &Arc<Shelf>) {
    let content = Arc::clone(content);
    std::thread::spawn(move || {
        LazyLock::force(&content);
    });
}

/// Hears what the terminal answered, after the first frame, and remembers it. What was typed meanwhile comes first.
fn learn<B: ratatui::backend::Backend>(runner: &mut Runner<B>, guard: &mut Guard, environment: &Environment) {
    let Ok(answer) = guard.listen() else { return };
    let typed = answer.typed.clone();
    let answered = answer.mode.is_some_and(|mode| mode != Mode::Unknown);
    let settings = &mut runner.app.desk.settings;
    let remembered = settings.terminals.of(environment);
    let found = settle(settings.right_to_left, environment.kind(), remembered, Some(answer));
    if settings.terminals.learn(environment, Remembered { answered, ..Remembered::learnt(found) }) {
        runner.world.keep_settings(&runner.app.desk.settings);
    }
    runner.app.desk.order = found.order();
    runner.app.desk.right_to_left = found;
    for event in typed {
        runner.handle(Input::Event(event));
    }
}

/// Reads keys and mouse on a thread of their own, until nobody listens.
fn read_events(outbox: Sender<Input>) {
    std::thread::spawn(move || {
        while let Ok(event) = ratatui::crossterm::event::read() {
            if outbox.send(Input::Event(event)).is_err() {
                break;
            }
        }
    });
}

/// Hears on a thread of its own that the window was closed or the computer shuts down, so that words typed a moment
/// ago are kept and the terminal is given back. A system that refuses ends the program at once instead. A program that is
/// told to stand still does not, and locks; one that was made to, locks when it goes on.
fn read_signals(outbox: Sender<Input>) {
    let Ok(mut signals) = Signals::new([SIGHUP, SIGTERM, SIGINT, SIGTSTP, SIGCONT]) else { return };
    std::thread::spawn(move || {
        for signal in signals.forever() {
            let input = if matches!(signal, SIGTSTP | SIGCONT) { Input::Woken } else { Input::End };
            if outbox.send(input).is_err() {
                break;
            }
        }
    });
}

/// Where slips are saved: the documents folder of whoever uses this computer, else beside the desk.
pub(super) fn saves_folder(folder: &Path) -> PathBuf {
    directories::UserDirs::new()
        .and_then(|dirs| dirs.document_dir().map(Path::to_owned))
        .unwrap_or_else(|| folder.join("slips"))
}

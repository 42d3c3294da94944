//! The desk as a machine: an input goes in, the stack of screens changes, effects come out.
//!
//! Keys and clicks become actions through the one table; actions that work everywhere are decided here, the others
//! by the screen on top. Performs nothing itself.

mod locking;

use std::cell::Cell;

use jiff::Timestamp;
use ratatui::Frame;
use ratatui::layout::{Position, Rect};

use super::action::Action;
use super::aloud::Recital;
use super::canvas::Canvas;
use super::effect::Effect;
use super::hit::{self, Hit};
use super::keymap::{self, Context};
use super::large::{self, Large, Mode, Picture, Pictures, Turned};
use super::memo::Memo;
use super::model::{Desk, Tone};
use super::news::News;
use super::screen::Screen;
use super::screen::aloud::AloudScreen;
use super::screen::blank::BlankScreen;
use super::screen::cards::CardsScreen;
use super::screen::help::HelpScreen;
use super::screen::language::{LanguageScreen, Purpose};
use super::screen::leave::{LeaveScreen, Leaving};
use super::screen::reading::ReadingScreen;
use super::widget::clipboard;
use crate::intake::Step;
use crate::words::Locale;
use crate::words::messages::{desk as m, large as l};
use ratatui::crossterm::event::{
    Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEventKind,
};

/// The least room in which the desk can be read.
const LEAST: (u16, u16) = (60, 20);

/// The stack of screens over the desk.
pub struct App {
    /// What the screens read.
    pub desk: Desk,
    stack: Vec<Box<dyn Screen>>,
    /// Screens that wait to be seen.
    later: Vec<Box<dyn Screen>>,
    hits: Vec<Hit>,
    memo: Memo,
    last_key: Timestamp,
    /// The page that the last frame showed, when the resident's text is large.
    large: Option<Turned>,
    /// The page that was turned to; `None` follows the row that is pointed at.
    page: Option<usize>,
    /// Where the volunteer was in the last frame.
    seen: Option<Place>,
    /// Whether what is on the screen can be read aloud, once that was found out.
    readable: Cell<Option<bool>>,
}

/// Where the volunteer is: how deep, on which screen, at which question, in which language.
pub(super) type Place = (usize, Option<Context>, Option<Step>, Locale);

impl App {
    /// A desk that begins with this screen.
    #[must_use]
    pub fn new(desk: Desk, first: Box<dyn Screen>) -> Self {
        let last_key = desk.now.timestamp();
        Self {
            desk,
            stack: vec![first],
            later: Vec::new(),
            hits: Vec::new(),
            memo: Memo::default(),
            last_key,
            large: None,
            page: Some(0),
            seen: None,
            readable: Cell::new(None),
        }
    }

    /// What an input asks for. Movement of the mouse and releases of keys ask nothing.
    pub fn take(&mut self, event: &Event) -> Vec<Effect> {
        let action = match event {
            Event::Key(key) if key.kind != KeyEventKind::Release => self.read(key),
            Event::Paste(text) => Some(Action::Paste(text.clone())),
            Event::Mouse(mouse) => match mouse.kind {
                MouseEventKind::Down(MouseButton::Left) => {
                    hit::at(&self.hits, Position { x: mouse.column, y: mouse.row })
                }
                MouseEventKind::ScrollUp => Some(Action::MoveUp),
                MouseEventKind::ScrollDown => Some(Action::MoveDown),
                _ => None,
            },
            _ => None,
        };
        let Some(action) = action else { return Vec::new() };
        self.last_key = self.desk.now.timestamp();
        // A key that is pressed to stay does nothing else.
        if std::mem::take(&mut self.desk.closing) && !matches!(action, Action::Blank | Action::Lock) {
            return Vec::new();
        }
        self.desk.notice = None;
        self.act(action)
    }

    fn read(&self, key: &KeyEvent) -> Option<Action> {
        let top = self.stack.last()?;
        keymap::read(top.context(), top.is_typing(), key)
    }

    /// Decides what works everywhere, else asks the screen on top.
    pub fn act(&mut self, action: Action) -> Vec<Effect> {
        let Some(context) = self.stack.last().map(|top| top.context()) else { return Vec::new() };
        let mut effects = Vec::new();
        if self.turns(&action) {
            return effects;
        }
        match action {
            // At once: what is still to be kept is kept behind it.
            Action::Blank if context != Context::Blank => {
                effects.push(Effect::Open(Box::new(BlankScreen)));
                effects.extend(self.flush());
            }
            Action::Lock if !self.may_lock() => {}
            Action::Lock if self.loses_something() && !self.asks_to_lock() => {
                effects = self.flush();
                effects.push(Effect::Open(Box::new(LeaveScreen::new(Leaving::LockUnkept))));
            }
            Action::Lock => effects = self.lock(),
            Action::ShowHelp => {
                let typing = self.stack.last().is_some_and(|top| top.is_typing());
                effects.push(Effect::Open(Box::new(HelpScreen::new(context, typing))));
            }
            Action::ShowCards if context != Context::Cards => {
                effects.push(Effect::Open(Box::new(CardsScreen::new(&self.desk))));
            }
            Action::ReadAloud | Action::Back if self.desk.aloud.reading => effects.push(Effect::Hush),
            Action::ReadAloud => effects = self.read_aloud(),
            Action::SwitchDeskLanguage => {
                effects = self.flush();
                effects.push(Effect::Open(Box::new(LanguageScreen::new(Purpose::Volunteer))));
            }
            Action::ThrowAway if self.desk.conversation.is_some() => {
                effects.push(Effect::Open(Box::new(LeaveScreen::new(Leaving::ThrowAway))));
            }
            Action::Quit => {
                effects = self.flush();
                effects.push(if self.loses_something() {
                    Effect::Open(Box::new(LeaveScreen::new(Leaving::LoseUnkept)))
                } else {
                    Effect::Quit
                });
            }
            Action::ShowLarge => effects.push(Effect::ShowLarge(self.large.is_none())),
            // What was asked for by hand goes first; where it is large by itself, back is back.
            Action::Back if self.large.is_some() && self.desk.large.wished == Some(true) => {
                effects.push(Effect::ShowLarge(false));
            }
            Action::Cancel if self.desk.running.is_some() => effects.push(Effect::Cancel),
            // With nothing to stop, the same key copies what is selected in a field.
            Action::Cancel if self.stack.last().is_some_and(|top| top.is_typing()) => {
                return self.act(Action::Type(KeyEvent::new(KeyCode::Char('c'), KeyModifiers::CONTROL)));
            }
            other => {
                if let Some(top) = self.stack.last_mut() {
                    effects.extend(top.update(other, &self.desk));
                }
            }
        }
        effects
    }

    /// What can be read of the screen on top; asked about first where that is somebody's.
    fn read_aloud(&self) -> Vec<Effect> {
        let Some(top) = self.stack.last() else { return Vec::new() };
        let recital = top.recital(&self.desk);
        if !self.desk.aloud.serves(self.desk.resident_locale(), &recital) {
            return Vec::new();
        }
        let Recital { passages, private } = recital;
        if private {
            return vec![Effect::Open(Box::new(AloudScreen::new(passages)))];
        }
        vec![Effect::ReadAloud(passages)]
    }

    /// Whether anything of the screen on top can be read aloud here. Found out once, until something changes: it means
    /// making up all that would be read.
    fn can_be_read(&self) -> bool {
        let Some(top) = self.stack.last() else { return false };
        let aloud = &self.desk.aloud;
        let serves =
            || !aloud.is_silent() && aloud.serves(self.desk.resident_locale(), &top.recital(&self.desk));
        let readable = self.readable.get().unwrap_or_else(serves);
        self.readable.set(Some(readable));
        readable
    }

    /// Where the volunteer is now.
    pub(super) fn place(&self) -> Place {
        let at = self.desk.conversation.as_ref().and_then(|conversation| conversation.case.at.clone());
        (self.stack.len(), self.context(), at, self.desk.resident_locale())
    }

    /// Turns the pages of what is shown large; tells whether that was all. What is pointed at is not confirmed unseen:
    /// then its page comes first.
    fn turns(&mut self, action: &Action) -> bool {
        let Some(Turned { page, last, unseen }) = self.large else { return false };
        match action {
            Action::PageDown => self.page = Some((page + 1).min(last)),
            Action::PageUp => self.page = Some(page.saturating_sub(1)),
            Action::Confirm | Action::Toggle if unseen => self.page = None,
            Action::MoveUp | Action::MoveDown | Action::Pick(_) => {
                self.page = None;
                return false;
            }
            _ => return false,
        }
        true
    }

    /// What every screen still has to keep.
    pub fn flush(&mut self) -> Vec<Effect> {
        let Self { stack, desk, .. } = self;
        stack.iter_mut().flat_map(|screen| screen.flush(desk)).collect()
    }

    /// The desk changed: every screen takes it in.
    pub fn refresh(&mut self) {
        self.readable.set(None);
        let Self { stack, desk, .. } = self;
        for screen in stack.iter_mut() {
            screen.refresh(desk);
        }
    }

    /// News from the world for the screens, the top one first.
    pub fn receive(&mut self, news: &News) -> Vec<Effect> {
        let Self { stack, desk, .. } = self;
        stack.iter_mut().rev().flat_map(|screen| screen.receive(news, desk)).collect()
    }

    /// Puts a screen on top.
    pub fn open(&mut self, mut screen: Box<dyn Screen>) {
        screen.refresh(&self.desk);
        self.stack.push(screen);
    }

    /// Puts a screen on top once the volunteer is at the desk to see it: not over a blank screen, nor over the lock.
    pub fn show_later(&mut self, screen: Box<dyn Screen>) {
        self.later.push(screen);
    }

    /// Shows what waited to be seen.
    pub fn show_waiting(&mut self) {
        if !self.later.is_empty() && !matches!(self.context(), Some(Context::Blank | Context::Lock)) {
            for screen in std::mem::take(&mut self.later) {
                self.open(screen);
            }
        }
    }

    /// Takes the top screen away; the last one stays.
    pub fn close(&mut self) {
        if self.stack.len() > 1 {
            self.stack.pop();
        }
    }

    /// Begins anew with one screen, and forgets what the others showed.
    pub fn restart(&mut self, screen: Box<dyn Screen>) {
        self.forget();
        self.desk.large = Large::default();
        self.stack.clear();
        self.open(screen);
    }

    /// Forgets what was said, drawn and copied in a conversation that is over, or before the next begins.
    pub fn forget(&self) {
        self.memo.forget();
        clipboard::forget();
    }

    /// The context of the screen on top.
    #[must_use]
    pub fn context(&self) -> Option<Context> {
        self.stack.last().map(|top| top.context())
    }

    /// Draws the screen on top in its frame; remembers only where the mouse can point, and whether it was large.
    pub fn draw(&mut self, frame: &mut Frame<'_>) {
        let place = Some(self.place());
        if self.seen != place {
            // Another question begins on its first page.
            self.page = Some(0);
            self.readable.set(None);
            self.seen = place;
        }
        let area = frame.area();
        let mut canvas = Canvas::new(frame.buffer_mut(), &self.desk, &self.memo);
        let theme = canvas.theme;
        let mode = self.desk.mode(area.width);
        self.large = None;
        canvas.paint(area, theme.text);
        if area.width < LEAST.0 || area.height < LEAST.1 {
            canvas.message(area, &m::screen_too_small(i64::from(LEAST.0), i64::from(LEAST.1)), theme.care);
        } else if let Some(top) = self.stack.last() {
            if top.context() == Context::Blank {
                top.view(&self.desk, &mut canvas, area);
            } else {
                super::frame::header(&self.desk, &mut canvas, Rect { height: 2, ..area });
                let under = super::frame::footer_height(&self.desk, &canvas, area.width);
                let body = Rect {
                    x: area.x + 1,
                    y: area.y + 2,
                    width: area.width - 2,
                    height: area.height.saturating_sub(2 + under),
                };
                match top.shown(&self.desk).filter(|_| mode == Mode::Screen) {
                    Some(showing) => {
                        let turned = large::view(&self.desk, &mut canvas, body, &showing, self.page);
                        self.large = Some(turned);
                    }
                    None => top.view(&self.desk, &mut canvas, body),
                }
                let foot = Rect { y: area.bottom() - under, height: under, ..area };
                let keys = super::frame::Keys {
                    context: top.context(),
                    typing: top.is_typing(),
                    aloud: self.can_be_read(),
                };
                super::frame::footer(&self.desk, &mut canvas, foot, keys);
            }
        }
        let (hits, cursor) = canvas.finish();
        self.hits = hits;
        if let Some(cursor) = cursor {
            frame.set_cursor_position(cursor);
        }
    }

    /// Asks which way of drawing reads right, where that must be known before someone reads this language.
    pub fn ask_reading(&mut self, locale: Locale) {
        if self.desk.must_ask_reading(locale) {
            self.open(Box::new(ReadingScreen::default()));
        }
    }

    /// The pictures that the last frame lacked, to be made now.
    pub fn begin_pictures(&self) -> Vec<Picture> {
        self.memo.gallery.begin()
    }

    /// Hangs pictures that were made. Letters that no font has are told once in a conversation.
    pub fn hang(&mut self, pictures: Pictures) {
        for (picture, made) in pictures {
            let told = match &made {
                Ok(drawn) if drawn.packages.is_empty() => None,
                Ok(drawn) => Some(l::large_missing(drawn.packages.join(", "))),
                Err(fault) => Some(fault.message()),
            };
            self.memo.gallery.hang(&picture, made.unwrap_or_default());
            if let Some(told) = told
                && !std::mem::replace(&mut self.desk.large.told, true)
            {
                self.tell(told, Tone::Care);
            }
        }
    }

    /// Tells the volunteer something at the bottom of the screen.
    pub fn tell(&mut self, message: crate::words::Message, tone: Tone) {
        self.desk.notice = Some(super::model::Notice { message, tone });
    }
}

//! An offer in a minute: a few questions one after the other, of which only the name must be answered. The same screen
//! places an offer that came from elsewhere.

use ratatui::layout::Rect;

use super::editor::Editor;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::widget::entry::Entry;
use crate::desk::screen::Screen;
use crate::directory::keeping::{Addition, DirectoryEvent, Field, What};
use crate::directory::{Fault, Offer, Setting};
use crate::words::Message;
use crate::words::messages::keeping as m;

/// What is asked about a new offer, in this order.
const ADDING: [Field; 8] = [
    Field::Name,
    Field::Description,
    Field::Needs,
    Field::Places,
    Field::Hours,
    Field::Setting,
    Field::Contacts,
    Field::Languages,
];
/// How many needs are suggested from the words.
const SUGGESTED: usize = 6;

/// What the answers are for.
#[derive(Debug)]
enum Purpose {
    Add,
    Place(String),
}

/// One question after the other.
#[derive(Debug)]
pub struct StepsScreen {
    purpose: Purpose,
    steps: Vec<(Field, Editor)>,
    at: usize,
    /// The words for which needs were suggested.
    suggested: String,
    changed: bool,
    fault: Option<Message>,
}

impl StepsScreen {
    /// A new offer, with this as its name if it is known. It is given in the desk's neighbourhood unless one says else.
    #[must_use]
    pub fn adding(name: &str, desk: &Desk) -> Self {
        let mut steps: Vec<_> = ADDING.iter().map(|field| (*field, Editor::of(desk, *field, None))).collect();
        steps[0].1 = Editor::Text(Entry::with(name));
        steps[3].1 = Editor::Text(Entry::suggesting(&desk.neighbourhood));
        Self::new(Purpose::Add, steps)
    }

    /// The place of an offer that came from elsewhere: who gives it, how far it reaches, for what.
    #[must_use]
    pub fn placing(offer: &Offer, desk: &Desk) -> Self {
        let of = |field: &Field| (*field, Editor::of(desk, *field, Some(offer)));
        let mut screen =
            Self::new(Purpose::Place(offer.id.as_str().to_owned()), Field::PLACING.iter().map(of).collect());
        screen.suggest(desk);
        screen
    }

    fn new(purpose: Purpose, steps: Vec<(Field, Editor)>) -> Self {
        Self { purpose, steps, at: 0, suggested: String::new(), changed: false, fault: None }
    }

    fn text(&self, wanted: Field) -> String {
        let found = self.steps.iter().find(|(field, _)| *field == wanted);
        found.map(|(field, editor)| editor.text(*field)).unwrap_or_default()
    }

    fn codes(&self, wanted: Field) -> Vec<String> {
        let found = self.steps.iter().find(|(field, _)| *field == wanted);
        found.map(|(_, editor)| editor.codes()).unwrap_or_default()
    }

    /// Needs that the words speak of come first in their list.
    fn suggest(&mut self, desk: &Desk) {
        let words = match &self.purpose {
            Purpose::Add => format!("{} {}", self.text(Field::Name), self.text(Field::Description)),
            Purpose::Place(id) => desk.directory().offer(id).map_or_else(String::new, |offer| {
                format!("{} {}", offer.name, offer.description.as_deref().unwrap_or_default())
            }),
        };
        if words == self.suggested {
            return;
        }
        let first = suggested(desk, &words);
        if let Some((_, editor)) = self.steps.iter_mut().find(|(field, _)| *field == Field::Needs) {
            editor.suggest(desk, &first);
        }
        self.suggested = words;
    }

    fn go_to(&mut self, step: usize, desk: &Desk) {
        self.at = step;
        if self.steps[step].0 == Field::Needs {
            self.suggest(desk);
        }
    }

    /// What it comes to so far; what is wrong when it cannot be so.
    fn effect(&self, desk: &Desk, show: bool) -> Result<Effect, Message> {
        let directory = desk.directory();
        let first = |faults: Vec<Fault>| {
            faults.first().map_or_else(m::fault_unreadable, crate::directory::Fault::message)
        };
        match &self.purpose {
            Purpose::Add => {
                let addition = Addition {
                    name: self.text(Field::Name),
                    what: self.text(Field::Description),
                    needs: self.codes(Field::Needs),
                    place: self.text(Field::Places),
                    when: self.text(Field::Hours),
                    setting: self.codes(Field::Setting).first().and_then(|code| Setting::from_code(code)),
                    whom: self.text(Field::Contacts),
                    languages: self.codes(Field::Languages),
                };
                if addition.name.is_empty() {
                    return Err(m::fault_name());
                }
                let service = addition.service(directory, &desk.neighbourhood, &super::say(desk));
                DirectoryEvent::add([0; 16], service.clone(), directory).map_err(first)?;
                Ok(Effect::AddOffer { service: Box::new(service), show })
            }
            Purpose::Place(id) => {
                let offer = directory.offer(id).ok_or_else(m::gone)?;
                let terms = self.steps.iter().map(|(field, editor)| editor.part(desk, *field, Some(offer)));
                let part = terms.reduce(crate::directory::keeping::joined).unwrap_or_default();
                Ok(Effect::Keep(vec![DirectoryEvent::about(
                    offer,
                    What::OfferPlaced { part: Box::new(part) },
                )]))
            }
        }
    }

    fn keep(&mut self, desk: &Desk) -> Vec<Effect> {
        match (self.effect(desk, true), &self.purpose) {
            // The page of the new offer takes the place of this screen.
            (Ok(effect), Purpose::Add) => vec![Effect::Close, effect],
            (Ok(effect), Purpose::Place(_)) => vec![effect, Effect::Close, Effect::Tell(m::notice_placed())],
            (Err(fault), _) => {
                if fault == m::fault_name() {
                    self.at = 0;
                }
                self.fault = Some(fault);
                Vec::new()
            }
        }
    }
}

/// The needs that a text speaks of, the likeliest first.
fn suggested(desk: &Desk, text: &str) -> Vec<String> {
    let code = |need: String| need.strip_prefix("need:").map_or(need.clone(), str::to_owned);
    desk.content.needs.suggest(text, SUGGESTED).into_iter().map(|one| code(one.need)).collect()
}

impl Screen for StepsScreen {
    fn context(&self) -> Context {
        Context::Form
    }

    fn is_typing(&self) -> bool {
        self.steps[self.at].1.is_typing()
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        let warned = self.fault.take().is_some_and(|fault| fault == m::not_kept_yet());
        let last = self.steps.len() - 1;
        let typing = self.is_typing();
        match action {
            Action::Tick => self.fault = warned.then(m::not_kept_yet),
            Action::Save => return self.keep(desk),
            Action::Confirm => {
                // Enter on a row of a list of one chooses it, when none was chosen yet.
                if self.steps[self.at].1.codes().is_empty()
                    && !typing
                    && self.steps[self.at].0.shape() == crate::directory::keeping::Shape::One
                {
                    self.steps[self.at].1.settle();
                }
                if self.at == 0 && matches!(self.purpose, Purpose::Add) && self.text(Field::Name).is_empty() {
                    self.fault = Some(m::fault_name());
                } else if self.at < last {
                    self.go_to(self.at + 1, desk);
                } else {
                    return self.keep(desk);
                }
            }
            Action::SkipQuestion if self.at < last => self.go_to(self.at + 1, desk),
            Action::Back if self.at > 0 => self.go_to(self.at - 1, desk),
            Action::Back if self.changed && !warned => self.fault = Some(m::not_kept_yet()),
            Action::Back => return vec![Effect::Close],
            Action::MoveUp if typing && self.at > 0 => self.go_to(self.at - 1, desk),
            Action::MoveDown if typing && self.at < last => self.go_to(self.at + 1, desk),
            other => self.changed |= self.steps[self.at].1.take(&other) && !is_movement(&other),
        }
        Vec::new()
    }

    fn flush(&mut self, desk: &Desk) -> Vec<Effect> {
        // What was typed about a new offer is kept as it is: what is missing, such as its needs, keeps it from being
        // suggested until somebody fills it in.
        match (self.effect(desk, false), &self.purpose) {
            (Ok(effect), Purpose::Add) if self.changed => {
                self.changed = false;
                vec![Effect::Close, effect]
            }
            _ => Vec::new(),
        }
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let at =
            |y: u16, height: u16| Rect { y, height: height.min(area.bottom().saturating_sub(y)), ..area };
        match &self.purpose {
            Purpose::Add => canvas.message_line(at(area.y, 1), &m::add_title(), theme.title),
            Purpose::Place(id) => {
                let name = desk.directory().offer(id).map_or("", |offer| offer.name.as_str());
                canvas.line(at(area.y, 1), crate::words::Locale::NL, name, theme.title);
            }
        }
        let mut y = area.y + 1;
        for (place, (field, editor)) in self.steps.iter().enumerate() {
            let (label, value) = canvas.split(at(y, 1), 28, 1);
            let active = place == self.at;
            canvas.message_line(label, &asked(*field), if active { theme.key } else { theme.faint });
            let given = editor.summary(*field);
            if !given.is_empty() {
                canvas.message_line(value, &m::together(given), theme.text);
            }
            y += 1;
        }
        canvas.rule(at(y, 1));
        y += 1;
        let (field, editor) = &self.steps[self.at];
        y += canvas.message(at(y, 2), &explained(*field), theme.text);
        if let Some(fault) = &self.fault {
            y += canvas.message(at(y, 2), fault, theme.care);
        }
        if *field == Field::Hours && !self.text(*field).is_empty() {
            let part = field.of_text(&self.text(*field), None, &super::say(desk));
            let read = DirectoryEvent::reads(*field, &part, desk.directory());
            canvas.message(at(y + 2, 2), &m::understood(read), theme.good);
        }
        editor.draw(desk, canvas, at(y, area.height), true);
    }
}

fn is_movement(action: &Action) -> bool {
    matches!(action, Action::MoveUp | Action::MoveDown | Action::PageUp | Action::PageDown)
}

/// A question in a word or two.
fn asked(field: Field) -> Message {
    match field {
        Field::Places => m::add_where(),
        Field::Description => m::add_what(),
        other => other.message(),
    }
}

/// A question in full.
fn explained(field: Field) -> Message {
    match field {
        Field::Name => m::add_ask_name(),
        Field::Description => m::add_ask_what(),
        Field::Needs => m::add_ask_needs(),
        Field::Places => m::add_ask_where(),
        Field::Hours => m::add_ask_when(),
        Field::Setting => m::add_ask_setting(),
        Field::Contacts => m::add_ask_whom(),
        Field::Languages => m::add_ask_languages(),
        Field::Form => m::add_ask_form(),
        Field::Reach => m::add_ask_reach(),
        Field::Access => m::add_ask_access(),
        other => other.message(),
    }
}

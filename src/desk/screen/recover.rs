//! Opening the desk with its recovery key: the key, who gets a new passphrase, that passphrase. A new recovery key follows.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use ratatui::layout::Rect;

use super::Screen;
use super::volunteers::role_name;
use crate::casebook::{NewVolunteer, RecoveryKey, Role, Secret, Volunteer};
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::keyring::Change;
use crate::desk::model::Desk;
use crate::desk::news::News;
use crate::desk::passphrase;
use crate::desk::widget::entry::Entry;
use crate::desk::widget::form::Form;
use crate::desk::widget::list::List;
use crate::table::typed;
use crate::words::Message;
use crate::words::messages::desk as m;
use crate::words::messages::door as d;
use crate::words::messages::faults;

/// What is asked.
#[derive(Debug)]
enum Part {
    /// The key itself.
    Key(Form),
    /// Who comes in; the last row is somebody new.
    Who(List),
    /// Somebody of the desk, and their new passphrase.
    Known(Volunteer, Form),
    /// Somebody new, who becomes a coordinator.
    New(Form),
}

/// The screen of the recovery key.
#[derive(Debug)]
pub struct RecoverScreen {
    part: Part,
    fault: Option<Message>,
    refused_until: Option<Timestamp>,
}

impl Default for RecoverScreen {
    fn default() -> Self {
        let form = Form::new(vec![(d::recover_key(), Entry::default())]);
        Self { part: Part::Key(form), fault: None, refused_until: None }
    }
}

fn passphrases() -> Vec<(Message, Entry)> {
    vec![(m::setup_passphrase(), Entry::secret()), (m::setup_passphrase_again(), Entry::secret())]
}

impl RecoverScreen {
    fn confirm(&mut self, desk: &Desk) -> Vec<Effect> {
        // A second Enter in a hurry must not knock again while the first one is being heard.
        if desk.running.is_some() {
            return Vec::new();
        }
        self.fault = None;
        match &mut self.part {
            Part::Key(form) => {
                if self.refused_until.is_some_and(|until| until > desk.now.timestamp()) {
                    return Vec::new();
                }
                // A slip of the pen is told at once: it is no attempt at the door.
                match form.text(0).parse::<RecoveryKey>() {
                    Ok(key) => return vec![Effect::Recover(key)],
                    Err(_) => self.fault = Some(d::recover_mistyped()),
                }
            }
            Part::Who(list) => {
                self.part = if let Some(one) = desk.volunteers.get(list.cursor) {
                    Part::Known(one.clone(), Form::new(passphrases()))
                } else {
                    let name = (m::setup_short_name(), Entry::default());
                    Part::New(Form::new([vec![name], passphrases()].concat()))
                };
            }
            Part::Known(one, form) => {
                self.fault = passphrase::fault(&one.short_name, form.text(0), form.text(1));
                if self.fault.is_none() {
                    let passphrase = Secret::new(form.text(0).to_owned());
                    return vec![Effect::ChangeKeys(Change::LetIn { whose: one.id, passphrase })];
                }
                form.begin();
            }
            Part::New(form) => {
                self.fault = passphrase::fault(form.text(0), form.text(1), form.text(2));
                if self.fault.is_none() {
                    return vec![Effect::ChangeKeys(Change::LetInNew(NewVolunteer {
                        short_name: typed::line(form.text(0)),
                        passphrase: Secret::new(form.text(1).to_owned()),
                        role: Role::Coordinator,
                    }))];
                }
                form.begin();
            }
        }
        Vec::new()
    }

    fn back(&mut self, desk: &Desk) -> Vec<Effect> {
        self.fault = None;
        match self.part {
            Part::Key(_) => vec![Effect::Close],
            // The desk is open behind this: leaving it locks it again.
            Part::Who(_) => vec![Effect::Lock],
            Part::Known(..) | Part::New(_) => {
                self.part = Part::Who(List::new(desk.volunteers.len() + 1));
                Vec::new()
            }
        }
    }
}

impl Screen for RecoverScreen {
    fn context(&self) -> Context {
        Context::Dialog
    }

    fn is_typing(&self) -> bool {
        !matches!(self.part, Part::Who(_))
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        if action == Action::Back {
            return self.back(desk);
        }
        let confirmed = match &mut self.part {
            Part::Who(list) => {
                !list.moves(&action)
                    && match action {
                        Action::Confirm => true,
                        Action::Pick(place) => list.point(place),
                        _ => false,
                    }
            }
            Part::Key(form) | Part::Known(_, form) | Part::New(form) => form.confirms(&action),
        };
        if confirmed { self.confirm(desk) } else { Vec::new() }
    }

    fn refresh(&mut self, desk: &Desk) {
        // The key was right: now it is known who works here.
        if matches!(self.part, Part::Key(_)) && !desk.volunteers.is_empty() {
            self.part = Part::Who(List::new(desk.volunteers.len() + 1));
        }
    }

    fn receive(&mut self, news: &News, desk: &Desk) -> Vec<Effect> {
        if let News::Refused { wait } = news {
            let later = SignedDuration::try_from(*wait).unwrap_or_default();
            let until = desk.now.timestamp().saturating_add(later).unwrap_or(Timestamp::MAX);
            self.refused_until = Some(until);
            self.fault = Some(refused(*wait));
        }
        Vec::new()
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let at = |y: u16, height: u16| Rect { y, height, ..area };
        let mut y = area.y + 1;
        let (title, explained) = match &self.part {
            Part::Key(_) => (d::recover_title(), d::recover_explained()),
            Part::Who(_) => (d::recover_who(), d::recover_who_explained()),
            Part::Known(one, _) => (d::passphrase_title(one.short_name.as_str()), d::passphrase_explained()),
            Part::New(_) => (m::volunteer_title(), d::recover_new_explained()),
        };
        canvas.message(at(y, 1), &title, theme.title);
        y += 2;
        y += canvas.message(at(y, 4), &explained, theme.text) + 1;
        match &self.part {
            Part::Key(form) | Part::Known(_, form) | Part::New(form) => {
                y += form.draw(canvas, at(y, 9), desk.locale);
            }
            Part::Who(list) => {
                for place in 0..list.len {
                    let row = at(y, 1);
                    let (key, text) = canvas.split(row, 4, 1);
                    canvas.label(key, place, " ", theme.key);
                    let said = desk.volunteers.get(place).map_or_else(d::recover_new, |one| {
                        d::volunteers_row(one.short_name.as_str(), role_name(one.role))
                    });
                    canvas.message_line(text, &said, theme.text);
                    canvas.clickable(row, Action::Pick(place));
                    if place == list.cursor {
                        canvas.paint(row, theme.chosen);
                    }
                    y += 1;
                }
            }
        }
        if let Some(fault) = &self.fault {
            canvas.message(at(y, 3), fault, theme.care);
        }
    }
}

/// What is told of a key that opens nothing here.
fn refused(wait: Duration) -> Message {
    match i64::try_from(wait.as_secs()).unwrap_or(0) {
        0 => faults::recovery(),
        seconds => d::recover_mismatch_wait(seconds),
    }
}

//! What became of an offer: shut for a while or for good, moved, followed by another, open again, or taken back.

use ratatui::layout::Rect;

use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::screen::Screen;
use crate::desk::widget::entry::Entry;
use crate::desk::widget::list::List;
use crate::directory::keeping::{DirectoryEvent, Field, What};
use crate::directory::{Offer, OfferId, Status};
use crate::table::typed;
use crate::words::Message;
use crate::words::messages::keeping as m;

/// The longest text about it, in letters, and the most offers that are found by a name.
const LONGEST: usize = 300;
const FOUND: usize = 8;

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Became {
    ForAWhile,
    ForGood,
    Moved,
    Succeeded,
    Open,
    TakenBack,
}

/// What is asked after that.
#[derive(Debug)]
enum Asking {
    /// What became of it.
    What,
    /// What to know about it, in words.
    Alert(Entry),
    /// The new address.
    Address(Entry),
    /// Which offer came after it, found by its name.
    Successor { name: Entry, found: Vec<OfferId>, list: List },
}

/// The change screen.
#[derive(Debug)]
pub struct ChangeScreen {
    offer: String,
    ways: Vec<Became>,
    list: List,
    asking: Asking,
    changed: bool,
    fault: Option<Message>,
}

impl ChangeScreen {
    /// What became of this offer.
    #[must_use]
    pub fn new(offer: &str, desk: &Desk) -> Self {
        let mut ways = vec![Became::ForAWhile, Became::ForGood, Became::Moved, Became::Succeeded];
        if desk.directory().offer(offer).is_some_and(|offer| offer.status != Status::Active) {
            ways.insert(0, Became::Open);
        }
        if desk.knowledge.overlay.is_own(offer) {
            ways.push(Became::TakenBack);
        }
        let (list, asking) = (List::new(ways.len()), Asking::What);
        Self { offer: offer.to_owned(), ways, list, asking, changed: false, fault: None }
    }

    fn way(&self) -> Option<Became> {
        self.ways.get(self.list.cursor).copied()
    }

    fn choose(&mut self, desk: &Desk) -> Vec<Effect> {
        let (Some(way), Some(offer)) = (self.way(), desk.directory().offer(&self.offer)) else {
            return Vec::new();
        };
        self.asking = match way {
            Became::ForAWhile | Became::ForGood => Asking::Alert(Entry::default()),
            Became::Moved => Asking::Address(Entry::with(&Field::Places.to_text(offer, &super::say(desk)))),
            Became::Succeeded => {
                Asking::Successor { name: Entry::default(), found: Vec::new(), list: List::new(0) }
            }
            Became::Open => return keep(offer, What::OfferReopened {}, m::did_reopen()),
            Became::TakenBack => {
                // The page below is of an offer that is no longer there.
                let mut effects = keep(offer, What::OfferTakenBack {}, m::did_take_back());
                effects.insert(1, Effect::Close);
                return effects;
            }
        };
        Vec::new()
    }

    fn confirm(&mut self, desk: &Desk) -> Vec<Effect> {
        let Some(offer) = desk.directory().offer(&self.offer) else { return vec![Effect::Close] };
        match &self.asking {
            Asking::What => self.choose(desk),
            Asking::Alert(entry) => {
                let for_good = self.way() == Some(Became::ForGood);
                let text = typed::note(entry.text(), LONGEST, false).0.replace('\n', " ");
                let alert = Some(text).filter(|text| !text.is_empty());
                let told = if for_good { m::did_close() } else { m::did_close_for_now() };
                keep(offer, What::OfferClosed { for_good, alert }, told)
            }
            Asking::Address(entry) => {
                let text = typed::note(entry.text(), LONGEST, false).0.replace('\n', " ");
                let part = Field::Places.of_text(&text, Some(offer), &super::say(desk));
                match DirectoryEvent::edit(offer, Field::Places, part.clone(), None, desk.directory()) {
                    Ok(_) => {
                        keep(offer, What::OfferMoved { part: Box::new(part), alert: None }, m::did_move())
                    }
                    Err(faults) => {
                        self.fault = faults.first().map(crate::directory::Fault::message);
                        Vec::new()
                    }
                }
            }
            Asking::Successor { found, list, .. } => {
                let after = found.get(list.cursor).and_then(|id| desk.directory().offer(id.as_str()));
                let Some(after) = after else { return Vec::new() };
                let alert = super::say(desk)(&m::alert_successor(after.name.as_str()));
                let what = What::OfferSucceeded { by: after.id.clone(), alert };
                keep(offer, what, m::did_succeed())
            }
        }
    }

    fn entry(&mut self) -> Option<&mut Entry> {
        match &mut self.asking {
            Asking::What => None,
            Asking::Alert(entry) | Asking::Address(entry) | Asking::Successor { name: entry, .. } => {
                Some(entry)
            }
        }
    }

    /// Looks for the offers whose name holds what was typed; those that run.
    fn search(&mut self, desk: &Desk) {
        let Asking::Successor { name, found, list } = &mut self.asking else { return };
        let wanted = name.text().trim().to_lowercase();
        *found = if wanted.chars().count() < 2 {
            Vec::new()
        } else {
            let holds = |offer: &&Offer| {
                let names = [Some(offer.name.as_str()), offer.alternate_name.as_deref()];
                offer.is_alive()
                    && offer.id.as_str() != self.offer
                    && names.into_iter().flatten().any(|name| name.to_lowercase().contains(&wanted))
            };
            desk.directory().offers().filter(holds).take(FOUND).map(|offer| offer.id.clone()).collect()
        };
        *list = List::new(found.len());
    }
}

/// Keeps it, closes the screen, tells what was done.
fn keep(offer: &Offer, what: What, told: Message) -> Vec<Effect> {
    let event = DirectoryEvent::about(offer, what);
    vec![Effect::Keep(vec![event]), Effect::Close, Effect::Tell(m::notice_done(offer.name.as_str(), told))]
}

impl Screen for ChangeScreen {
    fn context(&self) -> Context {
        Context::Dialog
    }

    fn is_typing(&self) -> bool {
        !matches!(self.asking, Asking::What)
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        let warned = self.fault.take().is_some_and(|fault| fault == m::not_kept_yet());
        if let Asking::Successor { list, .. } = &mut self.asking
            && list.moves(&action)
        {
            return Vec::new();
        }
        if matches!(self.asking, Asking::What) && self.list.moves(&action) {
            return Vec::new();
        }
        match action {
            Action::Tick => self.fault = warned.then(m::not_kept_yet),
            Action::Confirm => return self.confirm(desk),
            Action::Pick(place) => match &mut self.asking {
                Asking::What if self.list.point(place) => return self.choose(desk),
                Asking::Successor { list, .. } => {
                    return if list.point(place) { self.confirm(desk) } else { Vec::new() };
                }
                _ => {}
            },
            Action::Back if matches!(self.asking, Asking::What) => return vec![Effect::Close],
            Action::Back if self.changed && !warned => self.fault = Some(m::not_kept_yet()),
            Action::Back => (self.asking, self.changed) = (Asking::What, false),
            Action::Type(key) => {
                let typed = self.entry().is_some_and(|entry| entry.press(key));
                self.changed |= typed;
                if typed {
                    self.search(desk);
                }
            }
            Action::Paste(text) => {
                if let Some(entry) = self.entry() {
                    entry.paste(&text);
                    self.changed = true;
                    self.search(desk);
                }
            }
            _ => {}
        }
        Vec::new()
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let Some(offer) = desk.directory().offer(&self.offer) else { return };
        let at =
            |y: u16, height: u16| Rect { y, height: height.min(area.bottom().saturating_sub(y)), ..area };
        canvas.line(at(area.y, 1), crate::words::Locale::NL, &offer.name, theme.title);
        let way = self.way().map(name);
        let title = match (&self.asking, way) {
            (Asking::What, _) | (_, None) => m::change_title(),
            (_, Some(way)) => way,
        };
        canvas.message(at(area.y + 1, 1), &title, theme.key);
        let mut y = area.y + 3;
        let (asked, entry) = match &self.asking {
            Asking::What => {
                super::rows(self.list, canvas, at(y, area.height), |canvas, row, place| {
                    let (key, text) = canvas.split(row, 4, 1);
                    canvas.label(key, place, " ", theme.key);
                    canvas.message_line(text, &name(self.ways[place]), theme.text);
                });
                return;
            }
            Asking::Alert(entry) => (m::ask_alert(), entry),
            Asking::Address(entry) => (m::hint_places(), entry),
            Asking::Successor { name, .. } => (m::ask_successor(), name),
        };
        y += canvas.message(at(y, 2), &asked, theme.faint) + 1;
        entry.draw(canvas, at(y, 1), super::typed_in(desk), true);
        canvas.rule(at(y + 1, 1));
        y += 3;
        if let Some(fault) = &self.fault {
            y += canvas.message(at(y, 2), fault, theme.care) + 1;
        }
        if let Asking::Successor { found, list, .. } = &self.asking {
            super::rows(*list, canvas, at(y, area.height), |canvas, row, place| {
                let name = desk.directory().offer(found[place].as_str()).map_or("", |offer| &offer.name);
                canvas.line(row, crate::words::Locale::NL, name, theme.text);
            });
        }
    }
}

fn name(way: Became) -> Message {
    match way {
        Became::ForAWhile => m::change_for_a_while(),
        Became::ForGood => m::change_for_good(),
        Became::Moved => m::change_moved(),
        Became::Succeeded => m::change_succeeded(),
        Became::Open => m::change_open(),
        Became::TakenBack => m::change_taken_back(),
    }
}

//! What may be told to one party: what for, who says it, said back, and only then kept (F5, F30).
//!
//! Nothing is marked beforehand and nothing is pointed at, so that an Enter too many says nothing. Only a yes to what was
//! said back is kept. What stands can be taken back on the same screen.

mod view;

use std::collections::{BTreeSet, VecDeque};

use ratatui::layout::Rect;

use super::Screen;
use super::language::{LanguageScreen, Purpose as Whose};
use crate::casebook::{Case, Giver, Party, Purpose};
use crate::desk::action::Action;
use crate::desk::aloud::Recital;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::large::Showing;
use crate::desk::model::Desk;
use crate::desk::widget::list::List;
use crate::table::consent::{self, Standing};
use crate::words::messages::{desk as m, handing as h};

/// How far the asking is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// What stands, to be read over, asked anew or stopped.
    Standing,
    /// What for.
    Purposes,
    /// Who says it.
    Giver,
    /// It is said back.
    Back(Giver),
    /// Who takes it back.
    Stopping,
    /// It was taken back.
    Stopped,
}

/// A row that can be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Row {
    Purpose(Purpose),
    /// None of the purposes: a choice of its own.
    Nothing,
    /// What is marked is all.
    Done,
    Giver(Giver),
    Right,
    Wrong,
    /// Ask anew.
    Again,
    Stop,
}

/// The consent screen.
#[derive(Debug, Clone)]
pub struct ConsentScreen {
    party: Party,
    /// Who is asked about after this one.
    rest: VecDeque<Party>,
    /// Whether the slip comes after the last one.
    to_slip: bool,
    stage: Stage,
    marked: BTreeSet<Purpose>,
    list: List,
}

/// The screen that asks about every chosen place about which nobody asked yet, before the slip; `None` when all were.
#[must_use]
pub fn asking(desk: &Desk) -> Option<ConsentScreen> {
    let mut rest: VecDeque<Party> = consent::to_ask(desk).into();
    let party = rest.pop_front()?;
    Some(ConsentScreen { rest, to_slip: true, ..ConsentScreen::about(party, desk) })
}

impl ConsentScreen {
    /// The screen of one party.
    #[must_use]
    pub fn about(party: Party, desk: &Desk) -> Self {
        let mut screen = Self {
            party,
            rest: VecDeque::new(),
            to_slip: false,
            stage: Stage::Purposes,
            marked: BTreeSet::new(),
            list: List::new(0),
        };
        screen.begin(desk);
        screen
    }

    /// Begins with this party: with what stands, when something was said.
    fn begin(&mut self, desk: &Desk) {
        self.marked.clear();
        let stands = case(desk).is_some_and(|case| Standing::of(case, &self.party) != Standing::NotAsked);
        self.at(if stands { Stage::Standing } else { Stage::Purposes }, desk);
    }

    /// Goes to a stage, with nothing pointed at.
    fn at(&mut self, stage: Stage, desk: &Desk) {
        self.stage = stage;
        let len = self.rows(desk).len();
        self.list = List { cursor: len, len };
    }

    fn stands(&self, desk: &Desk) -> bool {
        case(desk).is_some_and(|case| matches!(Standing::of(case, &self.party), Standing::May(_)))
    }

    fn rows(&self, desk: &Desk) -> Vec<Row> {
        let givers = || Giver::ALL.into_iter().map(Row::Giver).collect();
        match self.stage {
            Stage::Standing if self.stands(desk) => vec![Row::Again, Row::Stop],
            Stage::Standing => vec![Row::Again],
            Stage::Purposes => {
                let purposes = Purpose::ALL.into_iter().map(Row::Purpose);
                purposes.chain([Row::Nothing, Row::Done]).collect()
            }
            Stage::Giver | Stage::Stopping => givers(),
            Stage::Back(_) => vec![Row::Right, Row::Wrong],
            Stage::Stopped => vec![Row::Done],
        }
    }

    fn confirm(&mut self, desk: &Desk) -> Vec<Effect> {
        if self.stage == Stage::Stopped {
            return self.leave(desk);
        }
        match self.rows(desk).get(self.list.cursor) {
            Some(Row::Purpose(_)) => self.toggle(),
            Some(Row::Nothing) => {
                self.marked.clear();
                self.at(Stage::Giver, desk);
            }
            Some(Row::Done) if self.marked.is_empty() => return vec![Effect::Tell(h::notice_mark())],
            Some(Row::Done) => self.at(Stage::Giver, desk),
            Some(Row::Giver(by)) if self.stage == Stage::Stopping => return self.stop(*by, desk),
            Some(Row::Giver(by)) => self.at(Stage::Back(*by), desk),
            Some(Row::Right) => return self.keep(desk),
            Some(Row::Wrong) => self.at(Stage::Purposes, desk),
            Some(Row::Again) => {
                self.marked.clear();
                self.at(Stage::Purposes, desk);
            }
            Some(Row::Stop) => self.at(Stage::Stopping, desk),
            None => return vec![Effect::Tell(m::notice_point_first())],
        }
        Vec::new()
    }

    fn toggle(&mut self) {
        let Some(purpose) = Purpose::ALL.get(self.list.cursor) else { return };
        if !self.marked.remove(purpose) {
            self.marked.insert(*purpose);
        }
    }

    fn purposes(&self) -> Vec<Purpose> {
        self.marked.iter().copied().collect()
    }

    /// A yes to what was said back: kept, and nothing else is.
    fn keep(&self, desk: &Desk) -> Vec<Effect> {
        let Stage::Back(by) = self.stage else { return Vec::new() };
        let event = consent::given(desk, &self.party, &self.purposes(), by);
        let mut effects = vec![Effect::Record(vec![event])];
        effects.extend(self.leave(desk));
        effects.push(Effect::Tell(h::notice_kept()));
        effects
    }

    /// What was allowed is taken back; the screen says so once that is on disk.
    fn stop(&self, by: Giver, desk: &Desk) -> Vec<Effect> {
        let mut stopped = self.clone();
        stopped.at(Stage::Stopped, desk);
        let events = consent::withdrawn(desk, &self.party, by);
        vec![Effect::Record(events), Effect::Close, Effect::Open(Box::new(stopped))]
    }

    /// On to the next party, to the slip, or back to where it came from: a screen of its own each time, so that nothing
    /// goes on when something could not be kept.
    fn leave(&self, desk: &Desk) -> Vec<Effect> {
        let mut rest = self.rest.clone();
        let next = match rest.pop_front() {
            Some(party) => {
                let next = Self { rest, to_slip: self.to_slip, ..Self::about(party, desk) };
                Some(Effect::Open(Box::new(next)))
            }
            None => self.to_slip.then_some(Effect::OpenSlip),
        };
        [Some(Effect::Close), next].into_iter().flatten().collect()
    }

    fn back(&mut self, desk: &Desk) -> Vec<Effect> {
        match self.stage {
            Stage::Giver => self.at(Stage::Purposes, desk),
            Stage::Back(_) => self.at(Stage::Giver, desk),
            Stage::Stopping => self.at(Stage::Standing, desk),
            Stage::Standing | Stage::Purposes | Stage::Stopped => return vec![Effect::Close],
        }
        Vec::new()
    }
}

fn case(desk: &Desk) -> Option<&Case> {
    desk.conversation.as_ref().map(|conversation| &conversation.case)
}

impl Screen for ConsentScreen {
    fn context(&self) -> Context {
        Context::Consent
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        if self.list.moves(&action) {
            return Vec::new();
        }
        match action {
            Action::Confirm | Action::Toggle => self.confirm(desk),
            Action::Pick(place) if self.list.point(place) => self.confirm(desk),
            Action::Withdraw if self.stands(desk) => {
                self.at(Stage::Stopping, desk);
                Vec::new()
            }
            Action::Withdraw => vec![Effect::Tell(h::notice_nothing_stands())],
            Action::SkipQuestion => self.leave(desk),
            Action::SwitchResidentLanguage => {
                vec![Effect::Open(Box::new(LanguageScreen::new(Whose::Resident)))]
            }
            Action::Back => self.back(desk),
            _ => Vec::new(),
        }
    }

    fn recital(&self, desk: &Desk) -> Recital {
        self.aloud(desk)
    }

    fn shown(&self, desk: &Desk) -> Option<Showing<'_>> {
        Some(self.showing(desk))
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        self.draw(desk, canvas, area);
    }
}

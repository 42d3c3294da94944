//! The world outside the screens: the casebook, the printer, files, the worker. Performs effects, decides nothing.
//!
//! A commit is performed in line, so that an answer is on disk before the next question is drawn. What may take
//! longer than a hundredth of a second goes to a worker and comes back as news.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;
use std::sync::{Arc, OnceLock};

use jiff::Timestamp;
use serde_json::Value;

use super::aloud::{Passage, Speaker};
use super::effect::Setup;
use super::input::Input;
use super::model::Desk;
use super::news::{Job, News};
use super::settings::Settings;
use crate::casebook::{
    Access, CaseEvent, Casebook, Cost, Fault, Id, NewDesk, NewVolunteer, Role, Secret, Subject, Volunteer,
};
use crate::directory::board::{BoardEvent, Signed};
use crate::slip::Fonts;
use crate::table::Ledger;

/// A slip that is being printed or saved.
pub struct UnderWay {
    /// Whose; `None` when nothing is kept.
    pub case: Option<Id>,
    /// What is written down when it is done.
    pub event: CaseEvent,
    /// The printer it goes to.
    pub printer: String,
    /// The paper that was wished.
    pub paper: crate::slip::Paper,
}

/// What the desk can reach.
pub struct World {
    folder: PathBuf,
    cost: Cost,
    ledger: Ledger,
    outbox: Sender<Input>,
    pub(super) fonts: Arc<OnceLock<Fonts>>,
    pub(super) font_folder: Option<PathBuf>,
    pub(super) saves: PathBuf,
    job: u64,
    /// The slip that is under way.
    pub under_way: Option<UnderWay>,
    /// Who reads aloud; silent until someone is put here.
    pub aloud: Speaker,
}

impl World {
    /// The world of a desk in this folder. Slips are saved below `saves`.
    #[must_use]
    pub fn new(folder: &Path, cost: Cost, saves: &Path, outbox: Sender<Input>) -> Self {
        let fonts = folder.join("fonts");
        Self {
            folder: folder.to_owned(),
            cost,
            ledger: Ledger::default(),
            outbox,
            fonts: Arc::new(OnceLock::new()),
            font_folder: fonts.is_dir().then_some(fonts),
            saves: saves.to_owned(),
            job: 0,
            under_way: None,
            aloud: Speaker::default(),
        }
    }

    /// Whether there is a desk in the folder yet.
    #[must_use]
    pub fn has_desk(&self) -> bool {
        Casebook::exists(&self.folder)
    }

    /// Takes a casebook that was opened elsewhere, such as for a demonstration.
    pub fn take(&mut self, casebook: Casebook, volunteer: &Volunteer) {
        self.ledger.take(casebook, volunteer);
    }

    /// Runs a job on the worker; what it brings comes back as input.
    pub fn start(&mut self, job: Job) {
        self.job += 1;
        let (number, outbox) = (self.job, self.outbox.clone());
        std::thread::spawn(move || {
            // A job that breaks must not leave the desk waiting for it; what it held is gone with it.
            let news = catch_unwind(AssertUnwindSafe(job)).unwrap_or(News::Broke);
            // The loop may have ended meanwhile; then nobody waits for it.
            let _ = outbox.send(Input::News(number, Box::new(news)));
        });
    }

    /// Reads these aloud.
    pub fn read_aloud(&mut self, desk: &mut Desk, passages: Vec<Passage>) {
        desk.aloud.reading = true;
        self.aloud.read(passages, self.folder.clone(), desk.aloud.clone(), self.outbox.clone());
    }

    /// Ends what is being read aloud.
    pub fn hush(&mut self, desk: &mut Desk) {
        if std::mem::take(&mut desk.aloud.reading) {
            self.aloud.hush();
        }
    }

    /// Where what is made aside comes back.
    pub(super) fn outbox(&self) -> Sender<Input> {
        self.outbox.clone()
    }

    /// Whether this news is of the latest job and was not cancelled.
    #[must_use]
    pub fn awaits(&self, number: u64) -> bool {
        self.job == number
    }

    /// Lets the running job go on alone; what it brings is not heard.
    pub fn cancel(&mut self) {
        self.job += 1;
    }

    /// Makes a desk, on the worker.
    pub fn set_up(&mut self, setup: Setup, now: Timestamp) {
        let (folder, cost) = (self.folder.clone(), self.cost);
        self.start(Box::new(move || {
            let desk = NewDesk { name: setup.name, neighbourhood: setup.neighbourhood };
            let first = NewVolunteer {
                short_name: setup.short_name,
                passphrase: setup.passphrase,
                role: Role::Coordinator,
            };
            let made = Casebook::create_at(&folder, cost, &desk, &first, now);
            News::SetUp(Box::new(made))
        }));
    }

    /// Opens the desk, on the worker: deriving the key takes a quarter of a second on purpose.
    pub fn unlock(&mut self, short_name: String, passphrase: Secret, now: Timestamp) {
        let (folder, cost) = (self.folder.clone(), self.cost);
        self.start(Box::new(move || {
            News::Unlocked(Box::new(Casebook::unlock_at(&folder, cost, &short_name, &passphrase, now)))
        }));
    }

    /// Lets a new volunteer in, on the worker. The casebook is away meanwhile.
    pub fn add_volunteer(
        &mut self,
        short_name: String,
        passphrase: Secret,
        now: Timestamp,
    ) -> Result<(), Fault> {
        let Some((mut casebook, actor)) = self.ledger.give() else {
            return Err(Fault::NotADesk);
        };
        self.start(Box::new(move || {
            let new = NewVolunteer { short_name, passphrase, role: Role::Volunteer };
            let added = casebook.add_volunteer(now, actor, &new).map(|_| ());
            News::VolunteerAdded(Box::new(casebook), added)
        }));
        Ok(())
    }

    /// Erases from every file what was thrown away, on the worker. The casebook is away meanwhile. Says whether
    /// there was anything to erase.
    pub fn erase(&mut self, now: Timestamp, aloud: bool) -> bool {
        let Some((mut casebook, actor, cases)) = self.ledger.give_to_erase() else { return false };
        self.start(Box::new(move || {
            let erased = casebook.erase(now, actor, &cases).map(|_| ());
            News::Erased { casebook: Box::new(casebook), erased, aloud }
        }));
        true
    }

    /// Whether a job has the casebook, so that nothing can be kept just now.
    #[must_use]
    pub fn is_away(&self) -> bool {
        self.ledger.is_away()
    }

    /// Puts the casebook back that a job had; a desk that was locked meanwhile lets go of it.
    pub fn put_back(&mut self, casebook: Casebook) {
        self.ledger.put_back(casebook);
    }

    /// Forgets the keys. A conversation that is kept is taken up again after unlocking.
    pub fn lock(&mut self, desk: &mut Desk) {
        self.ledger.lock(desk);
    }

    /// Fills the desk after unlocking: every case, and the conversation that was open when it locked.
    pub fn fill(&mut self, desk: &mut Desk) {
        self.ledger.fill(desk);
    }

    /// Seals what happened, puts it on disk, then takes it into the conversation.
    ///
    /// Returns the fault when something could not be kept; what was kept before it stays kept.
    pub fn record(&mut self, desk: &mut Desk, events: Vec<CaseEvent>) -> Result<(), Fault> {
        self.ledger.record(desk, events)
    }

    /// Puts the language of a conversation that is kept in front of the recent ones. Of one that is not kept,
    /// nothing is remembered.
    pub fn remember_language(&self, desk: &mut Desk) {
        let kept = desk.conversation.as_ref().filter(|conversation| conversation.id.is_some());
        let Some(locale) = kept.map(|conversation| conversation.case.locale) else { return };
        if desk.settings.recent.first() != Some(&locale) {
            desk.settings.used(locale);
            self.keep_settings(&desk.settings);
        }
    }

    /// Keeps something of a case that is not the open conversation.
    pub fn record_for(&mut self, desk: &mut Desk, id: Id, event: &CaseEvent) -> Result<(), Fault> {
        self.ledger.record_for(desk, id, event)
    }

    /// Seals what happened on the board, puts it on disk, then takes it in.
    pub fn board(&mut self, desk: &mut Desk, event: &BoardEvent) -> Result<(), Fault> {
        let at = desk.now.timestamp();
        let by = self.seal(at, Subject::Board, event.into_parts())?;
        desk.knowledge.board.take(event, Signed { at, by });
        Ok(())
    }

    /// Writes down who looked, before it is shown or leaves.
    pub fn note(&mut self, now: Timestamp, look: &Access) -> Result<(), Fault> {
        self.ledger.note(now, look)
    }

    /// Throws the conversation away.
    pub fn throw_away(&mut self, desk: &mut Desk) -> Result<(), Fault> {
        self.ledger.throw_away(desk)
    }

    /// Seals an event of the volunteer at the desk and puts it on disk; returns their short name.
    pub(super) fn seal(
        &mut self,
        now: Timestamp,
        about: Subject,
        event: (String, Value),
    ) -> Result<String, Fault> {
        self.ledger.seal(now, about, event)
    }

    /// Writes the settings, once there is a desk; they are a convenience, so a failure is passed over.
    pub fn keep_settings(&self, settings: &Settings) {
        keep_settings(&self.folder, settings);
    }
}

/// Writes the settings of a desk folder, once there is a desk in it.
pub fn keep_settings(folder: &Path, settings: &Settings) {
    if !Casebook::exists(folder) {
        return;
    }
    if let Ok(text) = serde_json::to_string_pretty(settings) {
        let _ = std::fs::write(folder.join("settings.json"), text);
    }
}

/// Reads the settings of a desk folder; anything unreadable gives the usual ones.
#[must_use]
pub fn settings(folder: &Path) -> Settings {
    std::fs::read_to_string(folder.join("settings.json"))
        .ok()
        .and_then(|text| serde_json::from_str(&text).ok())
        .unwrap_or_default()
}

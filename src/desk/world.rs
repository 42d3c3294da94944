//! The world outside the screens: the casebook, the printer, files, the worker. Performs effects, decides nothing.
//!
//! A commit is performed in line, so that an answer is on disk before the next question is drawn. What may take
//! longer than a hundredth of a second goes to a worker and comes back as news.

mod keys;

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
use crate::words::Locale;

/// A slip that is being printed or saved.
pub struct UnderWay {
    /// Whose; `None` when nothing is kept.
    pub case: Option<Id>,
    /// What is written down when it is done; nothing for what is no slip.
    pub event: Option<CaseEvent>,
    /// The printer it goes to.
    pub printer: String,
    /// The paper that was wished.
    pub paper: crate::slip::Paper,
}

/// What the desk can reach.
pub struct World {
    folder: PathBuf,
    cost: Cost,
    pub(super) ledger: Ledger,
    outbox: Sender<Input>,
    pub(super) fonts: Arc<OnceLock<Fonts>>,
    pub(super) font_folder: Option<PathBuf>,
    pub(super) saves: PathBuf,
    job: u64,
    /// The job that got the casebook last.
    borrower: u64,
    renewals: keys::Renewals,
    /// The slip that is under way.
    pub under_way: Option<UnderWay>,
    /// The language of the receipt that somebody waits for while something is erased.
    pub receipt: Option<Locale>,
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
            borrower: 0,
            renewals: keys::Renewals::default(),
            under_way: None,
            receipt: None,
            aloud: Speaker::default(),
        }
    }

    /// Whether there is a desk in the folder yet.
    #[must_use]
    pub fn has_desk(&self) -> bool {
        Casebook::exists(&self.folder)
    }

    /// Takes a casebook that was opened, and fills the desk: every case, and the conversation that was open when it
    /// locked.
    ///
    /// Fails when it cannot be written down that the desk was opened.
    pub fn open(&mut self, desk: &mut Desk, casebook: Casebook, volunteer: Volunteer) -> Result<(), Fault> {
        self.ledger.open(casebook, volunteer, desk)
    }

    /// Runs a job on the worker; what it brings comes back as input.
    pub fn start(&mut self, job: Job) {
        self.job += 1;
        self.start_as(self.job, job);
    }

    /// Runs a job under a number; that of the latest job is what the desk waits for.
    fn start_as(&self, number: u64, job: Job) {
        let outbox = self.outbox.clone();
        std::thread::spawn(move || {
            // A job that breaks must not leave the desk waiting for it; what it held is gone with it.
            let news = catch_unwind(AssertUnwindSafe(job)).unwrap_or(News::Broke);
            // The loop may have ended meanwhile; then nobody waits for it.
            let _ = outbox.send(Input::News(number, Box::new(news)));
        });
    }

    /// Lends the casebook to a job on the worker, with who writes in it; the job brings it back in its news.
    /// [`Fault::NotADesk`] when it is not here.
    pub(super) fn lend(
        &mut self,
        job: impl FnOnce(Casebook, Id) -> News + Send + 'static,
    ) -> Result<(), Fault> {
        let (casebook, actor) = self.ledger.give().ok_or(Fault::NotADesk)?;
        self.start(Box::new(move || job(casebook, actor)));
        self.borrower = self.job;
        Ok(())
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

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Writes down who looked, or what was done with everything.
    pub fn note(&mut self, now: Timestamp, look: &Access) -> Result<(), Fault> {
        self.ledger.note(now, look)
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

    /// Erases from every file what was thrown away, on the worker. The casebook is away meanwhile. Says whether
    /// there was anything to erase.
    pub fn erase(&mut self, now: Timestamp, aloud: bool) -> bool {
        let Some((mut casebook, actor, cases)) = self.ledger.give_to_erase() else { return false };
        self.start(Box::new(move || {
            let erased = casebook.erase(now, actor, &cases).map(|_| ());
            News::Erased { casebook: Box::new(casebook), erased, aloud }
        }));
        self.borrower = self.job;
        true
    }

    /// Whether a job has the casebook, so that nothing can be kept just now.
    #[must_use]
    pub fn is_away(&self) -> bool {
        self.ledger.is_away()
    }

    /// Whether it is the job with this number that has the casebook.
    #[must_use]
    pub fn lends_to(&self, number: u64) -> bool {
        self.is_away() && self.borrower == number
    }

    /// Whether the casebook is here.
    #[must_use]
    pub fn is_here(&self) -> bool {
        self.ledger.is_here()
    }

    /// Puts the casebook back that a job had; a desk that was locked meanwhile lets go of it.
    pub fn put_back(&mut self, casebook: Casebook) {
        self.ledger.put_back(casebook);
    }

    /// The casebook went with the job that had it.
    pub fn lose(&mut self) {
        self.ledger.lose();
    }

    /// Forgets the keys. A conversation that is kept is taken up again after unlocking; another one is over.
    pub fn lock(&mut self, desk: &mut Desk) {
        self.forget_renewal();
        desk.renewing = None;
        self.ledger.lock(desk);
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

    /// Takes a case up as the conversation at the table, once that was written down.
    pub fn take_up(&mut self, desk: &mut Desk, id: &Id) -> Result<(), Fault> {
        self.ledger.take_up(desk, id)
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

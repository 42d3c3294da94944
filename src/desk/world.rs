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
use super::conversation::{Conversation, is_consent, is_refusal};
use super::effect::Setup;
use super::filing::{file, resume, sorted_out};
use super::input::Input;
use super::knowledge::Knowledge;
use super::model::Desk;
use super::news::{Job, News};
use super::settings::Settings;
use crate::casebook::{
    CaseCode, CaseEvent, Casebook, Cost, Fault, Id, NewDesk, NewVolunteer, Role, Secret, State, Subject,
    Volunteer,
};
use crate::directory::board::{BoardEvent, Signed};
use crate::slip::Fonts;

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
    casebook: Option<Casebook>,
    actor: Option<Id>,
    outbox: Sender<Input>,
    pub(super) fonts: Arc<OnceLock<Fonts>>,
    pub(super) font_folder: Option<PathBuf>,
    pub(super) saves: PathBuf,
    job: u64,
    resume: Option<Id>,
    held: Option<Conversation>,
    /// The slip that is under way.
    pub under_way: Option<UnderWay>,
    /// Thrown away, but still in files.
    discarded: Vec<Id>,
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
            casebook: None,
            actor: None,
            outbox,
            fonts: Arc::new(OnceLock::new()),
            font_folder: fonts.is_dir().then_some(fonts),
            saves: saves.to_owned(),
            job: 0,
            resume: None,
            held: None,
            under_way: None,
            discarded: Vec::new(),
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
        self.actor = Some(volunteer.id);
        self.casebook = Some(casebook);
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
        let (Some(mut casebook), Some(actor)) = (self.casebook.take(), self.actor) else {
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
        let cases = std::mem::take(&mut self.discarded);
        if cases.is_empty() {
            return false;
        }
        let (Some(mut casebook), Some(actor)) = (self.casebook.take(), self.actor) else { return false };
        self.start(Box::new(move || {
            let erased = casebook.erase(now, actor, &cases).map(|_| ());
            News::Erased { casebook: Box::new(casebook), erased, aloud }
        }));
        true
    }

    /// Whether a job has the casebook, so that nothing can be kept just now.
    #[must_use]
    pub fn is_away(&self) -> bool {
        self.actor.is_some() && self.casebook.is_none()
    }

    /// Puts the casebook back that a job had; a desk that was locked meanwhile lets go of it.
    pub fn put_back(&mut self, casebook: Casebook) {
        if self.actor.is_some() {
            self.casebook = Some(casebook);
        }
    }

    /// Forgets the keys. A conversation that is kept is taken up again after unlocking.
    pub fn lock(&mut self, desk: &mut Desk) {
        self.casebook = None;
        self.actor = None;
        desk.volunteer = None;
        desk.cases.clear();
        desk.knowledge = Knowledge::default();
        // What is kept is read again from disk; what is not, is held out of sight until the desk opens again.
        let conversation = desk.conversation.take();
        self.resume = conversation.as_ref().and_then(|conversation| conversation.id);
        self.held = conversation.filter(Conversation::keeps_nothing);
    }

    /// Fills the desk after unlocking: every case, and the conversation that was open when it locked.
    pub fn fill(&mut self, desk: &mut Desk) {
        let Some(casebook) = &self.casebook else { return };
        casebook.name().clone_into(&mut desk.name);
        casebook.neighbourhood().clone_into(&mut desk.neighbourhood);
        (desk.cases, self.discarded) = sorted_out(casebook);
        desk.knowledge = Knowledge::of(casebook, || &desk.content.directory);
        // What was kept as long as the resident was told goes now; what cannot be marked today is tried again next time.
        let now = desk.now.timestamp();
        let over: Vec<Id> =
            desk.cases.iter().filter(|filed| filed.case.is_over(now)).map(|filed| filed.id).collect();
        for id in over {
            let _ = self.discard(desk, id, now);
        }
        if let Some(id) = self.resume.take() {
            resume(desk, &id);
        } else if let Some(held) = self.held.take() {
            desk.conversation = Some(held);
        }
    }

    /// Seals what happened, puts it on disk, then takes it into the conversation.
    ///
    /// Returns the fault when something could not be kept; what was kept before it stays kept.
    pub fn record(&mut self, desk: &mut Desk, events: Vec<CaseEvent>) -> Result<(), Fault> {
        let now = desk.now.timestamp();
        for event in events {
            let Some(mut conversation) = desk.conversation.clone() else { return Ok(()) };
            if conversation.id.is_none() && is_consent(&event) {
                self.open_case(desk, &mut conversation, now)?;
            } else if is_refusal(&event)
                && let Some(id) = conversation.id.take()
            {
                self.discard(desk, id, now)?;
                conversation.case.code = None;
            }
            let reopened =
                matches!(event, CaseEvent::CaseAnswered { .. }) && conversation.case.state == State::Finished;
            let before = reopened.then_some(CaseEvent::CaseReopened {});
            for event in before.iter().chain([&event]) {
                if let Some(id) = conversation.id {
                    self.append(now, id, event)?;
                }
                conversation.case.apply(now, event);
            }
            file(desk, &conversation);
            desk.conversation = Some(conversation);
        }
        Ok(())
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

    /// The resident agreed: the case gets its id and code, and all that happened before is kept too.
    fn open_case(
        &mut self,
        desk: &mut Desk,
        conversation: &mut Conversation,
        now: Timestamp,
    ) -> Result<(), Fault> {
        let id = Id::random()?;
        let taken = |code: CaseCode| {
            let code = code.to_string();
            desk.cases.iter().any(|filed| filed.case.code.as_deref() == Some(code.as_str()))
        };
        let opened = CaseEvent::CaseOpened {
            code: CaseCode::draw(taken)?.to_string(),
            questionnaire: desk.content.questionnaire.id.clone(),
            version: desk.content.questionnaire.version.clone(),
            locale: conversation.case.locale,
        };
        let so_far = conversation.case.events();
        let kept = [&opened].into_iter().chain(&so_far).try_for_each(|event| self.append(now, id, event));
        if let Err(fault) = kept {
            // What got through of it belongs to nobody: it is out of sight, and erased with the next occasion.
            let _ = self.append(now, id, &CaseEvent::CaseDiscarded {});
            self.discarded.push(id);
            return Err(fault);
        }
        conversation.case.apply(now, &opened);
        conversation.id = Some(id);
        Ok(())
    }

    /// Keeps something of a case that is not the open conversation.
    pub fn record_for(&mut self, desk: &mut Desk, id: Id, event: &CaseEvent) -> Result<(), Fault> {
        let now = desk.now.timestamp();
        self.append(now, id, event)?;
        if let Some(filed) = desk.cases.iter_mut().find(|filed| filed.id == id) {
            filed.case.apply(now, event);
        }
        if let Some(conversation) = desk.conversation.as_mut().filter(|one| one.id == Some(id)) {
            conversation.case.apply(now, event);
        }
        Ok(())
    }

    /// Seals what happened on the board, puts it on disk, then takes it in.
    pub fn board(&mut self, desk: &mut Desk, event: &BoardEvent) -> Result<(), Fault> {
        let at = desk.now.timestamp();
        let (Some(casebook), Some(actor)) = (&mut self.casebook, self.actor) else {
            return Err(Fault::NotADesk);
        };
        let (kind, body) = event.into_parts();
        casebook.append(at, actor, Subject::Board, &kind, body)?;
        let by = casebook.name_of(actor).unwrap_or_default().to_owned();
        desk.knowledge.board.take(event, Signed { at, by });
        Ok(())
    }

    /// Throws the conversation away.
    pub fn throw_away(&mut self, desk: &mut Desk) -> Result<(), Fault> {
        if let Some(id) = desk.conversation.as_ref().and_then(|conversation| conversation.id) {
            self.discard(desk, id, desk.now.timestamp())?;
        }
        desk.conversation = None;
        Ok(())
    }

    /// Marks a case as thrown away, so that it is out of sight at once and is erased in any case: now, or after
    /// the next unlocking.
    fn discard(&mut self, desk: &mut Desk, id: Id, now: Timestamp) -> Result<(), Fault> {
        self.append(now, id, &CaseEvent::CaseDiscarded {})?;
        desk.cases.retain(|filed| filed.id != id);
        self.discarded.push(id);
        Ok(())
    }

    fn append(&mut self, now: Timestamp, case: Id, event: &CaseEvent) -> Result<(), Fault> {
        self.seal(now, Subject::Case(case), event.into_parts()).map(|_| ())
    }

    /// Seals an event of the volunteer at the desk and puts it on disk; returns their short name.
    pub(super) fn seal(
        &mut self,
        now: Timestamp,
        about: Subject,
        (kind, body): (String, Value),
    ) -> Result<String, Fault> {
        let (Some(casebook), Some(actor)) = (&mut self.casebook, self.actor) else {
            return Err(Fault::NotADesk);
        };
        casebook.append(now, actor, about, &kind, body)?;
        Ok(casebook.name_of(actor).unwrap_or_default().to_owned())
    }

    /// Writes the settings, once there is a desk; they are a convenience, so a failure is passed over.
    pub fn keep_settings(&self, settings: &Settings) {
        if !self.has_desk() {
            return;
        }
        if let Ok(text) = serde_json::to_string_pretty(settings) {
            let _ = std::fs::write(self.folder.join("settings.json"), text);
        }
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

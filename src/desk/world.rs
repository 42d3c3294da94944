//! The world outside the screens: the casebook, the printer, files, the worker. Performs effects, decides nothing.
//!
//! A commit is performed in line, so that an answer is on disk before the next question is drawn. What may take
//! longer than a hundredth of a second goes to a worker and comes back as news.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;
use std::sync::{Arc, OnceLock};

use jiff::Timestamp;

use super::conversation::{Conversation, is_consent, is_refusal};
use super::effect::Setup;
use super::filing::{file, resume, sorted_out};
use super::input::Input;
use super::model::Desk;
use super::news::{Job, News};
use super::settings::Settings;
use crate::casebook::{
    CaseCode, CaseEvent, Casebook, Cost, Fault, Id, NewDesk, NewVolunteer, Role, Secret, Subject, Volunteer,
};
use crate::slip::printer::Printer;
use crate::slip::{self, Fonts, Page, Paper};

/// What the desk can reach.
pub struct World {
    folder: PathBuf,
    cost: Cost,
    casebook: Option<Casebook>,
    actor: Option<Id>,
    outbox: Sender<Input>,
    fonts: Arc<OnceLock<Fonts>>,
    font_folder: Option<PathBuf>,
    saves: PathBuf,
    job: u64,
    resume: Option<Id>,
    /// Thrown away, but still in files.
    discarded: Vec<Id>,
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
            discarded: Vec::new(),
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
        if let Some(id) = desk.conversation.as_ref().and_then(|conversation| conversation.id) {
            self.resume = Some(id);
            desk.conversation = None;
        }
    }

    /// Fills the desk after unlocking: every case, and the conversation that was open when it locked.
    pub fn fill(&mut self, desk: &mut Desk) {
        let Some(casebook) = &self.casebook else { return };
        casebook.name().clone_into(&mut desk.name);
        casebook.neighbourhood().clone_into(&mut desk.neighbourhood);
        (desk.cases, self.discarded) = sorted_out(casebook);
        if let Some(id) = self.resume.take() {
            resume(desk, &id);
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
            if let Some(id) = conversation.id {
                self.append(now, id, &event)?;
            }
            conversation.case.apply(now, &event);
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

    /// The resident agreed: the case gets its id and code, and what was said before is kept too.
    fn open_case(
        &mut self,
        desk: &Desk,
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
        self.append(now, id, &opened)?;
        for (step, given) in conversation.case.answers.iter() {
            let earlier = CaseEvent::CaseAnswered {
                step: step.clone(),
                answer: given.answer.clone(),
                locale: given.locale,
                next: conversation.case.at.clone(),
            };
            self.append(now, id, &earlier)?;
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
        let (Some(casebook), Some(actor)) = (&mut self.casebook, self.actor) else {
            return Err(Fault::NotADesk);
        };
        let (kind, body) = event.into_parts();
        casebook.append(now, actor, Subject::Case(case), &kind, body).map(|_| ())
    }

    /// Lays the page out to see whether it can be printed and how long it is, on the worker.
    pub fn typeset(&mut self, page: Box<Page>, paper: Paper) {
        let fonts = self.fonts();
        self.start(Box::new(move || {
            News::Typeset(fonts().and_then(|fonts| slip::pdf(&page, paper, fonts.get())).map(|pdf| pdf.pages))
        }));
    }

    /// Prints it, on the worker.
    pub fn print(&mut self, page: Box<Page>, paper: Paper, printer: Printer) {
        let fonts = self.fonts();
        self.start(Box::new(move || {
            News::Printed(fonts().and_then(|fonts| printer.print(&page, paper, fonts.get())))
        }));
    }

    /// Saves it as a PDF, on the worker.
    pub fn save(&mut self, page: Box<Page>, paper: Paper, name: &str) {
        let fonts = self.fonts();
        let path = self.saves.join(format!("{name}.pdf"));
        self.start(Box::new(move || {
            let made = fonts().and_then(|fonts| slip::pdf(&page, paper, fonts.get()));
            News::Saved(made.map(|pdf| write(&path, &pdf.bytes).map(|()| path)))
        }));
    }

    /// Saves it as plain text: no font, no typesetter, no printer is needed.
    pub fn save_plain(&self, page: &Page, name: &str) -> std::io::Result<PathBuf> {
        let path = self.saves.join(format!("{name}.txt"));
        write(&path, slip::plain(page).as_bytes())?;
        Ok(path)
    }

    /// Asks which printers there are, on the worker.
    pub fn find_printers(&mut self) {
        self.start(Box::new(|| News::Printers(Printer::queues())));
    }

    /// Prints a recovery key straight to a printer that speaks IPP, on the worker: no queue keeps a copy.
    pub fn print_recovery_key(&mut self, uri: &str, page: Box<Page>) {
        let (fonts, printer) = (self.fonts(), Printer::at(uri));
        self.start(Box::new(move || {
            News::RecoveryKeyPrinted(
                fonts().and_then(|fonts| printer.print(&page, Paper::A5, fonts.get())).map(|_| ()),
            )
        }));
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

    /// The fonts, scanned once, by whichever job needs them first.
    fn fonts(&self) -> impl FnOnce() -> Result<Scanned, slip::Fault> + Send + 'static {
        let (fonts, folder) = (Arc::clone(&self.fonts), self.font_folder.clone());
        move || {
            if fonts.get().is_none() {
                let scanned = Fonts::scan(folder.as_deref())?;
                let _ = fonts.set(scanned);
            }
            Ok(Scanned(fonts))
        }
    }
}

/// Fonts that are known to have been scanned.
struct Scanned(Arc<OnceLock<Fonts>>);

impl Scanned {
    fn get(&self) -> &Fonts {
        self.0.get_or_init(Fonts::embedded)
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

fn write(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(path, bytes)
}

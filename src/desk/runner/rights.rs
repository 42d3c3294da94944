//! A resident's rights, performed: each look is written down before anybody sees anything.

use ratatui::backend::Backend;

use super::Runner;
use crate::casebook::{Access, Fault, Id};
use crate::desk::effect::Effect;
use crate::desk::errand::{Errand, Sheet};
use crate::desk::model::Tone;
use crate::desk::screen::case::CaseScreen;
use crate::desk::screen::follow_up::FollowUpScreen;
use crate::desk::screen::home::HomeScreen;
use crate::desk::screen::rights::erase::EraseScreen;
use crate::desk::screen::rights::everything::EverythingScreen;
use crate::desk::screen::rights::log::LogScreen;
use crate::desk::screen::rights::receipt::ReceiptScreen;
use crate::desk::world::UnderWay;
use crate::slip::printer::Printer;
use crate::table::{paper, receipt, speaking};
use crate::words::Locale;
use crate::words::messages::desk as m;
use crate::words::messages::{backup, record, retention};

impl<B: Backend> Runner<B> {
    /// Performs an errand; gives what follows from it.
    pub(super) fn run_errand(&mut self, errand: Errand) -> Result<Vec<Effect>, Fault> {
        let now = self.app.desk.now.timestamp();
        match errand {
            Errand::ShowCase(id) => {
                self.world.note(now, &Access::CaseViewed { case: id })?;
                self.app.open(Box::new(CaseScreen::new(id)));
            }
            Errand::AskErase(id) => {
                self.world.note(now, &Access::CaseViewed { case: id })?;
                self.app.open(Box::new(EraseScreen::new(id)));
            }
            Errand::ShowFollowUp(id) => {
                self.world.note(now, &Access::CaseViewed { case: id })?;
                self.app.open(Box::new(FollowUpScreen::new(id)));
            }
            Errand::ShowEverything(id) => {
                let record = self.world.record_of(now, id)?;
                let screen = EverythingScreen::new(record, &self.app.desk);
                self.app.open(Box::new(screen));
            }
            Errand::ShowLog => {
                let lines = self.world.read_log(now)?;
                self.app.open(Box::new(LogScreen::new(lines)));
            }
            Errand::Correct { case, step, answer } => {
                self.world.correct(now, case, step, answer)?;
                self.running(record::running_correct());
            }
            Errand::Erase(id) => {
                let locale = self.app.desk.case(&id).map_or(Locale::NL, |case| case.locale);
                self.world.forget(&mut self.app.desk, id)?;
                self.world.receipt = Some(locale);
                self.app.forget();
                self.app.restart(Box::new(HomeScreen::default()));
                self.erase(false);
            }
            Errand::ConfirmDate => {
                self.world.confirm_date(&mut self.app.desk)?;
                self.tell_gone();
                self.erase(false);
            }
            Errand::SetRetention(kept) => {
                self.world.set_retention(&mut self.app.desk, kept)?;
                self.app.tell(retention::notice_kept(), Tone::Good);
            }
            Errand::Print(..) | Errand::Save(_) if self.app.desk.is_busy() => {
                self.app.tell(m::notice_busy(), Tone::Care);
            }
            Errand::Print(sheet, printer) => self.print_page(*sheet, printer)?,
            Errand::Save(sheet) => self.save_page(*sheet)?,
            Errand::SaveData { case, name, text } => {
                let sheet = crate::casebook::Sheet::Everything;
                self.world.note(now, &Access::CaseExported { case, sheet })?;
                let path = self.world.saves.join(format!("{name}.json"));
                let told = match paper::write(&path, text.as_bytes()) {
                    Ok(()) => record::notice_saved(path.display().to_string()),
                    Err(error) => m::notice_not_saved(speaking::system(&error)),
                };
                self.app.tell(told, Tone::Care);
            }
        }
        Ok(Vec::new())
    }

    fn print_page(&mut self, sheet: Sheet, printer: Printer) -> Result<(), Fault> {
        if let Some((printed, _)) = &sheet.looks {
            self.world.note(self.app.desk.now.timestamp(), printed)?;
        }
        let paper = sheet.paper;
        self.world.under_way =
            Some(UnderWay { case: None, event: None, printer: printer.name.clone(), paper });
        self.world.print(Box::new(sheet.page), paper, printer);
        self.running(m::running_print());
        Ok(())
    }

    fn save_page(&mut self, sheet: Sheet) -> Result<(), Fault> {
        if let Some((_, saved)) = &sheet.looks {
            self.world.note(self.app.desk.now.timestamp(), saved)?;
        }
        let paper = sheet.paper;
        self.world.under_way = Some(UnderWay { case: None, event: None, printer: String::new(), paper });
        self.world.save(Box::new(sheet.page), paper, &sheet.name);
        self.running(m::running_save());
        Ok(())
    }

    /// Tells how many cases went because they had stayed as long as they may.
    pub(in crate::desk) fn tell_gone(&mut self) {
        let gone = self.app.desk.over.gone;
        if gone > 0 {
            self.app.tell(retention::over_gone(gone), Tone::Good);
        }
        if self.app.desk.over.list_damaged {
            self.app.tell(backup::list_damaged(), Tone::Care);
        }
    }

    /// What was erased is gone: its receipt comes up, if somebody waits for one.
    pub(in crate::desk) fn erased(&mut self) -> Vec<Effect> {
        let Some(locale) = self.world.receipt.take() else { return Vec::new() };
        if self.app.desk.volunteer.is_none() {
            return Vec::new();
        }
        let desk = &self.app.desk;
        let Ok(number) = receipt::number() else { return Vec::new() };
        let page = receipt::page(desk, locale, desk.today(), &number);
        let screen = ReceiptScreen::new(page, desk);
        self.app.open(Box::new(screen));
        self.app.tell(record::erase_done(), Tone::Good);
        Vec::new()
    }

    /// An answer was corrected: every screen takes it in.
    pub(in crate::desk) fn corrected(&mut self, case: Id) -> Vec<Effect> {
        let Some(record) = self.world.refreshed(&mut self.app.desk, case) else { return Vec::new() };
        self.app.refresh();
        self.app.receive(&crate::desk::news::News::Record(Box::new(record)))
    }
}

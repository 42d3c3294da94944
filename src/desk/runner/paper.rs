//! What goes onto paper: laid out, printed, saved, and which printer and paper the desk remembers for it.

use ratatui::backend::Backend;

use super::Runner;
use crate::casebook::{Access, Delivery, Fault, Id, Sheet};
use crate::desk::effect::Effect;
use crate::desk::model::{Running, Tone};
use crate::desk::world::UnderWay;
use crate::slip::{Page, Paper};
use crate::table::paper::made;
use crate::table::{filing, speaking};
use crate::words::messages::desk as m;

impl<B: Backend> Runner<B> {
    /// Performs an effect of paper; those of others are left alone. Gives what follows from it.
    pub(super) fn put_on_paper(&mut self, effect: Effect) -> Result<Vec<Effect>, Fault> {
        let (app, world) = (&mut self.app, &mut self.world);
        match effect {
            Effect::Typeset(..) if app.desk.is_busy() => {}
            Effect::Typeset(page, paper) => {
                world.typeset(page, paper);
                app.desk.running =
                    Some(Running { name: m::running_typeset(), lasting: false, progress: None });
            }
            // One thing at a time: what is under way is told before the next begins.
            Effect::Print { .. }
            | Effect::Save { .. }
            | Effect::PrintSheet { .. }
            | Effect::SaveSheet(_)
            | Effect::SaveLetter(_)
                if app.desk.is_busy() =>
            {
                app.tell(m::notice_busy(), Tone::Care);
            }
            Effect::Print { page, paper, printer } => {
                self.note_slip(|case| Access::CasePrinted { case, sheet: Sheet::Slip })?;
                let delivery = if printer.is_direct() { Delivery::Direct } else { Delivery::Printed };
                self.under_way(&page, paper, delivery, printer.name.clone());
                self.world.print(page, paper, printer);
                self.running(m::running_print());
            }
            Effect::Save { page, paper } => {
                let name = filing::file_name(&app.desk);
                self.note_slip(|case| Access::CaseExported { case, sheet: Sheet::Slip })?;
                self.under_way(&page, paper, Delivery::Saved, String::new());
                self.world.save(page, paper, &name);
                self.running(m::running_save());
            }
            Effect::PrintSheet { sheet, printer } => {
                world.print_sheet(sheet, printer);
                self.running(m::running_print());
            }
            Effect::SaveSheet(sheet) => {
                world.save_sheet(sheet, &format!("inloop-{}", app.desk.now.strftime("%Y%m%d-%H%M%S")));
                self.running(m::running_save());
            }
            Effect::SaveLetter(letter) => {
                world.save_letter(letter, &format!("inloop-{}", app.desk.now.strftime("%Y%m%d-%H%M%S")));
                self.running(m::running_save());
            }
            Effect::SavePlain(page) => {
                let name = filing::file_name(&app.desk);
                self.note_slip(|case| Access::CaseExported { case, sheet: Sheet::Slip })?;
                match self.world.save_plain(&page, &name) {
                    Ok(path) => {
                        self.app.tell(m::notice_saved_plain(path.display().to_string()), Tone::Care);
                        return Ok(vec![Effect::Record(vec![made(&page, None, Delivery::Plain)])]);
                    }
                    Err(error) => self.app.tell(m::notice_not_saved(speaking::system(&error)), Tone::Care),
                }
            }
            Effect::FindPrinters => {
                world.find_printers();
                self.running(m::running_printers());
            }
            Effect::RememberPrinter(name) => {
                app.desk.settings.printer = Some(name);
                world.keep_settings(&app.desk.settings);
            }
            Effect::RememberPaper(paper) => {
                paper.name().clone_into(&mut app.desk.settings.paper);
                world.keep_settings(&app.desk.settings);
            }
            Effect::PrintRecoveryKey { uri, page } => {
                world.print_recovery_key(&uri, page);
                self.running(m::running_print());
            }
            _ => {}
        }
        Ok(Vec::new())
    }

    /// Writes down that the slip of a case that is kept leaves the desk, before it does.
    fn note_slip(&mut self, look: impl FnOnce(Id) -> Access) -> Result<(), Fault> {
        let case = self.app.desk.conversation.as_ref().and_then(|conversation| conversation.id);
        case.map_or(Ok(()), |case| self.world.note(self.app.desk.now.timestamp(), &look(case)))
    }

    /// Remembers whose slip is under way, so that it is written down with the right case when it is done, wherever the
    /// volunteer is by then.
    fn under_way(&mut self, page: &Page, paper: Paper, delivery: Delivery, printer: String) {
        let case = self.app.desk.conversation.as_ref().and_then(|conversation| conversation.id);
        let event = Some(made(page, Some(paper), delivery));
        self.world.under_way = Some(UnderWay { case, event, printer, paper });
    }
}

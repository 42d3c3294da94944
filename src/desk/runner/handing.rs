//! A sheet for who receives a resident leaves the desk: printed, saved, or saved as data. First it is written down that it
//! goes; when that cannot be, it does not go. It counts as told from then on: who locks or stops while a sheet comes out
//! of the printer cannot take it back.

use ratatui::backend::Backend;

use super::Runner;
use crate::casebook::{Access, CaseEvent, Delivery, Fault, Sheet};
use crate::desk::effect::{Effect, HandingOver, Way};
use crate::desk::model::Tone;
use crate::desk::world::UnderWay;
use crate::slip::Paper;
use crate::table::speaking;
use crate::words::messages::desk as m;
use crate::words::messages::handing as h;

impl<B: Backend> Runner<B> {
    /// Lets a sheet go. Gives what follows from it.
    pub(super) fn hand_over(&mut self, sheet: HandingOver) -> Result<Vec<Effect>, Fault> {
        let HandingOver { page, data, event, name, way } = sheet;
        let (app, world) = (&mut self.app, &mut self.world);
        if app.desk.is_busy() {
            app.tell(m::notice_busy(), Tone::Care);
            return Ok(Vec::new());
        }
        let case = app.desk.conversation.as_ref().and_then(|conversation| conversation.id);
        if let Some(case) = case {
            let sheet = Sheet::HandOver;
            let look = match way {
                Way::Print(_) => Access::CasePrinted { case, sheet },
                Way::Save | Way::SaveData => Access::CaseExported { case, sheet },
            };
            world.note(app.desk.now.timestamp(), &look)?;
        }
        let paper = Paper::Sheet;
        let page = Box::new(page);
        match way {
            Way::Print(printer) => {
                let delivery = if printer.is_direct() { Delivery::Direct } else { Delivery::Printed };
                world.record(&mut app.desk, vec![leaving(event, delivery)])?;
                world.under_way = Some(UnderWay { case, event: None, printer: printer.name.clone(), paper });
                world.print(page, paper, printer);
                self.running(m::running_print());
            }
            Way::Save => {
                world.record(&mut app.desk, vec![leaving(event, Delivery::Saved)])?;
                world.under_way = Some(UnderWay { case, event: None, printer: String::new(), paper });
                world.save(page, paper, &name);
                self.running(m::running_save());
            }
            Way::SaveData => match world.save_data(&data, &name) {
                Ok(path) => {
                    app.tell(h::notice_saved_data(path.display().to_string()), Tone::Care);
                    return Ok(vec![Effect::Record(vec![leaving(event, Delivery::Saved)])]);
                }
                Err(error) => app.tell(m::notice_not_saved(speaking::system(&error)), Tone::Care),
            },
        }
        Ok(Vec::new())
    }
}

/// The record of a sheet, with how it left.
fn leaving(event: CaseEvent, delivery: Delivery) -> CaseEvent {
    match event {
        CaseEvent::HandOverMade { offer, purposes, .. } => {
            CaseEvent::HandOverMade { offer, purposes, delivery }
        }
        other => other,
    }
}

//! The slip as lines, then onto paper or into a file; the case code at the end.

use super::choice;
use super::consent;
use super::effect::Effect;
use super::prompt::{Prompt, Then, Turn};
use super::voice::Voice;
use crate::slip::printer::Printer;
use crate::slip::{Page, spoken};
use crate::table::paper::{left_off, page};
use crate::words::messages::desk as m;
use crate::words::messages::plain as p;

/// The slip.
#[derive(Default)]
pub(super) struct Slip {
    /// It was read out.
    read: bool,
    /// It was told that nothing has left the desk yet.
    warned: bool,
}

impl Slip {
    fn end(&mut self, voice: &Voice<'_>) -> Turn {
        let Some(conversation) = &voice.session.conversation else { return Turn::then(Then::Follow) };
        if conversation.case.slips == 0 && !std::mem::replace(&mut self.warned, true) {
            return Turn::told(voice.desk(&p::slip_not_made()));
        }
        let told = match &conversation.case.code {
            Some(code) => {
                [voice.both(&p::your_code(code.as_str())), vec![voice.desk(&p::finished())]].concat()
            }
            None => vec![voice.desk(&m::notice_nothing_kept())],
        };
        Turn::does(vec![Effect::Leave]).telling(told)
    }
}

impl Prompt for Slip {
    fn ask(&mut self, voice: &Voice<'_>, whole: bool) -> Vec<String> {
        let mut lines = Vec::new();
        if whole || !std::mem::replace(&mut self.read, true) {
            let page = page(voice.session);
            lines.extend(voice.both(&p::on_paper()));
            lines.extend(spoken(&page).iter().map(|line| super::voice::bare(line)));
            let off = left_off(voice.session, &page);
            lines.extend((!off.is_empty()).then(|| voice.desk(&m::preview_left_off(off))));
        }
        let ways = [p::slip_print(), p::slip_save(), p::slip_save_text(), p::slip_done()];
        lines.extend(ways.iter().enumerate().map(|(at, way)| format!("{}. {}", at + 1, voice.desk(way))));
        lines.push(voice.desk(&p::choose_one()));
        lines
    }

    fn take(&mut self, line: &str, voice: &Voice<'_>) -> Turn {
        let made = || Box::new(page(voice.session));
        let does = |effect: Effect| Turn { effects: vec![effect], ..Turn::then(Then::Ask) };
        match choice::one(line, 4) {
            Some(0) => does(Effect::FindPrinters),
            Some(1) => does(Effect::Save(made())),
            Some(2) => does(Effect::SavePlain(made())),
            Some(_) => self.end(voice),
            None => Turn::told(voice.desk(&p::not_a_choice())),
        }
    }

    fn back(&mut self, voice: &Voice<'_>) -> Turn {
        Turn::then(Then::Go(consent::last(voice)))
    }
}

/// On which printer.
pub(super) struct Printers {
    /// Those that the print system knows.
    pub found: Vec<Printer>,
    /// An address is being typed.
    pub by_address: bool,
}

impl Printers {
    fn print(voice: &Voice<'_>, printer: &str) -> Turn {
        let page: Box<Page> = Box::new(page(voice.session));
        Turn { effects: vec![Effect::Print(page, printer.to_owned())], ..Turn::then(Then::Return) }
    }
}

impl Prompt for Printers {
    fn ask(&mut self, voice: &Voice<'_>, _whole: bool) -> Vec<String> {
        if self.by_address {
            return vec![voice.desk(&m::setup_printer_address())];
        }
        let mut lines = vec![voice.desk(&m::printer_title())];
        lines.extend(self.found.is_empty().then(|| voice.desk(&m::printer_none())));
        let names = self.found.iter().map(|printer| printer.name.clone());
        let all = names.chain([voice.desk(&m::printer_by_address())]);
        lines.extend(all.enumerate().map(|(at, name)| format!("{}. {name}", at + 1)));
        lines.extend([voice.desk(&m::printer_copies()), voice.desk(&p::choose_one())]);
        lines
    }

    fn take(&mut self, line: &str, voice: &Voice<'_>) -> Turn {
        let typed = line.trim();
        if typed.is_empty() {
            return Turn::then(Then::Return);
        }
        if self.by_address {
            if typed.starts_with("ipp://") || typed.starts_with("http://") {
                return Self::print(voice, typed);
            }
            return Turn::told(voice.desk(&m::printer_fault_address()));
        }
        let Some(place) = choice::one(typed, self.found.len() + 1) else {
            return Turn::told(voice.desk(&p::not_a_choice()));
        };
        if let Some(printer) = self.found.get(place) {
            return Self::print(voice, &printer.name);
        }
        self.by_address = true;
        Turn::then(Then::Ask)
    }

    fn back(&mut self, _voice: &Voice<'_>) -> Turn {
        Turn::then(Then::Return)
    }
}

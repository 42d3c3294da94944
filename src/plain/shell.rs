//! The shell around the plain lines: reads a line, writes lines, performs what follows with the casebook, the printer
//! and files. Decides nothing.

use std::io::{self, Write};
use std::path::PathBuf;
use std::time::Duration;

use jiff::Zoned;

use super::effect::Effect;
use super::idle::Idle;
use super::input::{Heard, Input};
use super::talk::{News, Plain, Told};
use crate::casebook::{CaseEvent, Casebook, Cost, Delivery, Fault};
use crate::slip::printer::Printer;
use crate::slip::{self, Fonts, Page, Paper};
use crate::table::conversation::Conversation;
use crate::table::filing::{file_name, resume};
use crate::table::paper::{made, write};
use crate::table::{Ledger, Session, speaking};
use crate::words::Message;
use crate::words::messages::desk as m;

/// How often the clock is looked at while nobody types: a computer may have slept.
const SLICE: Duration = Duration::from_secs(15);

/// What the desk remembers that matters here.
pub struct Wishes {
    /// The desk's folder.
    pub folder: PathBuf,
    /// The least cost of the key derivation.
    pub cost: Cost,
    /// Where slips are saved.
    pub saves: PathBuf,
    /// The paper used last.
    pub paper: Paper,
    /// How long nobody may type before the desk locks.
    pub patience: Duration,
}

/// The plain lines and what they reach.
pub struct Shell<'a> {
    plain: Plain,
    session: Session,
    wishes: Wishes,
    ledger: Ledger,
    fonts: Option<Fonts>,
    clock: &'a dyn Fn() -> Zoned,
    done: bool,
}

impl<'a> Shell<'a> {
    /// Plain lines over this table, with this clock.
    pub fn new(plain: Plain, session: Session, wishes: Wishes, clock: &'a dyn Fn() -> Zoned) -> Self {
        Self { plain, session, wishes, ledger: Ledger::default(), fonts: None, clock, done: false }
    }

    /// Runs until the volunteer stops or the lines end.
    pub fn run(&mut self, input: &mut dyn Input, out: &mut dyn Write) -> io::Result<()> {
        self.ask(input, out)?;
        let mut idle = Idle::since((self.clock)());
        while !self.done {
            let slice = SLICE.min(self.wishes.patience);
            let heard = input.next(slice);
            self.session.now = (self.clock)();
            if matches!(heard, Heard::Nothing) {
                idle.wait(slice);
            }
            let late = idle.outlasts(self.wishes.patience, &self.session.now);
            match heard {
                Heard::End => self.end(out),
                // Whoever types now may be somebody else: the line is not heard.
                Heard::Line(_) | Heard::Nothing if late && self.session.volunteer.is_some() => {
                    self.lock(out)?;
                    self.ask(input, out)?;
                    idle = Idle::since((self.clock)());
                }
                Heard::Line(line) => {
                    let told = self.plain.step(&line, &self.session);
                    self.perform(told, out)?;
                    self.ask(input, out)?;
                    // What a printer took its time for was not silence.
                    idle = Idle::since((self.clock)());
                }
                Heard::Nothing => {}
            }
        }
        Ok(())
    }

    fn lock(&mut self, out: &mut dyn Write) -> io::Result<()> {
        self.ledger.lock(&mut self.session);
        self.tell(News::Locked, out)
    }

    /// The lines ended.
    fn end(&mut self, out: &mut dyn Write) {
        self.done = true;
        // Nobody may be there any more to hear it.
        let _ = say(out, &self.plain.farewell(&self.session));
    }

    /// Asks what comes next, after what must happen before it.
    fn ask(&mut self, input: &mut dyn Input, out: &mut dyn Write) -> io::Result<()> {
        while !self.done {
            let told = self.plain.ask(&self.session);
            input.hide(self.plain.is_secret());
            if told.effects.is_empty() {
                return say(out, &told.lines);
            }
            self.perform(told, out)?;
        }
        Ok(())
    }

    /// Performs what must happen, then tells what is so because of it: "noted" is heard when it is sealed.
    fn perform(&mut self, told: Told, out: &mut dyn Write) -> io::Result<()> {
        say(out, &told.first)?;
        for effect in told.effects {
            match self.perform_one(effect) {
                Ok(Some(news)) => self.tell(news, out)?,
                Ok(None) => {}
                Err(fault) => {
                    return self.tell(News::Failed(speaking::casebook(&fault)), out);
                }
            }
            // What could not be erased from the files now is after the next unlocking: nothing else waits for it.
            if let Err(fault) = self.erase() {
                self.tell(News::Notice(speaking::casebook(&fault)), out)?;
            }
        }
        say(out, &told.lines)
    }

    fn tell(&mut self, news: News, out: &mut dyn Write) -> io::Result<()> {
        let lines = self.plain.hear(news, &self.session);
        say(out, &lines)
    }

    fn perform_one(&mut self, effect: Effect) -> Result<Option<News>, Fault> {
        let now = self.session.now.timestamp();
        match effect {
            Effect::Unlock { short_name, passphrase } => {
                let (folder, cost) = (&self.wishes.folder, self.wishes.cost);
                match Casebook::unlock_at(folder, cost, &short_name, &passphrase, now) {
                    Ok((casebook, volunteer)) => {
                        self.ledger.take(casebook, &volunteer);
                        self.session.volunteer = Some(volunteer);
                        self.ledger.fill(&mut self.session);
                        return Ok(Some(News::Unlocked));
                    }
                    Err(Fault::WrongPassphrase { wait } | Fault::TooSoon { wait }) => {
                        return Ok(Some(News::Refused { wait }));
                    }
                    Err(fault) => return Err(fault),
                }
            }
            Effect::Begin(locale) => self.session.conversation = Some(Conversation::begin(now, locale)),
            Effect::Resume(id) => resume(&mut self.session, &id),
            Effect::Record(events) => self.ledger.record(&mut self.session, events)?,
            Effect::ThrowAway => {
                self.ledger.throw_away(&mut self.session)?;
                return Ok(Some(News::Notice(m::notice_thrown_away())));
            }
            Effect::Leave => self.session.conversation = None,
            Effect::FindPrinters => {
                return Ok(Some(match Printer::queues() {
                    Ok(found) => News::Printers(found),
                    Err(_) => News::Printers(Vec::new()),
                }));
            }
            Effect::Print(page, printer) => return self.print(&page, &Printer::named(&printer)).map(Some),
            Effect::Save(page) => return self.save(&page).map(Some),
            Effect::SavePlain(page) => return self.save_plain(&page).map(Some),
            Effect::Quit => self.done = true,
        }
        Ok(None)
    }

    /// Erases from every file what was thrown away, if there is any.
    fn erase(&mut self) -> Result<(), Fault> {
        let Some((mut casebook, actor, cases)) = self.ledger.give_to_erase() else { return Ok(()) };
        let erased = casebook.erase(self.session.now.timestamp(), actor, &cases);
        self.ledger.put_back(casebook);
        erased.map(|_| ())
    }

    fn record(&mut self, event: CaseEvent) -> Result<(), Fault> {
        self.ledger.record(&mut self.session, vec![event])
    }

    fn print(&mut self, page: &Page, on: &Printer) -> Result<News, Fault> {
        let paper = self.wishes.paper;
        let sent = self.fonts().and_then(|fonts| on.print(page, paper, fonts));
        match sent {
            Ok(done) => {
                let direct = on.name.contains("://");
                let delivery = if direct { Delivery::Direct } else { Delivery::Printed };
                self.record(made(page, Some(paper), delivery))?;
                let name = on.name.as_str();
                let same = done.paper == paper;
                Ok(News::Notice(if same { m::notice_printed(name) } else { m::notice_printed_paper(name) }))
            }
            Err(fault) => Ok(News::Notice(fault.message())),
        }
    }

    fn save(&mut self, page: &Page) -> Result<News, Fault> {
        let paper = self.wishes.paper;
        let pdf = match self.fonts().and_then(|fonts| slip::pdf(page, paper, fonts)) {
            Ok(pdf) => pdf.bytes,
            Err(fault) => return Ok(News::Notice(fault.message())),
        };
        let event = made(page, Some(paper), Delivery::Saved);
        self.keep("pdf", &pdf, event, m::notice_saved_pdf)
    }

    fn save_plain(&mut self, page: &Page) -> Result<News, Fault> {
        let event = made(page, None, Delivery::Plain);
        self.keep("txt", slip::plain(page).as_bytes(), event, m::notice_saved_plain)
    }

    fn keep(
        &mut self,
        ending: &str,
        bytes: &[u8],
        event: CaseEvent,
        saved: fn(String) -> Message,
    ) -> Result<News, Fault> {
        let path = self.wishes.saves.join(format!("{}.{ending}", file_name(&self.session)));
        match write(&path, bytes) {
            Ok(()) => {
                self.record(event)?;
                Ok(News::Notice(saved(path.display().to_string())))
            }
            Err(error) => Ok(News::Notice(m::notice_not_saved(speaking::system(&error)))),
        }
    }

    /// The fonts, scanned when they are first needed.
    fn fonts(&mut self) -> Result<&Fonts, slip::Fault> {
        if self.fonts.is_none() {
            let own = self.wishes.folder.join("fonts");
            self.fonts = Some(Fonts::scan(own.is_dir().then_some(own.as_path()))?);
        }
        self.fonts.as_ref().ok_or_else(|| unreachable!("scanned above"))
    }
}

/// Writes lines, at once.
fn say(out: &mut dyn Write, lines: &[String]) -> io::Result<()> {
    for line in lines {
        writeln!(out, "{line}")?;
    }
    out.flush()
}

#[cfg(test)]
mod tests;

//! The shell around the plain lines: reads a line, writes lines, performs what follows with the casebook, the printer
//! and files. Decides nothing.

mod catching_up;
mod paper;
#[cfg(test)]
mod tests;

use std::io::{self, Write};
use std::path::PathBuf;
use std::time::Duration;

use jiff::Zoned;

use super::effect::Effect;
use super::idle::Idle;
use super::input::{Heard, Input};
use super::talk::{News, Plain, Told};
use crate::casebook::{Casebook, Cost, Fault};
use crate::slip::printer::Printer;
use crate::slip::{Fonts, Paper};
use crate::table::conversation::Conversation;
use crate::table::{Ending, Ledger, Session, Watch, speaking};
use crate::words::Locale;
use crate::words::messages::desk as m;
use crate::words::messages::door as d;
use crate::words::messages::retention;

/// How often the clock is looked at while nobody types: a computer may have slept.
const SLICE: Duration = Duration::from_secs(15);

/// How long before an idle desk locks it warns of it, when something would be lost.
const WARNING: Duration = Duration::from_mins(1);

/// Clears the screen and the lines that scrolled off it.
const WIPE: &[u8] = b"\x1b[H\x1b[2J\x1b[3J";

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
    /// Whether the lines stay standing where the next person sees them, on a terminal, and are wiped from it.
    pub wipes: bool,
}

/// The plain lines and what they reach.
pub struct Shell<'a> {
    plain: Plain,
    session: Session,
    wishes: Wishes,
    ledger: Ledger,
    fonts: Option<Fonts>,
    clock: &'a dyn Fn() -> Zoned,
    /// A clock that stands still while the computer sleeps.
    steady: Option<&'a dyn Fn() -> Duration>,
    /// A lock ends the lines, so that the program begins anew.
    renews: bool,
    /// What was told last of a conversation that was left.
    parting: Vec<String>,
    ending: Option<Ending>,
}

impl<'a> Shell<'a> {
    /// Plain lines over this table, with this clock.
    pub fn new(plain: Plain, session: Session, wishes: Wishes, clock: &'a dyn Fn() -> Zoned) -> Self {
        let ledger = Ledger::default();
        Self {
            plain,
            session,
            wishes,
            ledger,
            fonts: None,
            clock,
            steady: None,
            renews: false,
            parting: Vec::new(),
            ending: None,
        }
    }

    /// The same, with a clock beside it that stands still while the computer sleeps: whoever wakes it finds it locked.
    #[must_use]
    pub fn beside(self, steady: &'a dyn Fn() -> Duration) -> Self {
        Self { steady: Some(steady), ..self }
    }

    /// Whether a lock ends the lines, so that the program can begin anew; else it locks in place.
    pub fn renews(&mut self, renews: bool) {
        self.renews = renews;
    }

    /// Residents' languages, those used last first.
    #[must_use]
    pub fn recent(&self) -> &[Locale] {
        self.plain.recent()
    }

    /// Runs until the volunteer stops, the lines end or the desk locks. After a lock it can be run again.
    pub fn run(&mut self, input: &mut dyn Input, out: &mut dyn Write) -> io::Result<Ending> {
        // Who left before it ran is not brought back.
        self.ending = self.ending.filter(|ending| *ending == Ending::Left);
        self.ask(input, out)?;
        let mut idle = Idle::since((self.clock)());
        let mut watch = Watch::default();
        while self.ending.is_none() {
            let slice = SLICE.min(self.wishes.patience);
            let heard = input.next(slice);
            self.session.now = (self.clock)();
            if matches!(heard, Heard::Nothing) {
                idle.wait(slice);
            }
            let wall = self.session.now.timestamp();
            let slept = self.steady.is_some_and(|steady| watch.jumped(wall, steady()));
            let away = slept || matches!(heard, Heard::Woken);
            let late = away || idle.outlasts(self.wishes.patience, &self.session.now);
            match heard {
                Heard::End => self.end(out),
                // Whoever types now may be somebody else: the line is not heard.
                Heard::Line(_) | Heard::Nothing | Heard::Woken
                    if late && self.session.volunteer.is_some() =>
                {
                    self.lock(away, out)?;
                    if self.ending.is_none() {
                        self.ask(input, out)?;
                    }
                    idle = Idle::since((self.clock)());
                }
                // After the warning, an empty line is only a sign of life.
                Heard::Line(line) if idle.is_warned() && line.trim().is_empty() => {
                    self.plain.again();
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
                Heard::Nothing if self.loses_something() && idle.warns(self.warning(), &self.session.now) => {
                    self.tell(News::Notice(d::closing()), out)?;
                }
                Heard::Nothing | Heard::Woken => {}
            }
        }
        if self.ending == Some(Ending::Left) {
            self.part(out)?;
        }
        Ok(self.ending.unwrap_or(Ending::Left))
    }

    /// When an idle desk warns that it will lock.
    fn warning(&self) -> Duration {
        let patience = self.wishes.patience;
        patience.saturating_sub(WARNING.min(patience / 2))
    }

    /// Whether there is a conversation of which nothing is kept.
    fn loses_something(&self) -> bool {
        self.session.conversation.as_ref().is_some_and(Conversation::keeps_nothing)
    }

    /// `away`: the computer slept or the program stood still; else nobody typed for too long.
    fn lock(&mut self, away: bool, out: &mut dyn Write) -> io::Result<()> {
        let lost = self.loses_something();
        self.ledger.lock(&mut self.session);
        self.parting.clear();
        self.wipe(out)?;
        if self.renews {
            self.ending = Some(Ending::Locked);
        }
        self.tell(News::Locked { away, lost }, out)
    }

    /// The lines ended.
    fn end(&mut self, out: &mut dyn Write) {
        self.ending = Some(Ending::Left);
        // Nobody may be there any more to hear it.
        let _ = say(out, &self.plain.farewell(&self.session));
    }

    /// Wipes what was said from the terminal and from what it remembers: the next who sits down must not read it.
    fn wipe(&self, out: &mut dyn Write) -> io::Result<()> {
        if self.wishes.wipes { out.write_all(WIPE) } else { Ok(()) }
    }

    /// Leaves the terminal with what the resident needs, and nothing else.
    fn part(&mut self, out: &mut dyn Write) -> io::Result<()> {
        if !self.wishes.wipes {
            return Ok(());
        }
        self.wipe(out)?;
        let open = self.session.conversation.is_some();
        let lines = if open { self.plain.parting(&self.session) } else { std::mem::take(&mut self.parting) };
        say(out, &lines)
    }

    /// Asks what comes next, after what must happen before it.
    fn ask(&mut self, input: &mut dyn Input, out: &mut dyn Write) -> io::Result<()> {
        while self.ending.is_none() {
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
            match &effect {
                Effect::Begin(_) | Effect::Resume(_) => self.parting.clear(),
                Effect::Leave => self.parting.clone_from(&told.lines),
                _ => {}
            }
            match self.perform_one(effect) {
                Ok(news) => news.into_iter().try_for_each(|one| self.tell(one, out))?,
                Err(fault) => return self.tell(News::Failed(speaking::casebook(&fault)), out),
            }
            // What could not be erased from the files now is after the next unlocking: nothing else waits for it.
            if let Err(fault) = self.erase() {
                self.tell(News::Notice(speaking::casebook(&fault)), out)?;
            }
        }
        say(out, &told.lines)
    }

    fn tell(&mut self, news: News, out: &mut dyn Write) -> io::Result<()> {
        let notice = matches!(news, News::Notice(_));
        let lines = self.plain.hear(news, &self.session);
        say(out, &lines)?;
        // Once the conversation is gone, this is what is left of it to tell.
        if notice && self.session.conversation.is_none() && self.session.volunteer.is_some() {
            self.parting.extend(lines);
        }
        Ok(())
    }

    fn perform_one(&mut self, effect: Effect) -> Result<Vec<News>, Fault> {
        let now = self.session.now.timestamp();
        match effect {
            Effect::Unlock { short_name, passphrase } => {
                let (folder, cost) = (&self.wishes.folder, self.wishes.cost);
                match Casebook::unlock_at(folder, cost, &short_name, &passphrase, now) {
                    Ok((casebook, volunteer)) => {
                        self.ledger.open(casebook, volunteer, &mut self.session)?;
                        let mut news = vec![News::Unlocked];
                        news.extend(self.catch_up());
                        return Ok(news);
                    }
                    Err(Fault::WrongPassphrase { wait } | Fault::TooSoon { wait }) => {
                        return Ok(vec![News::Refused { wait }]);
                    }
                    Err(fault) => return Err(fault),
                }
            }
            Effect::Begin(locale) => self.session.conversation = Some(Conversation::begin(now, locale)),
            Effect::Resume(id) => self.ledger.take_up(&mut self.session, &id)?,
            Effect::ConfirmDate => {
                self.ledger.confirm_date(&mut self.session)?;
                return Ok(vec![News::Notice(retention::over_gone(self.session.over.gone))]);
            }
            Effect::LeaveOver => self.session.over.waiting.clear(),
            Effect::Record(events) => self.ledger.record(&mut self.session, events)?,
            Effect::ThrowAway => {
                self.ledger.throw_away(&mut self.session)?;
                return Ok(vec![News::Notice(m::notice_thrown_away())]);
            }
            Effect::Leave => self.session.conversation = None,
            Effect::FindPrinters => {
                return Ok(vec![News::Printers(Printer::queues().unwrap_or_default())]);
            }
            Effect::Print(page, printer) => return self.print(&page, &Printer::named(&printer)),
            Effect::Save(page) => return self.save(&page),
            Effect::SavePlain(page) => return self.save_plain(&page),
            Effect::Quit => self.ending = Some(Ending::Left),
        }
        Ok(Vec::new())
    }

    /// Erases from every file what was thrown away, if there is any.
    fn erase(&mut self) -> Result<(), Fault> {
        let Some((mut casebook, actor, cases)) = self.ledger.give_to_erase() else { return Ok(()) };
        let erased = casebook.erase(self.session.now.timestamp(), actor, &cases);
        self.ledger.put_back(casebook);
        erased.map(|_| ())
    }
}

/// Writes lines, at once.
fn say(out: &mut dyn Write, lines: &[String]) -> io::Result<()> {
    for line in lines {
        writeln!(out, "{line}")?;
    }
    out.flush()
}

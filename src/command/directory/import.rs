//! `inloop directory import`: a feed of others, shown first, then put in place whole or not at all.

use std::io::{self, IsTerminal, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use jiff::civil::Date;

use super::Output;
use super::preview::preview;
use crate::command::arguments::Import;
use crate::command::asking::confirmed;
use crate::command::desk::{data_folder, now};
use crate::content::imports::{Asked, Fault, Weighed, folder_name, weigh};
use crate::content::{Content, Supply};
use crate::directory::NeedId;
use crate::directory::feed::Limits;
use crate::directory::import::NeedNames;
use crate::error::Error;
use crate::words::Locale;
use crate::words::messages::exchange as m;

/// How often the count on the screen is renewed.
const BLINK: Duration = Duration::from_millis(200);

/// Weighs a feed, shows what it would change, and puts it in place when that is wanted.
pub(super) fn run(asked: &Import, desk: Option<PathBuf>, out: &Output) -> Result<(), Error> {
    let desk = desk.or_else(data_folder).ok_or(Error::NoDataFolder)?;
    let stopped = Arc::new(AtomicBool::new(false));
    // A system that refuses this ends the program at once instead; what was made beside is removed the next time.
    let _ = signal_hook::flag::register(signal_hook::consts::SIGINT, Arc::clone(&stopped));
    let mut weighed = weighed(asked, &desk, now().date(), out, &stopped)?;
    preview(&mut weighed, asked.all, &mut |(depth, message)| {
        out.line(&format!("{}{}", "  ".repeat(depth), out.say(&message)));
    })
    .map_err(|source| Error::FileUnread { path: asked.path.clone(), source })?;
    if weighed.source.services == 0 {
        return Err(Error::FeedEmpty { path: asked.path.clone() });
    }
    if !weighed.counts.changes() {
        out.tell(&m::import_nothing());
        return Ok(());
    }
    if !asked.apply {
        if !(io::stdin().is_terminal() && io::stdout().is_terminal()) {
            out.tell(&m::import_preview());
            return Ok(());
        }
        if !confirmed(&m::import_ask(), out, &stopped)? {
            out.tell(&m::import_declined());
            return Ok(());
        }
    }
    let done = m::import_applied(weighed.source.name.as_str(), weighed.source.services);
    weighed.apply().map_err(|fault| told(&asked.path, fault))?;
    out.tell(&done);
    Ok(())
}

/// Reads and weighs the feed, with a count on the screen when somebody looks at it.
fn weighed(
    asked: &Import,
    desk: &Path,
    day: Date,
    out: &Output,
    stopped: &AtomicBool,
) -> Result<Weighed, Error> {
    let stem = asked.path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let name = asked.source.clone().unwrap_or(stem);
    let source = folder_name(&name).ok_or_else(|| Error::Usage(m::error_source_name(name.as_str())))?;
    let (content, _) = Content::shipped(Supply::Real).map_err(|faults| Error::ContentFaulty { faults })?;
    let needs = need_names(&content, out);
    let asked_for =
        Asked { desk, path: &asked.path, source: &source, day, needs: &needs, limits: Limits::default() };
    let looked_at = io::stderr().is_terminal();
    let mut last = Instant::now();
    let mut shown = false;
    let weighed = weigh(&asked_for, &mut |read| {
        if looked_at && last.elapsed() >= BLINK {
            last = Instant::now();
            shown = true;
            let count = i64::try_from(read).unwrap_or(i64::MAX);
            let _ = write!(io::stderr(), "\r{}\x1b[K", out.say(&m::import_progress(count)));
        }
        if stopped.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    if shown {
        let _ = write!(io::stderr(), "\r\x1b[K");
    }
    weighed.map_err(|fault| told(&asked.path, fault))
}

/// Our needs by their names in Dutch and English, the languages of feeds here.
fn need_names(content: &Content, out: &Output) -> NeedNames {
    let names: Vec<(String, NeedId)> = content
        .needs
        .leaves()
        .filter_map(|need| NeedId::new(&need.code))
        .flat_map(|need| {
            [Locale::NL, Locale::EN].map(|locale| (out.say_in(locale, &need.message()), need.clone()))
        })
        .collect();
    NeedNames::new(names.iter().map(|(name, need)| (name.as_str(), need.clone())))
}

/// Why an import came to nothing.
fn told(path: &Path, fault: Fault) -> Error {
    match fault {
        Fault::Feed(fault) => Error::FeedRefused { path: path.to_owned(), fault },
        Fault::Stopped => Error::Stopped,
        Fault::Io { path: at, source } if at == path => Error::FileUnread { path: at, source },
        Fault::Io { path, source } => Error::FileUnwritten { path, source },
    }
}

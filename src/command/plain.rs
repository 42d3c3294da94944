//! `inloop --plain`: the conversation as plain lines of text on standard input and output.

use std::io::IsTerminal;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use super::desk::{now, saves_folder, steady};
use super::{Output, anew};
use crate::casebook::{Casebook, Cost};
use crate::content::{Content, Supply, own_words};
use crate::desk::settings::Settings;
use crate::desk::world;
use crate::error::Error;
use crate::plain::{Keyboard, Plain, Shell, Wishes};
use crate::table::paper::usual;
use crate::table::{Ending, Session};
use crate::words::messages::command as m;
use crate::words::messages::plain as p;
use crate::words::{Locale, Words};

/// Runs the plain lines over the desk in this folder.
pub(super) fn run(folder: &Path, supply: Supply, plain: Plain, out: &Output) -> Result<(), Error> {
    let settings = world::settings(folder);
    let mut words = Words::shipped();
    own_words(folder, &mut words);
    let locale = if folder.join("settings.json").is_file() { settings.locale } else { out.locale };
    let shelf = Arc::new(Content::shelf(supply, folder));
    let name = Casebook::desk_name(folder).unwrap_or_default();
    let session = Session { name, ..Session::locked(Arc::new(words), shelf, locale, now()) };
    // At a demonstration the passphrase stands above the lines, and nobody is real.
    let wipes = supply == Supply::Real && std::io::stdout().is_terminal();
    let wishes = Wishes {
        folder: folder.to_owned(),
        cost: Cost::STANDARD,
        saves: saves_folder(folder),
        paper: usual(&settings.paper, settings.large_print),
        patience: Duration::from_mins(u64::from(settings.lock_after.max(1))),
        wipes,
    };
    let mut keyboard = Keyboard::open()?;
    let steady = steady();
    let mut lines = Shell::new(plain.after(settings.recent.clone()), session, wishes, &now).beside(&*steady);
    lines.renews(true);
    let mut ran = lines.run(&mut keyboard, &mut std::io::stdout().lock());
    if lines.recent() != settings.recent {
        // Read again: they may have been changed meanwhile.
        let before = world::settings(folder);
        let locale = if folder.join("settings.json").is_file() { before.locale } else { locale };
        world::keep_settings(folder, &Settings { locale, recent: lines.recent().to_vec(), ..before });
    }
    while matches!(ran, Ok(Ending::Locked)) {
        // Lines that were typed before the lock are not heard: whoever types next may be somebody else.
        anew::begin();
        // The system refused: the desk is locked all the same, and stays the program that it was.
        lines.renews(false);
        ran = lines.run(&mut keyboard, &mut std::io::stdout().lock());
    }
    ran?;
    Ok(())
}

/// The plain lines of a desk; without one it tells what to do.
pub(super) fn of_desk(
    folder: &Path,
    language: Option<Locale>,
    after_lock: bool,
    out: &Output,
) -> Result<(), Error> {
    if !Casebook::exists(folder) {
        return Err(Error::Usage(p::no_desk()));
    }
    // The language was for the conversation before the lock.
    let language = language.filter(|_| !after_lock);
    run(folder, Supply::Real, Plain::locked(language), out)
}

/// The resident's language as it was asked for.
pub(super) fn language(tag: Option<&str>) -> Result<Option<Locale>, Error> {
    let read = |tag: &str| Locale::from_tag(tag).ok_or_else(|| Error::Usage(m::usage_value("--lang", tag)));
    tag.map(read).transpose()
}

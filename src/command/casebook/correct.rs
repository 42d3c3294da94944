//! `inloop casebook correct`: an answer is corrected, and what stood there before is masked in every file.
//!
//! The answer comes from a file or the terminal. It must never be an argument, which other programs can list and the
//! shell writes down, and what was typed is never told back.

use super::Door;
use super::table::Unlocked;
use crate::casebook::{Access, Secret};
use crate::command::arguments::CasebookCorrect;
use crate::command::setup::read_passphrase;
use crate::command::{Output, secret};
use crate::error::Error;
use crate::intake::Step;
use crate::table::correcting::{correct, read};
use crate::words::messages::command as c;
use crate::words::messages::record as m;

/// Corrects it.
pub(super) fn run(asked: &CasebookCorrect, door: &Door<'_>, out: &Output) -> Result<(), Error> {
    let mut unlocked = Unlocked::open(door, &asked.volunteer, out)?;
    let case = unlocked.case(&asked.code)?;
    let refused = |why| Error::Refused(why);
    let no_answer = || refused(m::error_no_answer(asked.question.as_str()));
    let session = &unlocked.session;
    let step: Step = asked.question.parse().map_err(|_| no_answer())?;
    let item = session.content.questionnaire.item(&step.link).ok_or_else(no_answer)?;
    if session.case(&case).is_none_or(|case| case.answers.at(&step).is_none()) {
        return Err(no_answer());
    }
    let typed = typed(asked, out)?;
    let answer = read(item, typed.expose(), session.today())
        .map_err(|choices| refused(m::error_answer(choices.join(", "))))?;
    let now = session.now.timestamp();
    unlocked.ledger.note(now, &Access::CaseCorrected { case })?;
    let (mut casebook, actor) = unlocked.casebook()?;
    correct(&mut casebook, now, actor, case, &step, &answer)?;
    out.tell(&m::notice_corrected());
    Ok(())
}

/// The right answer: in a file that only its owner can read, or asked on the terminal.
fn typed(asked: &CasebookCorrect, out: &Output) -> Result<Secret, Error> {
    match &asked.answer_file {
        Some(file) => read_passphrase(file),
        None => secret::ask(&out.say(&m::correct_new()))?
            .ok_or_else(|| Error::Usage(c::usage_missing("--answer-file"))),
    }
}

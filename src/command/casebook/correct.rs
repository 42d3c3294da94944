//! `inloop casebook correct`: an answer is corrected, and what stood there before is masked in every file.
//!
//! It must never print what stood there before.

use super::Door;
use super::table::Unlocked;
use crate::casebook::Access;
use crate::command::Output;
use crate::command::arguments::CasebookCorrect;
use crate::error::Error;
use crate::intake::Step;
use crate::table::correcting::{correct, read};
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
    let answer = read(item, &asked.answer, session.today())
        .map_err(|choices| refused(m::error_answer(asked.answer.as_str(), choices.join(", "))))?;
    let now = session.now.timestamp();
    unlocked.ledger.note(now, &Access::CaseCorrected { case })?;
    let (mut casebook, actor) = unlocked.casebook()?;
    correct(&mut casebook, now, actor, case, &step, &answer)?;
    out.tell(&m::notice_corrected());
    Ok(())
}

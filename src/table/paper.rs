//! The slip of the open conversation, what stays off it, and its file.

use std::io::Write;
use std::path::Path;

use jiff::civil::Date;

use super::choosing::referral;
use super::consent::for_paper;
use super::offer_words;
use super::session::Session;
use crate::casebook::{Case, CaseEvent, Delivery};
use crate::intake::Answer;
use crate::slip::compose::{Entry, Plan, compose};
use crate::slip::{Page, Paper};

/// The page of the open conversation, said in the resident's language and in Dutch.
#[must_use]
pub fn page(session: &Session) -> Page {
    let referral = referral(session);
    let case = session.conversation.as_ref().map(|conversation| &conversation.case);
    let entries = case.map(|case| {
        case.chosen
            .iter()
            .map(|one| Entry { offer: one.offer.clone(), need: one.need.clone(), agreed: one.agreed.clone() })
            .collect()
    });
    let kept = session.conversation.as_ref().is_some_and(|conversation| !conversation.keeps_nothing());
    let plan = Plan {
        locale: session.resident_locale(),
        now: &session.now,
        directory: session.directory(),
        referral: &referral,
        entries: entries.unwrap_or_default(),
        case_code: case.and_then(|case| case.code.clone()),
        follow_up: case.and_then(|case| case.follow_up),
        kept_until: case.filter(|_| kept).map(|case| kept_until(session, case)),
        with_name: case.is_some_and(|case| case.answers.of("contact-number").is_some_and(Answer::is_given)),
        share: case
            .and_then(|case| case.answers.of("share"))
            .map(|answer| answer.iter_codes().map(str::to_owned).collect())
            .unwrap_or_default(),
        consents: case.and_then(|case| for_paper(session, case)),
        desk: session.name.clone(),
    };
    compose(&session.words, &plan)
}

/// Until when a case is kept whose slip is made today. A conversation that gets a slip is as good as finished.
fn kept_until(session: &Session, case: &Case) -> Date {
    let mut case = case.clone();
    case.finished = true;
    session.retentions.now().last_day(&case, session.today())
}

/// The paper to begin with: what the desk used last, by its code; large letters when it prints those.
#[must_use]
pub fn usual(code: &str, large_print: bool) -> Paper {
    if large_print { Paper::A4Large } else { Paper::from_name(code).unwrap_or(Paper::A5) }
}

/// What was chosen and does not stand on the paper, by name: the volunteer says it aloud.
#[must_use]
pub fn left_off(session: &Session, page: &Page) -> String {
    let chosen = session.conversation.as_ref().map(|conversation| conversation.case.chosen.as_slice());
    let names = chosen.unwrap_or_default().iter().map(|one| offer_words::name(session, &one.offer));
    let off: Vec<String> =
        names.filter(|name| !page.blocks.iter().any(|block| block.name == *name)).collect();
    // One that is known by introduction stands there under the desk's own name.
    let introduced = page.blocks.iter().filter(|block| block.name == session.name).count();
    if off.len() <= introduced { String::new() } else { off.join(", ") }
}

/// The record of a slip that left the desk; without a paper it left as text.
#[must_use]
pub fn made(page: &Page, paper: Option<Paper>, delivery: Delivery) -> CaseEvent {
    let paper = paper.map_or("text", Paper::name).to_owned();
    CaseEvent::SlipMade { locale: page.resident_locale, paper, delivery }
}

/// Makes a file that only its owner can read, with its folder. What stands there already stays as it is, and is an error.
pub fn create(path: &Path) -> std::io::Result<std::fs::File> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Writes a slip to a file, with its folder.
pub fn write(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    // A slip is for the resident: nobody else on this computer needs to read it.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_desk_that_prints_large_letters_begins_with_them_and_else_with_the_paper_used_last() {
        assert_eq!(usual(Paper::A4.name(), true), Paper::A4Large);
        assert_eq!(usual(Paper::A4.name(), false), Paper::A4);
        assert_eq!(usual("papyrus", false), Paper::A5);
    }
}

//! `inloop demo`: a desk in a temporary folder, with fictional residents, cases in every state, a fictional
//! neighbourhood, and the passphrase on the screen.

use std::path::PathBuf;

use jiff::{Timestamp, ToSpan};

use super::Output;
use super::arguments::Way;
use super::desk::{Opening, open};
use crate::casebook::{
    CaseCode, CaseEvent, Casebook, Chosen, Fault, Id, NewDesk, NewVolunteer, Outcome, Role, Secret, Subject,
};
use crate::content::{Content, Example, Supply, examples};
use crate::desk::screen::lock::LockScreen;
use crate::error::Error;
use crate::intake::{Step, next};
use crate::plain::Plain;
use crate::table::follow_up::days_from;
use crate::words::messages::command as m;
use crate::words::messages::desk;

/// The passphrase of the demonstration; it guards fictional people only.
const PASSPHRASE: &str = "koffie met een koekje erbij";
/// The short name of its volunteer.
const SHORT_NAME: &str = "demo";

/// Where a seeded case ends up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// Broken off after so many answers.
    Draft(usize),
    /// Finished today.
    Today,
    /// Finished a week ago; to be asked today.
    Due,
    /// Asked, and it helped.
    Helped,
}

/// Opens the demonstration.
pub(super) fn run(way: &Way, after_lock: bool, out: &Output) -> Result<(), Error> {
    let palette = super::desk::palette(way)?;
    let language = super::plain::language(way.lang.as_deref())?;
    let folder = std::env::temp_dir().join(format!("inloop-demo-{}", std::process::id()));
    let _gone = GoneAfter(folder.clone());
    // The process stays the same one over a lock, and so does its folder.
    let after_lock = after_lock && Casebook::exists(&folder);
    if !after_lock {
        seed(&folder, out)?;
    }
    if way.plain {
        out.tell(&desk::lock_demo(PASSPHRASE));
        let language = language.filter(|_| !after_lock);
        return super::plain::run(&folder, Supply::Demo, Plain::named(SHORT_NAME, language), out);
    }
    open(
        Opening {
            folder,
            supply: Supply::Demo,
            first: Box::new(LockScreen::named(SHORT_NAME)),
            palette,
            demo: Some(PASSPHRASE.to_owned()),
            after_lock,
        },
        out,
    )
}

/// A folder that is removed in the end, also when the program breaks.
struct GoneAfter(PathBuf);

impl Drop for GoneAfter {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Makes the desk and its fictional cases.
pub(super) fn seed(folder: &std::path::Path, out: &Output) -> Result<(), Error> {
    let now = super::desk::now();
    let desk = NewDesk { name: out.say(&m::demo_desk()), neighbourhood: "Lindenhof".to_owned() };
    let first = NewVolunteer {
        short_name: SHORT_NAME.to_owned(),
        passphrase: Secret::new(PASSPHRASE.to_owned()),
        role: Role::Coordinator,
    };
    let (content, _) = Content::shipped(Supply::Demo).map_err(|faults| Error::ContentFaulty { faults })?;
    let (mut casebook, _, volunteer) = Casebook::create(folder, &desk, &first, now.timestamp())?;
    let fates = [Fate::Today, Fate::Draft(9), Fate::Due, Fate::Helped, Fate::Draft(5)];
    let kept =
        examples().filter(|one| one.answers.get(&Step::once("keep")).is_some_and(|keep| keep.has("keep")));
    for (number, (example, fate)) in kept.zip(fates).enumerate() {
        let ago = match fate {
            Fate::Draft(_) | Fate::Today => 30.minutes(),
            Fate::Due => 168.hours(),
            Fate::Helped => 480.hours(),
        };
        let at = now.timestamp().checked_sub(ago).unwrap_or(now.timestamp());
        let code = CaseCode::from_number(7_204 + u32::try_from(number).unwrap_or(0) * 3_511);
        tell_story(&mut casebook, &content, volunteer.id, &example, fate, at, code)?;
    }
    Ok(())
}

fn tell_story(
    casebook: &mut Casebook,
    content: &Content,
    actor: Id,
    example: &Example,
    fate: Fate,
    at: Timestamp,
    code: CaseCode,
) -> Result<(), Fault> {
    let case = Id::random()?;
    let today = at.to_zoned(crate::directory::local_zone()).date();
    let mut keep = |event: &CaseEvent| {
        let (kind, body) = event.into_parts();
        casebook.append(at, actor, Subject::Case(case), &kind, body).map(|_| ())
    };
    keep(&CaseEvent::CaseOpened {
        code: code.to_string(),
        questionnaire: content.questionnaire.id.clone(),
        version: content.questionnaire.version.clone(),
        locale: example.locale,
    })?;
    let given = example.answers(Supply::Demo);
    let mut so_far = crate::intake::Answers::default();
    let most = if let Fate::Draft(most) = fate { most } else { usize::MAX };
    let mut step = Some(Step::once("keep"));
    let mut count = 0;
    while let Some(here) = step {
        let Some(answer) = given.at(&here).filter(|_| count < most) else { break };
        so_far.put(here.clone(), answer.clone(), example.locale);
        step = next(&content.questionnaire, &so_far, today, &here);
        let event = CaseEvent::CaseAnswered {
            step: here,
            answer: answer.clone(),
            locale: example.locale,
            next: step.clone(),
        };
        keep(&event)?;
        count += 1;
    }
    if matches!(fate, Fate::Draft(_)) {
        return Ok(());
    }
    let offers = example
        .chosen
        .demo
        .iter()
        .filter_map(|id| content.directory.offer(id))
        .map(|offer| Chosen {
            offer: offer.id.as_str().to_owned(),
            need: offer.needs.first().map(|need| need.code().to_owned()).unwrap_or_default(),
            agreed: String::new(),
        })
        .collect();
    keep(&CaseEvent::CaseChosen { offers })?;
    keep(&CaseEvent::CaseFinished { left_out: Vec::new(), follow_up: Some(days_from(today, 7)) })?;
    if fate == Fate::Helped {
        keep(&CaseEvent::CaseFollowedUp { outcome: Outcome::Helped, remark: String::new(), again: None })?;
    }
    Ok(())
}

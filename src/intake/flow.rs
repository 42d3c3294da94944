//! What comes next: the steps that are asked now, and the way forward and back along them.

use jiff::civil::Date;

use super::answer::Answer;
use super::answers::{Answers, Step};
use super::questionnaire::{Item, Kind, Questionnaire};

/// Helpers, children and the like: more rounds than this belong in own words.
const MOST_ROUNDS: u8 = 6;

fn is_asked(item: &Item, answers: &Answers, today: Date) -> bool {
    item.enable_when.as_ref().is_none_or(|when| when.holds(answers, today))
}

/// Every step that is asked with these answers, in order.
#[must_use]
pub fn steps(questionnaire: &Questionnaire, answers: &Answers, today: Date) -> Vec<Step> {
    let mut steps = Vec::new();
    for item in questionnaire.sections.iter().flat_map(|section| &section.items) {
        if !is_asked(item, answers, today) {
            continue;
        }
        let Kind::Group { items } = &item.kind else {
            steps.push(Step::once(&item.link));
            continue;
        };
        for round in 0..MOST_ROUNDS {
            let opening = Step::round(&item.link, round);
            let opened = answers.at(&opening).is_some_and(|answer| answer.has("yes"));
            steps.push(opening);
            if !opened {
                break;
            }
            steps.extend(
                items
                    .iter()
                    .filter(|inner| is_asked(inner, answers, today))
                    .map(|inner| Step::round(&inner.link, round)),
            );
        }
    }
    steps
}

/// The next step after this one that has no answer yet, or the first one anywhere; `None` when all were seen.
#[must_use]
pub fn next(questionnaire: &Questionnaire, answers: &Answers, today: Date, at: &Step) -> Option<Step> {
    let steps = steps(questionnaire, answers, today);
    let after = steps.iter().position(|step| step == at).map_or(0, |place| place + 1);
    let (before, ahead) = steps.split_at(after);
    ahead.iter().chain(before).find(|step| *step != at && answers.at(step).is_none()).cloned()
}

/// The step before this one among those asked, if any.
#[must_use]
pub fn previous(questionnaire: &Questionnaire, answers: &Answers, today: Date, at: &Step) -> Option<Step> {
    let steps = steps(questionnaire, answers, today);
    let place = steps.iter().position(|step| step == at)?;
    place.checked_sub(1).map(|place| steps[place].clone())
}

/// Required steps that are asked and say nothing: told when finishing, never when saving.
#[must_use]
pub fn missing(questionnaire: &Questionnaire, answers: &Answers, today: Date) -> Vec<Step> {
    steps(questionnaire, answers, today)
        .into_iter()
        .filter(|step| questionnaire.item(&step.link).is_some_and(|item| item.required))
        .filter(|step| answers.at(step).is_none_or(|answer| *answer == Answer::Skipped))
        .collect()
}

/// Answers that a later change has hidden: kept until finishing, then left out, visibly.
#[must_use]
pub fn left_out(questionnaire: &Questionnaire, answers: &Answers, today: Date) -> Vec<Step> {
    let asked = steps(questionnaire, answers, today);
    answers.iter().map(|(step, _)| step).filter(|step| !asked.contains(step)).cloned().collect()
}

//! A conversation as the lines that somebody types, from its answers: also used by the tests of the real program.

use std::collections::BTreeMap;

use inloop::content::Content;
use inloop::intake::{Answer, Answers, Kind, Step, find, next};
use inloop::words::Locale;
use jiff::civil::Date;

/// The lines that answer every question that is asked, up to the review; and what is known after them.
pub fn answering(content: &Content, given: &Answers, today: Date) -> (Vec<String>, Answers) {
    let questionnaire = &content.questionnaire;
    let (mut lines, mut so_far) = (Vec::new(), Answers::default());
    let mut shown = BTreeMap::new();
    let mut step = Some(Step::once("keep"));
    while let Some(here) = step {
        let answer = given.at(&here).cloned().unwrap_or(Answer::Skipped);
        lines.push(typed(&questionnaire.item(&here.link).unwrap().kind, &answer));
        so_far.put(here.clone(), answer, Locale::NL);
        for raised in find(questionnaire, &so_far, today).raised {
            let before = shown.insert(raised.card.clone(), raised.level);
            // A card that comes up is left with Enter.
            if before < Some(raised.level) && !content.cards.get(&raised.card).unwrap().quiet {
                lines.push(String::new());
            }
        }
        step = next(questionnaire, &so_far, today, &here);
    }
    (lines, so_far)
}

/// The answers alone: the language of each is that of the story.
pub fn said(answers: &Answers) -> Vec<(String, Answer)> {
    answers.iter().map(|(step, given)| (step.to_string(), given.answer.clone())).collect()
}

fn typed(kind: &Kind, answer: &Answer) -> String {
    let codes = kind.choices().map(|(_, codes)| codes).unwrap_or_default();
    let number = |code: &str| (codes.iter().position(|one| *one == code).unwrap() + 1).to_string();
    match answer {
        Answer::Skipped => String::new(),
        Answer::Unknown if kind.is_typed() => "a".to_owned(),
        Answer::Declined if kind.is_typed() => "b".to_owned(),
        Answer::Unknown => (codes.len() + 1).to_string(),
        Answer::Declined => (codes.len() + 2).to_string(),
        Answer::Code(code) => number(code),
        Answer::Codes(all) => all.iter().map(|code| number(code)).collect::<Vec<_>>().join(" "),
        Answer::Date(date) => date.strftime("%d-%m-%Y").to_string(),
        Answer::Number(number) => number.to_string(),
        Answer::Text(text) => text.clone(),
    }
}

//! Correcting an answer: the right one is kept, every earlier one to the same question is masked in every file.

use jiff::Timestamp;
use jiff::civil::Date;

use super::record::CaseRecord;
use super::typed::{self, Reading};
use crate::casebook::{CaseEvent, Casebook, Fault, Id};
use crate::intake::{Answer, Item, Kind, Step};

/// Corrects an answer of a case. It makes the chain anew, which may take seconds.
///
/// Fails with [`Fault::NoSuchEvent`] when there is no answer to this question in the case.
pub fn correct(
    casebook: &mut Casebook,
    now: Timestamp,
    actor: Id,
    case: Id,
    step: &Step,
    answer: &Answer,
) -> Result<(), Fault> {
    let record = CaseRecord::of(casebook.events(), case);
    let earlier = record.answers_to(step);
    // The conversation stays where it is, in the language that it is in.
    let corrected = CaseEvent::CaseAnswered {
        step: step.clone(),
        answer: answer.clone(),
        locale: record.case.locale,
        next: record.case.at.clone(),
    };
    let (kind, body) = corrected.into_parts();
    casebook.correct_all(now, actor, &earlier, &kind, body)
}

/// What was typed on the command line as an answer to this question: a code, several with commas between them, or text.
/// The fault lists what can be answered.
pub fn read(item: &Item, typed: &str, today: Date) -> Result<Answer, Vec<String>> {
    match typed.trim() {
        "unknown" => return Ok(Answer::Unknown),
        "declined" => return Ok(Answer::Declined),
        _ => {}
    }
    if let Some((_, codes)) = item.kind.choices() {
        let given: Vec<&str> = typed.split(',').map(str::trim).filter(|one| !one.is_empty()).collect();
        let many = matches!(item.kind, Kind::MultiChoice { .. });
        let known = !given.is_empty() && given.iter().all(|one| codes.contains(one));
        return match given[..] {
            [one] if known && !many => Ok(Answer::code(one)),
            _ if known && many => Ok(Answer::codes(given)),
            _ => Err(codes.iter().chain(&["unknown", "declined"]).map(ToString::to_string).collect()),
        };
    }
    match typed::read(&item.kind, typed, today, is_phone(item)) {
        Reading::Answer(answer) | Reading::Masked(answer) => Ok(answer),
        Reading::Nothing | Reading::Fault(_) => Err(vec!["unknown".to_owned(), "declined".to_owned()]),
    }
}

/// Whether nine digits are a phone number here.
#[must_use]
pub fn is_phone(item: &Item) -> bool {
    item.link == "contact-number"
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::content::{Content, Supply};

    #[test]
    fn a_typed_answer_is_read_as_its_question_asks() {
        let (content, _) = Content::shipped(Supply::Demo).unwrap();
        let read = |link: &str, typed: &str| {
            read(content.questionnaire.item(link).unwrap(), typed, date(2026, 11, 24))
        };
        assert_eq!(read("for-whom", "self"), Ok(Answer::code("self")));
        assert_eq!(read("topics", "money, food"), Ok(Answer::codes(["food", "money"])));
        assert_eq!(read("story", "unknown"), Ok(Answer::Unknown));
        assert!(read("for-whom", "nobody").unwrap_err().contains(&"self".to_owned()));
        let Ok(Answer::Text(text)) = read("story", "mijn nummer is 111222333") else { panic!("a text") };
        assert!(!text.contains("111222333"));
        let Ok(Answer::Text(text)) = read("contact-number", "111222333") else { panic!("a number") };
        assert_eq!(text, "111222333");
    }
}

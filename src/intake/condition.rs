//! When a question is asked, a need is found, or a card is raised: a small closed expression tree.
//!
//! After FHIR Questionnaire's `enableWhen`, without scripting. A comparison with a question that was not answered,
//! or answered with "don't know" or "rather not say", is false.

use jiff::civil::Date;
use serde::Deserialize;

use super::answer::Answer;
use super::answers::Answers;

/// A condition over the answers.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// Every part holds.
    All(Vec<Condition>),
    /// Some part holds.
    Any(Vec<Condition>),
    /// The part does not hold.
    Not(Box<Condition>),
    /// The answer is, or contains, this code.
    Eq(String, Operand),
    /// It was answered, and the answer neither is nor contains this code.
    Ne(String, Operand),
    /// The answer is, or contains, one of these codes.
    In(String, Vec<String>),
    /// The number is this or more.
    Ge(String, i64),
    /// The number is this or less.
    Le(String, i64),
    /// The date is today or at most so many days ahead; a date that has passed counts too.
    WithinDays(String, i64),
    /// It was answered with something.
    Exists(String),
}

/// What an answer is compared with.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Operand {
    /// A code of an answer set.
    Code(String),
    /// A whole number.
    Number(i64),
}

impl Operand {
    fn matches(&self, answer: &Answer) -> bool {
        match self {
            Self::Code(code) => answer.has(code),
            Self::Number(number) => matches!(answer, Answer::Number(one) if one == number),
        }
    }
}

impl Condition {
    /// Whether it holds for these answers on this day.
    #[must_use]
    pub fn holds(&self, answers: &Answers, today: Date) -> bool {
        match self {
            Self::All(parts) => parts.iter().all(|part| part.holds(answers, today)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(answers, today)),
            Self::Not(part) => !part.holds(answers, today),
            Self::Eq(link, operand) => answers.every(link).any(|answer| operand.matches(answer)),
            Self::Ne(link, operand) => {
                let mut given = answers.every(link).filter(|answer| answer.is_given()).peekable();
                given.peek().is_some() && !given.any(|answer| operand.matches(answer))
            }
            Self::In(link, codes) => {
                answers.every(link).any(|answer| codes.iter().any(|code| answer.has(code)))
            }
            Self::Ge(link, bound) => {
                answers.every(link).any(|answer| matches!(answer, Answer::Number(n) if n >= bound))
            }
            Self::Le(link, bound) => {
                answers.every(link).any(|answer| matches!(answer, Answer::Number(n) if n <= bound))
            }
            Self::WithinDays(link, days) => answers.every(link).any(|answer| match answer {
                Answer::Date(date) => i64::from((*date - today).get_days()) <= *days,
                _ => false,
            }),
            Self::Exists(link) => answers.every(link).any(Answer::is_given),
        }
    }

    /// Calls `see` with every question this looks at, and what it compares there.
    pub fn visit<'a>(&'a self, see: &mut impl FnMut(&'a str, Compared<'a>)) {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.visit(see)),
            Self::Not(part) => part.visit(see),
            Self::Eq(link, operand) | Self::Ne(link, operand) => see(
                link,
                match operand {
                    Operand::Code(code) => Compared::Code(code),
                    Operand::Number(_) => Compared::Number,
                },
            ),
            Self::In(link, codes) => codes.iter().for_each(|code| see(link, Compared::Code(code))),
            Self::Ge(link, _) | Self::Le(link, _) => see(link, Compared::Number),
            Self::WithinDays(link, _) => see(link, Compared::Date),
            Self::Exists(link) => see(link, Compared::Anything),
        }
    }
}

/// What a condition compares an answer with, for checking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Compared<'a> {
    /// A code.
    Code(&'a str),
    /// A whole number.
    Number,
    /// A date.
    Date,
    /// Whether there is one at all.
    Anything,
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::intake::Step;
    use crate::words::Locale;

    fn answers(link: &str, answer: Answer) -> Answers {
        let mut answers = Answers::default();
        answers.put(Step::once(link), answer, Locale::NL);
        answers
    }

    fn holds(json: &str, answers: &Answers) -> bool {
        let condition: Condition = serde_json::from_str(json).expect("a condition");
        condition.holds(answers, date(2026, 11, 24))
    }

    #[test]
    fn an_unknown_answer_makes_every_comparison_false() {
        for answer in [Answer::Unknown, Answer::Declined, Answer::Skipped] {
            let answers = answers("age", answer);
            for json in [
                r#"{"eq":["age","x"]}"#,
                r#"{"ne":["age","x"]}"#,
                r#"{"ge":["age",0]}"#,
                r#"{"exists":"age"}"#,
            ] {
                assert!(!holds(json, &answers), "{json}");
            }
        }
    }

    #[test]
    fn a_date_that_has_passed_still_counts_as_within_days() {
        let tomorrow = answers("eviction-date", Answer::Date(date(2026, 11, 25)));
        let past = answers("eviction-date", Answer::Date(date(2026, 11, 20)));
        let later = answers("eviction-date", Answer::Date(date(2026, 12, 25)));
        assert!(holds(r#"{"within_days":["eviction-date",1]}"#, &tomorrow));
        assert!(holds(r#"{"within_days":["eviction-date",1]}"#, &past));
        assert!(!holds(r#"{"within_days":["eviction-date",7]}"#, &later));
    }

    #[test]
    fn equal_on_a_multi_choice_means_that_it_contains() {
        let topics = answers("topics", Answer::codes(["money", "housing"]));
        assert!(holds(r#"{"eq":["topics","money"]}"#, &topics));
        assert!(holds(
            r#"{"all":[{"in":["topics",["work","housing"]]},{"not":{"eq":["topics","mind"]}}]}"#,
            &topics
        ));
        assert!(!holds(r#"{"ne":["topics","money"]}"#, &topics));
    }
}

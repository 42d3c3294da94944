//! What the answers amount to: needs, audiences, danger signs. Only codes; no offers, no scores.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::answers::Answers;
use super::card::{Raised, raised};
use super::questionnaire::Questionnaire;

/// What was found in a conversation so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Finding {
    /// Needs that an answer leads to, in the order of the questionnaire, each once.
    pub needs: Vec<String>,
    /// Topics that were chosen, also where no question has been answered yet.
    pub topics: Vec<String>,
    /// Audiences the resident belongs to, as far as told.
    pub audiences: BTreeSet<String>,
    /// Danger cards, the most pressing first.
    pub raised: Vec<Raised>,
}

/// Reads the answers, on this day. Answers that are no longer asked do not count.
#[must_use]
pub fn find(questionnaire: &Questionnaire, answers: &Answers, today: Date) -> Finding {
    let mut asked = answers.clone();
    for step in super::flow::left_out(questionnaire, answers, today) {
        asked.remove(&step);
    }
    let mut finding = Finding { raised: raised(questionnaire, &asked, today), ..Finding::default() };
    for item in questionnaire.items() {
        for (when, need) in &item.needs {
            if !finding.needs.contains(need) && when.holds(&asked, today) {
                finding.needs.push(need.clone());
            }
        }
        for (when, audience) in &item.audience {
            if when.holds(&asked, today) {
                finding.audiences.insert(audience.clone());
            }
        }
    }
    if let Some(topics) = asked.of("topics") {
        finding.topics = topics.iter_codes().map(str::to_owned).collect();
    }
    finding
}

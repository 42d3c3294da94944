//! From the answers of a conversation to the profile that matching needs.
//!
//! An answer that was not given leaves its place empty; nothing is guessed.

use super::known_audience::KnownAudience;
use super::profile::{AgeBand, Danger, DayPart, EarlierHelper, Profile, Walk, Wanted, Weight, Wish};
use crate::directory::{Audience, LanguageCode, NeedId, Welcome};
use crate::intake::{Answer, Answers, Cards, Finding, Needs, Step, domain_of};

impl Profile {
    /// Reads the answers, and what was found in them.
    #[must_use]
    pub fn from_answers(answers: &Answers, finding: &Finding, needs: &Needs, cards: &Cards) -> Self {
        let codes = |link: &str| -> Vec<String> {
            answers.every(link).flat_map(Answer::iter_codes).map(str::to_owned).collect()
        };
        let text = |link: &str| answers.of(link).and_then(Answer::text).map(str::to_owned);
        let first = |link: &str| codes(link).into_iter().next();
        let audience = finding
            .audiences
            .iter()
            .filter_map(|code| Audience::from_code(code))
            .fold(KnownAudience::default(), KnownAudience::yes);
        Self {
            needs: wanted(finding, needs),
            dangers: finding.raised.iter().filter_map(|one| danger(&one.card, cards)).collect(),
            languages: codes("languages").iter().filter_map(|code| LanguageCode::new(code)).collect(),
            neighbourhood: text("neighbourhood"),
            postcode: text("postcode"),
            walk: first("walk").and_then(|code| Walk::from_code(&code)),
            age: first("age-band").and_then(|code| AgeBand::from_code(&code)),
            audience,
            wishes: codes("wishes").iter().filter_map(|code| Wish::from_code(code)).collect(),
            when: codes("when").iter().filter_map(|code| DayPart::from_code(code)).collect(),
            earlier: earlier(answers),
            not_involve: text("not-involve").map(|text| names(&text)).unwrap_or_default(),
            likes: codes("likes").iter().filter_map(|code| Welcome::from_code(code)).collect(),
            safety_on_paper: first("safety-on-paper").map(|code| code == "yes"),
        }
    }
}

/// The needs that answers lead to; for a topic about which nothing more was said, all of its needs, lightly.
fn wanted(finding: &Finding, needs: &Needs) -> Vec<Wanted> {
    let mut wanted: Vec<Wanted> = finding
        .needs
        .iter()
        .filter_map(|code| NeedId::new(code))
        .map(|need| Wanted { need, weight: Weight::Plain })
        .collect();
    for topic in &finding.topics {
        if finding.needs.iter().any(|need| domain_of(need) == topic) {
            continue;
        }
        let all = needs.leaves().filter(|need| domain_of(&need.code) == topic);
        wanted.extend(
            all.filter_map(|need| NeedId::new(&need.code)).map(|need| Wanted { need, weight: Weight::Light }),
        );
    }
    wanted
}

fn danger(card: &str, cards: &Cards) -> Option<Danger> {
    let card = cards.get(card)?;
    Some(Danger { card: card.id.clone(), need: NeedId::new(&card.professional_need)?, quiet: card.quiet })
}

/// Who helped before, and whether that was good (F27).
fn earlier(answers: &Answers) -> Vec<EarlierHelper> {
    answers
        .iter()
        .filter(|(step, _)| step.link == "helper-what")
        .filter_map(|(step, given)| {
            let good = Step { link: "helper-earlier-good".to_owned(), round: step.round };
            let good = answers.at(&good).filter(|answer| answer.is_given()).map(|answer| answer.has("yes"));
            Some(EarlierHelper { name: given.answer.text()?.to_owned(), good })
        })
        .collect()
}

/// Names in own words, apart: `mijn zoon, de kerk en Buurtteam` are three.
fn names(text: &str) -> Vec<String> {
    text.split([',', ';', '\n', '/'])
        .flat_map(|part| part.split(" en "))
        .map(|name| name.trim().trim_end_matches('.').to_owned())
        .filter(|name| name.chars().count() >= 3)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Locale;

    #[test]
    fn a_question_that_was_not_answered_leaves_its_place_empty() {
        let needs = Needs::default();
        let cards = Cards { version: String::new(), cards: Vec::new() };
        let mut answers = Answers::default();
        answers.put(Step::once("walk"), Answer::Declined, Locale::NL);
        answers.put(Step::once("age-band"), Answer::Unknown, Locale::NL);
        let profile = Profile::from_answers(&answers, &Finding::default(), &needs, &cards);
        assert_eq!(profile, Profile::default());
    }

    #[test]
    fn who_must_not_be_involved_is_read_name_by_name() {
        assert_eq!(
            names("mijn zoon, de kerk en Buurtteam West."),
            ["mijn zoon", "de kerk", "Buurtteam West"]
        );
    }
}

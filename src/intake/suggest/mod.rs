//! From everyday words to needs: what somebody says, held against what people say in general for each need.
//!
//! Each language of the synonyms is read by itself ([`Spoken`]), and the one that knows most words of the text counts
//! most, so that an English "care" is no Turkish "çare". The same text gives the same needs in the same order, always.
//! It must never read what a conversation knows about someone: the text is all it sees.

mod near;
mod spoken;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::need::Needs;
use crate::words::terms::{Language, each};
use spoken::{Said, Spoken};

/// What a language counts for that knows no word of the text, where another knows some.
const FOREIGN: f64 = 0.35;
/// What the name and the description count for, beside how people say it.
const NAMED: f64 = 0.6;
/// The least that a need must score: one telling word, or two that tell something.
const LEAST: f64 = 1.2;
/// The least beside the best one.
const BESIDE: f64 = 0.3;

/// A need that a text may be about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SuggestedNeed {
    /// The id as in `needs.json`: `need:money-debts`.
    pub need: String,
    /// How strongly: only to compare within one answer.
    pub score: u32,
}

/// What is said for the needs, by language; read when it is first asked. It does not tell two taxonomies apart.
#[derive(Debug, Clone, Default)]
pub(super) struct Suggesting(OnceLock<Vec<Spoken>>);

impl PartialEq for Suggesting {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Suggesting {}

impl Needs {
    /// The needs that a text in everyday words may be about, the best first, `most` at most; none when nothing in it
    /// tells. Any of the languages, also mixed.
    #[must_use]
    pub fn suggest(&self, text: &str, most: usize) -> Vec<SuggestedNeed> {
        let mut words = Vec::new();
        each(text, |word| words.push(word.to_owned()));
        let spoken = self.suggesting.0.get_or_init(|| self.spoken());
        let known: Vec<u32> = spoken.iter().map(|one| one.known(&words)).collect();
        let best_known = f64::from(known.iter().copied().max().unwrap_or(0).max(1));
        let mut scores = vec![0.0_f64; self.terms.len()];
        for (one, known) in spoken.iter().zip(known) {
            let sure = FOREIGN + (1.0 - FOREIGN) * f64::from(known) / best_known;
            for (need, score) in one.scored(&words) {
                scores[need] = scores[need].max(score * sure);
            }
        }
        let mut ranked: Vec<(usize, f64)> = scores.into_iter().enumerate().collect();
        ranked.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        let best = ranked.first().map_or(0.0, |one| one.1);
        ranked
            .into_iter()
            .filter(|(_, score)| *score >= LEAST && *score >= best * BESIDE)
            .take(most)
            .map(|(need, score)| SuggestedNeed {
                need: self.terms[need].id.clone(),
                score: hundredths(score),
            })
            .collect()
    }

    /// What is said for the needs, language by language; the names are Dutch.
    fn spoken(&self) -> Vec<Spoken> {
        let mut said: BTreeMap<&str, Vec<Said<'_>>> = BTreeMap::new();
        for (at, need) in self.terms.iter().enumerate().filter(|(_, need)| need.parent_id.is_some()) {
            for (tag, phrases) in &need.synonyms {
                let phrases = phrases.iter().map(|text| Said { need: at, text, counts: 1.0 });
                said.entry(tag).or_default().extend(phrases);
            }
            let named = [&need.name, &need.description].map(|text| Said { need: at, text, counts: NAMED });
            said.entry("nl").or_default().extend(named);
        }
        said.into_iter().map(|(tag, said)| Spoken::of(Language::from_tag(tag), &said)).collect()
    }
}

/// A score in hundredths, as a whole number.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "scores are small and positive")]
fn hundredths(score: f64) -> u32 {
    (score * 100.0).round() as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn needs() -> Needs {
        Needs::from_json("needs.json", include_str!("../../../data/needs.json")).expect("needs")
    }

    fn first(needs: &Needs, text: &str) -> String {
        needs.suggest(text, 3).first().map(|one| one.need.clone()).unwrap_or_default()
    }

    #[test]
    fn what_people_say_leads_to_a_need_in_any_language() {
        let needs = needs();
        assert_eq!(first(&needs, "ik kan de huur niet betalen"), "need:housing-rent");
        assert_eq!(first(&needs, "mijn man herkent me niet meer"), "need:caring-dementia");
        assert_eq!(first(&needs, "where can I get a walking frame"), "need:mobility-aids");
        assert_eq!(first(&needs, "kirayı ödeyemiyorum"), "need:housing-rent");
        assert_eq!(first(&needs, "لا أستطيع دفع الإيجار"), "need:housing-rent");
    }

    #[test]
    fn a_spelling_slip_is_forgiven() {
        let needs = needs();
        assert_eq!(first(&needs, "deurwarder aan de deur"), "need:money-bailiff");
        assert_eq!(first(&needs, "rolator"), "need:mobility-aids");
        assert_eq!(first(&needs, "koffie drinke"), "need:contact-coffee");
    }

    #[test]
    fn a_phrase_may_have_other_words_between() {
        let needs = needs();
        assert_eq!(
            first(&needs, "ik heb mijn vrouw, ze is al wat ouder, laten overkomen"),
            "need:residence-family"
        );
    }

    #[test]
    fn a_dutch_compound_leads_where_its_parts_lead() {
        let needs = needs();
        assert_eq!(first(&needs, "huurproblemen"), "need:housing-rent");
        assert_eq!(first(&needs, "energieschulden").split_once('-').map(|one| one.0), Some("need:money"));
    }

    #[test]
    fn turkish_without_its_marks_is_understood() {
        let needs = needs();
        assert_eq!(first(&needs, "kirayi odeyemiyorum"), "need:housing-rent");
        assert_eq!(first(&needs, "is ariyorum"), first(&needs, "iş arıyorum"));
    }

    #[test]
    fn words_that_tell_nothing_suggest_nothing() {
        let needs = needs();
        for text in ["", "   ", "ik ben er", "the", "...", "xqzzv", "123"] {
            let suggested = needs.suggest(text, 3);
            assert!(suggested.is_empty(), "{text:?} {suggested:?}");
        }
    }

    #[test]
    fn the_same_text_gives_the_same_answer() {
        let text = "ik heb geen geld en de brief van de gemeente snap ik niet";
        let (one, other) = (needs(), needs());
        let answer = one.suggest(text, 10);
        assert_eq!(answer, one.suggest(text, 10));
        assert_eq!(answer, other.suggest(text, 10));
        assert!(answer.windows(2).all(|pair| pair[0].score >= pair[1].score));
        assert!(one.suggest(text, 2) == answer[..2]);
    }

    #[test]
    fn a_language_of_the_desks_own_is_read_as_well() {
        let text = r#"{"id":"n","version":"1","terms":[
            {"id":"need:food","code":"food","name":"Eten"},
            {"id":"need:food-parcel","code":"food-parcel","name":"Pakket","parent_id":"need:food",
             "synonyms":{"pl":["nie mam na jedzenie"]}}]}"#;
        let needs = Needs::from_json("needs.json", text).expect("needs");
        assert_eq!(first(&needs, "nie mam jedzenie"), "need:food-parcel");
    }
}

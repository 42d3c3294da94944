//! From raw to checked: every fault is found and told, and only a faultless questionnaire is used.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::card::{Cards, Danger};
use super::condition::{Compared, Condition};
use super::fault::{Fault, FaultKind};
use super::need::Needs;
use super::questionnaire::{Item, Kind, Questionnaire, Section};
use super::raw::{RawItem, RawKind, RawQuestionnaire};

impl Questionnaire {
    /// Reads and checks `data/intake.json` against the needs and cards it names.
    ///
    /// Returns every fault at once, so that a coordinator can mend them in one go.
    pub fn from_json(file: &str, text: &str, needs: &Needs, cards: &Cards) -> Result<Self, Vec<Fault>> {
        let raw: RawQuestionnaire = serde_json::from_str(text).map_err(|error| {
            vec![Fault {
                file: file.to_owned(),
                place: format!("line {}", error.line()),
                kind: FaultKind::Unreadable(error.to_string()),
            }]
        })?;
        let mut checker = Checker {
            file,
            needs,
            cards,
            sets: &raw.answer_sets,
            kinds: HashMap::new(),
            order: HashMap::new(),
            faults: Vec::new(),
        };
        checker.collect(&raw);
        checker.check(&raw);
        if !checker.faults.is_empty() {
            return Err(checker.faults);
        }
        Ok(build(raw))
    }
}

struct Checker<'a> {
    file: &'a str,
    needs: &'a Needs,
    cards: &'a Cards,
    sets: &'a BTreeMap<String, Vec<String>>,
    kinds: HashMap<&'a str, (RawKind, Option<&'a str>)>,
    order: HashMap<&'a str, usize>,
    faults: Vec<Fault>,
}

impl<'a> Checker<'a> {
    fn fault(&mut self, place: &str, kind: FaultKind) {
        self.faults.push(Fault { file: self.file.to_owned(), place: place.to_owned(), kind });
    }

    fn collect(&mut self, raw: &'a RawQuestionnaire) {
        for item in raw.sections.iter().flat_map(|section| &section.items) {
            for one in std::iter::once(item).chain(&item.items) {
                if self.kinds.insert(&one.link_id, (one.r#type, one.answer_set.as_deref())).is_some() {
                    self.fault(&one.link_id, FaultKind::Duplicate);
                }
                let place = self.order.len();
                self.order.insert(&one.link_id, place);
            }
        }
    }

    fn check(&mut self, raw: &'a RawQuestionnaire) {
        let mut led = HashSet::new();
        let mut warned = HashSet::new();
        for item in raw.sections.iter().flat_map(|section| &section.items) {
            for one in std::iter::once(item).chain(&item.items) {
                self.check_item(one);
                led.extend(one.needs.iter().map(|need| need.need.as_str()));
                warned.extend(one.danger.iter().map(|danger| danger.card.as_str()));
            }
        }
        let unled: Vec<_> = self
            .needs
            .leaves()
            .map(|need| need.code.clone())
            .filter(|code| !led.contains(code.as_str()))
            .collect();
        let unwarned: Vec<_> = self
            .cards
            .cards
            .iter()
            .map(|card| card.id.clone())
            .filter(|id| !warned.contains(id.as_str()))
            .collect();
        for place in unled.into_iter().chain(unwarned) {
            self.fault(&place, FaultKind::Unreachable);
        }
    }

    fn check_item(&mut self, item: &'a RawItem) {
        let link = item.link_id.as_str();
        match (item.r#type, &item.answer_set) {
            (RawKind::Choice | RawKind::MultiChoice, None) => {
                self.fault(link, FaultKind::Incomplete("an answer set".to_owned()));
            }
            (RawKind::Choice | RawKind::MultiChoice, Some(set)) if !self.sets.contains_key(set) => {
                self.fault(link, FaultKind::Unknown(set.clone()));
            }
            (RawKind::Group, _) if item.items.is_empty() || !item.repeats => {
                self.fault(link, FaultKind::Incomplete("items that repeat".to_owned()));
            }
            _ => {}
        }
        if let Some(topic) = &item.topic
            && !self.needs.domains().any(|domain| &domain.code == topic)
        {
            self.fault(link, FaultKind::Unknown(topic.clone()));
        }
        if let Some(when) = &item.enable_when {
            self.check_condition(link, when, true);
        }
        for need in &item.needs {
            self.check_condition(link, &need.when, false);
            if !self.needs.has(&need.need) {
                self.fault(link, FaultKind::Unknown(need.need.clone()));
            }
        }
        for danger in &item.danger {
            self.check_condition(link, &danger.when, false);
            if self.cards.get(&danger.card).is_none() {
                self.fault(link, FaultKind::Unknown(danger.card.clone()));
            }
        }
        for audience in &item.audience {
            self.check_condition(link, &audience.when, false);
        }
    }

    fn check_condition(&mut self, link: &str, condition: &Condition, before: bool) {
        let mut found = Vec::new();
        let (kinds, order, sets) = (&self.kinds, &self.order, self.sets);
        condition.visit(&mut |other, compared| {
            let Some(&(kind, set)) = kinds.get(other) else {
                found.push(FaultKind::Unknown(other.to_owned()));
                return;
            };
            if before && order.get(other) >= order.get(link) {
                found.push(FaultKind::LooksAhead(other.to_owned()));
            }
            if let Some(kind) = mismatch(other, kind, set, compared, sets) {
                found.push(kind);
            }
        });
        for kind in found {
            self.fault(link, kind);
        }
    }
}

fn mismatch(
    other: &str,
    kind: RawKind,
    set: Option<&str>,
    compared: Compared<'_>,
    sets: &BTreeMap<String, Vec<String>>,
) -> Option<FaultKind> {
    match (compared, kind) {
        (Compared::Anything, _)
        | (Compared::Number, RawKind::Integer)
        | (Compared::Date, RawKind::Date)
        | (Compared::Code("yes" | "no"), RawKind::YesNo | RawKind::Group) => None,
        (Compared::Code(code), RawKind::Choice | RawKind::MultiChoice) => {
            let known =
                set.and_then(|set| sets.get(set)).is_some_and(|codes| codes.iter().any(|one| one == code));
            (!known).then(|| FaultKind::Unknown(format!("{other}={code}")))
        }
        (Compared::Code(code), _) => Some(FaultKind::Mismatch(format!("{other} with the code {code}"))),
        (Compared::Number, _) => Some(FaultKind::Mismatch(format!("{other} with a number"))),
        (Compared::Date, _) => Some(FaultKind::Mismatch(format!("{other} with a date"))),
    }
}

fn build(raw: RawQuestionnaire) -> Questionnaire {
    let RawQuestionnaire { id, version, answer_sets, sections } = raw;
    let mut index = HashMap::new();
    let mut built = Vec::new();
    for (s, section) in sections.into_iter().enumerate() {
        let mut items = Vec::new();
        for (i, item) in section.items.into_iter().enumerate() {
            index.insert(item.link_id.clone(), (s, i, None));
            for (g, inner) in item.items.iter().enumerate() {
                index.insert(inner.link_id.clone(), (s, i, Some(g)));
            }
            items.push(build_item(item, &answer_sets));
        }
        built.push(Section { id: section.id, items });
    }
    Questionnaire { id, version, sections: built, index }
}

fn build_item(raw: RawItem, sets: &BTreeMap<String, Vec<String>>) -> Item {
    let set = raw.answer_set.unwrap_or_default();
    let codes = sets.get(&set).cloned().unwrap_or_default();
    let kind = match raw.r#type {
        RawKind::Choice => Kind::Choice { set, codes },
        RawKind::MultiChoice => Kind::MultiChoice { set, codes },
        RawKind::YesNo => Kind::YesNo,
        RawKind::Date => Kind::Date,
        RawKind::Integer => Kind::Integer { min: raw.min.unwrap_or(0), max: raw.max.unwrap_or(999) },
        RawKind::String => Kind::ShortText,
        RawKind::Text => Kind::LongText,
        RawKind::Group => {
            Kind::Group { items: raw.items.into_iter().map(|inner| build_item(inner, sets)).collect() }
        }
    };
    Item {
        link: raw.link_id,
        kind,
        topic: raw.topic,
        enable_when: raw.enable_when,
        required: raw.required,
        profile: raw.profile,
        needs: raw.needs.into_iter().map(|need| (need.when, need.need)).collect(),
        danger: raw
            .danger
            .into_iter()
            .map(|one| Danger { when: one.when, card: one.card, level: one.level })
            .collect(),
        audience: raw.audience.into_iter().map(|one| (one.when, one.audience)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEEDS: &str = r#"{"id":"n","version":"1","terms":[
        {"id":"need:housing","code":"housing","name":"Wonen","parent_id":null},
        {"id":"need:housing-rent","code":"housing-rent","name":"Huur","parent_id":"need:housing"}]}"#;
    const CARDS: &str = r#"{"version":"1","cards":[]}"#;

    fn faults(items: &str) -> Vec<FaultKind> {
        let needs = Needs::from_json("needs.json", NEEDS).expect("needs");
        let cards = Cards::from_json("cards.json", CARDS).expect("cards");
        let text = format!(
            r#"{{"id":"i","version":"1","answerSets":{{"topics":["housing"]}},"sections":[{{"id":"s","items":[{items}]}}]}}"#
        );
        match Questionnaire::from_json("intake.json", &text, &needs, &cards) {
            Ok(_) => Vec::new(),
            Err(faults) => faults.into_iter().map(|fault| fault.kind).collect(),
        }
    }

    const RENT: &str =
        r#"{"linkId":"rent","type":"yes-no","needs":[{"when":{"eq":["rent","yes"]},"need":"housing-rent"}]}"#;

    #[test]
    fn a_sound_questionnaire_has_no_faults() {
        assert_eq!(faults(RENT), []);
    }

    #[test]
    fn a_condition_on_a_later_question_is_a_fault() {
        let early = r#"{"linkId":"early","type":"text","enableWhen":{"eq":["rent","yes"]}}"#;
        assert_eq!(faults(&format!("{early},{RENT}")), [FaultKind::LooksAhead("rent".into())]);
    }

    #[test]
    fn a_code_outside_the_answer_set_is_a_fault() {
        let topics = r#"{"linkId":"topics","type":"multi-choice","answerSet":"topics"}"#;
        let late = r#"{"linkId":"late","type":"text","enableWhen":{"eq":["topics","garden"]}}"#;
        assert_eq!(faults(&format!("{topics},{RENT},{late}")), [FaultKind::Unknown("topics=garden".into())]);
    }

    #[test]
    fn a_need_that_no_answer_leads_to_is_a_fault() {
        assert_eq!(faults(r#"{"linkId":"story","type":"text"}"#), [FaultKind::Unreachable]);
    }

    #[test]
    fn broken_json_is_told_with_its_line() {
        let needs = Needs::from_json("needs.json", NEEDS).expect("needs");
        let cards = Cards::from_json("cards.json", CARDS).expect("cards");
        let faults =
            Questionnaire::from_json("intake.json", "{\n oops", &needs, &cards).expect_err("a fault");
        assert_eq!(faults[0].place, "line 2");
    }
}

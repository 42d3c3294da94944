//! Where the gaps are: needs and languages that nobody in sight is there for, or only one side (the first of F22).

use std::collections::BTreeMap;

use super::lens::Lens;
use crate::directory::{Directory, LanguageCode, NeedId, Setting};

/// How many are there for something.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Neighbours and volunteers.
    pub informal: usize,
    /// Professionals.
    pub formal: usize,
    /// Those that nobody placed yet.
    pub unplaced: usize,
}

/// What is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// Nobody is there for it.
    Nobody,
    /// Neighbours and volunteers are not.
    OnlyFormal,
    /// Professionals are not.
    OnlyInformal,
}

/// The needs and the languages in sight that have a gap.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Gaps {
    needs: Vec<(Gap, NeedId)>,
    languages: Vec<(Gap, LanguageCode)>,
    /// How many in sight did not say which languages are spoken there: one of them may fill a gap.
    pub silent: usize,
}

impl Coverage {
    /// What is missing, if anything. Where somebody is there whom nobody placed, it is not known.
    #[must_use]
    pub fn gap(self) -> Option<Gap> {
        match (self.informal > 0, self.formal > 0) {
            _ if self.unplaced > 0 => None,
            (false, false) => Some(Gap::Nobody),
            (false, true) => Some(Gap::OnlyFormal),
            (true, false) => Some(Gap::OnlyInformal),
            (true, true) => None,
        }
    }
}

impl Gap {
    /// Every kind, the greatest first.
    pub const ALL: [Self; 3] = [Self::Nobody, Self::OnlyFormal, Self::OnlyInformal];
}

impl Gaps {
    /// The gaps among these needs, as far as they are in sight, and among the languages that the program names.
    #[must_use]
    pub fn of(directory: &Directory, lens: &Lens, needs: impl IntoIterator<Item = NeedId>) -> Self {
        let asked = |need: &NeedId| lens.domain.is_none_or(|domain| need.domain() == Some(domain));
        let needs: Vec<NeedId> = needs.into_iter().filter(asked).collect();
        // Dutch is spoken everywhere, said or not.
        let named = LanguageCode::NAMED.iter().filter_map(|code| LanguageCode::new(code));
        let languages: Vec<LanguageCode> = named.filter(|code| !code.is_dutch()).collect();
        let mut wanted = Covered::of(&needs);
        let mut spoken = Covered::of(&languages);
        let mut silent = 0;
        for offer in directory.offers().filter(|offer| lens.shows(offer)) {
            silent += usize::from(offer.languages.is_empty());
            wanted.count(offer.setting, &offer.needs);
            spoken.count(offer.setting, offer.languages.iter().map(|one| &one.code));
        }
        let (wanted, spoken) = (wanted.gaps(&needs), spoken.gaps(&languages));
        Self { needs: wanted, languages: spoken, silent }
    }

    /// The needs with this gap, in the order in which they were asked for.
    pub fn needs(&self, gap: Gap) -> impl Iterator<Item = &NeedId> {
        self.needs.iter().filter(move |(one, _)| *one == gap).map(|(_, need)| need)
    }

    /// The languages with this gap.
    pub fn languages(&self, gap: Gap) -> impl Iterator<Item = &LanguageCode> {
        self.languages.iter().filter(move |(one, _)| *one == gap).map(|(_, code)| code)
    }
}

/// How many are there for each of some things.
struct Covered<'a, T>(BTreeMap<&'a T, Coverage>);

impl<'a, T: Ord + Clone> Covered<'a, T> {
    fn of(things: &'a [T]) -> Self {
        Self(things.iter().map(|thing| (thing, Coverage::default())).collect())
    }

    fn count<'b>(&mut self, setting: Option<Setting>, served: impl IntoIterator<Item = &'b T>)
    where
        T: 'b,
    {
        for thing in served {
            let Some(coverage) = self.0.get_mut(thing) else { continue };
            match setting {
                None => coverage.unplaced += 1,
                Some(setting) if setting.is_informal() => coverage.informal += 1,
                Some(_) => coverage.formal += 1,
            }
        }
    }

    /// Those with a gap, in their own order.
    fn gaps(&self, things: &[T]) -> Vec<(Gap, T)> {
        things.iter().filter_map(|thing| Some((self.0.get(thing)?.gap()?, thing.clone()))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::fixture::{directory, service};

    fn need(code: &str) -> NeedId {
        NeedId::new(code).unwrap()
    }

    #[test]
    fn a_need_without_anyone_and_one_with_only_professionals_are_told_apart() {
        let directory = directory(&[
            service("geld"),
            service("tafel").informal().only("need", &["food-meal"]),
            service("keuken").only("need", &["food-meal"]),
        ]);
        let all = ["money-debts", "food-meal", "work-volunteer"].map(need);
        let gaps = Gaps::of(&directory, &Lens::default(), all);
        assert_eq!(gaps.needs(Gap::Nobody).collect::<Vec<_>>(), [&need("work-volunteer")]);
        assert_eq!(gaps.needs(Gap::OnlyFormal).collect::<Vec<_>>(), [&need("money-debts")]);
        assert_eq!(gaps.needs(Gap::OnlyInformal).count(), 0);
    }

    #[test]
    fn a_language_that_only_neighbours_speak_is_a_gap_on_the_other_side() {
        let directory =
            directory(&[service("a").informal().speaks(&["ar", "nl"]), service("b").speaks(&["tr"])]);
        let gaps = Gaps::of(&directory, &Lens::default(), []);
        let codes = |gap| gaps.languages(gap).map(LanguageCode::code).collect::<Vec<_>>();
        assert_eq!(codes(Gap::OnlyInformal), ["ar"]);
        assert_eq!(codes(Gap::OnlyFormal), ["tr"]);
        assert_eq!(gaps.silent, 0);
        assert!(codes(Gap::Nobody).contains(&"so") && !codes(Gap::Nobody).contains(&"nl"));
    }

    #[test]
    fn where_somebody_is_not_placed_nobody_knows_of_a_gap() {
        assert_eq!(Coverage { informal: 0, formal: 1, unplaced: 1 }.gap(), None);
        assert_eq!(Coverage::default().gap(), Some(Gap::Nobody));
    }
}

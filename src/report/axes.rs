//! Who stands where: informal to formal across, alone to together downwards, and how far each reaches (F6).

use super::lens::Lens;
use crate::directory::{Directory, Form, Listing, Offer, OfferId, Reach, Setting, Spoken};

/// For one person, for a group, or both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Company {
    /// For one person or one household.
    Individual,
    /// Either way.
    Both,
    /// In a group.
    Collective,
}

/// A cell of the quadrant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cell {
    /// How far towards the formal.
    pub setting: Setting,
    /// How far towards the group.
    pub company: Company,
}

/// An offer in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Which.
    pub offer: OfferId,
    /// Its name towards residents.
    pub name: String,
    /// Whether its name may stand on paper (F9).
    pub printed: bool,
    /// How far it reaches.
    pub reach: Option<Reach>,
    /// The languages spoken there.
    pub languages: Vec<Spoken>,
}

/// The quadrant: who is in which cell, in the order of their reach and their names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Axes {
    cells: [[Vec<Standing>; 3]; 3],
    /// Those that nobody placed on both axes yet.
    pub unplaced: Vec<Standing>,
    /// How many may be in sight too: nobody said which areas they serve.
    pub unknown_area: usize,
}

impl Company {
    /// From alone to together.
    pub const ALL: [Self; 3] = [Self::Individual, Self::Both, Self::Collective];

    /// Of an offer; `None` when nobody said.
    #[must_use]
    pub fn of(forms: &[Form]) -> Option<Self> {
        match (forms.contains(&Form::Individual), forms.contains(&Form::Collective)) {
            (true, true) => Some(Self::Both),
            (true, false) => Some(Self::Individual),
            (false, true) => Some(Self::Collective),
            (false, false) => None,
        }
    }
}

impl Cell {
    /// Every cell, row by row, each from the informal to the formal.
    pub fn all() -> impl Iterator<Item = Self> {
        Company::ALL
            .into_iter()
            .flat_map(|company| Setting::ALL.iter().map(move |setting| Self { setting: *setting, company }))
    }

    /// Where an offer stands; `None` when one of the two axes is not known.
    #[must_use]
    pub fn of(offer: &Offer) -> Option<Self> {
        Some(Self { setting: offer.setting?, company: Company::of(&offer.form)? })
    }

    /// The column, from 0 at the informal side.
    #[must_use]
    pub fn column(self) -> usize {
        Setting::ALL.iter().position(|one| *one == self.setting).unwrap_or(0)
    }

    /// The row, from 0 where one is alone.
    #[must_use]
    pub fn row(self) -> usize {
        Company::ALL.iter().position(|one| *one == self.company).unwrap_or(0)
    }
}

impl Axes {
    /// Who is in sight, and where each stands.
    #[must_use]
    pub fn of(directory: &Directory, lens: &Lens) -> Self {
        let mut axes = Self::default();
        for offer in directory.offers() {
            if lens.leaves_open(offer) {
                axes.unknown_area += 1;
            }
            if !lens.shows(offer) {
                continue;
            }
            let standing = Standing {
                offer: offer.id.clone(),
                name: offer.welcome_name().to_owned(),
                printed: offer.listing == Listing::Printed,
                reach: offer.reach,
                languages: offer.languages.clone(),
            };
            match Cell::of(offer) {
                Some(cell) => axes.cells[cell.row()][cell.column()].push(standing),
                None => axes.unplaced.push(standing),
            }
        }
        for cell in axes.cells.iter_mut().flatten().chain([&mut axes.unplaced]) {
            cell.sort_by(|one, other| {
                (one.reach, &one.name, &one.offer).cmp(&(other.reach, &other.name, &other.offer))
            });
        }
        axes
    }

    /// Who stands in a cell, those nearest by first.
    #[must_use]
    pub fn at(&self, cell: Cell) -> &[Standing] {
        &self.cells[cell.row()][cell.column()]
    }

    /// Everyone in sight, placed or not.
    pub fn everyone(&self) -> impl Iterator<Item = &Standing> {
        self.cells.iter().flatten().flatten().chain(&self.unplaced)
    }

    /// How many are in sight.
    #[must_use]
    pub fn len(&self) -> usize {
        self.everyone().count()
    }

    /// Whether nobody is in sight.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.everyone().next().is_none()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::directory::Domain;
    use crate::directory::fixture::{directory, service};

    fn names(standing: &[Standing]) -> Vec<&str> {
        standing.iter().map(|one| one.offer.as_str()).collect()
    }

    #[test]
    fn each_offer_stands_in_one_cell_nearest_by_first() {
        let directory = directory(&[
            service("stad").only("form", &["collective"]),
            service("buurt").only("form", &["collective"]).only("reach", &["neighbourhood"]),
            service("samen").informal().only("form", &["individual", "collective"]),
            service("weg").with("status", json!("defunct")),
            service("zonder"),
        ]);
        let mut unplaced = directory.offer("zonder").unwrap().clone();
        unplaced.form.clear();
        let directory = directory.laid_over([unplaced]);
        let axes = Axes::of(&directory, &Lens::default());
        let cell = |setting, company| Cell { setting, company };
        assert_eq!(names(axes.at(cell(Setting::Formal, Company::Collective))), ["buurt", "stad"]);
        assert_eq!(names(axes.at(cell(Setting::LocalInformal, Company::Both))), ["samen"]);
        assert_eq!(names(&axes.unplaced), ["zonder"]);
        assert_eq!(axes.len(), 4);
    }

    #[test]
    fn a_lens_on_a_neighbourhood_counts_those_whose_area_nobody_knows() {
        let directory = directory(&[
            service("hier"),
            service("elders").with("service_areas", json!([{ "id": "a", "name": "Oeverhoek" }])),
            service("onbekend").with("service_areas", json!([])),
            service("land")
                .with("service_areas", json!([{ "id": "a", "name": "Nederland" }]))
                .only("reach", &["national"]),
        ]);
        let place = directory.places().named("Lindenhof").cloned();
        let axes = Axes::of(&directory, &Lens { domain: None, place });
        let mut seen: Vec<&str> = axes.everyone().map(|one| one.offer.as_str()).collect();
        seen.sort_unstable();
        assert_eq!((seen.as_slice(), axes.unknown_area), (["hier", "land"].as_slice(), 1));
    }

    #[test]
    fn a_lens_on_a_topic_shows_only_who_serves_it() {
        let directory = directory(&[service("geld"), service("eten").only("need", &["food-meal"])]);
        let axes = Axes::of(&directory, &Lens { domain: Some(Domain::Food), place: None });
        assert_eq!(names(axes.at(Cell { setting: Setting::Formal, company: Company::Individual })), ["eten"]);
    }

    #[test]
    fn what_is_by_introduction_is_there_and_not_for_paper() {
        let directory = directory(&[service("stil").only("listing", &["by-introduction"])]);
        let axes = Axes::of(&directory, &Lens::default());
        assert!(axes.everyone().all(|one| !one.printed) && axes.len() == 1);
    }

    #[test]
    fn every_cell_has_its_own_place() {
        let places: std::collections::BTreeSet<_> =
            Cell::all().map(|cell| (cell.row(), cell.column())).collect();
        assert_eq!(places.len(), 9);
    }
}

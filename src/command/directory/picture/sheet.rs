//! From who is where to what stands on the sheet. An offer "by introduction" is counted and never named (F9).

use jiff::civil::Date;

use crate::directory::{LanguageCode, NeedId, Reach, Setting};
use crate::report::{Axes, Cell, Company, Gap, Gaps, Lens, Standing};
use crate::slip::axes::{self, Entry, Note, Sheet};
use crate::words::messages::axes as a;
use crate::words::messages::picture as m;
use crate::words::{Locale, Message};

/// The most that are named in one cell: with more the sheet cannot be read from a wall.
const NAMED: usize = 14;

/// What is shown.
pub(super) struct Showing<'a> {
    pub axes: &'a Axes,
    pub gaps: &'a Gaps,
    pub lens: &'a Lens,
    pub today: Date,
}

/// Says a message in the reader's language.
type Say<'a> = &'a dyn Fn(&Message) -> String;

impl Showing<'_> {
    /// The sheet, said in a language.
    pub fn sheet(&self, locale: Locale, say: Say<'_>) -> Sheet {
        let column = |setting: Setting| say(&crate::desk::screen::axes::column(setting));
        let row = |company: Company| say(&crate::desk::screen::axes::row(company));
        let title = match &self.lens.place {
            Some(place) => m::title_of(place.name.as_str()),
            None => m::title(),
        };
        let mut told = vec![say(&m::counted(self.axes.len(), self.today)), say(&m::bars())];
        if self.axes.unknown_area > 0 {
            told.push(say(&m::unknown_area(self.axes.unknown_area)));
        }
        Sheet {
            locale,
            title: say(&title),
            told,
            columns: [Setting::LocalInformal, Setting::OrganisedInformal, Setting::Formal].map(column),
            rows: Company::ALL.map(row),
            cells: Company::ALL.map(|company| {
                [Setting::LocalInformal, Setting::OrganisedInformal, Setting::Formal]
                    .map(|setting| cell(self.axes.at(Cell { setting, company }), say))
            }),
            notes: self.notes(say),
            footer: say(&m::footer()),
        }
    }

    /// Those whom nobody placed, and what is missing.
    fn notes(&self, say: Say<'_>) -> Vec<Note> {
        let mut notes = Vec::new();
        let unplaced = &self.axes.unplaced;
        if !unplaced.is_empty() {
            let told = cell(unplaced, say);
            let names = told.entries.into_iter().map(|one| one.name).chain(told.rest);
            notes.push(Note {
                heading: say(&a::unplaced(unplaced.len())),
                text: names.collect::<Vec<_>>().join(" · "),
            });
        }
        for gap in Gap::ALL {
            let needs: Vec<Message> = self.gaps.needs(gap).map(NeedId::message).collect();
            let languages: Vec<Message> = self.gaps.languages(gap).map(LanguageCode::message).collect();
            for (heading, all) in [
                (crate::desk::screen::gaps::needs_heading(gap), needs),
                (crate::desk::screen::gaps::languages_heading(gap), languages),
            ] {
                if !all.is_empty() {
                    let said: Vec<String> = all.iter().map(say).collect();
                    notes.push(Note { heading: say(&heading), text: said.join(" · ") });
                }
            }
        }
        if !notes.is_empty() {
            let mut text = say(&a::gaps_explained());
            if self.gaps.silent > 0 {
                text = format!("{text} {}", say(&a::languages_silent(self.gaps.silent)));
            }
            notes.push(Note { heading: say(&m::mind()), text });
        }
        notes
    }
}

fn cell(standing: &[Standing], say: Say<'_>) -> axes::Cell {
    let named = standing.iter().filter(|one| one.printed);
    let introduced = standing.iter().filter(|one| !one.printed).count();
    let entries: Vec<Entry> = named.take(NAMED).map(|one| entry(one, say)).collect();
    let more = standing.len() - introduced - entries.len();
    let mut rest = Vec::new();
    if more > 0 {
        rest.push(say(&m::more(more)));
    }
    if introduced > 0 {
        rest.push(say(&m::introduced(introduced)));
    }
    axes::Cell { count: say(&a::count(standing.len())), entries, rest }
}

fn entry(one: &Standing, say: Say<'_>) -> Entry {
    let reach = one.reach.and_then(|reach| Reach::ALL.iter().position(|known| *known == reach));
    let far = one.reach.map(|reach| match reach {
        Reach::Neighbourhood => a::reach_neighbourhood(),
        Reach::District => a::reach_district(),
        Reach::City => a::reach_city(),
        Reach::National => a::reach_national(),
    });
    // A language that the program has no name for is left out: the page of the offer has it.
    let known = |code: &LanguageCode| !code.is_dutch() && LanguageCode::NAMED.contains(&code.code());
    let languages: Vec<Message> =
        one.languages.iter().filter(|one| known(&one.code)).map(|one| one.code.message()).collect();
    let about = match (far, languages.is_empty()) {
        (Some(far), false) => Some(m::about(far, languages)),
        (Some(far), true) => Some(far),
        (None, false) => Some(a::told(languages)),
        (None, true) => None,
    };
    Entry {
        name: one.name.clone(),
        reach: reach.map_or(0, |place| u8::try_from(place + 1).unwrap_or(0)),
        about: about.as_ref().map(say).unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests;

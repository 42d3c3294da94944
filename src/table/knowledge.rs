//! What this desk knows about who can help: its own events from the casebook, laid over the directory of the content.
//!
//! Made at unlocking, kept up to date with each event, dropped at locking: it is sealed knowledge.

use std::collections::HashMap;

use crate::casebook::{Casebook, Subject};
use crate::directory::Directory;
use crate::directory::board::{Board, BoardEvent, Signed};
use crate::directory::keeping::{DirectoryEvent, Overlay, Record};

/// The desk's own knowledge, and the directory with it laid over.
#[derive(Debug, Default)]
pub struct Knowledge {
    /// What the desk did to its directory.
    pub overlay: Overlay,
    /// The questions to which somebody may know an answer.
    pub board: Board,
    /// The short names of everyone at this desk.
    pub colleagues: Vec<String>,
    /// The directory with that laid over it; `None` while the desk did nothing to it.
    directory: Option<Directory>,
    /// Grows with each event, so that who made something of the directory knows when to make it anew.
    version: u64,
}

impl Knowledge {
    /// What a casebook holds, over this directory. The directory is not looked at when the casebook holds nothing
    /// about it.
    #[must_use]
    pub fn of<'a>(casebook: &Casebook, base: impl FnOnce() -> &'a Directory) -> Self {
        let colleagues = casebook.volunteers().into_iter().map(|one| one.short_name).collect();
        let known = Self { board: board(casebook), colleagues, ..Self::default() };
        let records = records(casebook);
        if records.is_empty() {
            return known;
        }
        let base = base();
        let overlay = Overlay::fold(base, records);
        Self { directory: Some(overlay.over(base)), overlay, ..known }
    }

    /// Takes in one more record.
    pub fn take(&mut self, base: &Directory, record: Record) {
        self.overlay.take(base, record);
        self.directory = Some(self.overlay.over(base));
        self.version += 1;
    }

    /// How many events came in since unlocking.
    #[must_use]
    pub fn version(&self) -> u64 {
        self.version
    }

    /// The directory with everything laid over it, to keep; `None` when that below is all there is.
    #[must_use]
    pub fn into_directory(self) -> Option<Directory> {
        self.directory
    }

    /// The directory with everything laid over it; `None` when that below is all there is.
    #[must_use]
    pub fn directory(&self) -> Option<&Directory> {
        self.directory.as_ref()
    }
}

/// What volunteers did to the directory, in order. Kinds that a newer program wrote are passed over.
fn records(casebook: &Casebook) -> Vec<Record> {
    let about = casebook.events().iter().filter(|event| event.subject == Subject::Directory);
    let mut names = HashMap::new();
    about
        .filter_map(|event| {
            let name = || casebook.name_of(event.actor).unwrap_or_default().to_owned();
            let by = names.entry(event.actor).or_insert_with(name).clone();
            let kept = DirectoryEvent::from_parts(&event.kind, &event.body)?;
            Some(Record { event: kept, at: event.time, by })
        })
        .collect()
}

/// The board, from all that happened on it. Kinds that a newer program wrote are passed over.
fn board(casebook: &Casebook) -> Board {
    let mut board = Board::default();
    for event in casebook.events().iter().filter(|event| event.subject == Subject::Board) {
        if let Some(what) = BoardEvent::from_parts(&event.kind, &event.body) {
            let by = casebook.name_of(event.actor).unwrap_or_default().to_owned();
            board.take(&what, Signed { at: event.time, by });
        }
    }
    board
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::casebook::{CaseEvent, Cost, Id, NewDesk, NewVolunteer, Role, Secret};
    use crate::directory::keeping::{Field, What};
    use crate::words::Locale;

    fn directory(number: &str) -> Directory {
        let text = serde_json::json!([{
            "id": "a", "name": "Huis a", "status": "active", "phones": [{ "number": number }],
        }]);
        Directory::from_json(&[("a.json", &text.to_string())]).0
    }

    #[test]
    fn what_the_desk_knows_outlives_another_import_an_erasing_and_the_volunteer_who_knew() {
        let folder = tempfile::tempdir().unwrap();
        let now: Timestamp = "2026-11-24T13:00:00Z".parse().unwrap();
        let person = |short_name: &str, role| NewVolunteer {
            short_name: short_name.into(),
            passphrase: Secret::new(format!("{short_name} fietst naar zee")),
            role,
        };
        let desk = NewDesk { name: "De Linde".into(), neighbourhood: "Lindenhof".into() };
        let first = person("Fatima", Role::Coordinator);
        let made = Casebook::create_at(folder.path(), Cost::PRACTICE, &desk, &first, now).unwrap();
        let (mut casebook, _, fatima) = made;
        let henk = casebook.add_volunteer(now, fatima.id, &person("Henk", Role::Volunteer)).unwrap();
        let base = directory("000-000 01 11");
        let say = |_: &crate::words::Message| String::new();
        let offer = base.offer("a").unwrap();
        let part = Field::Phones.of_text("000-000 02 22", Some(offer), &say);
        let events = [
            DirectoryEvent::edit(offer, Field::Phones, part, None, &base).unwrap(),
            DirectoryEvent::about(offer, What::OfferNoted { text: "Vraag naar Henk".into() }),
        ];
        let case = Id::random().unwrap();
        let (kind, body) = CaseEvent::CaseReopened {}.into_parts();
        casebook.append(now, henk.id, Subject::Case(case), &kind, body).unwrap();
        for event in &events {
            let (kind, body) = event.into_parts();
            casebook.append(now, henk.id, Subject::Directory, &kind, body).unwrap();
        }
        let (kind, body) = ("offer-sung".to_owned(), serde_json::json!({ "offer": "a" }));
        casebook.append(now, henk.id, Subject::Directory, &kind, body).unwrap();
        casebook.remove_volunteer(now, fatima.id, henk.id).unwrap();
        assert_eq!(casebook.erase(now, fatima.id, &[case]).unwrap(), 1);
        drop(casebook);

        let secret = person("Fatima", Role::Coordinator).passphrase;
        let opened = Casebook::unlock_at(folder.path(), Cost::PRACTICE, "Fatima", &secret, now);
        let (casebook, _) = opened.unwrap();
        let newer = directory("000-000 03 33");
        let known = Knowledge::of(&casebook, || &newer);
        let over = known.directory().unwrap();
        assert_eq!(over.offer("a").unwrap().phones[0].number, "000-000 02 22");
        assert_eq!(known.overlay.touched("a", Field::Phones).unwrap().by, "Henk");
        assert_eq!(known.overlay.notes("a")[0].text, "Vraag naar Henk");
        let was = &known.overlay.history(&newer, "a")[1].was;
        assert!(crate::words::Words::shipped().say(Locale::NL, &was[0]).contains("000-000 03 33"));
    }

    #[test]
    fn a_desk_that_did_nothing_to_its_directory_does_not_look_at_it() {
        let folder = tempfile::tempdir().unwrap();
        let desk = NewDesk { name: "De Linde".into(), neighbourhood: "Lindenhof".into() };
        let passphrase = Secret::new("vier vrolijke fietsen".into());
        let first = NewVolunteer { short_name: "Fatima".into(), passphrase, role: Role::Coordinator };
        let now: Timestamp = "2026-11-24T13:00:00Z".parse().unwrap();
        let made = Casebook::create_at(folder.path(), Cost::PRACTICE, &desk, &first, now).unwrap();
        let known = Knowledge::of(&made.0, || panic!("nothing to lay over"));
        assert!(known.directory().is_none() && known.overlay.is_empty());
    }
}

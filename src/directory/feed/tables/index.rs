//! Which row belongs to which: by ids, over all tables of a package.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use super::role::Role;
use super::sheet::Sheet;
use crate::directory::feed::entry::At;
use crate::directory::feed::note::{Note, NoteKind, Why};
use crate::directory::feed::tidy::shown;

/// Notes of one kind on one column that are told one by one; of more only the number is told.
const TOLD: u64 = 100;

/// A row of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Row {
    pub sheet: u16,
    pub row: u32,
}

/// All tables of a package, and how their rows hang together.
pub struct Index {
    pub sheets: Vec<Sheet>,
    /// Rows by the hash of their role and id, in order.
    ids: Vec<(u64, Row)>,
    /// Rows by the hash of the role and the id of what they belong to, in order.
    children: Vec<(u64, Row)>,
    /// The roles to which rows belong.
    with_children: BTreeSet<Role>,
    /// Of these, the places of services.
    at_places: Vec<(u64, Row)>,
    /// Rows that are left out.
    dropped: Vec<Vec<bool>>,
    notes: Vec<Note>,
    untold: BTreeMap<(usize, &'static str), u64>,
}

fn key(role: Role, id: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    (role, id).hash(&mut hasher);
    hasher.finish()
}

/// The rows under a key, of rows that are in order.
fn with_key(rows: &[(u64, Row)], wanted: u64) -> &[(u64, Row)] {
    let from = rows.partition_point(|(one, _)| *one < wanted);
    let same = rows[from..].iter().take_while(|(one, _)| *one == wanted).count();
    &rows[from..from + same]
}

impl Index {
    /// Finds out which row belongs to which, and what belongs to nothing.
    pub fn of(sheets: Vec<Sheet>) -> Self {
        let dropped = sheets.iter().map(|sheet| vec![false; sheet.len()]).collect();
        let mut index = Self {
            sheets,
            ids: Vec::new(),
            children: Vec::new(),
            with_children: BTreeSet::new(),
            at_places: Vec::new(),
            dropped,
            notes: Vec::new(),
            untold: BTreeMap::new(),
        };
        index.number();
        index.drop_repeated();
        let is_at_place = |index: &Self, sheet: &usize| index.sheets[*sheet].role == Role::ServiceAtLocation;
        // Where services are comes first: hours look for it.
        let (at_places, others): (Vec<_>, Vec<_>) =
            (0..index.sheets.len()).partition(|sheet| is_at_place(&index, sheet));
        for sheet in at_places {
            index.attach(sheet);
        }
        index.children.sort_unstable();
        index.at_places = index.children.clone();
        for sheet in others {
            index.attach(sheet);
        }
        for sheet in 0..index.sheets.len() {
            index.look_for_named(sheet);
        }
        index.children.sort_unstable();
        index.children.dedup();
        index
    }

    /// What is to be told of the tables as a whole.
    pub fn notes(&mut self) -> Vec<Note> {
        for ((sheet, field), times) in std::mem::take(&mut self.untold) {
            if times > TOLD {
                let (file, kind) = (self.sheets[sheet].file.clone(), NoteKind::More(times - TOLD));
                self.notes.push(Note { file, at: At::Whole, field: field.to_owned(), kind });
            }
        }
        std::mem::take(&mut self.notes)
    }

    /// The table of a row.
    pub fn sheet(&self, row: Row) -> &Sheet {
        &self.sheets[usize::from(row.sheet)]
    }

    /// A cell of a row.
    pub fn cell(&self, row: Row, column: &str) -> &str {
        let sheet = self.sheet(row);
        sheet.cell(row.row as usize, sheet.column(column))
    }

    /// The row of this role that has this id.
    pub fn find(&self, role: Role, id: &str) -> Option<Row> {
        if id.is_empty() {
            return None;
        }
        let wanted = key(role, id);
        let from = self.ids.partition_point(|(one, _)| *one < wanted);
        let same = self.ids[from..].iter().take_while(|(one, _)| *one == wanted).map(|(_, row)| *row);
        same.into_iter().find(|row| {
            !self.is_dropped(*row) && self.sheet(*row).role == role && self.cell(*row, "id") == id
        })
    }

    /// The rows that belong to one with this id.
    pub fn children(&self, role: Role, id: &str) -> &[(u64, Row)] {
        // Most rows are of tables to whose rows nothing ever belongs: a search less for each of them.
        if !self.with_children.contains(&role) {
            return &[];
        }
        with_key(&self.children, key(role, id))
    }

    fn is_dropped(&self, row: Row) -> bool {
        self.dropped[usize::from(row.sheet)][row.row as usize]
    }

    fn rows(&self, sheet: usize) -> impl Iterator<Item = Row> + use<> {
        // Few tables, and fewer rows than bytes in a table: both were counted when they were read.
        let number = u16::try_from(sheet).unwrap_or(u16::MAX);
        (0..self.sheets[sheet].len())
            .filter_map(move |row| Some(Row { sheet: number, row: u32::try_from(row).ok()? }))
    }

    fn number(&mut self) {
        for (number, sheet) in self.sheets.iter().enumerate() {
            let column = sheet.column("id");
            let rows = self.rows(number).filter_map(|row| {
                let id = sheet.cell(row.row as usize, column);
                (!id.is_empty()).then(|| (key(sheet.role, id), row))
            });
            self.ids.extend(rows);
        }
        self.ids.sort_unstable();
    }

    /// Leaves out rows that came before: the same in everything, or where an id must be of one row only.
    fn drop_repeated(&mut self) {
        let mut out = Vec::new();
        for pair in self.ids.windows(2) {
            let [(one_key, one), (other_key, other)] = pair else { continue };
            let (sheet, role) = (self.sheet(*other), self.sheet(*other).role);
            if one_key != other_key
                || role == Role::Service
                || self.cell(*one, "id") != self.cell(*other, "id")
            {
                continue;
            }
            let same = one.sheet == other.sheet
                && sheet.columns().iter().all(|name| self.cell(*one, name) == self.cell(*other, name));
            if same {
                out.push((*other, NoteKind::Repeated));
            } else if role.is_named() {
                let found = shown(self.cell(*other, "id"));
                out.push((*other, NoteKind::NotCarried { found, why: Why::IdTwice }));
            }
        }
        for (row, kind) in out {
            self.dropped[usize::from(row.sheet)][row.row as usize] = true;
            self.tell(row, "id", kind);
        }
    }

    /// Finds what the rows of a table belong to.
    fn attach(&mut self, number: usize) {
        let role = self.sheets[number].role;
        let entity = match role {
            Role::Attribute => Some(("link_id", ["link_entity", "link_type"])),
            Role::Metadata => Some(("resource_id", ["resource_type", "resource_type"])),
            _ => None,
        };
        if role.parents().is_empty() && entity.is_none() {
            return;
        }
        for row in self.rows(number) {
            if self.is_dropped(row) {
                continue;
            }
            let mut belongs = false;
            let mut told = false;
            for (column, parent) in role.parents() {
                let id = self.cell(row, column).to_owned();
                // A line of hours belongs to the narrowest place that it names.
                if id.is_empty() || (belongs && role == Role::Schedule) {
                    continue;
                }
                if self.find(*parent, &id).is_some() {
                    let parent = self.narrowed(role, row, *parent, &id);
                    self.belong(parent, row);
                    belongs = true;
                } else {
                    self.tell(row, column, NoteKind::NotCarried { found: shown(&id), why: Why::Dangling });
                    told = true;
                }
            }
            if let Some((column, entities)) = entity {
                match self.linked(row, column, entities) {
                    Ok(Some(parent)) => {
                        self.belong(parent, row);
                        belongs = true;
                    }
                    Ok(None) => {}
                    Err(why) => {
                        let found = shown(self.cell(row, column));
                        self.tell(row, column, NoteKind::NotCarried { found, why });
                        told = true;
                    }
                }
            }
            if !belongs && !told {
                self.tell(
                    row,
                    "id",
                    NoteKind::NotCarried { found: shown(self.cell(row, "id")), why: Why::Dangling },
                );
            }
        }
    }

    fn belong(&mut self, (role, parent): (Role, u64), row: Row) {
        self.with_children.insert(role);
        self.children.push((parent, row));
    }

    /// What a row belongs to; hours of a service that name a place belong to the service at that place.
    fn narrowed(&self, role: Role, row: Row, parent: Role, id: &str) -> (Role, u64) {
        let place = self.cell(row, "location_id");
        if role == Role::Schedule && parent == Role::Service && !place.is_empty() {
            let mut at_places = with_key(&self.at_places, key(parent, id)).iter().map(|(_, child)| *child);
            let at_place = at_places.find(|child| self.cell(*child, "location_id") == place);
            if let Some(at_place) = at_place.map(|child| self.cell(child, "id")).filter(|id| !id.is_empty()) {
                return (Role::ServiceAtLocation, key(Role::ServiceAtLocation, at_place));
            }
        }
        (parent, key(parent, id))
    }

    /// What an attribute or a line of metadata is of: the entity that it names, or the only one with its id.
    fn linked(&self, row: Row, column: &str, entities: [&str; 2]) -> Result<Option<(Role, u64)>, Why> {
        let id = self.cell(row, column);
        if id.is_empty() {
            return Ok(None);
        }
        let named = entities.iter().filter_map(|entity| Role::of_entity(self.cell(row, entity)));
        if let Some(role) = named.into_iter().find(|role| self.find(*role, id).is_some()) {
            return Ok(Some((role, key(role, id))));
        }
        let mut roles: Vec<Role> = self.sheets.iter().map(|sheet| sheet.role).collect();
        roles.sort_unstable();
        roles.dedup();
        roles.retain(|role| self.find(*role, id).is_some());
        match roles[..] {
            [role] => Ok(Some((role, key(role, id)))),
            [] => Err(Why::Dangling),
            _ => Err(Why::Ambiguous),
        }
    }

    /// Tells of ids that name a row of another table that is not there.
    fn look_for_named(&mut self, number: usize) {
        for (column, role, _) in self.sheets[number].role.named_rows() {
            let Some(at) = self.sheets[number].column(column) else { continue };
            for row in self.rows(number) {
                let id = self.sheets[number].cell(row.row as usize, Some(at));
                // A taxonomy is often named and seldom sent: its name stands with the term.
                if id.is_empty()
                    || *role == Role::Taxonomy
                    || self.find(*role, id).is_some()
                    || self.is_dropped(row)
                {
                    continue;
                }
                let found = shown(id);
                self.tell(row, column, NoteKind::NotCarried { found, why: Why::Dangling });
            }
        }
    }

    fn tell(&mut self, row: Row, field: &'static str, kind: NoteKind) {
        let times = self.untold.entry((usize::from(row.sheet), field)).or_default();
        *times += 1;
        if *times <= TOLD {
            let sheet = self.sheet(row);
            let (file, at) = (sheet.file.clone(), sheet.at(row.row as usize));
            self.notes.push(Note { file, at, field: field.to_owned(), kind });
        }
    }
}

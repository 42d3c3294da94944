//! The directory in SQLite: tables, indexes, FTS5, and the two questions.

use std::cell::RefCell;
use std::collections::HashMap;

use inloop::content::Content;
use inloop::directory::{
    Audience, Coordinates, Directory, Form, LanguageCode, NeedId, Offer, Pace, Reach, Role, Setting, Status,
    Welcome,
};
use inloop::referral::{DayPart, Profile, Walk, Weight, Wish};
use jiff::civil::{Date, DateTime};
use jiff::{ToSpan, Zoned};
use rusqlite::{Connection, params};

use crate::generate;

const SCHEMA: &str = "
    PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
    PRAGMA mmap_size = 4000000000; PRAGMA cache_size = -1000000; PRAGMA temp_store = MEMORY;
    CREATE TABLE service (service INTEGER PRIMARY KEY, id TEXT, alive INT, placed INT, active INT, informal INT,
        national INT, neighbourhood INT, access INT, individual INT, collective INT, comes INT, welcome INT,
        free INT, room INT, fresh INT, age_from INT, age_to INT, parts INT, has_area INT, has_audience INT);
    CREATE TABLE need (need INTEGER PRIMARY KEY, code TEXT UNIQUE);
    CREATE TABLE serves (need INT, service INT, refused INT, PRIMARY KEY (need, service)) WITHOUT ROWID;
    CREATE TABLE helps (service INT, need INT, PRIMARY KEY (service, need)) WITHOUT ROWID;
    CREATE TABLE language (service INT, code TEXT, PRIMARY KEY (service, code)) WITHOUT ROWID;
    CREATE TABLE area (service INT, name TEXT, PRIMARY KEY (service, name)) WITHOUT ROWID;
    CREATE TABLE audience (service INT, code TEXT, PRIMARY KEY (service, code)) WITHOUT ROWID;
    CREATE TABLE point (service INT, latitude REAL, longitude REAL);
    CREATE INDEX points ON point (service, latitude, longitude);
    CREATE TABLE opening (service INT, begins INT, ends INT, day INT);
    CREATE INDEX openings ON opening (service, begins, ends, day);
    CREATE TEMP TABLE here (name TEXT PRIMARY KEY) WITHOUT ROWID;
    CREATE TEMP TABLE speaks (code TEXT PRIMARY KEY) WITHOUT ROWID;
    CREATE TEMP TABLE others (code TEXT PRIMARY KEY) WITHOUT ROWID;
    CREATE TEMP TABLE wanted (need INTEGER PRIMARY KEY);
    CREATE VIRTUAL TABLE texts USING fts5 (name, organization, place, description,
        tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3', detail = column);
    CREATE VIRTUAL TABLE everyday USING fts5 (words, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
";

/// One column of one need. The points are ours (`src/referral/reason.rs`).
const COLUMN: &str = "
    SELECT s.id,
        CASE WHEN EXISTS (SELECT 1 FROM language l JOIN speaks p ON p.code = l.code
                WHERE l.service = s.service AND l.code <> 'nl') THEN 30 + :own
            WHEN EXISTS (SELECT 1 FROM language l JOIN speaks p ON p.code = l.code
                WHERE l.service = s.service AND l.code = 'nl') THEN 10 ELSE 0 END
        + CASE WHEN :at_home THEN 25 * s.comes
            ELSE (SELECT CASE WHEN m IS NULL THEN 0 WHEN m <= :near THEN 25 WHEN m <= :middle THEN 15
                    WHEN m <= :far THEN 5 ELSE 0 END
                FROM (SELECT min((p.latitude - :latitude) * (p.latitude - :latitude) + (p.longitude - :longitude)
                    * (p.longitude - :longitude) * :narrow) AS m FROM point p WHERE p.service = s.service)) END
        + CASE WHEN :placed AND s.neighbourhood
            AND EXISTS (SELECT 1 FROM area a JOIN here h ON h.name = a.name WHERE a.service = s.service) THEN 8 ELSE 0 END
        + CASE WHEN NOT s.active THEN 0
            WHEN EXISTS (SELECT 1 FROM opening o WHERE o.service = s.service AND o.begins <= :now AND o.ends > :now) THEN 12
            ELSE coalesce((SELECT CASE o.day WHEN 0 THEN 10 WHEN 1 THEN 6 ELSE 3 END FROM opening o
                WHERE o.service = s.service AND o.begins > :now ORDER BY o.begins LIMIT 1), 0) END
        + s.access + 8 * (:alone * s.individual + :group * s.collective + :home * s.comes)
        + CASE WHEN s.parts & :parts THEN 6 ELSE 0 END + CASE WHEN s.welcome & :likes THEN 6 ELSE 0 END
        + 4 * (s.free + s.room + s.fresh)
        + 5 * min(3, (SELECT count(*) FROM helps h JOIN wanted w ON w.need = h.need
            WHERE h.service = s.service AND h.need <> :need)) AS score
    FROM serves n JOIN service s ON s.service = n.service
    WHERE n.need = :need AND NOT n.refused AND s.informal = :informal AND s.alive AND s.placed
        AND (NOT :placed OR s.national OR NOT s.has_area
            OR EXISTS (SELECT 1 FROM area a JOIN here h ON h.name = a.name WHERE a.service = s.service))
        AND s.age_from <= :oldest AND s.age_to >= :youngest
        AND (NOT s.has_audience OR EXISTS (SELECT 1 FROM audience a WHERE a.service = s.service
            AND a.code NOT IN (SELECT code FROM others)))
    ORDER BY score DESC, s.id LIMIT 5";

const SEARCH: &str = "
    SELECT s.id, sum(found.points) AS points FROM (
        SELECT rowid AS service, -bm25(texts, 10.0, 4.0, 4.0, 1.0) AS points FROM texts WHERE texts MATCH :text
        UNION ALL
        SELECT n.service, -bm25(everyday) AS points FROM everyday JOIN serves n ON n.need = everyday.rowid
            WHERE everyday MATCH :text
    ) found JOIN service s ON s.service = found.service
    GROUP BY found.service ORDER BY points DESC LIMIT 50";

/// The directory, filled for one moment.
pub struct Sqlite {
    base: RefCell<Connection>,
    needs: HashMap<String, i64>,
    _folder: tempfile::TempDir,
}

impl Sqlite {
    pub fn fill(content: &Content) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mut base = Connection::open(folder.path().join("directory.db")).expect("a database");
        base.execute_batch(SCHEMA).expect("the tables");
        let mut needs = HashMap::new();
        let all = base.transaction().expect("a transaction");
        for (number, need) in (1_i64..).zip(content.needs.leaves()) {
            let words: Vec<&str> = need.synonyms.values().flatten().map(String::as_str).collect();
            all.execute("INSERT INTO need VALUES (?1, ?2)", params![number, need.code]).expect("a need");
            all.execute(
                "INSERT INTO everyday (rowid, words) VALUES (?1, ?2)",
                params![number, words.join(" ")],
            )
            .expect("its words");
            needs.insert(need.code.clone(), number);
        }
        for (row, offer) in (1_i64..).zip(content.directory.passing_by()) {
            add(&all, row, &offer, &needs);
        }
        all.commit().expect("all of it");
        base.execute_batch("INSERT INTO texts (texts) VALUES ('optimize'); ANALYZE;").expect("the indexes");
        base.set_prepared_statement_cache_capacity(32);
        Self { base: RefCell::new(base), needs, _folder: folder }
    }

    /// The columns of every need, informal and formal in turn.
    pub fn refer(&self, profile: &Profile, directory: &Directory, now: &Zoned) -> Vec<Vec<String>> {
        let mut base = self.base.borrow_mut();
        let all = base.transaction().expect("a transaction");
        for table in ["here", "speaks", "others", "wanted"] {
            all.prepare_cached(&format!("DELETE FROM {table}"))
                .and_then(|mut one| one.execute([]))
                .expect("empty");
        }
        let put = |table: &str, text: &str| {
            let mut put =
                all.prepare_cached(&format!("INSERT OR IGNORE INTO {table} VALUES (?1)")).expect("a plan");
            put.execute([text]).expect("a row");
        };
        let places = directory.places();
        let by_name = profile.neighbourhood.as_deref().and_then(|name| places.named(name));
        let place =
            by_name.or_else(|| profile.postcode.as_deref().and_then(|code| places.with_postcode(code)));
        let by_code = profile.postcode.as_deref().and_then(|code| places.centre_of_postcode(code));
        let home = by_code.or_else(|| place?.centre);
        for name in place
            .into_iter()
            .flat_map(|place| [Some(&place.name), place.district.as_ref(), place.city.as_ref()])
        {
            name.into_iter().for_each(|name| put("here", name));
        }
        profile.languages.iter().for_each(|one| put("speaks", one.code()));
        let belongs = |one: Audience| profile.audience.is(one).or_else(|| profile.age?.tells(one));
        Audience::ALL
            .iter()
            .filter(|one| belongs(**one) == Some(false))
            .for_each(|one| put("others", one.code()));
        let wanted = wanted(profile);
        for (need, _) in &wanted {
            let mut put = all.prepare_cached("INSERT OR IGNORE INTO wanted VALUES (?1)").expect("a plan");
            put.execute([self.needs[need.code()]]).expect("a row");
        }
        let wishes = |wish: Wish| profile.wishes.contains(&wish);
        let limit = f64::from(profile.walk.and_then(Walk::minutes).unwrap_or(20));
        let pace = profile.walk.map(Walk::pace).unwrap_or_default();
        // As far as minutes round to, in degrees north, squared.
        let degrees = |minutes: f64| {
            let metres =
                ((minutes + 0.5) * if pace == Pace::Walking { 4_000.0 } else { 3_000.0 } / 60.0 / 1.3)
                    .floor();
            ((metres + 0.5) / (6_371_000.0 * std::f64::consts::PI / 180.0)).powi(2)
        };
        let point = home.unwrap_or(Coordinates { latitude: 0.0, longitude: 0.0 });
        let years = profile.age.map_or(0..=130, |age| age.years());
        let mut columns = Vec::new();
        for (need, _) in &wanted {
            for informal in [true, false] {
                let mut plan = all.prepare_cached(COLUMN).expect("a plan");
                let rows = plan
                    .query_map(
                        rusqlite::named_params! {
                            ":need": self.needs[need.code()], ":informal": informal, ":placed": place.is_some(),
                            ":own": if wishes(Wish::OwnLanguage) { 8 } else { 0 },
                            ":at_home": profile.walk == Some(Walk::AtHome),
                            ":near": degrees((limit / 2.0).floor()), ":middle": degrees(limit), ":far": degrees(limit * 2.0),
                            ":latitude": point.latitude, ":longitude": point.longitude,
                            ":narrow": point.latitude.to_radians().cos().powi(2),
                            ":now": minute(now.datetime()), ":alone": wishes(Wish::Alone), ":group": wishes(Wish::Group),
                            ":home": wishes(Wish::AtHome), ":parts": parts(&profile.when), ":likes": likes(&profile.likes),
                            ":oldest": i64::from(*years.end()), ":youngest": i64::from(*years.start()),
                        },
                        |row| row.get::<_, String>(0),
                    )
                    .expect("an answer");
                columns.push(rows.map(|id| id.expect("an id")).collect());
            }
        }
        all.commit().expect("the end");
        columns
    }

    /// The fifty best for what was typed so far.
    pub fn search(&self, typed: &str) -> Vec<String> {
        let words: Vec<String> = typed.split_whitespace().map(|word| format!("\"{word}\"*")).collect();
        let base = self.base.borrow();
        let mut plan = base.prepare_cached(SEARCH).expect("a plan");
        let rows = plan.query_map([words.join(" OR ")], |row| row.get(0)).expect("an answer");
        rows.map(|id| id.expect("an id")).collect()
    }
}

/// The needs of a resident in our order.
fn wanted(profile: &Profile) -> Vec<(NeedId, Weight)> {
    let mut needs: Vec<(NeedId, Weight)> = Vec::new();
    for one in &profile.dangers {
        if needs.iter().all(|known| known.0 != one.need) {
            needs.push((one.need.clone(), Weight::Heavy));
        }
    }
    let dangerous = needs.len();
    for one in &profile.needs {
        match needs.iter_mut().find(|known| known.0 == one.need) {
            Some(known) => known.1 = known.1.max(one.weight),
            None => needs.push((one.need.clone(), one.weight)),
        }
    }
    needs[dangerous..].sort_by_key(|one| std::cmp::Reverse(one.1));
    needs
}

fn add(base: &Connection, row: i64, offer: &Offer, needs: &HashMap<String, i64>) {
    let now = generate::moment().datetime();
    let put = |text: &str, values: &[&dyn rusqlite::ToSql]| {
        base.prepare_cached(text).and_then(|mut plan| plan.execute(values)).expect("a row");
    };
    let access = offer.access.first().map_or(0, |one| match one.code() {
        "walk-in" => 10,
        "call-first" => 6,
        _ => 0,
    });
    let parts: Vec<DayPart> =
        DayPart::ALL.iter().copied().filter(|part| open_in(offer, now.date(), *part)).collect();
    put(
        "INSERT INTO service VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18,?19,?20,?21)",
        &[
            &row,
            &offer.id.as_str(),
            &offer.is_alive(),
            &offer.is_placed(),
            &(offer.status == Status::Active),
            &offer.setting.is_some_and(Setting::is_informal),
            &(offer.reach == Some(Reach::National)),
            &(offer.reach == Some(Reach::Neighbourhood)),
            &access,
            &offer.form.contains(&Form::Individual),
            &offer.form.contains(&Form::Collective),
            &offer.comes_to_you(),
            &likes(&offer.welcome),
            &(offer.is_free() == Some(true)),
            &offer.room(now.date()).is_some_and(|free| free > 0),
            &offer.assured.is_some_and(|on| on <= now.date() && on.saturating_add(6.months()) >= now.date()),
            &offer.ages.from.map_or(0, i64::from),
            &offer.ages.to.map_or(255, i64::from),
            &self::parts(&parts),
            &!offer.areas.is_empty(),
            &!offer.audience.is_empty(),
        ],
    );
    for need in &offer.needs {
        let refused = refuses(offer, need);
        put("INSERT OR IGNORE INTO serves VALUES (?1, ?2, ?3)", &[&needs[need.code()], &row, &refused]);
        if !refused {
            put("INSERT OR IGNORE INTO helps VALUES (?1, ?2)", &[&row, &needs[need.code()]]);
        }
    }
    for spoken in &offer.languages {
        put("INSERT OR IGNORE INTO language VALUES (?1, ?2)", &[&row, &LanguageCode::code(&spoken.code)]);
    }
    for area in &offer.areas {
        put("INSERT OR IGNORE INTO area VALUES (?1, ?2)", &[&row, &area.name]);
    }
    for one in &offer.audience {
        put("INSERT OR IGNORE INTO audience VALUES (?1, ?2)", &[&row, &one.code()]);
    }
    for point in offer.places.iter().filter_map(|place| place.coordinates) {
        put("INSERT INTO point VALUES (?1, ?2, ?3)", &[&row, &point.latitude, &point.longitude]);
    }
    for step in -1..=6_i64 {
        let day = now.date().saturating_add(step.days());
        for opening in offer.hours.on(day) {
            let ends =
                if opening.opens.is_some() && opening.closes.is_some() { minute(opening.ends()) } else { 0 };
            put(
                "INSERT INTO opening VALUES (?1, ?2, ?3, ?4)",
                &[&row, &minute(opening.begins()), &ends, &step],
            );
        }
    }
    let organization = offer.organization.as_ref().map(|one| one.name.as_str()).unwrap_or_default();
    let names: Vec<&str> = offer
        .places
        .iter()
        .flat_map(|place| [&place.name, &place.street, &place.city])
        .flatten()
        .chain(offer.areas.iter().map(|area| &area.name))
        .map(String::as_str)
        .collect();
    put(
        "INSERT INTO texts (rowid, name, organization, place, description) VALUES (?1, ?2, ?3, ?4, ?5)",
        &[&row, &offer.name, &organization, &names.join(" "), &offer.description],
    );
}

/// The roles that the generated services refuse, by the needs that take them (`src/referral/needed_roles.rs`).
fn refuses(offer: &Offer, need: &NeedId) -> bool {
    let needed: &[Role] = match need.code() {
        "letters-understand" => &[Role::ExplainLetters],
        "letters-forms" => &[Role::FillForms],
        "letters-order" => &[Role::SortPapers],
        "rights-legal-advice" => &[Role::LegalAdvice],
        "housing-neighbours" => &[Role::Mediate, Role::Listen],
        "food-parcel" | "food-clothes" | "food-furniture" | "food-child-goods" => &[Role::GiveGoods],
        "health-nursing" => &[Role::Nursing, Role::PersonalCare],
        "mobility-transport" => &[Role::Transport],
        "mobility-accompany" => &[Role::GoAlong, Role::Transport],
        _ => &[],
    };
    let refused = |role: &Role| offer.does_not.contains(role) && !offer.does.contains(role);
    !needed.is_empty() && needed.iter().all(refused)
}

fn open_in(offer: &Offer, today: Date, part: DayPart) -> bool {
    offer.hours.schedules.iter().filter(|line| line.holds_on(today)).any(|line| {
        if part == DayPart::Weekend {
            let weekend = [jiff::civil::Weekday::Saturday, jiff::civil::Weekday::Sunday];
            return weekend.iter().any(|day| line.recurrence.ever_on(*day));
        }
        let Some(opens) = line.opens else { return false };
        let closes = line.closes.filter(|closes| *closes > opens).map_or(24, |closes| closes.hour());
        let (from, to) = match part {
            DayPart::Morning => (6, 12),
            DayPart::Afternoon => (12, 18),
            DayPart::Evening | DayPart::Weekend => (18, 24),
        };
        opens.hour() < to && closes > from
    })
}

fn parts(parts: &[DayPart]) -> i64 {
    parts
        .iter()
        .fold(0, |bits, one| bits | 1 << DayPart::ALL.iter().position(|other| other == one).unwrap_or(0))
}

fn likes(likes: &[Welcome]) -> i64 {
    likes
        .iter()
        .fold(0, |bits, one| bits | 1 << Welcome::ALL.iter().position(|other| other == one).unwrap_or(0))
}

fn minute(at: DateTime) -> i64 {
    let day = jiff::civil::date(2026, 1, 1).until(at.date()).map_or(0, |span| i64::from(span.get_days()));
    (day * 24 + i64::from(at.hour())) * 60 + i64::from(at.minute())
}

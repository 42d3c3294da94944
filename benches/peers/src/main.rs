//! How long a sealed desk takes to open beside `SQLCipher`, in one run on one machine: the same number of records, the
//! same bytes in each, each with its own key derivation.
//!
//! `cargo run --release --manifest-path benches/peers/Cargo.toml`. It needs a C compiler, perl and make for OpenSSL.

use std::error::Error;
use std::path::Path;
use std::time::{Duration, Instant};

use inloop::casebook::{CaseEvent, Casebook, Id, NewDesk, NewVolunteer, Role, Secret, Subject};
use inloop::intake::{Answer, Step};
use inloop::table::filing;
use inloop::words::Locale;
use jiff::Timestamp;
use rusqlite::Connection;

const RECORDS: usize = 102_000;
/// Records of one conversation.
const CASE: usize = 20;
const BYTES: usize = 1_000;
const RUNS: usize = 5;
const PASSPHRASE: &str = "vier vrolijke fietsen";

fn main() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let (desk, database) = (folder.path().join("desk"), folder.path().join("peer.db"));
    write_desk(&desk)?;
    write_database(&database)?;
    let mut desks = Vec::new();
    let mut derivations = Vec::new();
    let mut peers = Vec::new();
    // In turns, so that both meet the machine in the same mood.
    for _ in 0..RUNS {
        let (whole, derivation) = open_desk(&desk)?;
        desks.push(whole);
        derivations.push(derivation);
        peers.push(open_database(&database)?);
    }
    let (desk, derivation, peer) = (middle(desks), middle(derivations), middle(peers));
    println!("{RECORDS} records of {BYTES} bytes, median of {RUNS}");
    println!("inloop: unlocked, every record opened, cases sorted out  {:>7.3} s", desk.as_secs_f64());
    println!("  of which the key derivation                            {:>7.3} s", derivation.as_secs_f64());
    println!("SQLCipher: opened with its derivation, every row read    {:>7.3} s", peer.as_secs_f64());
    println!(
        "ratio                                                    {:>7.1}",
        desk.as_secs_f64() / peer.as_secs_f64()
    );
    Ok(())
}

fn middle(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn text(number: usize) -> String {
    let mut text = format!("{number} ");
    while text.len() < BYTES {
        text.push_str("de huur is te hoog en de brief is niet te lezen ");
    }
    text.truncate(BYTES);
    text
}

fn write_desk(folder: &Path) -> Result<(), Box<dyn Error>> {
    let desk = NewDesk { name: "De Linde".into(), neighbourhood: "Lindenhof".into() };
    let first = NewVolunteer {
        short_name: "fatima".into(),
        passphrase: Secret::from(PASSPHRASE),
        role: Role::Coordinator,
    };
    let now: Timestamp = "2026-11-24T13:00:00Z".parse()?;
    let (mut casebook, _, volunteer) = Casebook::create(folder, &desk, &first, now)?;
    let mut case = Id::random()?;
    for number in 0..RECORDS {
        let event = if number % CASE == 0 {
            case = Id::random()?;
            CaseEvent::CaseOpened {
                code: format!("X{number}"),
                questionnaire: "intake".into(),
                version: "1".into(),
                locale: Locale::NL,
            }
        } else {
            CaseEvent::CaseAnswered {
                step: Step::once("story"),
                answer: Answer::Text(text(number)),
                locale: Locale::NL,
                next: None,
            }
        };
        let (kind, body) = event.into_parts();
        casebook.append(now, volunteer.id, Subject::Case(case), &kind, body)?;
    }
    Ok(())
}

fn open_desk(folder: &Path) -> Result<(Duration, Duration), Box<dyn Error>> {
    let secret = Secret::from(PASSPHRASE);
    let now = Timestamp::now();
    let begun = Instant::now();
    let (casebook, _) = Casebook::unlock(folder, "fatima", &secret, now)?;
    let (cases, _) = filing::sorted_out(&casebook);
    let whole = begun.elapsed();
    assert!(cases.len() == RECORDS / CASE && casebook.events().len() > RECORDS);
    let begun = Instant::now();
    casebook.recognise("fatima", &secret, now)?;
    Ok((whole, begun.elapsed()))
}

fn write_database(path: &Path) -> Result<(), Box<dyn Error>> {
    let mut peer = Connection::open(path)?;
    peer.pragma_update(None, "key", PASSPHRASE)?;
    peer.execute("CREATE TABLE record (seq INTEGER PRIMARY KEY, body BLOB NOT NULL)", [])?;
    let all = peer.transaction()?;
    for number in 0..RECORDS {
        all.execute(
            "INSERT INTO record VALUES (?1, ?2)",
            (i64::try_from(number)?, text(number).into_bytes()),
        )?;
    }
    all.commit()?;
    Ok(())
}

fn open_database(path: &Path) -> Result<Duration, Box<dyn Error>> {
    let begun = Instant::now();
    let peer = Connection::open(path)?;
    peer.pragma_update(None, "key", PASSPHRASE)?;
    let mut query = peer.prepare("SELECT body FROM record ORDER BY seq")?;
    let mut rows = query.query([])?;
    let mut bytes = 0;
    while let Some(row) = rows.next()? {
        bytes += row.get_ref(0)?.as_blob()?.len();
    }
    assert_eq!(bytes, RECORDS * BYTES);
    Ok(begun.elapsed())
}

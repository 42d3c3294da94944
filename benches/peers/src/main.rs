//! The same filter-and-rank and the same typing as one would do it with SQLite, beside ours, in one run.
//!
//! `cd benches/peers && cargo run --release` (or `-- SIZE…`). Prints a line for each of the two, and the ratio of their
//! p99: how many times as long SQLite takes.
//!
//! What is compared, and how it is fair:
//!
//! - The same generated services, residents and typed words (`../generate`), the same moment, the same process, one
//!   after the other, one thread each; both have everything in memory (SQLite with `mmap` and a cache larger than the
//!   file, warmed by one round that is not counted), both with prepared plans.
//! - **Match**: for each need of a resident the five best informal and the five best formal offers. SQLite has tables
//!   for needs, areas, languages, audiences and refused roles, joined by indexes, and a sum of points in SQL. What SQL
//!   cannot say is worked out for it beforehand, free of charge: openings of the coming week are a table, the parts of
//!   the day are bits, room is a column. It leaves out what we also do: names that must not be involved or that helped
//!   before, reasons in words, cautions, what may stand on paper. So it does less. How often both name the same offers
//!   is counted and printed.
//! - **Search**: each key of what people type, the fifty best. SQLite has FTS5 (`unicode61`, no diacritics, prefix
//!   indexes) over names, places and descriptions with weights, and over the everyday words of the needs, joined with
//!   the offers that serve them. It forgives no slip, splits no compound and knows no plural: it does less.

// A bench that cannot go on may stop at once, and prints what it found.
#[path = "../../generate/mod.rs"]
mod generate;
mod sqlite;

use std::hint::black_box;
use std::time::{Duration, Instant};

use inloop::content::Content;
use inloop::content::Supply;
use inloop::directory::Directory;
use inloop::directory::search::{Ask, Filters};
use inloop::referral::{Profile, Suggestion, refer};
use inloop::words::Words;

use crate::sqlite::Sqlite;

const RESIDENTS: usize = 500;
const TYPED: [&str; 8] = [
    "koffie drinken",
    "ik kan de huur niet betalen",
    "taalcafe",
    "hulp bij formulieren invullen",
    "kleding voor kinderen",
    "schulden",
    "huiswerkhulp",
    "wandelen",
];

fn main() {
    let sizes: Vec<usize> = std::env::args().skip(1).map(|size| size.parse().expect("a size")).collect();
    let sizes = if sizes.is_empty() { vec![1_000, 10_000, 100_000] } else { sizes };
    for size in sizes {
        let places = generate::places();
        let services = generate::json_list(size);
        let (directory, _) = Directory::from_json(&[("services.json", &services), ("places.json", &places)]);
        drop(services);
        assert_eq!(directory.len(), size);
        let (needs, _) = Content::shipped(Supply::Demo).expect("the needs");
        let mut content = Content::default();
        (content.directory, content.needs) = (directory, needs.needs);
        let peer = Sqlite::fill(&content);
        matching(size, &content.directory, &peer);
        searching(size, &content, &peer);
    }
}

fn matching(size: usize, directory: &Directory, peer: &Sqlite) {
    let now = generate::moment();
    let residents: Vec<Profile> = generate::profiles(RESIDENTS)
        .into_iter()
        .map(|resident| Profile { not_involve: Vec::new(), earlier: Vec::new(), ..resident })
        .collect();
    let ours = |resident: &Profile| -> Vec<Vec<String>> {
        let ids = |column: &[Suggestion]| column.iter().map(|one| one.offer.as_str().to_owned()).collect();
        let referral = refer(resident, directory, &now);
        referral.groups.iter().flat_map(|group| [ids(&group.informal), ids(&group.formal)]).collect()
    };
    let theirs = |resident: &Profile| peer.refer(resident, directory, &now);
    let (mut same, mut all) = (0, 0);
    for resident in residents.iter().take(100) {
        for (one, other) in ours(resident).iter().zip(theirs(resident)) {
            all += 1;
            same += usize::from(*one == other);
        }
    }
    println!("match: the same columns                    size={size:<8} {same} of {all}");
    let ours = timed(&residents, |resident| drop(black_box(ours(resident))));
    let theirs = timed(&residents, |resident| drop(black_box(theirs(resident))));
    told("match", size, ours, theirs);
}

fn searching(size: usize, content: &Content, peer: &Sqlite) {
    let words = Words::shipped();
    let finder = content.finder(&words);
    let keys: Vec<&str> = TYPED
        .iter()
        .flat_map(|text| text.char_indices().map(|(end, one)| &text[..end + one.len_utf8()]))
        .collect();
    let filters = Filters::default();
    let now = generate::moment().datetime();
    let ours = |typed: &&str| {
        let needs = content.suggested(typed);
        let ask = Ask { text: typed, needs: &needs, filters: &filters, from: None, now, most: 50 };
        black_box(finder.find(&content.directory, &ask));
    };
    let theirs = |typed: &&str| drop(black_box(peer.search(typed)));
    keys.iter().for_each(theirs);
    let ours = timed(&keys, ours);
    let theirs = timed(&keys, theirs);
    told("search, each key", size, ours, theirs);
}

fn timed<T>(all: &[T], run: impl Fn(&T)) -> Vec<Duration> {
    let mut times: Vec<Duration> = all
        .iter()
        .map(|one| {
            let started = Instant::now();
            run(one);
            started.elapsed()
        })
        .collect();
    times.sort();
    times
}

fn told(name: &str, size: usize, ours: Vec<Duration>, theirs: Vec<Duration>) {
    let at =
        |times: &[Duration], percent: usize| times[(times.len() - 1) * percent / 100].as_secs_f64() * 1e3;
    for (who, times) in [("inloop", &ours), ("sqlite", &theirs)] {
        println!(
            "{:<42} size={size:<8} n={} p50_ms={:.3} p99_ms={:.3}",
            format!("{name}: {who}"),
            times.len(),
            at(times, 50),
            at(times, 99)
        );
    }
    println!(
        "{:<42} size={size:<8} p50={:.1} p99={:.1}",
        format!("{name}: sqlite takes so many times as long"),
        at(&theirs, 50) / at(&ours, 50),
        at(&theirs, 99) / at(&ours, 99)
    );
}

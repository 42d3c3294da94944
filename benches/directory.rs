//! The directory as it grows: reading, opening, matching, searching, at a thousand services and at a million.
//!
//! `cargo bench --bench directory`, with `-- SIZE…` for other sizes than 1,000, 10,000 and 100,000. Prints one line for
//! each number: what, how many services, how often, and the times or the rate. All of it is measured with the real
//! binary or the library as the desk uses it, on generated services (`benches/generate`).
//! `cargo bench --bench directory -- write COUNT FOLDER` writes the generated services as a feed instead.

// A bench that cannot go on may stop at once, and prints what it found.
#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss
)]

#[path = "generate/mod.rs"]
mod generate;
#[path = "measure/mod.rs"]
mod measure;

use std::fs::{self, File};
use std::hint::black_box;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use inloop::content::{Content, Supply};
use inloop::directory::search::{Ask, Filters};
use inloop::directory::{Directory, OfferId};
use inloop::referral::refer;
use inloop::words::Words;
use measure::{Desk, rate, report};

/// How many residents come in, at the most; and how many at a million services.
const RESIDENTS: usize = 2_000;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let plain: Vec<&str> = arguments.iter().map(String::as_str).filter(|one| *one != "--bench").collect();
    match plain.as_slice() {
        ["write", count, folder] => write(count.parse().expect("a count"), Path::new(folder)),
        ["read", folder] => read(Path::new(folder)),
        sizes if arguments.iter().any(|one| one == "--bench") => {
            let sizes: Vec<usize> = sizes.iter().map(|size| size.parse().expect("a size")).collect();
            let sizes = if sizes.is_empty() { vec![1_000, 10_000, 100_000] } else { sizes };
            sizes.into_iter().for_each(measure);
        }
        _ => {}
    }
}

/// Writes a feed: the services a line each, the neighbourhoods beside it.
fn write(count: usize, folder: &Path) {
    fs::create_dir_all(folder).expect("a folder");
    let mut out = BufWriter::new(File::create(folder.join("services.ndjson")).expect("a file"));
    generate::write_ndjson(count, &mut out).and_then(|()| out.flush()).expect("the services on disk");
    fs::write(folder.join("neighbourhoods.json"), generate::places()).expect("the places on disk");
}

/// Reads a desk's content in a process of its own, so that its peak memory is that of reading alone.
fn read(folder: &Path) {
    let started = Instant::now();
    let (content, _) = Content::of_desk(Supply::Real, folder).expect("the content");
    let took = started.elapsed();
    println!(
        "{} {} {}",
        content.directory.len(),
        took.as_secs_f64(),
        measure::peak_memory("self").unwrap_or(0)
    );
}

fn measure(size: usize) {
    let home = tempfile::tempdir().expect("a folder");
    let feed = home.path().join("feed");
    write(size, &feed);
    let desk = home.path().join("desk");
    measure::set_up(&desk, home.path());
    import(size, &feed, &desk);
    fs::create_dir_all(desk.join("directory")).expect("a folder");
    fs::copy(feed.join("neighbourhoods.json"), desk.join("directory/generated-places.json"))
        .expect("the places");
    for what in ["read its sources and pack them", "open the pack"] {
        let me = std::env::current_exe().expect("this program");
        let told = Command::new(me).arg("read").arg(&desk).output().expect("another process");
        let told = String::from_utf8_lossy(&told.stdout).into_owned();
        let mut words = told.split_whitespace();
        let mut number = || words.next().and_then(|word| word.parse::<f64>().ok()).expect("a number");
        let (count, seconds, peak) = (number(), number(), number());
        println!(
            "{what:<44} size={size:<8} count={count} ms={:.1} peak_mb={:.0}",
            seconds * 1e3,
            peak / 1024.0
        );
    }
    if let Ok(told) = fs::metadata(desk.join("directory/pack")) {
        println!("{:<44} size={size:<8} bytes={} each={}", "the pack", told.len(), told.len() / size as u64);
    }
    // Whoever opens it first packs it: the times below are those of every other day.
    let warm = Command::new(env!("CARGO_BIN_EXE_inloop"))
        .arg("--desk")
        .arg(&desk)
        .args(["directory", "search", "x"])
        .output();
    assert!(warm.is_ok_and(|warm| warm.status.success()), "it searches");
    let rounds = if size > 100_000 { 5 } else { 15 };
    let mut starts = Vec::new();
    let mut homes = Vec::new();
    for _ in 0..rounds {
        let mut running = Desk::start(&desk);
        starts.push(running.until("op slot") - running.started);
        homes.push(running.sign_in());
    }
    report("exec to lock screen drawn", size, starts);
    report("passphrase to home screen drawn", size, homes);
    let (content, _) = Content::of_desk(Supply::Real, &desk).expect("the content");
    matching(size, &content.directory);
    overlay(size, &content.directory);
    searching(size, &content);
}

fn import(size: usize, feed: &Path, desk: &Path) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_inloop"));
    command
        .arg("--desk")
        .arg(desk)
        .args(["directory", "import", "--apply"])
        .arg(feed.join("services.ndjson"));
    let (took, peak, told) = measure::run(command);
    match told {
        Ok(()) => rate("import of NDJSON, applied", size, took, peak),
        Err(told) => println!("import failed: {told}"),
    }
}

/// Who comes in, one after another, and the list for each.
fn matching(size: usize, directory: &Directory) {
    let now = generate::moment();
    let residents = generate::profiles(if size > 100_000 { RESIDENTS / 10 } else { RESIDENTS });
    let mut suggested = 0;
    let (mut times, mut least) = (Vec::new(), Vec::new());
    for resident in &residents {
        let thrice = [(); 3].map(|()| {
            let started = Instant::now();
            let referral = refer(black_box(resident), black_box(directory), &now);
            let took = started.elapsed();
            suggested += black_box(referral).suggestions().count();
            took
        });
        least.extend(thrice.iter().min());
        times.extend(thrice);
    }
    suggested /= 3;
    report("match", size, times);
    // On a computer that does other things too, the least of three says more about ours.
    report("match, the least of three for each", size, least);
    println!("{:<44} size={size:<8} each={:.1}", "suggested", suggested as f64 / residents.len() as f64);
    let mut times = Vec::new();
    for resident in residents.iter().take(20) {
        let referral = refer(resident, directory, &now);
        let started = Instant::now();
        black_box(referral.why_not("nobody"));
        times.push(started.elapsed());
    }
    report("why not, for one offer", size, times);
}

/// What the desk knows, laid over: twenty offers of its own.
fn overlay(size: usize, directory: &Directory) {
    let own: Vec<_> = directory.offers().step_by((size / 20).max(1)).cloned().collect();
    let own = own.into_iter().enumerate().map(|(at, mut offer)| {
        if at % 2 == 0 {
            offer.id = OfferId::new(format!("own-{at}"));
        }
        offer
    });
    let own: Vec<_> = own.collect();
    let times = (0..20).map(|_| {
        let started = Instant::now();
        black_box(directory.laid_over(own.iter().cloned()));
        started.elapsed()
    });
    report("lay twenty offers over", size, times.collect());
}

/// What people type, key by key.
const TYPED: [&str; 16] = [
    "koffie drinken",
    "ik kan de huur niet betalen",
    "taalcafe",
    "hulp bij formulieren invullen",
    "mijn man herkent me niet meer",
    "vrijwiliger gezocht",
    "fietsen leren",
    "kleding voor kinderen",
    "schulden",
    "someone to talk to",
    "para yok",
    "أوراق",
    "eettafel lindehof",
    "huiswerkbegeleiding",
    "wandelen met rollator",
    "dokter",
];

fn searching(size: usize, content: &Content) {
    let words = Words::shipped();
    let started = Instant::now();
    let finder = content.finder(&words);
    report("make the index of words and keep it", size, vec![started.elapsed()]);
    let now = generate::moment().datetime();
    let filters = Filters::default();
    let mut times: Vec<Duration> = Vec::new();
    for _ in 0..if size > 100_000 { 1 } else { 5 } {
        for text in TYPED {
            for (end, letter) in text.char_indices() {
                let typed = &text[..end + letter.len_utf8()];
                let started = Instant::now();
                let needs = content.suggested(typed);
                let ask = Ask { text: typed, needs: &needs, filters: &filters, from: None, now, most: 50 };
                black_box(finder.find(&content.directory, &ask));
                times.push(started.elapsed());
            }
        }
    }
    report("search, each key", size, times);
}

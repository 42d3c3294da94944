//! The directory as it grows: reading, opening, searching, matching, at a thousand services and at a million.
//!
//! `cargo bench --bench directory`, with `-- SIZE…` for other sizes than 1,000, 10,000 and 100,000. Prints one line for
//! each number. `cargo bench --bench directory -- write COUNT FILE` writes the generated services as NDJSON instead.

// A bench that cannot go on may stop at once, and prints what it found.
#![allow(clippy::expect_used, clippy::print_stdout)]

#[path = "generate/mod.rs"]
mod generate;

use std::io::{BufWriter, Write};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|one| one != "--bench").collect();
    if let [word, count, file] = arguments.as_slice()
        && word == "write"
    {
        let mut out = BufWriter::new(std::fs::File::create(file).expect("a file"));
        let count = count.parse().expect("a count");
        generate::write_ndjson(count, &mut out).and_then(|()| out.flush()).expect("the services on disk");
    }
}

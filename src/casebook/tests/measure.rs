//! How long a saved answer and an unlocking take. Run by hand, with `--ignored --nocapture`.

use std::time::Instant;

use super::*;

#[test]
#[ignore = "measures; run by hand"]
#[allow(clippy::print_stdout)]
fn measure_appending_and_unlocking() {
    // Beside the sources, because temporary folders are often in memory.
    let root = tempfile::tempdir_in(env!("CARGO_MANIFEST_DIR")).unwrap();
    let desk = NewDesk { name: "De Tagerijn".into(), neighbourhood: "Noord".into() };
    let start = Instant::now();
    let first = volunteer("Fatima", Role::Coordinator);
    let (mut casebook, ..) = Casebook::create(root.path(), &desk, &first, now()).unwrap();
    println!("create at the real cost: {:?}", start.elapsed());
    let mut total = 2;
    for count in [1_000, 9_000] {
        let mut times: Vec<_> = (0..count)
            .map(|number| {
                let start = Instant::now();
                add(&mut casebook, &format!("{number} {}", "een antwoord van een bewoner ".repeat(12)));
                start.elapsed()
            })
            .collect();
        times.sort_unstable();
        total += count;
        let (p50, p95, p99) = (times[count / 2], times[count * 95 / 100], times[count * 99 / 100]);
        println!("append, up to {total} events: p50 {p50:?}, p95 {p95:?}, p99 {p99:?}");
        drop(casebook);
        let start = Instant::now();
        casebook = Casebook::unlock(root.path(), "fatima", &passphrase("Fatima"), now()).unwrap().0;
        println!("unlock with {} events: {:?}", casebook.events().len(), start.elapsed());
        let start = Instant::now();
        casebook.recognise("fatima", &passphrase("Fatima"), now()).unwrap();
        println!("of which the key derivation: {:?}", start.elapsed());
        let case = Id::from_bytes([9; 16]);
        casebook.append(now(), case, Subject::Case(case), "answer-given", json!({})).unwrap();
        let start = Instant::now();
        assert_eq!(casebook.erase(now(), case, &[case]), Ok(1));
        println!("erase one case: {:?}", start.elapsed());
    }
}

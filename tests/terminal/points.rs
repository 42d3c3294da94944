//! Points of postal codes from a file: shown first, taken over when asked, refused with their place.

use std::ffi::OsString;

use super::computer::Computer;

const FILE: &str = "PC4;Lat;Lon\n1056;52,37;4,85\n1057;4,85;52,37\n";

fn import(computer: &Computer, file: &str, more: &[&str]) -> (Option<i32>, String) {
    let path = computer.desk().with_extension("csv");
    std::fs::write(&path, file).unwrap();
    let path = path.display().to_string();
    let named =
        ["directory", "places", &path, "--source", "Maker", "--licence", "CC0-1.0", "--date", "2026-01-01"];
    let arguments: Vec<OsString> = named.iter().chain(more).map(OsString::from).collect();
    let output = computer.run(&arguments);
    let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat();
    (output.status.code(), said)
}

#[test]
fn points_are_shown_first_and_taken_over_when_asked() {
    let computer = Computer::with_desk();
    let file = computer.desk().join("directory").join("places.json");
    let (code, said) = import(&computer, FILE, &[]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("rij 3") && said.contains("Nieuw: 1") && !file.exists(), "{said}");
    let (code, said) = import(&computer, FILE, &["--apply"]);
    assert_eq!(code, Some(0), "{said}");
    let written = std::fs::read_to_string(&file).unwrap();
    assert!(written.contains("Maker") && written.contains("CC0-1.0") && written.contains("2026-01-01"));
    let (_, said) = import(&computer, FILE, &["--apply"]);
    assert!(said.contains("Nieuw: 0") && said.contains("Gelijk: 1"), "{said}");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), written);
}

#[test]
fn a_file_without_one_good_point_changes_nothing() {
    let computer = Computer::with_desk();
    let (code, said) = import(&computer, "PC4;Lat;Lon\n1057;4,85;52,37\n", &["--apply"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(!computer.desk().join("directory").exists());
}

//! Archives: read in memory, and refused where they lead elsewhere.

use std::io::{Cursor, Write};
use std::ops::ControlFlow;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::directory::feed::{Archive, Fault, FaultKind, Format, Limits, Summary, read};

fn zipped(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in members {
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        writer.start_file(*name, options).expect("a member");
        writer.write_all(content).expect("its content");
    }
    writer.finish().expect("an archive").into_inner()
}

fn opened(bytes: Vec<u8>, limits: &Limits) -> Result<Summary, Fault> {
    let mut archive = Archive::open(Cursor::new(bytes), "feed.zip", limits)?;
    read(&mut archive, limits, &mut |_| ControlFlow::Continue(()))
}

fn refused(bytes: Vec<u8>, limits: &Limits) -> FaultKind {
    opened(bytes, limits).expect_err("a fault").kind
}

const SERVICES: &[u8] = b"id,name,status\na,A,active\n";

#[test]
fn a_package_in_an_archive_is_read() {
    let bytes = zipped(&[
        ("feed/services.csv", SERVICES),
        ("__MACOSX/feed/._services.csv", b"\0\0"),
        ("feed/.x", b""),
    ]);
    let summary = opened(bytes, &Limits::default()).expect("a feed");
    assert_eq!((summary.format, summary.services), (Format::Tabular, 1));
    let json = zipped(&[("a.json", br#"[{"id":"a","name":"A","status":"active"}]"#)]);
    assert_eq!(opened(json, &Limits::default()).expect("a feed").services, 1);
}

#[test]
fn a_member_that_leads_outside_is_refused() {
    for name in
        ["../services.csv", "/services.csv", "a/../../services.csv", "C:\\services.csv", "..\\services.csv"]
    {
        let kind = refused(zipped(&[(name, SERVICES)]), &Limits::default());
        assert_eq!(kind, FaultKind::LeadsOutside, "{name}");
    }
}

#[test]
fn a_link_is_refused() {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    writer.add_symlink("services.csv", "/etc/passwd", SimpleFileOptions::default()).expect("a link");
    let bytes = writer.finish().expect("an archive").into_inner();
    assert_eq!(refused(bytes, &Limits::default()), FaultKind::Link);
}

#[test]
fn a_member_that_grows_beyond_measure_is_refused() {
    let bomb = zipped(&[("services.csv", &vec![b'a'; 8 << 20])]);
    assert_eq!(refused(bomb, &Limits::default()), FaultKind::Bomb);
}

#[test]
fn an_archive_beyond_the_limits_is_refused_with_the_limit() {
    let two = || zipped(&[("services.csv", SERVICES), ("phones.csv", b"id,service_id,number\n")]);
    let limits = Limits { files: 1, ..Limits::default() };
    assert_eq!(refused(two(), &limits), FaultKind::TooManyFiles(1));
    let limits = Limits { file_bytes: 10, ..Limits::default() };
    assert_eq!(refused(two(), &limits), FaultKind::TooLarge(10));
    let limits = Limits { total_bytes: 30, ..Limits::default() };
    assert_eq!(refused(two(), &limits), FaultKind::TooLarge(30));
}

#[test]
fn two_members_of_one_name_and_a_broken_archive_are_refused() {
    let twice = zipped(&[("services.csv", SERVICES), ("Services.csv", SERVICES)]);
    assert_eq!(refused(twice, &Limits::default()), FaultKind::NameTwice);
    let mut broken = zipped(&[("services.csv", SERVICES)]);
    broken.truncate(40);
    assert!(matches!(refused(broken, &Limits::default()), FaultKind::BrokenArchive(_)));
}

#[test]
fn a_member_that_is_larger_than_the_archive_says_is_refused() {
    let mut bytes = zipped(&[("services.csv", SERVICES)]);
    // The size in the central directory stands 24 bytes after its mark.
    let at = bytes.windows(4).rposition(|four| four == b"PK\x01\x02").expect("a directory") + 24;
    bytes[at..at + 4].copy_from_slice(&5_u32.to_le_bytes());
    assert!(opened(bytes, &Limits::default()).is_err());
}

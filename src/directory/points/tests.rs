//! Files of points as other makers write them.

use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::directory::{Coordinates, Directory};

fn read_text(text: &str) -> Points {
    read(text.as_bytes()).expect("points")
}

fn names(points: &Points) -> Vec<&str> {
    points.points.iter().map(|point| point.of.name()).collect()
}

fn file(points: Points) -> PointFile {
    let (source, licence) = ("Maker".to_owned(), "CC BY 4.0".to_owned());
    PointFile { source, licence, date: date(2026, 1, 1), points: points.points }
}

#[test]
fn a_table_of_postal_codes_and_neighbourhoods_is_read() {
    let points = read_text(
        "code,name,city,latitude,longitude\n1056,,,52.37,4.85\nBU01,Lindenhof,Waterstad,52.09,4.30\n",
    );
    assert_eq!(names(&points), ["1056", "Lindenhof"]);
    assert_eq!(points.points[0].of, PointOf::Postcode("1056".into()));
    assert_eq!(points.points[0].at, Coordinates { latitude: 52.37, longitude: 4.85 });
    assert_eq!(points.refused, []);
}

#[test]
fn a_dutch_table_has_semicolons_commas_and_other_names() {
    let points = read_text("\u{feff}PC4;Lat;Lon\n1056;52,37;4,85\n3021;51,915;4,455\n");
    assert_eq!(names(&points), ["1056", "3021"]);
}

#[test]
fn every_row_that_cannot_be_used_is_refused_with_its_line_and_why() {
    let points = read_text(
        "code,latitude,longitude\n1056,52.37,4.85\n1057,4.85,52.37\n1058,120000,487000\n1059,noord,4.8\n,52.3,4.8\n1056,52.1,4.8\n",
    );
    assert_eq!(names(&points), ["1056"]);
    let refused: Vec<(u64, Why)> = points.refused.into_iter().map(|one| (one.row, one.why)).collect();
    assert_eq!(
        refused,
        [
            (3, Why::FarAway("4.85, 52.37".into())),
            (4, Why::DutchGrid("120000, 487000".into())),
            (5, Why::NoPoint("noord".into())),
            (6, Why::NoName),
            (7, Why::Twice("1056".into())),
        ]
    );
}

#[test]
fn a_file_without_the_columns_says_which_it_has() {
    assert_eq!(read(b"postcode,x,y\n1056,1,2\n"), Err(Unread::NoColumns("postcode, x, y".into())));
    assert_eq!(read(b"\xff\xfe1"), Err(Unread::NotText));
    assert!(matches!(read(b"{\"type\":\"Feature\"}"), Err(Unread::NotGeoJson(_))));
}

#[test]
fn an_area_counts_as_the_middle_of_its_surface_whichever_way_round_it_runs() {
    let feature = |ring: &str| {
        format!(
            r#"{{"type":"FeatureCollection","features":[{{"type":"Feature","properties":{{"buurtnaam":"Noord","wijknaam":"Wijk 1","gemeentenaam":"Waterstad"}},"geometry":{{"type":"MultiPolygon","coordinates":[[{ring}]]}}}}]}}"#
        )
    };
    for ring in [
        "[[4.0,52.0],[4.2,52.0],[4.2,52.1],[4.0,52.1],[4.0,52.0]]",
        "[[4.0,52.0],[4.0,52.1],[4.2,52.1],[4.2,52.0],[4.0,52.0]]",
    ] {
        let points = read_text(&feature(ring));
        let point = &points.points[0];
        assert!((point.at.latitude - 52.05).abs() < 1e-9 && (point.at.longitude - 4.1).abs() < 1e-9);
        let PointOf::Neighbourhood { name, city, district, .. } = &point.of else { panic!("a postal code") };
        assert_eq!(
            (name.as_str(), city.as_deref(), district.as_deref()),
            ("Noord", Some("Waterstad"), Some("Wijk 1"))
        );
    }
}

#[test]
fn a_feature_that_is_a_line_or_nothing_is_refused() {
    let points = read_text(
        r#"{"features":[
            {"properties":{"pc4":1056},"geometry":{"type":"Point","coordinates":[4.85,52.37]}},
            {"properties":{"pc4":1057},"geometry":{"type":"LineString","coordinates":[[4.85,52.37],[4.86,52.37]]}},
            {"properties":{"pc4":1058},"geometry":null},
            {"properties":{"pc4":1059},"geometry":{"type":"Polygon","coordinates":[[[4.8,52.3],[4.8,52.3]]]}}
        ]}"#,
    );
    assert_eq!(names(&points), ["1056"]);
    assert_eq!(points.refused.len(), 3);
}

#[test]
fn what_is_written_is_what_the_directory_reads() {
    let points =
        read_text("code,name,city,latitude,longitude\n1056,,,52.37,4.85\n,Lindenhof,Waterstad,52.09,4.30\n");
    let (directory, faults) = Directory::from_json(&[("places.json", &file(points).json())]);
    assert_eq!(faults, []);
    let places = directory.places();
    assert_eq!(places.centre_of_postcode("1056 AB"), Some(Coordinates { latitude: 52.37, longitude: 4.85 }));
    assert_eq!(places.with_postcode("1056"), None, "a postal code alone says nothing about a neighbourhood");
    assert!(places.named("Lindenhof").is_some_and(|place| place.centre.is_some() && !place.derived));
    assert_eq!(places.sources()[0].licence, "CC BY 4.0");
}

#[test]
fn points_without_their_source_are_not_used() {
    let points = file(read_text("name,latitude,longitude\nLindenhof,52.09,4.30\n")).json();
    for missing in ["source", "licence", "date"] {
        let mut value: serde_json::Value = serde_json::from_str(&points).expect("json");
        value.as_object_mut().expect("an object").remove(missing);
        let (directory, faults) = Directory::from_json(&[("places.json", &value.to_string())]);
        assert_eq!(faults.len(), 1, "{missing}");
        assert!(
            directory.places().named("Lindenhof").is_some_and(|place| place.centre.is_none()),
            "{missing}"
        );
    }
}

#[test]
fn the_same_file_twice_changes_nothing() {
    let first = file(read_text("code,latitude,longitude\n1056,52.37,4.85\n1057,52.36,4.86\n"));
    assert_eq!(first.changes(None), Changes { new: 2, ..Changes::default() });
    assert_eq!(first.changes(Some(&first.json())), Changes { same: 2, ..Changes::default() });
    let second = file(read_text("code,latitude,longitude\n1056,52.38,4.85\n1058,52.36,4.86\n"));
    assert_eq!(second.changes(Some(&first.json())), Changes { new: 1, changed: 1, gone: 1, same: 0 });
}

#[test]
fn a_name_loses_what_steers_a_screen() {
    let points = read_text("name,latitude,longitude\n\u{202e}Linden\u{1b}[31mhof,52.09,4.30\n");
    assert_eq!(names(&points), ["Linden[31mhof"]);
    assert_eq!(points.removed, 2);
}

proptest! {
    #[test]
    fn no_file_breaks_the_reader(text in "\\PC{0,200}", bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = read(text.as_bytes());
        let _ = read(&bytes);
        let _ = read(format!("code,latitude,longitude\n{text}").as_bytes());
        let _ = read(format!("{{\"features\":[{text}]}}").as_bytes());
    }
}

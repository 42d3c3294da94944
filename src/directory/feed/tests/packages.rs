//! Packages of tables: of the version of now, and of older ones.

use serde_json::json;

use super::{Out, read_files};
use crate::directory::feed::{At, Format, Limits, NoteKind, Why};

fn package(files: &[(&str, &str)]) -> Out {
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    read_files(&files, &Limits::default()).expect("a feed")
}

#[test]
fn tables_are_put_together_to_nested_services() {
    let out = package(&[
        (
            "services.csv",
            "id,organization_id,name,status,minimum_age\na,o,Koffie,active,18\nb,o,Thee,active,\n",
        ),
        ("organizations.csv", "id,name,description\no,Huis,Een huis\n"),
        ("service_at_location.csv", "id,service_id,location_id\nsl,a,l\n"),
        ("locations.csv", "id,name,latitude,longitude\nl,Plein,52.1,4.3\n"),
        (
            "addresses.csv",
            "id,location_id,address_1,city,postal_code,country,address_type\n1,l,Plein 1,Den Haag,2525AB,NL,physical\n",
        ),
        ("phones.csv", "id,service_id,organization_id,number\np,a,o,070 123 45 67\n"),
        (
            "schedules.csv",
            "id,service_id,location_id,freq,byday,opens_at,closes_at\ns,a,l,WEEKLY,MO,09:00,12:00\n",
        ),
        ("languages.csv", "id,service_id,name,code\n1,a,Nederlands,nl\n"),
        ("attributes.csv", "id,link_id,link_entity,taxonomy_term_id\n1,a,service,t\n"),
        ("taxonomy_terms.csv", "id,name,taxonomy\nt,Food,OE\n"),
    ]);
    assert_eq!((out.summary.format, out.summary.services), (Format::Tabular, 2));
    let service = out.services()[0];
    assert_eq!(service["organization"]["name"], "Huis");
    assert_eq!(service["organization"]["phones"][0]["number"], "070 123 45 67");
    assert_eq!(service["phones"][0]["number"], "070 123 45 67");
    assert_eq!(service["minimum_age"], 18);
    let place = &service["service_at_locations"][0];
    assert_eq!(place["location"]["addresses"][0]["postal_code"], "2525 AB");
    assert_eq!(place["schedules"][0]["byday"], "MO");
    assert!(service.get("schedules").is_none());
    assert_eq!(service["languages"], json!([{"id": "1", "name": "Nederlands", "code": "nl"}]));
    assert_eq!(service["attributes"][0]["taxonomy_term"]["name"], "Food");
    assert_eq!(out.repairs(), ["postal_code: 2525AB → 2525 AB"]);
    assert_eq!(out.notes()[0].at, At::Line(2));
    assert_eq!(out.services()[1]["organization"]["id"], "o");
}

#[test]
fn an_old_package_is_carried_as_far_as_it_maps_and_the_rest_is_listed_once() {
    let out = package(&[
        (
            "d/datapackage.json",
            r#"{"name":"human_services_data","resources":[{"name":"service","path":"services.csv"},
            {"name":"physical_address","path":"physical_addresses.csv"},{"name":"postal_address","path":"postal_addresses.csv"}]}"#,
        ),
        (
            "d/services.csv",
            "id,organization_id,name,status,fees,wait_time,taxonomy_ids\n1,1,Koffie,,Gratis,Geen,1\n2,1,Thee,active,,,\n",
        ),
        ("d/organizations.csv", "id,name,url\n1,Huis,www.huis.nl\n"),
        ("d/services_at_location.csv", "id,service_id,location_id\n1,1,1\n"),
        ("d/locations.csv", "id,organization_id,name,mood\n1,1,Plein,blij\n"),
        ("d/physical_addresses.csv", "id,location_id,address_1,city\n1,1,Plein 1,Den Haag\n"),
        ("d/postal_addresses.csv", "id,location_id,address_1,city\n1,1,Postbus 1,Den Haag\n"),
        (
            "d/regular_schedules.csv",
            "id,service_id,weekday,opens_at,closes_at\n1,1,2,9:00am,12.00\n2,1,0,09:00,12:00\n",
        ),
        (
            "d/holiday_schedules.csv",
            "id,service_id,closed,start_date,end_date\n1,1,TRUE,2026-12-25,2026-12-26\n",
        ),
        ("d/eligibility.csv", "id,service_id,eligibility\n1,1,adult\n2,1,family\n"),
        ("d/languages.csv", "id,service_id,language\n1,1,\"Nederlands, Arabisch\"\n"),
        ("d/accessibility_for_disabilities.csv", "id,location_id,accessibility,details\n1,1,Lift,smal\n"),
        ("d/taxonomy.csv", "id,name,parent_id,vocabulary\n1,Food,,OE\n"),
        ("d/services_taxonomy.csv", "id,service_id,taxonomy_id,taxonomy_detail\n1,1,1,x\n"),
        ("d/service_areas.csv", "id,service_id,service_area\n1,1,Laakkwartier\n"),
        ("d/payments_accepted.csv", "id,service_id,payment\n1,1,cash\n"),
        ("d/phones.csv", "id,service_id,number,department\n1,1,070-1234567,Balie\n"),
    ]);
    let service = out.services()[0];
    assert_eq!((&service["status"], &service["fees_description"]), (&json!("active"), &json!("Gratis")));
    assert_eq!(service["organization"]["website"], "https://www.huis.nl");
    let location = &service["service_at_locations"][0]["location"];
    let kinds: Vec<_> = (0..2).map(|at| location["addresses"][at]["address_type"].as_str()).collect();
    assert_eq!(kinds, [Some("physical"), Some("postal")]);
    assert_eq!(location["accessibility"][0]["description"], "Lift");
    assert_eq!(service["schedules"].as_array().map(Vec::len), Some(1));
    assert_eq!(
        (&service["schedules"][0]["byday"], &service["schedules"][0]["opens_at"]),
        (&json!("TU"), &json!("09:00"))
    );
    assert_eq!(service["eligibility_description"], "adult; family");
    assert_eq!(service["languages"][1]["code"], "ar");
    assert_eq!(service["service_areas"][0]["name"], "Laakkwartier");
    assert_eq!(service["phones"][0]["description"], "Balie");
    assert_eq!(service["attributes"].as_array().map(Vec::len), Some(2));
    assert_eq!(service["attributes"][0]["taxonomy_term"]["name"], "Food");
    assert_eq!(out.summary.version, "1.1");
    assert_eq!(out.unknown(), [("mood", 1), ("taxonomy_detail", 1)]);
    let payments =
        out.summary.notes.iter().find(|note| note.file == "d/payments_accepted.csv").expect("a note");
    assert!(matches!(payments.kind, NoteKind::NotCarried { why: Why::NoPlace, .. }));
}

#[test]
fn ids_that_lead_nowhere_are_told_with_their_row_and_the_rest_stays() {
    let out = package(&[
        ("services.csv", "id,organization_id,name,status\na,weg,Koffie,active\n"),
        ("phones.csv", "id,service_id,number\n1,a,112\n2,niemand,113\n3,,114\n"),
        ("attributes.csv", "id,link_id,link_entity,taxonomy_term_id\n1,a,service,weg\n"),
    ]);
    assert_eq!(out.only()["phones"].as_array().map(Vec::len), Some(1));
    assert!(out.only().get("organization_id").is_none());
    let dangling = out
        .summary
        .notes
        .iter()
        .filter(|note| matches!(note.kind, NoteKind::NotCarried { why: Why::Dangling, .. }));
    let places: Vec<_> = dangling.map(|note| (note.file.as_str(), note.at, note.field.as_str())).collect();
    assert_eq!(
        places,
        [
            ("phones.csv", At::Line(3), "service_id"),
            ("phones.csv", At::Line(4), "id"),
            ("attributes.csv", At::Line(2), "taxonomy_term_id"),
            ("services.csv", At::Line(2), "organization_id"),
        ]
    );
}

#[test]
fn a_table_of_a_spreadsheet_is_read_with_its_own_habits() {
    let out = package(&[(
        "Services.csv",
        "\u{feff}sep=;\r\nID;Name;Status;Description\r\na;\"Koffie; thee\";Active;'=1+1\r\n;;;\r\nb;B;NULL;\"twee\nregels\"\r\n",
    )]);
    assert_eq!(out.services()[0]["name"], "Koffie; thee");
    assert_eq!(out.services()[0]["description"], "=1+1");
    assert_eq!(out.services()[1]["description"], "twee\nregels");
    assert_eq!(out.repairs(), ["status: Active → active", "status:  → active"]);
}

#[test]
fn rows_that_came_before_and_rows_out_of_shape_are_told() {
    let out = package(&[
        ("services.csv", "id,name,status\na,A,active\na,A,active\nb,B,active,extra\nc,\u{fffd},active\n"),
        ("organizations.csv", "id,name\no,A\no,B\n"),
        ("phones.csv", "id,service_id,number\n1,a,112\n1,a,112\n"),
    ]);
    assert_eq!((out.summary.services, out.summary.repeated, out.summary.refused), (2, 1, 1));
    assert_eq!(out.services()[0]["phones"].as_array().map(Vec::len), Some(1));
    let twice = |note: &&crate::directory::feed::Note| {
        matches!(note.kind, NoteKind::NotCarried { why: Why::IdTwice, .. })
    };
    assert_eq!(out.summary.notes.iter().filter(twice).count(), 1);
}

#[test]
fn a_cell_that_is_not_utf_8_is_left_out_and_told() {
    let out = read_files(
        &[("services.csv", b"id,name,status,description\na,A,active,caf\xe9\nb,caf\xe9,active,x\n")],
        &Limits::default(),
    )
    .expect("a feed");
    assert!(out.only().get("description").is_none());
    let told = out
        .summary
        .notes
        .iter()
        .filter(|note| matches!(note.kind, NoteKind::NotCarried { why: Why::NotUtf8, .. }));
    assert_eq!(told.count(), 2);
    assert_eq!(out.summary.refused, 1);
}

#[test]
fn of_many_cells_that_cannot_be_read_a_hundred_are_told_and_the_rest_is_counted() {
    let mut table = b"id,name,status\n".to_vec();
    for _ in 0..150 {
        table.extend_from_slice(b"a,caf\xe9,active\n");
    }
    let out = read_files(&[("services.csv", &table)], &Limits::default()).expect("a feed");
    assert_eq!(out.summary.notes.len(), 101);
    assert_eq!(out.summary.notes[100].kind, NoteKind::More(50));
}

#[test]
fn the_name_of_a_file_is_a_text_from_outside_too() {
    let one = br#"{"id":"a","name":"A","status":""}"#;
    let out = read_files(&[("a\u{202e}\u{1b}[2J.json", one)], &Limits::default()).expect("a feed");
    assert_eq!((out.entries[0].file.as_str(), out.notes()[0].file.as_str()), ("a[2J.json", "a[2J.json"));
}

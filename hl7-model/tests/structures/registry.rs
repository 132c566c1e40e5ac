//! Which structure a message has.

use hl7_model::structure::{structure, structure_of, structure_of_message};
use hl7_model::structures::{EVENTS, STRUCTURES};
use hl7_model::{Index, Message, Release};

fn of(code: &str, trigger: &str, release: Release) -> Option<&'static str> {
    structure_of(code, trigger, release).map(|def| def.id)
}

fn of_header(header: &str) -> Option<&'static str> {
    let bytes = format!("MSH|^~\\&|||||||{header}\r");
    let mut index = Index::new();
    let message = Message::read(bytes.as_bytes(), &mut index).unwrap();
    structure_of_message(message).map(|def| def.id)
}

#[test]
fn every_structure_is_found_by_its_id_in_any_case() {
    assert_eq!(STRUCTURES.len(), 331);
    for def in STRUCTURES {
        let id = def.id.to_owned();
        for id in [id.to_lowercase(), id.to_uppercase(), id] {
            assert_eq!(structure(&id).map(|found| found.id), Some(def.id));
        }
        assert!(structure(&format!("{}X", def.id)).is_none());
    }
}

#[test]
fn every_event_has_the_structure_that_its_release_says() {
    assert!(EVENTS.len() > 500);
    for event in EVENTS {
        let def = structure(event.structure).unwrap();
        let (code, trigger) = (event.code.to_lowercase(), event.trigger.to_lowercase());
        let releases = Release::ALL.into_iter();
        for release in releases.filter(|one| event.from <= *one && *one <= event.to) {
            assert_eq!(of(event.code, event.trigger, release), Some(def.id));
            assert_eq!(of(&code, &trigger, release), Some(def.id));
            let mut grammars = def.grammars.iter();
            let is_there = grammars.any(|one| one.from <= release && release <= one.to);
            assert!(is_there, "{} of {release}", def.id);
        }
    }
}

#[test]
fn every_structure_has_an_event() {
    for def in STRUCTURES {
        let mut events = EVENTS.iter();
        assert!(events.any(|one| one.structure == def.id), "{}", def.id);
    }
}

#[test]
fn a_release_without_the_event_takes_the_nearest_that_has_it() {
    // Up to 2.2 every event had its own, 2.3 shared one, 2.4 went back.
    assert_eq!(of("ADT", "A05", Release::V2_2), Some("ADT_A05"));
    assert_eq!(of("ADT", "A05", Release::V2_3), Some("ADT_A01"));
    assert_eq!(of("ADT", "A05", Release::V2_4), Some("ADT_A05"));
    // 2.6 is the last with these orders, 2.3 the first with vaccinations.
    assert_eq!(of("ORM", "O01", Release::V2_8_2), Some("ORM_O01"));
    assert_eq!(of("VXU", "V04", Release::V2_1), Some("VXU_V04"));
}

#[test]
fn a_code_with_one_structure_has_it_for_every_event() {
    assert_eq!(of("ACK", "A01", Release::V2_5), Some("ACK"));
    assert_eq!(of("ORM", "Z99", Release::V2_5), Some("ORM_O01"));
    assert_eq!(of("VXU", "", Release::V2_5), Some("VXU_V04"));
    assert_eq!(of("ADT", "Z99", Release::V2_5), None);
    assert_eq!(of("TEST", "O01", Release::V2_5), None);
    assert_eq!(of("", "", Release::V2_5), None);
}

#[test]
fn a_structure_in_msh_9_counts_where_it_can_be_right() {
    for (header, expected) in [
        ("ORU^R01^ORU_R01|1|P|2.5.1", "ORU_R01"),
        ("oru^r01^oru_r01|1|P|2.5.1", "ORU_R01"),
        ("ORU^R01|1|P|2.3", "ORU_R01"),
        // The structure of another event.
        ("ADT^A40^ADT_A01|1|P|2.5.1", "ADT_A39"),
        ("ORU^R01^ADT_A01|1|P|2.5.1", "ORU_R01"),
        // One that only old releases have, and one that none has.
        ("ADT^A08^ADT_A08|1|P|2.5.1", "ADT_A01"),
        ("ADT^A08^ADT_A08|1|P|2.2", "ADT_A08"),
        ("ADT^A01^ADT_A99|1|P|2.5.1", "ADT_A01"),
        ("ADT^A01^nonsense|1|P|2.5.1", "ADT_A01"),
        // One that another release gives to the event.
        ("ADT^A05^ADT_A01|1|P|2.5.1", "ADT_A01"),
        // An event that no release has.
        ("ADT^Z01^ADT_A01|1|P|2.5.1", "ADT_A01"),
        ("TEST^O01^ORM_O01|1|P|2.5.1", "ORM_O01"),
        // A structure for a code, and a code of one structure.
        ("ORU_R01|1|P|2.5.1", "ORU_R01"),
        ("VXU|1|P|2.5.1", "VXU_V04"),
        // Releases that are missing or unknown.
        ("ORU^R01||P", "ORU_R01"),
        ("ORU^R01|1|P|2.9", "ORU_R01"),
    ] {
        assert_eq!(of_header(header), Some(expected), "{header}");
    }
    for header in [
        "|1|P|2.5.1",
        "ADT^Z01|1|P|2.5.1",
        "ADT^Z01^ORU_R01|1|P|2.5.1",
        "rubbish",
    ] {
        assert_eq!(of_header(header), None, "{header}");
    }
}

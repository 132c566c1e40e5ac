//! Old releases and codes outside of the standard, under the one schema.

mod rows;

use hl7_model::{Index, Message, Release};
use rows::{at, each, header, row, rows as rows_of};
use serde_json::{Value, json};

#[test]
fn message_codes_of_2_1_without_structure_or_trigger() {
    let message = header("ORU", "2.1") + "PID|||77||DOE^JO\rOBR|1|||GLU\rOBX|1|NM|GLU||5.4\r";
    let oru = row("oru_messages", &message);
    assert_eq!(at(&oru, "message_type"), "ORU");
    assert!(at(&oru, "trigger_event").is_null());
    assert_eq!(at(&oru, "release"), "2.1");
    assert_eq!(each(&oru, "observations", "value_number"), ["5.4"]);
}

#[test]
fn composites_without_a_definition_are_text_as_sent() {
    // A CM of 2.1 to 2.3: OBR-15, specimen source.
    let message =
        header("ORU^R01", "2.2") + "PID|1||77\rOBR|1|||GLU|||||||||||BLD&Blood^^left arm\r";
    let oru = row("oru_messages", &message);
    assert_eq!(at(&oru, "orders[0].specimen_source"), "BLD&Blood^^left arm");
    let bytes = message.as_bytes();
    let mut index = Index::new();
    let view = Message::read(bytes, &mut index).expect("a message");
    assert_eq!(
        view.get("OBR-15.1.2")
            .expect("a path")
            .expect("a value")
            .text(),
        "Blood"
    );
}

#[test]
fn time_stamps_with_a_degree_of_precision_are_time_stamps() {
    // TS of 2.1 to 2.5.1: the second component says how much of the first is meant.
    let message = header("ADT^A01", "2.3") + "EVN|A01|20240312083015^S\rPID|1||77||||1980^Y\r";
    let adt = row("adt_messages", &message);
    assert_eq!(at(&adt, "event_datetime"), "2024-03-12T08:30:15.000000Z");
    assert_eq!(at(&adt, "date_of_birth"), "1980-01-01");
}

#[test]
fn coded_elements_of_old_releases_fill_the_columns_of_the_new() {
    let old = header("ORU^R01", "2.3")
        + "OBR|1|||GLU^Glucose^L\rOBX|1|CE|ABO^Blood group^L||A^Group A^L\r";
    let new = header("ORU^R01^ORU_R01", "2.8")
        + "OBR|1|||GLU^Glucose^L^^^^1\rOBX|1|CWE|ABO^Blood group^L||A^Group A^L^^^^1^^Group A\r";
    for message in [old, new] {
        let oru = row("oru_messages", message);
        assert_eq!(at(&oru, "service_text"), "Glucose");
        assert_eq!(at(&oru, "observations[0].value_code"), "A");
        assert_eq!(at(&oru, "observations[0].observation_system"), "L");
    }
}

#[test]
fn one_table_holds_messages_of_every_release() {
    for release in Release::ALL {
        let message = header("ADT^A04", release.text())
            + "EVN|A04|20240102083000\rPID|1||77^^^NORTH||DOE^JO||19800517|F\rPV1|1|O\r";
        let adt = row("adt_messages", &message);
        assert_eq!(at(&adt, "release"), release.text());
        assert_eq!(at(&adt, "patient_id"), "77");
        assert_eq!(at(&adt, "date_of_birth"), "1980-05-17");
        let pid = row("pid", &message);
        assert_eq!(at(&pid, "patient_name[0].given_name"), "JO");
    }
}

#[test]
fn a_family_before_its_release_has_its_table_still() {
    let message = header("VXU^V04", "2.2") + "PID|1||77\rRXA|0|1|20240102||08^Hep B^CVX|0.5|mL\r";
    let vxu = row("vxu_messages", &message);
    assert_eq!(at(&vxu, "release"), "2.2");
    assert_eq!(each(&vxu, "vaccinations", "vaccine_code"), ["08"]);
}

#[test]
fn results_that_moved_from_oru_to_oul_have_the_same_columns() {
    let content = "PID|1||77\rOBR|1|P1|F1|GLU^Glucose\rOBX|1|NM|GLU||5.4\r";
    let oru = row("oru_messages", header("ORU^R01", "2.3") + content);
    let oul = row("oul_messages", header("OUL^R21", "2.5.1") + content);
    for path in [
        "orders[0].service_code",
        "observations[0].value_number",
        "observations[0].order_index",
    ] {
        assert_eq!(at(&oru, path), at(&oul, path), "{path}");
    }
}

#[test]
fn codes_outside_of_the_standard_are_rows() {
    for (msh_9, table, code, trigger) in [
        ("TEST^O01", "hl7_messages", "TEST", json!("O01")),
        ("ORU^R02", "oru_messages", "ORU", json!("R02")),
        ("ADT^ZZ9", "adt_messages", "ADT", json!("ZZ9")),
        ("oru^r01", "oru_messages", "oru", json!("r01")),
        ("ORU", "oru_messages", "ORU", Value::Null),
        ("??&x/!", "hl7_messages", "??", Value::Null),
        ("", "hl7_messages", "", Value::Null),
    ] {
        let message = header(msh_9, "2.5.1") + "PID|1||77\rOBX|1|NM|GLU||5.4\r";
        let found = row(table, &message);
        assert_eq!(at(&found, "message_type"), code, "{msh_9}");
        assert_eq!(at(&found, "trigger_event"), &trigger, "{msh_9}");
        assert_eq!(rows_of("obx", &message).len(), 1, "{msh_9}");
    }
}

//! Structure: which segment belongs to which, and what senders put where nothing or one thing is expected.

mod rows;

use hl7_model::segments::Pid;
use hl7_model::{Delimiters, Index, Message, Segmented};
use rows::{at, each, header, rescued, row, rows as rows_of};
use serde_json::{Value, json};

const PANELS: &str = "PID|1||77\r\
    ORC|RE|P1|F1\rOBR|1|P1|F1|LYTES^Electrolytes\rOBX|1|NM|NA^Sodium||140\rOBX|2|NM|K^Potassium||4.1\r\
    OBR|2|P2|F2|GLU^Glucose\rOBX|1|NM|GLU^Glucose||5.4\r\
    ORC|RE|P3|F3\rOBR|3|P3|F3|CRP\rOBX|1|NM|CRP||>100\r";

fn result(rest: &str) -> String {
    header("ORU^R01^ORU_R01", "2.5.1") + rest
}

#[test]
fn every_observation_of_every_order_is_there_with_its_order() {
    let row = row("oru_messages", result(PANELS));
    assert_eq!(
        each(&row, "observations", "observation_code"),
        ["NA", "K", "GLU", "CRP"]
    );
    assert_eq!(each(&row, "observations", "order_index"), [0, 0, 1, 2]);
    assert_eq!(
        each(&row, "orders", "filler_order_number"),
        ["F1", "F2", "F3"]
    );
    assert_eq!(
        each(&row, "orders", "order_control"),
        [&json!("RE"), &Value::Null, &json!("RE")]
    );
    assert_eq!(at(&row, "filler_order_number"), "F1", "the first order's");
}

#[test]
fn every_order_of_an_order_message_is_there() {
    let message = header("ORM^O01", "2.3")
        + "PID|1||77\r\
           ORC|NW|P1|F1||SC\rOBR|1|P1|F1|GLU^Glucose\rNTE|1||fasting\r\
           ORC|NW|P2|F2||IP\rOBR|2|P2|F2|CRP\r\
           ORC|NW|P3|F3\rRXO|AMOX^Amoxicillin|500||mg\r";
    let row = row("orm_messages", message);
    assert_eq!(
        each(&row, "orders", "placer_order_number"),
        ["P1", "P2", "P3"]
    );
    assert_eq!(each(&row, "orders", "service_code"), ["GLU", "CRP", "AMOX"]);
    assert_eq!(at(&row, "order_id"), "P1");
    assert_eq!(at(&row, "order_status"), "SC");
    assert_eq!(at(&row, "notes[0].parent_segment"), "OBR");
}

#[test]
fn vaccinations_without_orc_are_vaccinations() {
    let message = header("VXU^V04", "2.3.1")
        + "PID|1||77\r\
           RXA|0|1|20240102||08^Hep B^CVX|0.5|mL\rRXR|IM^Intramuscular|LA\r\
           RXA|0|1|20240102||20^DTaP^CVX|0.5|mL\r";
    let row = row("vxu_messages", message);
    assert_eq!(each(&row, "vaccinations", "vaccine_code"), ["08", "20"]);
    assert_eq!(
        each(&row, "vaccinations", "route_code"),
        [&json!("IM"), &Value::Null]
    );
    assert!(
        each(&row, "vaccinations", "order_control")
            .iter()
            .all(|control| control.is_null())
    );
}

#[test]
fn an_observation_of_a_vaccination_is_tied_to_it() {
    let message = header("VXU^V04^VXU_V04", "2.5.1")
        + "PID|1||77\r\
           ORC|RE||V1\rRXA|0|1|20240102||08^Hep B^CVX|0.5|mL\rRXR|IM\rOBX|1|CE|64994-7^Eligibility^LN||V02\r\
           ORC|RE||V2\rRXA|0|1|20240102||20^DTaP^CVX|0.5|mL\rOBX|1|CE|64994-7^Eligibility^LN||V03\r\
           RXA|0|1|20240102||10^IPV^CVX|0.5|mL\rOBX|1|CE|64994-7^Eligibility^LN||V04\r";
    let row = row("vxu_messages", message);
    assert_eq!(
        each(&row, "vaccinations", "vaccine_code"),
        ["08", "20", "10"]
    );
    assert_eq!(
        each(&row, "observations", "vaccination_index"),
        [0, 1, 2],
        "an RXA without an ORC of its own begins a vaccination"
    );
    assert_eq!(
        each(&row, "observations", "value_code"),
        ["V02", "V03", "V04"]
    );
}

#[test]
fn notes_stand_under_their_parent() {
    let message = result(
        "PID|1||77\rNTE|1||about the patient\r\
         OBR|1|||GLU\rNTE|1||about the order\r\
         OBX|1|NM|GLU||5.4\rNTE|1||about the value\rNTE|2||still about it\r\
         OBX|2|NM|CRP||1\r",
    );
    let row = row("oru_messages", &message);
    assert_eq!(
        each(&row, "notes", "parent_segment"),
        ["PID", "OBR", "OBX", "OBX"]
    );
    assert_eq!(each(&row, "notes", "parent_segment_index"), [1, 3, 5, 5]);
    assert_eq!(
        at(&row, "observations[0].notes"),
        &json!([{"comment": "about the value"}, {"comment": "still about it"}])
    );
    assert!(at(&row, "observations[1].notes[0]").is_null());
    let comments = rows_of("nte", &message);
    assert_eq!(comments.len(), 4);
}

#[test]
fn two_patients_of_a_swap_are_two() {
    let message = header("ADT^A17", "2.4")
        + "EVN|A17|20240102\rPID|1||11||DOE^JO\rPV1|1|I|WARD^1^1\rPID|2||22||ROE^ANN\rPV1|2|I|WARD^2^2\r";
    let row = row("adt_messages", message);
    assert_eq!(at(&row, "patient_id"), "11");
    assert_eq!(each(&row, "patients", "patient_id"), ["11", "22"]);
    assert_eq!(
        each(&row, "patients", "assigned_location"),
        ["WARD^1^1", "WARD^2^2"]
    );
}

#[test]
fn linked_patients_without_visits_are_two() {
    let message = header("ADT^A24", "2.4") + "EVN|A24|20240102\rPID|1||11\rPV1|1|I\rPID|2||22\r";
    let row = row("adt_messages", message);
    assert_eq!(each(&row, "patients", "patient_id"), ["11", "22"]);
}

#[test]
fn merges_keep_their_pairs() {
    let message = header("ADT^A40", "2.4")
        + "EVN|A40|20240102\rPID|1||11\rMRG|12^^^NORTH\rPID|2||21\rMRG|22^^^NORTH\r";
    let row = row("adt_messages", message);
    assert_eq!(at(&row, "merged_patient_id"), "12");
    assert_eq!(each(&row, "patients", "patient_id"), ["11", "21"]);
    assert_eq!(each(&row, "patients", "merged_patient_id"), ["12", "22"]);
}

#[test]
fn messages_without_a_patient_are_rows() {
    let row = row("oru_messages", result("OBR|1|||QC\rOBX|1|NM|QC||1\r"));
    assert!(at(&row, "patient_id").is_null());
    assert_eq!(each(&row, "observations", "value_number"), ["1"]);
}

#[test]
fn segments_out_of_order_are_all_there() {
    let message = header("ADT^A01", "2.5.1")
        + "PV1|1|I|WARD\rAL1|1|DA|PEN\rDG1|1||J18.9\rPID|1||77\rNK1|1|DOE^ANN\rEVN|A01|20240102083000\r";
    let row = row("adt_messages", message);
    assert_eq!(at(&row, "patient_id"), "77");
    assert_eq!(at(&row, "event_datetime"), "2024-01-02T08:30:00.000000Z");
    assert_eq!(at(&row, "assigned_location"), "WARD");
    assert_eq!(each(&row, "allergies", "code"), ["PEN"]);
    assert_eq!(each(&row, "diagnoses", "code"), ["J18.9"]);
    assert_eq!(each(&row, "next_of_kin", "name_family"), ["DOE"]);
}

#[test]
fn unknown_segments_and_site_segments_are_kept_field_by_field() {
    let message = header("ADT^A01", "2.5.1") + "ZMH|1|a^b&c~d\rPID|1||77\rQQQ|x\rZ01\rPV1|1|I\r";
    let kept = rows_of("z_segments", &message);
    let ids: Vec<&Value> = kept.iter().map(|row| &row["segment_id"]).collect();
    assert_eq!(ids, ["ZMH", "QQQ", "Z01"]);
    let indexes: Vec<&Value> = kept.iter().map(|row| &row["segment_index"]).collect();
    assert_eq!(indexes, [1, 3, 4]);
    assert_eq!(at(&kept[0], "patient_id"), "77");
    assert_eq!(at(&kept[0], "raw_segment"), "ZMH|1|a^b&c~d");
    assert_eq!(at(&kept[0], "fields[0][0][0]"), "1");
    assert_eq!(at(&kept[0], "fields[1][0][0]"), "a");
    assert_eq!(at(&kept[0], "fields[1][0][1]"), "b&c");
    assert_eq!(at(&kept[0], "fields[1][1][0]"), "d");
}

#[test]
fn more_fields_and_components_than_defined_are_rescued() {
    let message = header("ADT^A01", "2.5.1")
        + "EVN|A01|20240102||||||8|nine^9\rPID|1||77^1^2^3^4^5^6^7^8^9^10^11^12^13\r";
    let evn = row("evn", &message);
    assert_eq!(at(&rescued(&evn), "EVN-8").as_str(), Some("8"));
    assert_eq!(at(&rescued(&evn), "EVN-9").as_str(), Some("nine^9"));
    let pid = row("pid", &message);
    assert_eq!(rescued(&pid)["PID-3.13"], "12");
    assert_eq!(rescued(&pid)["PID-3.14"], "13");
}

#[test]
fn trailing_delimiters_add_nothing() {
    let plain = header("ADT^A01", "2.5.1") + "PID|1||77^^^NORTH||DOE^JO\rPV1|1|I|WARD\r";
    let trailing =
        header("ADT^A01", "2.5.1") + "PID|1||77^^^NORTH^^^||DOE^JO^^&&^||||\rPV1|1|I|WARD|||||~|\r";
    for table in ["adt_messages", "pid", "pv1"] {
        let (mut plain, mut trailing) = (row(table, &plain), row(table, &trailing));
        // The bytes differ, what they say does not.
        for row in [&mut plain, &mut trailing] {
            let row = row.as_object_mut().expect("an object");
            row.retain(|name, _| {
                !matches!(&**name, "message_hash" | "raw_message" | "raw_segment")
            });
            row.retain(|_, value| !is_empty(value));
            row.values_mut().for_each(prune);
        }
        assert_eq!(plain, trailing, "{table}");
    }
}

/// Whether nothing is said: null, or lists and objects of nothing.
fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(elements) => elements.iter().all(is_empty),
        Value::Object(members) => members.values().all(is_empty),
        _ => false,
    }
}

/// Takes out what says nothing.
fn prune(value: &mut Value) {
    match value {
        Value::Array(elements) => {
            elements.iter_mut().for_each(prune);
            elements.retain(|element| !is_empty(element));
        }
        Value::Object(members) => {
            members.values_mut().for_each(prune);
            members.retain(|_, member| !is_empty(member));
        }
        _ => {}
    }
}

#[test]
fn repeated_identifiers_are_all_kept() {
    let message = header("ADT^A01", "2.5.1") + "PID|1||111~222^^^SOUTH^MR~333\r";
    let adt = row("adt_messages", &message);
    assert_eq!(at(&adt, "patient_id"), "111");
    assert_eq!(
        each(&adt, "patient_identifiers", "id"),
        ["111", "222", "333"]
    );
    assert_eq!(
        at(&adt, "patient_identifiers[1].assigning_authority"),
        "SOUTH"
    );
    let pid = row("pid", &message);
    assert_eq!(at(&pid, "patient_identifier_list[2].id_number"), "333");
    assert_eq!(rescued(&pid), json!({}));
}

#[test]
fn repetitions_where_one_value_is_expected_are_rescued() {
    let pid = row(
        "pid",
        header("ADT^A01", "2.5.1") + "PID|1||77||||19800517~1981|F~M\r",
    );
    assert_eq!(
        rescued(&pid),
        json!({"PID-7(2)": "1981", "PID-7": "19800517", "PID-8(2)": "M"})
    );
}

#[test]
fn subcomponents_where_a_component_is_expected_are_rescued() {
    let message = header("ADT^A01", "2.5.1") + "PID|1||77&x&y^^^NORTH&1.2.3&ISO||DOE&VAN^JO\r";
    let pid = row("pid", &message);
    assert_eq!(at(&pid, "patient_identifier_list[0].id_number"), "77");
    assert_eq!(rescued(&pid)["PID-3.1"], "77&x&y");
    let adt = row("adt_messages", &message);
    assert_eq!(at(&adt, "patient_id"), "77");
    assert_eq!(
        at(&adt, "patient_identifiers[0].assigning_authority_id"),
        "1.2.3"
    );
    assert_eq!(at(&adt, "patient_name_family"), "DOE");
}

#[test]
fn components_where_one_value_is_expected_are_rescued() {
    let pid = row(
        "pid",
        header("ADT^A01", "2.5.1") + "PID|1^x||77||||1980^Y|\r",
    );
    assert_eq!(at(&pid, "set_id_pid"), 1);
    assert_eq!(rescued(&pid)["PID-1"], "1^x");
    assert_eq!(rescued(&pid)["PID-7"], "1980^Y");
}

#[test]
fn the_same_control_id_from_other_senders_is_another_message() {
    let message = |sender: &str| {
        format!("MSH|^~\\&|{sender}|05D0642827|||20240102||ORU^R01|05D0642827|P|2.5.1\rPID|1||77\r")
    };
    let (first, second) = (
        row("hl7_messages", message("LAB")),
        row("hl7_messages", message("RAD")),
    );
    assert_eq!(first["message_control_id"], second["message_control_id"]);
    assert_ne!(first["message_hash"], second["message_hash"]);
    assert_eq!(
        row("hl7_messages", message("LAB"))["message_hash"],
        first["message_hash"]
    );
}

#[test]
fn the_same_segment_in_several_groups_belongs_to_the_one_around_it() {
    let message = header("OUL^R22^OUL_R22", "2.5.1")
        + "PID|1||77\rOBX|1|ST|RACE||unknown\r\
           SPM|1|S1||BLD\rOBX|1|ST|COLOR||red\r\
           OBR|1|P1|F1|GLU\rOBX|1|NM|GLU||5.4\r";
    let found = rows_of("obx", message);
    let paths: Vec<&Value> = found.iter().map(|row| &row["group_path"]).collect();
    assert_eq!(
        paths,
        [
            &Value::Null,
            &json!("SPECIMEN[1]"),
            &json!("SPECIMEN[1].ORDER[1].RESULT[1]"),
        ]
    );
}

#[test]
fn typed_segments_keep_what_has_no_place_and_write_it_back() {
    for line in [
        // A repetition, a subcomponent and a component where one value is expected.
        "PID|1~2^x||77&y^^^NORTH~78||DOE||19800517^D|F~M",
        // More components, more fields.
        "PID|1||77^1^2^3^4^5^6^7^8^9^10^11^12||DOE||||||||||||||||||||||||||||||||||||forty-one^x~y&z",
    ] {
        let bytes = header("ADT^A01", "2.5.1") + line + "\r";
        let mut index = Index::new();
        let message = Message::read(bytes.as_bytes(), &mut index).expect("a message");
        let pid = Pid::read(message.segment("PID").expect("a PID"));
        let written = String::from_utf8(pid.to_bytes(&Delimiters::STANDARD)).expect("UTF-8");
        assert_eq!(written, line);
        assert_eq!(pid.set_id_pid.value().and_then(|id| id.integer()), Some(1));
    }
}

//! Typed message structures over what senders send: groups by position, disorder, and what has no place.

mod rows;

use hl7_model::structure::{structure_of, structure_of_message};
use hl7_model::structures::{AdtA01, AdtA39, OrmO01, OruR01, VxuV04};
use hl7_model::{Index, Message, Release, Structured};
use rows::header;

/// The typed message, checked to say the same bytes again.
fn read<S: Structured>(text: &str) -> S {
    let mut index = Index::new();
    let message = Message::read(text.as_bytes(), &mut index).expect("a message");
    let typed = S::read(message);
    let written = String::from_utf8(typed.to_bytes()).expect("UTF-8");
    let lines = |text: &str| {
        let mut lines: Vec<String> = text.split_terminator('\r').map(str::to_owned).collect();
        lines.sort();
        lines
    };
    assert_eq!(
        lines(&written),
        lines(text),
        "no segment is lost or changed"
    );
    typed
}

#[test]
fn every_observation_is_under_its_order() {
    let oru: OruR01 = read(
        &(header("ORU^R01^ORU_R01", "2.5.1")
            + "PID|1||77\rNTE|1||patient\r\
           ORC|RE|P1\rOBR|1|P1||LYTES\rNTE|1||order\rOBX|1|NM|NA||140\rNTE|1||value\rOBX|2|NM|K||4.1\r\
           OBR|2|P2||GLU\rOBX|1|NM|GLU||5.4\r\
           PID|2||78\rOBR|3|P3||CRP\rOBX|1|NM|CRP||1\r"),
    );
    assert_eq!(oru.patient_result.len(), 2);
    let orders = &oru.patient_result[0].order_observation;
    let counts: Vec<usize> = orders.iter().map(|order| order.observation.len()).collect();
    assert_eq!(counts, [2, 1]);
    assert_eq!(orders[0].nte.len(), 1);
    assert_eq!(orders[0].observation[0].nte.len(), 1);
    assert!(orders[0].common_order.is_some() && orders[1].common_order.is_none());
    let patient = oru.patient_result[0].patient.as_ref().expect("a patient");
    assert_eq!(patient.nte.len(), 1);
    assert!(oru.unplaced.is_empty());
}

#[test]
fn every_order_of_an_order_message_is_one() {
    let orm: OrmO01 = read(
        &(header("ORM^O01", "2.3")
            + "PID|1||77\rORC|NW|P1\rOBR|1|P1||GLU\rNTE|1||fasting\rORC|NW|P2\rOBR|2|P2||CRP\r"),
    );
    assert_eq!(orm.order.len(), 2);
    assert!(orm.unplaced.is_empty());
}

#[test]
fn vaccinations_keep_their_observations_with_and_without_orders() {
    let vxu: VxuV04 = read(
        &(header("VXU^V04^VXU_V04", "2.5.1")
            + "PID|1||77\r\
           ORC|RE||V1\rRXA|0|1|20240102||08^Hep B^CVX|0.5\rRXR|IM\rOBX|1|CE|64994-7||V02\r\
           RXA|0|1|20240102||20^DTaP^CVX|0.5\rOBX|1|CE|64994-7||V03\rOBX|2|ST|30973-2||2\r"),
    );
    let counts: Vec<usize> = vxu
        .order
        .iter()
        .map(|order| order.observation.len())
        .collect();
    assert_eq!(counts, [1, 2]);
    assert!(vxu.order[0].orc.is_some() && vxu.order[1].orc.is_none());
}

#[test]
fn merges_of_several_patients_are_pairs() {
    let adt: AdtA39 = read(
        &(header("ADT^A40^ADT_A39", "2.4")
            + "EVN|A40|20240102\rPID|1||11\rMRG|12\rPID|2||21\rMRG|22\r"),
    );
    assert_eq!(adt.patient.len(), 2);
    assert!(adt.patient.iter().all(|patient| patient.mrg.is_some()));
}

#[test]
fn segments_out_of_order_have_the_place_that_is_their_own() {
    let adt: AdtA01 = read(
        &(header("ADT^A01^ADT_A01", "2.5.1")
            + "PV1|1|I\rAL1|1|DA|PEN\rDG1|1||J18.9\rPID|1||77\rNK1|1|DOE\rEVN|A01|20240102\r"),
    );
    assert!(adt.unplaced.is_empty());
    assert!(adt.evn.is_some() && adt.pid.is_some() && adt.pv1.is_some());
    assert_eq!((adt.al1.len(), adt.dg1.len(), adt.nk1.len()), (1, 1, 1));
}

#[test]
fn what_has_no_place_is_listed_and_written_back() {
    let adt: AdtA01 = read(
        &(header("ADT^A01^ADT_A01", "2.5.1")
            + "ZMH|1|a^b\rEVN|A01|20240102\rPID|1||77\rPID|2||78\rQQQ|x\rPV1|1|I\rZ01|end\r"),
    );
    let ids: Vec<&str> = adt.unplaced.iter().map(|one| &one.segment[..3]).collect();
    assert_eq!(ids, ["ZMH", "PID", "QQQ", "Z01"]);
    let first = adt.pid.expect("a PID").patient_identifier_list;
    assert_eq!(
        first[0]
            .value()
            .and_then(|id| id.id_number.value())
            .map(String::as_str),
        Some("77")
    );
}

#[test]
fn the_structure_is_known_where_the_header_does_not_say_it() {
    let id = |msh_9: &str, release: &str| {
        let text = header(msh_9, release);
        let mut index = Index::new();
        let message = Message::read(text.as_bytes(), &mut index).expect("a message");
        structure_of_message(message).map(|def| def.id)
    };
    assert_eq!(id("ADT^A04", "2.5.1"), Some("ADT_A01"));
    assert_eq!(
        id("ADT^A40^ADT_A01", "2.5.1"),
        Some("ADT_A39"),
        "the wrong one was sent"
    );
    assert_eq!(
        id("VXU", "2.3"),
        Some("VXU_V04"),
        "the only one of its code"
    );
    assert_eq!(id("ORU", "2.1"), None, "one of several");
    assert_eq!(id("VXU^V04", "2.2"), Some("VXU_V04"), "before its release");
    assert_eq!(id("TEST^O01", "2.5.1"), None);
    assert_eq!(id("", "2.5.1"), None);
}

#[test]
fn orm_ended_and_others_began() {
    let id = |code, trigger, release| structure_of(code, trigger, release).map(|def| def.id);
    assert_eq!(id("ORM", "O01", Release::V2_8), Some("ORM_O01"));
    assert_eq!(id("OML", "O21", Release::V2_3), Some("OML_O21"));
    assert_eq!(id("OUL", "R21", Release::V2_5_1), Some("OUL_R21"));
}

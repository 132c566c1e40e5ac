//! Messages of the field, by name.

use hl7_model::segments::{Pid, Rol};
use hl7_model::structures::{AdtA01, AdtA39, MfnZnn, OmlO21, OrmO01, OruR01, VxuV04};
use hl7_model::{Delimiters, Index, Message, Structured};

/// A message of these segments, blanks between them.
fn message(header: &str, segments: &str) -> String {
    let mut text = format!("MSH|^~\\&|LAB|NORTH|||20240102||{header}\r");
    for segment in segments.split_ascii_whitespace() {
        text.push_str(segment);
        text.push('\r');
    }
    text
}

fn read<T: Structured>(text: &str) -> T {
    let mut index = Index::new();
    T::read(Message::read(text.as_bytes(), &mut index).unwrap())
}

fn written<T: Structured>(record: &T) -> String {
    String::from_utf8(record.to_bytes()).unwrap()
}

/// Reads, and proves that the same comes back.
fn read_in_order<T: Structured>(text: &str) -> T {
    let record: T = read(text);
    assert_eq!(written(&record), text);
    record
}

#[test]
fn roles_of_an_admission_and_of_its_visit_keep_apart() {
    let adt: AdtA01 = read_in_order(&message(
        "ADT^A01^ADT_A01|1|P|2.5.1",
        "EVN|A01 PID|1||77 PD1|x ROL|1 ROL|2 NK1|1 PV1|1|I ROL|3 PR1|1 ROL|4 IN1|1 ROL|5",
    ));
    let ids = |roles: &[Rol]| -> Vec<String> {
        let ids = roles.iter().filter_map(|rol| rol.role_instance_id.value());
        ids.filter_map(|id| id.entity_identifier.value().cloned())
            .collect()
    };
    assert_eq!(ids(&adt.rol), ["1", "2"]);
    assert_eq!(ids(&adt.rol_2), ["3"]);
    assert_eq!(ids(&adt.procedure[0].rol), ["4"]);
    assert_eq!(ids(&adt.insurance[0].rol), ["5"]);
    assert_eq!(adt.unplaced, []);
}

#[test]
fn every_observation_and_note_of_several_orders_is_under_its_own() {
    let oru: OruR01 = read_in_order(&message(
        "ORU^R01^ORU_R01|1|P|2.5.1",
        "PID|1||77 NTE|1||patient ORC|RE|A OBR|1|A NTE|1||order OBX|1|NM|K||4 NTE|1||low NTE|2||again \
         OBX|2|NM|NA||140 OBR|2|B OBX|1|NM|GLU||5 ORC|RE|C OBR|3|C NTE|1||last",
    ));
    let [result] = oru.patient_result.as_slice() else {
        panic!("{} results", oru.patient_result.len());
    };
    assert_eq!(result.patient.as_ref().unwrap().nte.len(), 1);
    let orders = &result.order_observation;
    let has_orc = orders.iter().map(|order| order.common_order.is_some());
    assert_eq!(has_orc.collect::<Vec<_>>(), [true, false, true]);
    let counts: Vec<_> = orders
        .iter()
        .map(|order| {
            let notes = order.observation.iter().map(|one| one.nte.len());
            (order.nte.len(), notes.collect::<Vec<_>>())
        })
        .collect();
    assert_eq!(counts, [(1, vec![2, 0]), (0, vec![0]), (1, vec![])]);
}

#[test]
fn messages_of_2_3_and_of_2_8_are_read_into_one_struct() {
    let segments = "PID|1||77 PV1|1|I ORC|RE|A OBR|1|A OBX|1|NM|K||4 NTE|1||low";
    let [old, new] = ["ORU^R01|1|P|2.3", "ORU^R01^ORU_R01|1|P|2.8"]
        .map(|header| read_in_order::<OruR01>(&message(header, segments)));
    for oru in [&old, &new] {
        let result = &oru.patient_result[0];
        let patient = result.patient.as_ref().unwrap();
        assert!(patient.visit.as_ref().unwrap().pv1.is_some());
        let order = &result.order_observation[0];
        let common = order.common_order.as_ref().unwrap();
        assert!(common.orc.is_some() && common.order_document.is_none());
        assert_eq!(order.observation[0].nte.len(), 1);
    }
    assert_eq!(old.patient_result, new.patient_result);
    // 2.8 alone knows participations, and a document with the order.
    let more = "PID|1||77 PRT|1 ORC|RE|A PRT|2 OBX|1|ED|DOC TXA|1 OBR|1|A OBX|1|NM|K||4 PRT|3";
    let oru: OruR01 = read_in_order(&message("ORU^R01^ORU_R01|1|P|2.8", more));
    let order = &oru.patient_result[0].order_observation[0];
    let common = order.common_order.as_ref().unwrap();
    assert!(common.order_document.as_ref().unwrap().txa.is_some());
    assert_eq!((common.prt.len(), order.observation[0].prt.len()), (1, 1));
}

#[test]
fn observations_are_under_their_vaccination_with_and_without_an_order() {
    let vxu: VxuV04 = read_in_order(&message(
        "VXU^V04^VXU_V04|1|P|2.5.1",
        "PID|1||77 NK1|1 ORC|RE RXA|0|1|20240101 RXR|IM OBX|1 OBX|2 ORC|RE RXA|0|1|20240102 RXA|0|1|20240103 OBX|3",
    ));
    let counts: Vec<_> = vxu
        .order
        .iter()
        .map(|order| (order.orc.is_some(), order.observation.len()))
        .collect();
    assert_eq!(counts, [(true, 2), (true, 0), (false, 1)]);
    assert!(vxu.order.iter().all(|order| order.rxa.is_some()));
}

#[test]
fn every_order_of_a_message_is_its_own() {
    let orm: OrmO01 = read_in_order(&message(
        "ORM^O01^ORM_O01|1|P|2.5",
        "PID|1||77 ORC|NW|A OBR|1|A NTE|1||x DG1|1 ORC|NW|B RXO|1 ORC|CA|C",
    ));
    let details: Vec<_> = orm
        .order
        .iter()
        .map(|order| {
            let detail = order.order_detail.as_ref()?;
            let choice = detail.order_choice.as_ref()?;
            Some((choice.obr.is_some(), choice.rxo.is_some(), detail.nte.len()))
        })
        .collect();
    assert_eq!(
        details,
        [Some((true, false, 1)), Some((false, true, 0)), None]
    );
}

#[test]
fn several_laboratory_orders_are_several_and_no_prior_results() {
    let oml: OmlO21 = read_in_order(&message(
        "OML^O21^OML_O21|1|P|2.5.1",
        "PID|1||77 PV1|1|O ORC|NW|A OBR|1|A SPM|1 ORC|NW|B OBR|2|B OBX|1|NM|K||4",
    ));
    assert_eq!(oml.order.len(), 2);
    for order in &oml.order {
        let request = order.observation_request.as_ref().unwrap();
        assert!(request.obr.is_some() && request.prior_result.is_empty());
    }
}

#[test]
fn merges_of_several_patients_keep_their_pairs() {
    let adt: AdtA39 = read_in_order(&message(
        "ADT^A40^ADT_A39|1|P|2.5",
        "EVN|A40 PID|1||77 MRG|78 PID|2||79 PD1|x MRG|80 PV1|1|I",
    ));
    assert_eq!(adt.patient.len(), 2);
    assert!(adt.patient.iter().all(|pair| pair.mrg.is_some()));
    assert!(adt.patient[1].pd1.is_some() && adt.patient[1].pv1.is_some());
}

#[test]
fn segments_out_of_order_go_where_they_belong_and_are_written_in_order() {
    let oru: OruR01 = read(&message(
        "ORU^R01|1|P|2.5.1",
        "PID|1||77 OBR|1|A OBX|1|NM|K||4 NK1|1 OBX|2|NM|NA||140 PV1|1|I OBX|3|NM|CL||100",
    ));
    assert_eq!(oru.unplaced, []);
    assert_eq!(
        written(&oru),
        message(
            "ORU^R01|1|P|2.5.1",
            "PID|1||77 NK1|1 PV1|1|I OBR|1|A OBX|1|NM|K||4 OBX|2|NM|NA||140 OBX|3|NM|CL||100",
        )
    );
    let adt: AdtA01 = read(&message(
        "ADT^A01|1|P|2.5.1",
        "PV1|1|I DG1|1 PID|1||77 EVN|A01",
    ));
    assert_eq!(
        written(&adt),
        message("ADT^A01|1|P|2.5.1", "EVN|A01 PID|1||77 PV1|1|I DG1|1")
    );
}

#[test]
fn segments_without_a_place_stay_behind_their_neighbours() {
    let text = message(
        "ADT^A01^ADT_A01|1|P|2.5.1",
        "ZMH|1 EVN|A01 PID|1||77 ZPI|1|a^b&c ZPI|2 PV1|1|I PID|2||78 XYZ|1 ZZZ",
    );
    let mut adt: AdtA01 = read_in_order(&text);
    let unplaced: Vec<&str> = adt
        .unplaced
        .iter()
        .map(|unplaced| unplaced.segment.as_str())
        .collect();
    assert_eq!(
        unplaced,
        ["ZMH|1", "ZPI|1|a^b&c", "ZPI|2", "PID|2||78", "XYZ|1", "ZZZ"]
    );
    assert_eq!(adt.unplaced[1].after, Some(("PID".into(), 0)));
    assert_eq!(adt.unplaced[3].read::<Pid>().set_id_pid, 2.into());
    // What they followed is gone: they are written at the end.
    adt.evn = None;
    adt.pid = None;
    let ends = "PV1|1|I\rPID|2||78\rXYZ|1\rZZZ\rZPI|1|a^b&c\rZPI|2\r";
    assert!(written(&adt).ends_with(ends), "{}", written(&adt));
}

#[test]
fn unplaced_segments_follow_their_neighbour_when_it_is_written_elsewhere() {
    let adt: AdtA01 = read(&message(
        "ADT^A01^ADT_A01|1|P|2.5.1",
        "OBX|1 ZOB|1 PV1|1|I EVN|A01 ZEV|1 PID|1||77",
    ));
    assert_eq!(
        written(&adt),
        message(
            "ADT^A01^ADT_A01|1|P|2.5.1",
            "EVN|A01 ZEV|1 PID|1||77 PV1|1|I OBX|1 ZOB|1"
        )
    );
    // Of two notes, the one that is second in the message is first in the struct.
    let oru: OruR01 = read(&message(
        "ORU^R01|1|P|2.5.1",
        "PID|1||77 OBR|1|A OBX|1 NTE|1||observation ZNT|o NK1|1 PV1|1|I",
    ));
    let text = written(&oru);
    assert!(text.contains("NTE|1||observation\rZNT|o\r"), "{text}");
}

#[test]
fn ids_in_lower_case_are_read_and_written_in_upper_case() {
    let adt: AdtA01 = read(&message(
        "ADT^A01^ADT_A01|1|P|2.5.1",
        "evn|A01 pid|1||77 zpi|1 pv1|1|I",
    ));
    assert!(adt.pid.is_some() && adt.pv1.is_some());
    assert_eq!(adt.unplaced.len(), 1);
    assert!(written(&adt).contains("\rPID|1||77\rzpi|1\rPV1|1|I\r"));
}

#[test]
fn delimiters_are_those_of_the_message_or_those_asked_for() {
    let text = "MSH#*~\\&#LAB#NORTH###20240102##ADT*A01#1#P#2.5.1\rPID#1##77*a|b\rZPI#x*y|z\r";
    let adt: AdtA01 = read_in_order(text);
    let mut usual = Vec::new();
    adt.write(&Delimiters::STANDARD, &mut usual);
    assert_eq!(
        String::from_utf8(usual).unwrap(),
        "MSH|^~\\&|LAB|NORTH|||20240102||ADT^A01|1|P|2.5.1\rPID|1||77^a\\F\\b\rZPI|x^y\\F\\z\r"
    );
}

#[test]
fn a_second_header_is_kept() {
    let text = message("ADT^A01|1|P|2.5.1", "PID|1||77") + "MSH|^~\\&|OTHER\rPV1|1|I\r";
    let adt: AdtA01 = read_in_order(&text);
    assert_eq!(adt.unplaced[0].segment, r"MSH|^~\&|OTHER");
    let mut other = Vec::new();
    adt.write(&Delimiters::read(b"MSH#*~\\&").unwrap(), &mut other);
    let other = String::from_utf8(other).unwrap();
    assert!(other.contains("\rMSH#*~\\&#OTHER\r"), "{other}");
}

#[test]
fn site_defined_parts_are_kept_as_text_in_their_group() {
    let mfn: MfnZnn = read_in_order(&message(
        "MFN^Znn|1|P|2.5",
        "MFI|ZXX MFE|MAD|1 ZL7|a LOC|W3^12 MFE|MAD|2 ZL7|b",
    ));
    let texts = |group: usize| -> Vec<&str> {
        let any = mfn.mf_site_defined[group].any.iter();
        any.map(|segment| segment.as_str()).collect()
    };
    assert_eq!(texts(0), ["ZL7|a", "LOC|W3^12"]);
    assert_eq!(texts(1), ["ZL7|b"]);
    assert_eq!(mfn.unplaced, []);
}

#[test]
fn any_message_is_read_into_any_structure_without_losing_a_segment() {
    let text = message("SIU^S12|1|P|2.5", "SCH|1 PID|1||77 RGS|1 AIS|1 AIP|1");
    let oru: OruR01 = read_in_order(&text);
    assert_eq!(oru.unplaced.len(), 4);
    assert!(oru.patient_result[0].patient.is_some());
}

#[test]
fn a_copy_is_equal_and_its_own() {
    let oru: OruR01 = read(&message(
        "ORU^R01|1|P|2.5.1",
        "PID|1||77~78^x&y|\"\" ZPI|1 OBR|1 OBX|1|NM|K||4^5|a~b",
    ));
    let mut copy = oru.clone();
    assert_eq!(copy, oru);
    assert_eq!(copy.unplaced, oru.unplaced);
    let observations = |oru: &OruR01| oru.patient_result[0].order_observation[0].observation.len();
    copy.patient_result[0].order_observation[0]
        .observation
        .clear();
    assert_ne!(copy, oru);
    assert_eq!((observations(&copy), observations(&oru)), (0, 1));
}

//! Grouping of messages that are as they should be, and of those that are not.

use super::{Automaton, Grouping};

const ADT_A01: &str = "MSH SFT* EVN PID PD1? ROL* NK1* PV1 PV2? ROL* DB1* OBX* AL1* DG1* DRG? \
     PROCEDURE( PR1 ROL* )* GT1* INSURANCE( IN1 IN2? IN3* ROL* )* ACC? UB1? UB2? PDA?";
const ORU_R01: &str = "MSH SFT* PATIENT_RESULT( PATIENT( PID PD1? NTE* NK1* VISIT( PV1 PV2? )? )? \
     ORDER_OBSERVATION( ORC? OBR NTE* TIMING_QTY( TQ1 TQ2* )* CTD? OBSERVATION( OBX NTE* )* FT1* CTI* \
     SPECIMEN( SPM OBX* )* )+ )+ DSC?";
const ORM_O01: &str = "MSH NTE* PATIENT( PID PD1? NTE* PATIENT_VISIT( PV1 PV2? )? INSURANCE( IN1 IN2? IN3? )* GT1? AL1* )? \
     ORDER( ORC ORDER_DETAIL( ORDER_CHOICE|( OBR RQD RQ1 RXO ODS ODT ) NTE* CTD? DG1* OBSERVATION( OBX NTE* )* )? \
     FT1* CTI* BLG? )+";
const VXU_V04: &str = "MSH SFT* PID PD1? NK1* PATIENT( PV1 PV2? )? GT1* INSURANCE( IN1 IN2? IN3? )* \
     ORDER( ORC TIMING( TQ1 TQ2* )* RXA RXR? OBSERVATION( OBX NTE* )* )*";
const ADT_A39: &str = "MSH SFT* EVN PATIENT( PID PD1? MRG PV1? )+";

/// `id path <parent` of every segment; `!` where it has no place.
fn grouped(grammar: &'static str, ids: &str) -> Vec<String> {
    let automaton = Automaton::compile(grammar).unwrap();
    let mut grouping = Grouping::new();
    let ids: Vec<&str> = ids.split(' ').collect();
    grouping.group(
        &automaton,
        ids.iter().map(|id| id.as_bytes().try_into().unwrap()),
    );
    assert_eq!(grouping.len(), ids.len());
    let shown = ids.iter().enumerate().map(|(segment, id)| {
        let unplaced = if grouping.is_unplaced(segment) {
            "!"
        } else {
            ""
        };
        let parent = grouping.parent(segment).map_or("-", |parent| ids[parent]);
        let index = grouping
            .parent(segment)
            .map_or(String::new(), |parent| parent.to_string());
        format!(
            "{id}{unplaced} {} <{parent}{index}",
            grouping.path(&automaton, segment)
        )
        .replace("  ", " ")
    });
    shown.collect()
}

#[test]
fn every_observation_belongs_to_its_order() {
    assert_eq!(
        grouped(
            ORU_R01,
            "MSH PID PV1 ORC OBR NTE OBX NTE NTE OBX OBR OBX SPM OBX ORC OBR OBX DSC"
        ),
        [
            "MSH <-",
            "PID PATIENT_RESULT[1].PATIENT[1] <MSH0",
            "PV1 PATIENT_RESULT[1].PATIENT[1].VISIT[1] <PID1",
            "ORC PATIENT_RESULT[1].ORDER_OBSERVATION[1] <PID1",
            "OBR PATIENT_RESULT[1].ORDER_OBSERVATION[1] <ORC3",
            "NTE PATIENT_RESULT[1].ORDER_OBSERVATION[1] <OBR4",
            "OBX PATIENT_RESULT[1].ORDER_OBSERVATION[1].OBSERVATION[1] <OBR4",
            "NTE PATIENT_RESULT[1].ORDER_OBSERVATION[1].OBSERVATION[1] <OBX6",
            "NTE PATIENT_RESULT[1].ORDER_OBSERVATION[1].OBSERVATION[1] <OBX6",
            "OBX PATIENT_RESULT[1].ORDER_OBSERVATION[1].OBSERVATION[2] <OBR4",
            "OBR PATIENT_RESULT[1].ORDER_OBSERVATION[2] <PID1",
            "OBX PATIENT_RESULT[1].ORDER_OBSERVATION[2].OBSERVATION[1] <OBR10",
            "SPM PATIENT_RESULT[1].ORDER_OBSERVATION[2].SPECIMEN[1] <OBR10",
            "OBX PATIENT_RESULT[1].ORDER_OBSERVATION[2].SPECIMEN[1] <SPM12",
            "ORC PATIENT_RESULT[1].ORDER_OBSERVATION[3] <PID1",
            "OBR PATIENT_RESULT[1].ORDER_OBSERVATION[3] <ORC14",
            "OBX PATIENT_RESULT[1].ORDER_OBSERVATION[3].OBSERVATION[1] <OBR15",
            "DSC <MSH0",
        ]
    );
}

#[test]
fn a_second_patient_begins_a_new_result() {
    let groups = grouped(ORU_R01, "MSH PID OBR OBX PID OBR OBX");
    assert_eq!(groups[4], "PID PATIENT_RESULT[2].PATIENT[1] <MSH0");
    assert_eq!(
        groups[6],
        "OBX PATIENT_RESULT[2].ORDER_OBSERVATION[1].OBSERVATION[1] <OBR5"
    );
}

#[test]
fn results_without_a_patient_have_a_place() {
    let groups = grouped(ORU_R01, "MSH OBR OBX OBX");
    assert_eq!(
        groups[1],
        "OBR PATIENT_RESULT[1].ORDER_OBSERVATION[1] <MSH0"
    );
    assert_eq!(
        groups[3],
        "OBX PATIENT_RESULT[1].ORDER_OBSERVATION[1].OBSERVATION[2] <OBR1"
    );
}

#[test]
fn a_stray_segment_goes_back_without_drawing_others_along() {
    let groups = grouped(ORU_R01, "MSH PID OBR OBX NK1 OBX PV1 OBX NTE");
    assert_eq!(groups[4], "NK1 PATIENT_RESULT[1].PATIENT[1] <PID1");
    assert_eq!(
        groups[5],
        "OBX PATIENT_RESULT[1].ORDER_OBSERVATION[1].OBSERVATION[2] <OBR2"
    );
    assert_eq!(groups[6], "PV1 PATIENT_RESULT[1].PATIENT[1].VISIT[1] <PID1");
    assert_eq!(
        groups[8],
        "NTE PATIENT_RESULT[1].ORDER_OBSERVATION[1].OBSERVATION[3] <OBX7"
    );
}

#[test]
fn a_visit_between_order_and_request_is_the_patients() {
    let groups = grouped(ORU_R01, "MSH PID ORC PV1 OBR OBX");
    assert_eq!(groups[3], "PV1 PATIENT_RESULT[1].PATIENT[1].VISIT[1] <PID1");
    assert_eq!(
        groups[4],
        "OBR PATIENT_RESULT[1].ORDER_OBSERVATION[1] <ORC2"
    );
}

#[test]
fn z_segments_are_unplaced_and_follow_their_neighbour() {
    let groups = grouped(ORU_R01, "MSH ZMH PID ZPI ZPJ OBR OBX ZBX OBX");
    assert_eq!(groups[1], "ZMH! <MSH0");
    assert_eq!(groups[4], "ZPJ! PATIENT_RESULT[1].PATIENT[1] <PID2");
    assert_eq!(
        groups[7],
        "ZBX! PATIENT_RESULT[1].ORDER_OBSERVATION[1].OBSERVATION[1] <OBX6"
    );
    assert_eq!(
        groups[8],
        "OBX PATIENT_RESULT[1].ORDER_OBSERVATION[1].OBSERVATION[2] <OBR5"
    );
}

#[test]
fn the_same_segment_in_several_places_goes_by_position() {
    let groups = grouped(
        ADT_A01,
        "MSH EVN PID PD1 ROL NK1 PV1 PV2 ROL PR1 ROL IN1 IN2 ROL IN1 IN3 IN3 ACC",
    );
    let paths: Vec<_> = groups
        .iter()
        .map(|group| group.split(' ').nth(1).unwrap())
        .collect();
    assert_eq!(paths[4], "<MSH0");
    assert_eq!(paths[8], "<MSH0");
    assert_eq!(paths[10], "PROCEDURE[1]");
    assert_eq!(paths[13], "INSURANCE[1]");
    assert_eq!(paths[16], "INSURANCE[2]");
    assert_eq!(groups[17], "ACC <MSH0");
}

#[test]
fn the_two_roles_of_an_admission_keep_apart() {
    let automaton = Automaton::compile(ADT_A01).unwrap();
    let mut grouping = Grouping::new();
    let ids = ["MSH", "EVN", "PID", "ROL", "PV1", "ROL", "ROL"];
    grouping.group(
        &automaton,
        ids.iter().map(|id| id.as_bytes().try_into().unwrap()),
    );
    let leaves: Vec<_> = grouping
        .places()
        .iter()
        .map(|place| automaton.node(place.leaf).unwrap().place + 1)
        .collect();
    assert_eq!(leaves, [1, 3, 4, 6, 8, 10, 10]);
}

#[test]
fn orders_without_their_orc_are_orders_still() {
    let groups = grouped(ORM_O01, "MSH PID ORC OBR NTE OBX OBR OBX ORC OBR DG1");
    assert_eq!(
        groups[3],
        "OBR ORDER[1].ORDER_DETAIL[1].ORDER_CHOICE[1] <ORC2"
    );
    assert_eq!(groups[4], "NTE ORDER[1].ORDER_DETAIL[1] <OBR3");
    assert_eq!(
        groups[5],
        "OBX ORDER[1].ORDER_DETAIL[1].OBSERVATION[1] <OBR3"
    );
    assert_eq!(
        groups[6],
        "OBR ORDER[2].ORDER_DETAIL[1].ORDER_CHOICE[1] <MSH0"
    );
    assert_eq!(
        groups[7],
        "OBX ORDER[2].ORDER_DETAIL[1].OBSERVATION[1] <OBR6"
    );
    assert_eq!(groups[10], "DG1 ORDER[3].ORDER_DETAIL[1] <OBR9");
}

#[test]
fn every_vaccination_is_an_order_with_its_observations() {
    let groups = grouped(VXU_V04, "MSH PID NK1 ORC RXA RXR OBX OBX ORC RXA RXA OBX");
    assert_eq!(groups[4], "RXA ORDER[1] <ORC3");
    assert_eq!(groups[5], "RXR ORDER[1] <RXA4");
    assert_eq!(groups[7], "OBX ORDER[1].OBSERVATION[2] <RXA4");
    assert_eq!(groups[9], "RXA ORDER[2] <ORC8");
    assert_eq!(groups[10], "RXA ORDER[3] <MSH0");
    assert_eq!(groups[11], "OBX ORDER[3].OBSERVATION[1] <RXA10");
}

#[test]
fn vaccinations_without_orc_have_a_place() {
    let groups = grouped(VXU_V04, "MSH PID RXA RXR RXA OBX");
    assert_eq!(groups[2], "RXA ORDER[1] <MSH0");
    assert_eq!(groups[4], "RXA ORDER[2] <MSH0");
    assert_eq!(groups[5], "OBX ORDER[2].OBSERVATION[1] <RXA4");
}

#[test]
fn merges_of_several_patients_keep_their_pairs() {
    let groups = grouped(ADT_A39, "MSH EVN PID MRG PID PD1 MRG PV1");
    assert_eq!(groups[3], "MRG PATIENT[1] <PID2");
    assert_eq!(groups[6], "MRG PATIENT[2] <PID4");
}

#[test]
fn one_too_many_is_unplaced_and_not_put_over_the_other() {
    let groups = grouped(ADT_A01, "MSH EVN PID PV1 PID");
    assert_eq!(groups[4], "PID! <PV13");
    let groups = grouped(ADT_A01, "MSH EVN EVN PID");
    assert_eq!(groups[2], "EVN! <EVN1");
}

#[test]
fn any_order_of_segments_is_taken() {
    let groups = grouped(ADT_A01, "MSH PV1 PID EVN DG1 AL1 IN1 NK1 OBX");
    assert!(
        groups.iter().all(|group| !group.contains('!')),
        "{groups:?}"
    );
    let groups = grouped(ADT_A01, "PID MSH");
    assert_eq!(groups.len(), 2);
}

#[test]
fn site_defined_parts_take_any_segment() {
    let groups = grouped(
        "MSH MFI MF( MFE @any? )+",
        "MSH MFI MFE ZL7 ZL8 MFE LOC MFE",
    );
    assert_eq!(groups[3], "ZL7 MF[1] <MFE2");
    assert_eq!(groups[4], "ZL8 MF[1] <MFE2");
    assert_eq!(groups[6], "LOC MF[2] <MFE5");
}

/// Every structure of every release as the standard has it: release, id, grammar text.
fn all_structures() -> Vec<(&'static str, String, &'static str)> {
    fn write(node: &serde_json::Value, out: &mut String) {
        match node {
            serde_json::Value::String(segment) => {
                out.push_str(&segment.replace(' ', ""));
                out.push(' ');
            }
            serde_json::Value::Array(nodes) => nodes.iter().for_each(|node| write(node, out)),
            serde_json::Value::Object(groups) => {
                for (name, content) in groups {
                    let (name, suffix) = name.split_once(' ').unwrap_or((name, ""));
                    out.push_str(&format!("{name}( "));
                    write(content, out);
                    out.push_str(&format!("){suffix} "));
                }
            }
            _ => panic!("no structure"),
        }
    }
    let mut all = Vec::new();
    for release in crate::Release::ALL {
        let path = format!(
            "{}/../specs/hl7v2/{release}/structures.json",
            env!("CARGO_MANIFEST_DIR")
        );
        let Ok(text) = std::fs::read_to_string(path) else {
            return Vec::new();
        };
        let structures: serde_json::Map<String, serde_json::Value> =
            serde_json::from_str(&text).unwrap();
        for (id, content) in structures {
            let mut text = String::new();
            write(&content, &mut text);
            all.push((release.text(), id, &*text.leak()));
        }
    }
    all
}

#[test]
fn every_structure_of_the_standard_places_its_own_segments() {
    let (mut structures, mut elsewhere) = (0, std::collections::BTreeSet::new());
    for (release, id, text) in all_structures() {
        let automaton =
            Automaton::compile(text).unwrap_or_else(|error| panic!("{release} {id}: {error}"));
        let leaves: Vec<(u16, &str)> = (0u16..)
            .zip(&automaton.nodes)
            .filter(|(_, node)| node.kind == super::grammar::Kind::Segment)
            // One alternative of each choice.
            .filter(|(_, node)| {
                let group = automaton.node(node.parent).unwrap();
                group.kind != super::grammar::Kind::Choice || node.place == 0
            })
            .map(|(index, node)| (index, node.name))
            .collect();
        let mut grouping = Grouping::new();
        grouping.group(
            &automaton,
            leaves
                .iter()
                .map(|(_, id)| id.as_bytes().try_into().unwrap()),
        );
        structures += 1;
        for ((leaf, name), place) in leaves.iter().zip(grouping.places()) {
            assert_ne!(place.leaf, super::automaton::NONE, "{release} {id} {name}");
            if *leaf != place.leaf {
                elsewhere.insert(id.clone());
            }
        }
    }
    if structures > 0 {
        assert!(structures > 2000);
        // These cannot be read by position alone: a group that begins with ORC and must end with a segment that comes
        // later, or the same optional segment at the end of one group and after it.
        let ambiguous = [
            "CSU_C09", "EHC_E15", "OMD_O01", "OMD_O03", "ORD_O02", "ORD_O04", "RCI_I05", "SUR_P09",
        ];
        assert_eq!(elsewhere, ambiguous.into_iter().map(String::from).collect());
    }
}

//! Validation by release: each finding by name, that sound messages have none, and that any message is validated.

use hl7_model::ack::{Acknowledgement, Condition, Outcome, Problem};
use hl7_model::validate::{Finding, FindingCode, LIMIT, Severity, validate, validate_with};
use hl7_model::{Index, Message, Release, Segmented};
use proptest::prelude::*;

fn findings(message: &str, release: Release) -> Vec<Finding> {
    let mut index = Index::new();
    validate(
        Message::read(message.as_bytes(), &mut index).unwrap(),
        release,
    )
}

/// What is found in one segment behind a sound header, as code and path.
fn found(segment: &str, release: Release) -> Vec<(String, &'static str)> {
    let header = format!("MSH|^~\\&|A|B|C|D|20240102083000||ADT^A01^ADT_A01|17|P|{release}\r");
    let mut found = findings(&format!("{header}{segment}\r"), release);
    // Not of interest here: the header, and whether an admission has such a segment.
    found.retain(|one| one.segment > 0 && one.code != FindingCode::SegmentUnplaced);
    for one in &found {
        assert!(one.offset >= header.len() && one.offset <= header.len() + segment.len());
    }
    found
        .iter()
        .map(|one| (one.path.to_string(), one.code.as_str()))
        .collect()
}

fn is(segment: &str, release: Release, expected: &[(&str, &str)]) {
    let found = found(segment, release);
    let found: Vec<(&str, &str)> = found
        .iter()
        .map(|(path, code)| (path.as_str(), *code))
        .collect();
    assert_eq!(found, expected, "{segment} in {release}");
}

#[test]
fn a_sound_message_has_no_findings() {
    for (release, message) in [
        (
            Release::V2_2,
            "MSH|^~\\&|A|B|C|D|20240102||ORU^R01|17|P|2.2\rPID|1||77||DOE^JO||19800312|F\r\
             OBR|1|A1||GLU^Glucose|||20240101\rOBX|1|NM|GLU||5.4|mmol/l|||||F\r",
        ),
        (
            Release::V2_3_1,
            "MSH|^~\\&|A^1.2^ISO|B|C|D|20240102||ADT^A01|17|P|2.3.1\rEVN|A01|20240102\r\
             PID|1||77^^^MRN~78||DOE^JO^^^^^L||19800312|F|||MAIN ST^^TOWN^^1234||5550100^PRN^PH\rPV1|1|I|W^1^2\r",
        ),
        (
            Release::V2_5_1,
            "MSH|^~\\&|A^1.2^ISO|B|C|D|20240102083000+0100||ORU^R01^ORU_R01|17|P|2.5.1\r\
             PID|1||77^^^MRN&1.2.3&ISO^MR~78^^^X||DOE^JO||198003|F\rOBR|1|A1|B1|GLU^Glucose^LN|||20240101\r\
             OBX|1|CE|3^x^LN||POS^Positive^L||||||F\rOBX|2|SN|3^x^LN||>^100||||||F\rOBX|3|TS|3^x^LN||202401^D||||||F\r",
        ),
        (
            Release::V2_8_2,
            "MSH|^~\\&#|A|B|C|D|20240102083000||ADT^A01^ADT_A01|17|P|2.8.2\rEVN||20240102\r\
             PID|1||77^^^MRN^MR||DOE^JO^^^^^L||19800312|F\rPV1|1|I\rZPI|anything^^^^~|||||||||\r",
        ),
    ] {
        let found = findings(message, release);
        let found: Vec<String> = found.iter().map(Finding::to_string).collect();
        assert_eq!(found, Vec::<String>::new(), "{release}");
    }
}

#[test]
fn missing_fields_are_found_where_they_would_be() {
    let message = "MSH|^~\\&||||||||17|P|2.5\rPID|1\r";
    let found = findings(message, Release::V2_5);
    let found: Vec<String> = found.iter().map(Finding::to_string).collect();
    assert_eq!(
        found,
        [
            "MSH-7 is required and missing at byte 13, segment 0",
            "MSH-9 is required and missing at byte 15, segment 0",
            "PID-3 is required and missing at byte 30, segment 1",
            "PID-5 is required and missing at byte 30, segment 1",
        ]
    );
    // Null is a value: "there is none".
    is("PID|1||\"\"||\"\"", Release::V2_5, &[]);
}

#[test]
fn what_the_release_does_not_have_is_found() {
    is("ABC|1", Release::V2_5, &[("ABC", "segment_unknown")]);
    is("SPM|1", Release::V2_4, &[("SPM", "segment_not_in_release")]);
    let pid = "PID|1||77||DOE|||||||||||||||||||||||||||||||||||x";
    is(pid, Release::V2_5, &[("PID-40", "field_unknown")]);
    is(
        pid,
        Release::V2_8_2,
        &[
            ("PID-3.5", "component_missing"),
            ("PID-40.1", "component_withdrawn"),
            ("PID-40.3", "component_missing"),
        ],
    );
    is(
        "PID|1|2|77||DOE|||||||x",
        Release::V2_7,
        &[
            ("PID-2", "field_withdrawn"),
            ("PID-2.5", "component_missing"),
            ("PID-3.5", "component_missing"),
            ("PID-12", "field_withdrawn"),
        ],
    );
    is(
        "NTE|1||x|y^^^|z|q",
        Release::V2_3,
        &[
            ("NTE-4", "field_unknown"),
            ("NTE-5", "field_unknown"),
            ("NTE-6", "field_unknown"),
        ],
    );
    // Before 2.5 the definitions of components have gaps: only what no release has is said to be unknown.
    is(
        "PID|1||77^^^^^^^^^^^^x||DOE",
        Release::V2_3,
        &[("PID-3.13", "component_unknown")],
    );
    is(
        "PID|1||77^^^^^^20240101^^^^^^x||DOE",
        Release::V2_5,
        &[("PID-3.13", "component_unknown")],
    );
    is(
        "PID|1||77^^^^^^^^^^s||DOE",
        Release::V2_5,
        &[("PID-3.11", "component_unknown")],
    );
    is(
        "PID|1||77^^^A&B&ISO&D||DOE",
        Release::V2_5,
        &[("PID-3.4.4", "component_unknown")],
    );
    is(
        "PID|1&2^3||77||DOE",
        Release::V2_5,
        &[
            ("PID-1", "value_too_long"),
            ("PID-1.1.2", "component_unknown"),
            ("PID-1.2", "component_unknown"),
        ],
    );
}

#[test]
fn repetitions_are_counted() {
    is(
        "PID|1||77||DOE||19800312~1981|F",
        Release::V2_5,
        &[("PID-7(2)", "repetitions_too_many")],
    );
    is(
        "PID|1||77||DOE||||||A~B~C~D",
        Release::V2_2,
        &[("PID-11(4)", "repetitions_too_many")],
    );
    is("PID|1||77||DOE||||||A~B~C~D", Release::V2_3, &[]);
}

#[test]
fn lengths_are_limits_before_2_7_and_hints_from_then_on() {
    let long = |count: usize| format!("PID|1||77||DOE||||||||||||||||||{}", "x".repeat(count));
    is(&long(250), Release::V2_5, &[]);
    is(&long(251), Release::V2_5, &[("PID-23", "value_too_long")]);
    // Characters, not bytes, and escape sequences as what they stand for.
    is(
        &format!(
            "PID|1||77||DOE||||||||||||||||||{}{}",
            "ü".repeat(240),
            "\\F\\".repeat(10)
        ),
        Release::V2_5,
        &[],
    );
    assert_eq!(
        FindingCode::ValueTooLong.severity(Release::V2_6),
        Severity::Warning
    );
    assert_eq!(
        FindingCode::ValueTooLong.severity(Release::V2_7),
        Severity::Information
    );
}

#[test]
fn forms_of_numbers_and_times_are_those_of_the_release() {
    is(
        "PID|A||77||DOE||1980-03-12",
        Release::V2_5,
        &[
            ("PID-1", "sequence_id_invalid"),
            ("PID-7", "date_time_invalid"),
        ],
    );
    is(
        "PID|1||77||DOE||1980",
        Release::V2_2,
        &[("PID-7", "date_time_invalid")],
    );
    is(
        &format!("PID|1||77^^^^^^20240231||DOE{}1,", "|".repeat(20)),
        Release::V2_5,
        &[("PID-3.7", "date_invalid"), ("PID-25", "number_invalid")],
    );
}

#[test]
fn the_type_of_an_observation_is_that_of_obx_2() {
    let release = Release::V2_5_1;
    is(
        "OBX|1|NM|3||5.4~x~6||||||F",
        release,
        &[("OBX-5(2)", "number_invalid")],
    );
    is(
        "OBX|1|NM|3||>5||||||F",
        release,
        &[("OBX-5", "number_invalid")],
    );
    is(
        "OBX|1|TX|3||a^b||||||F",
        release,
        &[("OBX-5.2", "component_unknown")],
    );
    is(
        "OBX|1|DT|3||20240231||||||F",
        release,
        &[("OBX-5", "date_invalid")],
    );
    is(
        "OBX|1|CE|3||a^b^L^d^e^L^g||||||F",
        release,
        &[("OBX-5.7", "component_unknown")],
    );
    is(
        "OBX|1||3||5.4||||||F",
        release,
        &[("OBX-2", "value_type_missing")],
    );
    is("OBX|1||3||||||||F", release, &[]);
    is(
        "OBX|1|CE|3||5.4||||||F",
        Release::V2_7,
        &[("OBX-2", "value_type_unknown")],
    );
    is(
        "OBX|1|QQ|3||5.4||||||F",
        release,
        &[("OBX-2", "value_type_unknown")],
    );
    is(
        "OBX|1|ED|3||A^^^Base64^AAAA||||||F",
        release,
        &[("OBX-5.2", "component_missing")],
    );
}

#[test]
fn open_ended_segments_have_any_number_of_fields() {
    is("QPD|Q11^x^L|1|a|b^c&d|e~f", Release::V2_5, &[]);
    is("RDT|a|b^c|d", Release::V2_5, &[]);
}

#[test]
fn places_say_which_segment_and_which_repetition() {
    let header = "MSH|^~\\&|A|B|C|D|20240102||ORU^R01^ORU_R01|17|P|2.5.1\r";
    let message =
        format!("{header}OBR|1|||x^y\rOBX|1|NM|3||5||||||F\robx|x|SN|3||^1~^y^^2||||||F\r");
    let found = findings(&message, Release::V2_5_1);
    let found: Vec<String> = found.iter().map(Finding::to_string).collect();
    let second = message.find("obx").unwrap();
    assert_eq!(
        found,
        [
            format!(
                "OBX[2]-1 is no sequence id at byte {}, segment 3",
                second + 4
            ),
            format!(
                "OBX[2]-5(2).2 is no number at byte {}, segment 3",
                second + 16
            ),
        ]
    );
}

#[test]
fn findings_become_errors_of_an_acknowledgement() {
    let message = "MSH|^~\\&|A|B|C|D|20240102||ADT^A01^ADT_A01|17|P|2.8\rPID|1||SECRET^^^MRN^MR||DOE^^^^^^L||SECRET\r";
    let found = findings(message, Release::V2_8);
    let mut answer = Acknowledgement::new(message.as_bytes(), Outcome::Error).control_id("A1");
    for one in &found {
        answer = answer.problem(one);
    }
    let answer = String::from_utf8(answer.to_bytes()).unwrap();
    assert!(
        answer.contains("ERR||PID^1^7|102^Data type error^HL70357|E||||PID-7 is no date and time of this release\r"),
        "{answer}"
    );
    assert!(!answer.contains("SECRET"));
}

#[test]
fn our_own_acknowledgements_are_sound_in_every_release() {
    // 2.1 calls ERR-1 a code, and describes one of several components.
    for release in Release::ALL.into_iter().skip(1) {
        let received = format!("MSH|^~\\&|A|B|C|D|20240102||ADT^A01|17|P|{release}\r");
        let answer = Acknowledgement::new(received.as_bytes(), Outcome::Error)
            .control_id("A1")
            .time("20240102083000")
            .problem(
                Problem::new(Condition::ValueTooLong)
                    .at("PID-3(2).4.1".parse().unwrap())
                    .text("too long"),
            )
            .to_bytes();
        let found = findings(std::str::from_utf8(&answer).unwrap(), release);
        let found: Vec<String> = found.iter().map(Finding::to_string).collect();
        assert_eq!(found, Vec::<String>::new(), "{release}");
    }
}

#[test]
fn codes_of_closed_code_sets_are_those_of_the_release() {
    is(
        "OBX|1|ST|3||x||||||?",
        Release::V2_5,
        &[("OBX-11", "code_unknown")],
    );
    is(
        "OBX|1|ST|3||x||||||f",
        Release::V2_5,
        &[("OBX-11", "code_unknown")],
    );
    is(
        "PID|1||77^^^^QQQ||DOE",
        Release::V2_5,
        &[("PID-3.5", "code_unknown")],
    );
    is(
        "PID|1||77||DOE^^^^^^B",
        Release::V2_3,
        &[("PID-5.7", "code_not_in_release")],
    );
    is("PID|1||77||DOE^^^^^^B", Release::V2_5, &[]);
    // A code set of users is not closed, and one with patterns has more codes than are listed.
    is("PID|1||77||DOE|||?", Release::V2_5, &[]);
    is("PID|1||77||DOE|||||a^b^99ABC", Release::V2_5, &[]);
    is(
        "PID|1||77||DOE|||||a^b^HL7",
        Release::V2_5,
        &[("PID-10.3", "code_unknown")],
    );
}

/// What is found in a message whose other findings are of no interest.
fn of_structure(message: &str, release: Release) -> Vec<String> {
    let found = findings(message, release);
    let codes = [
        "segment_missing",
        "segment_unplaced",
        "structure_unknown",
        "structure_not_in_release",
    ];
    let found = found
        .iter()
        .filter(|one| codes.contains(&one.code.as_str()));
    found.map(|one| one.to_string()).collect()
}

#[test]
fn missing_segments_are_found_in_the_round_that_has_none() {
    let header = "MSH|^~\\&|||||20240102||ORU^R01|17|P|2.5.1\r";
    let message = format!("{header}PID|1\rOBR|1\rOBX|1\rORC|RE\rOBX|2\r");
    let orc = message.find("ORC").unwrap();
    assert_eq!(
        of_structure(&message, Release::V2_5_1),
        [format!(
            "OBR in PATIENT_RESULT[1].ORDER_OBSERVATION[2] is required and missing at byte {}, segment 4",
            orc + 6
        )]
    );
    // What a required group requires.
    let at = header.len() - 1;
    assert_eq!(
        of_structure(header, Release::V2_5_1),
        [format!(
            "OBR is required and missing at byte {at}, segment 0"
        )]
    );
    let admission = "MSH|^~\\&|||||20240102||ADT^A01^ADT_A01|17|P|2.5\rPID|1\r";
    let at = admission.find('\r').unwrap();
    assert_eq!(
        of_structure(admission, Release::V2_5),
        ["EVN", "PV1"].map(|id| format!("{id} is required and missing at byte {at}, segment 0"))
    );
}

#[test]
fn segments_without_a_place_are_found() {
    let message = "MSH|^~\\&|||||20240102||ADT^A01^ADT_A01|17|P|2.5\rEVN|\rPID|1\rPV1|1\rZPI|1\rRXA|1\rADD|x\rPID|2\r";
    assert_eq!(
        of_structure(message, Release::V2_5),
        [
            format!(
                "RXA has no place in the message structure at byte {}, segment 5",
                message.find("RXA").unwrap()
            ),
            format!(
                "PID[2] has no place in the message structure at byte {}, segment 7",
                message.rfind("PID").unwrap()
            ),
        ]
    );
    // The same segments, and a release whose admissions had fewer.
    let message = "MSH|^~\\&|||||20240102||ADT^A01|17|P|2.2\rEVN|\rPID|1\rPV1|1\rGT1|1\rROL|1\r";
    assert_eq!(of_structure(message, Release::V2_5), Vec::<String>::new());
    let found = findings(message, Release::V2_2);
    assert!(found.iter().any(|one| {
        one.to_string()
            .starts_with("ROL is a segment that this release does not have")
    }));
}

#[test]
fn events_without_a_structure_are_found() {
    let message = |ty: &str| format!("MSH|^~\\&|||||20240102||{ty}|17|P|2.5\r");
    let at = " at byte 23, segment 0";
    assert_eq!(
        of_structure(&message("XYZ^Q99"), Release::V2_5),
        [format!(
            "MSH-9 names an event without a message structure{at}"
        )]
    );
    assert_eq!(
        of_structure(&message("VXU^V04"), Release::V2_1),
        [format!(
            "MSH-9 names an event that this release does not have{at}"
        )]
    );
    assert_eq!(
        of_structure(&message(""), Release::V2_5),
        Vec::<String>::new()
    );
}

/// A segment as a site's build script writes it.
mod site {
    use hl7_model::datatypes::*;
    use hl7_model::shorthand::*;

    #[derive(Default)]
    pub struct Zpi {
        pub pet: Maybe<String>,
        pub owner: Maybe<Box<Cx>>,
        pub extra: Extra,
    }
    record!(segment Zpi, ZPI, [1 => pet, 2 => owner]);
    pub static ZPI: SegmentDef = SegmentDef {
        id: "ZPI",
        title: "Pets",
        fields: &[
            single("pet", "Pet", NM, &[used(V2_3, V2_5, R, 1, 0, "", "NM")]),
            single(
                "owner",
                "Owner",
                of(&CX),
                &[used(V2_3, V2_5, O, 1, 0, "", "CX")],
            ),
        ],
        table: &TableDef {
            name: "zpi",
            doc: "",
            ingestion: Ingestion::Append,
            key: &[],
            columns: &[],
        },
    };
}

#[test]
fn segments_of_a_site_are_validated_by_its_own_definitions() {
    let header = "MSH|^~\\&|A|B|C|D|20240102||ADT^A01^ADT_A01|17|P|2.5\r";
    let message = format!("{header}ZPI||77^^^^^^x|z\rZPX|1\r");
    let mut index = Index::new();
    let message = Message::read(message.as_bytes(), &mut index).unwrap();
    let of_site = |site| {
        let mut found = validate_with(message, Release::V2_5, site);
        found.retain(|one| one.segment > 0);
        found
    };
    assert_eq!(of_site(&[]), []);
    let found = of_site(&[&site::ZPI]);
    let zpi = site::Zpi::read(message.segment("ZPI").unwrap());
    assert!(zpi.pet.is_absent() && !zpi.owner.is_absent());
    let found: Vec<_> = found
        .iter()
        .map(|one| (one.path.to_string(), one.code.as_str()))
        .collect();
    let found: Vec<_> = found
        .iter()
        .map(|(path, code)| (path.as_str(), *code))
        .collect();
    assert_eq!(
        found,
        [
            ("ZPI-1", "field_missing"),
            ("ZPI-2.7", "date_invalid"),
            ("ZPI-3", "field_unknown")
        ]
    );
}

#[test]
fn no_more_findings_are_listed_than_the_limit() {
    let message = format!("MSH|^~\\&|\rPID{}", "|x".repeat(3 * LIMIT));
    let found = findings(&message, Release::V2_5);
    assert_eq!(found.len(), LIMIT + 1);
    assert_eq!(found.last().unwrap().code, FindingCode::MoreFindings);
}

#[test]
fn codes_are_stable_and_different() {
    let codes: Vec<&str> = FindingCode::ALL.iter().map(|code| code.as_str()).collect();
    let mut different = codes.clone();
    different.sort_unstable();
    different.dedup();
    assert_eq!(different.len(), codes.len());
}

proptest! {
    #[test]
    fn any_message_is_validated_by_any_release(
        parts in proptest::collection::vec(
            "(\r(PID|OBX|OBR|MSH|PV1|MFE|QPD|RXA|ZZZ|AB1|TQ1|FHS))?[|]{0,4}[~^&]{0,3}(|NM|CE|CWE|TX|SECRET|\"\"|20240231|1.5|-|\\\\F\\\\|\\\\|é)",
            0..80,
        ),
        header in r"MSH(\|\^~\\&|\|\^~\\&#|#@%/:|\|\^~&)",
    ) {
        let message = header + &parts.concat();
        let mut index = Index::new();
        let Ok(message) = Message::read(message.as_bytes(), &mut index) else {
            return Ok(());
        };
        for release in Release::ALL {
            for finding in validate(message, release) {
                let segment = message.segment_at(finding.segment).unwrap();
                let end = segment.offset() + segment.bytes().len();
                prop_assert!((segment.offset()..=end).contains(&finding.offset), "{finding}");
                if finding.code == FindingCode::SegmentMissing {
                    continue;
                }
                prop_assert_eq!(finding.path.segment(), segment.id());
                let shown = format!("{finding} {finding:?}");
                prop_assert!(!shown.contains("SECRET"));
                // The place is that of the byte.
                if let Some(value) = message.at(&finding.path) && finding.path.field().is_some() {
                    prop_assert_eq!(value.offset(), finding.offset, "{}", finding);
                }
            }
        }
    }

    #[test]
    fn any_bytes_behind_a_header_are_validated(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let message = [b"MSH|^~\\&|\rOBX|", &bytes[..]].concat();
        let mut index = Index::new();
        let message = Message::read(&message, &mut index).unwrap();
        validate(message, Release::V2_8);
    }
}

// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// REL · Clinical Relationship Segment
#[derive(Default)]
#[non_exhaustive]
pub struct Rel {
    /// REL-1 · Set ID -REL · SI
    pub set_id_rel: Maybe<Si>,
    /// REL-2 · Relationship Type · CWE
    pub relationship_type: Maybe<Box<Cwe>>,
    /// REL-3 · This Relationship Instance Identifier · EI
    pub this_relationship_instance_identifier: Maybe<Box<Ei>>,
    /// REL-4 · Source Information Instance Identifier · EI
    pub source_information_instance_identifier: Maybe<Box<Ei>>,
    /// REL-5 · Target Information Instance Identifier · EI
    pub target_information_instance_identifier: Maybe<Box<Ei>>,
    /// REL-6 · Asserting Entity Instance ID · EI
    pub asserting_entity_instance_id: Maybe<Box<Ei>>,
    /// REL-7 · Asserting Person · XCN
    pub asserting_person: Maybe<Box<Xcn>>,
    /// REL-8 · Asserting Organization · XON
    pub asserting_organization: Maybe<Box<Xon>>,
    /// REL-9 · Assertor Address · XAD
    pub assertor_address: Maybe<Box<Xad>>,
    /// REL-10 · Assertor Contact · XTN
    pub assertor_contact: Maybe<Box<Xtn>>,
    /// REL-11 · Assertion Date Range · DR
    pub assertion_date_range: Maybe<Box<Dr>>,
    /// REL-12 · Negation Indicator · ID
    pub negation_indicator: Maybe<String>,
    /// REL-13 · Certainty of Relationship · CWE
    pub certainty_of_relationship: Maybe<Box<Cwe>>,
    /// REL-14 · Priority No · NM
    pub priority_no: Maybe<Nm>,
    /// REL-15 · Priority Sequence No (rel preference for consideration) · NM
    pub priority_sequence_no: Maybe<Nm>,
    /// REL-16 · Separability Indicator · ID
    pub separability_indicator: Maybe<String>,
    /// What a message has beyond these 16.
    pub extra: Extra,
}
record!(
    segment Rel, REL, [1 => set_id_rel, 2 => relationship_type, 3 =>
    this_relationship_instance_identifier, 4 => source_information_instance_identifier, 5
    => target_information_instance_identifier, 6 => asserting_entity_instance_id, 7 =>
    asserting_person, 8 => asserting_organization, 9 => assertor_address, 10 =>
    assertor_contact, 11 => assertion_date_range, 12 => negation_indicator, 13 =>
    certainty_of_relationship, 14 => priority_no, 15 => priority_sequence_no, 16 =>
    separability_indicator]
);
/// Definition of [`Rel`].
pub static REL: SegmentDef = SegmentDef {
    id: "REL",
    title: "Clinical Relationship Segment",
    fields: &[
        single(
            "set_id_rel",
            "Set ID -REL",
            SI,
            &[used(V2_6, V2_8_2, C, 1, 4, "", "SI")],
        ),
        single(
            "relationship_type",
            "Relationship Type",
            of(&CWE),
            &[used(V2_6, V2_8_2, R, 1, 0, "", "CWE")],
        ),
        single(
            "this_relationship_instance_identifier",
            "This Relationship Instance Identifier",
            of(&EI),
            &[used(V2_6, V2_8_2, R, 1, 0, "", "EI")],
        ),
        single(
            "source_information_instance_identifier",
            "Source Information Instance Identifier",
            of(&EI),
            &[used(V2_6, V2_8_2, R, 1, 0, "", "EI")],
        ),
        single(
            "target_information_instance_identifier",
            "Target Information Instance Identifier",
            of(&EI),
            &[used(V2_6, V2_8_2, R, 1, 0, "", "EI")],
        ),
        single(
            "asserting_entity_instance_id",
            "Asserting Entity Instance ID",
            of(&EI),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "EI")],
        ),
        single(
            "asserting_person",
            "Asserting Person",
            of(&XCN),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "XCN")],
        ),
        single(
            "asserting_organization",
            "Asserting Organization",
            of(&XON),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "XON")],
        ),
        single(
            "assertor_address",
            "Assertor Address",
            of(&XAD),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "XAD")],
        ),
        single(
            "assertor_contact",
            "Assertor Contact",
            of(&XTN),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "XTN")],
        ),
        single(
            "assertion_date_range",
            "Assertion Date Range",
            of(&DR),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "DR")],
        ),
        single(
            "negation_indicator",
            "Negation Indicator",
            ID,
            &[used(V2_6, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "certainty_of_relationship",
            "Certainty of Relationship",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CWE")],
        ),
        single(
            "priority_no",
            "Priority No",
            NM,
            &[
                used(V2_6, V2_6, O, 1, 26, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "priority_sequence_no",
            "Priority Sequence No (rel preference for consideration)",
            NM,
            &[
                used(V2_6, V2_6, O, 1, 250, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "separability_indicator",
            "Separability Indicator",
            ID,
            &[used(V2_6, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "rel",
    doc: "REL segments (Clinical Relationship Segment), one row each",
    ingestion: Ingestion::Append,
    key: &["message_hash", "segment_index"],
    columns: &[
        MESSAGE_CONTROL_ID,
        MESSAGE_TYPE,
        TRIGGER_EVENT,
        MESSAGE_DATETIME,
        PATIENT_ID,
        SEGMENT_INDEX,
        PARENT_SEGMENT_INDEX,
        GROUP_PATH,
        column("set_id_rel", Int64, "REL-1", "Set ID -REL"),
        column("relationship_type", Struct(&CWE_COLUMNS), "REL-2", "Relationship Type"),
        column(
            "this_relationship_instance_identifier",
            Struct(&EI_COLUMNS),
            "REL-3",
            "This Relationship Instance Identifier",
        ),
        column(
            "source_information_instance_identifier",
            Struct(&EI_COLUMNS),
            "REL-4",
            "Source Information Instance Identifier",
        ),
        column(
            "target_information_instance_identifier",
            Struct(&EI_COLUMNS),
            "REL-5",
            "Target Information Instance Identifier",
        ),
        column(
            "asserting_entity_instance_id",
            Struct(&EI_COLUMNS),
            "REL-6",
            "Asserting Entity Instance ID",
        ),
        column("asserting_person", Struct(&XCN_COLUMNS), "REL-7", "Asserting Person"),
        column(
            "asserting_organization",
            Struct(&XON_COLUMNS),
            "REL-8",
            "Asserting Organization",
        ),
        column("assertor_address", Struct(&XAD_COLUMNS), "REL-9", "Assertor Address"),
        column("assertor_contact", Struct(&XTN_COLUMNS), "REL-10", "Assertor Contact"),
        column(
            "assertion_date_range",
            Struct(&DR_COLUMNS),
            "REL-11",
            "Assertion Date Range",
        ),
        column("negation_indicator", Utf8, "REL-12", "Negation Indicator"),
        column(
            "certainty_of_relationship",
            Struct(&CWE_COLUMNS),
            "REL-13",
            "Certainty of Relationship",
        ),
        column("priority_no", Decimal, "REL-14", "Priority No"),
        column(
            "priority_sequence_no",
            Decimal,
            "REL-15",
            "Priority Sequence No (rel preference for consideration)",
        ),
        column("separability_indicator", Utf8, "REL-16", "Separability Indicator"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// ARV · Access Restriction
#[derive(Default)]
#[non_exhaustive]
pub struct Arv {
    /// ARV-1 · Set ID · SI
    pub set_id: Maybe<Si>,
    /// ARV-2 · Access Restriction Action Code · CNE
    pub access_restriction_action_code: Maybe<Box<Cne>>,
    /// ARV-3 · Access Restriction Value · CWE
    pub access_restriction_value: Maybe<Box<Cwe>>,
    /// ARV-4 · Access Restriction Reason · CWE
    pub access_restriction_reason: Vec<Maybe<Cwe>>,
    /// ARV-5 · Special Access Restriction Instructions · ST
    pub special_access_restriction_instructions: Vec<Maybe<String>>,
    /// ARV-6 · Access Restriction Date Range · DR
    pub access_restriction_date_range: Maybe<Box<Dr>>,
    /// What a message has beyond these 6.
    pub extra: Extra,
}
record!(
    segment Arv, ARV, [1 => set_id, 2 => access_restriction_action_code, 3 =>
    access_restriction_value, 4 => access_restriction_reason, 5 =>
    special_access_restriction_instructions, 6 => access_restriction_date_range]
);
/// Definition of [`Arv`].
pub static ARV: SegmentDef = SegmentDef {
    id: "ARV",
    title: "Access Restriction",
    fields: &[
        single("set_id", "Set ID", SI, &[used(V2_6, V2_8_2, O, 1, 4, "", "SI")]),
        single(
            "access_restriction_action_code",
            "Access Restriction Action Code",
            of(&CNE),
            &[used(V2_6, V2_8_2, R, 1, 0, "0206", "CNE")],
        ),
        single(
            "access_restriction_value",
            "Access Restriction Value",
            of(&CWE),
            &[used(V2_6, V2_8_2, R, 1, 0, "0717", "CWE")],
        ),
        repeated(
            "access_restriction_reason",
            "Access Restriction Reason",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 0, 0, "0719", "CWE")],
        ),
        repeated(
            "special_access_restriction_instructions",
            "Special Access Restriction Instructions",
            ST,
            &[
                used(V2_6, V2_6, O, 0, 250, "", "ST"),
                used(V2_7, V2_8_2, O, 0, 0, "", "ST"),
            ],
        ),
        single(
            "access_restriction_date_range",
            "Access Restriction Date Range",
            of(&DR),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "DR")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "arv",
    doc: "ARV segments (Access Restriction), one row each",
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
        column("set_id", Int64, "ARV-1", "Set ID"),
        column(
            "access_restriction_action_code",
            Struct(&CNE_COLUMNS),
            "ARV-2",
            "Access Restriction Action Code",
        ),
        column(
            "access_restriction_value",
            Struct(&CWE_COLUMNS),
            "ARV-3",
            "Access Restriction Value",
        ),
        column(
            "access_restriction_reason",
            List(&CWE_KIND),
            "ARV-4",
            "Access Restriction Reason",
        ),
        column(
            "special_access_restriction_instructions",
            List(&Utf8),
            "ARV-5",
            "Special Access Restriction Instructions",
        ),
        column(
            "access_restriction_date_range",
            Struct(&DR_COLUMNS),
            "ARV-6",
            "Access Restriction Date Range",
        ),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

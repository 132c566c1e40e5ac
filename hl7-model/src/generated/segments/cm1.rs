// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// CM1 · Clinical Study Phase Master
#[derive(Default)]
#[non_exhaustive]
pub struct Cm1 {
    /// CM1-1 · Set ID - CM1 · SI
    pub set_id_cm1: Maybe<Si>,
    /// CM1-2 · Study Phase Identifier · CWE
    pub study_phase_identifier: Maybe<Box<Cwe>>,
    /// CM1-3 · Description of Study Phase · ST
    pub description_of_study_phase: Maybe<String>,
    /// What a message has beyond these 3.
    pub extra: Extra,
}
record!(
    segment Cm1, CM1, [1 => set_id_cm1, 2 => study_phase_identifier, 3 =>
    description_of_study_phase]
);
/// Definition of [`Cm1`].
pub static CM1: SegmentDef = SegmentDef {
    id: "CM1",
    title: "Clinical Study Phase Master",
    fields: &[
        single(
            "set_id_cm1",
            "Set ID - CM1",
            SI,
            &[used(V2_3, V2_8_2, R, 1, 4, "", "SI")],
        ),
        single(
            "study_phase_identifier",
            "Study Phase Identifier",
            of(&CWE),
            &[
                used(V2_3, V2_3, C, 1, 60, "", "CE"),
                used(V2_3_1, V2_3_1, R, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "description_of_study_phase",
            "Description of Study Phase",
            ST,
            &[
                used(V2_3, V2_6, R, 1, 300, "", "ST"),
                used(V2_7, V2_8_2, R, 1, 0, "", "ST"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "cm1",
    doc: "CM1 segments (Clinical Study Phase Master), one row each",
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
        column("set_id_cm1", Int64, "CM1-1", "Set ID - CM1"),
        column(
            "study_phase_identifier",
            Struct(&CWE_COLUMNS),
            "CM1-2",
            "Study Phase Identifier",
        ),
        column(
            "description_of_study_phase",
            Utf8,
            "CM1-3",
            "Description of Study Phase",
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

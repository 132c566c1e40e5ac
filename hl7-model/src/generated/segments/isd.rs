// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// ISD · Interaction Status Detail
#[derive(Default)]
#[non_exhaustive]
pub struct Isd {
    /// ISD-1 · Reference Interaction Number · NM
    pub reference_interaction_number: Maybe<Nm>,
    /// ISD-2 · Interaction Type Identifier · CWE
    pub interaction_type_identifier: Maybe<Box<Cwe>>,
    /// ISD-3 · Interaction Active State · CWE
    pub interaction_active_state: Maybe<Box<Cwe>>,
    /// What a message has beyond these 3.
    pub extra: Extra,
}
record!(
    segment Isd, ISD, [1 => reference_interaction_number, 2 =>
    interaction_type_identifier, 3 => interaction_active_state]
);
/// Definition of [`Isd`].
pub static ISD: SegmentDef = SegmentDef {
    id: "ISD",
    title: "Interaction Status Detail",
    fields: &[
        single(
            "reference_interaction_number",
            "Reference Interaction Number",
            NM,
            &[
                used(V2_4, V2_6, R, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "NM"),
            ],
        ),
        single(
            "interaction_type_identifier",
            "Interaction Type Identifier",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0368", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0368", "CWE"),
            ],
        ),
        single(
            "interaction_active_state",
            "Interaction Active State",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, R, 1, 250, "0387", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "0387", "CWE"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "isd",
    doc: "ISD segments (Interaction Status Detail), one row each",
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
        column(
            "reference_interaction_number",
            Decimal,
            "ISD-1",
            "Reference Interaction Number",
        ),
        column(
            "interaction_type_identifier",
            Struct(&CWE_COLUMNS),
            "ISD-2",
            "Interaction Type Identifier",
        ),
        column(
            "interaction_active_state",
            Struct(&CWE_COLUMNS),
            "ISD-3",
            "Interaction Active State",
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

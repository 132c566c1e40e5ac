// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// RDT · Table Row Data
#[derive(Default)]
#[non_exhaustive]
pub struct Rdt {
    /// RDT-1 · Column Value · varies
    pub column_value: Maybe<Varies>,
    /// What a message has beyond these 1.
    pub extra: Extra,
}
record!(segment Rdt, RDT, [1 => column_value]);
/// Definition of [`Rdt`].
pub static RDT: SegmentDef = SegmentDef {
    id: "RDT",
    title: "Table Row Data",
    fields: &[
        single(
            "column_value",
            "Column Value",
            VARIES,
            &[
                used(V2_3, V2_3, R, 1, 0, "", "varies"),
                used(V2_3_1, V2_3_1, O, 1, 0, "", "varies"),
                used(V2_4, V2_8_2, R, 1, 0, "", "varies"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "rdt",
    doc: "RDT segments (Table Row Data), one row each",
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
        column("column_value", List(&Utf8), "RDT-1", "Column Value"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

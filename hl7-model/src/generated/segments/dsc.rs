// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// DSC · Continuation Pointer
#[derive(Default)]
#[non_exhaustive]
pub struct Dsc {
    /// DSC-1 · Continuation Pointer · ST
    pub continuation_pointer: Maybe<String>,
    /// DSC-2 · Continuation Style · ID
    pub continuation_style: Maybe<String>,
    /// What a message has beyond these 2.
    pub extra: Extra,
}
record!(segment Dsc, DSC, [1 => continuation_pointer, 2 => continuation_style]);
/// Definition of [`Dsc`].
pub static DSC: SegmentDef = SegmentDef {
    id: "DSC",
    title: "Continuation Pointer",
    fields: &[
        single(
            "continuation_pointer",
            "Continuation Pointer",
            ST,
            &[
                used(V2_1, V2_1, O, 1, 60, "", "ST"),
                used(V2_2, V2_6, O, 1, 180, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "continuation_style",
            "Continuation Style",
            ID,
            &[used(V2_4, V2_8_2, O, 1, 1, "0398", "ID")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "dsc",
    doc: "DSC segments (Continuation Pointer), one row each",
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
        column("continuation_pointer", Utf8, "DSC-1", "Continuation Pointer"),
        column("continuation_style", Utf8, "DSC-2", "Continuation Style"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

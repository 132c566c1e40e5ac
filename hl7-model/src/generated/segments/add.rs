// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// ADD · Addendum
#[derive(Default)]
#[non_exhaustive]
pub struct Add {
    /// ADD-1 · Addendum Continuation Pointer · ST
    pub addendum_continuation_pointer: Maybe<String>,
    /// What a message has beyond these 1.
    pub extra: Extra,
}
record!(segment Add, ADD, [1 => addendum_continuation_pointer]);
/// Definition of [`Add`].
pub static ADD: SegmentDef = SegmentDef {
    id: "ADD",
    title: "Addendum",
    fields: &[
        single(
            "addendum_continuation_pointer",
            "Addendum Continuation Pointer",
            ST,
            &[
                used(V2_1, V2_1, O, 1, 60, "", "ST"),
                used(V2_2, V2_6, O, 1, 65536, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "add",
    doc: "ADD segments (Addendum), one row each",
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
            "addendum_continuation_pointer",
            Utf8,
            "ADD-1",
            "Addendum Continuation Pointer",
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

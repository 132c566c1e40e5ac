// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// SGH · Segment Group Header
#[derive(Default)]
#[non_exhaustive]
pub struct Sgh {
    /// SGH-1 · Set ID - SGH · SI
    pub set_id_sgh: Maybe<Si>,
    /// SGH-2 · Segment Group Name · ST
    pub segment_group_name: Maybe<String>,
    /// What a message has beyond these 2.
    pub extra: Extra,
}
record!(segment Sgh, SGH, [1 => set_id_sgh, 2 => segment_group_name]);
/// Definition of [`Sgh`].
pub static SGH: SegmentDef = SegmentDef {
    id: "SGH",
    title: "Segment Group Header",
    fields: &[
        single(
            "set_id_sgh",
            "Set ID - SGH",
            SI,
            &[
                used(V2_8, V2_8, R, 1, 0, "", "SI"),
                used(V2_8_1, V2_8_2, R, 1, 4, "", "SI"),
            ],
        ),
        single(
            "segment_group_name",
            "Segment Group Name",
            ST,
            &[used(V2_8, V2_8_2, O, 1, 0, "", "ST")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "sgh",
    doc: "SGH segments (Segment Group Header), one row each",
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
        column("set_id_sgh", Int64, "SGH-1", "Set ID - SGH"),
        column("segment_group_name", Utf8, "SGH-2", "Segment Group Name"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

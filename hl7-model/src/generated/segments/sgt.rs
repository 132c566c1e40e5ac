// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// SGT · Segment Group Trailer
#[derive(Default)]
#[non_exhaustive]
pub struct Sgt {
    /// SGT-1 · Set ID - SGT · SI
    pub set_id_sgt: Maybe<Si>,
    /// SGT-2 · Segment Group Name · ST
    pub segment_group_name: Maybe<String>,
    /// What a message has beyond these 2.
    pub extra: Extra,
}
record!(segment Sgt, SGT, [1 => set_id_sgt, 2 => segment_group_name]);
/// Definition of [`Sgt`].
pub static SGT: SegmentDef = SegmentDef {
    id: "SGT",
    title: "Segment Group Trailer",
    fields: &[
        single(
            "set_id_sgt",
            "Set ID - SGT",
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
    name: "sgt",
    doc: "SGT segments (Segment Group Trailer), one row each",
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
        column("set_id_sgt", Int64, "SGT-1", "Set ID - SGT"),
        column("segment_group_name", Utf8, "SGT-2", "Segment Group Name"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// NCK · System Clock
#[derive(Default)]
#[non_exhaustive]
pub struct Nck {
    /// NCK-1 · System Date/Time · DTM
    pub system_date_time: Maybe<Dtm>,
    /// What a message has beyond these 1.
    pub extra: Extra,
}
record!(segment Nck, NCK, [1 => system_date_time]);
/// Definition of [`Nck`].
pub static NCK: SegmentDef = SegmentDef {
    id: "NCK",
    title: "System Clock",
    fields: &[
        single(
            "system_date_time",
            "System Date/Time",
            DTM,
            &[
                used(V2_1, V2_1, R, 1, 19, "", "TS"),
                used(V2_2, V2_2, R, 1, 26, "", "TS"),
                used(V2_3, V2_3, O, 1, 26, "", "TS"),
                used(V2_3_1, V2_3_1, O, 1, 0, "", "TS"),
                used(V2_4, V2_5_1, R, 1, 26, "", "TS"),
                used(V2_6, V2_8_2, R, 1, 24, "", "DTM"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "nck",
    doc: "NCK segments (System Clock), one row each",
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
        column("system_date_time", Timestamp, "NCK-1", "System Date/Time"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// CDO · Cumulative Dosage
#[derive(Default)]
#[non_exhaustive]
pub struct Cdo {
    /// CDO-1 · Set ID - CDO · SI
    pub set_id_cdo: Maybe<Si>,
    /// CDO-2 · Action Code · ID
    pub action_code: Maybe<String>,
    /// CDO-3 · Cumulative Dosage Limit · CQ
    pub cumulative_dosage_limit: Maybe<Box<Cq>>,
    /// CDO-4 · Cumulative Dosage Limit Time Interval · CQ
    pub cumulative_dosage_limit_time_interval: Maybe<Box<Cq>>,
    /// What a message has beyond these 4.
    pub extra: Extra,
}
record!(
    segment Cdo, CDO, [1 => set_id_cdo, 2 => action_code, 3 => cumulative_dosage_limit, 4
    => cumulative_dosage_limit_time_interval]
);
/// Definition of [`Cdo`].
pub static CDO: SegmentDef = SegmentDef {
    id: "CDO",
    title: "Cumulative Dosage",
    fields: &[
        single(
            "set_id_cdo",
            "Set ID - CDO",
            SI,
            &[used(V2_8, V2_8_2, O, 1, 4, "", "SI")],
        ),
        single(
            "action_code",
            "Action Code",
            ID,
            &[
                used(V2_8, V2_8, O, 1, 2, "0206", "ID"),
                used(V2_8_1, V2_8_2, O, 1, 0, "0206", "ID"),
            ],
        ),
        single(
            "cumulative_dosage_limit",
            "Cumulative Dosage Limit",
            of(&CQ),
            &[used(V2_8, V2_8_2, O, 1, 0, "", "CQ")],
        ),
        single(
            "cumulative_dosage_limit_time_interval",
            "Cumulative Dosage Limit Time Interval",
            of(&CQ),
            &[used(V2_8, V2_8_2, O, 1, 0, "0924", "CQ")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "cdo",
    doc: "CDO segments (Cumulative Dosage), one row each",
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
        column("set_id_cdo", Int64, "CDO-1", "Set ID - CDO"),
        column("action_code", Utf8, "CDO-2", "Action Code"),
        column(
            "cumulative_dosage_limit",
            Struct(&CQ_COLUMNS),
            "CDO-3",
            "Cumulative Dosage Limit",
        ),
        column(
            "cumulative_dosage_limit_time_interval",
            Struct(&CQ_COLUMNS),
            "CDO-4",
            "Cumulative Dosage Limit Time Interval",
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

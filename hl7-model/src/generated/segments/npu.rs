// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// NPU · Bed Status Update
#[derive(Default)]
#[non_exhaustive]
pub struct Npu {
    /// NPU-1 · Bed Location · PL
    pub bed_location: Maybe<Box<Pl>>,
    /// NPU-2 · Bed Status · CWE
    pub bed_status: Maybe<Box<Cwe>>,
    /// What a message has beyond these 2.
    pub extra: Extra,
}
record!(segment Npu, NPU, [1 => bed_location, 2 => bed_status]);
/// Definition of [`Npu`].
pub static NPU: SegmentDef = SegmentDef {
    id: "NPU",
    title: "Bed Status Update",
    fields: &[
        single(
            "bed_location",
            "Bed Location",
            of(&PL),
            &[
                used(V2_1, V2_1, R, 1, 12, "0079", "ID"),
                used(V2_2, V2_2, R, 1, 12, "0079", "CM_INTERNAL_LOCATION"),
                used(V2_3, V2_3, R, 1, 12, "0079", "PL"),
                used(V2_3_1, V2_5_1, R, 1, 80, "", "PL"),
                used(V2_6, V2_8_2, R, 1, 0, "", "PL"),
            ],
        ),
        single(
            "bed_status",
            "Bed Status",
            of(&CWE),
            &[
                used(V2_1, V2_2, O, 1, 1, "0116", "ID"),
                used(V2_3, V2_5_1, O, 1, 1, "0116", "IS"),
                used(V2_6, V2_6, O, 1, 0, "0116", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0116", "CWE"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "npu",
    doc: "NPU segments (Bed Status Update), one row each",
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
        column("bed_location", Struct(&PL_COLUMNS), "NPU-1", "Bed Location"),
        column("bed_status", Struct(&CWE_COLUMNS), "NPU-2", "Bed Status"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

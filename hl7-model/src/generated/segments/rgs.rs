// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// RGS · Resource Group
#[derive(Default)]
#[non_exhaustive]
pub struct Rgs {
    /// RGS-1 · Set ID - RGS · SI
    pub set_id_rgs: Maybe<Si>,
    /// RGS-2 · Segment Action Code · ID
    pub segment_action_code: Maybe<String>,
    /// RGS-3 · Resource Group ID · CWE
    pub resource_group_id: Maybe<Box<Cwe>>,
    /// What a message has beyond these 3.
    pub extra: Extra,
}
record!(
    segment Rgs, RGS, [1 => set_id_rgs, 2 => segment_action_code, 3 => resource_group_id]
);
/// Definition of [`Rgs`].
pub static RGS: SegmentDef = SegmentDef {
    id: "RGS",
    title: "Resource Group",
    fields: &[
        single(
            "set_id_rgs",
            "Set ID - RGS",
            SI,
            &[used(V2_3, V2_8_2, R, 1, 4, "", "SI")],
        ),
        single(
            "segment_action_code",
            "Segment Action Code",
            ID,
            &[
                used(V2_3, V2_3, O, 1, 3, "0206", "ID"),
                used(V2_3_1, V2_6, C, 1, 3, "0206", "ID"),
                used(V2_7, V2_8_1, C, 1, 1, "0206", "ID"),
                used(V2_8_2, V2_8_2, C, 1, 0, "0206", "ID"),
            ],
        ),
        single(
            "resource_group_id",
            "Resource Group ID",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 200, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "rgs",
    doc: "RGS segments (Resource Group), one row each",
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
        column("set_id_rgs", Int64, "RGS-1", "Set ID - RGS"),
        column("segment_action_code", Utf8, "RGS-2", "Segment Action Code"),
        column("resource_group_id", Struct(&CWE_COLUMNS), "RGS-3", "Resource Group ID"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

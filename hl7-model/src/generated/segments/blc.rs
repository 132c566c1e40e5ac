// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// BLC · Blood Code
#[derive(Default)]
#[non_exhaustive]
pub struct Blc {
    /// BLC-1 · Blood Product Code · CWE
    pub blood_product_code: Maybe<Box<Cwe>>,
    /// BLC-2 · Blood Amount · CQ
    pub blood_amount: Maybe<Box<Cq>>,
    /// What a message has beyond these 2.
    pub extra: Extra,
}
record!(segment Blc, BLC, [1 => blood_product_code, 2 => blood_amount]);
/// Definition of [`Blc`].
pub static BLC: SegmentDef = SegmentDef {
    id: "BLC",
    title: "Blood Code",
    fields: &[
        single(
            "blood_product_code",
            "Blood Product Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0426", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0426", "CWE"),
            ],
        ),
        single(
            "blood_amount",
            "Blood Amount",
            of(&CQ),
            &[
                used(V2_4, V2_4, O, 1, 83, "", "CQ"),
                used(V2_5, V2_5_1, O, 1, 267, "", "CQ"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CQ"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "blc",
    doc: "BLC segments (Blood Code), one row each",
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
            "blood_product_code",
            Struct(&CWE_COLUMNS),
            "BLC-1",
            "Blood Product Code",
        ),
        column("blood_amount", Struct(&CQ_COLUMNS), "BLC-2", "Blood Amount"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

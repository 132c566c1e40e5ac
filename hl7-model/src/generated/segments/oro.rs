// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// ORO · ORDER OTHER
#[derive(Default)]
#[non_exhaustive]
pub struct Oro {
    /// ORO-1 · ORDER ITEM ID · CWE
    pub order_item_id: Maybe<Box<Cwe>>,
    /// ORO-2 · SUBSTITUTE ALLOWED · ID
    pub substitute_allowed: Maybe<String>,
    /// ORO-3 · RESULTS COPIES TO · XCN
    pub results_copies_to: Vec<Maybe<Xcn>>,
    /// ORO-4 · STOCK LOCATION · ID
    pub stock_location: Maybe<String>,
    /// What a message has beyond these 4.
    pub extra: Extra,
}
record!(
    segment Oro, ORO, [1 => order_item_id, 2 => substitute_allowed, 3 =>
    results_copies_to, 4 => stock_location]
);
/// Definition of [`Oro`].
pub static ORO: SegmentDef = SegmentDef {
    id: "ORO",
    title: "ORDER OTHER",
    fields: &[
        single(
            "order_item_id",
            "ORDER ITEM ID",
            of(&CWE),
            &[used(V2_1, V2_1, O, 1, 200, "", "CE")],
        ),
        single(
            "substitute_allowed",
            "SUBSTITUTE ALLOWED",
            ID,
            &[used(V2_1, V2_1, O, 1, 1, "", "ID")],
        ),
        repeated(
            "results_copies_to",
            "RESULTS COPIES TO",
            of(&XCN),
            &[used(V2_1, V2_1, O, 0, 80, "", "CN")],
        ),
        single(
            "stock_location",
            "STOCK LOCATION",
            ID,
            &[used(V2_1, V2_1, O, 1, 2, "0012", "ID")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "oro",
    doc: "ORO segments (ORDER OTHER), one row each",
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
        column("order_item_id", Struct(&CWE_COLUMNS), "ORO-1", "ORDER ITEM ID"),
        column("substitute_allowed", Utf8, "ORO-2", "SUBSTITUTE ALLOWED"),
        column("results_copies_to", List(&XCN_KIND), "ORO-3", "RESULTS COPIES TO"),
        column("stock_location", Utf8, "ORO-4", "STOCK LOCATION"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// RQ1 · Requisition Detail-1
#[derive(Default)]
#[non_exhaustive]
pub struct Rq1 {
    /// RQ1-1 · Anticipated Price · ST
    pub anticipated_price: Maybe<String>,
    /// RQ1-2 · Manufacturer Identifier · CWE
    pub manufacturer_identifier: Maybe<Box<Cwe>>,
    /// RQ1-3 · Manufacturer's Catalog · ST
    pub manufacturers_catalog: Maybe<String>,
    /// RQ1-4 · Vendor ID · CWE
    pub vendor_id: Maybe<Box<Cwe>>,
    /// RQ1-5 · Vendor Catalog · ST
    pub vendor_catalog: Maybe<String>,
    /// RQ1-6 · Taxable · ID
    pub taxable: Maybe<String>,
    /// RQ1-7 · Substitute Allowed · ID
    pub substitute_allowed: Maybe<String>,
    /// What a message has beyond these 7.
    pub extra: Extra,
}
record!(
    segment Rq1, RQ1, [1 => anticipated_price, 2 => manufacturer_identifier, 3 =>
    manufacturers_catalog, 4 => vendor_id, 5 => vendor_catalog, 6 => taxable, 7 =>
    substitute_allowed]
);
/// Definition of [`Rq1`].
pub static RQ1: SegmentDef = SegmentDef {
    id: "RQ1",
    title: "Requisition Detail-1",
    fields: &[
        single(
            "anticipated_price",
            "Anticipated Price",
            ST,
            &[
                used(V2_2, V2_2, O, 1, 10, "", "SI"),
                used(V2_3, V2_6, O, 1, 10, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "manufacturer_identifier",
            "Manufacturer Identifier",
            of(&CWE),
            &[
                used(V2_2, V2_3, O, 1, 60, "", "CE"),
                used(V2_3_1, V2_3_1, C, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, C, 1, 250, "0385", "CE"),
                used(V2_6, V2_8_2, C, 1, 0, "0385", "CWE"),
            ],
        ),
        single(
            "manufacturers_catalog",
            "Manufacturer's Catalog",
            ST,
            &[
                used(V2_2, V2_3, O, 1, 16, "", "ST"),
                used(V2_3_1, V2_6, C, 1, 16, "", "ST"),
                used(V2_7, V2_8_2, C, 1, 0, "", "ST"),
            ],
        ),
        single(
            "vendor_id",
            "Vendor ID",
            of(&CWE),
            &[
                used(V2_2, V2_3, O, 1, 60, "", "CE"),
                used(V2_3_1, V2_3_1, C, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, C, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, C, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "vendor_catalog",
            "Vendor Catalog",
            ST,
            &[
                used(V2_2, V2_3, O, 1, 16, "", "ST"),
                used(V2_3_1, V2_6, C, 1, 16, "", "ST"),
                used(V2_7, V2_8_2, C, 1, 0, "", "ST"),
            ],
        ),
        single("taxable", "Taxable", ID, &[used(V2_2, V2_8_2, O, 1, 1, "0136", "ID")]),
        single(
            "substitute_allowed",
            "Substitute Allowed",
            ID,
            &[used(V2_2, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "rq1",
    doc: "RQ1 segments (Requisition Detail-1), one row each",
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
        column("anticipated_price", Utf8, "RQ1-1", "Anticipated Price"),
        column(
            "manufacturer_identifier",
            Struct(&CWE_COLUMNS),
            "RQ1-2",
            "Manufacturer Identifier",
        ),
        column("manufacturers_catalog", Utf8, "RQ1-3", "Manufacturer's Catalog"),
        column("vendor_id", Struct(&CWE_COLUMNS), "RQ1-4", "Vendor ID"),
        column("vendor_catalog", Utf8, "RQ1-5", "Vendor Catalog"),
        column("taxable", Utf8, "RQ1-6", "Taxable"),
        column("substitute_allowed", Utf8, "RQ1-7", "Substitute Allowed"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

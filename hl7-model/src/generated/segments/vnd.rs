// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// VND · Purchasing Vendor
#[derive(Default)]
#[non_exhaustive]
pub struct Vnd {
    /// VND-1 · Set Id - VND · SI
    pub set_id_vnd: Maybe<Si>,
    /// VND-2 · Vendor Identifier · EI
    pub vendor_identifier: Maybe<Box<Ei>>,
    /// VND-3 · Vendor Name · ST
    pub vendor_name: Maybe<String>,
    /// VND-4 · Vendor Catalog Number · EI
    pub vendor_catalog_number: Maybe<Box<Ei>>,
    /// VND-5 · Primary Vendor Indicator · CNE
    pub primary_vendor_indicator: Maybe<Box<Cne>>,
    /// What a message has beyond these 5.
    pub extra: Extra,
}
record!(
    segment Vnd, VND, [1 => set_id_vnd, 2 => vendor_identifier, 3 => vendor_name, 4 =>
    vendor_catalog_number, 5 => primary_vendor_indicator]
);
/// Definition of [`Vnd`].
pub static VND: SegmentDef = SegmentDef {
    id: "VND",
    title: "Purchasing Vendor",
    fields: &[
        single(
            "set_id_vnd",
            "Set Id - VND",
            SI,
            &[used(V2_6, V2_6, R, 1, 2, "", "SI"), used(V2_7, V2_8_2, R, 1, 4, "", "SI")],
        ),
        single(
            "vendor_identifier",
            "Vendor Identifier",
            of(&EI),
            &[used(V2_6, V2_8_2, R, 1, 0, "", "EI")],
        ),
        single(
            "vendor_name",
            "Vendor Name",
            ST,
            &[
                used(V2_6, V2_6, O, 1, 999, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "vendor_catalog_number",
            "Vendor Catalog Number",
            of(&EI),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "EI")],
        ),
        single(
            "primary_vendor_indicator",
            "Primary Vendor Indicator",
            of(&CNE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0532", "CNE")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "vnd",
    doc: "VND segments (Purchasing Vendor), one row each",
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
        column("set_id_vnd", Int64, "VND-1", "Set Id - VND"),
        column("vendor_identifier", Struct(&EI_COLUMNS), "VND-2", "Vendor Identifier"),
        column("vendor_name", Utf8, "VND-3", "Vendor Name"),
        column(
            "vendor_catalog_number",
            Struct(&EI_COLUMNS),
            "VND-4",
            "Vendor Catalog Number",
        ),
        column(
            "primary_vendor_indicator",
            Struct(&CNE_COLUMNS),
            "VND-5",
            "Primary Vendor Indicator",
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

// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// SLT · Sterilization Lot
#[derive(Default)]
#[non_exhaustive]
pub struct Slt {
    /// SLT-1 · Device Number · EI
    pub device_number: Maybe<Box<Ei>>,
    /// SLT-2 · Device Name · ST
    pub device_name: Maybe<String>,
    /// SLT-3 · Lot Number · EI
    pub lot_number: Maybe<Box<Ei>>,
    /// SLT-4 · Item Identifier · EI
    pub item_identifier: Maybe<Box<Ei>>,
    /// SLT-5 · Bar Code · ST
    pub bar_code: Maybe<String>,
    /// What a message has beyond these 5.
    pub extra: Extra,
}
record!(
    segment Slt, SLT, [1 => device_number, 2 => device_name, 3 => lot_number, 4 =>
    item_identifier, 5 => bar_code]
);
/// Definition of [`Slt`].
pub static SLT: SegmentDef = SegmentDef {
    id: "SLT",
    title: "Sterilization Lot",
    fields: &[
        single(
            "device_number",
            "Device Number",
            of(&EI),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "EI")],
        ),
        single(
            "device_name",
            "Device Name",
            ST,
            &[
                used(V2_6, V2_6, O, 1, 999, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "lot_number",
            "Lot Number",
            of(&EI),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "EI")],
        ),
        single(
            "item_identifier",
            "Item Identifier",
            of(&EI),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "EI")],
        ),
        single(
            "bar_code",
            "Bar Code",
            ST,
            &[
                used(V2_6, V2_6, O, 1, 30, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "slt",
    doc: "SLT segments (Sterilization Lot), one row each",
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
        column("device_number", Struct(&EI_COLUMNS), "SLT-1", "Device Number"),
        column("device_name", Utf8, "SLT-2", "Device Name"),
        column("lot_number", Struct(&EI_COLUMNS), "SLT-3", "Lot Number"),
        column("item_identifier", Struct(&EI_COLUMNS), "SLT-4", "Item Identifier"),
        column("bar_code", Utf8, "SLT-5", "Bar Code"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

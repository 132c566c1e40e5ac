// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// SID · Substance Identifier
#[derive(Default)]
#[non_exhaustive]
pub struct Sid {
    /// SID-1 · Application/Method Identifier · CWE
    pub application_method_identifier: Maybe<Box<Cwe>>,
    /// SID-2 · Substance Lot Number · ST
    pub substance_lot_number: Maybe<String>,
    /// SID-3 · Substance Container Identifier · ST
    pub substance_container_identifier: Maybe<String>,
    /// SID-4 · Substance Manufacturer Identifier · CWE
    pub substance_manufacturer_identifier: Maybe<Box<Cwe>>,
    /// What a message has beyond these 4.
    pub extra: Extra,
}
record!(
    segment Sid, SID, [1 => application_method_identifier, 2 => substance_lot_number, 3
    => substance_container_identifier, 4 => substance_manufacturer_identifier]
);
/// Definition of [`Sid`].
pub static SID: SegmentDef = SegmentDef {
    id: "SID",
    title: "Substance Identifier",
    fields: &[
        single(
            "application_method_identifier",
            "Application/Method Identifier",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, C, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, C, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "substance_lot_number",
            "Substance Lot Number",
            ST,
            &[
                used(V2_4, V2_6, C, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, C, 1, 0, "", "ST"),
            ],
        ),
        single(
            "substance_container_identifier",
            "Substance Container Identifier",
            ST,
            &[
                used(V2_4, V2_6, C, 1, 200, "", "ST"),
                used(V2_7, V2_8_2, C, 1, 0, "", "ST"),
            ],
        ),
        single(
            "substance_manufacturer_identifier",
            "Substance Manufacturer Identifier",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, C, 1, 250, "0385", "CE"),
                used(V2_6, V2_8_2, C, 1, 0, "0385", "CWE"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "sid",
    doc: "SID segments (Substance Identifier), one row each",
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
            "application_method_identifier",
            Struct(&CWE_COLUMNS),
            "SID-1",
            "Application/Method Identifier",
        ),
        column("substance_lot_number", Utf8, "SID-2", "Substance Lot Number"),
        column(
            "substance_container_identifier",
            Utf8,
            "SID-3",
            "Substance Container Identifier",
        ),
        column(
            "substance_manufacturer_identifier",
            Struct(&CWE_COLUMNS),
            "SID-4",
            "Substance Manufacturer Identifier",
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

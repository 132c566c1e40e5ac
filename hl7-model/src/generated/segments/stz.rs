// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// STZ · Sterilization Parameter
#[derive(Default)]
#[non_exhaustive]
pub struct Stz {
    /// STZ-1 · Sterilization Type · CWE
    pub sterilization_type: Maybe<Box<Cwe>>,
    /// STZ-2 · Sterilization Cycle · CWE
    pub sterilization_cycle: Maybe<Box<Cwe>>,
    /// STZ-3 · Maintenance Cycle · CWE
    pub maintenance_cycle: Maybe<Box<Cwe>>,
    /// STZ-4 · Maintenance Type · CWE
    pub maintenance_type: Maybe<Box<Cwe>>,
    /// What a message has beyond these 4.
    pub extra: Extra,
}
record!(
    segment Stz, STZ, [1 => sterilization_type, 2 => sterilization_cycle, 3 =>
    maintenance_cycle, 4 => maintenance_type]
);
/// Definition of [`Stz`].
pub static STZ: SegmentDef = SegmentDef {
    id: "STZ",
    title: "Sterilization Parameter",
    fields: &[
        single(
            "sterilization_type",
            "Sterilization Type",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0806", "CWE")],
        ),
        single(
            "sterilization_cycle",
            "Sterilization Cycle",
            of(&CWE),
            &[
                used(V2_6, V2_6, O, 1, 0, "", "CWE"),
                used(V2_7, V2_8_2, O, 1, 0, "0702", "CWE"),
            ],
        ),
        single(
            "maintenance_cycle",
            "Maintenance Cycle",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0809", "CWE")],
        ),
        single(
            "maintenance_type",
            "Maintenance Type",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0811", "CWE")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "stz",
    doc: "STZ segments (Sterilization Parameter), one row each",
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
            "sterilization_type",
            Struct(&CWE_COLUMNS),
            "STZ-1",
            "Sterilization Type",
        ),
        column(
            "sterilization_cycle",
            Struct(&CWE_COLUMNS),
            "STZ-2",
            "Sterilization Cycle",
        ),
        column("maintenance_cycle", Struct(&CWE_COLUMNS), "STZ-3", "Maintenance Cycle"),
        column("maintenance_type", Struct(&CWE_COLUMNS), "STZ-4", "Maintenance Type"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

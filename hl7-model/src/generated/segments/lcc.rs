// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// LCC · Location Charge Code
#[derive(Default)]
#[non_exhaustive]
pub struct Lcc {
    /// LCC-1 · Primary Key Value - LCC · PL
    pub primary_key_value_lcc: Maybe<Box<Pl>>,
    /// LCC-2 · Location Department · CWE
    pub location_department: Maybe<Box<Cwe>>,
    /// LCC-3 · Accommodation Type · CWE
    pub accommodation_type: Vec<Maybe<Cwe>>,
    /// LCC-4 · Charge Code · CWE
    pub charge_code: Vec<Maybe<Cwe>>,
    /// What a message has beyond these 4.
    pub extra: Extra,
}
record!(
    segment Lcc, LCC, [1 => primary_key_value_lcc, 2 => location_department, 3 =>
    accommodation_type, 4 => charge_code]
);
/// Definition of [`Lcc`].
pub static LCC: SegmentDef = SegmentDef {
    id: "LCC",
    title: "Location Charge Code",
    fields: &[
        single(
            "primary_key_value_lcc",
            "Primary Key Value - LCC",
            of(&PL),
            &[
                used(V2_3, V2_5_1, R, 1, 200, "", "PL"),
                used(V2_6, V2_8_2, R, 1, 0, "", "PL"),
            ],
        ),
        single(
            "location_department",
            "Location Department",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, R, 1, 10, "0264", "IS"),
                used(V2_4, V2_5_1, R, 1, 250, "0264", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "0264", "CWE"),
            ],
        ),
        repeated(
            "accommodation_type",
            "Accommodation Type",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 0, 60, "", "CE"),
                used(V2_3_1, V2_3_1, O, 0, 60, "0129", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "0129", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0129", "CWE"),
            ],
        ),
        repeated(
            "charge_code",
            "Charge Code",
            of(&CWE),
            &[
                used(V2_3, V2_3, R, 0, 60, "", "CE"),
                used(V2_3_1, V2_3_1, R, 0, 60, "0132", "CE"),
                used(V2_4, V2_5_1, R, 0, 250, "0132", "CE"),
                used(V2_6, V2_8_2, R, 0, 0, "0132", "CWE"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "lcc",
    doc: "LCC segments (Location Charge Code), one row each",
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
            "primary_key_value_lcc",
            Struct(&PL_COLUMNS),
            "LCC-1",
            "Primary Key Value - LCC",
        ),
        column(
            "location_department",
            Struct(&CWE_COLUMNS),
            "LCC-2",
            "Location Department",
        ),
        column("accommodation_type", List(&CWE_KIND), "LCC-3", "Accommodation Type"),
        column("charge_code", List(&CWE_KIND), "LCC-4", "Charge Code"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

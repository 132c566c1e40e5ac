// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// LOC · Location Identification
#[derive(Default)]
#[non_exhaustive]
pub struct Loc {
    /// LOC-1 · Primary Key Value - LOC · PL
    pub primary_key_value_loc: Maybe<Box<Pl>>,
    /// LOC-2 · Location Description · ST
    pub location_description: Maybe<String>,
    /// LOC-3 · Location Type - LOC · CWE
    pub location_type_loc: Vec<Maybe<Cwe>>,
    /// LOC-4 · Organization Name - LOC · XON
    pub organization_name_loc: Vec<Maybe<Xon>>,
    /// LOC-5 · Location Address · XAD
    pub location_address: Vec<Maybe<Xad>>,
    /// LOC-6 · Location Phone · XTN
    pub location_phone: Vec<Maybe<Xtn>>,
    /// LOC-7 · License Number · CWE
    pub license_number: Vec<Maybe<Cwe>>,
    /// LOC-8 · Location Equipment · CWE
    pub location_equipment: Vec<Maybe<Cwe>>,
    /// LOC-9 · Location Service Code · CWE
    pub location_service_code: Maybe<Box<Cwe>>,
    /// What a message has beyond these 9.
    pub extra: Extra,
}
record!(
    segment Loc, LOC, [1 => primary_key_value_loc, 2 => location_description, 3 =>
    location_type_loc, 4 => organization_name_loc, 5 => location_address, 6 =>
    location_phone, 7 => license_number, 8 => location_equipment, 9 =>
    location_service_code]
);
/// Definition of [`Loc`].
pub static LOC: SegmentDef = SegmentDef {
    id: "LOC",
    title: "Location Identification",
    fields: &[
        single(
            "primary_key_value_loc",
            "Primary Key Value - LOC",
            of(&PL),
            &[
                used(V2_3, V2_3, R, 1, 20, "", "PL"),
                used(V2_3_1, V2_5_1, R, 1, 200, "", "PL"),
                used(V2_6, V2_8_2, R, 1, 0, "", "PL"),
            ],
        ),
        single(
            "location_description",
            "Location Description",
            ST,
            &[
                used(V2_3, V2_6, O, 1, 48, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        repeated(
            "location_type_loc",
            "Location Type - LOC",
            of(&CWE),
            &[
                used(V2_3, V2_6, R, 0, 2, "0260", "IS"),
                used(V2_7, V2_8_2, R, 0, 0, "0260", "CWE"),
            ],
        ),
        repeated(
            "organization_name_loc",
            "Organization Name - LOC",
            of(&XON),
            &[
                used(V2_3, V2_3, O, 1, 90, "", "XON"),
                used(V2_3_1, V2_3_1, O, 0, 90, "", "XON"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XON"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XON"),
            ],
        ),
        repeated(
            "location_address",
            "Location Address",
            of(&XAD),
            &[
                used(V2_3, V2_3, O, 1, 106, "", "XAD"),
                used(V2_3_1, V2_3_1, O, 0, 106, "", "XAD"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XAD"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XAD"),
            ],
        ),
        repeated(
            "location_phone",
            "Location Phone",
            of(&XTN),
            &[
                used(V2_3, V2_3_1, O, 0, 40, "", "XTN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XTN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XTN"),
            ],
        ),
        repeated(
            "license_number",
            "License Number",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 0, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "0461", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0461", "CWE"),
            ],
        ),
        repeated(
            "location_equipment",
            "Location Equipment",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 0, 3, "0261", "ID"),
                used(V2_3_1, V2_6, O, 0, 3, "0261", "IS"),
                used(V2_7, V2_8_2, O, 0, 0, "0261", "CWE"),
            ],
        ),
        single(
            "location_service_code",
            "Location Service Code",
            of(&CWE),
            &[
                used(V2_4, V2_6, O, 1, 1, "0442", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0442", "CWE"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "loc",
    doc: "LOC segments (Location Identification), one row each",
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
            "primary_key_value_loc",
            Struct(&PL_COLUMNS),
            "LOC-1",
            "Primary Key Value - LOC",
        ),
        column("location_description", Utf8, "LOC-2", "Location Description"),
        column("location_type_loc", List(&CWE_KIND), "LOC-3", "Location Type - LOC"),
        column(
            "organization_name_loc",
            List(&XON_KIND),
            "LOC-4",
            "Organization Name - LOC",
        ),
        column("location_address", List(&XAD_KIND), "LOC-5", "Location Address"),
        column("location_phone", List(&XTN_KIND), "LOC-6", "Location Phone"),
        column("license_number", List(&CWE_KIND), "LOC-7", "License Number"),
        column("location_equipment", List(&CWE_KIND), "LOC-8", "Location Equipment"),
        column(
            "location_service_code",
            Struct(&CWE_COLUMNS),
            "LOC-9",
            "Location Service Code",
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

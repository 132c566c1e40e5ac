// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// LRL · Location Relationship
#[derive(Default)]
#[non_exhaustive]
pub struct Lrl {
    /// LRL-1 · Primary Key Value - LRL · PL
    pub primary_key_value_lrl: Maybe<Box<Pl>>,
    /// LRL-2 · Segment Action Code · ID
    pub segment_action_code: Maybe<String>,
    /// LRL-3 · Segment Unique Key · EI
    pub segment_unique_key: Maybe<Box<Ei>>,
    /// LRL-4 · Location Relationship ID · CWE
    pub location_relationship_id: Maybe<Box<Cwe>>,
    /// LRL-5 · Organizational Location Relationship Value · XON
    pub organizational_location_relationship_value: Vec<Maybe<Xon>>,
    /// LRL-6 · Patient Location Relationship Value · PL
    pub patient_location_relationship_value: Maybe<Box<Pl>>,
    /// What a message has beyond these 6.
    pub extra: Extra,
}
record!(
    segment Lrl, LRL, [1 => primary_key_value_lrl, 2 => segment_action_code, 3 =>
    segment_unique_key, 4 => location_relationship_id, 5 =>
    organizational_location_relationship_value, 6 => patient_location_relationship_value]
);
/// Definition of [`Lrl`].
pub static LRL: SegmentDef = SegmentDef {
    id: "LRL",
    title: "Location Relationship",
    fields: &[
        single(
            "primary_key_value_lrl",
            "Primary Key Value - LRL",
            of(&PL),
            &[
                used(V2_3, V2_3, R, 1, 20, "", "PL"),
                used(V2_3_1, V2_5_1, R, 1, 200, "", "PL"),
                used(V2_6, V2_8_2, R, 1, 0, "", "PL"),
            ],
        ),
        single(
            "segment_action_code",
            "Segment Action Code",
            ID,
            &[
                used(V2_3, V2_6, O, 1, 3, "0206", "ID"),
                used(V2_7, V2_8_1, O, 1, 1, "0206", "ID"),
                used(V2_8_2, V2_8_2, O, 1, 0, "0206", "ID"),
            ],
        ),
        single(
            "segment_unique_key",
            "Segment Unique Key",
            of(&EI),
            &[
                used(V2_3, V2_5_1, O, 1, 80, "", "EI"),
                used(V2_6, V2_8_2, O, 1, 0, "", "EI"),
            ],
        ),
        single(
            "location_relationship_id",
            "Location Relationship ID",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 80, "0325", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "0325", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "0325", "CWE"),
            ],
        ),
        repeated(
            "organizational_location_relationship_value",
            "Organizational Location Relationship Value",
            of(&XON),
            &[
                used(V2_3, V2_3, C, 1, 0, "", "XON"),
                used(V2_3_1, V2_3_1, C, 0, 80, "", "XON"),
                used(V2_4, V2_5_1, C, 0, 250, "", "XON"),
                used(V2_6, V2_8_2, C, 0, 0, "", "XON"),
            ],
        ),
        single(
            "patient_location_relationship_value",
            "Patient Location Relationship Value",
            of(&PL),
            &[
                used(V2_3, V2_3, O, 1, 80, "", "PL"),
                used(V2_3_1, V2_5_1, C, 1, 80, "", "PL"),
                used(V2_6, V2_8_2, C, 1, 0, "", "PL"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "lrl",
    doc: "LRL segments (Location Relationship), one row each",
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
            "primary_key_value_lrl",
            Struct(&PL_COLUMNS),
            "LRL-1",
            "Primary Key Value - LRL",
        ),
        column("segment_action_code", Utf8, "LRL-2", "Segment Action Code"),
        column("segment_unique_key", Struct(&EI_COLUMNS), "LRL-3", "Segment Unique Key"),
        column(
            "location_relationship_id",
            Struct(&CWE_COLUMNS),
            "LRL-4",
            "Location Relationship ID",
        ),
        column(
            "organizational_location_relationship_value",
            List(&XON_KIND),
            "LRL-5",
            "Organizational Location Relationship Value",
        ),
        column(
            "patient_location_relationship_value",
            Struct(&PL_COLUMNS),
            "LRL-6",
            "Patient Location Relationship Value",
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

// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// LCH · Location Characteristic
#[derive(Default)]
#[non_exhaustive]
pub struct Lch {
    /// LCH-1 · Primary Key Value - LCH · PL
    pub primary_key_value_lch: Maybe<Box<Pl>>,
    /// LCH-2 · Segment Action Code · ID
    pub segment_action_code: Maybe<String>,
    /// LCH-3 · Segment Unique Key · EI
    pub segment_unique_key: Maybe<Box<Ei>>,
    /// LCH-4 · Location Characteristic ID · CWE
    pub location_characteristic_id: Maybe<Box<Cwe>>,
    /// LCH-5 · Location Characteristic Value - LCH · CWE
    pub location_characteristic_value_lch: Maybe<Box<Cwe>>,
    /// What a message has beyond these 5.
    pub extra: Extra,
}
record!(
    segment Lch, LCH, [1 => primary_key_value_lch, 2 => segment_action_code, 3 =>
    segment_unique_key, 4 => location_characteristic_id, 5 =>
    location_characteristic_value_lch]
);
/// Definition of [`Lch`].
pub static LCH: SegmentDef = SegmentDef {
    id: "LCH",
    title: "Location Characteristic",
    fields: &[
        single(
            "primary_key_value_lch",
            "Primary Key Value - LCH",
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
            "location_characteristic_id",
            "Location Characteristic ID",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, R, 1, 80, "0324", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "0324", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "0324", "CWE"),
            ],
        ),
        single(
            "location_characteristic_value_lch",
            "Location Characteristic Value - LCH",
            of(&CWE),
            &[
                used(V2_3, V2_3, R, 1, 80, "", "CE"),
                used(V2_3_1, V2_3_1, O, 1, 80, "", "CE"),
                used(V2_4, V2_4, R, 1, 250, "0136", "CE"),
                used(V2_5, V2_5, R, 1, 250, "", "CE"),
                used(V2_5_1, V2_5_1, R, 1, 250, "0136", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "0136", "CWE"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "lch",
    doc: "LCH segments (Location Characteristic), one row each",
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
            "primary_key_value_lch",
            Struct(&PL_COLUMNS),
            "LCH-1",
            "Primary Key Value - LCH",
        ),
        column("segment_action_code", Utf8, "LCH-2", "Segment Action Code"),
        column("segment_unique_key", Struct(&EI_COLUMNS), "LCH-3", "Segment Unique Key"),
        column(
            "location_characteristic_id",
            Struct(&CWE_COLUMNS),
            "LCH-4",
            "Location Characteristic ID",
        ),
        column(
            "location_characteristic_value_lch",
            Struct(&CWE_COLUMNS),
            "LCH-5",
            "Location Characteristic Value - LCH",
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

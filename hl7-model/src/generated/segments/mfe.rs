// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// MFE · Master File Entry
#[derive(Default)]
#[non_exhaustive]
pub struct Mfe {
    /// MFE-1 · Record-Level Event Code · ID
    pub record_level_event_code: Maybe<String>,
    /// MFE-2 · MFN Control ID · ST
    pub mfn_control_id: Maybe<String>,
    /// MFE-3 · Effective Date/Time · DTM
    pub effective_date_time: Maybe<Dtm>,
    /// MFE-4 · Primary Key Value - MFE · varies
    pub primary_key_value_mfe: Vec<Maybe<Varies>>,
    /// MFE-5 · Primary Key Value Type · ID
    pub primary_key_value_type: Vec<Maybe<String>>,
    /// MFE-6 · Entered Date/Time · DTM
    pub entered_date_time: Maybe<Dtm>,
    /// MFE-7 · Entered By · XCN
    pub entered_by: Maybe<Box<Xcn>>,
    /// What a message has beyond these 7.
    pub extra: Extra,
}
record!(
    segment Mfe, MFE, [1 => record_level_event_code, 2 => mfn_control_id, 3 =>
    effective_date_time, 4 => primary_key_value_mfe, 5 => primary_key_value_type, 6 =>
    entered_date_time, 7 => entered_by]
);
/// Definition of [`Mfe`].
pub static MFE: SegmentDef = SegmentDef {
    id: "MFE",
    title: "Master File Entry",
    fields: &[
        single(
            "record_level_event_code",
            "Record-Level Event Code",
            ID,
            &[used(V2_2, V2_8_2, R, 1, 3, "0180", "ID")],
        ),
        single(
            "mfn_control_id",
            "MFN Control ID",
            ST,
            &[
                used(V2_2, V2_6, C, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, C, 1, 0, "", "ST"),
            ],
        ),
        single(
            "effective_date_time",
            "Effective Date/Time",
            DTM,
            &[
                used(V2_2, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        repeated(
            "primary_key_value_mfe",
            "Primary Key Value - MFE",
            VARIES,
            &[
                used(V2_2, V2_3, R, 0, 60, "", "CE"),
                used(V2_3_1, V2_8_2, R, 0, 0, "", "varies"),
            ],
        ),
        repeated(
            "primary_key_value_type",
            "Primary Key Value Type",
            ID,
            &[used(V2_3_1, V2_8_2, R, 0, 3, "0355", "ID")],
        ),
        single(
            "entered_date_time",
            "Entered Date/Time",
            DTM,
            &[
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "entered_by",
            "Entered By",
            of(&XCN),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "XCN")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "mfe",
    doc: "MFE segments (Master File Entry), one row each",
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
        column("record_level_event_code", Utf8, "MFE-1", "Record-Level Event Code"),
        column("mfn_control_id", Utf8, "MFE-2", "MFN Control ID"),
        column("effective_date_time", Timestamp, "MFE-3", "Effective Date/Time"),
        column("primary_key_value_mfe", List(&Utf8), "MFE-4", "Primary Key Value - MFE"),
        column("primary_key_value_type", List(&Utf8), "MFE-5", "Primary Key Value Type"),
        column("entered_date_time", Timestamp, "MFE-6", "Entered Date/Time"),
        column("entered_by", Struct(&XCN_COLUMNS), "MFE-7", "Entered By"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

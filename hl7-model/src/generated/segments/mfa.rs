// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// MFA · Master File Acknowledgment
#[derive(Default)]
#[non_exhaustive]
pub struct Mfa {
    /// MFA-1 · Record-Level Event Code · ID
    pub record_level_event_code: Maybe<String>,
    /// MFA-2 · MFN Control ID · ST
    pub mfn_control_id: Maybe<String>,
    /// MFA-3 · Event Completion Date/Time · DTM
    pub event_completion_date_time: Maybe<Dtm>,
    /// MFA-4 · MFN Record Level Error Return · CWE
    pub mfn_record_level_error_return: Maybe<Box<Cwe>>,
    /// MFA-5 · Primary Key Value - MFA · varies
    pub primary_key_value_mfa: Vec<Maybe<Varies>>,
    /// MFA-6 · Primary Key Value Type - MFA · ID
    pub primary_key_value_type_mfa: Vec<Maybe<String>>,
    /// What a message has beyond these 6.
    pub extra: Extra,
}
record!(
    segment Mfa, MFA, [1 => record_level_event_code, 2 => mfn_control_id, 3 =>
    event_completion_date_time, 4 => mfn_record_level_error_return, 5 =>
    primary_key_value_mfa, 6 => primary_key_value_type_mfa]
);
/// Definition of [`Mfa`].
pub static MFA: SegmentDef = SegmentDef {
    id: "MFA",
    title: "Master File Acknowledgment",
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
            "event_completion_date_time",
            "Event Completion Date/Time",
            DTM,
            &[
                used(V2_2, V2_2, C, 1, 26, "", "TS"),
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "mfn_record_level_error_return",
            "MFN Record Level Error Return",
            of(&CWE),
            &[
                used(V2_2, V2_3_1, R, 1, 60, "0181", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "0181", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "0181", "CWE"),
            ],
        ),
        repeated(
            "primary_key_value_mfa",
            "Primary Key Value - MFA",
            VARIES,
            &[
                used(V2_2, V2_3_1, R, 0, 60, "", "CE"),
                used(V2_4, V2_4, R, 0, 250, "", "CE"),
                used(V2_5, V2_8_2, R, 0, 0, "", "varies"),
            ],
        ),
        repeated(
            "primary_key_value_type_mfa",
            "Primary Key Value Type - MFA",
            ID,
            &[used(V2_3_1, V2_8_2, R, 0, 3, "0355", "ID")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "mfa",
    doc: "MFA segments (Master File Acknowledgment), one row each",
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
        column("record_level_event_code", Utf8, "MFA-1", "Record-Level Event Code"),
        column("mfn_control_id", Utf8, "MFA-2", "MFN Control ID"),
        column(
            "event_completion_date_time",
            Timestamp,
            "MFA-3",
            "Event Completion Date/Time",
        ),
        column(
            "mfn_record_level_error_return",
            Struct(&CWE_COLUMNS),
            "MFA-4",
            "MFN Record Level Error Return",
        ),
        column("primary_key_value_mfa", List(&Utf8), "MFA-5", "Primary Key Value - MFA"),
        column(
            "primary_key_value_type_mfa",
            List(&Utf8),
            "MFA-6",
            "Primary Key Value Type - MFA",
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

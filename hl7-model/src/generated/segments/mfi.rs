// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// MFI · Master File Identification
#[derive(Default)]
#[non_exhaustive]
pub struct Mfi {
    /// MFI-1 · Master File Identifier · CWE
    pub master_file_identifier: Maybe<Box<Cwe>>,
    /// MFI-2 · Master File Application Identifier · HD
    pub master_file_application_identifier: Vec<Maybe<Hd>>,
    /// MFI-3 · File-Level Event Code · ID
    pub file_level_event_code: Maybe<String>,
    /// MFI-4 · Entered Date/Time · DTM
    pub entered_date_time: Maybe<Dtm>,
    /// MFI-5 · Effective Date/Time · DTM
    pub effective_date_time: Maybe<Dtm>,
    /// MFI-6 · Response Level Code · ID
    pub response_level_code: Maybe<String>,
    /// What a message has beyond these 6.
    pub extra: Extra,
}
record!(
    segment Mfi, MFI, [1 => master_file_identifier, 2 =>
    master_file_application_identifier, 3 => file_level_event_code, 4 =>
    entered_date_time, 5 => effective_date_time, 6 => response_level_code]
);
/// Definition of [`Mfi`].
pub static MFI: SegmentDef = SegmentDef {
    id: "MFI",
    title: "Master File Identification",
    fields: &[
        single(
            "master_file_identifier",
            "Master File Identifier",
            of(&CWE),
            &[
                used(V2_2, V2_3_1, R, 1, 60, "0175", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "0175", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "0175", "CWE"),
            ],
        ),
        repeated(
            "master_file_application_identifier",
            "Master File Application Identifier",
            of(&HD),
            &[
                used(V2_2, V2_2, O, 1, 6, "0176", "ID"),
                used(V2_3, V2_3, O, 1, 180, "0176", "HD"),
                used(V2_3_1, V2_4, O, 1, 180, "", "HD"),
                used(V2_5, V2_5_1, O, 1, 180, "0361", "HD"),
                used(V2_6, V2_8_2, O, 0, 0, "0361", "HD"),
            ],
        ),
        single(
            "file_level_event_code",
            "File-Level Event Code",
            ID,
            &[used(V2_2, V2_8_2, R, 1, 3, "0178", "ID")],
        ),
        single(
            "entered_date_time",
            "Entered Date/Time",
            DTM,
            &[
                used(V2_2, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
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
        single(
            "response_level_code",
            "Response Level Code",
            ID,
            &[used(V2_2, V2_8_2, R, 1, 2, "0179", "ID")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "mfi",
    doc: "MFI segments (Master File Identification), one row each",
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
            "master_file_identifier",
            Struct(&CWE_COLUMNS),
            "MFI-1",
            "Master File Identifier",
        ),
        column(
            "master_file_application_identifier",
            List(&HD_KIND),
            "MFI-2",
            "Master File Application Identifier",
        ),
        column("file_level_event_code", Utf8, "MFI-3", "File-Level Event Code"),
        column("entered_date_time", Timestamp, "MFI-4", "Entered Date/Time"),
        column("effective_date_time", Timestamp, "MFI-5", "Effective Date/Time"),
        column("response_level_code", Utf8, "MFI-6", "Response Level Code"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

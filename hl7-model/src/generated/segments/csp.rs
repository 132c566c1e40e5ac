// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// CSP · Clinical Study Phase
#[derive(Default)]
#[non_exhaustive]
pub struct Csp {
    /// CSP-1 · Study Phase Identifier · CWE
    pub study_phase_identifier: Maybe<Box<Cwe>>,
    /// CSP-2 · Date/time Study Phase Began · DTM
    pub date_time_study_phase_began: Maybe<Dtm>,
    /// CSP-3 · Date/time Study Phase Ended · DTM
    pub date_time_study_phase_ended: Maybe<Dtm>,
    /// CSP-4 · Study Phase Evaluability · CWE
    pub study_phase_evaluability: Maybe<Box<Cwe>>,
    /// What a message has beyond these 4.
    pub extra: Extra,
}
record!(
    segment Csp, CSP, [1 => study_phase_identifier, 2 => date_time_study_phase_began, 3
    => date_time_study_phase_ended, 4 => study_phase_evaluability]
);
/// Definition of [`Csp`].
pub static CSP: SegmentDef = SegmentDef {
    id: "CSP",
    title: "Clinical Study Phase",
    fields: &[
        single(
            "study_phase_identifier",
            "Study Phase Identifier",
            of(&CWE),
            &[
                used(V2_3, V2_3, C, 1, 60, "", "CE"),
                used(V2_3_1, V2_3_1, R, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "date_time_study_phase_began",
            "Date/time Study Phase Began",
            DTM,
            &[
                used(V2_3, V2_5_1, R, 1, 26, "", "TS"),
                used(V2_6, V2_6, R, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "date_time_study_phase_ended",
            "Date/time Study Phase Ended",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "study_phase_evaluability",
            "Study Phase Evaluability",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 1, 60, "", "CE"),
                used(V2_3_1, V2_3_1, C, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, C, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, C, 1, 0, "", "CWE"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "csp",
    doc: "CSP segments (Clinical Study Phase), one row each",
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
            "study_phase_identifier",
            Struct(&CWE_COLUMNS),
            "CSP-1",
            "Study Phase Identifier",
        ),
        column(
            "date_time_study_phase_began",
            Timestamp,
            "CSP-2",
            "Date/time Study Phase Began",
        ),
        column(
            "date_time_study_phase_ended",
            Timestamp,
            "CSP-3",
            "Date/time Study Phase Ended",
        ),
        column(
            "study_phase_evaluability",
            Struct(&CWE_COLUMNS),
            "CSP-4",
            "Study Phase Evaluability",
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

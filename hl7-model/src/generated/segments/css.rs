// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// CSS · Clinical Study Data Schedule Segment
#[derive(Default)]
#[non_exhaustive]
pub struct Css {
    /// CSS-1 · Study Scheduled Time Point · CWE
    pub study_scheduled_time_point: Maybe<Box<Cwe>>,
    /// CSS-2 · Study Scheduled Patient Time Point · DTM
    pub study_scheduled_patient_time_point: Maybe<Dtm>,
    /// CSS-3 · Study Quality Control Codes · CWE
    pub study_quality_control_codes: Vec<Maybe<Cwe>>,
    /// What a message has beyond these 3.
    pub extra: Extra,
}
record!(
    segment Css, CSS, [1 => study_scheduled_time_point, 2 =>
    study_scheduled_patient_time_point, 3 => study_quality_control_codes]
);
/// Definition of [`Css`].
pub static CSS: SegmentDef = SegmentDef {
    id: "CSS",
    title: "Clinical Study Data Schedule Segment",
    fields: &[
        single(
            "study_scheduled_time_point",
            "Study Scheduled Time Point",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 1, 60, "", "CE"),
                used(V2_3_1, V2_3_1, R, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "study_scheduled_patient_time_point",
            "Study Scheduled Patient Time Point",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        repeated(
            "study_quality_control_codes",
            "Study Quality Control Codes",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 0, 60, "", "CE"),
                used(V2_3_1, V2_3_1, O, 3, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 3, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 3, 0, "", "CWE"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "css",
    doc: "CSS segments (Clinical Study Data Schedule Segment), one row each",
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
            "study_scheduled_time_point",
            Struct(&CWE_COLUMNS),
            "CSS-1",
            "Study Scheduled Time Point",
        ),
        column(
            "study_scheduled_patient_time_point",
            Timestamp,
            "CSS-2",
            "Study Scheduled Patient Time Point",
        ),
        column(
            "study_quality_control_codes",
            List(&CWE_KIND),
            "CSS-3",
            "Study Quality Control Codes",
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

// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// CTI · Clinical Trial Identification
#[derive(Default)]
#[non_exhaustive]
pub struct Cti {
    /// CTI-1 · Sponsor Study ID · EI
    pub sponsor_study_id: Maybe<Box<Ei>>,
    /// CTI-2 · Study Phase Identifier · CWE
    pub study_phase_identifier: Maybe<Box<Cwe>>,
    /// CTI-3 · Study Scheduled Time Point · CWE
    pub study_scheduled_time_point: Maybe<Box<Cwe>>,
    /// What a message has beyond these 3.
    pub extra: Extra,
}
record!(
    segment Cti, CTI, [1 => sponsor_study_id, 2 => study_phase_identifier, 3 =>
    study_scheduled_time_point]
);
/// Definition of [`Cti`].
pub static CTI: SegmentDef = SegmentDef {
    id: "CTI",
    title: "Clinical Trial Identification",
    fields: &[
        single(
            "sponsor_study_id",
            "Sponsor Study ID",
            of(&EI),
            &[
                used(V2_3, V2_5_1, R, 1, 60, "", "EI"),
                used(V2_6, V2_8_2, R, 1, 0, "", "EI"),
            ],
        ),
        single(
            "study_phase_identifier",
            "Study Phase Identifier",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, C, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, C, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, C, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "study_scheduled_time_point",
            "Study Scheduled Time Point",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "cti",
    doc: "CTI segments (Clinical Trial Identification), one row each",
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
        column("sponsor_study_id", Struct(&EI_COLUMNS), "CTI-1", "Sponsor Study ID"),
        column(
            "study_phase_identifier",
            Struct(&CWE_COLUMNS),
            "CTI-2",
            "Study Phase Identifier",
        ),
        column(
            "study_scheduled_time_point",
            Struct(&CWE_COLUMNS),
            "CTI-3",
            "Study Scheduled Time Point",
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

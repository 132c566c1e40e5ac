// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// QRI · Query Response Instance
#[derive(Default)]
#[non_exhaustive]
pub struct Qri {
    /// QRI-1 · Candidate Confidence · NM
    pub candidate_confidence: Maybe<Nm>,
    /// QRI-2 · Match Reason Code · CWE
    pub match_reason_code: Vec<Maybe<Cwe>>,
    /// QRI-3 · Algorithm Descriptor · CWE
    pub algorithm_descriptor: Maybe<Box<Cwe>>,
    /// What a message has beyond these 3.
    pub extra: Extra,
}
record!(
    segment Qri, QRI, [1 => candidate_confidence, 2 => match_reason_code, 3 =>
    algorithm_descriptor]
);
/// Definition of [`Qri`].
pub static QRI: SegmentDef = SegmentDef {
    id: "QRI",
    title: "Query Response Instance",
    fields: &[
        single(
            "candidate_confidence",
            "Candidate Confidence",
            NM,
            &[
                used(V2_4, V2_6, O, 1, 10, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        repeated(
            "match_reason_code",
            "Match Reason Code",
            of(&CWE),
            &[
                used(V2_4, V2_6, O, 0, 2, "0392", "IS"),
                used(V2_7, V2_8_2, O, 0, 0, "0392", "CWE"),
            ],
        ),
        single(
            "algorithm_descriptor",
            "Algorithm Descriptor",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0393", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0393", "CWE"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "qri",
    doc: "QRI segments (Query Response Instance), one row each",
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
        column("candidate_confidence", Decimal, "QRI-1", "Candidate Confidence"),
        column("match_reason_code", List(&CWE_KIND), "QRI-2", "Match Reason Code"),
        column(
            "algorithm_descriptor",
            Struct(&CWE_COLUMNS),
            "QRI-3",
            "Algorithm Descriptor",
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

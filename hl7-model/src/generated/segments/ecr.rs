// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// ECR · Equipment Command Response
#[derive(Default)]
#[non_exhaustive]
pub struct Ecr {
    /// ECR-1 · Command Response · CWE
    pub command_response: Maybe<Box<Cwe>>,
    /// ECR-2 · Date/Time Completed · DTM
    pub date_time_completed: Maybe<Dtm>,
    /// ECR-3 · Command Response Parameters · TX
    pub command_response_parameters: Vec<Maybe<String>>,
    /// What a message has beyond these 3.
    pub extra: Extra,
}
record!(
    segment Ecr, ECR, [1 => command_response, 2 => date_time_completed, 3 =>
    command_response_parameters]
);
/// Definition of [`Ecr`].
pub static ECR: SegmentDef = SegmentDef {
    id: "ECR",
    title: "Equipment Command Response",
    fields: &[
        single(
            "command_response",
            "Command Response",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, R, 1, 250, "0387", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "0387", "CWE"),
            ],
        ),
        single(
            "date_time_completed",
            "Date/Time Completed",
            DTM,
            &[
                used(V2_4, V2_5_1, R, 1, 26, "", "TS"),
                used(V2_6, V2_6, R, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "DTM"),
            ],
        ),
        repeated(
            "command_response_parameters",
            "Command Response Parameters",
            TX,
            &[
                used(V2_4, V2_4, O, 0, 65536, "", "ST"),
                used(V2_5, V2_5_1, O, 0, 65536, "", "TX"),
                used(V2_6, V2_8_2, O, 0, 0, "", "TX"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "ecr",
    doc: "ECR segments (Equipment Command Response), one row each",
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
        column("command_response", Struct(&CWE_COLUMNS), "ECR-1", "Command Response"),
        column("date_time_completed", Timestamp, "ECR-2", "Date/Time Completed"),
        column(
            "command_response_parameters",
            List(&Utf8),
            "ECR-3",
            "Command Response Parameters",
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

// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// ECD · Equipment Command
#[derive(Default)]
#[non_exhaustive]
pub struct Ecd {
    /// ECD-1 · Reference Command Number · NM
    pub reference_command_number: Maybe<Nm>,
    /// ECD-2 · Remote Control Command · CWE
    pub remote_control_command: Maybe<Box<Cwe>>,
    /// ECD-3 · Response Required · ID
    pub response_required: Maybe<String>,
    /// ECD-4 · Requested Completion Time · TQ
    pub requested_completion_time: Maybe<Box<Tq>>,
    /// ECD-5 · Parameters · TX
    pub parameters: Vec<Maybe<String>>,
    /// What a message has beyond these 5.
    pub extra: Extra,
}
record!(
    segment Ecd, ECD, [1 => reference_command_number, 2 => remote_control_command, 3 =>
    response_required, 4 => requested_completion_time, 5 => parameters]
);
/// Definition of [`Ecd`].
pub static ECD: SegmentDef = SegmentDef {
    id: "ECD",
    title: "Equipment Command",
    fields: &[
        single(
            "reference_command_number",
            "Reference Command Number",
            NM,
            &[
                used(V2_4, V2_6, R, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "NM"),
            ],
        ),
        single(
            "remote_control_command",
            "Remote Control Command",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, R, 1, 250, "0368", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "0368", "CWE"),
            ],
        ),
        single(
            "response_required",
            "Response Required",
            ID,
            &[
                used(V2_4, V2_6, O, 1, 80, "0136", "ID"),
                used(V2_7, V2_8_2, O, 1, 1, "0136", "ID"),
            ],
        ),
        single(
            "requested_completion_time",
            "Requested Completion Time",
            of(&TQ),
            &[
                used(V2_4, V2_5_1, O, 1, 200, "", "TQ"),
                used(V2_6, V2_6, O, 1, 0, "", "TQ"),
                used(V2_7, V2_8_2, W, 1, 0, "", "TQ"),
            ],
        ),
        repeated(
            "parameters",
            "Parameters",
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
    name: "ecd",
    doc: "ECD segments (Equipment Command), one row each",
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
        column("reference_command_number", Decimal, "ECD-1", "Reference Command Number"),
        column(
            "remote_control_command",
            Struct(&CWE_COLUMNS),
            "ECD-2",
            "Remote Control Command",
        ),
        column("response_required", Utf8, "ECD-3", "Response Required"),
        column(
            "requested_completion_time",
            Struct(&TQ_COLUMNS),
            "ECD-4",
            "Requested Completion Time",
        ),
        column("parameters", List(&Utf8), "ECD-5", "Parameters"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

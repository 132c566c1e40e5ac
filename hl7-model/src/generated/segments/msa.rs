// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// MSA · Message Acknowledgment
#[derive(Default)]
#[non_exhaustive]
pub struct Msa {
    /// MSA-1 · Acknowledgment Code · ID
    pub acknowledgment_code: Maybe<String>,
    /// MSA-2 · Message Control ID · ST
    pub msa_message_control_id: Maybe<String>,
    /// MSA-3 · Text Message · ST
    pub text_message: Maybe<String>,
    /// MSA-4 · Expected Sequence Number · NM
    pub expected_sequence_number: Maybe<Nm>,
    /// MSA-5 · Delayed Acknowledgment Type · ID
    pub delayed_acknowledgment_type: Maybe<String>,
    /// MSA-6 · Error Condition · CNE
    pub error_condition: Maybe<Box<Cne>>,
    /// MSA-7 · Message Waiting Number · NM
    pub message_waiting_number: Maybe<Nm>,
    /// MSA-8 · Message Waiting Priority · ID
    pub message_waiting_priority: Maybe<String>,
    /// What a message has beyond these 8.
    pub extra: Extra,
}
record!(
    segment Msa, MSA, [1 => acknowledgment_code, 2 => msa_message_control_id, 3 =>
    text_message, 4 => expected_sequence_number, 5 => delayed_acknowledgment_type, 6 =>
    error_condition, 7 => message_waiting_number, 8 => message_waiting_priority]
);
/// Definition of [`Msa`].
pub static MSA: SegmentDef = SegmentDef {
    id: "MSA",
    title: "Message Acknowledgment",
    fields: &[
        single(
            "acknowledgment_code",
            "Acknowledgment Code",
            ID,
            &[used(V2_1, V2_8_2, R, 1, 2, "0008", "ID")],
        ),
        single(
            "msa_message_control_id",
            "Message Control ID",
            ST,
            &[
                used(V2_1, V2_5_1, R, 1, 20, "", "ST"),
                used(V2_6, V2_8_2, R, 1, 199, "", "ST"),
            ],
        ),
        single(
            "text_message",
            "Text Message",
            ST,
            &[
                used(V2_1, V2_5_1, O, 1, 80, "", "ST"),
                used(V2_6, V2_6, O, 1, 0, "", "ST"),
                used(V2_7, V2_8_2, W, 1, 0, "", "ST"),
            ],
        ),
        single(
            "expected_sequence_number",
            "Expected Sequence Number",
            NM,
            &[
                used(V2_1, V2_6, O, 1, 15, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "delayed_acknowledgment_type",
            "Delayed Acknowledgment Type",
            ID,
            &[
                used(V2_1, V2_4, O, 1, 1, "0102", "ID"),
                used(V2_5, V2_8_2, W, 1, 0, "", "ID"),
            ],
        ),
        single(
            "error_condition",
            "Error Condition",
            of(&CNE),
            &[
                used(V2_2, V2_3_1, O, 1, 100, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0357", "CE"),
                used(V2_6, V2_6, O, 1, 0, "0357", "CNE"),
                used(V2_7, V2_8_2, W, 1, 0, "", "CNE"),
            ],
        ),
        single(
            "message_waiting_number",
            "Message Waiting Number",
            NM,
            &[used(V2_6, V2_6, O, 1, 5, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "message_waiting_priority",
            "Message Waiting Priority",
            ID,
            &[used(V2_6, V2_8_2, O, 1, 1, "0520", "ID")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "msa",
    doc: "MSA segments (Message Acknowledgment), one row each",
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
        column("acknowledgment_code", Utf8, "MSA-1", "Acknowledgment Code"),
        column("msa_message_control_id", Utf8, "MSA-2", "Message Control ID"),
        column("text_message", Utf8, "MSA-3", "Text Message"),
        column("expected_sequence_number", Decimal, "MSA-4", "Expected Sequence Number"),
        column(
            "delayed_acknowledgment_type",
            Utf8,
            "MSA-5",
            "Delayed Acknowledgment Type",
        ),
        column("error_condition", Struct(&CNE_COLUMNS), "MSA-6", "Error Condition"),
        column("message_waiting_number", Decimal, "MSA-7", "Message Waiting Number"),
        column("message_waiting_priority", Utf8, "MSA-8", "Message Waiting Priority"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

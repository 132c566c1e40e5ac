// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// OMC · Supporting Clinical Information
#[derive(Default)]
#[non_exhaustive]
pub struct Omc {
    /// OMC-1 · Sequence Number - Test/Observation Master File · NM
    pub sequence_number_test_observation_master_file: Maybe<Nm>,
    /// OMC-2 · Segment Action Code · ID
    pub segment_action_code: Maybe<String>,
    /// OMC-3 · Segment Unique Key · EI
    pub segment_unique_key: Maybe<Box<Ei>>,
    /// OMC-4 · Clinical Information Request · CWE
    pub clinical_information_request: Maybe<Box<Cwe>>,
    /// OMC-5 · Collection Event/Process Step · CWE
    pub collection_event_process_step: Vec<Maybe<Cwe>>,
    /// OMC-6 · Communication Location · CWE
    pub communication_location: Maybe<Box<Cwe>>,
    /// OMC-7 · Answer Required · ID
    pub answer_required: Maybe<String>,
    /// OMC-8 · Hint/Help Text · ST
    pub hint_help_text: Maybe<String>,
    /// OMC-9 · Type of Answer · ID
    pub type_of_answer: Maybe<String>,
    /// OMC-10 · Multiple Answers Allowed · ID
    pub multiple_answers_allowed: Maybe<String>,
    /// OMC-11 · Answer Choices · CWE
    pub answer_choices: Vec<Maybe<Cwe>>,
    /// OMC-12 · Character Limit · NM
    pub character_limit: Maybe<Nm>,
    /// OMC-13 · Number of Decimals · NM
    pub number_of_decimals: Maybe<Nm>,
    /// What a message has beyond these 13.
    pub extra: Extra,
}
record!(
    segment Omc, OMC, [1 => sequence_number_test_observation_master_file, 2 =>
    segment_action_code, 3 => segment_unique_key, 4 => clinical_information_request, 5 =>
    collection_event_process_step, 6 => communication_location, 7 => answer_required, 8
    => hint_help_text, 9 => type_of_answer, 10 => multiple_answers_allowed, 11 =>
    answer_choices, 12 => character_limit, 13 => number_of_decimals]
);
/// Definition of [`Omc`].
pub static OMC: SegmentDef = SegmentDef {
    id: "OMC",
    title: "Supporting Clinical Information",
    fields: &[
        single(
            "sequence_number_test_observation_master_file",
            "Sequence Number - Test/Observation Master File",
            NM,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "segment_action_code",
            "Segment Action Code",
            ID,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "0206", "ID")],
        ),
        single(
            "segment_unique_key",
            "Segment Unique Key",
            of(&EI),
            &[used(V2_8_2, V2_8_2, O, 1, 0, "", "EI")],
        ),
        single(
            "clinical_information_request",
            "Clinical Information Request",
            of(&CWE),
            &[used(V2_8_2, V2_8_2, R, 1, 0, "", "CWE")],
        ),
        repeated(
            "collection_event_process_step",
            "Collection Event/Process Step",
            of(&CWE),
            &[used(V2_8_2, V2_8_2, R, 0, 0, "0938", "CWE")],
        ),
        single(
            "communication_location",
            "Communication Location",
            of(&CWE),
            &[used(V2_8_2, V2_8_2, R, 1, 0, "0939", "CWE")],
        ),
        single(
            "answer_required",
            "Answer Required",
            ID,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "0136", "ID")],
        ),
        single(
            "hint_help_text",
            "Hint/Help Text",
            ST,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "type_of_answer",
            "Type of Answer",
            ID,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "0125", "ID")],
        ),
        single(
            "multiple_answers_allowed",
            "Multiple Answers Allowed",
            ID,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "0136", "ID")],
        ),
        repeated(
            "answer_choices",
            "Answer Choices",
            of(&CWE),
            &[used(V2_8_2, V2_8_2, O, 0, 0, "", "CWE")],
        ),
        single(
            "character_limit",
            "Character Limit",
            NM,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "number_of_decimals",
            "Number of Decimals",
            NM,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "", "NM")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "omc",
    doc: "OMC segments (Supporting Clinical Information), one row each",
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
            "sequence_number_test_observation_master_file",
            Decimal,
            "OMC-1",
            "Sequence Number - Test/Observation Master File",
        ),
        column("segment_action_code", Utf8, "OMC-2", "Segment Action Code"),
        column("segment_unique_key", Struct(&EI_COLUMNS), "OMC-3", "Segment Unique Key"),
        column(
            "clinical_information_request",
            Struct(&CWE_COLUMNS),
            "OMC-4",
            "Clinical Information Request",
        ),
        column(
            "collection_event_process_step",
            List(&CWE_KIND),
            "OMC-5",
            "Collection Event/Process Step",
        ),
        column(
            "communication_location",
            Struct(&CWE_COLUMNS),
            "OMC-6",
            "Communication Location",
        ),
        column("answer_required", Utf8, "OMC-7", "Answer Required"),
        column("hint_help_text", Utf8, "OMC-8", "Hint/Help Text"),
        column("type_of_answer", Utf8, "OMC-9", "Type of Answer"),
        column("multiple_answers_allowed", Utf8, "OMC-10", "Multiple Answers Allowed"),
        column("answer_choices", List(&CWE_KIND), "OMC-11", "Answer Choices"),
        column("character_limit", Decimal, "OMC-12", "Character Limit"),
        column("number_of_decimals", Decimal, "OMC-13", "Number of Decimals"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// OM3 · Categorical Service/Test/Observation
#[derive(Default)]
#[non_exhaustive]
pub struct Om3 {
    /// OM3-1 · Sequence Number - Test/Observation Master File · NM
    pub sequence_number_test_observation_master_file: Maybe<Nm>,
    /// OM3-2 · Preferred Coding System · CWE
    pub preferred_coding_system: Maybe<Box<Cwe>>,
    /// OM3-3 · Valid Coded "Answers" · CWE
    pub valid_coded_answers: Vec<Maybe<Cwe>>,
    /// OM3-4 · Normal Text/Codes for Categorical Observations · CWE
    pub normal_text_codes_for_categorical_observations: Vec<Maybe<Cwe>>,
    /// OM3-5 · Abnormal Text/Codes for Categorical Observations · CWE
    pub abnormal_text_codes_for_categorical_observations: Vec<Maybe<Cwe>>,
    /// OM3-6 · Critical Text/Codes for Categorical Observations · CWE
    pub critical_text_codes_for_categorical_observations: Vec<Maybe<Cwe>>,
    /// OM3-7 · Value Type · ID
    pub value_type: Maybe<String>,
    /// OM3-8 · Data Type · ID
    pub data_type: Maybe<String>,
    /// What a message has beyond these 8.
    pub extra: Extra,
}
record!(
    segment Om3, OM3, [1 => sequence_number_test_observation_master_file, 2 =>
    preferred_coding_system, 3 => valid_coded_answers, 4 =>
    normal_text_codes_for_categorical_observations, 5 =>
    abnormal_text_codes_for_categorical_observations, 6 =>
    critical_text_codes_for_categorical_observations, 7 => value_type, 8 => data_type]
);
/// Definition of [`Om3`].
pub static OM3: SegmentDef = SegmentDef {
    id: "OM3",
    title: "Categorical Service/Test/Observation",
    fields: &[
        single(
            "sequence_number_test_observation_master_file",
            "Sequence Number - Test/Observation Master File",
            NM,
            &[
                used(V2_2, V2_2, O, 1, 3, "", "ST"),
                used(V2_3, V2_6, O, 1, 4, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "preferred_coding_system",
            "Preferred Coding System",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 4, "", "NM"),
                used(V2_3, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        repeated(
            "valid_coded_answers",
            "Valid Coded \"Answers\"",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 5, "", "ID"),
                used(V2_3, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        repeated(
            "normal_text_codes_for_categorical_observations",
            "Normal Text/Codes for Categorical Observations",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 0, 60, "", "CE"),
                used(V2_3, V2_3_1, O, 0, 200, "", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        repeated(
            "abnormal_text_codes_for_categorical_observations",
            "Abnormal Text/Codes for Categorical Observations",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 0, 200, "", "CE"),
                used(V2_3, V2_3_1, O, 1, 200, "", "CE"),
                used(V2_4, V2_4, O, 1, 250, "", "CE"),
                used(V2_5, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        repeated(
            "critical_text_codes_for_categorical_observations",
            "Critical Text/Codes for Categorical Observations",
            of(&CWE),
            &[
                used(V2_2, V2_3_1, O, 1, 200, "", "CE"),
                used(V2_4, V2_4, O, 1, 250, "", "CE"),
                used(V2_5, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        single(
            "value_type",
            "Value Type",
            ID,
            &[
                used(V2_2, V2_2, O, 1, 200, "", "CE"),
                used(V2_3, V2_3, R, 1, 2, "0125", "ID"),
                used(V2_3_1, V2_3_1, O, 1, 3, "0125", "ID"),
                used(V2_4, V2_5_1, O, 1, 2, "0125", "ID"),
                used(V2_6, V2_8_2, O, 1, 3, "0125", "ID"),
            ],
        ),
        single("data_type", "Data Type", ID, &[used(V2_2, V2_2, O, 1, 2, "", "ID")]),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "om3",
    doc: "OM3 segments (Categorical Service/Test/Observation), one row each",
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
            "OM3-1",
            "Sequence Number - Test/Observation Master File",
        ),
        column(
            "preferred_coding_system",
            Struct(&CWE_COLUMNS),
            "OM3-2",
            "Preferred Coding System",
        ),
        column(
            "valid_coded_answers",
            List(&CWE_KIND),
            "OM3-3",
            "Valid Coded \"Answers\"",
        ),
        column(
            "normal_text_codes_for_categorical_observations",
            List(&CWE_KIND),
            "OM3-4",
            "Normal Text/Codes for Categorical Observations",
        ),
        column(
            "abnormal_text_codes_for_categorical_observations",
            List(&CWE_KIND),
            "OM3-5",
            "Abnormal Text/Codes for Categorical Observations",
        ),
        column(
            "critical_text_codes_for_categorical_observations",
            List(&CWE_KIND),
            "OM3-6",
            "Critical Text/Codes for Categorical Observations",
        ),
        column("value_type", Utf8, "OM3-7", "Value Type"),
        column("data_type", Utf8, "OM3-8", "Data Type"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

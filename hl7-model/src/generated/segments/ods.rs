// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// ODS · Dietary Orders, Supplements, and Preferences
#[derive(Default)]
#[non_exhaustive]
pub struct Ods {
    /// ODS-1 · Type · ID
    pub type_: Maybe<String>,
    /// ODS-2 · Service Period · CWE
    pub service_period: Vec<Maybe<Cwe>>,
    /// ODS-3 · Diet, Supplement, or Preference Code · CWE
    pub diet_supplement_or_preference_code: Vec<Maybe<Cwe>>,
    /// ODS-4 · Text Instruction · ST
    pub text_instruction: Vec<Maybe<String>>,
    /// What a message has beyond these 4.
    pub extra: Extra,
}
record!(
    segment Ods, ODS, [1 => type_, 2 => service_period, 3 =>
    diet_supplement_or_preference_code, 4 => text_instruction]
);
/// Definition of [`Ods`].
pub static ODS: SegmentDef = SegmentDef {
    id: "ODS",
    title: "Dietary Orders, Supplements, and Preferences",
    fields: &[
        single("type", "Type", ID, &[used(V2_2, V2_8_2, R, 1, 1, "0159", "ID")]),
        repeated(
            "service_period",
            "Service Period",
            of(&CWE),
            &[
                used(V2_2, V2_3_1, O, 10, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 10, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 10, 0, "", "CWE"),
            ],
        ),
        repeated(
            "diet_supplement_or_preference_code",
            "Diet, Supplement, or Preference Code",
            of(&CWE),
            &[
                used(V2_2, V2_3_1, R, 20, 60, "", "CE"),
                used(V2_4, V2_5_1, R, 20, 250, "", "CE"),
                used(V2_6, V2_8_2, R, 20, 0, "", "CWE"),
            ],
        ),
        repeated(
            "text_instruction",
            "Text Instruction",
            ST,
            &[
                used(V2_2, V2_2, O, 2, 80, "", "ST"),
                used(V2_3, V2_3, O, 1, 80, "", "ST"),
                used(V2_3_1, V2_6, O, 2, 80, "", "ST"),
                used(V2_7, V2_8_2, O, 2, 0, "", "ST"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "ods",
    doc: "ODS segments (Dietary Orders, Supplements, and Preferences), one row each",
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
        column("type", Utf8, "ODS-1", "Type"),
        column("service_period", List(&CWE_KIND), "ODS-2", "Service Period"),
        column(
            "diet_supplement_or_preference_code",
            List(&CWE_KIND),
            "ODS-3",
            "Diet, Supplement, or Preference Code",
        ),
        column("text_instruction", List(&Utf8), "ODS-4", "Text Instruction"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

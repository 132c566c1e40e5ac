// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// ODT · Diet Tray Instructions
#[derive(Default)]
#[non_exhaustive]
pub struct Odt {
    /// ODT-1 · Tray Type · CWE
    pub tray_type: Maybe<Box<Cwe>>,
    /// ODT-2 · Service Period · CWE
    pub service_period: Vec<Maybe<Cwe>>,
    /// ODT-3 · Text Instruction · ST
    pub text_instruction: Vec<Maybe<String>>,
    /// What a message has beyond these 3.
    pub extra: Extra,
}
record!(segment Odt, ODT, [1 => tray_type, 2 => service_period, 3 => text_instruction]);
/// Definition of [`Odt`].
pub static ODT: SegmentDef = SegmentDef {
    id: "ODT",
    title: "Diet Tray Instructions",
    fields: &[
        single(
            "tray_type",
            "Tray Type",
            of(&CWE),
            &[
                used(V2_2, V2_3_1, R, 1, 60, "0160", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "0160", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "0160", "CWE"),
            ],
        ),
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
            "text_instruction",
            "Text Instruction",
            ST,
            &[
                used(V2_2, V2_2, O, 2, 80, "", "ST"),
                used(V2_3, V2_6, O, 1, 80, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "odt",
    doc: "ODT segments (Diet Tray Instructions), one row each",
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
        column("tray_type", Struct(&CWE_COLUMNS), "ODT-1", "Tray Type"),
        column("service_period", List(&CWE_KIND), "ODT-2", "Service Period"),
        column("text_instruction", List(&Utf8), "ODT-3", "Text Instruction"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

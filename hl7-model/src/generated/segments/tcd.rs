// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// TCD · Test Code Detail
#[derive(Default)]
#[non_exhaustive]
pub struct Tcd {
    /// TCD-1 · Universal Service Identifier · CWE
    pub universal_service_identifier: Maybe<Box<Cwe>>,
    /// TCD-2 · Auto-Dilution Factor · SN
    pub auto_dilution_factor: Maybe<Box<Sn>>,
    /// TCD-3 · Rerun Dilution Factor · SN
    pub rerun_dilution_factor: Maybe<Box<Sn>>,
    /// TCD-4 · Pre-Dilution Factor · SN
    pub pre_dilution_factor: Maybe<Box<Sn>>,
    /// TCD-5 · Endogenous Content of Pre-Dilution Diluent · SN
    pub endogenous_content_of_pre_dilution_diluent: Maybe<Box<Sn>>,
    /// TCD-6 · Automatic Repeat Allowed · ID
    pub automatic_repeat_allowed: Maybe<String>,
    /// TCD-7 · Reflex Allowed · ID
    pub reflex_allowed: Maybe<String>,
    /// TCD-8 · Analyte Repeat Status · CWE
    pub analyte_repeat_status: Maybe<Box<Cwe>>,
    /// What a message has beyond these 8.
    pub extra: Extra,
}
record!(
    segment Tcd, TCD, [1 => universal_service_identifier, 2 => auto_dilution_factor, 3 =>
    rerun_dilution_factor, 4 => pre_dilution_factor, 5 =>
    endogenous_content_of_pre_dilution_diluent, 6 => automatic_repeat_allowed, 7 =>
    reflex_allowed, 8 => analyte_repeat_status]
);
/// Definition of [`Tcd`].
pub static TCD: SegmentDef = SegmentDef {
    id: "TCD",
    title: "Test Code Detail",
    fields: &[
        single(
            "universal_service_identifier",
            "Universal Service Identifier",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, R, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "auto_dilution_factor",
            "Auto-Dilution Factor",
            of(&SN),
            &[
                used(V2_4, V2_5_1, O, 1, 20, "", "SN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "SN"),
            ],
        ),
        single(
            "rerun_dilution_factor",
            "Rerun Dilution Factor",
            of(&SN),
            &[
                used(V2_4, V2_5_1, O, 1, 20, "", "SN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "SN"),
            ],
        ),
        single(
            "pre_dilution_factor",
            "Pre-Dilution Factor",
            of(&SN),
            &[
                used(V2_4, V2_5_1, O, 1, 20, "", "SN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "SN"),
            ],
        ),
        single(
            "endogenous_content_of_pre_dilution_diluent",
            "Endogenous Content of Pre-Dilution Diluent",
            of(&SN),
            &[
                used(V2_4, V2_5_1, O, 1, 20, "", "SN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "SN"),
            ],
        ),
        single(
            "automatic_repeat_allowed",
            "Automatic Repeat Allowed",
            ID,
            &[used(V2_4, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "reflex_allowed",
            "Reflex Allowed",
            ID,
            &[used(V2_4, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "analyte_repeat_status",
            "Analyte Repeat Status",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0389", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0389", "CWE"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "tcd",
    doc: "TCD segments (Test Code Detail), one row each",
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
            "universal_service_identifier",
            Struct(&CWE_COLUMNS),
            "TCD-1",
            "Universal Service Identifier",
        ),
        column(
            "auto_dilution_factor",
            Struct(&SN_COLUMNS),
            "TCD-2",
            "Auto-Dilution Factor",
        ),
        column(
            "rerun_dilution_factor",
            Struct(&SN_COLUMNS),
            "TCD-3",
            "Rerun Dilution Factor",
        ),
        column(
            "pre_dilution_factor",
            Struct(&SN_COLUMNS),
            "TCD-4",
            "Pre-Dilution Factor",
        ),
        column(
            "endogenous_content_of_pre_dilution_diluent",
            Struct(&SN_COLUMNS),
            "TCD-5",
            "Endogenous Content of Pre-Dilution Diluent",
        ),
        column("automatic_repeat_allowed", Utf8, "TCD-6", "Automatic Repeat Allowed"),
        column("reflex_allowed", Utf8, "TCD-7", "Reflex Allowed"),
        column(
            "analyte_repeat_status",
            Struct(&CWE_COLUMNS),
            "TCD-8",
            "Analyte Repeat Status",
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

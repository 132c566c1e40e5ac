// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// DPS · Diagnosis and Procedure Code
#[derive(Default)]
#[non_exhaustive]
pub struct Dps {
    /// DPS-1 · Diagnosis Code - MCP · CWE
    pub diagnosis_code_mcp: Maybe<Box<Cwe>>,
    /// DPS-2 · Procedure Code · CWE
    pub procedure_code: Vec<Maybe<Cwe>>,
    /// DPS-3 · Effective Date/Time · DTM
    pub effective_date_time: Maybe<Dtm>,
    /// DPS-4 · Expiration Date/Time · DTM
    pub expiration_date_time: Maybe<Dtm>,
    /// DPS-5 · Type of Limitation · CNE
    pub type_of_limitation: Maybe<Box<Cne>>,
    /// What a message has beyond these 5.
    pub extra: Extra,
}
record!(
    segment Dps, DPS, [1 => diagnosis_code_mcp, 2 => procedure_code, 3 =>
    effective_date_time, 4 => expiration_date_time, 5 => type_of_limitation]
);
/// Definition of [`Dps`].
pub static DPS: SegmentDef = SegmentDef {
    id: "DPS",
    title: "Diagnosis and Procedure Code",
    fields: &[
        single(
            "diagnosis_code_mcp",
            "Diagnosis Code - MCP",
            of(&CWE),
            &[used(V2_8_2, V2_8_2, R, 1, 0, "0051", "CWE")],
        ),
        repeated(
            "procedure_code",
            "Procedure Code",
            of(&CWE),
            &[used(V2_8_2, V2_8_2, R, 0, 0, "0941", "CWE")],
        ),
        single(
            "effective_date_time",
            "Effective Date/Time",
            DTM,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "", "DTM")],
        ),
        single(
            "expiration_date_time",
            "Expiration Date/Time",
            DTM,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "", "DTM")],
        ),
        single(
            "type_of_limitation",
            "Type of Limitation",
            of(&CNE),
            &[used(V2_8_2, V2_8_2, O, 1, 0, "0940", "CNE")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "dps",
    doc: "DPS segments (Diagnosis and Procedure Code), one row each",
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
            "diagnosis_code_mcp",
            Struct(&CWE_COLUMNS),
            "DPS-1",
            "Diagnosis Code - MCP",
        ),
        column("procedure_code", List(&CWE_KIND), "DPS-2", "Procedure Code"),
        column("effective_date_time", Timestamp, "DPS-3", "Effective Date/Time"),
        column("expiration_date_time", Timestamp, "DPS-4", "Expiration Date/Time"),
        column(
            "type_of_limitation",
            Struct(&CNE_COLUMNS),
            "DPS-5",
            "Type of Limitation",
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

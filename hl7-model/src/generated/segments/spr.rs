// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// SPR · Stored Procedure Request Definition
#[derive(Default)]
#[non_exhaustive]
pub struct Spr {
    /// SPR-1 · Query Tag · ST
    pub query_tag: Maybe<String>,
    /// SPR-2 · Query/Response Format Code · ID
    pub query_response_format_code: Maybe<String>,
    /// SPR-3 · Stored Procedure Name · CWE
    pub stored_procedure_name: Maybe<Box<Cwe>>,
    /// SPR-4 · Input Parameter List · QIP
    pub input_parameter_list: Vec<Maybe<Qip>>,
    /// What a message has beyond these 4.
    pub extra: Extra,
}
record!(
    segment Spr, SPR, [1 => query_tag, 2 => query_response_format_code, 3 =>
    stored_procedure_name, 4 => input_parameter_list]
);
/// Definition of [`Spr`].
pub static SPR: SegmentDef = SegmentDef {
    id: "SPR",
    title: "Stored Procedure Request Definition",
    fields: &[
        single("query_tag", "Query Tag", ST, &[used(V2_3, V2_5_1, O, 1, 32, "", "ST")]),
        single(
            "query_response_format_code",
            "Query/Response Format Code",
            ID,
            &[used(V2_3, V2_5_1, R, 1, 1, "0106", "ID")],
        ),
        single(
            "stored_procedure_name",
            "Stored Procedure Name",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, R, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "", "CE"),
            ],
        ),
        repeated(
            "input_parameter_list",
            "Input Parameter List",
            of(&QIP),
            &[used(V2_3, V2_5_1, O, 0, 256, "", "QIP")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "spr",
    doc: "SPR segments (Stored Procedure Request Definition), one row each",
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
        column("query_tag", Utf8, "SPR-1", "Query Tag"),
        column(
            "query_response_format_code",
            Utf8,
            "SPR-2",
            "Query/Response Format Code",
        ),
        column(
            "stored_procedure_name",
            Struct(&CWE_COLUMNS),
            "SPR-3",
            "Stored Procedure Name",
        ),
        column("input_parameter_list", List(&QIP_KIND), "SPR-4", "Input Parameter List"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

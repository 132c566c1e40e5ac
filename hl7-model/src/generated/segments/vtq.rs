// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// VTQ · Virtual Table Query Request
#[derive(Default)]
#[non_exhaustive]
pub struct Vtq {
    /// VTQ-1 · Query Tag · ST
    pub query_tag: Maybe<String>,
    /// VTQ-2 · Query/Response Format Code · ID
    pub query_response_format_code: Maybe<String>,
    /// VTQ-3 · VT Query Name · CWE
    pub vt_query_name: Maybe<Box<Cwe>>,
    /// VTQ-4 · Virtual Table Name · CWE
    pub virtual_table_name: Maybe<Box<Cwe>>,
    /// VTQ-5 · Selection Criteria · QSC
    pub selection_criteria: Vec<Maybe<Qsc>>,
    /// What a message has beyond these 5.
    pub extra: Extra,
}
record!(
    segment Vtq, VTQ, [1 => query_tag, 2 => query_response_format_code, 3 =>
    vt_query_name, 4 => virtual_table_name, 5 => selection_criteria]
);
/// Definition of [`Vtq`].
pub static VTQ: SegmentDef = SegmentDef {
    id: "VTQ",
    title: "Virtual Table Query Request",
    fields: &[
        single("query_tag", "Query Tag", ST, &[used(V2_3, V2_5_1, O, 1, 32, "", "ST")]),
        single(
            "query_response_format_code",
            "Query/Response Format Code",
            ID,
            &[used(V2_3, V2_5_1, R, 1, 1, "0106", "ID")],
        ),
        single(
            "vt_query_name",
            "VT Query Name",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, R, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "", "CE"),
            ],
        ),
        single(
            "virtual_table_name",
            "Virtual Table Name",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, R, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "", "CE"),
            ],
        ),
        repeated(
            "selection_criteria",
            "Selection Criteria",
            of(&QSC),
            &[used(V2_3, V2_5_1, O, 0, 256, "", "QSC")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "vtq",
    doc: "VTQ segments (Virtual Table Query Request), one row each",
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
        column("query_tag", Utf8, "VTQ-1", "Query Tag"),
        column(
            "query_response_format_code",
            Utf8,
            "VTQ-2",
            "Query/Response Format Code",
        ),
        column("vt_query_name", Struct(&CWE_COLUMNS), "VTQ-3", "VT Query Name"),
        column(
            "virtual_table_name",
            Struct(&CWE_COLUMNS),
            "VTQ-4",
            "Virtual Table Name",
        ),
        column("selection_criteria", List(&QSC_KIND), "VTQ-5", "Selection Criteria"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

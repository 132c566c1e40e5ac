// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// EQL · Embedded Query Language
#[derive(Default)]
#[non_exhaustive]
pub struct Eql {
    /// EQL-1 · Query Tag · ST
    pub query_tag: Maybe<String>,
    /// EQL-2 · Query/Response Format Code · ID
    pub query_response_format_code: Maybe<String>,
    /// EQL-3 · EQL Query Name · CWE
    pub eql_query_name: Maybe<Box<Cwe>>,
    /// EQL-4 · EQL Query Statement · ST
    pub eql_query_statement: Maybe<String>,
    /// What a message has beyond these 4.
    pub extra: Extra,
}
record!(
    segment Eql, EQL, [1 => query_tag, 2 => query_response_format_code, 3 =>
    eql_query_name, 4 => eql_query_statement]
);
/// Definition of [`Eql`].
pub static EQL: SegmentDef = SegmentDef {
    id: "EQL",
    title: "Embedded Query Language",
    fields: &[
        single("query_tag", "Query Tag", ST, &[used(V2_3, V2_5_1, O, 1, 32, "", "ST")]),
        single(
            "query_response_format_code",
            "Query/Response Format Code",
            ID,
            &[used(V2_3, V2_5_1, R, 1, 1, "0106", "ID")],
        ),
        single(
            "eql_query_name",
            "EQL Query Name",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, R, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "", "CE"),
            ],
        ),
        single(
            "eql_query_statement",
            "EQL Query Statement",
            ST,
            &[used(V2_3, V2_5_1, R, 1, 4096, "", "ST")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "eql",
    doc: "EQL segments (Embedded Query Language), one row each",
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
        column("query_tag", Utf8, "EQL-1", "Query Tag"),
        column(
            "query_response_format_code",
            Utf8,
            "EQL-2",
            "Query/Response Format Code",
        ),
        column("eql_query_name", Struct(&CWE_COLUMNS), "EQL-3", "EQL Query Name"),
        column("eql_query_statement", Utf8, "EQL-4", "EQL Query Statement"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// QID · Query Identification
#[derive(Default)]
#[non_exhaustive]
pub struct Qid {
    /// QID-1 · Query Tag · ST
    pub query_tag: Maybe<String>,
    /// QID-2 · Message Query Name · CWE
    pub message_query_name: Maybe<Box<Cwe>>,
    /// What a message has beyond these 2.
    pub extra: Extra,
}
record!(segment Qid, QID, [1 => query_tag, 2 => message_query_name]);
/// Definition of [`Qid`].
pub static QID: SegmentDef = SegmentDef {
    id: "QID",
    title: "Query Identification",
    fields: &[
        single(
            "query_tag",
            "Query Tag",
            ST,
            &[
                used(V2_4, V2_6, R, 1, 32, "", "ST"),
                used(V2_7, V2_8_2, R, 1, 0, "", "ST"),
            ],
        ),
        single(
            "message_query_name",
            "Message Query Name",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, R, 1, 250, "0471", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "0471", "CWE"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "qid",
    doc: "QID segments (Query Identification), one row each",
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
        column("query_tag", Utf8, "QID-1", "Query Tag"),
        column(
            "message_query_name",
            Struct(&CWE_COLUMNS),
            "QID-2",
            "Message Query Name",
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

// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// QPD · Query Parameter Definition
#[derive(Default)]
#[non_exhaustive]
pub struct Qpd {
    /// QPD-1 · Message Query Name · CWE
    pub message_query_name: Maybe<Box<Cwe>>,
    /// QPD-2 · Query Tag · ST
    pub query_tag: Maybe<String>,
    /// QPD-3 · User Parameters (in successive fields) · varies
    pub user_parameters: Maybe<Varies>,
    /// What a message has beyond these 3.
    pub extra: Extra,
}
record!(
    segment Qpd, QPD, [1 => message_query_name, 2 => query_tag, 3 => user_parameters]
);
/// Definition of [`Qpd`].
pub static QPD: SegmentDef = SegmentDef {
    id: "QPD",
    title: "Query Parameter Definition",
    fields: &[
        single(
            "message_query_name",
            "Message Query Name",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, R, 1, 250, "0471", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "0471", "CWE"),
            ],
        ),
        single(
            "query_tag",
            "Query Tag",
            ST,
            &[
                used(V2_4, V2_6, C, 1, 32, "", "ST"),
                used(V2_7, V2_8_2, C, 1, 0, "", "ST"),
            ],
        ),
        single(
            "user_parameters",
            "User Parameters (in successive fields)",
            VARIES,
            &[used(V2_4, V2_8_2, O, 1, 0, "", "varies")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "qpd",
    doc: "QPD segments (Query Parameter Definition), one row each",
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
            "message_query_name",
            Struct(&CWE_COLUMNS),
            "QPD-1",
            "Message Query Name",
        ),
        column("query_tag", Utf8, "QPD-2", "Query Tag"),
        column(
            "user_parameters",
            List(&Utf8),
            "QPD-3",
            "User Parameters (in successive fields)",
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

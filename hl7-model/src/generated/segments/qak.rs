// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// QAK · Query Acknowledgment
#[derive(Default)]
#[non_exhaustive]
pub struct Qak {
    /// QAK-1 · Query Tag · ST
    pub query_tag: Maybe<String>,
    /// QAK-2 · Query Response Status · ID
    pub query_response_status: Maybe<String>,
    /// QAK-3 · Message Query Name · CWE
    pub message_query_name: Maybe<Box<Cwe>>,
    /// QAK-4 · Hit Count Total · NM
    pub hit_count_total: Maybe<Nm>,
    /// QAK-5 · This payload · NM
    pub this_payload: Maybe<Nm>,
    /// QAK-6 · Hits remaining · NM
    pub hits_remaining: Maybe<Nm>,
    /// What a message has beyond these 6.
    pub extra: Extra,
}
record!(
    segment Qak, QAK, [1 => query_tag, 2 => query_response_status, 3 =>
    message_query_name, 4 => hit_count_total, 5 => this_payload, 6 => hits_remaining]
);
/// Definition of [`Qak`].
pub static QAK: SegmentDef = SegmentDef {
    id: "QAK",
    title: "Query Acknowledgment",
    fields: &[
        single(
            "query_tag",
            "Query Tag",
            ST,
            &[
                used(V2_3, V2_3, O, 1, 32, "", "ST"),
                used(V2_3_1, V2_6, C, 1, 32, "", "ST"),
                used(V2_7, V2_8_2, C, 1, 0, "", "ST"),
            ],
        ),
        single(
            "query_response_status",
            "Query Response Status",
            ID,
            &[used(V2_3, V2_8_2, O, 1, 2, "0208", "ID")],
        ),
        single(
            "message_query_name",
            "Message Query Name",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0471", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0471", "CWE"),
            ],
        ),
        single(
            "hit_count_total",
            "Hit Count Total",
            NM,
            &[
                used(V2_4, V2_6, O, 1, 10, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "this_payload",
            "This payload",
            NM,
            &[
                used(V2_4, V2_6, O, 1, 10, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "hits_remaining",
            "Hits remaining",
            NM,
            &[
                used(V2_4, V2_6, O, 1, 10, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "qak",
    doc: "QAK segments (Query Acknowledgment), one row each",
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
        column("query_tag", Utf8, "QAK-1", "Query Tag"),
        column("query_response_status", Utf8, "QAK-2", "Query Response Status"),
        column(
            "message_query_name",
            Struct(&CWE_COLUMNS),
            "QAK-3",
            "Message Query Name",
        ),
        column("hit_count_total", Decimal, "QAK-4", "Hit Count Total"),
        column("this_payload", Decimal, "QAK-5", "This payload"),
        column("hits_remaining", Decimal, "QAK-6", "Hits remaining"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// QRD · Original-Style Query Definition
#[derive(Default)]
#[non_exhaustive]
pub struct Qrd {
    /// QRD-1 · Query Date/Time · DTM
    pub query_date_time: Maybe<Dtm>,
    /// QRD-2 · Query Format Code · ID
    pub query_format_code: Maybe<String>,
    /// QRD-3 · Query Priority · ID
    pub query_priority: Maybe<String>,
    /// QRD-4 · Query ID · ST
    pub query_id: Maybe<String>,
    /// QRD-5 · Deferred Response Type · ID
    pub deferred_response_type: Maybe<String>,
    /// QRD-6 · Deferred Response Date/Time · DTM
    pub deferred_response_date_time: Maybe<Dtm>,
    /// QRD-7 · Quantity Limited Request · CQ
    pub quantity_limited_request: Maybe<Box<Cq>>,
    /// QRD-8 · Who Subject Filter · XCN
    pub who_subject_filter: Vec<Maybe<Xcn>>,
    /// QRD-9 · What Subject Filter · CWE
    pub what_subject_filter: Vec<Maybe<Cwe>>,
    /// QRD-10 · What Department Data Code · CWE
    pub what_department_data_code: Vec<Maybe<Cwe>>,
    /// QRD-11 · What Data Code Value Qual. · VR
    pub what_data_code_value_qual: Vec<Maybe<Vr>>,
    /// QRD-12 · Query Results Level · ID
    pub query_results_level: Maybe<String>,
    /// What a message has beyond these 12.
    pub extra: Extra,
}
record!(
    segment Qrd, QRD, [1 => query_date_time, 2 => query_format_code, 3 => query_priority,
    4 => query_id, 5 => deferred_response_type, 6 => deferred_response_date_time, 7 =>
    quantity_limited_request, 8 => who_subject_filter, 9 => what_subject_filter, 10 =>
    what_department_data_code, 11 => what_data_code_value_qual, 12 =>
    query_results_level]
);
/// Definition of [`Qrd`].
pub static QRD: SegmentDef = SegmentDef {
    id: "QRD",
    title: "Original-Style Query Definition",
    fields: &[
        single(
            "query_date_time",
            "Query Date/Time",
            DTM,
            &[
                used(V2_1, V2_1, R, 1, 19, "", "TS"),
                used(V2_2, V2_2, R, 1, 26, "", "TS"),
                used(V2_3, V2_3, O, 1, 26, "", "TS"),
                used(V2_3_1, V2_5_1, R, 1, 26, "", "TS"),
                used(V2_6, V2_8_2, R, 1, 24, "", "DTM"),
            ],
        ),
        single(
            "query_format_code",
            "Query Format Code",
            ID,
            &[used(V2_1, V2_8_2, R, 1, 1, "0106", "ID")],
        ),
        single(
            "query_priority",
            "Query Priority",
            ID,
            &[used(V2_1, V2_8_2, R, 1, 1, "0091", "ID")],
        ),
        single("query_id", "Query ID", ST, &[used(V2_1, V2_8_2, R, 1, 10, "", "ST")]),
        single(
            "deferred_response_type",
            "Deferred Response Type",
            ID,
            &[used(V2_1, V2_8_2, O, 1, 1, "0107", "ID")],
        ),
        single(
            "deferred_response_date_time",
            "Deferred Response Date/Time",
            DTM,
            &[
                used(V2_1, V2_1, O, 1, 19, "", "TS"),
                used(V2_2, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_8_2, O, 1, 24, "", "DTM"),
            ],
        ),
        single(
            "quantity_limited_request",
            "Quantity Limited Request",
            of(&CQ),
            &[
                used(V2_1, V2_1, R, 1, 5, "0126", "CQ"),
                used(V2_2, V2_2, R, 1, 0, "0126", "CQ"),
                used(V2_3, V2_5_1, R, 1, 10, "0126", "CQ"),
                used(V2_6, V2_8_2, R, 1, 0, "0126", "CQ"),
            ],
        ),
        repeated(
            "who_subject_filter",
            "Who Subject Filter",
            of(&XCN),
            &[
                used(V2_1, V2_2, R, 0, 20, "", "ST"),
                used(V2_3, V2_3_1, R, 0, 60, "", "XCN"),
                used(V2_4, V2_5_1, R, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, R, 0, 0, "", "XCN"),
            ],
        ),
        repeated(
            "what_subject_filter",
            "What Subject Filter",
            of(&CWE),
            &[
                used(V2_1, V2_2, R, 0, 3, "0048", "ID"),
                used(V2_3, V2_3_1, R, 0, 60, "0048", "CE"),
                used(V2_4, V2_5_1, R, 0, 250, "0048", "CE"),
                used(V2_6, V2_8_2, R, 0, 0, "0048", "CWE"),
            ],
        ),
        repeated(
            "what_department_data_code",
            "What Department Data Code",
            of(&CWE),
            &[
                used(V2_1, V2_2, R, 0, 20, "", "ST"),
                used(V2_3, V2_3_1, R, 0, 60, "", "CE"),
                used(V2_4, V2_5_1, R, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, R, 0, 0, "", "CWE"),
            ],
        ),
        repeated(
            "what_data_code_value_qual",
            "What Data Code Value Qual.",
            of(&VR),
            &[
                used(V2_1, V2_1, O, 0, 20, "", "ST"),
                used(V2_2, V2_3, O, 0, 20, "", "CM_VR"),
                used(V2_3_1, V2_5_1, O, 0, 20, "", "VR"),
                used(V2_6, V2_8_2, O, 0, 0, "", "VR"),
            ],
        ),
        single(
            "query_results_level",
            "Query Results Level",
            ID,
            &[used(V2_1, V2_8_2, O, 1, 1, "0108", "ID")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "qrd",
    doc: "QRD segments (Original-Style Query Definition), one row each",
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
        column("query_date_time", Timestamp, "QRD-1", "Query Date/Time"),
        column("query_format_code", Utf8, "QRD-2", "Query Format Code"),
        column("query_priority", Utf8, "QRD-3", "Query Priority"),
        column("query_id", Utf8, "QRD-4", "Query ID"),
        column("deferred_response_type", Utf8, "QRD-5", "Deferred Response Type"),
        column(
            "deferred_response_date_time",
            Timestamp,
            "QRD-6",
            "Deferred Response Date/Time",
        ),
        column(
            "quantity_limited_request",
            Struct(&CQ_COLUMNS),
            "QRD-7",
            "Quantity Limited Request",
        ),
        column("who_subject_filter", List(&XCN_KIND), "QRD-8", "Who Subject Filter"),
        column("what_subject_filter", List(&CWE_KIND), "QRD-9", "What Subject Filter"),
        column(
            "what_department_data_code",
            List(&CWE_KIND),
            "QRD-10",
            "What Department Data Code",
        ),
        column(
            "what_data_code_value_qual",
            List(&VR_KIND),
            "QRD-11",
            "What Data Code Value Qual.",
        ),
        column("query_results_level", Utf8, "QRD-12", "Query Results Level"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

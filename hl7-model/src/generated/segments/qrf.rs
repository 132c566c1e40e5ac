// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// QRF · Original style query filter
#[derive(Default)]
#[non_exhaustive]
pub struct Qrf {
    /// QRF-1 · Where Subject Filter · ST
    pub where_subject_filter: Vec<Maybe<String>>,
    /// QRF-2 · When Data Start Date/Time · DTM
    pub when_data_start_date_time: Maybe<Dtm>,
    /// QRF-3 · When Data End Date/Time · DTM
    pub when_data_end_date_time: Maybe<Dtm>,
    /// QRF-4 · What User Qualifier · ST
    pub what_user_qualifier: Vec<Maybe<String>>,
    /// QRF-5 · Other QRY Subject Filter · ST
    pub other_qry_subject_filter: Vec<Maybe<String>>,
    /// QRF-6 · Which Date/Time Qualifier · ID
    pub which_date_time_qualifier: Vec<Maybe<String>>,
    /// QRF-7 · Which Date/Time Status Qualifier · ID
    pub which_date_time_status_qualifier: Vec<Maybe<String>>,
    /// QRF-8 · Date/Time Selection Qualifier · ID
    pub date_time_selection_qualifier: Vec<Maybe<String>>,
    /// QRF-9 · When Quantity/Timing Qualifier · TQ
    pub when_quantity_timing_qualifier: Maybe<Box<Tq>>,
    /// QRF-10 · Search Confidence Threshold · NM
    pub search_confidence_threshold: Maybe<Nm>,
    /// What a message has beyond these 10.
    pub extra: Extra,
}
record!(
    segment Qrf, QRF, [1 => where_subject_filter, 2 => when_data_start_date_time, 3 =>
    when_data_end_date_time, 4 => what_user_qualifier, 5 => other_qry_subject_filter, 6
    => which_date_time_qualifier, 7 => which_date_time_status_qualifier, 8 =>
    date_time_selection_qualifier, 9 => when_quantity_timing_qualifier, 10 =>
    search_confidence_threshold]
);
/// Definition of [`Qrf`].
pub static QRF: SegmentDef = SegmentDef {
    id: "QRF",
    title: "Original style query filter",
    fields: &[
        repeated(
            "where_subject_filter",
            "Where Subject Filter",
            ST,
            &[used(V2_1, V2_8_2, R, 0, 20, "", "ST")],
        ),
        single(
            "when_data_start_date_time",
            "When Data Start Date/Time",
            DTM,
            &[
                used(V2_1, V2_1, O, 1, 19, "", "TS"),
                used(V2_2, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "when_data_end_date_time",
            "When Data End Date/Time",
            DTM,
            &[
                used(V2_1, V2_1, O, 1, 19, "", "TS"),
                used(V2_2, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        repeated(
            "what_user_qualifier",
            "What User Qualifier",
            ST,
            &[
                used(V2_1, V2_2, O, 0, 20, "", "ST"),
                used(V2_3, V2_8_2, O, 0, 60, "", "ST"),
            ],
        ),
        repeated(
            "other_qry_subject_filter",
            "Other QRY Subject Filter",
            ST,
            &[
                used(V2_1, V2_2, O, 0, 20, "", "ST"),
                used(V2_3, V2_8_2, O, 0, 60, "", "ST"),
            ],
        ),
        repeated(
            "which_date_time_qualifier",
            "Which Date/Time Qualifier",
            ID,
            &[used(V2_2, V2_8_2, O, 0, 12, "0156", "ID")],
        ),
        repeated(
            "which_date_time_status_qualifier",
            "Which Date/Time Status Qualifier",
            ID,
            &[used(V2_2, V2_8_2, O, 0, 12, "0157", "ID")],
        ),
        repeated(
            "date_time_selection_qualifier",
            "Date/Time Selection Qualifier",
            ID,
            &[used(V2_2, V2_8_2, O, 0, 12, "0158", "ID")],
        ),
        single(
            "when_quantity_timing_qualifier",
            "When Quantity/Timing Qualifier",
            of(&TQ),
            &[
                used(V2_3, V2_5_1, O, 1, 60, "", "TQ"),
                used(V2_6, V2_8_2, O, 1, 0, "", "TQ"),
            ],
        ),
        single(
            "search_confidence_threshold",
            "Search Confidence Threshold",
            NM,
            &[used(V2_4, V2_8_2, O, 1, 10, "", "NM")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "qrf",
    doc: "QRF segments (Original style query filter), one row each",
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
        column("where_subject_filter", List(&Utf8), "QRF-1", "Where Subject Filter"),
        column(
            "when_data_start_date_time",
            Timestamp,
            "QRF-2",
            "When Data Start Date/Time",
        ),
        column("when_data_end_date_time", Timestamp, "QRF-3", "When Data End Date/Time"),
        column("what_user_qualifier", List(&Utf8), "QRF-4", "What User Qualifier"),
        column(
            "other_qry_subject_filter",
            List(&Utf8),
            "QRF-5",
            "Other QRY Subject Filter",
        ),
        column(
            "which_date_time_qualifier",
            List(&Utf8),
            "QRF-6",
            "Which Date/Time Qualifier",
        ),
        column(
            "which_date_time_status_qualifier",
            List(&Utf8),
            "QRF-7",
            "Which Date/Time Status Qualifier",
        ),
        column(
            "date_time_selection_qualifier",
            List(&Utf8),
            "QRF-8",
            "Date/Time Selection Qualifier",
        ),
        column(
            "when_quantity_timing_qualifier",
            Struct(&TQ_COLUMNS),
            "QRF-9",
            "When Quantity/Timing Qualifier",
        ),
        column(
            "search_confidence_threshold",
            Decimal,
            "QRF-10",
            "Search Confidence Threshold",
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

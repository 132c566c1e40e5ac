// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// EQP · Equipment/log Service
#[derive(Default)]
#[non_exhaustive]
pub struct Eqp {
    /// EQP-1 · Event type · CWE
    pub event_type: Maybe<Box<Cwe>>,
    /// EQP-2 · File Name · ST
    pub file_name: Maybe<String>,
    /// EQP-3 · Start Date/Time · DTM
    pub start_date_time: Maybe<Dtm>,
    /// EQP-4 · End Date/Time · DTM
    pub end_date_time: Maybe<Dtm>,
    /// EQP-5 · Transaction Data · FT
    pub transaction_data: Maybe<String>,
    /// What a message has beyond these 5.
    pub extra: Extra,
}
record!(
    segment Eqp, EQP, [1 => event_type, 2 => file_name, 3 => start_date_time, 4 =>
    end_date_time, 5 => transaction_data]
);
/// Definition of [`Eqp`].
pub static EQP: SegmentDef = SegmentDef {
    id: "EQP",
    title: "Equipment/log Service",
    fields: &[
        single(
            "event_type",
            "Event type",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, R, 1, 250, "0450", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "0450", "CWE"),
            ],
        ),
        single(
            "file_name",
            "File Name",
            ST,
            &[
                used(V2_4, V2_6, O, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "start_date_time",
            "Start Date/Time",
            DTM,
            &[
                used(V2_4, V2_5_1, R, 1, 26, "", "TS"),
                used(V2_6, V2_6, R, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "end_date_time",
            "End Date/Time",
            DTM,
            &[
                used(V2_4, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "transaction_data",
            "Transaction Data",
            FT,
            &[
                used(V2_4, V2_5_1, R, 1, 65536, "", "FT"),
                used(V2_6, V2_8_2, R, 1, 0, "", "FT"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "eqp",
    doc: "EQP segments (Equipment/log Service), one row each",
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
        column("event_type", Struct(&CWE_COLUMNS), "EQP-1", "Event type"),
        column("file_name", Utf8, "EQP-2", "File Name"),
        column("start_date_time", Timestamp, "EQP-3", "Start Date/Time"),
        column("end_date_time", Timestamp, "EQP-4", "End Date/Time"),
        column("transaction_data", Utf8, "EQP-5", "Transaction Data"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

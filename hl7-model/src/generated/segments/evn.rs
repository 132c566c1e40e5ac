// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// EVN · Event Type
#[derive(Default)]
#[non_exhaustive]
pub struct Evn {
    /// EVN-1 · Event Type Code · ID
    pub event_type_code: Maybe<String>,
    /// EVN-2 · Recorded Date/Time · DTM
    pub recorded_date_time: Maybe<Dtm>,
    /// EVN-3 · Date/Time Planned Event · DTM
    pub date_time_planned_event: Maybe<Dtm>,
    /// EVN-4 · Event Reason Code · CWE
    pub event_reason_code: Maybe<Box<Cwe>>,
    /// EVN-5 · Operator ID · XCN
    pub operator_id: Vec<Maybe<Xcn>>,
    /// EVN-6 · Event Occurred · DTM
    pub event_occurred: Maybe<Dtm>,
    /// EVN-7 · Event Facility · HD
    pub event_facility: Maybe<Box<Hd>>,
    /// What a message has beyond these 7.
    pub extra: Extra,
}
record!(
    segment Evn, EVN, [1 => event_type_code, 2 => recorded_date_time, 3 =>
    date_time_planned_event, 4 => event_reason_code, 5 => operator_id, 6 =>
    event_occurred, 7 => event_facility]
);
/// Definition of [`Evn`].
pub static EVN: SegmentDef = SegmentDef {
    id: "EVN",
    title: "Event Type",
    fields: &[
        single(
            "event_type_code",
            "Event Type Code",
            ID,
            &[
                used(V2_1, V2_3, R, 1, 3, "0003", "ID"),
                used(V2_3_1, V2_5_1, O, 1, 3, "0003", "ID"),
                used(V2_6, V2_6, O, 1, 0, "0003", "ID"),
                used(V2_7, V2_8_2, W, 1, 0, "", "ID"),
            ],
        ),
        single(
            "recorded_date_time",
            "Recorded Date/Time",
            DTM,
            &[
                used(V2_1, V2_1, R, 1, 19, "", "TS"),
                used(V2_2, V2_2, R, 1, 26, "", "TS"),
                used(V2_3, V2_3, O, 1, 26, "", "TS"),
                used(V2_3_1, V2_5_1, R, 1, 26, "", "TS"),
                used(V2_6, V2_6, R, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "date_time_planned_event",
            "Date/Time Planned Event",
            DTM,
            &[
                used(V2_1, V2_1, O, 1, 19, "", "TS"),
                used(V2_2, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "event_reason_code",
            "Event Reason Code",
            of(&CWE),
            &[
                used(V2_1, V2_3, O, 1, 3, "0062", "ID"),
                used(V2_3_1, V2_6, O, 1, 3, "0062", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0062", "CWE"),
            ],
        ),
        repeated(
            "operator_id",
            "Operator ID",
            of(&XCN),
            &[
                used(V2_2, V2_2, O, 1, 5, "0188", "ID"),
                used(V2_3, V2_3, O, 1, 60, "0188", "XCN"),
                used(V2_3_1, V2_3_1, O, 0, 60, "0188", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "0188", "XCN"),
                used(V2_6, V2_8_2, O, 0, 0, "0188", "XCN"),
            ],
        ),
        single(
            "event_occurred",
            "Event Occurred",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "event_facility",
            "Event Facility",
            of(&HD),
            &[
                used(V2_4, V2_4, O, 1, 180, "", "HD"),
                used(V2_5, V2_5_1, O, 1, 241, "", "HD"),
                used(V2_6, V2_8_2, O, 1, 0, "", "HD"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "evn",
    doc: "EVN segments (Event Type), one row each",
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
        column("event_type_code", Utf8, "EVN-1", "Event Type Code"),
        column("recorded_date_time", Timestamp, "EVN-2", "Recorded Date/Time"),
        column("date_time_planned_event", Timestamp, "EVN-3", "Date/Time Planned Event"),
        column("event_reason_code", Struct(&CWE_COLUMNS), "EVN-4", "Event Reason Code"),
        column("operator_id", List(&XCN_KIND), "EVN-5", "Operator ID"),
        column("event_occurred", Timestamp, "EVN-6", "Event Occurred"),
        column("event_facility", Struct(&HD_COLUMNS), "EVN-7", "Event Facility"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// CNS · Clear Notification
#[derive(Default)]
#[non_exhaustive]
pub struct Cns {
    /// CNS-1 · Starting Notification Reference Number · NM
    pub starting_notification_reference_number: Maybe<Nm>,
    /// CNS-2 · Ending Notification Reference Number · NM
    pub ending_notification_reference_number: Maybe<Nm>,
    /// CNS-3 · Starting Notification Date/Time · DTM
    pub starting_notification_date_time: Maybe<Dtm>,
    /// CNS-4 · Ending Notification Date/Time · DTM
    pub ending_notification_date_time: Maybe<Dtm>,
    /// CNS-5 · Starting Notification Code · CWE
    pub starting_notification_code: Maybe<Box<Cwe>>,
    /// CNS-6 · Ending Notification Code · CWE
    pub ending_notification_code: Maybe<Box<Cwe>>,
    /// What a message has beyond these 6.
    pub extra: Extra,
}
record!(
    segment Cns, CNS, [1 => starting_notification_reference_number, 2 =>
    ending_notification_reference_number, 3 => starting_notification_date_time, 4 =>
    ending_notification_date_time, 5 => starting_notification_code, 6 =>
    ending_notification_code]
);
/// Definition of [`Cns`].
pub static CNS: SegmentDef = SegmentDef {
    id: "CNS",
    title: "Clear Notification",
    fields: &[
        single(
            "starting_notification_reference_number",
            "Starting Notification Reference Number",
            NM,
            &[
                used(V2_4, V2_6, O, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "ending_notification_reference_number",
            "Ending Notification Reference Number",
            NM,
            &[
                used(V2_4, V2_6, O, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "starting_notification_date_time",
            "Starting Notification Date/Time",
            DTM,
            &[
                used(V2_4, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "ending_notification_date_time",
            "Ending Notification Date/Time",
            DTM,
            &[
                used(V2_4, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "starting_notification_code",
            "Starting Notification Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "ending_notification_code",
            "Ending Notification Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "cns",
    doc: "CNS segments (Clear Notification), one row each",
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
            "starting_notification_reference_number",
            Decimal,
            "CNS-1",
            "Starting Notification Reference Number",
        ),
        column(
            "ending_notification_reference_number",
            Decimal,
            "CNS-2",
            "Ending Notification Reference Number",
        ),
        column(
            "starting_notification_date_time",
            Timestamp,
            "CNS-3",
            "Starting Notification Date/Time",
        ),
        column(
            "ending_notification_date_time",
            Timestamp,
            "CNS-4",
            "Ending Notification Date/Time",
        ),
        column(
            "starting_notification_code",
            Struct(&CWE_COLUMNS),
            "CNS-5",
            "Starting Notification Code",
        ),
        column(
            "ending_notification_code",
            Struct(&CWE_COLUMNS),
            "CNS-6",
            "Ending Notification Code",
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

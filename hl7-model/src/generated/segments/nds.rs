// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// NDS · Notification Detail
#[derive(Default)]
#[non_exhaustive]
pub struct Nds {
    /// NDS-1 · Notification Reference Number · NM
    pub notification_reference_number: Maybe<Nm>,
    /// NDS-2 · Notification Date/Time · DTM
    pub notification_date_time: Maybe<Dtm>,
    /// NDS-3 · Notification Alert Severity · CWE
    pub notification_alert_severity: Maybe<Box<Cwe>>,
    /// NDS-4 · Notification Code · CWE
    pub notification_code: Maybe<Box<Cwe>>,
    /// What a message has beyond these 4.
    pub extra: Extra,
}
record!(
    segment Nds, NDS, [1 => notification_reference_number, 2 => notification_date_time, 3
    => notification_alert_severity, 4 => notification_code]
);
/// Definition of [`Nds`].
pub static NDS: SegmentDef = SegmentDef {
    id: "NDS",
    title: "Notification Detail",
    fields: &[
        single(
            "notification_reference_number",
            "Notification Reference Number",
            NM,
            &[
                used(V2_4, V2_6, R, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "NM"),
            ],
        ),
        single(
            "notification_date_time",
            "Notification Date/Time",
            DTM,
            &[
                used(V2_4, V2_5_1, R, 1, 26, "", "TS"),
                used(V2_6, V2_6, R, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "notification_alert_severity",
            "Notification Alert Severity",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, R, 1, 250, "0367", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "0367", "CWE"),
            ],
        ),
        single(
            "notification_code",
            "Notification Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, R, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "", "CWE"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "nds",
    doc: "NDS segments (Notification Detail), one row each",
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
            "notification_reference_number",
            Decimal,
            "NDS-1",
            "Notification Reference Number",
        ),
        column("notification_date_time", Timestamp, "NDS-2", "Notification Date/Time"),
        column(
            "notification_alert_severity",
            Struct(&CWE_COLUMNS),
            "NDS-3",
            "Notification Alert Severity",
        ),
        column("notification_code", Struct(&CWE_COLUMNS), "NDS-4", "Notification Code"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

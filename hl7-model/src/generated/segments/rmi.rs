// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// RMI · Risk Management Incident
#[derive(Default)]
#[non_exhaustive]
pub struct Rmi {
    /// RMI-1 · Risk Management Incident Code · CWE
    pub risk_management_incident_code: Maybe<Box<Cwe>>,
    /// RMI-2 · Date/Time Incident · DTM
    pub date_time_incident: Maybe<Dtm>,
    /// RMI-3 · Incident Type Code · CWE
    pub incident_type_code: Maybe<Box<Cwe>>,
    /// What a message has beyond these 3.
    pub extra: Extra,
}
record!(
    segment Rmi, RMI, [1 => risk_management_incident_code, 2 => date_time_incident, 3 =>
    incident_type_code]
);
/// Definition of [`Rmi`].
pub static RMI: SegmentDef = SegmentDef {
    id: "RMI",
    title: "Risk Management Incident",
    fields: &[
        single(
            "risk_management_incident_code",
            "Risk Management Incident Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0427", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0427", "CWE"),
            ],
        ),
        single(
            "date_time_incident",
            "Date/Time Incident",
            DTM,
            &[
                used(V2_4, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "incident_type_code",
            "Incident Type Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0428", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0428", "CWE"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "rmi",
    doc: "RMI segments (Risk Management Incident), one row each",
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
            "risk_management_incident_code",
            Struct(&CWE_COLUMNS),
            "RMI-1",
            "Risk Management Incident Code",
        ),
        column("date_time_incident", Timestamp, "RMI-2", "Date/Time Incident"),
        column(
            "incident_type_code",
            Struct(&CWE_COLUMNS),
            "RMI-3",
            "Incident Type Code",
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

// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// EQU · Equipment Detail
#[derive(Default)]
#[non_exhaustive]
pub struct Equ {
    /// EQU-1 · Equipment Instance Identifier · EI
    pub equipment_instance_identifier: Vec<Maybe<Ei>>,
    /// EQU-2 · Event Date/Time · DTM
    pub event_date_time: Maybe<Dtm>,
    /// EQU-3 · Equipment State · CWE
    pub equipment_state: Maybe<Box<Cwe>>,
    /// EQU-4 · Local/Remote Control State · CWE
    pub local_remote_control_state: Maybe<Box<Cwe>>,
    /// EQU-5 · Alert Level · CWE
    pub alert_level: Maybe<Box<Cwe>>,
    /// What a message has beyond these 5.
    pub extra: Extra,
}
record!(
    segment Equ, EQU, [1 => equipment_instance_identifier, 2 => event_date_time, 3 =>
    equipment_state, 4 => local_remote_control_state, 5 => alert_level]
);
/// Definition of [`Equ`].
pub static EQU: SegmentDef = SegmentDef {
    id: "EQU",
    title: "Equipment Detail",
    fields: &[
        repeated(
            "equipment_instance_identifier",
            "Equipment Instance Identifier",
            of(&EI),
            &[
                used(V2_4, V2_5_1, R, 1, 22, "", "EI"),
                used(V2_6, V2_7_1, R, 1, 0, "", "EI"),
                used(V2_8, V2_8_2, R, 0, 0, "", "EI"),
            ],
        ),
        single(
            "event_date_time",
            "Event Date/Time",
            DTM,
            &[
                used(V2_4, V2_5_1, R, 1, 26, "", "TS"),
                used(V2_6, V2_6, R, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "equipment_state",
            "Equipment State",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, C, 1, 250, "0365", "CE"),
                used(V2_6, V2_8_2, C, 1, 0, "0365", "CWE"),
            ],
        ),
        single(
            "local_remote_control_state",
            "Local/Remote Control State",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0366", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0366", "CWE"),
            ],
        ),
        single(
            "alert_level",
            "Alert Level",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0367", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0367", "CWE"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "equ",
    doc: "EQU segments (Equipment Detail), one row each",
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
            "equipment_instance_identifier",
            List(&EI_KIND),
            "EQU-1",
            "Equipment Instance Identifier",
        ),
        column("event_date_time", Timestamp, "EQU-2", "Event Date/Time"),
        column("equipment_state", Struct(&CWE_COLUMNS), "EQU-3", "Equipment State"),
        column(
            "local_remote_control_state",
            Struct(&CWE_COLUMNS),
            "EQU-4",
            "Local/Remote Control State",
        ),
        column("alert_level", Struct(&CWE_COLUMNS), "EQU-5", "Alert Level"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

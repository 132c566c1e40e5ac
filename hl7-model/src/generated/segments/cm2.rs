// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// CM2 · Clinical Study Schedule Master
#[derive(Default)]
#[non_exhaustive]
pub struct Cm2 {
    /// CM2-1 · Set ID- CM2 · SI
    pub set_id_cm2: Maybe<Si>,
    /// CM2-2 · Scheduled Time Point · CWE
    pub scheduled_time_point: Maybe<Box<Cwe>>,
    /// CM2-3 · Description of Time Point · ST
    pub description_of_time_point: Maybe<String>,
    /// CM2-4 · Events Scheduled This Time Point · CWE
    pub events_scheduled_this_time_point: Vec<Maybe<Cwe>>,
    /// What a message has beyond these 4.
    pub extra: Extra,
}
record!(
    segment Cm2, CM2, [1 => set_id_cm2, 2 => scheduled_time_point, 3 =>
    description_of_time_point, 4 => events_scheduled_this_time_point]
);
/// Definition of [`Cm2`].
pub static CM2: SegmentDef = SegmentDef {
    id: "CM2",
    title: "Clinical Study Schedule Master",
    fields: &[
        single(
            "set_id_cm2",
            "Set ID- CM2",
            SI,
            &[used(V2_3, V2_8_2, O, 1, 4, "", "SI")],
        ),
        single(
            "scheduled_time_point",
            "Scheduled Time Point",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, R, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "description_of_time_point",
            "Description of Time Point",
            ST,
            &[
                used(V2_3, V2_6, O, 1, 300, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        repeated(
            "events_scheduled_this_time_point",
            "Events Scheduled This Time Point",
            of(&CWE),
            &[
                used(V2_3, V2_3, R, 0, 60, "", "CE"),
                used(V2_3_1, V2_3_1, R, 200, 60, "", "CE"),
                used(V2_4, V2_5_1, R, 200, 250, "", "CE"),
                used(V2_6, V2_8_2, R, 200, 0, "", "CWE"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "cm2",
    doc: "CM2 segments (Clinical Study Schedule Master), one row each",
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
        column("set_id_cm2", Int64, "CM2-1", "Set ID- CM2"),
        column(
            "scheduled_time_point",
            Struct(&CWE_COLUMNS),
            "CM2-2",
            "Scheduled Time Point",
        ),
        column("description_of_time_point", Utf8, "CM2-3", "Description of Time Point"),
        column(
            "events_scheduled_this_time_point",
            List(&CWE_KIND),
            "CM2-4",
            "Events Scheduled This Time Point",
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

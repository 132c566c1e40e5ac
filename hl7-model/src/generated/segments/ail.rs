// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// AIL · Appointment Information - Location Resource
#[derive(Default)]
#[non_exhaustive]
pub struct Ail {
    /// AIL-1 · Set ID - AIL · SI
    pub set_id_ail: Maybe<Si>,
    /// AIL-2 · Segment Action Code · ID
    pub segment_action_code: Maybe<String>,
    /// AIL-3 · Location Resource ID · PL
    pub location_resource_id: Vec<Maybe<Pl>>,
    /// AIL-4 · Location Type - AIL · CWE
    pub location_type_ail: Maybe<Box<Cwe>>,
    /// AIL-5 · Location Group · CWE
    pub location_group: Maybe<Box<Cwe>>,
    /// AIL-6 · Start Date/Time · DTM
    pub start_date_time: Maybe<Dtm>,
    /// AIL-7 · Start Date/Time Offset · NM
    pub start_date_time_offset: Maybe<Nm>,
    /// AIL-8 · Start Date/Time Offset Units · CNE
    pub start_date_time_offset_units: Maybe<Box<Cne>>,
    /// AIL-9 · Duration · NM
    pub duration: Maybe<Nm>,
    /// AIL-10 · Duration Units · CNE
    pub duration_units: Maybe<Box<Cne>>,
    /// AIL-11 · Allow Substitution Code · CWE
    pub allow_substitution_code: Maybe<Box<Cwe>>,
    /// AIL-12 · Filler Status Code · CWE
    pub filler_status_code: Maybe<Box<Cwe>>,
    /// What a message has beyond these 12.
    pub extra: Extra,
}
record!(
    segment Ail, AIL, [1 => set_id_ail, 2 => segment_action_code, 3 =>
    location_resource_id, 4 => location_type_ail, 5 => location_group, 6 =>
    start_date_time, 7 => start_date_time_offset, 8 => start_date_time_offset_units, 9 =>
    duration, 10 => duration_units, 11 => allow_substitution_code, 12 =>
    filler_status_code]
);
/// Definition of [`Ail`].
pub static AIL: SegmentDef = SegmentDef {
    id: "AIL",
    title: "Appointment Information - Location Resource",
    fields: &[
        single(
            "set_id_ail",
            "Set ID - AIL",
            SI,
            &[used(V2_3, V2_8_2, R, 1, 4, "", "SI")],
        ),
        single(
            "segment_action_code",
            "Segment Action Code",
            ID,
            &[
                used(V2_3, V2_3, O, 1, 3, "0206", "ID"),
                used(V2_3_1, V2_6, C, 1, 3, "0206", "ID"),
                used(V2_7, V2_8_1, C, 1, 1, "0206", "ID"),
                used(V2_8_2, V2_8_2, C, 1, 0, "0206", "ID"),
            ],
        ),
        repeated(
            "location_resource_id",
            "Location Resource ID",
            of(&PL),
            &[
                used(V2_3, V2_3, R, 1, 80, "", "PL"),
                used(V2_3_1, V2_4, C, 1, 80, "", "PL"),
                used(V2_5, V2_5_1, C, 0, 80, "", "PL"),
                used(V2_6, V2_8_2, C, 0, 0, "", "PL"),
            ],
        ),
        single(
            "location_type_ail",
            "Location Type - AIL",
            of(&CWE),
            &[
                used(V2_3, V2_3, C, 1, 200, "", "CE"),
                used(V2_3_1, V2_3_1, R, 1, 200, "", "CE"),
                used(V2_4, V2_4, R, 1, 250, "", "CE"),
                used(V2_5, V2_5_1, C, 1, 250, "0305", "CE"),
                used(V2_6, V2_8_2, C, 1, 0, "0305", "CWE"),
            ],
        ),
        single(
            "location_group",
            "Location Group",
            of(&CWE),
            &[
                used(V2_3, V2_3, C, 1, 200, "", "CE"),
                used(V2_3_1, V2_3_1, O, 1, 200, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "start_date_time",
            "Start Date/Time",
            DTM,
            &[
                used(V2_3, V2_5_1, C, 1, 26, "", "TS"),
                used(V2_6, V2_6, C, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, C, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "start_date_time_offset",
            "Start Date/Time Offset",
            NM,
            &[
                used(V2_3, V2_6, C, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, C, 1, 0, "", "NM"),
            ],
        ),
        single(
            "start_date_time_offset_units",
            "Start Date/Time Offset Units",
            of(&CNE),
            &[
                used(V2_3, V2_3_1, C, 1, 200, "", "CE"),
                used(V2_4, V2_5_1, C, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, C, 1, 0, "", "CNE"),
            ],
        ),
        single(
            "duration",
            "Duration",
            NM,
            &[
                used(V2_3, V2_6, O, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "duration_units",
            "Duration Units",
            of(&CNE),
            &[
                used(V2_3, V2_3_1, O, 1, 200, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CNE"),
            ],
        ),
        single(
            "allow_substitution_code",
            "Allow Substitution Code",
            of(&CWE),
            &[
                used(V2_3, V2_6, C, 1, 10, "0279", "IS"),
                used(V2_7, V2_8_2, C, 1, 0, "0279", "CWE"),
            ],
        ),
        single(
            "filler_status_code",
            "Filler Status Code",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, C, 1, 200, "0278", "CE"),
                used(V2_4, V2_5_1, C, 1, 250, "0278", "CE"),
                used(V2_6, V2_8_2, C, 1, 0, "0278", "CWE"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "ail",
    doc: "AIL segments (Appointment Information - Location Resource), one row each",
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
        column("set_id_ail", Int64, "AIL-1", "Set ID - AIL"),
        column("segment_action_code", Utf8, "AIL-2", "Segment Action Code"),
        column("location_resource_id", List(&PL_KIND), "AIL-3", "Location Resource ID"),
        column(
            "location_type_ail",
            Struct(&CWE_COLUMNS),
            "AIL-4",
            "Location Type - AIL",
        ),
        column("location_group", Struct(&CWE_COLUMNS), "AIL-5", "Location Group"),
        column("start_date_time", Timestamp, "AIL-6", "Start Date/Time"),
        column("start_date_time_offset", Decimal, "AIL-7", "Start Date/Time Offset"),
        column(
            "start_date_time_offset_units",
            Struct(&CNE_COLUMNS),
            "AIL-8",
            "Start Date/Time Offset Units",
        ),
        column("duration", Decimal, "AIL-9", "Duration"),
        column("duration_units", Struct(&CNE_COLUMNS), "AIL-10", "Duration Units"),
        column(
            "allow_substitution_code",
            Struct(&CWE_COLUMNS),
            "AIL-11",
            "Allow Substitution Code",
        ),
        column(
            "filler_status_code",
            Struct(&CWE_COLUMNS),
            "AIL-12",
            "Filler Status Code",
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

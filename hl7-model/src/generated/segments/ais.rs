// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// AIS · Appointment Information
#[derive(Default)]
#[non_exhaustive]
pub struct Ais {
    /// AIS-1 · Set ID - AIS · SI
    pub set_id_ais: Maybe<Si>,
    /// AIS-2 · Segment Action Code · ID
    pub segment_action_code: Maybe<String>,
    /// AIS-3 · Universal Service Identifier · CWE
    pub universal_service_identifier: Maybe<Box<Cwe>>,
    /// AIS-4 · Start Date/Time · DTM
    pub start_date_time: Maybe<Dtm>,
    /// AIS-5 · Start Date/Time Offset · NM
    pub start_date_time_offset: Maybe<Nm>,
    /// AIS-6 · Start Date/Time Offset Units · CNE
    pub start_date_time_offset_units: Maybe<Box<Cne>>,
    /// AIS-7 · Duration · NM
    pub duration: Maybe<Nm>,
    /// AIS-8 · Duration Units · CNE
    pub duration_units: Maybe<Box<Cne>>,
    /// AIS-9 · Allow Substitution Code · CWE
    pub allow_substitution_code: Maybe<Box<Cwe>>,
    /// AIS-10 · Filler Status Code · CWE
    pub filler_status_code: Maybe<Box<Cwe>>,
    /// AIS-11 · Placer Supplemental Service Information · CWE
    pub placer_supplemental_service_information: Vec<Maybe<Cwe>>,
    /// AIS-12 · Filler Supplemental Service Information · CWE
    pub filler_supplemental_service_information: Vec<Maybe<Cwe>>,
    /// What a message has beyond these 12.
    pub extra: Extra,
}
record!(
    segment Ais, AIS, [1 => set_id_ais, 2 => segment_action_code, 3 =>
    universal_service_identifier, 4 => start_date_time, 5 => start_date_time_offset, 6 =>
    start_date_time_offset_units, 7 => duration, 8 => duration_units, 9 =>
    allow_substitution_code, 10 => filler_status_code, 11 =>
    placer_supplemental_service_information, 12 =>
    filler_supplemental_service_information]
);
/// Definition of [`Ais`].
pub static AIS: SegmentDef = SegmentDef {
    id: "AIS",
    title: "Appointment Information",
    fields: &[
        single(
            "set_id_ais",
            "Set ID - AIS",
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
        single(
            "universal_service_identifier",
            "Universal Service Identifier",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, R, 1, 200, "", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "", "CWE"),
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
        repeated(
            "placer_supplemental_service_information",
            "Placer Supplemental Service Information",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 0, 250, "0411", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0411", "CWE"),
            ],
        ),
        repeated(
            "filler_supplemental_service_information",
            "Filler Supplemental Service Information",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 0, 250, "0411", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0411", "CWE"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "ais",
    doc: "AIS segments (Appointment Information), one row each",
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
        column("set_id_ais", Int64, "AIS-1", "Set ID - AIS"),
        column("segment_action_code", Utf8, "AIS-2", "Segment Action Code"),
        column(
            "universal_service_identifier",
            Struct(&CWE_COLUMNS),
            "AIS-3",
            "Universal Service Identifier",
        ),
        column("start_date_time", Timestamp, "AIS-4", "Start Date/Time"),
        column("start_date_time_offset", Decimal, "AIS-5", "Start Date/Time Offset"),
        column(
            "start_date_time_offset_units",
            Struct(&CNE_COLUMNS),
            "AIS-6",
            "Start Date/Time Offset Units",
        ),
        column("duration", Decimal, "AIS-7", "Duration"),
        column("duration_units", Struct(&CNE_COLUMNS), "AIS-8", "Duration Units"),
        column(
            "allow_substitution_code",
            Struct(&CWE_COLUMNS),
            "AIS-9",
            "Allow Substitution Code",
        ),
        column(
            "filler_status_code",
            Struct(&CWE_COLUMNS),
            "AIS-10",
            "Filler Status Code",
        ),
        column(
            "placer_supplemental_service_information",
            List(&CWE_KIND),
            "AIS-11",
            "Placer Supplemental Service Information",
        ),
        column(
            "filler_supplemental_service_information",
            List(&CWE_KIND),
            "AIS-12",
            "Filler Supplemental Service Information",
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

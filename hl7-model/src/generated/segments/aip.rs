// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// AIP · Appointment Information - Personnel Resource
#[derive(Default)]
#[non_exhaustive]
pub struct Aip {
    /// AIP-1 · Set ID - AIP · SI
    pub set_id_aip: Maybe<Si>,
    /// AIP-2 · Segment Action Code · ID
    pub segment_action_code: Maybe<String>,
    /// AIP-3 · Personnel Resource ID · XCN
    pub personnel_resource_id: Vec<Maybe<Xcn>>,
    /// AIP-4 · Resource Type · CWE
    pub resource_type: Maybe<Box<Cwe>>,
    /// AIP-5 · Resource Group · CWE
    pub resource_group: Vec<Maybe<Cwe>>,
    /// AIP-6 · Start Date/Time · DTM
    pub start_date_time: Maybe<Dtm>,
    /// AIP-7 · Start Date/Time Offset · NM
    pub start_date_time_offset: Maybe<Nm>,
    /// AIP-8 · Start Date/Time Offset Units · CNE
    pub start_date_time_offset_units: Maybe<Box<Cne>>,
    /// AIP-9 · Duration · NM
    pub duration: Maybe<Nm>,
    /// AIP-10 · Duration Units · CNE
    pub duration_units: Maybe<Box<Cne>>,
    /// AIP-11 · Allow Substitution Code · CWE
    pub allow_substitution_code: Maybe<Box<Cwe>>,
    /// AIP-12 · Filler Status Code · CWE
    pub filler_status_code: Maybe<Box<Cwe>>,
    /// What a message has beyond these 12.
    pub extra: Extra,
}
record!(
    segment Aip, AIP, [1 => set_id_aip, 2 => segment_action_code, 3 =>
    personnel_resource_id, 4 => resource_type, 5 => resource_group, 6 => start_date_time,
    7 => start_date_time_offset, 8 => start_date_time_offset_units, 9 => duration, 10 =>
    duration_units, 11 => allow_substitution_code, 12 => filler_status_code]
);
/// Definition of [`Aip`].
pub static AIP: SegmentDef = SegmentDef {
    id: "AIP",
    title: "Appointment Information - Personnel Resource",
    fields: &[
        single(
            "set_id_aip",
            "Set ID - AIP",
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
            "personnel_resource_id",
            "Personnel Resource ID",
            of(&XCN),
            &[
                used(V2_3, V2_3, C, 1, 80, "", "XCN"),
                used(V2_3_1, V2_3_1, C, 0, 80, "", "XCN"),
                used(V2_4, V2_5_1, C, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, C, 0, 0, "", "XCN"),
            ],
        ),
        single(
            "resource_type",
            "Resource Type",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, R, 1, 200, "", "CE"),
                used(V2_4, V2_4, R, 1, 250, "", "CE"),
                used(V2_5, V2_5_1, C, 1, 250, "0182", "CE"),
                used(V2_6, V2_8_2, C, 1, 0, "0182", "CWE"),
            ],
        ),
        repeated(
            "resource_group",
            "Resource Group",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 0, 200, "", "CE"),
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
    name: "aip",
    doc: "AIP segments (Appointment Information - Personnel Resource), one row each",
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
        column("set_id_aip", Int64, "AIP-1", "Set ID - AIP"),
        column("segment_action_code", Utf8, "AIP-2", "Segment Action Code"),
        column(
            "personnel_resource_id",
            List(&XCN_KIND),
            "AIP-3",
            "Personnel Resource ID",
        ),
        column("resource_type", Struct(&CWE_COLUMNS), "AIP-4", "Resource Type"),
        column("resource_group", List(&CWE_KIND), "AIP-5", "Resource Group"),
        column("start_date_time", Timestamp, "AIP-6", "Start Date/Time"),
        column("start_date_time_offset", Decimal, "AIP-7", "Start Date/Time Offset"),
        column(
            "start_date_time_offset_units",
            Struct(&CNE_COLUMNS),
            "AIP-8",
            "Start Date/Time Offset Units",
        ),
        column("duration", Decimal, "AIP-9", "Duration"),
        column("duration_units", Struct(&CNE_COLUMNS), "AIP-10", "Duration Units"),
        column(
            "allow_substitution_code",
            Struct(&CWE_COLUMNS),
            "AIP-11",
            "Allow Substitution Code",
        ),
        column(
            "filler_status_code",
            Struct(&CWE_COLUMNS),
            "AIP-12",
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

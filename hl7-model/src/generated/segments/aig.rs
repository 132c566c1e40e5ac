// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// AIG · Appointment Information - General Resource
#[derive(Default)]
#[non_exhaustive]
pub struct Aig {
    /// AIG-1 · Set ID - AIG · SI
    pub set_id_aig: Maybe<Si>,
    /// AIG-2 · Segment Action Code · ID
    pub segment_action_code: Maybe<String>,
    /// AIG-3 · Resource ID · CWE
    pub resource_id: Maybe<Box<Cwe>>,
    /// AIG-4 · Resource Type · CWE
    pub resource_type: Maybe<Box<Cwe>>,
    /// AIG-5 · Resource Group · CWE
    pub resource_group: Vec<Maybe<Cwe>>,
    /// AIG-6 · Resource Quantity · NM
    pub resource_quantity: Maybe<Nm>,
    /// AIG-7 · Resource Quantity Units · CNE
    pub resource_quantity_units: Maybe<Box<Cne>>,
    /// AIG-8 · Start Date/Time · DTM
    pub start_date_time: Maybe<Dtm>,
    /// AIG-9 · Start Date/Time Offset · NM
    pub start_date_time_offset: Maybe<Nm>,
    /// AIG-10 · Start Date/Time Offset Units · CNE
    pub start_date_time_offset_units: Maybe<Box<Cne>>,
    /// AIG-11 · Duration · NM
    pub duration: Maybe<Nm>,
    /// AIG-12 · Duration Units · CNE
    pub duration_units: Maybe<Box<Cne>>,
    /// AIG-13 · Allow Substitution Code · CWE
    pub allow_substitution_code: Maybe<Box<Cwe>>,
    /// AIG-14 · Filler Status Code · CWE
    pub filler_status_code: Maybe<Box<Cwe>>,
    /// What a message has beyond these 14.
    pub extra: Extra,
}
record!(
    segment Aig, AIG, [1 => set_id_aig, 2 => segment_action_code, 3 => resource_id, 4 =>
    resource_type, 5 => resource_group, 6 => resource_quantity, 7 =>
    resource_quantity_units, 8 => start_date_time, 9 => start_date_time_offset, 10 =>
    start_date_time_offset_units, 11 => duration, 12 => duration_units, 13 =>
    allow_substitution_code, 14 => filler_status_code]
);
/// Definition of [`Aig`].
pub static AIG: SegmentDef = SegmentDef {
    id: "AIG",
    title: "Appointment Information - General Resource",
    fields: &[
        single(
            "set_id_aig",
            "Set ID - AIG",
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
            "resource_id",
            "Resource ID",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, C, 1, 200, "", "CE"),
                used(V2_4, V2_5_1, C, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, C, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "resource_type",
            "Resource Type",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, R, 1, 200, "", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "", "CWE"),
            ],
        ),
        repeated(
            "resource_group",
            "Resource Group",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 0, 200, "", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        single(
            "resource_quantity",
            "Resource Quantity",
            NM,
            &[used(V2_3, V2_6, O, 1, 5, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "resource_quantity_units",
            "Resource Quantity Units",
            of(&CNE),
            &[
                used(V2_3, V2_3_1, O, 1, 200, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CNE"),
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
    name: "aig",
    doc: "AIG segments (Appointment Information - General Resource), one row each",
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
        column("set_id_aig", Int64, "AIG-1", "Set ID - AIG"),
        column("segment_action_code", Utf8, "AIG-2", "Segment Action Code"),
        column("resource_id", Struct(&CWE_COLUMNS), "AIG-3", "Resource ID"),
        column("resource_type", Struct(&CWE_COLUMNS), "AIG-4", "Resource Type"),
        column("resource_group", List(&CWE_KIND), "AIG-5", "Resource Group"),
        column("resource_quantity", Decimal, "AIG-6", "Resource Quantity"),
        column(
            "resource_quantity_units",
            Struct(&CNE_COLUMNS),
            "AIG-7",
            "Resource Quantity Units",
        ),
        column("start_date_time", Timestamp, "AIG-8", "Start Date/Time"),
        column("start_date_time_offset", Decimal, "AIG-9", "Start Date/Time Offset"),
        column(
            "start_date_time_offset_units",
            Struct(&CNE_COLUMNS),
            "AIG-10",
            "Start Date/Time Offset Units",
        ),
        column("duration", Decimal, "AIG-11", "Duration"),
        column("duration_units", Struct(&CNE_COLUMNS), "AIG-12", "Duration Units"),
        column(
            "allow_substitution_code",
            Struct(&CWE_COLUMNS),
            "AIG-13",
            "Allow Substitution Code",
        ),
        column(
            "filler_status_code",
            Struct(&CWE_COLUMNS),
            "AIG-14",
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

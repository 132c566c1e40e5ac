// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// SCD · Anti-Microbial Cycle Data
#[derive(Default)]
#[non_exhaustive]
pub struct Scd {
    /// SCD-1 · Cycle Start Time · TM
    pub cycle_start_time: Maybe<Tm>,
    /// SCD-2 · Cycle Count · NM
    pub cycle_count: Maybe<Nm>,
    /// SCD-3 · Temp Max · CQ
    pub temp_max: Maybe<Box<Cq>>,
    /// SCD-4 · Temp Min · CQ
    pub temp_min: Maybe<Box<Cq>>,
    /// SCD-5 · Load Number · NM
    pub load_number: Maybe<Nm>,
    /// SCD-6 · Condition Time · CQ
    pub condition_time: Maybe<Box<Cq>>,
    /// SCD-7 · Sterilize Time · CQ
    pub sterilize_time: Maybe<Box<Cq>>,
    /// SCD-8 · Exhaust Time · CQ
    pub exhaust_time: Maybe<Box<Cq>>,
    /// SCD-9 · Total Cycle Time · CQ
    pub total_cycle_time: Maybe<Box<Cq>>,
    /// SCD-10 · Device Status · CWE
    pub device_status: Maybe<Box<Cwe>>,
    /// SCD-11 · Cycle Start Date/Time · DTM
    pub cycle_start_date_time: Maybe<Dtm>,
    /// SCD-12 · Dry Time · CQ
    pub dry_time: Maybe<Box<Cq>>,
    /// SCD-13 · Leak Rate · CQ
    pub leak_rate: Maybe<Box<Cq>>,
    /// SCD-14 · Control Temperature · CQ
    pub control_temperature: Maybe<Box<Cq>>,
    /// SCD-15 · Sterilizer Temperature · CQ
    pub sterilizer_temperature: Maybe<Box<Cq>>,
    /// SCD-16 · Cycle Complete Time · TM
    pub cycle_complete_time: Maybe<Tm>,
    /// SCD-17 · Under Temperature · CQ
    pub under_temperature: Maybe<Box<Cq>>,
    /// SCD-18 · Over Temperature · CQ
    pub over_temperature: Maybe<Box<Cq>>,
    /// SCD-19 · Abort Cycle · CNE
    pub abort_cycle: Maybe<Box<Cne>>,
    /// SCD-20 · Alarm · CNE
    pub alarm: Maybe<Box<Cne>>,
    /// SCD-21 · Long in Charge Phase · CNE
    pub long_in_charge_phase: Maybe<Box<Cne>>,
    /// SCD-22 · Long in Exhaust Phase · CNE
    pub long_in_exhaust_phase: Maybe<Box<Cne>>,
    /// SCD-23 · Long in Fast Exhaust Phase · CNE
    pub long_in_fast_exhaust_phase: Maybe<Box<Cne>>,
    /// SCD-24 · Reset · CNE
    pub reset: Maybe<Box<Cne>>,
    /// SCD-25 · Operator - Unload · XCN
    pub operator_unload: Maybe<Box<Xcn>>,
    /// SCD-26 · Door Open · CNE
    pub door_open: Maybe<Box<Cne>>,
    /// SCD-27 · Reading Failure · CNE
    pub reading_failure: Maybe<Box<Cne>>,
    /// SCD-28 · Cycle Type · CWE
    pub cycle_type: Maybe<Box<Cwe>>,
    /// SCD-29 · Thermal Rinse Time · CQ
    pub thermal_rinse_time: Maybe<Box<Cq>>,
    /// SCD-30 · Wash Time · CQ
    pub wash_time: Maybe<Box<Cq>>,
    /// SCD-31 · Injection Rate · CQ
    pub injection_rate: Maybe<Box<Cq>>,
    /// SCD-32 · Procedure Code · CNE
    pub procedure_code: Maybe<Box<Cne>>,
    /// SCD-33 · Patient Identifier List · CX
    pub patient_identifier_list: Vec<Maybe<Cx>>,
    /// SCD-34 · Attending Doctor · XCN
    pub attending_doctor: Maybe<Box<Xcn>>,
    /// SCD-35 · Dilution Factor · SN
    pub dilution_factor: Maybe<Box<Sn>>,
    /// SCD-36 · Fill Time · CQ
    pub fill_time: Maybe<Box<Cq>>,
    /// SCD-37 · Inlet Temperature · CQ
    pub inlet_temperature: Maybe<Box<Cq>>,
    /// What a message has beyond these 37.
    pub extra: Extra,
}
record!(
    segment Scd, SCD, [1 => cycle_start_time, 2 => cycle_count, 3 => temp_max, 4 =>
    temp_min, 5 => load_number, 6 => condition_time, 7 => sterilize_time, 8 =>
    exhaust_time, 9 => total_cycle_time, 10 => device_status, 11 =>
    cycle_start_date_time, 12 => dry_time, 13 => leak_rate, 14 => control_temperature, 15
    => sterilizer_temperature, 16 => cycle_complete_time, 17 => under_temperature, 18 =>
    over_temperature, 19 => abort_cycle, 20 => alarm, 21 => long_in_charge_phase, 22 =>
    long_in_exhaust_phase, 23 => long_in_fast_exhaust_phase, 24 => reset, 25 =>
    operator_unload, 26 => door_open, 27 => reading_failure, 28 => cycle_type, 29 =>
    thermal_rinse_time, 30 => wash_time, 31 => injection_rate, 32 => procedure_code, 33
    => patient_identifier_list, 34 => attending_doctor, 35 => dilution_factor, 36 =>
    fill_time, 37 => inlet_temperature]
);
/// Definition of [`Scd`].
pub static SCD: SegmentDef = SegmentDef {
    id: "SCD",
    title: "Anti-Microbial Cycle Data",
    fields: &[
        single(
            "cycle_start_time",
            "Cycle Start Time",
            TM,
            &[
                used(V2_6, V2_6, O, 1, 16, "", "TM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "TM"),
            ],
        ),
        single(
            "cycle_count",
            "Cycle Count",
            NM,
            &[
                used(V2_6, V2_6, O, 1, 16, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "temp_max",
            "Temp Max",
            of(&CQ),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CQ")],
        ),
        single(
            "temp_min",
            "Temp Min",
            of(&CQ),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CQ")],
        ),
        single(
            "load_number",
            "Load Number",
            NM,
            &[
                used(V2_6, V2_6, O, 1, 16, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "condition_time",
            "Condition Time",
            of(&CQ),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CQ")],
        ),
        single(
            "sterilize_time",
            "Sterilize Time",
            of(&CQ),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CQ")],
        ),
        single(
            "exhaust_time",
            "Exhaust Time",
            of(&CQ),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CQ")],
        ),
        single(
            "total_cycle_time",
            "Total Cycle Time",
            of(&CQ),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CQ")],
        ),
        single(
            "device_status",
            "Device Status",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0682", "CWE")],
        ),
        single(
            "cycle_start_date_time",
            "Cycle Start Date/Time",
            DTM,
            &[
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "dry_time",
            "Dry Time",
            of(&CQ),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CQ")],
        ),
        single(
            "leak_rate",
            "Leak Rate",
            of(&CQ),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CQ")],
        ),
        single(
            "control_temperature",
            "Control Temperature",
            of(&CQ),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CQ")],
        ),
        single(
            "sterilizer_temperature",
            "Sterilizer Temperature",
            of(&CQ),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CQ")],
        ),
        single(
            "cycle_complete_time",
            "Cycle Complete Time",
            TM,
            &[
                used(V2_6, V2_6, O, 1, 16, "", "TM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "TM"),
            ],
        ),
        single(
            "under_temperature",
            "Under Temperature",
            of(&CQ),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CQ")],
        ),
        single(
            "over_temperature",
            "Over Temperature",
            of(&CQ),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CQ")],
        ),
        single(
            "abort_cycle",
            "Abort Cycle",
            of(&CNE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0532", "CNE")],
        ),
        single(
            "alarm",
            "Alarm",
            of(&CNE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0532", "CNE")],
        ),
        single(
            "long_in_charge_phase",
            "Long in Charge Phase",
            of(&CNE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0532", "CNE")],
        ),
        single(
            "long_in_exhaust_phase",
            "Long in Exhaust Phase",
            of(&CNE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0532", "CNE")],
        ),
        single(
            "long_in_fast_exhaust_phase",
            "Long in Fast Exhaust Phase",
            of(&CNE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0532", "CNE")],
        ),
        single(
            "reset",
            "Reset",
            of(&CNE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0532", "CNE")],
        ),
        single(
            "operator_unload",
            "Operator - Unload",
            of(&XCN),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "XCN")],
        ),
        single(
            "door_open",
            "Door Open",
            of(&CNE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0532", "CNE")],
        ),
        single(
            "reading_failure",
            "Reading Failure",
            of(&CNE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0532", "CNE")],
        ),
        single(
            "cycle_type",
            "Cycle Type",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0702", "CWE")],
        ),
        single(
            "thermal_rinse_time",
            "Thermal Rinse Time",
            of(&CQ),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CQ")],
        ),
        single(
            "wash_time",
            "Wash Time",
            of(&CQ),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CQ")],
        ),
        single(
            "injection_rate",
            "Injection Rate",
            of(&CQ),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CQ")],
        ),
        single(
            "procedure_code",
            "Procedure Code",
            of(&CNE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0088", "CNE")],
        ),
        repeated(
            "patient_identifier_list",
            "Patient Identifier List",
            of(&CX),
            &[used(V2_6, V2_8_2, O, 0, 0, "", "CX")],
        ),
        single(
            "attending_doctor",
            "Attending Doctor",
            of(&XCN),
            &[used(V2_6, V2_8_2, O, 1, 0, "0010", "XCN")],
        ),
        single(
            "dilution_factor",
            "Dilution Factor",
            of(&SN),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "SN")],
        ),
        single(
            "fill_time",
            "Fill Time",
            of(&CQ),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CQ")],
        ),
        single(
            "inlet_temperature",
            "Inlet Temperature",
            of(&CQ),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CQ")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "scd",
    doc: "SCD segments (Anti-Microbial Cycle Data), one row each",
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
        column("cycle_start_time", Utf8, "SCD-1", "Cycle Start Time"),
        column("cycle_count", Decimal, "SCD-2", "Cycle Count"),
        column("temp_max", Struct(&CQ_COLUMNS), "SCD-3", "Temp Max"),
        column("temp_min", Struct(&CQ_COLUMNS), "SCD-4", "Temp Min"),
        column("load_number", Decimal, "SCD-5", "Load Number"),
        column("condition_time", Struct(&CQ_COLUMNS), "SCD-6", "Condition Time"),
        column("sterilize_time", Struct(&CQ_COLUMNS), "SCD-7", "Sterilize Time"),
        column("exhaust_time", Struct(&CQ_COLUMNS), "SCD-8", "Exhaust Time"),
        column("total_cycle_time", Struct(&CQ_COLUMNS), "SCD-9", "Total Cycle Time"),
        column("device_status", Struct(&CWE_COLUMNS), "SCD-10", "Device Status"),
        column("cycle_start_date_time", Timestamp, "SCD-11", "Cycle Start Date/Time"),
        column("dry_time", Struct(&CQ_COLUMNS), "SCD-12", "Dry Time"),
        column("leak_rate", Struct(&CQ_COLUMNS), "SCD-13", "Leak Rate"),
        column(
            "control_temperature",
            Struct(&CQ_COLUMNS),
            "SCD-14",
            "Control Temperature",
        ),
        column(
            "sterilizer_temperature",
            Struct(&CQ_COLUMNS),
            "SCD-15",
            "Sterilizer Temperature",
        ),
        column("cycle_complete_time", Utf8, "SCD-16", "Cycle Complete Time"),
        column("under_temperature", Struct(&CQ_COLUMNS), "SCD-17", "Under Temperature"),
        column("over_temperature", Struct(&CQ_COLUMNS), "SCD-18", "Over Temperature"),
        column("abort_cycle", Struct(&CNE_COLUMNS), "SCD-19", "Abort Cycle"),
        column("alarm", Struct(&CNE_COLUMNS), "SCD-20", "Alarm"),
        column(
            "long_in_charge_phase",
            Struct(&CNE_COLUMNS),
            "SCD-21",
            "Long in Charge Phase",
        ),
        column(
            "long_in_exhaust_phase",
            Struct(&CNE_COLUMNS),
            "SCD-22",
            "Long in Exhaust Phase",
        ),
        column(
            "long_in_fast_exhaust_phase",
            Struct(&CNE_COLUMNS),
            "SCD-23",
            "Long in Fast Exhaust Phase",
        ),
        column("reset", Struct(&CNE_COLUMNS), "SCD-24", "Reset"),
        column("operator_unload", Struct(&XCN_COLUMNS), "SCD-25", "Operator - Unload"),
        column("door_open", Struct(&CNE_COLUMNS), "SCD-26", "Door Open"),
        column("reading_failure", Struct(&CNE_COLUMNS), "SCD-27", "Reading Failure"),
        column("cycle_type", Struct(&CWE_COLUMNS), "SCD-28", "Cycle Type"),
        column(
            "thermal_rinse_time",
            Struct(&CQ_COLUMNS),
            "SCD-29",
            "Thermal Rinse Time",
        ),
        column("wash_time", Struct(&CQ_COLUMNS), "SCD-30", "Wash Time"),
        column("injection_rate", Struct(&CQ_COLUMNS), "SCD-31", "Injection Rate"),
        column("procedure_code", Struct(&CNE_COLUMNS), "SCD-32", "Procedure Code"),
        column(
            "patient_identifier_list",
            List(&CX_KIND),
            "SCD-33",
            "Patient Identifier List",
        ),
        column("attending_doctor", Struct(&XCN_COLUMNS), "SCD-34", "Attending Doctor"),
        column("dilution_factor", Struct(&SN_COLUMNS), "SCD-35", "Dilution Factor"),
        column("fill_time", Struct(&CQ_COLUMNS), "SCD-36", "Fill Time"),
        column("inlet_temperature", Struct(&CQ_COLUMNS), "SCD-37", "Inlet Temperature"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

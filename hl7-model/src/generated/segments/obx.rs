// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// OBX · Observation/Result
#[derive(Default)]
#[non_exhaustive]
pub struct Obx {
    /// OBX-1 · Set ID - OBX · SI
    pub set_id_obx: Maybe<Si>,
    /// OBX-2 · Value Type · ID
    pub value_type: Maybe<String>,
    /// OBX-3 · Observation Identifier · CWE
    pub observation_identifier: Maybe<Box<Cwe>>,
    /// OBX-4 · Observation Sub-ID · OG
    pub observation_sub_id: Maybe<Box<Og>>,
    /// OBX-5 · Observation Value · varies
    pub observation_value: Vec<Maybe<Varies>>,
    /// OBX-6 · Units · CWE
    pub units: Maybe<Box<Cwe>>,
    /// OBX-7 · References Range · ST
    pub references_range: Maybe<String>,
    /// OBX-8 · Interpretation Codes · CWE
    pub interpretation_codes: Vec<Maybe<Cwe>>,
    /// OBX-9 · Probability · NM
    pub probability: Vec<Maybe<Nm>>,
    /// OBX-10 · Nature of Abnormal Test · ID
    pub nature_of_abnormal_test: Vec<Maybe<String>>,
    /// OBX-11 · Observation Result Status · ID
    pub observation_result_status: Maybe<String>,
    /// OBX-12 · Effective Date of Reference Range · DTM
    pub effective_date_of_reference_range: Maybe<Dtm>,
    /// OBX-13 · User Defined Access Checks · ST
    pub user_defined_access_checks: Maybe<String>,
    /// OBX-14 · Date/Time of the Observation · DTM
    pub date_time_of_the_observation: Maybe<Dtm>,
    /// OBX-15 · Producer's ID · CWE
    pub producers_id: Maybe<Box<Cwe>>,
    /// OBX-16 · Responsible Observer · XCN
    pub responsible_observer: Vec<Maybe<Xcn>>,
    /// OBX-17 · Observation Method · CWE
    pub observation_method: Vec<Maybe<Cwe>>,
    /// OBX-18 · Equipment Instance Identifier · EI
    pub equipment_instance_identifier: Vec<Maybe<Ei>>,
    /// OBX-19 · Date/Time of the Analysis · DTM
    pub date_time_of_the_analysis: Maybe<Dtm>,
    /// OBX-20 · Observation Site · CWE
    pub observation_site: Vec<Maybe<Cwe>>,
    /// OBX-21 · Observation Instance Identifier · EI
    pub observation_instance_identifier: Maybe<Box<Ei>>,
    /// OBX-22 · Mood Code · CNE
    pub mood_code: Maybe<Box<Cne>>,
    /// OBX-23 · Performing Organization Name · XON
    pub performing_organization_name: Maybe<Box<Xon>>,
    /// OBX-24 · Performing Organization Address · XAD
    pub performing_organization_address: Maybe<Box<Xad>>,
    /// OBX-25 · Performing Organization Medical Director · XCN
    pub performing_organization_medical_director: Maybe<Box<Xcn>>,
    /// OBX-26 · Patient Results Release Category · ID
    pub patient_results_release_category: Maybe<String>,
    /// OBX-27 · Root Cause · CWE
    pub root_cause: Maybe<Box<Cwe>>,
    /// OBX-28 · Local Process Control · CWE
    pub local_process_control: Vec<Maybe<Cwe>>,
    /// OBX-29 · Observation Type · ID
    pub observation_type: Maybe<String>,
    /// OBX-30 · Observation Sub-Type · ID
    pub observation_sub_type: Maybe<String>,
    /// What a message has beyond these 30.
    pub extra: Extra,
}
record!(
    segment Obx, OBX, [1 => set_id_obx, 2 => value_type, 3 => observation_identifier, 4
    => observation_sub_id, 5 => observation_value, 6 => units, 7 => references_range, 8
    => interpretation_codes, 9 => probability, 10 => nature_of_abnormal_test, 11 =>
    observation_result_status, 12 => effective_date_of_reference_range, 13 =>
    user_defined_access_checks, 14 => date_time_of_the_observation, 15 => producers_id,
    16 => responsible_observer, 17 => observation_method, 18 =>
    equipment_instance_identifier, 19 => date_time_of_the_analysis, 20 =>
    observation_site, 21 => observation_instance_identifier, 22 => mood_code, 23 =>
    performing_organization_name, 24 => performing_organization_address, 25 =>
    performing_organization_medical_director, 26 => patient_results_release_category, 27
    => root_cause, 28 => local_process_control, 29 => observation_type, 30 =>
    observation_sub_type]
);
/// Definition of [`Obx`].
pub static OBX: SegmentDef = SegmentDef {
    id: "OBX",
    title: "Observation/Result",
    fields: &[
        single(
            "set_id_obx",
            "Set ID - OBX",
            SI,
            &[used(V2_1, V2_8_2, O, 1, 4, "", "SI")],
        ),
        single(
            "value_type",
            "Value Type",
            ID,
            &[
                used(V2_1, V2_1, O, 1, 2, "0125", "ID"),
                used(V2_2, V2_3, R, 1, 2, "0125", "ID"),
                used(V2_3_1, V2_3_1, C, 1, 3, "0125", "ID"),
                used(V2_4, V2_5_1, C, 1, 2, "0125", "ID"),
                used(V2_6, V2_8_2, C, 1, 3, "0125", "ID"),
            ],
        ),
        single(
            "observation_identifier",
            "Observation Identifier",
            of(&CWE),
            &[
                used(V2_1, V2_2, R, 1, 80, "", "CE"),
                used(V2_3, V2_3, R, 1, 590, "", "CE"),
                used(V2_3_1, V2_3_1, R, 1, 80, "", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "observation_sub_id",
            "Observation Sub-ID",
            of(&OG),
            &[
                used(V2_1, V2_1, O, 1, 20, "", "NM"),
                used(V2_2, V2_6, C, 1, 20, "", "ST"),
                used(V2_7, V2_8_1, C, 1, 0, "", "ST"),
                used(V2_8_2, V2_8_2, C, 1, 0, "", "OG"),
            ],
        ),
        repeated(
            "observation_value",
            "Observation Value",
            VARIES,
            &[
                used(V2_1, V2_1, C, 1, 65, "", "varies"),
                used(V2_2, V2_2, C, 1, 0, "", "varies"),
                used(V2_3, V2_8_2, C, 0, 0, "", "varies"),
            ],
        ),
        single(
            "units",
            "Units",
            of(&CWE),
            &[
                used(V2_1, V2_1, O, 1, 20, "", "ID"),
                used(V2_2, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "references_range",
            "References Range",
            ST,
            &[
                used(V2_1, V2_2, O, 1, 60, "", "ST"),
                used(V2_3, V2_3, O, 1, 10, "", "ST"),
                used(V2_3_1, V2_6, O, 1, 60, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        repeated(
            "interpretation_codes",
            "Interpretation Codes",
            of(&CWE),
            &[
                used(V2_1, V2_1, O, 5, 10, "0078", "ST"),
                used(V2_2, V2_2, O, 5, 10, "0078", "ID"),
                used(V2_3, V2_3_1, O, 5, 5, "0078", "ID"),
                used(V2_4, V2_4, O, 1, 5, "0078", "IS"),
                used(V2_5, V2_6, O, 0, 5, "0078", "IS"),
                used(V2_7, V2_8_2, O, 0, 0, "0078", "CWE"),
            ],
        ),
        repeated(
            "probability",
            "Probability",
            NM,
            &[
                used(V2_1, V2_3, O, 1, 5, "", "NM"),
                used(V2_3_1, V2_4, O, 5, 5, "", "NM"),
                used(V2_5, V2_6, O, 1, 5, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        repeated(
            "nature_of_abnormal_test",
            "Nature of Abnormal Test",
            ID,
            &[
                used(V2_1, V2_2, O, 1, 5, "0080", "ID"),
                used(V2_3, V2_4, O, 1, 2, "0080", "ID"),
                used(V2_5, V2_8_2, O, 0, 2, "0080", "ID"),
            ],
        ),
        single(
            "observation_result_status",
            "Observation Result Status",
            ID,
            &[
                used(V2_1, V2_1, O, 1, 2, "0085", "ID"),
                used(V2_2, V2_2, R, 1, 2, "0085", "ID"),
                used(V2_3, V2_8_2, R, 1, 1, "0085", "ID"),
            ],
        ),
        single(
            "effective_date_of_reference_range",
            "Effective Date of Reference Range",
            DTM,
            &[
                used(V2_1, V2_1, O, 1, 19, "", "TS"),
                used(V2_2, V2_2, O, 1, 26, "", "TS"),
                used(V2_3, V2_3, C, 1, 26, "", "TS"),
                used(V2_3_1, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "user_defined_access_checks",
            "User Defined Access Checks",
            ST,
            &[
                used(V2_2, V2_6, O, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "date_time_of_the_observation",
            "Date/Time of the Observation",
            DTM,
            &[
                used(V2_2, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "producers_id",
            "Producer's ID",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 60, "", "CE"),
                used(V2_3, V2_3, C, 1, 60, "", "CE"),
                used(V2_3_1, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        repeated(
            "responsible_observer",
            "Responsible Observer",
            of(&XCN),
            &[
                used(V2_2, V2_2, O, 1, 60, "", "CN"),
                used(V2_3, V2_3, O, 1, 80, "", "XCN"),
                used(V2_3_1, V2_3_1, O, 0, 80, "", "XCN"),
                used(V2_4, V2_4, O, 1, 250, "", "XCN"),
                used(V2_5, V2_5_1, O, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XCN"),
            ],
        ),
        repeated(
            "observation_method",
            "Observation Method",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 0, 80, "", "CE"),
                used(V2_3_1, V2_3_1, O, 0, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        repeated(
            "equipment_instance_identifier",
            "Equipment Instance Identifier",
            of(&EI),
            &[
                used(V2_4, V2_5_1, O, 0, 22, "", "EI"),
                used(V2_6, V2_8_2, O, 0, 0, "", "EI"),
            ],
        ),
        single(
            "date_time_of_the_analysis",
            "Date/Time of the Analysis",
            DTM,
            &[
                used(V2_4, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        repeated(
            "observation_site",
            "Observation Site",
            of(&CWE),
            &[
                used(V2_5_1, V2_5_1, X, 1, 0, "", ""),
                used(V2_6, V2_8_2, O, 0, 0, "0163", "CWE"),
            ],
        ),
        single(
            "observation_instance_identifier",
            "Observation Instance Identifier",
            of(&EI),
            &[
                used(V2_5_1, V2_5_1, X, 1, 0, "", ""),
                used(V2_6, V2_8_2, O, 1, 0, "", "EI"),
            ],
        ),
        single(
            "mood_code",
            "Mood Code",
            of(&CNE),
            &[
                used(V2_5_1, V2_5_1, X, 1, 0, "", ""),
                used(V2_6, V2_8_2, C, 1, 0, "0725", "CNE"),
            ],
        ),
        single(
            "performing_organization_name",
            "Performing Organization Name",
            of(&XON),
            &[
                used(V2_5_1, V2_5_1, O, 1, 567, "", "XON"),
                used(V2_6, V2_8_2, O, 1, 0, "", "XON"),
            ],
        ),
        single(
            "performing_organization_address",
            "Performing Organization Address",
            of(&XAD),
            &[
                used(V2_5_1, V2_5_1, O, 1, 631, "", "XAD"),
                used(V2_6, V2_8_2, O, 1, 0, "", "XAD"),
            ],
        ),
        single(
            "performing_organization_medical_director",
            "Performing Organization Medical Director",
            of(&XCN),
            &[
                used(V2_5_1, V2_5_1, O, 1, 3002, "", "XCN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "XCN"),
            ],
        ),
        single(
            "patient_results_release_category",
            "Patient Results Release Category",
            ID,
            &[used(V2_7, V2_8_2, O, 1, 10, "0909", "ID")],
        ),
        single(
            "root_cause",
            "Root Cause",
            of(&CWE),
            &[used(V2_8, V2_8_2, O, 1, 0, "0914", "CWE")],
        ),
        repeated(
            "local_process_control",
            "Local Process Control",
            of(&CWE),
            &[used(V2_8, V2_8_2, O, 0, 0, "0915", "CWE")],
        ),
        single(
            "observation_type",
            "Observation Type",
            ID,
            &[used(V2_8_1, V2_8_2, O, 1, 0, "0936", "ID")],
        ),
        single(
            "observation_sub_type",
            "Observation Sub-Type",
            ID,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "0937", "ID")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "obx",
    doc: "OBX segments (Observation/Result), one row each",
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
        column("set_id_obx", Int64, "OBX-1", "Set ID - OBX"),
        column("value_type", Utf8, "OBX-2", "Value Type"),
        column(
            "observation_identifier",
            Struct(&CWE_COLUMNS),
            "OBX-3",
            "Observation Identifier",
        ),
        column("observation_sub_id", Struct(&OG_COLUMNS), "OBX-4", "Observation Sub-ID"),
        column("observation_value", List(&Utf8), "OBX-5", "Observation Value"),
        column("units", Struct(&CWE_COLUMNS), "OBX-6", "Units"),
        column("references_range", Utf8, "OBX-7", "References Range"),
        column("interpretation_codes", List(&CWE_KIND), "OBX-8", "Interpretation Codes"),
        column("probability", List(&Decimal), "OBX-9", "Probability"),
        column(
            "nature_of_abnormal_test",
            List(&Utf8),
            "OBX-10",
            "Nature of Abnormal Test",
        ),
        column("observation_result_status", Utf8, "OBX-11", "Observation Result Status"),
        column(
            "effective_date_of_reference_range",
            Timestamp,
            "OBX-12",
            "Effective Date of Reference Range",
        ),
        column(
            "user_defined_access_checks",
            Utf8,
            "OBX-13",
            "User Defined Access Checks",
        ),
        column(
            "date_time_of_the_observation",
            Timestamp,
            "OBX-14",
            "Date/Time of the Observation",
        ),
        column("producers_id", Struct(&CWE_COLUMNS), "OBX-15", "Producer's ID"),
        column(
            "responsible_observer",
            List(&XCN_KIND),
            "OBX-16",
            "Responsible Observer",
        ),
        column("observation_method", List(&CWE_KIND), "OBX-17", "Observation Method"),
        column(
            "equipment_instance_identifier",
            List(&EI_KIND),
            "OBX-18",
            "Equipment Instance Identifier",
        ),
        column(
            "date_time_of_the_analysis",
            Timestamp,
            "OBX-19",
            "Date/Time of the Analysis",
        ),
        column("observation_site", List(&CWE_KIND), "OBX-20", "Observation Site"),
        column(
            "observation_instance_identifier",
            Struct(&EI_COLUMNS),
            "OBX-21",
            "Observation Instance Identifier",
        ),
        column("mood_code", Struct(&CNE_COLUMNS), "OBX-22", "Mood Code"),
        column(
            "performing_organization_name",
            Struct(&XON_COLUMNS),
            "OBX-23",
            "Performing Organization Name",
        ),
        column(
            "performing_organization_address",
            Struct(&XAD_COLUMNS),
            "OBX-24",
            "Performing Organization Address",
        ),
        column(
            "performing_organization_medical_director",
            Struct(&XCN_COLUMNS),
            "OBX-25",
            "Performing Organization Medical Director",
        ),
        column(
            "patient_results_release_category",
            Utf8,
            "OBX-26",
            "Patient Results Release Category",
        ),
        column("root_cause", Struct(&CWE_COLUMNS), "OBX-27", "Root Cause"),
        column(
            "local_process_control",
            List(&CWE_KIND),
            "OBX-28",
            "Local Process Control",
        ),
        column("observation_type", Utf8, "OBX-29", "Observation Type"),
        column("observation_sub_type", Utf8, "OBX-30", "Observation Sub-Type"),
        column("value_number", Decimal, "OBX-5", "Observation Value"),
        column("value_comparator", Utf8, "OBX-5", "Observation Value"),
        column("value_datetime", Timestamp, "OBX-5", "Observation Value"),
        column("value_code", Utf8, "OBX-5", "Observation Value"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

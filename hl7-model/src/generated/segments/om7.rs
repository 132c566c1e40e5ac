// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// OM7 · Additional Basic Attributes
#[derive(Default)]
#[non_exhaustive]
pub struct Om7 {
    /// OM7-1 · Sequence Number - Test/Observation Master File · NM
    pub sequence_number_test_observation_master_file: Maybe<Nm>,
    /// OM7-2 · Universal Service Identifier · CWE
    pub universal_service_identifier: Maybe<Box<Cwe>>,
    /// OM7-3 · Category Identifier · CWE
    pub category_identifier: Vec<Maybe<Cwe>>,
    /// OM7-4 · Category Description · TX
    pub category_description: Maybe<String>,
    /// OM7-5 · Category Synonym · ST
    pub category_synonym: Vec<Maybe<String>>,
    /// OM7-6 · Effective Test/Service Start Date/Time · DTM
    pub effective_test_service_start_date_time: Maybe<Dtm>,
    /// OM7-7 · Effective Test/Service End Date/Time · DTM
    pub effective_test_service_end_date_time: Maybe<Dtm>,
    /// OM7-8 · Test/Service Default Duration Quantity · NM
    pub test_service_default_duration_quantity: Maybe<Nm>,
    /// OM7-9 · Test/Service Default Duration Units · CWE
    pub test_service_default_duration_units: Maybe<Box<Cwe>>,
    /// OM7-10 · Test/Service Default Frequency · CWE
    pub test_service_default_frequency: Maybe<Box<Cwe>>,
    /// OM7-11 · Consent Indicator · ID
    pub consent_indicator: Maybe<String>,
    /// OM7-12 · Consent Identifier · CWE
    pub consent_identifier: Maybe<Box<Cwe>>,
    /// OM7-13 · Consent Effective Start Date/Time · DTM
    pub consent_effective_start_date_time: Maybe<Dtm>,
    /// OM7-14 · Consent Effective End Date/Time · DTM
    pub consent_effective_end_date_time: Maybe<Dtm>,
    /// OM7-15 · Consent Interval Quantity · NM
    pub consent_interval_quantity: Maybe<Nm>,
    /// OM7-16 · Consent Interval Units · CWE
    pub consent_interval_units: Maybe<Box<Cwe>>,
    /// OM7-17 · Consent Waiting Period Quantity · NM
    pub consent_waiting_period_quantity: Maybe<Nm>,
    /// OM7-18 · Consent Waiting Period Units · CWE
    pub consent_waiting_period_units: Maybe<Box<Cwe>>,
    /// OM7-19 · Effective Date/Time of Change · DTM
    pub effective_date_time_of_change: Maybe<Dtm>,
    /// OM7-20 · Entered By · XCN
    pub entered_by: Maybe<Box<Xcn>>,
    /// OM7-21 · Orderable-at Location · PL
    pub orderable_at_location: Vec<Maybe<Pl>>,
    /// OM7-22 · Formulary Status · CWE
    pub formulary_status: Maybe<Box<Cwe>>,
    /// OM7-23 · Special Order Indicator · ID
    pub special_order_indicator: Maybe<String>,
    /// OM7-24 · Primary Key Value - CDM · CWE
    pub primary_key_value_cdm: Vec<Maybe<Cwe>>,
    /// What a message has beyond these 24.
    pub extra: Extra,
}
record!(
    segment Om7, OM7, [1 => sequence_number_test_observation_master_file, 2 =>
    universal_service_identifier, 3 => category_identifier, 4 => category_description, 5
    => category_synonym, 6 => effective_test_service_start_date_time, 7 =>
    effective_test_service_end_date_time, 8 => test_service_default_duration_quantity, 9
    => test_service_default_duration_units, 10 => test_service_default_frequency, 11 =>
    consent_indicator, 12 => consent_identifier, 13 => consent_effective_start_date_time,
    14 => consent_effective_end_date_time, 15 => consent_interval_quantity, 16 =>
    consent_interval_units, 17 => consent_waiting_period_quantity, 18 =>
    consent_waiting_period_units, 19 => effective_date_time_of_change, 20 => entered_by,
    21 => orderable_at_location, 22 => formulary_status, 23 => special_order_indicator,
    24 => primary_key_value_cdm]
);
/// Definition of [`Om7`].
pub static OM7: SegmentDef = SegmentDef {
    id: "OM7",
    title: "Additional Basic Attributes",
    fields: &[
        single(
            "sequence_number_test_observation_master_file",
            "Sequence Number - Test/Observation Master File",
            NM,
            &[used(V2_4, V2_6, R, 1, 4, "", "NM"), used(V2_7, V2_8_2, R, 1, 0, "", "NM")],
        ),
        single(
            "universal_service_identifier",
            "Universal Service Identifier",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, R, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "", "CWE"),
            ],
        ),
        repeated(
            "category_identifier",
            "Category Identifier",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 0, 250, "0412", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0412", "CWE"),
            ],
        ),
        single(
            "category_description",
            "Category Description",
            TX,
            &[
                used(V2_4, V2_5_1, O, 1, 200, "", "TX"),
                used(V2_6, V2_8_2, O, 1, 0, "", "TX"),
            ],
        ),
        repeated(
            "category_synonym",
            "Category Synonym",
            ST,
            &[
                used(V2_4, V2_6, O, 0, 200, "", "ST"),
                used(V2_7, V2_8_2, O, 0, 0, "", "ST"),
            ],
        ),
        single(
            "effective_test_service_start_date_time",
            "Effective Test/Service Start Date/Time",
            DTM,
            &[
                used(V2_4, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "effective_test_service_end_date_time",
            "Effective Test/Service End Date/Time",
            DTM,
            &[
                used(V2_4, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "test_service_default_duration_quantity",
            "Test/Service Default Duration Quantity",
            NM,
            &[used(V2_4, V2_6, O, 1, 5, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "test_service_default_duration_units",
            "Test/Service Default Duration Units",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "test_service_default_frequency",
            "Test/Service Default Frequency",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 60, "0335", "IS"),
                used(V2_6, V2_6, O, 1, 60, "", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "consent_indicator",
            "Consent Indicator",
            ID,
            &[used(V2_4, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "consent_identifier",
            "Consent Identifier",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0413", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0413", "CWE"),
            ],
        ),
        single(
            "consent_effective_start_date_time",
            "Consent Effective Start Date/Time",
            DTM,
            &[
                used(V2_4, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "consent_effective_end_date_time",
            "Consent Effective End Date/Time",
            DTM,
            &[
                used(V2_4, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "consent_interval_quantity",
            "Consent Interval Quantity",
            NM,
            &[used(V2_4, V2_6, O, 1, 5, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "consent_interval_units",
            "Consent Interval Units",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, C, 1, 250, "0414", "CE"),
                used(V2_6, V2_8_2, C, 1, 0, "0414", "CWE"),
            ],
        ),
        single(
            "consent_waiting_period_quantity",
            "Consent Waiting Period Quantity",
            NM,
            &[used(V2_4, V2_6, O, 1, 5, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "consent_waiting_period_units",
            "Consent Waiting Period Units",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, C, 1, 250, "0414", "CE"),
                used(V2_6, V2_8_2, C, 1, 0, "0414", "CWE"),
            ],
        ),
        single(
            "effective_date_time_of_change",
            "Effective Date/Time of Change",
            DTM,
            &[
                used(V2_4, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "entered_by",
            "Entered By",
            of(&XCN),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "XCN"),
            ],
        ),
        repeated(
            "orderable_at_location",
            "Orderable-at Location",
            of(&PL),
            &[
                used(V2_4, V2_5_1, O, 0, 200, "", "PL"),
                used(V2_6, V2_8_2, O, 0, 0, "", "PL"),
            ],
        ),
        single(
            "formulary_status",
            "Formulary Status",
            of(&CWE),
            &[
                used(V2_4, V2_6, O, 1, 1, "0473", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0473", "CWE"),
            ],
        ),
        single(
            "special_order_indicator",
            "Special Order Indicator",
            ID,
            &[used(V2_4, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        repeated(
            "primary_key_value_cdm",
            "Primary Key Value - CDM",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 0, 250, "0132", "CE"),
                used(V2_6, V2_7_1, O, 0, 0, "0132", "CWE"),
                used(V2_8, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "om7",
    doc: "OM7 segments (Additional Basic Attributes), one row each",
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
            "sequence_number_test_observation_master_file",
            Decimal,
            "OM7-1",
            "Sequence Number - Test/Observation Master File",
        ),
        column(
            "universal_service_identifier",
            Struct(&CWE_COLUMNS),
            "OM7-2",
            "Universal Service Identifier",
        ),
        column("category_identifier", List(&CWE_KIND), "OM7-3", "Category Identifier"),
        column("category_description", Utf8, "OM7-4", "Category Description"),
        column("category_synonym", List(&Utf8), "OM7-5", "Category Synonym"),
        column(
            "effective_test_service_start_date_time",
            Timestamp,
            "OM7-6",
            "Effective Test/Service Start Date/Time",
        ),
        column(
            "effective_test_service_end_date_time",
            Timestamp,
            "OM7-7",
            "Effective Test/Service End Date/Time",
        ),
        column(
            "test_service_default_duration_quantity",
            Decimal,
            "OM7-8",
            "Test/Service Default Duration Quantity",
        ),
        column(
            "test_service_default_duration_units",
            Struct(&CWE_COLUMNS),
            "OM7-9",
            "Test/Service Default Duration Units",
        ),
        column(
            "test_service_default_frequency",
            Struct(&CWE_COLUMNS),
            "OM7-10",
            "Test/Service Default Frequency",
        ),
        column("consent_indicator", Utf8, "OM7-11", "Consent Indicator"),
        column(
            "consent_identifier",
            Struct(&CWE_COLUMNS),
            "OM7-12",
            "Consent Identifier",
        ),
        column(
            "consent_effective_start_date_time",
            Timestamp,
            "OM7-13",
            "Consent Effective Start Date/Time",
        ),
        column(
            "consent_effective_end_date_time",
            Timestamp,
            "OM7-14",
            "Consent Effective End Date/Time",
        ),
        column(
            "consent_interval_quantity",
            Decimal,
            "OM7-15",
            "Consent Interval Quantity",
        ),
        column(
            "consent_interval_units",
            Struct(&CWE_COLUMNS),
            "OM7-16",
            "Consent Interval Units",
        ),
        column(
            "consent_waiting_period_quantity",
            Decimal,
            "OM7-17",
            "Consent Waiting Period Quantity",
        ),
        column(
            "consent_waiting_period_units",
            Struct(&CWE_COLUMNS),
            "OM7-18",
            "Consent Waiting Period Units",
        ),
        column(
            "effective_date_time_of_change",
            Timestamp,
            "OM7-19",
            "Effective Date/Time of Change",
        ),
        column("entered_by", Struct(&XCN_COLUMNS), "OM7-20", "Entered By"),
        column(
            "orderable_at_location",
            List(&PL_KIND),
            "OM7-21",
            "Orderable-at Location",
        ),
        column("formulary_status", Struct(&CWE_COLUMNS), "OM7-22", "Formulary Status"),
        column("special_order_indicator", Utf8, "OM7-23", "Special Order Indicator"),
        column(
            "primary_key_value_cdm",
            List(&CWE_KIND),
            "OM7-24",
            "Primary Key Value - CDM",
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

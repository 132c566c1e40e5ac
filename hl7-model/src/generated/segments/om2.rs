// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// OM2 · Numeric Observation
#[derive(Default)]
#[non_exhaustive]
pub struct Om2 {
    /// OM2-1 · Sequence Number - Test/Observation Master File · NM
    pub sequence_number_test_observation_master_file: Maybe<Nm>,
    /// OM2-2 · Units of Measure · CWE
    pub units_of_measure: Maybe<Box<Cwe>>,
    /// OM2-3 · Range of Decimal Precision · NM
    pub range_of_decimal_precision: Vec<Maybe<Nm>>,
    /// OM2-4 · Corresponding SI Units of Measure · CWE
    pub corresponding_si_units_of_measure: Maybe<Box<Cwe>>,
    /// OM2-5 · SI Conversion Factor · TX
    pub si_conversion_factor: Maybe<String>,
    /// OM2-6 · Reference (Normal) Range for Ordinal and Continuous Observations · RFR
    pub reference_normal_range_for_ordinal_and_continuous_observations: Vec<Maybe<Rfr>>,
    /// OM2-7 · Critical Range for Ordinal and Continuous Observations · RFR
    pub critical_range_for_ordinal_and_continuous_observations: Vec<Maybe<Rfr>>,
    /// OM2-8 · Absolute Range for Ordinal and Continuous Observations · RFR
    pub absolute_range_for_ordinal_and_continuous_observations: Maybe<Box<Rfr>>,
    /// OM2-9 · Delta Check Criteria · DLT
    pub delta_check_criteria: Vec<Maybe<Dlt>>,
    /// OM2-10 · Minimum Meaningful Increments · NM
    pub minimum_meaningful_increments: Vec<Maybe<Nm>>,
    /// OM2-11 · Minimum Meaningful Increments · NM
    pub minimum_meaningful_increments_11: Maybe<Nm>,
    /// What a message has beyond these 11.
    pub extra: Extra,
}
record!(
    segment Om2, OM2, [1 => sequence_number_test_observation_master_file, 2 =>
    units_of_measure, 3 => range_of_decimal_precision, 4 =>
    corresponding_si_units_of_measure, 5 => si_conversion_factor, 6 =>
    reference_normal_range_for_ordinal_and_continuous_observations, 7 =>
    critical_range_for_ordinal_and_continuous_observations, 8 =>
    absolute_range_for_ordinal_and_continuous_observations, 9 => delta_check_criteria, 10
    => minimum_meaningful_increments, 11 => minimum_meaningful_increments_11]
);
/// Definition of [`Om2`].
pub static OM2: SegmentDef = SegmentDef {
    id: "OM2",
    title: "Numeric Observation",
    fields: &[
        single(
            "sequence_number_test_observation_master_file",
            "Sequence Number - Test/Observation Master File",
            NM,
            &[
                used(V2_2, V2_2, O, 1, 3, "", "ST"),
                used(V2_3, V2_6, O, 1, 4, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "units_of_measure",
            "Units of Measure",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 4, "", "NM"),
                used(V2_3, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        repeated(
            "range_of_decimal_precision",
            "Range of Decimal Precision",
            NM,
            &[
                used(V2_2, V2_2, O, 1, 60, "", "CE"),
                used(V2_3, V2_6, O, 0, 10, "", "NM"),
                used(V2_7, V2_8_2, O, 0, 0, "", "NM"),
            ],
        ),
        single(
            "corresponding_si_units_of_measure",
            "Corresponding SI Units of Measure",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 10, "", "NM"),
                used(V2_3, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "si_conversion_factor",
            "SI Conversion Factor",
            TX,
            &[
                used(V2_2, V2_2, O, 1, 60, "", "CE"),
                used(V2_3, V2_5_1, O, 1, 60, "", "TX"),
                used(V2_6, V2_8_2, O, 1, 0, "", "TX"),
            ],
        ),
        repeated(
            "reference_normal_range_for_ordinal_and_continuous_observations",
            "Reference (Normal) Range for Ordinal and Continuous Observations",
            of(&RFR),
            &[
                used(V2_2, V2_2, R, 0, 20, "", "TX"),
                used(V2_3, V2_3, O, 1, 200, "", "CM_RFR"),
                used(V2_3_1, V2_3_1, O, 1, 200, "", "RFR"),
                used(V2_4, V2_4, O, 1, 250, "", "RFR"),
                used(V2_5, V2_5_1, O, 0, 250, "", "RFR"),
                used(V2_6, V2_8_2, O, 0, 0, "", "RFR"),
            ],
        ),
        repeated(
            "critical_range_for_ordinal_and_continuous_observations",
            "Critical Range for Ordinal and Continuous Observations",
            of(&RFR),
            &[
                used(V2_2, V2_2, O, 0, 200, "", "CM_RFR"),
                used(V2_3, V2_3, O, 1, 200, "", "CM_RANGE"),
                used(V2_3_1, V2_3_1, O, 1, 200, "", "NR"),
                used(V2_4, V2_4, O, 1, 205, "", "NR"),
                used(V2_5, V2_5_1, O, 0, 205, "", "RFR"),
                used(V2_6, V2_8_2, O, 0, 0, "", "RFR"),
            ],
        ),
        single(
            "absolute_range_for_ordinal_and_continuous_observations",
            "Absolute Range for Ordinal and Continuous Observations",
            of(&RFR),
            &[
                used(V2_2, V2_2, O, 1, 200, "", "CM_RANGE"),
                used(V2_3, V2_3, O, 1, 200, "", "CM_ABS_RANGE"),
                used(V2_3_1, V2_3_1, O, 1, 200, "", "RFR"),
                used(V2_4, V2_5_1, O, 1, 250, "", "RFR"),
                used(V2_6, V2_8_2, O, 1, 0, "", "RFR"),
            ],
        ),
        repeated(
            "delta_check_criteria",
            "Delta Check Criteria",
            of(&DLT),
            &[
                used(V2_2, V2_2, O, 1, 200, "", "CM_ABS_RANGE"),
                used(V2_3, V2_3, O, 0, 200, "", "CM_DLT"),
                used(V2_3_1, V2_3_1, O, 0, 200, "", "DLT"),
                used(V2_4, V2_5_1, O, 0, 250, "", "DLT"),
                used(V2_6, V2_8_2, O, 0, 0, "", "DLT"),
            ],
        ),
        repeated(
            "minimum_meaningful_increments",
            "Minimum Meaningful Increments",
            NM,
            &[
                used(V2_2, V2_2, O, 0, 200, "", "CM_DLT"),
                used(V2_3, V2_6, O, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "minimum_meaningful_increments_11",
            "Minimum Meaningful Increments",
            NM,
            &[used(V2_2, V2_2, O, 1, 20, "", "NM")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "om2",
    doc: "OM2 segments (Numeric Observation), one row each",
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
            "OM2-1",
            "Sequence Number - Test/Observation Master File",
        ),
        column("units_of_measure", Struct(&CWE_COLUMNS), "OM2-2", "Units of Measure"),
        column(
            "range_of_decimal_precision",
            List(&Decimal),
            "OM2-3",
            "Range of Decimal Precision",
        ),
        column(
            "corresponding_si_units_of_measure",
            Struct(&CWE_COLUMNS),
            "OM2-4",
            "Corresponding SI Units of Measure",
        ),
        column("si_conversion_factor", Utf8, "OM2-5", "SI Conversion Factor"),
        column(
            "reference_normal_range_for_ordinal_and_continuous_observations",
            List(&RFR_KIND),
            "OM2-6",
            "Reference (Normal) Range for Ordinal and Continuous Observations",
        ),
        column(
            "critical_range_for_ordinal_and_continuous_observations",
            List(&RFR_KIND),
            "OM2-7",
            "Critical Range for Ordinal and Continuous Observations",
        ),
        column(
            "absolute_range_for_ordinal_and_continuous_observations",
            Struct(&RFR_COLUMNS),
            "OM2-8",
            "Absolute Range for Ordinal and Continuous Observations",
        ),
        column("delta_check_criteria", List(&DLT_KIND), "OM2-9", "Delta Check Criteria"),
        column(
            "minimum_meaningful_increments",
            List(&Decimal),
            "OM2-10",
            "Minimum Meaningful Increments",
        ),
        column(
            "minimum_meaningful_increments_11",
            Decimal,
            "OM2-11",
            "Minimum Meaningful Increments",
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

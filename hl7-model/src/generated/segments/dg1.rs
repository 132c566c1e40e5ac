// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// DG1 · Diagnosis
#[derive(Default)]
#[non_exhaustive]
pub struct Dg1 {
    /// DG1-1 · Set ID - DG1 · SI
    pub set_id_dg1: Maybe<Si>,
    /// DG1-2 · Diagnosis Coding Method · ID
    pub diagnosis_coding_method: Maybe<String>,
    /// DG1-3 · Diagnosis Code - DG1 · CWE
    pub diagnosis_code_dg1: Maybe<Box<Cwe>>,
    /// DG1-4 · Diagnosis Description · ST
    pub diagnosis_description: Maybe<String>,
    /// DG1-5 · Diagnosis Date/Time · DTM
    pub diagnosis_date_time: Maybe<Dtm>,
    /// DG1-6 · Diagnosis Type · CWE
    pub diagnosis_type: Maybe<Box<Cwe>>,
    /// DG1-7 · Major Diagnostic Category · CWE
    pub major_diagnostic_category: Maybe<Box<Cwe>>,
    /// DG1-8 · Diagnostic Related Group · CWE
    pub diagnostic_related_group: Maybe<Box<Cwe>>,
    /// DG1-9 · DRG Approval Indicator · ID
    pub drg_approval_indicator: Maybe<String>,
    /// DG1-10 · DRG Grouper Review Code · IS
    pub drg_grouper_review_code: Maybe<String>,
    /// DG1-11 · Outlier Type · CWE
    pub outlier_type: Maybe<Box<Cwe>>,
    /// DG1-12 · Outlier Days · NM
    pub outlier_days: Maybe<Nm>,
    /// DG1-13 · Outlier Cost · CP
    pub outlier_cost: Maybe<Box<Cp>>,
    /// DG1-14 · Grouper Version And Type · ST
    pub grouper_version_and_type: Maybe<String>,
    /// DG1-15 · Diagnosis Priority · NM
    pub diagnosis_priority: Maybe<Nm>,
    /// DG1-16 · Diagnosing Clinician · XCN
    pub diagnosing_clinician: Vec<Maybe<Xcn>>,
    /// DG1-17 · Diagnosis Classification · CWE
    pub diagnosis_classification: Maybe<Box<Cwe>>,
    /// DG1-18 · Confidential Indicator · ID
    pub confidential_indicator: Maybe<String>,
    /// DG1-19 · Attestation Date/Time · DTM
    pub attestation_date_time: Maybe<Dtm>,
    /// DG1-20 · Diagnosis Identifier · EI
    pub diagnosis_identifier: Maybe<Box<Ei>>,
    /// DG1-21 · Diagnosis Action Code · ID
    pub diagnosis_action_code: Maybe<String>,
    /// DG1-22 · Parent Diagnosis · EI
    pub parent_diagnosis: Maybe<Box<Ei>>,
    /// DG1-23 · DRG CCL Value Code · CWE
    pub drg_ccl_value_code: Maybe<Box<Cwe>>,
    /// DG1-24 · DRG Grouping Usage · ID
    pub drg_grouping_usage: Maybe<String>,
    /// DG1-25 · DRG Diagnosis Determination Status · CWE
    pub drg_diagnosis_determination_status: Maybe<Box<Cwe>>,
    /// DG1-26 · Present On Admission (POA) Indicator · CWE
    pub present_on_admission_poa_indicator: Maybe<Box<Cwe>>,
    /// What a message has beyond these 26.
    pub extra: Extra,
}
record!(
    segment Dg1, DG1, [1 => set_id_dg1, 2 => diagnosis_coding_method, 3 =>
    diagnosis_code_dg1, 4 => diagnosis_description, 5 => diagnosis_date_time, 6 =>
    diagnosis_type, 7 => major_diagnostic_category, 8 => diagnostic_related_group, 9 =>
    drg_approval_indicator, 10 => drg_grouper_review_code, 11 => outlier_type, 12 =>
    outlier_days, 13 => outlier_cost, 14 => grouper_version_and_type, 15 =>
    diagnosis_priority, 16 => diagnosing_clinician, 17 => diagnosis_classification, 18 =>
    confidential_indicator, 19 => attestation_date_time, 20 => diagnosis_identifier, 21
    => diagnosis_action_code, 22 => parent_diagnosis, 23 => drg_ccl_value_code, 24 =>
    drg_grouping_usage, 25 => drg_diagnosis_determination_status, 26 =>
    present_on_admission_poa_indicator]
);
/// Definition of [`Dg1`].
pub static DG1: SegmentDef = SegmentDef {
    id: "DG1",
    title: "Diagnosis",
    fields: &[
        single(
            "set_id_dg1",
            "Set ID - DG1",
            SI,
            &[used(V2_1, V2_8_2, R, 1, 4, "", "SI")],
        ),
        single(
            "diagnosis_coding_method",
            "Diagnosis Coding Method",
            ID,
            &[
                used(V2_1, V2_2, R, 1, 2, "0053", "ID"),
                used(V2_3, V2_3, O, 1, 2, "0053", "ID"),
                used(V2_3_1, V2_5_1, B, 1, 2, "0053", "ID"),
                used(V2_6, V2_8_2, W, 1, 0, "", "ID"),
            ],
        ),
        single(
            "diagnosis_code_dg1",
            "Diagnosis Code - DG1",
            of(&CWE),
            &[
                used(V2_1, V2_2, O, 1, 8, "0051", "ID"),
                used(V2_3, V2_3_1, O, 1, 60, "0051", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0051", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "0051", "CWE"),
            ],
        ),
        single(
            "diagnosis_description",
            "Diagnosis Description",
            ST,
            &[
                used(V2_1, V2_5_1, O, 1, 40, "", "ST"),
                used(V2_6, V2_8_2, W, 1, 0, "", "ST"),
            ],
        ),
        single(
            "diagnosis_date_time",
            "Diagnosis Date/Time",
            DTM,
            &[
                used(V2_1, V2_1, O, 1, 19, "", "TS"),
                used(V2_2, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "diagnosis_type",
            "Diagnosis Type",
            of(&CWE),
            &[
                used(V2_1, V2_2, R, 1, 2, "0052", "ID"),
                used(V2_3, V2_6, R, 1, 2, "0052", "IS"),
                used(V2_7, V2_8_2, R, 1, 0, "0052", "CWE"),
            ],
        ),
        single(
            "major_diagnostic_category",
            "Major Diagnostic Category",
            of(&CWE),
            &[
                used(V2_1, V2_1, O, 1, 4, "0118", "ST"),
                used(V2_2, V2_3_1, O, 1, 60, "0118", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0118", "CE"),
                used(V2_6, V2_8_2, W, 1, 0, "", "CE"),
            ],
        ),
        single(
            "diagnostic_related_group",
            "Diagnostic Related Group",
            of(&CWE),
            &[
                used(V2_1, V2_2, O, 1, 4, "0055", "ID"),
                used(V2_3, V2_3_1, O, 1, 60, "0055", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0055", "CE"),
                used(V2_6, V2_8_2, W, 1, 0, "", "CE"),
            ],
        ),
        single(
            "drg_approval_indicator",
            "DRG Approval Indicator",
            ID,
            &[
                used(V2_1, V2_2, O, 1, 2, "", "ID"),
                used(V2_3, V2_3, O, 1, 2, "0136", "ID"),
                used(V2_3_1, V2_5_1, O, 1, 1, "0136", "ID"),
                used(V2_6, V2_8_2, W, 1, 0, "", "ID"),
            ],
        ),
        single(
            "drg_grouper_review_code",
            "DRG Grouper Review Code",
            IS,
            &[
                used(V2_1, V2_2, O, 1, 2, "0056", "ID"),
                used(V2_3, V2_5_1, O, 1, 2, "0056", "IS"),
                used(V2_6, V2_8_2, W, 1, 0, "", "IS"),
            ],
        ),
        single(
            "outlier_type",
            "Outlier Type",
            of(&CWE),
            &[
                used(V2_1, V2_1, O, 1, 2, "0083", "ID"),
                used(V2_2, V2_2, O, 1, 60, "0083", "ID"),
                used(V2_3, V2_3_1, O, 1, 60, "0083", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0083", "CE"),
                used(V2_6, V2_8_2, W, 1, 0, "", "CE"),
            ],
        ),
        single(
            "outlier_days",
            "Outlier Days",
            NM,
            &[
                used(V2_1, V2_5_1, O, 1, 3, "", "NM"),
                used(V2_6, V2_8_2, W, 1, 0, "", "NM"),
            ],
        ),
        single(
            "outlier_cost",
            "Outlier Cost",
            of(&CP),
            &[
                used(V2_1, V2_2, O, 1, 12, "", "NM"),
                used(V2_3, V2_5_1, O, 1, 12, "", "CP"),
                used(V2_6, V2_8_2, W, 1, 0, "", "CP"),
            ],
        ),
        single(
            "grouper_version_and_type",
            "Grouper Version And Type",
            ST,
            &[
                used(V2_1, V2_5_1, O, 1, 4, "", "ST"),
                used(V2_6, V2_8_2, W, 1, 0, "", "ST"),
            ],
        ),
        single(
            "diagnosis_priority",
            "Diagnosis Priority",
            NM,
            &[
                used(V2_2, V2_3, O, 1, 2, "", "NM"),
                used(V2_3_1, V2_6, O, 1, 2, "0359", "ID"),
                used(V2_7, V2_8_2, O, 1, 0, "0359", "NM"),
            ],
        ),
        repeated(
            "diagnosing_clinician",
            "Diagnosing Clinician",
            of(&XCN),
            &[
                used(V2_2, V2_2, O, 1, 60, "", "CN"),
                used(V2_3, V2_3_1, O, 0, 60, "", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XCN"),
            ],
        ),
        single(
            "diagnosis_classification",
            "Diagnosis Classification",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 1, 3, "0228", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0228", "CWE"),
            ],
        ),
        single(
            "confidential_indicator",
            "Confidential Indicator",
            ID,
            &[used(V2_3, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "attestation_date_time",
            "Attestation Date/Time",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "diagnosis_identifier",
            "Diagnosis Identifier",
            of(&EI),
            &[
                used(V2_5, V2_5_1, C, 1, 427, "", "EI"),
                used(V2_6, V2_8_2, C, 1, 0, "", "EI"),
            ],
        ),
        single(
            "diagnosis_action_code",
            "Diagnosis Action Code",
            ID,
            &[used(V2_5, V2_8_2, C, 1, 1, "0206", "ID")],
        ),
        single(
            "parent_diagnosis",
            "Parent Diagnosis",
            of(&EI),
            &[used(V2_6, V2_8_2, C, 1, 0, "", "EI")],
        ),
        single(
            "drg_ccl_value_code",
            "DRG CCL Value Code",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0728", "CWE")],
        ),
        single(
            "drg_grouping_usage",
            "DRG Grouping Usage",
            ID,
            &[
                used(V2_6, V2_6, O, 1, 20, "0136", "ID"),
                used(V2_7, V2_8_2, O, 1, 1, "0136", "ID"),
            ],
        ),
        single(
            "drg_diagnosis_determination_status",
            "DRG Diagnosis Determination Status",
            of(&CWE),
            &[
                used(V2_6, V2_6, O, 1, 20, "0731", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0731", "CWE"),
            ],
        ),
        single(
            "present_on_admission_poa_indicator",
            "Present On Admission (POA) Indicator",
            of(&CWE),
            &[
                used(V2_6, V2_6, O, 1, 1, "0895", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0895", "CWE"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "dg1",
    doc: "DG1 segments (Diagnosis), one row each",
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
        column("set_id_dg1", Int64, "DG1-1", "Set ID - DG1"),
        column("diagnosis_coding_method", Utf8, "DG1-2", "Diagnosis Coding Method"),
        column(
            "diagnosis_code_dg1",
            Struct(&CWE_COLUMNS),
            "DG1-3",
            "Diagnosis Code - DG1",
        ),
        column("diagnosis_description", Utf8, "DG1-4", "Diagnosis Description"),
        column("diagnosis_date_time", Timestamp, "DG1-5", "Diagnosis Date/Time"),
        column("diagnosis_type", Struct(&CWE_COLUMNS), "DG1-6", "Diagnosis Type"),
        column(
            "major_diagnostic_category",
            Struct(&CWE_COLUMNS),
            "DG1-7",
            "Major Diagnostic Category",
        ),
        column(
            "diagnostic_related_group",
            Struct(&CWE_COLUMNS),
            "DG1-8",
            "Diagnostic Related Group",
        ),
        column("drg_approval_indicator", Utf8, "DG1-9", "DRG Approval Indicator"),
        column("drg_grouper_review_code", Utf8, "DG1-10", "DRG Grouper Review Code"),
        column("outlier_type", Struct(&CWE_COLUMNS), "DG1-11", "Outlier Type"),
        column("outlier_days", Decimal, "DG1-12", "Outlier Days"),
        column("outlier_cost", Struct(&CP_COLUMNS), "DG1-13", "Outlier Cost"),
        column("grouper_version_and_type", Utf8, "DG1-14", "Grouper Version And Type"),
        column("diagnosis_priority", Decimal, "DG1-15", "Diagnosis Priority"),
        column(
            "diagnosing_clinician",
            List(&XCN_KIND),
            "DG1-16",
            "Diagnosing Clinician",
        ),
        column(
            "diagnosis_classification",
            Struct(&CWE_COLUMNS),
            "DG1-17",
            "Diagnosis Classification",
        ),
        column("confidential_indicator", Utf8, "DG1-18", "Confidential Indicator"),
        column("attestation_date_time", Timestamp, "DG1-19", "Attestation Date/Time"),
        column(
            "diagnosis_identifier",
            Struct(&EI_COLUMNS),
            "DG1-20",
            "Diagnosis Identifier",
        ),
        column("diagnosis_action_code", Utf8, "DG1-21", "Diagnosis Action Code"),
        column("parent_diagnosis", Struct(&EI_COLUMNS), "DG1-22", "Parent Diagnosis"),
        column(
            "drg_ccl_value_code",
            Struct(&CWE_COLUMNS),
            "DG1-23",
            "DRG CCL Value Code",
        ),
        column("drg_grouping_usage", Utf8, "DG1-24", "DRG Grouping Usage"),
        column(
            "drg_diagnosis_determination_status",
            Struct(&CWE_COLUMNS),
            "DG1-25",
            "DRG Diagnosis Determination Status",
        ),
        column(
            "present_on_admission_poa_indicator",
            Struct(&CWE_COLUMNS),
            "DG1-26",
            "Present On Admission (POA) Indicator",
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

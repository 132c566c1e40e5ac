// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// DRG · Diagnosis Related Group
#[derive(Default)]
#[non_exhaustive]
pub struct Drg {
    /// DRG-1 · Diagnostic Related Group · CNE
    pub diagnostic_related_group: Maybe<Box<Cne>>,
    /// DRG-2 · DRG Assigned Date/Time · DTM
    pub drg_assigned_date_time: Maybe<Dtm>,
    /// DRG-3 · DRG Approval Indicator · ID
    pub drg_approval_indicator: Maybe<String>,
    /// DRG-4 · DRG Grouper Review Code · CWE
    pub drg_grouper_review_code: Maybe<Box<Cwe>>,
    /// DRG-5 · Outlier Type · CWE
    pub outlier_type: Maybe<Box<Cwe>>,
    /// DRG-6 · Outlier Days · NM
    pub outlier_days: Maybe<Nm>,
    /// DRG-7 · Outlier Cost · CP
    pub outlier_cost: Maybe<Box<Cp>>,
    /// DRG-8 · DRG Payor · CWE
    pub drg_payor: Maybe<Box<Cwe>>,
    /// DRG-9 · Outlier Reimbursement · CP
    pub outlier_reimbursement: Maybe<Box<Cp>>,
    /// DRG-10 · Confidential Indicator · ID
    pub confidential_indicator: Maybe<String>,
    /// DRG-11 · DRG Transfer Type · CWE
    pub drg_transfer_type: Maybe<Box<Cwe>>,
    /// DRG-12 · Name of Coder · XPN
    pub name_of_coder: Maybe<Box<Xpn>>,
    /// DRG-13 · Grouper Status · CWE
    pub grouper_status: Maybe<Box<Cwe>>,
    /// DRG-14 · PCCL Value Code · CWE
    pub pccl_value_code: Maybe<Box<Cwe>>,
    /// DRG-15 · Effective Weight · NM
    pub effective_weight: Maybe<Nm>,
    /// DRG-16 · Monetary Amount · MO
    pub monetary_amount: Maybe<Box<Mo>>,
    /// DRG-17 · Status Patient · CWE
    pub status_patient: Maybe<Box<Cwe>>,
    /// DRG-18 · Grouper Software Name · ST
    pub grouper_software_name: Maybe<String>,
    /// DRG-19 · Grouper Software Version · ST
    pub grouper_software_version: Maybe<String>,
    /// DRG-20 · Status Financial Calculation · CWE
    pub status_financial_calculation: Maybe<Box<Cwe>>,
    /// DRG-21 · Relative Discount/Surcharge · MO
    pub relative_discount_surcharge: Maybe<Box<Mo>>,
    /// DRG-22 · Basic Charge · MO
    pub basic_charge: Maybe<Box<Mo>>,
    /// DRG-23 · Total Charge · MO
    pub total_charge: Maybe<Box<Mo>>,
    /// DRG-24 · Discount/Surcharge · MO
    pub discount_surcharge: Maybe<Box<Mo>>,
    /// DRG-25 · Calculated Days · NM
    pub calculated_days: Maybe<Nm>,
    /// DRG-26 · Status Gender · CWE
    pub status_gender: Maybe<Box<Cwe>>,
    /// DRG-27 · Status Age · CWE
    pub status_age: Maybe<Box<Cwe>>,
    /// DRG-28 · Status Length of Stay · CWE
    pub status_length_of_stay: Maybe<Box<Cwe>>,
    /// DRG-29 · Status Same Day Flag · CWE
    pub status_same_day_flag: Maybe<Box<Cwe>>,
    /// DRG-30 · Status Separation Mode · CWE
    pub status_separation_mode: Maybe<Box<Cwe>>,
    /// DRG-31 · Status Weight at Birth · CWE
    pub status_weight_at_birth: Maybe<Box<Cwe>>,
    /// DRG-32 · Status Respiration Minutes · CWE
    pub status_respiration_minutes: Maybe<Box<Cwe>>,
    /// DRG-33 · Status Admission · CWE
    pub status_admission: Maybe<Box<Cwe>>,
    /// What a message has beyond these 33.
    pub extra: Extra,
}
record!(
    segment Drg, DRG, [1 => diagnostic_related_group, 2 => drg_assigned_date_time, 3 =>
    drg_approval_indicator, 4 => drg_grouper_review_code, 5 => outlier_type, 6 =>
    outlier_days, 7 => outlier_cost, 8 => drg_payor, 9 => outlier_reimbursement, 10 =>
    confidential_indicator, 11 => drg_transfer_type, 12 => name_of_coder, 13 =>
    grouper_status, 14 => pccl_value_code, 15 => effective_weight, 16 => monetary_amount,
    17 => status_patient, 18 => grouper_software_name, 19 => grouper_software_version, 20
    => status_financial_calculation, 21 => relative_discount_surcharge, 22 =>
    basic_charge, 23 => total_charge, 24 => discount_surcharge, 25 => calculated_days, 26
    => status_gender, 27 => status_age, 28 => status_length_of_stay, 29 =>
    status_same_day_flag, 30 => status_separation_mode, 31 => status_weight_at_birth, 32
    => status_respiration_minutes, 33 => status_admission]
);
/// Definition of [`Drg`].
pub static DRG: SegmentDef = SegmentDef {
    id: "DRG",
    title: "Diagnosis Related Group",
    fields: &[
        single(
            "diagnostic_related_group",
            "Diagnostic Related Group",
            of(&CNE),
            &[
                used(V2_3, V2_3, O, 1, 4, "0055", "CE"),
                used(V2_3_1, V2_3_1, O, 1, 60, "0055", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0055", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0055", "CNE"),
            ],
        ),
        single(
            "drg_assigned_date_time",
            "DRG Assigned Date/Time",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "drg_approval_indicator",
            "DRG Approval Indicator",
            ID,
            &[
                used(V2_3, V2_3, O, 1, 2, "0136", "ID"),
                used(V2_3_1, V2_8_2, O, 1, 1, "0136", "ID"),
            ],
        ),
        single(
            "drg_grouper_review_code",
            "DRG Grouper Review Code",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 1, 2, "0056", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0056", "CWE"),
            ],
        ),
        single(
            "outlier_type",
            "Outlier Type",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 60, "0083", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0083", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0083", "CWE"),
            ],
        ),
        single(
            "outlier_days",
            "Outlier Days",
            NM,
            &[used(V2_3, V2_6, O, 1, 3, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "outlier_cost",
            "Outlier Cost",
            of(&CP),
            &[
                used(V2_3, V2_5_1, O, 1, 12, "", "CP"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CP"),
            ],
        ),
        single(
            "drg_payor",
            "DRG Payor",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 1, 1, "0229", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0229", "CWE"),
            ],
        ),
        single(
            "outlier_reimbursement",
            "Outlier Reimbursement",
            of(&CP),
            &[
                used(V2_3, V2_5_1, O, 1, 9, "", "CP"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CP"),
            ],
        ),
        single(
            "confidential_indicator",
            "Confidential Indicator",
            ID,
            &[used(V2_3, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "drg_transfer_type",
            "DRG Transfer Type",
            of(&CWE),
            &[
                used(V2_4, V2_6, O, 1, 21, "0415", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0415", "CWE"),
            ],
        ),
        single(
            "name_of_coder",
            "Name of Coder",
            of(&XPN),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "XPN")],
        ),
        single(
            "grouper_status",
            "Grouper Status",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0734", "CWE")],
        ),
        single(
            "pccl_value_code",
            "PCCL Value Code",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0728", "CWE")],
        ),
        single(
            "effective_weight",
            "Effective Weight",
            NM,
            &[used(V2_6, V2_6, O, 1, 5, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "monetary_amount",
            "Monetary Amount",
            of(&MO),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "MO")],
        ),
        single(
            "status_patient",
            "Status Patient",
            of(&CWE),
            &[
                used(V2_6, V2_6, O, 1, 20, "0739", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0739", "CWE"),
            ],
        ),
        single(
            "grouper_software_name",
            "Grouper Software Name",
            ST,
            &[
                used(V2_6, V2_6, O, 1, 100, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "grouper_software_version",
            "Grouper Software Version",
            ST,
            &[
                used(V2_6, V2_6, O, 1, 100, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "status_financial_calculation",
            "Status Financial Calculation",
            of(&CWE),
            &[
                used(V2_6, V2_6, O, 1, 20, "0742", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0742", "CWE"),
            ],
        ),
        single(
            "relative_discount_surcharge",
            "Relative Discount/Surcharge",
            of(&MO),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "MO")],
        ),
        single(
            "basic_charge",
            "Basic Charge",
            of(&MO),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "MO")],
        ),
        single(
            "total_charge",
            "Total Charge",
            of(&MO),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "MO")],
        ),
        single(
            "discount_surcharge",
            "Discount/Surcharge",
            of(&MO),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "MO")],
        ),
        single(
            "calculated_days",
            "Calculated Days",
            NM,
            &[used(V2_6, V2_6, O, 1, 5, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "status_gender",
            "Status Gender",
            of(&CWE),
            &[
                used(V2_6, V2_6, O, 1, 20, "0749", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0749", "CWE"),
            ],
        ),
        single(
            "status_age",
            "Status Age",
            of(&CWE),
            &[
                used(V2_6, V2_6, O, 1, 20, "0749", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0749", "CWE"),
            ],
        ),
        single(
            "status_length_of_stay",
            "Status Length of Stay",
            of(&CWE),
            &[
                used(V2_6, V2_6, O, 1, 20, "0749", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0749", "CWE"),
            ],
        ),
        single(
            "status_same_day_flag",
            "Status Same Day Flag",
            of(&CWE),
            &[
                used(V2_6, V2_6, O, 1, 20, "0749", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0749", "CWE"),
            ],
        ),
        single(
            "status_separation_mode",
            "Status Separation Mode",
            of(&CWE),
            &[
                used(V2_6, V2_6, O, 1, 20, "0749", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0749", "CWE"),
            ],
        ),
        single(
            "status_weight_at_birth",
            "Status Weight at Birth",
            of(&CWE),
            &[
                used(V2_6, V2_6, O, 1, 20, "0755", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0755", "CWE"),
            ],
        ),
        single(
            "status_respiration_minutes",
            "Status Respiration Minutes",
            of(&CWE),
            &[
                used(V2_6, V2_6, O, 1, 20, "0757", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0757", "CWE"),
            ],
        ),
        single(
            "status_admission",
            "Status Admission",
            of(&CWE),
            &[
                used(V2_6, V2_6, O, 1, 20, "0759", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0759", "CWE"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "drg",
    doc: "DRG segments (Diagnosis Related Group), one row each",
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
            "diagnostic_related_group",
            Struct(&CNE_COLUMNS),
            "DRG-1",
            "Diagnostic Related Group",
        ),
        column("drg_assigned_date_time", Timestamp, "DRG-2", "DRG Assigned Date/Time"),
        column("drg_approval_indicator", Utf8, "DRG-3", "DRG Approval Indicator"),
        column(
            "drg_grouper_review_code",
            Struct(&CWE_COLUMNS),
            "DRG-4",
            "DRG Grouper Review Code",
        ),
        column("outlier_type", Struct(&CWE_COLUMNS), "DRG-5", "Outlier Type"),
        column("outlier_days", Decimal, "DRG-6", "Outlier Days"),
        column("outlier_cost", Struct(&CP_COLUMNS), "DRG-7", "Outlier Cost"),
        column("drg_payor", Struct(&CWE_COLUMNS), "DRG-8", "DRG Payor"),
        column(
            "outlier_reimbursement",
            Struct(&CP_COLUMNS),
            "DRG-9",
            "Outlier Reimbursement",
        ),
        column("confidential_indicator", Utf8, "DRG-10", "Confidential Indicator"),
        column("drg_transfer_type", Struct(&CWE_COLUMNS), "DRG-11", "DRG Transfer Type"),
        column("name_of_coder", Struct(&XPN_COLUMNS), "DRG-12", "Name of Coder"),
        column("grouper_status", Struct(&CWE_COLUMNS), "DRG-13", "Grouper Status"),
        column("pccl_value_code", Struct(&CWE_COLUMNS), "DRG-14", "PCCL Value Code"),
        column("effective_weight", Decimal, "DRG-15", "Effective Weight"),
        column("monetary_amount", Struct(&MO_COLUMNS), "DRG-16", "Monetary Amount"),
        column("status_patient", Struct(&CWE_COLUMNS), "DRG-17", "Status Patient"),
        column("grouper_software_name", Utf8, "DRG-18", "Grouper Software Name"),
        column("grouper_software_version", Utf8, "DRG-19", "Grouper Software Version"),
        column(
            "status_financial_calculation",
            Struct(&CWE_COLUMNS),
            "DRG-20",
            "Status Financial Calculation",
        ),
        column(
            "relative_discount_surcharge",
            Struct(&MO_COLUMNS),
            "DRG-21",
            "Relative Discount/Surcharge",
        ),
        column("basic_charge", Struct(&MO_COLUMNS), "DRG-22", "Basic Charge"),
        column("total_charge", Struct(&MO_COLUMNS), "DRG-23", "Total Charge"),
        column(
            "discount_surcharge",
            Struct(&MO_COLUMNS),
            "DRG-24",
            "Discount/Surcharge",
        ),
        column("calculated_days", Decimal, "DRG-25", "Calculated Days"),
        column("status_gender", Struct(&CWE_COLUMNS), "DRG-26", "Status Gender"),
        column("status_age", Struct(&CWE_COLUMNS), "DRG-27", "Status Age"),
        column(
            "status_length_of_stay",
            Struct(&CWE_COLUMNS),
            "DRG-28",
            "Status Length of Stay",
        ),
        column(
            "status_same_day_flag",
            Struct(&CWE_COLUMNS),
            "DRG-29",
            "Status Same Day Flag",
        ),
        column(
            "status_separation_mode",
            Struct(&CWE_COLUMNS),
            "DRG-30",
            "Status Separation Mode",
        ),
        column(
            "status_weight_at_birth",
            Struct(&CWE_COLUMNS),
            "DRG-31",
            "Status Weight at Birth",
        ),
        column(
            "status_respiration_minutes",
            Struct(&CWE_COLUMNS),
            "DRG-32",
            "Status Respiration Minutes",
        ),
        column("status_admission", Struct(&CWE_COLUMNS), "DRG-33", "Status Admission"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

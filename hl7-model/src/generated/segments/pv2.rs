// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// PV2 · Patient Visit - Additional Information
#[derive(Default)]
#[non_exhaustive]
pub struct Pv2 {
    /// PV2-1 · Prior Pending Location · PL
    pub prior_pending_location: Maybe<Box<Pl>>,
    /// PV2-2 · Accommodation Code · CWE
    pub accommodation_code: Maybe<Box<Cwe>>,
    /// PV2-3 · Admit Reason · CWE
    pub admit_reason: Maybe<Box<Cwe>>,
    /// PV2-4 · Transfer Reason · CWE
    pub transfer_reason: Maybe<Box<Cwe>>,
    /// PV2-5 · Patient Valuables · ST
    pub patient_valuables: Vec<Maybe<String>>,
    /// PV2-6 · Patient Valuables Location · ST
    pub patient_valuables_location: Maybe<String>,
    /// PV2-7 · Visit User Code · CWE
    pub visit_user_code: Vec<Maybe<Cwe>>,
    /// PV2-8 · Expected Admit Date/Time · DTM
    pub expected_admit_date_time: Maybe<Dtm>,
    /// PV2-9 · Expected Discharge Date/Time · DTM
    pub expected_discharge_date_time: Maybe<Dtm>,
    /// PV2-10 · Estimated Length of Inpatient Stay · NM
    pub estimated_length_of_inpatient_stay: Maybe<Nm>,
    /// PV2-11 · Actual Length of Inpatient Stay · NM
    pub actual_length_of_inpatient_stay: Maybe<Nm>,
    /// PV2-12 · Visit Description · ST
    pub visit_description: Maybe<String>,
    /// PV2-13 · Referral Source Code · XCN
    pub referral_source_code: Vec<Maybe<Xcn>>,
    /// PV2-14 · Previous Service Date · DT
    pub previous_service_date: Maybe<Dt>,
    /// PV2-15 · Employment Illness Related Indicator · ID
    pub employment_illness_related_indicator: Maybe<String>,
    /// PV2-16 · Purge Status Code · CWE
    pub purge_status_code: Maybe<Box<Cwe>>,
    /// PV2-17 · Purge Status Date · DT
    pub purge_status_date: Maybe<Dt>,
    /// PV2-18 · Special Program Code · CWE
    pub special_program_code: Maybe<Box<Cwe>>,
    /// PV2-19 · Retention Indicator · ID
    pub retention_indicator: Maybe<String>,
    /// PV2-20 · Expected Number of Insurance Plans · NM
    pub expected_number_of_insurance_plans: Maybe<Nm>,
    /// PV2-21 · Visit Publicity Code · CWE
    pub visit_publicity_code: Maybe<Box<Cwe>>,
    /// PV2-22 · Visit Protection Indicator · ID
    pub visit_protection_indicator: Maybe<String>,
    /// PV2-23 · Clinic Organization Name · XON
    pub clinic_organization_name: Vec<Maybe<Xon>>,
    /// PV2-24 · Patient Status Code · CWE
    pub patient_status_code: Maybe<Box<Cwe>>,
    /// PV2-25 · Visit Priority Code · CWE
    pub visit_priority_code: Maybe<Box<Cwe>>,
    /// PV2-26 · Previous Treatment Date · DT
    pub previous_treatment_date: Maybe<Dt>,
    /// PV2-27 · Expected Discharge Disposition · CWE
    pub expected_discharge_disposition: Maybe<Box<Cwe>>,
    /// PV2-28 · Signature on File Date · DT
    pub signature_on_file_date: Maybe<Dt>,
    /// PV2-29 · First Similar Illness Date · DT
    pub first_similar_illness_date: Maybe<Dt>,
    /// PV2-30 · Patient Charge Adjustment Code · CWE
    pub patient_charge_adjustment_code: Maybe<Box<Cwe>>,
    /// PV2-31 · Recurring Service Code · CWE
    pub recurring_service_code: Maybe<Box<Cwe>>,
    /// PV2-32 · Billing Media Code · ID
    pub billing_media_code: Maybe<String>,
    /// PV2-33 · Expected Surgery Date and Time · DTM
    pub expected_surgery_date_and_time: Maybe<Dtm>,
    /// PV2-34 · Military Partnership Code · ID
    pub military_partnership_code: Maybe<String>,
    /// PV2-35 · Military Non-Availability Code · ID
    pub military_non_availability_code: Maybe<String>,
    /// PV2-36 · Newborn Baby Indicator · ID
    pub newborn_baby_indicator: Maybe<String>,
    /// PV2-37 · Baby Detained Indicator · ID
    pub baby_detained_indicator: Maybe<String>,
    /// PV2-38 · Mode of Arrival Code · CWE
    pub mode_of_arrival_code: Maybe<Box<Cwe>>,
    /// PV2-39 · Recreational Drug Use Code · CWE
    pub recreational_drug_use_code: Vec<Maybe<Cwe>>,
    /// PV2-40 · Admission Level of Care Code · CWE
    pub admission_level_of_care_code: Maybe<Box<Cwe>>,
    /// PV2-41 · Precaution Code · CWE
    pub precaution_code: Vec<Maybe<Cwe>>,
    /// PV2-42 · Patient Condition Code · CWE
    pub patient_condition_code: Maybe<Box<Cwe>>,
    /// PV2-43 · Living Will Code · CWE
    pub living_will_code: Maybe<Box<Cwe>>,
    /// PV2-44 · Organ Donor Code · CWE
    pub organ_donor_code: Maybe<Box<Cwe>>,
    /// PV2-45 · Advance Directive Code · CWE
    pub advance_directive_code: Vec<Maybe<Cwe>>,
    /// PV2-46 · Patient Status Effective Date · DT
    pub patient_status_effective_date: Maybe<Dt>,
    /// PV2-47 · Expected LOA Return Date/Time · DTM
    pub expected_loa_return_date_time: Maybe<Dtm>,
    /// PV2-48 · Expected Pre-admission Testing Date/Time · DTM
    pub expected_pre_admission_testing_date_time: Maybe<Dtm>,
    /// PV2-49 · Notify Clergy Code · CWE
    pub notify_clergy_code: Vec<Maybe<Cwe>>,
    /// PV2-50 · Advance Directive Last Verified Date · DT
    pub advance_directive_last_verified_date: Maybe<Dt>,
    /// What a message has beyond these 50.
    pub extra: Extra,
}
record!(
    segment Pv2, PV2, [1 => prior_pending_location, 2 => accommodation_code, 3 =>
    admit_reason, 4 => transfer_reason, 5 => patient_valuables, 6 =>
    patient_valuables_location, 7 => visit_user_code, 8 => expected_admit_date_time, 9 =>
    expected_discharge_date_time, 10 => estimated_length_of_inpatient_stay, 11 =>
    actual_length_of_inpatient_stay, 12 => visit_description, 13 => referral_source_code,
    14 => previous_service_date, 15 => employment_illness_related_indicator, 16 =>
    purge_status_code, 17 => purge_status_date, 18 => special_program_code, 19 =>
    retention_indicator, 20 => expected_number_of_insurance_plans, 21 =>
    visit_publicity_code, 22 => visit_protection_indicator, 23 =>
    clinic_organization_name, 24 => patient_status_code, 25 => visit_priority_code, 26 =>
    previous_treatment_date, 27 => expected_discharge_disposition, 28 =>
    signature_on_file_date, 29 => first_similar_illness_date, 30 =>
    patient_charge_adjustment_code, 31 => recurring_service_code, 32 =>
    billing_media_code, 33 => expected_surgery_date_and_time, 34 =>
    military_partnership_code, 35 => military_non_availability_code, 36 =>
    newborn_baby_indicator, 37 => baby_detained_indicator, 38 => mode_of_arrival_code, 39
    => recreational_drug_use_code, 40 => admission_level_of_care_code, 41 =>
    precaution_code, 42 => patient_condition_code, 43 => living_will_code, 44 =>
    organ_donor_code, 45 => advance_directive_code, 46 => patient_status_effective_date,
    47 => expected_loa_return_date_time, 48 => expected_pre_admission_testing_date_time,
    49 => notify_clergy_code, 50 => advance_directive_last_verified_date]
);
/// Definition of [`Pv2`].
pub static PV2: SegmentDef = SegmentDef {
    id: "PV2",
    title: "Patient Visit - Additional Information",
    fields: &[
        single(
            "prior_pending_location",
            "Prior Pending Location",
            of(&PL),
            &[
                used(V2_2, V2_2, O, 1, 12, "", "CM_INTERNAL_LOCATION"),
                used(V2_3, V2_3, O, 1, 12, "", "PL"),
                used(V2_3_1, V2_5_1, C, 1, 80, "", "PL"),
                used(V2_6, V2_8_2, C, 1, 0, "", "PL"),
            ],
        ),
        single(
            "accommodation_code",
            "Accommodation Code",
            of(&CWE),
            &[
                used(V2_2, V2_3_1, O, 1, 60, "0129", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0129", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0129", "CWE"),
            ],
        ),
        single(
            "admit_reason",
            "Admit Reason",
            of(&CWE),
            &[
                used(V2_2, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "transfer_reason",
            "Transfer Reason",
            of(&CWE),
            &[
                used(V2_2, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        repeated(
            "patient_valuables",
            "Patient Valuables",
            ST,
            &[
                used(V2_2, V2_6, O, 0, 25, "", "ST"),
                used(V2_7, V2_8_2, O, 0, 0, "", "ST"),
            ],
        ),
        single(
            "patient_valuables_location",
            "Patient Valuables Location",
            ST,
            &[
                used(V2_2, V2_6, O, 1, 25, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        repeated(
            "visit_user_code",
            "Visit User Code",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 2, "0130", "ID"),
                used(V2_3, V2_3_1, O, 1, 2, "0130", "IS"),
                used(V2_4, V2_6, O, 0, 2, "0130", "IS"),
                used(V2_7, V2_8_2, O, 0, 0, "0130", "CWE"),
            ],
        ),
        single(
            "expected_admit_date_time",
            "Expected Admit Date/Time",
            DTM,
            &[
                used(V2_2, V2_2, O, 1, 8, "", "DT"),
                used(V2_3, V2_3, O, 1, 8, "", "TS"),
                used(V2_3_1, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "expected_discharge_date_time",
            "Expected Discharge Date/Time",
            DTM,
            &[
                used(V2_2, V2_2, O, 1, 8, "", "DT"),
                used(V2_3, V2_3, O, 1, 8, "", "TS"),
                used(V2_3_1, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "estimated_length_of_inpatient_stay",
            "Estimated Length of Inpatient Stay",
            NM,
            &[used(V2_3, V2_6, O, 1, 3, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "actual_length_of_inpatient_stay",
            "Actual Length of Inpatient Stay",
            NM,
            &[used(V2_3, V2_6, O, 1, 3, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "visit_description",
            "Visit Description",
            ST,
            &[
                used(V2_3, V2_6, O, 1, 50, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        repeated(
            "referral_source_code",
            "Referral Source Code",
            of(&XCN),
            &[
                used(V2_3, V2_3, O, 1, 90, "", "XCN"),
                used(V2_3_1, V2_3_1, O, 0, 90, "", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XCN"),
            ],
        ),
        single(
            "previous_service_date",
            "Previous Service Date",
            DT,
            &[used(V2_3, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        single(
            "employment_illness_related_indicator",
            "Employment Illness Related Indicator",
            ID,
            &[used(V2_3, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "purge_status_code",
            "Purge Status Code",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 1, 1, "0213", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0213", "CWE"),
            ],
        ),
        single(
            "purge_status_date",
            "Purge Status Date",
            DT,
            &[used(V2_3, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        single(
            "special_program_code",
            "Special Program Code",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 1, 2, "0214", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0214", "CWE"),
            ],
        ),
        single(
            "retention_indicator",
            "Retention Indicator",
            ID,
            &[used(V2_3, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "expected_number_of_insurance_plans",
            "Expected Number of Insurance Plans",
            NM,
            &[used(V2_3, V2_6, O, 1, 1, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "visit_publicity_code",
            "Visit Publicity Code",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 1, 1, "0215", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0215", "CWE"),
            ],
        ),
        single(
            "visit_protection_indicator",
            "Visit Protection Indicator",
            ID,
            &[
                used(V2_3, V2_5_1, O, 1, 1, "0136", "ID"),
                used(V2_6, V2_6, O, 1, 0, "0136", "ID"),
                used(V2_7, V2_8_2, O, 1, 1, "0136", "ID"),
            ],
        ),
        repeated(
            "clinic_organization_name",
            "Clinic Organization Name",
            of(&XON),
            &[
                used(V2_3, V2_3_1, O, 0, 90, "", "XON"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XON"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XON"),
            ],
        ),
        single(
            "patient_status_code",
            "Patient Status Code",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 1, 2, "0216", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0216", "CWE"),
            ],
        ),
        single(
            "visit_priority_code",
            "Visit Priority Code",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 1, 1, "0217", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0217", "CWE"),
            ],
        ),
        single(
            "previous_treatment_date",
            "Previous Treatment Date",
            DT,
            &[used(V2_3, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        single(
            "expected_discharge_disposition",
            "Expected Discharge Disposition",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 1, 2, "0112", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0112", "CWE"),
            ],
        ),
        single(
            "signature_on_file_date",
            "Signature on File Date",
            DT,
            &[used(V2_3, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        single(
            "first_similar_illness_date",
            "First Similar Illness Date",
            DT,
            &[used(V2_3, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        single(
            "patient_charge_adjustment_code",
            "Patient Charge Adjustment Code",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 1, 3, "0218", "IS"),
                used(V2_3_1, V2_3_1, O, 1, 80, "0218", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0218", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0218", "CWE"),
            ],
        ),
        single(
            "recurring_service_code",
            "Recurring Service Code",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 1, 2, "0219", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0219", "CWE"),
            ],
        ),
        single(
            "billing_media_code",
            "Billing Media Code",
            ID,
            &[used(V2_3, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "expected_surgery_date_and_time",
            "Expected Surgery Date and Time",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "military_partnership_code",
            "Military Partnership Code",
            ID,
            &[
                used(V2_3, V2_3, O, 1, 2, "0136", "ID"),
                used(V2_3_1, V2_8_2, O, 1, 1, "0136", "ID"),
            ],
        ),
        single(
            "military_non_availability_code",
            "Military Non-Availability Code",
            ID,
            &[
                used(V2_3, V2_3, O, 1, 2, "0136", "ID"),
                used(V2_3_1, V2_8_2, O, 1, 1, "0136", "ID"),
            ],
        ),
        single(
            "newborn_baby_indicator",
            "Newborn Baby Indicator",
            ID,
            &[used(V2_3, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "baby_detained_indicator",
            "Baby Detained Indicator",
            ID,
            &[used(V2_3, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "mode_of_arrival_code",
            "Mode of Arrival Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0430", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0430", "CWE"),
            ],
        ),
        repeated(
            "recreational_drug_use_code",
            "Recreational Drug Use Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 0, 250, "0431", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0431", "CWE"),
            ],
        ),
        single(
            "admission_level_of_care_code",
            "Admission Level of Care Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0432", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0432", "CWE"),
            ],
        ),
        repeated(
            "precaution_code",
            "Precaution Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 0, 250, "0433", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0433", "CWE"),
            ],
        ),
        single(
            "patient_condition_code",
            "Patient Condition Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0434", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0434", "CWE"),
            ],
        ),
        single(
            "living_will_code",
            "Living Will Code",
            of(&CWE),
            &[
                used(V2_4, V2_6, O, 1, 2, "0315", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0315", "CWE"),
            ],
        ),
        single(
            "organ_donor_code",
            "Organ Donor Code",
            of(&CWE),
            &[
                used(V2_4, V2_6, O, 1, 2, "0316", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0316", "CWE"),
            ],
        ),
        repeated(
            "advance_directive_code",
            "Advance Directive Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 0, 250, "0435", "CE"),
                used(V2_6, V2_8_2, C, 0, 0, "0435", "CWE"),
            ],
        ),
        single(
            "patient_status_effective_date",
            "Patient Status Effective Date",
            DT,
            &[used(V2_4, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        single(
            "expected_loa_return_date_time",
            "Expected LOA Return Date/Time",
            DTM,
            &[
                used(V2_4, V2_5_1, C, 1, 26, "", "TS"),
                used(V2_6, V2_6, C, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, C, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "expected_pre_admission_testing_date_time",
            "Expected Pre-admission Testing Date/Time",
            DTM,
            &[
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        repeated(
            "notify_clergy_code",
            "Notify Clergy Code",
            of(&CWE),
            &[
                used(V2_5, V2_6, O, 0, 20, "0534", "IS"),
                used(V2_7, V2_8_2, O, 0, 0, "0534", "CWE"),
            ],
        ),
        single(
            "advance_directive_last_verified_date",
            "Advance Directive Last Verified Date",
            DT,
            &[used(V2_6, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "pv2",
    doc: "PV2 segments (Patient Visit - Additional Information), one row each",
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
            "prior_pending_location",
            Struct(&PL_COLUMNS),
            "PV2-1",
            "Prior Pending Location",
        ),
        column(
            "accommodation_code",
            Struct(&CWE_COLUMNS),
            "PV2-2",
            "Accommodation Code",
        ),
        column("admit_reason", Struct(&CWE_COLUMNS), "PV2-3", "Admit Reason"),
        column("transfer_reason", Struct(&CWE_COLUMNS), "PV2-4", "Transfer Reason"),
        column("patient_valuables", List(&Utf8), "PV2-5", "Patient Valuables"),
        column(
            "patient_valuables_location",
            Utf8,
            "PV2-6",
            "Patient Valuables Location",
        ),
        column("visit_user_code", List(&CWE_KIND), "PV2-7", "Visit User Code"),
        column(
            "expected_admit_date_time",
            Timestamp,
            "PV2-8",
            "Expected Admit Date/Time",
        ),
        column(
            "expected_discharge_date_time",
            Timestamp,
            "PV2-9",
            "Expected Discharge Date/Time",
        ),
        column(
            "estimated_length_of_inpatient_stay",
            Decimal,
            "PV2-10",
            "Estimated Length of Inpatient Stay",
        ),
        column(
            "actual_length_of_inpatient_stay",
            Decimal,
            "PV2-11",
            "Actual Length of Inpatient Stay",
        ),
        column("visit_description", Utf8, "PV2-12", "Visit Description"),
        column(
            "referral_source_code",
            List(&XCN_KIND),
            "PV2-13",
            "Referral Source Code",
        ),
        column("previous_service_date", Date, "PV2-14", "Previous Service Date"),
        column(
            "employment_illness_related_indicator",
            Utf8,
            "PV2-15",
            "Employment Illness Related Indicator",
        ),
        column("purge_status_code", Struct(&CWE_COLUMNS), "PV2-16", "Purge Status Code"),
        column("purge_status_date", Date, "PV2-17", "Purge Status Date"),
        column(
            "special_program_code",
            Struct(&CWE_COLUMNS),
            "PV2-18",
            "Special Program Code",
        ),
        column("retention_indicator", Utf8, "PV2-19", "Retention Indicator"),
        column(
            "expected_number_of_insurance_plans",
            Decimal,
            "PV2-20",
            "Expected Number of Insurance Plans",
        ),
        column(
            "visit_publicity_code",
            Struct(&CWE_COLUMNS),
            "PV2-21",
            "Visit Publicity Code",
        ),
        column(
            "visit_protection_indicator",
            Utf8,
            "PV2-22",
            "Visit Protection Indicator",
        ),
        column(
            "clinic_organization_name",
            List(&XON_KIND),
            "PV2-23",
            "Clinic Organization Name",
        ),
        column(
            "patient_status_code",
            Struct(&CWE_COLUMNS),
            "PV2-24",
            "Patient Status Code",
        ),
        column(
            "visit_priority_code",
            Struct(&CWE_COLUMNS),
            "PV2-25",
            "Visit Priority Code",
        ),
        column("previous_treatment_date", Date, "PV2-26", "Previous Treatment Date"),
        column(
            "expected_discharge_disposition",
            Struct(&CWE_COLUMNS),
            "PV2-27",
            "Expected Discharge Disposition",
        ),
        column("signature_on_file_date", Date, "PV2-28", "Signature on File Date"),
        column(
            "first_similar_illness_date",
            Date,
            "PV2-29",
            "First Similar Illness Date",
        ),
        column(
            "patient_charge_adjustment_code",
            Struct(&CWE_COLUMNS),
            "PV2-30",
            "Patient Charge Adjustment Code",
        ),
        column(
            "recurring_service_code",
            Struct(&CWE_COLUMNS),
            "PV2-31",
            "Recurring Service Code",
        ),
        column("billing_media_code", Utf8, "PV2-32", "Billing Media Code"),
        column(
            "expected_surgery_date_and_time",
            Timestamp,
            "PV2-33",
            "Expected Surgery Date and Time",
        ),
        column("military_partnership_code", Utf8, "PV2-34", "Military Partnership Code"),
        column(
            "military_non_availability_code",
            Utf8,
            "PV2-35",
            "Military Non-Availability Code",
        ),
        column("newborn_baby_indicator", Utf8, "PV2-36", "Newborn Baby Indicator"),
        column("baby_detained_indicator", Utf8, "PV2-37", "Baby Detained Indicator"),
        column(
            "mode_of_arrival_code",
            Struct(&CWE_COLUMNS),
            "PV2-38",
            "Mode of Arrival Code",
        ),
        column(
            "recreational_drug_use_code",
            List(&CWE_KIND),
            "PV2-39",
            "Recreational Drug Use Code",
        ),
        column(
            "admission_level_of_care_code",
            Struct(&CWE_COLUMNS),
            "PV2-40",
            "Admission Level of Care Code",
        ),
        column("precaution_code", List(&CWE_KIND), "PV2-41", "Precaution Code"),
        column(
            "patient_condition_code",
            Struct(&CWE_COLUMNS),
            "PV2-42",
            "Patient Condition Code",
        ),
        column("living_will_code", Struct(&CWE_COLUMNS), "PV2-43", "Living Will Code"),
        column("organ_donor_code", Struct(&CWE_COLUMNS), "PV2-44", "Organ Donor Code"),
        column(
            "advance_directive_code",
            List(&CWE_KIND),
            "PV2-45",
            "Advance Directive Code",
        ),
        column(
            "patient_status_effective_date",
            Date,
            "PV2-46",
            "Patient Status Effective Date",
        ),
        column(
            "expected_loa_return_date_time",
            Timestamp,
            "PV2-47",
            "Expected LOA Return Date/Time",
        ),
        column(
            "expected_pre_admission_testing_date_time",
            Timestamp,
            "PV2-48",
            "Expected Pre-admission Testing Date/Time",
        ),
        column("notify_clergy_code", List(&CWE_KIND), "PV2-49", "Notify Clergy Code"),
        column(
            "advance_directive_last_verified_date",
            Date,
            "PV2-50",
            "Advance Directive Last Verified Date",
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

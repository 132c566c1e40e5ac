// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// IN2 · Insurance Additional Information
#[derive(Default)]
#[non_exhaustive]
pub struct In2 {
    /// IN2-1 · Insured's Employee ID · CX
    pub insureds_employee_id: Vec<Maybe<Cx>>,
    /// IN2-2 · Insured's Social Security Number · ST
    pub insureds_social_security_number: Maybe<String>,
    /// IN2-3 · Insured's Employer's Name and ID · XCN
    pub insureds_employers_name_and_id: Vec<Maybe<Xcn>>,
    /// IN2-4 · Employer Information Data · CWE
    pub employer_information_data: Maybe<Box<Cwe>>,
    /// IN2-5 · Mail Claim Party · CWE
    pub mail_claim_party: Vec<Maybe<Cwe>>,
    /// IN2-6 · Medicare Health Ins Card Number · ST
    pub medicare_health_ins_card_number: Maybe<String>,
    /// IN2-7 · Medicaid Case Name · XPN
    pub medicaid_case_name: Vec<Maybe<Xpn>>,
    /// IN2-8 · Medicaid Case Number · ST
    pub medicaid_case_number: Maybe<String>,
    /// IN2-9 · Military Sponsor Name · XPN
    pub military_sponsor_name: Vec<Maybe<Xpn>>,
    /// IN2-10 · Military ID Number · ST
    pub military_id_number: Maybe<String>,
    /// IN2-11 · Dependent Of Military Recipient · CWE
    pub dependent_of_military_recipient: Maybe<Box<Cwe>>,
    /// IN2-12 · Military Organization · ST
    pub military_organization: Maybe<String>,
    /// IN2-13 · Military Station · ST
    pub military_station: Maybe<String>,
    /// IN2-14 · Military Service · CWE
    pub military_service: Maybe<Box<Cwe>>,
    /// IN2-15 · Military Rank/Grade · CWE
    pub military_rank_grade: Maybe<Box<Cwe>>,
    /// IN2-16 · Military Status · CWE
    pub military_status: Maybe<Box<Cwe>>,
    /// IN2-17 · Military Retire Date · DT
    pub military_retire_date: Maybe<Dt>,
    /// IN2-18 · Military Non-Avail Cert On File · ID
    pub military_non_avail_cert_on_file: Maybe<String>,
    /// IN2-19 · Baby Coverage · ID
    pub baby_coverage: Maybe<String>,
    /// IN2-20 · Combine Baby Bill · ID
    pub combine_baby_bill: Maybe<String>,
    /// IN2-21 · Blood Deductible · ST
    pub blood_deductible: Maybe<String>,
    /// IN2-22 · Special Coverage Approval Name · XPN
    pub special_coverage_approval_name: Vec<Maybe<Xpn>>,
    /// IN2-23 · Special Coverage Approval Title · ST
    pub special_coverage_approval_title: Maybe<String>,
    /// IN2-24 · Non-Covered Insurance Code · CWE
    pub non_covered_insurance_code: Vec<Maybe<Cwe>>,
    /// IN2-25 · Payor ID · CX
    pub payor_id: Vec<Maybe<Cx>>,
    /// IN2-26 · Payor Subscriber ID · CX
    pub payor_subscriber_id: Vec<Maybe<Cx>>,
    /// IN2-27 · Eligibility Source · CWE
    pub eligibility_source: Maybe<Box<Cwe>>,
    /// IN2-28 · Room Coverage Type/Amount · RMC
    pub room_coverage_type_amount: Vec<Maybe<Rmc>>,
    /// IN2-29 · Policy Type/Amount · PTA
    pub policy_type_amount: Vec<Maybe<Pta>>,
    /// IN2-30 · Daily Deductible · DDI
    pub daily_deductible: Maybe<Box<Ddi>>,
    /// IN2-31 · Living Dependency · CWE
    pub living_dependency: Maybe<Box<Cwe>>,
    /// IN2-32 · Ambulatory Status · CWE
    pub ambulatory_status: Vec<Maybe<Cwe>>,
    /// IN2-33 · Citizenship · CWE
    pub citizenship: Vec<Maybe<Cwe>>,
    /// IN2-34 · Primary Language · CWE
    pub primary_language: Maybe<Box<Cwe>>,
    /// IN2-35 · Living Arrangement · CWE
    pub living_arrangement: Maybe<Box<Cwe>>,
    /// IN2-36 · Publicity Code · CWE
    pub publicity_code: Maybe<Box<Cwe>>,
    /// IN2-37 · Protection Indicator · ID
    pub protection_indicator: Maybe<String>,
    /// IN2-38 · Student Indicator · CWE
    pub student_indicator: Maybe<Box<Cwe>>,
    /// IN2-39 · Religion · CWE
    pub religion: Maybe<Box<Cwe>>,
    /// IN2-40 · Mother's Maiden Name · XPN
    pub mothers_maiden_name: Vec<Maybe<Xpn>>,
    /// IN2-41 · Nationality · CWE
    pub nationality: Maybe<Box<Cwe>>,
    /// IN2-42 · Ethnic Group · CWE
    pub ethnic_group: Vec<Maybe<Cwe>>,
    /// IN2-43 · Marital Status · CWE
    pub marital_status: Vec<Maybe<Cwe>>,
    /// IN2-44 · Insured's Employment Start Date · DT
    pub insureds_employment_start_date: Maybe<Dt>,
    /// IN2-45 · Employment Stop Date · DT
    pub employment_stop_date: Maybe<Dt>,
    /// IN2-46 · Job Title · ST
    pub job_title: Maybe<String>,
    /// IN2-47 · Job Code/Class · JCC
    pub job_code_class: Maybe<Box<Jcc>>,
    /// IN2-48 · Job Status · CWE
    pub job_status: Maybe<Box<Cwe>>,
    /// IN2-49 · Employer Contact Person Name · XPN
    pub employer_contact_person_name: Vec<Maybe<Xpn>>,
    /// IN2-50 · Employer Contact Person Phone Number · XTN
    pub employer_contact_person_phone_number: Vec<Maybe<Xtn>>,
    /// IN2-51 · Employer Contact Reason · CWE
    pub employer_contact_reason: Maybe<Box<Cwe>>,
    /// IN2-52 · Insured's Contact Person's Name · XPN
    pub insureds_contact_persons_name: Vec<Maybe<Xpn>>,
    /// IN2-53 · Insured's Contact Person Phone Number · XTN
    pub insureds_contact_person_phone_number: Vec<Maybe<Xtn>>,
    /// IN2-54 · Insured's Contact Person Reason · CWE
    pub insureds_contact_person_reason: Vec<Maybe<Cwe>>,
    /// IN2-55 · Relationship to the Patient Start Date · DT
    pub relationship_to_the_patient_start_date: Maybe<Dt>,
    /// IN2-56 · Relationship to the Patient Stop Date · DT
    pub relationship_to_the_patient_stop_date: Vec<Maybe<Dt>>,
    /// IN2-57 · Insurance Co Contact Reason · CWE
    pub insurance_co_contact_reason: Maybe<Box<Cwe>>,
    /// IN2-58 · Insurance Co Contact Phone Number · XTN
    pub insurance_co_contact_phone_number: Vec<Maybe<Xtn>>,
    /// IN2-59 · Policy Scope · CWE
    pub policy_scope: Maybe<Box<Cwe>>,
    /// IN2-60 · Policy Source · CWE
    pub policy_source: Maybe<Box<Cwe>>,
    /// IN2-61 · Patient Member Number · CX
    pub patient_member_number: Maybe<Box<Cx>>,
    /// IN2-62 · Guarantor's Relationship to Insured · CWE
    pub guarantors_relationship_to_insured: Maybe<Box<Cwe>>,
    /// IN2-63 · Insured's Phone Number - Home · XTN
    pub insureds_phone_number_home: Vec<Maybe<Xtn>>,
    /// IN2-64 · Insured's Employer Phone Number · XTN
    pub insureds_employer_phone_number: Vec<Maybe<Xtn>>,
    /// IN2-65 · Military Handicapped Program · CWE
    pub military_handicapped_program: Maybe<Box<Cwe>>,
    /// IN2-66 · Suspend Flag · ID
    pub suspend_flag: Maybe<String>,
    /// IN2-67 · Copay Limit Flag · ID
    pub copay_limit_flag: Maybe<String>,
    /// IN2-68 · Stoploss Limit Flag · ID
    pub stoploss_limit_flag: Maybe<String>,
    /// IN2-69 · Insured Organization Name and ID · XON
    pub insured_organization_name_and_id: Vec<Maybe<Xon>>,
    /// IN2-70 · Insured Employer Organization Name and ID · XON
    pub insured_employer_organization_name_and_id: Vec<Maybe<Xon>>,
    /// IN2-71 · Race · CWE
    pub race: Vec<Maybe<Cwe>>,
    /// IN2-72 · Patient's Relationship to Insured · CWE
    pub patients_relationship_to_insured: Maybe<Box<Cwe>>,
    /// What a message has beyond these 72.
    pub extra: Extra,
}
record!(
    segment In2, IN2, [1 => insureds_employee_id, 2 => insureds_social_security_number, 3
    => insureds_employers_name_and_id, 4 => employer_information_data, 5 =>
    mail_claim_party, 6 => medicare_health_ins_card_number, 7 => medicaid_case_name, 8 =>
    medicaid_case_number, 9 => military_sponsor_name, 10 => military_id_number, 11 =>
    dependent_of_military_recipient, 12 => military_organization, 13 => military_station,
    14 => military_service, 15 => military_rank_grade, 16 => military_status, 17 =>
    military_retire_date, 18 => military_non_avail_cert_on_file, 19 => baby_coverage, 20
    => combine_baby_bill, 21 => blood_deductible, 22 => special_coverage_approval_name,
    23 => special_coverage_approval_title, 24 => non_covered_insurance_code, 25 =>
    payor_id, 26 => payor_subscriber_id, 27 => eligibility_source, 28 =>
    room_coverage_type_amount, 29 => policy_type_amount, 30 => daily_deductible, 31 =>
    living_dependency, 32 => ambulatory_status, 33 => citizenship, 34 =>
    primary_language, 35 => living_arrangement, 36 => publicity_code, 37 =>
    protection_indicator, 38 => student_indicator, 39 => religion, 40 =>
    mothers_maiden_name, 41 => nationality, 42 => ethnic_group, 43 => marital_status, 44
    => insureds_employment_start_date, 45 => employment_stop_date, 46 => job_title, 47 =>
    job_code_class, 48 => job_status, 49 => employer_contact_person_name, 50 =>
    employer_contact_person_phone_number, 51 => employer_contact_reason, 52 =>
    insureds_contact_persons_name, 53 => insureds_contact_person_phone_number, 54 =>
    insureds_contact_person_reason, 55 => relationship_to_the_patient_start_date, 56 =>
    relationship_to_the_patient_stop_date, 57 => insurance_co_contact_reason, 58 =>
    insurance_co_contact_phone_number, 59 => policy_scope, 60 => policy_source, 61 =>
    patient_member_number, 62 => guarantors_relationship_to_insured, 63 =>
    insureds_phone_number_home, 64 => insureds_employer_phone_number, 65 =>
    military_handicapped_program, 66 => suspend_flag, 67 => copay_limit_flag, 68 =>
    stoploss_limit_flag, 69 => insured_organization_name_and_id, 70 =>
    insured_employer_organization_name_and_id, 71 => race, 72 =>
    patients_relationship_to_insured]
);
/// Definition of [`In2`].
pub static IN2: SegmentDef = SegmentDef {
    id: "IN2",
    title: "Insurance Additional Information",
    fields: &[
        repeated(
            "insureds_employee_id",
            "Insured's Employee ID",
            of(&CX),
            &[
                used(V2_2, V2_2, O, 1, 15, "", "ST"),
                used(V2_3, V2_3_1, O, 0, 59, "", "CX"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CX"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CX"),
            ],
        ),
        single(
            "insureds_social_security_number",
            "Insured's Social Security Number",
            ST,
            &[
                used(V2_2, V2_2, O, 1, 9, "", "ST"),
                used(V2_3, V2_6, O, 1, 11, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        repeated(
            "insureds_employers_name_and_id",
            "Insured's Employer's Name and ID",
            of(&XCN),
            &[
                used(V2_2, V2_2, O, 1, 60, "", "CN"),
                used(V2_3, V2_3_1, O, 0, 130, "", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XCN"),
            ],
        ),
        single(
            "employer_information_data",
            "Employer Information Data",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 1, "0139", "ID"),
                used(V2_3, V2_6, O, 1, 1, "0139", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0139", "CWE"),
            ],
        ),
        repeated(
            "mail_claim_party",
            "Mail Claim Party",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 1, "0137", "ID"),
                used(V2_3, V2_6, O, 0, 1, "0137", "IS"),
                used(V2_7, V2_8_2, O, 0, 0, "0137", "CWE"),
            ],
        ),
        single(
            "medicare_health_ins_card_number",
            "Medicare Health Ins Card Number",
            ST,
            &[
                used(V2_2, V2_2, O, 1, 15, "", "NM"),
                used(V2_3, V2_6, O, 1, 15, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        repeated(
            "medicaid_case_name",
            "Medicaid Case Name",
            of(&XPN),
            &[
                used(V2_2, V2_2, O, 1, 48, "", "PN"),
                used(V2_3, V2_3_1, O, 0, 48, "", "XPN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XPN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XPN"),
            ],
        ),
        single(
            "medicaid_case_number",
            "Medicaid Case Number",
            ST,
            &[
                used(V2_2, V2_2, O, 1, 15, "", "NM"),
                used(V2_3, V2_6, O, 1, 15, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        repeated(
            "military_sponsor_name",
            "Military Sponsor Name",
            of(&XPN),
            &[
                used(V2_2, V2_2, O, 1, 48, "", "PN"),
                used(V2_3, V2_3_1, O, 0, 48, "", "XPN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XPN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XPN"),
            ],
        ),
        single(
            "military_id_number",
            "Military ID Number",
            ST,
            &[
                used(V2_2, V2_2, O, 1, 20, "", "NM"),
                used(V2_3, V2_6, O, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "dependent_of_military_recipient",
            "Dependent Of Military Recipient",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 1, "", "ID"),
                used(V2_3, V2_3, O, 1, 80, "", "CE"),
                used(V2_3_1, V2_3_1, O, 1, 80, "0342", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0342", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0342", "CWE"),
            ],
        ),
        single(
            "military_organization",
            "Military Organization",
            ST,
            &[
                used(V2_2, V2_6, O, 1, 25, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "military_station",
            "Military Station",
            ST,
            &[
                used(V2_2, V2_6, O, 1, 25, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "military_service",
            "Military Service",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 14, "0140", "ID"),
                used(V2_3, V2_6, O, 1, 14, "0140", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0140", "CWE"),
            ],
        ),
        single(
            "military_rank_grade",
            "Military Rank/Grade",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 2, "0141", "ID"),
                used(V2_3, V2_6, O, 1, 2, "0141", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0141", "CWE"),
            ],
        ),
        single(
            "military_status",
            "Military Status",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 3, "0142", "ID"),
                used(V2_3, V2_6, O, 1, 3, "0142", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0142", "CWE"),
            ],
        ),
        single(
            "military_retire_date",
            "Military Retire Date",
            DT,
            &[used(V2_2, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        single(
            "military_non_avail_cert_on_file",
            "Military Non-Avail Cert On File",
            ID,
            &[used(V2_2, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "baby_coverage",
            "Baby Coverage",
            ID,
            &[used(V2_2, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "combine_baby_bill",
            "Combine Baby Bill",
            ID,
            &[used(V2_2, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "blood_deductible",
            "Blood Deductible",
            ST,
            &[
                used(V2_2, V2_2, O, 1, 1, "", "NM"),
                used(V2_3, V2_6, O, 1, 1, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        repeated(
            "special_coverage_approval_name",
            "Special Coverage Approval Name",
            of(&XPN),
            &[
                used(V2_2, V2_2, O, 1, 48, "", "PN"),
                used(V2_3, V2_3_1, O, 0, 48, "", "XPN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XPN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XPN"),
            ],
        ),
        single(
            "special_coverage_approval_title",
            "Special Coverage Approval Title",
            ST,
            &[
                used(V2_2, V2_6, O, 1, 30, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        repeated(
            "non_covered_insurance_code",
            "Non-Covered Insurance Code",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 0, 8, "0143", "ID"),
                used(V2_3, V2_3, O, 0, 8, "0143", "ST"),
                used(V2_3_1, V2_6, O, 0, 8, "0143", "IS"),
                used(V2_7, V2_8_2, O, 0, 0, "0143", "CWE"),
            ],
        ),
        repeated(
            "payor_id",
            "Payor ID",
            of(&CX),
            &[
                used(V2_2, V2_2, O, 1, 6, "", "ST"),
                used(V2_3, V2_3_1, O, 0, 59, "", "CX"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CX"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CX"),
            ],
        ),
        repeated(
            "payor_subscriber_id",
            "Payor Subscriber ID",
            of(&CX),
            &[
                used(V2_2, V2_2, O, 1, 6, "", "ST"),
                used(V2_3, V2_3_1, O, 0, 59, "", "CX"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CX"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CX"),
            ],
        ),
        single(
            "eligibility_source",
            "Eligibility Source",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 1, "0144", "ID"),
                used(V2_3, V2_6, O, 1, 1, "0144", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0144", "CWE"),
            ],
        ),
        repeated(
            "room_coverage_type_amount",
            "Room Coverage Type/Amount",
            of(&RMC),
            &[
                used(V2_2, V2_2, O, 0, 25, "0145", "CM_RMC"),
                used(V2_3, V2_3, O, 0, 25, "", "CM_RMC"),
                used(V2_3_1, V2_3_1, O, 0, 25, "0145", "RMC"),
                used(V2_4, V2_4, O, 0, 250, "0145", "RMC"),
                used(V2_5, V2_5_1, O, 0, 82, "", "RMC"),
                used(V2_6, V2_8_2, O, 0, 0, "", "RMC"),
            ],
        ),
        repeated(
            "policy_type_amount",
            "Policy Type/Amount",
            of(&PTA),
            &[
                used(V2_2, V2_2, O, 0, 25, "0147", "CM_PTA"),
                used(V2_3, V2_3, O, 0, 25, "", "CM_PTA"),
                used(V2_3_1, V2_3_1, O, 0, 25, "0147", "PTA"),
                used(V2_4, V2_4, O, 0, 250, "0147", "PTA"),
                used(V2_5, V2_5_1, O, 0, 56, "", "PTA"),
                used(V2_6, V2_8_2, O, 0, 0, "", "PTA"),
            ],
        ),
        single(
            "daily_deductible",
            "Daily Deductible",
            of(&DDI),
            &[
                used(V2_2, V2_3, O, 1, 25, "", "CM_DDI"),
                used(V2_3_1, V2_3_1, O, 1, 25, "", "DDI"),
                used(V2_4, V2_4, O, 1, 250, "", "DDI"),
                used(V2_5, V2_5_1, O, 1, 25, "", "DDI"),
                used(V2_6, V2_8_2, O, 1, 0, "", "DDI"),
            ],
        ),
        single(
            "living_dependency",
            "Living Dependency",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 1, 2, "0223", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0223", "CWE"),
            ],
        ),
        repeated(
            "ambulatory_status",
            "Ambulatory Status",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 1, 2, "0009", "IS"),
                used(V2_3_1, V2_6, O, 0, 2, "0009", "IS"),
                used(V2_7, V2_8_2, O, 0, 0, "0009", "CWE"),
            ],
        ),
        repeated(
            "citizenship",
            "Citizenship",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 1, 4, "0171", "IS"),
                used(V2_3_1, V2_3_1, O, 0, 80, "0171", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "0171", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0171", "CWE"),
            ],
        ),
        single(
            "primary_language",
            "Primary Language",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 60, "0296", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0296", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0296", "CWE"),
            ],
        ),
        single(
            "living_arrangement",
            "Living Arrangement",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 1, 2, "0220", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0220", "CWE"),
            ],
        ),
        single(
            "publicity_code",
            "Publicity Code",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 1, 1, "0215", "CE"),
                used(V2_3_1, V2_3_1, O, 1, 80, "0215", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0215", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0215", "CWE"),
            ],
        ),
        single(
            "protection_indicator",
            "Protection Indicator",
            ID,
            &[
                used(V2_3, V2_5_1, O, 1, 1, "0136", "ID"),
                used(V2_6, V2_6, O, 1, 0, "0136", "ID"),
                used(V2_7, V2_8_2, O, 1, 1, "0136", "ID"),
            ],
        ),
        single(
            "student_indicator",
            "Student Indicator",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 1, 2, "0231", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0231", "CWE"),
            ],
        ),
        single(
            "religion",
            "Religion",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 1, 3, "0006", "IS"),
                used(V2_3_1, V2_3_1, O, 1, 80, "0006", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0006", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0006", "CWE"),
            ],
        ),
        repeated(
            "mothers_maiden_name",
            "Mother's Maiden Name",
            of(&XPN),
            &[
                used(V2_3, V2_3, O, 1, 48, "", "XPN"),
                used(V2_3_1, V2_3_1, O, 0, 48, "", "XPN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XPN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XPN"),
            ],
        ),
        single(
            "nationality",
            "Nationality",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 80, "0212", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0212", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0212", "CWE"),
            ],
        ),
        repeated(
            "ethnic_group",
            "Ethnic Group",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 1, 1, "0189", "IS"),
                used(V2_3_1, V2_3_1, O, 0, 80, "0189", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "0189", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0189", "CWE"),
            ],
        ),
        repeated(
            "marital_status",
            "Marital Status",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 0, 1, "0002", "IS"),
                used(V2_3_1, V2_3_1, O, 0, 80, "0002", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "0002", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0002", "CWE"),
            ],
        ),
        single(
            "insureds_employment_start_date",
            "Insured's Employment Start Date",
            DT,
            &[used(V2_3, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        single(
            "employment_stop_date",
            "Employment Stop Date",
            DT,
            &[used(V2_3, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        single(
            "job_title",
            "Job Title",
            ST,
            &[
                used(V2_3, V2_6, O, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "job_code_class",
            "Job Code/Class",
            of(&JCC),
            &[
                used(V2_3, V2_3, O, 1, 20, "", "JCC"),
                used(V2_3_1, V2_4, O, 1, 20, "0327", "JCC"),
                used(V2_5, V2_5_1, O, 1, 20, "", "JCC"),
                used(V2_6, V2_6, O, 1, 0, "", "JCC"),
                used(V2_7, V2_7_1, O, 1, 0, "0327", "JCC"),
                used(V2_8, V2_8_2, O, 1, 0, "", "JCC"),
            ],
        ),
        single(
            "job_status",
            "Job Status",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 1, 2, "0311", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0311", "CWE"),
            ],
        ),
        repeated(
            "employer_contact_person_name",
            "Employer Contact Person Name",
            of(&XPN),
            &[
                used(V2_3, V2_3_1, O, 0, 48, "", "XPN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XPN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XPN"),
            ],
        ),
        repeated(
            "employer_contact_person_phone_number",
            "Employer Contact Person Phone Number",
            of(&XTN),
            &[
                used(V2_3, V2_3_1, O, 0, 40, "", "XTN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XTN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XTN"),
            ],
        ),
        single(
            "employer_contact_reason",
            "Employer Contact Reason",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 1, 2, "0222", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0222", "CWE"),
            ],
        ),
        repeated(
            "insureds_contact_persons_name",
            "Insured's Contact Person's Name",
            of(&XPN),
            &[
                used(V2_3, V2_3_1, O, 0, 48, "", "XPN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XPN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XPN"),
            ],
        ),
        repeated(
            "insureds_contact_person_phone_number",
            "Insured's Contact Person Phone Number",
            of(&XTN),
            &[
                used(V2_3, V2_3_1, O, 0, 40, "", "XTN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XTN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XTN"),
            ],
        ),
        repeated(
            "insureds_contact_person_reason",
            "Insured's Contact Person Reason",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 0, 2, "0222", "IS"),
                used(V2_7, V2_8_2, O, 0, 0, "0222", "CWE"),
            ],
        ),
        single(
            "relationship_to_the_patient_start_date",
            "Relationship to the Patient Start Date",
            DT,
            &[used(V2_3, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        repeated(
            "relationship_to_the_patient_stop_date",
            "Relationship to the Patient Stop Date",
            DT,
            &[used(V2_3, V2_6, O, 0, 8, "", "DT"), used(V2_7, V2_8_2, O, 0, 0, "", "DT")],
        ),
        single(
            "insurance_co_contact_reason",
            "Insurance Co Contact Reason",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 1, 2, "0232", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0232", "CWE"),
            ],
        ),
        repeated(
            "insurance_co_contact_phone_number",
            "Insurance Co Contact Phone Number",
            of(&XTN),
            &[
                used(V2_3, V2_3_1, O, 1, 40, "", "XTN"),
                used(V2_4, V2_5_1, O, 1, 250, "", "XTN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XTN"),
            ],
        ),
        single(
            "policy_scope",
            "Policy Scope",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 1, 2, "0312", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0312", "CWE"),
            ],
        ),
        single(
            "policy_source",
            "Policy Source",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 1, 2, "0313", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0313", "CWE"),
            ],
        ),
        single(
            "patient_member_number",
            "Patient Member Number",
            of(&CX),
            &[
                used(V2_3, V2_3_1, O, 1, 60, "", "CX"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CX"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CX"),
            ],
        ),
        single(
            "guarantors_relationship_to_insured",
            "Guarantor's Relationship to Insured",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 1, 2, "0063", "IS"),
                used(V2_3_1, V2_3_1, O, 1, 80, "0063", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0063", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0063", "CWE"),
            ],
        ),
        repeated(
            "insureds_phone_number_home",
            "Insured's Phone Number - Home",
            of(&XTN),
            &[
                used(V2_3, V2_3_1, O, 0, 40, "", "XTN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XTN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XTN"),
            ],
        ),
        repeated(
            "insureds_employer_phone_number",
            "Insured's Employer Phone Number",
            of(&XTN),
            &[
                used(V2_3, V2_3_1, O, 0, 40, "", "XTN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XTN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XTN"),
            ],
        ),
        single(
            "military_handicapped_program",
            "Military Handicapped Program",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 1, 2, "", "CE"),
                used(V2_3_1, V2_3_1, O, 1, 60, "0343", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0343", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0343", "CWE"),
            ],
        ),
        single(
            "suspend_flag",
            "Suspend Flag",
            ID,
            &[
                used(V2_3, V2_3, O, 1, 2, "0136", "ID"),
                used(V2_3_1, V2_8_2, O, 1, 1, "0136", "ID"),
            ],
        ),
        single(
            "copay_limit_flag",
            "Copay Limit Flag",
            ID,
            &[
                used(V2_3, V2_3, O, 1, 2, "0136", "ID"),
                used(V2_3_1, V2_8_2, O, 1, 1, "0136", "ID"),
            ],
        ),
        single(
            "stoploss_limit_flag",
            "Stoploss Limit Flag",
            ID,
            &[
                used(V2_3, V2_3, O, 1, 2, "0136", "ID"),
                used(V2_3_1, V2_8_2, O, 1, 1, "0136", "ID"),
            ],
        ),
        repeated(
            "insured_organization_name_and_id",
            "Insured Organization Name and ID",
            of(&XON),
            &[
                used(V2_3, V2_3_1, O, 0, 130, "", "XON"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XON"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XON"),
            ],
        ),
        repeated(
            "insured_employer_organization_name_and_id",
            "Insured Employer Organization Name and ID",
            of(&XON),
            &[
                used(V2_3, V2_3_1, O, 0, 130, "", "XON"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XON"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XON"),
            ],
        ),
        repeated(
            "race",
            "Race",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 1, 1, "0005", "IS"),
                used(V2_3_1, V2_3_1, O, 0, 80, "0005", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "0005", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0005", "CWE"),
            ],
        ),
        single(
            "patients_relationship_to_insured",
            "Patient's Relationship to Insured",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 1, 1, "", "ID"),
                used(V2_3_1, V2_3_1, O, 1, 60, "0344", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0344", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0344", "CWE"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "in2",
    doc: "IN2 segments (Insurance Additional Information), one row each",
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
        column("insureds_employee_id", List(&CX_KIND), "IN2-1", "Insured's Employee ID"),
        column(
            "insureds_social_security_number",
            Utf8,
            "IN2-2",
            "Insured's Social Security Number",
        ),
        column(
            "insureds_employers_name_and_id",
            List(&XCN_KIND),
            "IN2-3",
            "Insured's Employer's Name and ID",
        ),
        column(
            "employer_information_data",
            Struct(&CWE_COLUMNS),
            "IN2-4",
            "Employer Information Data",
        ),
        column("mail_claim_party", List(&CWE_KIND), "IN2-5", "Mail Claim Party"),
        column(
            "medicare_health_ins_card_number",
            Utf8,
            "IN2-6",
            "Medicare Health Ins Card Number",
        ),
        column("medicaid_case_name", List(&XPN_KIND), "IN2-7", "Medicaid Case Name"),
        column("medicaid_case_number", Utf8, "IN2-8", "Medicaid Case Number"),
        column(
            "military_sponsor_name",
            List(&XPN_KIND),
            "IN2-9",
            "Military Sponsor Name",
        ),
        column("military_id_number", Utf8, "IN2-10", "Military ID Number"),
        column(
            "dependent_of_military_recipient",
            Struct(&CWE_COLUMNS),
            "IN2-11",
            "Dependent Of Military Recipient",
        ),
        column("military_organization", Utf8, "IN2-12", "Military Organization"),
        column("military_station", Utf8, "IN2-13", "Military Station"),
        column("military_service", Struct(&CWE_COLUMNS), "IN2-14", "Military Service"),
        column(
            "military_rank_grade",
            Struct(&CWE_COLUMNS),
            "IN2-15",
            "Military Rank/Grade",
        ),
        column("military_status", Struct(&CWE_COLUMNS), "IN2-16", "Military Status"),
        column("military_retire_date", Date, "IN2-17", "Military Retire Date"),
        column(
            "military_non_avail_cert_on_file",
            Utf8,
            "IN2-18",
            "Military Non-Avail Cert On File",
        ),
        column("baby_coverage", Utf8, "IN2-19", "Baby Coverage"),
        column("combine_baby_bill", Utf8, "IN2-20", "Combine Baby Bill"),
        column("blood_deductible", Utf8, "IN2-21", "Blood Deductible"),
        column(
            "special_coverage_approval_name",
            List(&XPN_KIND),
            "IN2-22",
            "Special Coverage Approval Name",
        ),
        column(
            "special_coverage_approval_title",
            Utf8,
            "IN2-23",
            "Special Coverage Approval Title",
        ),
        column(
            "non_covered_insurance_code",
            List(&CWE_KIND),
            "IN2-24",
            "Non-Covered Insurance Code",
        ),
        column("payor_id", List(&CX_KIND), "IN2-25", "Payor ID"),
        column("payor_subscriber_id", List(&CX_KIND), "IN2-26", "Payor Subscriber ID"),
        column(
            "eligibility_source",
            Struct(&CWE_COLUMNS),
            "IN2-27",
            "Eligibility Source",
        ),
        column(
            "room_coverage_type_amount",
            List(&RMC_KIND),
            "IN2-28",
            "Room Coverage Type/Amount",
        ),
        column("policy_type_amount", List(&PTA_KIND), "IN2-29", "Policy Type/Amount"),
        column("daily_deductible", Struct(&DDI_COLUMNS), "IN2-30", "Daily Deductible"),
        column("living_dependency", Struct(&CWE_COLUMNS), "IN2-31", "Living Dependency"),
        column("ambulatory_status", List(&CWE_KIND), "IN2-32", "Ambulatory Status"),
        column("citizenship", List(&CWE_KIND), "IN2-33", "Citizenship"),
        column("primary_language", Struct(&CWE_COLUMNS), "IN2-34", "Primary Language"),
        column(
            "living_arrangement",
            Struct(&CWE_COLUMNS),
            "IN2-35",
            "Living Arrangement",
        ),
        column("publicity_code", Struct(&CWE_COLUMNS), "IN2-36", "Publicity Code"),
        column("protection_indicator", Utf8, "IN2-37", "Protection Indicator"),
        column("student_indicator", Struct(&CWE_COLUMNS), "IN2-38", "Student Indicator"),
        column("religion", Struct(&CWE_COLUMNS), "IN2-39", "Religion"),
        column("mothers_maiden_name", List(&XPN_KIND), "IN2-40", "Mother's Maiden Name"),
        column("nationality", Struct(&CWE_COLUMNS), "IN2-41", "Nationality"),
        column("ethnic_group", List(&CWE_KIND), "IN2-42", "Ethnic Group"),
        column("marital_status", List(&CWE_KIND), "IN2-43", "Marital Status"),
        column(
            "insureds_employment_start_date",
            Date,
            "IN2-44",
            "Insured's Employment Start Date",
        ),
        column("employment_stop_date", Date, "IN2-45", "Employment Stop Date"),
        column("job_title", Utf8, "IN2-46", "Job Title"),
        column("job_code_class", Struct(&JCC_COLUMNS), "IN2-47", "Job Code/Class"),
        column("job_status", Struct(&CWE_COLUMNS), "IN2-48", "Job Status"),
        column(
            "employer_contact_person_name",
            List(&XPN_KIND),
            "IN2-49",
            "Employer Contact Person Name",
        ),
        column(
            "employer_contact_person_phone_number",
            List(&XTN_KIND),
            "IN2-50",
            "Employer Contact Person Phone Number",
        ),
        column(
            "employer_contact_reason",
            Struct(&CWE_COLUMNS),
            "IN2-51",
            "Employer Contact Reason",
        ),
        column(
            "insureds_contact_persons_name",
            List(&XPN_KIND),
            "IN2-52",
            "Insured's Contact Person's Name",
        ),
        column(
            "insureds_contact_person_phone_number",
            List(&XTN_KIND),
            "IN2-53",
            "Insured's Contact Person Phone Number",
        ),
        column(
            "insureds_contact_person_reason",
            List(&CWE_KIND),
            "IN2-54",
            "Insured's Contact Person Reason",
        ),
        column(
            "relationship_to_the_patient_start_date",
            Date,
            "IN2-55",
            "Relationship to the Patient Start Date",
        ),
        column(
            "relationship_to_the_patient_stop_date",
            List(&Date),
            "IN2-56",
            "Relationship to the Patient Stop Date",
        ),
        column(
            "insurance_co_contact_reason",
            Struct(&CWE_COLUMNS),
            "IN2-57",
            "Insurance Co Contact Reason",
        ),
        column(
            "insurance_co_contact_phone_number",
            List(&XTN_KIND),
            "IN2-58",
            "Insurance Co Contact Phone Number",
        ),
        column("policy_scope", Struct(&CWE_COLUMNS), "IN2-59", "Policy Scope"),
        column("policy_source", Struct(&CWE_COLUMNS), "IN2-60", "Policy Source"),
        column(
            "patient_member_number",
            Struct(&CX_COLUMNS),
            "IN2-61",
            "Patient Member Number",
        ),
        column(
            "guarantors_relationship_to_insured",
            Struct(&CWE_COLUMNS),
            "IN2-62",
            "Guarantor's Relationship to Insured",
        ),
        column(
            "insureds_phone_number_home",
            List(&XTN_KIND),
            "IN2-63",
            "Insured's Phone Number - Home",
        ),
        column(
            "insureds_employer_phone_number",
            List(&XTN_KIND),
            "IN2-64",
            "Insured's Employer Phone Number",
        ),
        column(
            "military_handicapped_program",
            Struct(&CWE_COLUMNS),
            "IN2-65",
            "Military Handicapped Program",
        ),
        column("suspend_flag", Utf8, "IN2-66", "Suspend Flag"),
        column("copay_limit_flag", Utf8, "IN2-67", "Copay Limit Flag"),
        column("stoploss_limit_flag", Utf8, "IN2-68", "Stoploss Limit Flag"),
        column(
            "insured_organization_name_and_id",
            List(&XON_KIND),
            "IN2-69",
            "Insured Organization Name and ID",
        ),
        column(
            "insured_employer_organization_name_and_id",
            List(&XON_KIND),
            "IN2-70",
            "Insured Employer Organization Name and ID",
        ),
        column("race", List(&CWE_KIND), "IN2-71", "Race"),
        column(
            "patients_relationship_to_insured",
            Struct(&CWE_COLUMNS),
            "IN2-72",
            "Patient's Relationship to Insured",
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

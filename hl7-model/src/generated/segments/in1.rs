// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// IN1 · Insurance
#[derive(Default)]
#[non_exhaustive]
pub struct In1 {
    /// IN1-1 · Set ID - IN1 · SI
    pub set_id_in1: Maybe<Si>,
    /// IN1-2 · Health Plan ID · CWE
    pub health_plan_id: Maybe<Box<Cwe>>,
    /// IN1-3 · Insurance Company ID · CX
    pub insurance_company_id: Vec<Maybe<Cx>>,
    /// IN1-4 · Insurance Company Name · XON
    pub insurance_company_name: Vec<Maybe<Xon>>,
    /// IN1-5 · Insurance Company Address · XAD
    pub insurance_company_address: Vec<Maybe<Xad>>,
    /// IN1-6 · Insurance Co Contact Person · XPN
    pub insurance_co_contact_person: Vec<Maybe<Xpn>>,
    /// IN1-7 · Insurance Co Phone Number · XTN
    pub insurance_co_phone_number: Vec<Maybe<Xtn>>,
    /// IN1-8 · Group Number · ST
    pub group_number: Maybe<String>,
    /// IN1-9 · Group Name · XON
    pub group_name: Vec<Maybe<Xon>>,
    /// IN1-10 · Insured's Group Emp ID · CX
    pub insureds_group_emp_id: Vec<Maybe<Cx>>,
    /// IN1-11 · Insured's Group Emp Name · XON
    pub insureds_group_emp_name: Vec<Maybe<Xon>>,
    /// IN1-12 · Plan Effective Date · DT
    pub plan_effective_date: Maybe<Dt>,
    /// IN1-13 · Plan Expiration Date · DT
    pub plan_expiration_date: Maybe<Dt>,
    /// IN1-14 · Authorization Information · AUI
    pub authorization_information: Maybe<Box<Aui>>,
    /// IN1-15 · Plan Type · CWE
    pub plan_type: Maybe<Box<Cwe>>,
    /// IN1-16 · Name Of Insured · XPN
    pub name_of_insured: Vec<Maybe<Xpn>>,
    /// IN1-17 · Insured's Relationship To Patient · CWE
    pub insureds_relationship_to_patient: Maybe<Box<Cwe>>,
    /// IN1-18 · Insured's Date Of Birth · DTM
    pub insureds_date_of_birth: Maybe<Dtm>,
    /// IN1-19 · Insured's Address · XAD
    pub insureds_address: Vec<Maybe<Xad>>,
    /// IN1-20 · Assignment Of Benefits · CWE
    pub assignment_of_benefits: Maybe<Box<Cwe>>,
    /// IN1-21 · Coordination Of Benefits · CWE
    pub coordination_of_benefits: Maybe<Box<Cwe>>,
    /// IN1-22 · Coord Of Ben. Priority · ST
    pub coord_of_ben_priority: Maybe<String>,
    /// IN1-23 · Notice Of Admission Flag · ID
    pub notice_of_admission_flag: Maybe<String>,
    /// IN1-24 · Notice Of Admission Date · DT
    pub notice_of_admission_date: Maybe<Dt>,
    /// IN1-25 · Report Of Eligibility Flag · ID
    pub report_of_eligibility_flag: Maybe<String>,
    /// IN1-26 · Report Of Eligibility Date · DT
    pub report_of_eligibility_date: Maybe<Dt>,
    /// IN1-27 · Release Information Code · CWE
    pub release_information_code: Maybe<Box<Cwe>>,
    /// IN1-28 · Pre-Admit Cert (PAC) · ST
    pub pre_admit_cert_pac: Maybe<String>,
    /// IN1-29 · Verification Date/Time · DTM
    pub verification_date_time: Maybe<Dtm>,
    /// IN1-30 · Verification By · XCN
    pub verification_by: Vec<Maybe<Xcn>>,
    /// IN1-31 · Type Of Agreement Code · CWE
    pub type_of_agreement_code: Maybe<Box<Cwe>>,
    /// IN1-32 · Billing Status · CWE
    pub billing_status: Maybe<Box<Cwe>>,
    /// IN1-33 · Lifetime Reserve Days · NM
    pub lifetime_reserve_days: Maybe<Nm>,
    /// IN1-34 · Delay Before L.R. Day · NM
    pub delay_before_lr_day: Maybe<Nm>,
    /// IN1-35 · Company Plan Code · CWE
    pub company_plan_code: Maybe<Box<Cwe>>,
    /// IN1-36 · Policy Number · ST
    pub policy_number: Maybe<String>,
    /// IN1-37 · Policy Deductible · CP
    pub policy_deductible: Maybe<Box<Cp>>,
    /// IN1-38 · Policy Limit - Amount · CP
    pub policy_limit_amount: Maybe<Box<Cp>>,
    /// IN1-39 · Policy Limit - Days · NM
    pub policy_limit_days: Maybe<Nm>,
    /// IN1-40 · Room Rate - Semi-Private · CP
    pub room_rate_semi_private: Maybe<Box<Cp>>,
    /// IN1-41 · Room Rate - Private · CP
    pub room_rate_private: Maybe<Box<Cp>>,
    /// IN1-42 · Insured's Employment Status · CWE
    pub insureds_employment_status: Maybe<Box<Cwe>>,
    /// IN1-43 · Insured's Administrative Sex · CWE
    pub insureds_administrative_sex: Maybe<Box<Cwe>>,
    /// IN1-44 · Insured's Employer's Address · XAD
    pub insureds_employers_address: Vec<Maybe<Xad>>,
    /// IN1-45 · Verification Status · ST
    pub verification_status: Maybe<String>,
    /// IN1-46 · Prior Insurance Plan ID · CWE
    pub prior_insurance_plan_id: Maybe<Box<Cwe>>,
    /// IN1-47 · Coverage Type · CWE
    pub coverage_type: Maybe<Box<Cwe>>,
    /// IN1-48 · Handicap · CWE
    pub handicap: Maybe<Box<Cwe>>,
    /// IN1-49 · Insured's ID Number · CX
    pub insureds_id_number: Vec<Maybe<Cx>>,
    /// IN1-50 · Signature Code · CWE
    pub signature_code: Maybe<Box<Cwe>>,
    /// IN1-51 · Signature Code Date · DT
    pub signature_code_date: Maybe<Dt>,
    /// IN1-52 · Insured's Birth Place · ST
    pub insureds_birth_place: Maybe<String>,
    /// IN1-53 · VIP Indicator · CWE
    pub vip_indicator: Maybe<Box<Cwe>>,
    /// IN1-54 · External Health Plan Identifiers · CX
    pub external_health_plan_identifiers: Vec<Maybe<Cx>>,
    /// IN1-55 · Insurance Action Code · ID
    pub insurance_action_code: Maybe<String>,
    /// What a message has beyond these 55.
    pub extra: Extra,
}
record!(
    segment In1, IN1, [1 => set_id_in1, 2 => health_plan_id, 3 => insurance_company_id, 4
    => insurance_company_name, 5 => insurance_company_address, 6 =>
    insurance_co_contact_person, 7 => insurance_co_phone_number, 8 => group_number, 9 =>
    group_name, 10 => insureds_group_emp_id, 11 => insureds_group_emp_name, 12 =>
    plan_effective_date, 13 => plan_expiration_date, 14 => authorization_information, 15
    => plan_type, 16 => name_of_insured, 17 => insureds_relationship_to_patient, 18 =>
    insureds_date_of_birth, 19 => insureds_address, 20 => assignment_of_benefits, 21 =>
    coordination_of_benefits, 22 => coord_of_ben_priority, 23 =>
    notice_of_admission_flag, 24 => notice_of_admission_date, 25 =>
    report_of_eligibility_flag, 26 => report_of_eligibility_date, 27 =>
    release_information_code, 28 => pre_admit_cert_pac, 29 => verification_date_time, 30
    => verification_by, 31 => type_of_agreement_code, 32 => billing_status, 33 =>
    lifetime_reserve_days, 34 => delay_before_lr_day, 35 => company_plan_code, 36 =>
    policy_number, 37 => policy_deductible, 38 => policy_limit_amount, 39 =>
    policy_limit_days, 40 => room_rate_semi_private, 41 => room_rate_private, 42 =>
    insureds_employment_status, 43 => insureds_administrative_sex, 44 =>
    insureds_employers_address, 45 => verification_status, 46 => prior_insurance_plan_id,
    47 => coverage_type, 48 => handicap, 49 => insureds_id_number, 50 => signature_code,
    51 => signature_code_date, 52 => insureds_birth_place, 53 => vip_indicator, 54 =>
    external_health_plan_identifiers, 55 => insurance_action_code]
);
/// Definition of [`In1`].
pub static IN1: SegmentDef = SegmentDef {
    id: "IN1",
    title: "Insurance",
    fields: &[
        single(
            "set_id_in1",
            "Set ID - IN1",
            SI,
            &[used(V2_1, V2_8_2, R, 1, 4, "", "SI")],
        ),
        single(
            "health_plan_id",
            "Health Plan ID",
            of(&CWE),
            &[
                used(V2_1, V2_2, R, 1, 8, "0072", "ID"),
                used(V2_3, V2_3, O, 1, 8, "0072", "CE"),
                used(V2_3_1, V2_3_1, R, 1, 60, "0072", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "0072", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "0072", "CWE"),
            ],
        ),
        repeated(
            "insurance_company_id",
            "Insurance Company ID",
            of(&CX),
            &[
                used(V2_1, V2_1, R, 1, 6, "", "ST"),
                used(V2_2, V2_2, R, 1, 9, "", "ST"),
                used(V2_3, V2_3_1, R, 0, 59, "", "CX"),
                used(V2_4, V2_5_1, R, 0, 250, "", "CX"),
                used(V2_6, V2_8_2, R, 0, 0, "", "CX"),
            ],
        ),
        repeated(
            "insurance_company_name",
            "Insurance Company Name",
            of(&XON),
            &[
                used(V2_1, V2_2, O, 1, 45, "", "ST"),
                used(V2_3, V2_3_1, O, 0, 130, "", "XON"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XON"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XON"),
            ],
        ),
        repeated(
            "insurance_company_address",
            "Insurance Company Address",
            of(&XAD),
            &[
                used(V2_1, V2_2, O, 1, 106, "", "AD"),
                used(V2_3, V2_3_1, O, 0, 106, "", "XAD"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XAD"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XAD"),
            ],
        ),
        repeated(
            "insurance_co_contact_person",
            "Insurance Co Contact Person",
            of(&XPN),
            &[
                used(V2_1, V2_2, O, 1, 48, "", "PN"),
                used(V2_3, V2_3_1, O, 0, 48, "", "XPN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XPN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XPN"),
            ],
        ),
        repeated(
            "insurance_co_phone_number",
            "Insurance Co Phone Number",
            of(&XTN),
            &[
                used(V2_1, V2_1, O, 1, 40, "", "TN"),
                used(V2_2, V2_2, O, 3, 40, "", "TN"),
                used(V2_3, V2_3, O, 3, 40, "", "XTN"),
                used(V2_3_1, V2_3_1, O, 0, 40, "", "XTN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XTN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XTN"),
            ],
        ),
        single(
            "group_number",
            "Group Number",
            ST,
            &[
                used(V2_1, V2_6, O, 1, 12, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        repeated(
            "group_name",
            "Group Name",
            of(&XON),
            &[
                used(V2_1, V2_2, O, 1, 35, "", "ST"),
                used(V2_3, V2_3_1, O, 0, 130, "", "XON"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XON"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XON"),
            ],
        ),
        repeated(
            "insureds_group_emp_id",
            "Insured's Group Emp ID",
            of(&CX),
            &[
                used(V2_1, V2_2, O, 1, 12, "", "ST"),
                used(V2_3, V2_3_1, O, 0, 12, "", "CX"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CX"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CX"),
            ],
        ),
        repeated(
            "insureds_group_emp_name",
            "Insured's Group Emp Name",
            of(&XON),
            &[
                used(V2_1, V2_2, O, 1, 45, "", "ST"),
                used(V2_3, V2_3_1, O, 0, 130, "", "XON"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XON"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XON"),
            ],
        ),
        single(
            "plan_effective_date",
            "Plan Effective Date",
            DT,
            &[used(V2_1, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        single(
            "plan_expiration_date",
            "Plan Expiration Date",
            DT,
            &[used(V2_1, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        single(
            "authorization_information",
            "Authorization Information",
            of(&AUI),
            &[
                used(V2_1, V2_1, O, 1, 55, "", "ST"),
                used(V2_2, V2_3, O, 1, 55, "", "CM_AUI"),
                used(V2_3_1, V2_3_1, O, 1, 55, "", "AUI"),
                used(V2_4, V2_4, O, 1, 250, "", "AUI"),
                used(V2_5, V2_5_1, O, 1, 239, "", "AUI"),
                used(V2_6, V2_8_2, O, 1, 0, "", "AUI"),
            ],
        ),
        single(
            "plan_type",
            "Plan Type",
            of(&CWE),
            &[
                used(V2_1, V2_1, O, 1, 2, "0086", "ID"),
                used(V2_2, V2_2, O, 1, 5, "0086", "ID"),
                used(V2_3, V2_6, O, 1, 3, "0086", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0086", "CWE"),
            ],
        ),
        repeated(
            "name_of_insured",
            "Name Of Insured",
            of(&XPN),
            &[
                used(V2_1, V2_2, O, 1, 48, "", "PN"),
                used(V2_3, V2_3_1, O, 0, 48, "", "XPN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XPN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XPN"),
            ],
        ),
        single(
            "insureds_relationship_to_patient",
            "Insured's Relationship To Patient",
            of(&CWE),
            &[
                used(V2_1, V2_2, O, 1, 2, "0063", "ID"),
                used(V2_3, V2_3, O, 1, 2, "0063", "IS"),
                used(V2_3_1, V2_3_1, O, 1, 80, "0063", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0063", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0063", "CWE"),
            ],
        ),
        single(
            "insureds_date_of_birth",
            "Insured's Date Of Birth",
            DTM,
            &[
                used(V2_1, V2_2, O, 1, 8, "", "DT"),
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        repeated(
            "insureds_address",
            "Insured's Address",
            of(&XAD),
            &[
                used(V2_1, V2_2, O, 1, 106, "", "AD"),
                used(V2_3, V2_3_1, O, 0, 106, "", "XAD"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XAD"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XAD"),
            ],
        ),
        single(
            "assignment_of_benefits",
            "Assignment Of Benefits",
            of(&CWE),
            &[
                used(V2_1, V2_1, O, 1, 2, "", "ID"),
                used(V2_2, V2_2, O, 1, 2, "0135", "ID"),
                used(V2_3, V2_6, O, 1, 2, "0135", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0135", "CWE"),
            ],
        ),
        single(
            "coordination_of_benefits",
            "Coordination Of Benefits",
            of(&CWE),
            &[
                used(V2_1, V2_1, O, 1, 2, "", "ID"),
                used(V2_2, V2_2, O, 1, 2, "0173", "ID"),
                used(V2_3, V2_6, O, 1, 2, "0173", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0173", "CWE"),
            ],
        ),
        single(
            "coord_of_ben_priority",
            "Coord Of Ben. Priority",
            ST,
            &[used(V2_1, V2_6, O, 1, 2, "", "ST"), used(V2_7, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "notice_of_admission_flag",
            "Notice Of Admission Flag",
            ID,
            &[
                used(V2_1, V2_1, O, 1, 2, "0081", "ID"),
                used(V2_2, V2_3, O, 1, 2, "0136", "ID"),
                used(V2_3_1, V2_8_2, O, 1, 1, "0136", "ID"),
            ],
        ),
        single(
            "notice_of_admission_date",
            "Notice Of Admission Date",
            DT,
            &[used(V2_1, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        single(
            "report_of_eligibility_flag",
            "Report Of Eligibility Flag",
            ID,
            &[
                used(V2_1, V2_1, O, 1, 2, "0094", "ID"),
                used(V2_2, V2_2, O, 1, 4, "", "ID"),
                used(V2_3, V2_3, O, 1, 2, "0136", "ID"),
                used(V2_3_1, V2_8_2, O, 1, 1, "0136", "ID"),
            ],
        ),
        single(
            "report_of_eligibility_date",
            "Report Of Eligibility Date",
            DT,
            &[used(V2_1, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        single(
            "release_information_code",
            "Release Information Code",
            of(&CWE),
            &[
                used(V2_1, V2_2, O, 1, 2, "0093", "ID"),
                used(V2_3, V2_6, O, 1, 2, "0093", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0093", "CWE"),
            ],
        ),
        single(
            "pre_admit_cert_pac",
            "Pre-Admit Cert (PAC)",
            ST,
            &[
                used(V2_1, V2_6, O, 1, 15, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "verification_date_time",
            "Verification Date/Time",
            DTM,
            &[
                used(V2_1, V2_1, O, 1, 8, "", "DT"),
                used(V2_2, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        repeated(
            "verification_by",
            "Verification By",
            of(&XCN),
            &[
                used(V2_1, V2_1, O, 1, 60, "", "CM"),
                used(V2_2, V2_2, O, 1, 60, "", "CN"),
                used(V2_3, V2_3, O, 1, 60, "", "XPN"),
                used(V2_3_1, V2_3_1, O, 0, 60, "", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XCN"),
            ],
        ),
        single(
            "type_of_agreement_code",
            "Type Of Agreement Code",
            of(&CWE),
            &[
                used(V2_1, V2_2, O, 1, 2, "0098", "ID"),
                used(V2_3, V2_6, O, 1, 2, "0098", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0098", "CWE"),
            ],
        ),
        single(
            "billing_status",
            "Billing Status",
            of(&CWE),
            &[
                used(V2_1, V2_2, O, 1, 2, "0022", "ID"),
                used(V2_3, V2_6, O, 1, 2, "0022", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0022", "CWE"),
            ],
        ),
        single(
            "lifetime_reserve_days",
            "Lifetime Reserve Days",
            NM,
            &[used(V2_1, V2_6, O, 1, 4, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "delay_before_lr_day",
            "Delay Before L.R. Day",
            NM,
            &[used(V2_1, V2_6, O, 1, 4, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "company_plan_code",
            "Company Plan Code",
            of(&CWE),
            &[
                used(V2_1, V2_1, O, 1, 8, "0042", "ST"),
                used(V2_2, V2_2, O, 1, 8, "0042", "ID"),
                used(V2_3, V2_5_1, O, 1, 8, "0042", "IS"),
                used(V2_6, V2_6, O, 1, 20, "0042", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0042", "CWE"),
            ],
        ),
        single(
            "policy_number",
            "Policy Number",
            ST,
            &[
                used(V2_1, V2_6, O, 1, 15, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "policy_deductible",
            "Policy Deductible",
            of(&CP),
            &[
                used(V2_1, V2_2, O, 1, 12, "", "NM"),
                used(V2_3, V2_5_1, O, 1, 12, "", "CP"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CP"),
            ],
        ),
        single(
            "policy_limit_amount",
            "Policy Limit - Amount",
            of(&CP),
            &[
                used(V2_1, V2_2, O, 1, 12, "", "NM"),
                used(V2_3, V2_5_1, O, 1, 12, "", "CP"),
                used(V2_6, V2_8_2, W, 1, 0, "", "CP"),
            ],
        ),
        single(
            "policy_limit_days",
            "Policy Limit - Days",
            NM,
            &[used(V2_1, V2_6, O, 1, 4, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "room_rate_semi_private",
            "Room Rate - Semi-Private",
            of(&CP),
            &[
                used(V2_1, V2_2, O, 1, 12, "", "NM"),
                used(V2_3, V2_5_1, O, 1, 12, "", "CP"),
                used(V2_6, V2_8_2, W, 1, 0, "", "CP"),
            ],
        ),
        single(
            "room_rate_private",
            "Room Rate - Private",
            of(&CP),
            &[
                used(V2_1, V2_2, O, 1, 12, "", "NM"),
                used(V2_3, V2_5_1, O, 1, 12, "", "CP"),
                used(V2_6, V2_8_2, W, 1, 0, "", "CP"),
            ],
        ),
        single(
            "insureds_employment_status",
            "Insured's Employment Status",
            of(&CWE),
            &[
                used(V2_1, V2_1, O, 1, 1, "0066", "ID"),
                used(V2_2, V2_3_1, O, 1, 60, "0066", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0066", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0066", "CWE"),
            ],
        ),
        single(
            "insureds_administrative_sex",
            "Insured's Administrative Sex",
            of(&CWE),
            &[
                used(V2_1, V2_2, O, 1, 1, "0001", "ID"),
                used(V2_3, V2_6, O, 1, 1, "0001", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0001", "CWE"),
            ],
        ),
        repeated(
            "insureds_employers_address",
            "Insured's Employer's Address",
            of(&XAD),
            &[
                used(V2_1, V2_2, O, 1, 106, "", "AD"),
                used(V2_3, V2_3_1, O, 0, 106, "", "XAD"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XAD"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XAD"),
            ],
        ),
        single(
            "verification_status",
            "Verification Status",
            ST,
            &[used(V2_2, V2_6, O, 1, 2, "", "ST"), used(V2_7, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "prior_insurance_plan_id",
            "Prior Insurance Plan ID",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 8, "0072", "ID"),
                used(V2_3, V2_6, O, 1, 8, "0072", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0072", "CWE"),
            ],
        ),
        single(
            "coverage_type",
            "Coverage Type",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 1, 3, "0309", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0309", "CWE"),
            ],
        ),
        single(
            "handicap",
            "Handicap",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 1, 2, "0295", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0295", "CWE"),
            ],
        ),
        repeated(
            "insureds_id_number",
            "Insured's ID Number",
            of(&CX),
            &[
                used(V2_3, V2_3_1, O, 0, 12, "", "CX"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CX"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CX"),
            ],
        ),
        single(
            "signature_code",
            "Signature Code",
            of(&CWE),
            &[
                used(V2_5, V2_6, O, 1, 1, "0535", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0535", "CWE"),
            ],
        ),
        single(
            "signature_code_date",
            "Signature Code Date",
            DT,
            &[used(V2_5, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        single(
            "insureds_birth_place",
            "Insured's Birth Place",
            ST,
            &[
                used(V2_5, V2_6, O, 1, 250, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "vip_indicator",
            "VIP Indicator",
            of(&CWE),
            &[
                used(V2_5, V2_6, O, 1, 2, "0099", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0099", "CWE"),
            ],
        ),
        repeated(
            "external_health_plan_identifiers",
            "External Health Plan Identifiers",
            of(&CX),
            &[used(V2_7, V2_8_2, O, 0, 0, "", "CX")],
        ),
        single(
            "insurance_action_code",
            "Insurance Action Code",
            ID,
            &[
                used(V2_8, V2_8, O, 1, 0, "0206", "ID"),
                used(V2_8_1, V2_8_2, O, 1, 1, "0206", "ID"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "in1",
    doc: "IN1 segments (Insurance), one row each",
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
        column("set_id_in1", Int64, "IN1-1", "Set ID - IN1"),
        column("health_plan_id", Struct(&CWE_COLUMNS), "IN1-2", "Health Plan ID"),
        column("insurance_company_id", List(&CX_KIND), "IN1-3", "Insurance Company ID"),
        column(
            "insurance_company_name",
            List(&XON_KIND),
            "IN1-4",
            "Insurance Company Name",
        ),
        column(
            "insurance_company_address",
            List(&XAD_KIND),
            "IN1-5",
            "Insurance Company Address",
        ),
        column(
            "insurance_co_contact_person",
            List(&XPN_KIND),
            "IN1-6",
            "Insurance Co Contact Person",
        ),
        column(
            "insurance_co_phone_number",
            List(&XTN_KIND),
            "IN1-7",
            "Insurance Co Phone Number",
        ),
        column("group_number", Utf8, "IN1-8", "Group Number"),
        column("group_name", List(&XON_KIND), "IN1-9", "Group Name"),
        column(
            "insureds_group_emp_id",
            List(&CX_KIND),
            "IN1-10",
            "Insured's Group Emp ID",
        ),
        column(
            "insureds_group_emp_name",
            List(&XON_KIND),
            "IN1-11",
            "Insured's Group Emp Name",
        ),
        column("plan_effective_date", Date, "IN1-12", "Plan Effective Date"),
        column("plan_expiration_date", Date, "IN1-13", "Plan Expiration Date"),
        column(
            "authorization_information",
            Struct(&AUI_COLUMNS),
            "IN1-14",
            "Authorization Information",
        ),
        column("plan_type", Struct(&CWE_COLUMNS), "IN1-15", "Plan Type"),
        column("name_of_insured", List(&XPN_KIND), "IN1-16", "Name Of Insured"),
        column(
            "insureds_relationship_to_patient",
            Struct(&CWE_COLUMNS),
            "IN1-17",
            "Insured's Relationship To Patient",
        ),
        column("insureds_date_of_birth", Timestamp, "IN1-18", "Insured's Date Of Birth"),
        column("insureds_address", List(&XAD_KIND), "IN1-19", "Insured's Address"),
        column(
            "assignment_of_benefits",
            Struct(&CWE_COLUMNS),
            "IN1-20",
            "Assignment Of Benefits",
        ),
        column(
            "coordination_of_benefits",
            Struct(&CWE_COLUMNS),
            "IN1-21",
            "Coordination Of Benefits",
        ),
        column("coord_of_ben_priority", Utf8, "IN1-22", "Coord Of Ben. Priority"),
        column("notice_of_admission_flag", Utf8, "IN1-23", "Notice Of Admission Flag"),
        column("notice_of_admission_date", Date, "IN1-24", "Notice Of Admission Date"),
        column(
            "report_of_eligibility_flag",
            Utf8,
            "IN1-25",
            "Report Of Eligibility Flag",
        ),
        column(
            "report_of_eligibility_date",
            Date,
            "IN1-26",
            "Report Of Eligibility Date",
        ),
        column(
            "release_information_code",
            Struct(&CWE_COLUMNS),
            "IN1-27",
            "Release Information Code",
        ),
        column("pre_admit_cert_pac", Utf8, "IN1-28", "Pre-Admit Cert (PAC)"),
        column("verification_date_time", Timestamp, "IN1-29", "Verification Date/Time"),
        column("verification_by", List(&XCN_KIND), "IN1-30", "Verification By"),
        column(
            "type_of_agreement_code",
            Struct(&CWE_COLUMNS),
            "IN1-31",
            "Type Of Agreement Code",
        ),
        column("billing_status", Struct(&CWE_COLUMNS), "IN1-32", "Billing Status"),
        column("lifetime_reserve_days", Decimal, "IN1-33", "Lifetime Reserve Days"),
        column("delay_before_lr_day", Decimal, "IN1-34", "Delay Before L.R. Day"),
        column("company_plan_code", Struct(&CWE_COLUMNS), "IN1-35", "Company Plan Code"),
        column("policy_number", Utf8, "IN1-36", "Policy Number"),
        column("policy_deductible", Struct(&CP_COLUMNS), "IN1-37", "Policy Deductible"),
        column(
            "policy_limit_amount",
            Struct(&CP_COLUMNS),
            "IN1-38",
            "Policy Limit - Amount",
        ),
        column("policy_limit_days", Decimal, "IN1-39", "Policy Limit - Days"),
        column(
            "room_rate_semi_private",
            Struct(&CP_COLUMNS),
            "IN1-40",
            "Room Rate - Semi-Private",
        ),
        column(
            "room_rate_private",
            Struct(&CP_COLUMNS),
            "IN1-41",
            "Room Rate - Private",
        ),
        column(
            "insureds_employment_status",
            Struct(&CWE_COLUMNS),
            "IN1-42",
            "Insured's Employment Status",
        ),
        column(
            "insureds_administrative_sex",
            Struct(&CWE_COLUMNS),
            "IN1-43",
            "Insured's Administrative Sex",
        ),
        column(
            "insureds_employers_address",
            List(&XAD_KIND),
            "IN1-44",
            "Insured's Employer's Address",
        ),
        column("verification_status", Utf8, "IN1-45", "Verification Status"),
        column(
            "prior_insurance_plan_id",
            Struct(&CWE_COLUMNS),
            "IN1-46",
            "Prior Insurance Plan ID",
        ),
        column("coverage_type", Struct(&CWE_COLUMNS), "IN1-47", "Coverage Type"),
        column("handicap", Struct(&CWE_COLUMNS), "IN1-48", "Handicap"),
        column("insureds_id_number", List(&CX_KIND), "IN1-49", "Insured's ID Number"),
        column("signature_code", Struct(&CWE_COLUMNS), "IN1-50", "Signature Code"),
        column("signature_code_date", Date, "IN1-51", "Signature Code Date"),
        column("insureds_birth_place", Utf8, "IN1-52", "Insured's Birth Place"),
        column("vip_indicator", Struct(&CWE_COLUMNS), "IN1-53", "VIP Indicator"),
        column(
            "external_health_plan_identifiers",
            List(&CX_KIND),
            "IN1-54",
            "External Health Plan Identifiers",
        ),
        column("insurance_action_code", Utf8, "IN1-55", "Insurance Action Code"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// GT1 · Guarantor
#[derive(Default)]
#[non_exhaustive]
pub struct Gt1 {
    /// GT1-1 · Set ID - GT1 · SI
    pub set_id_gt1: Maybe<Si>,
    /// GT1-2 · Guarantor Number · CX
    pub guarantor_number: Vec<Maybe<Cx>>,
    /// GT1-3 · Guarantor Name · XPN
    pub guarantor_name: Vec<Maybe<Xpn>>,
    /// GT1-4 · Guarantor Spouse Name · XPN
    pub guarantor_spouse_name: Vec<Maybe<Xpn>>,
    /// GT1-5 · Guarantor Address · XAD
    pub guarantor_address: Vec<Maybe<Xad>>,
    /// GT1-6 · Guarantor Ph Num - Home · XTN
    pub guarantor_ph_num_home: Vec<Maybe<Xtn>>,
    /// GT1-7 · Guarantor Ph Num - Business · XTN
    pub guarantor_ph_num_business: Vec<Maybe<Xtn>>,
    /// GT1-8 · Guarantor Date/Time Of Birth · DTM
    pub guarantor_date_time_of_birth: Maybe<Dtm>,
    /// GT1-9 · Guarantor Administrative Sex · CWE
    pub guarantor_administrative_sex: Maybe<Box<Cwe>>,
    /// GT1-10 · Guarantor Type · CWE
    pub guarantor_type: Maybe<Box<Cwe>>,
    /// GT1-11 · Guarantor Relationship · CWE
    pub guarantor_relationship: Maybe<Box<Cwe>>,
    /// GT1-12 · Guarantor SSN · ST
    pub guarantor_ssn: Maybe<String>,
    /// GT1-13 · Guarantor Date - Begin · DT
    pub guarantor_date_begin: Maybe<Dt>,
    /// GT1-14 · Guarantor Date - End · DT
    pub guarantor_date_end: Maybe<Dt>,
    /// GT1-15 · Guarantor Priority · NM
    pub guarantor_priority: Maybe<Nm>,
    /// GT1-16 · Guarantor Employer Name · XPN
    pub guarantor_employer_name: Vec<Maybe<Xpn>>,
    /// GT1-17 · Guarantor Employer Address · XAD
    pub guarantor_employer_address: Vec<Maybe<Xad>>,
    /// GT1-18 · Guarantor Employer Phone Number · XTN
    pub guarantor_employer_phone_number: Vec<Maybe<Xtn>>,
    /// GT1-19 · Guarantor Employee ID Number · CX
    pub guarantor_employee_id_number: Vec<Maybe<Cx>>,
    /// GT1-20 · Guarantor Employment Status · CWE
    pub guarantor_employment_status: Maybe<Box<Cwe>>,
    /// GT1-21 · Guarantor Organization Name · XON
    pub guarantor_organization_name: Vec<Maybe<Xon>>,
    /// GT1-22 · Guarantor Billing Hold Flag · ID
    pub guarantor_billing_hold_flag: Maybe<String>,
    /// GT1-23 · Guarantor Credit Rating Code · CWE
    pub guarantor_credit_rating_code: Maybe<Box<Cwe>>,
    /// GT1-24 · Guarantor Death Date And Time · DTM
    pub guarantor_death_date_and_time: Maybe<Dtm>,
    /// GT1-25 · Guarantor Death Flag · ID
    pub guarantor_death_flag: Maybe<String>,
    /// GT1-26 · Guarantor Charge Adjustment Code · CWE
    pub guarantor_charge_adjustment_code: Maybe<Box<Cwe>>,
    /// GT1-27 · Guarantor Household Annual Income · CP
    pub guarantor_household_annual_income: Maybe<Box<Cp>>,
    /// GT1-28 · Guarantor Household Size · NM
    pub guarantor_household_size: Maybe<Nm>,
    /// GT1-29 · Guarantor Employer ID Number · CX
    pub guarantor_employer_id_number: Vec<Maybe<Cx>>,
    /// GT1-30 · Guarantor Marital Status Code · CWE
    pub guarantor_marital_status_code: Maybe<Box<Cwe>>,
    /// GT1-31 · Guarantor Hire Effective Date · DT
    pub guarantor_hire_effective_date: Maybe<Dt>,
    /// GT1-32 · Employment Stop Date · DT
    pub employment_stop_date: Maybe<Dt>,
    /// GT1-33 · Living Dependency · CWE
    pub living_dependency: Maybe<Box<Cwe>>,
    /// GT1-34 · Ambulatory Status · CWE
    pub ambulatory_status: Vec<Maybe<Cwe>>,
    /// GT1-35 · Citizenship · CWE
    pub citizenship: Vec<Maybe<Cwe>>,
    /// GT1-36 · Primary Language · CWE
    pub primary_language: Maybe<Box<Cwe>>,
    /// GT1-37 · Living Arrangement · CWE
    pub living_arrangement: Maybe<Box<Cwe>>,
    /// GT1-38 · Publicity Code · CWE
    pub publicity_code: Maybe<Box<Cwe>>,
    /// GT1-39 · Protection Indicator · ID
    pub protection_indicator: Maybe<String>,
    /// GT1-40 · Student Indicator · CWE
    pub student_indicator: Maybe<Box<Cwe>>,
    /// GT1-41 · Religion · CWE
    pub religion: Maybe<Box<Cwe>>,
    /// GT1-42 · Mother's Maiden Name · XPN
    pub mothers_maiden_name: Vec<Maybe<Xpn>>,
    /// GT1-43 · Nationality · CWE
    pub nationality: Maybe<Box<Cwe>>,
    /// GT1-44 · Ethnic Group · CWE
    pub ethnic_group: Vec<Maybe<Cwe>>,
    /// GT1-45 · Contact Person's Name · XPN
    pub contact_persons_name: Vec<Maybe<Xpn>>,
    /// GT1-46 · Contact Person's Telephone Number · XTN
    pub contact_persons_telephone_number: Vec<Maybe<Xtn>>,
    /// GT1-47 · Contact Reason · CWE
    pub contact_reason: Maybe<Box<Cwe>>,
    /// GT1-48 · Contact Relationship · CWE
    pub contact_relationship: Maybe<Box<Cwe>>,
    /// GT1-49 · Job Title · ST
    pub job_title: Maybe<String>,
    /// GT1-50 · Job Code/Class · JCC
    pub job_code_class: Maybe<Box<Jcc>>,
    /// GT1-51 · Guarantor Employer's Organization Name · XON
    pub guarantor_employers_organization_name: Vec<Maybe<Xon>>,
    /// GT1-52 · Handicap · CWE
    pub handicap: Maybe<Box<Cwe>>,
    /// GT1-53 · Job Status · CWE
    pub job_status: Maybe<Box<Cwe>>,
    /// GT1-54 · Guarantor Financial Class · FC
    pub guarantor_financial_class: Maybe<Box<Fc>>,
    /// GT1-55 · Guarantor Race · CWE
    pub guarantor_race: Vec<Maybe<Cwe>>,
    /// GT1-56 · Guarantor Birth Place · ST
    pub guarantor_birth_place: Maybe<String>,
    /// GT1-57 · VIP Indicator · CWE
    pub vip_indicator: Maybe<Box<Cwe>>,
    /// What a message has beyond these 57.
    pub extra: Extra,
}
record!(
    segment Gt1, GT1, [1 => set_id_gt1, 2 => guarantor_number, 3 => guarantor_name, 4 =>
    guarantor_spouse_name, 5 => guarantor_address, 6 => guarantor_ph_num_home, 7 =>
    guarantor_ph_num_business, 8 => guarantor_date_time_of_birth, 9 =>
    guarantor_administrative_sex, 10 => guarantor_type, 11 => guarantor_relationship, 12
    => guarantor_ssn, 13 => guarantor_date_begin, 14 => guarantor_date_end, 15 =>
    guarantor_priority, 16 => guarantor_employer_name, 17 => guarantor_employer_address,
    18 => guarantor_employer_phone_number, 19 => guarantor_employee_id_number, 20 =>
    guarantor_employment_status, 21 => guarantor_organization_name, 22 =>
    guarantor_billing_hold_flag, 23 => guarantor_credit_rating_code, 24 =>
    guarantor_death_date_and_time, 25 => guarantor_death_flag, 26 =>
    guarantor_charge_adjustment_code, 27 => guarantor_household_annual_income, 28 =>
    guarantor_household_size, 29 => guarantor_employer_id_number, 30 =>
    guarantor_marital_status_code, 31 => guarantor_hire_effective_date, 32 =>
    employment_stop_date, 33 => living_dependency, 34 => ambulatory_status, 35 =>
    citizenship, 36 => primary_language, 37 => living_arrangement, 38 => publicity_code,
    39 => protection_indicator, 40 => student_indicator, 41 => religion, 42 =>
    mothers_maiden_name, 43 => nationality, 44 => ethnic_group, 45 =>
    contact_persons_name, 46 => contact_persons_telephone_number, 47 => contact_reason,
    48 => contact_relationship, 49 => job_title, 50 => job_code_class, 51 =>
    guarantor_employers_organization_name, 52 => handicap, 53 => job_status, 54 =>
    guarantor_financial_class, 55 => guarantor_race, 56 => guarantor_birth_place, 57 =>
    vip_indicator]
);
/// Definition of [`Gt1`].
pub static GT1: SegmentDef = SegmentDef {
    id: "GT1",
    title: "Guarantor",
    fields: &[
        single(
            "set_id_gt1",
            "Set ID - GT1",
            SI,
            &[used(V2_1, V2_8_2, R, 1, 4, "", "SI")],
        ),
        repeated(
            "guarantor_number",
            "Guarantor Number",
            of(&CX),
            &[
                used(V2_1, V2_1, O, 1, 20, "", "ID"),
                used(V2_2, V2_2, O, 1, 20, "", "CK"),
                used(V2_3, V2_3_1, O, 0, 59, "", "CX"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CX"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CX"),
            ],
        ),
        repeated(
            "guarantor_name",
            "Guarantor Name",
            of(&XPN),
            &[
                used(V2_1, V2_2, R, 1, 48, "", "PN"),
                used(V2_3, V2_3_1, R, 0, 48, "", "XPN"),
                used(V2_4, V2_5_1, R, 0, 250, "", "XPN"),
                used(V2_6, V2_8_2, R, 0, 0, "", "XPN"),
            ],
        ),
        repeated(
            "guarantor_spouse_name",
            "Guarantor Spouse Name",
            of(&XPN),
            &[
                used(V2_1, V2_2, O, 1, 48, "", "PN"),
                used(V2_3, V2_3_1, O, 0, 48, "", "XPN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XPN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XPN"),
            ],
        ),
        repeated(
            "guarantor_address",
            "Guarantor Address",
            of(&XAD),
            &[
                used(V2_1, V2_2, O, 1, 106, "", "AD"),
                used(V2_3, V2_3_1, O, 0, 106, "", "XAD"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XAD"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XAD"),
            ],
        ),
        repeated(
            "guarantor_ph_num_home",
            "Guarantor Ph Num - Home",
            of(&XTN),
            &[
                used(V2_1, V2_1, O, 1, 40, "", "TN"),
                used(V2_2, V2_2, O, 3, 40, "", "TN"),
                used(V2_3, V2_3_1, O, 0, 40, "", "XTN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XTN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XTN"),
            ],
        ),
        repeated(
            "guarantor_ph_num_business",
            "Guarantor Ph Num - Business",
            of(&XTN),
            &[
                used(V2_1, V2_1, O, 1, 40, "", "TN"),
                used(V2_2, V2_2, O, 3, 40, "", "TN"),
                used(V2_3, V2_3_1, O, 0, 40, "", "XTN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XTN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XTN"),
            ],
        ),
        single(
            "guarantor_date_time_of_birth",
            "Guarantor Date/Time Of Birth",
            DTM,
            &[
                used(V2_1, V2_2, O, 1, 8, "", "DT"),
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "guarantor_administrative_sex",
            "Guarantor Administrative Sex",
            of(&CWE),
            &[
                used(V2_1, V2_2, O, 1, 1, "0001", "ID"),
                used(V2_3, V2_6, O, 1, 1, "0001", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0001", "CWE"),
            ],
        ),
        single(
            "guarantor_type",
            "Guarantor Type",
            of(&CWE),
            &[
                used(V2_1, V2_2, O, 1, 2, "0068", "ID"),
                used(V2_3, V2_6, O, 1, 2, "0068", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0068", "CWE"),
            ],
        ),
        single(
            "guarantor_relationship",
            "Guarantor Relationship",
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
            "guarantor_ssn",
            "Guarantor SSN",
            ST,
            &[
                used(V2_1, V2_6, O, 1, 11, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "guarantor_date_begin",
            "Guarantor Date - Begin",
            DT,
            &[used(V2_1, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        single(
            "guarantor_date_end",
            "Guarantor Date - End",
            DT,
            &[used(V2_1, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        single(
            "guarantor_priority",
            "Guarantor Priority",
            NM,
            &[used(V2_1, V2_8_2, O, 1, 2, "", "NM")],
        ),
        repeated(
            "guarantor_employer_name",
            "Guarantor Employer Name",
            of(&XPN),
            &[
                used(V2_1, V2_2, O, 1, 45, "", "ST"),
                used(V2_3, V2_3_1, O, 0, 130, "", "XPN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XPN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XPN"),
            ],
        ),
        repeated(
            "guarantor_employer_address",
            "Guarantor Employer Address",
            of(&XAD),
            &[
                used(V2_1, V2_2, O, 1, 106, "", "AD"),
                used(V2_3, V2_3_1, O, 0, 106, "", "XAD"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XAD"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XAD"),
            ],
        ),
        repeated(
            "guarantor_employer_phone_number",
            "Guarantor Employer Phone Number",
            of(&XTN),
            &[
                used(V2_1, V2_1, O, 1, 40, "", "TN"),
                used(V2_2, V2_2, O, 3, 40, "", "TN"),
                used(V2_3, V2_3_1, O, 0, 40, "", "XTN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XTN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XTN"),
            ],
        ),
        repeated(
            "guarantor_employee_id_number",
            "Guarantor Employee ID Number",
            of(&CX),
            &[
                used(V2_1, V2_2, O, 1, 20, "", "ST"),
                used(V2_3, V2_3_1, O, 0, 20, "", "CX"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CX"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CX"),
            ],
        ),
        single(
            "guarantor_employment_status",
            "Guarantor Employment Status",
            of(&CWE),
            &[
                used(V2_1, V2_2, O, 1, 2, "0066", "ID"),
                used(V2_3, V2_6, O, 1, 2, "0066", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0066", "CWE"),
            ],
        ),
        repeated(
            "guarantor_organization_name",
            "Guarantor Organization Name",
            of(&XON),
            &[
                used(V2_2, V2_2, O, 1, 60, "", "ST"),
                used(V2_3, V2_3_1, O, 0, 130, "", "XON"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XON"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XON"),
            ],
        ),
        single(
            "guarantor_billing_hold_flag",
            "Guarantor Billing Hold Flag",
            ID,
            &[used(V2_3, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "guarantor_credit_rating_code",
            "Guarantor Credit Rating Code",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 1, 80, "", "CE"),
                used(V2_3_1, V2_3_1, O, 1, 80, "0341", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0341", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0341", "CWE"),
            ],
        ),
        single(
            "guarantor_death_date_and_time",
            "Guarantor Death Date And Time",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "guarantor_death_flag",
            "Guarantor Death Flag",
            ID,
            &[used(V2_3, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "guarantor_charge_adjustment_code",
            "Guarantor Charge Adjustment Code",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 80, "0218", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0218", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0218", "CWE"),
            ],
        ),
        single(
            "guarantor_household_annual_income",
            "Guarantor Household Annual Income",
            of(&CP),
            &[
                used(V2_3, V2_5_1, O, 1, 10, "", "CP"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CP"),
            ],
        ),
        single(
            "guarantor_household_size",
            "Guarantor Household Size",
            NM,
            &[used(V2_3, V2_6, O, 1, 3, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        repeated(
            "guarantor_employer_id_number",
            "Guarantor Employer ID Number",
            of(&CX),
            &[
                used(V2_3, V2_3_1, O, 0, 20, "", "CX"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CX"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CX"),
            ],
        ),
        single(
            "guarantor_marital_status_code",
            "Guarantor Marital Status Code",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 1, 1, "", "IS"),
                used(V2_3_1, V2_3_1, O, 1, 80, "0002", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0002", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0002", "CWE"),
            ],
        ),
        single(
            "guarantor_hire_effective_date",
            "Guarantor Hire Effective Date",
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
            "contact_persons_name",
            "Contact Person's Name",
            of(&XPN),
            &[
                used(V2_3, V2_3_1, O, 0, 48, "", "XPN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XPN"),
                used(V2_6, V2_7_1, O, 0, 0, "0200", "XPN"),
                used(V2_8, V2_8_2, O, 0, 0, "", "XPN"),
            ],
        ),
        repeated(
            "contact_persons_telephone_number",
            "Contact Person's Telephone Number",
            of(&XTN),
            &[
                used(V2_3, V2_3_1, O, 0, 40, "", "XTN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XTN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XTN"),
            ],
        ),
        single(
            "contact_reason",
            "Contact Reason",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 1, 2, "0222", "CE"),
                used(V2_3_1, V2_3_1, O, 1, 80, "0222", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0222", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0222", "CWE"),
            ],
        ),
        single(
            "contact_relationship",
            "Contact Relationship",
            of(&CWE),
            &[
                used(V2_3, V2_4, O, 1, 2, "0063", "IS"),
                used(V2_5, V2_6, O, 1, 3, "0063", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0063", "CWE"),
            ],
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
        repeated(
            "guarantor_employers_organization_name",
            "Guarantor Employer's Organization Name",
            of(&XON),
            &[
                used(V2_3, V2_3_1, O, 0, 130, "", "XON"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XON"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XON"),
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
        single(
            "job_status",
            "Job Status",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 1, 2, "0311", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0311", "CWE"),
            ],
        ),
        single(
            "guarantor_financial_class",
            "Guarantor Financial Class",
            of(&FC),
            &[
                used(V2_3, V2_4, O, 1, 50, "0064", "FC"),
                used(V2_5, V2_5_1, O, 1, 50, "", "FC"),
                used(V2_6, V2_8_2, O, 1, 0, "", "FC"),
            ],
        ),
        repeated(
            "guarantor_race",
            "Guarantor Race",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 1, 1, "0005", "IS"),
                used(V2_3_1, V2_3_1, O, 0, 80, "0005", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "0005", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0005", "CWE"),
            ],
        ),
        single(
            "guarantor_birth_place",
            "Guarantor Birth Place",
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
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "gt1",
    doc: "GT1 segments (Guarantor), one row each",
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
        column("set_id_gt1", Int64, "GT1-1", "Set ID - GT1"),
        column("guarantor_number", List(&CX_KIND), "GT1-2", "Guarantor Number"),
        column("guarantor_name", List(&XPN_KIND), "GT1-3", "Guarantor Name"),
        column(
            "guarantor_spouse_name",
            List(&XPN_KIND),
            "GT1-4",
            "Guarantor Spouse Name",
        ),
        column("guarantor_address", List(&XAD_KIND), "GT1-5", "Guarantor Address"),
        column(
            "guarantor_ph_num_home",
            List(&XTN_KIND),
            "GT1-6",
            "Guarantor Ph Num - Home",
        ),
        column(
            "guarantor_ph_num_business",
            List(&XTN_KIND),
            "GT1-7",
            "Guarantor Ph Num - Business",
        ),
        column(
            "guarantor_date_time_of_birth",
            Timestamp,
            "GT1-8",
            "Guarantor Date/Time Of Birth",
        ),
        column(
            "guarantor_administrative_sex",
            Struct(&CWE_COLUMNS),
            "GT1-9",
            "Guarantor Administrative Sex",
        ),
        column("guarantor_type", Struct(&CWE_COLUMNS), "GT1-10", "Guarantor Type"),
        column(
            "guarantor_relationship",
            Struct(&CWE_COLUMNS),
            "GT1-11",
            "Guarantor Relationship",
        ),
        column("guarantor_ssn", Utf8, "GT1-12", "Guarantor SSN"),
        column("guarantor_date_begin", Date, "GT1-13", "Guarantor Date - Begin"),
        column("guarantor_date_end", Date, "GT1-14", "Guarantor Date - End"),
        column("guarantor_priority", Decimal, "GT1-15", "Guarantor Priority"),
        column(
            "guarantor_employer_name",
            List(&XPN_KIND),
            "GT1-16",
            "Guarantor Employer Name",
        ),
        column(
            "guarantor_employer_address",
            List(&XAD_KIND),
            "GT1-17",
            "Guarantor Employer Address",
        ),
        column(
            "guarantor_employer_phone_number",
            List(&XTN_KIND),
            "GT1-18",
            "Guarantor Employer Phone Number",
        ),
        column(
            "guarantor_employee_id_number",
            List(&CX_KIND),
            "GT1-19",
            "Guarantor Employee ID Number",
        ),
        column(
            "guarantor_employment_status",
            Struct(&CWE_COLUMNS),
            "GT1-20",
            "Guarantor Employment Status",
        ),
        column(
            "guarantor_organization_name",
            List(&XON_KIND),
            "GT1-21",
            "Guarantor Organization Name",
        ),
        column(
            "guarantor_billing_hold_flag",
            Utf8,
            "GT1-22",
            "Guarantor Billing Hold Flag",
        ),
        column(
            "guarantor_credit_rating_code",
            Struct(&CWE_COLUMNS),
            "GT1-23",
            "Guarantor Credit Rating Code",
        ),
        column(
            "guarantor_death_date_and_time",
            Timestamp,
            "GT1-24",
            "Guarantor Death Date And Time",
        ),
        column("guarantor_death_flag", Utf8, "GT1-25", "Guarantor Death Flag"),
        column(
            "guarantor_charge_adjustment_code",
            Struct(&CWE_COLUMNS),
            "GT1-26",
            "Guarantor Charge Adjustment Code",
        ),
        column(
            "guarantor_household_annual_income",
            Struct(&CP_COLUMNS),
            "GT1-27",
            "Guarantor Household Annual Income",
        ),
        column(
            "guarantor_household_size",
            Decimal,
            "GT1-28",
            "Guarantor Household Size",
        ),
        column(
            "guarantor_employer_id_number",
            List(&CX_KIND),
            "GT1-29",
            "Guarantor Employer ID Number",
        ),
        column(
            "guarantor_marital_status_code",
            Struct(&CWE_COLUMNS),
            "GT1-30",
            "Guarantor Marital Status Code",
        ),
        column(
            "guarantor_hire_effective_date",
            Date,
            "GT1-31",
            "Guarantor Hire Effective Date",
        ),
        column("employment_stop_date", Date, "GT1-32", "Employment Stop Date"),
        column("living_dependency", Struct(&CWE_COLUMNS), "GT1-33", "Living Dependency"),
        column("ambulatory_status", List(&CWE_KIND), "GT1-34", "Ambulatory Status"),
        column("citizenship", List(&CWE_KIND), "GT1-35", "Citizenship"),
        column("primary_language", Struct(&CWE_COLUMNS), "GT1-36", "Primary Language"),
        column(
            "living_arrangement",
            Struct(&CWE_COLUMNS),
            "GT1-37",
            "Living Arrangement",
        ),
        column("publicity_code", Struct(&CWE_COLUMNS), "GT1-38", "Publicity Code"),
        column("protection_indicator", Utf8, "GT1-39", "Protection Indicator"),
        column("student_indicator", Struct(&CWE_COLUMNS), "GT1-40", "Student Indicator"),
        column("religion", Struct(&CWE_COLUMNS), "GT1-41", "Religion"),
        column("mothers_maiden_name", List(&XPN_KIND), "GT1-42", "Mother's Maiden Name"),
        column("nationality", Struct(&CWE_COLUMNS), "GT1-43", "Nationality"),
        column("ethnic_group", List(&CWE_KIND), "GT1-44", "Ethnic Group"),
        column(
            "contact_persons_name",
            List(&XPN_KIND),
            "GT1-45",
            "Contact Person's Name",
        ),
        column(
            "contact_persons_telephone_number",
            List(&XTN_KIND),
            "GT1-46",
            "Contact Person's Telephone Number",
        ),
        column("contact_reason", Struct(&CWE_COLUMNS), "GT1-47", "Contact Reason"),
        column(
            "contact_relationship",
            Struct(&CWE_COLUMNS),
            "GT1-48",
            "Contact Relationship",
        ),
        column("job_title", Utf8, "GT1-49", "Job Title"),
        column("job_code_class", Struct(&JCC_COLUMNS), "GT1-50", "Job Code/Class"),
        column(
            "guarantor_employers_organization_name",
            List(&XON_KIND),
            "GT1-51",
            "Guarantor Employer's Organization Name",
        ),
        column("handicap", Struct(&CWE_COLUMNS), "GT1-52", "Handicap"),
        column("job_status", Struct(&CWE_COLUMNS), "GT1-53", "Job Status"),
        column(
            "guarantor_financial_class",
            Struct(&FC_COLUMNS),
            "GT1-54",
            "Guarantor Financial Class",
        ),
        column("guarantor_race", List(&CWE_KIND), "GT1-55", "Guarantor Race"),
        column("guarantor_birth_place", Utf8, "GT1-56", "Guarantor Birth Place"),
        column("vip_indicator", Struct(&CWE_COLUMNS), "GT1-57", "VIP Indicator"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

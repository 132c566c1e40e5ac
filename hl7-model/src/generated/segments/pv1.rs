// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// PV1 · Patient Visit
#[derive(Default)]
#[non_exhaustive]
pub struct Pv1 {
    /// PV1-1 · Set ID - PV1 · SI
    pub set_id_pv1: Maybe<Si>,
    /// PV1-2 · Patient Class · CWE
    pub patient_class: Maybe<Box<Cwe>>,
    /// PV1-3 · Assigned Patient Location · PL
    pub assigned_patient_location: Maybe<Box<Pl>>,
    /// PV1-4 · Admission Type · CWE
    pub admission_type: Maybe<Box<Cwe>>,
    /// PV1-5 · Preadmit Number · CX
    pub preadmit_number: Maybe<Box<Cx>>,
    /// PV1-6 · Prior Patient Location · PL
    pub prior_patient_location: Maybe<Box<Pl>>,
    /// PV1-7 · Attending Doctor · XCN
    pub attending_doctor: Vec<Maybe<Xcn>>,
    /// PV1-8 · Referring Doctor · XCN
    pub referring_doctor: Vec<Maybe<Xcn>>,
    /// PV1-9 · Consulting Doctor · XCN
    pub consulting_doctor: Vec<Maybe<Xcn>>,
    /// PV1-10 · Hospital Service · CWE
    pub hospital_service: Maybe<Box<Cwe>>,
    /// PV1-11 · Temporary Location · PL
    pub temporary_location: Maybe<Box<Pl>>,
    /// PV1-12 · Preadmit Test Indicator · CWE
    pub preadmit_test_indicator: Maybe<Box<Cwe>>,
    /// PV1-13 · Re-admission Indicator · CWE
    pub re_admission_indicator: Maybe<Box<Cwe>>,
    /// PV1-14 · Admit Source · CWE
    pub admit_source: Maybe<Box<Cwe>>,
    /// PV1-15 · Ambulatory Status · CWE
    pub ambulatory_status: Vec<Maybe<Cwe>>,
    /// PV1-16 · VIP Indicator · CWE
    pub vip_indicator: Maybe<Box<Cwe>>,
    /// PV1-17 · Admitting Doctor · XCN
    pub admitting_doctor: Vec<Maybe<Xcn>>,
    /// PV1-18 · Patient Type · CWE
    pub patient_type: Maybe<Box<Cwe>>,
    /// PV1-19 · Visit Number · CX
    pub visit_number: Maybe<Box<Cx>>,
    /// PV1-20 · Financial Class · FC
    pub financial_class: Vec<Maybe<Fc>>,
    /// PV1-21 · Charge Price Indicator · CWE
    pub charge_price_indicator: Maybe<Box<Cwe>>,
    /// PV1-22 · Courtesy Code · CWE
    pub courtesy_code: Maybe<Box<Cwe>>,
    /// PV1-23 · Credit Rating · CWE
    pub credit_rating: Maybe<Box<Cwe>>,
    /// PV1-24 · Contract Code · CWE
    pub contract_code: Vec<Maybe<Cwe>>,
    /// PV1-25 · Contract Effective Date · DT
    pub contract_effective_date: Vec<Maybe<Dt>>,
    /// PV1-26 · Contract Amount · NM
    pub contract_amount: Vec<Maybe<Nm>>,
    /// PV1-27 · Contract Period · NM
    pub contract_period: Vec<Maybe<Nm>>,
    /// PV1-28 · Interest Code · CWE
    pub interest_code: Maybe<Box<Cwe>>,
    /// PV1-29 · Transfer to Bad Debt Code · CWE
    pub transfer_to_bad_debt_code: Maybe<Box<Cwe>>,
    /// PV1-30 · Transfer to Bad Debt Date · DT
    pub transfer_to_bad_debt_date: Maybe<Dt>,
    /// PV1-31 · Bad Debt Agency Code · CWE
    pub bad_debt_agency_code: Maybe<Box<Cwe>>,
    /// PV1-32 · Bad Debt Transfer Amount · NM
    pub bad_debt_transfer_amount: Maybe<Nm>,
    /// PV1-33 · Bad Debt Recovery Amount · NM
    pub bad_debt_recovery_amount: Maybe<Nm>,
    /// PV1-34 · Delete Account Indicator · CWE
    pub delete_account_indicator: Maybe<Box<Cwe>>,
    /// PV1-35 · Delete Account Date · DT
    pub delete_account_date: Maybe<Dt>,
    /// PV1-36 · Discharge Disposition · CWE
    pub discharge_disposition: Maybe<Box<Cwe>>,
    /// PV1-37 · Discharged to Location · DLD
    pub discharged_to_location: Maybe<Box<Dld>>,
    /// PV1-38 · Diet Type · CWE
    pub diet_type: Maybe<Box<Cwe>>,
    /// PV1-39 · Servicing Facility · CWE
    pub servicing_facility: Maybe<Box<Cwe>>,
    /// PV1-40 · Bed Status · IS
    pub bed_status: Maybe<String>,
    /// PV1-41 · Account Status · CWE
    pub account_status: Maybe<Box<Cwe>>,
    /// PV1-42 · Pending Location · PL
    pub pending_location: Maybe<Box<Pl>>,
    /// PV1-43 · Prior Temporary Location · PL
    pub prior_temporary_location: Maybe<Box<Pl>>,
    /// PV1-44 · Admit Date/Time · DTM
    pub admit_date_time: Maybe<Dtm>,
    /// PV1-45 · Discharge Date/Time · DTM
    pub discharge_date_time: Vec<Maybe<Dtm>>,
    /// PV1-46 · Current Patient Balance · NM
    pub current_patient_balance: Maybe<Nm>,
    /// PV1-47 · Total Charges · NM
    pub total_charges: Maybe<Nm>,
    /// PV1-48 · Total Adjustments · NM
    pub total_adjustments: Maybe<Nm>,
    /// PV1-49 · Total Payments · NM
    pub total_payments: Maybe<Nm>,
    /// PV1-50 · Alternate Visit ID · CX
    pub alternate_visit_id: Vec<Maybe<Cx>>,
    /// PV1-51 · Visit Indicator · CWE
    pub visit_indicator: Maybe<Box<Cwe>>,
    /// PV1-52 · Other Healthcare Provider · XCN
    pub other_healthcare_provider: Vec<Maybe<Xcn>>,
    /// PV1-53 · Service Episode Description · ST
    pub service_episode_description: Maybe<String>,
    /// PV1-54 · Service Episode Identifier · CX
    pub service_episode_identifier: Maybe<Box<Cx>>,
    /// What a message has beyond these 54.
    pub extra: Extra,
}
record!(
    segment Pv1, PV1, [1 => set_id_pv1, 2 => patient_class, 3 =>
    assigned_patient_location, 4 => admission_type, 5 => preadmit_number, 6 =>
    prior_patient_location, 7 => attending_doctor, 8 => referring_doctor, 9 =>
    consulting_doctor, 10 => hospital_service, 11 => temporary_location, 12 =>
    preadmit_test_indicator, 13 => re_admission_indicator, 14 => admit_source, 15 =>
    ambulatory_status, 16 => vip_indicator, 17 => admitting_doctor, 18 => patient_type,
    19 => visit_number, 20 => financial_class, 21 => charge_price_indicator, 22 =>
    courtesy_code, 23 => credit_rating, 24 => contract_code, 25 =>
    contract_effective_date, 26 => contract_amount, 27 => contract_period, 28 =>
    interest_code, 29 => transfer_to_bad_debt_code, 30 => transfer_to_bad_debt_date, 31
    => bad_debt_agency_code, 32 => bad_debt_transfer_amount, 33 =>
    bad_debt_recovery_amount, 34 => delete_account_indicator, 35 => delete_account_date,
    36 => discharge_disposition, 37 => discharged_to_location, 38 => diet_type, 39 =>
    servicing_facility, 40 => bed_status, 41 => account_status, 42 => pending_location,
    43 => prior_temporary_location, 44 => admit_date_time, 45 => discharge_date_time, 46
    => current_patient_balance, 47 => total_charges, 48 => total_adjustments, 49 =>
    total_payments, 50 => alternate_visit_id, 51 => visit_indicator, 52 =>
    other_healthcare_provider, 53 => service_episode_description, 54 =>
    service_episode_identifier]
);
/// Definition of [`Pv1`].
pub static PV1: SegmentDef = SegmentDef {
    id: "PV1",
    title: "Patient Visit",
    fields: &[
        single(
            "set_id_pv1",
            "Set ID - PV1",
            SI,
            &[used(V2_1, V2_8_2, O, 1, 4, "", "SI")],
        ),
        single(
            "patient_class",
            "Patient Class",
            of(&CWE),
            &[
                used(V2_1, V2_3, R, 1, 1, "0004", "ID"),
                used(V2_3_1, V2_6, R, 1, 1, "0004", "IS"),
                used(V2_7, V2_8_2, R, 1, 0, "0004", "CWE"),
            ],
        ),
        single(
            "assigned_patient_location",
            "Assigned Patient Location",
            of(&PL),
            &[
                used(V2_1, V2_1, R, 1, 12, "0079", "ID"),
                used(V2_2, V2_2, O, 1, 12, "0079", "CM_INTERNAL_LOCATION"),
                used(V2_3, V2_3, O, 1, 12, "", "PL"),
                used(V2_3_1, V2_5_1, O, 1, 80, "", "PL"),
                used(V2_6, V2_8_2, O, 1, 0, "", "PL"),
            ],
        ),
        single(
            "admission_type",
            "Admission Type",
            of(&CWE),
            &[
                used(V2_1, V2_3, O, 1, 2, "0007", "ID"),
                used(V2_3_1, V2_6, O, 1, 2, "0007", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0007", "CWE"),
            ],
        ),
        single(
            "preadmit_number",
            "Preadmit Number",
            of(&CX),
            &[
                used(V2_1, V2_2, O, 1, 20, "", "ST"),
                used(V2_3, V2_3_1, O, 1, 20, "", "CX"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CX"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CX"),
            ],
        ),
        single(
            "prior_patient_location",
            "Prior Patient Location",
            of(&PL),
            &[
                used(V2_1, V2_1, O, 1, 12, "0079", "ID"),
                used(V2_2, V2_2, O, 1, 12, "", "CM_INTERNAL_LOCATION"),
                used(V2_3, V2_3, O, 1, 12, "", "PL"),
                used(V2_3_1, V2_5_1, O, 1, 80, "", "PL"),
                used(V2_6, V2_8_2, O, 1, 0, "", "PL"),
            ],
        ),
        repeated(
            "attending_doctor",
            "Attending Doctor",
            of(&XCN),
            &[
                used(V2_1, V2_2, O, 1, 60, "0010", "CN"),
                used(V2_3, V2_3_1, O, 0, 60, "0010", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "0010", "XCN"),
                used(V2_6, V2_8_2, O, 0, 0, "0010", "XCN"),
            ],
        ),
        repeated(
            "referring_doctor",
            "Referring Doctor",
            of(&XCN),
            &[
                used(V2_1, V2_2, O, 1, 60, "0010", "CN"),
                used(V2_3, V2_3_1, O, 0, 60, "0010", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "0010", "XCN"),
                used(V2_6, V2_8_2, O, 0, 0, "0010", "XCN"),
            ],
        ),
        repeated(
            "consulting_doctor",
            "Consulting Doctor",
            of(&XCN),
            &[
                used(V2_1, V2_2, O, 0, 60, "0010", "CN"),
                used(V2_3, V2_3_1, O, 0, 60, "0010", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "0010", "XCN"),
                used(V2_6, V2_6, O, 0, 0, "0010", "XCN"),
                used(V2_7, V2_8_2, O, 0, 0, "", "XCN"),
            ],
        ),
        single(
            "hospital_service",
            "Hospital Service",
            of(&CWE),
            &[
                used(V2_1, V2_3, O, 1, 3, "0069", "ID"),
                used(V2_3_1, V2_6, O, 1, 3, "0069", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0069", "CWE"),
            ],
        ),
        single(
            "temporary_location",
            "Temporary Location",
            of(&PL),
            &[
                used(V2_1, V2_1, O, 1, 12, "0079", "ID"),
                used(V2_2, V2_2, O, 1, 12, "0079", "CM_INTERNAL_LOCATION"),
                used(V2_3, V2_3, O, 1, 12, "", "PL"),
                used(V2_3_1, V2_5_1, O, 1, 80, "", "PL"),
                used(V2_6, V2_8_2, O, 1, 0, "", "PL"),
            ],
        ),
        single(
            "preadmit_test_indicator",
            "Preadmit Test Indicator",
            of(&CWE),
            &[
                used(V2_1, V2_3, O, 1, 2, "0087", "ID"),
                used(V2_3_1, V2_6, O, 1, 2, "0087", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0087", "CWE"),
            ],
        ),
        single(
            "re_admission_indicator",
            "Re-admission Indicator",
            of(&CWE),
            &[
                used(V2_1, V2_3, O, 1, 2, "0092", "ID"),
                used(V2_3_1, V2_6, O, 1, 2, "0092", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0092", "CWE"),
            ],
        ),
        single(
            "admit_source",
            "Admit Source",
            of(&CWE),
            &[
                used(V2_1, V2_3, O, 1, 3, "0023", "ID"),
                used(V2_3_1, V2_3_1, O, 1, 3, "0023", "IS"),
                used(V2_4, V2_6, O, 1, 6, "0023", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0023", "CWE"),
            ],
        ),
        repeated(
            "ambulatory_status",
            "Ambulatory Status",
            of(&CWE),
            &[
                used(V2_1, V2_1, O, 1, 2, "0009", "ID"),
                used(V2_2, V2_2, O, 0, 2, "0009", "ID"),
                used(V2_3, V2_6, O, 0, 2, "0009", "IS"),
                used(V2_7, V2_8_2, O, 0, 0, "0009", "CWE"),
            ],
        ),
        single(
            "vip_indicator",
            "VIP Indicator",
            of(&CWE),
            &[
                used(V2_1, V2_3, O, 1, 2, "0099", "ID"),
                used(V2_3_1, V2_6, O, 1, 2, "0099", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0099", "CWE"),
            ],
        ),
        repeated(
            "admitting_doctor",
            "Admitting Doctor",
            of(&XCN),
            &[
                used(V2_1, V2_2, O, 1, 60, "0010", "CN"),
                used(V2_3, V2_3_1, O, 0, 60, "0010", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "0010", "XCN"),
                used(V2_6, V2_8_2, O, 0, 0, "0010", "XCN"),
            ],
        ),
        single(
            "patient_type",
            "Patient Type",
            of(&CWE),
            &[
                used(V2_1, V2_3, O, 1, 2, "0018", "ID"),
                used(V2_3_1, V2_6, O, 1, 2, "0018", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0018", "CWE"),
            ],
        ),
        single(
            "visit_number",
            "Visit Number",
            of(&CX),
            &[
                used(V2_1, V2_1, O, 1, 4, "", "NM"),
                used(V2_2, V2_2, O, 1, 15, "", "CM_PAT_ID"),
                used(V2_3, V2_3, O, 1, 15, "", "CX"),
                used(V2_3_1, V2_3_1, O, 1, 20, "", "CX"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CX"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CX"),
            ],
        ),
        repeated(
            "financial_class",
            "Financial Class",
            of(&FC),
            &[
                used(V2_1, V2_1, O, 4, 11, "0064", "ID"),
                used(V2_2, V2_2, O, 4, 50, "0064", "CM_FINANCE"),
                used(V2_3, V2_5_1, O, 0, 50, "0064", "FC"),
                used(V2_6, V2_8_2, O, 0, 0, "0064", "FC"),
            ],
        ),
        single(
            "charge_price_indicator",
            "Charge Price Indicator",
            of(&CWE),
            &[
                used(V2_1, V2_3, O, 1, 2, "0032", "ID"),
                used(V2_3_1, V2_6, O, 1, 2, "0032", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0032", "CWE"),
            ],
        ),
        single(
            "courtesy_code",
            "Courtesy Code",
            of(&CWE),
            &[
                used(V2_1, V2_3, O, 1, 2, "0045", "ID"),
                used(V2_3_1, V2_6, O, 1, 2, "0045", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0045", "CWE"),
            ],
        ),
        single(
            "credit_rating",
            "Credit Rating",
            of(&CWE),
            &[
                used(V2_1, V2_3, O, 1, 2, "0046", "ID"),
                used(V2_3_1, V2_6, O, 1, 2, "0046", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0046", "CWE"),
            ],
        ),
        repeated(
            "contract_code",
            "Contract Code",
            of(&CWE),
            &[
                used(V2_1, V2_3, O, 0, 2, "0044", "ID"),
                used(V2_3_1, V2_6, O, 0, 2, "0044", "IS"),
                used(V2_7, V2_8_2, O, 0, 0, "0044", "CWE"),
            ],
        ),
        repeated(
            "contract_effective_date",
            "Contract Effective Date",
            DT,
            &[used(V2_1, V2_6, O, 0, 8, "", "DT"), used(V2_7, V2_8_2, O, 0, 0, "", "DT")],
        ),
        repeated(
            "contract_amount",
            "Contract Amount",
            NM,
            &[
                used(V2_1, V2_6, O, 0, 12, "", "NM"),
                used(V2_7, V2_8_2, O, 0, 0, "", "NM"),
            ],
        ),
        repeated(
            "contract_period",
            "Contract Period",
            NM,
            &[used(V2_1, V2_6, O, 0, 3, "", "NM"), used(V2_7, V2_8_2, O, 0, 0, "", "NM")],
        ),
        single(
            "interest_code",
            "Interest Code",
            of(&CWE),
            &[
                used(V2_1, V2_3, O, 1, 2, "0073", "ID"),
                used(V2_3_1, V2_6, O, 1, 2, "0073", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0073", "CWE"),
            ],
        ),
        single(
            "transfer_to_bad_debt_code",
            "Transfer to Bad Debt Code",
            of(&CWE),
            &[
                used(V2_1, V2_3, O, 1, 1, "0110", "ID"),
                used(V2_3_1, V2_4, O, 1, 1, "0110", "IS"),
                used(V2_5, V2_6, O, 1, 4, "0110", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0110", "CWE"),
            ],
        ),
        single(
            "transfer_to_bad_debt_date",
            "Transfer to Bad Debt Date",
            DT,
            &[used(V2_1, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        single(
            "bad_debt_agency_code",
            "Bad Debt Agency Code",
            of(&CWE),
            &[
                used(V2_1, V2_1, O, 1, 10, "0021", "ST"),
                used(V2_2, V2_3, O, 1, 10, "0021", "ID"),
                used(V2_3_1, V2_6, O, 1, 10, "0021", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0021", "CWE"),
            ],
        ),
        single(
            "bad_debt_transfer_amount",
            "Bad Debt Transfer Amount",
            NM,
            &[
                used(V2_1, V2_6, O, 1, 12, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "bad_debt_recovery_amount",
            "Bad Debt Recovery Amount",
            NM,
            &[
                used(V2_1, V2_6, O, 1, 12, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "delete_account_indicator",
            "Delete Account Indicator",
            of(&CWE),
            &[
                used(V2_1, V2_3, O, 1, 1, "0111", "ID"),
                used(V2_3_1, V2_6, O, 1, 1, "0111", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0111", "CWE"),
            ],
        ),
        single(
            "delete_account_date",
            "Delete Account Date",
            DT,
            &[used(V2_1, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        single(
            "discharge_disposition",
            "Discharge Disposition",
            of(&CWE),
            &[
                used(V2_1, V2_1, O, 1, 2, "0112", "ID"),
                used(V2_2, V2_3, O, 1, 3, "0112", "ID"),
                used(V2_3_1, V2_6, O, 1, 3, "0112", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0112", "CWE"),
            ],
        ),
        single(
            "discharged_to_location",
            "Discharged to Location",
            of(&DLD),
            &[
                used(V2_1, V2_1, O, 1, 2, "0113", "ID"),
                used(V2_2, V2_3, O, 1, 25, "0113", "CM_DLD"),
                used(V2_3_1, V2_4, O, 1, 25, "0113", "DLD"),
                used(V2_5, V2_5_1, O, 1, 47, "0113", "DLD"),
                used(V2_6, V2_8_2, O, 1, 0, "0113", "DLD"),
            ],
        ),
        single(
            "diet_type",
            "Diet Type",
            of(&CWE),
            &[
                used(V2_1, V2_3, O, 1, 2, "0114", "ID"),
                used(V2_3_1, V2_3_1, O, 1, 80, "0114", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0114", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0114", "CWE"),
            ],
        ),
        single(
            "servicing_facility",
            "Servicing Facility",
            of(&CWE),
            &[
                used(V2_1, V2_1, O, 1, 2, "0115", "ID"),
                used(V2_2, V2_2, O, 1, 4, "0115", "ID"),
                used(V2_3, V2_3, O, 1, 2, "0115", "ID"),
                used(V2_3_1, V2_6, O, 1, 2, "0115", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0115", "CWE"),
            ],
        ),
        single(
            "bed_status",
            "Bed Status",
            IS,
            &[
                used(V2_1, V2_2, O, 1, 1, "0116", "ID"),
                used(V2_3, V2_5_1, O, 1, 1, "0116", "IS"),
                used(V2_6, V2_6, O, 1, 0, "0116", "IS"),
                used(V2_7, V2_8_2, W, 1, 0, "", "IS"),
            ],
        ),
        single(
            "account_status",
            "Account Status",
            of(&CWE),
            &[
                used(V2_1, V2_3, O, 1, 2, "0117", "ID"),
                used(V2_3_1, V2_6, O, 1, 2, "0117", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0117", "CWE"),
            ],
        ),
        single(
            "pending_location",
            "Pending Location",
            of(&PL),
            &[
                used(V2_1, V2_1, O, 1, 12, "0079", "ID"),
                used(V2_2, V2_2, O, 1, 12, "", "CM_INTERNAL_LOCATION"),
                used(V2_3, V2_3, O, 1, 12, "", "PL"),
                used(V2_3_1, V2_5_1, O, 1, 80, "", "PL"),
                used(V2_6, V2_8_2, O, 1, 0, "", "PL"),
            ],
        ),
        single(
            "prior_temporary_location",
            "Prior Temporary Location",
            of(&PL),
            &[
                used(V2_1, V2_1, O, 1, 12, "0079", "ID"),
                used(V2_2, V2_2, O, 1, 12, "", "CM_INTERNAL_LOCATION"),
                used(V2_3, V2_3, O, 1, 12, "", "PL"),
                used(V2_3_1, V2_5_1, O, 1, 80, "", "PL"),
                used(V2_6, V2_8_2, O, 1, 0, "", "PL"),
            ],
        ),
        single(
            "admit_date_time",
            "Admit Date/Time",
            DTM,
            &[
                used(V2_1, V2_1, O, 1, 19, "", "TS"),
                used(V2_2, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        repeated(
            "discharge_date_time",
            "Discharge Date/Time",
            DTM,
            &[
                used(V2_1, V2_1, O, 1, 19, "", "TS"),
                used(V2_2, V2_3_1, O, 1, 26, "", "TS"),
                used(V2_4, V2_5_1, O, 0, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "current_patient_balance",
            "Current Patient Balance",
            NM,
            &[
                used(V2_1, V2_6, O, 1, 12, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "total_charges",
            "Total Charges",
            NM,
            &[
                used(V2_1, V2_6, O, 1, 12, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "total_adjustments",
            "Total Adjustments",
            NM,
            &[
                used(V2_1, V2_6, O, 1, 12, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "total_payments",
            "Total Payments",
            NM,
            &[
                used(V2_1, V2_6, O, 1, 12, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        repeated(
            "alternate_visit_id",
            "Alternate Visit ID",
            of(&CX),
            &[
                used(V2_2, V2_2, O, 1, 20, "0192", "CM_PAT_ID_0192"),
                used(V2_3, V2_3, O, 1, 20, "0192", "CX"),
                used(V2_3_1, V2_3_1, O, 1, 20, "0203", "CX"),
                used(V2_4, V2_5_1, O, 1, 250, "0203", "CX"),
                used(V2_6, V2_7_1, O, 1, 0, "0203", "CX"),
                used(V2_8, V2_8_2, O, 0, 0, "0203", "CX"),
            ],
        ),
        single(
            "visit_indicator",
            "Visit Indicator",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 1, 1, "0326", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0326", "CWE"),
            ],
        ),
        repeated(
            "other_healthcare_provider",
            "Other Healthcare Provider",
            of(&XCN),
            &[
                used(V2_3, V2_3_1, O, 0, 60, "0010", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "0010", "XCN"),
                used(V2_6, V2_6, O, 0, 0, "0010", "XCN"),
                used(V2_7, V2_8_2, W, 1, 0, "", "XCN"),
            ],
        ),
        single(
            "service_episode_description",
            "Service Episode Description",
            ST,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "service_episode_identifier",
            "Service Episode Identifier",
            of(&CX),
            &[used(V2_7, V2_8_2, O, 1, 0, "", "CX")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "pv1",
    doc: "PV1 segments (Patient Visit), one row each",
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
        column("set_id_pv1", Int64, "PV1-1", "Set ID - PV1"),
        column("patient_class", Struct(&CWE_COLUMNS), "PV1-2", "Patient Class"),
        column(
            "assigned_patient_location",
            Struct(&PL_COLUMNS),
            "PV1-3",
            "Assigned Patient Location",
        ),
        column("admission_type", Struct(&CWE_COLUMNS), "PV1-4", "Admission Type"),
        column("preadmit_number", Struct(&CX_COLUMNS), "PV1-5", "Preadmit Number"),
        column(
            "prior_patient_location",
            Struct(&PL_COLUMNS),
            "PV1-6",
            "Prior Patient Location",
        ),
        column("attending_doctor", List(&XCN_KIND), "PV1-7", "Attending Doctor"),
        column("referring_doctor", List(&XCN_KIND), "PV1-8", "Referring Doctor"),
        column("consulting_doctor", List(&XCN_KIND), "PV1-9", "Consulting Doctor"),
        column("hospital_service", Struct(&CWE_COLUMNS), "PV1-10", "Hospital Service"),
        column(
            "temporary_location",
            Struct(&PL_COLUMNS),
            "PV1-11",
            "Temporary Location",
        ),
        column(
            "preadmit_test_indicator",
            Struct(&CWE_COLUMNS),
            "PV1-12",
            "Preadmit Test Indicator",
        ),
        column(
            "re_admission_indicator",
            Struct(&CWE_COLUMNS),
            "PV1-13",
            "Re-admission Indicator",
        ),
        column("admit_source", Struct(&CWE_COLUMNS), "PV1-14", "Admit Source"),
        column("ambulatory_status", List(&CWE_KIND), "PV1-15", "Ambulatory Status"),
        column("vip_indicator", Struct(&CWE_COLUMNS), "PV1-16", "VIP Indicator"),
        column("admitting_doctor", List(&XCN_KIND), "PV1-17", "Admitting Doctor"),
        column("patient_type", Struct(&CWE_COLUMNS), "PV1-18", "Patient Type"),
        column("visit_number", Struct(&CX_COLUMNS), "PV1-19", "Visit Number"),
        column("financial_class", List(&FC_KIND), "PV1-20", "Financial Class"),
        column(
            "charge_price_indicator",
            Struct(&CWE_COLUMNS),
            "PV1-21",
            "Charge Price Indicator",
        ),
        column("courtesy_code", Struct(&CWE_COLUMNS), "PV1-22", "Courtesy Code"),
        column("credit_rating", Struct(&CWE_COLUMNS), "PV1-23", "Credit Rating"),
        column("contract_code", List(&CWE_KIND), "PV1-24", "Contract Code"),
        column(
            "contract_effective_date",
            List(&Date),
            "PV1-25",
            "Contract Effective Date",
        ),
        column("contract_amount", List(&Decimal), "PV1-26", "Contract Amount"),
        column("contract_period", List(&Decimal), "PV1-27", "Contract Period"),
        column("interest_code", Struct(&CWE_COLUMNS), "PV1-28", "Interest Code"),
        column(
            "transfer_to_bad_debt_code",
            Struct(&CWE_COLUMNS),
            "PV1-29",
            "Transfer to Bad Debt Code",
        ),
        column("transfer_to_bad_debt_date", Date, "PV1-30", "Transfer to Bad Debt Date"),
        column(
            "bad_debt_agency_code",
            Struct(&CWE_COLUMNS),
            "PV1-31",
            "Bad Debt Agency Code",
        ),
        column(
            "bad_debt_transfer_amount",
            Decimal,
            "PV1-32",
            "Bad Debt Transfer Amount",
        ),
        column(
            "bad_debt_recovery_amount",
            Decimal,
            "PV1-33",
            "Bad Debt Recovery Amount",
        ),
        column(
            "delete_account_indicator",
            Struct(&CWE_COLUMNS),
            "PV1-34",
            "Delete Account Indicator",
        ),
        column("delete_account_date", Date, "PV1-35", "Delete Account Date"),
        column(
            "discharge_disposition",
            Struct(&CWE_COLUMNS),
            "PV1-36",
            "Discharge Disposition",
        ),
        column(
            "discharged_to_location",
            Struct(&DLD_COLUMNS),
            "PV1-37",
            "Discharged to Location",
        ),
        column("diet_type", Struct(&CWE_COLUMNS), "PV1-38", "Diet Type"),
        column(
            "servicing_facility",
            Struct(&CWE_COLUMNS),
            "PV1-39",
            "Servicing Facility",
        ),
        column("bed_status", Utf8, "PV1-40", "Bed Status"),
        column("account_status", Struct(&CWE_COLUMNS), "PV1-41", "Account Status"),
        column("pending_location", Struct(&PL_COLUMNS), "PV1-42", "Pending Location"),
        column(
            "prior_temporary_location",
            Struct(&PL_COLUMNS),
            "PV1-43",
            "Prior Temporary Location",
        ),
        column("admit_date_time", Timestamp, "PV1-44", "Admit Date/Time"),
        column("discharge_date_time", List(&Timestamp), "PV1-45", "Discharge Date/Time"),
        column("current_patient_balance", Decimal, "PV1-46", "Current Patient Balance"),
        column("total_charges", Decimal, "PV1-47", "Total Charges"),
        column("total_adjustments", Decimal, "PV1-48", "Total Adjustments"),
        column("total_payments", Decimal, "PV1-49", "Total Payments"),
        column("alternate_visit_id", List(&CX_KIND), "PV1-50", "Alternate Visit ID"),
        column("visit_indicator", Struct(&CWE_COLUMNS), "PV1-51", "Visit Indicator"),
        column(
            "other_healthcare_provider",
            List(&XCN_KIND),
            "PV1-52",
            "Other Healthcare Provider",
        ),
        column(
            "service_episode_description",
            Utf8,
            "PV1-53",
            "Service Episode Description",
        ),
        column(
            "service_episode_identifier",
            Struct(&CX_COLUMNS),
            "PV1-54",
            "Service Episode Identifier",
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

// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// PM1 · Payer Master File
#[derive(Default)]
#[non_exhaustive]
pub struct Pm1 {
    /// PM1-1 · Health Plan ID · CWE
    pub health_plan_id: Maybe<Box<Cwe>>,
    /// PM1-2 · Insurance Company ID · CX
    pub insurance_company_id: Vec<Maybe<Cx>>,
    /// PM1-3 · Insurance Company Name · XON
    pub insurance_company_name: Vec<Maybe<Xon>>,
    /// PM1-4 · Insurance Company Address · XAD
    pub insurance_company_address: Vec<Maybe<Xad>>,
    /// PM1-5 · Insurance Co Contact Person · XPN
    pub insurance_co_contact_person: Vec<Maybe<Xpn>>,
    /// PM1-6 · Insurance Co Phone Number · XTN
    pub insurance_co_phone_number: Vec<Maybe<Xtn>>,
    /// PM1-7 · Group Number · ST
    pub group_number: Maybe<String>,
    /// PM1-8 · Group Name · XON
    pub group_name: Vec<Maybe<Xon>>,
    /// PM1-9 · Plan Effective Date · DT
    pub plan_effective_date: Maybe<Dt>,
    /// PM1-10 · Plan Expiration Date · DT
    pub plan_expiration_date: Maybe<Dt>,
    /// PM1-11 · Patient DOB Required · ID
    pub patient_dob_required: Maybe<String>,
    /// PM1-12 · Patient Gender Required · ID
    pub patient_gender_required: Maybe<String>,
    /// PM1-13 · Patient Relationship Required · ID
    pub patient_relationship_required: Maybe<String>,
    /// PM1-14 · Patient Signature Required · ID
    pub patient_signature_required: Maybe<String>,
    /// PM1-15 · Diagnosis Required · ID
    pub diagnosis_required: Maybe<String>,
    /// PM1-16 · Service Required · ID
    pub service_required: Maybe<String>,
    /// PM1-17 · Patient Name Required · ID
    pub patient_name_required: Maybe<String>,
    /// PM1-18 · Patient Address Required · ID
    pub patient_address_required: Maybe<String>,
    /// PM1-19 · Subscribers Name Required · ID
    pub subscribers_name_required: Maybe<String>,
    /// PM1-20 · Workman's Comp Indicator · ID
    pub workmans_comp_indicator: Maybe<String>,
    /// PM1-21 · Bill Type Required · ID
    pub bill_type_required: Maybe<String>,
    /// PM1-22 · Commercial Carrier Name and Address Required · ID
    pub commercial_carrier_name_and_address_required: Maybe<String>,
    /// PM1-23 · Policy Number Pattern · ST
    pub policy_number_pattern: Maybe<String>,
    /// PM1-24 · Group Number Pattern · ST
    pub group_number_pattern: Maybe<String>,
    /// What a message has beyond these 24.
    pub extra: Extra,
}
record!(
    segment Pm1, PM1, [1 => health_plan_id, 2 => insurance_company_id, 3 =>
    insurance_company_name, 4 => insurance_company_address, 5 =>
    insurance_co_contact_person, 6 => insurance_co_phone_number, 7 => group_number, 8 =>
    group_name, 9 => plan_effective_date, 10 => plan_expiration_date, 11 =>
    patient_dob_required, 12 => patient_gender_required, 13 =>
    patient_relationship_required, 14 => patient_signature_required, 15 =>
    diagnosis_required, 16 => service_required, 17 => patient_name_required, 18 =>
    patient_address_required, 19 => subscribers_name_required, 20 =>
    workmans_comp_indicator, 21 => bill_type_required, 22 =>
    commercial_carrier_name_and_address_required, 23 => policy_number_pattern, 24 =>
    group_number_pattern]
);
/// Definition of [`Pm1`].
pub static PM1: SegmentDef = SegmentDef {
    id: "PM1",
    title: "Payer Master File",
    fields: &[
        single(
            "health_plan_id",
            "Health Plan ID",
            of(&CWE),
            &[used(V2_8_2, V2_8_2, R, 1, 0, "0072", "CWE")],
        ),
        repeated(
            "insurance_company_id",
            "Insurance Company ID",
            of(&CX),
            &[used(V2_8_2, V2_8_2, R, 0, 0, "", "CX")],
        ),
        repeated(
            "insurance_company_name",
            "Insurance Company Name",
            of(&XON),
            &[used(V2_8_2, V2_8_2, O, 0, 0, "", "XON")],
        ),
        repeated(
            "insurance_company_address",
            "Insurance Company Address",
            of(&XAD),
            &[used(V2_8_2, V2_8_2, O, 0, 0, "", "XAD")],
        ),
        repeated(
            "insurance_co_contact_person",
            "Insurance Co Contact Person",
            of(&XPN),
            &[used(V2_8_2, V2_8_2, O, 0, 0, "", "XPN")],
        ),
        repeated(
            "insurance_co_phone_number",
            "Insurance Co Phone Number",
            of(&XTN),
            &[used(V2_8_2, V2_8_2, O, 0, 0, "", "XTN")],
        ),
        single(
            "group_number",
            "Group Number",
            ST,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "", "ST")],
        ),
        repeated(
            "group_name",
            "Group Name",
            of(&XON),
            &[used(V2_8_2, V2_8_2, O, 0, 0, "", "XON")],
        ),
        single(
            "plan_effective_date",
            "Plan Effective Date",
            DT,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "", "DT")],
        ),
        single(
            "plan_expiration_date",
            "Plan Expiration Date",
            DT,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "", "DT")],
        ),
        single(
            "patient_dob_required",
            "Patient DOB Required",
            ID,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "0136", "ID")],
        ),
        single(
            "patient_gender_required",
            "Patient Gender Required",
            ID,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "0136", "ID")],
        ),
        single(
            "patient_relationship_required",
            "Patient Relationship Required",
            ID,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "0136", "ID")],
        ),
        single(
            "patient_signature_required",
            "Patient Signature Required",
            ID,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "0136", "ID")],
        ),
        single(
            "diagnosis_required",
            "Diagnosis Required",
            ID,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "0136", "ID")],
        ),
        single(
            "service_required",
            "Service Required",
            ID,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "0136", "ID")],
        ),
        single(
            "patient_name_required",
            "Patient Name Required",
            ID,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "0136", "ID")],
        ),
        single(
            "patient_address_required",
            "Patient Address Required",
            ID,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "0136", "ID")],
        ),
        single(
            "subscribers_name_required",
            "Subscribers Name Required",
            ID,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "0136", "ID")],
        ),
        single(
            "workmans_comp_indicator",
            "Workman's Comp Indicator",
            ID,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "0136", "ID")],
        ),
        single(
            "bill_type_required",
            "Bill Type Required",
            ID,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "0136", "ID")],
        ),
        single(
            "commercial_carrier_name_and_address_required",
            "Commercial Carrier Name and Address Required",
            ID,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "0136", "ID")],
        ),
        single(
            "policy_number_pattern",
            "Policy Number Pattern",
            ST,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "group_number_pattern",
            "Group Number Pattern",
            ST,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "", "ST")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "pm1",
    doc: "PM1 segments (Payer Master File), one row each",
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
        column("health_plan_id", Struct(&CWE_COLUMNS), "PM1-1", "Health Plan ID"),
        column("insurance_company_id", List(&CX_KIND), "PM1-2", "Insurance Company ID"),
        column(
            "insurance_company_name",
            List(&XON_KIND),
            "PM1-3",
            "Insurance Company Name",
        ),
        column(
            "insurance_company_address",
            List(&XAD_KIND),
            "PM1-4",
            "Insurance Company Address",
        ),
        column(
            "insurance_co_contact_person",
            List(&XPN_KIND),
            "PM1-5",
            "Insurance Co Contact Person",
        ),
        column(
            "insurance_co_phone_number",
            List(&XTN_KIND),
            "PM1-6",
            "Insurance Co Phone Number",
        ),
        column("group_number", Utf8, "PM1-7", "Group Number"),
        column("group_name", List(&XON_KIND), "PM1-8", "Group Name"),
        column("plan_effective_date", Date, "PM1-9", "Plan Effective Date"),
        column("plan_expiration_date", Date, "PM1-10", "Plan Expiration Date"),
        column("patient_dob_required", Utf8, "PM1-11", "Patient DOB Required"),
        column("patient_gender_required", Utf8, "PM1-12", "Patient Gender Required"),
        column(
            "patient_relationship_required",
            Utf8,
            "PM1-13",
            "Patient Relationship Required",
        ),
        column(
            "patient_signature_required",
            Utf8,
            "PM1-14",
            "Patient Signature Required",
        ),
        column("diagnosis_required", Utf8, "PM1-15", "Diagnosis Required"),
        column("service_required", Utf8, "PM1-16", "Service Required"),
        column("patient_name_required", Utf8, "PM1-17", "Patient Name Required"),
        column("patient_address_required", Utf8, "PM1-18", "Patient Address Required"),
        column("subscribers_name_required", Utf8, "PM1-19", "Subscribers Name Required"),
        column("workmans_comp_indicator", Utf8, "PM1-20", "Workman's Comp Indicator"),
        column("bill_type_required", Utf8, "PM1-21", "Bill Type Required"),
        column(
            "commercial_carrier_name_and_address_required",
            Utf8,
            "PM1-22",
            "Commercial Carrier Name and Address Required",
        ),
        column("policy_number_pattern", Utf8, "PM1-23", "Policy Number Pattern"),
        column("group_number_pattern", Utf8, "PM1-24", "Group Number Pattern"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

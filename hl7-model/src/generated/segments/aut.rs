// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// AUT · Authorization Information
#[derive(Default)]
#[non_exhaustive]
pub struct Aut {
    /// AUT-1 · Authorizing Payor, Plan ID · CWE
    pub authorizing_payor_plan_id: Maybe<Box<Cwe>>,
    /// AUT-2 · Authorizing Payor, Company ID · CWE
    pub authorizing_payor_company_id: Maybe<Box<Cwe>>,
    /// AUT-3 · Authorizing Payor, Company Name · ST
    pub authorizing_payor_company_name: Maybe<String>,
    /// AUT-4 · Authorization Effective Date · DTM
    pub authorization_effective_date: Maybe<Dtm>,
    /// AUT-5 · Authorization Expiration Date · DTM
    pub authorization_expiration_date: Maybe<Dtm>,
    /// AUT-6 · Authorization Identifier · EI
    pub authorization_identifier: Maybe<Box<Ei>>,
    /// AUT-7 · Reimbursement Limit · CP
    pub reimbursement_limit: Maybe<Box<Cp>>,
    /// AUT-8 · Requested Number of Treatments · CQ
    pub requested_number_of_treatments: Maybe<Box<Cq>>,
    /// AUT-9 · Authorized Number of Treatments · CQ
    pub authorized_number_of_treatments: Maybe<Box<Cq>>,
    /// AUT-10 · Process Date · DTM
    pub process_date: Maybe<Dtm>,
    /// AUT-11 · Requested Discipline(s) · CWE
    pub requested_disciplines: Vec<Maybe<Cwe>>,
    /// AUT-12 · Authorized Discipline(s) · CWE
    pub authorized_disciplines: Vec<Maybe<Cwe>>,
    /// AUT-13 · Authorization Referral Type · CWE
    pub authorization_referral_type: Maybe<Box<Cwe>>,
    /// AUT-14 · Approval Status · CWE
    pub approval_status: Maybe<Box<Cwe>>,
    /// AUT-15 · Planned Treatment Stop Date · DTM
    pub planned_treatment_stop_date: Maybe<Dtm>,
    /// AUT-16 · Clinical Service · CWE
    pub clinical_service: Maybe<Box<Cwe>>,
    /// AUT-17 · Reason Text · ST
    pub reason_text: Maybe<String>,
    /// AUT-18 · Number of Authorized Treatments/Units · CQ
    pub number_of_authorized_treatments_units: Maybe<Box<Cq>>,
    /// AUT-19 · Number of Used Treatments/Units · CQ
    pub number_of_used_treatments_units: Maybe<Box<Cq>>,
    /// AUT-20 · Number of Schedule Treatments/Units · CQ
    pub number_of_schedule_treatments_units: Maybe<Box<Cq>>,
    /// AUT-21 · Encounter Type · CWE
    pub encounter_type: Maybe<Box<Cwe>>,
    /// AUT-22 · Remaining Benefit Amount · MO
    pub remaining_benefit_amount: Maybe<Box<Mo>>,
    /// AUT-23 · Authorized Provider · XON
    pub authorized_provider: Maybe<Box<Xon>>,
    /// AUT-24 · Authorized Health Professional · XCN
    pub authorized_health_professional: Maybe<Box<Xcn>>,
    /// AUT-25 · Source Text · ST
    pub source_text: Maybe<String>,
    /// AUT-26 · Source Date · DTM
    pub source_date: Maybe<Dtm>,
    /// AUT-27 · Source Phone · XTN
    pub source_phone: Maybe<Box<Xtn>>,
    /// AUT-28 · Comment · ST
    pub comment: Maybe<String>,
    /// AUT-29 · Action Code · ID
    pub action_code: Maybe<String>,
    /// What a message has beyond these 29.
    pub extra: Extra,
}
record!(
    segment Aut, AUT, [1 => authorizing_payor_plan_id, 2 => authorizing_payor_company_id,
    3 => authorizing_payor_company_name, 4 => authorization_effective_date, 5 =>
    authorization_expiration_date, 6 => authorization_identifier, 7 =>
    reimbursement_limit, 8 => requested_number_of_treatments, 9 =>
    authorized_number_of_treatments, 10 => process_date, 11 => requested_disciplines, 12
    => authorized_disciplines, 13 => authorization_referral_type, 14 => approval_status,
    15 => planned_treatment_stop_date, 16 => clinical_service, 17 => reason_text, 18 =>
    number_of_authorized_treatments_units, 19 => number_of_used_treatments_units, 20 =>
    number_of_schedule_treatments_units, 21 => encounter_type, 22 =>
    remaining_benefit_amount, 23 => authorized_provider, 24 =>
    authorized_health_professional, 25 => source_text, 26 => source_date, 27 =>
    source_phone, 28 => comment, 29 => action_code]
);
/// Definition of [`Aut`].
pub static AUT: SegmentDef = SegmentDef {
    id: "AUT",
    title: "Authorization Information",
    fields: &[
        single(
            "authorizing_payor_plan_id",
            "Authorizing Payor, Plan ID",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 200, "0072", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0072", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0072", "CWE"),
            ],
        ),
        single(
            "authorizing_payor_company_id",
            "Authorizing Payor, Company ID",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, R, 1, 200, "0285", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "0285", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "0285", "CWE"),
            ],
        ),
        single(
            "authorizing_payor_company_name",
            "Authorizing Payor, Company Name",
            ST,
            &[
                used(V2_3, V2_6, O, 1, 45, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "authorization_effective_date",
            "Authorization Effective Date",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "authorization_expiration_date",
            "Authorization Expiration Date",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "authorization_identifier",
            "Authorization Identifier",
            of(&EI),
            &[
                used(V2_3, V2_5_1, C, 1, 30, "", "EI"),
                used(V2_6, V2_8_2, C, 1, 0, "", "EI"),
            ],
        ),
        single(
            "reimbursement_limit",
            "Reimbursement Limit",
            of(&CP),
            &[
                used(V2_3, V2_5_1, O, 1, 25, "", "CP"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CP"),
            ],
        ),
        single(
            "requested_number_of_treatments",
            "Requested Number of Treatments",
            of(&CQ),
            &[used(V2_3, V2_6, O, 1, 2, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "CQ")],
        ),
        single(
            "authorized_number_of_treatments",
            "Authorized Number of Treatments",
            of(&CQ),
            &[used(V2_3, V2_6, O, 1, 2, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "CQ")],
        ),
        single(
            "process_date",
            "Process Date",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        repeated(
            "requested_disciplines",
            "Requested Discipline(s)",
            of(&CWE),
            &[used(V2_7, V2_8_2, O, 0, 0, "", "CWE")],
        ),
        repeated(
            "authorized_disciplines",
            "Authorized Discipline(s)",
            of(&CWE),
            &[used(V2_7, V2_8_2, O, 0, 0, "", "CWE")],
        ),
        single(
            "authorization_referral_type",
            "Authorization Referral Type",
            of(&CWE),
            &[used(V2_8, V2_8_2, R, 1, 0, "", "CWE")],
        ),
        single(
            "approval_status",
            "Approval Status",
            of(&CWE),
            &[used(V2_8, V2_8_2, O, 1, 0, "", "CWE")],
        ),
        single(
            "planned_treatment_stop_date",
            "Planned Treatment Stop Date",
            DTM,
            &[
                used(V2_8, V2_8, O, 1, 0, "", "DTM"),
                used(V2_8_1, V2_8_2, O, 1, 24, "", "DTM"),
            ],
        ),
        single(
            "clinical_service",
            "Clinical Service",
            of(&CWE),
            &[used(V2_8, V2_8_2, O, 1, 0, "", "CWE")],
        ),
        single(
            "reason_text",
            "Reason Text",
            ST,
            &[
                used(V2_8, V2_8, O, 1, 0, "", "ST"),
                used(V2_8_1, V2_8_2, O, 1, 60, "", "ST"),
            ],
        ),
        single(
            "number_of_authorized_treatments_units",
            "Number of Authorized Treatments/Units",
            of(&CQ),
            &[used(V2_8, V2_8_2, O, 1, 0, "", "CQ")],
        ),
        single(
            "number_of_used_treatments_units",
            "Number of Used Treatments/Units",
            of(&CQ),
            &[used(V2_8, V2_8_2, O, 1, 0, "", "CQ")],
        ),
        single(
            "number_of_schedule_treatments_units",
            "Number of Schedule Treatments/Units",
            of(&CQ),
            &[used(V2_8, V2_8_2, O, 1, 0, "", "CQ")],
        ),
        single(
            "encounter_type",
            "Encounter Type",
            of(&CWE),
            &[used(V2_8, V2_8_2, O, 1, 0, "", "CWE")],
        ),
        single(
            "remaining_benefit_amount",
            "Remaining Benefit Amount",
            of(&MO),
            &[used(V2_8, V2_8_2, O, 1, 0, "", "MO")],
        ),
        single(
            "authorized_provider",
            "Authorized Provider",
            of(&XON),
            &[used(V2_8, V2_8_2, O, 1, 0, "", "XON")],
        ),
        single(
            "authorized_health_professional",
            "Authorized Health Professional",
            of(&XCN),
            &[used(V2_8, V2_8_2, O, 1, 0, "", "XCN")],
        ),
        single(
            "source_text",
            "Source Text",
            ST,
            &[
                used(V2_8, V2_8, O, 1, 0, "", "ST"),
                used(V2_8_1, V2_8_2, O, 1, 60, "", "ST"),
            ],
        ),
        single(
            "source_date",
            "Source Date",
            DTM,
            &[
                used(V2_8, V2_8, O, 1, 0, "", "DTM"),
                used(V2_8_1, V2_8_2, O, 1, 24, "", "DTM"),
            ],
        ),
        single(
            "source_phone",
            "Source Phone",
            of(&XTN),
            &[used(V2_8, V2_8_2, O, 1, 0, "", "XTN")],
        ),
        single(
            "comment",
            "Comment",
            ST,
            &[
                used(V2_8, V2_8, O, 1, 0, "", "ST"),
                used(V2_8_1, V2_8_2, O, 1, 254, "", "ST"),
            ],
        ),
        single(
            "action_code",
            "Action Code",
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
    name: "aut",
    doc: "AUT segments (Authorization Information), one row each",
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
            "authorizing_payor_plan_id",
            Struct(&CWE_COLUMNS),
            "AUT-1",
            "Authorizing Payor, Plan ID",
        ),
        column(
            "authorizing_payor_company_id",
            Struct(&CWE_COLUMNS),
            "AUT-2",
            "Authorizing Payor, Company ID",
        ),
        column(
            "authorizing_payor_company_name",
            Utf8,
            "AUT-3",
            "Authorizing Payor, Company Name",
        ),
        column(
            "authorization_effective_date",
            Timestamp,
            "AUT-4",
            "Authorization Effective Date",
        ),
        column(
            "authorization_expiration_date",
            Timestamp,
            "AUT-5",
            "Authorization Expiration Date",
        ),
        column(
            "authorization_identifier",
            Struct(&EI_COLUMNS),
            "AUT-6",
            "Authorization Identifier",
        ),
        column(
            "reimbursement_limit",
            Struct(&CP_COLUMNS),
            "AUT-7",
            "Reimbursement Limit",
        ),
        column(
            "requested_number_of_treatments",
            Struct(&CQ_COLUMNS),
            "AUT-8",
            "Requested Number of Treatments",
        ),
        column(
            "authorized_number_of_treatments",
            Struct(&CQ_COLUMNS),
            "AUT-9",
            "Authorized Number of Treatments",
        ),
        column("process_date", Timestamp, "AUT-10", "Process Date"),
        column(
            "requested_disciplines",
            List(&CWE_KIND),
            "AUT-11",
            "Requested Discipline(s)",
        ),
        column(
            "authorized_disciplines",
            List(&CWE_KIND),
            "AUT-12",
            "Authorized Discipline(s)",
        ),
        column(
            "authorization_referral_type",
            Struct(&CWE_COLUMNS),
            "AUT-13",
            "Authorization Referral Type",
        ),
        column("approval_status", Struct(&CWE_COLUMNS), "AUT-14", "Approval Status"),
        column(
            "planned_treatment_stop_date",
            Timestamp,
            "AUT-15",
            "Planned Treatment Stop Date",
        ),
        column("clinical_service", Struct(&CWE_COLUMNS), "AUT-16", "Clinical Service"),
        column("reason_text", Utf8, "AUT-17", "Reason Text"),
        column(
            "number_of_authorized_treatments_units",
            Struct(&CQ_COLUMNS),
            "AUT-18",
            "Number of Authorized Treatments/Units",
        ),
        column(
            "number_of_used_treatments_units",
            Struct(&CQ_COLUMNS),
            "AUT-19",
            "Number of Used Treatments/Units",
        ),
        column(
            "number_of_schedule_treatments_units",
            Struct(&CQ_COLUMNS),
            "AUT-20",
            "Number of Schedule Treatments/Units",
        ),
        column("encounter_type", Struct(&CWE_COLUMNS), "AUT-21", "Encounter Type"),
        column(
            "remaining_benefit_amount",
            Struct(&MO_COLUMNS),
            "AUT-22",
            "Remaining Benefit Amount",
        ),
        column(
            "authorized_provider",
            Struct(&XON_COLUMNS),
            "AUT-23",
            "Authorized Provider",
        ),
        column(
            "authorized_health_professional",
            Struct(&XCN_COLUMNS),
            "AUT-24",
            "Authorized Health Professional",
        ),
        column("source_text", Utf8, "AUT-25", "Source Text"),
        column("source_date", Timestamp, "AUT-26", "Source Date"),
        column("source_phone", Struct(&XTN_COLUMNS), "AUT-27", "Source Phone"),
        column("comment", Utf8, "AUT-28", "Comment"),
        column("action_code", Utf8, "AUT-29", "Action Code"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

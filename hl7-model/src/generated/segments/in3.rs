// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// IN3 · Insurance Additional Information, Certification
#[derive(Default)]
#[non_exhaustive]
pub struct In3 {
    /// IN3-1 · Set ID - IN3 · SI
    pub set_id_in3: Maybe<Si>,
    /// IN3-2 · Certification Number · CX
    pub certification_number: Maybe<Box<Cx>>,
    /// IN3-3 · Certified By · XCN
    pub certified_by: Vec<Maybe<Xcn>>,
    /// IN3-4 · Certification Required · ID
    pub certification_required: Maybe<String>,
    /// IN3-5 · Penalty · MOP
    pub penalty: Maybe<Box<Mop>>,
    /// IN3-6 · Certification Date/Time · DTM
    pub certification_date_time: Maybe<Dtm>,
    /// IN3-7 · Certification Modify Date/Time · DTM
    pub certification_modify_date_time: Maybe<Dtm>,
    /// IN3-8 · Operator · XCN
    pub operator: Vec<Maybe<Xcn>>,
    /// IN3-9 · Certification Begin Date · DT
    pub certification_begin_date: Maybe<Dt>,
    /// IN3-10 · Certification End Date · DT
    pub certification_end_date: Maybe<Dt>,
    /// IN3-11 · Days · DTN
    pub days: Maybe<Box<Dtn>>,
    /// IN3-12 · Non-Concur Code/Description · CWE
    pub non_concur_code_description: Maybe<Box<Cwe>>,
    /// IN3-13 · Non-Concur Effective Date/Time · DTM
    pub non_concur_effective_date_time: Maybe<Dtm>,
    /// IN3-14 · Physician Reviewer · XCN
    pub physician_reviewer: Vec<Maybe<Xcn>>,
    /// IN3-15 · Certification Contact · ST
    pub certification_contact: Maybe<String>,
    /// IN3-16 · Certification Contact Phone Number · XTN
    pub certification_contact_phone_number: Vec<Maybe<Xtn>>,
    /// IN3-17 · Appeal Reason · CWE
    pub appeal_reason: Maybe<Box<Cwe>>,
    /// IN3-18 · Certification Agency · CWE
    pub certification_agency: Maybe<Box<Cwe>>,
    /// IN3-19 · Certification Agency Phone Number · XTN
    pub certification_agency_phone_number: Vec<Maybe<Xtn>>,
    /// IN3-20 · Pre-Certification Requirement · ICD
    pub pre_certification_requirement: Vec<Maybe<Icd>>,
    /// IN3-21 · Case Manager · ST
    pub case_manager: Maybe<String>,
    /// IN3-22 · Second Opinion Date · DT
    pub second_opinion_date: Maybe<Dt>,
    /// IN3-23 · Second Opinion Status · CWE
    pub second_opinion_status: Maybe<Box<Cwe>>,
    /// IN3-24 · Second Opinion Documentation Received · CWE
    pub second_opinion_documentation_received: Vec<Maybe<Cwe>>,
    /// IN3-25 · Second Opinion Physician · XCN
    pub second_opinion_physician: Vec<Maybe<Xcn>>,
    /// IN3-26 · Certification Type · CWE
    pub certification_type: Maybe<Box<Cwe>>,
    /// IN3-27 · Certification Category · CWE
    pub certification_category: Maybe<Box<Cwe>>,
    /// What a message has beyond these 27.
    pub extra: Extra,
}
record!(
    segment In3, IN3, [1 => set_id_in3, 2 => certification_number, 3 => certified_by, 4
    => certification_required, 5 => penalty, 6 => certification_date_time, 7 =>
    certification_modify_date_time, 8 => operator, 9 => certification_begin_date, 10 =>
    certification_end_date, 11 => days, 12 => non_concur_code_description, 13 =>
    non_concur_effective_date_time, 14 => physician_reviewer, 15 =>
    certification_contact, 16 => certification_contact_phone_number, 17 => appeal_reason,
    18 => certification_agency, 19 => certification_agency_phone_number, 20 =>
    pre_certification_requirement, 21 => case_manager, 22 => second_opinion_date, 23 =>
    second_opinion_status, 24 => second_opinion_documentation_received, 25 =>
    second_opinion_physician, 26 => certification_type, 27 => certification_category]
);
/// Definition of [`In3`].
pub static IN3: SegmentDef = SegmentDef {
    id: "IN3",
    title: "Insurance Additional Information, Certification",
    fields: &[
        single(
            "set_id_in3",
            "Set ID - IN3",
            SI,
            &[used(V2_2, V2_8_2, R, 1, 4, "", "SI")],
        ),
        single(
            "certification_number",
            "Certification Number",
            of(&CX),
            &[
                used(V2_2, V2_2, O, 1, 25, "", "ST"),
                used(V2_3, V2_3_1, O, 1, 59, "", "CX"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CX"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CX"),
            ],
        ),
        repeated(
            "certified_by",
            "Certified By",
            of(&XCN),
            &[
                used(V2_2, V2_2, O, 1, 60, "", "CN"),
                used(V2_3, V2_3_1, O, 0, 60, "", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XCN"),
            ],
        ),
        single(
            "certification_required",
            "Certification Required",
            ID,
            &[used(V2_2, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "penalty",
            "Penalty",
            of(&MOP),
            &[
                used(V2_2, V2_3, O, 1, 10, "0148", "CM_PEN"),
                used(V2_3_1, V2_4, O, 1, 10, "0148", "MOP"),
                used(V2_5, V2_5_1, O, 1, 23, "", "MOP"),
                used(V2_6, V2_8_2, O, 1, 0, "", "MOP"),
            ],
        ),
        single(
            "certification_date_time",
            "Certification Date/Time",
            DTM,
            &[
                used(V2_2, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "certification_modify_date_time",
            "Certification Modify Date/Time",
            DTM,
            &[
                used(V2_2, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        repeated(
            "operator",
            "Operator",
            of(&XCN),
            &[
                used(V2_2, V2_2, O, 1, 60, "", "CN"),
                used(V2_3, V2_3_1, O, 0, 60, "", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XCN"),
            ],
        ),
        single(
            "certification_begin_date",
            "Certification Begin Date",
            DT,
            &[used(V2_2, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        single(
            "certification_end_date",
            "Certification End Date",
            DT,
            &[used(V2_2, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        single(
            "days",
            "Days",
            of(&DTN),
            &[
                used(V2_2, V2_3, O, 1, 3, "0149", "CM_DTN"),
                used(V2_3_1, V2_4, O, 1, 3, "0149", "DTN"),
                used(V2_5, V2_5_1, O, 1, 6, "", "DTN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "DTN"),
            ],
        ),
        single(
            "non_concur_code_description",
            "Non-Concur Code/Description",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 60, "", "CE"),
                used(V2_3, V2_3_1, O, 1, 60, "0233", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0233", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0233", "CWE"),
            ],
        ),
        single(
            "non_concur_effective_date_time",
            "Non-Concur Effective Date/Time",
            DTM,
            &[
                used(V2_2, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        repeated(
            "physician_reviewer",
            "Physician Reviewer",
            of(&XCN),
            &[
                used(V2_2, V2_2, O, 1, 60, "", "CN"),
                used(V2_3, V2_3, O, 0, 60, "", "XCN"),
                used(V2_3_1, V2_3_1, O, 0, 60, "0010", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "0010", "XCN"),
                used(V2_6, V2_8_2, O, 0, 0, "0010", "XCN"),
            ],
        ),
        single(
            "certification_contact",
            "Certification Contact",
            ST,
            &[
                used(V2_2, V2_6, O, 1, 48, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        repeated(
            "certification_contact_phone_number",
            "Certification Contact Phone Number",
            of(&XTN),
            &[
                used(V2_2, V2_2, O, 3, 40, "", "TN"),
                used(V2_3, V2_3_1, O, 0, 40, "", "XTN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XTN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XTN"),
            ],
        ),
        single(
            "appeal_reason",
            "Appeal Reason",
            of(&CWE),
            &[
                used(V2_2, V2_3, O, 1, 60, "", "CE"),
                used(V2_3_1, V2_3_1, O, 1, 60, "0345", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0345", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0345", "CWE"),
            ],
        ),
        single(
            "certification_agency",
            "Certification Agency",
            of(&CWE),
            &[
                used(V2_2, V2_3, O, 1, 60, "", "CE"),
                used(V2_3_1, V2_3_1, O, 1, 60, "0346", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0346", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0346", "CWE"),
            ],
        ),
        repeated(
            "certification_agency_phone_number",
            "Certification Agency Phone Number",
            of(&XTN),
            &[
                used(V2_2, V2_2, O, 3, 40, "", "TN"),
                used(V2_3, V2_3_1, O, 0, 40, "", "XTN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XTN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XTN"),
            ],
        ),
        repeated(
            "pre_certification_requirement",
            "Pre-Certification Requirement",
            of(&ICD),
            &[
                used(V2_2, V2_2, O, 0, 40, "0150", "CM_PCF"),
                used(V2_3, V2_3, O, 0, 40, "", "CM_PCF"),
                used(V2_3_1, V2_4, O, 0, 40, "0150", "PCF"),
                used(V2_5, V2_5_1, O, 0, 40, "", "ICD"),
                used(V2_6, V2_7_1, O, 0, 0, "", "ICD"),
                used(V2_8, V2_8_2, O, 0, 0, "0136", "ICD"),
            ],
        ),
        single(
            "case_manager",
            "Case Manager",
            ST,
            &[
                used(V2_2, V2_6, O, 1, 48, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "second_opinion_date",
            "Second Opinion Date",
            DT,
            &[used(V2_2, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        single(
            "second_opinion_status",
            "Second Opinion Status",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 1, "0151", "ID"),
                used(V2_3, V2_6, O, 1, 1, "0151", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0151", "CWE"),
            ],
        ),
        repeated(
            "second_opinion_documentation_received",
            "Second Opinion Documentation Received",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 1, "0152", "ID"),
                used(V2_3, V2_6, O, 0, 1, "0152", "IS"),
                used(V2_7, V2_8_2, O, 0, 0, "0152", "CWE"),
            ],
        ),
        repeated(
            "second_opinion_physician",
            "Second Opinion Physician",
            of(&XCN),
            &[
                used(V2_2, V2_2, O, 1, 60, "", "CN"),
                used(V2_3, V2_3, O, 0, 60, "", "XCN"),
                used(V2_3_1, V2_3_1, O, 0, 60, "0010", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "0010", "XCN"),
                used(V2_6, V2_8_2, O, 0, 0, "0010", "XCN"),
            ],
        ),
        single(
            "certification_type",
            "Certification Type",
            of(&CWE),
            &[used(V2_8, V2_8_2, O, 1, 0, "0921", "CWE")],
        ),
        single(
            "certification_category",
            "Certification Category",
            of(&CWE),
            &[used(V2_8, V2_8_2, O, 1, 0, "0922", "CWE")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "in3",
    doc: "IN3 segments (Insurance Additional Information, Certification), one row each",
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
        column("set_id_in3", Int64, "IN3-1", "Set ID - IN3"),
        column(
            "certification_number",
            Struct(&CX_COLUMNS),
            "IN3-2",
            "Certification Number",
        ),
        column("certified_by", List(&XCN_KIND), "IN3-3", "Certified By"),
        column("certification_required", Utf8, "IN3-4", "Certification Required"),
        column("penalty", Struct(&MOP_COLUMNS), "IN3-5", "Penalty"),
        column("certification_date_time", Timestamp, "IN3-6", "Certification Date/Time"),
        column(
            "certification_modify_date_time",
            Timestamp,
            "IN3-7",
            "Certification Modify Date/Time",
        ),
        column("operator", List(&XCN_KIND), "IN3-8", "Operator"),
        column("certification_begin_date", Date, "IN3-9", "Certification Begin Date"),
        column("certification_end_date", Date, "IN3-10", "Certification End Date"),
        column("days", Struct(&DTN_COLUMNS), "IN3-11", "Days"),
        column(
            "non_concur_code_description",
            Struct(&CWE_COLUMNS),
            "IN3-12",
            "Non-Concur Code/Description",
        ),
        column(
            "non_concur_effective_date_time",
            Timestamp,
            "IN3-13",
            "Non-Concur Effective Date/Time",
        ),
        column("physician_reviewer", List(&XCN_KIND), "IN3-14", "Physician Reviewer"),
        column("certification_contact", Utf8, "IN3-15", "Certification Contact"),
        column(
            "certification_contact_phone_number",
            List(&XTN_KIND),
            "IN3-16",
            "Certification Contact Phone Number",
        ),
        column("appeal_reason", Struct(&CWE_COLUMNS), "IN3-17", "Appeal Reason"),
        column(
            "certification_agency",
            Struct(&CWE_COLUMNS),
            "IN3-18",
            "Certification Agency",
        ),
        column(
            "certification_agency_phone_number",
            List(&XTN_KIND),
            "IN3-19",
            "Certification Agency Phone Number",
        ),
        column(
            "pre_certification_requirement",
            List(&ICD_KIND),
            "IN3-20",
            "Pre-Certification Requirement",
        ),
        column("case_manager", Utf8, "IN3-21", "Case Manager"),
        column("second_opinion_date", Date, "IN3-22", "Second Opinion Date"),
        column(
            "second_opinion_status",
            Struct(&CWE_COLUMNS),
            "IN3-23",
            "Second Opinion Status",
        ),
        column(
            "second_opinion_documentation_received",
            List(&CWE_KIND),
            "IN3-24",
            "Second Opinion Documentation Received",
        ),
        column(
            "second_opinion_physician",
            List(&XCN_KIND),
            "IN3-25",
            "Second Opinion Physician",
        ),
        column(
            "certification_type",
            Struct(&CWE_COLUMNS),
            "IN3-26",
            "Certification Type",
        ),
        column(
            "certification_category",
            Struct(&CWE_COLUMNS),
            "IN3-27",
            "Certification Category",
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

// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// RF1 · Referral Information
#[derive(Default)]
#[non_exhaustive]
pub struct Rf1 {
    /// RF1-1 · Referral Status · CWE
    pub referral_status: Maybe<Box<Cwe>>,
    /// RF1-2 · Referral Priority · CWE
    pub referral_priority: Maybe<Box<Cwe>>,
    /// RF1-3 · Referral Type · CWE
    pub referral_type: Maybe<Box<Cwe>>,
    /// RF1-4 · Referral Disposition · CWE
    pub referral_disposition: Vec<Maybe<Cwe>>,
    /// RF1-5 · Referral Category · CWE
    pub referral_category: Maybe<Box<Cwe>>,
    /// RF1-6 · Originating Referral Identifier · EI
    pub originating_referral_identifier: Maybe<Box<Ei>>,
    /// RF1-7 · Effective Date · DTM
    pub effective_date: Maybe<Dtm>,
    /// RF1-8 · Expiration Date · DTM
    pub expiration_date: Maybe<Dtm>,
    /// RF1-9 · Process Date · DTM
    pub process_date: Maybe<Dtm>,
    /// RF1-10 · Referral Reason · CWE
    pub referral_reason: Vec<Maybe<Cwe>>,
    /// RF1-11 · External Referral Identifier · EI
    pub external_referral_identifier: Vec<Maybe<Ei>>,
    /// RF1-12 · Referral Documentation Completion Status · CWE
    pub referral_documentation_completion_status: Maybe<Box<Cwe>>,
    /// RF1-13 · Planned Treatment Stop Date · DTM
    pub planned_treatment_stop_date: Maybe<Dtm>,
    /// RF1-14 · Referral Reason Text · ST
    pub referral_reason_text: Maybe<String>,
    /// RF1-15 · Number of Authorized Treatments/Units · CQ
    pub number_of_authorized_treatments_units: Maybe<Box<Cq>>,
    /// RF1-16 · Number of Used Treatments/Units · CQ
    pub number_of_used_treatments_units: Maybe<Box<Cq>>,
    /// RF1-17 · Number of Schedule Treatments/Units · CQ
    pub number_of_schedule_treatments_units: Maybe<Box<Cq>>,
    /// RF1-18 · Remaining Benefit Amount · MO
    pub remaining_benefit_amount: Vec<Maybe<Mo>>,
    /// RF1-19 · Authorized Provider · XON
    pub authorized_provider: Maybe<Box<Xon>>,
    /// RF1-20 · Authorized Health Professional · XCN
    pub authorized_health_professional: Maybe<Box<Xcn>>,
    /// RF1-21 · Source Text · ST
    pub source_text: Maybe<String>,
    /// RF1-22 · Source Date · DTM
    pub source_date: Maybe<Dtm>,
    /// RF1-23 · Source Phone · XTN
    pub source_phone: Maybe<Box<Xtn>>,
    /// RF1-24 · Comment · ST
    pub comment: Maybe<String>,
    /// RF1-25 · Action Code · ID
    pub action_code: Maybe<String>,
    /// What a message has beyond these 25.
    pub extra: Extra,
}
record!(
    segment Rf1, RF1, [1 => referral_status, 2 => referral_priority, 3 => referral_type,
    4 => referral_disposition, 5 => referral_category, 6 =>
    originating_referral_identifier, 7 => effective_date, 8 => expiration_date, 9 =>
    process_date, 10 => referral_reason, 11 => external_referral_identifier, 12 =>
    referral_documentation_completion_status, 13 => planned_treatment_stop_date, 14 =>
    referral_reason_text, 15 => number_of_authorized_treatments_units, 16 =>
    number_of_used_treatments_units, 17 => number_of_schedule_treatments_units, 18 =>
    remaining_benefit_amount, 19 => authorized_provider, 20 =>
    authorized_health_professional, 21 => source_text, 22 => source_date, 23 =>
    source_phone, 24 => comment, 25 => action_code]
);
/// Definition of [`Rf1`].
pub static RF1: SegmentDef = SegmentDef {
    id: "RF1",
    title: "Referral Information",
    fields: &[
        single(
            "referral_status",
            "Referral Status",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 200, "0283", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0283", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0283", "CWE"),
            ],
        ),
        single(
            "referral_priority",
            "Referral Priority",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 200, "0280", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0280", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0280", "CWE"),
            ],
        ),
        single(
            "referral_type",
            "Referral Type",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 200, "0281", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0281", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0281", "CWE"),
            ],
        ),
        repeated(
            "referral_disposition",
            "Referral Disposition",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 0, 200, "0282", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "0282", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0282", "CWE"),
            ],
        ),
        single(
            "referral_category",
            "Referral Category",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 200, "0284", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0284", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0284", "CWE"),
            ],
        ),
        single(
            "originating_referral_identifier",
            "Originating Referral Identifier",
            of(&EI),
            &[
                used(V2_3, V2_5_1, R, 1, 30, "", "EI"),
                used(V2_6, V2_8_2, R, 1, 0, "", "EI"),
            ],
        ),
        single(
            "effective_date",
            "Effective Date",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "expiration_date",
            "Expiration Date",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
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
            "referral_reason",
            "Referral Reason",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 0, 200, "0336", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "0336", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0336", "CWE"),
            ],
        ),
        repeated(
            "external_referral_identifier",
            "External Referral Identifier",
            of(&EI),
            &[
                used(V2_3, V2_5_1, O, 0, 30, "", "EI"),
                used(V2_6, V2_8_2, O, 0, 0, "", "EI"),
            ],
        ),
        single(
            "referral_documentation_completion_status",
            "Referral Documentation Completion Status",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0865", "CWE")],
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
            "referral_reason_text",
            "Referral Reason Text",
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
        repeated(
            "remaining_benefit_amount",
            "Remaining Benefit Amount",
            of(&MO),
            &[
                used(V2_8, V2_8, O, 1, 0, "", "MO"),
                used(V2_8_1, V2_8_1, O, 0, 0, "", "MO"),
                used(V2_8_2, V2_8_2, O, 1, 0, "", "MO"),
            ],
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
                used(V2_8_1, V2_8_2, O, 1, 250, "", "ST"),
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
    name: "rf1",
    doc: "RF1 segments (Referral Information), one row each",
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
        column("referral_status", Struct(&CWE_COLUMNS), "RF1-1", "Referral Status"),
        column("referral_priority", Struct(&CWE_COLUMNS), "RF1-2", "Referral Priority"),
        column("referral_type", Struct(&CWE_COLUMNS), "RF1-3", "Referral Type"),
        column("referral_disposition", List(&CWE_KIND), "RF1-4", "Referral Disposition"),
        column("referral_category", Struct(&CWE_COLUMNS), "RF1-5", "Referral Category"),
        column(
            "originating_referral_identifier",
            Struct(&EI_COLUMNS),
            "RF1-6",
            "Originating Referral Identifier",
        ),
        column("effective_date", Timestamp, "RF1-7", "Effective Date"),
        column("expiration_date", Timestamp, "RF1-8", "Expiration Date"),
        column("process_date", Timestamp, "RF1-9", "Process Date"),
        column("referral_reason", List(&CWE_KIND), "RF1-10", "Referral Reason"),
        column(
            "external_referral_identifier",
            List(&EI_KIND),
            "RF1-11",
            "External Referral Identifier",
        ),
        column(
            "referral_documentation_completion_status",
            Struct(&CWE_COLUMNS),
            "RF1-12",
            "Referral Documentation Completion Status",
        ),
        column(
            "planned_treatment_stop_date",
            Timestamp,
            "RF1-13",
            "Planned Treatment Stop Date",
        ),
        column("referral_reason_text", Utf8, "RF1-14", "Referral Reason Text"),
        column(
            "number_of_authorized_treatments_units",
            Struct(&CQ_COLUMNS),
            "RF1-15",
            "Number of Authorized Treatments/Units",
        ),
        column(
            "number_of_used_treatments_units",
            Struct(&CQ_COLUMNS),
            "RF1-16",
            "Number of Used Treatments/Units",
        ),
        column(
            "number_of_schedule_treatments_units",
            Struct(&CQ_COLUMNS),
            "RF1-17",
            "Number of Schedule Treatments/Units",
        ),
        column(
            "remaining_benefit_amount",
            List(&MO_KIND),
            "RF1-18",
            "Remaining Benefit Amount",
        ),
        column(
            "authorized_provider",
            Struct(&XON_COLUMNS),
            "RF1-19",
            "Authorized Provider",
        ),
        column(
            "authorized_health_professional",
            Struct(&XCN_COLUMNS),
            "RF1-20",
            "Authorized Health Professional",
        ),
        column("source_text", Utf8, "RF1-21", "Source Text"),
        column("source_date", Timestamp, "RF1-22", "Source Date"),
        column("source_phone", Struct(&XTN_COLUMNS), "RF1-23", "Source Phone"),
        column("comment", Utf8, "RF1-24", "Comment"),
        column("action_code", Utf8, "RF1-25", "Action Code"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// FT1 · Financial Transaction
#[derive(Default)]
#[non_exhaustive]
pub struct Ft1 {
    /// FT1-1 · Set ID - FT1 · SI
    pub set_id_ft1: Maybe<Si>,
    /// FT1-2 · Transaction ID · ST
    pub transaction_id: Maybe<String>,
    /// FT1-3 · Transaction Batch ID · ST
    pub transaction_batch_id: Maybe<String>,
    /// FT1-4 · Transaction Date · DR
    pub transaction_date: Maybe<Box<Dr>>,
    /// FT1-5 · Transaction Posting Date · DTM
    pub transaction_posting_date: Maybe<Dtm>,
    /// FT1-6 · Transaction Type · CWE
    pub transaction_type: Maybe<Box<Cwe>>,
    /// FT1-7 · Transaction Code · CWE
    pub transaction_code: Maybe<Box<Cwe>>,
    /// FT1-8 · Transaction Description · ST
    pub transaction_description: Maybe<String>,
    /// FT1-9 · Transaction Description - Alt · ST
    pub transaction_description_alt: Maybe<String>,
    /// FT1-10 · Transaction Quantity · NM
    pub transaction_quantity: Maybe<Nm>,
    /// FT1-11 · Transaction Amount - Extended · CP
    pub transaction_amount_extended: Maybe<Box<Cp>>,
    /// FT1-12 · Transaction amount - unit · CP
    pub transaction_amount_unit: Maybe<Box<Cp>>,
    /// FT1-13 · Department Code · CWE
    pub department_code: Maybe<Box<Cwe>>,
    /// FT1-14 · Health Plan ID · CWE
    pub health_plan_id: Maybe<Box<Cwe>>,
    /// FT1-15 · Insurance Amount · CP
    pub insurance_amount: Maybe<Box<Cp>>,
    /// FT1-16 · Assigned Patient Location · PL
    pub assigned_patient_location: Maybe<Box<Pl>>,
    /// FT1-17 · Fee Schedule · CWE
    pub fee_schedule: Maybe<Box<Cwe>>,
    /// FT1-18 · Patient Type · CWE
    pub patient_type: Maybe<Box<Cwe>>,
    /// FT1-19 · Diagnosis Code - FT1 · CWE
    pub diagnosis_code_ft1: Vec<Maybe<Cwe>>,
    /// FT1-20 · Performed By Code · XCN
    pub performed_by_code: Vec<Maybe<Xcn>>,
    /// FT1-21 · Ordered By Code · XCN
    pub ordered_by_code: Vec<Maybe<Xcn>>,
    /// FT1-22 · Unit Cost · CP
    pub unit_cost: Maybe<Box<Cp>>,
    /// FT1-23 · Filler Order Number · EI
    pub filler_order_number: Maybe<Box<Ei>>,
    /// FT1-24 · Entered By Code · XCN
    pub entered_by_code: Vec<Maybe<Xcn>>,
    /// FT1-25 · Procedure Code · CNE
    pub procedure_code: Maybe<Box<Cne>>,
    /// FT1-26 · Procedure Code Modifier · CNE
    pub procedure_code_modifier: Vec<Maybe<Cne>>,
    /// FT1-27 · Advanced Beneficiary Notice Code · CWE
    pub advanced_beneficiary_notice_code: Maybe<Box<Cwe>>,
    /// FT1-28 · Medically Necessary Duplicate Procedure Reason · CWE
    pub medically_necessary_duplicate_procedure_reason: Maybe<Box<Cwe>>,
    /// FT1-29 · NDC Code · CWE
    pub ndc_code: Maybe<Box<Cwe>>,
    /// FT1-30 · Payment Reference ID · CX
    pub payment_reference_id: Maybe<Box<Cx>>,
    /// FT1-31 · Transaction Reference Key · SI
    pub transaction_reference_key: Vec<Maybe<Si>>,
    /// FT1-32 · Performing Facility · XON
    pub performing_facility: Vec<Maybe<Xon>>,
    /// FT1-33 · Ordering Facility · XON
    pub ordering_facility: Maybe<Box<Xon>>,
    /// FT1-34 · Item Number · CWE
    pub item_number: Maybe<Box<Cwe>>,
    /// FT1-35 · Model Number · ST
    pub model_number: Maybe<String>,
    /// FT1-36 · Special Processing Code · CWE
    pub special_processing_code: Vec<Maybe<Cwe>>,
    /// FT1-37 · Clinic Code · CWE
    pub clinic_code: Maybe<Box<Cwe>>,
    /// FT1-38 · Referral Number · CX
    pub referral_number: Maybe<Box<Cx>>,
    /// FT1-39 · Authorization Number · CX
    pub authorization_number: Maybe<Box<Cx>>,
    /// FT1-40 · Service Provider Taxonomy Code · CWE
    pub service_provider_taxonomy_code: Maybe<Box<Cwe>>,
    /// FT1-41 · Revenue Code · CWE
    pub revenue_code: Maybe<Box<Cwe>>,
    /// FT1-42 · Prescription Number · ST
    pub prescription_number: Maybe<String>,
    /// FT1-43 · NDC Qty and UOM · CQ
    pub ndc_qty_and_uom: Maybe<Box<Cq>>,
    /// What a message has beyond these 43.
    pub extra: Extra,
}
record!(
    segment Ft1, FT1, [1 => set_id_ft1, 2 => transaction_id, 3 => transaction_batch_id, 4
    => transaction_date, 5 => transaction_posting_date, 6 => transaction_type, 7 =>
    transaction_code, 8 => transaction_description, 9 => transaction_description_alt, 10
    => transaction_quantity, 11 => transaction_amount_extended, 12 =>
    transaction_amount_unit, 13 => department_code, 14 => health_plan_id, 15 =>
    insurance_amount, 16 => assigned_patient_location, 17 => fee_schedule, 18 =>
    patient_type, 19 => diagnosis_code_ft1, 20 => performed_by_code, 21 =>
    ordered_by_code, 22 => unit_cost, 23 => filler_order_number, 24 => entered_by_code,
    25 => procedure_code, 26 => procedure_code_modifier, 27 =>
    advanced_beneficiary_notice_code, 28 =>
    medically_necessary_duplicate_procedure_reason, 29 => ndc_code, 30 =>
    payment_reference_id, 31 => transaction_reference_key, 32 => performing_facility, 33
    => ordering_facility, 34 => item_number, 35 => model_number, 36 =>
    special_processing_code, 37 => clinic_code, 38 => referral_number, 39 =>
    authorization_number, 40 => service_provider_taxonomy_code, 41 => revenue_code, 42 =>
    prescription_number, 43 => ndc_qty_and_uom]
);
/// Definition of [`Ft1`].
pub static FT1: SegmentDef = SegmentDef {
    id: "FT1",
    title: "Financial Transaction",
    fields: &[
        single(
            "set_id_ft1",
            "Set ID - FT1",
            SI,
            &[used(V2_1, V2_8_2, O, 1, 4, "", "SI")],
        ),
        single(
            "transaction_id",
            "Transaction ID",
            ST,
            &[used(V2_1, V2_8_2, O, 1, 12, "", "ST")],
        ),
        single(
            "transaction_batch_id",
            "Transaction Batch ID",
            ST,
            &[
                used(V2_1, V2_1, O, 1, 5, "", "ST"),
                used(V2_2, V2_8_2, O, 1, 10, "", "ST"),
            ],
        ),
        single(
            "transaction_date",
            "Transaction Date",
            of(&DR),
            &[
                used(V2_1, V2_2, R, 1, 8, "", "DT"),
                used(V2_3, V2_4, R, 1, 26, "", "TS"),
                used(V2_5, V2_5_1, R, 1, 53, "", "DR"),
                used(V2_6, V2_8_2, R, 1, 0, "", "DR"),
            ],
        ),
        single(
            "transaction_posting_date",
            "Transaction Posting Date",
            DTM,
            &[
                used(V2_1, V2_2, O, 1, 8, "", "DT"),
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "transaction_type",
            "Transaction Type",
            of(&CWE),
            &[
                used(V2_1, V2_3, R, 1, 8, "0017", "ID"),
                used(V2_3_1, V2_6, R, 1, 8, "0017", "IS"),
                used(V2_7, V2_8_2, R, 1, 0, "0017", "CWE"),
            ],
        ),
        single(
            "transaction_code",
            "Transaction Code",
            of(&CWE),
            &[
                used(V2_1, V2_1, R, 1, 20, "0096", "ID"),
                used(V2_2, V2_2, R, 1, 20, "0132", "CE"),
                used(V2_3, V2_3_1, R, 1, 80, "0132", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "0132", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "0132", "CWE"),
            ],
        ),
        single(
            "transaction_description",
            "Transaction Description",
            ST,
            &[
                used(V2_1, V2_5_1, O, 1, 40, "", "ST"),
                used(V2_6, V2_8_2, W, 1, 0, "", "ST"),
            ],
        ),
        single(
            "transaction_description_alt",
            "Transaction Description - Alt",
            ST,
            &[
                used(V2_1, V2_5_1, O, 1, 40, "", "ST"),
                used(V2_6, V2_8_2, W, 1, 0, "", "ST"),
            ],
        ),
        single(
            "transaction_quantity",
            "Transaction Quantity",
            NM,
            &[
                used(V2_1, V2_1, O, 1, 12, "", "NM"),
                used(V2_2, V2_2, O, 1, 4, "", "NM"),
                used(V2_3, V2_6, O, 1, 6, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "transaction_amount_extended",
            "Transaction Amount - Extended",
            of(&CP),
            &[
                used(V2_1, V2_1, O, 1, 4, "", "NM"),
                used(V2_2, V2_2, O, 1, 12, "", "NM"),
                used(V2_3, V2_5_1, O, 1, 12, "", "CP"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CP"),
            ],
        ),
        single(
            "transaction_amount_unit",
            "Transaction amount - unit",
            of(&CP),
            &[
                used(V2_1, V2_2, O, 1, 12, "", "NM"),
                used(V2_3, V2_5_1, O, 1, 12, "", "CP"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CP"),
            ],
        ),
        single(
            "department_code",
            "Department Code",
            of(&CWE),
            &[
                used(V2_1, V2_1, O, 1, 16, "0049", "ST"),
                used(V2_2, V2_3_1, O, 1, 60, "0049", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0049", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0049", "CWE"),
            ],
        ),
        single(
            "health_plan_id",
            "Health Plan ID",
            of(&CWE),
            &[
                used(V2_1, V2_1, O, 1, 8, "0072", "ID"),
                used(V2_2, V2_2, R, 1, 8, "0072", "ID"),
                used(V2_3, V2_3, O, 1, 8, "0072", "CE"),
                used(V2_3_1, V2_3_1, O, 1, 60, "0072", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0072", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0072", "CWE"),
            ],
        ),
        single(
            "insurance_amount",
            "Insurance Amount",
            of(&CP),
            &[
                used(V2_1, V2_2, O, 1, 12, "", "NM"),
                used(V2_3, V2_5_1, O, 1, 12, "", "CP"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CP"),
            ],
        ),
        single(
            "assigned_patient_location",
            "Assigned Patient Location",
            of(&PL),
            &[
                used(V2_1, V2_1, O, 1, 12, "0079", "ST"),
                used(V2_2, V2_2, O, 1, 12, "0079", "CM_INTERNAL_LOCATION"),
                used(V2_3, V2_3, O, 1, 12, "", "PL"),
                used(V2_3_1, V2_5_1, O, 1, 80, "", "PL"),
                used(V2_6, V2_8_2, O, 1, 0, "", "PL"),
            ],
        ),
        single(
            "fee_schedule",
            "Fee Schedule",
            of(&CWE),
            &[
                used(V2_1, V2_3, O, 1, 1, "0024", "ID"),
                used(V2_3_1, V2_6, O, 1, 1, "0024", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0024", "CWE"),
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
        repeated(
            "diagnosis_code_ft1",
            "Diagnosis Code - FT1",
            of(&CWE),
            &[
                used(V2_1, V2_1, O, 1, 8, "0051", "ID"),
                used(V2_2, V2_2, O, 0, 8, "0051", "CE"),
                used(V2_3, V2_3_1, O, 0, 60, "0051", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "0051", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0051", "CWE"),
            ],
        ),
        repeated(
            "performed_by_code",
            "Performed By Code",
            of(&XCN),
            &[
                used(V2_1, V2_2, O, 1, 60, "0084", "CN"),
                used(V2_3, V2_3, O, 1, 120, "0084", "XCN"),
                used(V2_3_1, V2_3_1, O, 0, 120, "0084", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "0084", "XCN"),
                used(V2_6, V2_8_2, O, 0, 0, "0084", "XCN"),
            ],
        ),
        repeated(
            "ordered_by_code",
            "Ordered By Code",
            of(&XCN),
            &[
                used(V2_1, V2_2, O, 1, 60, "", "CN"),
                used(V2_3, V2_3, O, 1, 120, "", "XCN"),
                used(V2_3_1, V2_3_1, O, 0, 120, "", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XCN"),
            ],
        ),
        single(
            "unit_cost",
            "Unit Cost",
            of(&CP),
            &[
                used(V2_1, V2_3, O, 1, 12, "", "NM"),
                used(V2_3_1, V2_5_1, O, 1, 12, "", "CP"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CP"),
            ],
        ),
        single(
            "filler_order_number",
            "Filler Order Number",
            of(&EI),
            &[
                used(V2_2, V2_2, C, 1, 75, "", "CM_FILLER"),
                used(V2_3, V2_3, C, 1, 22, "", "EI"),
                used(V2_3_1, V2_5_1, O, 1, 22, "", "EI"),
                used(V2_6, V2_8_2, O, 1, 0, "", "EI"),
            ],
        ),
        repeated(
            "entered_by_code",
            "Entered By Code",
            of(&XCN),
            &[
                used(V2_3, V2_3, O, 1, 120, "", "XCN"),
                used(V2_3_1, V2_3_1, O, 0, 120, "", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XCN"),
            ],
        ),
        single(
            "procedure_code",
            "Procedure Code",
            of(&CNE),
            &[
                used(V2_3, V2_3_1, O, 1, 80, "0088", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0088", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0088", "CNE"),
            ],
        ),
        repeated(
            "procedure_code_modifier",
            "Procedure Code Modifier",
            of(&CNE),
            &[
                used(V2_3_1, V2_3_1, O, 0, 80, "0340", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "0340", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0340", "CNE"),
            ],
        ),
        single(
            "advanced_beneficiary_notice_code",
            "Advanced Beneficiary Notice Code",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "0339", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0339", "CWE"),
            ],
        ),
        single(
            "medically_necessary_duplicate_procedure_reason",
            "Medically Necessary Duplicate Procedure Reason",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "0476", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "0476", "CWE"),
            ],
        ),
        single(
            "ndc_code",
            "NDC Code",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "0549", "CNE"),
                used(V2_6, V2_8_2, O, 1, 0, "0549", "CWE"),
            ],
        ),
        single(
            "payment_reference_id",
            "Payment Reference ID",
            of(&CX),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "CX"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CX"),
            ],
        ),
        repeated(
            "transaction_reference_key",
            "Transaction Reference Key",
            SI,
            &[used(V2_5, V2_8_2, O, 0, 4, "", "SI")],
        ),
        repeated(
            "performing_facility",
            "Performing Facility",
            of(&XON),
            &[used(V2_7, V2_8_2, O, 0, 0, "", "XON")],
        ),
        single(
            "ordering_facility",
            "Ordering Facility",
            of(&XON),
            &[used(V2_7, V2_8_2, O, 1, 0, "", "XON")],
        ),
        single(
            "item_number",
            "Item Number",
            of(&CWE),
            &[used(V2_7, V2_8_2, O, 1, 0, "", "CWE")],
        ),
        single(
            "model_number",
            "Model Number",
            ST,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "ST")],
        ),
        repeated(
            "special_processing_code",
            "Special Processing Code",
            of(&CWE),
            &[used(V2_7, V2_8_2, O, 0, 0, "", "CWE")],
        ),
        single(
            "clinic_code",
            "Clinic Code",
            of(&CWE),
            &[used(V2_7, V2_8_2, O, 1, 0, "", "CWE")],
        ),
        single(
            "referral_number",
            "Referral Number",
            of(&CX),
            &[used(V2_7, V2_8_2, O, 1, 0, "", "CX")],
        ),
        single(
            "authorization_number",
            "Authorization Number",
            of(&CX),
            &[used(V2_7, V2_8_2, O, 1, 0, "", "CX")],
        ),
        single(
            "service_provider_taxonomy_code",
            "Service Provider Taxonomy Code",
            of(&CWE),
            &[used(V2_7, V2_8_2, O, 1, 0, "", "CWE")],
        ),
        single(
            "revenue_code",
            "Revenue Code",
            of(&CWE),
            &[used(V2_7, V2_8_2, O, 1, 0, "0456", "CWE")],
        ),
        single(
            "prescription_number",
            "Prescription Number",
            ST,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "ndc_qty_and_uom",
            "NDC Qty and UOM",
            of(&CQ),
            &[used(V2_7, V2_8_2, O, 1, 0, "", "CQ")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "ft1",
    doc: "FT1 segments (Financial Transaction), one row each",
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
        column("set_id_ft1", Int64, "FT1-1", "Set ID - FT1"),
        column("transaction_id", Utf8, "FT1-2", "Transaction ID"),
        column("transaction_batch_id", Utf8, "FT1-3", "Transaction Batch ID"),
        column("transaction_date", Struct(&DR_COLUMNS), "FT1-4", "Transaction Date"),
        column(
            "transaction_posting_date",
            Timestamp,
            "FT1-5",
            "Transaction Posting Date",
        ),
        column("transaction_type", Struct(&CWE_COLUMNS), "FT1-6", "Transaction Type"),
        column("transaction_code", Struct(&CWE_COLUMNS), "FT1-7", "Transaction Code"),
        column("transaction_description", Utf8, "FT1-8", "Transaction Description"),
        column(
            "transaction_description_alt",
            Utf8,
            "FT1-9",
            "Transaction Description - Alt",
        ),
        column("transaction_quantity", Decimal, "FT1-10", "Transaction Quantity"),
        column(
            "transaction_amount_extended",
            Struct(&CP_COLUMNS),
            "FT1-11",
            "Transaction Amount - Extended",
        ),
        column(
            "transaction_amount_unit",
            Struct(&CP_COLUMNS),
            "FT1-12",
            "Transaction amount - unit",
        ),
        column("department_code", Struct(&CWE_COLUMNS), "FT1-13", "Department Code"),
        column("health_plan_id", Struct(&CWE_COLUMNS), "FT1-14", "Health Plan ID"),
        column("insurance_amount", Struct(&CP_COLUMNS), "FT1-15", "Insurance Amount"),
        column(
            "assigned_patient_location",
            Struct(&PL_COLUMNS),
            "FT1-16",
            "Assigned Patient Location",
        ),
        column("fee_schedule", Struct(&CWE_COLUMNS), "FT1-17", "Fee Schedule"),
        column("patient_type", Struct(&CWE_COLUMNS), "FT1-18", "Patient Type"),
        column("diagnosis_code_ft1", List(&CWE_KIND), "FT1-19", "Diagnosis Code - FT1"),
        column("performed_by_code", List(&XCN_KIND), "FT1-20", "Performed By Code"),
        column("ordered_by_code", List(&XCN_KIND), "FT1-21", "Ordered By Code"),
        column("unit_cost", Struct(&CP_COLUMNS), "FT1-22", "Unit Cost"),
        column(
            "filler_order_number",
            Struct(&EI_COLUMNS),
            "FT1-23",
            "Filler Order Number",
        ),
        column("entered_by_code", List(&XCN_KIND), "FT1-24", "Entered By Code"),
        column("procedure_code", Struct(&CNE_COLUMNS), "FT1-25", "Procedure Code"),
        column(
            "procedure_code_modifier",
            List(&CNE_KIND),
            "FT1-26",
            "Procedure Code Modifier",
        ),
        column(
            "advanced_beneficiary_notice_code",
            Struct(&CWE_COLUMNS),
            "FT1-27",
            "Advanced Beneficiary Notice Code",
        ),
        column(
            "medically_necessary_duplicate_procedure_reason",
            Struct(&CWE_COLUMNS),
            "FT1-28",
            "Medically Necessary Duplicate Procedure Reason",
        ),
        column("ndc_code", Struct(&CWE_COLUMNS), "FT1-29", "NDC Code"),
        column(
            "payment_reference_id",
            Struct(&CX_COLUMNS),
            "FT1-30",
            "Payment Reference ID",
        ),
        column(
            "transaction_reference_key",
            List(&Int64),
            "FT1-31",
            "Transaction Reference Key",
        ),
        column("performing_facility", List(&XON_KIND), "FT1-32", "Performing Facility"),
        column("ordering_facility", Struct(&XON_COLUMNS), "FT1-33", "Ordering Facility"),
        column("item_number", Struct(&CWE_COLUMNS), "FT1-34", "Item Number"),
        column("model_number", Utf8, "FT1-35", "Model Number"),
        column(
            "special_processing_code",
            List(&CWE_KIND),
            "FT1-36",
            "Special Processing Code",
        ),
        column("clinic_code", Struct(&CWE_COLUMNS), "FT1-37", "Clinic Code"),
        column("referral_number", Struct(&CX_COLUMNS), "FT1-38", "Referral Number"),
        column(
            "authorization_number",
            Struct(&CX_COLUMNS),
            "FT1-39",
            "Authorization Number",
        ),
        column(
            "service_provider_taxonomy_code",
            Struct(&CWE_COLUMNS),
            "FT1-40",
            "Service Provider Taxonomy Code",
        ),
        column("revenue_code", Struct(&CWE_COLUMNS), "FT1-41", "Revenue Code"),
        column("prescription_number", Utf8, "FT1-42", "Prescription Number"),
        column("ndc_qty_and_uom", Struct(&CQ_COLUMNS), "FT1-43", "NDC Qty and UOM"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

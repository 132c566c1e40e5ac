// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// PSL · Product/Service Line Item
#[derive(Default)]
#[non_exhaustive]
pub struct Psl {
    /// PSL-1 · Provider Product/Service Line Item Number · EI
    pub provider_product_service_line_item_number: Maybe<Box<Ei>>,
    /// PSL-2 · Payer Product/Service Line Item Number · EI
    pub payer_product_service_line_item_number: Maybe<Box<Ei>>,
    /// PSL-3 · Product/Service Line Item Sequence Number · SI
    pub product_service_line_item_sequence_number: Maybe<Si>,
    /// PSL-4 · Provider Tracking ID · EI
    pub provider_tracking_id: Maybe<Box<Ei>>,
    /// PSL-5 · Payer Tracking ID · EI
    pub payer_tracking_id: Maybe<Box<Ei>>,
    /// PSL-6 · Product/Service Line Item Status · CWE
    pub product_service_line_item_status: Maybe<Box<Cwe>>,
    /// PSL-7 · Product/Service Code · CWE
    pub product_service_code: Maybe<Box<Cwe>>,
    /// PSL-8 · Product/Service Code Modifier · CWE
    pub product_service_code_modifier: Vec<Maybe<Cwe>>,
    /// PSL-9 · Product/Service Code Description · ST
    pub product_service_code_description: Maybe<String>,
    /// PSL-10 · Product/Service Effective Date · DTM
    pub product_service_effective_date: Maybe<Dtm>,
    /// PSL-11 · Product/Service Expiration Date · DTM
    pub product_service_expiration_date: Maybe<Dtm>,
    /// PSL-12 · Product/Service Quantity · CQ
    pub product_service_quantity: Maybe<Box<Cq>>,
    /// PSL-13 · Product/Service Unit Cost · CP
    pub product_service_unit_cost: Maybe<Box<Cp>>,
    /// PSL-14 · Number of Items per Unit · NM
    pub number_of_items_per_unit: Maybe<Nm>,
    /// PSL-15 · Product/Service Gross Amount · CP
    pub product_service_gross_amount: Maybe<Box<Cp>>,
    /// PSL-16 · Product/Service Billed Amount · CP
    pub product_service_billed_amount: Maybe<Box<Cp>>,
    /// PSL-17 · Product/Service Clarification Code Type · CWE
    pub product_service_clarification_code_type: Vec<Maybe<Cwe>>,
    /// PSL-18 · Product/Service Clarification Code Value · ST
    pub product_service_clarification_code_value: Vec<Maybe<String>>,
    /// PSL-19 · Health Document Reference Identifier · EI
    pub health_document_reference_identifier: Vec<Maybe<Ei>>,
    /// PSL-20 · Processing Consideration Code · CWE
    pub processing_consideration_code: Vec<Maybe<Cwe>>,
    /// PSL-21 · Restricted Disclosure Indicator · ID
    pub restricted_disclosure_indicator: Maybe<String>,
    /// PSL-22 · Related Product/Service Code Indicator · CWE
    pub related_product_service_code_indicator: Maybe<Box<Cwe>>,
    /// PSL-23 · Product/Service Amount for Physician · CP
    pub product_service_amount_for_physician: Maybe<Box<Cp>>,
    /// PSL-24 · Product/Service Cost Factor · NM
    pub product_service_cost_factor: Maybe<Nm>,
    /// PSL-25 · Cost Center · CX
    pub cost_center: Maybe<Box<Cx>>,
    /// PSL-26 · Billing Period · DR
    pub billing_period: Maybe<Box<Dr>>,
    /// PSL-27 · Days without Billing · NM
    pub days_without_billing: Maybe<Nm>,
    /// PSL-28 · Session-No · NM
    pub session_no: Maybe<Nm>,
    /// PSL-29 · Executing Physician ID · XCN
    pub executing_physician_id: Maybe<Box<Xcn>>,
    /// PSL-30 · Responsible Physician ID · XCN
    pub responsible_physician_id: Maybe<Box<Xcn>>,
    /// PSL-31 · Role Executing Physician · CWE
    pub role_executing_physician: Maybe<Box<Cwe>>,
    /// PSL-32 · Medical Role Executing Physician · CWE
    pub medical_role_executing_physician: Maybe<Box<Cwe>>,
    /// PSL-33 · Side of body · CWE
    pub side_of_body: Maybe<Box<Cwe>>,
    /// PSL-34 · Number of TP's PP · NM
    pub number_of_tps_pp: Maybe<Nm>,
    /// PSL-35 · TP-Value PP · CP
    pub tp_value_pp: Maybe<Box<Cp>>,
    /// PSL-36 · Internal Scaling Factor PP · NM
    pub internal_scaling_factor_pp: Maybe<Nm>,
    /// PSL-37 · External Scaling Factor PP · NM
    pub external_scaling_factor_pp: Maybe<Nm>,
    /// PSL-38 · Amount PP · CP
    pub amount_pp: Maybe<Box<Cp>>,
    /// PSL-39 · Number of TP's Technical Part · NM
    pub number_of_tps_technical_part: Maybe<Nm>,
    /// PSL-40 · TP-Value Technical Part · CP
    pub tp_value_technical_part: Maybe<Box<Cp>>,
    /// PSL-41 · Internal Scaling Factor Technical Part · NM
    pub internal_scaling_factor_technical_part: Maybe<Nm>,
    /// PSL-42 · External Scaling Factor Technical Part · NM
    pub external_scaling_factor_technical_part: Maybe<Nm>,
    /// PSL-43 · Amount Technical Part · CP
    pub amount_technical_part: Maybe<Box<Cp>>,
    /// PSL-44 · Total Amount Professional Part + Technical Part · CP
    pub total_amount_professional_part_technical_part: Maybe<Box<Cp>>,
    /// PSL-45 · VAT-Rate · NM
    pub vat_rate: Maybe<Nm>,
    /// PSL-46 · Main-Service · ID
    pub main_service: Maybe<String>,
    /// PSL-47 · Validation · ID
    pub validation: Maybe<String>,
    /// PSL-48 · Comment · ST
    pub comment: Maybe<String>,
    /// What a message has beyond these 48.
    pub extra: Extra,
}
record!(
    segment Psl, PSL, [1 => provider_product_service_line_item_number, 2 =>
    payer_product_service_line_item_number, 3 =>
    product_service_line_item_sequence_number, 4 => provider_tracking_id, 5 =>
    payer_tracking_id, 6 => product_service_line_item_status, 7 => product_service_code,
    8 => product_service_code_modifier, 9 => product_service_code_description, 10 =>
    product_service_effective_date, 11 => product_service_expiration_date, 12 =>
    product_service_quantity, 13 => product_service_unit_cost, 14 =>
    number_of_items_per_unit, 15 => product_service_gross_amount, 16 =>
    product_service_billed_amount, 17 => product_service_clarification_code_type, 18 =>
    product_service_clarification_code_value, 19 => health_document_reference_identifier,
    20 => processing_consideration_code, 21 => restricted_disclosure_indicator, 22 =>
    related_product_service_code_indicator, 23 => product_service_amount_for_physician,
    24 => product_service_cost_factor, 25 => cost_center, 26 => billing_period, 27 =>
    days_without_billing, 28 => session_no, 29 => executing_physician_id, 30 =>
    responsible_physician_id, 31 => role_executing_physician, 32 =>
    medical_role_executing_physician, 33 => side_of_body, 34 => number_of_tps_pp, 35 =>
    tp_value_pp, 36 => internal_scaling_factor_pp, 37 => external_scaling_factor_pp, 38
    => amount_pp, 39 => number_of_tps_technical_part, 40 => tp_value_technical_part, 41
    => internal_scaling_factor_technical_part, 42 =>
    external_scaling_factor_technical_part, 43 => amount_technical_part, 44 =>
    total_amount_professional_part_technical_part, 45 => vat_rate, 46 => main_service, 47
    => validation, 48 => comment]
);
/// Definition of [`Psl`].
pub static PSL: SegmentDef = SegmentDef {
    id: "PSL",
    title: "Product/Service Line Item",
    fields: &[
        single(
            "provider_product_service_line_item_number",
            "Provider Product/Service Line Item Number",
            of(&EI),
            &[used(V2_6, V2_8_2, R, 1, 0, "", "EI")],
        ),
        single(
            "payer_product_service_line_item_number",
            "Payer Product/Service Line Item Number",
            of(&EI),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "EI")],
        ),
        single(
            "product_service_line_item_sequence_number",
            "Product/Service Line Item Sequence Number",
            SI,
            &[used(V2_6, V2_8_2, R, 1, 4, "", "SI")],
        ),
        single(
            "provider_tracking_id",
            "Provider Tracking ID",
            of(&EI),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "EI")],
        ),
        single(
            "payer_tracking_id",
            "Payer Tracking ID",
            of(&EI),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "EI")],
        ),
        single(
            "product_service_line_item_status",
            "Product/Service Line Item Status",
            of(&CWE),
            &[used(V2_6, V2_8_2, R, 1, 0, "0559", "CWE")],
        ),
        single(
            "product_service_code",
            "Product/Service Code",
            of(&CWE),
            &[used(V2_6, V2_8_2, R, 1, 0, "0879", "CWE")],
        ),
        repeated(
            "product_service_code_modifier",
            "Product/Service Code Modifier",
            of(&CWE),
            &[
                used(V2_6, V2_6, O, 0, 0, "0880", "CWE"),
                used(V2_7, V2_8_2, O, 5, 0, "0880", "CWE"),
            ],
        ),
        single(
            "product_service_code_description",
            "Product/Service Code Description",
            ST,
            &[
                used(V2_6, V2_6, O, 1, 80, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "product_service_effective_date",
            "Product/Service Effective Date",
            DTM,
            &[
                used(V2_6, V2_6, C, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, C, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "product_service_expiration_date",
            "Product/Service Expiration Date",
            DTM,
            &[
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "product_service_quantity",
            "Product/Service Quantity",
            of(&CQ),
            &[used(V2_6, V2_8_2, C, 1, 0, "0560", "CQ")],
        ),
        single(
            "product_service_unit_cost",
            "Product/Service Unit Cost",
            of(&CP),
            &[used(V2_6, V2_8_2, C, 1, 0, "", "CP")],
        ),
        single(
            "number_of_items_per_unit",
            "Number of Items per Unit",
            NM,
            &[
                used(V2_6, V2_6, C, 1, 10, "", "NM"),
                used(V2_7, V2_8_2, C, 1, 0, "", "NM"),
            ],
        ),
        single(
            "product_service_gross_amount",
            "Product/Service Gross Amount",
            of(&CP),
            &[used(V2_6, V2_8_2, C, 1, 0, "", "CP")],
        ),
        single(
            "product_service_billed_amount",
            "Product/Service Billed Amount",
            of(&CP),
            &[used(V2_6, V2_8_2, C, 1, 0, "", "CP")],
        ),
        repeated(
            "product_service_clarification_code_type",
            "Product/Service Clarification Code Type",
            of(&CWE),
            &[
                used(V2_6, V2_6, O, 0, 10, "0561", "IS"),
                used(V2_7, V2_8_2, O, 20, 0, "0561", "CWE"),
            ],
        ),
        repeated(
            "product_service_clarification_code_value",
            "Product/Service Clarification Code Value",
            ST,
            &[
                used(V2_6, V2_6, O, 0, 40, "", "ST"),
                used(V2_7, V2_8_2, O, 20, 0, "", "ST"),
            ],
        ),
        repeated(
            "health_document_reference_identifier",
            "Health Document Reference Identifier",
            of(&EI),
            &[used(V2_6, V2_6, O, 0, 0, "", "EI"), used(V2_7, V2_8_2, O, 5, 0, "", "EI")],
        ),
        repeated(
            "processing_consideration_code",
            "Processing Consideration Code",
            of(&CWE),
            &[
                used(V2_6, V2_6, O, 0, 10, "0562", "IS"),
                used(V2_7, V2_8_2, O, 20, 0, "0562", "CWE"),
            ],
        ),
        single(
            "restricted_disclosure_indicator",
            "Restricted Disclosure Indicator",
            ID,
            &[
                used(V2_6, V2_6, R, 1, 2, "0532", "ID"),
                used(V2_7, V2_8_2, R, 1, 4, "0532", "ID"),
            ],
        ),
        single(
            "related_product_service_code_indicator",
            "Related Product/Service Code Indicator",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0879", "CWE")],
        ),
        single(
            "product_service_amount_for_physician",
            "Product/Service Amount for Physician",
            of(&CP),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CP")],
        ),
        single(
            "product_service_cost_factor",
            "Product/Service Cost Factor",
            NM,
            &[used(V2_6, V2_6, O, 1, 5, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "cost_center",
            "Cost Center",
            of(&CX),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CX")],
        ),
        single(
            "billing_period",
            "Billing Period",
            of(&DR),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "DR")],
        ),
        single(
            "days_without_billing",
            "Days without Billing",
            NM,
            &[used(V2_6, V2_6, O, 1, 5, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single("session_no", "Session-No", NM, &[used(V2_6, V2_8_2, O, 1, 4, "", "NM")]),
        single(
            "executing_physician_id",
            "Executing Physician ID",
            of(&XCN),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "XCN")],
        ),
        single(
            "responsible_physician_id",
            "Responsible Physician ID",
            of(&XCN),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "XCN")],
        ),
        single(
            "role_executing_physician",
            "Role Executing Physician",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0881", "CWE")],
        ),
        single(
            "medical_role_executing_physician",
            "Medical Role Executing Physician",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0882", "CWE")],
        ),
        single(
            "side_of_body",
            "Side of body",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0894", "CWE")],
        ),
        single(
            "number_of_tps_pp",
            "Number of TP's PP",
            NM,
            &[used(V2_6, V2_6, O, 1, 6, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "tp_value_pp",
            "TP-Value PP",
            of(&CP),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CP")],
        ),
        single(
            "internal_scaling_factor_pp",
            "Internal Scaling Factor PP",
            NM,
            &[used(V2_6, V2_6, O, 1, 4, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "external_scaling_factor_pp",
            "External Scaling Factor PP",
            NM,
            &[used(V2_6, V2_6, O, 1, 4, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "amount_pp",
            "Amount PP",
            of(&CP),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CP")],
        ),
        single(
            "number_of_tps_technical_part",
            "Number of TP's Technical Part",
            NM,
            &[used(V2_6, V2_6, O, 1, 6, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "tp_value_technical_part",
            "TP-Value Technical Part",
            of(&CP),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CP")],
        ),
        single(
            "internal_scaling_factor_technical_part",
            "Internal Scaling Factor Technical Part",
            NM,
            &[used(V2_6, V2_6, O, 1, 4, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "external_scaling_factor_technical_part",
            "External Scaling Factor Technical Part",
            NM,
            &[used(V2_6, V2_6, O, 1, 4, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "amount_technical_part",
            "Amount Technical Part",
            of(&CP),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CP")],
        ),
        single(
            "total_amount_professional_part_technical_part",
            "Total Amount Professional Part + Technical Part",
            of(&CP),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CP")],
        ),
        single(
            "vat_rate",
            "VAT-Rate",
            NM,
            &[used(V2_6, V2_6, O, 1, 3, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "main_service",
            "Main-Service",
            ID,
            &[used(V2_6, V2_8_2, O, 1, 20, "", "ID")],
        ),
        single(
            "validation",
            "Validation",
            ID,
            &[used(V2_6, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "comment",
            "Comment",
            ST,
            &[
                used(V2_6, V2_6, O, 1, 255, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "psl",
    doc: "PSL segments (Product/Service Line Item), one row each",
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
            "provider_product_service_line_item_number",
            Struct(&EI_COLUMNS),
            "PSL-1",
            "Provider Product/Service Line Item Number",
        ),
        column(
            "payer_product_service_line_item_number",
            Struct(&EI_COLUMNS),
            "PSL-2",
            "Payer Product/Service Line Item Number",
        ),
        column(
            "product_service_line_item_sequence_number",
            Int64,
            "PSL-3",
            "Product/Service Line Item Sequence Number",
        ),
        column(
            "provider_tracking_id",
            Struct(&EI_COLUMNS),
            "PSL-4",
            "Provider Tracking ID",
        ),
        column("payer_tracking_id", Struct(&EI_COLUMNS), "PSL-5", "Payer Tracking ID"),
        column(
            "product_service_line_item_status",
            Struct(&CWE_COLUMNS),
            "PSL-6",
            "Product/Service Line Item Status",
        ),
        column(
            "product_service_code",
            Struct(&CWE_COLUMNS),
            "PSL-7",
            "Product/Service Code",
        ),
        column(
            "product_service_code_modifier",
            List(&CWE_KIND),
            "PSL-8",
            "Product/Service Code Modifier",
        ),
        column(
            "product_service_code_description",
            Utf8,
            "PSL-9",
            "Product/Service Code Description",
        ),
        column(
            "product_service_effective_date",
            Timestamp,
            "PSL-10",
            "Product/Service Effective Date",
        ),
        column(
            "product_service_expiration_date",
            Timestamp,
            "PSL-11",
            "Product/Service Expiration Date",
        ),
        column(
            "product_service_quantity",
            Struct(&CQ_COLUMNS),
            "PSL-12",
            "Product/Service Quantity",
        ),
        column(
            "product_service_unit_cost",
            Struct(&CP_COLUMNS),
            "PSL-13",
            "Product/Service Unit Cost",
        ),
        column(
            "number_of_items_per_unit",
            Decimal,
            "PSL-14",
            "Number of Items per Unit",
        ),
        column(
            "product_service_gross_amount",
            Struct(&CP_COLUMNS),
            "PSL-15",
            "Product/Service Gross Amount",
        ),
        column(
            "product_service_billed_amount",
            Struct(&CP_COLUMNS),
            "PSL-16",
            "Product/Service Billed Amount",
        ),
        column(
            "product_service_clarification_code_type",
            List(&CWE_KIND),
            "PSL-17",
            "Product/Service Clarification Code Type",
        ),
        column(
            "product_service_clarification_code_value",
            List(&Utf8),
            "PSL-18",
            "Product/Service Clarification Code Value",
        ),
        column(
            "health_document_reference_identifier",
            List(&EI_KIND),
            "PSL-19",
            "Health Document Reference Identifier",
        ),
        column(
            "processing_consideration_code",
            List(&CWE_KIND),
            "PSL-20",
            "Processing Consideration Code",
        ),
        column(
            "restricted_disclosure_indicator",
            Utf8,
            "PSL-21",
            "Restricted Disclosure Indicator",
        ),
        column(
            "related_product_service_code_indicator",
            Struct(&CWE_COLUMNS),
            "PSL-22",
            "Related Product/Service Code Indicator",
        ),
        column(
            "product_service_amount_for_physician",
            Struct(&CP_COLUMNS),
            "PSL-23",
            "Product/Service Amount for Physician",
        ),
        column(
            "product_service_cost_factor",
            Decimal,
            "PSL-24",
            "Product/Service Cost Factor",
        ),
        column("cost_center", Struct(&CX_COLUMNS), "PSL-25", "Cost Center"),
        column("billing_period", Struct(&DR_COLUMNS), "PSL-26", "Billing Period"),
        column("days_without_billing", Decimal, "PSL-27", "Days without Billing"),
        column("session_no", Decimal, "PSL-28", "Session-No"),
        column(
            "executing_physician_id",
            Struct(&XCN_COLUMNS),
            "PSL-29",
            "Executing Physician ID",
        ),
        column(
            "responsible_physician_id",
            Struct(&XCN_COLUMNS),
            "PSL-30",
            "Responsible Physician ID",
        ),
        column(
            "role_executing_physician",
            Struct(&CWE_COLUMNS),
            "PSL-31",
            "Role Executing Physician",
        ),
        column(
            "medical_role_executing_physician",
            Struct(&CWE_COLUMNS),
            "PSL-32",
            "Medical Role Executing Physician",
        ),
        column("side_of_body", Struct(&CWE_COLUMNS), "PSL-33", "Side of body"),
        column("number_of_tps_pp", Decimal, "PSL-34", "Number of TP's PP"),
        column("tp_value_pp", Struct(&CP_COLUMNS), "PSL-35", "TP-Value PP"),
        column(
            "internal_scaling_factor_pp",
            Decimal,
            "PSL-36",
            "Internal Scaling Factor PP",
        ),
        column(
            "external_scaling_factor_pp",
            Decimal,
            "PSL-37",
            "External Scaling Factor PP",
        ),
        column("amount_pp", Struct(&CP_COLUMNS), "PSL-38", "Amount PP"),
        column(
            "number_of_tps_technical_part",
            Decimal,
            "PSL-39",
            "Number of TP's Technical Part",
        ),
        column(
            "tp_value_technical_part",
            Struct(&CP_COLUMNS),
            "PSL-40",
            "TP-Value Technical Part",
        ),
        column(
            "internal_scaling_factor_technical_part",
            Decimal,
            "PSL-41",
            "Internal Scaling Factor Technical Part",
        ),
        column(
            "external_scaling_factor_technical_part",
            Decimal,
            "PSL-42",
            "External Scaling Factor Technical Part",
        ),
        column(
            "amount_technical_part",
            Struct(&CP_COLUMNS),
            "PSL-43",
            "Amount Technical Part",
        ),
        column(
            "total_amount_professional_part_technical_part",
            Struct(&CP_COLUMNS),
            "PSL-44",
            "Total Amount Professional Part + Technical Part",
        ),
        column("vat_rate", Decimal, "PSL-45", "VAT-Rate"),
        column("main_service", Utf8, "PSL-46", "Main-Service"),
        column("validation", Utf8, "PSL-47", "Validation"),
        column("comment", Utf8, "PSL-48", "Comment"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

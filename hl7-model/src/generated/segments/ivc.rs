// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// IVC · Invoice Segment
#[derive(Default)]
#[non_exhaustive]
pub struct Ivc {
    /// IVC-1 · Provider Invoice Number · EI
    pub provider_invoice_number: Maybe<Box<Ei>>,
    /// IVC-2 · Payer Invoice Number · EI
    pub payer_invoice_number: Maybe<Box<Ei>>,
    /// IVC-3 · Contract/Agreement Number · EI
    pub contract_agreement_number: Maybe<Box<Ei>>,
    /// IVC-4 · Invoice Control · CWE
    pub invoice_control: Maybe<Box<Cwe>>,
    /// IVC-5 · Invoice Reason · CWE
    pub invoice_reason: Maybe<Box<Cwe>>,
    /// IVC-6 · Invoice Type · CWE
    pub invoice_type: Maybe<Box<Cwe>>,
    /// IVC-7 · Invoice Date/Time · DTM
    pub invoice_date_time: Maybe<Dtm>,
    /// IVC-8 · Invoice Amount · CP
    pub invoice_amount: Maybe<Box<Cp>>,
    /// IVC-9 · Payment Terms · ST
    pub payment_terms: Maybe<String>,
    /// IVC-10 · Provider Organization · XON
    pub provider_organization: Maybe<Box<Xon>>,
    /// IVC-11 · Payer Organization · XON
    pub payer_organization: Maybe<Box<Xon>>,
    /// IVC-12 · Attention · XCN
    pub attention: Maybe<Box<Xcn>>,
    /// IVC-13 · Last Invoice Indicator · ID
    pub last_invoice_indicator: Maybe<String>,
    /// IVC-14 · Invoice Booking Period · DTM
    pub invoice_booking_period: Maybe<Dtm>,
    /// IVC-15 · Origin · ST
    pub origin: Maybe<String>,
    /// IVC-16 · Invoice Fixed Amount · CP
    pub invoice_fixed_amount: Maybe<Box<Cp>>,
    /// IVC-17 · Special Costs · CP
    pub special_costs: Maybe<Box<Cp>>,
    /// IVC-18 · Amount for Doctors Treatment · CP
    pub amount_for_doctors_treatment: Maybe<Box<Cp>>,
    /// IVC-19 · Responsible Physician · XCN
    pub responsible_physician: Maybe<Box<Xcn>>,
    /// IVC-20 · Cost Center · CX
    pub cost_center: Maybe<Box<Cx>>,
    /// IVC-21 · Invoice Prepaid Amount · CP
    pub invoice_prepaid_amount: Maybe<Box<Cp>>,
    /// IVC-22 · Total Invoice Amount without Prepaid Amount · CP
    pub total_invoice_amount_without_prepaid_amount: Maybe<Box<Cp>>,
    /// IVC-23 · Total-Amount of VAT · CP
    pub total_amount_of_vat: Maybe<Box<Cp>>,
    /// IVC-24 · VAT-Rates applied · NM
    pub vat_rates_applied: Vec<Maybe<Nm>>,
    /// IVC-25 · Benefit Group · CWE
    pub benefit_group: Maybe<Box<Cwe>>,
    /// IVC-26 · Provider Tax ID · ST
    pub provider_tax_id: Maybe<String>,
    /// IVC-27 · Payer Tax ID · ST
    pub payer_tax_id: Maybe<String>,
    /// IVC-28 · Provider Tax Status · CWE
    pub provider_tax_status: Maybe<Box<Cwe>>,
    /// IVC-29 · Payer Tax Status · CWE
    pub payer_tax_status: Maybe<Box<Cwe>>,
    /// IVC-30 · Sales Tax ID · ST
    pub sales_tax_id: Maybe<String>,
    /// What a message has beyond these 30.
    pub extra: Extra,
}
record!(
    segment Ivc, IVC, [1 => provider_invoice_number, 2 => payer_invoice_number, 3 =>
    contract_agreement_number, 4 => invoice_control, 5 => invoice_reason, 6 =>
    invoice_type, 7 => invoice_date_time, 8 => invoice_amount, 9 => payment_terms, 10 =>
    provider_organization, 11 => payer_organization, 12 => attention, 13 =>
    last_invoice_indicator, 14 => invoice_booking_period, 15 => origin, 16 =>
    invoice_fixed_amount, 17 => special_costs, 18 => amount_for_doctors_treatment, 19 =>
    responsible_physician, 20 => cost_center, 21 => invoice_prepaid_amount, 22 =>
    total_invoice_amount_without_prepaid_amount, 23 => total_amount_of_vat, 24 =>
    vat_rates_applied, 25 => benefit_group, 26 => provider_tax_id, 27 => payer_tax_id, 28
    => provider_tax_status, 29 => payer_tax_status, 30 => sales_tax_id]
);
/// Definition of [`Ivc`].
pub static IVC: SegmentDef = SegmentDef {
    id: "IVC",
    title: "Invoice Segment",
    fields: &[
        single(
            "provider_invoice_number",
            "Provider Invoice Number",
            of(&EI),
            &[used(V2_6, V2_8_2, R, 1, 0, "", "EI")],
        ),
        single(
            "payer_invoice_number",
            "Payer Invoice Number",
            of(&EI),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "EI")],
        ),
        single(
            "contract_agreement_number",
            "Contract/Agreement Number",
            of(&EI),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "EI")],
        ),
        single(
            "invoice_control",
            "Invoice Control",
            of(&CWE),
            &[
                used(V2_6, V2_6, R, 1, 2, "0553", "IS"),
                used(V2_7, V2_8_2, R, 1, 0, "0553", "CWE"),
            ],
        ),
        single(
            "invoice_reason",
            "Invoice Reason",
            of(&CWE),
            &[
                used(V2_6, V2_6, R, 1, 4, "0554", "IS"),
                used(V2_7, V2_8_2, R, 1, 0, "0554", "CWE"),
            ],
        ),
        single(
            "invoice_type",
            "Invoice Type",
            of(&CWE),
            &[
                used(V2_6, V2_6, R, 1, 2, "0555", "IS"),
                used(V2_7, V2_8_2, R, 1, 0, "0555", "CWE"),
            ],
        ),
        single(
            "invoice_date_time",
            "Invoice Date/Time",
            DTM,
            &[
                used(V2_6, V2_6, R, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "invoice_amount",
            "Invoice Amount",
            of(&CP),
            &[used(V2_6, V2_8_2, R, 1, 0, "", "CP")],
        ),
        single(
            "payment_terms",
            "Payment Terms",
            ST,
            &[
                used(V2_6, V2_6, O, 1, 80, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "provider_organization",
            "Provider Organization",
            of(&XON),
            &[used(V2_6, V2_8_2, R, 1, 0, "", "XON")],
        ),
        single(
            "payer_organization",
            "Payer Organization",
            of(&XON),
            &[used(V2_6, V2_8_2, R, 1, 0, "", "XON")],
        ),
        single(
            "attention",
            "Attention",
            of(&XCN),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "XCN")],
        ),
        single(
            "last_invoice_indicator",
            "Last Invoice Indicator",
            ID,
            &[used(V2_6, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "invoice_booking_period",
            "Invoice Booking Period",
            DTM,
            &[
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "origin",
            "Origin",
            ST,
            &[
                used(V2_6, V2_6, O, 1, 250, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "invoice_fixed_amount",
            "Invoice Fixed Amount",
            of(&CP),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CP")],
        ),
        single(
            "special_costs",
            "Special Costs",
            of(&CP),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CP")],
        ),
        single(
            "amount_for_doctors_treatment",
            "Amount for Doctors Treatment",
            of(&CP),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CP")],
        ),
        single(
            "responsible_physician",
            "Responsible Physician",
            of(&XCN),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "XCN")],
        ),
        single(
            "cost_center",
            "Cost Center",
            of(&CX),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CX")],
        ),
        single(
            "invoice_prepaid_amount",
            "Invoice Prepaid Amount",
            of(&CP),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CP")],
        ),
        single(
            "total_invoice_amount_without_prepaid_amount",
            "Total Invoice Amount without Prepaid Amount",
            of(&CP),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CP")],
        ),
        single(
            "total_amount_of_vat",
            "Total-Amount of VAT",
            of(&CP),
            &[used(V2_6, V2_8_2, C, 1, 0, "", "CP")],
        ),
        repeated(
            "vat_rates_applied",
            "VAT-Rates applied",
            NM,
            &[
                used(V2_6, V2_6, O, 0, 1024, "", "NM"),
                used(V2_7, V2_7, O, 0, 5, "", "NM"),
                used(V2_7_1, V2_8_2, O, 0, 0, "", "NM"),
            ],
        ),
        single(
            "benefit_group",
            "Benefit Group",
            of(&CWE),
            &[
                used(V2_6, V2_6, R, 1, 4, "0556", "IS"),
                used(V2_7, V2_8_2, R, 1, 0, "0556", "CWE"),
            ],
        ),
        single(
            "provider_tax_id",
            "Provider Tax ID",
            ST,
            &[
                used(V2_6, V2_6, O, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "payer_tax_id",
            "Payer Tax ID",
            ST,
            &[
                used(V2_6, V2_6, O, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "provider_tax_status",
            "Provider Tax Status",
            of(&CWE),
            &[
                used(V2_6, V2_6, O, 1, 4, "0572", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0572", "CWE"),
            ],
        ),
        single(
            "payer_tax_status",
            "Payer Tax Status",
            of(&CWE),
            &[
                used(V2_6, V2_6, O, 1, 4, "0572", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0572", "CWE"),
            ],
        ),
        single(
            "sales_tax_id",
            "Sales Tax ID",
            ST,
            &[
                used(V2_6, V2_6, O, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "ivc",
    doc: "IVC segments (Invoice Segment), one row each",
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
            "provider_invoice_number",
            Struct(&EI_COLUMNS),
            "IVC-1",
            "Provider Invoice Number",
        ),
        column(
            "payer_invoice_number",
            Struct(&EI_COLUMNS),
            "IVC-2",
            "Payer Invoice Number",
        ),
        column(
            "contract_agreement_number",
            Struct(&EI_COLUMNS),
            "IVC-3",
            "Contract/Agreement Number",
        ),
        column("invoice_control", Struct(&CWE_COLUMNS), "IVC-4", "Invoice Control"),
        column("invoice_reason", Struct(&CWE_COLUMNS), "IVC-5", "Invoice Reason"),
        column("invoice_type", Struct(&CWE_COLUMNS), "IVC-6", "Invoice Type"),
        column("invoice_date_time", Timestamp, "IVC-7", "Invoice Date/Time"),
        column("invoice_amount", Struct(&CP_COLUMNS), "IVC-8", "Invoice Amount"),
        column("payment_terms", Utf8, "IVC-9", "Payment Terms"),
        column(
            "provider_organization",
            Struct(&XON_COLUMNS),
            "IVC-10",
            "Provider Organization",
        ),
        column(
            "payer_organization",
            Struct(&XON_COLUMNS),
            "IVC-11",
            "Payer Organization",
        ),
        column("attention", Struct(&XCN_COLUMNS), "IVC-12", "Attention"),
        column("last_invoice_indicator", Utf8, "IVC-13", "Last Invoice Indicator"),
        column("invoice_booking_period", Timestamp, "IVC-14", "Invoice Booking Period"),
        column("origin", Utf8, "IVC-15", "Origin"),
        column(
            "invoice_fixed_amount",
            Struct(&CP_COLUMNS),
            "IVC-16",
            "Invoice Fixed Amount",
        ),
        column("special_costs", Struct(&CP_COLUMNS), "IVC-17", "Special Costs"),
        column(
            "amount_for_doctors_treatment",
            Struct(&CP_COLUMNS),
            "IVC-18",
            "Amount for Doctors Treatment",
        ),
        column(
            "responsible_physician",
            Struct(&XCN_COLUMNS),
            "IVC-19",
            "Responsible Physician",
        ),
        column("cost_center", Struct(&CX_COLUMNS), "IVC-20", "Cost Center"),
        column(
            "invoice_prepaid_amount",
            Struct(&CP_COLUMNS),
            "IVC-21",
            "Invoice Prepaid Amount",
        ),
        column(
            "total_invoice_amount_without_prepaid_amount",
            Struct(&CP_COLUMNS),
            "IVC-22",
            "Total Invoice Amount without Prepaid Amount",
        ),
        column(
            "total_amount_of_vat",
            Struct(&CP_COLUMNS),
            "IVC-23",
            "Total-Amount of VAT",
        ),
        column("vat_rates_applied", List(&Decimal), "IVC-24", "VAT-Rates applied"),
        column("benefit_group", Struct(&CWE_COLUMNS), "IVC-25", "Benefit Group"),
        column("provider_tax_id", Utf8, "IVC-26", "Provider Tax ID"),
        column("payer_tax_id", Utf8, "IVC-27", "Payer Tax ID"),
        column(
            "provider_tax_status",
            Struct(&CWE_COLUMNS),
            "IVC-28",
            "Provider Tax Status",
        ),
        column("payer_tax_status", Struct(&CWE_COLUMNS), "IVC-29", "Payer Tax Status"),
        column("sales_tax_id", Utf8, "IVC-30", "Sales Tax ID"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// ADJ · Adjustment
#[derive(Default)]
#[non_exhaustive]
pub struct Adj {
    /// ADJ-1 · Provider Adjustment Number · EI
    pub provider_adjustment_number: Maybe<Box<Ei>>,
    /// ADJ-2 · Payer Adjustment Number · EI
    pub payer_adjustment_number: Maybe<Box<Ei>>,
    /// ADJ-3 · Adjustment Sequence Number · SI
    pub adjustment_sequence_number: Maybe<Si>,
    /// ADJ-4 · Adjustment Category · CWE
    pub adjustment_category: Maybe<Box<Cwe>>,
    /// ADJ-5 · Adjustment Amount · CP
    pub adjustment_amount: Vec<Maybe<Cp>>,
    /// ADJ-6 · Adjustment Quantity · CQ
    pub adjustment_quantity: Maybe<Box<Cq>>,
    /// ADJ-7 · Adjustment Reason PA · CWE
    pub adjustment_reason_pa: Maybe<Box<Cwe>>,
    /// ADJ-8 · Adjustment Description · ST
    pub adjustment_description: Maybe<String>,
    /// ADJ-9 · Original Value · NM
    pub original_value: Maybe<Nm>,
    /// ADJ-10 · Substitute Value · NM
    pub substitute_value: Maybe<Nm>,
    /// ADJ-11 · Adjustment Action · CWE
    pub adjustment_action: Maybe<Box<Cwe>>,
    /// ADJ-12 · Provider Adjustment Number Cross Reference · EI
    pub provider_adjustment_number_cross_reference: Maybe<Box<Ei>>,
    /// ADJ-13 · Provider Product/Service Line Item Number Cross Reference · EI
    pub provider_product_service_line_item_number_cross_reference: Maybe<Box<Ei>>,
    /// ADJ-14 · Adjustment Date · DTM
    pub adjustment_date: Maybe<Dtm>,
    /// ADJ-15 · Responsible Organization · XON
    pub responsible_organization: Maybe<Box<Xon>>,
    /// What a message has beyond these 15.
    pub extra: Extra,
}
record!(
    segment Adj, ADJ, [1 => provider_adjustment_number, 2 => payer_adjustment_number, 3
    => adjustment_sequence_number, 4 => adjustment_category, 5 => adjustment_amount, 6 =>
    adjustment_quantity, 7 => adjustment_reason_pa, 8 => adjustment_description, 9 =>
    original_value, 10 => substitute_value, 11 => adjustment_action, 12 =>
    provider_adjustment_number_cross_reference, 13 =>
    provider_product_service_line_item_number_cross_reference, 14 => adjustment_date, 15
    => responsible_organization]
);
/// Definition of [`Adj`].
pub static ADJ: SegmentDef = SegmentDef {
    id: "ADJ",
    title: "Adjustment",
    fields: &[
        single(
            "provider_adjustment_number",
            "Provider Adjustment Number",
            of(&EI),
            &[used(V2_6, V2_8_2, R, 1, 0, "", "EI")],
        ),
        single(
            "payer_adjustment_number",
            "Payer Adjustment Number",
            of(&EI),
            &[used(V2_6, V2_8_2, R, 1, 0, "", "EI")],
        ),
        single(
            "adjustment_sequence_number",
            "Adjustment Sequence Number",
            SI,
            &[used(V2_6, V2_8_2, R, 1, 4, "", "SI")],
        ),
        single(
            "adjustment_category",
            "Adjustment Category",
            of(&CWE),
            &[
                used(V2_6, V2_6, R, 1, 4, "0564", "IS"),
                used(V2_7, V2_8_2, R, 1, 0, "0564", "CWE"),
            ],
        ),
        repeated(
            "adjustment_amount",
            "Adjustment Amount",
            of(&CP),
            &[used(V2_6, V2_6, O, 1, 0, "", "CP"), used(V2_7, V2_8_2, O, 5, 0, "", "CP")],
        ),
        single(
            "adjustment_quantity",
            "Adjustment Quantity",
            of(&CQ),
            &[used(V2_6, V2_8_2, O, 1, 0, "0560", "CQ")],
        ),
        single(
            "adjustment_reason_pa",
            "Adjustment Reason PA",
            of(&CWE),
            &[used(V2_6, V2_8_2, C, 1, 0, "0565", "CWE")],
        ),
        single(
            "adjustment_description",
            "Adjustment Description",
            ST,
            &[
                used(V2_6, V2_6, O, 1, 250, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "original_value",
            "Original Value",
            NM,
            &[
                used(V2_6, V2_6, O, 1, 250, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "substitute_value",
            "Substitute Value",
            NM,
            &[
                used(V2_6, V2_6, O, 1, 250, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "adjustment_action",
            "Adjustment Action",
            of(&CWE),
            &[
                used(V2_6, V2_6, O, 1, 4, "0569", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0569", "CWE"),
            ],
        ),
        single(
            "provider_adjustment_number_cross_reference",
            "Provider Adjustment Number Cross Reference",
            of(&EI),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "EI")],
        ),
        single(
            "provider_product_service_line_item_number_cross_reference",
            "Provider Product/Service Line Item Number Cross Reference",
            of(&EI),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "EI")],
        ),
        single(
            "adjustment_date",
            "Adjustment Date",
            DTM,
            &[
                used(V2_6, V2_6, R, 1, 26, "", "DTM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "responsible_organization",
            "Responsible Organization",
            of(&XON),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "XON")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "adj",
    doc: "ADJ segments (Adjustment), one row each",
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
            "provider_adjustment_number",
            Struct(&EI_COLUMNS),
            "ADJ-1",
            "Provider Adjustment Number",
        ),
        column(
            "payer_adjustment_number",
            Struct(&EI_COLUMNS),
            "ADJ-2",
            "Payer Adjustment Number",
        ),
        column(
            "adjustment_sequence_number",
            Int64,
            "ADJ-3",
            "Adjustment Sequence Number",
        ),
        column(
            "adjustment_category",
            Struct(&CWE_COLUMNS),
            "ADJ-4",
            "Adjustment Category",
        ),
        column("adjustment_amount", List(&CP_KIND), "ADJ-5", "Adjustment Amount"),
        column(
            "adjustment_quantity",
            Struct(&CQ_COLUMNS),
            "ADJ-6",
            "Adjustment Quantity",
        ),
        column(
            "adjustment_reason_pa",
            Struct(&CWE_COLUMNS),
            "ADJ-7",
            "Adjustment Reason PA",
        ),
        column("adjustment_description", Utf8, "ADJ-8", "Adjustment Description"),
        column("original_value", Decimal, "ADJ-9", "Original Value"),
        column("substitute_value", Decimal, "ADJ-10", "Substitute Value"),
        column("adjustment_action", Struct(&CWE_COLUMNS), "ADJ-11", "Adjustment Action"),
        column(
            "provider_adjustment_number_cross_reference",
            Struct(&EI_COLUMNS),
            "ADJ-12",
            "Provider Adjustment Number Cross Reference",
        ),
        column(
            "provider_product_service_line_item_number_cross_reference",
            Struct(&EI_COLUMNS),
            "ADJ-13",
            "Provider Product/Service Line Item Number Cross Reference",
        ),
        column("adjustment_date", Timestamp, "ADJ-14", "Adjustment Date"),
        column(
            "responsible_organization",
            Struct(&XON_COLUMNS),
            "ADJ-15",
            "Responsible Organization",
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

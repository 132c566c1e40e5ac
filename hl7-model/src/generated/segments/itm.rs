// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// ITM · Material Item
#[derive(Default)]
#[non_exhaustive]
pub struct Itm {
    /// ITM-1 · Item Identifier · EI
    pub item_identifier: Maybe<Box<Ei>>,
    /// ITM-2 · Item Description · ST
    pub item_description: Maybe<String>,
    /// ITM-3 · Item Status · CWE
    pub item_status: Maybe<Box<Cwe>>,
    /// ITM-4 · Item Type · CWE
    pub item_type: Maybe<Box<Cwe>>,
    /// ITM-5 · Item Category · CWE
    pub item_category: Maybe<Box<Cwe>>,
    /// ITM-6 · Subject to Expiration Indicator · CNE
    pub subject_to_expiration_indicator: Maybe<Box<Cne>>,
    /// ITM-7 · Manufacturer Identifier · EI
    pub manufacturer_identifier: Maybe<Box<Ei>>,
    /// ITM-8 · Manufacturer Name · ST
    pub manufacturer_name: Maybe<String>,
    /// ITM-9 · Manufacturer Catalog Number · ST
    pub manufacturer_catalog_number: Maybe<String>,
    /// ITM-10 · Manufacturer Labeler Identification Code · CWE
    pub manufacturer_labeler_identification_code: Maybe<Box<Cwe>>,
    /// ITM-11 · Patient Chargeable Indicator · CNE
    pub patient_chargeable_indicator: Maybe<Box<Cne>>,
    /// ITM-12 · Transaction Code · CWE
    pub transaction_code: Maybe<Box<Cwe>>,
    /// ITM-13 · Transaction amount - unit · CP
    pub transaction_amount_unit: Maybe<Box<Cp>>,
    /// ITM-14 · Stocked Item Indicator · CNE
    pub stocked_item_indicator: Maybe<Box<Cne>>,
    /// ITM-15 · Supply Risk Codes · CWE
    pub supply_risk_codes: Maybe<Box<Cwe>>,
    /// ITM-16 · Approving Regulatory Agency · XON
    pub approving_regulatory_agency: Vec<Maybe<Xon>>,
    /// ITM-17 · Latex Indicator · CNE
    pub latex_indicator: Maybe<Box<Cne>>,
    /// ITM-18 · Ruling Act · CWE
    pub ruling_act: Vec<Maybe<Cwe>>,
    /// ITM-19 · Item Natural Account Code · CWE
    pub item_natural_account_code: Maybe<Box<Cwe>>,
    /// ITM-20 · Approved To Buy Quantity · NM
    pub approved_to_buy_quantity: Maybe<Nm>,
    /// ITM-21 · Approved To Buy Price · MO
    pub approved_to_buy_price: Maybe<Box<Mo>>,
    /// ITM-22 · Taxable Item Indicator · CNE
    pub taxable_item_indicator: Maybe<Box<Cne>>,
    /// ITM-23 · Freight Charge Indicator · CNE
    pub freight_charge_indicator: Maybe<Box<Cne>>,
    /// ITM-24 · Item Set Indicator · CNE
    pub item_set_indicator: Maybe<Box<Cne>>,
    /// ITM-25 · Item Set Identifier · EI
    pub item_set_identifier: Maybe<Box<Ei>>,
    /// ITM-26 · Track Department Usage Indicator · CNE
    pub track_department_usage_indicator: Maybe<Box<Cne>>,
    /// ITM-27 · Procedure Code · CNE
    pub procedure_code: Maybe<Box<Cne>>,
    /// ITM-28 · Procedure Code Modifier · CNE
    pub procedure_code_modifier: Vec<Maybe<Cne>>,
    /// ITM-29 · Special Handling Code · CWE
    pub special_handling_code: Maybe<Box<Cwe>>,
    /// ITM-30 · Hazardous Indicator · CNE
    pub hazardous_indicator: Maybe<Box<Cne>>,
    /// ITM-31 · Sterile Indicator · CNE
    pub sterile_indicator: Maybe<Box<Cne>>,
    /// ITM-32 · Material Data Safety Sheet Number · EI
    pub material_data_safety_sheet_number: Maybe<Box<Ei>>,
    /// ITM-33 · United Nations Standard Products and Services Code (UNSPSC) · CWE
    pub united_nations_standard_products_and_services_code_unspsc: Maybe<Box<Cwe>>,
    /// What a message has beyond these 33.
    pub extra: Extra,
}
record!(
    segment Itm, ITM, [1 => item_identifier, 2 => item_description, 3 => item_status, 4
    => item_type, 5 => item_category, 6 => subject_to_expiration_indicator, 7 =>
    manufacturer_identifier, 8 => manufacturer_name, 9 => manufacturer_catalog_number, 10
    => manufacturer_labeler_identification_code, 11 => patient_chargeable_indicator, 12
    => transaction_code, 13 => transaction_amount_unit, 14 => stocked_item_indicator, 15
    => supply_risk_codes, 16 => approving_regulatory_agency, 17 => latex_indicator, 18 =>
    ruling_act, 19 => item_natural_account_code, 20 => approved_to_buy_quantity, 21 =>
    approved_to_buy_price, 22 => taxable_item_indicator, 23 => freight_charge_indicator,
    24 => item_set_indicator, 25 => item_set_identifier, 26 =>
    track_department_usage_indicator, 27 => procedure_code, 28 =>
    procedure_code_modifier, 29 => special_handling_code, 30 => hazardous_indicator, 31
    => sterile_indicator, 32 => material_data_safety_sheet_number, 33 =>
    united_nations_standard_products_and_services_code_unspsc]
);
/// Definition of [`Itm`].
pub static ITM: SegmentDef = SegmentDef {
    id: "ITM",
    title: "Material Item",
    fields: &[
        single(
            "item_identifier",
            "Item Identifier",
            of(&EI),
            &[used(V2_6, V2_8_2, R, 1, 0, "", "EI")],
        ),
        single(
            "item_description",
            "Item Description",
            ST,
            &[
                used(V2_6, V2_6, O, 1, 999, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "item_status",
            "Item Status",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0776", "CWE")],
        ),
        single(
            "item_type",
            "Item Type",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0778", "CWE")],
        ),
        single(
            "item_category",
            "Item Category",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CWE")],
        ),
        single(
            "subject_to_expiration_indicator",
            "Subject to Expiration Indicator",
            of(&CNE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0532", "CNE")],
        ),
        single(
            "manufacturer_identifier",
            "Manufacturer Identifier",
            of(&EI),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "EI")],
        ),
        single(
            "manufacturer_name",
            "Manufacturer Name",
            ST,
            &[
                used(V2_6, V2_6, O, 1, 999, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "manufacturer_catalog_number",
            "Manufacturer Catalog Number",
            ST,
            &[
                used(V2_6, V2_6, O, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "manufacturer_labeler_identification_code",
            "Manufacturer Labeler Identification Code",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CWE")],
        ),
        single(
            "patient_chargeable_indicator",
            "Patient Chargeable Indicator",
            of(&CNE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0532", "CNE")],
        ),
        single(
            "transaction_code",
            "Transaction Code",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0132", "CWE")],
        ),
        single(
            "transaction_amount_unit",
            "Transaction amount - unit",
            of(&CP),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CP")],
        ),
        single(
            "stocked_item_indicator",
            "Stocked Item Indicator",
            of(&CNE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0532", "CNE")],
        ),
        single(
            "supply_risk_codes",
            "Supply Risk Codes",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0871", "CWE")],
        ),
        repeated(
            "approving_regulatory_agency",
            "Approving Regulatory Agency",
            of(&XON),
            &[used(V2_6, V2_8_2, O, 0, 0, "0790", "XON")],
        ),
        single(
            "latex_indicator",
            "Latex Indicator",
            of(&CNE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0532", "CNE")],
        ),
        repeated(
            "ruling_act",
            "Ruling Act",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 0, 0, "0793", "CWE")],
        ),
        single(
            "item_natural_account_code",
            "Item Natural Account Code",
            of(&CWE),
            &[
                used(V2_6, V2_6, O, 1, 30, "0320", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0320", "CWE"),
            ],
        ),
        single(
            "approved_to_buy_quantity",
            "Approved To Buy Quantity",
            NM,
            &[used(V2_6, V2_6, O, 1, 6, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "approved_to_buy_price",
            "Approved To Buy Price",
            of(&MO),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "MO")],
        ),
        single(
            "taxable_item_indicator",
            "Taxable Item Indicator",
            of(&CNE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0532", "CNE")],
        ),
        single(
            "freight_charge_indicator",
            "Freight Charge Indicator",
            of(&CNE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0532", "CNE")],
        ),
        single(
            "item_set_indicator",
            "Item Set Indicator",
            of(&CNE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0532", "CNE")],
        ),
        single(
            "item_set_identifier",
            "Item Set Identifier",
            of(&EI),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "EI")],
        ),
        single(
            "track_department_usage_indicator",
            "Track Department Usage Indicator",
            of(&CNE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0532", "CNE")],
        ),
        single(
            "procedure_code",
            "Procedure Code",
            of(&CNE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0088", "CNE")],
        ),
        repeated(
            "procedure_code_modifier",
            "Procedure Code Modifier",
            of(&CNE),
            &[used(V2_6, V2_8_2, O, 0, 0, "0340", "CNE")],
        ),
        single(
            "special_handling_code",
            "Special Handling Code",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0376", "CWE")],
        ),
        single(
            "hazardous_indicator",
            "Hazardous Indicator",
            of(&CNE),
            &[used(V2_8, V2_8_2, O, 1, 0, "0532", "CNE")],
        ),
        single(
            "sterile_indicator",
            "Sterile Indicator",
            of(&CNE),
            &[used(V2_8, V2_8_2, O, 1, 0, "0532", "CNE")],
        ),
        single(
            "material_data_safety_sheet_number",
            "Material Data Safety Sheet Number",
            of(&EI),
            &[used(V2_8, V2_8_2, O, 1, 0, "", "EI")],
        ),
        single(
            "united_nations_standard_products_and_services_code_unspsc",
            "United Nations Standard Products and Services Code (UNSPSC)",
            of(&CWE),
            &[used(V2_8, V2_8_2, O, 1, 0, "0396", "CWE")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "itm",
    doc: "ITM segments (Material Item), one row each",
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
        column("item_identifier", Struct(&EI_COLUMNS), "ITM-1", "Item Identifier"),
        column("item_description", Utf8, "ITM-2", "Item Description"),
        column("item_status", Struct(&CWE_COLUMNS), "ITM-3", "Item Status"),
        column("item_type", Struct(&CWE_COLUMNS), "ITM-4", "Item Type"),
        column("item_category", Struct(&CWE_COLUMNS), "ITM-5", "Item Category"),
        column(
            "subject_to_expiration_indicator",
            Struct(&CNE_COLUMNS),
            "ITM-6",
            "Subject to Expiration Indicator",
        ),
        column(
            "manufacturer_identifier",
            Struct(&EI_COLUMNS),
            "ITM-7",
            "Manufacturer Identifier",
        ),
        column("manufacturer_name", Utf8, "ITM-8", "Manufacturer Name"),
        column(
            "manufacturer_catalog_number",
            Utf8,
            "ITM-9",
            "Manufacturer Catalog Number",
        ),
        column(
            "manufacturer_labeler_identification_code",
            Struct(&CWE_COLUMNS),
            "ITM-10",
            "Manufacturer Labeler Identification Code",
        ),
        column(
            "patient_chargeable_indicator",
            Struct(&CNE_COLUMNS),
            "ITM-11",
            "Patient Chargeable Indicator",
        ),
        column("transaction_code", Struct(&CWE_COLUMNS), "ITM-12", "Transaction Code"),
        column(
            "transaction_amount_unit",
            Struct(&CP_COLUMNS),
            "ITM-13",
            "Transaction amount - unit",
        ),
        column(
            "stocked_item_indicator",
            Struct(&CNE_COLUMNS),
            "ITM-14",
            "Stocked Item Indicator",
        ),
        column("supply_risk_codes", Struct(&CWE_COLUMNS), "ITM-15", "Supply Risk Codes"),
        column(
            "approving_regulatory_agency",
            List(&XON_KIND),
            "ITM-16",
            "Approving Regulatory Agency",
        ),
        column("latex_indicator", Struct(&CNE_COLUMNS), "ITM-17", "Latex Indicator"),
        column("ruling_act", List(&CWE_KIND), "ITM-18", "Ruling Act"),
        column(
            "item_natural_account_code",
            Struct(&CWE_COLUMNS),
            "ITM-19",
            "Item Natural Account Code",
        ),
        column(
            "approved_to_buy_quantity",
            Decimal,
            "ITM-20",
            "Approved To Buy Quantity",
        ),
        column(
            "approved_to_buy_price",
            Struct(&MO_COLUMNS),
            "ITM-21",
            "Approved To Buy Price",
        ),
        column(
            "taxable_item_indicator",
            Struct(&CNE_COLUMNS),
            "ITM-22",
            "Taxable Item Indicator",
        ),
        column(
            "freight_charge_indicator",
            Struct(&CNE_COLUMNS),
            "ITM-23",
            "Freight Charge Indicator",
        ),
        column(
            "item_set_indicator",
            Struct(&CNE_COLUMNS),
            "ITM-24",
            "Item Set Indicator",
        ),
        column(
            "item_set_identifier",
            Struct(&EI_COLUMNS),
            "ITM-25",
            "Item Set Identifier",
        ),
        column(
            "track_department_usage_indicator",
            Struct(&CNE_COLUMNS),
            "ITM-26",
            "Track Department Usage Indicator",
        ),
        column("procedure_code", Struct(&CNE_COLUMNS), "ITM-27", "Procedure Code"),
        column(
            "procedure_code_modifier",
            List(&CNE_KIND),
            "ITM-28",
            "Procedure Code Modifier",
        ),
        column(
            "special_handling_code",
            Struct(&CWE_COLUMNS),
            "ITM-29",
            "Special Handling Code",
        ),
        column(
            "hazardous_indicator",
            Struct(&CNE_COLUMNS),
            "ITM-30",
            "Hazardous Indicator",
        ),
        column("sterile_indicator", Struct(&CNE_COLUMNS), "ITM-31", "Sterile Indicator"),
        column(
            "material_data_safety_sheet_number",
            Struct(&EI_COLUMNS),
            "ITM-32",
            "Material Data Safety Sheet Number",
        ),
        column(
            "united_nations_standard_products_and_services_code_unspsc",
            Struct(&CWE_COLUMNS),
            "ITM-33",
            "United Nations Standard Products and Services Code (UNSPSC)",
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

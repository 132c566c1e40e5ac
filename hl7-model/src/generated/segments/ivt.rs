// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// IVT · Material Location
#[derive(Default)]
#[non_exhaustive]
pub struct Ivt {
    /// IVT-1 · Set Id - IVT · SI
    pub set_id_ivt: Maybe<Si>,
    /// IVT-2 · Inventory Location Identifier · EI
    pub inventory_location_identifier: Maybe<Box<Ei>>,
    /// IVT-3 · Inventory Location Name · ST
    pub inventory_location_name: Maybe<String>,
    /// IVT-4 · Source Location Identifier · EI
    pub source_location_identifier: Maybe<Box<Ei>>,
    /// IVT-5 · Source Location Name · ST
    pub source_location_name: Maybe<String>,
    /// IVT-6 · Item Status · CWE
    pub item_status: Maybe<Box<Cwe>>,
    /// IVT-7 · Bin Location Identifier · EI
    pub bin_location_identifier: Vec<Maybe<Ei>>,
    /// IVT-8 · Order Packaging · CWE
    pub order_packaging: Maybe<Box<Cwe>>,
    /// IVT-9 · Issue Packaging · CWE
    pub issue_packaging: Maybe<Box<Cwe>>,
    /// IVT-10 · Default Inventory Asset Account · EI
    pub default_inventory_asset_account: Maybe<Box<Ei>>,
    /// IVT-11 · Patient Chargeable Indicator · CNE
    pub patient_chargeable_indicator: Maybe<Box<Cne>>,
    /// IVT-12 · Transaction Code · CWE
    pub transaction_code: Maybe<Box<Cwe>>,
    /// IVT-13 · Transaction amount - unit · CP
    pub transaction_amount_unit: Maybe<Box<Cp>>,
    /// IVT-14 · Item Importance Code · CWE
    pub item_importance_code: Maybe<Box<Cwe>>,
    /// IVT-15 · Stocked Item Indicator · CNE
    pub stocked_item_indicator: Maybe<Box<Cne>>,
    /// IVT-16 · Consignment Item Indicator · CNE
    pub consignment_item_indicator: Maybe<Box<Cne>>,
    /// IVT-17 · Reusable Item Indicator · CNE
    pub reusable_item_indicator: Maybe<Box<Cne>>,
    /// IVT-18 · Reusable Cost · CP
    pub reusable_cost: Maybe<Box<Cp>>,
    /// IVT-19 · Substitute Item Identifier · EI
    pub substitute_item_identifier: Vec<Maybe<Ei>>,
    /// IVT-20 · Latex-Free Substitute Item Identifier · EI
    pub latex_free_substitute_item_identifier: Maybe<Box<Ei>>,
    /// IVT-21 · Recommended Reorder Theory · CWE
    pub recommended_reorder_theory: Maybe<Box<Cwe>>,
    /// IVT-22 · Recommended Safety Stock Days · NM
    pub recommended_safety_stock_days: Maybe<Nm>,
    /// IVT-23 · Recommended Maximum Days Inventory · NM
    pub recommended_maximum_days_inventory: Maybe<Nm>,
    /// IVT-24 · Recommended Order Point · NM
    pub recommended_order_point: Maybe<Nm>,
    /// IVT-25 · Recommended Order Amount · NM
    pub recommended_order_amount: Maybe<Nm>,
    /// IVT-26 · Operating Room Par Level Indicator · CNE
    pub operating_room_par_level_indicator: Maybe<Box<Cne>>,
    /// What a message has beyond these 26.
    pub extra: Extra,
}
record!(
    segment Ivt, IVT, [1 => set_id_ivt, 2 => inventory_location_identifier, 3 =>
    inventory_location_name, 4 => source_location_identifier, 5 => source_location_name,
    6 => item_status, 7 => bin_location_identifier, 8 => order_packaging, 9 =>
    issue_packaging, 10 => default_inventory_asset_account, 11 =>
    patient_chargeable_indicator, 12 => transaction_code, 13 => transaction_amount_unit,
    14 => item_importance_code, 15 => stocked_item_indicator, 16 =>
    consignment_item_indicator, 17 => reusable_item_indicator, 18 => reusable_cost, 19 =>
    substitute_item_identifier, 20 => latex_free_substitute_item_identifier, 21 =>
    recommended_reorder_theory, 22 => recommended_safety_stock_days, 23 =>
    recommended_maximum_days_inventory, 24 => recommended_order_point, 25 =>
    recommended_order_amount, 26 => operating_room_par_level_indicator]
);
/// Definition of [`Ivt`].
pub static IVT: SegmentDef = SegmentDef {
    id: "IVT",
    title: "Material Location",
    fields: &[
        single(
            "set_id_ivt",
            "Set Id - IVT",
            SI,
            &[used(V2_6, V2_8_2, R, 1, 4, "", "SI")],
        ),
        single(
            "inventory_location_identifier",
            "Inventory Location Identifier",
            of(&EI),
            &[used(V2_6, V2_8_2, R, 1, 0, "", "EI")],
        ),
        single(
            "inventory_location_name",
            "Inventory Location Name",
            ST,
            &[
                used(V2_6, V2_6, O, 1, 999, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "source_location_identifier",
            "Source Location Identifier",
            of(&EI),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "EI")],
        ),
        single(
            "source_location_name",
            "Source Location Name",
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
            &[used(V2_6, V2_8_2, O, 1, 0, "0625", "CWE")],
        ),
        repeated(
            "bin_location_identifier",
            "Bin Location Identifier",
            of(&EI),
            &[used(V2_6, V2_8_2, O, 0, 0, "", "EI")],
        ),
        single(
            "order_packaging",
            "Order Packaging",
            of(&CWE),
            &[
                used(V2_6, V2_6, O, 1, 0, "", "CWE"),
                used(V2_7, V2_8_2, O, 1, 0, "0818", "CWE"),
            ],
        ),
        single(
            "issue_packaging",
            "Issue Packaging",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CWE")],
        ),
        single(
            "default_inventory_asset_account",
            "Default Inventory Asset Account",
            of(&EI),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "EI")],
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
            "item_importance_code",
            "Item Importance Code",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0634", "CWE")],
        ),
        single(
            "stocked_item_indicator",
            "Stocked Item Indicator",
            of(&CNE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0532", "CNE")],
        ),
        single(
            "consignment_item_indicator",
            "Consignment Item Indicator",
            of(&CNE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0532", "CNE")],
        ),
        single(
            "reusable_item_indicator",
            "Reusable Item Indicator",
            of(&CNE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0532", "CNE")],
        ),
        single(
            "reusable_cost",
            "Reusable Cost",
            of(&CP),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CP")],
        ),
        repeated(
            "substitute_item_identifier",
            "Substitute Item Identifier",
            of(&EI),
            &[used(V2_6, V2_8_2, O, 0, 0, "", "EI")],
        ),
        single(
            "latex_free_substitute_item_identifier",
            "Latex-Free Substitute Item Identifier",
            of(&EI),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "EI")],
        ),
        single(
            "recommended_reorder_theory",
            "Recommended Reorder Theory",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0642", "CWE")],
        ),
        single(
            "recommended_safety_stock_days",
            "Recommended Safety Stock Days",
            NM,
            &[used(V2_6, V2_6, O, 1, 4, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "recommended_maximum_days_inventory",
            "Recommended Maximum Days Inventory",
            NM,
            &[used(V2_6, V2_6, O, 1, 4, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "recommended_order_point",
            "Recommended Order Point",
            NM,
            &[used(V2_6, V2_6, O, 1, 8, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "recommended_order_amount",
            "Recommended Order Amount",
            NM,
            &[used(V2_6, V2_6, O, 1, 8, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "operating_room_par_level_indicator",
            "Operating Room Par Level Indicator",
            of(&CNE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0532", "CNE")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "ivt",
    doc: "IVT segments (Material Location), one row each",
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
        column("set_id_ivt", Int64, "IVT-1", "Set Id - IVT"),
        column(
            "inventory_location_identifier",
            Struct(&EI_COLUMNS),
            "IVT-2",
            "Inventory Location Identifier",
        ),
        column("inventory_location_name", Utf8, "IVT-3", "Inventory Location Name"),
        column(
            "source_location_identifier",
            Struct(&EI_COLUMNS),
            "IVT-4",
            "Source Location Identifier",
        ),
        column("source_location_name", Utf8, "IVT-5", "Source Location Name"),
        column("item_status", Struct(&CWE_COLUMNS), "IVT-6", "Item Status"),
        column(
            "bin_location_identifier",
            List(&EI_KIND),
            "IVT-7",
            "Bin Location Identifier",
        ),
        column("order_packaging", Struct(&CWE_COLUMNS), "IVT-8", "Order Packaging"),
        column("issue_packaging", Struct(&CWE_COLUMNS), "IVT-9", "Issue Packaging"),
        column(
            "default_inventory_asset_account",
            Struct(&EI_COLUMNS),
            "IVT-10",
            "Default Inventory Asset Account",
        ),
        column(
            "patient_chargeable_indicator",
            Struct(&CNE_COLUMNS),
            "IVT-11",
            "Patient Chargeable Indicator",
        ),
        column("transaction_code", Struct(&CWE_COLUMNS), "IVT-12", "Transaction Code"),
        column(
            "transaction_amount_unit",
            Struct(&CP_COLUMNS),
            "IVT-13",
            "Transaction amount - unit",
        ),
        column(
            "item_importance_code",
            Struct(&CWE_COLUMNS),
            "IVT-14",
            "Item Importance Code",
        ),
        column(
            "stocked_item_indicator",
            Struct(&CNE_COLUMNS),
            "IVT-15",
            "Stocked Item Indicator",
        ),
        column(
            "consignment_item_indicator",
            Struct(&CNE_COLUMNS),
            "IVT-16",
            "Consignment Item Indicator",
        ),
        column(
            "reusable_item_indicator",
            Struct(&CNE_COLUMNS),
            "IVT-17",
            "Reusable Item Indicator",
        ),
        column("reusable_cost", Struct(&CP_COLUMNS), "IVT-18", "Reusable Cost"),
        column(
            "substitute_item_identifier",
            List(&EI_KIND),
            "IVT-19",
            "Substitute Item Identifier",
        ),
        column(
            "latex_free_substitute_item_identifier",
            Struct(&EI_COLUMNS),
            "IVT-20",
            "Latex-Free Substitute Item Identifier",
        ),
        column(
            "recommended_reorder_theory",
            Struct(&CWE_COLUMNS),
            "IVT-21",
            "Recommended Reorder Theory",
        ),
        column(
            "recommended_safety_stock_days",
            Decimal,
            "IVT-22",
            "Recommended Safety Stock Days",
        ),
        column(
            "recommended_maximum_days_inventory",
            Decimal,
            "IVT-23",
            "Recommended Maximum Days Inventory",
        ),
        column("recommended_order_point", Decimal, "IVT-24", "Recommended Order Point"),
        column(
            "recommended_order_amount",
            Decimal,
            "IVT-25",
            "Recommended Order Amount",
        ),
        column(
            "operating_room_par_level_indicator",
            Struct(&CNE_COLUMNS),
            "IVT-26",
            "Operating Room Par Level Indicator",
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

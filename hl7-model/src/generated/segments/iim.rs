// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// IIM · Inventory Item Master
#[derive(Default)]
#[non_exhaustive]
pub struct Iim {
    /// IIM-1 · Primary Key Value - IIM · CWE
    pub primary_key_value_iim: Maybe<Box<Cwe>>,
    /// IIM-2 · Service Item Code · CWE
    pub service_item_code: Maybe<Box<Cwe>>,
    /// IIM-3 · Inventory Lot Number · ST
    pub inventory_lot_number: Maybe<String>,
    /// IIM-4 · Inventory Expiration Date · DTM
    pub inventory_expiration_date: Maybe<Dtm>,
    /// IIM-5 · Inventory Manufacturer Name · CWE
    pub inventory_manufacturer_name: Maybe<Box<Cwe>>,
    /// IIM-6 · Inventory Location · CWE
    pub inventory_location: Maybe<Box<Cwe>>,
    /// IIM-7 · Inventory Received Date · DTM
    pub inventory_received_date: Maybe<Dtm>,
    /// IIM-8 · Inventory Received Quantity · NM
    pub inventory_received_quantity: Maybe<Nm>,
    /// IIM-9 · Inventory Received Quantity Unit · CWE
    pub inventory_received_quantity_unit: Maybe<Box<Cwe>>,
    /// IIM-10 · Inventory Received Item Cost · MO
    pub inventory_received_item_cost: Maybe<Box<Mo>>,
    /// IIM-11 · Inventory On Hand Date · DTM
    pub inventory_on_hand_date: Maybe<Dtm>,
    /// IIM-12 · Inventory On Hand Quantity · NM
    pub inventory_on_hand_quantity: Maybe<Nm>,
    /// IIM-13 · Inventory On Hand Quantity Unit · CWE
    pub inventory_on_hand_quantity_unit: Maybe<Box<Cwe>>,
    /// IIM-14 · Procedure Code · CNE
    pub procedure_code: Maybe<Box<Cne>>,
    /// IIM-15 · Procedure Code Modifier · CNE
    pub procedure_code_modifier: Vec<Maybe<Cne>>,
    /// What a message has beyond these 15.
    pub extra: Extra,
}
record!(
    segment Iim, IIM, [1 => primary_key_value_iim, 2 => service_item_code, 3 =>
    inventory_lot_number, 4 => inventory_expiration_date, 5 =>
    inventory_manufacturer_name, 6 => inventory_location, 7 => inventory_received_date, 8
    => inventory_received_quantity, 9 => inventory_received_quantity_unit, 10 =>
    inventory_received_item_cost, 11 => inventory_on_hand_date, 12 =>
    inventory_on_hand_quantity, 13 => inventory_on_hand_quantity_unit, 14 =>
    procedure_code, 15 => procedure_code_modifier]
);
/// Definition of [`Iim`].
pub static IIM: SegmentDef = SegmentDef {
    id: "IIM",
    title: "Inventory Item Master",
    fields: &[
        single(
            "primary_key_value_iim",
            "Primary Key Value - IIM",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, R, 1, 250, "", "CWE"),
                used(V2_6, V2_8_2, R, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "service_item_code",
            "Service Item Code",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, R, 1, 250, "", "CWE"),
                used(V2_6, V2_8_2, R, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "inventory_lot_number",
            "Inventory Lot Number",
            ST,
            &[
                used(V2_5, V2_6, O, 1, 250, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "inventory_expiration_date",
            "Inventory Expiration Date",
            DTM,
            &[
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "inventory_manufacturer_name",
            "Inventory Manufacturer Name",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "inventory_location",
            "Inventory Location",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "inventory_received_date",
            "Inventory Received Date",
            DTM,
            &[
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "inventory_received_quantity",
            "Inventory Received Quantity",
            NM,
            &[
                used(V2_5, V2_6, O, 1, 12, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "inventory_received_quantity_unit",
            "Inventory Received Quantity Unit",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "CWE"),
                used(V2_6, V2_6, O, 1, 0, "", "CWE"),
                used(V2_7, V2_7, O, 1, 0, "0818", "CWE"),
                used(V2_7_1, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "inventory_received_item_cost",
            "Inventory Received Item Cost",
            of(&MO),
            &[
                used(V2_5, V2_5_1, O, 1, 12, "", "MO"),
                used(V2_6, V2_8_2, O, 1, 0, "", "MO"),
            ],
        ),
        single(
            "inventory_on_hand_date",
            "Inventory On Hand Date",
            DTM,
            &[
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "inventory_on_hand_quantity",
            "Inventory On Hand Quantity",
            NM,
            &[
                used(V2_5, V2_6, O, 1, 12, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "inventory_on_hand_quantity_unit",
            "Inventory On Hand Quantity Unit",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "CWE"),
                used(V2_6, V2_6, O, 1, 0, "", "CWE"),
                used(V2_7, V2_7, O, 1, 0, "0818", "CWE"),
                used(V2_7_1, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "procedure_code",
            "Procedure Code",
            of(&CNE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "0088", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0088", "CNE"),
            ],
        ),
        repeated(
            "procedure_code_modifier",
            "Procedure Code Modifier",
            of(&CNE),
            &[
                used(V2_5, V2_5_1, O, 0, 250, "0340", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0340", "CNE"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "iim",
    doc: "IIM segments (Inventory Item Master), one row each",
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
            "primary_key_value_iim",
            Struct(&CWE_COLUMNS),
            "IIM-1",
            "Primary Key Value - IIM",
        ),
        column("service_item_code", Struct(&CWE_COLUMNS), "IIM-2", "Service Item Code"),
        column("inventory_lot_number", Utf8, "IIM-3", "Inventory Lot Number"),
        column(
            "inventory_expiration_date",
            Timestamp,
            "IIM-4",
            "Inventory Expiration Date",
        ),
        column(
            "inventory_manufacturer_name",
            Struct(&CWE_COLUMNS),
            "IIM-5",
            "Inventory Manufacturer Name",
        ),
        column(
            "inventory_location",
            Struct(&CWE_COLUMNS),
            "IIM-6",
            "Inventory Location",
        ),
        column("inventory_received_date", Timestamp, "IIM-7", "Inventory Received Date"),
        column(
            "inventory_received_quantity",
            Decimal,
            "IIM-8",
            "Inventory Received Quantity",
        ),
        column(
            "inventory_received_quantity_unit",
            Struct(&CWE_COLUMNS),
            "IIM-9",
            "Inventory Received Quantity Unit",
        ),
        column(
            "inventory_received_item_cost",
            Struct(&MO_COLUMNS),
            "IIM-10",
            "Inventory Received Item Cost",
        ),
        column("inventory_on_hand_date", Timestamp, "IIM-11", "Inventory On Hand Date"),
        column(
            "inventory_on_hand_quantity",
            Decimal,
            "IIM-12",
            "Inventory On Hand Quantity",
        ),
        column(
            "inventory_on_hand_quantity_unit",
            Struct(&CWE_COLUMNS),
            "IIM-13",
            "Inventory On Hand Quantity Unit",
        ),
        column("procedure_code", Struct(&CNE_COLUMNS), "IIM-14", "Procedure Code"),
        column(
            "procedure_code_modifier",
            List(&CNE_KIND),
            "IIM-15",
            "Procedure Code Modifier",
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

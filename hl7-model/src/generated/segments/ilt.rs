// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// ILT · Material Lot
#[derive(Default)]
#[non_exhaustive]
pub struct Ilt {
    /// ILT-1 · Set Id - ILT · SI
    pub set_id_ilt: Maybe<Si>,
    /// ILT-2 · Inventory Lot Number · ST
    pub inventory_lot_number: Maybe<String>,
    /// ILT-3 · Inventory Expiration Date · DTM
    pub inventory_expiration_date: Maybe<Dtm>,
    /// ILT-4 · Inventory Received Date · DTM
    pub inventory_received_date: Maybe<Dtm>,
    /// ILT-5 · Inventory Received Quantity · NM
    pub inventory_received_quantity: Maybe<Nm>,
    /// ILT-6 · Inventory Received Quantity Unit · CWE
    pub inventory_received_quantity_unit: Maybe<Box<Cwe>>,
    /// ILT-7 · Inventory Received Item Cost · MO
    pub inventory_received_item_cost: Maybe<Box<Mo>>,
    /// ILT-8 · Inventory On Hand Date · DTM
    pub inventory_on_hand_date: Maybe<Dtm>,
    /// ILT-9 · Inventory On Hand Quantity · NM
    pub inventory_on_hand_quantity: Maybe<Nm>,
    /// ILT-10 · Inventory On Hand Quantity Unit · CWE
    pub inventory_on_hand_quantity_unit: Maybe<Box<Cwe>>,
    /// What a message has beyond these 10.
    pub extra: Extra,
}
record!(
    segment Ilt, ILT, [1 => set_id_ilt, 2 => inventory_lot_number, 3 =>
    inventory_expiration_date, 4 => inventory_received_date, 5 =>
    inventory_received_quantity, 6 => inventory_received_quantity_unit, 7 =>
    inventory_received_item_cost, 8 => inventory_on_hand_date, 9 =>
    inventory_on_hand_quantity, 10 => inventory_on_hand_quantity_unit]
);
/// Definition of [`Ilt`].
pub static ILT: SegmentDef = SegmentDef {
    id: "ILT",
    title: "Material Lot",
    fields: &[
        single(
            "set_id_ilt",
            "Set Id - ILT",
            SI,
            &[used(V2_6, V2_8_2, R, 1, 4, "", "SI")],
        ),
        single(
            "inventory_lot_number",
            "Inventory Lot Number",
            ST,
            &[
                used(V2_6, V2_6, R, 1, 250, "", "ST"),
                used(V2_7, V2_8_2, R, 1, 0, "", "ST"),
            ],
        ),
        single(
            "inventory_expiration_date",
            "Inventory Expiration Date",
            DTM,
            &[
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "inventory_received_date",
            "Inventory Received Date",
            DTM,
            &[
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "inventory_received_quantity",
            "Inventory Received Quantity",
            NM,
            &[
                used(V2_6, V2_6, O, 1, 12, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "inventory_received_quantity_unit",
            "Inventory Received Quantity Unit",
            of(&CWE),
            &[
                used(V2_6, V2_6, O, 1, 0, "", "CWE"),
                used(V2_7, V2_7, O, 1, 0, "0818", "CWE"),
                used(V2_7_1, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "inventory_received_item_cost",
            "Inventory Received Item Cost",
            of(&MO),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "MO")],
        ),
        single(
            "inventory_on_hand_date",
            "Inventory On Hand Date",
            DTM,
            &[
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "inventory_on_hand_quantity",
            "Inventory On Hand Quantity",
            NM,
            &[
                used(V2_6, V2_6, O, 1, 12, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "inventory_on_hand_quantity_unit",
            "Inventory On Hand Quantity Unit",
            of(&CWE),
            &[
                used(V2_6, V2_6, O, 1, 0, "", "CWE"),
                used(V2_7, V2_7, O, 1, 0, "0818", "CWE"),
                used(V2_7_1, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "ilt",
    doc: "ILT segments (Material Lot), one row each",
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
        column("set_id_ilt", Int64, "ILT-1", "Set Id - ILT"),
        column("inventory_lot_number", Utf8, "ILT-2", "Inventory Lot Number"),
        column(
            "inventory_expiration_date",
            Timestamp,
            "ILT-3",
            "Inventory Expiration Date",
        ),
        column("inventory_received_date", Timestamp, "ILT-4", "Inventory Received Date"),
        column(
            "inventory_received_quantity",
            Decimal,
            "ILT-5",
            "Inventory Received Quantity",
        ),
        column(
            "inventory_received_quantity_unit",
            Struct(&CWE_COLUMNS),
            "ILT-6",
            "Inventory Received Quantity Unit",
        ),
        column(
            "inventory_received_item_cost",
            Struct(&MO_COLUMNS),
            "ILT-7",
            "Inventory Received Item Cost",
        ),
        column("inventory_on_hand_date", Timestamp, "ILT-8", "Inventory On Hand Date"),
        column(
            "inventory_on_hand_quantity",
            Decimal,
            "ILT-9",
            "Inventory On Hand Quantity",
        ),
        column(
            "inventory_on_hand_quantity_unit",
            Struct(&CWE_COLUMNS),
            "ILT-10",
            "Inventory On Hand Quantity Unit",
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

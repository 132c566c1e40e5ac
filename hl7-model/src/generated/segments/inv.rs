// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// INV · Inventory Detail
#[derive(Default)]
#[non_exhaustive]
pub struct Inv {
    /// INV-1 · Substance Identifier · CWE
    pub substance_identifier: Maybe<Box<Cwe>>,
    /// INV-2 · Substance Status · CWE
    pub substance_status: Vec<Maybe<Cwe>>,
    /// INV-3 · Substance Type · CWE
    pub substance_type: Maybe<Box<Cwe>>,
    /// INV-4 · Inventory Container Identifier · CWE
    pub inventory_container_identifier: Maybe<Box<Cwe>>,
    /// INV-5 · Container Carrier Identifier · CWE
    pub container_carrier_identifier: Maybe<Box<Cwe>>,
    /// INV-6 · Position on Carrier · CWE
    pub position_on_carrier: Maybe<Box<Cwe>>,
    /// INV-7 · Initial Quantity · NM
    pub initial_quantity: Maybe<Nm>,
    /// INV-8 · Current Quantity · NM
    pub current_quantity: Maybe<Nm>,
    /// INV-9 · Available Quantity · NM
    pub available_quantity: Maybe<Nm>,
    /// INV-10 · Consumption Quantity · NM
    pub consumption_quantity: Maybe<Nm>,
    /// INV-11 · Quantity Units · CWE
    pub quantity_units: Maybe<Box<Cwe>>,
    /// INV-12 · Expiration Date/Time · DTM
    pub expiration_date_time: Maybe<Dtm>,
    /// INV-13 · First Used Date/Time · DTM
    pub first_used_date_time: Maybe<Dtm>,
    /// INV-14 · On Board Stability Duration · TQ
    pub on_board_stability_duration: Maybe<Box<Tq>>,
    /// INV-15 · Test/Fluid Identifier(s) · CWE
    pub test_fluid_identifiers: Vec<Maybe<Cwe>>,
    /// INV-16 · Manufacturer Lot Number · ST
    pub manufacturer_lot_number: Maybe<String>,
    /// INV-17 · Manufacturer Identifier · CWE
    pub manufacturer_identifier: Maybe<Box<Cwe>>,
    /// INV-18 · Supplier Identifier · CWE
    pub supplier_identifier: Maybe<Box<Cwe>>,
    /// INV-19 · On Board Stability Time · CQ
    pub on_board_stability_time: Maybe<Box<Cq>>,
    /// INV-20 · Target Value · CQ
    pub target_value: Maybe<Box<Cq>>,
    /// What a message has beyond these 20.
    pub extra: Extra,
}
record!(
    segment Inv, INV, [1 => substance_identifier, 2 => substance_status, 3 =>
    substance_type, 4 => inventory_container_identifier, 5 =>
    container_carrier_identifier, 6 => position_on_carrier, 7 => initial_quantity, 8 =>
    current_quantity, 9 => available_quantity, 10 => consumption_quantity, 11 =>
    quantity_units, 12 => expiration_date_time, 13 => first_used_date_time, 14 =>
    on_board_stability_duration, 15 => test_fluid_identifiers, 16 =>
    manufacturer_lot_number, 17 => manufacturer_identifier, 18 => supplier_identifier, 19
    => on_board_stability_time, 20 => target_value]
);
/// Definition of [`Inv`].
pub static INV: SegmentDef = SegmentDef {
    id: "INV",
    title: "Inventory Detail",
    fields: &[
        single(
            "substance_identifier",
            "Substance Identifier",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, R, 1, 250, "0451", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "0451", "CWE"),
            ],
        ),
        repeated(
            "substance_status",
            "Substance Status",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, R, 0, 250, "0383", "CE"),
                used(V2_6, V2_8_2, R, 0, 0, "0383", "CWE"),
            ],
        ),
        single(
            "substance_type",
            "Substance Type",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0384", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0384", "CWE"),
            ],
        ),
        single(
            "inventory_container_identifier",
            "Inventory Container Identifier",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "container_carrier_identifier",
            "Container Carrier Identifier",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "position_on_carrier",
            "Position on Carrier",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "initial_quantity",
            "Initial Quantity",
            NM,
            &[
                used(V2_4, V2_6, O, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "current_quantity",
            "Current Quantity",
            NM,
            &[
                used(V2_4, V2_6, O, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "available_quantity",
            "Available Quantity",
            NM,
            &[
                used(V2_4, V2_6, O, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "consumption_quantity",
            "Consumption Quantity",
            NM,
            &[
                used(V2_4, V2_6, O, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "quantity_units",
            "Quantity Units",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "expiration_date_time",
            "Expiration Date/Time",
            DTM,
            &[
                used(V2_4, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "first_used_date_time",
            "First Used Date/Time",
            DTM,
            &[
                used(V2_4, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "on_board_stability_duration",
            "On Board Stability Duration",
            of(&TQ),
            &[
                used(V2_4, V2_5_1, O, 1, 200, "", "TQ"),
                used(V2_6, V2_6, O, 1, 0, "", "TQ"),
                used(V2_7, V2_8_2, W, 1, 0, "", "TQ"),
            ],
        ),
        repeated(
            "test_fluid_identifiers",
            "Test/Fluid Identifier(s)",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        single(
            "manufacturer_lot_number",
            "Manufacturer Lot Number",
            ST,
            &[
                used(V2_4, V2_6, O, 1, 200, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "manufacturer_identifier",
            "Manufacturer Identifier",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0385", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0385", "CWE"),
            ],
        ),
        single(
            "supplier_identifier",
            "Supplier Identifier",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0386", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0386", "CWE"),
            ],
        ),
        single(
            "on_board_stability_time",
            "On Board Stability Time",
            of(&CQ),
            &[
                used(V2_5, V2_5_1, O, 1, 20, "", "CQ"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CQ"),
            ],
        ),
        single(
            "target_value",
            "Target Value",
            of(&CQ),
            &[
                used(V2_5, V2_5_1, O, 1, 20, "", "CQ"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CQ"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "inv",
    doc: "INV segments (Inventory Detail), one row each",
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
            "substance_identifier",
            Struct(&CWE_COLUMNS),
            "INV-1",
            "Substance Identifier",
        ),
        column("substance_status", List(&CWE_KIND), "INV-2", "Substance Status"),
        column("substance_type", Struct(&CWE_COLUMNS), "INV-3", "Substance Type"),
        column(
            "inventory_container_identifier",
            Struct(&CWE_COLUMNS),
            "INV-4",
            "Inventory Container Identifier",
        ),
        column(
            "container_carrier_identifier",
            Struct(&CWE_COLUMNS),
            "INV-5",
            "Container Carrier Identifier",
        ),
        column(
            "position_on_carrier",
            Struct(&CWE_COLUMNS),
            "INV-6",
            "Position on Carrier",
        ),
        column("initial_quantity", Decimal, "INV-7", "Initial Quantity"),
        column("current_quantity", Decimal, "INV-8", "Current Quantity"),
        column("available_quantity", Decimal, "INV-9", "Available Quantity"),
        column("consumption_quantity", Decimal, "INV-10", "Consumption Quantity"),
        column("quantity_units", Struct(&CWE_COLUMNS), "INV-11", "Quantity Units"),
        column("expiration_date_time", Timestamp, "INV-12", "Expiration Date/Time"),
        column("first_used_date_time", Timestamp, "INV-13", "First Used Date/Time"),
        column(
            "on_board_stability_duration",
            Struct(&TQ_COLUMNS),
            "INV-14",
            "On Board Stability Duration",
        ),
        column(
            "test_fluid_identifiers",
            List(&CWE_KIND),
            "INV-15",
            "Test/Fluid Identifier(s)",
        ),
        column("manufacturer_lot_number", Utf8, "INV-16", "Manufacturer Lot Number"),
        column(
            "manufacturer_identifier",
            Struct(&CWE_COLUMNS),
            "INV-17",
            "Manufacturer Identifier",
        ),
        column(
            "supplier_identifier",
            Struct(&CWE_COLUMNS),
            "INV-18",
            "Supplier Identifier",
        ),
        column(
            "on_board_stability_time",
            Struct(&CQ_COLUMNS),
            "INV-19",
            "On Board Stability Time",
        ),
        column("target_value", Struct(&CQ_COLUMNS), "INV-20", "Target Value"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// PKG · Item Packaging
#[derive(Default)]
#[non_exhaustive]
pub struct Pkg {
    /// PKG-1 · Set Id - PKG · SI
    pub set_id_pkg: Maybe<Si>,
    /// PKG-2 · Packaging Units · CWE
    pub packaging_units: Maybe<Box<Cwe>>,
    /// PKG-3 · Default Order Unit Of Measure Indicator · CNE
    pub default_order_unit_of_measure_indicator: Maybe<Box<Cne>>,
    /// PKG-4 · Package Quantity · NM
    pub package_quantity: Maybe<Nm>,
    /// PKG-5 · Price · CP
    pub price: Maybe<Box<Cp>>,
    /// PKG-6 · Future Item Price · CP
    pub future_item_price: Maybe<Box<Cp>>,
    /// PKG-7 · Future Item Price Effective Date · DTM
    pub future_item_price_effective_date: Maybe<Dtm>,
    /// PKG-8 · Global Trade Item Number · CWE
    pub global_trade_item_number: Maybe<Box<Cwe>>,
    /// What a message has beyond these 8.
    pub extra: Extra,
}
record!(
    segment Pkg, PKG, [1 => set_id_pkg, 2 => packaging_units, 3 =>
    default_order_unit_of_measure_indicator, 4 => package_quantity, 5 => price, 6 =>
    future_item_price, 7 => future_item_price_effective_date, 8 =>
    global_trade_item_number]
);
/// Definition of [`Pkg`].
pub static PKG: SegmentDef = SegmentDef {
    id: "PKG",
    title: "Item Packaging",
    fields: &[
        single(
            "set_id_pkg",
            "Set Id - PKG",
            SI,
            &[used(V2_6, V2_6, R, 1, 2, "", "SI"), used(V2_7, V2_8_2, R, 1, 4, "", "SI")],
        ),
        single(
            "packaging_units",
            "Packaging Units",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0818", "CWE")],
        ),
        single(
            "default_order_unit_of_measure_indicator",
            "Default Order Unit Of Measure Indicator",
            of(&CNE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0532", "CNE")],
        ),
        single(
            "package_quantity",
            "Package Quantity",
            NM,
            &[
                used(V2_6, V2_6, O, 1, 12, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single("price", "Price", of(&CP), &[used(V2_6, V2_8_2, O, 1, 0, "", "CP")]),
        single(
            "future_item_price",
            "Future Item Price",
            of(&CP),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CP")],
        ),
        single(
            "future_item_price_effective_date",
            "Future Item Price Effective Date",
            DTM,
            &[
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "global_trade_item_number",
            "Global Trade Item Number",
            of(&CWE),
            &[used(V2_8, V2_8_2, O, 1, 0, "", "CWE")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "pkg",
    doc: "PKG segments (Item Packaging), one row each",
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
        column("set_id_pkg", Int64, "PKG-1", "Set Id - PKG"),
        column("packaging_units", Struct(&CWE_COLUMNS), "PKG-2", "Packaging Units"),
        column(
            "default_order_unit_of_measure_indicator",
            Struct(&CNE_COLUMNS),
            "PKG-3",
            "Default Order Unit Of Measure Indicator",
        ),
        column("package_quantity", Decimal, "PKG-4", "Package Quantity"),
        column("price", Struct(&CP_COLUMNS), "PKG-5", "Price"),
        column("future_item_price", Struct(&CP_COLUMNS), "PKG-6", "Future Item Price"),
        column(
            "future_item_price_effective_date",
            Timestamp,
            "PKG-7",
            "Future Item Price Effective Date",
        ),
        column(
            "global_trade_item_number",
            Struct(&CWE_COLUMNS),
            "PKG-8",
            "Global Trade Item Number",
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

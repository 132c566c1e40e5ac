// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// MOP · Money or Percentage
#[derive(Default)]
#[non_exhaustive]
pub struct Mop {
    /// MOP.1 · Money or Percentage Indicator · ID
    pub money_or_percentage_indicator: Maybe<String>,
    /// MOP.2 · Money or Percentage Quantity · NM
    pub money_or_percentage_quantity: Maybe<Nm>,
    /// MOP.3 · Monetary Denomination · ID
    pub monetary_denomination: Maybe<String>,
    /// What a message has beyond these 3.
    pub extra: Extra,
}
record!(
    composite Mop, MOP, [1 => money_or_percentage_indicator, 2 =>
    money_or_percentage_quantity, 3 => monetary_denomination]
);
/// Definition of [`Mop`].
pub static MOP: CompositeDef = CompositeDef {
    id: "MOP",
    title: "Money or Percentage",
    components: &[
        single(
            "money_or_percentage_indicator",
            "Money or Percentage Indicator",
            ID,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "0148", "IS"),
                used(V2_5, V2_6, R, 1, 2, "0148", "ID"),
                used(V2_7, V2_8_2, R, 1, 0, "0148", "ID"),
            ],
        ),
        single(
            "money_or_percentage_quantity",
            "Money or Percentage Quantity",
            NM,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_6, R, 1, 16, "", "NM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "NM"),
            ],
        ),
        single(
            "monetary_denomination",
            "Monetary Denomination",
            ID,
            &[
                used(V2_5, V2_6, O, 1, 3, "", "ID"),
                used(V2_7, V2_8_2, O, 1, 3, "0913", "ID"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a MOP field.
pub static MOP_COLUMNS: [ColumnDef; 3] = [
    column("money_or_percentage_indicator", Utf8, ".1", "Money or Percentage Indicator"),
    column(
        "money_or_percentage_quantity",
        Decimal,
        ".2",
        "Money or Percentage Quantity",
    ),
    column("monetary_denomination", Utf8, ".3", "Monetary Denomination"),
];
/// Element of a list of MOP.
pub static MOP_KIND: Kind = Struct(&MOP_COLUMNS);
/// Columns of a MOP component.
pub static MOP_SUBCOLUMNS: [ColumnDef; 3] = [
    column("money_or_percentage_indicator", Utf8, ".1", "Money or Percentage Indicator"),
    column(
        "money_or_percentage_quantity",
        Decimal,
        ".2",
        "Money or Percentage Quantity",
    ),
    column("monetary_denomination", Utf8, ".3", "Monetary Denomination"),
];

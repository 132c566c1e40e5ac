// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// MO · Money
#[derive(Default)]
#[non_exhaustive]
pub struct Mo {
    /// MO.1 · Quantity · NM
    pub quantity: Maybe<Nm>,
    /// MO.2 · Denomination · ID
    pub denomination: Maybe<String>,
    /// What a message has beyond these 2.
    pub extra: Extra,
}
record!(composite Mo, MO, [1 => quantity, 2 => denomination]);
/// Definition of [`Mo`].
pub static MO: CompositeDef = CompositeDef {
    id: "MO",
    title: "Money",
    components: &[
        single(
            "quantity",
            "Quantity",
            NM,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_6, O, 1, 16, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "denomination",
            "Denomination",
            ID,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "ID"),
                used(V2_5, V2_6, O, 1, 3, "", "ID"),
                used(V2_7, V2_8_2, O, 1, 3, "0913", "ID"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a MO field.
pub static MO_COLUMNS: [ColumnDef; 2] = [
    column("quantity", Decimal, ".1", "Quantity"),
    column("denomination", Utf8, ".2", "Denomination"),
];
/// Element of a list of MO.
pub static MO_KIND: Kind = Struct(&MO_COLUMNS);
/// Columns of a MO component.
pub static MO_SUBCOLUMNS: [ColumnDef; 2] = [
    column("quantity", Decimal, ".1", "Quantity"),
    column("denomination", Utf8, ".2", "Denomination"),
];

// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// NR · Numeric Range
#[derive(Default)]
#[non_exhaustive]
pub struct Nr {
    /// NR.1 · Low Value · NM
    pub low_value: Maybe<Nm>,
    /// NR.2 · High Value · NM
    pub high_value: Maybe<Nm>,
    /// What a message has beyond these 2.
    pub extra: Extra,
}
record!(composite Nr, NR, [1 => low_value, 2 => high_value]);
/// Definition of [`Nr`].
pub static NR: CompositeDef = CompositeDef {
    id: "NR",
    title: "Numeric Range",
    components: &[
        single(
            "low_value",
            "Low Value",
            NM,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_6, O, 1, 16, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "high_value",
            "High Value",
            NM,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_6, O, 1, 16, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a NR field.
pub static NR_COLUMNS: [ColumnDef; 2] = [
    column("low_value", Decimal, ".1", "Low Value"),
    column("high_value", Decimal, ".2", "High Value"),
];
/// Element of a list of NR.
pub static NR_KIND: Kind = Struct(&NR_COLUMNS);
/// Columns of a NR component.
pub static NR_SUBCOLUMNS: [ColumnDef; 2] = [
    column("low_value", Decimal, ".1", "Low Value"),
    column("high_value", Decimal, ".2", "High Value"),
];

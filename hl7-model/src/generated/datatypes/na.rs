// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// NA · Numeric Array
#[derive(Default)]
#[non_exhaustive]
pub struct Na {
    /// NA.1 · Value1 · NM
    pub value1: Maybe<Nm>,
    /// NA.2 · Value2 · NM
    pub value2: Maybe<Nm>,
    /// NA.3 · Value3 · NM
    pub value3: Maybe<Nm>,
    /// NA.4 · Value4 · NM
    pub value4: Maybe<Nm>,
    /// What a message has beyond these 4.
    pub extra: Extra,
}
record!(composite Na, NA, [1 => value1, 2 => value2, 3 => value3, 4 => value4]);
/// Definition of [`Na`].
pub static NA: CompositeDef = CompositeDef {
    id: "NA",
    title: "Numeric Array",
    components: &[
        single(
            "value1",
            "Value1",
            NM,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_6, R, 1, 16, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "value2",
            "Value2",
            NM,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_6, O, 1, 16, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "value3",
            "Value3",
            NM,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_6, O, 1, 16, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "value4",
            "Value4",
            NM,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_6, O, 1, 16, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
    ],
    variadic: true,
};
/// Columns of a NA field.
pub static NA_COLUMNS: [ColumnDef; 4] = [
    column("value1", Decimal, ".1", "Value1"),
    column("value2", Decimal, ".2", "Value2"),
    column("value3", Decimal, ".3", "Value3"),
    column("value4", Decimal, ".4", "Value4"),
];
/// Element of a list of NA.
pub static NA_KIND: Kind = Struct(&NA_COLUMNS);

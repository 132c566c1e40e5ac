// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// CP · Composite Price
#[derive(Default)]
#[non_exhaustive]
pub struct Cp {
    /// CP.1 · Price · MO
    pub price: Maybe<Box<Mo>>,
    /// CP.2 · Price Type · ID
    pub price_type: Maybe<String>,
    /// CP.3 · From Value · NM
    pub from_value: Maybe<Nm>,
    /// CP.4 · To Value · NM
    pub to_value: Maybe<Nm>,
    /// CP.5 · Range Units · CWE
    pub range_units: Maybe<Box<Cwe>>,
    /// CP.6 · Range Type · ID
    pub range_type: Maybe<String>,
    /// What a message has beyond these 6.
    pub extra: Extra,
}
record!(
    composite Cp, CP, [1 => price, 2 => price_type, 3 => from_value, 4 => to_value, 5 =>
    range_units, 6 => range_type]
);
/// Definition of [`Cp`].
pub static CP: CompositeDef = CompositeDef {
    id: "CP",
    title: "Composite Price",
    components: &[
        single(
            "price",
            "Price",
            of(&MO),
            &[
                used(V2_3, V2_4, O, 1, 0, "", "MO"),
                used(V2_5, V2_5_1, R, 1, 20, "", "MO"),
                used(V2_6, V2_8_2, R, 1, 0, "", "MO"),
            ],
        ),
        single(
            "price_type",
            "Price Type",
            ID,
            &[
                used(V2_3, V2_4, O, 1, 0, "0205", "ID"),
                used(V2_5, V2_8_2, O, 1, 2, "0205", "ID"),
            ],
        ),
        single(
            "from_value",
            "From Value",
            NM,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_6, O, 1, 16, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "to_value",
            "To Value",
            NM,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_6, O, 1, 16, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "range_units",
            "Range Units",
            of(&CWE),
            &[
                used(V2_3, V2_4, O, 1, 0, "", "CE"),
                used(V2_5, V2_5_1, O, 1, 483, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "range_type",
            "Range Type",
            ID,
            &[
                used(V2_3, V2_4, O, 1, 0, "0298", "ID"),
                used(V2_5, V2_8_2, O, 1, 1, "0298", "ID"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a CP field.
pub static CP_COLUMNS: [ColumnDef; 6] = [
    column("price", Struct(&MO_SUBCOLUMNS), ".1", "Price"),
    column("price_type", Utf8, ".2", "Price Type"),
    column("from_value", Decimal, ".3", "From Value"),
    column("to_value", Decimal, ".4", "To Value"),
    column("range_units", Struct(&CWE_SUBCOLUMNS), ".5", "Range Units"),
    column("range_type", Utf8, ".6", "Range Type"),
];
/// Element of a list of CP.
pub static CP_KIND: Kind = Struct(&CP_COLUMNS);

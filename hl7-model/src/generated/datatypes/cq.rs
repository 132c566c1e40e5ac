// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// CQ · Composite Quantity with Units
#[derive(Default)]
#[non_exhaustive]
pub struct Cq {
    /// CQ.1 · Quantity · NM
    pub quantity: Maybe<Nm>,
    /// CQ.2 · Units · CWE
    pub units: Maybe<Box<Cwe>>,
    /// What a message has beyond these 2.
    pub extra: Extra,
}
record!(composite Cq, CQ, [1 => quantity, 2 => units]);
/// Definition of [`Cq`].
pub static CQ: CompositeDef = CompositeDef {
    id: "CQ",
    title: "Composite Quantity with Units",
    components: &[
        single(
            "quantity",
            "Quantity",
            NM,
            &[
                used(V2_1, V2_2, O, 1, 0, "", "ST"),
                used(V2_3, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_6, O, 1, 16, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "units",
            "Units",
            of(&CWE),
            &[
                used(V2_1, V2_2, O, 1, 0, "", "ST"),
                used(V2_3, V2_4, O, 1, 0, "", "CE"),
                used(V2_5, V2_5_1, O, 1, 483, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a CQ field.
pub static CQ_COLUMNS: [ColumnDef; 2] = [
    column("quantity", Decimal, ".1", "Quantity"),
    column("units", Struct(&CWE_SUBCOLUMNS), ".2", "Units"),
];
/// Element of a list of CQ.
pub static CQ_KIND: Kind = Struct(&CQ_COLUMNS);
/// Columns of a CQ component.
pub static CQ_SUBCOLUMNS: [ColumnDef; 2] = [
    column("quantity", Decimal, ".1", "Quantity"),
    column("units", Utf8, ".2", "Units"),
];

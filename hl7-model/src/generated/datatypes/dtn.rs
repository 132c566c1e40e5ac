// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// DTN · Day Type and Number
#[derive(Default)]
#[non_exhaustive]
pub struct Dtn {
    /// DTN.1 · Day Type · CWE
    pub day_type: Maybe<Box<Cwe>>,
    /// DTN.2 · Number of Days · NM
    pub number_of_days: Maybe<Nm>,
    /// What a message has beyond these 2.
    pub extra: Extra,
}
record!(composite Dtn, DTN, [1 => day_type, 2 => number_of_days]);
/// Definition of [`Dtn`].
pub static DTN: CompositeDef = CompositeDef {
    id: "DTN",
    title: "Day Type and Number",
    components: &[
        single(
            "day_type",
            "Day Type",
            of(&CWE),
            &[
                used(V2_3_1, V2_4, O, 1, 0, "0149", "IS"),
                used(V2_5, V2_6, R, 1, 2, "0149", "IS"),
                used(V2_7, V2_8_2, R, 1, 0, "0149", "CWE"),
            ],
        ),
        single(
            "number_of_days",
            "Number of Days",
            NM,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_6, R, 1, 3, "", "NM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "NM"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a DTN field.
pub static DTN_COLUMNS: [ColumnDef; 2] = [
    column("day_type", Struct(&CWE_SUBCOLUMNS), ".1", "Day Type"),
    column("number_of_days", Decimal, ".2", "Number of Days"),
];
/// Element of a list of DTN.
pub static DTN_KIND: Kind = Struct(&DTN_COLUMNS);

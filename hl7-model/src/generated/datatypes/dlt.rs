// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// DLT · Delta
#[derive(Default)]
#[non_exhaustive]
pub struct Dlt {
    /// DLT.1 · Normal Range · NR
    pub normal_range: Maybe<Box<Nr>>,
    /// DLT.2 · Numeric Threshold · NM
    pub numeric_threshold: Maybe<Nm>,
    /// DLT.3 · Change Computation · ID
    pub change_computation: Maybe<String>,
    /// DLT.4 · Days Retained · NM
    pub days_retained: Maybe<Nm>,
    /// What a message has beyond these 4.
    pub extra: Extra,
}
record!(
    composite Dlt, DLT, [1 => normal_range, 2 => numeric_threshold, 3 =>
    change_computation, 4 => days_retained]
);
/// Definition of [`Dlt`].
pub static DLT: CompositeDef = CompositeDef {
    id: "DLT",
    title: "Delta",
    components: &[
        single(
            "normal_range",
            "Normal Range",
            of(&NR),
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "NR"),
                used(V2_5, V2_5_1, O, 1, 33, "", "NR"),
                used(V2_6, V2_8_2, O, 1, 0, "", "NR"),
            ],
        ),
        single(
            "numeric_threshold",
            "Numeric Threshold",
            NM,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_6, O, 1, 4, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "change_computation",
            "Change Computation",
            ID,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 1, "0523", "ID"),
                used(V2_7, V2_8_2, O, 1, 0, "0523", "ID"),
            ],
        ),
        single(
            "days_retained",
            "Days Retained",
            NM,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_6, O, 1, 4, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a DLT field.
pub static DLT_COLUMNS: [ColumnDef; 4] = [
    column("normal_range", Struct(&NR_SUBCOLUMNS), ".1", "Normal Range"),
    column("numeric_threshold", Decimal, ".2", "Numeric Threshold"),
    column("change_computation", Utf8, ".3", "Change Computation"),
    column("days_retained", Decimal, ".4", "Days Retained"),
];
/// Element of a list of DLT.
pub static DLT_KIND: Kind = Struct(&DLT_COLUMNS);

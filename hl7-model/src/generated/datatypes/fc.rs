// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// FC · Financial Class
#[derive(Default)]
#[non_exhaustive]
pub struct Fc {
    /// FC.1 · Financial Class Code · CWE
    pub financial_class_code: Maybe<Box<Cwe>>,
    /// FC.2 · Effective Date · DTM
    pub effective_date: Maybe<Dtm>,
    /// What a message has beyond these 2.
    pub extra: Extra,
}
record!(composite Fc, FC, [1 => financial_class_code, 2 => effective_date]);
/// Definition of [`Fc`].
pub static FC: CompositeDef = CompositeDef {
    id: "FC",
    title: "Financial Class",
    components: &[
        single(
            "financial_class_code",
            "Financial Class Code",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 1, 0, "", "IS"),
                used(V2_3_1, V2_4, O, 1, 0, "0064", "IS"),
                used(V2_5, V2_6, R, 1, 20, "0064", "IS"),
                used(V2_7, V2_8_2, R, 1, 0, "0064", "CWE"),
            ],
        ),
        single(
            "effective_date",
            "Effective Date",
            DTM,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "TS"),
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a FC field.
pub static FC_COLUMNS: [ColumnDef; 2] = [
    column(
        "financial_class_code",
        Struct(&CWE_SUBCOLUMNS),
        ".1",
        "Financial Class Code",
    ),
    column("effective_date", Timestamp, ".2", "Effective Date"),
];
/// Element of a list of FC.
pub static FC_KIND: Kind = Struct(&FC_COLUMNS);

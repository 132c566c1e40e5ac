// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// PTA · Policy Type and Amount
#[derive(Default)]
#[non_exhaustive]
pub struct Pta {
    /// PTA.1 · Policy Type · CWE
    pub policy_type: Maybe<Box<Cwe>>,
    /// PTA.2 · Amount Class · CWE
    pub amount_class: Maybe<Box<Cwe>>,
    /// PTA.3 · Money or Percentage Quantity · NM
    pub money_or_percentage_quantity: Maybe<Nm>,
    /// PTA.4 · Money or Percentage · MOP
    pub money_or_percentage: Maybe<Box<Mop>>,
    /// What a message has beyond these 4.
    pub extra: Extra,
}
record!(
    composite Pta, PTA, [1 => policy_type, 2 => amount_class, 3 =>
    money_or_percentage_quantity, 4 => money_or_percentage]
);
/// Definition of [`Pta`].
pub static PTA: CompositeDef = CompositeDef {
    id: "PTA",
    title: "Policy Type and Amount",
    components: &[
        single(
            "policy_type",
            "Policy Type",
            of(&CWE),
            &[
                used(V2_3_1, V2_4, O, 1, 0, "0147", "IS"),
                used(V2_5, V2_6, R, 1, 5, "0147", "IS"),
                used(V2_7, V2_8_2, R, 1, 0, "0147", "CWE"),
            ],
        ),
        single(
            "amount_class",
            "Amount Class",
            of(&CWE),
            &[
                used(V2_3_1, V2_4, O, 1, 0, "0193", "IS"),
                used(V2_5, V2_6, O, 1, 9, "0193", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0193", "CWE"),
            ],
        ),
        single(
            "money_or_percentage_quantity",
            "Money or Percentage Quantity",
            NM,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_6, O, 1, 16, "", "NM"),
                used(V2_7, V2_8_2, W, 1, 0, "", "NM"),
            ],
        ),
        single(
            "money_or_percentage",
            "Money or Percentage",
            of(&MOP),
            &[
                used(V2_5, V2_5_1, R, 1, 23, "", "MOP"),
                used(V2_6, V2_8_2, R, 1, 0, "", "MOP"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a PTA field.
pub static PTA_COLUMNS: [ColumnDef; 4] = [
    column("policy_type", Struct(&CWE_SUBCOLUMNS), ".1", "Policy Type"),
    column("amount_class", Struct(&CWE_SUBCOLUMNS), ".2", "Amount Class"),
    column(
        "money_or_percentage_quantity",
        Decimal,
        ".3",
        "Money or Percentage Quantity",
    ),
    column("money_or_percentage", Struct(&MOP_SUBCOLUMNS), ".4", "Money or Percentage"),
];
/// Element of a list of PTA.
pub static PTA_KIND: Kind = Struct(&PTA_COLUMNS);

// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// RMC · Room Coverage
#[derive(Default)]
#[non_exhaustive]
pub struct Rmc {
    /// RMC.1 · Room Type · CWE
    pub room_type: Maybe<Box<Cwe>>,
    /// RMC.2 · Amount Type · CWE
    pub amount_type: Maybe<Box<Cwe>>,
    /// RMC.3 · Coverage Amount · NM
    pub coverage_amount: Maybe<Nm>,
    /// RMC.4 · Money or Percentage · MOP
    pub money_or_percentage: Maybe<Box<Mop>>,
    /// What a message has beyond these 4.
    pub extra: Extra,
}
record!(
    composite Rmc, RMC, [1 => room_type, 2 => amount_type, 3 => coverage_amount, 4 =>
    money_or_percentage]
);
/// Definition of [`Rmc`].
pub static RMC: CompositeDef = CompositeDef {
    id: "RMC",
    title: "Room Coverage",
    components: &[
        single(
            "room_type",
            "Room Type",
            of(&CWE),
            &[
                used(V2_3_1, V2_4, O, 1, 0, "0145", "IS"),
                used(V2_5, V2_6, R, 1, 20, "0145", "IS"),
                used(V2_7, V2_8_2, R, 1, 0, "0145", "CWE"),
            ],
        ),
        single(
            "amount_type",
            "Amount Type",
            of(&CWE),
            &[
                used(V2_3_1, V2_4, O, 1, 0, "0146", "IS"),
                used(V2_5, V2_6, O, 1, 20, "0146", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0146", "CWE"),
            ],
        ),
        single(
            "coverage_amount",
            "Coverage Amount",
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
/// Columns of a RMC field.
pub static RMC_COLUMNS: [ColumnDef; 4] = [
    column("room_type", Struct(&CWE_SUBCOLUMNS), ".1", "Room Type"),
    column("amount_type", Struct(&CWE_SUBCOLUMNS), ".2", "Amount Type"),
    column("coverage_amount", Decimal, ".3", "Coverage Amount"),
    column("money_or_percentage", Struct(&MOP_SUBCOLUMNS), ".4", "Money or Percentage"),
];
/// Element of a list of RMC.
pub static RMC_KIND: Kind = Struct(&RMC_COLUMNS);

// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// DDI · Daily Deductible Information
#[derive(Default)]
#[non_exhaustive]
pub struct Ddi {
    /// DDI.1 · Delay Days · NM
    pub delay_days: Maybe<Nm>,
    /// DDI.2 · Monetary Amount · MO
    pub monetary_amount: Maybe<Box<Mo>>,
    /// DDI.3 · Number of Days · NM
    pub number_of_days: Maybe<Nm>,
    /// What a message has beyond these 3.
    pub extra: Extra,
}
record!(
    composite Ddi, DDI, [1 => delay_days, 2 => monetary_amount, 3 => number_of_days]
);
/// Definition of [`Ddi`].
pub static DDI: CompositeDef = CompositeDef {
    id: "DDI",
    title: "Daily Deductible Information",
    components: &[
        single(
            "delay_days",
            "Delay Days",
            NM,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_6, O, 1, 3, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "monetary_amount",
            "Monetary Amount",
            of(&MO),
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_5_1, R, 1, 16, "", "MO"),
                used(V2_6, V2_8_2, R, 1, 0, "", "MO"),
            ],
        ),
        single(
            "number_of_days",
            "Number of Days",
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
/// Columns of a DDI field.
pub static DDI_COLUMNS: [ColumnDef; 3] = [
    column("delay_days", Decimal, ".1", "Delay Days"),
    column("monetary_amount", Struct(&MO_SUBCOLUMNS), ".2", "Monetary Amount"),
    column("number_of_days", Decimal, ".3", "Number of Days"),
];
/// Element of a list of DDI.
pub static DDI_KIND: Kind = Struct(&DDI_COLUMNS);

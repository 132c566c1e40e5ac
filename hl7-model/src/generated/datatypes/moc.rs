// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// MOC · Money and Code
#[derive(Default)]
#[non_exhaustive]
pub struct Moc {
    /// MOC.1 · Monetary Amount · MO
    pub monetary_amount: Maybe<Box<Mo>>,
    /// MOC.2 · Charge Code · CWE
    pub charge_code: Maybe<Box<Cwe>>,
    /// What a message has beyond these 2.
    pub extra: Extra,
}
record!(composite Moc, MOC, [1 => monetary_amount, 2 => charge_code]);
/// Definition of [`Moc`].
pub static MOC: CompositeDef = CompositeDef {
    id: "MOC",
    title: "Money and Code",
    components: &[
        single(
            "monetary_amount",
            "Monetary Amount",
            of(&MO),
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "MO"),
                used(V2_5, V2_5_1, O, 1, 20, "", "MO"),
                used(V2_6, V2_8_2, O, 1, 0, "", "MO"),
            ],
        ),
        single(
            "charge_code",
            "Charge Code",
            of(&CWE),
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "CE"),
                used(V2_5, V2_5_1, O, 1, 483, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a MOC field.
pub static MOC_COLUMNS: [ColumnDef; 2] = [
    column("monetary_amount", Struct(&MO_SUBCOLUMNS), ".1", "Monetary Amount"),
    column("charge_code", Struct(&CWE_SUBCOLUMNS), ".2", "Charge Code"),
];
/// Element of a list of MOC.
pub static MOC_KIND: Kind = Struct(&MOC_COLUMNS);

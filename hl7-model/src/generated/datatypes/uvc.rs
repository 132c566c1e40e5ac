// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// UVC · UB Value Code and Amount
#[derive(Default)]
#[non_exhaustive]
pub struct Uvc {
    /// UVC.1 · Value Code · CWE
    pub uvc_value_code: Maybe<Box<Cwe>>,
    /// UVC.2 · Value Amount · MO
    pub value_amount: Maybe<Box<Mo>>,
    /// UVC.3 · Non-Monetary Value Amount / Quantity · NM
    pub non_monetary_value_amount_quantity: Maybe<Nm>,
    /// UVC.4 · Non-Monetary Value Amount / Units · CWE
    pub non_monetary_value_amount_units: Maybe<Box<Cwe>>,
    /// What a message has beyond these 4.
    pub extra: Extra,
}
record!(
    composite Uvc, UVC, [1 => uvc_value_code, 2 => value_amount, 3 =>
    non_monetary_value_amount_quantity, 4 => non_monetary_value_amount_units]
);
/// Definition of [`Uvc`].
pub static UVC: CompositeDef = CompositeDef {
    id: "UVC",
    title: "UB Value Code and Amount",
    components: &[
        single(
            "uvc_value_code",
            "Value Code",
            of(&CWE),
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "IS"),
                used(V2_5, V2_5_1, R, 1, 20, "0153", "CNE"),
                used(V2_6, V2_6, R, 1, 0, "0153", "CNE"),
                used(V2_7, V2_8_2, R, 1, 0, "0153", "CWE"),
            ],
        ),
        single(
            "value_amount",
            "Value Amount",
            of(&MO),
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_5_1, O, 1, 20, "", "MO"),
                used(V2_6, V2_8_2, O, 1, 0, "", "MO"),
            ],
        ),
        single(
            "non_monetary_value_amount_quantity",
            "Non-Monetary Value Amount / Quantity",
            NM,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "non_monetary_value_amount_units",
            "Non-Monetary Value Amount / Units",
            of(&CWE),
            &[used(V2_7, V2_8_2, O, 1, 0, "", "CWE")],
        ),
    ],
    variadic: false,
};
/// Columns of a UVC field.
pub static UVC_COLUMNS: [ColumnDef; 4] = [
    column("uvc_value_code", Struct(&CWE_SUBCOLUMNS), ".1", "Value Code"),
    column("value_amount", Struct(&MO_SUBCOLUMNS), ".2", "Value Amount"),
    column(
        "non_monetary_value_amount_quantity",
        Decimal,
        ".3",
        "Non-Monetary Value Amount / Quantity",
    ),
    column(
        "non_monetary_value_amount_units",
        Struct(&CWE_SUBCOLUMNS),
        ".4",
        "Non-Monetary Value Amount / Units",
    ),
];
/// Element of a list of UVC.
pub static UVC_KIND: Kind = Struct(&UVC_COLUMNS);

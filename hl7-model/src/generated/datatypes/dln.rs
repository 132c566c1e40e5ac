// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// DLN · Driver's License Number
#[derive(Default)]
#[non_exhaustive]
pub struct Dln {
    /// DLN.1 · License Number · ST
    pub license_number: Maybe<String>,
    /// DLN.2 · Issuing State, Province, Country · CWE
    pub issuing_state_province_country: Maybe<Box<Cwe>>,
    /// DLN.3 · Expiration Date · DT
    pub expiration_date: Maybe<Dt>,
    /// What a message has beyond these 3.
    pub extra: Extra,
}
record!(
    composite Dln, DLN, [1 => license_number, 2 => issuing_state_province_country, 3 =>
    expiration_date]
);
/// Definition of [`Dln`].
pub static DLN: CompositeDef = CompositeDef {
    id: "DLN",
    title: "Driver's License Number",
    components: &[
        single(
            "license_number",
            "License Number",
            ST,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, R, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, R, 1, 0, "", "ST"),
            ],
        ),
        single(
            "issuing_state_province_country",
            "Issuing State, Province, Country",
            of(&CWE),
            &[
                used(V2_3, V2_4, O, 1, 0, "0333", "IS"),
                used(V2_5, V2_6, O, 1, 20, "0333", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0333", "CWE"),
            ],
        ),
        single(
            "expiration_date",
            "Expiration Date",
            DT,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "DT"),
                used(V2_5, V2_5_1, O, 1, 24, "", "DT"),
                used(V2_6, V2_6, O, 1, 8, "", "DT"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DT"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a DLN field.
pub static DLN_COLUMNS: [ColumnDef; 3] = [
    column("license_number", Utf8, ".1", "License Number"),
    column(
        "issuing_state_province_country",
        Struct(&CWE_SUBCOLUMNS),
        ".2",
        "Issuing State, Province, Country",
    ),
    column("expiration_date", Date, ".3", "Expiration Date"),
];
/// Element of a list of DLN.
pub static DLN_KIND: Kind = Struct(&DLN_COLUMNS);

// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// PLN · Practitioner License or Other ID Number
#[derive(Default)]
#[non_exhaustive]
pub struct Pln {
    /// PLN.1 · ID Number · ST
    pub id_number: Maybe<String>,
    /// PLN.2 · Type of ID Number · CWE
    pub type_of_id_number: Maybe<Box<Cwe>>,
    /// PLN.3 · State/other Qualifying Information · ST
    pub state_other_qualifying_information: Maybe<String>,
    /// PLN.4 · Expiration Date · DT
    pub expiration_date: Maybe<Dt>,
    /// What a message has beyond these 4.
    pub extra: Extra,
}
record!(
    composite Pln, PLN, [1 => id_number, 2 => type_of_id_number, 3 =>
    state_other_qualifying_information, 4 => expiration_date]
);
/// Definition of [`Pln`].
pub static PLN: CompositeDef = CompositeDef {
    id: "PLN",
    title: "Practitioner License or Other ID Number",
    components: &[
        single(
            "id_number",
            "ID Number",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, R, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, R, 1, 0, "", "ST"),
            ],
        ),
        single(
            "type_of_id_number",
            "Type of ID Number",
            of(&CWE),
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "IS"),
                used(V2_5, V2_6, R, 1, 8, "0338", "IS"),
                used(V2_7, V2_8_2, R, 1, 0, "0338", "CWE"),
            ],
        ),
        single(
            "state_other_qualifying_information",
            "State/other Qualifying Information",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 62, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "expiration_date",
            "Expiration Date",
            DT,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "DT"),
                used(V2_5, V2_6, O, 1, 8, "", "DT"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DT"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a PLN field.
pub static PLN_COLUMNS: [ColumnDef; 4] = [
    column("id_number", Utf8, ".1", "ID Number"),
    column("type_of_id_number", Struct(&CWE_SUBCOLUMNS), ".2", "Type of ID Number"),
    column(
        "state_other_qualifying_information",
        Utf8,
        ".3",
        "State/other Qualifying Information",
    ),
    column("expiration_date", Date, ".4", "Expiration Date"),
];
/// Element of a list of PLN.
pub static PLN_KIND: Kind = Struct(&PLN_COLUMNS);

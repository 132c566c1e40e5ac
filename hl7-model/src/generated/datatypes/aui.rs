// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// AUI · Authorization Information
#[derive(Default)]
#[non_exhaustive]
pub struct Aui {
    /// AUI.1 · Authorization Number · ST
    pub authorization_number: Maybe<String>,
    /// AUI.2 · Date · DT
    pub date: Maybe<Dt>,
    /// AUI.3 · Source · ST
    pub source: Maybe<String>,
    /// What a message has beyond these 3.
    pub extra: Extra,
}
record!(composite Aui, AUI, [1 => authorization_number, 2 => date, 3 => source]);
/// Definition of [`Aui`].
pub static AUI: CompositeDef = CompositeDef {
    id: "AUI",
    title: "Authorization Information",
    components: &[
        single(
            "authorization_number",
            "Authorization Number",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 30, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "date",
            "Date",
            DT,
            &[
                used(V2_3_1, V2_3_1, O, 1, 0, "", "TS"),
                used(V2_4, V2_4, O, 1, 0, "", "DT"),
                used(V2_5, V2_6, O, 1, 8, "", "DT"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DT"),
            ],
        ),
        single(
            "source",
            "Source",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 199, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a AUI field.
pub static AUI_COLUMNS: [ColumnDef; 3] = [
    column("authorization_number", Utf8, ".1", "Authorization Number"),
    column("date", Date, ".2", "Date"),
    column("source", Utf8, ".3", "Source"),
];
/// Element of a list of AUI.
pub static AUI_KIND: Kind = Struct(&AUI_COLUMNS);

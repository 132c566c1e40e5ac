// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// DIN · Date and Institution Name
#[derive(Default)]
#[non_exhaustive]
pub struct Din {
    /// DIN.1 · Date · DTM
    pub date: Maybe<Dtm>,
    /// DIN.2 · Institution Name · CWE
    pub institution_name: Maybe<Box<Cwe>>,
    /// What a message has beyond these 2.
    pub extra: Extra,
}
record!(composite Din, DIN, [1 => date, 2 => institution_name]);
/// Definition of [`Din`].
pub static DIN: CompositeDef = CompositeDef {
    id: "DIN",
    title: "Date and Institution Name",
    components: &[
        single(
            "date",
            "Date",
            DTM,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "TS"),
                used(V2_5, V2_5_1, R, 1, 26, "", "TS"),
                used(V2_6, V2_6, R, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "institution_name",
            "Institution Name",
            of(&CWE),
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "CE"),
                used(V2_5, V2_5_1, R, 1, 483, "0531", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "0531", "CWE"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a DIN field.
pub static DIN_COLUMNS: [ColumnDef; 2] = [
    column("date", Timestamp, ".1", "Date"),
    column("institution_name", Struct(&CWE_SUBCOLUMNS), ".2", "Institution Name"),
];
/// Element of a list of DIN.
pub static DIN_KIND: Kind = Struct(&DIN_COLUMNS);

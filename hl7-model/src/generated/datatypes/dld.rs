// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// DLD · Discharge to Location and Date
#[derive(Default)]
#[non_exhaustive]
pub struct Dld {
    /// DLD.1 · Discharge to Location · CWE
    pub discharge_to_location: Maybe<Box<Cwe>>,
    /// DLD.2 · Effective Date · DTM
    pub effective_date: Maybe<Dtm>,
    /// What a message has beyond these 2.
    pub extra: Extra,
}
record!(composite Dld, DLD, [1 => discharge_to_location, 2 => effective_date]);
/// Definition of [`Dld`].
pub static DLD: CompositeDef = CompositeDef {
    id: "DLD",
    title: "Discharge to Location and Date",
    components: &[
        single(
            "discharge_to_location",
            "Discharge to Location",
            of(&CWE),
            &[
                used(V2_3_1, V2_3_1, O, 1, 0, "0113", "IS"),
                used(V2_4, V2_4, O, 1, 0, "0113", "ID"),
                used(V2_5, V2_5_1, R, 1, 20, "0113", "IS"),
                used(V2_6, V2_8_2, R, 1, 0, "0113", "CWE"),
            ],
        ),
        single(
            "effective_date",
            "Effective Date",
            DTM,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "TS"),
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a DLD field.
pub static DLD_COLUMNS: [ColumnDef; 2] = [
    column(
        "discharge_to_location",
        Struct(&CWE_SUBCOLUMNS),
        ".1",
        "Discharge to Location",
    ),
    column("effective_date", Timestamp, ".2", "Effective Date"),
];
/// Element of a list of DLD.
pub static DLD_KIND: Kind = Struct(&DLD_COLUMNS);

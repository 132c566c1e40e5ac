// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// OCD · Occurrence Code and Date
#[derive(Default)]
#[non_exhaustive]
pub struct Ocd {
    /// OCD.1 · Occurrence Code · CNE
    pub occurrence_code: Maybe<Box<Cne>>,
    /// OCD.2 · Occurrence Date · DT
    pub occurrence_date: Maybe<Dt>,
    /// What a message has beyond these 2.
    pub extra: Extra,
}
record!(composite Ocd, OCD, [1 => occurrence_code, 2 => occurrence_date]);
/// Definition of [`Ocd`].
pub static OCD: CompositeDef = CompositeDef {
    id: "OCD",
    title: "Occurrence Code and Date",
    components: &[
        single(
            "occurrence_code",
            "Occurrence Code",
            of(&CNE),
            &[
                used(V2_3_1, V2_3_1, O, 1, 0, "", "ID"),
                used(V2_4, V2_4, O, 1, 0, "", "IS"),
                used(V2_5, V2_5_1, R, 1, 705, "0350", "CNE"),
                used(V2_6, V2_8_2, R, 1, 0, "0350", "CNE"),
            ],
        ),
        single(
            "occurrence_date",
            "Occurrence Date",
            DT,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "DT"),
                used(V2_5, V2_6, R, 1, 8, "", "DT"),
                used(V2_7, V2_8_2, R, 1, 0, "", "DT"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a OCD field.
pub static OCD_COLUMNS: [ColumnDef; 2] = [
    column("occurrence_code", Struct(&CNE_SUBCOLUMNS), ".1", "Occurrence Code"),
    column("occurrence_date", Date, ".2", "Occurrence Date"),
];
/// Element of a list of OCD.
pub static OCD_KIND: Kind = Struct(&OCD_COLUMNS);

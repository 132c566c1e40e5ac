// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// SPD · Specialty Description
#[derive(Default)]
#[non_exhaustive]
pub struct Spd {
    /// SPD.1 · Specialty Name · ST
    pub specialty_name: Maybe<String>,
    /// SPD.2 · Governing Board · ST
    pub governing_board: Maybe<String>,
    /// SPD.3 · Eligible or Certified · ID
    pub eligible_or_certified: Maybe<String>,
    /// SPD.4 · Date of Certification · DT
    pub date_of_certification: Maybe<Dt>,
    /// What a message has beyond these 4.
    pub extra: Extra,
}
record!(
    composite Spd, SPD, [1 => specialty_name, 2 => governing_board, 3 =>
    eligible_or_certified, 4 => date_of_certification]
);
/// Definition of [`Spd`].
pub static SPD: CompositeDef = CompositeDef {
    id: "SPD",
    title: "Specialty Description",
    components: &[
        single(
            "specialty_name",
            "Specialty Name",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, R, 1, 50, "", "ST"),
                used(V2_7, V2_8_2, R, 1, 0, "", "ST"),
            ],
        ),
        single(
            "governing_board",
            "Governing Board",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 50, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "eligible_or_certified",
            "Eligible or Certified",
            ID,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "0337", "ID"),
                used(V2_5, V2_8_2, O, 1, 1, "0337", "ID"),
            ],
        ),
        single(
            "date_of_certification",
            "Date of Certification",
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
/// Columns of a SPD field.
pub static SPD_COLUMNS: [ColumnDef; 4] = [
    column("specialty_name", Utf8, ".1", "Specialty Name"),
    column("governing_board", Utf8, ".2", "Governing Board"),
    column("eligible_or_certified", Utf8, ".3", "Eligible or Certified"),
    column("date_of_certification", Date, ".4", "Date of Certification"),
];
/// Element of a list of SPD.
pub static SPD_KIND: Kind = Struct(&SPD_COLUMNS);

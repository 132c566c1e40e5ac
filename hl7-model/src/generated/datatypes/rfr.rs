// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// RFR · Reference Range
#[derive(Default)]
#[non_exhaustive]
pub struct Rfr {
    /// RFR.1 · Numeric Range · NR
    pub numeric_range: Maybe<Box<Nr>>,
    /// RFR.2 · Administrative Sex · CWE
    pub administrative_sex: Maybe<Box<Cwe>>,
    /// RFR.3 · Age Range · NR
    pub age_range: Maybe<Box<Nr>>,
    /// RFR.4 · Gestational Age Range · NR
    pub gestational_age_range: Maybe<Box<Nr>>,
    /// RFR.5 · Species · ST
    pub species: Maybe<String>,
    /// RFR.6 · Race/subspecies · ST
    pub race_subspecies: Maybe<String>,
    /// RFR.7 · Conditions · TX
    pub conditions: Maybe<String>,
    /// What a message has beyond these 7.
    pub extra: Extra,
}
record!(
    composite Rfr, RFR, [1 => numeric_range, 2 => administrative_sex, 3 => age_range, 4
    => gestational_age_range, 5 => species, 6 => race_subspecies, 7 => conditions]
);
/// Definition of [`Rfr`].
pub static RFR: CompositeDef = CompositeDef {
    id: "RFR",
    title: "Reference Range",
    components: &[
        single(
            "numeric_range",
            "Numeric Range",
            of(&NR),
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "NR"),
                used(V2_5, V2_5_1, R, 1, 33, "", "NR"),
                used(V2_6, V2_8_2, R, 1, 0, "", "NR"),
            ],
        ),
        single(
            "administrative_sex",
            "Administrative Sex",
            of(&CWE),
            &[
                used(V2_3_1, V2_4, O, 1, 0, "0001", "IS"),
                used(V2_5, V2_6, O, 1, 8, "0001", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0001", "CWE"),
            ],
        ),
        single(
            "age_range",
            "Age Range",
            of(&NR),
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "NR"),
                used(V2_5, V2_5_1, O, 1, 33, "", "NR"),
                used(V2_6, V2_8_2, O, 1, 0, "", "NR"),
            ],
        ),
        single(
            "gestational_age_range",
            "Gestational Age Range",
            of(&NR),
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "NR"),
                used(V2_5, V2_5_1, O, 1, 33, "", "NR"),
                used(V2_6, V2_8_2, O, 1, 0, "", "NR"),
            ],
        ),
        single(
            "species",
            "Species",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "TX"),
                used(V2_5, V2_6, O, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "race_subspecies",
            "Race/subspecies",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "conditions",
            "Conditions",
            TX,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "TX"),
                used(V2_5, V2_5_1, O, 1, 199, "", "TX"),
                used(V2_6, V2_8_2, O, 1, 0, "", "TX"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a RFR field.
pub static RFR_COLUMNS: [ColumnDef; 7] = [
    column("numeric_range", Struct(&NR_SUBCOLUMNS), ".1", "Numeric Range"),
    column("administrative_sex", Struct(&CWE_SUBCOLUMNS), ".2", "Administrative Sex"),
    column("age_range", Struct(&NR_SUBCOLUMNS), ".3", "Age Range"),
    column(
        "gestational_age_range",
        Struct(&NR_SUBCOLUMNS),
        ".4",
        "Gestational Age Range",
    ),
    column("species", Utf8, ".5", "Species"),
    column("race_subspecies", Utf8, ".6", "Race/subspecies"),
    column("conditions", Utf8, ".7", "Conditions"),
];
/// Element of a list of RFR.
pub static RFR_KIND: Kind = Struct(&RFR_COLUMNS);

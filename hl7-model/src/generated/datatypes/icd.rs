// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// ICD · Insurance Certification Definition
#[derive(Default)]
#[non_exhaustive]
pub struct Icd {
    /// ICD.1 · Certification Patient Type · CWE
    pub certification_patient_type: Maybe<Box<Cwe>>,
    /// ICD.2 · Certification Required · ID
    pub certification_required: Maybe<String>,
    /// ICD.3 · Date/Time Certification Required · DTM
    pub date_time_certification_required: Maybe<Dtm>,
    /// What a message has beyond these 3.
    pub extra: Extra,
}
record!(
    composite Icd, ICD, [1 => certification_patient_type, 2 => certification_required, 3
    => date_time_certification_required]
);
/// Definition of [`Icd`].
pub static ICD: CompositeDef = CompositeDef {
    id: "ICD",
    title: "Insurance Certification Definition",
    components: &[
        single(
            "certification_patient_type",
            "Certification Patient Type",
            of(&CWE),
            &[
                used(V2_5, V2_6, O, 1, 11, "0150", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0150", "CWE"),
            ],
        ),
        single(
            "certification_required",
            "Certification Required",
            ID,
            &[used(V2_5, V2_8_2, R, 1, 1, "0136", "ID")],
        ),
        single(
            "date_time_certification_required",
            "Date/Time Certification Required",
            DTM,
            &[
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a ICD field.
pub static ICD_COLUMNS: [ColumnDef; 3] = [
    column(
        "certification_patient_type",
        Struct(&CWE_SUBCOLUMNS),
        ".1",
        "Certification Patient Type",
    ),
    column("certification_required", Utf8, ".2", "Certification Required"),
    column(
        "date_time_certification_required",
        Timestamp,
        ".3",
        "Date/Time Certification Required",
    ),
];
/// Element of a list of ICD.
pub static ICD_KIND: Kind = Struct(&ICD_COLUMNS);

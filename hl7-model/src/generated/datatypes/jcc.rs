// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// JCC · Job Code/Class
#[derive(Default)]
#[non_exhaustive]
pub struct Jcc {
    /// JCC.1 · Job Code · CWE
    pub job_code: Maybe<Box<Cwe>>,
    /// JCC.2 · Job Class · CWE
    pub job_class: Maybe<Box<Cwe>>,
    /// JCC.3 · Job Description Text · TX
    pub job_description_text: Maybe<String>,
    /// What a message has beyond these 3.
    pub extra: Extra,
}
record!(composite Jcc, JCC, [1 => job_code, 2 => job_class, 3 => job_description_text]);
/// Definition of [`Jcc`].
pub static JCC: CompositeDef = CompositeDef {
    id: "JCC",
    title: "Job Code/Class",
    components: &[
        single(
            "job_code",
            "Job Code",
            of(&CWE),
            &[
                used(V2_3, V2_4, O, 1, 0, "0327", "IS"),
                used(V2_5, V2_6, O, 1, 20, "0327", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0327", "CWE"),
            ],
        ),
        single(
            "job_class",
            "Job Class",
            of(&CWE),
            &[
                used(V2_3, V2_4, O, 1, 0, "0328", "IS"),
                used(V2_5, V2_6, O, 1, 20, "0328", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0328", "CWE"),
            ],
        ),
        single(
            "job_description_text",
            "Job Description Text",
            TX,
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "TX"),
                used(V2_6, V2_8_2, O, 1, 0, "", "TX"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a JCC field.
pub static JCC_COLUMNS: [ColumnDef; 3] = [
    column("job_code", Struct(&CWE_SUBCOLUMNS), ".1", "Job Code"),
    column("job_class", Struct(&CWE_SUBCOLUMNS), ".2", "Job Class"),
    column("job_description_text", Utf8, ".3", "Job Description Text"),
];
/// Element of a list of JCC.
pub static JCC_KIND: Kind = Struct(&JCC_COLUMNS);

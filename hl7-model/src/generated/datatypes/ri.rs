// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// RI · Repeat Interval
#[derive(Default)]
#[non_exhaustive]
pub struct Ri {
    /// RI.1 · Repeat Pattern · CWE
    pub repeat_pattern: Maybe<Box<Cwe>>,
    /// RI.2 · Explicit Time Interval · ST
    pub explicit_time_interval: Maybe<String>,
    /// What a message has beyond these 2.
    pub extra: Extra,
}
record!(composite Ri, RI, [1 => repeat_pattern, 2 => explicit_time_interval]);
/// Definition of [`Ri`].
pub static RI: CompositeDef = CompositeDef {
    id: "RI",
    title: "Repeat Interval",
    components: &[
        single(
            "repeat_pattern",
            "Repeat Pattern",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 0, "", "ST"),
                used(V2_3, V2_4, O, 1, 0, "0335", "IS"),
                used(V2_5, V2_6, O, 1, 6, "0335", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0335", "CWE"),
            ],
        ),
        single(
            "explicit_time_interval",
            "Explicit Time Interval",
            ST,
            &[
                used(V2_2, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 199, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a RI field.
pub static RI_COLUMNS: [ColumnDef; 2] = [
    column("repeat_pattern", Struct(&CWE_SUBCOLUMNS), ".1", "Repeat Pattern"),
    column("explicit_time_interval", Utf8, ".2", "Explicit Time Interval"),
];
/// Element of a list of RI.
pub static RI_KIND: Kind = Struct(&RI_COLUMNS);
/// Columns of a RI component.
pub static RI_SUBCOLUMNS: [ColumnDef; 2] = [
    column("repeat_pattern", Utf8, ".1", "Repeat Pattern"),
    column("explicit_time_interval", Utf8, ".2", "Explicit Time Interval"),
];

// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// SCV · Scheduling Class Value Pair
#[derive(Default)]
#[non_exhaustive]
pub struct Scv {
    /// SCV.1 · Parameter Class · CWE
    pub parameter_class: Maybe<Box<Cwe>>,
    /// SCV.2 · Parameter Value · ST
    pub parameter_value: Maybe<String>,
    /// What a message has beyond these 2.
    pub extra: Extra,
}
record!(composite Scv, SCV, [1 => parameter_class, 2 => parameter_value]);
/// Definition of [`Scv`].
pub static SCV: CompositeDef = CompositeDef {
    id: "SCV",
    title: "Scheduling Class Value Pair",
    components: &[
        single(
            "parameter_class",
            "Parameter Class",
            of(&CWE),
            &[
                used(V2_3, V2_4, O, 1, 0, "", "IS"),
                used(V2_5, V2_5_1, O, 1, 20, "", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "0294", "CWE"),
            ],
        ),
        single(
            "parameter_value",
            "Parameter Value",
            ST,
            &[
                used(V2_3, V2_3, O, 1, 0, "", "ST"),
                used(V2_3_1, V2_3_1, O, 1, 0, "", "IS"),
                used(V2_4, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a SCV field.
pub static SCV_COLUMNS: [ColumnDef; 2] = [
    column("parameter_class", Struct(&CWE_SUBCOLUMNS), ".1", "Parameter Class"),
    column("parameter_value", Utf8, ".2", "Parameter Value"),
];
/// Element of a list of SCV.
pub static SCV_KIND: Kind = Struct(&SCV_COLUMNS);

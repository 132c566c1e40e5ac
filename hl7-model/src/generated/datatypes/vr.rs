// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// VR · Value Range
#[derive(Default)]
#[non_exhaustive]
pub struct Vr {
    /// VR.1 · First Data Code Value · ST
    pub first_data_code_value: Maybe<String>,
    /// VR.2 · Last Data Code Value · ST
    pub last_data_code_value: Maybe<String>,
    /// What a message has beyond these 2.
    pub extra: Extra,
}
record!(composite Vr, VR, [1 => first_data_code_value, 2 => last_data_code_value]);
/// Definition of [`Vr`].
pub static VR: CompositeDef = CompositeDef {
    id: "VR",
    title: "Value Range",
    components: &[
        single(
            "first_data_code_value",
            "First Data Code Value",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 6, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "last_data_code_value",
            "Last Data Code Value",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 6, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a VR field.
pub static VR_COLUMNS: [ColumnDef; 2] = [
    column("first_data_code_value", Utf8, ".1", "First Data Code Value"),
    column("last_data_code_value", Utf8, ".2", "Last Data Code Value"),
];
/// Element of a list of VR.
pub static VR_KIND: Kind = Struct(&VR_COLUMNS);

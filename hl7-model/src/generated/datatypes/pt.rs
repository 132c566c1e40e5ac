// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// PT · Processing Type
#[derive(Default)]
#[non_exhaustive]
pub struct Pt {
    /// PT.1 · Processing ID · ID
    pub processing_id: Maybe<String>,
    /// PT.2 · Processing Mode · ID
    pub processing_mode: Maybe<String>,
    /// What a message has beyond these 2.
    pub extra: Extra,
}
record!(composite Pt, PT, [1 => processing_id, 2 => processing_mode]);
/// Definition of [`Pt`].
pub static PT: CompositeDef = CompositeDef {
    id: "PT",
    title: "Processing Type",
    components: &[
        single(
            "processing_id",
            "Processing ID",
            ID,
            &[
                used(V2_3, V2_3, O, 1, 0, "", "ST"),
                used(V2_3_1, V2_4, O, 1, 0, "0103", "ID"),
                used(V2_5, V2_6, O, 1, 1, "0103", "ID"),
                used(V2_7, V2_8_2, R, 1, 1, "0103", "ID"),
            ],
        ),
        single(
            "processing_mode",
            "Processing Mode",
            ID,
            &[
                used(V2_3, V2_3, O, 1, 0, "", "ST"),
                used(V2_3_1, V2_4, O, 1, 0, "0207", "ID"),
                used(V2_5, V2_8_2, O, 1, 1, "0207", "ID"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a PT field.
pub static PT_COLUMNS: [ColumnDef; 2] = [
    column("processing_id", Utf8, ".1", "Processing ID"),
    column("processing_mode", Utf8, ".2", "Processing Mode"),
];
/// Element of a list of PT.
pub static PT_KIND: Kind = Struct(&PT_COLUMNS);

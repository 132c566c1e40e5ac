// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// SRT · Sort Order
#[derive(Default)]
#[non_exhaustive]
pub struct Srt {
    /// SRT.1 · Sort-by Field · ST
    pub sort_by_field: Maybe<String>,
    /// SRT.2 · Sequencing · ID
    pub sequencing: Maybe<String>,
    /// What a message has beyond these 2.
    pub extra: Extra,
}
record!(composite Srt, SRT, [1 => sort_by_field, 2 => sequencing]);
/// Definition of [`Srt`].
pub static SRT: CompositeDef = CompositeDef {
    id: "SRT",
    title: "Sort Order",
    components: &[
        single(
            "sort_by_field",
            "Sort-by Field",
            ST,
            &[
                used(V2_4, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_8_2, R, 1, 12, "", "ST"),
            ],
        ),
        single(
            "sequencing",
            "Sequencing",
            ID,
            &[
                used(V2_4, V2_4, O, 1, 0, "0397", "ID"),
                used(V2_5, V2_8_2, O, 1, 2, "0397", "ID"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a SRT field.
pub static SRT_COLUMNS: [ColumnDef; 2] = [
    column("sort_by_field", Utf8, ".1", "Sort-by Field"),
    column("sequencing", Utf8, ".2", "Sequencing"),
];
/// Element of a list of SRT.
pub static SRT_KIND: Kind = Struct(&SRT_COLUMNS);

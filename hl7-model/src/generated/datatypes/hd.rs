// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// HD · Hierarchic Designator
#[derive(Default)]
#[non_exhaustive]
pub struct Hd {
    /// HD.1 · Namespace ID · IS
    pub namespace_id: Maybe<String>,
    /// HD.2 · Universal ID · ST
    pub universal_id: Maybe<String>,
    /// HD.3 · Universal ID Type · ID
    pub universal_id_type: Maybe<String>,
    /// What a message has beyond these 3.
    pub extra: Extra,
}
record!(
    composite Hd, HD, [1 => namespace_id, 2 => universal_id, 3 => universal_id_type]
);
/// Definition of [`Hd`].
pub static HD: CompositeDef = CompositeDef {
    id: "HD",
    title: "Hierarchic Designator",
    components: &[
        single(
            "namespace_id",
            "Namespace ID",
            IS,
            &[
                used(V2_3, V2_4, O, 1, 0, "0300", "IS"),
                used(V2_5, V2_6, O, 1, 20, "0300", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0300", "IS"),
            ],
        ),
        single(
            "universal_id",
            "Universal ID",
            ST,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_5_1, O, 1, 199, "", "ST"),
                used(V2_6, V2_6, O, 1, 999, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "universal_id_type",
            "Universal ID Type",
            ID,
            &[
                used(V2_3, V2_4, O, 1, 0, "0301", "ID"),
                used(V2_5, V2_8_2, O, 1, 6, "0301", "ID"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a HD field.
pub static HD_COLUMNS: [ColumnDef; 3] = [
    column("namespace_id", Utf8, ".1", "Namespace ID"),
    column("universal_id", Utf8, ".2", "Universal ID"),
    column("universal_id_type", Utf8, ".3", "Universal ID Type"),
];
/// Element of a list of HD.
pub static HD_KIND: Kind = Struct(&HD_COLUMNS);
/// Columns of a HD component.
pub static HD_SUBCOLUMNS: [ColumnDef; 3] = [
    column("namespace_id", Utf8, ".1", "Namespace ID"),
    column("universal_id", Utf8, ".2", "Universal ID"),
    column("universal_id_type", Utf8, ".3", "Universal ID Type"),
];

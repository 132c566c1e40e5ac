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
    /// What a message has beyond these 2.
    pub extra: Extra,
}
record!(composite Hd, HD, [1 => namespace_id, 2 => universal_id]);
/// Definition of [`Hd`].
pub static HD: CompositeDef = CompositeDef {
    id: "HD",
    title: "Hierarchic Designator",
    components: &[
        single(
            "namespace_id",
            "Namespace ID",
            IS,
            &[used(V2_5, V2_8_2, O, 1, 0, "", "IS")],
        ),
        single(
            "universal_id",
            "Universal ID",
            ST,
            &[used(V2_5, V2_8_2, O, 1, 0, "", "ST")],
        ),
    ],
    variadic: false,
};
/// Columns of a HD field.
pub static HD_COLUMNS: [ColumnDef; 2] = [
    column("namespace_id", Utf8, ".1", "Namespace ID"),
    column("universal_id", Utf8, ".2", "Universal ID"),
];
/// Element of a list of HD.
pub static HD_KIND: Kind = Struct(&HD_COLUMNS);
/// Columns of a HD component.
pub static HD_SUBCOLUMNS: [ColumnDef; 2] = [
    column("namespace_id", Utf8, ".1", "Namespace ID"),
    column("universal_id", Utf8, ".2", "Universal ID"),
];

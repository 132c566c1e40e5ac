// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// OG · Observation grouper
#[derive(Default)]
#[non_exhaustive]
pub struct Og {
    /// OG.1 · Original Sub-Identifier · ST
    pub original_sub_identifier: Maybe<String>,
    /// OG.2 · Group · NM
    pub group: Maybe<Nm>,
    /// OG.3 · Sequence · NM
    pub sequence: Maybe<Nm>,
    /// OG.4 · Identifier · ST
    pub identifier: Maybe<String>,
    /// What a message has beyond these 4.
    pub extra: Extra,
}
record!(
    composite Og, OG, [1 => original_sub_identifier, 2 => group, 3 => sequence, 4 =>
    identifier]
);
/// Definition of [`Og`].
pub static OG: CompositeDef = CompositeDef {
    id: "OG",
    title: "Observation grouper",
    components: &[
        single(
            "original_sub_identifier",
            "Original Sub-Identifier",
            ST,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single("group", "Group", NM, &[used(V2_8_2, V2_8_2, O, 1, 0, "", "NM")]),
        single("sequence", "Sequence", NM, &[used(V2_8_2, V2_8_2, O, 1, 0, "", "NM")]),
        single(
            "identifier",
            "Identifier",
            ST,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "", "ST")],
        ),
    ],
    variadic: false,
};
/// Columns of a OG field.
pub static OG_COLUMNS: [ColumnDef; 4] = [
    column("original_sub_identifier", Utf8, ".1", "Original Sub-Identifier"),
    column("group", Decimal, ".2", "Group"),
    column("sequence", Decimal, ".3", "Sequence"),
    column("identifier", Utf8, ".4", "Identifier"),
];
/// Element of a list of OG.
pub static OG_KIND: Kind = Struct(&OG_COLUMNS);
/// Columns of a OG component.
pub static OG_SUBCOLUMNS: [ColumnDef; 4] = [
    column("original_sub_identifier", Utf8, ".1", "Original Sub-Identifier"),
    column("group", Decimal, ".2", "Group"),
    column("sequence", Decimal, ".3", "Sequence"),
    column("identifier", Utf8, ".4", "Identifier"),
];

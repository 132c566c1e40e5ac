// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// EI · Entity Identifier
#[derive(Default)]
#[non_exhaustive]
pub struct Ei {
    /// EI.1 · Entity Identifier · ST
    pub entity_identifier: Maybe<String>,
    /// EI.2 · Namespace ID · IS
    pub namespace_id: Maybe<String>,
    /// EI.3 · Universal ID · ST
    pub universal_id: Maybe<String>,
    /// EI.4 · Universal ID Type · ID
    pub universal_id_type: Maybe<String>,
    /// What a message has beyond these 4.
    pub extra: Extra,
}
record!(
    composite Ei, EI, [1 => entity_identifier, 2 => namespace_id, 3 => universal_id, 4 =>
    universal_id_type]
);
/// Definition of [`Ei`].
pub static EI: CompositeDef = CompositeDef {
    id: "EI",
    title: "Entity Identifier",
    components: &[
        single(
            "entity_identifier",
            "Entity Identifier",
            ST,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 199, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "namespace_id",
            "Namespace ID",
            IS,
            &[
                used(V2_3, V2_3, O, 1, 0, "", "IS"),
                used(V2_3_1, V2_4, O, 1, 0, "0300", "IS"),
                used(V2_5, V2_6, O, 1, 20, "0363", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0363", "IS"),
            ],
        ),
        single(
            "universal_id",
            "Universal ID",
            ST,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 199, "", "ST"),
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
/// Columns of a EI field.
pub static EI_COLUMNS: [ColumnDef; 4] = [
    column("entity_identifier", Utf8, ".1", "Entity Identifier"),
    column("namespace_id", Utf8, ".2", "Namespace ID"),
    column("universal_id", Utf8, ".3", "Universal ID"),
    column("universal_id_type", Utf8, ".4", "Universal ID Type"),
];
/// Element of a list of EI.
pub static EI_KIND: Kind = Struct(&EI_COLUMNS);
/// Columns of a EI component.
pub static EI_SUBCOLUMNS: [ColumnDef; 4] = [
    column("entity_identifier", Utf8, ".1", "Entity Identifier"),
    column("namespace_id", Utf8, ".2", "Namespace ID"),
    column("universal_id", Utf8, ".3", "Universal ID"),
    column("universal_id_type", Utf8, ".4", "Universal ID Type"),
];

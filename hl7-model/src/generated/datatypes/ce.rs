// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// CE · Coded Element
#[derive(Default)]
#[non_exhaustive]
pub struct Ce {
    /// CE.1 · Identifier · ST
    pub identifier: Maybe<String>,
    /// CE.2 · Text · ST
    pub text: Maybe<String>,
    /// CE.3 · Name of Coding System · ID
    pub name_of_coding_system: Maybe<String>,
    /// CE.4 · Alternate Identifier · ST
    pub alternate_identifier: Maybe<String>,
    /// CE.5 · Alternate Text · ST
    pub alternate_text: Maybe<String>,
    /// CE.6 · Name of Alternate Coding System · ID
    pub name_of_alternate_coding_system: Maybe<String>,
    /// What a message has beyond these 6.
    pub extra: Extra,
}
record!(
    composite Ce, CE, [1 => identifier, 2 => text, 3 => name_of_coding_system, 4 =>
    alternate_identifier, 5 => alternate_text, 6 => name_of_alternate_coding_system]
);
/// Definition of [`Ce`].
pub static CE: CompositeDef = CompositeDef {
    id: "CE",
    title: "Coded Element",
    components: &[
        single(
            "identifier",
            "Identifier",
            ST,
            &[
                used(V2_1, V2_3, O, 1, 0, "", "ID"),
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_8_2, O, 1, 20, "", "ST"),
            ],
        ),
        single(
            "text",
            "Text",
            ST,
            &[
                used(V2_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_8_2, O, 1, 199, "", "ST"),
            ],
        ),
        single(
            "name_of_coding_system",
            "Name of Coding System",
            ID,
            &[
                used(V2_1, V2_3_1, O, 1, 0, "", "ST"),
                used(V2_4, V2_4, O, 1, 0, "0396", "IS"),
                used(V2_5, V2_8_2, O, 1, 20, "0396", "ID"),
            ],
        ),
        single(
            "alternate_identifier",
            "Alternate Identifier",
            ST,
            &[
                used(V2_1, V2_2, O, 1, 0, "", "ST"),
                used(V2_3, V2_3, O, 1, 0, "", "ID"),
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_8_2, O, 1, 20, "", "ST"),
            ],
        ),
        single(
            "alternate_text",
            "Alternate Text",
            ST,
            &[
                used(V2_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_8_2, O, 1, 199, "", "ST"),
            ],
        ),
        single(
            "name_of_alternate_coding_system",
            "Name of Alternate Coding System",
            ID,
            &[
                used(V2_1, V2_3_1, O, 1, 0, "", "ST"),
                used(V2_4, V2_4, O, 1, 0, "0396", "IS"),
                used(V2_5, V2_8_2, O, 1, 20, "0396", "ID"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a CE field.
pub static CE_COLUMNS: [ColumnDef; 6] = [
    column("identifier", Utf8, ".1", "Identifier"),
    column("text", Utf8, ".2", "Text"),
    column("name_of_coding_system", Utf8, ".3", "Name of Coding System"),
    column("alternate_identifier", Utf8, ".4", "Alternate Identifier"),
    column("alternate_text", Utf8, ".5", "Alternate Text"),
    column(
        "name_of_alternate_coding_system",
        Utf8,
        ".6",
        "Name of Alternate Coding System",
    ),
];
/// Element of a list of CE.
pub static CE_KIND: Kind = Struct(&CE_COLUMNS);

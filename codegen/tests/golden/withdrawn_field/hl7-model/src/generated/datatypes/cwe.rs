// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// CWE · Coded with Exceptions
#[derive(Default)]
#[non_exhaustive]
pub struct Cwe {
    /// CWE.1 · Identifier · ST
    pub identifier: Maybe<String>,
    /// CWE.2 · Text · ST
    pub text: Maybe<String>,
    /// What a message has beyond these 2.
    pub extra: Extra,
}
record!(composite Cwe, CWE, [1 => identifier, 2 => text]);
/// Definition of [`Cwe`].
pub static CWE: CompositeDef = CompositeDef {
    id: "CWE",
    title: "Coded with Exceptions",
    components: &[
        single(
            "identifier",
            "Identifier",
            ST,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single("text", "Text", ST, &[used(V2_8_2, V2_8_2, O, 1, 0, "", "ST")]),
    ],
    variadic: false,
};
/// Columns of a CWE field.
pub static CWE_COLUMNS: [ColumnDef; 2] = [
    column("identifier", Utf8, ".1", "Identifier"),
    column("text", Utf8, ".2", "Text"),
];
/// Element of a list of CWE.
pub static CWE_KIND: Kind = Struct(&CWE_COLUMNS);

// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// FN · Family Name
#[derive(Default)]
#[non_exhaustive]
pub struct Fn {
    /// FN.1 · Surname · ST
    pub surname: Maybe<String>,
    /// FN.2 · Own Surname Prefix · ST
    pub own_surname_prefix: Maybe<String>,
    /// What a message has beyond these 2.
    pub extra: Extra,
}
record!(composite Fn, FN, [1 => surname, 2 => own_surname_prefix]);
/// Definition of [`Fn`].
pub static FN: CompositeDef = CompositeDef {
    id: "FN",
    title: "Family Name",
    components: &[
        single("surname", "Surname", ST, &[used(V2_6, V2_6, O, 1, 0, "", "ST")]),
        single(
            "own_surname_prefix",
            "Own Surname Prefix",
            ST,
            &[used(V2_6, V2_6, O, 1, 0, "", "ST")],
        ),
    ],
    variadic: false,
};
/// Columns of a FN field.
pub static FN_COLUMNS: [ColumnDef; 2] = [
    column("surname", Utf8, ".1", "Surname"),
    column("own_surname_prefix", Utf8, ".2", "Own Surname Prefix"),
];
/// Element of a list of FN.
pub static FN_KIND: Kind = Struct(&FN_COLUMNS);

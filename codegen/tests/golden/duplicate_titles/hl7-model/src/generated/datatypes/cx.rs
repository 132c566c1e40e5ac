// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// CX · Extended Composite ID
#[derive(Default)]
#[non_exhaustive]
pub struct Cx {
    /// CX.1 · ID Number · ST
    pub id_number: Maybe<String>,
    /// CX.2 · Check Digit · ST
    pub check_digit: Maybe<String>,
    /// CX.3 · ID Number · ST
    pub id_number_3: Maybe<String>,
    /// What a message has beyond these 3.
    pub extra: Extra,
}
record!(composite Cx, CX, [1 => id_number, 2 => check_digit, 3 => id_number_3]);
/// Definition of [`Cx`].
pub static CX: CompositeDef = CompositeDef {
    id: "CX",
    title: "Extended Composite ID",
    components: &[
        single("id_number", "ID Number", ST, &[used(V2_8_2, V2_8_2, O, 1, 0, "", "ST")]),
        single(
            "check_digit",
            "Check Digit",
            ST,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "id_number_3",
            "ID Number",
            ST,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "", "ST")],
        ),
    ],
    variadic: false,
};
/// Columns of a CX field.
pub static CX_COLUMNS: [ColumnDef; 3] = [
    column("id_number", Utf8, ".1", "ID Number"),
    column("check_digit", Utf8, ".2", "Check Digit"),
    column("id_number_3", Utf8, ".3", "ID Number"),
];
/// Element of a list of CX.
pub static CX_KIND: Kind = Struct(&CX_COLUMNS);

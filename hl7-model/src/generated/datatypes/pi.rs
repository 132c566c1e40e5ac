// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// PI · Person Identifier
#[derive(Default)]
#[non_exhaustive]
pub struct Pi {
    /// PI.1 · ID number (ST) · ST
    pub id_number: Maybe<String>,
    /// PI.2 · Type of ID number (IS) · IS
    pub type_of_id_number: Maybe<String>,
    /// PI.3 · Other qualifying info · ST
    pub other_qualifying_info: Maybe<String>,
    /// What a message has beyond these 3.
    pub extra: Extra,
}
record!(
    composite Pi, PI, [1 => id_number, 2 => type_of_id_number, 3 =>
    other_qualifying_info]
);
/// Definition of [`Pi`].
pub static PI: CompositeDef = CompositeDef {
    id: "PI",
    title: "Person Identifier",
    components: &[
        single(
            "id_number",
            "ID number (ST)",
            ST,
            &[used(V2_3_1, V2_4, O, 1, 0, "", "ST")],
        ),
        single(
            "type_of_id_number",
            "Type of ID number (IS)",
            IS,
            &[used(V2_3_1, V2_4, O, 1, 0, "", "IS")],
        ),
        single(
            "other_qualifying_info",
            "Other qualifying info",
            ST,
            &[used(V2_3_1, V2_4, O, 1, 0, "", "ST")],
        ),
    ],
    variadic: false,
};
/// Columns of a PI field.
pub static PI_COLUMNS: [ColumnDef; 3] = [
    column("id_number", Utf8, ".1", "ID number (ST)"),
    column("type_of_id_number", Utf8, ".2", "Type of ID number (IS)"),
    column("other_qualifying_info", Utf8, ".3", "Other qualifying info"),
];
/// Element of a list of PI.
pub static PI_KIND: Kind = Struct(&PI_COLUMNS);

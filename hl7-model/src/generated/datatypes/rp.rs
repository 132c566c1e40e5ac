// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// RP · Reference Pointer
#[derive(Default)]
#[non_exhaustive]
pub struct Rp {
    /// RP.1 · Pointer · ST
    pub pointer: Maybe<String>,
    /// RP.2 · Application ID · HD
    pub application_id: Maybe<Box<Hd>>,
    /// RP.3 · Type of Data · ID
    pub type_of_data: Maybe<String>,
    /// RP.4 · Subtype · ID
    pub subtype: Maybe<String>,
    /// What a message has beyond these 4.
    pub extra: Extra,
}
record!(
    composite Rp, RP, [1 => pointer, 2 => application_id, 3 => type_of_data, 4 =>
    subtype]
);
/// Definition of [`Rp`].
pub static RP: CompositeDef = CompositeDef {
    id: "RP",
    title: "Reference Pointer",
    components: &[
        single(
            "pointer",
            "Pointer",
            ST,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_5_1, O, 1, 15, "", "ST"),
                used(V2_6, V2_6, O, 1, 999, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "application_id",
            "Application ID",
            of(&HD),
            &[
                used(V2_3, V2_4, O, 1, 0, "", "HD"),
                used(V2_5, V2_5_1, O, 1, 227, "", "HD"),
                used(V2_6, V2_8_2, O, 1, 0, "", "HD"),
            ],
        ),
        single(
            "type_of_data",
            "Type of Data",
            ID,
            &[
                used(V2_3, V2_4, O, 1, 0, "0191", "ID"),
                used(V2_5, V2_5_1, O, 1, 9, "0191", "ID"),
                used(V2_6, V2_8_2, O, 1, 11, "0834", "ID"),
            ],
        ),
        single(
            "subtype",
            "Subtype",
            ID,
            &[
                used(V2_3, V2_4, O, 1, 0, "0291", "ID"),
                used(V2_5, V2_5_1, O, 1, 19, "0291", "ID"),
                used(V2_6, V2_6, O, 1, 32, "0291", "ID"),
                used(V2_7, V2_8_2, O, 1, 0, "0291", "ID"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a RP field.
pub static RP_COLUMNS: [ColumnDef; 4] = [
    column("pointer", Utf8, ".1", "Pointer"),
    column("application_id", Struct(&HD_SUBCOLUMNS), ".2", "Application ID"),
    column("type_of_data", Utf8, ".3", "Type of Data"),
    column("subtype", Utf8, ".4", "Subtype"),
];
/// Element of a list of RP.
pub static RP_KIND: Kind = Struct(&RP_COLUMNS);

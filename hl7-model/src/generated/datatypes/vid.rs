// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// VID · Version Identifier
#[derive(Default)]
#[non_exhaustive]
pub struct Vid {
    /// VID.1 · Version ID · ID
    pub version_id: Maybe<String>,
    /// VID.2 · Internationalization Code · CWE
    pub internationalization_code: Maybe<Box<Cwe>>,
    /// VID.3 · International Version ID · CWE
    pub international_version_id: Maybe<Box<Cwe>>,
    /// What a message has beyond these 3.
    pub extra: Extra,
}
record!(
    composite Vid, VID, [1 => version_id, 2 => internationalization_code, 3 =>
    international_version_id]
);
/// Definition of [`Vid`].
pub static VID: CompositeDef = CompositeDef {
    id: "VID",
    title: "Version Identifier",
    components: &[
        single(
            "version_id",
            "Version ID",
            ID,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "0104", "ID"),
                used(V2_5, V2_6, O, 1, 5, "0104", "ID"),
                used(V2_7, V2_8_2, R, 1, 5, "0104", "ID"),
            ],
        ),
        single(
            "internationalization_code",
            "Internationalization Code",
            of(&CWE),
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "CE"),
                used(V2_5, V2_5_1, O, 1, 483, "0399", "CE"),
                used(V2_6, V2_6, O, 1, 0, "0339", "CWE"),
                used(V2_7, V2_8_2, O, 1, 0, "0399", "CWE"),
            ],
        ),
        single(
            "international_version_id",
            "International Version ID",
            of(&CWE),
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "CE"),
                used(V2_5, V2_5_1, O, 1, 483, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a VID field.
pub static VID_COLUMNS: [ColumnDef; 3] = [
    column("version_id", Utf8, ".1", "Version ID"),
    column(
        "internationalization_code",
        Struct(&CWE_SUBCOLUMNS),
        ".2",
        "Internationalization Code",
    ),
    column(
        "international_version_id",
        Struct(&CWE_SUBCOLUMNS),
        ".3",
        "International Version ID",
    ),
];
/// Element of a list of VID.
pub static VID_KIND: Kind = Struct(&VID_COLUMNS);

// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// CK · Composite ID With Check Digit
#[derive(Default)]
#[non_exhaustive]
pub struct Ck {
    /// CK.1 · ID number (NM) · NM
    pub id_number: Maybe<Nm>,
    /// CK.2 · Check digit (NM) · NM
    pub check_digit: Maybe<Nm>,
    /// CK.3 · Code identifying the check digit scheme employed · ID
    pub code_identifying_the_check_digit_scheme_employed: Maybe<String>,
    /// CK.4 · Assigning authority · HD
    pub assigning_authority: Maybe<Box<Hd>>,
    /// What a message has beyond these 4.
    pub extra: Extra,
}
record!(
    composite Ck, CK, [1 => id_number, 2 => check_digit, 3 =>
    code_identifying_the_check_digit_scheme_employed, 4 => assigning_authority]
);
/// Definition of [`Ck`].
pub static CK: CompositeDef = CompositeDef {
    id: "CK",
    title: "Composite ID With Check Digit",
    components: &[
        single(
            "id_number",
            "ID number (NM)",
            NM,
            &[used(V2_1, V2_4, O, 1, 0, "", "NM")],
        ),
        single(
            "check_digit",
            "Check digit (NM)",
            NM,
            &[
                used(V2_1, V2_2, O, 1, 0, "", "NM"),
                used(V2_3, V2_3, O, 1, 0, "", "ST"),
                used(V2_3_1, V2_4, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "code_identifying_the_check_digit_scheme_employed",
            "Code identifying the check digit scheme employed",
            ID,
            &[
                used(V2_1, V2_1, O, 1, 0, "", "ID"),
                used(V2_2, V2_2, O, 1, 0, "0061", "ID"),
                used(V2_3, V2_4, O, 1, 0, "", "ID"),
            ],
        ),
        single(
            "assigning_authority",
            "Assigning authority",
            of(&HD),
            &[
                used(V2_2, V2_2, O, 1, 0, "", "ST"),
                used(V2_3, V2_3_1, O, 1, 0, "", "HD"),
                used(V2_4, V2_4, O, 1, 0, "0363", "HD"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a CK field.
pub static CK_COLUMNS: [ColumnDef; 4] = [
    column("id_number", Decimal, ".1", "ID number (NM)"),
    column("check_digit", Decimal, ".2", "Check digit (NM)"),
    column(
        "code_identifying_the_check_digit_scheme_employed",
        Utf8,
        ".3",
        "Code identifying the check digit scheme employed",
    ),
    column("assigning_authority", Struct(&HD_SUBCOLUMNS), ".4", "Assigning authority"),
];
/// Element of a list of CK.
pub static CK_KIND: Kind = Struct(&CK_COLUMNS);

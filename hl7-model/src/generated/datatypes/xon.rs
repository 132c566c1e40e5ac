// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// XON · Extended Composite Name and Identification Number for Organizations
#[derive(Default)]
#[non_exhaustive]
pub struct Xon {
    /// XON.1 · Organization Name · ST
    pub organization_name: Maybe<String>,
    /// XON.2 · Organization Name Type Code · CWE
    pub organization_name_type_code: Maybe<Box<Cwe>>,
    /// XON.3 · ID Number · NM
    pub id_number: Maybe<Nm>,
    /// XON.4 · Identifier Check Digit · ST
    pub identifier_check_digit: Maybe<String>,
    /// XON.5 · Check Digit Scheme · ID
    pub check_digit_scheme: Maybe<String>,
    /// XON.6 · Assigning Authority · HD
    pub assigning_authority: Maybe<Box<Hd>>,
    /// XON.7 · Identifier Type Code · ID
    pub identifier_type_code: Maybe<String>,
    /// XON.8 · Assigning Facility · HD
    pub assigning_facility: Maybe<Box<Hd>>,
    /// XON.9 · Name Representation Code · ID
    pub name_representation_code: Maybe<String>,
    /// XON.10 · Organization Identifier · ST
    pub organization_identifier: Maybe<String>,
    /// What a message has beyond these 10.
    pub extra: Extra,
}
record!(
    composite Xon, XON, [1 => organization_name, 2 => organization_name_type_code, 3 =>
    id_number, 4 => identifier_check_digit, 5 => check_digit_scheme, 6 =>
    assigning_authority, 7 => identifier_type_code, 8 => assigning_facility, 9 =>
    name_representation_code, 10 => organization_identifier]
);
/// Definition of [`Xon`].
pub static XON: CompositeDef = CompositeDef {
    id: "XON",
    title: "Extended Composite Name and Identification Number for Organizations",
    components: &[
        single(
            "organization_name",
            "Organization Name",
            ST,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 50, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "organization_name_type_code",
            "Organization Name Type Code",
            of(&CWE),
            &[
                used(V2_3, V2_4, O, 1, 0, "0204", "IS"),
                used(V2_5, V2_6, O, 1, 20, "0204", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0204", "CWE"),
            ],
        ),
        single(
            "id_number",
            "ID Number",
            NM,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_6, O, 1, 4, "", "NM"),
                used(V2_7, V2_8_2, W, 1, 0, "", "NM"),
            ],
        ),
        single(
            "identifier_check_digit",
            "Identifier Check Digit",
            ST,
            &[
                used(V2_3, V2_3, O, 1, 0, "", "ST"),
                used(V2_3_1, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_5_1, O, 1, 1, "", "NM"),
                used(V2_6, V2_6, O, 1, 4, "", "NM"),
                used(V2_7, V2_7_1, O, 1, 0, "", "NM"),
                used(V2_8, V2_8_2, W, 1, 0, "", "NM"),
            ],
        ),
        single(
            "check_digit_scheme",
            "Check Digit Scheme",
            ID,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "ID"),
                used(V2_5, V2_7_1, O, 1, 3, "0061", "ID"),
                used(V2_8, V2_8_2, W, 1, 0, "", "ID"),
            ],
        ),
        single(
            "assigning_authority",
            "Assigning Authority",
            of(&HD),
            &[
                used(V2_3, V2_4, O, 1, 0, "", "HD"),
                used(V2_5, V2_5_1, O, 1, 227, "0363", "HD"),
                used(V2_6, V2_8_2, O, 1, 0, "0363", "HD"),
            ],
        ),
        single(
            "identifier_type_code",
            "Identifier Type Code",
            ID,
            &[
                used(V2_3, V2_3_1, O, 1, 0, "0203", "IS"),
                used(V2_4, V2_4, O, 1, 0, "", "IS"),
                used(V2_5, V2_8_2, O, 1, 5, "0203", "ID"),
            ],
        ),
        single(
            "assigning_facility",
            "Assigning Facility",
            of(&HD),
            &[
                used(V2_3, V2_4, O, 1, 0, "", "HD"),
                used(V2_5, V2_5_1, O, 1, 227, "", "HD"),
                used(V2_6, V2_8_2, O, 1, 0, "", "HD"),
            ],
        ),
        single(
            "name_representation_code",
            "Name Representation Code",
            ID,
            &[
                used(V2_3_1, V2_3_1, O, 1, 0, "", "ID"),
                used(V2_4, V2_4, O, 1, 0, "0465", "ID"),
                used(V2_5, V2_8_2, O, 1, 1, "0465", "ID"),
            ],
        ),
        single(
            "organization_identifier",
            "Organization Identifier",
            ST,
            &[
                used(V2_5, V2_6, O, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a XON field.
pub static XON_COLUMNS: [ColumnDef; 10] = [
    column("organization_name", Utf8, ".1", "Organization Name"),
    column(
        "organization_name_type_code",
        Struct(&CWE_SUBCOLUMNS),
        ".2",
        "Organization Name Type Code",
    ),
    column("id_number", Decimal, ".3", "ID Number"),
    column("identifier_check_digit", Utf8, ".4", "Identifier Check Digit"),
    column("check_digit_scheme", Utf8, ".5", "Check Digit Scheme"),
    column("assigning_authority", Struct(&HD_SUBCOLUMNS), ".6", "Assigning Authority"),
    column("identifier_type_code", Utf8, ".7", "Identifier Type Code"),
    column("assigning_facility", Struct(&HD_SUBCOLUMNS), ".8", "Assigning Facility"),
    column("name_representation_code", Utf8, ".9", "Name Representation Code"),
    column("organization_identifier", Utf8, ".10", "Organization Identifier"),
];
/// Element of a list of XON.
pub static XON_KIND: Kind = Struct(&XON_COLUMNS);

// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// CX · Extended Composite ID with Check Digit
#[derive(Default)]
#[non_exhaustive]
pub struct Cx {
    /// CX.1 · ID Number · ST
    pub id_number: Maybe<String>,
    /// CX.2 · Identifier Check Digit · ST
    pub identifier_check_digit: Maybe<String>,
    /// CX.3 · Check Digit Scheme · ID
    pub check_digit_scheme: Maybe<String>,
    /// CX.4 · Assigning Authority · HD
    pub assigning_authority: Maybe<Box<Hd>>,
    /// CX.5 · Identifier Type Code · ID
    pub identifier_type_code: Maybe<String>,
    /// CX.6 · Assigning Facility · HD
    pub assigning_facility: Maybe<Box<Hd>>,
    /// CX.7 · Effective Date · DT
    pub effective_date: Maybe<Dt>,
    /// CX.8 · Expiration Date · DT
    pub expiration_date: Maybe<Dt>,
    /// CX.9 · Assigning Jurisdiction · CWE
    pub assigning_jurisdiction: Maybe<Box<Cwe>>,
    /// CX.10 · Assigning Agency or Department · CWE
    pub assigning_agency_or_department: Maybe<Box<Cwe>>,
    /// CX.11 · Security Check · ST
    pub security_check: Maybe<String>,
    /// CX.12 · Security Check Scheme · ID
    pub security_check_scheme: Maybe<String>,
    /// What a message has beyond these 12.
    pub extra: Extra,
}
record!(
    composite Cx, CX, [1 => id_number, 2 => identifier_check_digit, 3 =>
    check_digit_scheme, 4 => assigning_authority, 5 => identifier_type_code, 6 =>
    assigning_facility, 7 => effective_date, 8 => expiration_date, 9 =>
    assigning_jurisdiction, 10 => assigning_agency_or_department, 11 => security_check,
    12 => security_check_scheme]
);
/// Definition of [`Cx`].
pub static CX: CompositeDef = CompositeDef {
    id: "CX",
    title: "Extended Composite ID with Check Digit",
    components: &[
        single(
            "id_number",
            "ID Number",
            ST,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, R, 1, 15, "", "ST"),
                used(V2_7, V2_8_2, R, 1, 0, "", "ST"),
            ],
        ),
        single(
            "identifier_check_digit",
            "Identifier Check Digit",
            ST,
            &[
                used(V2_3, V2_3, O, 1, 0, "", "ST"),
                used(V2_3_1, V2_3_1, O, 1, 0, "", "NM"),
                used(V2_4, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_5_1, O, 1, 1, "", "ST"),
                used(V2_6, V2_6, O, 1, 4, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "check_digit_scheme",
            "Check Digit Scheme",
            ID,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "ID"),
                used(V2_5, V2_8_2, O, 1, 3, "0061", "ID"),
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
                used(V2_4, V2_4, O, 1, 0, "0203", "ID"),
                used(V2_5, V2_6, O, 1, 5, "0203", "ID"),
                used(V2_7, V2_8_2, R, 1, 5, "0203", "ID"),
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
            "effective_date",
            "Effective Date",
            DT,
            &[
                used(V2_4, V2_4, O, 1, 0, "", "DT"),
                used(V2_5, V2_6, O, 1, 8, "", "DT"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DT"),
            ],
        ),
        single(
            "expiration_date",
            "Expiration Date",
            DT,
            &[
                used(V2_4, V2_4, O, 1, 0, "", "DT"),
                used(V2_5, V2_6, O, 1, 8, "", "DT"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DT"),
            ],
        ),
        single(
            "assigning_jurisdiction",
            "Assigning Jurisdiction",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 705, "", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "assigning_agency_or_department",
            "Assigning Agency or Department",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 705, "", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "security_check",
            "Security Check",
            ST,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "security_check_scheme",
            "Security Check Scheme",
            ID,
            &[used(V2_7, V2_8_2, O, 1, 3, "0904", "ID")],
        ),
    ],
    variadic: false,
};
/// Columns of a CX field.
pub static CX_COLUMNS: [ColumnDef; 12] = [
    column("id_number", Utf8, ".1", "ID Number"),
    column("identifier_check_digit", Utf8, ".2", "Identifier Check Digit"),
    column("check_digit_scheme", Utf8, ".3", "Check Digit Scheme"),
    column("assigning_authority", Struct(&HD_SUBCOLUMNS), ".4", "Assigning Authority"),
    column("identifier_type_code", Utf8, ".5", "Identifier Type Code"),
    column("assigning_facility", Struct(&HD_SUBCOLUMNS), ".6", "Assigning Facility"),
    column("effective_date", Date, ".7", "Effective Date"),
    column("expiration_date", Date, ".8", "Expiration Date"),
    column(
        "assigning_jurisdiction",
        Struct(&CWE_SUBCOLUMNS),
        ".9",
        "Assigning Jurisdiction",
    ),
    column(
        "assigning_agency_or_department",
        Struct(&CWE_SUBCOLUMNS),
        ".10",
        "Assigning Agency or Department",
    ),
    column("security_check", Utf8, ".11", "Security Check"),
    column("security_check_scheme", Utf8, ".12", "Security Check Scheme"),
];
/// Element of a list of CX.
pub static CX_KIND: Kind = Struct(&CX_COLUMNS);

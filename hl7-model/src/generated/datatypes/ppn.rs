// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// PPN · Performing Person Time Stamp
#[derive(Default)]
#[non_exhaustive]
pub struct Ppn {
    /// PPN.1 · Person Identifier · ST
    pub person_identifier: Maybe<String>,
    /// PPN.2 · Family Name · FN
    pub family_name: Maybe<Box<Fn>>,
    /// PPN.3 · Given Name · ST
    pub given_name: Maybe<String>,
    /// PPN.4 · Second and Further Given Names or Initials Thereof · ST
    pub second_and_further_given_names_or_initials_thereof: Maybe<String>,
    /// PPN.5 · Suffix (e.g., JR or III) · ST
    pub suffix: Maybe<String>,
    /// PPN.6 · Prefix (e.g., DR) · ST
    pub prefix: Maybe<String>,
    /// PPN.7 · Degree (e.g., MD) · IS
    pub degree: Maybe<String>,
    /// PPN.8 · Source Table · CWE
    pub source_table: Maybe<Box<Cwe>>,
    /// PPN.9 · Assigning Authority · HD
    pub assigning_authority: Maybe<Box<Hd>>,
    /// PPN.10 · Name Type Code · ID
    pub name_type_code: Maybe<String>,
    /// PPN.11 · Identifier Check Digit · ST
    pub identifier_check_digit: Maybe<String>,
    /// PPN.12 · Check Digit Scheme · ID
    pub check_digit_scheme: Maybe<String>,
    /// PPN.13 · Identifier Type Code · ID
    pub identifier_type_code: Maybe<String>,
    /// PPN.14 · Assigning Facility · HD
    pub assigning_facility: Maybe<Box<Hd>>,
    /// PPN.15 · Date/Time Action Performed · DTM
    pub date_time_action_performed: Maybe<Dtm>,
    /// PPN.16 · Name Representation Code · ID
    pub name_representation_code: Maybe<String>,
    /// PPN.17 · Name Context · CWE
    pub name_context: Maybe<Box<Cwe>>,
    /// PPN.18 · Name Validity Range · DR
    pub name_validity_range: Maybe<Box<Dr>>,
    /// PPN.19 · Name Assembly Order · ID
    pub name_assembly_order: Maybe<String>,
    /// PPN.20 · Effective Date · DTM
    pub effective_date: Maybe<Dtm>,
    /// PPN.21 · Expiration Date · DTM
    pub expiration_date: Maybe<Dtm>,
    /// PPN.22 · Professional Suffix · ST
    pub professional_suffix: Maybe<String>,
    /// PPN.23 · Assigning Jurisdiction · CWE
    pub assigning_jurisdiction: Maybe<Box<Cwe>>,
    /// PPN.24 · Assigning Agency or Department · CWE
    pub assigning_agency_or_department: Maybe<Box<Cwe>>,
    /// PPN.25 · Security Check · ST
    pub security_check: Maybe<String>,
    /// PPN.26 · Security Check Scheme · ID
    pub security_check_scheme: Maybe<String>,
    /// What a message has beyond these 26.
    pub extra: Extra,
}
record!(
    composite Ppn, PPN, [1 => person_identifier, 2 => family_name, 3 => given_name, 4 =>
    second_and_further_given_names_or_initials_thereof, 5 => suffix, 6 => prefix, 7 =>
    degree, 8 => source_table, 9 => assigning_authority, 10 => name_type_code, 11 =>
    identifier_check_digit, 12 => check_digit_scheme, 13 => identifier_type_code, 14 =>
    assigning_facility, 15 => date_time_action_performed, 16 => name_representation_code,
    17 => name_context, 18 => name_validity_range, 19 => name_assembly_order, 20 =>
    effective_date, 21 => expiration_date, 22 => professional_suffix, 23 =>
    assigning_jurisdiction, 24 => assigning_agency_or_department, 25 => security_check,
    26 => security_check_scheme]
);
/// Definition of [`Ppn`].
pub static PPN: CompositeDef = CompositeDef {
    id: "PPN",
    title: "Performing Person Time Stamp",
    components: &[
        single(
            "person_identifier",
            "Person Identifier",
            ST,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 15, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "family_name",
            "Family Name",
            of(&FN),
            &[
                used(V2_3, V2_3, O, 1, 0, "", "ST"),
                used(V2_3_1, V2_4, O, 1, 0, "", "FN"),
                used(V2_5, V2_5_1, O, 1, 194, "", "FN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "FN"),
            ],
        ),
        single(
            "given_name",
            "Given Name",
            ST,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 30, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "second_and_further_given_names_or_initials_thereof",
            "Second and Further Given Names or Initials Thereof",
            ST,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 30, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "suffix",
            "Suffix (e.g., JR or III)",
            ST,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "prefix",
            "Prefix (e.g., DR)",
            ST,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "degree",
            "Degree (e.g., MD)",
            IS,
            &[
                used(V2_3, V2_3, O, 1, 0, "", "ST"),
                used(V2_3_1, V2_4, O, 1, 0, "", "IS"),
                used(V2_5, V2_6, O, 1, 5, "0360", "IS"),
                used(V2_7, V2_8_2, W, 1, 0, "", "IS"),
            ],
        ),
        single(
            "source_table",
            "Source Table",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 1, 0, "0297", "ID"),
                used(V2_3_1, V2_4, O, 1, 0, "0297", "IS"),
                used(V2_5, V2_6, O, 1, 4, "0297", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0297", "CWE"),
            ],
        ),
        single(
            "assigning_authority",
            "Assigning Authority",
            of(&HD),
            &[
                used(V2_3, V2_3_1, O, 1, 0, "", "HD"),
                used(V2_4, V2_4, O, 1, 0, "0363", "HD"),
                used(V2_5, V2_5_1, O, 1, 227, "0363", "HD"),
                used(V2_6, V2_6, O, 1, 0, "", "HD"),
                used(V2_7, V2_8_2, O, 1, 0, "0363", "HD"),
            ],
        ),
        single(
            "name_type_code",
            "Name Type Code",
            ID,
            &[
                used(V2_3, V2_4, O, 1, 0, "0200", "ID"),
                used(V2_5, V2_6, O, 1, 1, "0200", "ID"),
                used(V2_7, V2_8_2, O, 1, 5, "0200", "ID"),
            ],
        ),
        single(
            "identifier_check_digit",
            "Identifier Check Digit",
            ST,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "ST"),
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
            "date_time_action_performed",
            "Date/Time Action Performed",
            DTM,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "TS"),
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
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
            "name_context",
            "Name Context",
            of(&CWE),
            &[
                used(V2_4, V2_4, O, 1, 0, "", "CE"),
                used(V2_5, V2_5_1, O, 1, 483, "0448", "CE"),
                used(V2_6, V2_6, O, 1, 0, "", "CWE"),
                used(V2_7, V2_8_2, O, 1, 0, "0448", "CWE"),
            ],
        ),
        single(
            "name_validity_range",
            "Name Validity Range",
            of(&DR),
            &[
                used(V2_4, V2_4, O, 1, 0, "", "DR"),
                used(V2_5, V2_5_1, O, 1, 17, "", "DR"),
                used(V2_6, V2_6, O, 1, 0, "", "DR"),
                used(V2_7, V2_8_2, W, 1, 0, "", "DR"),
            ],
        ),
        single(
            "name_assembly_order",
            "Name Assembly Order",
            ID,
            &[
                used(V2_4, V2_4, O, 1, 0, "0444", "ID"),
                used(V2_5, V2_8_2, O, 1, 1, "0444", "ID"),
            ],
        ),
        single(
            "effective_date",
            "Effective Date",
            DTM,
            &[
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "expiration_date",
            "Expiration Date",
            DTM,
            &[
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "professional_suffix",
            "Professional Suffix",
            ST,
            &[
                used(V2_5, V2_6, O, 1, 199, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
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
/// Columns of a PPN field.
pub static PPN_COLUMNS: [ColumnDef; 26] = [
    column("person_identifier", Utf8, ".1", "Person Identifier"),
    column("family_name", Struct(&FN_SUBCOLUMNS), ".2", "Family Name"),
    column("given_name", Utf8, ".3", "Given Name"),
    column(
        "second_and_further_given_names_or_initials_thereof",
        Utf8,
        ".4",
        "Second and Further Given Names or Initials Thereof",
    ),
    column("suffix", Utf8, ".5", "Suffix (e.g., JR or III)"),
    column("prefix", Utf8, ".6", "Prefix (e.g., DR)"),
    column("degree", Utf8, ".7", "Degree (e.g., MD)"),
    column("source_table", Struct(&CWE_SUBCOLUMNS), ".8", "Source Table"),
    column("assigning_authority", Struct(&HD_SUBCOLUMNS), ".9", "Assigning Authority"),
    column("name_type_code", Utf8, ".10", "Name Type Code"),
    column("identifier_check_digit", Utf8, ".11", "Identifier Check Digit"),
    column("check_digit_scheme", Utf8, ".12", "Check Digit Scheme"),
    column("identifier_type_code", Utf8, ".13", "Identifier Type Code"),
    column("assigning_facility", Struct(&HD_SUBCOLUMNS), ".14", "Assigning Facility"),
    column("date_time_action_performed", Timestamp, ".15", "Date/Time Action Performed"),
    column("name_representation_code", Utf8, ".16", "Name Representation Code"),
    column("name_context", Struct(&CWE_SUBCOLUMNS), ".17", "Name Context"),
    column("name_validity_range", Struct(&DR_SUBCOLUMNS), ".18", "Name Validity Range"),
    column("name_assembly_order", Utf8, ".19", "Name Assembly Order"),
    column("effective_date", Timestamp, ".20", "Effective Date"),
    column("expiration_date", Timestamp, ".21", "Expiration Date"),
    column("professional_suffix", Utf8, ".22", "Professional Suffix"),
    column(
        "assigning_jurisdiction",
        Struct(&CWE_SUBCOLUMNS),
        ".23",
        "Assigning Jurisdiction",
    ),
    column(
        "assigning_agency_or_department",
        Struct(&CWE_SUBCOLUMNS),
        ".24",
        "Assigning Agency or Department",
    ),
    column("security_check", Utf8, ".25", "Security Check"),
    column("security_check_scheme", Utf8, ".26", "Security Check Scheme"),
];
/// Element of a list of PPN.
pub static PPN_KIND: Kind = Struct(&PPN_COLUMNS);

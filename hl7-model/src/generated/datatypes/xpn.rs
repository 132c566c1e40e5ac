// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// XPN · Extended Person Name
#[derive(Default)]
#[non_exhaustive]
pub struct Xpn {
    /// XPN.1 · Family Name · FN
    pub family_name: Maybe<Box<Fn>>,
    /// XPN.2 · Given Name · ST
    pub given_name: Maybe<String>,
    /// XPN.3 · Second and Further Given Names or Initials Thereof · ST
    pub second_and_further_given_names_or_initials_thereof: Maybe<String>,
    /// XPN.4 · Suffix (e.g., JR or III) · ST
    pub suffix: Maybe<String>,
    /// XPN.5 · Prefix (e.g., DR) · ST
    pub prefix: Maybe<String>,
    /// XPN.6 · Degree (e.g., MD) · IS
    pub degree: Maybe<String>,
    /// XPN.7 · Name Type Code · ID
    pub name_type_code: Maybe<String>,
    /// XPN.8 · Name Representation Code · ID
    pub name_representation_code: Maybe<String>,
    /// XPN.9 · Name Context · CWE
    pub name_context: Maybe<Box<Cwe>>,
    /// XPN.10 · Name Validity Range · DR
    pub name_validity_range: Maybe<Box<Dr>>,
    /// XPN.11 · Name Assembly Order · ID
    pub name_assembly_order: Maybe<String>,
    /// XPN.12 · Effective Date · DTM
    pub effective_date: Maybe<Dtm>,
    /// XPN.13 · Expiration Date · DTM
    pub expiration_date: Maybe<Dtm>,
    /// XPN.14 · Professional Suffix · ST
    pub professional_suffix: Maybe<String>,
    /// XPN.15 · Called By · ST
    pub called_by: Maybe<String>,
    /// What a message has beyond these 15.
    pub extra: Extra,
}
record!(
    composite Xpn, XPN, [1 => family_name, 2 => given_name, 3 =>
    second_and_further_given_names_or_initials_thereof, 4 => suffix, 5 => prefix, 6 =>
    degree, 7 => name_type_code, 8 => name_representation_code, 9 => name_context, 10 =>
    name_validity_range, 11 => name_assembly_order, 12 => effective_date, 13 =>
    expiration_date, 14 => professional_suffix, 15 => called_by]
);
/// Definition of [`Xpn`].
pub static XPN: CompositeDef = CompositeDef {
    id: "XPN",
    title: "Extended Person Name",
    components: &[
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
                used(V2_5, V2_6, O, 1, 6, "0360", "IS"),
                used(V2_7, V2_8_2, W, 1, 0, "", "IS"),
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
            "name_representation_code",
            "Name Representation Code",
            ID,
            &[
                used(V2_3, V2_3_1, O, 1, 0, "", "ID"),
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
                used(V2_6, V2_8_2, O, 1, 0, "0448", "CWE"),
            ],
        ),
        single(
            "name_validity_range",
            "Name Validity Range",
            of(&DR),
            &[
                used(V2_4, V2_4, O, 1, 0, "", "DR"),
                used(V2_5, V2_5_1, O, 1, 53, "", "DR"),
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
        single("called_by", "Called By", ST, &[used(V2_7, V2_8_2, O, 1, 0, "", "ST")]),
    ],
    variadic: false,
};
/// Columns of a XPN field.
pub static XPN_COLUMNS: [ColumnDef; 15] = [
    column("family_name", Struct(&FN_SUBCOLUMNS), ".1", "Family Name"),
    column("given_name", Utf8, ".2", "Given Name"),
    column(
        "second_and_further_given_names_or_initials_thereof",
        Utf8,
        ".3",
        "Second and Further Given Names or Initials Thereof",
    ),
    column("suffix", Utf8, ".4", "Suffix (e.g., JR or III)"),
    column("prefix", Utf8, ".5", "Prefix (e.g., DR)"),
    column("degree", Utf8, ".6", "Degree (e.g., MD)"),
    column("name_type_code", Utf8, ".7", "Name Type Code"),
    column("name_representation_code", Utf8, ".8", "Name Representation Code"),
    column("name_context", Struct(&CWE_SUBCOLUMNS), ".9", "Name Context"),
    column("name_validity_range", Struct(&DR_SUBCOLUMNS), ".10", "Name Validity Range"),
    column("name_assembly_order", Utf8, ".11", "Name Assembly Order"),
    column("effective_date", Timestamp, ".12", "Effective Date"),
    column("expiration_date", Timestamp, ".13", "Expiration Date"),
    column("professional_suffix", Utf8, ".14", "Professional Suffix"),
    column("called_by", Utf8, ".15", "Called By"),
];
/// Element of a list of XPN.
pub static XPN_KIND: Kind = Struct(&XPN_COLUMNS);

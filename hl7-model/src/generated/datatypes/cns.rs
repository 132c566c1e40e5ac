// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// CNS · Composite ID Number And Name Simplified
#[derive(Default)]
#[non_exhaustive]
pub struct Cns {
    /// CNS.1 · ID number (ST) · ST
    pub id_number: Maybe<String>,
    /// CNS.2 · Family name · ST
    pub family_name: Maybe<String>,
    /// CNS.3 · Given name · ST
    pub given_name: Maybe<String>,
    /// CNS.4 · Second and further given names or initials thereof · ST
    pub second_and_further_given_names_or_initials_thereof: Maybe<String>,
    /// CNS.5 · Suffix (e.g., JR or III) · ST
    pub suffix: Maybe<String>,
    /// CNS.6 · Prefix (e.g., DR) · ST
    pub prefix: Maybe<String>,
    /// CNS.7 · Degree (e.g., MD) · IS
    pub degree: Maybe<String>,
    /// CNS.8 · Source table · IS
    pub source_table: Maybe<String>,
    /// CNS.9 · Assigning authority namespace ID · IS
    pub assigning_authority_namespace_id: Maybe<String>,
    /// CNS.10 · Assigning authority universal ID · ST
    pub assigning_authority_universal_id: Maybe<String>,
    /// CNS.11 · Assigning authority universal ID type · ID
    pub assigning_authority_universal_id_type: Maybe<String>,
    /// What a message has beyond these 11.
    pub extra: Extra,
}
record!(
    composite Cns, CNS, [1 => id_number, 2 => family_name, 3 => given_name, 4 =>
    second_and_further_given_names_or_initials_thereof, 5 => suffix, 6 => prefix, 7 =>
    degree, 8 => source_table, 9 => assigning_authority_namespace_id, 10 =>
    assigning_authority_universal_id, 11 => assigning_authority_universal_id_type]
);
/// Definition of [`Cns`].
pub static CNS: CompositeDef = CompositeDef {
    id: "CNS",
    title: "Composite ID Number And Name Simplified",
    components: &[
        single(
            "id_number",
            "ID number (ST)",
            ST,
            &[used(V2_3_1, V2_3_1, O, 1, 0, "", "ST")],
        ),
        single(
            "family_name",
            "Family name",
            ST,
            &[used(V2_3_1, V2_3_1, O, 1, 0, "", "ST")],
        ),
        single(
            "given_name",
            "Given name",
            ST,
            &[used(V2_3_1, V2_3_1, O, 1, 0, "", "ST")],
        ),
        single(
            "second_and_further_given_names_or_initials_thereof",
            "Second and further given names or initials thereof",
            ST,
            &[used(V2_3_1, V2_3_1, O, 1, 0, "", "ST")],
        ),
        single(
            "suffix",
            "Suffix (e.g., JR or III)",
            ST,
            &[used(V2_3_1, V2_3_1, O, 1, 0, "", "ST")],
        ),
        single(
            "prefix",
            "Prefix (e.g., DR)",
            ST,
            &[used(V2_3_1, V2_3_1, O, 1, 0, "", "ST")],
        ),
        single(
            "degree",
            "Degree (e.g., MD)",
            IS,
            &[used(V2_3_1, V2_3_1, O, 1, 0, "", "IS")],
        ),
        single(
            "source_table",
            "Source table",
            IS,
            &[used(V2_3_1, V2_3_1, O, 1, 0, "", "IS")],
        ),
        single(
            "assigning_authority_namespace_id",
            "Assigning authority namespace ID",
            IS,
            &[used(V2_3_1, V2_3_1, O, 1, 0, "", "IS")],
        ),
        single(
            "assigning_authority_universal_id",
            "Assigning authority universal ID",
            ST,
            &[used(V2_3_1, V2_3_1, O, 1, 0, "", "ST")],
        ),
        single(
            "assigning_authority_universal_id_type",
            "Assigning authority universal ID type",
            ID,
            &[used(V2_3_1, V2_3_1, O, 1, 0, "", "ID")],
        ),
    ],
    variadic: false,
};
/// Columns of a CNS field.
pub static CNS_COLUMNS: [ColumnDef; 11] = [
    column("id_number", Utf8, ".1", "ID number (ST)"),
    column("family_name", Utf8, ".2", "Family name"),
    column("given_name", Utf8, ".3", "Given name"),
    column(
        "second_and_further_given_names_or_initials_thereof",
        Utf8,
        ".4",
        "Second and further given names or initials thereof",
    ),
    column("suffix", Utf8, ".5", "Suffix (e.g., JR or III)"),
    column("prefix", Utf8, ".6", "Prefix (e.g., DR)"),
    column("degree", Utf8, ".7", "Degree (e.g., MD)"),
    column("source_table", Utf8, ".8", "Source table"),
    column(
        "assigning_authority_namespace_id",
        Utf8,
        ".9",
        "Assigning authority namespace ID",
    ),
    column(
        "assigning_authority_universal_id",
        Utf8,
        ".10",
        "Assigning authority universal ID",
    ),
    column(
        "assigning_authority_universal_id_type",
        Utf8,
        ".11",
        "Assigning authority universal ID type",
    ),
];
/// Element of a list of CNS.
pub static CNS_KIND: Kind = Struct(&CNS_COLUMNS);

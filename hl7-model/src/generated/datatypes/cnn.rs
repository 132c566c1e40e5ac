// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// CNN · Composite ID Number and Name Simplified
#[derive(Default)]
#[non_exhaustive]
pub struct Cnn {
    /// CNN.1 · ID Number · ST
    pub id_number: Maybe<String>,
    /// CNN.2 · Family Name · ST
    pub family_name: Maybe<String>,
    /// CNN.3 · Given Name · ST
    pub given_name: Maybe<String>,
    /// CNN.4 · Second and Further Given Names or Initials Thereof · ST
    pub second_and_further_given_names_or_initials_thereof: Maybe<String>,
    /// CNN.5 · Suffix (e.g., JR or III) · ST
    pub suffix: Maybe<String>,
    /// CNN.6 · Prefix (e.g., DR) · ST
    pub prefix: Maybe<String>,
    /// CNN.7 · Degree (e.g., MD) · IS
    pub degree: Maybe<String>,
    /// CNN.8 · Source Table · IS
    pub source_table: Maybe<String>,
    /// CNN.9 · Assigning Authority - Namespace ID · IS
    pub assigning_authority_namespace_id: Maybe<String>,
    /// CNN.10 · Assigning Authority - Universal ID · ST
    pub assigning_authority_universal_id: Maybe<String>,
    /// CNN.11 · Assigning Authority - Universal ID Type · ID
    pub assigning_authority_universal_id_type: Maybe<String>,
    /// What a message has beyond these 11.
    pub extra: Extra,
}
record!(
    composite Cnn, CNN, [1 => id_number, 2 => family_name, 3 => given_name, 4 =>
    second_and_further_given_names_or_initials_thereof, 5 => suffix, 6 => prefix, 7 =>
    degree, 8 => source_table, 9 => assigning_authority_namespace_id, 10 =>
    assigning_authority_universal_id, 11 => assigning_authority_universal_id_type]
);
/// Definition of [`Cnn`].
pub static CNN: CompositeDef = CompositeDef {
    id: "CNN",
    title: "Composite ID Number and Name Simplified",
    components: &[
        single(
            "id_number",
            "ID Number",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 15, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "family_name",
            "Family Name",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 50, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "given_name",
            "Given Name",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 30, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "second_and_further_given_names_or_initials_thereof",
            "Second and Further Given Names or Initials Thereof",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 30, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "suffix",
            "Suffix (e.g., JR or III)",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "prefix",
            "Prefix (e.g., DR)",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "degree",
            "Degree (e.g., MD)",
            IS,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "IS"),
                used(V2_5, V2_6, O, 1, 5, "0360", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0360", "IS"),
            ],
        ),
        single(
            "source_table",
            "Source Table",
            IS,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "0297", "IS"),
                used(V2_5, V2_6, O, 1, 4, "0297", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0297", "IS"),
            ],
        ),
        single(
            "assigning_authority_namespace_id",
            "Assigning Authority - Namespace ID",
            IS,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "0363", "IS"),
                used(V2_5, V2_6, O, 1, 20, "0363", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0363", "IS"),
            ],
        ),
        single(
            "assigning_authority_universal_id",
            "Assigning Authority - Universal ID",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 199, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "assigning_authority_universal_id_type",
            "Assigning Authority - Universal ID Type",
            ID,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "0301", "ID"),
                used(V2_5, V2_8_2, O, 1, 6, "0301", "ID"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a CNN field.
pub static CNN_COLUMNS: [ColumnDef; 11] = [
    column("id_number", Utf8, ".1", "ID Number"),
    column("family_name", Utf8, ".2", "Family Name"),
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
    column("source_table", Utf8, ".8", "Source Table"),
    column(
        "assigning_authority_namespace_id",
        Utf8,
        ".9",
        "Assigning Authority - Namespace ID",
    ),
    column(
        "assigning_authority_universal_id",
        Utf8,
        ".10",
        "Assigning Authority - Universal ID",
    ),
    column(
        "assigning_authority_universal_id_type",
        Utf8,
        ".11",
        "Assigning Authority - Universal ID Type",
    ),
];
/// Element of a list of CNN.
pub static CNN_KIND: Kind = Struct(&CNN_COLUMNS);
/// Columns of a CNN component.
pub static CNN_SUBCOLUMNS: [ColumnDef; 11] = [
    column("id_number", Utf8, ".1", "ID Number"),
    column("family_name", Utf8, ".2", "Family Name"),
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
    column("source_table", Utf8, ".8", "Source Table"),
    column(
        "assigning_authority_namespace_id",
        Utf8,
        ".9",
        "Assigning Authority - Namespace ID",
    ),
    column(
        "assigning_authority_universal_id",
        Utf8,
        ".10",
        "Assigning Authority - Universal ID",
    ),
    column(
        "assigning_authority_universal_id_type",
        Utf8,
        ".11",
        "Assigning Authority - Universal ID Type",
    ),
];

// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// CN · Composite ID Number And Name
#[derive(Default)]
#[non_exhaustive]
pub struct Cn {
    /// CN.1 · ID number (ST) · ST
    pub id_number: Maybe<String>,
    /// CN.2 · Family name · FN
    pub family_name: Maybe<Box<Fn>>,
    /// CN.3 · Given name · ST
    pub given_name: Maybe<String>,
    /// CN.4 · Second and further given names or initials thereof · ST
    pub second_and_further_given_names_or_initials_thereof: Maybe<String>,
    /// CN.5 · Suffix (e.g., JR or III) · ST
    pub suffix: Maybe<String>,
    /// CN.6 · Prefix (e.g., DR) · ST
    pub prefix: Maybe<String>,
    /// CN.7 · Degree (e.g., MD) · IS
    pub degree: Maybe<String>,
    /// CN.8 · Source table · IS
    pub source_table: Maybe<String>,
    /// CN.9 · Assigning authority · HD
    pub assigning_authority: Maybe<Box<Hd>>,
    /// What a message has beyond these 9.
    pub extra: Extra,
}
record!(
    composite Cn, CN, [1 => id_number, 2 => family_name, 3 => given_name, 4 =>
    second_and_further_given_names_or_initials_thereof, 5 => suffix, 6 => prefix, 7 =>
    degree, 8 => source_table, 9 => assigning_authority]
);
/// Definition of [`Cn`].
pub static CN: CompositeDef = CompositeDef {
    id: "CN",
    title: "Composite ID Number And Name",
    components: &[
        single(
            "id_number",
            "ID number (ST)",
            ST,
            &[used(V2_1, V2_2, O, 1, 0, "", "ID"), used(V2_3, V2_4, O, 1, 0, "", "ST")],
        ),
        single(
            "family_name",
            "Family name",
            of(&FN),
            &[used(V2_1, V2_3_1, O, 1, 0, "", "ST"), used(V2_4, V2_4, O, 1, 0, "", "FN")],
        ),
        single("given_name", "Given name", ST, &[used(V2_1, V2_4, O, 1, 0, "", "ST")]),
        single(
            "second_and_further_given_names_or_initials_thereof",
            "Second and further given names or initials thereof",
            ST,
            &[used(V2_1, V2_4, O, 1, 0, "", "ST")],
        ),
        single(
            "suffix",
            "Suffix (e.g., JR or III)",
            ST,
            &[used(V2_1, V2_4, O, 1, 0, "", "ST")],
        ),
        single(
            "prefix",
            "Prefix (e.g., DR)",
            ST,
            &[used(V2_2, V2_4, O, 1, 0, "", "ST")],
        ),
        single(
            "degree",
            "Degree (e.g., MD)",
            IS,
            &[used(V2_2, V2_3, O, 1, 0, "", "ST"), used(V2_3_1, V2_4, O, 1, 0, "", "IS")],
        ),
        single(
            "source_table",
            "Source table",
            IS,
            &[used(V2_2, V2_3, O, 1, 0, "", "ID"), used(V2_3_1, V2_4, O, 1, 0, "", "IS")],
        ),
        single(
            "assigning_authority",
            "Assigning authority",
            of(&HD),
            &[used(V2_3, V2_4, O, 1, 0, "", "HD")],
        ),
    ],
    variadic: false,
};
/// Columns of a CN field.
pub static CN_COLUMNS: [ColumnDef; 9] = [
    column("id_number", Utf8, ".1", "ID number (ST)"),
    column("family_name", Struct(&FN_SUBCOLUMNS), ".2", "Family name"),
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
    column("assigning_authority", Struct(&HD_SUBCOLUMNS), ".9", "Assigning authority"),
];
/// Element of a list of CN.
pub static CN_KIND: Kind = Struct(&CN_COLUMNS);

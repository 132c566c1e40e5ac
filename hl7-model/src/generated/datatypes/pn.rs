// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// PN · Person Name
#[derive(Default)]
#[non_exhaustive]
pub struct Pn {
    /// PN.1 · Family name · FN
    pub family_name: Maybe<Box<Fn>>,
    /// PN.2 · Given name · ST
    pub given_name: Maybe<String>,
    /// PN.3 · Second and further given names or initials thereof · ST
    pub second_and_further_given_names_or_initials_thereof: Maybe<String>,
    /// PN.4 · Suffix (e.g., JR or III) · ST
    pub suffix: Maybe<String>,
    /// PN.5 · Prefix (e.g., DR) · ST
    pub prefix: Maybe<String>,
    /// PN.6 · Degree (e.g., MD) · IS
    pub degree: Maybe<String>,
    /// What a message has beyond these 6.
    pub extra: Extra,
}
record!(
    composite Pn, PN, [1 => family_name, 2 => given_name, 3 =>
    second_and_further_given_names_or_initials_thereof, 4 => suffix, 5 => prefix, 6 =>
    degree]
);
/// Definition of [`Pn`].
pub static PN: CompositeDef = CompositeDef {
    id: "PN",
    title: "Person Name",
    components: &[
        single(
            "family_name",
            "Family name",
            of(&FN),
            &[used(V2_1, V2_2, O, 1, 0, "", "ST"), used(V2_3_1, V2_4, O, 1, 0, "", "FN")],
        ),
        single(
            "given_name",
            "Given name",
            ST,
            &[used(V2_1, V2_2, O, 1, 0, "", "ST"), used(V2_3_1, V2_4, O, 1, 0, "", "ST")],
        ),
        single(
            "second_and_further_given_names_or_initials_thereof",
            "Second and further given names or initials thereof",
            ST,
            &[used(V2_1, V2_2, O, 1, 0, "", "ST"), used(V2_3_1, V2_4, O, 1, 0, "", "ST")],
        ),
        single(
            "suffix",
            "Suffix (e.g., JR or III)",
            ST,
            &[used(V2_1, V2_2, O, 1, 0, "", "ST"), used(V2_3_1, V2_4, O, 1, 0, "", "ST")],
        ),
        single(
            "prefix",
            "Prefix (e.g., DR)",
            ST,
            &[used(V2_1, V2_2, O, 1, 0, "", "ST"), used(V2_3_1, V2_4, O, 1, 0, "", "ST")],
        ),
        single(
            "degree",
            "Degree (e.g., MD)",
            IS,
            &[used(V2_1, V2_2, O, 1, 0, "", "ST"), used(V2_3_1, V2_4, O, 1, 0, "", "IS")],
        ),
    ],
    variadic: false,
};
/// Columns of a PN field.
pub static PN_COLUMNS: [ColumnDef; 6] = [
    column("family_name", Struct(&FN_SUBCOLUMNS), ".1", "Family name"),
    column("given_name", Utf8, ".2", "Given name"),
    column(
        "second_and_further_given_names_or_initials_thereof",
        Utf8,
        ".3",
        "Second and further given names or initials thereof",
    ),
    column("suffix", Utf8, ".4", "Suffix (e.g., JR or III)"),
    column("prefix", Utf8, ".5", "Prefix (e.g., DR)"),
    column("degree", Utf8, ".6", "Degree (e.g., MD)"),
];
/// Element of a list of PN.
pub static PN_KIND: Kind = Struct(&PN_COLUMNS);

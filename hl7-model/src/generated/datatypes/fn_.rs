// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// FN · Family Name
#[derive(Default)]
#[non_exhaustive]
pub struct Fn {
    /// FN.1 · Surname · ST
    pub surname: Maybe<String>,
    /// FN.2 · Own Surname Prefix · ST
    pub own_surname_prefix: Maybe<String>,
    /// FN.3 · Own Surname · ST
    pub own_surname: Maybe<String>,
    /// FN.4 · Surname Prefix from Partner/Spouse · ST
    pub surname_prefix_from_partner_spouse: Maybe<String>,
    /// FN.5 · Surname from Partner/Spouse · ST
    pub surname_from_partner_spouse: Maybe<String>,
    /// What a message has beyond these 5.
    pub extra: Extra,
}
record!(
    composite Fn, FN, [1 => surname, 2 => own_surname_prefix, 3 => own_surname, 4 =>
    surname_prefix_from_partner_spouse, 5 => surname_from_partner_spouse]
);
/// Definition of [`Fn`].
pub static FN: CompositeDef = CompositeDef {
    id: "FN",
    title: "Family Name",
    components: &[
        single(
            "surname",
            "Surname",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, R, 1, 50, "", "ST"),
                used(V2_7, V2_8_2, R, 1, 0, "", "ST"),
            ],
        ),
        single(
            "own_surname_prefix",
            "Own Surname Prefix",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "own_surname",
            "Own Surname",
            ST,
            &[
                used(V2_4, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 50, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "surname_prefix_from_partner_spouse",
            "Surname Prefix from Partner/Spouse",
            ST,
            &[
                used(V2_4, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "surname_from_partner_spouse",
            "Surname from Partner/Spouse",
            ST,
            &[
                used(V2_4, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 50, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a FN field.
pub static FN_COLUMNS: [ColumnDef; 5] = [
    column("surname", Utf8, ".1", "Surname"),
    column("own_surname_prefix", Utf8, ".2", "Own Surname Prefix"),
    column("own_surname", Utf8, ".3", "Own Surname"),
    column(
        "surname_prefix_from_partner_spouse",
        Utf8,
        ".4",
        "Surname Prefix from Partner/Spouse",
    ),
    column("surname_from_partner_spouse", Utf8, ".5", "Surname from Partner/Spouse"),
];
/// Element of a list of FN.
pub static FN_KIND: Kind = Struct(&FN_COLUMNS);
/// Columns of a FN component.
pub static FN_SUBCOLUMNS: [ColumnDef; 5] = [
    column("surname", Utf8, ".1", "Surname"),
    column("own_surname_prefix", Utf8, ".2", "Own Surname Prefix"),
    column("own_surname", Utf8, ".3", "Own Surname"),
    column(
        "surname_prefix_from_partner_spouse",
        Utf8,
        ".4",
        "Surname Prefix from Partner/Spouse",
    ),
    column("surname_from_partner_spouse", Utf8, ".5", "Surname from Partner/Spouse"),
];

// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// PRL · Parent Result Link
#[derive(Default)]
#[non_exhaustive]
pub struct Prl {
    /// PRL.1 · Parent Observation Identifier · CWE
    pub parent_observation_identifier: Maybe<Box<Cwe>>,
    /// PRL.2 · Parent Observation Sub-identifier · OG
    pub parent_observation_sub_identifier: Maybe<Box<Og>>,
    /// PRL.3 · Parent Observation Value Descriptor · TX
    pub parent_observation_value_descriptor: Maybe<String>,
    /// What a message has beyond these 3.
    pub extra: Extra,
}
record!(
    composite Prl, PRL, [1 => parent_observation_identifier, 2 =>
    parent_observation_sub_identifier, 3 => parent_observation_value_descriptor]
);
/// Definition of [`Prl`].
pub static PRL: CompositeDef = CompositeDef {
    id: "PRL",
    title: "Parent Result Link",
    components: &[
        single(
            "parent_observation_identifier",
            "Parent Observation Identifier",
            of(&CWE),
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "CE"),
                used(V2_5, V2_5_1, R, 1, 483, "", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "parent_observation_sub_identifier",
            "Parent Observation Sub-identifier",
            of(&OG),
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 20, "", "ST"),
                used(V2_7, V2_8_1, O, 1, 0, "", "ST"),
                used(V2_8_2, V2_8_2, O, 1, 0, "", "OG"),
            ],
        ),
        single(
            "parent_observation_value_descriptor",
            "Parent Observation Value Descriptor",
            TX,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "TX"),
                used(V2_5, V2_5_1, O, 1, 250, "", "TX"),
                used(V2_6, V2_8_2, O, 1, 0, "", "TX"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a PRL field.
pub static PRL_COLUMNS: [ColumnDef; 3] = [
    column(
        "parent_observation_identifier",
        Struct(&CWE_SUBCOLUMNS),
        ".1",
        "Parent Observation Identifier",
    ),
    column(
        "parent_observation_sub_identifier",
        Struct(&OG_SUBCOLUMNS),
        ".2",
        "Parent Observation Sub-identifier",
    ),
    column(
        "parent_observation_value_descriptor",
        Utf8,
        ".3",
        "Parent Observation Value Descriptor",
    ),
];
/// Element of a list of PRL.
pub static PRL_KIND: Kind = Struct(&PRL_COLUMNS);

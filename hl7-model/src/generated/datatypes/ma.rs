// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// MA · Multiplexed Array
#[derive(Default)]
#[non_exhaustive]
pub struct Ma {
    /// MA.1 · Sample Y From Channel 1 · NM
    pub sample_y_from_channel_1: Maybe<Nm>,
    /// MA.2 · Sample Y From Channel 2 · NM
    pub sample_y_from_channel_2: Maybe<Nm>,
    /// MA.3 · Sample Y From Channel 3 · NM
    pub sample_y_from_channel_3: Maybe<Nm>,
    /// MA.4 · Sample Y From Channel 4 · NM
    pub sample_y_from_channel_4: Maybe<Nm>,
    /// MA.5 · Sample 2 From Channel N · NM
    pub sample_2_from_channel_n: Maybe<Nm>,
    /// MA.6 · Sample N From Channel N · NM
    pub sample_n_from_channel_n: Maybe<Nm>,
    /// What a message has beyond these 6.
    pub extra: Extra,
}
record!(
    composite Ma, MA, [1 => sample_y_from_channel_1, 2 => sample_y_from_channel_2, 3 =>
    sample_y_from_channel_3, 4 => sample_y_from_channel_4, 5 => sample_2_from_channel_n,
    6 => sample_n_from_channel_n]
);
/// Definition of [`Ma`].
pub static MA: CompositeDef = CompositeDef {
    id: "MA",
    title: "Multiplexed Array",
    components: &[
        single(
            "sample_y_from_channel_1",
            "Sample Y From Channel 1",
            NM,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_6, O, 1, 16, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "sample_y_from_channel_2",
            "Sample Y From Channel 2",
            NM,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_6, O, 1, 16, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "sample_y_from_channel_3",
            "Sample Y From Channel 3",
            NM,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_6, O, 1, 16, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "sample_y_from_channel_4",
            "Sample Y From Channel 4",
            NM,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_6, O, 1, 16, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "sample_2_from_channel_n",
            "Sample 2 From Channel N",
            NM,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_5_1, O, 1, 16, "", "NM"),
            ],
        ),
        single(
            "sample_n_from_channel_n",
            "Sample N From Channel N",
            NM,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_5_1, O, 1, 16, "", "NM"),
            ],
        ),
    ],
    variadic: true,
};
/// Columns of a MA field.
pub static MA_COLUMNS: [ColumnDef; 6] = [
    column("sample_y_from_channel_1", Decimal, ".1", "Sample Y From Channel 1"),
    column("sample_y_from_channel_2", Decimal, ".2", "Sample Y From Channel 2"),
    column("sample_y_from_channel_3", Decimal, ".3", "Sample Y From Channel 3"),
    column("sample_y_from_channel_4", Decimal, ".4", "Sample Y From Channel 4"),
    column("sample_2_from_channel_n", Decimal, ".5", "Sample 2 From Channel N"),
    column("sample_n_from_channel_n", Decimal, ".6", "Sample N From Channel N"),
];
/// Element of a list of MA.
pub static MA_KIND: Kind = Struct(&MA_COLUMNS);

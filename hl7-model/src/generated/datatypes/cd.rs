// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// CD · Channel Definition
#[derive(Default)]
#[non_exhaustive]
pub struct Cd {
    /// CD.1 · Channel Identifier · WVI
    pub channel_identifier: Maybe<Box<Wvi>>,
    /// CD.2 · Waveform Source · WVS
    pub waveform_source: Maybe<Box<Wvs>>,
    /// CD.3 · Channel Sensitivity and Units · CSU
    pub channel_sensitivity_and_units: Maybe<Box<Csu>>,
    /// CD.4 · Channel Calibration Parameters · CCP
    pub channel_calibration_parameters: Maybe<Box<Ccp>>,
    /// CD.5 · Channel Sampling Frequency · NM
    pub channel_sampling_frequency: Maybe<Nm>,
    /// CD.6 · Minimum and Maximum Data Values · NR
    pub minimum_and_maximum_data_values: Maybe<Box<Nr>>,
    /// What a message has beyond these 6.
    pub extra: Extra,
}
record!(
    composite Cd, CD, [1 => channel_identifier, 2 => waveform_source, 3 =>
    channel_sensitivity_and_units, 4 => channel_calibration_parameters, 5 =>
    channel_sampling_frequency, 6 => minimum_and_maximum_data_values]
);
/// Definition of [`Cd`].
pub static CD: CompositeDef = CompositeDef {
    id: "CD",
    title: "Channel Definition",
    components: &[
        single(
            "channel_identifier",
            "Channel Identifier",
            of(&WVI),
            &[
                used(V2_3, V2_3, O, 1, 0, "", "CM_WVI"),
                used(V2_3_1, V2_4, O, 1, 0, "", "WVI"),
                used(V2_5, V2_5_1, O, 1, 22, "", "WVI"),
                used(V2_6, V2_8_2, O, 1, 0, "", "WVI"),
            ],
        ),
        single(
            "waveform_source",
            "Waveform Source",
            of(&WVS),
            &[
                used(V2_3, V2_3, O, 1, 0, "", "CM_ELECTRODE"),
                used(V2_3_1, V2_4, O, 1, 0, "", "WVS"),
                used(V2_5, V2_5_1, O, 1, 17, "", "WVS"),
                used(V2_6, V2_8_2, O, 1, 0, "", "WVS"),
            ],
        ),
        single(
            "channel_sensitivity_and_units",
            "Channel Sensitivity and Units",
            of(&CSU),
            &[
                used(V2_3, V2_3, O, 1, 0, "", "CM_CSU"),
                used(V2_3_1, V2_4, O, 1, 0, "", "CSU"),
                used(V2_5, V2_5_1, O, 1, 478, "", "CSU"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CSU"),
            ],
        ),
        single(
            "channel_calibration_parameters",
            "Channel Calibration Parameters",
            of(&CCP),
            &[
                used(V2_3, V2_3, O, 1, 0, "", "CM_CP"),
                used(V2_3_1, V2_4, O, 1, 0, "", "CCP"),
                used(V2_5, V2_5_1, O, 1, 20, "", "CCP"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CCP"),
            ],
        ),
        single(
            "channel_sampling_frequency",
            "Channel Sampling Frequency",
            NM,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_6, O, 1, 6, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "minimum_and_maximum_data_values",
            "Minimum and Maximum Data Values",
            of(&NR),
            &[
                used(V2_3, V2_3, O, 1, 0, "", "CM_MDV"),
                used(V2_3_1, V2_4, O, 1, 0, "", "NR"),
                used(V2_5, V2_5_1, O, 1, 33, "", "NR"),
                used(V2_6, V2_8_2, O, 1, 0, "", "NR"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a CD field.
pub static CD_COLUMNS: [ColumnDef; 6] = [
    column("channel_identifier", Struct(&WVI_SUBCOLUMNS), ".1", "Channel Identifier"),
    column("waveform_source", Struct(&WVS_SUBCOLUMNS), ".2", "Waveform Source"),
    column(
        "channel_sensitivity_and_units",
        Struct(&CSU_SUBCOLUMNS),
        ".3",
        "Channel Sensitivity and Units",
    ),
    column(
        "channel_calibration_parameters",
        Struct(&CCP_SUBCOLUMNS),
        ".4",
        "Channel Calibration Parameters",
    ),
    column("channel_sampling_frequency", Decimal, ".5", "Channel Sampling Frequency"),
    column(
        "minimum_and_maximum_data_values",
        Struct(&NR_SUBCOLUMNS),
        ".6",
        "Minimum and Maximum Data Values",
    ),
];
/// Element of a list of CD.
pub static CD_KIND: Kind = Struct(&CD_COLUMNS);

// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// CCP · Channel Calibration Parameters
#[derive(Default)]
#[non_exhaustive]
pub struct Ccp {
    /// CCP.1 · Channel Calibration Sensitivity Correction Factor · NM
    pub channel_calibration_sensitivity_correction_factor: Maybe<Nm>,
    /// CCP.2 · Channel Calibration Baseline · NM
    pub channel_calibration_baseline: Maybe<Nm>,
    /// CCP.3 · Channel Calibration Time Skew · NM
    pub channel_calibration_time_skew: Maybe<Nm>,
    /// What a message has beyond these 3.
    pub extra: Extra,
}
record!(
    composite Ccp, CCP, [1 => channel_calibration_sensitivity_correction_factor, 2 =>
    channel_calibration_baseline, 3 => channel_calibration_time_skew]
);
/// Definition of [`Ccp`].
pub static CCP: CompositeDef = CompositeDef {
    id: "CCP",
    title: "Channel Calibration Parameters",
    components: &[
        single(
            "channel_calibration_sensitivity_correction_factor",
            "Channel Calibration Sensitivity Correction Factor",
            NM,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_6, O, 1, 6, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "channel_calibration_baseline",
            "Channel Calibration Baseline",
            NM,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_6, O, 1, 6, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "channel_calibration_time_skew",
            "Channel Calibration Time Skew",
            NM,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_6, O, 1, 6, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a CCP field.
pub static CCP_COLUMNS: [ColumnDef; 3] = [
    column(
        "channel_calibration_sensitivity_correction_factor",
        Decimal,
        ".1",
        "Channel Calibration Sensitivity Correction Factor",
    ),
    column(
        "channel_calibration_baseline",
        Decimal,
        ".2",
        "Channel Calibration Baseline",
    ),
    column(
        "channel_calibration_time_skew",
        Decimal,
        ".3",
        "Channel Calibration Time Skew",
    ),
];
/// Element of a list of CCP.
pub static CCP_KIND: Kind = Struct(&CCP_COLUMNS);
/// Columns of a CCP component.
pub static CCP_SUBCOLUMNS: [ColumnDef; 3] = [
    column(
        "channel_calibration_sensitivity_correction_factor",
        Decimal,
        ".1",
        "Channel Calibration Sensitivity Correction Factor",
    ),
    column(
        "channel_calibration_baseline",
        Decimal,
        ".2",
        "Channel Calibration Baseline",
    ),
    column(
        "channel_calibration_time_skew",
        Decimal,
        ".3",
        "Channel Calibration Time Skew",
    ),
];

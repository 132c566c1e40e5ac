// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// VH · Visiting Hours
#[derive(Default)]
#[non_exhaustive]
pub struct Vh {
    /// VH.1 · Start Day Range · ID
    pub start_day_range: Maybe<String>,
    /// VH.2 · End Day Range · ID
    pub end_day_range: Maybe<String>,
    /// VH.3 · Start Hour Range · TM
    pub start_hour_range: Maybe<Tm>,
    /// VH.4 · End Hour Range · TM
    pub end_hour_range: Maybe<Tm>,
    /// What a message has beyond these 4.
    pub extra: Extra,
}
record!(
    composite Vh, VH, [1 => start_day_range, 2 => end_day_range, 3 => start_hour_range, 4
    => end_hour_range]
);
/// Definition of [`Vh`].
pub static VH: CompositeDef = CompositeDef {
    id: "VH",
    title: "Visiting Hours",
    components: &[
        single(
            "start_day_range",
            "Start Day Range",
            ID,
            &[
                used(V2_3, V2_4, O, 1, 0, "0267", "ID"),
                used(V2_5, V2_8_2, O, 1, 3, "0267", "ID"),
            ],
        ),
        single(
            "end_day_range",
            "End Day Range",
            ID,
            &[
                used(V2_3, V2_4, O, 1, 0, "0267", "ID"),
                used(V2_5, V2_8_2, O, 1, 3, "0267", "ID"),
            ],
        ),
        single(
            "start_hour_range",
            "Start Hour Range",
            TM,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "TM"),
                used(V2_5, V2_6, O, 1, 16, "", "TM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "TM"),
            ],
        ),
        single(
            "end_hour_range",
            "End Hour Range",
            TM,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "TM"),
                used(V2_5, V2_6, O, 1, 16, "", "TM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "TM"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a VH field.
pub static VH_COLUMNS: [ColumnDef; 4] = [
    column("start_day_range", Utf8, ".1", "Start Day Range"),
    column("end_day_range", Utf8, ".2", "End Day Range"),
    column("start_hour_range", Utf8, ".3", "Start Hour Range"),
    column("end_hour_range", Utf8, ".4", "End Hour Range"),
];
/// Element of a list of VH.
pub static VH_KIND: Kind = Struct(&VH_COLUMNS);

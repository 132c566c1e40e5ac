// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// CCD · Charge Code and Date
#[derive(Default)]
#[non_exhaustive]
pub struct Ccd {
    /// CCD.1 · Invocation Event · ID
    pub invocation_event: Maybe<String>,
    /// CCD.2 · Date/time · DTM
    pub date_time: Maybe<Dtm>,
    /// What a message has beyond these 2.
    pub extra: Extra,
}
record!(composite Ccd, CCD, [1 => invocation_event, 2 => date_time]);
/// Definition of [`Ccd`].
pub static CCD: CompositeDef = CompositeDef {
    id: "CCD",
    title: "Charge Code and Date",
    components: &[
        single(
            "invocation_event",
            "Invocation Event",
            ID,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ID"),
                used(V2_5, V2_8_2, R, 1, 1, "0100", "ID"),
            ],
        ),
        single(
            "date_time",
            "Date/time",
            DTM,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "TS"),
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a CCD field.
pub static CCD_COLUMNS: [ColumnDef; 2] = [
    column("invocation_event", Utf8, ".1", "Invocation Event"),
    column("date_time", Timestamp, ".2", "Date/time"),
];
/// Element of a list of CCD.
pub static CCD_KIND: Kind = Struct(&CCD_COLUMNS);

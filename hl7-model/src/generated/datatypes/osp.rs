// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// OSP · Occurrence Span Code and Date
#[derive(Default)]
#[non_exhaustive]
pub struct Osp {
    /// OSP.1 · Occurrence Span Code · CNE
    pub occurrence_span_code: Maybe<Box<Cne>>,
    /// OSP.2 · Occurrence Span Start Date · DT
    pub occurrence_span_start_date: Maybe<Dt>,
    /// OSP.3 · Occurrence Span Stop Date · DT
    pub occurrence_span_stop_date: Maybe<Dt>,
    /// What a message has beyond these 3.
    pub extra: Extra,
}
record!(
    composite Osp, OSP, [1 => occurrence_span_code, 2 => occurrence_span_start_date, 3 =>
    occurrence_span_stop_date]
);
/// Definition of [`Osp`].
pub static OSP: CompositeDef = CompositeDef {
    id: "OSP",
    title: "Occurrence Span Code and Date",
    components: &[
        single(
            "occurrence_span_code",
            "Occurrence Span Code",
            of(&CNE),
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "CE"),
                used(V2_5, V2_5_1, R, 1, 705, "0351", "CNE"),
                used(V2_6, V2_8_2, R, 1, 0, "0351", "CNE"),
            ],
        ),
        single(
            "occurrence_span_start_date",
            "Occurrence Span Start Date",
            DT,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "DT"),
                used(V2_5, V2_6, O, 1, 8, "", "DT"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DT"),
            ],
        ),
        single(
            "occurrence_span_stop_date",
            "Occurrence Span Stop Date",
            DT,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "DT"),
                used(V2_5, V2_6, O, 1, 8, "", "DT"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DT"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a OSP field.
pub static OSP_COLUMNS: [ColumnDef; 3] = [
    column(
        "occurrence_span_code",
        Struct(&CNE_SUBCOLUMNS),
        ".1",
        "Occurrence Span Code",
    ),
    column("occurrence_span_start_date", Date, ".2", "Occurrence Span Start Date"),
    column("occurrence_span_stop_date", Date, ".3", "Occurrence Span Stop Date"),
];
/// Element of a list of OSP.
pub static OSP_KIND: Kind = Struct(&OSP_COLUMNS);

// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// RPT · Repeat Pattern
#[derive(Default)]
#[non_exhaustive]
pub struct Rpt {
    /// RPT.1 · Repeat Pattern Code · CWE
    pub repeat_pattern_code: Maybe<Box<Cwe>>,
    /// RPT.2 · Calendar Alignment · ID
    pub calendar_alignment: Maybe<String>,
    /// RPT.3 · Phase Range Begin Value · NM
    pub phase_range_begin_value: Maybe<Nm>,
    /// RPT.4 · Phase Range End Value · NM
    pub phase_range_end_value: Maybe<Nm>,
    /// RPT.5 · Period Quantity · NM
    pub period_quantity: Maybe<Nm>,
    /// RPT.6 · Period Units · CWE
    pub period_units: Maybe<Box<Cwe>>,
    /// RPT.7 · Institution Specified Time · ID
    pub institution_specified_time: Maybe<String>,
    /// RPT.8 · Event · ID
    pub event: Maybe<String>,
    /// RPT.9 · Event Offset Quantity · NM
    pub event_offset_quantity: Maybe<Nm>,
    /// RPT.10 · Event Offset Units · CWE
    pub event_offset_units: Maybe<Box<Cwe>>,
    /// RPT.11 · General Timing Specification · GTS
    pub general_timing_specification: Maybe<String>,
    /// What a message has beyond these 11.
    pub extra: Extra,
}
record!(
    composite Rpt, RPT, [1 => repeat_pattern_code, 2 => calendar_alignment, 3 =>
    phase_range_begin_value, 4 => phase_range_end_value, 5 => period_quantity, 6 =>
    period_units, 7 => institution_specified_time, 8 => event, 9 =>
    event_offset_quantity, 10 => event_offset_units, 11 => general_timing_specification]
);
/// Definition of [`Rpt`].
pub static RPT: CompositeDef = CompositeDef {
    id: "RPT",
    title: "Repeat Pattern",
    components: &[
        single(
            "repeat_pattern_code",
            "Repeat Pattern Code",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, R, 1, 705, "0335", "CWE"),
                used(V2_6, V2_8_2, R, 1, 0, "0335", "CWE"),
            ],
        ),
        single(
            "calendar_alignment",
            "Calendar Alignment",
            ID,
            &[used(V2_5, V2_8_2, O, 1, 2, "0527", "ID")],
        ),
        single(
            "phase_range_begin_value",
            "Phase Range Begin Value",
            NM,
            &[
                used(V2_5, V2_6, O, 1, 10, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "phase_range_end_value",
            "Phase Range End Value",
            NM,
            &[
                used(V2_5, V2_6, O, 1, 10, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "period_quantity",
            "Period Quantity",
            NM,
            &[
                used(V2_5, V2_6, O, 1, 10, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "period_units",
            "Period Units",
            of(&CWE),
            &[
                used(V2_5, V2_6, O, 1, 10, "", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "institution_specified_time",
            "Institution Specified Time",
            ID,
            &[used(V2_5, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "event",
            "Event",
            ID,
            &[
                used(V2_5, V2_6, O, 1, 6, "0528", "ID"),
                used(V2_7, V2_8_2, O, 1, 3, "0528", "ID"),
            ],
        ),
        single(
            "event_offset_quantity",
            "Event Offset Quantity",
            NM,
            &[
                used(V2_5, V2_6, O, 1, 10, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "event_offset_units",
            "Event Offset Units",
            of(&CWE),
            &[
                used(V2_5, V2_6, O, 1, 10, "", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "general_timing_specification",
            "General Timing Specification",
            GTS,
            &[
                used(V2_5, V2_6, O, 1, 200, "", "GTS"),
                used(V2_7, V2_8_2, O, 1, 0, "", "GTS"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a RPT field.
pub static RPT_COLUMNS: [ColumnDef; 11] = [
    column("repeat_pattern_code", Struct(&CWE_SUBCOLUMNS), ".1", "Repeat Pattern Code"),
    column("calendar_alignment", Utf8, ".2", "Calendar Alignment"),
    column("phase_range_begin_value", Decimal, ".3", "Phase Range Begin Value"),
    column("phase_range_end_value", Decimal, ".4", "Phase Range End Value"),
    column("period_quantity", Decimal, ".5", "Period Quantity"),
    column("period_units", Struct(&CWE_SUBCOLUMNS), ".6", "Period Units"),
    column("institution_specified_time", Utf8, ".7", "Institution Specified Time"),
    column("event", Utf8, ".8", "Event"),
    column("event_offset_quantity", Decimal, ".9", "Event Offset Quantity"),
    column("event_offset_units", Struct(&CWE_SUBCOLUMNS), ".10", "Event Offset Units"),
    column("general_timing_specification", Utf8, ".11", "General Timing Specification"),
];
/// Element of a list of RPT.
pub static RPT_KIND: Kind = Struct(&RPT_COLUMNS);

// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// DR · Date/Time Range
#[derive(Default)]
#[non_exhaustive]
pub struct Dr {
    /// DR.1 · Range Start Date/Time · DTM
    pub range_start_date_time: Maybe<Dtm>,
    /// DR.2 · Range End Date/Time · DTM
    pub range_end_date_time: Maybe<Dtm>,
    /// What a message has beyond these 2.
    pub extra: Extra,
}
record!(composite Dr, DR, [1 => range_start_date_time, 2 => range_end_date_time]);
/// Definition of [`Dr`].
pub static DR: CompositeDef = CompositeDef {
    id: "DR",
    title: "Date/Time Range",
    components: &[
        single(
            "range_start_date_time",
            "Range Start Date/Time",
            DTM,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "TS"),
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "range_end_date_time",
            "Range End Date/Time",
            DTM,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "TS"),
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a DR field.
pub static DR_COLUMNS: [ColumnDef; 2] = [
    column("range_start_date_time", Timestamp, ".1", "Range Start Date/Time"),
    column("range_end_date_time", Timestamp, ".2", "Range End Date/Time"),
];
/// Element of a list of DR.
pub static DR_KIND: Kind = Struct(&DR_COLUMNS);
/// Columns of a DR component.
pub static DR_SUBCOLUMNS: [ColumnDef; 2] = [
    column("range_start_date_time", Timestamp, ".1", "Range Start Date/Time"),
    column("range_end_date_time", Timestamp, ".2", "Range End Date/Time"),
];

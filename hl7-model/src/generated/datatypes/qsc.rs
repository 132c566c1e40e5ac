// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// QSC · Query Selection Criteria
#[derive(Default)]
#[non_exhaustive]
pub struct Qsc {
    /// QSC.1 · Segment Field Name · ST
    pub segment_field_name: Maybe<String>,
    /// QSC.2 · Relational Operator · ID
    pub relational_operator: Maybe<String>,
    /// QSC.3 · Value · ST
    pub value: Maybe<String>,
    /// QSC.4 · Relational Conjunction · ID
    pub relational_conjunction: Maybe<String>,
    /// What a message has beyond these 4.
    pub extra: Extra,
}
record!(
    composite Qsc, QSC, [1 => segment_field_name, 2 => relational_operator, 3 => value, 4
    => relational_conjunction]
);
/// Definition of [`Qsc`].
pub static QSC: CompositeDef = CompositeDef {
    id: "QSC",
    title: "Query Selection Criteria",
    components: &[
        single(
            "segment_field_name",
            "Segment Field Name",
            ST,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, R, 1, 12, "", "ST"),
                used(V2_7, V2_8_2, R, 1, 0, "", "ST"),
            ],
        ),
        single(
            "relational_operator",
            "Relational Operator",
            ID,
            &[
                used(V2_3, V2_4, O, 1, 0, "0209", "ID"),
                used(V2_5, V2_8_2, O, 1, 2, "0209", "ID"),
            ],
        ),
        single(
            "value",
            "Value",
            ST,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 199, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "relational_conjunction",
            "Relational Conjunction",
            ID,
            &[
                used(V2_3, V2_4, O, 1, 0, "0210", "ID"),
                used(V2_5, V2_8_2, O, 1, 3, "0210", "ID"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a QSC field.
pub static QSC_COLUMNS: [ColumnDef; 4] = [
    column("segment_field_name", Utf8, ".1", "Segment Field Name"),
    column("relational_operator", Utf8, ".2", "Relational Operator"),
    column("value", Utf8, ".3", "Value"),
    column("relational_conjunction", Utf8, ".4", "Relational Conjunction"),
];
/// Element of a list of QSC.
pub static QSC_KIND: Kind = Struct(&QSC_COLUMNS);

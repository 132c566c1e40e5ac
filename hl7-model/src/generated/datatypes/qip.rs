// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// QIP · Query Input Parameter List
#[derive(Default)]
#[non_exhaustive]
pub struct Qip {
    /// QIP.1 · Segment Field Name · ST
    pub segment_field_name: Maybe<String>,
    /// QIP.2 · Values · ST
    pub values: Maybe<String>,
    /// What a message has beyond these 2.
    pub extra: Extra,
}
record!(composite Qip, QIP, [1 => segment_field_name, 2 => values]);
/// Definition of [`Qip`].
pub static QIP: CompositeDef = CompositeDef {
    id: "QIP",
    title: "Query Input Parameter List",
    components: &[
        single(
            "segment_field_name",
            "Segment Field Name",
            ST,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_8_2, R, 1, 12, "", "ST"),
            ],
        ),
        single(
            "values",
            "Values",
            ST,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, R, 1, 199, "", "ST"),
                used(V2_7, V2_8_2, R, 1, 0, "", "ST"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a QIP field.
pub static QIP_COLUMNS: [ColumnDef; 2] = [
    column("segment_field_name", Utf8, ".1", "Segment Field Name"),
    column("values", Utf8, ".2", "Values"),
];
/// Element of a list of QIP.
pub static QIP_KIND: Kind = Struct(&QIP_COLUMNS);

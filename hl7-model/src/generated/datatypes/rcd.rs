// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// RCD · Row Column Definition
#[derive(Default)]
#[non_exhaustive]
pub struct Rcd {
    /// RCD.1 · Segment Field Name · ST
    pub segment_field_name: Maybe<String>,
    /// RCD.2 · HL7 Data Type · ID
    pub hl7_data_type: Maybe<String>,
    /// RCD.3 · Maximum Column Width · NM
    pub maximum_column_width: Maybe<Nm>,
    /// What a message has beyond these 3.
    pub extra: Extra,
}
record!(
    composite Rcd, RCD, [1 => segment_field_name, 2 => hl7_data_type, 3 =>
    maximum_column_width]
);
/// Definition of [`Rcd`].
pub static RCD: CompositeDef = CompositeDef {
    id: "RCD",
    title: "Row Column Definition",
    components: &[
        single(
            "segment_field_name",
            "Segment Field Name",
            ST,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_8_2, O, 1, 12, "", "ST"),
            ],
        ),
        single(
            "hl7_data_type",
            "HL7 Data Type",
            ID,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_8_2, O, 1, 3, "0440", "ID"),
            ],
        ),
        single(
            "maximum_column_width",
            "Maximum Column Width",
            NM,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_6, O, 1, 2, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 5, "", "NM"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a RCD field.
pub static RCD_COLUMNS: [ColumnDef; 3] = [
    column("segment_field_name", Utf8, ".1", "Segment Field Name"),
    column("hl7_data_type", Utf8, ".2", "HL7 Data Type"),
    column("maximum_column_width", Decimal, ".3", "Maximum Column Width"),
];
/// Element of a list of RCD.
pub static RCD_KIND: Kind = Struct(&RCD_COLUMNS);

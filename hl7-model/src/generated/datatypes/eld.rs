// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// ELD · Error Location and Description
#[derive(Default)]
#[non_exhaustive]
pub struct Eld {
    /// ELD.1 · Segment ID · ST
    pub segment_id: Maybe<String>,
    /// ELD.2 · Segment Sequence · NM
    pub segment_sequence: Maybe<Nm>,
    /// ELD.3 · Field Position · NM
    pub field_position: Maybe<Nm>,
    /// ELD.4 · Code Identifying Error · CWE
    pub code_identifying_error: Maybe<Box<Cwe>>,
    /// What a message has beyond these 4.
    pub extra: Extra,
}
record!(
    composite Eld, ELD, [1 => segment_id, 2 => segment_sequence, 3 => field_position, 4
    => code_identifying_error]
);
/// Definition of [`Eld`].
pub static ELD: CompositeDef = CompositeDef {
    id: "ELD",
    title: "Error Location and Description",
    components: &[
        single(
            "segment_id",
            "Segment ID",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_8_2, O, 1, 3, "", "ST"),
            ],
        ),
        single(
            "segment_sequence",
            "Segment Sequence",
            NM,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_8_2, O, 1, 2, "", "NM"),
            ],
        ),
        single(
            "field_position",
            "Field Position",
            NM,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_8_2, O, 1, 2, "", "NM"),
            ],
        ),
        single(
            "code_identifying_error",
            "Code Identifying Error",
            of(&CWE),
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "CE"),
                used(V2_5, V2_5_1, O, 1, 483, "0357", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0357", "CWE"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a ELD field.
pub static ELD_COLUMNS: [ColumnDef; 4] = [
    column("segment_id", Utf8, ".1", "Segment ID"),
    column("segment_sequence", Decimal, ".2", "Segment Sequence"),
    column("field_position", Decimal, ".3", "Field Position"),
    column(
        "code_identifying_error",
        Struct(&CWE_SUBCOLUMNS),
        ".4",
        "Code Identifying Error",
    ),
];
/// Element of a list of ELD.
pub static ELD_KIND: Kind = Struct(&ELD_COLUMNS);

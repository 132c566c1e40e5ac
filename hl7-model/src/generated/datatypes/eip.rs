// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// EIP · Entity Identifier Pair
#[derive(Default)]
#[non_exhaustive]
pub struct Eip {
    /// EIP.1 · Placer Assigned Identifier · EI
    pub placer_assigned_identifier: Maybe<Box<Ei>>,
    /// EIP.2 · Filler Assigned Identifier · EI
    pub filler_assigned_identifier: Maybe<Box<Ei>>,
    /// What a message has beyond these 2.
    pub extra: Extra,
}
record!(
    composite Eip, EIP, [1 => placer_assigned_identifier, 2 =>
    filler_assigned_identifier]
);
/// Definition of [`Eip`].
pub static EIP: CompositeDef = CompositeDef {
    id: "EIP",
    title: "Entity Identifier Pair",
    components: &[
        single(
            "placer_assigned_identifier",
            "Placer Assigned Identifier",
            of(&EI),
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "EI"),
                used(V2_5, V2_5_1, O, 1, 427, "", "EI"),
                used(V2_6, V2_8_2, O, 1, 0, "", "EI"),
            ],
        ),
        single(
            "filler_assigned_identifier",
            "Filler Assigned Identifier",
            of(&EI),
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "EI"),
                used(V2_5, V2_5_1, O, 1, 427, "", "EI"),
                used(V2_6, V2_8_2, O, 1, 0, "", "EI"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a EIP field.
pub static EIP_COLUMNS: [ColumnDef; 2] = [
    column(
        "placer_assigned_identifier",
        Struct(&EI_SUBCOLUMNS),
        ".1",
        "Placer Assigned Identifier",
    ),
    column(
        "filler_assigned_identifier",
        Struct(&EI_SUBCOLUMNS),
        ".2",
        "Filler Assigned Identifier",
    ),
];
/// Element of a list of EIP.
pub static EIP_KIND: Kind = Struct(&EIP_COLUMNS);

// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// ERL · Error Location
#[derive(Default)]
#[non_exhaustive]
pub struct Erl {
    /// ERL.1 · Segment ID · ST
    pub segment_id: Maybe<String>,
    /// ERL.2 · Segment Sequence · NM
    pub segment_sequence: Maybe<Nm>,
    /// ERL.3 · Field Position · NM
    pub field_position: Maybe<Nm>,
    /// ERL.4 · Field Repetition · NM
    pub field_repetition: Maybe<Nm>,
    /// ERL.5 · Component Number · NM
    pub component_number: Maybe<Nm>,
    /// ERL.6 · Sub-Component Number · NM
    pub sub_component_number: Maybe<Nm>,
    /// What a message has beyond these 6.
    pub extra: Extra,
}
record!(
    composite Erl, ERL, [1 => segment_id, 2 => segment_sequence, 3 => field_position, 4
    => field_repetition, 5 => component_number, 6 => sub_component_number]
);
/// Definition of [`Erl`].
pub static ERL: CompositeDef = CompositeDef {
    id: "ERL",
    title: "Error Location",
    components: &[
        single("segment_id", "Segment ID", ST, &[used(V2_5, V2_8_2, R, 1, 3, "", "ST")]),
        single(
            "segment_sequence",
            "Segment Sequence",
            NM,
            &[used(V2_5, V2_6, R, 1, 2, "", "NM"), used(V2_7, V2_8_2, R, 1, 0, "", "NM")],
        ),
        single(
            "field_position",
            "Field Position",
            NM,
            &[used(V2_5, V2_6, O, 1, 2, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "field_repetition",
            "Field Repetition",
            NM,
            &[used(V2_5, V2_6, O, 1, 2, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "component_number",
            "Component Number",
            NM,
            &[used(V2_5, V2_6, O, 1, 2, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "sub_component_number",
            "Sub-Component Number",
            NM,
            &[used(V2_5, V2_6, O, 1, 2, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
    ],
    variadic: false,
};
/// Columns of a ERL field.
pub static ERL_COLUMNS: [ColumnDef; 6] = [
    column("segment_id", Utf8, ".1", "Segment ID"),
    column("segment_sequence", Decimal, ".2", "Segment Sequence"),
    column("field_position", Decimal, ".3", "Field Position"),
    column("field_repetition", Decimal, ".4", "Field Repetition"),
    column("component_number", Decimal, ".5", "Component Number"),
    column("sub_component_number", Decimal, ".6", "Sub-Component Number"),
];
/// Element of a list of ERL.
pub static ERL_KIND: Kind = Struct(&ERL_COLUMNS);

// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// OSD · Order Sequence Definition
#[derive(Default)]
#[non_exhaustive]
pub struct Osd {
    /// OSD.1 · Sequence/Results Flag · ID
    pub sequence_results_flag: Maybe<String>,
    /// OSD.2 · Placer Order Number: Entity Identifier · ST
    pub placer_order_number_entity_identifier: Maybe<String>,
    /// OSD.3 · Placer Order Number: Namespace ID · IS
    pub placer_order_number_namespace_id: Maybe<String>,
    /// OSD.4 · Filler Order Number: Entity Identifier · ST
    pub filler_order_number_entity_identifier: Maybe<String>,
    /// OSD.5 · Filler Order Number: Namespace ID · IS
    pub filler_order_number_namespace_id: Maybe<String>,
    /// OSD.6 · Sequence Condition Value · ST
    pub sequence_condition_value: Maybe<String>,
    /// OSD.7 · Maximum Number of Repeats · NM
    pub maximum_number_of_repeats: Maybe<Nm>,
    /// OSD.8 · Placer Order Number: Universal ID · ST
    pub placer_order_number_universal_id: Maybe<String>,
    /// OSD.9 · Placer Order Number: Universal ID Type · ID
    pub placer_order_number_universal_id_type: Maybe<String>,
    /// OSD.10 · Filler Order Number: Universal ID · ST
    pub filler_order_number_universal_id: Maybe<String>,
    /// OSD.11 · Filler Order Number: Universal ID Type · ID
    pub filler_order_number_universal_id_type: Maybe<String>,
    /// What a message has beyond these 11.
    pub extra: Extra,
}
record!(
    composite Osd, OSD, [1 => sequence_results_flag, 2 =>
    placer_order_number_entity_identifier, 3 => placer_order_number_namespace_id, 4 =>
    filler_order_number_entity_identifier, 5 => filler_order_number_namespace_id, 6 =>
    sequence_condition_value, 7 => maximum_number_of_repeats, 8 =>
    placer_order_number_universal_id, 9 => placer_order_number_universal_id_type, 10 =>
    filler_order_number_universal_id, 11 => filler_order_number_universal_id_type]
);
/// Definition of [`Osd`].
pub static OSD: CompositeDef = CompositeDef {
    id: "OSD",
    title: "Order Sequence Definition",
    components: &[
        single(
            "sequence_results_flag",
            "Sequence/Results Flag",
            ID,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ID"),
                used(V2_5, V2_8_2, R, 1, 1, "0524", "ID"),
            ],
        ),
        single(
            "placer_order_number_entity_identifier",
            "Placer Order Number: Entity Identifier",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_8_2, R, 1, 15, "", "ST"),
            ],
        ),
        single(
            "placer_order_number_namespace_id",
            "Placer Order Number: Namespace ID",
            IS,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "0363", "IS"),
                used(V2_5, V2_8_2, O, 1, 6, "0363", "IS"),
            ],
        ),
        single(
            "filler_order_number_entity_identifier",
            "Filler Order Number: Entity Identifier",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_8_2, R, 1, 15, "", "ST"),
            ],
        ),
        single(
            "filler_order_number_namespace_id",
            "Filler Order Number: Namespace ID",
            IS,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "0363", "IS"),
                used(V2_5, V2_8_2, O, 1, 6, "0363", "IS"),
            ],
        ),
        single(
            "sequence_condition_value",
            "Sequence Condition Value",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_8_2, O, 1, 12, "", "ST"),
            ],
        ),
        single(
            "maximum_number_of_repeats",
            "Maximum Number of Repeats",
            NM,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_8_2, O, 1, 3, "", "NM"),
            ],
        ),
        single(
            "placer_order_number_universal_id",
            "Placer Order Number: Universal ID",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_8_2, R, 1, 15, "", "ST"),
            ],
        ),
        single(
            "placer_order_number_universal_id_type",
            "Placer Order Number: Universal ID Type",
            ID,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "0301", "ID"),
                used(V2_5, V2_8_2, O, 1, 6, "0301", "ID"),
            ],
        ),
        single(
            "filler_order_number_universal_id",
            "Filler Order Number: Universal ID",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_8_2, R, 1, 15, "", "ST"),
            ],
        ),
        single(
            "filler_order_number_universal_id_type",
            "Filler Order Number: Universal ID Type",
            ID,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "0301", "ID"),
                used(V2_5, V2_8_2, O, 1, 6, "0301", "ID"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a OSD field.
pub static OSD_COLUMNS: [ColumnDef; 11] = [
    column("sequence_results_flag", Utf8, ".1", "Sequence/Results Flag"),
    column(
        "placer_order_number_entity_identifier",
        Utf8,
        ".2",
        "Placer Order Number: Entity Identifier",
    ),
    column(
        "placer_order_number_namespace_id",
        Utf8,
        ".3",
        "Placer Order Number: Namespace ID",
    ),
    column(
        "filler_order_number_entity_identifier",
        Utf8,
        ".4",
        "Filler Order Number: Entity Identifier",
    ),
    column(
        "filler_order_number_namespace_id",
        Utf8,
        ".5",
        "Filler Order Number: Namespace ID",
    ),
    column("sequence_condition_value", Utf8, ".6", "Sequence Condition Value"),
    column("maximum_number_of_repeats", Decimal, ".7", "Maximum Number of Repeats"),
    column(
        "placer_order_number_universal_id",
        Utf8,
        ".8",
        "Placer Order Number: Universal ID",
    ),
    column(
        "placer_order_number_universal_id_type",
        Utf8,
        ".9",
        "Placer Order Number: Universal ID Type",
    ),
    column(
        "filler_order_number_universal_id",
        Utf8,
        ".10",
        "Filler Order Number: Universal ID",
    ),
    column(
        "filler_order_number_universal_id_type",
        Utf8,
        ".11",
        "Filler Order Number: Universal ID Type",
    ),
];
/// Element of a list of OSD.
pub static OSD_KIND: Kind = Struct(&OSD_COLUMNS);
/// Columns of a OSD component.
pub static OSD_SUBCOLUMNS: [ColumnDef; 11] = [
    column("sequence_results_flag", Utf8, ".1", "Sequence/Results Flag"),
    column(
        "placer_order_number_entity_identifier",
        Utf8,
        ".2",
        "Placer Order Number: Entity Identifier",
    ),
    column(
        "placer_order_number_namespace_id",
        Utf8,
        ".3",
        "Placer Order Number: Namespace ID",
    ),
    column(
        "filler_order_number_entity_identifier",
        Utf8,
        ".4",
        "Filler Order Number: Entity Identifier",
    ),
    column(
        "filler_order_number_namespace_id",
        Utf8,
        ".5",
        "Filler Order Number: Namespace ID",
    ),
    column("sequence_condition_value", Utf8, ".6", "Sequence Condition Value"),
    column("maximum_number_of_repeats", Decimal, ".7", "Maximum Number of Repeats"),
    column(
        "placer_order_number_universal_id",
        Utf8,
        ".8",
        "Placer Order Number: Universal ID",
    ),
    column(
        "placer_order_number_universal_id_type",
        Utf8,
        ".9",
        "Placer Order Number: Universal ID Type",
    ),
    column(
        "filler_order_number_universal_id",
        Utf8,
        ".10",
        "Filler Order Number: Universal ID",
    ),
    column(
        "filler_order_number_universal_id_type",
        Utf8,
        ".11",
        "Filler Order Number: Universal ID Type",
    ),
];

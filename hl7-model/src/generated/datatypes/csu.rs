// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// CSU · Channel Sensitivity and Units
#[derive(Default)]
#[non_exhaustive]
pub struct Csu {
    /// CSU.1 · Channel Sensitivity · NM
    pub channel_sensitivity: Maybe<Nm>,
    /// CSU.2 · Unit of Measure Identifier · ST
    pub unit_of_measure_identifier: Maybe<String>,
    /// CSU.3 · Unit of Measure Description · ST
    pub unit_of_measure_description: Maybe<String>,
    /// CSU.4 · Unit of Measure Coding System · ID
    pub unit_of_measure_coding_system: Maybe<String>,
    /// CSU.5 · Alternate Unit of Measure Identifier · ST
    pub alternate_unit_of_measure_identifier: Maybe<String>,
    /// CSU.6 · Alternate Unit of Measure Description · ST
    pub alternate_unit_of_measure_description: Maybe<String>,
    /// CSU.7 · Alternate Unit of Measure Coding System · ID
    pub alternate_unit_of_measure_coding_system: Maybe<String>,
    /// CSU.8 · Unit of Measure Coding System Version ID · ST
    pub unit_of_measure_coding_system_version_id: Maybe<String>,
    /// CSU.9 · Alternate Unit of Measure Coding System Version ID · ST
    pub alternate_unit_of_measure_coding_system_version_id: Maybe<String>,
    /// CSU.10 · Original Text · ST
    pub original_text: Maybe<String>,
    /// CSU.11 · Second Alternate Unit of Measure Identifier · ST
    pub second_alternate_unit_of_measure_identifier: Maybe<String>,
    /// CSU.12 · Second Alternate Unit of Measure Text · ST
    pub second_alternate_unit_of_measure_text: Maybe<String>,
    /// CSU.13 · Name of Second Alternate Unit of Measure Coding System · ID
    pub name_of_second_alternate_unit_of_measure_coding_system: Maybe<String>,
    /// CSU.14 · Second Alternate Unit of Measure Coding System Version ID · ST
    pub second_alternate_unit_of_measure_coding_system_version_id: Maybe<String>,
    /// CSU.15 · Unit of Measure Coding System OID · ST
    pub unit_of_measure_coding_system_oid: Maybe<String>,
    /// CSU.16 · Unit of Measure Value Set OID · ST
    pub unit_of_measure_value_set_oid: Maybe<String>,
    /// CSU.17 · Unit of Measure Value Set Version ID · DTM
    pub unit_of_measure_value_set_version_id: Maybe<Dtm>,
    /// CSU.18 · Alternate Unit of Measure Coding System OID · ST
    pub alternate_unit_of_measure_coding_system_oid: Maybe<String>,
    /// CSU.19 · Alternate Unit of Measure Value Set OID · ST
    pub alternate_unit_of_measure_value_set_oid: Maybe<String>,
    /// CSU.20 · Alternate Unit of Measure Value Set Version ID · DTM
    pub alternate_unit_of_measure_value_set_version_id: Maybe<Dtm>,
    /// CSU.21 · Second Alternate Unit of Measure Coding System OID · ST
    pub second_alternate_unit_of_measure_coding_system_oid: Maybe<String>,
    /// CSU.22 · Second Alternate Unit of Measure Value Set OID · ST
    pub second_alternate_unit_of_measure_value_set_oid: Maybe<String>,
    /// CSU.23 · Second Alternate Unit of Measure Value Set Version ID · ST
    pub second_alternate_unit_of_measure_value_set_version_id: Maybe<String>,
    /// What a message has beyond these 23.
    pub extra: Extra,
}
record!(
    composite Csu, CSU, [1 => channel_sensitivity, 2 => unit_of_measure_identifier, 3 =>
    unit_of_measure_description, 4 => unit_of_measure_coding_system, 5 =>
    alternate_unit_of_measure_identifier, 6 => alternate_unit_of_measure_description, 7
    => alternate_unit_of_measure_coding_system, 8 =>
    unit_of_measure_coding_system_version_id, 9 =>
    alternate_unit_of_measure_coding_system_version_id, 10 => original_text, 11 =>
    second_alternate_unit_of_measure_identifier, 12 =>
    second_alternate_unit_of_measure_text, 13 =>
    name_of_second_alternate_unit_of_measure_coding_system, 14 =>
    second_alternate_unit_of_measure_coding_system_version_id, 15 =>
    unit_of_measure_coding_system_oid, 16 => unit_of_measure_value_set_oid, 17 =>
    unit_of_measure_value_set_version_id, 18 =>
    alternate_unit_of_measure_coding_system_oid, 19 =>
    alternate_unit_of_measure_value_set_oid, 20 =>
    alternate_unit_of_measure_value_set_version_id, 21 =>
    second_alternate_unit_of_measure_coding_system_oid, 22 =>
    second_alternate_unit_of_measure_value_set_oid, 23 =>
    second_alternate_unit_of_measure_value_set_version_id]
);
/// Definition of [`Csu`].
pub static CSU: CompositeDef = CompositeDef {
    id: "CSU",
    title: "Channel Sensitivity and Units",
    components: &[
        single(
            "channel_sensitivity",
            "Channel Sensitivity",
            NM,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_6, R, 1, 60, "", "NM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "NM"),
            ],
        ),
        single(
            "unit_of_measure_identifier",
            "Unit of Measure Identifier",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "unit_of_measure_description",
            "Unit of Measure Description",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 199, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "unit_of_measure_coding_system",
            "Unit of Measure Coding System",
            ID,
            &[
                used(V2_3_1, V2_3_1, O, 1, 0, "", "IS"),
                used(V2_4, V2_4, O, 1, 0, "0396", "IS"),
                used(V2_5, V2_6, O, 1, 20, "0396", "ID"),
                used(V2_7, V2_8_2, O, 1, 12, "0396", "ID"),
            ],
        ),
        single(
            "alternate_unit_of_measure_identifier",
            "Alternate Unit of Measure Identifier",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "alternate_unit_of_measure_description",
            "Alternate Unit of Measure Description",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 199, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "alternate_unit_of_measure_coding_system",
            "Alternate Unit of Measure Coding System",
            ID,
            &[
                used(V2_3_1, V2_3_1, O, 1, 0, "", "IS"),
                used(V2_4, V2_4, O, 1, 0, "0396", "IS"),
                used(V2_5, V2_6, O, 1, 20, "0396", "ID"),
                used(V2_7, V2_8_2, O, 1, 12, "0396", "ID"),
            ],
        ),
        single(
            "unit_of_measure_coding_system_version_id",
            "Unit of Measure Coding System Version ID",
            ST,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "alternate_unit_of_measure_coding_system_version_id",
            "Alternate Unit of Measure Coding System Version ID",
            ST,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "original_text",
            "Original Text",
            ST,
            &[
                used(V2_7, V2_8_1, O, 1, 199, "", "ST"),
                used(V2_8_2, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "second_alternate_unit_of_measure_identifier",
            "Second Alternate Unit of Measure Identifier",
            ST,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "second_alternate_unit_of_measure_text",
            "Second Alternate Unit of Measure Text",
            ST,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "name_of_second_alternate_unit_of_measure_coding_system",
            "Name of Second Alternate Unit of Measure Coding System",
            ID,
            &[used(V2_7, V2_8_2, O, 1, 12, "0396", "ID")],
        ),
        single(
            "second_alternate_unit_of_measure_coding_system_version_id",
            "Second Alternate Unit of Measure Coding System Version ID",
            ST,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "unit_of_measure_coding_system_oid",
            "Unit of Measure Coding System OID",
            ST,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "unit_of_measure_value_set_oid",
            "Unit of Measure Value Set OID",
            ST,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "unit_of_measure_value_set_version_id",
            "Unit of Measure Value Set Version ID",
            DTM,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "DTM")],
        ),
        single(
            "alternate_unit_of_measure_coding_system_oid",
            "Alternate Unit of Measure Coding System OID",
            ST,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "alternate_unit_of_measure_value_set_oid",
            "Alternate Unit of Measure Value Set OID",
            ST,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "alternate_unit_of_measure_value_set_version_id",
            "Alternate Unit of Measure Value Set Version ID",
            DTM,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "DTM")],
        ),
        single(
            "second_alternate_unit_of_measure_coding_system_oid",
            "Second Alternate Unit of Measure Coding System OID",
            ST,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "second_alternate_unit_of_measure_value_set_oid",
            "Second Alternate Unit of Measure Value Set OID",
            ST,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "second_alternate_unit_of_measure_value_set_version_id",
            "Second Alternate Unit of Measure Value Set Version ID",
            ST,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "ST")],
        ),
    ],
    variadic: false,
};
/// Columns of a CSU field.
pub static CSU_COLUMNS: [ColumnDef; 23] = [
    column("channel_sensitivity", Decimal, ".1", "Channel Sensitivity"),
    column("unit_of_measure_identifier", Utf8, ".2", "Unit of Measure Identifier"),
    column("unit_of_measure_description", Utf8, ".3", "Unit of Measure Description"),
    column("unit_of_measure_coding_system", Utf8, ".4", "Unit of Measure Coding System"),
    column(
        "alternate_unit_of_measure_identifier",
        Utf8,
        ".5",
        "Alternate Unit of Measure Identifier",
    ),
    column(
        "alternate_unit_of_measure_description",
        Utf8,
        ".6",
        "Alternate Unit of Measure Description",
    ),
    column(
        "alternate_unit_of_measure_coding_system",
        Utf8,
        ".7",
        "Alternate Unit of Measure Coding System",
    ),
    column(
        "unit_of_measure_coding_system_version_id",
        Utf8,
        ".8",
        "Unit of Measure Coding System Version ID",
    ),
    column(
        "alternate_unit_of_measure_coding_system_version_id",
        Utf8,
        ".9",
        "Alternate Unit of Measure Coding System Version ID",
    ),
    column("original_text", Utf8, ".10", "Original Text"),
    column(
        "second_alternate_unit_of_measure_identifier",
        Utf8,
        ".11",
        "Second Alternate Unit of Measure Identifier",
    ),
    column(
        "second_alternate_unit_of_measure_text",
        Utf8,
        ".12",
        "Second Alternate Unit of Measure Text",
    ),
    column(
        "name_of_second_alternate_unit_of_measure_coding_system",
        Utf8,
        ".13",
        "Name of Second Alternate Unit of Measure Coding System",
    ),
    column(
        "second_alternate_unit_of_measure_coding_system_version_id",
        Utf8,
        ".14",
        "Second Alternate Unit of Measure Coding System Version ID",
    ),
    column(
        "unit_of_measure_coding_system_oid",
        Utf8,
        ".15",
        "Unit of Measure Coding System OID",
    ),
    column(
        "unit_of_measure_value_set_oid",
        Utf8,
        ".16",
        "Unit of Measure Value Set OID",
    ),
    column(
        "unit_of_measure_value_set_version_id",
        Timestamp,
        ".17",
        "Unit of Measure Value Set Version ID",
    ),
    column(
        "alternate_unit_of_measure_coding_system_oid",
        Utf8,
        ".18",
        "Alternate Unit of Measure Coding System OID",
    ),
    column(
        "alternate_unit_of_measure_value_set_oid",
        Utf8,
        ".19",
        "Alternate Unit of Measure Value Set OID",
    ),
    column(
        "alternate_unit_of_measure_value_set_version_id",
        Timestamp,
        ".20",
        "Alternate Unit of Measure Value Set Version ID",
    ),
    column(
        "second_alternate_unit_of_measure_coding_system_oid",
        Utf8,
        ".21",
        "Second Alternate Unit of Measure Coding System OID",
    ),
    column(
        "second_alternate_unit_of_measure_value_set_oid",
        Utf8,
        ".22",
        "Second Alternate Unit of Measure Value Set OID",
    ),
    column(
        "second_alternate_unit_of_measure_value_set_version_id",
        Utf8,
        ".23",
        "Second Alternate Unit of Measure Value Set Version ID",
    ),
];
/// Element of a list of CSU.
pub static CSU_KIND: Kind = Struct(&CSU_COLUMNS);
/// Columns of a CSU component.
pub static CSU_SUBCOLUMNS: [ColumnDef; 23] = [
    column("channel_sensitivity", Decimal, ".1", "Channel Sensitivity"),
    column("unit_of_measure_identifier", Utf8, ".2", "Unit of Measure Identifier"),
    column("unit_of_measure_description", Utf8, ".3", "Unit of Measure Description"),
    column("unit_of_measure_coding_system", Utf8, ".4", "Unit of Measure Coding System"),
    column(
        "alternate_unit_of_measure_identifier",
        Utf8,
        ".5",
        "Alternate Unit of Measure Identifier",
    ),
    column(
        "alternate_unit_of_measure_description",
        Utf8,
        ".6",
        "Alternate Unit of Measure Description",
    ),
    column(
        "alternate_unit_of_measure_coding_system",
        Utf8,
        ".7",
        "Alternate Unit of Measure Coding System",
    ),
    column(
        "unit_of_measure_coding_system_version_id",
        Utf8,
        ".8",
        "Unit of Measure Coding System Version ID",
    ),
    column(
        "alternate_unit_of_measure_coding_system_version_id",
        Utf8,
        ".9",
        "Alternate Unit of Measure Coding System Version ID",
    ),
    column("original_text", Utf8, ".10", "Original Text"),
    column(
        "second_alternate_unit_of_measure_identifier",
        Utf8,
        ".11",
        "Second Alternate Unit of Measure Identifier",
    ),
    column(
        "second_alternate_unit_of_measure_text",
        Utf8,
        ".12",
        "Second Alternate Unit of Measure Text",
    ),
    column(
        "name_of_second_alternate_unit_of_measure_coding_system",
        Utf8,
        ".13",
        "Name of Second Alternate Unit of Measure Coding System",
    ),
    column(
        "second_alternate_unit_of_measure_coding_system_version_id",
        Utf8,
        ".14",
        "Second Alternate Unit of Measure Coding System Version ID",
    ),
    column(
        "unit_of_measure_coding_system_oid",
        Utf8,
        ".15",
        "Unit of Measure Coding System OID",
    ),
    column(
        "unit_of_measure_value_set_oid",
        Utf8,
        ".16",
        "Unit of Measure Value Set OID",
    ),
    column(
        "unit_of_measure_value_set_version_id",
        Timestamp,
        ".17",
        "Unit of Measure Value Set Version ID",
    ),
    column(
        "alternate_unit_of_measure_coding_system_oid",
        Utf8,
        ".18",
        "Alternate Unit of Measure Coding System OID",
    ),
    column(
        "alternate_unit_of_measure_value_set_oid",
        Utf8,
        ".19",
        "Alternate Unit of Measure Value Set OID",
    ),
    column(
        "alternate_unit_of_measure_value_set_version_id",
        Timestamp,
        ".20",
        "Alternate Unit of Measure Value Set Version ID",
    ),
    column(
        "second_alternate_unit_of_measure_coding_system_oid",
        Utf8,
        ".21",
        "Second Alternate Unit of Measure Coding System OID",
    ),
    column(
        "second_alternate_unit_of_measure_value_set_oid",
        Utf8,
        ".22",
        "Second Alternate Unit of Measure Value Set OID",
    ),
    column(
        "second_alternate_unit_of_measure_value_set_version_id",
        Utf8,
        ".23",
        "Second Alternate Unit of Measure Value Set Version ID",
    ),
];

// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// CWE · Coded with Exceptions
#[derive(Default)]
#[non_exhaustive]
pub struct Cwe {
    /// CWE.1 · Identifier · ST
    pub identifier: Maybe<String>,
    /// CWE.2 · Text · ST
    pub text: Maybe<String>,
    /// CWE.3 · Name of Coding System · ID
    pub name_of_coding_system: Maybe<String>,
    /// CWE.4 · Alternate Identifier · ST
    pub alternate_identifier: Maybe<String>,
    /// CWE.5 · Alternate Text · ST
    pub alternate_text: Maybe<String>,
    /// CWE.6 · Name of Alternate Coding System · ID
    pub name_of_alternate_coding_system: Maybe<String>,
    /// CWE.7 · Coding System Version ID · ST
    pub coding_system_version_id: Maybe<String>,
    /// CWE.8 · Alternate Coding System Version ID · ST
    pub alternate_coding_system_version_id: Maybe<String>,
    /// CWE.9 · Original Text · ST
    pub original_text: Maybe<String>,
    /// CWE.10 · Second Alternate Identifier · ST
    pub second_alternate_identifier: Maybe<String>,
    /// CWE.11 · Second Alternate Text · ST
    pub second_alternate_text: Maybe<String>,
    /// CWE.12 · Name of Second Alternate Coding System · ID
    pub name_of_second_alternate_coding_system: Maybe<String>,
    /// CWE.13 · Second Alternate Coding System Version ID · ST
    pub second_alternate_coding_system_version_id: Maybe<String>,
    /// CWE.14 · Coding System OID · ST
    pub coding_system_oid: Maybe<String>,
    /// CWE.15 · Value Set OID · ST
    pub value_set_oid: Maybe<String>,
    /// CWE.16 · Value Set Version ID · DTM
    pub value_set_version_id: Maybe<Dtm>,
    /// CWE.17 · Alternate Coding System OID · ST
    pub alternate_coding_system_oid: Maybe<String>,
    /// CWE.18 · Alternate Value Set OID · ST
    pub alternate_value_set_oid: Maybe<String>,
    /// CWE.19 · Alternate Value Set Version ID · DTM
    pub alternate_value_set_version_id: Maybe<Dtm>,
    /// CWE.20 · Second Alternate Coding System OID · ST
    pub second_alternate_coding_system_oid: Maybe<String>,
    /// CWE.21 · Second Alternate Value Set OID · ST
    pub second_alternate_value_set_oid: Maybe<String>,
    /// CWE.22 · Second Alternate Value Set Version ID · DTM
    pub second_alternate_value_set_version_id: Maybe<Dtm>,
    /// What a message has beyond these 22.
    pub extra: Extra,
}
record!(
    composite Cwe, CWE, [1 => identifier, 2 => text, 3 => name_of_coding_system, 4 =>
    alternate_identifier, 5 => alternate_text, 6 => name_of_alternate_coding_system, 7 =>
    coding_system_version_id, 8 => alternate_coding_system_version_id, 9 =>
    original_text, 10 => second_alternate_identifier, 11 => second_alternate_text, 12 =>
    name_of_second_alternate_coding_system, 13 =>
    second_alternate_coding_system_version_id, 14 => coding_system_oid, 15 =>
    value_set_oid, 16 => value_set_version_id, 17 => alternate_coding_system_oid, 18 =>
    alternate_value_set_oid, 19 => alternate_value_set_version_id, 20 =>
    second_alternate_coding_system_oid, 21 => second_alternate_value_set_oid, 22 =>
    second_alternate_value_set_version_id]
);
/// Definition of [`Cwe`].
pub static CWE: CompositeDef = CompositeDef {
    id: "CWE",
    title: "Coded with Exceptions",
    components: &[
        single(
            "identifier",
            "Identifier",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "text",
            "Text",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 199, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "name_of_coding_system",
            "Name of Coding System",
            ID,
            &[
                used(V2_3_1, V2_3_1, O, 1, 0, "", "ST"),
                used(V2_4, V2_4, O, 1, 0, "0396", "IS"),
                used(V2_5, V2_6, O, 1, 20, "0396", "ID"),
                used(V2_7, V2_8_2, O, 1, 12, "0396", "ID"),
            ],
        ),
        single(
            "alternate_identifier",
            "Alternate Identifier",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "alternate_text",
            "Alternate Text",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 199, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "name_of_alternate_coding_system",
            "Name of Alternate Coding System",
            ID,
            &[
                used(V2_3_1, V2_3_1, O, 1, 0, "", "ST"),
                used(V2_4, V2_4, O, 1, 0, "0396", "IS"),
                used(V2_5, V2_6, O, 1, 20, "0396", "ID"),
                used(V2_7, V2_8_2, O, 1, 12, "0396", "ID"),
            ],
        ),
        single(
            "coding_system_version_id",
            "Coding System Version ID",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 10, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "alternate_coding_system_version_id",
            "Alternate Coding System Version ID",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 10, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "original_text",
            "Original Text",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 199, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "second_alternate_identifier",
            "Second Alternate Identifier",
            ST,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "second_alternate_text",
            "Second Alternate Text",
            ST,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "name_of_second_alternate_coding_system",
            "Name of Second Alternate Coding System",
            ID,
            &[used(V2_7, V2_8_2, O, 1, 12, "0396", "ID")],
        ),
        single(
            "second_alternate_coding_system_version_id",
            "Second Alternate Coding System Version ID",
            ST,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "coding_system_oid",
            "Coding System OID",
            ST,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "value_set_oid",
            "Value Set OID",
            ST,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "value_set_version_id",
            "Value Set Version ID",
            DTM,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "DTM")],
        ),
        single(
            "alternate_coding_system_oid",
            "Alternate Coding System OID",
            ST,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "alternate_value_set_oid",
            "Alternate Value Set OID",
            ST,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "alternate_value_set_version_id",
            "Alternate Value Set Version ID",
            DTM,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "DTM")],
        ),
        single(
            "second_alternate_coding_system_oid",
            "Second Alternate Coding System OID",
            ST,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "second_alternate_value_set_oid",
            "Second Alternate Value Set OID",
            ST,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "second_alternate_value_set_version_id",
            "Second Alternate Value Set Version ID",
            DTM,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "DTM")],
        ),
    ],
    variadic: false,
};
/// Columns of a CWE field.
pub static CWE_COLUMNS: [ColumnDef; 22] = [
    column("identifier", Utf8, ".1", "Identifier"),
    column("text", Utf8, ".2", "Text"),
    column("name_of_coding_system", Utf8, ".3", "Name of Coding System"),
    column("alternate_identifier", Utf8, ".4", "Alternate Identifier"),
    column("alternate_text", Utf8, ".5", "Alternate Text"),
    column(
        "name_of_alternate_coding_system",
        Utf8,
        ".6",
        "Name of Alternate Coding System",
    ),
    column("coding_system_version_id", Utf8, ".7", "Coding System Version ID"),
    column(
        "alternate_coding_system_version_id",
        Utf8,
        ".8",
        "Alternate Coding System Version ID",
    ),
    column("original_text", Utf8, ".9", "Original Text"),
    column("second_alternate_identifier", Utf8, ".10", "Second Alternate Identifier"),
    column("second_alternate_text", Utf8, ".11", "Second Alternate Text"),
    column(
        "name_of_second_alternate_coding_system",
        Utf8,
        ".12",
        "Name of Second Alternate Coding System",
    ),
    column(
        "second_alternate_coding_system_version_id",
        Utf8,
        ".13",
        "Second Alternate Coding System Version ID",
    ),
    column("coding_system_oid", Utf8, ".14", "Coding System OID"),
    column("value_set_oid", Utf8, ".15", "Value Set OID"),
    column("value_set_version_id", Timestamp, ".16", "Value Set Version ID"),
    column("alternate_coding_system_oid", Utf8, ".17", "Alternate Coding System OID"),
    column("alternate_value_set_oid", Utf8, ".18", "Alternate Value Set OID"),
    column(
        "alternate_value_set_version_id",
        Timestamp,
        ".19",
        "Alternate Value Set Version ID",
    ),
    column(
        "second_alternate_coding_system_oid",
        Utf8,
        ".20",
        "Second Alternate Coding System OID",
    ),
    column(
        "second_alternate_value_set_oid",
        Utf8,
        ".21",
        "Second Alternate Value Set OID",
    ),
    column(
        "second_alternate_value_set_version_id",
        Timestamp,
        ".22",
        "Second Alternate Value Set Version ID",
    ),
];
/// Element of a list of CWE.
pub static CWE_KIND: Kind = Struct(&CWE_COLUMNS);
/// Columns of a CWE component.
pub static CWE_SUBCOLUMNS: [ColumnDef; 22] = [
    column("identifier", Utf8, ".1", "Identifier"),
    column("text", Utf8, ".2", "Text"),
    column("name_of_coding_system", Utf8, ".3", "Name of Coding System"),
    column("alternate_identifier", Utf8, ".4", "Alternate Identifier"),
    column("alternate_text", Utf8, ".5", "Alternate Text"),
    column(
        "name_of_alternate_coding_system",
        Utf8,
        ".6",
        "Name of Alternate Coding System",
    ),
    column("coding_system_version_id", Utf8, ".7", "Coding System Version ID"),
    column(
        "alternate_coding_system_version_id",
        Utf8,
        ".8",
        "Alternate Coding System Version ID",
    ),
    column("original_text", Utf8, ".9", "Original Text"),
    column("second_alternate_identifier", Utf8, ".10", "Second Alternate Identifier"),
    column("second_alternate_text", Utf8, ".11", "Second Alternate Text"),
    column(
        "name_of_second_alternate_coding_system",
        Utf8,
        ".12",
        "Name of Second Alternate Coding System",
    ),
    column(
        "second_alternate_coding_system_version_id",
        Utf8,
        ".13",
        "Second Alternate Coding System Version ID",
    ),
    column("coding_system_oid", Utf8, ".14", "Coding System OID"),
    column("value_set_oid", Utf8, ".15", "Value Set OID"),
    column("value_set_version_id", Timestamp, ".16", "Value Set Version ID"),
    column("alternate_coding_system_oid", Utf8, ".17", "Alternate Coding System OID"),
    column("alternate_value_set_oid", Utf8, ".18", "Alternate Value Set OID"),
    column(
        "alternate_value_set_version_id",
        Timestamp,
        ".19",
        "Alternate Value Set Version ID",
    ),
    column(
        "second_alternate_coding_system_oid",
        Utf8,
        ".20",
        "Second Alternate Coding System OID",
    ),
    column(
        "second_alternate_value_set_oid",
        Utf8,
        ".21",
        "Second Alternate Value Set OID",
    ),
    column(
        "second_alternate_value_set_version_id",
        Timestamp,
        ".22",
        "Second Alternate Value Set Version ID",
    ),
];

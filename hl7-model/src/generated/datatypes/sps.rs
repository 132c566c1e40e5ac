// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// SPS · Specimen Source
#[derive(Default)]
#[non_exhaustive]
pub struct Sps {
    /// SPS.1 · Specimen Source Name or Code · CWE
    pub specimen_source_name_or_code: Maybe<Box<Cwe>>,
    /// SPS.2 · Additives · CWE
    pub additives: Maybe<Box<Cwe>>,
    /// SPS.3 · Specimen Collection Method · TX
    pub specimen_collection_method: Maybe<String>,
    /// SPS.4 · Body Site · CWE
    pub body_site: Maybe<Box<Cwe>>,
    /// SPS.5 · Site Modifier · CWE
    pub site_modifier: Maybe<Box<Cwe>>,
    /// SPS.6 · Collection Method Modifier Code · CWE
    pub collection_method_modifier_code: Maybe<Box<Cwe>>,
    /// SPS.7 · Specimen Role · CWE
    pub specimen_role: Maybe<Box<Cwe>>,
    /// What a message has beyond these 7.
    pub extra: Extra,
}
record!(
    composite Sps, SPS, [1 => specimen_source_name_or_code, 2 => additives, 3 =>
    specimen_collection_method, 4 => body_site, 5 => site_modifier, 6 =>
    collection_method_modifier_code, 7 => specimen_role]
);
/// Definition of [`Sps`].
pub static SPS: CompositeDef = CompositeDef {
    id: "SPS",
    title: "Specimen Source",
    components: &[
        single(
            "specimen_source_name_or_code",
            "Specimen Source Name or Code",
            of(&CWE),
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "CE"),
                used(V2_5, V2_5_1, O, 1, 705, "", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "additives",
            "Additives",
            of(&CWE),
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "TX"),
                used(V2_5, V2_5_1, O, 1, 705, "0371", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "0371", "CWE"),
            ],
        ),
        single(
            "specimen_collection_method",
            "Specimen Collection Method",
            TX,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "TX"),
                used(V2_5, V2_5_1, O, 1, 200, "", "TX"),
                used(V2_6, V2_8_2, O, 1, 0, "", "TX"),
            ],
        ),
        single(
            "body_site",
            "Body Site",
            of(&CWE),
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "CE"),
                used(V2_5, V2_5_1, O, 1, 705, "0163", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "0163", "CWE"),
            ],
        ),
        single(
            "site_modifier",
            "Site Modifier",
            of(&CWE),
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "CE"),
                used(V2_5, V2_5_1, O, 1, 705, "0495", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "0495", "CWE"),
            ],
        ),
        single(
            "collection_method_modifier_code",
            "Collection Method Modifier Code",
            of(&CWE),
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "CE"),
                used(V2_5, V2_5_1, O, 1, 705, "", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "specimen_role",
            "Specimen Role",
            of(&CWE),
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "CE"),
                used(V2_5, V2_5_1, O, 1, 705, "0369", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "0369", "CWE"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a SPS field.
pub static SPS_COLUMNS: [ColumnDef; 7] = [
    column(
        "specimen_source_name_or_code",
        Struct(&CWE_SUBCOLUMNS),
        ".1",
        "Specimen Source Name or Code",
    ),
    column("additives", Struct(&CWE_SUBCOLUMNS), ".2", "Additives"),
    column("specimen_collection_method", Utf8, ".3", "Specimen Collection Method"),
    column("body_site", Struct(&CWE_SUBCOLUMNS), ".4", "Body Site"),
    column("site_modifier", Struct(&CWE_SUBCOLUMNS), ".5", "Site Modifier"),
    column(
        "collection_method_modifier_code",
        Struct(&CWE_SUBCOLUMNS),
        ".6",
        "Collection Method Modifier Code",
    ),
    column("specimen_role", Struct(&CWE_SUBCOLUMNS), ".7", "Specimen Role"),
];
/// Element of a list of SPS.
pub static SPS_KIND: Kind = Struct(&SPS_COLUMNS);

// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// OM4 · Observations that Require Specimens
#[derive(Default)]
#[non_exhaustive]
pub struct Om4 {
    /// OM4-1 · Sequence Number - Test/Observation Master File · NM
    pub sequence_number_test_observation_master_file: Maybe<Nm>,
    /// OM4-2 · Derived Specimen · ID
    pub derived_specimen: Maybe<String>,
    /// OM4-3 · Container Description · TX
    pub container_description: Vec<Maybe<String>>,
    /// OM4-4 · Container Volume · NM
    pub container_volume: Vec<Maybe<Nm>>,
    /// OM4-5 · Container Units · CWE
    pub container_units: Vec<Maybe<Cwe>>,
    /// OM4-6 · Specimen · CWE
    pub specimen: Maybe<Box<Cwe>>,
    /// OM4-7 · Additive · CWE
    pub additive: Maybe<Box<Cwe>>,
    /// OM4-8 · Preparation · TX
    pub preparation: Maybe<String>,
    /// OM4-9 · Special Handling Requirements · TX
    pub special_handling_requirements: Maybe<String>,
    /// OM4-10 · Normal Collection Volume · CQ
    pub normal_collection_volume: Maybe<Box<Cq>>,
    /// OM4-11 · Minimum Collection Volume · CQ
    pub minimum_collection_volume: Maybe<Box<Cq>>,
    /// OM4-12 · Specimen Requirements · TX
    pub specimen_requirements: Maybe<String>,
    /// OM4-13 · Specimen Priorities · ID
    pub specimen_priorities: Vec<Maybe<String>>,
    /// OM4-14 · Specimen Retention Time · CQ
    pub specimen_retention_time: Vec<Maybe<Cq>>,
    /// OM4-15 · Specimen Handling Code · CWE
    pub specimen_handling_code: Vec<Maybe<Cwe>>,
    /// OM4-16 · Specimen Preference · ID
    pub specimen_preference: Maybe<String>,
    /// OM4-17 · Preferred Specimen/Attribture Sequence ID · NM
    pub preferred_specimen_attribture_sequence_id: Maybe<Nm>,
    /// OM4-18 · Taxonomic Classification Code · CWE
    pub taxonomic_classification_code: Vec<Maybe<Cwe>>,
    /// What a message has beyond these 18.
    pub extra: Extra,
}
record!(
    segment Om4, OM4, [1 => sequence_number_test_observation_master_file, 2 =>
    derived_specimen, 3 => container_description, 4 => container_volume, 5 =>
    container_units, 6 => specimen, 7 => additive, 8 => preparation, 9 =>
    special_handling_requirements, 10 => normal_collection_volume, 11 =>
    minimum_collection_volume, 12 => specimen_requirements, 13 => specimen_priorities, 14
    => specimen_retention_time, 15 => specimen_handling_code, 16 => specimen_preference,
    17 => preferred_specimen_attribture_sequence_id, 18 => taxonomic_classification_code]
);
/// Definition of [`Om4`].
pub static OM4: SegmentDef = SegmentDef {
    id: "OM4",
    title: "Observations that Require Specimens",
    fields: &[
        single(
            "sequence_number_test_observation_master_file",
            "Sequence Number - Test/Observation Master File",
            NM,
            &[
                used(V2_2, V2_2, O, 1, 3, "", "ST"),
                used(V2_3, V2_6, O, 1, 4, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "derived_specimen",
            "Derived Specimen",
            ID,
            &[
                used(V2_2, V2_2, O, 1, 4, "", "NM"),
                used(V2_3, V2_8_2, O, 1, 1, "0170", "ID"),
            ],
        ),
        repeated(
            "container_description",
            "Container Description",
            TX,
            &[
                used(V2_2, V2_2, O, 1, 1, "0170", "ID"),
                used(V2_3, V2_5_1, O, 1, 60, "", "TX"),
                used(V2_6, V2_7_1, O, 1, 0, "", "TX"),
                used(V2_8, V2_8_2, O, 0, 0, "", "TX"),
            ],
        ),
        repeated(
            "container_volume",
            "Container Volume",
            NM,
            &[
                used(V2_2, V2_2, O, 1, 60, "", "TX"),
                used(V2_3, V2_6, O, 1, 20, "", "NM"),
                used(V2_7, V2_7_1, O, 1, 0, "", "NM"),
                used(V2_8, V2_8_2, O, 0, 0, "", "NM"),
            ],
        ),
        repeated(
            "container_units",
            "Container Units",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 20, "", "NM"),
                used(V2_3, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_7_1, O, 1, 0, "", "CWE"),
                used(V2_8, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        single(
            "specimen",
            "Specimen",
            of(&CWE),
            &[
                used(V2_2, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "additive",
            "Additive",
            of(&CWE),
            &[
                used(V2_2, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_4, O, 1, 250, "0371", "CE"),
                used(V2_5, V2_5_1, O, 1, 250, "0371", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "0371", "CWE"),
            ],
        ),
        single(
            "preparation",
            "Preparation",
            TX,
            &[
                used(V2_2, V2_2, O, 1, 60, "", "CE"),
                used(V2_3, V2_5_1, O, 1, 10240, "", "TX"),
                used(V2_6, V2_8_2, O, 1, 0, "", "TX"),
            ],
        ),
        single(
            "special_handling_requirements",
            "Special Handling Requirements",
            TX,
            &[
                used(V2_2, V2_5_1, O, 1, 10240, "", "TX"),
                used(V2_6, V2_8_2, O, 1, 0, "", "TX"),
            ],
        ),
        single(
            "normal_collection_volume",
            "Normal Collection Volume",
            of(&CQ),
            &[
                used(V2_2, V2_2, O, 1, 10240, "", "TX"),
                used(V2_3, V2_5_1, O, 1, 20, "", "CQ"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CQ"),
            ],
        ),
        single(
            "minimum_collection_volume",
            "Minimum Collection Volume",
            of(&CQ),
            &[
                used(V2_2, V2_2, O, 1, 0, "", "CQ"),
                used(V2_3, V2_5_1, O, 1, 20, "", "CQ"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CQ"),
            ],
        ),
        single(
            "specimen_requirements",
            "Specimen Requirements",
            TX,
            &[
                used(V2_2, V2_2, O, 1, 0, "", "CQ"),
                used(V2_3, V2_5_1, O, 1, 10240, "", "TX"),
                used(V2_6, V2_8_2, O, 1, 0, "", "TX"),
            ],
        ),
        repeated(
            "specimen_priorities",
            "Specimen Priorities",
            ID,
            &[
                used(V2_2, V2_2, O, 1, 10240, "", "TX"),
                used(V2_3, V2_3, O, 1, 1, "0027", "ID"),
                used(V2_3_1, V2_8_2, O, 0, 1, "0027", "ID"),
            ],
        ),
        repeated(
            "specimen_retention_time",
            "Specimen Retention Time",
            of(&CQ),
            &[
                used(V2_2, V2_2, O, 0, 60, "0027", "ID"),
                used(V2_3, V2_5_1, O, 1, 20, "", "CQ"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CQ"),
            ],
        ),
        repeated(
            "specimen_handling_code",
            "Specimen Handling Code",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 0, "", "CQ"),
                used(V2_8, V2_8_2, O, 0, 0, "0376", "CWE"),
            ],
        ),
        single(
            "specimen_preference",
            "Specimen Preference",
            ID,
            &[used(V2_8, V2_8_2, O, 1, 0, "0920", "ID")],
        ),
        single(
            "preferred_specimen_attribture_sequence_id",
            "Preferred Specimen/Attribture Sequence ID",
            NM,
            &[used(V2_8, V2_8_2, O, 1, 0, "", "NM")],
        ),
        repeated(
            "taxonomic_classification_code",
            "Taxonomic Classification Code",
            of(&CWE),
            &[used(V2_8, V2_8_2, O, 0, 0, "", "CWE")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "om4",
    doc: "OM4 segments (Observations that Require Specimens), one row each",
    ingestion: Ingestion::Append,
    key: &["message_hash", "segment_index"],
    columns: &[
        MESSAGE_CONTROL_ID,
        MESSAGE_TYPE,
        TRIGGER_EVENT,
        MESSAGE_DATETIME,
        PATIENT_ID,
        SEGMENT_INDEX,
        PARENT_SEGMENT_INDEX,
        GROUP_PATH,
        column(
            "sequence_number_test_observation_master_file",
            Decimal,
            "OM4-1",
            "Sequence Number - Test/Observation Master File",
        ),
        column("derived_specimen", Utf8, "OM4-2", "Derived Specimen"),
        column("container_description", List(&Utf8), "OM4-3", "Container Description"),
        column("container_volume", List(&Decimal), "OM4-4", "Container Volume"),
        column("container_units", List(&CWE_KIND), "OM4-5", "Container Units"),
        column("specimen", Struct(&CWE_COLUMNS), "OM4-6", "Specimen"),
        column("additive", Struct(&CWE_COLUMNS), "OM4-7", "Additive"),
        column("preparation", Utf8, "OM4-8", "Preparation"),
        column(
            "special_handling_requirements",
            Utf8,
            "OM4-9",
            "Special Handling Requirements",
        ),
        column(
            "normal_collection_volume",
            Struct(&CQ_COLUMNS),
            "OM4-10",
            "Normal Collection Volume",
        ),
        column(
            "minimum_collection_volume",
            Struct(&CQ_COLUMNS),
            "OM4-11",
            "Minimum Collection Volume",
        ),
        column("specimen_requirements", Utf8, "OM4-12", "Specimen Requirements"),
        column("specimen_priorities", List(&Utf8), "OM4-13", "Specimen Priorities"),
        column(
            "specimen_retention_time",
            List(&CQ_KIND),
            "OM4-14",
            "Specimen Retention Time",
        ),
        column(
            "specimen_handling_code",
            List(&CWE_KIND),
            "OM4-15",
            "Specimen Handling Code",
        ),
        column("specimen_preference", Utf8, "OM4-16", "Specimen Preference"),
        column(
            "preferred_specimen_attribture_sequence_id",
            Decimal,
            "OM4-17",
            "Preferred Specimen/Attribture Sequence ID",
        ),
        column(
            "taxonomic_classification_code",
            List(&CWE_KIND),
            "OM4-18",
            "Taxonomic Classification Code",
        ),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};

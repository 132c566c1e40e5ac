// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{SPECIMEN_CONTAINED_PREFERENCE, SpecimenContainedPreference};
use super::super::datatypes::{
    CodeableConcept, Duration, Element, Extension, Identifier, Meta, Narrative, Quantity,
    Range, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, DESCRIPTION_COLUMN, DURATION_STRUCT,
    EXTENSION_COLUMN, HAS_CONTAINED, HAS_DESCRIPTION, HAS_EXTENSION, HAS_ID, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_MODIFIER_EXTENSION_2, HAS_TEXT, HAS_TYPE, IDENTIFIER_STRUCT, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT,
    OF_DURATION, OF_IDENTIFIER, OF_QUANTITY, OF_RANGE, OF_REFERENCE, QUANTITY_STRUCT,
    RANGE_STRUCT, REFERENCE_STRUCT_2, TYPE_COLUMN,
};
use crate::shorthand::*;
/// `SpecimenDefinition`
pub struct SpecimenDefinition {
    /// `SpecimenDefinition.id` · id · 0..1
    pub id: Element<String>,
    /// `SpecimenDefinition.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `SpecimenDefinition.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `SpecimenDefinition.language` · code · 0..1
    pub language: Element<String>,
    /// `SpecimenDefinition.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `SpecimenDefinition.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `SpecimenDefinition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SpecimenDefinition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SpecimenDefinition.identifier` · Identifier · 0..1
    pub identifier: Option<Box<Identifier>>,
    /// `SpecimenDefinition.typeCollected` · CodeableConcept · 0..1
    pub type_collected: Option<Box<CodeableConcept>>,
    /// `SpecimenDefinition.patientPreparation` · CodeableConcept · 0..*
    pub patient_preparation: Vec<CodeableConcept>,
    /// `SpecimenDefinition.timeAspect` · string · 0..1
    pub time_aspect: Element<String>,
    /// `SpecimenDefinition.collection` · CodeableConcept · 0..*
    pub collection: Vec<CodeableConcept>,
    /// `SpecimenDefinition.typeTested` · SpecimenDefinitionTypeTested · 0..*
    pub type_tested: Vec<SpecimenDefinitionTypeTested>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SpecimenDefinition, SPECIMEN_DEFINITION, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, type_collected,
    patient_preparation, time_aspect, collection, type_tested]
);
/// The definition of `SpecimenDefinition`.
pub static SPECIMEN_DEFINITION: TypeDef = TypeDef {
    name: "SpecimenDefinition",
    path: "SpecimenDefinition",
    kind: TypeKind::Resource,
    elements: &[
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION_2,
        summary("identifier", 0, 1, OF_IDENTIFIER),
        summary("typeCollected", 0, 1, OF_CODEABLE_CONCEPT),
        summary("patientPreparation", 0, 0, OF_CODEABLE_CONCEPT),
        summary("timeAspect", 0, 1, OF_STRING),
        summary("collection", 0, 0, OF_CODEABLE_CONCEPT),
        one("typeTested", 0, 0, of(&SPECIMEN_DEFINITION_TYPE_TESTED)),
    ],
    keys: Lazy::new(),
};
/// `SpecimenDefinition.typeTested`
pub struct SpecimenDefinitionTypeTested {
    /// `SpecimenDefinition.typeTested.id` · string · 0..1
    pub id: Option<String>,
    /// `SpecimenDefinition.typeTested.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SpecimenDefinition.typeTested.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SpecimenDefinition.typeTested.isDerived` · boolean · 0..1
    pub is_derived: Element<bool>,
    /// `SpecimenDefinition.typeTested.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `SpecimenDefinition.typeTested.preference` · code · 1..1
    pub preference: Element<SpecimenContainedPreference>,
    /// `SpecimenDefinition.typeTested.container` · SpecimenDefinitionTypeTestedContainer · 0..1
    pub container: Option<Box<SpecimenDefinitionTypeTestedContainer>>,
    /// `SpecimenDefinition.typeTested.requirement` · string · 0..1
    pub requirement: Element<String>,
    /// `SpecimenDefinition.typeTested.retentionTime` · Duration · 0..1
    pub retention_time: Option<Box<Duration>>,
    /// `SpecimenDefinition.typeTested.rejectionCriterion` · CodeableConcept · 0..*
    pub rejection_criterion: Vec<CodeableConcept>,
    /// `SpecimenDefinition.typeTested.handling` · SpecimenDefinitionTypeTestedHandling · 0..*
    pub handling: Vec<SpecimenDefinitionTypeTestedHandling>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SpecimenDefinitionTypeTested, SPECIMEN_DEFINITION_TYPE_TESTED, [id, extension,
    modifier_extension, is_derived, type_, preference, container, requirement,
    retention_time, rejection_criterion, handling]
);
/// The definition of `SpecimenDefinition.typeTested`.
pub static SPECIMEN_DEFINITION_TYPE_TESTED: TypeDef = TypeDef {
    name: "SpecimenDefinitionTypeTested",
    path: "SpecimenDefinition.typeTested",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("isDerived", 0, 1, OF_BOOLEAN),
        HAS_TYPE,
        one("preference", 1, 1, OF_CODE).codes(&SPECIMEN_CONTAINED_PREFERENCE),
        one("container", 0, 1, of(&SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER)),
        one("requirement", 0, 1, OF_STRING),
        one("retentionTime", 0, 1, OF_DURATION),
        one("rejectionCriterion", 0, 0, OF_CODEABLE_CONCEPT),
        one("handling", 0, 0, of(&SPECIMEN_DEFINITION_TYPE_TESTED_HANDLING)),
    ],
    keys: Lazy::new(),
};
/// `SpecimenDefinition.typeTested.container`
pub struct SpecimenDefinitionTypeTestedContainer {
    /// `SpecimenDefinition.typeTested.container.id` · string · 0..1
    pub id: Option<String>,
    /// `SpecimenDefinition.typeTested.container.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SpecimenDefinition.typeTested.container.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SpecimenDefinition.typeTested.container.material` · CodeableConcept · 0..1
    pub material: Option<Box<CodeableConcept>>,
    /// `SpecimenDefinition.typeTested.container.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `SpecimenDefinition.typeTested.container.cap` · CodeableConcept · 0..1
    pub cap: Option<Box<CodeableConcept>>,
    /// `SpecimenDefinition.typeTested.container.description` · string · 0..1
    pub description: Element<String>,
    /// `SpecimenDefinition.typeTested.container.capacity` · Quantity · 0..1
    pub capacity: Option<Box<Quantity>>,
    /// `SpecimenDefinition.typeTested.container.minimumVolume[x]` · Quantity, string · 0..1
    pub minimum_volume: Option<SpecimenDefinitionTypeTestedContainerMinimumVolume>,
    /// `SpecimenDefinition.typeTested.container.additive` · SpecimenDefinitionTypeTestedContainerAdditive · 0..*
    pub additive: Vec<SpecimenDefinitionTypeTestedContainerAdditive>,
    /// `SpecimenDefinition.typeTested.container.preparation` · string · 0..1
    pub preparation: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SpecimenDefinitionTypeTestedContainer, SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER,
    [id, extension, modifier_extension, material, type_, cap, description, capacity,
    minimum_volume, additive, preparation]
);
choice!(
    #[doc = " `SpecimenDefinition.typeTested.container.minimumVolume[x]`"]
    SpecimenDefinitionTypeTestedContainerMinimumVolume, [Quantity(Box < Quantity >),
    String(Element < String >)]
);
/// The definition of `SpecimenDefinition.typeTested.container`.
pub static SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER: TypeDef = TypeDef {
    name: "SpecimenDefinitionTypeTestedContainer",
    path: "SpecimenDefinition.typeTested.container",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("material", 0, 1, OF_CODEABLE_CONCEPT),
        HAS_TYPE,
        one("cap", 0, 1, OF_CODEABLE_CONCEPT),
        HAS_DESCRIPTION,
        one("capacity", 0, 1, OF_QUANTITY),
        choice(
            "minimumVolume",
            0,
            1,
            &[
                alternative("minimumVolumeQuantity", OF_QUANTITY),
                alternative("minimumVolumeString", OF_STRING),
            ],
        ),
        one("additive", 0, 0, of(&SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_ADDITIVE)),
        one("preparation", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `SpecimenDefinition.typeTested.container.additive`
pub struct SpecimenDefinitionTypeTestedContainerAdditive {
    /// `SpecimenDefinition.typeTested.container.additive.id` · string · 0..1
    pub id: Option<String>,
    /// `SpecimenDefinition.typeTested.container.additive.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SpecimenDefinition.typeTested.container.additive.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SpecimenDefinition.typeTested.container.additive.additive[x]` · CodeableConcept, Reference to Substance · 1..1
    pub additive: Option<SpecimenDefinitionTypeTestedContainerAdditiveAdditive>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SpecimenDefinitionTypeTestedContainerAdditive,
    SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_ADDITIVE, [id, extension,
    modifier_extension, additive]
);
choice!(
    #[doc = " `SpecimenDefinition.typeTested.container.additive.additive[x]`"]
    SpecimenDefinitionTypeTestedContainerAdditiveAdditive, [CodeableConcept(Box <
    CodeableConcept >), Reference(Box < Reference >)]
);
/// The definition of `SpecimenDefinition.typeTested.container.additive`.
pub static SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_ADDITIVE: TypeDef = TypeDef {
    name: "SpecimenDefinitionTypeTestedContainerAdditive",
    path: "SpecimenDefinition.typeTested.container.additive",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        choice(
                "additive",
                1,
                1,
                &[
                    alternative("additiveCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("additiveReference", OF_REFERENCE),
                ],
            )
            .to(&["Substance"]),
    ],
    keys: Lazy::new(),
};
/// `SpecimenDefinition.typeTested.handling`
pub struct SpecimenDefinitionTypeTestedHandling {
    /// `SpecimenDefinition.typeTested.handling.id` · string · 0..1
    pub id: Option<String>,
    /// `SpecimenDefinition.typeTested.handling.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SpecimenDefinition.typeTested.handling.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SpecimenDefinition.typeTested.handling.temperatureQualifier` · CodeableConcept · 0..1
    pub temperature_qualifier: Option<Box<CodeableConcept>>,
    /// `SpecimenDefinition.typeTested.handling.temperatureRange` · Range · 0..1
    pub temperature_range: Option<Box<Range>>,
    /// `SpecimenDefinition.typeTested.handling.maxDuration` · Duration · 0..1
    pub max_duration: Option<Box<Duration>>,
    /// `SpecimenDefinition.typeTested.handling.instruction` · string · 0..1
    pub instruction: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SpecimenDefinitionTypeTestedHandling, SPECIMEN_DEFINITION_TYPE_TESTED_HANDLING, [id,
    extension, modifier_extension, temperature_qualifier, temperature_range,
    max_duration, instruction]
);
/// The definition of `SpecimenDefinition.typeTested.handling`.
pub static SPECIMEN_DEFINITION_TYPE_TESTED_HANDLING: TypeDef = TypeDef {
    name: "SpecimenDefinitionTypeTestedHandling",
    path: "SpecimenDefinition.typeTested.handling",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("temperatureQualifier", 0, 1, OF_CODEABLE_CONCEPT),
        one("temperatureRange", 0, 1, OF_RANGE),
        one("maxDuration", 0, 1, OF_DURATION),
        one("instruction", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_ADDITIVE_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".additiveCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".additiveReference", REFERENCE_STRUCT_2),
];
pub(crate) static SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_COLUMNS: [ColumnDef; 12] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".material", CODEABLE_CONCEPT_STRUCT),
    TYPE_COLUMN,
    column(".cap", CODEABLE_CONCEPT_STRUCT),
    DESCRIPTION_COLUMN,
    column(".capacity", QUANTITY_STRUCT),
    column(".minimumVolumeQuantity", QUANTITY_STRUCT),
    column(".minimumVolumeString", TEXT),
    column(
        ".additive",
        list(&within(&SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_ADDITIVE_COLUMNS)),
    ),
    column(".preparation", TEXT),
];
pub(crate) static SPECIMEN_DEFINITION_TYPE_TESTED_HANDLING_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".temperatureQualifier", CODEABLE_CONCEPT_STRUCT),
    column(".temperatureRange", RANGE_STRUCT),
    column(".maxDuration", DURATION_STRUCT),
    column(".instruction", TEXT),
];
pub(crate) static SPECIMEN_DEFINITION_TYPE_TESTED_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".isDerived", BOOLEAN),
    TYPE_COLUMN,
    column(".preference", TEXT),
    column(".container", within(&SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_COLUMNS)),
    column(".requirement", TEXT),
    column(".retentionTime", DURATION_STRUCT),
    column(".rejectionCriterion", CODEABLE_CONCEPT_LIST),
    column(".handling", list(&within(&SPECIMEN_DEFINITION_TYPE_TESTED_HANDLING_COLUMNS))),
];
/// The table `specimen_definition`.
pub static SPECIMEN_DEFINITION_TABLE: TableDef = TableDef {
    name: "specimen_definition",
    doc: "One row for each SpecimenDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("SpecimenDefinition.resourceType", TEXT),
        column("SpecimenDefinition.id", TEXT),
        column("SpecimenDefinition.meta", META_STRUCT),
        column("SpecimenDefinition.implicitRules", TEXT),
        column("SpecimenDefinition.language", TEXT),
        column("SpecimenDefinition.text", NARRATIVE_STRUCT),
        column("SpecimenDefinition.contained", TEXTS),
        column("SpecimenDefinition.extension", EXTENSION_TEXTS),
        column("SpecimenDefinition.modifierExtension", EXTENSION_TEXTS),
        column("SpecimenDefinition.identifier", IDENTIFIER_STRUCT),
        column("SpecimenDefinition.typeCollected", CODEABLE_CONCEPT_STRUCT),
        column("SpecimenDefinition.patientPreparation", CODEABLE_CONCEPT_LIST),
        column("SpecimenDefinition.timeAspect", TEXT),
        column("SpecimenDefinition.collection", CODEABLE_CONCEPT_LIST),
        column(
            "SpecimenDefinition.typeTested",
            list(&within(&SPECIMEN_DEFINITION_TYPE_TESTED_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "SpecimenDefinition.meta.lastUpdated"),
        ),
        titled(
            "The address by which the entry of its Bundle names it",
            derived("_full_url", TEXT, "Bundle.entry.fullUrl"),
        ),
        titled("The file it was read from", derived("_source_file", TEXT, "")),
        titled("Resources before it in the file", derived("_resource_index", INT64, "")),
        titled("Bytes before it in the file", derived("_byte_offset", INT64, "")),
        titled("What no column holds, JSON by path", derived("_rescued_data", TEXT, "")),
    ],
};

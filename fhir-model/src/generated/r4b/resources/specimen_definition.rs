// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{SPECIMEN_CONTAINED_PREFERENCE, SpecimenContainedPreference};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, DURATION,
    DURATION_COLUMNS, Duration, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, QUANTITY, QUANTITY_COLUMNS, Quantity, RANGE,
    RANGE_COLUMNS, REFERENCE, REFERENCE_COLUMNS_2, Range, Reference,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 1, of(&IDENTIFIER)),
        summary("typeCollected", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("patientPreparation", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("timeAspect", 0, 1, OF_STRING),
        summary("collection", 0, 0, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("isDerived", 0, 1, OF_BOOLEAN),
        one("type", 0, 1, of(&CODEABLE_CONCEPT)),
        one("preference", 1, 1, OF_CODE).codes(&SPECIMEN_CONTAINED_PREFERENCE),
        one("container", 0, 1, of(&SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER)),
        one("requirement", 0, 1, OF_STRING),
        one("retentionTime", 0, 1, of(&DURATION)),
        one("rejectionCriterion", 0, 0, of(&CODEABLE_CONCEPT)),
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
    SpecimenDefinitionTypeTestedContainerMinimumVolume, [0 => Quantity(Box < Quantity >),
    1 => String(Element < String >)]
);
/// The definition of `SpecimenDefinition.typeTested.container`.
pub static SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER: TypeDef = TypeDef {
    name: "SpecimenDefinitionTypeTestedContainer",
    path: "SpecimenDefinition.typeTested.container",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("material", 0, 1, of(&CODEABLE_CONCEPT)),
        one("type", 0, 1, of(&CODEABLE_CONCEPT)),
        one("cap", 0, 1, of(&CODEABLE_CONCEPT)),
        one("description", 0, 1, OF_STRING),
        one("capacity", 0, 1, of(&QUANTITY)),
        choice(
            "minimumVolume",
            0,
            1,
            &[
                alternative("minimumVolumeQuantity", of(&QUANTITY)),
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
    SpecimenDefinitionTypeTestedContainerAdditiveAdditive, [0 => CodeableConcept(Box <
    CodeableConcept >), 1 => Reference(Box < Reference >)]
);
/// The definition of `SpecimenDefinition.typeTested.container.additive`.
pub static SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_ADDITIVE: TypeDef = TypeDef {
    name: "SpecimenDefinitionTypeTestedContainerAdditive",
    path: "SpecimenDefinition.typeTested.container.additive",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        choice(
                "additive",
                1,
                1,
                &[
                    alternative("additiveCodeableConcept", of(&CODEABLE_CONCEPT)),
                    alternative("additiveReference", of(&REFERENCE)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("temperatureQualifier", 0, 1, of(&CODEABLE_CONCEPT)),
        one("temperatureRange", 0, 1, of(&RANGE)),
        one("maxDuration", 0, 1, of(&DURATION)),
        one("instruction", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_ADDITIVE_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column(
        "additiveCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".additiveCodeableConcept",
    ),
    column("additiveReference", within(&REFERENCE_COLUMNS_2), ".additiveReference"),
];
pub(crate) static SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_COLUMNS: [ColumnDef; 12] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("material", within(&CODEABLE_CONCEPT_COLUMNS), ".material"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("cap", within(&CODEABLE_CONCEPT_COLUMNS), ".cap"),
    column("description", TEXT, ".description"),
    column("capacity", within(&QUANTITY_COLUMNS), ".capacity"),
    column("minimumVolumeQuantity", within(&QUANTITY_COLUMNS), ".minimumVolumeQuantity"),
    column("minimumVolumeString", TEXT, ".minimumVolumeString"),
    column(
        "additive",
        list(&within(&SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_ADDITIVE_COLUMNS)),
        ".additive",
    ),
    column("preparation", TEXT, ".preparation"),
];
pub(crate) static SPECIMEN_DEFINITION_TYPE_TESTED_HANDLING_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column(
        "temperatureQualifier",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".temperatureQualifier",
    ),
    column("temperatureRange", within(&RANGE_COLUMNS), ".temperatureRange"),
    column("maxDuration", within(&DURATION_COLUMNS), ".maxDuration"),
    column("instruction", TEXT, ".instruction"),
];
pub(crate) static SPECIMEN_DEFINITION_TYPE_TESTED_COLUMNS: [ColumnDef; 11] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("isDerived", BOOLEAN, ".isDerived"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("preference", TEXT, ".preference"),
    column(
        "container",
        within(&SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_COLUMNS),
        ".container",
    ),
    column("requirement", TEXT, ".requirement"),
    column("retentionTime", within(&DURATION_COLUMNS), ".retentionTime"),
    column(
        "rejectionCriterion",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".rejectionCriterion",
    ),
    column(
        "handling",
        list(&within(&SPECIMEN_DEFINITION_TYPE_TESTED_HANDLING_COLUMNS)),
        ".handling",
    ),
];
/// The table `specimen_definition`.
pub static SPECIMEN_DEFINITION_TABLE: TableDef = TableDef {
    name: "specimen_definition",
    doc: "One row for each SpecimenDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "SpecimenDefinition.resourceType"),
        column("id", TEXT, "SpecimenDefinition.id"),
        column("meta", within(&META_COLUMNS), "SpecimenDefinition.meta"),
        column("implicitRules", TEXT, "SpecimenDefinition.implicitRules"),
        column("language", TEXT, "SpecimenDefinition.language"),
        column("text", within(&NARRATIVE_COLUMNS), "SpecimenDefinition.text"),
        column("contained", TEXTS, "SpecimenDefinition.contained"),
        column("extension", EXTENSION_TEXTS, "SpecimenDefinition.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "SpecimenDefinition.modifierExtension",
        ),
        column(
            "identifier",
            within(&IDENTIFIER_COLUMNS),
            "SpecimenDefinition.identifier",
        ),
        column(
            "typeCollected",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "SpecimenDefinition.typeCollected",
        ),
        column(
            "patientPreparation",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "SpecimenDefinition.patientPreparation",
        ),
        column("timeAspect", TEXT, "SpecimenDefinition.timeAspect"),
        column(
            "collection",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "SpecimenDefinition.collection",
        ),
        column(
            "typeTested",
            list(&within(&SPECIMEN_DEFINITION_TYPE_TESTED_COLUMNS)),
            "SpecimenDefinition.typeTested",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "SpecimenDefinition.meta.lastUpdated"),
        ),
        titled(
            "The address by which the entry of its Bundle names it",
            column("_full_url", TEXT, "Bundle.entry.fullUrl"),
        ),
        titled("The file it was read from", column("_source_file", TEXT, "")),
        titled("Resources before it in the file", column("_resource_index", INT64, "")),
        titled("Bytes before it in the file", column("_byte_offset", INT64, "")),
        titled("What no column holds, JSON by path", column("_rescued_data", TEXT, "")),
    ],
};

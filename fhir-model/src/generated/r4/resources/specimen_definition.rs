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
#[derive(Default)]
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
    SpecimenDefinition, SPECIMEN_DEFINITION, [0 => id, 1 => meta, 2 => implicit_rules, 3
    => language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    identifier, 9 => type_collected, 10 => patient_preparation, 11 => time_aspect, 12 =>
    collection, 13 => type_tested]
);
/// The definition of `SpecimenDefinition`.
pub static SPECIMEN_DEFINITION: TypeDef = TypeDef {
    name: "SpecimenDefinition",
    path: "SpecimenDefinition",
    kind: TypeKind::Resource,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).modifier(),
        one("identifier", 0, 1, Ty::Type(&IDENTIFIER)).summary(),
        one("typeCollected", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("patientPreparation", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("timeAspect", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("collection", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("typeTested", 0, 0, Ty::Type(&SPECIMEN_DEFINITION_TYPE_TESTED)),
    ],
    keys: Lazy::new(),
};
/// `SpecimenDefinition.typeTested`
#[derive(Default)]
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
    SpecimenDefinitionTypeTested, SPECIMEN_DEFINITION_TYPE_TESTED, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => is_derived, 4 => type_, 5 => preference, 6
    => container, 7 => requirement, 8 => retention_time, 9 => rejection_criterion, 10 =>
    handling]
);
/// The definition of `SpecimenDefinition.typeTested`.
pub static SPECIMEN_DEFINITION_TYPE_TESTED: TypeDef = TypeDef {
    name: "SpecimenDefinitionTypeTested",
    path: "SpecimenDefinition.typeTested",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("isDerived", 0, 1, Ty::Primitive(Primitive::Boolean)),
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("preference", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&SPECIMEN_CONTAINED_PREFERENCE),
        one("container", 0, 1, Ty::Type(&SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER)),
        one("requirement", 0, 1, Ty::Primitive(Primitive::String)),
        one("retentionTime", 0, 1, Ty::Type(&DURATION)),
        one("rejectionCriterion", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("handling", 0, 0, Ty::Type(&SPECIMEN_DEFINITION_TYPE_TESTED_HANDLING)),
    ],
    keys: Lazy::new(),
};
/// `SpecimenDefinition.typeTested.container`
#[derive(Default)]
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
    SpecimenDefinitionTypeTestedContainer, SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER, [0
    => id, 1 => extension, 2 => modifier_extension, 3 => material, 4 => type_, 5 => cap,
    6 => description, 7 => capacity, 8 => minimum_volume, 9 => additive, 10 =>
    preparation]
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
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("material", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("cap", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("description", 0, 1, Ty::Primitive(Primitive::String)),
        one("capacity", 0, 1, Ty::Type(&QUANTITY)),
        choice(
            "minimumVolume",
            0,
            1,
            &[
                alternative("minimumVolumeQuantity", Ty::Type(&QUANTITY)),
                alternative("minimumVolumeString", Ty::Primitive(Primitive::String)),
            ],
        ),
        one(
            "additive",
            0,
            0,
            Ty::Type(&SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_ADDITIVE),
        ),
        one("preparation", 0, 1, Ty::Primitive(Primitive::String)),
    ],
    keys: Lazy::new(),
};
/// `SpecimenDefinition.typeTested.container.additive`
#[derive(Default)]
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
    SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_ADDITIVE, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => additive]
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
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        choice(
                "additive",
                1,
                1,
                &[
                    alternative("additiveCodeableConcept", Ty::Type(&CODEABLE_CONCEPT)),
                    alternative("additiveReference", Ty::Type(&REFERENCE)),
                ],
            )
            .to(&["Substance"]),
    ],
    keys: Lazy::new(),
};
/// `SpecimenDefinition.typeTested.handling`
#[derive(Default)]
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
    SpecimenDefinitionTypeTestedHandling, SPECIMEN_DEFINITION_TYPE_TESTED_HANDLING, [0 =>
    id, 1 => extension, 2 => modifier_extension, 3 => temperature_qualifier, 4 =>
    temperature_range, 5 => max_duration, 6 => instruction]
);
/// The definition of `SpecimenDefinition.typeTested.handling`.
pub static SPECIMEN_DEFINITION_TYPE_TESTED_HANDLING: TypeDef = TypeDef {
    name: "SpecimenDefinitionTypeTestedHandling",
    path: "SpecimenDefinition.typeTested.handling",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("temperatureQualifier", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("temperatureRange", 0, 1, Ty::Type(&RANGE)),
        one("maxDuration", 0, 1, Ty::Type(&DURATION)),
        one("instruction", 0, 1, Ty::Primitive(Primitive::String)),
    ],
    keys: Lazy::new(),
};
pub(crate) static SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_ADDITIVE_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column(
        "additiveCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".additiveCodeableConcept",
        "",
    ),
    column("additiveReference", within(&REFERENCE_COLUMNS_2), ".additiveReference", ""),
];
pub(crate) static SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_COLUMNS: [ColumnDef; 12] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("material", within(&CODEABLE_CONCEPT_COLUMNS), ".material", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("cap", within(&CODEABLE_CONCEPT_COLUMNS), ".cap", ""),
    column("description", TEXT, ".description", ""),
    column("capacity", within(&QUANTITY_COLUMNS), ".capacity", ""),
    column(
        "minimumVolumeQuantity",
        within(&QUANTITY_COLUMNS),
        ".minimumVolumeQuantity",
        "",
    ),
    column("minimumVolumeString", TEXT, ".minimumVolumeString", ""),
    column(
        "additive",
        list(&within(&SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_ADDITIVE_COLUMNS)),
        ".additive",
        "",
    ),
    column("preparation", TEXT, ".preparation", ""),
];
pub(crate) static SPECIMEN_DEFINITION_TYPE_TESTED_HANDLING_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column(
        "temperatureQualifier",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".temperatureQualifier",
        "",
    ),
    column("temperatureRange", within(&RANGE_COLUMNS), ".temperatureRange", ""),
    column("maxDuration", within(&DURATION_COLUMNS), ".maxDuration", ""),
    column("instruction", TEXT, ".instruction", ""),
];
pub(crate) static SPECIMEN_DEFINITION_TYPE_TESTED_COLUMNS: [ColumnDef; 11] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("isDerived", BOOLEAN, ".isDerived", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("preference", TEXT, ".preference", ""),
    column(
        "container",
        within(&SPECIMEN_DEFINITION_TYPE_TESTED_CONTAINER_COLUMNS),
        ".container",
        "",
    ),
    column("requirement", TEXT, ".requirement", ""),
    column("retentionTime", within(&DURATION_COLUMNS), ".retentionTime", ""),
    column(
        "rejectionCriterion",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".rejectionCriterion",
        "",
    ),
    column(
        "handling",
        list(&within(&SPECIMEN_DEFINITION_TYPE_TESTED_HANDLING_COLUMNS)),
        ".handling",
        "",
    ),
];
/// The table `specimen_definition`.
pub static SPECIMEN_DEFINITION_TABLE: TableDef = TableDef {
    name: "specimen_definition",
    doc: "One row for each SpecimenDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "SpecimenDefinition.resourceType", ""),
        column("id", TEXT, "SpecimenDefinition.id", ""),
        column("meta", within(&META_COLUMNS), "SpecimenDefinition.meta", ""),
        column("implicitRules", TEXT, "SpecimenDefinition.implicitRules", ""),
        column("language", TEXT, "SpecimenDefinition.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "SpecimenDefinition.text", ""),
        column("contained", list(&TEXT), "SpecimenDefinition.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "SpecimenDefinition.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "SpecimenDefinition.modifierExtension",
            "",
        ),
        column(
            "identifier",
            within(&IDENTIFIER_COLUMNS),
            "SpecimenDefinition.identifier",
            "",
        ),
        column(
            "typeCollected",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "SpecimenDefinition.typeCollected",
            "",
        ),
        column(
            "patientPreparation",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "SpecimenDefinition.patientPreparation",
            "",
        ),
        column("timeAspect", TEXT, "SpecimenDefinition.timeAspect", ""),
        column(
            "collection",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "SpecimenDefinition.collection",
            "",
        ),
        column(
            "typeTested",
            list(&within(&SPECIMEN_DEFINITION_TYPE_TESTED_COLUMNS)),
            "SpecimenDefinition.typeTested",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "SpecimenDefinition.meta.lastUpdated",
            "When the server last changed it",
        ),
        column(
            "_full_url",
            TEXT,
            "Bundle.entry.fullUrl",
            "The address by which the entry of its Bundle names it",
        ),
        column("_source_file", TEXT, "", "The file it was read from"),
        column("_resource_index", INT64, "", "Resources before it in the file"),
        column("_byte_offset", INT64, "", "Bytes before it in the file"),
        column("_rescued_data", TEXT, "", "What no column holds, JSON by path"),
    ],
};

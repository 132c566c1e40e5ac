// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    PUBLICATION_STATUS, PublicationStatus, SPECIMEN_CONTAINED_PREFERENCE,
    SpecimenContainedPreference,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODING, CODING_COLUMNS, CONTACT_DETAIL,
    CONTACT_DETAIL_COLUMNS, CodeableConcept, Coding, ContactDetail, DURATION,
    DURATION_COLUMNS, Duration, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, QUANTITY,
    QUANTITY_COLUMNS, Quantity, RANGE, RANGE_COLUMNS, REFERENCE, REFERENCE_COLUMNS_2,
    Range, Reference, USAGE_CONTEXT, USAGE_CONTEXT_COLUMNS, UsageContext,
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
    /// `SpecimenDefinition.url` · uri · 0..1
    pub url: Element<String>,
    /// `SpecimenDefinition.identifier` · Identifier · 0..1
    pub identifier: Option<Box<Identifier>>,
    /// `SpecimenDefinition.version` · string · 0..1
    pub version: Element<String>,
    /// `SpecimenDefinition.versionAlgorithm[x]` · string, Coding · 0..1
    pub version_algorithm: Option<SpecimenDefinitionVersionAlgorithm>,
    /// `SpecimenDefinition.name` · string · 0..1
    pub name: Element<String>,
    /// `SpecimenDefinition.title` · string · 0..1
    pub title: Element<String>,
    /// `SpecimenDefinition.derivedFromCanonical` · canonical to SpecimenDefinition · 0..*
    pub derived_from_canonical: Vec<Element<String>>,
    /// `SpecimenDefinition.derivedFromUri` · uri · 0..*
    pub derived_from_uri: Vec<Element<String>>,
    /// `SpecimenDefinition.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `SpecimenDefinition.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
    /// `SpecimenDefinition.subject[x]` · CodeableConcept, Reference to Group · 0..1
    pub subject: Option<SpecimenDefinitionSubject>,
    /// `SpecimenDefinition.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `SpecimenDefinition.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `SpecimenDefinition.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `SpecimenDefinition.description` · markdown · 0..1
    pub description: Element<String>,
    /// `SpecimenDefinition.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `SpecimenDefinition.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `SpecimenDefinition.purpose` · markdown · 0..1
    pub purpose: Element<String>,
    /// `SpecimenDefinition.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `SpecimenDefinition.copyrightLabel` · string · 0..1
    pub copyright_label: Element<String>,
    /// `SpecimenDefinition.approvalDate` · date · 0..1
    pub approval_date: Element<Date>,
    /// `SpecimenDefinition.lastReviewDate` · date · 0..1
    pub last_review_date: Element<Date>,
    /// `SpecimenDefinition.effectivePeriod` · Period · 0..1
    pub effective_period: Option<Box<Period>>,
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
    url, 9 => identifier, 10 => version, 11 => version_algorithm, 12 => name, 13 =>
    title, 14 => derived_from_canonical, 15 => derived_from_uri, 16 => status, 17 =>
    experimental, 18 => subject, 19 => date, 20 => publisher, 21 => contact, 22 =>
    description, 23 => use_context, 24 => jurisdiction, 25 => purpose, 26 => copyright,
    27 => copyright_label, 28 => approval_date, 29 => last_review_date, 30 =>
    effective_period, 31 => type_collected, 32 => patient_preparation, 33 => time_aspect,
    34 => collection, 35 => type_tested]
);
choice!(
    #[doc = " `SpecimenDefinition.versionAlgorithm[x]`"]
    SpecimenDefinitionVersionAlgorithm, [0 => String(Element < String >), 1 => Coding(Box
    < Coding >)]
);
choice!(
    #[doc = " `SpecimenDefinition.subject[x]`"] SpecimenDefinitionSubject, [0 =>
    CodeableConcept(Box < CodeableConcept >), 1 => Reference(Box < Reference >)]
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
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("url", 0, 1, Ty::Primitive(Primitive::Uri)).summary(),
        one("identifier", 0, 1, Ty::Type(&IDENTIFIER)).summary(),
        one("version", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        choice(
                "versionAlgorithm",
                0,
                1,
                &[
                    alternative(
                        "versionAlgorithmString",
                        Ty::Primitive(Primitive::String),
                    ),
                    alternative("versionAlgorithmCoding", Ty::Type(&CODING)),
                ],
            )
            .summary(),
        one("name", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("title", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("derivedFromCanonical", 0, 0, Ty::Primitive(Primitive::Canonical))
            .to(&["SpecimenDefinition"])
            .summary(),
        one("derivedFromUri", 0, 0, Ty::Primitive(Primitive::Uri)).summary(),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&PUBLICATION_STATUS)
            .summary()
            .modifier(),
        one("experimental", 0, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        choice(
                "subject",
                0,
                1,
                &[
                    alternative("subjectCodeableConcept", Ty::Type(&CODEABLE_CONCEPT)),
                    alternative("subjectReference", Ty::Type(&REFERENCE)),
                ],
            )
            .to(&["Group"])
            .summary(),
        one("date", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("publisher", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("contact", 0, 0, Ty::Type(&CONTACT_DETAIL)).summary(),
        one("description", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("useContext", 0, 0, Ty::Type(&USAGE_CONTEXT)),
        one("jurisdiction", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("purpose", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("copyright", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("copyrightLabel", 0, 1, Ty::Primitive(Primitive::String)),
        one("approvalDate", 0, 1, Ty::Primitive(Primitive::Date)),
        one("lastReviewDate", 0, 1, Ty::Primitive(Primitive::Date)),
        one("effectivePeriod", 0, 1, Ty::Type(&PERIOD)).summary(),
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
    /// `SpecimenDefinition.typeTested.requirement` · markdown · 0..1
    pub requirement: Element<String>,
    /// `SpecimenDefinition.typeTested.retentionTime` · Duration · 0..1
    pub retention_time: Option<Box<Duration>>,
    /// `SpecimenDefinition.typeTested.singleUse` · boolean · 0..1
    pub single_use: Element<bool>,
    /// `SpecimenDefinition.typeTested.rejectionCriterion` · CodeableConcept · 0..*
    pub rejection_criterion: Vec<CodeableConcept>,
    /// `SpecimenDefinition.typeTested.handling` · SpecimenDefinitionTypeTestedHandling · 0..*
    pub handling: Vec<SpecimenDefinitionTypeTestedHandling>,
    /// `SpecimenDefinition.typeTested.testingDestination` · CodeableConcept · 0..*
    pub testing_destination: Vec<CodeableConcept>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SpecimenDefinitionTypeTested, SPECIMEN_DEFINITION_TYPE_TESTED, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => is_derived, 4 => type_, 5 => preference, 6
    => container, 7 => requirement, 8 => retention_time, 9 => single_use, 10 =>
    rejection_criterion, 11 => handling, 12 => testing_destination]
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
        one("requirement", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("retentionTime", 0, 1, Ty::Type(&DURATION)),
        one("singleUse", 0, 1, Ty::Primitive(Primitive::Boolean)),
        one("rejectionCriterion", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("handling", 0, 0, Ty::Type(&SPECIMEN_DEFINITION_TYPE_TESTED_HANDLING)),
        one("testingDestination", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
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
    /// `SpecimenDefinition.typeTested.container.description` · markdown · 0..1
    pub description: Element<String>,
    /// `SpecimenDefinition.typeTested.container.capacity` · Quantity · 0..1
    pub capacity: Option<Box<Quantity>>,
    /// `SpecimenDefinition.typeTested.container.minimumVolume[x]` · Quantity, string · 0..1
    pub minimum_volume: Option<SpecimenDefinitionTypeTestedContainerMinimumVolume>,
    /// `SpecimenDefinition.typeTested.container.additive` · SpecimenDefinitionTypeTestedContainerAdditive · 0..*
    pub additive: Vec<SpecimenDefinitionTypeTestedContainerAdditive>,
    /// `SpecimenDefinition.typeTested.container.preparation` · markdown · 0..1
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
        one("description", 0, 1, Ty::Primitive(Primitive::Markdown)),
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
        one("preparation", 0, 1, Ty::Primitive(Primitive::Markdown)),
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
    /// `SpecimenDefinition.typeTested.container.additive.additive[x]` · CodeableConcept, Reference to SubstanceDefinition · 1..1
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
            .to(&["SubstanceDefinition"]),
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
    /// `SpecimenDefinition.typeTested.handling.instruction` · markdown · 0..1
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
        one("instruction", 0, 1, Ty::Primitive(Primitive::Markdown)),
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
pub(crate) static SPECIMEN_DEFINITION_TYPE_TESTED_COLUMNS: [ColumnDef; 13] = [
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
    column("singleUse", BOOLEAN, ".singleUse", ""),
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
    column(
        "testingDestination",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".testingDestination",
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
        column("url", TEXT, "SpecimenDefinition.url", ""),
        column(
            "identifier",
            within(&IDENTIFIER_COLUMNS),
            "SpecimenDefinition.identifier",
            "",
        ),
        column("version", TEXT, "SpecimenDefinition.version", ""),
        column(
            "versionAlgorithmString",
            TEXT,
            "SpecimenDefinition.versionAlgorithmString",
            "",
        ),
        column(
            "versionAlgorithmCoding",
            within(&CODING_COLUMNS),
            "SpecimenDefinition.versionAlgorithmCoding",
            "",
        ),
        column("name", TEXT, "SpecimenDefinition.name", ""),
        column("title", TEXT, "SpecimenDefinition.title", ""),
        column(
            "derivedFromCanonical",
            list(&TEXT),
            "SpecimenDefinition.derivedFromCanonical",
            "",
        ),
        column("derivedFromUri", list(&TEXT), "SpecimenDefinition.derivedFromUri", ""),
        column("status", TEXT, "SpecimenDefinition.status", ""),
        column("experimental", BOOLEAN, "SpecimenDefinition.experimental", ""),
        column(
            "subjectCodeableConcept",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "SpecimenDefinition.subjectCodeableConcept",
            "",
        ),
        column(
            "subjectReference",
            within(&REFERENCE_COLUMNS_2),
            "SpecimenDefinition.subjectReference",
            "",
        ),
        column("date", TEXT, "SpecimenDefinition.date", ""),
        column("__date_start", TIMESTAMP, "SpecimenDefinition.date", ""),
        column("__date_end", TIMESTAMP, "SpecimenDefinition.date", ""),
        column("publisher", TEXT, "SpecimenDefinition.publisher", ""),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "SpecimenDefinition.contact",
            "",
        ),
        column("description", TEXT, "SpecimenDefinition.description", ""),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "SpecimenDefinition.useContext",
            "",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "SpecimenDefinition.jurisdiction",
            "",
        ),
        column("purpose", TEXT, "SpecimenDefinition.purpose", ""),
        column("copyright", TEXT, "SpecimenDefinition.copyright", ""),
        column("copyrightLabel", TEXT, "SpecimenDefinition.copyrightLabel", ""),
        column("approvalDate", TEXT, "SpecimenDefinition.approvalDate", ""),
        column("__approvalDate_start", TIMESTAMP, "SpecimenDefinition.approvalDate", ""),
        column("__approvalDate_end", TIMESTAMP, "SpecimenDefinition.approvalDate", ""),
        column("lastReviewDate", TEXT, "SpecimenDefinition.lastReviewDate", ""),
        column(
            "__lastReviewDate_start",
            TIMESTAMP,
            "SpecimenDefinition.lastReviewDate",
            "",
        ),
        column(
            "__lastReviewDate_end",
            TIMESTAMP,
            "SpecimenDefinition.lastReviewDate",
            "",
        ),
        column(
            "effectivePeriod",
            within(&PERIOD_COLUMNS),
            "SpecimenDefinition.effectivePeriod",
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

// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    ACTION_PARTICIPANT_TYPE, ActionParticipantType, PublicationStatus, REQUEST_INTENT,
    REQUEST_PRIORITY, REQUEST_RESOURCE_TYPES, RequestIntent, RequestPriority,
    RequestResourceTypes,
};
use super::super::datatypes::{
    Age, CodeableConcept, CodeableReference, Coding, ContactDetail, Dosage, Duration,
    Element, Expression, Extension, Identifier, Meta, Narrative, Period, Quantity, Range,
    Reference, RelatedArtifact, Timing, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    AGE_STRUCT, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    CODEABLE_REFERENCE_STRUCT, CODING_STRUCT, CONTACT_DETAIL_LIST, DOSAGE_LIST,
    DURATION_STRUCT, EXPRESSION_STRUCT, EXTENSION_COLUMN, HAS_CODE, HAS_CONTACT,
    HAS_CONTAINED, HAS_COPYRIGHT, HAS_COPYRIGHT_LABEL, HAS_DATE, HAS_DESCRIPTION_2,
    HAS_EXPERIMENTAL, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_JURISDICTION, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_NAME, HAS_PUBLISHER, HAS_PURPOSE, HAS_QUANTITY, HAS_STATUS, HAS_TEXT, HAS_TITLE,
    HAS_URL, HAS_USE_CONTEXT, HAS_VERSION, HAS_VERSION_ALGORITHM, IDENTIFIER_LIST,
    ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_AGE,
    OF_CODEABLE_CONCEPT, OF_CODEABLE_REFERENCE, OF_CONTACT_DETAIL, OF_DOSAGE,
    OF_DURATION, OF_EXPRESSION, OF_PERIOD, OF_RANGE, OF_REFERENCE, OF_RELATED_ARTIFACT,
    OF_TIMING, PERIOD_STRUCT, QUANTITY_STRUCT, RANGE_STRUCT, REFERENCE_STRUCT_2,
    RELATED_ARTIFACT_LIST, TIMING_STRUCT, TYPE_COLUMN_2, USAGE_CONTEXT_LIST,
};
use crate::shorthand::*;
/// `ActivityDefinition`
pub struct ActivityDefinition {
    /// `ActivityDefinition.id` · id · 0..1
    pub id: Element<String>,
    /// `ActivityDefinition.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `ActivityDefinition.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `ActivityDefinition.language` · code · 0..1
    pub language: Element<String>,
    /// `ActivityDefinition.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `ActivityDefinition.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `ActivityDefinition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ActivityDefinition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ActivityDefinition.url` · uri · 0..1
    pub url: Element<String>,
    /// `ActivityDefinition.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `ActivityDefinition.version` · string · 0..1
    pub version: Element<String>,
    /// `ActivityDefinition.versionAlgorithm[x]` · string, Coding · 0..1
    pub version_algorithm: Option<ActivityDefinitionVersionAlgorithm>,
    /// `ActivityDefinition.name` · string · 0..1
    pub name: Element<String>,
    /// `ActivityDefinition.title` · string · 0..1
    pub title: Element<String>,
    /// `ActivityDefinition.subtitle` · string · 0..1
    pub subtitle: Element<String>,
    /// `ActivityDefinition.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `ActivityDefinition.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
    /// `ActivityDefinition.subject[x]` · CodeableConcept, Reference, canonical to AdministrableProductDefinition, EvidenceVariable, Group, ManufacturedItemDefinition, MedicinalProductDefinition, PackagedProductDefinition, SubstanceDefinition · 0..1
    pub subject: Option<ActivityDefinitionSubject>,
    /// `ActivityDefinition.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `ActivityDefinition.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `ActivityDefinition.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `ActivityDefinition.description` · markdown · 0..1
    pub description: Element<String>,
    /// `ActivityDefinition.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `ActivityDefinition.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `ActivityDefinition.purpose` · markdown · 0..1
    pub purpose: Element<String>,
    /// `ActivityDefinition.usage` · markdown · 0..1
    pub usage: Element<String>,
    /// `ActivityDefinition.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `ActivityDefinition.copyrightLabel` · string · 0..1
    pub copyright_label: Element<String>,
    /// `ActivityDefinition.approvalDate` · date · 0..1
    pub approval_date: Element<Date>,
    /// `ActivityDefinition.lastReviewDate` · date · 0..1
    pub last_review_date: Element<Date>,
    /// `ActivityDefinition.effectivePeriod` · Period · 0..1
    pub effective_period: Option<Box<Period>>,
    /// `ActivityDefinition.topic` · CodeableConcept · 0..*
    pub topic: Vec<CodeableConcept>,
    /// `ActivityDefinition.author` · ContactDetail · 0..*
    pub author: Vec<ContactDetail>,
    /// `ActivityDefinition.editor` · ContactDetail · 0..*
    pub editor: Vec<ContactDetail>,
    /// `ActivityDefinition.reviewer` · ContactDetail · 0..*
    pub reviewer: Vec<ContactDetail>,
    /// `ActivityDefinition.endorser` · ContactDetail · 0..*
    pub endorser: Vec<ContactDetail>,
    /// `ActivityDefinition.relatedArtifact` · RelatedArtifact · 0..*
    pub related_artifact: Vec<RelatedArtifact>,
    /// `ActivityDefinition.library` · canonical to Library · 0..*
    pub library: Vec<Element<String>>,
    /// `ActivityDefinition.kind` · code · 0..1
    pub kind: Element<RequestResourceTypes>,
    /// `ActivityDefinition.profile` · canonical to StructureDefinition · 0..1
    pub profile: Element<String>,
    /// `ActivityDefinition.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `ActivityDefinition.intent` · code · 0..1
    pub intent: Element<RequestIntent>,
    /// `ActivityDefinition.priority` · code · 0..1
    pub priority: Element<RequestPriority>,
    /// `ActivityDefinition.doNotPerform` · boolean · 0..1
    pub do_not_perform: Element<bool>,
    /// `ActivityDefinition.timing[x]` · Timing, Age, Range, Duration · 0..1
    pub timing: Option<ActivityDefinitionTiming>,
    /// `ActivityDefinition.asNeeded[x]` · boolean, CodeableConcept · 0..1
    pub as_needed: Option<ActivityDefinitionAsNeeded>,
    /// `ActivityDefinition.location` · CodeableReference to Location · 0..1
    pub location: Option<Box<CodeableReference>>,
    /// `ActivityDefinition.participant` · ActivityDefinitionParticipant · 0..*
    pub participant: Vec<ActivityDefinitionParticipant>,
    /// `ActivityDefinition.product[x]` · Reference, CodeableConcept to Ingredient, Medication, Substance, SubstanceDefinition · 0..1
    pub product: Option<ActivityDefinitionProduct>,
    /// `ActivityDefinition.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `ActivityDefinition.dosage` · Dosage · 0..*
    pub dosage: Vec<Dosage>,
    /// `ActivityDefinition.bodySite` · CodeableConcept · 0..*
    pub body_site: Vec<CodeableConcept>,
    /// `ActivityDefinition.specimenRequirement` · canonical to SpecimenDefinition · 0..*
    pub specimen_requirement: Vec<Element<String>>,
    /// `ActivityDefinition.observationRequirement` · canonical to ObservationDefinition · 0..*
    pub observation_requirement: Vec<Element<String>>,
    /// `ActivityDefinition.observationResultRequirement` · canonical to ObservationDefinition · 0..*
    pub observation_result_requirement: Vec<Element<String>>,
    /// `ActivityDefinition.transform` · canonical to StructureMap · 0..1
    pub transform: Element<String>,
    /// `ActivityDefinition.dynamicValue` · ActivityDefinitionDynamicValue · 0..*
    pub dynamic_value: Vec<ActivityDefinitionDynamicValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ActivityDefinition, ACTIVITY_DEFINITION, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, url, identifier, version,
    version_algorithm, name, title, subtitle, status, experimental, subject, date,
    publisher, contact, description, use_context, jurisdiction, purpose, usage,
    copyright, copyright_label, approval_date, last_review_date, effective_period, topic,
    author, editor, reviewer, endorser, related_artifact, library, kind, profile, code,
    intent, priority, do_not_perform, timing, as_needed, location, participant, product,
    quantity, dosage, body_site, specimen_requirement, observation_requirement,
    observation_result_requirement, transform, dynamic_value]
);
choice!(
    #[doc = " `ActivityDefinition.versionAlgorithm[x]`"]
    ActivityDefinitionVersionAlgorithm, [String(Element < String >), Coding(Box < Coding
    >)]
);
choice!(
    #[doc = " `ActivityDefinition.subject[x]`"] ActivityDefinitionSubject,
    [CodeableConcept(Box < CodeableConcept >), Reference(Box < Reference >),
    Canonical(Element < String >)]
);
choice!(
    #[doc = " `ActivityDefinition.timing[x]`"] ActivityDefinitionTiming, [Timing(Box <
    Timing >), Age(Box < Age >), Range(Box < Range >), Duration(Box < Duration >)]
);
choice!(
    #[doc = " `ActivityDefinition.asNeeded[x]`"] ActivityDefinitionAsNeeded,
    [Boolean(Element < bool >), CodeableConcept(Box < CodeableConcept >)]
);
choice!(
    #[doc = " `ActivityDefinition.product[x]`"] ActivityDefinitionProduct, [Reference(Box
    < Reference >), CodeableConcept(Box < CodeableConcept >)]
);
/// The definition of `ActivityDefinition`.
pub static ACTIVITY_DEFINITION: TypeDef = TypeDef {
    name: "ActivityDefinition",
    path: "ActivityDefinition",
    kind: TypeKind::Resource,
    elements: &[
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_URL,
        HAS_IDENTIFIER,
        HAS_VERSION,
        HAS_VERSION_ALGORITHM,
        HAS_NAME,
        HAS_TITLE,
        one("subtitle", 0, 1, OF_STRING),
        HAS_STATUS,
        HAS_EXPERIMENTAL,
        choice(
                "subject",
                0,
                1,
                &[
                    alternative("subjectCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("subjectReference", OF_REFERENCE),
                    alternative("subjectCanonical", OF_CANONICAL),
                ],
            )
            .to(
                &[
                    "AdministrableProductDefinition",
                    "EvidenceVariable",
                    "Group",
                    "ManufacturedItemDefinition",
                    "MedicinalProductDefinition",
                    "PackagedProductDefinition",
                    "SubstanceDefinition",
                ],
            ),
        HAS_DATE,
        HAS_PUBLISHER,
        HAS_CONTACT,
        HAS_DESCRIPTION_2,
        HAS_USE_CONTEXT,
        HAS_JURISDICTION,
        HAS_PURPOSE,
        one("usage", 0, 1, OF_MARKDOWN),
        HAS_COPYRIGHT,
        HAS_COPYRIGHT_LABEL,
        one("approvalDate", 0, 1, OF_DATE),
        one("lastReviewDate", 0, 1, OF_DATE),
        summary("effectivePeriod", 0, 1, OF_PERIOD),
        one("topic", 0, 0, OF_CODEABLE_CONCEPT),
        one("author", 0, 0, OF_CONTACT_DETAIL),
        one("editor", 0, 0, OF_CONTACT_DETAIL),
        one("reviewer", 0, 0, OF_CONTACT_DETAIL),
        one("endorser", 0, 0, OF_CONTACT_DETAIL),
        one("relatedArtifact", 0, 0, OF_RELATED_ARTIFACT),
        one("library", 0, 0, OF_CANONICAL).to(&["Library"]),
        summary("kind", 0, 1, OF_CODE).codes(&REQUEST_RESOURCE_TYPES),
        one("profile", 0, 1, OF_CANONICAL).to(&["StructureDefinition"]),
        HAS_CODE,
        one("intent", 0, 1, OF_CODE).codes(&REQUEST_INTENT),
        one("priority", 0, 1, OF_CODE).codes(&REQUEST_PRIORITY),
        summary("doNotPerform", 0, 1, OF_BOOLEAN).modifier(),
        choice(
            "timing",
            0,
            1,
            &[
                alternative("timingTiming", OF_TIMING),
                alternative("timingAge", OF_AGE),
                alternative("timingRange", OF_RANGE),
                alternative("timingDuration", OF_DURATION),
            ],
        ),
        choice(
                "asNeeded",
                0,
                1,
                &[
                    alternative("asNeededBoolean", OF_BOOLEAN),
                    alternative("asNeededCodeableConcept", OF_CODEABLE_CONCEPT),
                ],
            )
            .summary(),
        one("location", 0, 1, OF_CODEABLE_REFERENCE).to(&["Location"]),
        one("participant", 0, 0, of(&ACTIVITY_DEFINITION_PARTICIPANT)),
        choice(
                "product",
                0,
                1,
                &[
                    alternative("productReference", OF_REFERENCE),
                    alternative("productCodeableConcept", OF_CODEABLE_CONCEPT),
                ],
            )
            .to(&["Ingredient", "Medication", "Substance", "SubstanceDefinition"]),
        HAS_QUANTITY,
        one("dosage", 0, 0, OF_DOSAGE),
        one("bodySite", 0, 0, OF_CODEABLE_CONCEPT),
        one("specimenRequirement", 0, 0, OF_CANONICAL).to(&["SpecimenDefinition"]),
        one("observationRequirement", 0, 0, OF_CANONICAL).to(&["ObservationDefinition"]),
        one("observationResultRequirement", 0, 0, OF_CANONICAL)
            .to(&["ObservationDefinition"]),
        one("transform", 0, 1, OF_CANONICAL).to(&["StructureMap"]),
        one("dynamicValue", 0, 0, of(&ACTIVITY_DEFINITION_DYNAMIC_VALUE)),
    ],
    keys: Lazy::new(),
};
/// `ActivityDefinition.participant`
pub struct ActivityDefinitionParticipant {
    /// `ActivityDefinition.participant.id` · string · 0..1
    pub id: Option<String>,
    /// `ActivityDefinition.participant.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ActivityDefinition.participant.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ActivityDefinition.participant.type` · code · 0..1
    pub type_: Element<ActionParticipantType>,
    /// `ActivityDefinition.participant.typeCanonical` · canonical to CapabilityStatement · 0..1
    pub type_canonical: Element<String>,
    /// `ActivityDefinition.participant.typeReference` · Reference to CareTeam, Device, DeviceDefinition, Endpoint, Group, HealthcareService, Location, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub type_reference: Option<Box<Reference>>,
    /// `ActivityDefinition.participant.role` · CodeableConcept · 0..1
    pub role: Option<Box<CodeableConcept>>,
    /// `ActivityDefinition.participant.function` · CodeableConcept · 0..1
    pub function: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ActivityDefinitionParticipant, ACTIVITY_DEFINITION_PARTICIPANT, [id, extension,
    modifier_extension, type_, type_canonical, type_reference, role, function]
);
/// The definition of `ActivityDefinition.participant`.
pub static ACTIVITY_DEFINITION_PARTICIPANT: TypeDef = TypeDef {
    name: "ActivityDefinitionParticipant",
    path: "ActivityDefinition.participant",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("type", 0, 1, OF_CODE).codes(&ACTION_PARTICIPANT_TYPE),
        one("typeCanonical", 0, 1, OF_CANONICAL).to(&["CapabilityStatement"]),
        one("typeReference", 0, 1, OF_REFERENCE)
            .to(
                &[
                    "CareTeam",
                    "Device",
                    "DeviceDefinition",
                    "Endpoint",
                    "Group",
                    "HealthcareService",
                    "Location",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("role", 0, 1, OF_CODEABLE_CONCEPT),
        one("function", 0, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `ActivityDefinition.dynamicValue`
pub struct ActivityDefinitionDynamicValue {
    /// `ActivityDefinition.dynamicValue.id` · string · 0..1
    pub id: Option<String>,
    /// `ActivityDefinition.dynamicValue.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ActivityDefinition.dynamicValue.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ActivityDefinition.dynamicValue.path` · string · 1..1
    pub path: Element<String>,
    /// `ActivityDefinition.dynamicValue.expression` · Expression · 1..1
    pub expression: Option<Box<Expression>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ActivityDefinitionDynamicValue, ACTIVITY_DEFINITION_DYNAMIC_VALUE, [id, extension,
    modifier_extension, path, expression]
);
/// The definition of `ActivityDefinition.dynamicValue`.
pub static ACTIVITY_DEFINITION_DYNAMIC_VALUE: TypeDef = TypeDef {
    name: "ActivityDefinitionDynamicValue",
    path: "ActivityDefinition.dynamicValue",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("path", 1, 1, OF_STRING),
        one("expression", 1, 1, OF_EXPRESSION),
    ],
    keys: Lazy::new(),
};
pub(crate) static ACTIVITY_DEFINITION_PARTICIPANT_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN_2,
    column(".typeCanonical", TEXT),
    column(".typeReference", REFERENCE_STRUCT_2),
    column(".role", CODEABLE_CONCEPT_STRUCT),
    column(".function", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static ACTIVITY_DEFINITION_DYNAMIC_VALUE_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".path", TEXT),
    column(".expression", EXPRESSION_STRUCT),
];
/// The table `activity_definition`.
pub static ACTIVITY_DEFINITION_TABLE: TableDef = TableDef {
    name: "activity_definition",
    doc: "One row for each ActivityDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("ActivityDefinition.resourceType", TEXT),
        column("ActivityDefinition.id", TEXT),
        column("ActivityDefinition.meta", META_STRUCT),
        column("ActivityDefinition.implicitRules", TEXT),
        column("ActivityDefinition.language", TEXT),
        column("ActivityDefinition.text", NARRATIVE_STRUCT),
        column("ActivityDefinition.contained", TEXTS),
        column("ActivityDefinition.extension", EXTENSION_TEXTS),
        column("ActivityDefinition.modifierExtension", EXTENSION_TEXTS),
        column("ActivityDefinition.url", TEXT),
        column("ActivityDefinition.identifier", IDENTIFIER_LIST),
        column("ActivityDefinition.version", TEXT),
        column("ActivityDefinition.versionAlgorithmString", TEXT),
        column("ActivityDefinition.versionAlgorithmCoding", CODING_STRUCT),
        column("ActivityDefinition.name", TEXT),
        column("ActivityDefinition.title", TEXT),
        column("ActivityDefinition.subtitle", TEXT),
        column("ActivityDefinition.status", TEXT),
        column("ActivityDefinition.experimental", BOOLEAN),
        column("ActivityDefinition.subjectCodeableConcept", CODEABLE_CONCEPT_STRUCT),
        column("ActivityDefinition.subjectReference", REFERENCE_STRUCT_2),
        column("ActivityDefinition.subjectCanonical", TEXT),
        column("ActivityDefinition.date", TEXT),
        derived("__date_start", TIMESTAMP, "ActivityDefinition.date"),
        derived("__date_end", TIMESTAMP, "ActivityDefinition.date"),
        column("ActivityDefinition.publisher", TEXT),
        column("ActivityDefinition.contact", CONTACT_DETAIL_LIST),
        column("ActivityDefinition.description", TEXT),
        column("ActivityDefinition.useContext", USAGE_CONTEXT_LIST),
        column("ActivityDefinition.jurisdiction", CODEABLE_CONCEPT_LIST),
        column("ActivityDefinition.purpose", TEXT),
        column("ActivityDefinition.usage", TEXT),
        column("ActivityDefinition.copyright", TEXT),
        column("ActivityDefinition.copyrightLabel", TEXT),
        column("ActivityDefinition.approvalDate", TEXT),
        derived("__approvalDate_start", TIMESTAMP, "ActivityDefinition.approvalDate"),
        derived("__approvalDate_end", TIMESTAMP, "ActivityDefinition.approvalDate"),
        column("ActivityDefinition.lastReviewDate", TEXT),
        derived(
            "__lastReviewDate_start",
            TIMESTAMP,
            "ActivityDefinition.lastReviewDate",
        ),
        derived("__lastReviewDate_end", TIMESTAMP, "ActivityDefinition.lastReviewDate"),
        column("ActivityDefinition.effectivePeriod", PERIOD_STRUCT),
        column("ActivityDefinition.topic", CODEABLE_CONCEPT_LIST),
        column("ActivityDefinition.author", CONTACT_DETAIL_LIST),
        column("ActivityDefinition.editor", CONTACT_DETAIL_LIST),
        column("ActivityDefinition.reviewer", CONTACT_DETAIL_LIST),
        column("ActivityDefinition.endorser", CONTACT_DETAIL_LIST),
        column("ActivityDefinition.relatedArtifact", RELATED_ARTIFACT_LIST),
        column("ActivityDefinition.library", TEXTS),
        column("ActivityDefinition.kind", TEXT),
        column("ActivityDefinition.profile", TEXT),
        column("ActivityDefinition.code", CODEABLE_CONCEPT_STRUCT),
        column("ActivityDefinition.intent", TEXT),
        column("ActivityDefinition.priority", TEXT),
        column("ActivityDefinition.doNotPerform", BOOLEAN),
        column("ActivityDefinition.timingTiming", TIMING_STRUCT),
        column("ActivityDefinition.timingAge", AGE_STRUCT),
        column("ActivityDefinition.timingRange", RANGE_STRUCT),
        column("ActivityDefinition.timingDuration", DURATION_STRUCT),
        column("ActivityDefinition.asNeededBoolean", BOOLEAN),
        column("ActivityDefinition.asNeededCodeableConcept", CODEABLE_CONCEPT_STRUCT),
        column("ActivityDefinition.location", CODEABLE_REFERENCE_STRUCT),
        column(
            "ActivityDefinition.participant",
            list(&within(&ACTIVITY_DEFINITION_PARTICIPANT_COLUMNS)),
        ),
        column("ActivityDefinition.productReference", REFERENCE_STRUCT_2),
        column("ActivityDefinition.productCodeableConcept", CODEABLE_CONCEPT_STRUCT),
        column("ActivityDefinition.quantity", QUANTITY_STRUCT),
        column("ActivityDefinition.dosage", DOSAGE_LIST),
        column("ActivityDefinition.bodySite", CODEABLE_CONCEPT_LIST),
        column("ActivityDefinition.specimenRequirement", TEXTS),
        column("ActivityDefinition.observationRequirement", TEXTS),
        column("ActivityDefinition.observationResultRequirement", TEXTS),
        column("ActivityDefinition.transform", TEXT),
        column(
            "ActivityDefinition.dynamicValue",
            list(&within(&ACTIVITY_DEFINITION_DYNAMIC_VALUE_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "ActivityDefinition.meta.lastUpdated"),
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

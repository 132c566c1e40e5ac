// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    ACTION_PARTICIPANT_TYPE, ActionParticipantType, PUBLICATION_STATUS,
    PublicationStatus, REQUEST_INTENT, REQUEST_PRIORITY, REQUEST_RESOURCE_TYPES,
    RequestIntent, RequestPriority, RequestResourceTypes,
};
use super::super::datatypes::{
    AGE, AGE_COLUMNS, Age, CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS,
    CODEABLE_REFERENCE, CODEABLE_REFERENCE_COLUMNS, CODING, CODING_COLUMNS,
    CONTACT_DETAIL, CONTACT_DETAIL_COLUMNS, CodeableConcept, CodeableReference, Coding,
    ContactDetail, DOSAGE, DOSAGE_COLUMNS, DURATION, DURATION_COLUMNS, Dosage, Duration,
    EXPRESSION, EXPRESSION_COLUMNS, EXTENSION, Element, Expression, Extension,
    IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, QUANTITY,
    QUANTITY_COLUMNS, Quantity, RANGE, RANGE_COLUMNS, REFERENCE, REFERENCE_COLUMNS_2,
    RELATED_ARTIFACT, RELATED_ARTIFACT_COLUMNS, Range, Reference, RelatedArtifact,
    TIMING, TIMING_COLUMNS, Timing, USAGE_CONTEXT, USAGE_CONTEXT_COLUMNS, UsageContext,
};
use super::super::resources::Resource;
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
    ActivityDefinitionVersionAlgorithm, [0 => String(Element < String >), 1 => Coding(Box
    < Coding >)]
);
choice!(
    #[doc = " `ActivityDefinition.subject[x]`"] ActivityDefinitionSubject, [0 =>
    CodeableConcept(Box < CodeableConcept >), 1 => Reference(Box < Reference >), 2 =>
    Canonical(Element < String >)]
);
choice!(
    #[doc = " `ActivityDefinition.timing[x]`"] ActivityDefinitionTiming, [0 => Timing(Box
    < Timing >), 1 => Age(Box < Age >), 2 => Range(Box < Range >), 3 => Duration(Box <
    Duration >)]
);
choice!(
    #[doc = " `ActivityDefinition.asNeeded[x]`"] ActivityDefinitionAsNeeded, [0 =>
    Boolean(Element < bool >), 1 => CodeableConcept(Box < CodeableConcept >)]
);
choice!(
    #[doc = " `ActivityDefinition.product[x]`"] ActivityDefinitionProduct, [0 =>
    Reference(Box < Reference >), 1 => CodeableConcept(Box < CodeableConcept >)]
);
/// The definition of `ActivityDefinition`.
pub static ACTIVITY_DEFINITION: TypeDef = TypeDef {
    name: "ActivityDefinition",
    path: "ActivityDefinition",
    kind: TypeKind::Resource,
    elements: &[
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("url", 0, 1, OF_URI),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("version", 0, 1, OF_STRING),
        choice(
                "versionAlgorithm",
                0,
                1,
                &[
                    alternative("versionAlgorithmString", OF_STRING),
                    alternative("versionAlgorithmCoding", of(&CODING)),
                ],
            )
            .summary(),
        summary("name", 0, 1, OF_STRING),
        summary("title", 0, 1, OF_STRING),
        one("subtitle", 0, 1, OF_STRING),
        summary("status", 1, 1, OF_CODE).codes(&PUBLICATION_STATUS).modifier(),
        summary("experimental", 0, 1, OF_BOOLEAN),
        choice(
                "subject",
                0,
                1,
                &[
                    alternative("subjectCodeableConcept", of(&CODEABLE_CONCEPT)),
                    alternative("subjectReference", of(&REFERENCE)),
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
        summary("date", 0, 1, OF_DATE_TIME),
        summary("publisher", 0, 1, OF_STRING),
        summary("contact", 0, 0, of(&CONTACT_DETAIL)),
        summary("description", 0, 1, OF_MARKDOWN),
        summary("useContext", 0, 0, of(&USAGE_CONTEXT)),
        summary("jurisdiction", 0, 0, of(&CODEABLE_CONCEPT)),
        one("purpose", 0, 1, OF_MARKDOWN),
        one("usage", 0, 1, OF_MARKDOWN),
        one("copyright", 0, 1, OF_MARKDOWN),
        one("copyrightLabel", 0, 1, OF_STRING),
        one("approvalDate", 0, 1, OF_DATE),
        one("lastReviewDate", 0, 1, OF_DATE),
        summary("effectivePeriod", 0, 1, of(&PERIOD)),
        one("topic", 0, 0, of(&CODEABLE_CONCEPT)),
        one("author", 0, 0, of(&CONTACT_DETAIL)),
        one("editor", 0, 0, of(&CONTACT_DETAIL)),
        one("reviewer", 0, 0, of(&CONTACT_DETAIL)),
        one("endorser", 0, 0, of(&CONTACT_DETAIL)),
        one("relatedArtifact", 0, 0, of(&RELATED_ARTIFACT)),
        one("library", 0, 0, OF_CANONICAL).to(&["Library"]),
        summary("kind", 0, 1, OF_CODE).codes(&REQUEST_RESOURCE_TYPES),
        one("profile", 0, 1, OF_CANONICAL).to(&["StructureDefinition"]),
        summary("code", 0, 1, of(&CODEABLE_CONCEPT)),
        one("intent", 0, 1, OF_CODE).codes(&REQUEST_INTENT),
        one("priority", 0, 1, OF_CODE).codes(&REQUEST_PRIORITY),
        summary("doNotPerform", 0, 1, OF_BOOLEAN).modifier(),
        choice(
            "timing",
            0,
            1,
            &[
                alternative("timingTiming", of(&TIMING)),
                alternative("timingAge", of(&AGE)),
                alternative("timingRange", of(&RANGE)),
                alternative("timingDuration", of(&DURATION)),
            ],
        ),
        choice(
                "asNeeded",
                0,
                1,
                &[
                    alternative("asNeededBoolean", OF_BOOLEAN),
                    alternative("asNeededCodeableConcept", of(&CODEABLE_CONCEPT)),
                ],
            )
            .summary(),
        one("location", 0, 1, of(&CODEABLE_REFERENCE)).to(&["Location"]),
        one("participant", 0, 0, of(&ACTIVITY_DEFINITION_PARTICIPANT)),
        choice(
                "product",
                0,
                1,
                &[
                    alternative("productReference", of(&REFERENCE)),
                    alternative("productCodeableConcept", of(&CODEABLE_CONCEPT)),
                ],
            )
            .to(&["Ingredient", "Medication", "Substance", "SubstanceDefinition"]),
        one("quantity", 0, 1, of(&QUANTITY)),
        one("dosage", 0, 0, of(&DOSAGE)),
        one("bodySite", 0, 0, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("type", 0, 1, OF_CODE).codes(&ACTION_PARTICIPANT_TYPE),
        one("typeCanonical", 0, 1, OF_CANONICAL).to(&["CapabilityStatement"]),
        one("typeReference", 0, 1, of(&REFERENCE))
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
        one("role", 0, 1, of(&CODEABLE_CONCEPT)),
        one("function", 0, 1, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("path", 1, 1, OF_STRING),
        one("expression", 1, 1, of(&EXPRESSION)),
    ],
    keys: Lazy::new(),
};
pub(crate) static ACTIVITY_DEFINITION_PARTICIPANT_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", TEXT, ".type"),
    column("typeCanonical", TEXT, ".typeCanonical"),
    column("typeReference", within(&REFERENCE_COLUMNS_2), ".typeReference"),
    column("role", within(&CODEABLE_CONCEPT_COLUMNS), ".role"),
    column("function", within(&CODEABLE_CONCEPT_COLUMNS), ".function"),
];
pub(crate) static ACTIVITY_DEFINITION_DYNAMIC_VALUE_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("path", TEXT, ".path"),
    column("expression", within(&EXPRESSION_COLUMNS), ".expression"),
];
/// The table `activity_definition`.
pub static ACTIVITY_DEFINITION_TABLE: TableDef = TableDef {
    name: "activity_definition",
    doc: "One row for each ActivityDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "ActivityDefinition.resourceType"),
        column("id", TEXT, "ActivityDefinition.id"),
        column("meta", within(&META_COLUMNS), "ActivityDefinition.meta"),
        column("implicitRules", TEXT, "ActivityDefinition.implicitRules"),
        column("language", TEXT, "ActivityDefinition.language"),
        column("text", within(&NARRATIVE_COLUMNS), "ActivityDefinition.text"),
        column("contained", TEXTS, "ActivityDefinition.contained"),
        column("extension", EXTENSION_TEXTS, "ActivityDefinition.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "ActivityDefinition.modifierExtension",
        ),
        column("url", TEXT, "ActivityDefinition.url"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "ActivityDefinition.identifier",
        ),
        column("version", TEXT, "ActivityDefinition.version"),
        column(
            "versionAlgorithmString",
            TEXT,
            "ActivityDefinition.versionAlgorithmString",
        ),
        column(
            "versionAlgorithmCoding",
            within(&CODING_COLUMNS),
            "ActivityDefinition.versionAlgorithmCoding",
        ),
        column("name", TEXT, "ActivityDefinition.name"),
        column("title", TEXT, "ActivityDefinition.title"),
        column("subtitle", TEXT, "ActivityDefinition.subtitle"),
        column("status", TEXT, "ActivityDefinition.status"),
        column("experimental", BOOLEAN, "ActivityDefinition.experimental"),
        column(
            "subjectCodeableConcept",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ActivityDefinition.subjectCodeableConcept",
        ),
        column(
            "subjectReference",
            within(&REFERENCE_COLUMNS_2),
            "ActivityDefinition.subjectReference",
        ),
        column("subjectCanonical", TEXT, "ActivityDefinition.subjectCanonical"),
        column("date", TEXT, "ActivityDefinition.date"),
        column("__date_start", TIMESTAMP, "ActivityDefinition.date"),
        column("__date_end", TIMESTAMP, "ActivityDefinition.date"),
        column("publisher", TEXT, "ActivityDefinition.publisher"),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "ActivityDefinition.contact",
        ),
        column("description", TEXT, "ActivityDefinition.description"),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "ActivityDefinition.useContext",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ActivityDefinition.jurisdiction",
        ),
        column("purpose", TEXT, "ActivityDefinition.purpose"),
        column("usage", TEXT, "ActivityDefinition.usage"),
        column("copyright", TEXT, "ActivityDefinition.copyright"),
        column("copyrightLabel", TEXT, "ActivityDefinition.copyrightLabel"),
        column("approvalDate", TEXT, "ActivityDefinition.approvalDate"),
        column("__approvalDate_start", TIMESTAMP, "ActivityDefinition.approvalDate"),
        column("__approvalDate_end", TIMESTAMP, "ActivityDefinition.approvalDate"),
        column("lastReviewDate", TEXT, "ActivityDefinition.lastReviewDate"),
        column("__lastReviewDate_start", TIMESTAMP, "ActivityDefinition.lastReviewDate"),
        column("__lastReviewDate_end", TIMESTAMP, "ActivityDefinition.lastReviewDate"),
        column(
            "effectivePeriod",
            within(&PERIOD_COLUMNS),
            "ActivityDefinition.effectivePeriod",
        ),
        column(
            "topic",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ActivityDefinition.topic",
        ),
        column(
            "author",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "ActivityDefinition.author",
        ),
        column(
            "editor",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "ActivityDefinition.editor",
        ),
        column(
            "reviewer",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "ActivityDefinition.reviewer",
        ),
        column(
            "endorser",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "ActivityDefinition.endorser",
        ),
        column(
            "relatedArtifact",
            list(&within(&RELATED_ARTIFACT_COLUMNS)),
            "ActivityDefinition.relatedArtifact",
        ),
        column("library", TEXTS, "ActivityDefinition.library"),
        column("kind", TEXT, "ActivityDefinition.kind"),
        column("profile", TEXT, "ActivityDefinition.profile"),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "ActivityDefinition.code"),
        column("intent", TEXT, "ActivityDefinition.intent"),
        column("priority", TEXT, "ActivityDefinition.priority"),
        column("doNotPerform", BOOLEAN, "ActivityDefinition.doNotPerform"),
        column(
            "timingTiming",
            within(&TIMING_COLUMNS),
            "ActivityDefinition.timingTiming",
        ),
        column("timingAge", within(&AGE_COLUMNS), "ActivityDefinition.timingAge"),
        column("timingRange", within(&RANGE_COLUMNS), "ActivityDefinition.timingRange"),
        column(
            "timingDuration",
            within(&DURATION_COLUMNS),
            "ActivityDefinition.timingDuration",
        ),
        column("asNeededBoolean", BOOLEAN, "ActivityDefinition.asNeededBoolean"),
        column(
            "asNeededCodeableConcept",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ActivityDefinition.asNeededCodeableConcept",
        ),
        column(
            "location",
            within(&CODEABLE_REFERENCE_COLUMNS),
            "ActivityDefinition.location",
        ),
        column(
            "participant",
            list(&within(&ACTIVITY_DEFINITION_PARTICIPANT_COLUMNS)),
            "ActivityDefinition.participant",
        ),
        column(
            "productReference",
            within(&REFERENCE_COLUMNS_2),
            "ActivityDefinition.productReference",
        ),
        column(
            "productCodeableConcept",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ActivityDefinition.productCodeableConcept",
        ),
        column("quantity", within(&QUANTITY_COLUMNS), "ActivityDefinition.quantity"),
        column("dosage", list(&within(&DOSAGE_COLUMNS)), "ActivityDefinition.dosage"),
        column(
            "bodySite",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ActivityDefinition.bodySite",
        ),
        column("specimenRequirement", TEXTS, "ActivityDefinition.specimenRequirement"),
        column(
            "observationRequirement",
            TEXTS,
            "ActivityDefinition.observationRequirement",
        ),
        column(
            "observationResultRequirement",
            TEXTS,
            "ActivityDefinition.observationResultRequirement",
        ),
        column("transform", TEXT, "ActivityDefinition.transform"),
        column(
            "dynamicValue",
            list(&within(&ACTIVITY_DEFINITION_DYNAMIC_VALUE_COLUMNS)),
            "ActivityDefinition.dynamicValue",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "ActivityDefinition.meta.lastUpdated"),
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

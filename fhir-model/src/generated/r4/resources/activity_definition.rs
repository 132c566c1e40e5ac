// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    ACTION_PARTICIPANT_TYPE, ActionParticipantType, PUBLICATION_STATUS,
    PublicationStatus, REQUEST_INTENT, REQUEST_PRIORITY, REQUEST_RESOURCE_TYPE,
    RequestIntent, RequestPriority, RequestResourceType,
};
use super::super::datatypes::{
    AGE, AGE_COLUMNS, Age, CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CONTACT_DETAIL,
    CONTACT_DETAIL_COLUMNS, CodeableConcept, ContactDetail, DOSAGE, DOSAGE_COLUMNS,
    DURATION, DURATION_COLUMNS, Dosage, Duration, EXPRESSION, EXPRESSION_COLUMNS,
    EXTENSION, Element, Expression, Extension, IDENTIFIER, IDENTIFIER_COLUMNS,
    Identifier, META, META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative,
    PERIOD, PERIOD_COLUMNS, Period, QUANTITY, QUANTITY_COLUMNS, Quantity, RANGE,
    RANGE_COLUMNS, REFERENCE, REFERENCE_COLUMNS_2, RELATED_ARTIFACT,
    RELATED_ARTIFACT_COLUMNS, Range, Reference, RelatedArtifact, TIMING, TIMING_COLUMNS,
    Timing, USAGE_CONTEXT, USAGE_CONTEXT_COLUMNS, UsageContext,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `ActivityDefinition`
#[derive(Default)]
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
    /// `ActivityDefinition.subject[x]` · CodeableConcept, Reference to Group · 0..1
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
    /// `ActivityDefinition.usage` · string · 0..1
    pub usage: Element<String>,
    /// `ActivityDefinition.copyright` · markdown · 0..1
    pub copyright: Element<String>,
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
    pub kind: Element<RequestResourceType>,
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
    /// `ActivityDefinition.timing[x]` · Timing, dateTime, Age, Period, Range, Duration · 0..1
    pub timing: Option<ActivityDefinitionTiming>,
    /// `ActivityDefinition.location` · Reference to Location · 0..1
    pub location: Option<Box<Reference>>,
    /// `ActivityDefinition.participant` · ActivityDefinitionParticipant · 0..*
    pub participant: Vec<ActivityDefinitionParticipant>,
    /// `ActivityDefinition.product[x]` · Reference, CodeableConcept to Medication, Substance · 0..1
    pub product: Option<ActivityDefinitionProduct>,
    /// `ActivityDefinition.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `ActivityDefinition.dosage` · Dosage · 0..*
    pub dosage: Vec<Dosage>,
    /// `ActivityDefinition.bodySite` · CodeableConcept · 0..*
    pub body_site: Vec<CodeableConcept>,
    /// `ActivityDefinition.specimenRequirement` · Reference to SpecimenDefinition · 0..*
    pub specimen_requirement: Vec<Reference>,
    /// `ActivityDefinition.observationRequirement` · Reference to ObservationDefinition · 0..*
    pub observation_requirement: Vec<Reference>,
    /// `ActivityDefinition.observationResultRequirement` · Reference to ObservationDefinition · 0..*
    pub observation_result_requirement: Vec<Reference>,
    /// `ActivityDefinition.transform` · canonical to StructureMap · 0..1
    pub transform: Element<String>,
    /// `ActivityDefinition.dynamicValue` · ActivityDefinitionDynamicValue · 0..*
    pub dynamic_value: Vec<ActivityDefinitionDynamicValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ActivityDefinition, ACTIVITY_DEFINITION, [0 => id, 1 => meta, 2 => implicit_rules, 3
    => language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    url, 9 => identifier, 10 => version, 11 => name, 12 => title, 13 => subtitle, 14 =>
    status, 15 => experimental, 16 => subject, 17 => date, 18 => publisher, 19 =>
    contact, 20 => description, 21 => use_context, 22 => jurisdiction, 23 => purpose, 24
    => usage, 25 => copyright, 26 => approval_date, 27 => last_review_date, 28 =>
    effective_period, 29 => topic, 30 => author, 31 => editor, 32 => reviewer, 33 =>
    endorser, 34 => related_artifact, 35 => library, 36 => kind, 37 => profile, 38 =>
    code, 39 => intent, 40 => priority, 41 => do_not_perform, 42 => timing, 43 =>
    location, 44 => participant, 45 => product, 46 => quantity, 47 => dosage, 48 =>
    body_site, 49 => specimen_requirement, 50 => observation_requirement, 51 =>
    observation_result_requirement, 52 => transform, 53 => dynamic_value]
);
choice!(
    #[doc = " `ActivityDefinition.subject[x]`"] ActivityDefinitionSubject, [0 =>
    CodeableConcept(Box < CodeableConcept >), 1 => Reference(Box < Reference >)]
);
choice!(
    #[doc = " `ActivityDefinition.timing[x]`"] ActivityDefinitionTiming, [0 => Timing(Box
    < Timing >), 1 => DateTime(Element < DateTime >), 2 => Age(Box < Age >), 3 =>
    Period(Box < Period >), 4 => Range(Box < Range >), 5 => Duration(Box < Duration >)]
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
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).modifier(),
        one("url", 0, 1, Ty::Primitive(Primitive::Uri)).summary(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("version", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("name", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("title", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("subtitle", 0, 1, Ty::Primitive(Primitive::String)),
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
            .to(&["Group"]),
        one("date", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("publisher", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("contact", 0, 0, Ty::Type(&CONTACT_DETAIL)).summary(),
        one("description", 0, 1, Ty::Primitive(Primitive::Markdown)).summary(),
        one("useContext", 0, 0, Ty::Type(&USAGE_CONTEXT)).summary(),
        one("jurisdiction", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("purpose", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("usage", 0, 1, Ty::Primitive(Primitive::String)),
        one("copyright", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("approvalDate", 0, 1, Ty::Primitive(Primitive::Date)),
        one("lastReviewDate", 0, 1, Ty::Primitive(Primitive::Date)),
        one("effectivePeriod", 0, 1, Ty::Type(&PERIOD)).summary(),
        one("topic", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("author", 0, 0, Ty::Type(&CONTACT_DETAIL)),
        one("editor", 0, 0, Ty::Type(&CONTACT_DETAIL)),
        one("reviewer", 0, 0, Ty::Type(&CONTACT_DETAIL)),
        one("endorser", 0, 0, Ty::Type(&CONTACT_DETAIL)),
        one("relatedArtifact", 0, 0, Ty::Type(&RELATED_ARTIFACT)),
        one("library", 0, 0, Ty::Primitive(Primitive::Canonical)).to(&["Library"]),
        one("kind", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&REQUEST_RESOURCE_TYPE)
            .summary(),
        one("profile", 0, 1, Ty::Primitive(Primitive::Canonical))
            .to(&["StructureDefinition"]),
        one("code", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("intent", 0, 1, Ty::Primitive(Primitive::Code)).codes(&REQUEST_INTENT),
        one("priority", 0, 1, Ty::Primitive(Primitive::Code)).codes(&REQUEST_PRIORITY),
        one("doNotPerform", 0, 1, Ty::Primitive(Primitive::Boolean))
            .summary()
            .modifier(),
        choice(
            "timing",
            0,
            1,
            &[
                alternative("timingTiming", Ty::Type(&TIMING)),
                alternative("timingDateTime", Ty::Primitive(Primitive::DateTime)),
                alternative("timingAge", Ty::Type(&AGE)),
                alternative("timingPeriod", Ty::Type(&PERIOD)),
                alternative("timingRange", Ty::Type(&RANGE)),
                alternative("timingDuration", Ty::Type(&DURATION)),
            ],
        ),
        one("location", 0, 1, Ty::Type(&REFERENCE)).to(&["Location"]),
        one("participant", 0, 0, Ty::Type(&ACTIVITY_DEFINITION_PARTICIPANT)),
        choice(
                "product",
                0,
                1,
                &[
                    alternative("productReference", Ty::Type(&REFERENCE)),
                    alternative("productCodeableConcept", Ty::Type(&CODEABLE_CONCEPT)),
                ],
            )
            .to(&["Medication", "Substance"]),
        one("quantity", 0, 1, Ty::Type(&QUANTITY)),
        one("dosage", 0, 0, Ty::Type(&DOSAGE)),
        one("bodySite", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("specimenRequirement", 0, 0, Ty::Type(&REFERENCE))
            .to(&["SpecimenDefinition"]),
        one("observationRequirement", 0, 0, Ty::Type(&REFERENCE))
            .to(&["ObservationDefinition"]),
        one("observationResultRequirement", 0, 0, Ty::Type(&REFERENCE))
            .to(&["ObservationDefinition"]),
        one("transform", 0, 1, Ty::Primitive(Primitive::Canonical))
            .to(&["StructureMap"]),
        one("dynamicValue", 0, 0, Ty::Type(&ACTIVITY_DEFINITION_DYNAMIC_VALUE)),
    ],
    keys: Lazy::new(),
};
/// `ActivityDefinition.participant`
#[derive(Default)]
pub struct ActivityDefinitionParticipant {
    /// `ActivityDefinition.participant.id` · string · 0..1
    pub id: Option<String>,
    /// `ActivityDefinition.participant.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ActivityDefinition.participant.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ActivityDefinition.participant.type` · code · 1..1
    pub type_: Element<ActionParticipantType>,
    /// `ActivityDefinition.participant.role` · CodeableConcept · 0..1
    pub role: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ActivityDefinitionParticipant, ACTIVITY_DEFINITION_PARTICIPANT, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => type_, 4 => role]
);
/// The definition of `ActivityDefinition.participant`.
pub static ACTIVITY_DEFINITION_PARTICIPANT: TypeDef = TypeDef {
    name: "ActivityDefinitionParticipant",
    path: "ActivityDefinition.participant",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("type", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&ACTION_PARTICIPANT_TYPE),
        one("role", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
/// `ActivityDefinition.dynamicValue`
#[derive(Default)]
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
    ActivityDefinitionDynamicValue, ACTIVITY_DEFINITION_DYNAMIC_VALUE, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => path, 4 => expression]
);
/// The definition of `ActivityDefinition.dynamicValue`.
pub static ACTIVITY_DEFINITION_DYNAMIC_VALUE: TypeDef = TypeDef {
    name: "ActivityDefinitionDynamicValue",
    path: "ActivityDefinition.dynamicValue",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("path", 1, 1, Ty::Primitive(Primitive::String)),
        one("expression", 1, 1, Ty::Type(&EXPRESSION)),
    ],
    keys: Lazy::new(),
};
pub(crate) static ACTIVITY_DEFINITION_PARTICIPANT_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", TEXT, ".type", ""),
    column("role", within(&CODEABLE_CONCEPT_COLUMNS), ".role", ""),
];
pub(crate) static ACTIVITY_DEFINITION_DYNAMIC_VALUE_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("path", TEXT, ".path", ""),
    column("expression", within(&EXPRESSION_COLUMNS), ".expression", ""),
];
/// The table `activity_definition`.
pub static ACTIVITY_DEFINITION_TABLE: TableDef = TableDef {
    name: "activity_definition",
    doc: "One row for each ActivityDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "ActivityDefinition.resourceType", ""),
        column("id", TEXT, "ActivityDefinition.id", ""),
        column("meta", within(&META_COLUMNS), "ActivityDefinition.meta", ""),
        column("implicitRules", TEXT, "ActivityDefinition.implicitRules", ""),
        column("language", TEXT, "ActivityDefinition.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "ActivityDefinition.text", ""),
        column("contained", list(&TEXT), "ActivityDefinition.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "ActivityDefinition.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "ActivityDefinition.modifierExtension",
            "",
        ),
        column("url", TEXT, "ActivityDefinition.url", ""),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "ActivityDefinition.identifier",
            "",
        ),
        column("version", TEXT, "ActivityDefinition.version", ""),
        column("name", TEXT, "ActivityDefinition.name", ""),
        column("title", TEXT, "ActivityDefinition.title", ""),
        column("subtitle", TEXT, "ActivityDefinition.subtitle", ""),
        column("status", TEXT, "ActivityDefinition.status", ""),
        column("experimental", BOOLEAN, "ActivityDefinition.experimental", ""),
        column(
            "subjectCodeableConcept",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ActivityDefinition.subjectCodeableConcept",
            "",
        ),
        column(
            "subjectReference",
            within(&REFERENCE_COLUMNS_2),
            "ActivityDefinition.subjectReference",
            "",
        ),
        column("date", TEXT, "ActivityDefinition.date", ""),
        column("__date_start", TIMESTAMP, "ActivityDefinition.date", ""),
        column("__date_end", TIMESTAMP, "ActivityDefinition.date", ""),
        column("publisher", TEXT, "ActivityDefinition.publisher", ""),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "ActivityDefinition.contact",
            "",
        ),
        column("description", TEXT, "ActivityDefinition.description", ""),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "ActivityDefinition.useContext",
            "",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ActivityDefinition.jurisdiction",
            "",
        ),
        column("purpose", TEXT, "ActivityDefinition.purpose", ""),
        column("usage", TEXT, "ActivityDefinition.usage", ""),
        column("copyright", TEXT, "ActivityDefinition.copyright", ""),
        column("approvalDate", TEXT, "ActivityDefinition.approvalDate", ""),
        column("__approvalDate_start", TIMESTAMP, "ActivityDefinition.approvalDate", ""),
        column("__approvalDate_end", TIMESTAMP, "ActivityDefinition.approvalDate", ""),
        column("lastReviewDate", TEXT, "ActivityDefinition.lastReviewDate", ""),
        column(
            "__lastReviewDate_start",
            TIMESTAMP,
            "ActivityDefinition.lastReviewDate",
            "",
        ),
        column(
            "__lastReviewDate_end",
            TIMESTAMP,
            "ActivityDefinition.lastReviewDate",
            "",
        ),
        column(
            "effectivePeriod",
            within(&PERIOD_COLUMNS),
            "ActivityDefinition.effectivePeriod",
            "",
        ),
        column(
            "topic",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ActivityDefinition.topic",
            "",
        ),
        column(
            "author",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "ActivityDefinition.author",
            "",
        ),
        column(
            "editor",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "ActivityDefinition.editor",
            "",
        ),
        column(
            "reviewer",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "ActivityDefinition.reviewer",
            "",
        ),
        column(
            "endorser",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "ActivityDefinition.endorser",
            "",
        ),
        column(
            "relatedArtifact",
            list(&within(&RELATED_ARTIFACT_COLUMNS)),
            "ActivityDefinition.relatedArtifact",
            "",
        ),
        column("library", list(&TEXT), "ActivityDefinition.library", ""),
        column("kind", TEXT, "ActivityDefinition.kind", ""),
        column("profile", TEXT, "ActivityDefinition.profile", ""),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "ActivityDefinition.code", ""),
        column("intent", TEXT, "ActivityDefinition.intent", ""),
        column("priority", TEXT, "ActivityDefinition.priority", ""),
        column("doNotPerform", BOOLEAN, "ActivityDefinition.doNotPerform", ""),
        column(
            "timingTiming",
            within(&TIMING_COLUMNS),
            "ActivityDefinition.timingTiming",
            "",
        ),
        column("timingDateTime", TEXT, "ActivityDefinition.timingDateTime", ""),
        column(
            "__timingDateTime_start",
            TIMESTAMP,
            "ActivityDefinition.timingDateTime",
            "",
        ),
        column(
            "__timingDateTime_end",
            TIMESTAMP,
            "ActivityDefinition.timingDateTime",
            "",
        ),
        column("timingAge", within(&AGE_COLUMNS), "ActivityDefinition.timingAge", ""),
        column(
            "timingPeriod",
            within(&PERIOD_COLUMNS),
            "ActivityDefinition.timingPeriod",
            "",
        ),
        column(
            "timingRange",
            within(&RANGE_COLUMNS),
            "ActivityDefinition.timingRange",
            "",
        ),
        column(
            "timingDuration",
            within(&DURATION_COLUMNS),
            "ActivityDefinition.timingDuration",
            "",
        ),
        column(
            "location",
            within(&REFERENCE_COLUMNS_2),
            "ActivityDefinition.location",
            "",
        ),
        column(
            "participant",
            list(&within(&ACTIVITY_DEFINITION_PARTICIPANT_COLUMNS)),
            "ActivityDefinition.participant",
            "",
        ),
        column(
            "productReference",
            within(&REFERENCE_COLUMNS_2),
            "ActivityDefinition.productReference",
            "",
        ),
        column(
            "productCodeableConcept",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ActivityDefinition.productCodeableConcept",
            "",
        ),
        column("quantity", within(&QUANTITY_COLUMNS), "ActivityDefinition.quantity", ""),
        column(
            "dosage",
            list(&within(&DOSAGE_COLUMNS)),
            "ActivityDefinition.dosage",
            "",
        ),
        column(
            "bodySite",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ActivityDefinition.bodySite",
            "",
        ),
        column(
            "specimenRequirement",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ActivityDefinition.specimenRequirement",
            "",
        ),
        column(
            "observationRequirement",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ActivityDefinition.observationRequirement",
            "",
        ),
        column(
            "observationResultRequirement",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ActivityDefinition.observationResultRequirement",
            "",
        ),
        column("transform", TEXT, "ActivityDefinition.transform", ""),
        column(
            "dynamicValue",
            list(&within(&ACTIVITY_DEFINITION_DYNAMIC_VALUE_COLUMNS)),
            "ActivityDefinition.dynamicValue",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "ActivityDefinition.meta.lastUpdated",
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

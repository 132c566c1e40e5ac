// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    ADVERSE_EVENT_ACTUALITY, ADVERSE_EVENT_STATUS, AdverseEventActuality,
    AdverseEventStatus,
};
use super::super::datatypes::{
    Annotation, CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period,
    Reference, Timing,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN,
    HAS_CATEGORY, HAS_CODE, HAS_CONTAINED, HAS_ENCOUNTER, HAS_EXTENSION, HAS_ID,
    HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_TEXT, IDENTIFIER_LIST, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_ANNOTATION, OF_CODEABLE_CONCEPT,
    OF_PERIOD, OF_REFERENCE, OF_TIMING, PERIOD_STRUCT, REFERENCE_LIST_2,
    REFERENCE_STRUCT_2, TIMING_STRUCT,
};
use crate::shorthand::*;
/// `AdverseEvent`
pub struct AdverseEvent {
    /// `AdverseEvent.id` · id · 0..1
    pub id: Element<String>,
    /// `AdverseEvent.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `AdverseEvent.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `AdverseEvent.language` · code · 0..1
    pub language: Element<String>,
    /// `AdverseEvent.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `AdverseEvent.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `AdverseEvent.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `AdverseEvent.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `AdverseEvent.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `AdverseEvent.status` · code · 1..1
    pub status: Element<AdverseEventStatus>,
    /// `AdverseEvent.actuality` · code · 1..1
    pub actuality: Element<AdverseEventActuality>,
    /// `AdverseEvent.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `AdverseEvent.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `AdverseEvent.subject` · Reference to Group, Patient, Practitioner, RelatedPerson, ResearchSubject · 1..1
    pub subject: Option<Box<Reference>>,
    /// `AdverseEvent.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `AdverseEvent.occurrence[x]` · dateTime, Period, Timing · 0..1
    pub occurrence: Option<AdverseEventOccurrence>,
    /// `AdverseEvent.detected` · dateTime · 0..1
    pub detected: Element<DateTime>,
    /// `AdverseEvent.recordedDate` · dateTime · 0..1
    pub recorded_date: Element<DateTime>,
    /// `AdverseEvent.resultingEffect` · Reference to Condition, Observation · 0..*
    pub resulting_effect: Vec<Reference>,
    /// `AdverseEvent.location` · Reference to Location · 0..1
    pub location: Option<Box<Reference>>,
    /// `AdverseEvent.seriousness` · CodeableConcept · 0..1
    pub seriousness: Option<Box<CodeableConcept>>,
    /// `AdverseEvent.outcome` · CodeableConcept · 0..*
    pub outcome: Vec<CodeableConcept>,
    /// `AdverseEvent.recorder` · Reference to Patient, Practitioner, PractitionerRole, RelatedPerson, ResearchSubject · 0..1
    pub recorder: Option<Box<Reference>>,
    /// `AdverseEvent.participant` · AdverseEventParticipant · 0..*
    pub participant: Vec<AdverseEventParticipant>,
    /// `AdverseEvent.study` · Reference to ResearchStudy · 0..*
    pub study: Vec<Reference>,
    /// `AdverseEvent.expectedInResearchStudy` · boolean · 0..1
    pub expected_in_research_study: Element<bool>,
    /// `AdverseEvent.suspectEntity` · AdverseEventSuspectEntity · 0..*
    pub suspect_entity: Vec<AdverseEventSuspectEntity>,
    /// `AdverseEvent.contributingFactor` · AdverseEventContributingFactor · 0..*
    pub contributing_factor: Vec<AdverseEventContributingFactor>,
    /// `AdverseEvent.preventiveAction` · AdverseEventPreventiveAction · 0..*
    pub preventive_action: Vec<AdverseEventPreventiveAction>,
    /// `AdverseEvent.mitigatingAction` · AdverseEventMitigatingAction · 0..*
    pub mitigating_action: Vec<AdverseEventMitigatingAction>,
    /// `AdverseEvent.supportingInfo` · AdverseEventSupportingInfo · 0..*
    pub supporting_info: Vec<AdverseEventSupportingInfo>,
    /// `AdverseEvent.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AdverseEvent, ADVERSE_EVENT, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, status, actuality, category, code,
    subject, encounter, occurrence, detected, recorded_date, resulting_effect, location,
    seriousness, outcome, recorder, participant, study, expected_in_research_study,
    suspect_entity, contributing_factor, preventive_action, mitigating_action,
    supporting_info, note]
);
choice!(
    #[doc = " `AdverseEvent.occurrence[x]`"] AdverseEventOccurrence, [DateTime(Element <
    DateTime >), Period(Box < Period >), Timing(Box < Timing >)]
);
/// The definition of `AdverseEvent`.
pub static ADVERSE_EVENT: TypeDef = TypeDef {
    name: "AdverseEvent",
    path: "AdverseEvent",
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
        HAS_IDENTIFIER,
        summary("status", 1, 1, OF_CODE).codes(&ADVERSE_EVENT_STATUS).modifier(),
        summary("actuality", 1, 1, OF_CODE).codes(&ADVERSE_EVENT_ACTUALITY).modifier(),
        HAS_CATEGORY,
        HAS_CODE,
        summary("subject", 1, 1, OF_REFERENCE)
            .to(
                &["Group", "Patient", "Practitioner", "RelatedPerson", "ResearchSubject"],
            ),
        HAS_ENCOUNTER,
        choice(
                "occurrence",
                0,
                1,
                &[
                    alternative("occurrenceDateTime", OF_DATE_TIME),
                    alternative("occurrencePeriod", OF_PERIOD),
                    alternative("occurrenceTiming", OF_TIMING),
                ],
            )
            .summary(),
        summary("detected", 0, 1, OF_DATE_TIME),
        summary("recordedDate", 0, 1, OF_DATE_TIME),
        summary("resultingEffect", 0, 0, OF_REFERENCE).to(&["Condition", "Observation"]),
        summary("location", 0, 1, OF_REFERENCE).to(&["Location"]),
        summary("seriousness", 0, 1, OF_CODEABLE_CONCEPT),
        summary("outcome", 0, 0, OF_CODEABLE_CONCEPT),
        summary("recorder", 0, 1, OF_REFERENCE)
            .to(
                &[
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                    "ResearchSubject",
                ],
            ),
        summary("participant", 0, 0, of(&ADVERSE_EVENT_PARTICIPANT)),
        summary("study", 0, 0, OF_REFERENCE).to(&["ResearchStudy"]),
        one("expectedInResearchStudy", 0, 1, OF_BOOLEAN),
        summary("suspectEntity", 0, 0, of(&ADVERSE_EVENT_SUSPECT_ENTITY)),
        summary("contributingFactor", 0, 0, of(&ADVERSE_EVENT_CONTRIBUTING_FACTOR)),
        summary("preventiveAction", 0, 0, of(&ADVERSE_EVENT_PREVENTIVE_ACTION)),
        summary("mitigatingAction", 0, 0, of(&ADVERSE_EVENT_MITIGATING_ACTION)),
        summary("supportingInfo", 0, 0, of(&ADVERSE_EVENT_SUPPORTING_INFO)),
        summary("note", 0, 0, OF_ANNOTATION),
    ],
    keys: Lazy::new(),
};
/// `AdverseEvent.participant`
pub struct AdverseEventParticipant {
    /// `AdverseEvent.participant.id` · string · 0..1
    pub id: Option<String>,
    /// `AdverseEvent.participant.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `AdverseEvent.participant.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `AdverseEvent.participant.function` · CodeableConcept · 0..1
    pub function: Option<Box<CodeableConcept>>,
    /// `AdverseEvent.participant.actor` · Reference to CareTeam, Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson, ResearchSubject · 1..1
    pub actor: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AdverseEventParticipant, ADVERSE_EVENT_PARTICIPANT, [id, extension,
    modifier_extension, function, actor]
);
/// The definition of `AdverseEvent.participant`.
pub static ADVERSE_EVENT_PARTICIPANT: TypeDef = TypeDef {
    name: "AdverseEventParticipant",
    path: "AdverseEvent.participant",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("function", 0, 1, OF_CODEABLE_CONCEPT),
        summary("actor", 1, 1, OF_REFERENCE)
            .to(
                &[
                    "CareTeam",
                    "Device",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                    "ResearchSubject",
                ],
            ),
    ],
    keys: Lazy::new(),
};
/// `AdverseEvent.suspectEntity`
pub struct AdverseEventSuspectEntity {
    /// `AdverseEvent.suspectEntity.id` · string · 0..1
    pub id: Option<String>,
    /// `AdverseEvent.suspectEntity.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `AdverseEvent.suspectEntity.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `AdverseEvent.suspectEntity.instance[x]` · CodeableConcept, Reference to BiologicallyDerivedProduct, Device, Immunization, Medication, MedicationAdministration, MedicationStatement, Procedure, ResearchStudy, Substance · 1..1
    pub instance: Option<AdverseEventSuspectEntityInstance>,
    /// `AdverseEvent.suspectEntity.causality` · AdverseEventSuspectEntityCausality · 0..1
    pub causality: Option<Box<AdverseEventSuspectEntityCausality>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AdverseEventSuspectEntity, ADVERSE_EVENT_SUSPECT_ENTITY, [id, extension,
    modifier_extension, instance, causality]
);
choice!(
    #[doc = " `AdverseEvent.suspectEntity.instance[x]`"]
    AdverseEventSuspectEntityInstance, [CodeableConcept(Box < CodeableConcept >),
    Reference(Box < Reference >)]
);
/// The definition of `AdverseEvent.suspectEntity`.
pub static ADVERSE_EVENT_SUSPECT_ENTITY: TypeDef = TypeDef {
    name: "AdverseEventSuspectEntity",
    path: "AdverseEvent.suspectEntity",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        choice(
                "instance",
                1,
                1,
                &[
                    alternative("instanceCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("instanceReference", OF_REFERENCE),
                ],
            )
            .to(
                &[
                    "BiologicallyDerivedProduct",
                    "Device",
                    "Immunization",
                    "Medication",
                    "MedicationAdministration",
                    "MedicationStatement",
                    "Procedure",
                    "ResearchStudy",
                    "Substance",
                ],
            )
            .summary(),
        summary("causality", 0, 1, of(&ADVERSE_EVENT_SUSPECT_ENTITY_CAUSALITY)),
    ],
    keys: Lazy::new(),
};
/// `AdverseEvent.suspectEntity.causality`
pub struct AdverseEventSuspectEntityCausality {
    /// `AdverseEvent.suspectEntity.causality.id` · string · 0..1
    pub id: Option<String>,
    /// `AdverseEvent.suspectEntity.causality.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `AdverseEvent.suspectEntity.causality.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `AdverseEvent.suspectEntity.causality.assessmentMethod` · CodeableConcept · 0..1
    pub assessment_method: Option<Box<CodeableConcept>>,
    /// `AdverseEvent.suspectEntity.causality.entityRelatedness` · CodeableConcept · 0..1
    pub entity_relatedness: Option<Box<CodeableConcept>>,
    /// `AdverseEvent.suspectEntity.causality.author` · Reference to Patient, Practitioner, PractitionerRole, RelatedPerson, ResearchSubject · 0..1
    pub author: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AdverseEventSuspectEntityCausality, ADVERSE_EVENT_SUSPECT_ENTITY_CAUSALITY, [id,
    extension, modifier_extension, assessment_method, entity_relatedness, author]
);
/// The definition of `AdverseEvent.suspectEntity.causality`.
pub static ADVERSE_EVENT_SUSPECT_ENTITY_CAUSALITY: TypeDef = TypeDef {
    name: "AdverseEventSuspectEntityCausality",
    path: "AdverseEvent.suspectEntity.causality",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("assessmentMethod", 0, 1, OF_CODEABLE_CONCEPT),
        summary("entityRelatedness", 0, 1, OF_CODEABLE_CONCEPT),
        summary("author", 0, 1, OF_REFERENCE)
            .to(
                &[
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                    "ResearchSubject",
                ],
            ),
    ],
    keys: Lazy::new(),
};
/// `AdverseEvent.contributingFactor`
pub struct AdverseEventContributingFactor {
    /// `AdverseEvent.contributingFactor.id` · string · 0..1
    pub id: Option<String>,
    /// `AdverseEvent.contributingFactor.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `AdverseEvent.contributingFactor.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `AdverseEvent.contributingFactor.item[x]` · Reference, CodeableConcept to AllergyIntolerance, Condition, Device, DeviceUsage, DocumentReference, FamilyMemberHistory, Immunization, MedicationAdministration, MedicationStatement, Observation, Procedure · 1..1
    pub item: Option<AdverseEventContributingFactorItem>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AdverseEventContributingFactor, ADVERSE_EVENT_CONTRIBUTING_FACTOR, [id, extension,
    modifier_extension, item]
);
choice!(
    #[doc = " `AdverseEvent.contributingFactor.item[x]`"]
    AdverseEventContributingFactorItem, [Reference(Box < Reference >),
    CodeableConcept(Box < CodeableConcept >)]
);
/// The definition of `AdverseEvent.contributingFactor`.
pub static ADVERSE_EVENT_CONTRIBUTING_FACTOR: TypeDef = TypeDef {
    name: "AdverseEventContributingFactor",
    path: "AdverseEvent.contributingFactor",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        choice(
                "item",
                1,
                1,
                &[
                    alternative("itemReference", OF_REFERENCE),
                    alternative("itemCodeableConcept", OF_CODEABLE_CONCEPT),
                ],
            )
            .to(
                &[
                    "AllergyIntolerance",
                    "Condition",
                    "Device",
                    "DeviceUsage",
                    "DocumentReference",
                    "FamilyMemberHistory",
                    "Immunization",
                    "MedicationAdministration",
                    "MedicationStatement",
                    "Observation",
                    "Procedure",
                ],
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `AdverseEvent.preventiveAction`
pub struct AdverseEventPreventiveAction {
    /// `AdverseEvent.preventiveAction.id` · string · 0..1
    pub id: Option<String>,
    /// `AdverseEvent.preventiveAction.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `AdverseEvent.preventiveAction.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `AdverseEvent.preventiveAction.item[x]` · Reference, CodeableConcept to DocumentReference, Immunization, MedicationAdministration, MedicationRequest, Procedure · 1..1
    pub item: Option<AdverseEventPreventiveActionItem>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AdverseEventPreventiveAction, ADVERSE_EVENT_PREVENTIVE_ACTION, [id, extension,
    modifier_extension, item]
);
choice!(
    #[doc = " `AdverseEvent.preventiveAction.item[x]`"] AdverseEventPreventiveActionItem,
    [Reference(Box < Reference >), CodeableConcept(Box < CodeableConcept >)]
);
/// The definition of `AdverseEvent.preventiveAction`.
pub static ADVERSE_EVENT_PREVENTIVE_ACTION: TypeDef = TypeDef {
    name: "AdverseEventPreventiveAction",
    path: "AdverseEvent.preventiveAction",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        choice(
                "item",
                1,
                1,
                &[
                    alternative("itemReference", OF_REFERENCE),
                    alternative("itemCodeableConcept", OF_CODEABLE_CONCEPT),
                ],
            )
            .to(
                &[
                    "DocumentReference",
                    "Immunization",
                    "MedicationAdministration",
                    "MedicationRequest",
                    "Procedure",
                ],
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `AdverseEvent.mitigatingAction`
pub struct AdverseEventMitigatingAction {
    /// `AdverseEvent.mitigatingAction.id` · string · 0..1
    pub id: Option<String>,
    /// `AdverseEvent.mitigatingAction.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `AdverseEvent.mitigatingAction.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `AdverseEvent.mitigatingAction.item[x]` · Reference, CodeableConcept to DocumentReference, MedicationAdministration, MedicationRequest, Procedure · 1..1
    pub item: Option<AdverseEventMitigatingActionItem>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AdverseEventMitigatingAction, ADVERSE_EVENT_MITIGATING_ACTION, [id, extension,
    modifier_extension, item]
);
choice!(
    #[doc = " `AdverseEvent.mitigatingAction.item[x]`"] AdverseEventMitigatingActionItem,
    [Reference(Box < Reference >), CodeableConcept(Box < CodeableConcept >)]
);
/// The definition of `AdverseEvent.mitigatingAction`.
pub static ADVERSE_EVENT_MITIGATING_ACTION: TypeDef = TypeDef {
    name: "AdverseEventMitigatingAction",
    path: "AdverseEvent.mitigatingAction",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        choice(
                "item",
                1,
                1,
                &[
                    alternative("itemReference", OF_REFERENCE),
                    alternative("itemCodeableConcept", OF_CODEABLE_CONCEPT),
                ],
            )
            .to(
                &[
                    "DocumentReference",
                    "MedicationAdministration",
                    "MedicationRequest",
                    "Procedure",
                ],
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `AdverseEvent.supportingInfo`
pub struct AdverseEventSupportingInfo {
    /// `AdverseEvent.supportingInfo.id` · string · 0..1
    pub id: Option<String>,
    /// `AdverseEvent.supportingInfo.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `AdverseEvent.supportingInfo.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `AdverseEvent.supportingInfo.item[x]` · Reference, CodeableConcept to AllergyIntolerance, Condition, DocumentReference, FamilyMemberHistory, Immunization, MedicationAdministration, MedicationStatement, Observation, Procedure, QuestionnaireResponse · 1..1
    pub item: Option<AdverseEventSupportingInfoItem>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AdverseEventSupportingInfo, ADVERSE_EVENT_SUPPORTING_INFO, [id, extension,
    modifier_extension, item]
);
choice!(
    #[doc = " `AdverseEvent.supportingInfo.item[x]`"] AdverseEventSupportingInfoItem,
    [Reference(Box < Reference >), CodeableConcept(Box < CodeableConcept >)]
);
/// The definition of `AdverseEvent.supportingInfo`.
pub static ADVERSE_EVENT_SUPPORTING_INFO: TypeDef = TypeDef {
    name: "AdverseEventSupportingInfo",
    path: "AdverseEvent.supportingInfo",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        choice(
                "item",
                1,
                1,
                &[
                    alternative("itemReference", OF_REFERENCE),
                    alternative("itemCodeableConcept", OF_CODEABLE_CONCEPT),
                ],
            )
            .to(
                &[
                    "AllergyIntolerance",
                    "Condition",
                    "DocumentReference",
                    "FamilyMemberHistory",
                    "Immunization",
                    "MedicationAdministration",
                    "MedicationStatement",
                    "Observation",
                    "Procedure",
                    "QuestionnaireResponse",
                ],
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static ADVERSE_EVENT_PARTICIPANT_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".function", CODEABLE_CONCEPT_STRUCT),
    column(".actor", REFERENCE_STRUCT_2),
];
pub(crate) static ADVERSE_EVENT_SUSPECT_ENTITY_CAUSALITY_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".assessmentMethod", CODEABLE_CONCEPT_STRUCT),
    column(".entityRelatedness", CODEABLE_CONCEPT_STRUCT),
    column(".author", REFERENCE_STRUCT_2),
];
pub(crate) static ADVERSE_EVENT_SUSPECT_ENTITY_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".instanceCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".instanceReference", REFERENCE_STRUCT_2),
    column(".causality", within(&ADVERSE_EVENT_SUSPECT_ENTITY_CAUSALITY_COLUMNS)),
];
pub(crate) static ADVERSE_EVENT_CONTRIBUTING_FACTOR_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".itemReference", REFERENCE_STRUCT_2),
    column(".itemCodeableConcept", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static ADVERSE_EVENT_PREVENTIVE_ACTION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".itemReference", REFERENCE_STRUCT_2),
    column(".itemCodeableConcept", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static ADVERSE_EVENT_MITIGATING_ACTION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".itemReference", REFERENCE_STRUCT_2),
    column(".itemCodeableConcept", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static ADVERSE_EVENT_SUPPORTING_INFO_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".itemReference", REFERENCE_STRUCT_2),
    column(".itemCodeableConcept", CODEABLE_CONCEPT_STRUCT),
];
/// The table `adverse_event`.
pub static ADVERSE_EVENT_TABLE: TableDef = TableDef {
    name: "adverse_event",
    doc: "One row for each AdverseEvent.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("AdverseEvent.resourceType", TEXT),
        column("AdverseEvent.id", TEXT),
        column("AdverseEvent.meta", META_STRUCT),
        column("AdverseEvent.implicitRules", TEXT),
        column("AdverseEvent.language", TEXT),
        column("AdverseEvent.text", NARRATIVE_STRUCT),
        column("AdverseEvent.contained", TEXTS),
        column("AdverseEvent.extension", EXTENSION_TEXTS),
        column("AdverseEvent.modifierExtension", EXTENSION_TEXTS),
        column("AdverseEvent.identifier", IDENTIFIER_LIST),
        column("AdverseEvent.status", TEXT),
        column("AdverseEvent.actuality", TEXT),
        column("AdverseEvent.category", CODEABLE_CONCEPT_LIST),
        column("AdverseEvent.code", CODEABLE_CONCEPT_STRUCT),
        column("AdverseEvent.subject", REFERENCE_STRUCT_2),
        column("AdverseEvent.encounter", REFERENCE_STRUCT_2),
        column("AdverseEvent.occurrenceDateTime", TEXT),
        derived(
            "__occurrenceDateTime_start",
            TIMESTAMP,
            "AdverseEvent.occurrenceDateTime",
        ),
        derived(
            "__occurrenceDateTime_end",
            TIMESTAMP,
            "AdverseEvent.occurrenceDateTime",
        ),
        column("AdverseEvent.occurrencePeriod", PERIOD_STRUCT),
        column("AdverseEvent.occurrenceTiming", TIMING_STRUCT),
        column("AdverseEvent.detected", TEXT),
        derived("__detected_start", TIMESTAMP, "AdverseEvent.detected"),
        derived("__detected_end", TIMESTAMP, "AdverseEvent.detected"),
        column("AdverseEvent.recordedDate", TEXT),
        derived("__recordedDate_start", TIMESTAMP, "AdverseEvent.recordedDate"),
        derived("__recordedDate_end", TIMESTAMP, "AdverseEvent.recordedDate"),
        column("AdverseEvent.resultingEffect", REFERENCE_LIST_2),
        column("AdverseEvent.location", REFERENCE_STRUCT_2),
        column("AdverseEvent.seriousness", CODEABLE_CONCEPT_STRUCT),
        column("AdverseEvent.outcome", CODEABLE_CONCEPT_LIST),
        column("AdverseEvent.recorder", REFERENCE_STRUCT_2),
        column(
            "AdverseEvent.participant",
            list(&within(&ADVERSE_EVENT_PARTICIPANT_COLUMNS)),
        ),
        column("AdverseEvent.study", REFERENCE_LIST_2),
        column("AdverseEvent.expectedInResearchStudy", BOOLEAN),
        column(
            "AdverseEvent.suspectEntity",
            list(&within(&ADVERSE_EVENT_SUSPECT_ENTITY_COLUMNS)),
        ),
        column(
            "AdverseEvent.contributingFactor",
            list(&within(&ADVERSE_EVENT_CONTRIBUTING_FACTOR_COLUMNS)),
        ),
        column(
            "AdverseEvent.preventiveAction",
            list(&within(&ADVERSE_EVENT_PREVENTIVE_ACTION_COLUMNS)),
        ),
        column(
            "AdverseEvent.mitigatingAction",
            list(&within(&ADVERSE_EVENT_MITIGATING_ACTION_COLUMNS)),
        ),
        column(
            "AdverseEvent.supportingInfo",
            list(&within(&ADVERSE_EVENT_SUPPORTING_INFO_COLUMNS)),
        ),
        column("AdverseEvent.note", ANNOTATION_LIST),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "AdverseEvent.meta.lastUpdated"),
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

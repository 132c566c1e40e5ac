// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    ADVERSE_EVENT_ACTUALITY, ADVERSE_EVENT_STATUS, AdverseEventActuality,
    AdverseEventStatus,
};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, REFERENCE,
    REFERENCE_COLUMNS_2, Reference, TIMING, TIMING_COLUMNS, Timing,
};
use super::super::resources::Resource;
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
    #[doc = " `AdverseEvent.occurrence[x]`"] AdverseEventOccurrence, [0 =>
    DateTime(Element < DateTime >), 1 => Period(Box < Period >), 2 => Timing(Box < Timing
    >)]
);
/// The definition of `AdverseEvent`.
pub static ADVERSE_EVENT: TypeDef = TypeDef {
    name: "AdverseEvent",
    path: "AdverseEvent",
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
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("status", 1, 1, OF_CODE).codes(&ADVERSE_EVENT_STATUS).modifier(),
        summary("actuality", 1, 1, OF_CODE).codes(&ADVERSE_EVENT_ACTUALITY).modifier(),
        summary("category", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("code", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("subject", 1, 1, of(&REFERENCE))
            .to(
                &["Group", "Patient", "Practitioner", "RelatedPerson", "ResearchSubject"],
            ),
        summary("encounter", 0, 1, of(&REFERENCE)).to(&["Encounter"]),
        choice(
                "occurrence",
                0,
                1,
                &[
                    alternative("occurrenceDateTime", OF_DATE_TIME),
                    alternative("occurrencePeriod", of(&PERIOD)),
                    alternative("occurrenceTiming", of(&TIMING)),
                ],
            )
            .summary(),
        summary("detected", 0, 1, OF_DATE_TIME),
        summary("recordedDate", 0, 1, OF_DATE_TIME),
        summary("resultingEffect", 0, 0, of(&REFERENCE))
            .to(&["Condition", "Observation"]),
        summary("location", 0, 1, of(&REFERENCE)).to(&["Location"]),
        summary("seriousness", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("outcome", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("recorder", 0, 1, of(&REFERENCE))
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
        summary("study", 0, 0, of(&REFERENCE)).to(&["ResearchStudy"]),
        one("expectedInResearchStudy", 0, 1, OF_BOOLEAN),
        summary("suspectEntity", 0, 0, of(&ADVERSE_EVENT_SUSPECT_ENTITY)),
        summary("contributingFactor", 0, 0, of(&ADVERSE_EVENT_CONTRIBUTING_FACTOR)),
        summary("preventiveAction", 0, 0, of(&ADVERSE_EVENT_PREVENTIVE_ACTION)),
        summary("mitigatingAction", 0, 0, of(&ADVERSE_EVENT_MITIGATING_ACTION)),
        summary("supportingInfo", 0, 0, of(&ADVERSE_EVENT_SUPPORTING_INFO)),
        summary("note", 0, 0, of(&ANNOTATION)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("function", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("actor", 1, 1, of(&REFERENCE))
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
    AdverseEventSuspectEntityInstance, [0 => CodeableConcept(Box < CodeableConcept >), 1
    => Reference(Box < Reference >)]
);
/// The definition of `AdverseEvent.suspectEntity`.
pub static ADVERSE_EVENT_SUSPECT_ENTITY: TypeDef = TypeDef {
    name: "AdverseEventSuspectEntity",
    path: "AdverseEvent.suspectEntity",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        choice(
                "instance",
                1,
                1,
                &[
                    alternative("instanceCodeableConcept", of(&CODEABLE_CONCEPT)),
                    alternative("instanceReference", of(&REFERENCE)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("assessmentMethod", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("entityRelatedness", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("author", 0, 1, of(&REFERENCE))
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
    AdverseEventContributingFactorItem, [0 => Reference(Box < Reference >), 1 =>
    CodeableConcept(Box < CodeableConcept >)]
);
/// The definition of `AdverseEvent.contributingFactor`.
pub static ADVERSE_EVENT_CONTRIBUTING_FACTOR: TypeDef = TypeDef {
    name: "AdverseEventContributingFactor",
    path: "AdverseEvent.contributingFactor",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        choice(
                "item",
                1,
                1,
                &[
                    alternative("itemReference", of(&REFERENCE)),
                    alternative("itemCodeableConcept", of(&CODEABLE_CONCEPT)),
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
    [0 => Reference(Box < Reference >), 1 => CodeableConcept(Box < CodeableConcept >)]
);
/// The definition of `AdverseEvent.preventiveAction`.
pub static ADVERSE_EVENT_PREVENTIVE_ACTION: TypeDef = TypeDef {
    name: "AdverseEventPreventiveAction",
    path: "AdverseEvent.preventiveAction",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        choice(
                "item",
                1,
                1,
                &[
                    alternative("itemReference", of(&REFERENCE)),
                    alternative("itemCodeableConcept", of(&CODEABLE_CONCEPT)),
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
    [0 => Reference(Box < Reference >), 1 => CodeableConcept(Box < CodeableConcept >)]
);
/// The definition of `AdverseEvent.mitigatingAction`.
pub static ADVERSE_EVENT_MITIGATING_ACTION: TypeDef = TypeDef {
    name: "AdverseEventMitigatingAction",
    path: "AdverseEvent.mitigatingAction",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        choice(
                "item",
                1,
                1,
                &[
                    alternative("itemReference", of(&REFERENCE)),
                    alternative("itemCodeableConcept", of(&CODEABLE_CONCEPT)),
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
    #[doc = " `AdverseEvent.supportingInfo.item[x]`"] AdverseEventSupportingInfoItem, [0
    => Reference(Box < Reference >), 1 => CodeableConcept(Box < CodeableConcept >)]
);
/// The definition of `AdverseEvent.supportingInfo`.
pub static ADVERSE_EVENT_SUPPORTING_INFO: TypeDef = TypeDef {
    name: "AdverseEventSupportingInfo",
    path: "AdverseEvent.supportingInfo",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        choice(
                "item",
                1,
                1,
                &[
                    alternative("itemReference", of(&REFERENCE)),
                    alternative("itemCodeableConcept", of(&CODEABLE_CONCEPT)),
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
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("function", within(&CODEABLE_CONCEPT_COLUMNS), ".function"),
    column("actor", within(&REFERENCE_COLUMNS_2), ".actor"),
];
pub(crate) static ADVERSE_EVENT_SUSPECT_ENTITY_CAUSALITY_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("assessmentMethod", within(&CODEABLE_CONCEPT_COLUMNS), ".assessmentMethod"),
    column("entityRelatedness", within(&CODEABLE_CONCEPT_COLUMNS), ".entityRelatedness"),
    column("author", within(&REFERENCE_COLUMNS_2), ".author"),
];
pub(crate) static ADVERSE_EVENT_SUSPECT_ENTITY_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column(
        "instanceCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".instanceCodeableConcept",
    ),
    column("instanceReference", within(&REFERENCE_COLUMNS_2), ".instanceReference"),
    column(
        "causality",
        within(&ADVERSE_EVENT_SUSPECT_ENTITY_CAUSALITY_COLUMNS),
        ".causality",
    ),
];
pub(crate) static ADVERSE_EVENT_CONTRIBUTING_FACTOR_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("itemReference", within(&REFERENCE_COLUMNS_2), ".itemReference"),
    column(
        "itemCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".itemCodeableConcept",
    ),
];
pub(crate) static ADVERSE_EVENT_PREVENTIVE_ACTION_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("itemReference", within(&REFERENCE_COLUMNS_2), ".itemReference"),
    column(
        "itemCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".itemCodeableConcept",
    ),
];
pub(crate) static ADVERSE_EVENT_MITIGATING_ACTION_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("itemReference", within(&REFERENCE_COLUMNS_2), ".itemReference"),
    column(
        "itemCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".itemCodeableConcept",
    ),
];
pub(crate) static ADVERSE_EVENT_SUPPORTING_INFO_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("itemReference", within(&REFERENCE_COLUMNS_2), ".itemReference"),
    column(
        "itemCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".itemCodeableConcept",
    ),
];
/// The table `adverse_event`.
pub static ADVERSE_EVENT_TABLE: TableDef = TableDef {
    name: "adverse_event",
    doc: "One row for each AdverseEvent.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "AdverseEvent.resourceType"),
        column("id", TEXT, "AdverseEvent.id"),
        column("meta", within(&META_COLUMNS), "AdverseEvent.meta"),
        column("implicitRules", TEXT, "AdverseEvent.implicitRules"),
        column("language", TEXT, "AdverseEvent.language"),
        column("text", within(&NARRATIVE_COLUMNS), "AdverseEvent.text"),
        column("contained", TEXTS, "AdverseEvent.contained"),
        column("extension", EXTENSION_TEXTS, "AdverseEvent.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "AdverseEvent.modifierExtension"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "AdverseEvent.identifier",
        ),
        column("status", TEXT, "AdverseEvent.status"),
        column("actuality", TEXT, "AdverseEvent.actuality"),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "AdverseEvent.category",
        ),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "AdverseEvent.code"),
        column("subject", within(&REFERENCE_COLUMNS_2), "AdverseEvent.subject"),
        column("encounter", within(&REFERENCE_COLUMNS_2), "AdverseEvent.encounter"),
        column("occurrenceDateTime", TEXT, "AdverseEvent.occurrenceDateTime"),
        column(
            "__occurrenceDateTime_start",
            TIMESTAMP,
            "AdverseEvent.occurrenceDateTime",
        ),
        column("__occurrenceDateTime_end", TIMESTAMP, "AdverseEvent.occurrenceDateTime"),
        column(
            "occurrencePeriod",
            within(&PERIOD_COLUMNS),
            "AdverseEvent.occurrencePeriod",
        ),
        column(
            "occurrenceTiming",
            within(&TIMING_COLUMNS),
            "AdverseEvent.occurrenceTiming",
        ),
        column("detected", TEXT, "AdverseEvent.detected"),
        column("__detected_start", TIMESTAMP, "AdverseEvent.detected"),
        column("__detected_end", TIMESTAMP, "AdverseEvent.detected"),
        column("recordedDate", TEXT, "AdverseEvent.recordedDate"),
        column("__recordedDate_start", TIMESTAMP, "AdverseEvent.recordedDate"),
        column("__recordedDate_end", TIMESTAMP, "AdverseEvent.recordedDate"),
        column(
            "resultingEffect",
            list(&within(&REFERENCE_COLUMNS_2)),
            "AdverseEvent.resultingEffect",
        ),
        column("location", within(&REFERENCE_COLUMNS_2), "AdverseEvent.location"),
        column(
            "seriousness",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "AdverseEvent.seriousness",
        ),
        column(
            "outcome",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "AdverseEvent.outcome",
        ),
        column("recorder", within(&REFERENCE_COLUMNS_2), "AdverseEvent.recorder"),
        column(
            "participant",
            list(&within(&ADVERSE_EVENT_PARTICIPANT_COLUMNS)),
            "AdverseEvent.participant",
        ),
        column("study", list(&within(&REFERENCE_COLUMNS_2)), "AdverseEvent.study"),
        column(
            "expectedInResearchStudy",
            BOOLEAN,
            "AdverseEvent.expectedInResearchStudy",
        ),
        column(
            "suspectEntity",
            list(&within(&ADVERSE_EVENT_SUSPECT_ENTITY_COLUMNS)),
            "AdverseEvent.suspectEntity",
        ),
        column(
            "contributingFactor",
            list(&within(&ADVERSE_EVENT_CONTRIBUTING_FACTOR_COLUMNS)),
            "AdverseEvent.contributingFactor",
        ),
        column(
            "preventiveAction",
            list(&within(&ADVERSE_EVENT_PREVENTIVE_ACTION_COLUMNS)),
            "AdverseEvent.preventiveAction",
        ),
        column(
            "mitigatingAction",
            list(&within(&ADVERSE_EVENT_MITIGATING_ACTION_COLUMNS)),
            "AdverseEvent.mitigatingAction",
        ),
        column(
            "supportingInfo",
            list(&within(&ADVERSE_EVENT_SUPPORTING_INFO_COLUMNS)),
            "AdverseEvent.supportingInfo",
        ),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "AdverseEvent.note"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "AdverseEvent.meta.lastUpdated"),
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

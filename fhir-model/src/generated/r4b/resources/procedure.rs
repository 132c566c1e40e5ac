// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{EVENT_STATUS, EventStatus};
use super::super::datatypes::{
    Age, Annotation, CodeableConcept, Element, Extension, Identifier, Meta, Narrative,
    Period, Range, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    AGE_STRUCT, ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    EXTENSION_COLUMN, HAS_CODE, HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER,
    HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_MODIFIER_EXTENSION_2, HAS_NOTE, HAS_TEXT, IDENTIFIER_LIST, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_AGE,
    OF_CODEABLE_CONCEPT, OF_PERIOD, OF_RANGE, OF_REFERENCE, PERIOD_STRUCT, RANGE_STRUCT,
    REFERENCE_LIST_2, REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `Procedure`
pub struct Procedure {
    /// `Procedure.id` · id · 0..1
    pub id: Element<String>,
    /// `Procedure.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Procedure.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Procedure.language` · code · 0..1
    pub language: Element<String>,
    /// `Procedure.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Procedure.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Procedure.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Procedure.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Procedure.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Procedure.instantiatesCanonical` · canonical to ActivityDefinition, Measure, OperationDefinition, PlanDefinition, Questionnaire · 0..*
    pub instantiates_canonical: Vec<Element<String>>,
    /// `Procedure.instantiatesUri` · uri · 0..*
    pub instantiates_uri: Vec<Element<String>>,
    /// `Procedure.basedOn` · Reference to CarePlan, ServiceRequest · 0..*
    pub based_on: Vec<Reference>,
    /// `Procedure.partOf` · Reference to MedicationAdministration, Observation, Procedure · 0..*
    pub part_of: Vec<Reference>,
    /// `Procedure.status` · code · 1..1
    pub status: Element<EventStatus>,
    /// `Procedure.statusReason` · CodeableConcept · 0..1
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `Procedure.category` · CodeableConcept · 0..1
    pub category: Option<Box<CodeableConcept>>,
    /// `Procedure.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `Procedure.subject` · Reference to Group, Patient · 1..1
    pub subject: Option<Box<Reference>>,
    /// `Procedure.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `Procedure.performed[x]` · dateTime, Period, string, Age, Range · 0..1
    pub performed: Option<ProcedurePerformed>,
    /// `Procedure.recorder` · Reference to Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub recorder: Option<Box<Reference>>,
    /// `Procedure.asserter` · Reference to Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub asserter: Option<Box<Reference>>,
    /// `Procedure.performer` · ProcedurePerformer · 0..*
    pub performer: Vec<ProcedurePerformer>,
    /// `Procedure.location` · Reference to Location · 0..1
    pub location: Option<Box<Reference>>,
    /// `Procedure.reasonCode` · CodeableConcept · 0..*
    pub reason_code: Vec<CodeableConcept>,
    /// `Procedure.reasonReference` · Reference to Condition, DiagnosticReport, DocumentReference, Observation, Procedure · 0..*
    pub reason_reference: Vec<Reference>,
    /// `Procedure.bodySite` · CodeableConcept · 0..*
    pub body_site: Vec<CodeableConcept>,
    /// `Procedure.outcome` · CodeableConcept · 0..1
    pub outcome: Option<Box<CodeableConcept>>,
    /// `Procedure.report` · Reference to Composition, DiagnosticReport, DocumentReference · 0..*
    pub report: Vec<Reference>,
    /// `Procedure.complication` · CodeableConcept · 0..*
    pub complication: Vec<CodeableConcept>,
    /// `Procedure.complicationDetail` · Reference to Condition · 0..*
    pub complication_detail: Vec<Reference>,
    /// `Procedure.followUp` · CodeableConcept · 0..*
    pub follow_up: Vec<CodeableConcept>,
    /// `Procedure.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `Procedure.focalDevice` · ProcedureFocalDevice · 0..*
    pub focal_device: Vec<ProcedureFocalDevice>,
    /// `Procedure.usedReference` · Reference to Device, Medication, Substance · 0..*
    pub used_reference: Vec<Reference>,
    /// `Procedure.usedCode` · CodeableConcept · 0..*
    pub used_code: Vec<CodeableConcept>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Procedure, PROCEDURE, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, instantiates_canonical, instantiates_uri,
    based_on, part_of, status, status_reason, category, code, subject, encounter,
    performed, recorder, asserter, performer, location, reason_code, reason_reference,
    body_site, outcome, report, complication, complication_detail, follow_up, note,
    focal_device, used_reference, used_code]
);
choice!(
    #[doc = " `Procedure.performed[x]`"] ProcedurePerformed, [DateTime(Element < DateTime
    >), Period(Box < Period >), String(Element < String >), Age(Box < Age >), Range(Box <
    Range >)]
);
/// The definition of `Procedure`.
pub static PROCEDURE: TypeDef = TypeDef {
    name: "Procedure",
    path: "Procedure",
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
        HAS_IDENTIFIER,
        summary("instantiatesCanonical", 0, 0, OF_CANONICAL)
            .to(
                &[
                    "ActivityDefinition",
                    "Measure",
                    "OperationDefinition",
                    "PlanDefinition",
                    "Questionnaire",
                ],
            ),
        summary("instantiatesUri", 0, 0, OF_URI),
        summary("basedOn", 0, 0, OF_REFERENCE).to(&["CarePlan", "ServiceRequest"]),
        summary("partOf", 0, 0, OF_REFERENCE)
            .to(&["MedicationAdministration", "Observation", "Procedure"]),
        summary("status", 1, 1, OF_CODE).codes(&EVENT_STATUS).modifier(),
        summary("statusReason", 0, 1, OF_CODEABLE_CONCEPT),
        summary("category", 0, 1, OF_CODEABLE_CONCEPT),
        HAS_CODE,
        summary("subject", 1, 1, OF_REFERENCE).to(&["Group", "Patient"]),
        summary("encounter", 0, 1, OF_REFERENCE).to(&["Encounter"]),
        choice(
                "performed",
                0,
                1,
                &[
                    alternative("performedDateTime", OF_DATE_TIME),
                    alternative("performedPeriod", OF_PERIOD),
                    alternative("performedString", OF_STRING),
                    alternative("performedAge", OF_AGE),
                    alternative("performedRange", OF_RANGE),
                ],
            )
            .summary(),
        summary("recorder", 0, 1, OF_REFERENCE)
            .to(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson"]),
        summary("asserter", 0, 1, OF_REFERENCE)
            .to(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson"]),
        summary("performer", 0, 0, of(&PROCEDURE_PERFORMER)),
        summary("location", 0, 1, OF_REFERENCE).to(&["Location"]),
        summary("reasonCode", 0, 0, OF_CODEABLE_CONCEPT),
        summary("reasonReference", 0, 0, OF_REFERENCE)
            .to(
                &[
                    "Condition",
                    "DiagnosticReport",
                    "DocumentReference",
                    "Observation",
                    "Procedure",
                ],
            ),
        summary("bodySite", 0, 0, OF_CODEABLE_CONCEPT),
        summary("outcome", 0, 1, OF_CODEABLE_CONCEPT),
        one("report", 0, 0, OF_REFERENCE)
            .to(&["Composition", "DiagnosticReport", "DocumentReference"]),
        one("complication", 0, 0, OF_CODEABLE_CONCEPT),
        one("complicationDetail", 0, 0, OF_REFERENCE).to(&["Condition"]),
        one("followUp", 0, 0, OF_CODEABLE_CONCEPT),
        HAS_NOTE,
        one("focalDevice", 0, 0, of(&PROCEDURE_FOCAL_DEVICE)),
        one("usedReference", 0, 0, OF_REFERENCE)
            .to(&["Device", "Medication", "Substance"]),
        one("usedCode", 0, 0, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `Procedure.performer`
pub struct ProcedurePerformer {
    /// `Procedure.performer.id` · string · 0..1
    pub id: Option<String>,
    /// `Procedure.performer.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Procedure.performer.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Procedure.performer.function` · CodeableConcept · 0..1
    pub function: Option<Box<CodeableConcept>>,
    /// `Procedure.performer.actor` · Reference to Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 1..1
    pub actor: Option<Box<Reference>>,
    /// `Procedure.performer.onBehalfOf` · Reference to Organization · 0..1
    pub on_behalf_of: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ProcedurePerformer, PROCEDURE_PERFORMER, [id, extension, modifier_extension,
    function, actor, on_behalf_of]
);
/// The definition of `Procedure.performer`.
pub static PROCEDURE_PERFORMER: TypeDef = TypeDef {
    name: "ProcedurePerformer",
    path: "Procedure.performer",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("function", 0, 1, OF_CODEABLE_CONCEPT),
        summary("actor", 1, 1, OF_REFERENCE)
            .to(
                &[
                    "Device",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("onBehalfOf", 0, 1, OF_REFERENCE).to(&["Organization"]),
    ],
    keys: Lazy::new(),
};
/// `Procedure.focalDevice`
pub struct ProcedureFocalDevice {
    /// `Procedure.focalDevice.id` · string · 0..1
    pub id: Option<String>,
    /// `Procedure.focalDevice.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Procedure.focalDevice.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Procedure.focalDevice.action` · CodeableConcept · 0..1
    pub action: Option<Box<CodeableConcept>>,
    /// `Procedure.focalDevice.manipulated` · Reference to Device · 1..1
    pub manipulated: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ProcedureFocalDevice, PROCEDURE_FOCAL_DEVICE, [id, extension, modifier_extension,
    action, manipulated]
);
/// The definition of `Procedure.focalDevice`.
pub static PROCEDURE_FOCAL_DEVICE: TypeDef = TypeDef {
    name: "ProcedureFocalDevice",
    path: "Procedure.focalDevice",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("action", 0, 1, OF_CODEABLE_CONCEPT),
        one("manipulated", 1, 1, OF_REFERENCE).to(&["Device"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static PROCEDURE_PERFORMER_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".function", CODEABLE_CONCEPT_STRUCT),
    column(".actor", REFERENCE_STRUCT_2),
    column(".onBehalfOf", REFERENCE_STRUCT_2),
];
pub(crate) static PROCEDURE_FOCAL_DEVICE_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".action", CODEABLE_CONCEPT_STRUCT),
    column(".manipulated", REFERENCE_STRUCT_2),
];
/// The table `procedure`.
pub static PROCEDURE_TABLE: TableDef = TableDef {
    name: "procedure",
    doc: "One row for each Procedure.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Procedure.resourceType", TEXT),
        column("Procedure.id", TEXT),
        column("Procedure.meta", META_STRUCT),
        column("Procedure.implicitRules", TEXT),
        column("Procedure.language", TEXT),
        column("Procedure.text", NARRATIVE_STRUCT),
        column("Procedure.contained", TEXTS),
        column("Procedure.extension", EXTENSION_TEXTS),
        column("Procedure.modifierExtension", EXTENSION_TEXTS),
        column("Procedure.identifier", IDENTIFIER_LIST),
        column("Procedure.instantiatesCanonical", TEXTS),
        column("Procedure.instantiatesUri", TEXTS),
        column("Procedure.basedOn", REFERENCE_LIST_2),
        column("Procedure.partOf", REFERENCE_LIST_2),
        column("Procedure.status", TEXT),
        column("Procedure.statusReason", CODEABLE_CONCEPT_STRUCT),
        column("Procedure.category", CODEABLE_CONCEPT_STRUCT),
        column("Procedure.code", CODEABLE_CONCEPT_STRUCT),
        column("Procedure.subject", REFERENCE_STRUCT_2),
        column("Procedure.encounter", REFERENCE_STRUCT_2),
        column("Procedure.performedDateTime", TEXT),
        derived("__performedDateTime_start", TIMESTAMP, "Procedure.performedDateTime"),
        derived("__performedDateTime_end", TIMESTAMP, "Procedure.performedDateTime"),
        column("Procedure.performedPeriod", PERIOD_STRUCT),
        column("Procedure.performedString", TEXT),
        column("Procedure.performedAge", AGE_STRUCT),
        column("Procedure.performedRange", RANGE_STRUCT),
        column("Procedure.recorder", REFERENCE_STRUCT_2),
        column("Procedure.asserter", REFERENCE_STRUCT_2),
        column("Procedure.performer", list(&within(&PROCEDURE_PERFORMER_COLUMNS))),
        column("Procedure.location", REFERENCE_STRUCT_2),
        column("Procedure.reasonCode", CODEABLE_CONCEPT_LIST),
        column("Procedure.reasonReference", REFERENCE_LIST_2),
        column("Procedure.bodySite", CODEABLE_CONCEPT_LIST),
        column("Procedure.outcome", CODEABLE_CONCEPT_STRUCT),
        column("Procedure.report", REFERENCE_LIST_2),
        column("Procedure.complication", CODEABLE_CONCEPT_LIST),
        column("Procedure.complicationDetail", REFERENCE_LIST_2),
        column("Procedure.followUp", CODEABLE_CONCEPT_LIST),
        column("Procedure.note", ANNOTATION_LIST),
        column("Procedure.focalDevice", list(&within(&PROCEDURE_FOCAL_DEVICE_COLUMNS))),
        column("Procedure.usedReference", REFERENCE_LIST_2),
        column("Procedure.usedCode", CODEABLE_CONCEPT_LIST),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Procedure.meta.lastUpdated"),
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

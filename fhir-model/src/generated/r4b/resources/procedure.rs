// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{EVENT_STATUS, EventStatus};
use super::super::datatypes::{
    AGE, AGE_COLUMNS, ANNOTATION, ANNOTATION_COLUMNS, Age, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, RANGE, RANGE_COLUMNS,
    REFERENCE, REFERENCE_COLUMNS_2, Range, Reference,
};
use super::super::resources::Resource;
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
    #[doc = " `Procedure.performed[x]`"] ProcedurePerformed, [0 => DateTime(Element <
    DateTime >), 1 => Period(Box < Period >), 2 => String(Element < String >), 3 =>
    Age(Box < Age >), 4 => Range(Box < Range >)]
);
/// The definition of `Procedure`.
pub static PROCEDURE: TypeDef = TypeDef {
    name: "Procedure",
    path: "Procedure",
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
        summary("identifier", 0, 0, of(&IDENTIFIER)),
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
        summary("basedOn", 0, 0, of(&REFERENCE)).to(&["CarePlan", "ServiceRequest"]),
        summary("partOf", 0, 0, of(&REFERENCE))
            .to(&["MedicationAdministration", "Observation", "Procedure"]),
        summary("status", 1, 1, OF_CODE).codes(&EVENT_STATUS).modifier(),
        summary("statusReason", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("category", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("code", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("subject", 1, 1, of(&REFERENCE)).to(&["Group", "Patient"]),
        summary("encounter", 0, 1, of(&REFERENCE)).to(&["Encounter"]),
        choice(
                "performed",
                0,
                1,
                &[
                    alternative("performedDateTime", OF_DATE_TIME),
                    alternative("performedPeriod", of(&PERIOD)),
                    alternative("performedString", OF_STRING),
                    alternative("performedAge", of(&AGE)),
                    alternative("performedRange", of(&RANGE)),
                ],
            )
            .summary(),
        summary("recorder", 0, 1, of(&REFERENCE))
            .to(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson"]),
        summary("asserter", 0, 1, of(&REFERENCE))
            .to(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson"]),
        summary("performer", 0, 0, of(&PROCEDURE_PERFORMER)),
        summary("location", 0, 1, of(&REFERENCE)).to(&["Location"]),
        summary("reasonCode", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("reasonReference", 0, 0, of(&REFERENCE))
            .to(
                &[
                    "Condition",
                    "DiagnosticReport",
                    "DocumentReference",
                    "Observation",
                    "Procedure",
                ],
            ),
        summary("bodySite", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("outcome", 0, 1, of(&CODEABLE_CONCEPT)),
        one("report", 0, 0, of(&REFERENCE))
            .to(&["Composition", "DiagnosticReport", "DocumentReference"]),
        one("complication", 0, 0, of(&CODEABLE_CONCEPT)),
        one("complicationDetail", 0, 0, of(&REFERENCE)).to(&["Condition"]),
        one("followUp", 0, 0, of(&CODEABLE_CONCEPT)),
        one("note", 0, 0, of(&ANNOTATION)),
        one("focalDevice", 0, 0, of(&PROCEDURE_FOCAL_DEVICE)),
        one("usedReference", 0, 0, of(&REFERENCE))
            .to(&["Device", "Medication", "Substance"]),
        one("usedCode", 0, 0, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("function", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("actor", 1, 1, of(&REFERENCE))
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
        one("onBehalfOf", 0, 1, of(&REFERENCE)).to(&["Organization"]),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("action", 0, 1, of(&CODEABLE_CONCEPT)),
        one("manipulated", 1, 1, of(&REFERENCE)).to(&["Device"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static PROCEDURE_PERFORMER_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("function", within(&CODEABLE_CONCEPT_COLUMNS), ".function"),
    column("actor", within(&REFERENCE_COLUMNS_2), ".actor"),
    column("onBehalfOf", within(&REFERENCE_COLUMNS_2), ".onBehalfOf"),
];
pub(crate) static PROCEDURE_FOCAL_DEVICE_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("action", within(&CODEABLE_CONCEPT_COLUMNS), ".action"),
    column("manipulated", within(&REFERENCE_COLUMNS_2), ".manipulated"),
];
/// The table `procedure`.
pub static PROCEDURE_TABLE: TableDef = TableDef {
    name: "procedure",
    doc: "One row for each Procedure.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Procedure.resourceType"),
        column("id", TEXT, "Procedure.id"),
        column("meta", within(&META_COLUMNS), "Procedure.meta"),
        column("implicitRules", TEXT, "Procedure.implicitRules"),
        column("language", TEXT, "Procedure.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Procedure.text"),
        column("contained", TEXTS, "Procedure.contained"),
        column("extension", EXTENSION_TEXTS, "Procedure.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Procedure.modifierExtension"),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "Procedure.identifier"),
        column("instantiatesCanonical", TEXTS, "Procedure.instantiatesCanonical"),
        column("instantiatesUri", TEXTS, "Procedure.instantiatesUri"),
        column("basedOn", list(&within(&REFERENCE_COLUMNS_2)), "Procedure.basedOn"),
        column("partOf", list(&within(&REFERENCE_COLUMNS_2)), "Procedure.partOf"),
        column("status", TEXT, "Procedure.status"),
        column(
            "statusReason",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Procedure.statusReason",
        ),
        column("category", within(&CODEABLE_CONCEPT_COLUMNS), "Procedure.category"),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "Procedure.code"),
        column("subject", within(&REFERENCE_COLUMNS_2), "Procedure.subject"),
        column("encounter", within(&REFERENCE_COLUMNS_2), "Procedure.encounter"),
        column("performedDateTime", TEXT, "Procedure.performedDateTime"),
        column("__performedDateTime_start", TIMESTAMP, "Procedure.performedDateTime"),
        column("__performedDateTime_end", TIMESTAMP, "Procedure.performedDateTime"),
        column("performedPeriod", within(&PERIOD_COLUMNS), "Procedure.performedPeriod"),
        column("performedString", TEXT, "Procedure.performedString"),
        column("performedAge", within(&AGE_COLUMNS), "Procedure.performedAge"),
        column("performedRange", within(&RANGE_COLUMNS), "Procedure.performedRange"),
        column("recorder", within(&REFERENCE_COLUMNS_2), "Procedure.recorder"),
        column("asserter", within(&REFERENCE_COLUMNS_2), "Procedure.asserter"),
        column(
            "performer",
            list(&within(&PROCEDURE_PERFORMER_COLUMNS)),
            "Procedure.performer",
        ),
        column("location", within(&REFERENCE_COLUMNS_2), "Procedure.location"),
        column(
            "reasonCode",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Procedure.reasonCode",
        ),
        column(
            "reasonReference",
            list(&within(&REFERENCE_COLUMNS_2)),
            "Procedure.reasonReference",
        ),
        column(
            "bodySite",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Procedure.bodySite",
        ),
        column("outcome", within(&CODEABLE_CONCEPT_COLUMNS), "Procedure.outcome"),
        column("report", list(&within(&REFERENCE_COLUMNS_2)), "Procedure.report"),
        column(
            "complication",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Procedure.complication",
        ),
        column(
            "complicationDetail",
            list(&within(&REFERENCE_COLUMNS_2)),
            "Procedure.complicationDetail",
        ),
        column(
            "followUp",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Procedure.followUp",
        ),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "Procedure.note"),
        column(
            "focalDevice",
            list(&within(&PROCEDURE_FOCAL_DEVICE_COLUMNS)),
            "Procedure.focalDevice",
        ),
        column(
            "usedReference",
            list(&within(&REFERENCE_COLUMNS_2)),
            "Procedure.usedReference",
        ),
        column(
            "usedCode",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Procedure.usedCode",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Procedure.meta.lastUpdated"),
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

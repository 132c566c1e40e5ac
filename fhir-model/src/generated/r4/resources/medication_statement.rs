// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{MEDICATION_STATUS_CODES, MedicationStatusCodes};
use super::super::datatypes::{
    Annotation, CodeableConcept, Dosage, Element, Extension, Identifier, Meta, Narrative,
    Period, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, DOSAGE_LIST,
    HAS_CONTAINED, HAS_EXTENSION, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION_2, HAS_NOTE, HAS_TEXT,
    IDENTIFIER_LIST, META_STRUCT, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_DOSAGE,
    OF_PERIOD, OF_REFERENCE, PERIOD_STRUCT, REFERENCE_LIST_2, REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `MedicationStatement`
pub struct MedicationStatement {
    /// `MedicationStatement.id` · id · 0..1
    pub id: Element<String>,
    /// `MedicationStatement.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `MedicationStatement.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `MedicationStatement.language` · code · 0..1
    pub language: Element<String>,
    /// `MedicationStatement.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `MedicationStatement.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `MedicationStatement.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationStatement.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationStatement.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `MedicationStatement.basedOn` · Reference to CarePlan, MedicationRequest, ServiceRequest · 0..*
    pub based_on: Vec<Reference>,
    /// `MedicationStatement.partOf` · Reference to MedicationAdministration, MedicationDispense, MedicationStatement, Observation, Procedure · 0..*
    pub part_of: Vec<Reference>,
    /// `MedicationStatement.status` · code · 1..1
    pub status: Element<MedicationStatusCodes>,
    /// `MedicationStatement.statusReason` · CodeableConcept · 0..*
    pub status_reason: Vec<CodeableConcept>,
    /// `MedicationStatement.category` · CodeableConcept · 0..1
    pub category: Option<Box<CodeableConcept>>,
    /// `MedicationStatement.medication[x]` · CodeableConcept, Reference to Medication · 1..1
    pub medication: Option<MedicationStatementMedication>,
    /// `MedicationStatement.subject` · Reference to Group, Patient · 1..1
    pub subject: Option<Box<Reference>>,
    /// `MedicationStatement.context` · Reference to Encounter, EpisodeOfCare · 0..1
    pub context: Option<Box<Reference>>,
    /// `MedicationStatement.effective[x]` · dateTime, Period · 0..1
    pub effective: Option<MedicationStatementEffective>,
    /// `MedicationStatement.dateAsserted` · dateTime · 0..1
    pub date_asserted: Element<DateTime>,
    /// `MedicationStatement.informationSource` · Reference to Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub information_source: Option<Box<Reference>>,
    /// `MedicationStatement.derivedFrom` · Reference · 0..*
    pub derived_from: Vec<Reference>,
    /// `MedicationStatement.reasonCode` · CodeableConcept · 0..*
    pub reason_code: Vec<CodeableConcept>,
    /// `MedicationStatement.reasonReference` · Reference to Condition, DiagnosticReport, Observation · 0..*
    pub reason_reference: Vec<Reference>,
    /// `MedicationStatement.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `MedicationStatement.dosage` · Dosage · 0..*
    pub dosage: Vec<Dosage>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationStatement, MEDICATION_STATEMENT, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, based_on, part_of, status,
    status_reason, category, medication, subject, context, effective, date_asserted,
    information_source, derived_from, reason_code, reason_reference, note, dosage]
);
choice!(
    #[doc = " `MedicationStatement.medication[x]`"] MedicationStatementMedication,
    [CodeableConcept(Box < CodeableConcept >), Reference(Box < Reference >)]
);
choice!(
    #[doc = " `MedicationStatement.effective[x]`"] MedicationStatementEffective,
    [DateTime(Element < DateTime >), Period(Box < Period >)]
);
/// The definition of `MedicationStatement`.
pub static MEDICATION_STATEMENT: TypeDef = TypeDef {
    name: "MedicationStatement",
    path: "MedicationStatement",
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
        summary("basedOn", 0, 0, OF_REFERENCE)
            .to(&["CarePlan", "MedicationRequest", "ServiceRequest"]),
        summary("partOf", 0, 0, OF_REFERENCE)
            .to(
                &[
                    "MedicationAdministration",
                    "MedicationDispense",
                    "MedicationStatement",
                    "Observation",
                    "Procedure",
                ],
            ),
        summary("status", 1, 1, OF_CODE).codes(&MEDICATION_STATUS_CODES).modifier(),
        one("statusReason", 0, 0, OF_CODEABLE_CONCEPT),
        summary("category", 0, 1, OF_CODEABLE_CONCEPT),
        choice(
                "medication",
                1,
                1,
                &[
                    alternative("medicationCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("medicationReference", OF_REFERENCE),
                ],
            )
            .to(&["Medication"])
            .summary(),
        summary("subject", 1, 1, OF_REFERENCE).to(&["Group", "Patient"]),
        summary("context", 0, 1, OF_REFERENCE).to(&["Encounter", "EpisodeOfCare"]),
        choice(
                "effective",
                0,
                1,
                &[
                    alternative("effectiveDateTime", OF_DATE_TIME),
                    alternative("effectivePeriod", OF_PERIOD),
                ],
            )
            .summary(),
        summary("dateAsserted", 0, 1, OF_DATE_TIME),
        one("informationSource", 0, 1, OF_REFERENCE)
            .to(
                &[
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("derivedFrom", 0, 0, OF_REFERENCE),
        one("reasonCode", 0, 0, OF_CODEABLE_CONCEPT),
        one("reasonReference", 0, 0, OF_REFERENCE)
            .to(&["Condition", "DiagnosticReport", "Observation"]),
        HAS_NOTE,
        one("dosage", 0, 0, OF_DOSAGE),
    ],
    keys: Lazy::new(),
};
/// The table `medication_statement`.
pub static MEDICATION_STATEMENT_TABLE: TableDef = TableDef {
    name: "medication_statement",
    doc: "One row for each MedicationStatement.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("MedicationStatement.resourceType", TEXT),
        column("MedicationStatement.id", TEXT),
        column("MedicationStatement.meta", META_STRUCT),
        column("MedicationStatement.implicitRules", TEXT),
        column("MedicationStatement.language", TEXT),
        column("MedicationStatement.text", NARRATIVE_STRUCT),
        column("MedicationStatement.contained", TEXTS),
        column("MedicationStatement.extension", EXTENSION_TEXTS),
        column("MedicationStatement.modifierExtension", EXTENSION_TEXTS),
        column("MedicationStatement.identifier", IDENTIFIER_LIST),
        column("MedicationStatement.basedOn", REFERENCE_LIST_2),
        column("MedicationStatement.partOf", REFERENCE_LIST_2),
        column("MedicationStatement.status", TEXT),
        column("MedicationStatement.statusReason", CODEABLE_CONCEPT_LIST),
        column("MedicationStatement.category", CODEABLE_CONCEPT_STRUCT),
        column("MedicationStatement.medicationCodeableConcept", CODEABLE_CONCEPT_STRUCT),
        column("MedicationStatement.medicationReference", REFERENCE_STRUCT_2),
        column("MedicationStatement.subject", REFERENCE_STRUCT_2),
        column("MedicationStatement.context", REFERENCE_STRUCT_2),
        column("MedicationStatement.effectiveDateTime", TEXT),
        derived(
            "__effectiveDateTime_start",
            TIMESTAMP,
            "MedicationStatement.effectiveDateTime",
        ),
        derived(
            "__effectiveDateTime_end",
            TIMESTAMP,
            "MedicationStatement.effectiveDateTime",
        ),
        column("MedicationStatement.effectivePeriod", PERIOD_STRUCT),
        column("MedicationStatement.dateAsserted", TEXT),
        derived("__dateAsserted_start", TIMESTAMP, "MedicationStatement.dateAsserted"),
        derived("__dateAsserted_end", TIMESTAMP, "MedicationStatement.dateAsserted"),
        column("MedicationStatement.informationSource", REFERENCE_STRUCT_2),
        column("MedicationStatement.derivedFrom", REFERENCE_LIST_2),
        column("MedicationStatement.reasonCode", CODEABLE_CONCEPT_LIST),
        column("MedicationStatement.reasonReference", REFERENCE_LIST_2),
        column("MedicationStatement.note", ANNOTATION_LIST),
        column("MedicationStatement.dosage", DOSAGE_LIST),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "MedicationStatement.meta.lastUpdated",
            ),
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

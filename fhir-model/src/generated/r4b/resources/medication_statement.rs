// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    MEDICATION_STATEMENT_STATUS_CODES, MedicationStatementStatusCodes,
};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, DOSAGE, DOSAGE_COLUMNS, Dosage, EXTENSION,
    Element, Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS,
    Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period,
    REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
    pub status: Element<MedicationStatementStatusCodes>,
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
    #[doc = " `MedicationStatement.medication[x]`"] MedicationStatementMedication, [0 =>
    CodeableConcept(Box < CodeableConcept >), 1 => Reference(Box < Reference >)]
);
choice!(
    #[doc = " `MedicationStatement.effective[x]`"] MedicationStatementEffective, [0 =>
    DateTime(Element < DateTime >), 1 => Period(Box < Period >)]
);
/// The definition of `MedicationStatement`.
pub static MEDICATION_STATEMENT: TypeDef = TypeDef {
    name: "MedicationStatement",
    path: "MedicationStatement",
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
        summary("basedOn", 0, 0, of(&REFERENCE))
            .to(&["CarePlan", "MedicationRequest", "ServiceRequest"]),
        summary("partOf", 0, 0, of(&REFERENCE))
            .to(
                &[
                    "MedicationAdministration",
                    "MedicationDispense",
                    "MedicationStatement",
                    "Observation",
                    "Procedure",
                ],
            ),
        summary("status", 1, 1, OF_CODE)
            .codes(&MEDICATION_STATEMENT_STATUS_CODES)
            .modifier(),
        one("statusReason", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("category", 0, 1, of(&CODEABLE_CONCEPT)),
        choice(
                "medication",
                1,
                1,
                &[
                    alternative("medicationCodeableConcept", of(&CODEABLE_CONCEPT)),
                    alternative("medicationReference", of(&REFERENCE)),
                ],
            )
            .to(&["Medication"])
            .summary(),
        summary("subject", 1, 1, of(&REFERENCE)).to(&["Group", "Patient"]),
        summary("context", 0, 1, of(&REFERENCE)).to(&["Encounter", "EpisodeOfCare"]),
        choice(
                "effective",
                0,
                1,
                &[
                    alternative("effectiveDateTime", OF_DATE_TIME),
                    alternative("effectivePeriod", of(&PERIOD)),
                ],
            )
            .summary(),
        summary("dateAsserted", 0, 1, OF_DATE_TIME),
        one("informationSource", 0, 1, of(&REFERENCE))
            .to(
                &[
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("derivedFrom", 0, 0, of(&REFERENCE)),
        one("reasonCode", 0, 0, of(&CODEABLE_CONCEPT)),
        one("reasonReference", 0, 0, of(&REFERENCE))
            .to(&["Condition", "DiagnosticReport", "Observation"]),
        one("note", 0, 0, of(&ANNOTATION)),
        one("dosage", 0, 0, of(&DOSAGE)),
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
        column("resourceType", TEXT, "MedicationStatement.resourceType"),
        column("id", TEXT, "MedicationStatement.id"),
        column("meta", within(&META_COLUMNS), "MedicationStatement.meta"),
        column("implicitRules", TEXT, "MedicationStatement.implicitRules"),
        column("language", TEXT, "MedicationStatement.language"),
        column("text", within(&NARRATIVE_COLUMNS), "MedicationStatement.text"),
        column("contained", TEXTS, "MedicationStatement.contained"),
        column("extension", EXTENSION_TEXTS, "MedicationStatement.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "MedicationStatement.modifierExtension",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "MedicationStatement.identifier",
        ),
        column(
            "basedOn",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationStatement.basedOn",
        ),
        column(
            "partOf",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationStatement.partOf",
        ),
        column("status", TEXT, "MedicationStatement.status"),
        column(
            "statusReason",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "MedicationStatement.statusReason",
        ),
        column(
            "category",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicationStatement.category",
        ),
        column(
            "medicationCodeableConcept",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicationStatement.medicationCodeableConcept",
        ),
        column(
            "medicationReference",
            within(&REFERENCE_COLUMNS_2),
            "MedicationStatement.medicationReference",
        ),
        column("subject", within(&REFERENCE_COLUMNS_2), "MedicationStatement.subject"),
        column("context", within(&REFERENCE_COLUMNS_2), "MedicationStatement.context"),
        column("effectiveDateTime", TEXT, "MedicationStatement.effectiveDateTime"),
        column(
            "__effectiveDateTime_start",
            TIMESTAMP,
            "MedicationStatement.effectiveDateTime",
        ),
        column(
            "__effectiveDateTime_end",
            TIMESTAMP,
            "MedicationStatement.effectiveDateTime",
        ),
        column(
            "effectivePeriod",
            within(&PERIOD_COLUMNS),
            "MedicationStatement.effectivePeriod",
        ),
        column("dateAsserted", TEXT, "MedicationStatement.dateAsserted"),
        column("__dateAsserted_start", TIMESTAMP, "MedicationStatement.dateAsserted"),
        column("__dateAsserted_end", TIMESTAMP, "MedicationStatement.dateAsserted"),
        column(
            "informationSource",
            within(&REFERENCE_COLUMNS_2),
            "MedicationStatement.informationSource",
        ),
        column(
            "derivedFrom",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationStatement.derivedFrom",
        ),
        column(
            "reasonCode",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "MedicationStatement.reasonCode",
        ),
        column(
            "reasonReference",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationStatement.reasonReference",
        ),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "MedicationStatement.note"),
        column("dosage", list(&within(&DOSAGE_COLUMNS)), "MedicationStatement.dosage"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "MedicationStatement.meta.lastUpdated"),
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

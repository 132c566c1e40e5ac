// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    MEDICATION_STATEMENT_STATUS_CODES, MedicationStatementStatusCodes,
};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CODEABLE_REFERENCE, CODEABLE_REFERENCE_COLUMNS,
    CodeableConcept, CodeableReference, DOSAGE, DOSAGE_COLUMNS, Dosage, EXTENSION,
    Element, Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS,
    Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period,
    REFERENCE, REFERENCE_COLUMNS_2, Reference, TIMING, TIMING_COLUMNS, Timing,
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
    /// `MedicationStatement.partOf` · Reference to MedicationStatement, Procedure · 0..*
    pub part_of: Vec<Reference>,
    /// `MedicationStatement.status` · code · 1..1
    pub status: Element<MedicationStatementStatusCodes>,
    /// `MedicationStatement.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `MedicationStatement.medication` · CodeableReference to Medication · 1..1
    pub medication: Option<Box<CodeableReference>>,
    /// `MedicationStatement.subject` · Reference to Group, Patient · 1..1
    pub subject: Option<Box<Reference>>,
    /// `MedicationStatement.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `MedicationStatement.effective[x]` · dateTime, Period, Timing · 0..1
    pub effective: Option<MedicationStatementEffective>,
    /// `MedicationStatement.dateAsserted` · dateTime · 0..1
    pub date_asserted: Element<DateTime>,
    /// `MedicationStatement.informationSource` · Reference to Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..*
    pub information_source: Vec<Reference>,
    /// `MedicationStatement.derivedFrom` · Reference · 0..*
    pub derived_from: Vec<Reference>,
    /// `MedicationStatement.reason` · CodeableReference to Condition, DiagnosticReport, Observation · 0..*
    pub reason: Vec<CodeableReference>,
    /// `MedicationStatement.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `MedicationStatement.relatedClinicalInformation` · Reference to Condition, Observation · 0..*
    pub related_clinical_information: Vec<Reference>,
    /// `MedicationStatement.renderedDosageInstruction` · markdown · 0..1
    pub rendered_dosage_instruction: Element<String>,
    /// `MedicationStatement.dosage` · Dosage · 0..*
    pub dosage: Vec<Dosage>,
    /// `MedicationStatement.adherence` · MedicationStatementAdherence · 0..1
    pub adherence: Option<Box<MedicationStatementAdherence>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationStatement, MEDICATION_STATEMENT, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, part_of, status, category,
    medication, subject, encounter, effective, date_asserted, information_source,
    derived_from, reason, note, related_clinical_information,
    rendered_dosage_instruction, dosage, adherence]
);
choice!(
    #[doc = " `MedicationStatement.effective[x]`"] MedicationStatementEffective, [0 =>
    DateTime(Element < DateTime >), 1 => Period(Box < Period >), 2 => Timing(Box < Timing
    >)]
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
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        one("partOf", 0, 0, of(&REFERENCE)).to(&["MedicationStatement", "Procedure"]),
        summary("status", 1, 1, OF_CODE)
            .codes(&MEDICATION_STATEMENT_STATUS_CODES)
            .modifier(),
        summary("category", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("medication", 1, 1, of(&CODEABLE_REFERENCE)).to(&["Medication"]),
        summary("subject", 1, 1, of(&REFERENCE)).to(&["Group", "Patient"]),
        summary("encounter", 0, 1, of(&REFERENCE)).to(&["Encounter"]),
        choice(
                "effective",
                0,
                1,
                &[
                    alternative("effectiveDateTime", OF_DATE_TIME),
                    alternative("effectivePeriod", of(&PERIOD)),
                    alternative("effectiveTiming", of(&TIMING)),
                ],
            )
            .summary(),
        summary("dateAsserted", 0, 1, OF_DATE_TIME),
        one("informationSource", 0, 0, of(&REFERENCE))
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
        one("reason", 0, 0, of(&CODEABLE_REFERENCE))
            .to(&["Condition", "DiagnosticReport", "Observation"]),
        one("note", 0, 0, of(&ANNOTATION)),
        one("relatedClinicalInformation", 0, 0, of(&REFERENCE))
            .to(&["Condition", "Observation"]),
        one("renderedDosageInstruction", 0, 1, OF_MARKDOWN),
        one("dosage", 0, 0, of(&DOSAGE)),
        summary("adherence", 0, 1, of(&MEDICATION_STATEMENT_ADHERENCE)),
    ],
    keys: Lazy::new(),
};
/// `MedicationStatement.adherence`
pub struct MedicationStatementAdherence {
    /// `MedicationStatement.adherence.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicationStatement.adherence.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationStatement.adherence.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationStatement.adherence.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// `MedicationStatement.adherence.reason` · CodeableConcept · 0..1
    pub reason: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationStatementAdherence, MEDICATION_STATEMENT_ADHERENCE, [id, extension,
    modifier_extension, code, reason]
);
/// The definition of `MedicationStatement.adherence`.
pub static MEDICATION_STATEMENT_ADHERENCE: TypeDef = TypeDef {
    name: "MedicationStatementAdherence",
    path: "MedicationStatement.adherence",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("code", 1, 1, of(&CODEABLE_CONCEPT)),
        one("reason", 0, 1, of(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEDICATION_STATEMENT_ADHERENCE_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column("reason", within(&CODEABLE_CONCEPT_COLUMNS), ".reason"),
];
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
            "partOf",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationStatement.partOf",
        ),
        column("status", TEXT, "MedicationStatement.status"),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "MedicationStatement.category",
        ),
        column(
            "medication",
            within(&CODEABLE_REFERENCE_COLUMNS),
            "MedicationStatement.medication",
        ),
        column("subject", within(&REFERENCE_COLUMNS_2), "MedicationStatement.subject"),
        column(
            "encounter",
            within(&REFERENCE_COLUMNS_2),
            "MedicationStatement.encounter",
        ),
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
        column(
            "effectiveTiming",
            within(&TIMING_COLUMNS),
            "MedicationStatement.effectiveTiming",
        ),
        column("dateAsserted", TEXT, "MedicationStatement.dateAsserted"),
        column("__dateAsserted_start", TIMESTAMP, "MedicationStatement.dateAsserted"),
        column("__dateAsserted_end", TIMESTAMP, "MedicationStatement.dateAsserted"),
        column(
            "informationSource",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationStatement.informationSource",
        ),
        column(
            "derivedFrom",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationStatement.derivedFrom",
        ),
        column(
            "reason",
            list(&within(&CODEABLE_REFERENCE_COLUMNS)),
            "MedicationStatement.reason",
        ),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "MedicationStatement.note"),
        column(
            "relatedClinicalInformation",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationStatement.relatedClinicalInformation",
        ),
        column(
            "renderedDosageInstruction",
            TEXT,
            "MedicationStatement.renderedDosageInstruction",
        ),
        column("dosage", list(&within(&DOSAGE_COLUMNS)), "MedicationStatement.dosage"),
        column(
            "adherence",
            within(&MEDICATION_STATEMENT_ADHERENCE_COLUMNS),
            "MedicationStatement.adherence",
        ),
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

// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    MEDICATION_STATEMENT_STATUS_CODES, MedicationStatementStatusCodes,
};
use super::super::datatypes::{
    Annotation, CodeableConcept, CodeableReference, Dosage, Element, Extension,
    Identifier, Meta, Narrative, Period, Reference, Timing,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    CODEABLE_REFERENCE_LIST, CODEABLE_REFERENCE_STRUCT, CODE_COLUMN_2, DOSAGE_LIST,
    EXTENSION_COLUMN, HAS_CATEGORY, HAS_CONTAINED, HAS_ENCOUNTER, HAS_EXTENSION, HAS_ID,
    HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_NOTE, HAS_TEXT, IDENTIFIER_LIST, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT,
    OF_CODEABLE_REFERENCE, OF_DOSAGE, OF_PERIOD, OF_REFERENCE, OF_TIMING, PERIOD_STRUCT,
    REFERENCE_LIST_2, REFERENCE_STRUCT_2, TIMING_STRUCT,
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
    #[doc = " `MedicationStatement.effective[x]`"] MedicationStatementEffective,
    [DateTime(Element < DateTime >), Period(Box < Period >), Timing(Box < Timing >)]
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
        HAS_MODIFIER_EXTENSION,
        HAS_IDENTIFIER,
        one("partOf", 0, 0, OF_REFERENCE).to(&["MedicationStatement", "Procedure"]),
        summary("status", 1, 1, OF_CODE)
            .codes(&MEDICATION_STATEMENT_STATUS_CODES)
            .modifier(),
        HAS_CATEGORY,
        summary("medication", 1, 1, OF_CODEABLE_REFERENCE).to(&["Medication"]),
        summary("subject", 1, 1, OF_REFERENCE).to(&["Group", "Patient"]),
        HAS_ENCOUNTER,
        choice(
                "effective",
                0,
                1,
                &[
                    alternative("effectiveDateTime", OF_DATE_TIME),
                    alternative("effectivePeriod", OF_PERIOD),
                    alternative("effectiveTiming", OF_TIMING),
                ],
            )
            .summary(),
        summary("dateAsserted", 0, 1, OF_DATE_TIME),
        one("informationSource", 0, 0, OF_REFERENCE)
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
        one("reason", 0, 0, OF_CODEABLE_REFERENCE)
            .to(&["Condition", "DiagnosticReport", "Observation"]),
        HAS_NOTE,
        one("relatedClinicalInformation", 0, 0, OF_REFERENCE)
            .to(&["Condition", "Observation"]),
        one("renderedDosageInstruction", 0, 1, OF_MARKDOWN),
        one("dosage", 0, 0, OF_DOSAGE),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("code", 1, 1, OF_CODEABLE_CONCEPT),
        one("reason", 0, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEDICATION_STATEMENT_ADHERENCE_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN_2,
    column(".reason", CODEABLE_CONCEPT_STRUCT),
];
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
        column("MedicationStatement.partOf", REFERENCE_LIST_2),
        column("MedicationStatement.status", TEXT),
        column("MedicationStatement.category", CODEABLE_CONCEPT_LIST),
        column("MedicationStatement.medication", CODEABLE_REFERENCE_STRUCT),
        column("MedicationStatement.subject", REFERENCE_STRUCT_2),
        column("MedicationStatement.encounter", REFERENCE_STRUCT_2),
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
        column("MedicationStatement.effectiveTiming", TIMING_STRUCT),
        column("MedicationStatement.dateAsserted", TEXT),
        derived("__dateAsserted_start", TIMESTAMP, "MedicationStatement.dateAsserted"),
        derived("__dateAsserted_end", TIMESTAMP, "MedicationStatement.dateAsserted"),
        column("MedicationStatement.informationSource", REFERENCE_LIST_2),
        column("MedicationStatement.derivedFrom", REFERENCE_LIST_2),
        column("MedicationStatement.reason", CODEABLE_REFERENCE_LIST),
        column("MedicationStatement.note", ANNOTATION_LIST),
        column("MedicationStatement.relatedClinicalInformation", REFERENCE_LIST_2),
        column("MedicationStatement.renderedDosageInstruction", TEXT),
        column("MedicationStatement.dosage", DOSAGE_LIST),
        column(
            "MedicationStatement.adherence",
            within(&MEDICATION_STATEMENT_ADHERENCE_COLUMNS),
        ),
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

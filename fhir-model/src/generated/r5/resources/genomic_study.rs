// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{GENOMIC_STUDY_STATUS, GenomicStudyStatus};
use super::super::datatypes::{
    Annotation, CodeableConcept, CodeableReference, Element, Extension, Identifier, Meta,
    Narrative, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    CODEABLE_REFERENCE_LIST, EXTENSION_COLUMN, HAS_CONTAINED, HAS_DESCRIPTION,
    HAS_ENCOUNTER, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_NOTE, HAS_TEXT, HAS_TITLE,
    HAS_TYPE, HAS_TYPE_3, IDENTIFIER_LIST, IDENTIFIER_STRUCT, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, NOTE_COLUMN, OF_CODEABLE_CONCEPT,
    OF_CODEABLE_REFERENCE, OF_IDENTIFIER, OF_REFERENCE, REFERENCE_LIST_2,
    REFERENCE_STRUCT_2, TITLE_COLUMN, TYPE_COLUMN,
};
use crate::shorthand::*;
/// `GenomicStudy`
pub struct GenomicStudy {
    /// `GenomicStudy.id` · id · 0..1
    pub id: Element<String>,
    /// `GenomicStudy.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `GenomicStudy.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `GenomicStudy.language` · code · 0..1
    pub language: Element<String>,
    /// `GenomicStudy.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `GenomicStudy.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `GenomicStudy.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `GenomicStudy.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `GenomicStudy.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `GenomicStudy.status` · code · 1..1
    pub status: Element<GenomicStudyStatus>,
    /// `GenomicStudy.type` · CodeableConcept · 0..*
    pub type_: Vec<CodeableConcept>,
    /// `GenomicStudy.subject` · Reference to BiologicallyDerivedProduct, Group, NutritionProduct, Patient, Substance · 1..1
    pub subject: Option<Box<Reference>>,
    /// `GenomicStudy.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `GenomicStudy.startDate` · dateTime · 0..1
    pub start_date: Element<DateTime>,
    /// `GenomicStudy.basedOn` · Reference to ServiceRequest, Task · 0..*
    pub based_on: Vec<Reference>,
    /// `GenomicStudy.referrer` · Reference to Practitioner, PractitionerRole · 0..1
    pub referrer: Option<Box<Reference>>,
    /// `GenomicStudy.interpreter` · Reference to Practitioner, PractitionerRole · 0..*
    pub interpreter: Vec<Reference>,
    /// `GenomicStudy.reason` · CodeableReference to Condition, Observation · 0..*
    pub reason: Vec<CodeableReference>,
    /// `GenomicStudy.instantiatesCanonical` · canonical to PlanDefinition · 0..1
    pub instantiates_canonical: Element<String>,
    /// `GenomicStudy.instantiatesUri` · uri · 0..1
    pub instantiates_uri: Element<String>,
    /// `GenomicStudy.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `GenomicStudy.description` · markdown · 0..1
    pub description: Element<String>,
    /// `GenomicStudy.analysis` · GenomicStudyAnalysis · 0..*
    pub analysis: Vec<GenomicStudyAnalysis>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    GenomicStudy, GENOMIC_STUDY, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, status, type_, subject, encounter,
    start_date, based_on, referrer, interpreter, reason, instantiates_canonical,
    instantiates_uri, note, description, analysis]
);
/// The definition of `GenomicStudy`.
pub static GENOMIC_STUDY: TypeDef = TypeDef {
    name: "GenomicStudy",
    path: "GenomicStudy",
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
        summary("status", 1, 1, OF_CODE).codes(&GENOMIC_STUDY_STATUS).modifier(),
        summary("type", 0, 0, OF_CODEABLE_CONCEPT),
        summary("subject", 1, 1, OF_REFERENCE)
            .to(
                &[
                    "BiologicallyDerivedProduct",
                    "Group",
                    "NutritionProduct",
                    "Patient",
                    "Substance",
                ],
            ),
        HAS_ENCOUNTER,
        one("startDate", 0, 1, OF_DATE_TIME),
        one("basedOn", 0, 0, OF_REFERENCE).to(&["ServiceRequest", "Task"]),
        one("referrer", 0, 1, OF_REFERENCE).to(&["Practitioner", "PractitionerRole"]),
        one("interpreter", 0, 0, OF_REFERENCE).to(&["Practitioner", "PractitionerRole"]),
        one("reason", 0, 0, OF_CODEABLE_REFERENCE).to(&["Condition", "Observation"]),
        one("instantiatesCanonical", 0, 1, OF_CANONICAL).to(&["PlanDefinition"]),
        one("instantiatesUri", 0, 1, OF_URI),
        HAS_NOTE,
        HAS_DESCRIPTION,
        one("analysis", 0, 0, of(&GENOMIC_STUDY_ANALYSIS)),
    ],
    keys: Lazy::new(),
};
/// `GenomicStudy.analysis`
pub struct GenomicStudyAnalysis {
    /// `GenomicStudy.analysis.id` · string · 0..1
    pub id: Option<String>,
    /// `GenomicStudy.analysis.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `GenomicStudy.analysis.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `GenomicStudy.analysis.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `GenomicStudy.analysis.methodType` · CodeableConcept · 0..*
    pub method_type: Vec<CodeableConcept>,
    /// `GenomicStudy.analysis.changeType` · CodeableConcept · 0..*
    pub change_type: Vec<CodeableConcept>,
    /// `GenomicStudy.analysis.genomeBuild` · CodeableConcept · 0..1
    pub genome_build: Option<Box<CodeableConcept>>,
    /// `GenomicStudy.analysis.instantiatesCanonical` · canonical to ActivityDefinition, PlanDefinition · 0..1
    pub instantiates_canonical: Element<String>,
    /// `GenomicStudy.analysis.instantiatesUri` · uri · 0..1
    pub instantiates_uri: Element<String>,
    /// `GenomicStudy.analysis.title` · string · 0..1
    pub title: Element<String>,
    /// `GenomicStudy.analysis.focus` · Reference · 0..*
    pub focus: Vec<Reference>,
    /// `GenomicStudy.analysis.specimen` · Reference to Specimen · 0..*
    pub specimen: Vec<Reference>,
    /// `GenomicStudy.analysis.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `GenomicStudy.analysis.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `GenomicStudy.analysis.protocolPerformed` · Reference to Procedure, Task · 0..1
    pub protocol_performed: Option<Box<Reference>>,
    /// `GenomicStudy.analysis.regionsStudied` · Reference to DocumentReference, Observation · 0..*
    pub regions_studied: Vec<Reference>,
    /// `GenomicStudy.analysis.regionsCalled` · Reference to DocumentReference, Observation · 0..*
    pub regions_called: Vec<Reference>,
    /// `GenomicStudy.analysis.input` · GenomicStudyAnalysisInput · 0..*
    pub input: Vec<GenomicStudyAnalysisInput>,
    /// `GenomicStudy.analysis.output` · GenomicStudyAnalysisOutput · 0..*
    pub output: Vec<GenomicStudyAnalysisOutput>,
    /// `GenomicStudy.analysis.performer` · GenomicStudyAnalysisPerformer · 0..*
    pub performer: Vec<GenomicStudyAnalysisPerformer>,
    /// `GenomicStudy.analysis.device` · GenomicStudyAnalysisDevice · 0..*
    pub device: Vec<GenomicStudyAnalysisDevice>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    GenomicStudyAnalysis, GENOMIC_STUDY_ANALYSIS, [id, extension, modifier_extension,
    identifier, method_type, change_type, genome_build, instantiates_canonical,
    instantiates_uri, title, focus, specimen, date, note, protocol_performed,
    regions_studied, regions_called, input, output, performer, device]
);
/// The definition of `GenomicStudy.analysis`.
pub static GENOMIC_STUDY_ANALYSIS: TypeDef = TypeDef {
    name: "GenomicStudyAnalysis",
    path: "GenomicStudy.analysis",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_IDENTIFIER,
        summary("methodType", 0, 0, OF_CODEABLE_CONCEPT),
        one("changeType", 0, 0, OF_CODEABLE_CONCEPT),
        one("genomeBuild", 0, 1, OF_CODEABLE_CONCEPT),
        one("instantiatesCanonical", 0, 1, OF_CANONICAL)
            .to(&["ActivityDefinition", "PlanDefinition"]),
        one("instantiatesUri", 0, 1, OF_URI),
        HAS_TITLE,
        summary("focus", 0, 0, OF_REFERENCE),
        summary("specimen", 0, 0, OF_REFERENCE).to(&["Specimen"]),
        one("date", 0, 1, OF_DATE_TIME),
        HAS_NOTE,
        one("protocolPerformed", 0, 1, OF_REFERENCE).to(&["Procedure", "Task"]),
        one("regionsStudied", 0, 0, OF_REFERENCE)
            .to(&["DocumentReference", "Observation"]),
        one("regionsCalled", 0, 0, OF_REFERENCE)
            .to(&["DocumentReference", "Observation"]),
        one("input", 0, 0, of(&GENOMIC_STUDY_ANALYSIS_INPUT)),
        one("output", 0, 0, of(&GENOMIC_STUDY_ANALYSIS_OUTPUT)),
        one("performer", 0, 0, of(&GENOMIC_STUDY_ANALYSIS_PERFORMER)),
        one("device", 0, 0, of(&GENOMIC_STUDY_ANALYSIS_DEVICE)),
    ],
    keys: Lazy::new(),
};
/// `GenomicStudy.analysis.input`
pub struct GenomicStudyAnalysisInput {
    /// `GenomicStudy.analysis.input.id` · string · 0..1
    pub id: Option<String>,
    /// `GenomicStudy.analysis.input.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `GenomicStudy.analysis.input.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `GenomicStudy.analysis.input.file` · Reference to DocumentReference · 0..1
    pub file: Option<Box<Reference>>,
    /// `GenomicStudy.analysis.input.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `GenomicStudy.analysis.input.generatedBy[x]` · Identifier, Reference to GenomicStudy · 0..1
    pub generated_by: Option<GenomicStudyAnalysisInputGeneratedBy>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    GenomicStudyAnalysisInput, GENOMIC_STUDY_ANALYSIS_INPUT, [id, extension,
    modifier_extension, file, type_, generated_by]
);
choice!(
    #[doc = " `GenomicStudy.analysis.input.generatedBy[x]`"]
    GenomicStudyAnalysisInputGeneratedBy, [Identifier(Box < Identifier >), Reference(Box
    < Reference >)]
);
/// The definition of `GenomicStudy.analysis.input`.
pub static GENOMIC_STUDY_ANALYSIS_INPUT: TypeDef = TypeDef {
    name: "GenomicStudyAnalysisInput",
    path: "GenomicStudy.analysis.input",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("file", 0, 1, OF_REFERENCE).to(&["DocumentReference"]),
        HAS_TYPE,
        choice(
                "generatedBy",
                0,
                1,
                &[
                    alternative("generatedByIdentifier", OF_IDENTIFIER),
                    alternative("generatedByReference", OF_REFERENCE),
                ],
            )
            .to(&["GenomicStudy"]),
    ],
    keys: Lazy::new(),
};
/// `GenomicStudy.analysis.output`
pub struct GenomicStudyAnalysisOutput {
    /// `GenomicStudy.analysis.output.id` · string · 0..1
    pub id: Option<String>,
    /// `GenomicStudy.analysis.output.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `GenomicStudy.analysis.output.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `GenomicStudy.analysis.output.file` · Reference to DocumentReference · 0..1
    pub file: Option<Box<Reference>>,
    /// `GenomicStudy.analysis.output.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    GenomicStudyAnalysisOutput, GENOMIC_STUDY_ANALYSIS_OUTPUT, [id, extension,
    modifier_extension, file, type_]
);
/// The definition of `GenomicStudy.analysis.output`.
pub static GENOMIC_STUDY_ANALYSIS_OUTPUT: TypeDef = TypeDef {
    name: "GenomicStudyAnalysisOutput",
    path: "GenomicStudy.analysis.output",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("file", 0, 1, OF_REFERENCE).to(&["DocumentReference"]),
        HAS_TYPE_3,
    ],
    keys: Lazy::new(),
};
/// `GenomicStudy.analysis.performer`
pub struct GenomicStudyAnalysisPerformer {
    /// `GenomicStudy.analysis.performer.id` · string · 0..1
    pub id: Option<String>,
    /// `GenomicStudy.analysis.performer.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `GenomicStudy.analysis.performer.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `GenomicStudy.analysis.performer.actor` · Reference to Device, Organization, Practitioner, PractitionerRole · 0..1
    pub actor: Option<Box<Reference>>,
    /// `GenomicStudy.analysis.performer.role` · CodeableConcept · 0..1
    pub role: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    GenomicStudyAnalysisPerformer, GENOMIC_STUDY_ANALYSIS_PERFORMER, [id, extension,
    modifier_extension, actor, role]
);
/// The definition of `GenomicStudy.analysis.performer`.
pub static GENOMIC_STUDY_ANALYSIS_PERFORMER: TypeDef = TypeDef {
    name: "GenomicStudyAnalysisPerformer",
    path: "GenomicStudy.analysis.performer",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("actor", 0, 1, OF_REFERENCE)
            .to(&["Device", "Organization", "Practitioner", "PractitionerRole"]),
        one("role", 0, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `GenomicStudy.analysis.device`
pub struct GenomicStudyAnalysisDevice {
    /// `GenomicStudy.analysis.device.id` · string · 0..1
    pub id: Option<String>,
    /// `GenomicStudy.analysis.device.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `GenomicStudy.analysis.device.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `GenomicStudy.analysis.device.device` · Reference to Device · 0..1
    pub device: Option<Box<Reference>>,
    /// `GenomicStudy.analysis.device.function` · CodeableConcept · 0..1
    pub function: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    GenomicStudyAnalysisDevice, GENOMIC_STUDY_ANALYSIS_DEVICE, [id, extension,
    modifier_extension, device, function]
);
/// The definition of `GenomicStudy.analysis.device`.
pub static GENOMIC_STUDY_ANALYSIS_DEVICE: TypeDef = TypeDef {
    name: "GenomicStudyAnalysisDevice",
    path: "GenomicStudy.analysis.device",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("device", 0, 1, OF_REFERENCE).to(&["Device"]),
        one("function", 0, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
pub(crate) static GENOMIC_STUDY_ANALYSIS_INPUT_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".file", REFERENCE_STRUCT_2),
    TYPE_COLUMN,
    column(".generatedByIdentifier", IDENTIFIER_STRUCT),
    column(".generatedByReference", REFERENCE_STRUCT_2),
];
pub(crate) static GENOMIC_STUDY_ANALYSIS_OUTPUT_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".file", REFERENCE_STRUCT_2),
    TYPE_COLUMN,
];
pub(crate) static GENOMIC_STUDY_ANALYSIS_PERFORMER_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".actor", REFERENCE_STRUCT_2),
    column(".role", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static GENOMIC_STUDY_ANALYSIS_DEVICE_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".device", REFERENCE_STRUCT_2),
    column(".function", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static GENOMIC_STUDY_ANALYSIS_COLUMNS: [ColumnDef; 23] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_LIST),
    column(".methodType", CODEABLE_CONCEPT_LIST),
    column(".changeType", CODEABLE_CONCEPT_LIST),
    column(".genomeBuild", CODEABLE_CONCEPT_STRUCT),
    column(".instantiatesCanonical", TEXT),
    column(".instantiatesUri", TEXT),
    TITLE_COLUMN,
    column(".focus", REFERENCE_LIST_2),
    column(".specimen", REFERENCE_LIST_2),
    column(".date", TEXT),
    derived("__date_start", TIMESTAMP, ".date"),
    derived("__date_end", TIMESTAMP, ".date"),
    NOTE_COLUMN,
    column(".protocolPerformed", REFERENCE_STRUCT_2),
    column(".regionsStudied", REFERENCE_LIST_2),
    column(".regionsCalled", REFERENCE_LIST_2),
    column(".input", list(&within(&GENOMIC_STUDY_ANALYSIS_INPUT_COLUMNS))),
    column(".output", list(&within(&GENOMIC_STUDY_ANALYSIS_OUTPUT_COLUMNS))),
    column(".performer", list(&within(&GENOMIC_STUDY_ANALYSIS_PERFORMER_COLUMNS))),
    column(".device", list(&within(&GENOMIC_STUDY_ANALYSIS_DEVICE_COLUMNS))),
];
/// The table `genomic_study`.
pub static GENOMIC_STUDY_TABLE: TableDef = TableDef {
    name: "genomic_study",
    doc: "One row for each GenomicStudy.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("GenomicStudy.resourceType", TEXT),
        column("GenomicStudy.id", TEXT),
        column("GenomicStudy.meta", META_STRUCT),
        column("GenomicStudy.implicitRules", TEXT),
        column("GenomicStudy.language", TEXT),
        column("GenomicStudy.text", NARRATIVE_STRUCT),
        column("GenomicStudy.contained", TEXTS),
        column("GenomicStudy.extension", EXTENSION_TEXTS),
        column("GenomicStudy.modifierExtension", EXTENSION_TEXTS),
        column("GenomicStudy.identifier", IDENTIFIER_LIST),
        column("GenomicStudy.status", TEXT),
        column("GenomicStudy.type", CODEABLE_CONCEPT_LIST),
        column("GenomicStudy.subject", REFERENCE_STRUCT_2),
        column("GenomicStudy.encounter", REFERENCE_STRUCT_2),
        column("GenomicStudy.startDate", TEXT),
        derived("__startDate_start", TIMESTAMP, "GenomicStudy.startDate"),
        derived("__startDate_end", TIMESTAMP, "GenomicStudy.startDate"),
        column("GenomicStudy.basedOn", REFERENCE_LIST_2),
        column("GenomicStudy.referrer", REFERENCE_STRUCT_2),
        column("GenomicStudy.interpreter", REFERENCE_LIST_2),
        column("GenomicStudy.reason", CODEABLE_REFERENCE_LIST),
        column("GenomicStudy.instantiatesCanonical", TEXT),
        column("GenomicStudy.instantiatesUri", TEXT),
        column("GenomicStudy.note", ANNOTATION_LIST),
        column("GenomicStudy.description", TEXT),
        column("GenomicStudy.analysis", list(&within(&GENOMIC_STUDY_ANALYSIS_COLUMNS))),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "GenomicStudy.meta.lastUpdated"),
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

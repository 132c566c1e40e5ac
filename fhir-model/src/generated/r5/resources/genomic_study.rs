// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{GENOMIC_STUDY_STATUS, GenomicStudyStatus};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CODEABLE_REFERENCE, CODEABLE_REFERENCE_COLUMNS,
    CodeableConcept, CodeableReference, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `GenomicStudy`
#[derive(Default)]
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
    GenomicStudy, GENOMIC_STUDY, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language,
    4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 => identifier,
    9 => status, 10 => type_, 11 => subject, 12 => encounter, 13 => start_date, 14 =>
    based_on, 15 => referrer, 16 => interpreter, 17 => reason, 18 =>
    instantiates_canonical, 19 => instantiates_uri, 20 => note, 21 => description, 22 =>
    analysis]
);
/// The definition of `GenomicStudy`.
pub static GENOMIC_STUDY: TypeDef = TypeDef {
    name: "GenomicStudy",
    path: "GenomicStudy",
    kind: TypeKind::Resource,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&GENOMIC_STUDY_STATUS)
            .summary()
            .modifier(),
        one("type", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("subject", 1, 1, Ty::Type(&REFERENCE))
            .to(
                &[
                    "BiologicallyDerivedProduct",
                    "Group",
                    "NutritionProduct",
                    "Patient",
                    "Substance",
                ],
            )
            .summary(),
        one("encounter", 0, 1, Ty::Type(&REFERENCE)).to(&["Encounter"]).summary(),
        one("startDate", 0, 1, Ty::Primitive(Primitive::DateTime)),
        one("basedOn", 0, 0, Ty::Type(&REFERENCE)).to(&["ServiceRequest", "Task"]),
        one("referrer", 0, 1, Ty::Type(&REFERENCE))
            .to(&["Practitioner", "PractitionerRole"]),
        one("interpreter", 0, 0, Ty::Type(&REFERENCE))
            .to(&["Practitioner", "PractitionerRole"]),
        one("reason", 0, 0, Ty::Type(&CODEABLE_REFERENCE))
            .to(&["Condition", "Observation"]),
        one("instantiatesCanonical", 0, 1, Ty::Primitive(Primitive::Canonical))
            .to(&["PlanDefinition"]),
        one("instantiatesUri", 0, 1, Ty::Primitive(Primitive::Uri)),
        one("note", 0, 0, Ty::Type(&ANNOTATION)),
        one("description", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("analysis", 0, 0, Ty::Type(&GENOMIC_STUDY_ANALYSIS)),
    ],
    keys: Lazy::new(),
};
/// `GenomicStudy.analysis`
#[derive(Default)]
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
    GenomicStudyAnalysis, GENOMIC_STUDY_ANALYSIS, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => identifier, 4 => method_type, 5 => change_type, 6 =>
    genome_build, 7 => instantiates_canonical, 8 => instantiates_uri, 9 => title, 10 =>
    focus, 11 => specimen, 12 => date, 13 => note, 14 => protocol_performed, 15 =>
    regions_studied, 16 => regions_called, 17 => input, 18 => output, 19 => performer, 20
    => device]
);
/// The definition of `GenomicStudy.analysis`.
pub static GENOMIC_STUDY_ANALYSIS: TypeDef = TypeDef {
    name: "GenomicStudyAnalysis",
    path: "GenomicStudy.analysis",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("methodType", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("changeType", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("genomeBuild", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("instantiatesCanonical", 0, 1, Ty::Primitive(Primitive::Canonical))
            .to(&["ActivityDefinition", "PlanDefinition"]),
        one("instantiatesUri", 0, 1, Ty::Primitive(Primitive::Uri)),
        one("title", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("focus", 0, 0, Ty::Type(&REFERENCE)).summary(),
        one("specimen", 0, 0, Ty::Type(&REFERENCE)).to(&["Specimen"]).summary(),
        one("date", 0, 1, Ty::Primitive(Primitive::DateTime)),
        one("note", 0, 0, Ty::Type(&ANNOTATION)),
        one("protocolPerformed", 0, 1, Ty::Type(&REFERENCE)).to(&["Procedure", "Task"]),
        one("regionsStudied", 0, 0, Ty::Type(&REFERENCE))
            .to(&["DocumentReference", "Observation"]),
        one("regionsCalled", 0, 0, Ty::Type(&REFERENCE))
            .to(&["DocumentReference", "Observation"]),
        one("input", 0, 0, Ty::Type(&GENOMIC_STUDY_ANALYSIS_INPUT)),
        one("output", 0, 0, Ty::Type(&GENOMIC_STUDY_ANALYSIS_OUTPUT)),
        one("performer", 0, 0, Ty::Type(&GENOMIC_STUDY_ANALYSIS_PERFORMER)),
        one("device", 0, 0, Ty::Type(&GENOMIC_STUDY_ANALYSIS_DEVICE)),
    ],
    keys: Lazy::new(),
};
/// `GenomicStudy.analysis.input`
#[derive(Default)]
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
    GenomicStudyAnalysisInput, GENOMIC_STUDY_ANALYSIS_INPUT, [0 => id, 1 => extension, 2
    => modifier_extension, 3 => file, 4 => type_, 5 => generated_by]
);
choice!(
    #[doc = " `GenomicStudy.analysis.input.generatedBy[x]`"]
    GenomicStudyAnalysisInputGeneratedBy, [0 => Identifier(Box < Identifier >), 1 =>
    Reference(Box < Reference >)]
);
/// The definition of `GenomicStudy.analysis.input`.
pub static GENOMIC_STUDY_ANALYSIS_INPUT: TypeDef = TypeDef {
    name: "GenomicStudyAnalysisInput",
    path: "GenomicStudy.analysis.input",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("file", 0, 1, Ty::Type(&REFERENCE)).to(&["DocumentReference"]).summary(),
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        choice(
                "generatedBy",
                0,
                1,
                &[
                    alternative("generatedByIdentifier", Ty::Type(&IDENTIFIER)),
                    alternative("generatedByReference", Ty::Type(&REFERENCE)),
                ],
            )
            .to(&["GenomicStudy"]),
    ],
    keys: Lazy::new(),
};
/// `GenomicStudy.analysis.output`
#[derive(Default)]
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
    GenomicStudyAnalysisOutput, GENOMIC_STUDY_ANALYSIS_OUTPUT, [0 => id, 1 => extension,
    2 => modifier_extension, 3 => file, 4 => type_]
);
/// The definition of `GenomicStudy.analysis.output`.
pub static GENOMIC_STUDY_ANALYSIS_OUTPUT: TypeDef = TypeDef {
    name: "GenomicStudyAnalysisOutput",
    path: "GenomicStudy.analysis.output",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("file", 0, 1, Ty::Type(&REFERENCE)).to(&["DocumentReference"]).summary(),
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
    ],
    keys: Lazy::new(),
};
/// `GenomicStudy.analysis.performer`
#[derive(Default)]
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
    GenomicStudyAnalysisPerformer, GENOMIC_STUDY_ANALYSIS_PERFORMER, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => actor, 4 => role]
);
/// The definition of `GenomicStudy.analysis.performer`.
pub static GENOMIC_STUDY_ANALYSIS_PERFORMER: TypeDef = TypeDef {
    name: "GenomicStudyAnalysisPerformer",
    path: "GenomicStudy.analysis.performer",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("actor", 0, 1, Ty::Type(&REFERENCE))
            .to(&["Device", "Organization", "Practitioner", "PractitionerRole"]),
        one("role", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
/// `GenomicStudy.analysis.device`
#[derive(Default)]
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
    GenomicStudyAnalysisDevice, GENOMIC_STUDY_ANALYSIS_DEVICE, [0 => id, 1 => extension,
    2 => modifier_extension, 3 => device, 4 => function]
);
/// The definition of `GenomicStudy.analysis.device`.
pub static GENOMIC_STUDY_ANALYSIS_DEVICE: TypeDef = TypeDef {
    name: "GenomicStudyAnalysisDevice",
    path: "GenomicStudy.analysis.device",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("device", 0, 1, Ty::Type(&REFERENCE)).to(&["Device"]),
        one("function", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
pub(crate) static GENOMIC_STUDY_ANALYSIS_INPUT_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("file", within(&REFERENCE_COLUMNS_2), ".file", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column(
        "generatedByIdentifier",
        within(&IDENTIFIER_COLUMNS),
        ".generatedByIdentifier",
        "",
    ),
    column(
        "generatedByReference",
        within(&REFERENCE_COLUMNS_2),
        ".generatedByReference",
        "",
    ),
];
pub(crate) static GENOMIC_STUDY_ANALYSIS_OUTPUT_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("file", within(&REFERENCE_COLUMNS_2), ".file", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
];
pub(crate) static GENOMIC_STUDY_ANALYSIS_PERFORMER_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("actor", within(&REFERENCE_COLUMNS_2), ".actor", ""),
    column("role", within(&CODEABLE_CONCEPT_COLUMNS), ".role", ""),
];
pub(crate) static GENOMIC_STUDY_ANALYSIS_DEVICE_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("device", within(&REFERENCE_COLUMNS_2), ".device", ""),
    column("function", within(&CODEABLE_CONCEPT_COLUMNS), ".function", ""),
];
pub(crate) static GENOMIC_STUDY_ANALYSIS_COLUMNS: [ColumnDef; 23] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("identifier", list(&within(&IDENTIFIER_COLUMNS)), ".identifier", ""),
    column("methodType", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".methodType", ""),
    column("changeType", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".changeType", ""),
    column("genomeBuild", within(&CODEABLE_CONCEPT_COLUMNS), ".genomeBuild", ""),
    column("instantiatesCanonical", TEXT, ".instantiatesCanonical", ""),
    column("instantiatesUri", TEXT, ".instantiatesUri", ""),
    column("title", TEXT, ".title", ""),
    column("focus", list(&within(&REFERENCE_COLUMNS_2)), ".focus", ""),
    column("specimen", list(&within(&REFERENCE_COLUMNS_2)), ".specimen", ""),
    column("date", TEXT, ".date", ""),
    column("__date_start", TIMESTAMP, ".date", ""),
    column("__date_end", TIMESTAMP, ".date", ""),
    column("note", list(&within(&ANNOTATION_COLUMNS)), ".note", ""),
    column("protocolPerformed", within(&REFERENCE_COLUMNS_2), ".protocolPerformed", ""),
    column("regionsStudied", list(&within(&REFERENCE_COLUMNS_2)), ".regionsStudied", ""),
    column("regionsCalled", list(&within(&REFERENCE_COLUMNS_2)), ".regionsCalled", ""),
    column("input", list(&within(&GENOMIC_STUDY_ANALYSIS_INPUT_COLUMNS)), ".input", ""),
    column(
        "output",
        list(&within(&GENOMIC_STUDY_ANALYSIS_OUTPUT_COLUMNS)),
        ".output",
        "",
    ),
    column(
        "performer",
        list(&within(&GENOMIC_STUDY_ANALYSIS_PERFORMER_COLUMNS)),
        ".performer",
        "",
    ),
    column(
        "device",
        list(&within(&GENOMIC_STUDY_ANALYSIS_DEVICE_COLUMNS)),
        ".device",
        "",
    ),
];
/// The table `genomic_study`.
pub static GENOMIC_STUDY_TABLE: TableDef = TableDef {
    name: "genomic_study",
    doc: "One row for each GenomicStudy.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "GenomicStudy.resourceType", ""),
        column("id", TEXT, "GenomicStudy.id", ""),
        column("meta", within(&META_COLUMNS), "GenomicStudy.meta", ""),
        column("implicitRules", TEXT, "GenomicStudy.implicitRules", ""),
        column("language", TEXT, "GenomicStudy.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "GenomicStudy.text", ""),
        column("contained", list(&TEXT), "GenomicStudy.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "GenomicStudy.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "GenomicStudy.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "GenomicStudy.identifier",
            "",
        ),
        column("status", TEXT, "GenomicStudy.status", ""),
        column(
            "type",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "GenomicStudy.type",
            "",
        ),
        column("subject", within(&REFERENCE_COLUMNS_2), "GenomicStudy.subject", ""),
        column("encounter", within(&REFERENCE_COLUMNS_2), "GenomicStudy.encounter", ""),
        column("startDate", TEXT, "GenomicStudy.startDate", ""),
        column("__startDate_start", TIMESTAMP, "GenomicStudy.startDate", ""),
        column("__startDate_end", TIMESTAMP, "GenomicStudy.startDate", ""),
        column(
            "basedOn",
            list(&within(&REFERENCE_COLUMNS_2)),
            "GenomicStudy.basedOn",
            "",
        ),
        column("referrer", within(&REFERENCE_COLUMNS_2), "GenomicStudy.referrer", ""),
        column(
            "interpreter",
            list(&within(&REFERENCE_COLUMNS_2)),
            "GenomicStudy.interpreter",
            "",
        ),
        column(
            "reason",
            list(&within(&CODEABLE_REFERENCE_COLUMNS)),
            "GenomicStudy.reason",
            "",
        ),
        column("instantiatesCanonical", TEXT, "GenomicStudy.instantiatesCanonical", ""),
        column("instantiatesUri", TEXT, "GenomicStudy.instantiatesUri", ""),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "GenomicStudy.note", ""),
        column("description", TEXT, "GenomicStudy.description", ""),
        column(
            "analysis",
            list(&within(&GENOMIC_STUDY_ANALYSIS_COLUMNS)),
            "GenomicStudy.analysis",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "GenomicStudy.meta.lastUpdated",
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

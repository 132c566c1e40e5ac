// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    ATTACHMENT, ATTACHMENT_COLUMNS, Attachment, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `BodyStructure`
pub struct BodyStructure {
    /// `BodyStructure.id` · id · 0..1
    pub id: Element<String>,
    /// `BodyStructure.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `BodyStructure.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `BodyStructure.language` · code · 0..1
    pub language: Element<String>,
    /// `BodyStructure.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `BodyStructure.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `BodyStructure.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `BodyStructure.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `BodyStructure.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `BodyStructure.active` · boolean · 0..1
    pub active: Element<bool>,
    /// `BodyStructure.morphology` · CodeableConcept · 0..1
    pub morphology: Option<Box<CodeableConcept>>,
    /// `BodyStructure.location` · CodeableConcept · 0..1
    pub location: Option<Box<CodeableConcept>>,
    /// `BodyStructure.locationQualifier` · CodeableConcept · 0..*
    pub location_qualifier: Vec<CodeableConcept>,
    /// `BodyStructure.description` · string · 0..1
    pub description: Element<String>,
    /// `BodyStructure.image` · Attachment · 0..*
    pub image: Vec<Attachment>,
    /// `BodyStructure.patient` · Reference to Patient · 1..1
    pub patient: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    BodyStructure, BODY_STRUCTURE, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, active, morphology, location,
    location_qualifier, description, image, patient]
);
/// The definition of `BodyStructure`.
pub static BODY_STRUCTURE: TypeDef = TypeDef {
    name: "BodyStructure",
    path: "BodyStructure",
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
        summary("active", 0, 1, OF_BOOLEAN).modifier(),
        summary("morphology", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("location", 0, 1, of(&CODEABLE_CONCEPT)),
        one("locationQualifier", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("description", 0, 1, OF_STRING),
        one("image", 0, 0, of(&ATTACHMENT)),
        summary("patient", 1, 1, of(&REFERENCE)).to(&["Patient"]),
    ],
    keys: Lazy::new(),
};
/// The table `body_structure`.
pub static BODY_STRUCTURE_TABLE: TableDef = TableDef {
    name: "body_structure",
    doc: "One row for each BodyStructure.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "BodyStructure.resourceType"),
        column("id", TEXT, "BodyStructure.id"),
        column("meta", within(&META_COLUMNS), "BodyStructure.meta"),
        column("implicitRules", TEXT, "BodyStructure.implicitRules"),
        column("language", TEXT, "BodyStructure.language"),
        column("text", within(&NARRATIVE_COLUMNS), "BodyStructure.text"),
        column("contained", TEXTS, "BodyStructure.contained"),
        column("extension", EXTENSION_TEXTS, "BodyStructure.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "BodyStructure.modifierExtension"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "BodyStructure.identifier",
        ),
        column("active", BOOLEAN, "BodyStructure.active"),
        column(
            "morphology",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "BodyStructure.morphology",
        ),
        column("location", within(&CODEABLE_CONCEPT_COLUMNS), "BodyStructure.location"),
        column(
            "locationQualifier",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "BodyStructure.locationQualifier",
        ),
        column("description", TEXT, "BodyStructure.description"),
        column("image", list(&within(&ATTACHMENT_COLUMNS)), "BodyStructure.image"),
        column("patient", within(&REFERENCE_COLUMNS_2), "BodyStructure.patient"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "BodyStructure.meta.lastUpdated"),
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

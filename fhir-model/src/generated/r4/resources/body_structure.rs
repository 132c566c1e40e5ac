// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    Attachment, CodeableConcept, Element, Extension, Identifier, Meta, Narrative,
    Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ATTACHMENT_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, HAS_CONTAINED,
    HAS_DESCRIPTION_2, HAS_EXTENSION, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION_2, HAS_TEXT, IDENTIFIER_LIST,
    META_STRUCT, NARRATIVE_STRUCT, OF_ATTACHMENT, OF_CODEABLE_CONCEPT, OF_REFERENCE,
    REFERENCE_STRUCT_2,
};
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
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION_2,
        HAS_IDENTIFIER,
        summary("active", 0, 1, OF_BOOLEAN).modifier(),
        summary("morphology", 0, 1, OF_CODEABLE_CONCEPT),
        summary("location", 0, 1, OF_CODEABLE_CONCEPT),
        one("locationQualifier", 0, 0, OF_CODEABLE_CONCEPT),
        HAS_DESCRIPTION_2,
        one("image", 0, 0, OF_ATTACHMENT),
        summary("patient", 1, 1, OF_REFERENCE).to(&["Patient"]),
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
        column("BodyStructure.resourceType", TEXT),
        column("BodyStructure.id", TEXT),
        column("BodyStructure.meta", META_STRUCT),
        column("BodyStructure.implicitRules", TEXT),
        column("BodyStructure.language", TEXT),
        column("BodyStructure.text", NARRATIVE_STRUCT),
        column("BodyStructure.contained", TEXTS),
        column("BodyStructure.extension", EXTENSION_TEXTS),
        column("BodyStructure.modifierExtension", EXTENSION_TEXTS),
        column("BodyStructure.identifier", IDENTIFIER_LIST),
        column("BodyStructure.active", BOOLEAN),
        column("BodyStructure.morphology", CODEABLE_CONCEPT_STRUCT),
        column("BodyStructure.location", CODEABLE_CONCEPT_STRUCT),
        column("BodyStructure.locationQualifier", CODEABLE_CONCEPT_LIST),
        column("BodyStructure.description", TEXT),
        column("BodyStructure.image", ATTACHMENT_LIST),
        column("BodyStructure.patient", REFERENCE_STRUCT_2),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "BodyStructure.meta.lastUpdated"),
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

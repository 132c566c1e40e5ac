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
#[derive(Default)]
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
    BodyStructure, BODY_STRUCTURE, [0 => id, 1 => meta, 2 => implicit_rules, 3 =>
    language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    identifier, 9 => active, 10 => morphology, 11 => location, 12 => location_qualifier,
    13 => description, 14 => image, 15 => patient]
);
/// The definition of `BodyStructure`.
pub static BODY_STRUCTURE: TypeDef = TypeDef {
    name: "BodyStructure",
    path: "BodyStructure",
    kind: TypeKind::Resource,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("active", 0, 1, Ty::Primitive(Primitive::Boolean)).summary().modifier(),
        one("morphology", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("location", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("locationQualifier", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("description", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("image", 0, 0, Ty::Type(&ATTACHMENT)),
        one("patient", 1, 1, Ty::Type(&REFERENCE)).to(&["Patient"]).summary(),
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
        column("resourceType", TEXT, "BodyStructure.resourceType", ""),
        column("id", TEXT, "BodyStructure.id", ""),
        column("meta", within(&META_COLUMNS), "BodyStructure.meta", ""),
        column("implicitRules", TEXT, "BodyStructure.implicitRules", ""),
        column("language", TEXT, "BodyStructure.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "BodyStructure.text", ""),
        column("contained", list(&TEXT), "BodyStructure.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "BodyStructure.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "BodyStructure.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "BodyStructure.identifier",
            "",
        ),
        column("active", BOOLEAN, "BodyStructure.active", ""),
        column(
            "morphology",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "BodyStructure.morphology",
            "",
        ),
        column(
            "location",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "BodyStructure.location",
            "",
        ),
        column(
            "locationQualifier",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "BodyStructure.locationQualifier",
            "",
        ),
        column("description", TEXT, "BodyStructure.description", ""),
        column("image", list(&within(&ATTACHMENT_COLUMNS)), "BodyStructure.image", ""),
        column("patient", within(&REFERENCE_COLUMNS_2), "BodyStructure.patient", ""),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "BodyStructure.meta.lastUpdated",
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

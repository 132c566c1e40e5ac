// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CATALOG_ENTRY_RELATION_TYPE, CatalogEntryRelationType, PUBLICATION_STATUS,
    PublicationStatus,
};
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED,
    HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_TEXT, HAS_TYPE,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_IDENTIFIER, OF_PERIOD, OF_REFERENCE, PERIOD_STRUCT,
    REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `CatalogEntry`
pub struct CatalogEntry {
    /// `CatalogEntry.id` · id · 0..1
    pub id: Element<String>,
    /// `CatalogEntry.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `CatalogEntry.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `CatalogEntry.language` · code · 0..1
    pub language: Element<String>,
    /// `CatalogEntry.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `CatalogEntry.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `CatalogEntry.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CatalogEntry.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CatalogEntry.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `CatalogEntry.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `CatalogEntry.orderable` · boolean · 1..1
    pub orderable: Element<bool>,
    /// `CatalogEntry.referencedItem` · Reference to ActivityDefinition, Binary, Device, HealthcareService, Medication, ObservationDefinition, Organization, PlanDefinition, Practitioner, PractitionerRole, SpecimenDefinition · 1..1
    pub referenced_item: Option<Box<Reference>>,
    /// `CatalogEntry.additionalIdentifier` · Identifier · 0..*
    pub additional_identifier: Vec<Identifier>,
    /// `CatalogEntry.classification` · CodeableConcept · 0..*
    pub classification: Vec<CodeableConcept>,
    /// `CatalogEntry.status` · code · 0..1
    pub status: Element<PublicationStatus>,
    /// `CatalogEntry.validityPeriod` · Period · 0..1
    pub validity_period: Option<Box<Period>>,
    /// `CatalogEntry.validTo` · dateTime · 0..1
    pub valid_to: Element<DateTime>,
    /// `CatalogEntry.lastUpdated` · dateTime · 0..1
    pub last_updated: Element<DateTime>,
    /// `CatalogEntry.additionalCharacteristic` · CodeableConcept · 0..*
    pub additional_characteristic: Vec<CodeableConcept>,
    /// `CatalogEntry.additionalClassification` · CodeableConcept · 0..*
    pub additional_classification: Vec<CodeableConcept>,
    /// `CatalogEntry.relatedEntry` · CatalogEntryRelatedEntry · 0..*
    pub related_entry: Vec<CatalogEntryRelatedEntry>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CatalogEntry, CATALOG_ENTRY, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, type_, orderable, referenced_item,
    additional_identifier, classification, status, validity_period, valid_to,
    last_updated, additional_characteristic, additional_classification, related_entry]
);
/// The definition of `CatalogEntry`.
pub static CATALOG_ENTRY: TypeDef = TypeDef {
    name: "CatalogEntry",
    path: "CatalogEntry",
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
        HAS_TYPE,
        summary("orderable", 1, 1, OF_BOOLEAN),
        summary("referencedItem", 1, 1, OF_REFERENCE)
            .to(
                &[
                    "ActivityDefinition",
                    "Binary",
                    "Device",
                    "HealthcareService",
                    "Medication",
                    "ObservationDefinition",
                    "Organization",
                    "PlanDefinition",
                    "Practitioner",
                    "PractitionerRole",
                    "SpecimenDefinition",
                ],
            ),
        one("additionalIdentifier", 0, 0, OF_IDENTIFIER),
        one("classification", 0, 0, OF_CODEABLE_CONCEPT),
        one("status", 0, 1, OF_CODE).codes(&PUBLICATION_STATUS),
        one("validityPeriod", 0, 1, OF_PERIOD),
        one("validTo", 0, 1, OF_DATE_TIME),
        one("lastUpdated", 0, 1, OF_DATE_TIME),
        one("additionalCharacteristic", 0, 0, OF_CODEABLE_CONCEPT),
        one("additionalClassification", 0, 0, OF_CODEABLE_CONCEPT),
        one("relatedEntry", 0, 0, of(&CATALOG_ENTRY_RELATED_ENTRY)),
    ],
    keys: Lazy::new(),
};
/// `CatalogEntry.relatedEntry`
pub struct CatalogEntryRelatedEntry {
    /// `CatalogEntry.relatedEntry.id` · string · 0..1
    pub id: Option<String>,
    /// `CatalogEntry.relatedEntry.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CatalogEntry.relatedEntry.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CatalogEntry.relatedEntry.relationtype` · code · 1..1
    pub relationtype: Element<CatalogEntryRelationType>,
    /// `CatalogEntry.relatedEntry.item` · Reference to CatalogEntry · 1..1
    pub item: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CatalogEntryRelatedEntry, CATALOG_ENTRY_RELATED_ENTRY, [id, extension,
    modifier_extension, relationtype, item]
);
/// The definition of `CatalogEntry.relatedEntry`.
pub static CATALOG_ENTRY_RELATED_ENTRY: TypeDef = TypeDef {
    name: "CatalogEntryRelatedEntry",
    path: "CatalogEntry.relatedEntry",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("relationtype", 1, 1, OF_CODE).codes(&CATALOG_ENTRY_RELATION_TYPE),
        one("item", 1, 1, OF_REFERENCE).to(&["CatalogEntry"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static CATALOG_ENTRY_RELATED_ENTRY_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".relationtype", TEXT),
    column(".item", REFERENCE_STRUCT_2),
];
/// The table `catalog_entry`.
pub static CATALOG_ENTRY_TABLE: TableDef = TableDef {
    name: "catalog_entry",
    doc: "One row for each CatalogEntry.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("CatalogEntry.resourceType", TEXT),
        column("CatalogEntry.id", TEXT),
        column("CatalogEntry.meta", META_STRUCT),
        column("CatalogEntry.implicitRules", TEXT),
        column("CatalogEntry.language", TEXT),
        column("CatalogEntry.text", NARRATIVE_STRUCT),
        column("CatalogEntry.contained", TEXTS),
        column("CatalogEntry.extension", EXTENSION_TEXTS),
        column("CatalogEntry.modifierExtension", EXTENSION_TEXTS),
        column("CatalogEntry.identifier", IDENTIFIER_LIST),
        column("CatalogEntry.type", CODEABLE_CONCEPT_STRUCT),
        column("CatalogEntry.orderable", BOOLEAN),
        column("CatalogEntry.referencedItem", REFERENCE_STRUCT_2),
        column("CatalogEntry.additionalIdentifier", IDENTIFIER_LIST),
        column("CatalogEntry.classification", CODEABLE_CONCEPT_LIST),
        column("CatalogEntry.status", TEXT),
        column("CatalogEntry.validityPeriod", PERIOD_STRUCT),
        column("CatalogEntry.validTo", TEXT),
        derived("__validTo_start", TIMESTAMP, "CatalogEntry.validTo"),
        derived("__validTo_end", TIMESTAMP, "CatalogEntry.validTo"),
        column("CatalogEntry.lastUpdated", TEXT),
        derived("__lastUpdated_start", TIMESTAMP, "CatalogEntry.lastUpdated"),
        derived("__lastUpdated_end", TIMESTAMP, "CatalogEntry.lastUpdated"),
        column("CatalogEntry.additionalCharacteristic", CODEABLE_CONCEPT_LIST),
        column("CatalogEntry.additionalClassification", CODEABLE_CONCEPT_LIST),
        column(
            "CatalogEntry.relatedEntry",
            list(&within(&CATALOG_ENTRY_RELATED_ENTRY_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "CatalogEntry.meta.lastUpdated"),
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

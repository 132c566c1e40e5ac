// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CATALOG_ENTRY_RELATION_TYPE, CatalogEntryRelationType, PUBLICATION_STATUS,
    PublicationStatus,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        one("type", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("orderable", 1, 1, OF_BOOLEAN),
        summary("referencedItem", 1, 1, of(&REFERENCE))
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
        one("additionalIdentifier", 0, 0, of(&IDENTIFIER)),
        one("classification", 0, 0, of(&CODEABLE_CONCEPT)),
        one("status", 0, 1, OF_CODE).codes(&PUBLICATION_STATUS),
        one("validityPeriod", 0, 1, of(&PERIOD)),
        one("validTo", 0, 1, OF_DATE_TIME),
        one("lastUpdated", 0, 1, OF_DATE_TIME),
        one("additionalCharacteristic", 0, 0, of(&CODEABLE_CONCEPT)),
        one("additionalClassification", 0, 0, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("relationtype", 1, 1, OF_CODE).codes(&CATALOG_ENTRY_RELATION_TYPE),
        one("item", 1, 1, of(&REFERENCE)).to(&["CatalogEntry"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static CATALOG_ENTRY_RELATED_ENTRY_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("relationtype", TEXT, ".relationtype"),
    column("item", within(&REFERENCE_COLUMNS_2), ".item"),
];
/// The table `catalog_entry`.
pub static CATALOG_ENTRY_TABLE: TableDef = TableDef {
    name: "catalog_entry",
    doc: "One row for each CatalogEntry.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "CatalogEntry.resourceType"),
        column("id", TEXT, "CatalogEntry.id"),
        column("meta", within(&META_COLUMNS), "CatalogEntry.meta"),
        column("implicitRules", TEXT, "CatalogEntry.implicitRules"),
        column("language", TEXT, "CatalogEntry.language"),
        column("text", within(&NARRATIVE_COLUMNS), "CatalogEntry.text"),
        column("contained", TEXTS, "CatalogEntry.contained"),
        column("extension", EXTENSION_TEXTS, "CatalogEntry.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "CatalogEntry.modifierExtension"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "CatalogEntry.identifier",
        ),
        column("type", within(&CODEABLE_CONCEPT_COLUMNS), "CatalogEntry.type"),
        column("orderable", BOOLEAN, "CatalogEntry.orderable"),
        column(
            "referencedItem",
            within(&REFERENCE_COLUMNS_2),
            "CatalogEntry.referencedItem",
        ),
        column(
            "additionalIdentifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "CatalogEntry.additionalIdentifier",
        ),
        column(
            "classification",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "CatalogEntry.classification",
        ),
        column("status", TEXT, "CatalogEntry.status"),
        column("validityPeriod", within(&PERIOD_COLUMNS), "CatalogEntry.validityPeriod"),
        column("validTo", TEXT, "CatalogEntry.validTo"),
        column("__validTo_start", TIMESTAMP, "CatalogEntry.validTo"),
        column("__validTo_end", TIMESTAMP, "CatalogEntry.validTo"),
        column("lastUpdated", TEXT, "CatalogEntry.lastUpdated"),
        column("__lastUpdated_start", TIMESTAMP, "CatalogEntry.lastUpdated"),
        column("__lastUpdated_end", TIMESTAMP, "CatalogEntry.lastUpdated"),
        column(
            "additionalCharacteristic",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "CatalogEntry.additionalCharacteristic",
        ),
        column(
            "additionalClassification",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "CatalogEntry.additionalClassification",
        ),
        column(
            "relatedEntry",
            list(&within(&CATALOG_ENTRY_RELATED_ENTRY_COLUMNS)),
            "CatalogEntry.relatedEntry",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "CatalogEntry.meta.lastUpdated"),
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

// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{DEVICEASSOCIATION_STATUS_REASON, DEVICE_ASSOCIATION_CODES};
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_CATEGORY,
    HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_PERIOD, HAS_TEXT,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_REFERENCE, PERIOD_COLUMN, PERIOD_STRUCT, REFERENCE_LIST_2,
    REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `DeviceAssociation`
pub struct DeviceAssociation {
    /// `DeviceAssociation.id` · id · 0..1
    pub id: Element<String>,
    /// `DeviceAssociation.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `DeviceAssociation.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `DeviceAssociation.language` · code · 0..1
    pub language: Element<String>,
    /// `DeviceAssociation.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `DeviceAssociation.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `DeviceAssociation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DeviceAssociation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DeviceAssociation.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `DeviceAssociation.device` · Reference to Device · 1..1
    pub device: Option<Box<Reference>>,
    /// `DeviceAssociation.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `DeviceAssociation.status` · CodeableConcept · 1..1
    pub status: Option<Box<CodeableConcept>>,
    /// `DeviceAssociation.statusReason` · CodeableConcept · 0..*
    pub status_reason: Vec<CodeableConcept>,
    /// `DeviceAssociation.subject` · Reference to Device, Group, Patient, Practitioner, RelatedPerson · 0..1
    pub subject: Option<Box<Reference>>,
    /// `DeviceAssociation.bodyStructure` · Reference to BodyStructure · 0..1
    pub body_structure: Option<Box<Reference>>,
    /// `DeviceAssociation.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `DeviceAssociation.operation` · DeviceAssociationOperation · 0..*
    pub operation: Vec<DeviceAssociationOperation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceAssociation, DEVICE_ASSOCIATION, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, device, category, status,
    status_reason, subject, body_structure, period, operation]
);
/// The definition of `DeviceAssociation`.
pub static DEVICE_ASSOCIATION: TypeDef = TypeDef {
    name: "DeviceAssociation",
    path: "DeviceAssociation",
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
        summary("device", 1, 1, OF_REFERENCE).to(&["Device"]),
        HAS_CATEGORY,
        summary("status", 1, 1, OF_CODEABLE_CONCEPT).codes(&DEVICE_ASSOCIATION_CODES),
        summary("statusReason", 0, 0, OF_CODEABLE_CONCEPT)
            .codes(&DEVICEASSOCIATION_STATUS_REASON),
        summary("subject", 0, 1, OF_REFERENCE)
            .to(&["Device", "Group", "Patient", "Practitioner", "RelatedPerson"]),
        summary("bodyStructure", 0, 1, OF_REFERENCE).to(&["BodyStructure"]),
        HAS_PERIOD,
        summary("operation", 0, 0, of(&DEVICE_ASSOCIATION_OPERATION)),
    ],
    keys: Lazy::new(),
};
/// `DeviceAssociation.operation`
pub struct DeviceAssociationOperation {
    /// `DeviceAssociation.operation.id` · string · 0..1
    pub id: Option<String>,
    /// `DeviceAssociation.operation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DeviceAssociation.operation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DeviceAssociation.operation.status` · CodeableConcept · 1..1
    pub status: Option<Box<CodeableConcept>>,
    /// `DeviceAssociation.operation.operator` · Reference to Patient, Practitioner, RelatedPerson · 0..*
    pub operator: Vec<Reference>,
    /// `DeviceAssociation.operation.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceAssociationOperation, DEVICE_ASSOCIATION_OPERATION, [id, extension,
    modifier_extension, status, operator, period]
);
/// The definition of `DeviceAssociation.operation`.
pub static DEVICE_ASSOCIATION_OPERATION: TypeDef = TypeDef {
    name: "DeviceAssociationOperation",
    path: "DeviceAssociation.operation",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("status", 1, 1, OF_CODEABLE_CONCEPT),
        summary("operator", 0, 0, OF_REFERENCE)
            .to(&["Patient", "Practitioner", "RelatedPerson"]),
        HAS_PERIOD,
    ],
    keys: Lazy::new(),
};
pub(crate) static DEVICE_ASSOCIATION_OPERATION_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".status", CODEABLE_CONCEPT_STRUCT),
    column(".operator", REFERENCE_LIST_2),
    PERIOD_COLUMN,
];
/// The table `device_association`.
pub static DEVICE_ASSOCIATION_TABLE: TableDef = TableDef {
    name: "device_association",
    doc: "One row for each DeviceAssociation.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("DeviceAssociation.resourceType", TEXT),
        column("DeviceAssociation.id", TEXT),
        column("DeviceAssociation.meta", META_STRUCT),
        column("DeviceAssociation.implicitRules", TEXT),
        column("DeviceAssociation.language", TEXT),
        column("DeviceAssociation.text", NARRATIVE_STRUCT),
        column("DeviceAssociation.contained", TEXTS),
        column("DeviceAssociation.extension", EXTENSION_TEXTS),
        column("DeviceAssociation.modifierExtension", EXTENSION_TEXTS),
        column("DeviceAssociation.identifier", IDENTIFIER_LIST),
        column("DeviceAssociation.device", REFERENCE_STRUCT_2),
        column("DeviceAssociation.category", CODEABLE_CONCEPT_LIST),
        column("DeviceAssociation.status", CODEABLE_CONCEPT_STRUCT),
        column("DeviceAssociation.statusReason", CODEABLE_CONCEPT_LIST),
        column("DeviceAssociation.subject", REFERENCE_STRUCT_2),
        column("DeviceAssociation.bodyStructure", REFERENCE_STRUCT_2),
        column("DeviceAssociation.period", PERIOD_STRUCT),
        column(
            "DeviceAssociation.operation",
            list(&within(&DEVICE_ASSOCIATION_OPERATION_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "DeviceAssociation.meta.lastUpdated"),
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

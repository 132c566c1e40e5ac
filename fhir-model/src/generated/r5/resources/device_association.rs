// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{DEVICEASSOCIATION_STATUS_REASON, DEVICE_ASSOCIATION_CODES};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("device", 1, 1, of(&REFERENCE)).to(&["Device"]),
        summary("category", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("status", 1, 1, of(&CODEABLE_CONCEPT)).codes(&DEVICE_ASSOCIATION_CODES),
        summary("statusReason", 0, 0, of(&CODEABLE_CONCEPT))
            .codes(&DEVICEASSOCIATION_STATUS_REASON),
        summary("subject", 0, 1, of(&REFERENCE))
            .to(&["Device", "Group", "Patient", "Practitioner", "RelatedPerson"]),
        summary("bodyStructure", 0, 1, of(&REFERENCE)).to(&["BodyStructure"]),
        summary("period", 0, 1, of(&PERIOD)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("status", 1, 1, of(&CODEABLE_CONCEPT)),
        summary("operator", 0, 0, of(&REFERENCE))
            .to(&["Patient", "Practitioner", "RelatedPerson"]),
        summary("period", 0, 1, of(&PERIOD)),
    ],
    keys: Lazy::new(),
};
pub(crate) static DEVICE_ASSOCIATION_OPERATION_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("status", within(&CODEABLE_CONCEPT_COLUMNS), ".status"),
    column("operator", list(&within(&REFERENCE_COLUMNS_2)), ".operator"),
    column("period", within(&PERIOD_COLUMNS), ".period"),
];
/// The table `device_association`.
pub static DEVICE_ASSOCIATION_TABLE: TableDef = TableDef {
    name: "device_association",
    doc: "One row for each DeviceAssociation.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "DeviceAssociation.resourceType"),
        column("id", TEXT, "DeviceAssociation.id"),
        column("meta", within(&META_COLUMNS), "DeviceAssociation.meta"),
        column("implicitRules", TEXT, "DeviceAssociation.implicitRules"),
        column("language", TEXT, "DeviceAssociation.language"),
        column("text", within(&NARRATIVE_COLUMNS), "DeviceAssociation.text"),
        column("contained", TEXTS, "DeviceAssociation.contained"),
        column("extension", EXTENSION_TEXTS, "DeviceAssociation.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "DeviceAssociation.modifierExtension",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "DeviceAssociation.identifier",
        ),
        column("device", within(&REFERENCE_COLUMNS_2), "DeviceAssociation.device"),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "DeviceAssociation.category",
        ),
        column("status", within(&CODEABLE_CONCEPT_COLUMNS), "DeviceAssociation.status"),
        column(
            "statusReason",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "DeviceAssociation.statusReason",
        ),
        column("subject", within(&REFERENCE_COLUMNS_2), "DeviceAssociation.subject"),
        column(
            "bodyStructure",
            within(&REFERENCE_COLUMNS_2),
            "DeviceAssociation.bodyStructure",
        ),
        column("period", within(&PERIOD_COLUMNS), "DeviceAssociation.period"),
        column(
            "operation",
            list(&within(&DEVICE_ASSOCIATION_OPERATION_COLUMNS)),
            "DeviceAssociation.operation",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "DeviceAssociation.meta.lastUpdated"),
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

// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{GROUP_TYPE, GroupType};
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Quantity,
    Range, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_STRUCT, CODE_COLUMN_2, EXTENSION_COLUMN, HAS_CODE, HAS_CONTAINED,
    HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_NAME, HAS_TEXT,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_PERIOD, OF_QUANTITY, OF_RANGE, OF_REFERENCE, PERIOD_COLUMN,
    QUANTITY_STRUCT, RANGE_STRUCT, REFERENCE_STRUCT_2, VALUE_BOOLEAN_COLUMN,
};
use crate::shorthand::*;
/// `Group`
pub struct Group {
    /// `Group.id` · id · 0..1
    pub id: Element<String>,
    /// `Group.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Group.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Group.language` · code · 0..1
    pub language: Element<String>,
    /// `Group.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Group.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Group.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Group.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Group.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Group.active` · boolean · 0..1
    pub active: Element<bool>,
    /// `Group.type` · code · 1..1
    pub type_: Element<GroupType>,
    /// `Group.actual` · boolean · 1..1
    pub actual: Element<bool>,
    /// `Group.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `Group.name` · string · 0..1
    pub name: Element<String>,
    /// `Group.quantity` · unsignedInt · 0..1
    pub quantity: Element<u32>,
    /// `Group.managingEntity` · Reference to Organization, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub managing_entity: Option<Box<Reference>>,
    /// `Group.characteristic` · GroupCharacteristic · 0..*
    pub characteristic: Vec<GroupCharacteristic>,
    /// `Group.member` · GroupMember · 0..*
    pub member: Vec<GroupMember>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Group, GROUP, [id, meta, implicit_rules, language, text, contained, extension,
    modifier_extension, identifier, active, type_, actual, code, name, quantity,
    managing_entity, characteristic, member]
);
/// The definition of `Group`.
pub static GROUP: TypeDef = TypeDef {
    name: "Group",
    path: "Group",
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
        summary("active", 0, 1, OF_BOOLEAN),
        summary("type", 1, 1, OF_CODE).codes(&GROUP_TYPE),
        summary("actual", 1, 1, OF_BOOLEAN),
        HAS_CODE,
        HAS_NAME,
        summary("quantity", 0, 1, OF_UNSIGNED_INT),
        summary("managingEntity", 0, 1, OF_REFERENCE)
            .to(&["Organization", "Practitioner", "PractitionerRole", "RelatedPerson"]),
        one("characteristic", 0, 0, of(&GROUP_CHARACTERISTIC)),
        one("member", 0, 0, of(&GROUP_MEMBER)),
    ],
    keys: Lazy::new(),
};
/// `Group.characteristic`
pub struct GroupCharacteristic {
    /// `Group.characteristic.id` · string · 0..1
    pub id: Option<String>,
    /// `Group.characteristic.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Group.characteristic.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Group.characteristic.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// `Group.characteristic.value[x]` · CodeableConcept, boolean, Quantity, Range, Reference · 1..1
    pub value: Option<GroupCharacteristicValue>,
    /// `Group.characteristic.exclude` · boolean · 1..1
    pub exclude: Element<bool>,
    /// `Group.characteristic.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    GroupCharacteristic, GROUP_CHARACTERISTIC, [id, extension, modifier_extension, code,
    value, exclude, period]
);
choice!(
    #[doc = " `Group.characteristic.value[x]`"] GroupCharacteristicValue,
    [CodeableConcept(Box < CodeableConcept >), Boolean(Element < bool >), Quantity(Box <
    Quantity >), Range(Box < Range >), Reference(Box < Reference >)]
);
/// The definition of `Group.characteristic`.
pub static GROUP_CHARACTERISTIC: TypeDef = TypeDef {
    name: "GroupCharacteristic",
    path: "Group.characteristic",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("code", 1, 1, OF_CODEABLE_CONCEPT),
        choice(
            "value",
            1,
            1,
            &[
                alternative("valueCodeableConcept", OF_CODEABLE_CONCEPT),
                alternative("valueBoolean", OF_BOOLEAN),
                alternative("valueQuantity", OF_QUANTITY),
                alternative("valueRange", OF_RANGE),
                alternative("valueReference", OF_REFERENCE),
            ],
        ),
        one("exclude", 1, 1, OF_BOOLEAN),
        one("period", 0, 1, OF_PERIOD),
    ],
    keys: Lazy::new(),
};
/// `Group.member`
pub struct GroupMember {
    /// `Group.member.id` · string · 0..1
    pub id: Option<String>,
    /// `Group.member.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Group.member.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Group.member.entity` · Reference to Device, Group, Medication, Patient, Practitioner, PractitionerRole, Substance · 1..1
    pub entity: Option<Box<Reference>>,
    /// `Group.member.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `Group.member.inactive` · boolean · 0..1
    pub inactive: Element<bool>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    GroupMember, GROUP_MEMBER, [id, extension, modifier_extension, entity, period,
    inactive]
);
/// The definition of `Group.member`.
pub static GROUP_MEMBER: TypeDef = TypeDef {
    name: "GroupMember",
    path: "Group.member",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("entity", 1, 1, OF_REFERENCE)
            .to(
                &[
                    "Device",
                    "Group",
                    "Medication",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "Substance",
                ],
            ),
        one("period", 0, 1, OF_PERIOD),
        one("inactive", 0, 1, OF_BOOLEAN),
    ],
    keys: Lazy::new(),
};
pub(crate) static GROUP_CHARACTERISTIC_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN_2,
    column(".valueCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    VALUE_BOOLEAN_COLUMN,
    column(".valueQuantity", QUANTITY_STRUCT),
    column(".valueRange", RANGE_STRUCT),
    column(".valueReference", REFERENCE_STRUCT_2),
    column(".exclude", BOOLEAN),
    PERIOD_COLUMN,
];
pub(crate) static GROUP_MEMBER_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".entity", REFERENCE_STRUCT_2),
    PERIOD_COLUMN,
    column(".inactive", BOOLEAN),
];
/// The table `group`.
pub static GROUP_TABLE: TableDef = TableDef {
    name: "group",
    doc: "One row for each Group.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Group.resourceType", TEXT),
        column("Group.id", TEXT),
        column("Group.meta", META_STRUCT),
        column("Group.implicitRules", TEXT),
        column("Group.language", TEXT),
        column("Group.text", NARRATIVE_STRUCT),
        column("Group.contained", TEXTS),
        column("Group.extension", EXTENSION_TEXTS),
        column("Group.modifierExtension", EXTENSION_TEXTS),
        column("Group.identifier", IDENTIFIER_LIST),
        column("Group.active", BOOLEAN),
        column("Group.type", TEXT),
        column("Group.actual", BOOLEAN),
        column("Group.code", CODEABLE_CONCEPT_STRUCT),
        column("Group.name", TEXT),
        column("Group.quantity", INT32),
        column("Group.managingEntity", REFERENCE_STRUCT_2),
        column("Group.characteristic", list(&within(&GROUP_CHARACTERISTIC_COLUMNS))),
        column("Group.member", list(&within(&GROUP_MEMBER_COLUMNS))),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Group.meta.lastUpdated"),
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

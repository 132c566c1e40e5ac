// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{GROUP_TYPE, GroupType};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, QUANTITY,
    QUANTITY_COLUMNS, Quantity, RANGE, RANGE_COLUMNS, REFERENCE, REFERENCE_COLUMNS_2,
    Range, Reference,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("active", 0, 1, OF_BOOLEAN),
        summary("type", 1, 1, OF_CODE).codes(&GROUP_TYPE),
        summary("actual", 1, 1, OF_BOOLEAN),
        summary("code", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("name", 0, 1, OF_STRING),
        summary("quantity", 0, 1, OF_UNSIGNED_INT),
        summary("managingEntity", 0, 1, of(&REFERENCE))
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
    #[doc = " `Group.characteristic.value[x]`"] GroupCharacteristicValue, [0 =>
    CodeableConcept(Box < CodeableConcept >), 1 => Boolean(Element < bool >), 2 =>
    Quantity(Box < Quantity >), 3 => Range(Box < Range >), 4 => Reference(Box < Reference
    >)]
);
/// The definition of `Group.characteristic`.
pub static GROUP_CHARACTERISTIC: TypeDef = TypeDef {
    name: "GroupCharacteristic",
    path: "Group.characteristic",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("code", 1, 1, of(&CODEABLE_CONCEPT)),
        choice(
            "value",
            1,
            1,
            &[
                alternative("valueCodeableConcept", of(&CODEABLE_CONCEPT)),
                alternative("valueBoolean", OF_BOOLEAN),
                alternative("valueQuantity", of(&QUANTITY)),
                alternative("valueRange", of(&RANGE)),
                alternative("valueReference", of(&REFERENCE)),
            ],
        ),
        one("exclude", 1, 1, OF_BOOLEAN),
        one("period", 0, 1, of(&PERIOD)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("entity", 1, 1, of(&REFERENCE))
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
        one("period", 0, 1, of(&PERIOD)),
        one("inactive", 0, 1, OF_BOOLEAN),
    ],
    keys: Lazy::new(),
};
pub(crate) static GROUP_CHARACTERISTIC_COLUMNS: [ColumnDef; 11] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column(
        "valueCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".valueCodeableConcept",
    ),
    column("valueBoolean", BOOLEAN, ".valueBoolean"),
    column("valueQuantity", within(&QUANTITY_COLUMNS), ".valueQuantity"),
    column("valueRange", within(&RANGE_COLUMNS), ".valueRange"),
    column("valueReference", within(&REFERENCE_COLUMNS_2), ".valueReference"),
    column("exclude", BOOLEAN, ".exclude"),
    column("period", within(&PERIOD_COLUMNS), ".period"),
];
pub(crate) static GROUP_MEMBER_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("entity", within(&REFERENCE_COLUMNS_2), ".entity"),
    column("period", within(&PERIOD_COLUMNS), ".period"),
    column("inactive", BOOLEAN, ".inactive"),
];
/// The table `group`.
pub static GROUP_TABLE: TableDef = TableDef {
    name: "group",
    doc: "One row for each Group.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Group.resourceType"),
        column("id", TEXT, "Group.id"),
        column("meta", within(&META_COLUMNS), "Group.meta"),
        column("implicitRules", TEXT, "Group.implicitRules"),
        column("language", TEXT, "Group.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Group.text"),
        column("contained", TEXTS, "Group.contained"),
        column("extension", EXTENSION_TEXTS, "Group.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Group.modifierExtension"),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "Group.identifier"),
        column("active", BOOLEAN, "Group.active"),
        column("type", TEXT, "Group.type"),
        column("actual", BOOLEAN, "Group.actual"),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "Group.code"),
        column("name", TEXT, "Group.name"),
        column("quantity", INT32, "Group.quantity"),
        column("managingEntity", within(&REFERENCE_COLUMNS_2), "Group.managingEntity"),
        column(
            "characteristic",
            list(&within(&GROUP_CHARACTERISTIC_COLUMNS)),
            "Group.characteristic",
        ),
        column("member", list(&within(&GROUP_MEMBER_COLUMNS)), "Group.member"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Group.meta.lastUpdated"),
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

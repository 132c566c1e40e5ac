// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    GROUP_MEMBERSHIP_BASIS, GROUP_TYPE, GroupMembershipBasis, GroupType,
};
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
#[derive(Default)]
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
    /// `Group.membership` · code · 1..1
    pub membership: Element<GroupMembershipBasis>,
    /// `Group.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `Group.name` · string · 0..1
    pub name: Element<String>,
    /// `Group.description` · markdown · 0..1
    pub description: Element<String>,
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
    Group, GROUP, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language, 4 => text, 5
    => contained, 6 => extension, 7 => modifier_extension, 8 => identifier, 9 => active,
    10 => type_, 11 => membership, 12 => code, 13 => name, 14 => description, 15 =>
    quantity, 16 => managing_entity, 17 => characteristic, 18 => member]
);
/// The definition of `Group`.
pub static GROUP: TypeDef = TypeDef {
    name: "Group",
    path: "Group",
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
        one("active", 0, 1, Ty::Primitive(Primitive::Boolean)).summary().modifier(),
        one("type", 1, 1, Ty::Primitive(Primitive::Code)).codes(&GROUP_TYPE).summary(),
        one("membership", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&GROUP_MEMBERSHIP_BASIS)
            .summary(),
        one("code", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("name", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("description", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("quantity", 0, 1, Ty::Primitive(Primitive::UnsignedInt)).summary(),
        one("managingEntity", 0, 1, Ty::Type(&REFERENCE))
            .to(&["Organization", "Practitioner", "PractitionerRole", "RelatedPerson"])
            .summary(),
        one("characteristic", 0, 0, Ty::Type(&GROUP_CHARACTERISTIC)).summary(),
        one("member", 0, 0, Ty::Type(&GROUP_MEMBER)),
    ],
    keys: Lazy::new(),
};
/// `Group.characteristic`
#[derive(Default)]
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
    GroupCharacteristic, GROUP_CHARACTERISTIC, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => code, 4 => value, 5 => exclude, 6 => period]
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
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("code", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        choice(
                "value",
                1,
                1,
                &[
                    alternative("valueCodeableConcept", Ty::Type(&CODEABLE_CONCEPT)),
                    alternative("valueBoolean", Ty::Primitive(Primitive::Boolean)),
                    alternative("valueQuantity", Ty::Type(&QUANTITY)),
                    alternative("valueRange", Ty::Type(&RANGE)),
                    alternative("valueReference", Ty::Type(&REFERENCE)),
                ],
            )
            .summary(),
        one("exclude", 1, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        one("period", 0, 1, Ty::Type(&PERIOD)),
    ],
    keys: Lazy::new(),
};
/// `Group.member`
#[derive(Default)]
pub struct GroupMember {
    /// `Group.member.id` · string · 0..1
    pub id: Option<String>,
    /// `Group.member.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Group.member.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Group.member.entity` · Reference to CareTeam, Device, Group, HealthcareService, Location, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson, Specimen · 1..1
    pub entity: Option<Box<Reference>>,
    /// `Group.member.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `Group.member.inactive` · boolean · 0..1
    pub inactive: Element<bool>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    GroupMember, GROUP_MEMBER, [0 => id, 1 => extension, 2 => modifier_extension, 3 =>
    entity, 4 => period, 5 => inactive]
);
/// The definition of `Group.member`.
pub static GROUP_MEMBER: TypeDef = TypeDef {
    name: "GroupMember",
    path: "Group.member",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("entity", 1, 1, Ty::Type(&REFERENCE))
            .to(
                &[
                    "CareTeam",
                    "Device",
                    "Group",
                    "HealthcareService",
                    "Location",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                    "Specimen",
                ],
            ),
        one("period", 0, 1, Ty::Type(&PERIOD)),
        one("inactive", 0, 1, Ty::Primitive(Primitive::Boolean)),
    ],
    keys: Lazy::new(),
};
pub(crate) static GROUP_CHARACTERISTIC_COLUMNS: [ColumnDef; 11] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code", ""),
    column(
        "valueCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".valueCodeableConcept",
        "",
    ),
    column("valueBoolean", BOOLEAN, ".valueBoolean", ""),
    column("valueQuantity", within(&QUANTITY_COLUMNS), ".valueQuantity", ""),
    column("valueRange", within(&RANGE_COLUMNS), ".valueRange", ""),
    column("valueReference", within(&REFERENCE_COLUMNS_2), ".valueReference", ""),
    column("exclude", BOOLEAN, ".exclude", ""),
    column("period", within(&PERIOD_COLUMNS), ".period", ""),
];
pub(crate) static GROUP_MEMBER_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("entity", within(&REFERENCE_COLUMNS_2), ".entity", ""),
    column("period", within(&PERIOD_COLUMNS), ".period", ""),
    column("inactive", BOOLEAN, ".inactive", ""),
];
/// The table `group`.
pub static GROUP_TABLE: TableDef = TableDef {
    name: "group",
    doc: "One row for each Group.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Group.resourceType", ""),
        column("id", TEXT, "Group.id", ""),
        column("meta", within(&META_COLUMNS), "Group.meta", ""),
        column("implicitRules", TEXT, "Group.implicitRules", ""),
        column("language", TEXT, "Group.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "Group.text", ""),
        column("contained", list(&TEXT), "Group.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "Group.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "Group.modifierExtension",
            "",
        ),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "Group.identifier", ""),
        column("active", BOOLEAN, "Group.active", ""),
        column("type", TEXT, "Group.type", ""),
        column("membership", TEXT, "Group.membership", ""),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "Group.code", ""),
        column("name", TEXT, "Group.name", ""),
        column("description", TEXT, "Group.description", ""),
        column("quantity", INT32, "Group.quantity", ""),
        column(
            "managingEntity",
            within(&REFERENCE_COLUMNS_2),
            "Group.managingEntity",
            "",
        ),
        column(
            "characteristic",
            list(&within(&GROUP_CHARACTERISTIC_COLUMNS)),
            "Group.characteristic",
            "",
        ),
        column("member", list(&within(&GROUP_MEMBER_COLUMNS)), "Group.member", ""),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "Group.meta.lastUpdated",
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

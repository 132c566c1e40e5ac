// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{PUBLICATION_STATUS, PublicationStatus};
use super::super::datatypes::{
    ATTACHMENT, ATTACHMENT_COLUMNS, Attachment, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, QUANTITY, QUANTITY_COLUMNS, Quantity, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `ManufacturedItemDefinition`
#[derive(Default)]
pub struct ManufacturedItemDefinition {
    /// `ManufacturedItemDefinition.id` · id · 0..1
    pub id: Element<String>,
    /// `ManufacturedItemDefinition.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `ManufacturedItemDefinition.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `ManufacturedItemDefinition.language` · code · 0..1
    pub language: Element<String>,
    /// `ManufacturedItemDefinition.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `ManufacturedItemDefinition.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `ManufacturedItemDefinition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ManufacturedItemDefinition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ManufacturedItemDefinition.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `ManufacturedItemDefinition.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `ManufacturedItemDefinition.manufacturedDoseForm` · CodeableConcept · 1..1
    pub manufactured_dose_form: Option<Box<CodeableConcept>>,
    /// `ManufacturedItemDefinition.unitOfPresentation` · CodeableConcept · 0..1
    pub unit_of_presentation: Option<Box<CodeableConcept>>,
    /// `ManufacturedItemDefinition.manufacturer` · Reference to Organization · 0..*
    pub manufacturer: Vec<Reference>,
    /// `ManufacturedItemDefinition.ingredient` · CodeableConcept · 0..*
    pub ingredient: Vec<CodeableConcept>,
    /// `ManufacturedItemDefinition.property` · ManufacturedItemDefinitionProperty · 0..*
    pub property: Vec<ManufacturedItemDefinitionProperty>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ManufacturedItemDefinition, MANUFACTURED_ITEM_DEFINITION, [0 => id, 1 => meta, 2 =>
    implicit_rules, 3 => language, 4 => text, 5 => contained, 6 => extension, 7 =>
    modifier_extension, 8 => identifier, 9 => status, 10 => manufactured_dose_form, 11 =>
    unit_of_presentation, 12 => manufacturer, 13 => ingredient, 14 => property]
);
/// The definition of `ManufacturedItemDefinition`.
pub static MANUFACTURED_ITEM_DEFINITION: TypeDef = TypeDef {
    name: "ManufacturedItemDefinition",
    path: "ManufacturedItemDefinition",
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
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&PUBLICATION_STATUS)
            .summary()
            .modifier(),
        one("manufacturedDoseForm", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("unitOfPresentation", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("manufacturer", 0, 0, Ty::Type(&REFERENCE)).to(&["Organization"]).summary(),
        one("ingredient", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("property", 0, 0, Ty::Type(&MANUFACTURED_ITEM_DEFINITION_PROPERTY)).summary(),
    ],
    keys: Lazy::new(),
};
/// `ManufacturedItemDefinition.property`
#[derive(Default)]
pub struct ManufacturedItemDefinitionProperty {
    /// `ManufacturedItemDefinition.property.id` · string · 0..1
    pub id: Option<String>,
    /// `ManufacturedItemDefinition.property.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ManufacturedItemDefinition.property.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ManufacturedItemDefinition.property.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `ManufacturedItemDefinition.property.value[x]` · CodeableConcept, Quantity, date, boolean, Attachment · 0..1
    pub value: Option<ManufacturedItemDefinitionPropertyValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ManufacturedItemDefinitionProperty, MANUFACTURED_ITEM_DEFINITION_PROPERTY, [0 => id,
    1 => extension, 2 => modifier_extension, 3 => type_, 4 => value]
);
choice!(
    #[doc = " `ManufacturedItemDefinition.property.value[x]`"]
    ManufacturedItemDefinitionPropertyValue, [0 => CodeableConcept(Box < CodeableConcept
    >), 1 => Quantity(Box < Quantity >), 2 => Date(Element < Date >), 3 =>
    Boolean(Element < bool >), 4 => Attachment(Box < Attachment >)]
);
/// The definition of `ManufacturedItemDefinition.property`.
pub static MANUFACTURED_ITEM_DEFINITION_PROPERTY: TypeDef = TypeDef {
    name: "ManufacturedItemDefinitionProperty",
    path: "ManufacturedItemDefinition.property",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("type", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        choice(
                "value",
                0,
                1,
                &[
                    alternative("valueCodeableConcept", Ty::Type(&CODEABLE_CONCEPT)),
                    alternative("valueQuantity", Ty::Type(&QUANTITY)),
                    alternative("valueDate", Ty::Primitive(Primitive::Date)),
                    alternative("valueBoolean", Ty::Primitive(Primitive::Boolean)),
                    alternative("valueAttachment", Ty::Type(&ATTACHMENT)),
                ],
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static MANUFACTURED_ITEM_DEFINITION_PROPERTY_COLUMNS: [ColumnDef; 11] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column(
        "valueCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".valueCodeableConcept",
        "",
    ),
    column("valueQuantity", within(&QUANTITY_COLUMNS), ".valueQuantity", ""),
    column("valueDate", TEXT, ".valueDate", ""),
    column("__valueDate_start", TIMESTAMP, ".valueDate", ""),
    column("__valueDate_end", TIMESTAMP, ".valueDate", ""),
    column("valueBoolean", BOOLEAN, ".valueBoolean", ""),
    column("valueAttachment", within(&ATTACHMENT_COLUMNS), ".valueAttachment", ""),
];
/// The table `manufactured_item_definition`.
pub static MANUFACTURED_ITEM_DEFINITION_TABLE: TableDef = TableDef {
    name: "manufactured_item_definition",
    doc: "One row for each ManufacturedItemDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "ManufacturedItemDefinition.resourceType", ""),
        column("id", TEXT, "ManufacturedItemDefinition.id", ""),
        column("meta", within(&META_COLUMNS), "ManufacturedItemDefinition.meta", ""),
        column("implicitRules", TEXT, "ManufacturedItemDefinition.implicitRules", ""),
        column("language", TEXT, "ManufacturedItemDefinition.language", ""),
        column(
            "text",
            within(&NARRATIVE_COLUMNS),
            "ManufacturedItemDefinition.text",
            "",
        ),
        column("contained", list(&TEXT), "ManufacturedItemDefinition.contained", ""),
        column(
            "extension",
            list(&EXTENSION_TEXT),
            "ManufacturedItemDefinition.extension",
            "",
        ),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "ManufacturedItemDefinition.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "ManufacturedItemDefinition.identifier",
            "",
        ),
        column("status", TEXT, "ManufacturedItemDefinition.status", ""),
        column(
            "manufacturedDoseForm",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ManufacturedItemDefinition.manufacturedDoseForm",
            "",
        ),
        column(
            "unitOfPresentation",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ManufacturedItemDefinition.unitOfPresentation",
            "",
        ),
        column(
            "manufacturer",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ManufacturedItemDefinition.manufacturer",
            "",
        ),
        column(
            "ingredient",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ManufacturedItemDefinition.ingredient",
            "",
        ),
        column(
            "property",
            list(&within(&MANUFACTURED_ITEM_DEFINITION_PROPERTY_COLUMNS)),
            "ManufacturedItemDefinition.property",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "ManufacturedItemDefinition.meta.lastUpdated",
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

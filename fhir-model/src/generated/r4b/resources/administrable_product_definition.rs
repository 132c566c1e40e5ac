// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{PUBLICATION_STATUS, PublicationStatus};
use super::super::datatypes::{
    Attachment, CodeableConcept, Duration, Element, Extension, Identifier, Meta,
    Narrative, Quantity, Ratio, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ATTACHMENT_STRUCT, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODE_COLUMN_2,
    DURATION_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID,
    HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_STATUS, HAS_TEXT,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_ATTACHMENT, OF_CODEABLE_CONCEPT, OF_DURATION, OF_QUANTITY, OF_RATIO, OF_REFERENCE,
    QUANTITY_STRUCT, RATIO_STRUCT, REFERENCE_LIST_2, REFERENCE_STRUCT_2, TYPE_COLUMN,
    VALUE_BOOLEAN_COLUMN, VALUE_QUANTITY_COLUMN,
};
use crate::shorthand::*;
/// `AdministrableProductDefinition`
pub struct AdministrableProductDefinition {
    /// `AdministrableProductDefinition.id` · id · 0..1
    pub id: Element<String>,
    /// `AdministrableProductDefinition.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `AdministrableProductDefinition.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `AdministrableProductDefinition.language` · code · 0..1
    pub language: Element<String>,
    /// `AdministrableProductDefinition.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `AdministrableProductDefinition.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `AdministrableProductDefinition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `AdministrableProductDefinition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `AdministrableProductDefinition.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `AdministrableProductDefinition.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `AdministrableProductDefinition.formOf` · Reference to MedicinalProductDefinition · 0..*
    pub form_of: Vec<Reference>,
    /// `AdministrableProductDefinition.administrableDoseForm` · CodeableConcept · 0..1
    pub administrable_dose_form: Option<Box<CodeableConcept>>,
    /// `AdministrableProductDefinition.unitOfPresentation` · CodeableConcept · 0..1
    pub unit_of_presentation: Option<Box<CodeableConcept>>,
    /// `AdministrableProductDefinition.producedFrom` · Reference to ManufacturedItemDefinition · 0..*
    pub produced_from: Vec<Reference>,
    /// `AdministrableProductDefinition.ingredient` · CodeableConcept · 0..*
    pub ingredient: Vec<CodeableConcept>,
    /// `AdministrableProductDefinition.device` · Reference to DeviceDefinition · 0..1
    pub device: Option<Box<Reference>>,
    /// `AdministrableProductDefinition.property` · AdministrableProductDefinitionProperty · 0..*
    pub property: Vec<AdministrableProductDefinitionProperty>,
    /// `AdministrableProductDefinition.routeOfAdministration` · AdministrableProductDefinitionRouteOfAdministration · 1..*
    pub route_of_administration: Vec<
        AdministrableProductDefinitionRouteOfAdministration,
    >,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AdministrableProductDefinition, ADMINISTRABLE_PRODUCT_DEFINITION, [id, meta,
    implicit_rules, language, text, contained, extension, modifier_extension, identifier,
    status, form_of, administrable_dose_form, unit_of_presentation, produced_from,
    ingredient, device, property, route_of_administration]
);
/// The definition of `AdministrableProductDefinition`.
pub static ADMINISTRABLE_PRODUCT_DEFINITION: TypeDef = TypeDef {
    name: "AdministrableProductDefinition",
    path: "AdministrableProductDefinition",
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
        HAS_STATUS,
        summary("formOf", 0, 0, OF_REFERENCE).to(&["MedicinalProductDefinition"]),
        summary("administrableDoseForm", 0, 1, OF_CODEABLE_CONCEPT),
        summary("unitOfPresentation", 0, 1, OF_CODEABLE_CONCEPT),
        summary("producedFrom", 0, 0, OF_REFERENCE).to(&["ManufacturedItemDefinition"]),
        summary("ingredient", 0, 0, OF_CODEABLE_CONCEPT),
        summary("device", 0, 1, OF_REFERENCE).to(&["DeviceDefinition"]),
        summary("property", 0, 0, of(&ADMINISTRABLE_PRODUCT_DEFINITION_PROPERTY)),
        summary(
            "routeOfAdministration",
            1,
            0,
            of(&ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION),
        ),
    ],
    keys: Lazy::new(),
};
/// `AdministrableProductDefinition.property`
pub struct AdministrableProductDefinitionProperty {
    /// `AdministrableProductDefinition.property.id` · string · 0..1
    pub id: Option<String>,
    /// `AdministrableProductDefinition.property.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `AdministrableProductDefinition.property.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `AdministrableProductDefinition.property.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `AdministrableProductDefinition.property.value[x]` · CodeableConcept, Quantity, date, boolean, Attachment · 0..1
    pub value: Option<AdministrableProductDefinitionPropertyValue>,
    /// `AdministrableProductDefinition.property.status` · CodeableConcept · 0..1
    pub status: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AdministrableProductDefinitionProperty, ADMINISTRABLE_PRODUCT_DEFINITION_PROPERTY,
    [id, extension, modifier_extension, type_, value, status]
);
choice!(
    #[doc = " `AdministrableProductDefinition.property.value[x]`"]
    AdministrableProductDefinitionPropertyValue, [CodeableConcept(Box < CodeableConcept
    >), Quantity(Box < Quantity >), Date(Element < Date >), Boolean(Element < bool >),
    Attachment(Box < Attachment >)]
);
/// The definition of `AdministrableProductDefinition.property`.
pub static ADMINISTRABLE_PRODUCT_DEFINITION_PROPERTY: TypeDef = TypeDef {
    name: "AdministrableProductDefinitionProperty",
    path: "AdministrableProductDefinition.property",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("type", 1, 1, OF_CODEABLE_CONCEPT),
        choice(
                "value",
                0,
                1,
                &[
                    alternative("valueCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("valueQuantity", OF_QUANTITY),
                    alternative("valueDate", OF_DATE),
                    alternative("valueBoolean", OF_BOOLEAN),
                    alternative("valueAttachment", OF_ATTACHMENT),
                ],
            )
            .summary(),
        summary("status", 0, 1, OF_CODEABLE_CONCEPT).codes(&PUBLICATION_STATUS),
    ],
    keys: Lazy::new(),
};
/// `AdministrableProductDefinition.routeOfAdministration`
pub struct AdministrableProductDefinitionRouteOfAdministration {
    /// `AdministrableProductDefinition.routeOfAdministration.id` · string · 0..1
    pub id: Option<String>,
    /// `AdministrableProductDefinition.routeOfAdministration.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `AdministrableProductDefinition.routeOfAdministration.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `AdministrableProductDefinition.routeOfAdministration.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// `AdministrableProductDefinition.routeOfAdministration.firstDose` · Quantity · 0..1
    pub first_dose: Option<Box<Quantity>>,
    /// `AdministrableProductDefinition.routeOfAdministration.maxSingleDose` · Quantity · 0..1
    pub max_single_dose: Option<Box<Quantity>>,
    /// `AdministrableProductDefinition.routeOfAdministration.maxDosePerDay` · Quantity · 0..1
    pub max_dose_per_day: Option<Box<Quantity>>,
    /// `AdministrableProductDefinition.routeOfAdministration.maxDosePerTreatmentPeriod` · Ratio · 0..1
    pub max_dose_per_treatment_period: Option<Box<Ratio>>,
    /// `AdministrableProductDefinition.routeOfAdministration.maxTreatmentPeriod` · Duration · 0..1
    pub max_treatment_period: Option<Box<Duration>>,
    /// `AdministrableProductDefinition.routeOfAdministration.targetSpecies` · AdministrableProductDefinitionRouteOfAdministrationTargetSpecies · 0..*
    pub target_species: Vec<
        AdministrableProductDefinitionRouteOfAdministrationTargetSpecies,
    >,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AdministrableProductDefinitionRouteOfAdministration,
    ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION, [id, extension,
    modifier_extension, code, first_dose, max_single_dose, max_dose_per_day,
    max_dose_per_treatment_period, max_treatment_period, target_species]
);
/// The definition of `AdministrableProductDefinition.routeOfAdministration`.
pub static ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION: TypeDef = TypeDef {
    name: "AdministrableProductDefinitionRouteOfAdministration",
    path: "AdministrableProductDefinition.routeOfAdministration",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("code", 1, 1, OF_CODEABLE_CONCEPT),
        summary("firstDose", 0, 1, OF_QUANTITY),
        summary("maxSingleDose", 0, 1, OF_QUANTITY),
        summary("maxDosePerDay", 0, 1, OF_QUANTITY),
        summary("maxDosePerTreatmentPeriod", 0, 1, OF_RATIO),
        summary("maxTreatmentPeriod", 0, 1, OF_DURATION),
        summary(
            "targetSpecies",
            0,
            0,
            of(&ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES),
        ),
    ],
    keys: Lazy::new(),
};
/// `AdministrableProductDefinition.routeOfAdministration.targetSpecies`
pub struct AdministrableProductDefinitionRouteOfAdministrationTargetSpecies {
    /// `AdministrableProductDefinition.routeOfAdministration.targetSpecies.id` · string · 0..1
    pub id: Option<String>,
    /// `AdministrableProductDefinition.routeOfAdministration.targetSpecies.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `AdministrableProductDefinition.routeOfAdministration.targetSpecies.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `AdministrableProductDefinition.routeOfAdministration.targetSpecies.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// `AdministrableProductDefinition.routeOfAdministration.targetSpecies.withdrawalPeriod` · AdministrableProductDefinitionRouteOfAdministrationTargetSpeciesWithdrawalPeriod · 0..*
    pub withdrawal_period: Vec<
        AdministrableProductDefinitionRouteOfAdministrationTargetSpeciesWithdrawalPeriod,
    >,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AdministrableProductDefinitionRouteOfAdministrationTargetSpecies,
    ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES, [id,
    extension, modifier_extension, code, withdrawal_period]
);
/// The definition of `AdministrableProductDefinition.routeOfAdministration.targetSpecies`.
pub static ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES: TypeDef = TypeDef {
    name: "AdministrableProductDefinitionRouteOfAdministrationTargetSpecies",
    path: "AdministrableProductDefinition.routeOfAdministration.targetSpecies",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("code", 1, 1, OF_CODEABLE_CONCEPT),
        summary(
            "withdrawalPeriod",
            0,
            0,
            of(
                &ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_WITHDRAWAL_PERIOD,
            ),
        ),
    ],
    keys: Lazy::new(),
};
/// `AdministrableProductDefinition.routeOfAdministration.targetSpecies.withdrawalPeriod`
pub struct AdministrableProductDefinitionRouteOfAdministrationTargetSpeciesWithdrawalPeriod {
    /// `AdministrableProductDefinition.routeOfAdministration.targetSpecies.withdrawalPeriod.id` · string · 0..1
    pub id: Option<String>,
    /// `AdministrableProductDefinition.routeOfAdministration.targetSpecies.withdrawalPeriod.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `AdministrableProductDefinition.routeOfAdministration.targetSpecies.withdrawalPeriod.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `AdministrableProductDefinition.routeOfAdministration.targetSpecies.withdrawalPeriod.tissue` · CodeableConcept · 1..1
    pub tissue: Option<Box<CodeableConcept>>,
    /// `AdministrableProductDefinition.routeOfAdministration.targetSpecies.withdrawalPeriod.value` · Quantity · 1..1
    pub value: Option<Box<Quantity>>,
    /// `AdministrableProductDefinition.routeOfAdministration.targetSpecies.withdrawalPeriod.supportingInformation` · string · 0..1
    pub supporting_information: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AdministrableProductDefinitionRouteOfAdministrationTargetSpeciesWithdrawalPeriod,
    ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_WITHDRAWAL_PERIOD,
    [id, extension, modifier_extension, tissue, value, supporting_information]
);
/// The definition of `AdministrableProductDefinition.routeOfAdministration.targetSpecies.withdrawalPeriod`.
pub static ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_WITHDRAWAL_PERIOD: TypeDef = TypeDef {
    name: "AdministrableProductDefinitionRouteOfAdministrationTargetSpeciesWithdrawalPeriod",
    path: "AdministrableProductDefinition.routeOfAdministration.targetSpecies.withdrawalPeriod",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("tissue", 1, 1, OF_CODEABLE_CONCEPT),
        summary("value", 1, 1, OF_QUANTITY),
        summary("supportingInformation", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static ADMINISTRABLE_PRODUCT_DEFINITION_PROPERTY_COLUMNS: [ColumnDef; 12] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".valueCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    VALUE_QUANTITY_COLUMN,
    column(".valueDate", TEXT),
    derived("__valueDate_start", TIMESTAMP, ".valueDate"),
    derived("__valueDate_end", TIMESTAMP, ".valueDate"),
    VALUE_BOOLEAN_COLUMN,
    column(".valueAttachment", ATTACHMENT_STRUCT),
    column(".status", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_WITHDRAWAL_PERIOD_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".tissue", CODEABLE_CONCEPT_STRUCT),
    column(".value", QUANTITY_STRUCT),
    column(".supportingInformation", TEXT),
];
pub(crate) static ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN_2,
    column(
        ".withdrawalPeriod",
        list(
            &within(
                &ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_WITHDRAWAL_PERIOD_COLUMNS,
            ),
        ),
    ),
];
pub(crate) static ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_COLUMNS: [ColumnDef; 10] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN_2,
    column(".firstDose", QUANTITY_STRUCT),
    column(".maxSingleDose", QUANTITY_STRUCT),
    column(".maxDosePerDay", QUANTITY_STRUCT),
    column(".maxDosePerTreatmentPeriod", RATIO_STRUCT),
    column(".maxTreatmentPeriod", DURATION_STRUCT),
    column(
        ".targetSpecies",
        list(
            &within(
                &ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_COLUMNS,
            ),
        ),
    ),
];
/// The table `administrable_product_definition`.
pub static ADMINISTRABLE_PRODUCT_DEFINITION_TABLE: TableDef = TableDef {
    name: "administrable_product_definition",
    doc: "One row for each AdministrableProductDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("AdministrableProductDefinition.resourceType", TEXT),
        column("AdministrableProductDefinition.id", TEXT),
        column("AdministrableProductDefinition.meta", META_STRUCT),
        column("AdministrableProductDefinition.implicitRules", TEXT),
        column("AdministrableProductDefinition.language", TEXT),
        column("AdministrableProductDefinition.text", NARRATIVE_STRUCT),
        column("AdministrableProductDefinition.contained", TEXTS),
        column("AdministrableProductDefinition.extension", EXTENSION_TEXTS),
        column("AdministrableProductDefinition.modifierExtension", EXTENSION_TEXTS),
        column("AdministrableProductDefinition.identifier", IDENTIFIER_LIST),
        column("AdministrableProductDefinition.status", TEXT),
        column("AdministrableProductDefinition.formOf", REFERENCE_LIST_2),
        column(
            "AdministrableProductDefinition.administrableDoseForm",
            CODEABLE_CONCEPT_STRUCT,
        ),
        column(
            "AdministrableProductDefinition.unitOfPresentation",
            CODEABLE_CONCEPT_STRUCT,
        ),
        column("AdministrableProductDefinition.producedFrom", REFERENCE_LIST_2),
        column("AdministrableProductDefinition.ingredient", CODEABLE_CONCEPT_LIST),
        column("AdministrableProductDefinition.device", REFERENCE_STRUCT_2),
        column(
            "AdministrableProductDefinition.property",
            list(&within(&ADMINISTRABLE_PRODUCT_DEFINITION_PROPERTY_COLUMNS)),
        ),
        column(
            "AdministrableProductDefinition.routeOfAdministration",
            list(
                &within(
                    &ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_COLUMNS,
                ),
            ),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "AdministrableProductDefinition.meta.lastUpdated",
            ),
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

// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{PUBLICATION_STATUS, PublicationStatus};
use super::super::datatypes::{
    ATTACHMENT, ATTACHMENT_COLUMNS, Attachment, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, DURATION, DURATION_COLUMNS, Duration,
    EXTENSION, Element, Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META,
    META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative, QUANTITY,
    QUANTITY_COLUMNS, Quantity, RATIO, RATIO_COLUMNS, REFERENCE, REFERENCE_COLUMNS_2,
    Ratio, Reference,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("status", 1, 1, OF_CODE).codes(&PUBLICATION_STATUS).modifier(),
        summary("formOf", 0, 0, of(&REFERENCE)).to(&["MedicinalProductDefinition"]),
        summary("administrableDoseForm", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("unitOfPresentation", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("producedFrom", 0, 0, of(&REFERENCE))
            .to(&["ManufacturedItemDefinition"]),
        summary("ingredient", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("device", 0, 1, of(&REFERENCE)).to(&["DeviceDefinition"]),
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
    AdministrableProductDefinitionPropertyValue, [0 => CodeableConcept(Box <
    CodeableConcept >), 1 => Quantity(Box < Quantity >), 2 => Date(Element < Date >), 3
    => Boolean(Element < bool >), 4 => Attachment(Box < Attachment >)]
);
/// The definition of `AdministrableProductDefinition.property`.
pub static ADMINISTRABLE_PRODUCT_DEFINITION_PROPERTY: TypeDef = TypeDef {
    name: "AdministrableProductDefinitionProperty",
    path: "AdministrableProductDefinition.property",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("type", 1, 1, of(&CODEABLE_CONCEPT)),
        choice(
                "value",
                0,
                1,
                &[
                    alternative("valueCodeableConcept", of(&CODEABLE_CONCEPT)),
                    alternative("valueQuantity", of(&QUANTITY)),
                    alternative("valueDate", OF_DATE),
                    alternative("valueBoolean", OF_BOOLEAN),
                    alternative("valueAttachment", of(&ATTACHMENT)),
                ],
            )
            .summary(),
        summary("status", 0, 1, of(&CODEABLE_CONCEPT)).codes(&PUBLICATION_STATUS),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("code", 1, 1, of(&CODEABLE_CONCEPT)),
        summary("firstDose", 0, 1, of(&QUANTITY)),
        summary("maxSingleDose", 0, 1, of(&QUANTITY)),
        summary("maxDosePerDay", 0, 1, of(&QUANTITY)),
        summary("maxDosePerTreatmentPeriod", 0, 1, of(&RATIO)),
        summary("maxTreatmentPeriod", 0, 1, of(&DURATION)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("code", 1, 1, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("tissue", 1, 1, of(&CODEABLE_CONCEPT)),
        summary("value", 1, 1, of(&QUANTITY)),
        summary("supportingInformation", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static ADMINISTRABLE_PRODUCT_DEFINITION_PROPERTY_COLUMNS: [ColumnDef; 12] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column(
        "valueCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".valueCodeableConcept",
    ),
    column("valueQuantity", within(&QUANTITY_COLUMNS), ".valueQuantity"),
    column("valueDate", TEXT, ".valueDate"),
    column("__valueDate_start", TIMESTAMP, ".valueDate"),
    column("__valueDate_end", TIMESTAMP, ".valueDate"),
    column("valueBoolean", BOOLEAN, ".valueBoolean"),
    column("valueAttachment", within(&ATTACHMENT_COLUMNS), ".valueAttachment"),
    column("status", within(&CODEABLE_CONCEPT_COLUMNS), ".status"),
];
pub(crate) static ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_WITHDRAWAL_PERIOD_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("tissue", within(&CODEABLE_CONCEPT_COLUMNS), ".tissue"),
    column("value", within(&QUANTITY_COLUMNS), ".value"),
    column("supportingInformation", TEXT, ".supportingInformation"),
];
pub(crate) static ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column(
        "withdrawalPeriod",
        list(
            &within(
                &ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_WITHDRAWAL_PERIOD_COLUMNS,
            ),
        ),
        ".withdrawalPeriod",
    ),
];
pub(crate) static ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_COLUMNS: [ColumnDef; 10] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column("firstDose", within(&QUANTITY_COLUMNS), ".firstDose"),
    column("maxSingleDose", within(&QUANTITY_COLUMNS), ".maxSingleDose"),
    column("maxDosePerDay", within(&QUANTITY_COLUMNS), ".maxDosePerDay"),
    column(
        "maxDosePerTreatmentPeriod",
        within(&RATIO_COLUMNS),
        ".maxDosePerTreatmentPeriod",
    ),
    column("maxTreatmentPeriod", within(&DURATION_COLUMNS), ".maxTreatmentPeriod"),
    column(
        "targetSpecies",
        list(
            &within(
                &ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_COLUMNS,
            ),
        ),
        ".targetSpecies",
    ),
];
/// The table `administrable_product_definition`.
pub static ADMINISTRABLE_PRODUCT_DEFINITION_TABLE: TableDef = TableDef {
    name: "administrable_product_definition",
    doc: "One row for each AdministrableProductDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "AdministrableProductDefinition.resourceType"),
        column("id", TEXT, "AdministrableProductDefinition.id"),
        column("meta", within(&META_COLUMNS), "AdministrableProductDefinition.meta"),
        column("implicitRules", TEXT, "AdministrableProductDefinition.implicitRules"),
        column("language", TEXT, "AdministrableProductDefinition.language"),
        column(
            "text",
            within(&NARRATIVE_COLUMNS),
            "AdministrableProductDefinition.text",
        ),
        column("contained", TEXTS, "AdministrableProductDefinition.contained"),
        column("extension", EXTENSION_TEXTS, "AdministrableProductDefinition.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "AdministrableProductDefinition.modifierExtension",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "AdministrableProductDefinition.identifier",
        ),
        column("status", TEXT, "AdministrableProductDefinition.status"),
        column(
            "formOf",
            list(&within(&REFERENCE_COLUMNS_2)),
            "AdministrableProductDefinition.formOf",
        ),
        column(
            "administrableDoseForm",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "AdministrableProductDefinition.administrableDoseForm",
        ),
        column(
            "unitOfPresentation",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "AdministrableProductDefinition.unitOfPresentation",
        ),
        column(
            "producedFrom",
            list(&within(&REFERENCE_COLUMNS_2)),
            "AdministrableProductDefinition.producedFrom",
        ),
        column(
            "ingredient",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "AdministrableProductDefinition.ingredient",
        ),
        column(
            "device",
            within(&REFERENCE_COLUMNS_2),
            "AdministrableProductDefinition.device",
        ),
        column(
            "property",
            list(&within(&ADMINISTRABLE_PRODUCT_DEFINITION_PROPERTY_COLUMNS)),
            "AdministrableProductDefinition.property",
        ),
        column(
            "routeOfAdministration",
            list(
                &within(
                    &ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_COLUMNS,
                ),
            ),
            "AdministrableProductDefinition.routeOfAdministration",
        ),
        titled(
            "When the server last changed it",
            column(
                "meta_lastUpdated",
                TIMESTAMP,
                "AdministrableProductDefinition.meta.lastUpdated",
            ),
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

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
#[derive(Default)]
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
    /// `AdministrableProductDefinition.description` · markdown · 0..1
    pub description: Element<String>,
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
    AdministrableProductDefinition, ADMINISTRABLE_PRODUCT_DEFINITION, [0 => id, 1 =>
    meta, 2 => implicit_rules, 3 => language, 4 => text, 5 => contained, 6 => extension,
    7 => modifier_extension, 8 => identifier, 9 => status, 10 => form_of, 11 =>
    administrable_dose_form, 12 => unit_of_presentation, 13 => produced_from, 14 =>
    ingredient, 15 => device, 16 => description, 17 => property, 18 =>
    route_of_administration]
);
/// The definition of `AdministrableProductDefinition`.
pub static ADMINISTRABLE_PRODUCT_DEFINITION: TypeDef = TypeDef {
    name: "AdministrableProductDefinition",
    path: "AdministrableProductDefinition",
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
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&PUBLICATION_STATUS)
            .summary()
            .modifier(),
        one("formOf", 0, 0, Ty::Type(&REFERENCE))
            .to(&["MedicinalProductDefinition"])
            .summary(),
        one("administrableDoseForm", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("unitOfPresentation", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("producedFrom", 0, 0, Ty::Type(&REFERENCE))
            .to(&["ManufacturedItemDefinition"])
            .summary(),
        one("ingredient", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("device", 0, 1, Ty::Type(&REFERENCE)).to(&["DeviceDefinition"]).summary(),
        one("description", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("property", 0, 0, Ty::Type(&ADMINISTRABLE_PRODUCT_DEFINITION_PROPERTY))
            .summary(),
        one(
                "routeOfAdministration",
                1,
                0,
                Ty::Type(&ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION),
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `AdministrableProductDefinition.property`
#[derive(Default)]
pub struct AdministrableProductDefinitionProperty {
    /// `AdministrableProductDefinition.property.id` · string · 0..1
    pub id: Option<String>,
    /// `AdministrableProductDefinition.property.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `AdministrableProductDefinition.property.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `AdministrableProductDefinition.property.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `AdministrableProductDefinition.property.value[x]` · CodeableConcept, Quantity, date, boolean, markdown, Attachment, Reference to Binary · 0..1
    pub value: Option<AdministrableProductDefinitionPropertyValue>,
    /// `AdministrableProductDefinition.property.status` · CodeableConcept · 0..1
    pub status: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AdministrableProductDefinitionProperty, ADMINISTRABLE_PRODUCT_DEFINITION_PROPERTY, [0
    => id, 1 => extension, 2 => modifier_extension, 3 => type_, 4 => value, 5 => status]
);
choice!(
    #[doc = " `AdministrableProductDefinition.property.value[x]`"]
    AdministrableProductDefinitionPropertyValue, [0 => CodeableConcept(Box <
    CodeableConcept >), 1 => Quantity(Box < Quantity >), 2 => Date(Element < Date >), 3
    => Boolean(Element < bool >), 4 => Markdown(Element < String >), 5 => Attachment(Box
    < Attachment >), 6 => Reference(Box < Reference >)]
);
/// The definition of `AdministrableProductDefinition.property`.
pub static ADMINISTRABLE_PRODUCT_DEFINITION_PROPERTY: TypeDef = TypeDef {
    name: "AdministrableProductDefinitionProperty",
    path: "AdministrableProductDefinition.property",
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
                    alternative("valueMarkdown", Ty::Primitive(Primitive::Markdown)),
                    alternative("valueAttachment", Ty::Type(&ATTACHMENT)),
                    alternative("valueReference", Ty::Type(&REFERENCE)),
                ],
            )
            .to(&["Binary"])
            .summary(),
        one("status", 0, 1, Ty::Type(&CODEABLE_CONCEPT))
            .codes(&PUBLICATION_STATUS)
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `AdministrableProductDefinition.routeOfAdministration`
#[derive(Default)]
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
    ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION, [0 => id, 1 => extension, 2
    => modifier_extension, 3 => code, 4 => first_dose, 5 => max_single_dose, 6 =>
    max_dose_per_day, 7 => max_dose_per_treatment_period, 8 => max_treatment_period, 9 =>
    target_species]
);
/// The definition of `AdministrableProductDefinition.routeOfAdministration`.
pub static ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION: TypeDef = TypeDef {
    name: "AdministrableProductDefinitionRouteOfAdministration",
    path: "AdministrableProductDefinition.routeOfAdministration",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("code", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("firstDose", 0, 1, Ty::Type(&QUANTITY)).summary(),
        one("maxSingleDose", 0, 1, Ty::Type(&QUANTITY)).summary(),
        one("maxDosePerDay", 0, 1, Ty::Type(&QUANTITY)).summary(),
        one("maxDosePerTreatmentPeriod", 0, 1, Ty::Type(&RATIO)).summary(),
        one("maxTreatmentPeriod", 0, 1, Ty::Type(&DURATION)).summary(),
        one(
                "targetSpecies",
                0,
                0,
                Ty::Type(
                    &ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES,
                ),
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `AdministrableProductDefinition.routeOfAdministration.targetSpecies`
#[derive(Default)]
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
    ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES, [0 => id, 1
    => extension, 2 => modifier_extension, 3 => code, 4 => withdrawal_period]
);
/// The definition of `AdministrableProductDefinition.routeOfAdministration.targetSpecies`.
pub static ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES: TypeDef = TypeDef {
    name: "AdministrableProductDefinitionRouteOfAdministrationTargetSpecies",
    path: "AdministrableProductDefinition.routeOfAdministration.targetSpecies",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("code", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one(
                "withdrawalPeriod",
                0,
                0,
                Ty::Type(
                    &ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_WITHDRAWAL_PERIOD,
                ),
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `AdministrableProductDefinition.routeOfAdministration.targetSpecies.withdrawalPeriod`
#[derive(Default)]
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
    [0 => id, 1 => extension, 2 => modifier_extension, 3 => tissue, 4 => value, 5 =>
    supporting_information]
);
/// The definition of `AdministrableProductDefinition.routeOfAdministration.targetSpecies.withdrawalPeriod`.
pub static ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_WITHDRAWAL_PERIOD: TypeDef = TypeDef {
    name: "AdministrableProductDefinitionRouteOfAdministrationTargetSpeciesWithdrawalPeriod",
    path: "AdministrableProductDefinition.routeOfAdministration.targetSpecies.withdrawalPeriod",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("tissue", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("value", 1, 1, Ty::Type(&QUANTITY)).summary(),
        one("supportingInformation", 0, 1, Ty::Primitive(Primitive::String)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static ADMINISTRABLE_PRODUCT_DEFINITION_PROPERTY_COLUMNS: [ColumnDef; 14] = [
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
    column("valueMarkdown", TEXT, ".valueMarkdown", ""),
    column("valueAttachment", within(&ATTACHMENT_COLUMNS), ".valueAttachment", ""),
    column("valueReference", within(&REFERENCE_COLUMNS_2), ".valueReference", ""),
    column("status", within(&CODEABLE_CONCEPT_COLUMNS), ".status", ""),
];
pub(crate) static ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_WITHDRAWAL_PERIOD_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("tissue", within(&CODEABLE_CONCEPT_COLUMNS), ".tissue", ""),
    column("value", within(&QUANTITY_COLUMNS), ".value", ""),
    column("supportingInformation", TEXT, ".supportingInformation", ""),
];
pub(crate) static ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code", ""),
    column(
        "withdrawalPeriod",
        list(
            &within(
                &ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_WITHDRAWAL_PERIOD_COLUMNS,
            ),
        ),
        ".withdrawalPeriod",
        "",
    ),
];
pub(crate) static ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_COLUMNS: [ColumnDef; 10] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code", ""),
    column("firstDose", within(&QUANTITY_COLUMNS), ".firstDose", ""),
    column("maxSingleDose", within(&QUANTITY_COLUMNS), ".maxSingleDose", ""),
    column("maxDosePerDay", within(&QUANTITY_COLUMNS), ".maxDosePerDay", ""),
    column(
        "maxDosePerTreatmentPeriod",
        within(&RATIO_COLUMNS),
        ".maxDosePerTreatmentPeriod",
        "",
    ),
    column("maxTreatmentPeriod", within(&DURATION_COLUMNS), ".maxTreatmentPeriod", ""),
    column(
        "targetSpecies",
        list(
            &within(
                &ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_COLUMNS,
            ),
        ),
        ".targetSpecies",
        "",
    ),
];
/// The table `administrable_product_definition`.
pub static ADMINISTRABLE_PRODUCT_DEFINITION_TABLE: TableDef = TableDef {
    name: "administrable_product_definition",
    doc: "One row for each AdministrableProductDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "AdministrableProductDefinition.resourceType", ""),
        column("id", TEXT, "AdministrableProductDefinition.id", ""),
        column("meta", within(&META_COLUMNS), "AdministrableProductDefinition.meta", ""),
        column(
            "implicitRules",
            TEXT,
            "AdministrableProductDefinition.implicitRules",
            "",
        ),
        column("language", TEXT, "AdministrableProductDefinition.language", ""),
        column(
            "text",
            within(&NARRATIVE_COLUMNS),
            "AdministrableProductDefinition.text",
            "",
        ),
        column("contained", list(&TEXT), "AdministrableProductDefinition.contained", ""),
        column(
            "extension",
            list(&EXTENSION_TEXT),
            "AdministrableProductDefinition.extension",
            "",
        ),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "AdministrableProductDefinition.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "AdministrableProductDefinition.identifier",
            "",
        ),
        column("status", TEXT, "AdministrableProductDefinition.status", ""),
        column(
            "formOf",
            list(&within(&REFERENCE_COLUMNS_2)),
            "AdministrableProductDefinition.formOf",
            "",
        ),
        column(
            "administrableDoseForm",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "AdministrableProductDefinition.administrableDoseForm",
            "",
        ),
        column(
            "unitOfPresentation",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "AdministrableProductDefinition.unitOfPresentation",
            "",
        ),
        column(
            "producedFrom",
            list(&within(&REFERENCE_COLUMNS_2)),
            "AdministrableProductDefinition.producedFrom",
            "",
        ),
        column(
            "ingredient",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "AdministrableProductDefinition.ingredient",
            "",
        ),
        column(
            "device",
            within(&REFERENCE_COLUMNS_2),
            "AdministrableProductDefinition.device",
            "",
        ),
        column("description", TEXT, "AdministrableProductDefinition.description", ""),
        column(
            "property",
            list(&within(&ADMINISTRABLE_PRODUCT_DEFINITION_PROPERTY_COLUMNS)),
            "AdministrableProductDefinition.property",
            "",
        ),
        column(
            "routeOfAdministration",
            list(
                &within(
                    &ADMINISTRABLE_PRODUCT_DEFINITION_ROUTE_OF_ADMINISTRATION_COLUMNS,
                ),
            ),
            "AdministrableProductDefinition.routeOfAdministration",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "AdministrableProductDefinition.meta.lastUpdated",
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

// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, DURATION,
    DURATION_COLUMNS, Duration, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, QUANTITY, QUANTITY_COLUMNS, Quantity, RATIO,
    RATIO_COLUMNS, REFERENCE, REFERENCE_COLUMNS_2, Ratio, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `MedicinalProductPharmaceutical`
pub struct MedicinalProductPharmaceutical {
    /// `MedicinalProductPharmaceutical.id` · id · 0..1
    pub id: Element<String>,
    /// `MedicinalProductPharmaceutical.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `MedicinalProductPharmaceutical.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `MedicinalProductPharmaceutical.language` · code · 0..1
    pub language: Element<String>,
    /// `MedicinalProductPharmaceutical.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `MedicinalProductPharmaceutical.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `MedicinalProductPharmaceutical.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProductPharmaceutical.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductPharmaceutical.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `MedicinalProductPharmaceutical.administrableDoseForm` · CodeableConcept · 1..1
    pub administrable_dose_form: Option<Box<CodeableConcept>>,
    /// `MedicinalProductPharmaceutical.unitOfPresentation` · CodeableConcept · 0..1
    pub unit_of_presentation: Option<Box<CodeableConcept>>,
    /// `MedicinalProductPharmaceutical.ingredient` · Reference to MedicinalProductIngredient · 0..*
    pub ingredient: Vec<Reference>,
    /// `MedicinalProductPharmaceutical.device` · Reference to DeviceDefinition · 0..*
    pub device: Vec<Reference>,
    /// `MedicinalProductPharmaceutical.characteristics` · MedicinalProductPharmaceuticalCharacteristics · 0..*
    pub characteristics: Vec<MedicinalProductPharmaceuticalCharacteristics>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration` · MedicinalProductPharmaceuticalRouteOfAdministration · 1..*
    pub route_of_administration: Vec<
        MedicinalProductPharmaceuticalRouteOfAdministration,
    >,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductPharmaceutical, MEDICINAL_PRODUCT_PHARMACEUTICAL, [id, meta,
    implicit_rules, language, text, contained, extension, modifier_extension, identifier,
    administrable_dose_form, unit_of_presentation, ingredient, device, characteristics,
    route_of_administration]
);
/// The definition of `MedicinalProductPharmaceutical`.
pub static MEDICINAL_PRODUCT_PHARMACEUTICAL: TypeDef = TypeDef {
    name: "MedicinalProductPharmaceutical",
    path: "MedicinalProductPharmaceutical",
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
        summary("administrableDoseForm", 1, 1, of(&CODEABLE_CONCEPT)),
        summary("unitOfPresentation", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("ingredient", 0, 0, of(&REFERENCE)).to(&["MedicinalProductIngredient"]),
        summary("device", 0, 0, of(&REFERENCE)).to(&["DeviceDefinition"]),
        summary(
            "characteristics",
            0,
            0,
            of(&MEDICINAL_PRODUCT_PHARMACEUTICAL_CHARACTERISTICS),
        ),
        summary(
            "routeOfAdministration",
            1,
            0,
            of(&MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION),
        ),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProductPharmaceutical.characteristics`
pub struct MedicinalProductPharmaceuticalCharacteristics {
    /// `MedicinalProductPharmaceutical.characteristics.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicinalProductPharmaceutical.characteristics.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProductPharmaceutical.characteristics.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductPharmaceutical.characteristics.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// `MedicinalProductPharmaceutical.characteristics.status` · CodeableConcept · 0..1
    pub status: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductPharmaceuticalCharacteristics,
    MEDICINAL_PRODUCT_PHARMACEUTICAL_CHARACTERISTICS, [id, extension, modifier_extension,
    code, status]
);
/// The definition of `MedicinalProductPharmaceutical.characteristics`.
pub static MEDICINAL_PRODUCT_PHARMACEUTICAL_CHARACTERISTICS: TypeDef = TypeDef {
    name: "MedicinalProductPharmaceuticalCharacteristics",
    path: "MedicinalProductPharmaceutical.characteristics",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("code", 1, 1, of(&CODEABLE_CONCEPT)),
        summary("status", 0, 1, of(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProductPharmaceutical.routeOfAdministration`
pub struct MedicinalProductPharmaceuticalRouteOfAdministration {
    /// `MedicinalProductPharmaceutical.routeOfAdministration.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration.firstDose` · Quantity · 0..1
    pub first_dose: Option<Box<Quantity>>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration.maxSingleDose` · Quantity · 0..1
    pub max_single_dose: Option<Box<Quantity>>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration.maxDosePerDay` · Quantity · 0..1
    pub max_dose_per_day: Option<Box<Quantity>>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration.maxDosePerTreatmentPeriod` · Ratio · 0..1
    pub max_dose_per_treatment_period: Option<Box<Ratio>>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration.maxTreatmentPeriod` · Duration · 0..1
    pub max_treatment_period: Option<Box<Duration>>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies` · MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpecies · 0..*
    pub target_species: Vec<
        MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpecies,
    >,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductPharmaceuticalRouteOfAdministration,
    MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION, [id, extension,
    modifier_extension, code, first_dose, max_single_dose, max_dose_per_day,
    max_dose_per_treatment_period, max_treatment_period, target_species]
);
/// The definition of `MedicinalProductPharmaceutical.routeOfAdministration`.
pub static MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION: TypeDef = TypeDef {
    name: "MedicinalProductPharmaceuticalRouteOfAdministration",
    path: "MedicinalProductPharmaceutical.routeOfAdministration",
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
            of(&MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES),
        ),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies`
pub struct MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpecies {
    /// `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod` · MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpeciesWithdrawalPeriod · 0..*
    pub withdrawal_period: Vec<
        MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpeciesWithdrawalPeriod,
    >,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpecies,
    MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES, [id,
    extension, modifier_extension, code, withdrawal_period]
);
/// The definition of `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies`.
pub static MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES: TypeDef = TypeDef {
    name: "MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpecies",
    path: "MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies",
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
                &MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_WITHDRAWAL_PERIOD,
            ),
        ),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod`
pub struct MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpeciesWithdrawalPeriod {
    /// `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod.tissue` · CodeableConcept · 1..1
    pub tissue: Option<Box<CodeableConcept>>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod.value` · Quantity · 1..1
    pub value: Option<Box<Quantity>>,
    /// `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod.supportingInformation` · string · 0..1
    pub supporting_information: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpeciesWithdrawalPeriod,
    MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_WITHDRAWAL_PERIOD,
    [id, extension, modifier_extension, tissue, value, supporting_information]
);
/// The definition of `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod`.
pub static MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_WITHDRAWAL_PERIOD: TypeDef = TypeDef {
    name: "MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpeciesWithdrawalPeriod",
    path: "MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod",
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
pub(crate) static MEDICINAL_PRODUCT_PHARMACEUTICAL_CHARACTERISTICS_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column("status", within(&CODEABLE_CONCEPT_COLUMNS), ".status"),
];
pub(crate) static MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_WITHDRAWAL_PERIOD_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("tissue", within(&CODEABLE_CONCEPT_COLUMNS), ".tissue"),
    column("value", within(&QUANTITY_COLUMNS), ".value"),
    column("supportingInformation", TEXT, ".supportingInformation"),
];
pub(crate) static MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column(
        "withdrawalPeriod",
        list(
            &within(
                &MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_WITHDRAWAL_PERIOD_COLUMNS,
            ),
        ),
        ".withdrawalPeriod",
    ),
];
pub(crate) static MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_COLUMNS: [ColumnDef; 10] = [
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
                &MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_COLUMNS,
            ),
        ),
        ".targetSpecies",
    ),
];
/// The table `medicinal_product_pharmaceutical`.
pub static MEDICINAL_PRODUCT_PHARMACEUTICAL_TABLE: TableDef = TableDef {
    name: "medicinal_product_pharmaceutical",
    doc: "One row for each MedicinalProductPharmaceutical.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "MedicinalProductPharmaceutical.resourceType"),
        column("id", TEXT, "MedicinalProductPharmaceutical.id"),
        column("meta", within(&META_COLUMNS), "MedicinalProductPharmaceutical.meta"),
        column("implicitRules", TEXT, "MedicinalProductPharmaceutical.implicitRules"),
        column("language", TEXT, "MedicinalProductPharmaceutical.language"),
        column(
            "text",
            within(&NARRATIVE_COLUMNS),
            "MedicinalProductPharmaceutical.text",
        ),
        column("contained", TEXTS, "MedicinalProductPharmaceutical.contained"),
        column("extension", EXTENSION_TEXTS, "MedicinalProductPharmaceutical.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "MedicinalProductPharmaceutical.modifierExtension",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "MedicinalProductPharmaceutical.identifier",
        ),
        column(
            "administrableDoseForm",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductPharmaceutical.administrableDoseForm",
        ),
        column(
            "unitOfPresentation",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductPharmaceutical.unitOfPresentation",
        ),
        column(
            "ingredient",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProductPharmaceutical.ingredient",
        ),
        column(
            "device",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProductPharmaceutical.device",
        ),
        column(
            "characteristics",
            list(&within(&MEDICINAL_PRODUCT_PHARMACEUTICAL_CHARACTERISTICS_COLUMNS)),
            "MedicinalProductPharmaceutical.characteristics",
        ),
        column(
            "routeOfAdministration",
            list(
                &within(
                    &MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_COLUMNS,
                ),
            ),
            "MedicinalProductPharmaceutical.routeOfAdministration",
        ),
        titled(
            "When the server last changed it",
            column(
                "meta_lastUpdated",
                TIMESTAMP,
                "MedicinalProductPharmaceutical.meta.lastUpdated",
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

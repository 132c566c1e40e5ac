// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CodeableConcept, Duration, Element, Extension, Identifier, Meta, Narrative, Quantity,
    Ratio, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_STRUCT, CODE_COLUMN_2, DURATION_STRUCT, EXTENSION_COLUMN,
    HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_TEXT,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_DURATION, OF_QUANTITY, OF_RATIO, OF_REFERENCE,
    QUANTITY_STRUCT, RATIO_STRUCT, REFERENCE_LIST_2,
};
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
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION_2,
        HAS_IDENTIFIER,
        summary("administrableDoseForm", 1, 1, OF_CODEABLE_CONCEPT),
        summary("unitOfPresentation", 0, 1, OF_CODEABLE_CONCEPT),
        summary("ingredient", 0, 0, OF_REFERENCE).to(&["MedicinalProductIngredient"]),
        summary("device", 0, 0, OF_REFERENCE).to(&["DeviceDefinition"]),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("code", 1, 1, OF_CODEABLE_CONCEPT),
        summary("status", 0, 1, OF_CODEABLE_CONCEPT),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("code", 1, 1, OF_CODEABLE_CONCEPT),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("tissue", 1, 1, OF_CODEABLE_CONCEPT),
        summary("value", 1, 1, OF_QUANTITY),
        summary("supportingInformation", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEDICINAL_PRODUCT_PHARMACEUTICAL_CHARACTERISTICS_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN_2,
    column(".status", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_WITHDRAWAL_PERIOD_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".tissue", CODEABLE_CONCEPT_STRUCT),
    column(".value", QUANTITY_STRUCT),
    column(".supportingInformation", TEXT),
];
pub(crate) static MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN_2,
    column(
        ".withdrawalPeriod",
        list(
            &within(
                &MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_WITHDRAWAL_PERIOD_COLUMNS,
            ),
        ),
    ),
];
pub(crate) static MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_COLUMNS: [ColumnDef; 10] = [
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
                &MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_COLUMNS,
            ),
        ),
    ),
];
/// The table `medicinal_product_pharmaceutical`.
pub static MEDICINAL_PRODUCT_PHARMACEUTICAL_TABLE: TableDef = TableDef {
    name: "medicinal_product_pharmaceutical",
    doc: "One row for each MedicinalProductPharmaceutical.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("MedicinalProductPharmaceutical.resourceType", TEXT),
        column("MedicinalProductPharmaceutical.id", TEXT),
        column("MedicinalProductPharmaceutical.meta", META_STRUCT),
        column("MedicinalProductPharmaceutical.implicitRules", TEXT),
        column("MedicinalProductPharmaceutical.language", TEXT),
        column("MedicinalProductPharmaceutical.text", NARRATIVE_STRUCT),
        column("MedicinalProductPharmaceutical.contained", TEXTS),
        column("MedicinalProductPharmaceutical.extension", EXTENSION_TEXTS),
        column("MedicinalProductPharmaceutical.modifierExtension", EXTENSION_TEXTS),
        column("MedicinalProductPharmaceutical.identifier", IDENTIFIER_LIST),
        column(
            "MedicinalProductPharmaceutical.administrableDoseForm",
            CODEABLE_CONCEPT_STRUCT,
        ),
        column(
            "MedicinalProductPharmaceutical.unitOfPresentation",
            CODEABLE_CONCEPT_STRUCT,
        ),
        column("MedicinalProductPharmaceutical.ingredient", REFERENCE_LIST_2),
        column("MedicinalProductPharmaceutical.device", REFERENCE_LIST_2),
        column(
            "MedicinalProductPharmaceutical.characteristics",
            list(&within(&MEDICINAL_PRODUCT_PHARMACEUTICAL_CHARACTERISTICS_COLUMNS)),
        ),
        column(
            "MedicinalProductPharmaceutical.routeOfAdministration",
            list(
                &within(
                    &MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_COLUMNS,
                ),
            ),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "MedicinalProductPharmaceutical.meta.lastUpdated",
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

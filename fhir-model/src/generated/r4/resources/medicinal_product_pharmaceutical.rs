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
#[derive(Default)]
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
    MedicinalProductPharmaceutical, MEDICINAL_PRODUCT_PHARMACEUTICAL, [0 => id, 1 =>
    meta, 2 => implicit_rules, 3 => language, 4 => text, 5 => contained, 6 => extension,
    7 => modifier_extension, 8 => identifier, 9 => administrable_dose_form, 10 =>
    unit_of_presentation, 11 => ingredient, 12 => device, 13 => characteristics, 14 =>
    route_of_administration]
);
/// The definition of `MedicinalProductPharmaceutical`.
pub static MEDICINAL_PRODUCT_PHARMACEUTICAL: TypeDef = TypeDef {
    name: "MedicinalProductPharmaceutical",
    path: "MedicinalProductPharmaceutical",
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
        one("administrableDoseForm", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("unitOfPresentation", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("ingredient", 0, 0, Ty::Type(&REFERENCE))
            .to(&["MedicinalProductIngredient"])
            .summary(),
        one("device", 0, 0, Ty::Type(&REFERENCE)).to(&["DeviceDefinition"]).summary(),
        one(
                "characteristics",
                0,
                0,
                Ty::Type(&MEDICINAL_PRODUCT_PHARMACEUTICAL_CHARACTERISTICS),
            )
            .summary(),
        one(
                "routeOfAdministration",
                1,
                0,
                Ty::Type(&MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION),
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProductPharmaceutical.characteristics`
#[derive(Default)]
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
    MEDICINAL_PRODUCT_PHARMACEUTICAL_CHARACTERISTICS, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => code, 4 => status]
);
/// The definition of `MedicinalProductPharmaceutical.characteristics`.
pub static MEDICINAL_PRODUCT_PHARMACEUTICAL_CHARACTERISTICS: TypeDef = TypeDef {
    name: "MedicinalProductPharmaceuticalCharacteristics",
    path: "MedicinalProductPharmaceutical.characteristics",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("code", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("status", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProductPharmaceutical.routeOfAdministration`
#[derive(Default)]
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
    MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION, [0 => id, 1 => extension, 2
    => modifier_extension, 3 => code, 4 => first_dose, 5 => max_single_dose, 6 =>
    max_dose_per_day, 7 => max_dose_per_treatment_period, 8 => max_treatment_period, 9 =>
    target_species]
);
/// The definition of `MedicinalProductPharmaceutical.routeOfAdministration`.
pub static MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION: TypeDef = TypeDef {
    name: "MedicinalProductPharmaceuticalRouteOfAdministration",
    path: "MedicinalProductPharmaceutical.routeOfAdministration",
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
                    &MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES,
                ),
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies`
#[derive(Default)]
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
    MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES, [0 => id, 1
    => extension, 2 => modifier_extension, 3 => code, 4 => withdrawal_period]
);
/// The definition of `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies`.
pub static MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES: TypeDef = TypeDef {
    name: "MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpecies",
    path: "MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies",
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
                    &MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_WITHDRAWAL_PERIOD,
                ),
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod`
#[derive(Default)]
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
    [0 => id, 1 => extension, 2 => modifier_extension, 3 => tissue, 4 => value, 5 =>
    supporting_information]
);
/// The definition of `MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod`.
pub static MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_WITHDRAWAL_PERIOD: TypeDef = TypeDef {
    name: "MedicinalProductPharmaceuticalRouteOfAdministrationTargetSpeciesWithdrawalPeriod",
    path: "MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod",
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
pub(crate) static MEDICINAL_PRODUCT_PHARMACEUTICAL_CHARACTERISTICS_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code", ""),
    column("status", within(&CODEABLE_CONCEPT_COLUMNS), ".status", ""),
];
pub(crate) static MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_WITHDRAWAL_PERIOD_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("tissue", within(&CODEABLE_CONCEPT_COLUMNS), ".tissue", ""),
    column("value", within(&QUANTITY_COLUMNS), ".value", ""),
    column("supportingInformation", TEXT, ".supportingInformation", ""),
];
pub(crate) static MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code", ""),
    column(
        "withdrawalPeriod",
        list(
            &within(
                &MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_WITHDRAWAL_PERIOD_COLUMNS,
            ),
        ),
        ".withdrawalPeriod",
        "",
    ),
];
pub(crate) static MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_COLUMNS: [ColumnDef; 10] = [
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
                &MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_TARGET_SPECIES_COLUMNS,
            ),
        ),
        ".targetSpecies",
        "",
    ),
];
/// The table `medicinal_product_pharmaceutical`.
pub static MEDICINAL_PRODUCT_PHARMACEUTICAL_TABLE: TableDef = TableDef {
    name: "medicinal_product_pharmaceutical",
    doc: "One row for each MedicinalProductPharmaceutical.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "MedicinalProductPharmaceutical.resourceType", ""),
        column("id", TEXT, "MedicinalProductPharmaceutical.id", ""),
        column("meta", within(&META_COLUMNS), "MedicinalProductPharmaceutical.meta", ""),
        column(
            "implicitRules",
            TEXT,
            "MedicinalProductPharmaceutical.implicitRules",
            "",
        ),
        column("language", TEXT, "MedicinalProductPharmaceutical.language", ""),
        column(
            "text",
            within(&NARRATIVE_COLUMNS),
            "MedicinalProductPharmaceutical.text",
            "",
        ),
        column("contained", list(&TEXT), "MedicinalProductPharmaceutical.contained", ""),
        column(
            "extension",
            list(&EXTENSION_TEXT),
            "MedicinalProductPharmaceutical.extension",
            "",
        ),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "MedicinalProductPharmaceutical.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "MedicinalProductPharmaceutical.identifier",
            "",
        ),
        column(
            "administrableDoseForm",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductPharmaceutical.administrableDoseForm",
            "",
        ),
        column(
            "unitOfPresentation",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductPharmaceutical.unitOfPresentation",
            "",
        ),
        column(
            "ingredient",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProductPharmaceutical.ingredient",
            "",
        ),
        column(
            "device",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProductPharmaceutical.device",
            "",
        ),
        column(
            "characteristics",
            list(&within(&MEDICINAL_PRODUCT_PHARMACEUTICAL_CHARACTERISTICS_COLUMNS)),
            "MedicinalProductPharmaceutical.characteristics",
            "",
        ),
        column(
            "routeOfAdministration",
            list(
                &within(
                    &MEDICINAL_PRODUCT_PHARMACEUTICAL_ROUTE_OF_ADMINISTRATION_COLUMNS,
                ),
            ),
            "MedicinalProductPharmaceutical.routeOfAdministration",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "MedicinalProductPharmaceutical.meta.lastUpdated",
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

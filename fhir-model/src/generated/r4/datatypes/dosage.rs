// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Quantity, Range, Ratio, Timing,
};
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_EXTENSION,
    HAS_ID, HAS_MODIFIER_EXTENSION, HAS_TYPE_2, ID_COLUMN, MODIFIER_EXTENSION_COLUMN,
    OF_CODEABLE_CONCEPT, OF_QUANTITY, OF_RANGE, OF_RATIO, OF_TIMING, QUANTITY_STRUCT,
    RANGE_STRUCT, RATIO_STRUCT, TEXT_COLUMN, TIMING_STRUCT, TYPE_COLUMN,
};
use crate::shorthand::*;
/// `Dosage`
pub struct Dosage {
    /// `Dosage.id` · string · 0..1
    pub id: Option<String>,
    /// `Dosage.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Dosage.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Dosage.sequence` · integer · 0..1
    pub sequence: Element<i32>,
    /// `Dosage.text` · string · 0..1
    pub text: Element<String>,
    /// `Dosage.additionalInstruction` · CodeableConcept · 0..*
    pub additional_instruction: Vec<CodeableConcept>,
    /// `Dosage.patientInstruction` · string · 0..1
    pub patient_instruction: Element<String>,
    /// `Dosage.timing` · Timing · 0..1
    pub timing: Option<Box<Timing>>,
    /// `Dosage.asNeeded[x]` · boolean, CodeableConcept · 0..1
    pub as_needed: Option<DosageAsNeeded>,
    /// `Dosage.site` · CodeableConcept · 0..1
    pub site: Option<Box<CodeableConcept>>,
    /// `Dosage.route` · CodeableConcept · 0..1
    pub route: Option<Box<CodeableConcept>>,
    /// `Dosage.method` · CodeableConcept · 0..1
    pub method: Option<Box<CodeableConcept>>,
    /// `Dosage.doseAndRate` · DosageDoseAndRate · 0..*
    pub dose_and_rate: Vec<DosageDoseAndRate>,
    /// `Dosage.maxDosePerPeriod` · Ratio · 0..1
    pub max_dose_per_period: Option<Box<Ratio>>,
    /// `Dosage.maxDosePerAdministration` · Quantity · 0..1
    pub max_dose_per_administration: Option<Box<Quantity>>,
    /// `Dosage.maxDosePerLifetime` · Quantity · 0..1
    pub max_dose_per_lifetime: Option<Box<Quantity>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Dosage, DOSAGE, [id, extension, modifier_extension, sequence, text,
    additional_instruction, patient_instruction, timing, as_needed, site, route, method,
    dose_and_rate, max_dose_per_period, max_dose_per_administration,
    max_dose_per_lifetime]
);
choice!(
    #[doc = " `Dosage.asNeeded[x]`"] DosageAsNeeded, [Boolean(Element < bool >),
    CodeableConcept(Box < CodeableConcept >)]
);
/// The definition of `Dosage`.
pub static DOSAGE: TypeDef = TypeDef {
    name: "Dosage",
    path: "Dosage",
    kind: TypeKind::Complex,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("sequence", 0, 1, OF_INTEGER),
        summary("text", 0, 1, OF_STRING),
        summary("additionalInstruction", 0, 0, OF_CODEABLE_CONCEPT),
        summary("patientInstruction", 0, 1, OF_STRING),
        summary("timing", 0, 1, OF_TIMING),
        choice(
                "asNeeded",
                0,
                1,
                &[
                    alternative("asNeededBoolean", OF_BOOLEAN),
                    alternative("asNeededCodeableConcept", OF_CODEABLE_CONCEPT),
                ],
            )
            .summary(),
        summary("site", 0, 1, OF_CODEABLE_CONCEPT),
        summary("route", 0, 1, OF_CODEABLE_CONCEPT),
        summary("method", 0, 1, OF_CODEABLE_CONCEPT),
        summary("doseAndRate", 0, 0, of(&DOSAGE_DOSE_AND_RATE)),
        summary("maxDosePerPeriod", 0, 1, OF_RATIO),
        summary("maxDosePerAdministration", 0, 1, OF_QUANTITY),
        summary("maxDosePerLifetime", 0, 1, OF_QUANTITY),
    ],
    keys: Lazy::new(),
};
/// `Dosage.doseAndRate`
pub struct DosageDoseAndRate {
    /// `Dosage.doseAndRate.id` · string · 0..1
    pub id: Option<String>,
    /// `Dosage.doseAndRate.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Dosage.doseAndRate.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Dosage.doseAndRate.dose[x]` · Range, Quantity · 0..1
    pub dose: Option<DosageDoseAndRateDose>,
    /// `Dosage.doseAndRate.rate[x]` · Ratio, Range, Quantity · 0..1
    pub rate: Option<DosageDoseAndRateRate>,
    /// What has no place above.
    pub extra: Extra,
}
record!(DosageDoseAndRate, DOSAGE_DOSE_AND_RATE, [id, extension, type_, dose, rate]);
choice!(
    #[doc = " `Dosage.doseAndRate.dose[x]`"] DosageDoseAndRateDose, [Range(Box < Range
    >), Quantity(Box < Quantity >)]
);
choice!(
    #[doc = " `Dosage.doseAndRate.rate[x]`"] DosageDoseAndRateRate, [Ratio(Box < Ratio
    >), Range(Box < Range >), Quantity(Box < Quantity >)]
);
/// The definition of `Dosage.doseAndRate`.
pub static DOSAGE_DOSE_AND_RATE: TypeDef = TypeDef {
    name: "DosageDoseAndRate",
    path: "Dosage.doseAndRate",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_TYPE_2,
        choice(
                "dose",
                0,
                1,
                &[
                    alternative("doseRange", OF_RANGE),
                    alternative("doseQuantity", OF_QUANTITY),
                ],
            )
            .summary(),
        choice(
                "rate",
                0,
                1,
                &[
                    alternative("rateRatio", OF_RATIO),
                    alternative("rateRange", OF_RANGE),
                    alternative("rateQuantity", OF_QUANTITY),
                ],
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static DOSAGE_DOSE_AND_RATE_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".doseRange", RANGE_STRUCT),
    column(".doseQuantity", QUANTITY_STRUCT),
    column(".rateRatio", RATIO_STRUCT),
    column(".rateRange", RANGE_STRUCT),
    column(".rateQuantity", QUANTITY_STRUCT),
];
pub(crate) static DOSAGE_COLUMNS: [ColumnDef; 17] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".sequence", INT32),
    TEXT_COLUMN,
    column(".additionalInstruction", CODEABLE_CONCEPT_LIST),
    column(".patientInstruction", TEXT),
    column(".timing", TIMING_STRUCT),
    column(".asNeededBoolean", BOOLEAN),
    column(".asNeededCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".site", CODEABLE_CONCEPT_STRUCT),
    column(".route", CODEABLE_CONCEPT_STRUCT),
    column(".method", CODEABLE_CONCEPT_STRUCT),
    column(".doseAndRate", list(&within(&DOSAGE_DOSE_AND_RATE_COLUMNS))),
    column(".maxDosePerPeriod", RATIO_STRUCT),
    column(".maxDosePerAdministration", QUANTITY_STRUCT),
    column(".maxDosePerLifetime", QUANTITY_STRUCT),
];

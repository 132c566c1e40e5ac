// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, QUANTITY, QUANTITY_COLUMNS, Quantity, RANGE, RANGE_COLUMNS, RATIO,
    RATIO_COLUMNS, Range, Ratio, TIMING, TIMING_COLUMNS, Timing,
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
    #[doc = " `Dosage.asNeeded[x]`"] DosageAsNeeded, [0 => Boolean(Element < bool >), 1
    => CodeableConcept(Box < CodeableConcept >)]
);
/// The definition of `Dosage`.
pub static DOSAGE: TypeDef = TypeDef {
    name: "Dosage",
    path: "Dosage",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("sequence", 0, 1, OF_INTEGER),
        summary("text", 0, 1, OF_STRING),
        summary("additionalInstruction", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("patientInstruction", 0, 1, OF_STRING),
        summary("timing", 0, 1, of(&TIMING)),
        choice(
                "asNeeded",
                0,
                1,
                &[
                    alternative("asNeededBoolean", OF_BOOLEAN),
                    alternative("asNeededCodeableConcept", of(&CODEABLE_CONCEPT)),
                ],
            )
            .summary(),
        summary("site", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("route", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("method", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("doseAndRate", 0, 0, of(&DOSAGE_DOSE_AND_RATE)),
        summary("maxDosePerPeriod", 0, 1, of(&RATIO)),
        summary("maxDosePerAdministration", 0, 1, of(&QUANTITY)),
        summary("maxDosePerLifetime", 0, 1, of(&QUANTITY)),
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
    #[doc = " `Dosage.doseAndRate.dose[x]`"] DosageDoseAndRateDose, [0 => Range(Box <
    Range >), 1 => Quantity(Box < Quantity >)]
);
choice!(
    #[doc = " `Dosage.doseAndRate.rate[x]`"] DosageDoseAndRateRate, [0 => Ratio(Box <
    Ratio >), 1 => Range(Box < Range >), 2 => Quantity(Box < Quantity >)]
);
/// The definition of `Dosage.doseAndRate`.
pub static DOSAGE_DOSE_AND_RATE: TypeDef = TypeDef {
    name: "DosageDoseAndRate",
    path: "Dosage.doseAndRate",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("type", 0, 1, of(&CODEABLE_CONCEPT)),
        choice(
                "dose",
                0,
                1,
                &[
                    alternative("doseRange", of(&RANGE)),
                    alternative("doseQuantity", of(&QUANTITY)),
                ],
            )
            .summary(),
        choice(
                "rate",
                0,
                1,
                &[
                    alternative("rateRatio", of(&RATIO)),
                    alternative("rateRange", of(&RANGE)),
                    alternative("rateQuantity", of(&QUANTITY)),
                ],
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static DOSAGE_DOSE_AND_RATE_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("doseRange", within(&RANGE_COLUMNS), ".doseRange"),
    column("doseQuantity", within(&QUANTITY_COLUMNS), ".doseQuantity"),
    column("rateRatio", within(&RATIO_COLUMNS), ".rateRatio"),
    column("rateRange", within(&RANGE_COLUMNS), ".rateRange"),
    column("rateQuantity", within(&QUANTITY_COLUMNS), ".rateQuantity"),
];
pub(crate) static DOSAGE_COLUMNS: [ColumnDef; 17] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("sequence", INT32, ".sequence"),
    column("text", TEXT, ".text"),
    column(
        "additionalInstruction",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".additionalInstruction",
    ),
    column("patientInstruction", TEXT, ".patientInstruction"),
    column("timing", within(&TIMING_COLUMNS), ".timing"),
    column("asNeededBoolean", BOOLEAN, ".asNeededBoolean"),
    column(
        "asNeededCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".asNeededCodeableConcept",
    ),
    column("site", within(&CODEABLE_CONCEPT_COLUMNS), ".site"),
    column("route", within(&CODEABLE_CONCEPT_COLUMNS), ".route"),
    column("method", within(&CODEABLE_CONCEPT_COLUMNS), ".method"),
    column("doseAndRate", list(&within(&DOSAGE_DOSE_AND_RATE_COLUMNS)), ".doseAndRate"),
    column("maxDosePerPeriod", within(&RATIO_COLUMNS), ".maxDosePerPeriod"),
    column(
        "maxDosePerAdministration",
        within(&QUANTITY_COLUMNS),
        ".maxDosePerAdministration",
    ),
    column("maxDosePerLifetime", within(&QUANTITY_COLUMNS), ".maxDosePerLifetime"),
];

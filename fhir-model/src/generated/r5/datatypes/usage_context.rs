// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODING, CODING_COLUMNS, CodeableConcept,
    Coding, EXTENSION, Extension, QUANTITY, QUANTITY_COLUMNS, Quantity, RANGE,
    RANGE_COLUMNS, REFERENCE, REFERENCE_COLUMNS_2, Range, Reference,
};
use crate::shorthand::*;
/// `UsageContext`
pub struct UsageContext {
    /// `UsageContext.id` · string · 0..1
    pub id: Option<String>,
    /// `UsageContext.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `UsageContext.code` · Coding · 1..1
    pub code: Option<Box<Coding>>,
    /// `UsageContext.value[x]` · CodeableConcept, Quantity, Range, Reference to Group, HealthcareService, InsurancePlan, Location, Organization, PlanDefinition, ResearchStudy · 1..1
    pub value: Option<UsageContextValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(UsageContext, USAGE_CONTEXT, [id, extension, code, value]);
choice!(
    #[doc = " `UsageContext.value[x]`"] UsageContextValue, [0 => CodeableConcept(Box <
    CodeableConcept >), 1 => Quantity(Box < Quantity >), 2 => Range(Box < Range >), 3 =>
    Reference(Box < Reference >)]
);
/// The definition of `UsageContext`.
pub static USAGE_CONTEXT: TypeDef = TypeDef {
    name: "UsageContext",
    path: "UsageContext",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("code", 1, 1, of(&CODING)),
        choice(
                "value",
                1,
                1,
                &[
                    alternative("valueCodeableConcept", of(&CODEABLE_CONCEPT)),
                    alternative("valueQuantity", of(&QUANTITY)),
                    alternative("valueRange", of(&RANGE)),
                    alternative("valueReference", of(&REFERENCE)),
                ],
            )
            .to(
                &[
                    "Group",
                    "HealthcareService",
                    "InsurancePlan",
                    "Location",
                    "Organization",
                    "PlanDefinition",
                    "ResearchStudy",
                ],
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static USAGE_CONTEXT_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("code", within(&CODING_COLUMNS), ".code"),
    column(
        "valueCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".valueCodeableConcept",
    ),
    column("valueQuantity", within(&QUANTITY_COLUMNS), ".valueQuantity"),
    column("valueRange", within(&RANGE_COLUMNS), ".valueRange"),
    column("valueReference", within(&REFERENCE_COLUMNS_2), ".valueReference"),
];

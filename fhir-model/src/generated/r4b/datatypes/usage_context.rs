// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CodeableConcept, Coding, Extension, Quantity, Range, Reference,
};
use super::super::shared::{
    CODEABLE_CONCEPT_STRUCT, CODING_STRUCT, EXTENSION_COLUMN, HAS_EXTENSION, HAS_ID,
    ID_COLUMN, OF_CODEABLE_CONCEPT, OF_CODING, OF_QUANTITY, OF_RANGE, OF_REFERENCE,
    RANGE_STRUCT, REFERENCE_STRUCT_2, VALUE_QUANTITY_COLUMN,
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
    #[doc = " `UsageContext.value[x]`"] UsageContextValue, [CodeableConcept(Box <
    CodeableConcept >), Quantity(Box < Quantity >), Range(Box < Range >), Reference(Box <
    Reference >)]
);
/// The definition of `UsageContext`.
pub static USAGE_CONTEXT: TypeDef = TypeDef {
    name: "UsageContext",
    path: "UsageContext",
    kind: TypeKind::Complex,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        summary("code", 1, 1, OF_CODING),
        choice(
                "value",
                1,
                1,
                &[
                    alternative("valueCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("valueQuantity", OF_QUANTITY),
                    alternative("valueRange", OF_RANGE),
                    alternative("valueReference", OF_REFERENCE),
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
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".code", CODING_STRUCT),
    column(".valueCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    VALUE_QUANTITY_COLUMN,
    column(".valueRange", RANGE_STRUCT),
    column(".valueReference", REFERENCE_STRUCT_2),
];

// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{TRIGGER_TYPE, TriggerType};
use super::super::datatypes::{
    CodeableConcept, DataRequirement, Element, Expression, Extension, Reference, Timing,
};
use super::super::shared::{
    CODE_COLUMN_2, DATA_REQUIREMENT_STRUCT, EXPRESSION_STRUCT, EXTENSION_COLUMN,
    HAS_CODE, HAS_EXTENSION, HAS_ID, HAS_NAME, ID_COLUMN, NAME_COLUMN,
    OF_DATA_REQUIREMENT, OF_EXPRESSION, OF_REFERENCE, OF_TIMING, REFERENCE_STRUCT_2,
    TIMING_STRUCT, TYPE_COLUMN_2,
};
use crate::shorthand::*;
/// `TriggerDefinition`
pub struct TriggerDefinition {
    /// `TriggerDefinition.id` · string · 0..1
    pub id: Option<String>,
    /// `TriggerDefinition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TriggerDefinition.type` · code · 1..1
    pub type_: Element<TriggerType>,
    /// `TriggerDefinition.name` · string · 0..1
    pub name: Element<String>,
    /// `TriggerDefinition.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `TriggerDefinition.subscriptionTopic` · canonical to SubscriptionTopic · 0..1
    pub subscription_topic: Element<String>,
    /// `TriggerDefinition.timing[x]` · Timing, Reference, date, dateTime to Schedule · 0..1
    pub timing: Option<TriggerDefinitionTiming>,
    /// `TriggerDefinition.data` · DataRequirement · 0..*
    pub data: Vec<DataRequirement>,
    /// `TriggerDefinition.condition` · Expression · 0..1
    pub condition: Option<Box<Expression>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TriggerDefinition, TRIGGER_DEFINITION, [id, extension, type_, name, code,
    subscription_topic, timing, data, condition]
);
choice!(
    #[doc = " `TriggerDefinition.timing[x]`"] TriggerDefinitionTiming, [Timing(Box <
    Timing >), Reference(Box < Reference >), Date(Element < Date >), DateTime(Element <
    DateTime >)]
);
/// The definition of `TriggerDefinition`.
pub static TRIGGER_DEFINITION: TypeDef = TypeDef {
    name: "TriggerDefinition",
    path: "TriggerDefinition",
    kind: TypeKind::Complex,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        summary("type", 1, 1, OF_CODE).codes(&TRIGGER_TYPE),
        HAS_NAME,
        HAS_CODE,
        summary("subscriptionTopic", 0, 1, OF_CANONICAL).to(&["SubscriptionTopic"]),
        choice(
                "timing",
                0,
                1,
                &[
                    alternative("timingTiming", OF_TIMING),
                    alternative("timingReference", OF_REFERENCE),
                    alternative("timingDate", OF_DATE),
                    alternative("timingDateTime", OF_DATE_TIME),
                ],
            )
            .to(&["Schedule"])
            .summary(),
        summary("data", 0, 0, OF_DATA_REQUIREMENT),
        summary("condition", 0, 1, OF_EXPRESSION),
    ],
    keys: Lazy::new(),
};
pub(crate) static TRIGGER_DEFINITION_COLUMNS: [ColumnDef; 16] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    TYPE_COLUMN_2,
    NAME_COLUMN,
    CODE_COLUMN_2,
    column(".subscriptionTopic", TEXT),
    column(".timingTiming", TIMING_STRUCT),
    column(".timingReference", REFERENCE_STRUCT_2),
    column(".timingDate", TEXT),
    derived("__timingDate_start", TIMESTAMP, ".timingDate"),
    derived("__timingDate_end", TIMESTAMP, ".timingDate"),
    column(".timingDateTime", TEXT),
    derived("__timingDateTime_start", TIMESTAMP, ".timingDateTime"),
    derived("__timingDateTime_end", TIMESTAMP, ".timingDateTime"),
    column(".data", list(&DATA_REQUIREMENT_STRUCT)),
    column(".condition", EXPRESSION_STRUCT),
];

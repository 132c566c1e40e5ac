// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{TRIGGER_TYPE, TriggerType};
use super::super::datatypes::{
    DATA_REQUIREMENT, DATA_REQUIREMENT_COLUMNS, DataRequirement, EXPRESSION,
    EXPRESSION_COLUMNS, EXTENSION, Element, Expression, Extension, REFERENCE,
    REFERENCE_COLUMNS_2, Reference, TIMING, TIMING_COLUMNS, Timing,
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
    TriggerDefinition, TRIGGER_DEFINITION, [id, extension, type_, name, timing, data,
    condition]
);
choice!(
    #[doc = " `TriggerDefinition.timing[x]`"] TriggerDefinitionTiming, [0 => Timing(Box <
    Timing >), 1 => Reference(Box < Reference >), 2 => Date(Element < Date >), 3 =>
    DateTime(Element < DateTime >)]
);
/// The definition of `TriggerDefinition`.
pub static TRIGGER_DEFINITION: TypeDef = TypeDef {
    name: "TriggerDefinition",
    path: "TriggerDefinition",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("type", 1, 1, OF_CODE).codes(&TRIGGER_TYPE),
        summary("name", 0, 1, OF_STRING),
        choice(
                "timing",
                0,
                1,
                &[
                    alternative("timingTiming", of(&TIMING)),
                    alternative("timingReference", of(&REFERENCE)),
                    alternative("timingDate", OF_DATE),
                    alternative("timingDateTime", OF_DATE_TIME),
                ],
            )
            .to(&["Schedule"])
            .summary(),
        summary("data", 0, 0, of(&DATA_REQUIREMENT)),
        summary("condition", 0, 1, of(&EXPRESSION)),
    ],
    keys: Lazy::new(),
};
pub(crate) static TRIGGER_DEFINITION_COLUMNS: [ColumnDef; 14] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("type", TEXT, ".type"),
    column("name", TEXT, ".name"),
    column("timingTiming", within(&TIMING_COLUMNS), ".timingTiming"),
    column("timingReference", within(&REFERENCE_COLUMNS_2), ".timingReference"),
    column("timingDate", TEXT, ".timingDate"),
    column("__timingDate_start", TIMESTAMP, ".timingDate"),
    column("__timingDate_end", TIMESTAMP, ".timingDate"),
    column("timingDateTime", TEXT, ".timingDateTime"),
    column("__timingDateTime_start", TIMESTAMP, ".timingDateTime"),
    column("__timingDateTime_end", TIMESTAMP, ".timingDateTime"),
    column("data", list(&within(&DATA_REQUIREMENT_COLUMNS)), ".data"),
    column("condition", within(&EXPRESSION_COLUMNS), ".condition"),
];

// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{TRIGGER_TYPE, TriggerType};
use super::super::datatypes::{
    DATA_REQUIREMENT, DATA_REQUIREMENT_COLUMNS, DataRequirement, EXPRESSION,
    EXPRESSION_COLUMNS, EXTENSION, Element, Expression, Extension, REFERENCE,
    REFERENCE_COLUMNS_2, Reference, TIMING, TIMING_COLUMNS, Timing,
};
use crate::shorthand::*;
/// `TriggerDefinition`
#[derive(Default)]
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
    TriggerDefinition, TRIGGER_DEFINITION, [0 => id, 1 => extension, 2 => type_, 3 =>
    name, 4 => timing, 5 => data, 6 => condition]
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
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("type", 1, 1, Ty::Primitive(Primitive::Code)).codes(&TRIGGER_TYPE).summary(),
        one("name", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        choice(
                "timing",
                0,
                1,
                &[
                    alternative("timingTiming", Ty::Type(&TIMING)),
                    alternative("timingReference", Ty::Type(&REFERENCE)),
                    alternative("timingDate", Ty::Primitive(Primitive::Date)),
                    alternative("timingDateTime", Ty::Primitive(Primitive::DateTime)),
                ],
            )
            .to(&["Schedule"])
            .summary(),
        one("data", 0, 0, Ty::Type(&DATA_REQUIREMENT)).summary(),
        one("condition", 0, 1, Ty::Type(&EXPRESSION)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static TRIGGER_DEFINITION_COLUMNS: [ColumnDef; 14] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("type", TEXT, ".type", ""),
    column("name", TEXT, ".name", ""),
    column("timingTiming", within(&TIMING_COLUMNS), ".timingTiming", ""),
    column("timingReference", within(&REFERENCE_COLUMNS_2), ".timingReference", ""),
    column("timingDate", TEXT, ".timingDate", ""),
    column("__timingDate_start", TIMESTAMP, ".timingDate", ""),
    column("__timingDate_end", TIMESTAMP, ".timingDate", ""),
    column("timingDateTime", TEXT, ".timingDateTime", ""),
    column("__timingDateTime_start", TIMESTAMP, ".timingDateTime", ""),
    column("__timingDateTime_end", TIMESTAMP, ".timingDateTime", ""),
    column("data", list(&within(&DATA_REQUIREMENT_COLUMNS)), ".data", ""),
    column("condition", within(&EXPRESSION_COLUMNS), ".condition", ""),
];

// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    DAYS_OF_WEEK, DaysOfWeek, EVENT_TIMING, EventTiming, UNITS_OF_TIME, UnitsOfTime,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, DURATION,
    DURATION_COLUMNS, Duration, EXTENSION, Element, Extension, PERIOD, PERIOD_COLUMNS,
    Period, RANGE, RANGE_COLUMNS, Range,
};
use crate::shorthand::*;
/// `Timing`
#[derive(Default)]
pub struct Timing {
    /// `Timing.id` · string · 0..1
    pub id: Option<String>,
    /// `Timing.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Timing.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Timing.event` · dateTime · 0..*
    pub event: Vec<Element<DateTime>>,
    /// `Timing.repeat` · TimingRepeat · 0..1
    pub repeat: Option<Box<TimingRepeat>>,
    /// `Timing.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Timing, TIMING, [0 => id, 1 => extension, 2 => modifier_extension, 3 => event, 4 =>
    repeat, 5 => code]
);
/// The definition of `Timing`.
pub static TIMING: TypeDef = TypeDef {
    name: "Timing",
    path: "Timing",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("event", 0, 0, Ty::Primitive(Primitive::DateTime)).summary(),
        one("repeat", 0, 1, Ty::Type(&TIMING_REPEAT)).summary(),
        one("code", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
    ],
    keys: Lazy::new(),
};
/// `Timing.repeat`
#[derive(Default)]
pub struct TimingRepeat {
    /// `Timing.repeat.id` · string · 0..1
    pub id: Option<String>,
    /// `Timing.repeat.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Timing.repeat.bounds[x]` · Duration, Range, Period · 0..1
    pub bounds: Option<TimingRepeatBounds>,
    /// `Timing.repeat.count` · positiveInt · 0..1
    pub count: Element<u32>,
    /// `Timing.repeat.countMax` · positiveInt · 0..1
    pub count_max: Element<u32>,
    /// `Timing.repeat.duration` · decimal · 0..1
    pub duration: Element<Decimal>,
    /// `Timing.repeat.durationMax` · decimal · 0..1
    pub duration_max: Element<Decimal>,
    /// `Timing.repeat.durationUnit` · code · 0..1
    pub duration_unit: Element<UnitsOfTime>,
    /// `Timing.repeat.frequency` · positiveInt · 0..1
    pub frequency: Element<u32>,
    /// `Timing.repeat.frequencyMax` · positiveInt · 0..1
    pub frequency_max: Element<u32>,
    /// `Timing.repeat.period` · decimal · 0..1
    pub period: Element<Decimal>,
    /// `Timing.repeat.periodMax` · decimal · 0..1
    pub period_max: Element<Decimal>,
    /// `Timing.repeat.periodUnit` · code · 0..1
    pub period_unit: Element<UnitsOfTime>,
    /// `Timing.repeat.dayOfWeek` · code · 0..*
    pub day_of_week: Vec<Element<DaysOfWeek>>,
    /// `Timing.repeat.timeOfDay` · time · 0..*
    pub time_of_day: Vec<Element<Time>>,
    /// `Timing.repeat.when` · code · 0..*
    pub when: Vec<Element<EventTiming>>,
    /// `Timing.repeat.offset` · unsignedInt · 0..1
    pub offset: Element<u32>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TimingRepeat, TIMING_REPEAT, [0 => id, 1 => extension, 2 => bounds, 3 => count, 4 =>
    count_max, 5 => duration, 6 => duration_max, 7 => duration_unit, 8 => frequency, 9 =>
    frequency_max, 10 => period, 11 => period_max, 12 => period_unit, 13 => day_of_week,
    14 => time_of_day, 15 => when, 16 => offset]
);
choice!(
    #[doc = " `Timing.repeat.bounds[x]`"] TimingRepeatBounds, [0 => Duration(Box <
    Duration >), 1 => Range(Box < Range >), 2 => Period(Box < Period >)]
);
/// The definition of `Timing.repeat`.
pub static TIMING_REPEAT: TypeDef = TypeDef {
    name: "TimingRepeat",
    path: "Timing.repeat",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        choice(
                "bounds",
                0,
                1,
                &[
                    alternative("boundsDuration", Ty::Type(&DURATION)),
                    alternative("boundsRange", Ty::Type(&RANGE)),
                    alternative("boundsPeriod", Ty::Type(&PERIOD)),
                ],
            )
            .summary(),
        one("count", 0, 1, Ty::Primitive(Primitive::PositiveInt)).summary(),
        one("countMax", 0, 1, Ty::Primitive(Primitive::PositiveInt)).summary(),
        one("duration", 0, 1, Ty::Primitive(Primitive::Decimal)).summary(),
        one("durationMax", 0, 1, Ty::Primitive(Primitive::Decimal)).summary(),
        one("durationUnit", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&UNITS_OF_TIME)
            .summary(),
        one("frequency", 0, 1, Ty::Primitive(Primitive::PositiveInt)).summary(),
        one("frequencyMax", 0, 1, Ty::Primitive(Primitive::PositiveInt)).summary(),
        one("period", 0, 1, Ty::Primitive(Primitive::Decimal)).summary(),
        one("periodMax", 0, 1, Ty::Primitive(Primitive::Decimal)).summary(),
        one("periodUnit", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&UNITS_OF_TIME)
            .summary(),
        one("dayOfWeek", 0, 0, Ty::Primitive(Primitive::Code))
            .codes(&DAYS_OF_WEEK)
            .summary(),
        one("timeOfDay", 0, 0, Ty::Primitive(Primitive::Time)).summary(),
        one("when", 0, 0, Ty::Primitive(Primitive::Code)).codes(&EVENT_TIMING).summary(),
        one("offset", 0, 1, Ty::Primitive(Primitive::UnsignedInt)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static TIMING_REPEAT_COLUMNS: [ColumnDef; 23] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("boundsDuration", within(&DURATION_COLUMNS), ".boundsDuration", ""),
    column("boundsRange", within(&RANGE_COLUMNS), ".boundsRange", ""),
    column("boundsPeriod", within(&PERIOD_COLUMNS), ".boundsPeriod", ""),
    column("count", INT32, ".count", ""),
    column("countMax", INT32, ".countMax", ""),
    column("duration", TEXT, ".duration", ""),
    column("__duration_numeric", NUMERIC, ".duration", ""),
    column("durationMax", TEXT, ".durationMax", ""),
    column("__durationMax_numeric", NUMERIC, ".durationMax", ""),
    column("durationUnit", TEXT, ".durationUnit", ""),
    column("frequency", INT32, ".frequency", ""),
    column("frequencyMax", INT32, ".frequencyMax", ""),
    column("period", TEXT, ".period", ""),
    column("__period_numeric", NUMERIC, ".period", ""),
    column("periodMax", TEXT, ".periodMax", ""),
    column("__periodMax_numeric", NUMERIC, ".periodMax", ""),
    column("periodUnit", TEXT, ".periodUnit", ""),
    column("dayOfWeek", list(&TEXT), ".dayOfWeek", ""),
    column("timeOfDay", list(&TEXT), ".timeOfDay", ""),
    column("when", list(&TEXT), ".when", ""),
    column("offset", INT32, ".offset", ""),
];
pub(crate) static TIMING_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("event", list(&TEXT), ".event", ""),
    column("__event_start", list(&TIMESTAMP), ".event", ""),
    column("__event_end", list(&TIMESTAMP), ".event", ""),
    column("repeat", within(&TIMING_REPEAT_COLUMNS), ".repeat", ""),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code", ""),
];

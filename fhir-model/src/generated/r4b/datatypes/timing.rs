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
record!(Timing, TIMING, [id, extension, modifier_extension, event, repeat, code]);
/// The definition of `Timing`.
pub static TIMING: TypeDef = TypeDef {
    name: "Timing",
    path: "Timing",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("event", 0, 0, OF_DATE_TIME),
        summary("repeat", 0, 1, of(&TIMING_REPEAT)),
        summary("code", 0, 1, of(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
/// `Timing.repeat`
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
    TimingRepeat, TIMING_REPEAT, [id, extension, bounds, count, count_max, duration,
    duration_max, duration_unit, frequency, frequency_max, period, period_max,
    period_unit, day_of_week, time_of_day, when, offset]
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        choice(
                "bounds",
                0,
                1,
                &[
                    alternative("boundsDuration", of(&DURATION)),
                    alternative("boundsRange", of(&RANGE)),
                    alternative("boundsPeriod", of(&PERIOD)),
                ],
            )
            .summary(),
        summary("count", 0, 1, OF_POSITIVE_INT),
        summary("countMax", 0, 1, OF_POSITIVE_INT),
        summary("duration", 0, 1, OF_DECIMAL),
        summary("durationMax", 0, 1, OF_DECIMAL),
        summary("durationUnit", 0, 1, OF_CODE).codes(&UNITS_OF_TIME),
        summary("frequency", 0, 1, OF_POSITIVE_INT),
        summary("frequencyMax", 0, 1, OF_POSITIVE_INT),
        summary("period", 0, 1, OF_DECIMAL),
        summary("periodMax", 0, 1, OF_DECIMAL),
        summary("periodUnit", 0, 1, OF_CODE).codes(&UNITS_OF_TIME),
        summary("dayOfWeek", 0, 0, OF_CODE).codes(&DAYS_OF_WEEK),
        summary("timeOfDay", 0, 0, OF_TIME),
        summary("when", 0, 0, OF_CODE).codes(&EVENT_TIMING),
        summary("offset", 0, 1, OF_UNSIGNED_INT),
    ],
    keys: Lazy::new(),
};
pub(crate) static TIMING_REPEAT_COLUMNS: [ColumnDef; 23] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("boundsDuration", within(&DURATION_COLUMNS), ".boundsDuration"),
    column("boundsRange", within(&RANGE_COLUMNS), ".boundsRange"),
    column("boundsPeriod", within(&PERIOD_COLUMNS), ".boundsPeriod"),
    column("count", INT32, ".count"),
    column("countMax", INT32, ".countMax"),
    column("duration", TEXT, ".duration"),
    column("__duration_numeric", NUMERIC, ".duration"),
    column("durationMax", TEXT, ".durationMax"),
    column("__durationMax_numeric", NUMERIC, ".durationMax"),
    column("durationUnit", TEXT, ".durationUnit"),
    column("frequency", INT32, ".frequency"),
    column("frequencyMax", INT32, ".frequencyMax"),
    column("period", TEXT, ".period"),
    column("__period_numeric", NUMERIC, ".period"),
    column("periodMax", TEXT, ".periodMax"),
    column("__periodMax_numeric", NUMERIC, ".periodMax"),
    column("periodUnit", TEXT, ".periodUnit"),
    column("dayOfWeek", TEXTS, ".dayOfWeek"),
    column("timeOfDay", TEXTS, ".timeOfDay"),
    column("when", TEXTS, ".when"),
    column("offset", INT32, ".offset"),
];
pub(crate) static TIMING_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("event", TEXTS, ".event"),
    column("__event_start", list(&TIMESTAMP), ".event"),
    column("__event_end", list(&TIMESTAMP), ".event"),
    column("repeat", within(&TIMING_REPEAT_COLUMNS), ".repeat"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
];

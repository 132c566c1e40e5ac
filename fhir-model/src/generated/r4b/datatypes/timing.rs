// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    DAYS_OF_WEEK, DaysOfWeek, EVENT_TIMING, EventTiming, UNITS_OF_TIME, UnitsOfTime,
};
use super::super::datatypes::{
    CodeableConcept, Duration, Element, Extension, Period, Range,
};
use super::super::shared::{
    CODE_COLUMN_2, DURATION_STRUCT, EXTENSION_COLUMN, HAS_CODE, HAS_EXTENSION, HAS_ID,
    HAS_MODIFIER_EXTENSION, ID_COLUMN, MODIFIER_EXTENSION_COLUMN, OF_DURATION, OF_PERIOD,
    OF_RANGE, PERIOD_STRUCT, RANGE_STRUCT,
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("event", 0, 0, OF_DATE_TIME),
        summary("repeat", 0, 1, of(&TIMING_REPEAT)),
        HAS_CODE,
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
    #[doc = " `Timing.repeat.bounds[x]`"] TimingRepeatBounds, [Duration(Box < Duration
    >), Range(Box < Range >), Period(Box < Period >)]
);
/// The definition of `Timing.repeat`.
pub static TIMING_REPEAT: TypeDef = TypeDef {
    name: "TimingRepeat",
    path: "Timing.repeat",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        choice(
                "bounds",
                0,
                1,
                &[
                    alternative("boundsDuration", OF_DURATION),
                    alternative("boundsRange", OF_RANGE),
                    alternative("boundsPeriod", OF_PERIOD),
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
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".boundsDuration", DURATION_STRUCT),
    column(".boundsRange", RANGE_STRUCT),
    column(".boundsPeriod", PERIOD_STRUCT),
    column(".count", INT32),
    column(".countMax", INT32),
    column(".duration", TEXT),
    derived("__duration_numeric", NUMERIC, ".duration"),
    column(".durationMax", TEXT),
    derived("__durationMax_numeric", NUMERIC, ".durationMax"),
    column(".durationUnit", TEXT),
    column(".frequency", INT32),
    column(".frequencyMax", INT32),
    column(".period", TEXT),
    derived("__period_numeric", NUMERIC, ".period"),
    column(".periodMax", TEXT),
    derived("__periodMax_numeric", NUMERIC, ".periodMax"),
    column(".periodUnit", TEXT),
    column(".dayOfWeek", TEXTS),
    column(".timeOfDay", TEXTS),
    column(".when", TEXTS),
    column(".offset", INT32),
];
pub(crate) static TIMING_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".event", TEXTS),
    derived("__event_start", list(&TIMESTAMP), ".event"),
    derived("__event_end", list(&TIMESTAMP), ".event"),
    column(".repeat", within(&TIMING_REPEAT_COLUMNS)),
    CODE_COLUMN_2,
];

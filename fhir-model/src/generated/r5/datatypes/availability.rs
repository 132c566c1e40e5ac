// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{DAYS_OF_WEEK, DaysOfWeek};
use super::super::datatypes::{
    EXTENSION, Element, Extension, PERIOD, PERIOD_COLUMNS, Period,
};
use crate::shorthand::*;
/// `Availability`
pub struct Availability {
    /// `Availability.id` · string · 0..1
    pub id: Option<String>,
    /// `Availability.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Availability.availableTime` · AvailabilityAvailableTime · 0..*
    pub available_time: Vec<AvailabilityAvailableTime>,
    /// `Availability.notAvailableTime` · AvailabilityNotAvailableTime · 0..*
    pub not_available_time: Vec<AvailabilityNotAvailableTime>,
    /// What has no place above.
    pub extra: Extra,
}
record!(Availability, AVAILABILITY, [id, extension, available_time, not_available_time]);
/// The definition of `Availability`.
pub static AVAILABILITY: TypeDef = TypeDef {
    name: "Availability",
    path: "Availability",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("availableTime", 0, 0, of(&AVAILABILITY_AVAILABLE_TIME)),
        summary("notAvailableTime", 0, 0, of(&AVAILABILITY_NOT_AVAILABLE_TIME)),
    ],
    keys: Lazy::new(),
};
/// `Availability.availableTime`
pub struct AvailabilityAvailableTime {
    /// `Availability.availableTime.id` · string · 0..1
    pub id: Option<String>,
    /// `Availability.availableTime.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Availability.availableTime.daysOfWeek` · code · 0..*
    pub days_of_week: Vec<Element<DaysOfWeek>>,
    /// `Availability.availableTime.allDay` · boolean · 0..1
    pub all_day: Element<bool>,
    /// `Availability.availableTime.availableStartTime` · time · 0..1
    pub available_start_time: Element<Time>,
    /// `Availability.availableTime.availableEndTime` · time · 0..1
    pub available_end_time: Element<Time>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AvailabilityAvailableTime, AVAILABILITY_AVAILABLE_TIME, [id, extension, days_of_week,
    all_day, available_start_time, available_end_time]
);
/// The definition of `Availability.availableTime`.
pub static AVAILABILITY_AVAILABLE_TIME: TypeDef = TypeDef {
    name: "AvailabilityAvailableTime",
    path: "Availability.availableTime",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("daysOfWeek", 0, 0, OF_CODE).codes(&DAYS_OF_WEEK),
        summary("allDay", 0, 1, OF_BOOLEAN),
        summary("availableStartTime", 0, 1, OF_TIME),
        summary("availableEndTime", 0, 1, OF_TIME),
    ],
    keys: Lazy::new(),
};
/// `Availability.notAvailableTime`
pub struct AvailabilityNotAvailableTime {
    /// `Availability.notAvailableTime.id` · string · 0..1
    pub id: Option<String>,
    /// `Availability.notAvailableTime.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Availability.notAvailableTime.description` · string · 0..1
    pub description: Element<String>,
    /// `Availability.notAvailableTime.during` · Period · 0..1
    pub during: Option<Box<Period>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AvailabilityNotAvailableTime, AVAILABILITY_NOT_AVAILABLE_TIME, [id, extension,
    description, during]
);
/// The definition of `Availability.notAvailableTime`.
pub static AVAILABILITY_NOT_AVAILABLE_TIME: TypeDef = TypeDef {
    name: "AvailabilityNotAvailableTime",
    path: "Availability.notAvailableTime",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("description", 0, 1, OF_STRING),
        summary("during", 0, 1, of(&PERIOD)),
    ],
    keys: Lazy::new(),
};
pub(crate) static AVAILABILITY_AVAILABLE_TIME_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("daysOfWeek", TEXTS, ".daysOfWeek"),
    column("allDay", BOOLEAN, ".allDay"),
    column("availableStartTime", TEXT, ".availableStartTime"),
    column("availableEndTime", TEXT, ".availableEndTime"),
];
pub(crate) static AVAILABILITY_NOT_AVAILABLE_TIME_COLUMNS: [ColumnDef; 4] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("description", TEXT, ".description"),
    column("during", within(&PERIOD_COLUMNS), ".during"),
];
pub(crate) static AVAILABILITY_COLUMNS: [ColumnDef; 4] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column(
        "availableTime",
        list(&within(&AVAILABILITY_AVAILABLE_TIME_COLUMNS)),
        ".availableTime",
    ),
    column(
        "notAvailableTime",
        list(&within(&AVAILABILITY_NOT_AVAILABLE_TIME_COLUMNS)),
        ".notAvailableTime",
    ),
];

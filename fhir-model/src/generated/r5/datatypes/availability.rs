// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{DAYS_OF_WEEK, DaysOfWeek};
use super::super::datatypes::{
    EXTENSION, Element, Extension, PERIOD, PERIOD_COLUMNS, Period,
};
use crate::shorthand::*;
/// `Availability`
#[derive(Default)]
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
record!(
    Availability, AVAILABILITY, [0 => id, 1 => extension, 2 => available_time, 3 =>
    not_available_time]
);
/// The definition of `Availability`.
pub static AVAILABILITY: TypeDef = TypeDef {
    name: "Availability",
    path: "Availability",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("availableTime", 0, 0, Ty::Type(&AVAILABILITY_AVAILABLE_TIME)).summary(),
        one("notAvailableTime", 0, 0, Ty::Type(&AVAILABILITY_NOT_AVAILABLE_TIME))
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `Availability.availableTime`
#[derive(Default)]
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
    AvailabilityAvailableTime, AVAILABILITY_AVAILABLE_TIME, [0 => id, 1 => extension, 2
    => days_of_week, 3 => all_day, 4 => available_start_time, 5 => available_end_time]
);
/// The definition of `Availability.availableTime`.
pub static AVAILABILITY_AVAILABLE_TIME: TypeDef = TypeDef {
    name: "AvailabilityAvailableTime",
    path: "Availability.availableTime",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("daysOfWeek", 0, 0, Ty::Primitive(Primitive::Code))
            .codes(&DAYS_OF_WEEK)
            .summary(),
        one("allDay", 0, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        one("availableStartTime", 0, 1, Ty::Primitive(Primitive::Time)).summary(),
        one("availableEndTime", 0, 1, Ty::Primitive(Primitive::Time)).summary(),
    ],
    keys: Lazy::new(),
};
/// `Availability.notAvailableTime`
#[derive(Default)]
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
    AvailabilityNotAvailableTime, AVAILABILITY_NOT_AVAILABLE_TIME, [0 => id, 1 =>
    extension, 2 => description, 3 => during]
);
/// The definition of `Availability.notAvailableTime`.
pub static AVAILABILITY_NOT_AVAILABLE_TIME: TypeDef = TypeDef {
    name: "AvailabilityNotAvailableTime",
    path: "Availability.notAvailableTime",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("description", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("during", 0, 1, Ty::Type(&PERIOD)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static AVAILABILITY_AVAILABLE_TIME_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("daysOfWeek", list(&TEXT), ".daysOfWeek", ""),
    column("allDay", BOOLEAN, ".allDay", ""),
    column("availableStartTime", TEXT, ".availableStartTime", ""),
    column("availableEndTime", TEXT, ".availableEndTime", ""),
];
pub(crate) static AVAILABILITY_NOT_AVAILABLE_TIME_COLUMNS: [ColumnDef; 4] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("description", TEXT, ".description", ""),
    column("during", within(&PERIOD_COLUMNS), ".during", ""),
];
pub(crate) static AVAILABILITY_COLUMNS: [ColumnDef; 4] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column(
        "availableTime",
        list(&within(&AVAILABILITY_AVAILABLE_TIME_COLUMNS)),
        ".availableTime",
        "",
    ),
    column(
        "notAvailableTime",
        list(&within(&AVAILABILITY_NOT_AVAILABLE_TIME_COLUMNS)),
        ".notAvailableTime",
        "",
    ),
];

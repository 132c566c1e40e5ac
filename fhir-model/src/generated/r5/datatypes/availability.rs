// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{DAYS_OF_WEEK, DaysOfWeek};
use super::super::datatypes::{Element, Extension, Period};
use super::super::shared::{
    DESCRIPTION_COLUMN, EXTENSION_COLUMN, HAS_EXTENSION, HAS_ID, ID_COLUMN, OF_PERIOD,
    PERIOD_STRUCT,
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
        HAS_ID,
        HAS_EXTENSION,
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
        HAS_ID,
        HAS_EXTENSION,
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
        HAS_ID,
        HAS_EXTENSION,
        summary("description", 0, 1, OF_STRING),
        summary("during", 0, 1, OF_PERIOD),
    ],
    keys: Lazy::new(),
};
pub(crate) static AVAILABILITY_AVAILABLE_TIME_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".daysOfWeek", TEXTS),
    column(".allDay", BOOLEAN),
    column(".availableStartTime", TEXT),
    column(".availableEndTime", TEXT),
];
pub(crate) static AVAILABILITY_NOT_AVAILABLE_TIME_COLUMNS: [ColumnDef; 4] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    DESCRIPTION_COLUMN,
    column(".during", PERIOD_STRUCT),
];
pub(crate) static AVAILABILITY_COLUMNS: [ColumnDef; 4] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".availableTime", list(&within(&AVAILABILITY_AVAILABLE_TIME_COLUMNS))),
    column(".notAvailableTime", list(&within(&AVAILABILITY_NOT_AVAILABLE_TIME_COLUMNS))),
];

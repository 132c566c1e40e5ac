// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    DEVICE_METRIC_CALIBRATION_STATE, DEVICE_METRIC_CALIBRATION_TYPE,
    DEVICE_METRIC_CATEGORY, DEVICE_METRIC_COLOR, DEVICE_METRIC_OPERATIONAL_STATUS,
    DeviceMetricCalibrationState, DeviceMetricCalibrationType, DeviceMetricCategory,
    DeviceMetricColor, DeviceMetricOperationalStatus,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, REFERENCE, REFERENCE_COLUMNS_2, Reference,
    TIMING, TIMING_COLUMNS, Timing,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `DeviceMetric`
pub struct DeviceMetric {
    /// `DeviceMetric.id` · id · 0..1
    pub id: Element<String>,
    /// `DeviceMetric.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `DeviceMetric.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `DeviceMetric.language` · code · 0..1
    pub language: Element<String>,
    /// `DeviceMetric.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `DeviceMetric.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `DeviceMetric.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DeviceMetric.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DeviceMetric.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `DeviceMetric.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `DeviceMetric.unit` · CodeableConcept · 0..1
    pub unit: Option<Box<CodeableConcept>>,
    /// `DeviceMetric.source` · Reference to Device · 0..1
    pub source: Option<Box<Reference>>,
    /// `DeviceMetric.parent` · Reference to Device · 0..1
    pub parent: Option<Box<Reference>>,
    /// `DeviceMetric.operationalStatus` · code · 0..1
    pub operational_status: Element<DeviceMetricOperationalStatus>,
    /// `DeviceMetric.color` · code · 0..1
    pub color: Element<DeviceMetricColor>,
    /// `DeviceMetric.category` · code · 1..1
    pub category: Element<DeviceMetricCategory>,
    /// `DeviceMetric.measurementPeriod` · Timing · 0..1
    pub measurement_period: Option<Box<Timing>>,
    /// `DeviceMetric.calibration` · DeviceMetricCalibration · 0..*
    pub calibration: Vec<DeviceMetricCalibration>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceMetric, DEVICE_METRIC, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, type_, unit, source, parent,
    operational_status, color, category, measurement_period, calibration]
);
/// The definition of `DeviceMetric`.
pub static DEVICE_METRIC: TypeDef = TypeDef {
    name: "DeviceMetric",
    path: "DeviceMetric",
    kind: TypeKind::Resource,
    elements: &[
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("type", 1, 1, of(&CODEABLE_CONCEPT)),
        summary("unit", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("source", 0, 1, of(&REFERENCE)).to(&["Device"]),
        summary("parent", 0, 1, of(&REFERENCE)).to(&["Device"]),
        summary("operationalStatus", 0, 1, OF_CODE)
            .codes(&DEVICE_METRIC_OPERATIONAL_STATUS),
        summary("color", 0, 1, OF_CODE).codes(&DEVICE_METRIC_COLOR),
        summary("category", 1, 1, OF_CODE).codes(&DEVICE_METRIC_CATEGORY),
        summary("measurementPeriod", 0, 1, of(&TIMING)),
        summary("calibration", 0, 0, of(&DEVICE_METRIC_CALIBRATION)),
    ],
    keys: Lazy::new(),
};
/// `DeviceMetric.calibration`
pub struct DeviceMetricCalibration {
    /// `DeviceMetric.calibration.id` · string · 0..1
    pub id: Option<String>,
    /// `DeviceMetric.calibration.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DeviceMetric.calibration.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DeviceMetric.calibration.type` · code · 0..1
    pub type_: Element<DeviceMetricCalibrationType>,
    /// `DeviceMetric.calibration.state` · code · 0..1
    pub state: Element<DeviceMetricCalibrationState>,
    /// `DeviceMetric.calibration.time` · instant · 0..1
    pub time: Element<Instant>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceMetricCalibration, DEVICE_METRIC_CALIBRATION, [id, extension,
    modifier_extension, type_, state, time]
);
/// The definition of `DeviceMetric.calibration`.
pub static DEVICE_METRIC_CALIBRATION: TypeDef = TypeDef {
    name: "DeviceMetricCalibration",
    path: "DeviceMetric.calibration",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("type", 0, 1, OF_CODE).codes(&DEVICE_METRIC_CALIBRATION_TYPE),
        summary("state", 0, 1, OF_CODE).codes(&DEVICE_METRIC_CALIBRATION_STATE),
        summary("time", 0, 1, OF_INSTANT),
    ],
    keys: Lazy::new(),
};
pub(crate) static DEVICE_METRIC_CALIBRATION_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", TEXT, ".type"),
    column("state", TEXT, ".state"),
    column("time", TEXT, ".time"),
    column("__time_start", TIMESTAMP, ".time"),
    column("__time_end", TIMESTAMP, ".time"),
];
/// The table `device_metric`.
pub static DEVICE_METRIC_TABLE: TableDef = TableDef {
    name: "device_metric",
    doc: "One row for each DeviceMetric.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "DeviceMetric.resourceType"),
        column("id", TEXT, "DeviceMetric.id"),
        column("meta", within(&META_COLUMNS), "DeviceMetric.meta"),
        column("implicitRules", TEXT, "DeviceMetric.implicitRules"),
        column("language", TEXT, "DeviceMetric.language"),
        column("text", within(&NARRATIVE_COLUMNS), "DeviceMetric.text"),
        column("contained", TEXTS, "DeviceMetric.contained"),
        column("extension", EXTENSION_TEXTS, "DeviceMetric.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "DeviceMetric.modifierExtension"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "DeviceMetric.identifier",
        ),
        column("type", within(&CODEABLE_CONCEPT_COLUMNS), "DeviceMetric.type"),
        column("unit", within(&CODEABLE_CONCEPT_COLUMNS), "DeviceMetric.unit"),
        column("source", within(&REFERENCE_COLUMNS_2), "DeviceMetric.source"),
        column("parent", within(&REFERENCE_COLUMNS_2), "DeviceMetric.parent"),
        column("operationalStatus", TEXT, "DeviceMetric.operationalStatus"),
        column("color", TEXT, "DeviceMetric.color"),
        column("category", TEXT, "DeviceMetric.category"),
        column(
            "measurementPeriod",
            within(&TIMING_COLUMNS),
            "DeviceMetric.measurementPeriod",
        ),
        column(
            "calibration",
            list(&within(&DEVICE_METRIC_CALIBRATION_COLUMNS)),
            "DeviceMetric.calibration",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "DeviceMetric.meta.lastUpdated"),
        ),
        titled(
            "The address by which the entry of its Bundle names it",
            column("_full_url", TEXT, "Bundle.entry.fullUrl"),
        ),
        titled("The file it was read from", column("_source_file", TEXT, "")),
        titled("Resources before it in the file", column("_resource_index", INT64, "")),
        titled("Bytes before it in the file", column("_byte_offset", INT64, "")),
        titled("What no column holds, JSON by path", column("_rescued_data", TEXT, "")),
    ],
};

// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    DEVICE_METRIC_CALIBRATION_STATE, DEVICE_METRIC_CALIBRATION_TYPE,
    DEVICE_METRIC_CATEGORY, DEVICE_METRIC_COLOR, DEVICE_METRIC_OPERATIONAL_STATUS,
    DeviceMetricCalibrationState, DeviceMetricCalibrationType, DeviceMetricCategory,
    DeviceMetricColor, DeviceMetricOperationalStatus,
};
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Reference, Timing,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID,
    HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_TEXT, IDENTIFIER_LIST,
    ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_REFERENCE, OF_TIMING, REFERENCE_STRUCT_2, TIMING_STRUCT,
    TYPE_COLUMN_2,
};
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
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION_2,
        HAS_IDENTIFIER,
        summary("type", 1, 1, OF_CODEABLE_CONCEPT),
        summary("unit", 0, 1, OF_CODEABLE_CONCEPT),
        summary("source", 0, 1, OF_REFERENCE).to(&["Device"]),
        summary("parent", 0, 1, OF_REFERENCE).to(&["Device"]),
        summary("operationalStatus", 0, 1, OF_CODE)
            .codes(&DEVICE_METRIC_OPERATIONAL_STATUS),
        summary("color", 0, 1, OF_CODE).codes(&DEVICE_METRIC_COLOR),
        summary("category", 1, 1, OF_CODE).codes(&DEVICE_METRIC_CATEGORY),
        summary("measurementPeriod", 0, 1, OF_TIMING),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("type", 0, 1, OF_CODE).codes(&DEVICE_METRIC_CALIBRATION_TYPE),
        summary("state", 0, 1, OF_CODE).codes(&DEVICE_METRIC_CALIBRATION_STATE),
        summary("time", 0, 1, OF_INSTANT),
    ],
    keys: Lazy::new(),
};
pub(crate) static DEVICE_METRIC_CALIBRATION_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN_2,
    column(".state", TEXT),
    column(".time", TEXT),
    derived("__time_start", TIMESTAMP, ".time"),
    derived("__time_end", TIMESTAMP, ".time"),
];
/// The table `device_metric`.
pub static DEVICE_METRIC_TABLE: TableDef = TableDef {
    name: "device_metric",
    doc: "One row for each DeviceMetric.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("DeviceMetric.resourceType", TEXT),
        column("DeviceMetric.id", TEXT),
        column("DeviceMetric.meta", META_STRUCT),
        column("DeviceMetric.implicitRules", TEXT),
        column("DeviceMetric.language", TEXT),
        column("DeviceMetric.text", NARRATIVE_STRUCT),
        column("DeviceMetric.contained", TEXTS),
        column("DeviceMetric.extension", EXTENSION_TEXTS),
        column("DeviceMetric.modifierExtension", EXTENSION_TEXTS),
        column("DeviceMetric.identifier", IDENTIFIER_LIST),
        column("DeviceMetric.type", CODEABLE_CONCEPT_STRUCT),
        column("DeviceMetric.unit", CODEABLE_CONCEPT_STRUCT),
        column("DeviceMetric.source", REFERENCE_STRUCT_2),
        column("DeviceMetric.parent", REFERENCE_STRUCT_2),
        column("DeviceMetric.operationalStatus", TEXT),
        column("DeviceMetric.color", TEXT),
        column("DeviceMetric.category", TEXT),
        column("DeviceMetric.measurementPeriod", TIMING_STRUCT),
        column(
            "DeviceMetric.calibration",
            list(&within(&DEVICE_METRIC_CALIBRATION_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "DeviceMetric.meta.lastUpdated"),
        ),
        titled(
            "The address by which the entry of its Bundle names it",
            derived("_full_url", TEXT, "Bundle.entry.fullUrl"),
        ),
        titled("The file it was read from", derived("_source_file", TEXT, "")),
        titled("Resources before it in the file", derived("_resource_index", INT64, "")),
        titled("Bytes before it in the file", derived("_byte_offset", INT64, "")),
        titled("What no column holds, JSON by path", derived("_rescued_data", TEXT, "")),
    ],
};

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
#[derive(Default)]
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
    DeviceMetric, DEVICE_METRIC, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language,
    4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 => identifier,
    9 => type_, 10 => unit, 11 => source, 12 => parent, 13 => operational_status, 14 =>
    color, 15 => category, 16 => measurement_period, 17 => calibration]
);
/// The definition of `DeviceMetric`.
pub static DEVICE_METRIC: TypeDef = TypeDef {
    name: "DeviceMetric",
    path: "DeviceMetric",
    kind: TypeKind::Resource,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("type", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("unit", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("source", 0, 1, Ty::Type(&REFERENCE)).to(&["Device"]).summary(),
        one("parent", 0, 1, Ty::Type(&REFERENCE)).to(&["Device"]).summary(),
        one("operationalStatus", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&DEVICE_METRIC_OPERATIONAL_STATUS)
            .summary(),
        one("color", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&DEVICE_METRIC_COLOR)
            .summary(),
        one("category", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&DEVICE_METRIC_CATEGORY)
            .summary(),
        one("measurementPeriod", 0, 1, Ty::Type(&TIMING)).summary(),
        one("calibration", 0, 0, Ty::Type(&DEVICE_METRIC_CALIBRATION)).summary(),
    ],
    keys: Lazy::new(),
};
/// `DeviceMetric.calibration`
#[derive(Default)]
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
    DeviceMetricCalibration, DEVICE_METRIC_CALIBRATION, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => type_, 4 => state, 5 => time]
);
/// The definition of `DeviceMetric.calibration`.
pub static DEVICE_METRIC_CALIBRATION: TypeDef = TypeDef {
    name: "DeviceMetricCalibration",
    path: "DeviceMetric.calibration",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("type", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&DEVICE_METRIC_CALIBRATION_TYPE)
            .summary(),
        one("state", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&DEVICE_METRIC_CALIBRATION_STATE)
            .summary(),
        one("time", 0, 1, Ty::Primitive(Primitive::Instant)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static DEVICE_METRIC_CALIBRATION_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", TEXT, ".type", ""),
    column("state", TEXT, ".state", ""),
    column("time", TEXT, ".time", ""),
    column("__time_start", TIMESTAMP, ".time", ""),
    column("__time_end", TIMESTAMP, ".time", ""),
];
/// The table `device_metric`.
pub static DEVICE_METRIC_TABLE: TableDef = TableDef {
    name: "device_metric",
    doc: "One row for each DeviceMetric.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "DeviceMetric.resourceType", ""),
        column("id", TEXT, "DeviceMetric.id", ""),
        column("meta", within(&META_COLUMNS), "DeviceMetric.meta", ""),
        column("implicitRules", TEXT, "DeviceMetric.implicitRules", ""),
        column("language", TEXT, "DeviceMetric.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "DeviceMetric.text", ""),
        column("contained", list(&TEXT), "DeviceMetric.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "DeviceMetric.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "DeviceMetric.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "DeviceMetric.identifier",
            "",
        ),
        column("type", within(&CODEABLE_CONCEPT_COLUMNS), "DeviceMetric.type", ""),
        column("unit", within(&CODEABLE_CONCEPT_COLUMNS), "DeviceMetric.unit", ""),
        column("source", within(&REFERENCE_COLUMNS_2), "DeviceMetric.source", ""),
        column("parent", within(&REFERENCE_COLUMNS_2), "DeviceMetric.parent", ""),
        column("operationalStatus", TEXT, "DeviceMetric.operationalStatus", ""),
        column("color", TEXT, "DeviceMetric.color", ""),
        column("category", TEXT, "DeviceMetric.category", ""),
        column(
            "measurementPeriod",
            within(&TIMING_COLUMNS),
            "DeviceMetric.measurementPeriod",
            "",
        ),
        column(
            "calibration",
            list(&within(&DEVICE_METRIC_CALIBRATION_COLUMNS)),
            "DeviceMetric.calibration",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "DeviceMetric.meta.lastUpdated",
            "When the server last changed it",
        ),
        column(
            "_full_url",
            TEXT,
            "Bundle.entry.fullUrl",
            "The address by which the entry of its Bundle names it",
        ),
        column("_source_file", TEXT, "", "The file it was read from"),
        column("_resource_index", INT64, "", "Resources before it in the file"),
        column("_byte_offset", INT64, "", "Bytes before it in the file"),
        column("_rescued_data", TEXT, "", "What no column holds, JSON by path"),
    ],
};

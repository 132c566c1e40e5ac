// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{OBSERVATION_STATUS, ObservationStatus};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, QUANTITY,
    QUANTITY_COLUMNS, Quantity, RANGE, RANGE_COLUMNS, RATIO, RATIO_COLUMNS, REFERENCE,
    REFERENCE_COLUMNS_2, Range, Ratio, Reference, SAMPLED_DATA, SAMPLED_DATA_COLUMNS,
    SampledData, TIMING, TIMING_COLUMNS, Timing,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `Observation`
pub struct Observation {
    /// `Observation.id` · id · 0..1
    pub id: Element<String>,
    /// `Observation.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Observation.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Observation.language` · code · 0..1
    pub language: Element<String>,
    /// `Observation.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Observation.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Observation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Observation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Observation.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Observation.basedOn` · Reference to CarePlan, DeviceRequest, ImmunizationRecommendation, MedicationRequest, NutritionOrder, ServiceRequest · 0..*
    pub based_on: Vec<Reference>,
    /// `Observation.partOf` · Reference to ImagingStudy, Immunization, MedicationAdministration, MedicationDispense, MedicationStatement, Procedure · 0..*
    pub part_of: Vec<Reference>,
    /// `Observation.status` · code · 1..1
    pub status: Element<ObservationStatus>,
    /// `Observation.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `Observation.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// `Observation.subject` · Reference to Device, Group, Location, Patient · 0..1
    pub subject: Option<Box<Reference>>,
    /// `Observation.focus` · Reference · 0..*
    pub focus: Vec<Reference>,
    /// `Observation.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `Observation.effective[x]` · dateTime, Period, Timing, instant · 0..1
    pub effective: Option<ObservationEffective>,
    /// `Observation.issued` · instant · 0..1
    pub issued: Element<Instant>,
    /// `Observation.performer` · Reference to CareTeam, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..*
    pub performer: Vec<Reference>,
    /// `Observation.value[x]` · Quantity, CodeableConcept, string, boolean, integer, Range, Ratio, SampledData, time, dateTime, Period · 0..1
    pub value: Option<ObservationValue>,
    /// `Observation.dataAbsentReason` · CodeableConcept · 0..1
    pub data_absent_reason: Option<Box<CodeableConcept>>,
    /// `Observation.interpretation` · CodeableConcept · 0..*
    pub interpretation: Vec<CodeableConcept>,
    /// `Observation.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `Observation.bodySite` · CodeableConcept · 0..1
    pub body_site: Option<Box<CodeableConcept>>,
    /// `Observation.method` · CodeableConcept · 0..1
    pub method: Option<Box<CodeableConcept>>,
    /// `Observation.specimen` · Reference to Specimen · 0..1
    pub specimen: Option<Box<Reference>>,
    /// `Observation.device` · Reference to Device, DeviceMetric · 0..1
    pub device: Option<Box<Reference>>,
    /// `Observation.referenceRange` · ObservationReferenceRange · 0..*
    pub reference_range: Vec<ObservationReferenceRange>,
    /// `Observation.hasMember` · Reference to MolecularSequence, Observation, QuestionnaireResponse · 0..*
    pub has_member: Vec<Reference>,
    /// `Observation.derivedFrom` · Reference to DocumentReference, ImagingStudy, Media, MolecularSequence, Observation, QuestionnaireResponse · 0..*
    pub derived_from: Vec<Reference>,
    /// `Observation.component` · ObservationComponent · 0..*
    pub component: Vec<ObservationComponent>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Observation, OBSERVATION, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, based_on, part_of, status, category, code,
    subject, focus, encounter, effective, issued, performer, value, data_absent_reason,
    interpretation, note, body_site, method, specimen, device, reference_range,
    has_member, derived_from, component]
);
choice!(
    #[doc = " `Observation.effective[x]`"] ObservationEffective, [0 => DateTime(Element <
    DateTime >), 1 => Period(Box < Period >), 2 => Timing(Box < Timing >), 3 =>
    Instant(Element < Instant >)]
);
choice!(
    #[doc = " `Observation.value[x]`"] ObservationValue, [0 => Quantity(Box < Quantity
    >), 1 => CodeableConcept(Box < CodeableConcept >), 2 => String(Element < String >), 3
    => Boolean(Element < bool >), 4 => Integer(Element < i32 >), 5 => Range(Box < Range
    >), 6 => Ratio(Box < Ratio >), 7 => SampledData(Box < SampledData >), 8 =>
    Time(Element < Time >), 9 => DateTime(Element < DateTime >), 10 => Period(Box <
    Period >)]
);
/// The definition of `Observation`.
pub static OBSERVATION: TypeDef = TypeDef {
    name: "Observation",
    path: "Observation",
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
        summary("basedOn", 0, 0, of(&REFERENCE))
            .to(
                &[
                    "CarePlan",
                    "DeviceRequest",
                    "ImmunizationRecommendation",
                    "MedicationRequest",
                    "NutritionOrder",
                    "ServiceRequest",
                ],
            ),
        summary("partOf", 0, 0, of(&REFERENCE))
            .to(
                &[
                    "ImagingStudy",
                    "Immunization",
                    "MedicationAdministration",
                    "MedicationDispense",
                    "MedicationStatement",
                    "Procedure",
                ],
            ),
        summary("status", 1, 1, OF_CODE).codes(&OBSERVATION_STATUS).modifier(),
        one("category", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("code", 1, 1, of(&CODEABLE_CONCEPT)),
        summary("subject", 0, 1, of(&REFERENCE))
            .to(&["Device", "Group", "Location", "Patient"]),
        summary("focus", 0, 0, of(&REFERENCE)),
        summary("encounter", 0, 1, of(&REFERENCE)).to(&["Encounter"]),
        choice(
                "effective",
                0,
                1,
                &[
                    alternative("effectiveDateTime", OF_DATE_TIME),
                    alternative("effectivePeriod", of(&PERIOD)),
                    alternative("effectiveTiming", of(&TIMING)),
                    alternative("effectiveInstant", OF_INSTANT),
                ],
            )
            .summary(),
        summary("issued", 0, 1, OF_INSTANT),
        summary("performer", 0, 0, of(&REFERENCE))
            .to(
                &[
                    "CareTeam",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        choice(
                "value",
                0,
                1,
                &[
                    alternative("valueQuantity", of(&QUANTITY)),
                    alternative("valueCodeableConcept", of(&CODEABLE_CONCEPT)),
                    alternative("valueString", OF_STRING),
                    alternative("valueBoolean", OF_BOOLEAN),
                    alternative("valueInteger", OF_INTEGER),
                    alternative("valueRange", of(&RANGE)),
                    alternative("valueRatio", of(&RATIO)),
                    alternative("valueSampledData", of(&SAMPLED_DATA)),
                    alternative("valueTime", OF_TIME),
                    alternative("valueDateTime", OF_DATE_TIME),
                    alternative("valuePeriod", of(&PERIOD)),
                ],
            )
            .summary(),
        one("dataAbsentReason", 0, 1, of(&CODEABLE_CONCEPT)),
        one("interpretation", 0, 0, of(&CODEABLE_CONCEPT)),
        one("note", 0, 0, of(&ANNOTATION)),
        one("bodySite", 0, 1, of(&CODEABLE_CONCEPT)),
        one("method", 0, 1, of(&CODEABLE_CONCEPT)),
        one("specimen", 0, 1, of(&REFERENCE)).to(&["Specimen"]),
        one("device", 0, 1, of(&REFERENCE)).to(&["Device", "DeviceMetric"]),
        one("referenceRange", 0, 0, of(&OBSERVATION_REFERENCE_RANGE)),
        summary("hasMember", 0, 0, of(&REFERENCE))
            .to(&["MolecularSequence", "Observation", "QuestionnaireResponse"]),
        summary("derivedFrom", 0, 0, of(&REFERENCE))
            .to(
                &[
                    "DocumentReference",
                    "ImagingStudy",
                    "Media",
                    "MolecularSequence",
                    "Observation",
                    "QuestionnaireResponse",
                ],
            ),
        summary("component", 0, 0, of(&OBSERVATION_COMPONENT)),
    ],
    keys: Lazy::new(),
};
/// `Observation.referenceRange`
pub struct ObservationReferenceRange {
    /// `Observation.referenceRange.id` · string · 0..1
    pub id: Option<String>,
    /// `Observation.referenceRange.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Observation.referenceRange.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Observation.referenceRange.low` · Quantity · 0..1
    pub low: Option<Box<Quantity>>,
    /// `Observation.referenceRange.high` · Quantity · 0..1
    pub high: Option<Box<Quantity>>,
    /// `Observation.referenceRange.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Observation.referenceRange.appliesTo` · CodeableConcept · 0..*
    pub applies_to: Vec<CodeableConcept>,
    /// `Observation.referenceRange.age` · Range · 0..1
    pub age: Option<Box<Range>>,
    /// `Observation.referenceRange.text` · string · 0..1
    pub text: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ObservationReferenceRange, OBSERVATION_REFERENCE_RANGE, [id, extension,
    modifier_extension, low, high, type_, applies_to, age, text]
);
/// The definition of `Observation.referenceRange`.
pub static OBSERVATION_REFERENCE_RANGE: TypeDef = TypeDef {
    name: "ObservationReferenceRange",
    path: "Observation.referenceRange",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("low", 0, 1, of(&QUANTITY)),
        one("high", 0, 1, of(&QUANTITY)),
        one("type", 0, 1, of(&CODEABLE_CONCEPT)),
        one("appliesTo", 0, 0, of(&CODEABLE_CONCEPT)),
        one("age", 0, 1, of(&RANGE)),
        one("text", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `Observation.component`
pub struct ObservationComponent {
    /// `Observation.component.id` · string · 0..1
    pub id: Option<String>,
    /// `Observation.component.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Observation.component.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Observation.component.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// `Observation.component.value[x]` · Quantity, CodeableConcept, string, boolean, integer, Range, Ratio, SampledData, time, dateTime, Period · 0..1
    pub value: Option<ObservationComponentValue>,
    /// `Observation.component.dataAbsentReason` · CodeableConcept · 0..1
    pub data_absent_reason: Option<Box<CodeableConcept>>,
    /// `Observation.component.interpretation` · CodeableConcept · 0..*
    pub interpretation: Vec<CodeableConcept>,
    /// `Observation.component.referenceRange` · ObservationReferenceRange · 0..*
    pub reference_range: Vec<ObservationReferenceRange>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ObservationComponent, OBSERVATION_COMPONENT, [id, extension, modifier_extension,
    code, value, data_absent_reason, interpretation, reference_range]
);
choice!(
    #[doc = " `Observation.component.value[x]`"] ObservationComponentValue, [0 =>
    Quantity(Box < Quantity >), 1 => CodeableConcept(Box < CodeableConcept >), 2 =>
    String(Element < String >), 3 => Boolean(Element < bool >), 4 => Integer(Element <
    i32 >), 5 => Range(Box < Range >), 6 => Ratio(Box < Ratio >), 7 => SampledData(Box <
    SampledData >), 8 => Time(Element < Time >), 9 => DateTime(Element < DateTime >), 10
    => Period(Box < Period >)]
);
/// The definition of `Observation.component`.
pub static OBSERVATION_COMPONENT: TypeDef = TypeDef {
    name: "ObservationComponent",
    path: "Observation.component",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("code", 1, 1, of(&CODEABLE_CONCEPT)),
        choice(
                "value",
                0,
                1,
                &[
                    alternative("valueQuantity", of(&QUANTITY)),
                    alternative("valueCodeableConcept", of(&CODEABLE_CONCEPT)),
                    alternative("valueString", OF_STRING),
                    alternative("valueBoolean", OF_BOOLEAN),
                    alternative("valueInteger", OF_INTEGER),
                    alternative("valueRange", of(&RANGE)),
                    alternative("valueRatio", of(&RATIO)),
                    alternative("valueSampledData", of(&SAMPLED_DATA)),
                    alternative("valueTime", OF_TIME),
                    alternative("valueDateTime", OF_DATE_TIME),
                    alternative("valuePeriod", of(&PERIOD)),
                ],
            )
            .summary(),
        one("dataAbsentReason", 0, 1, of(&CODEABLE_CONCEPT)),
        one("interpretation", 0, 0, of(&CODEABLE_CONCEPT)),
        one("referenceRange", 0, 0, of(&OBSERVATION_REFERENCE_RANGE)),
    ],
    keys: Lazy::new(),
};
pub(crate) static OBSERVATION_REFERENCE_RANGE_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("low", within(&QUANTITY_COLUMNS), ".low"),
    column("high", within(&QUANTITY_COLUMNS), ".high"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("appliesTo", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".appliesTo"),
    column("age", within(&RANGE_COLUMNS), ".age"),
    column("text", TEXT, ".text"),
];
pub(crate) static OBSERVATION_COMPONENT_COLUMNS: [ColumnDef; 20] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column("valueQuantity", within(&QUANTITY_COLUMNS), ".valueQuantity"),
    column(
        "valueCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".valueCodeableConcept",
    ),
    column("valueString", TEXT, ".valueString"),
    column("valueBoolean", BOOLEAN, ".valueBoolean"),
    column("valueInteger", INT32, ".valueInteger"),
    column("valueRange", within(&RANGE_COLUMNS), ".valueRange"),
    column("valueRatio", within(&RATIO_COLUMNS), ".valueRatio"),
    column("valueSampledData", within(&SAMPLED_DATA_COLUMNS), ".valueSampledData"),
    column("valueTime", TEXT, ".valueTime"),
    column("valueDateTime", TEXT, ".valueDateTime"),
    column("__valueDateTime_start", TIMESTAMP, ".valueDateTime"),
    column("__valueDateTime_end", TIMESTAMP, ".valueDateTime"),
    column("valuePeriod", within(&PERIOD_COLUMNS), ".valuePeriod"),
    column("dataAbsentReason", within(&CODEABLE_CONCEPT_COLUMNS), ".dataAbsentReason"),
    column(
        "interpretation",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".interpretation",
    ),
    column(
        "referenceRange",
        list(&within(&OBSERVATION_REFERENCE_RANGE_COLUMNS)),
        ".referenceRange",
    ),
];
/// The table `observations`.
pub static OBSERVATION_TABLE: TableDef = TableDef {
    name: "observations",
    doc: "One row for each Observation.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Observation.resourceType"),
        column("id", TEXT, "Observation.id"),
        column("meta", within(&META_COLUMNS), "Observation.meta"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "Observation.identifier",
        ),
        column("status", TEXT, "Observation.status"),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Observation.category",
        ),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "Observation.code"),
        column("subject", within(&REFERENCE_COLUMNS_2), "Observation.subject"),
        column("effectiveDateTime", TEXT, "Observation.effectiveDateTime"),
        column("valueQuantity", within(&QUANTITY_COLUMNS), "Observation.valueQuantity"),
        column("valueString", TEXT, "Observation.valueString"),
        column("__effectiveDateTime_start", TIMESTAMP, "Observation.effectiveDateTime"),
        column("__effectiveDateTime_end", TIMESTAMP, "Observation.effectiveDateTime"),
        column("implicitRules", TEXT, "Observation.implicitRules"),
        column("language", TEXT, "Observation.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Observation.text"),
        column("contained", TEXTS, "Observation.contained"),
        column("extension", EXTENSION_TEXTS, "Observation.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Observation.modifierExtension"),
        column("basedOn", list(&within(&REFERENCE_COLUMNS_2)), "Observation.basedOn"),
        column("partOf", list(&within(&REFERENCE_COLUMNS_2)), "Observation.partOf"),
        column("focus", list(&within(&REFERENCE_COLUMNS_2)), "Observation.focus"),
        column("encounter", within(&REFERENCE_COLUMNS_2), "Observation.encounter"),
        column(
            "effectivePeriod",
            within(&PERIOD_COLUMNS),
            "Observation.effectivePeriod",
        ),
        column(
            "effectiveTiming",
            within(&TIMING_COLUMNS),
            "Observation.effectiveTiming",
        ),
        column("effectiveInstant", TEXT, "Observation.effectiveInstant"),
        column("__effectiveInstant_start", TIMESTAMP, "Observation.effectiveInstant"),
        column("__effectiveInstant_end", TIMESTAMP, "Observation.effectiveInstant"),
        column("issued", TEXT, "Observation.issued"),
        column("__issued_start", TIMESTAMP, "Observation.issued"),
        column("__issued_end", TIMESTAMP, "Observation.issued"),
        column(
            "performer",
            list(&within(&REFERENCE_COLUMNS_2)),
            "Observation.performer",
        ),
        column(
            "valueCodeableConcept",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Observation.valueCodeableConcept",
        ),
        column("valueBoolean", BOOLEAN, "Observation.valueBoolean"),
        column("valueInteger", INT32, "Observation.valueInteger"),
        column("valueRange", within(&RANGE_COLUMNS), "Observation.valueRange"),
        column("valueRatio", within(&RATIO_COLUMNS), "Observation.valueRatio"),
        column(
            "valueSampledData",
            within(&SAMPLED_DATA_COLUMNS),
            "Observation.valueSampledData",
        ),
        column("valueTime", TEXT, "Observation.valueTime"),
        column("valueDateTime", TEXT, "Observation.valueDateTime"),
        column("__valueDateTime_start", TIMESTAMP, "Observation.valueDateTime"),
        column("__valueDateTime_end", TIMESTAMP, "Observation.valueDateTime"),
        column("valuePeriod", within(&PERIOD_COLUMNS), "Observation.valuePeriod"),
        column(
            "dataAbsentReason",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Observation.dataAbsentReason",
        ),
        column(
            "interpretation",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Observation.interpretation",
        ),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "Observation.note"),
        column("bodySite", within(&CODEABLE_CONCEPT_COLUMNS), "Observation.bodySite"),
        column("method", within(&CODEABLE_CONCEPT_COLUMNS), "Observation.method"),
        column("specimen", within(&REFERENCE_COLUMNS_2), "Observation.specimen"),
        column("device", within(&REFERENCE_COLUMNS_2), "Observation.device"),
        column(
            "referenceRange",
            list(&within(&OBSERVATION_REFERENCE_RANGE_COLUMNS)),
            "Observation.referenceRange",
        ),
        column(
            "hasMember",
            list(&within(&REFERENCE_COLUMNS_2)),
            "Observation.hasMember",
        ),
        column(
            "derivedFrom",
            list(&within(&REFERENCE_COLUMNS_2)),
            "Observation.derivedFrom",
        ),
        column(
            "component",
            list(&within(&OBSERVATION_COMPONENT_COLUMNS)),
            "Observation.component",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Observation.meta.lastUpdated"),
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

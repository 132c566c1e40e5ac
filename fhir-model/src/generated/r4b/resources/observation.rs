// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{OBSERVATION_STATUS, ObservationStatus};
use super::super::datatypes::{
    Annotation, CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period,
    Quantity, Range, Ratio, Reference, SAMPLED_DATA_COLUMNS, SampledData, Timing,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODE_COLUMN_2,
    EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_MODIFIER_EXTENSION_2, HAS_NOTE, HAS_TEXT, HAS_TYPE, IDENTIFIER_LIST, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT,
    OF_PERIOD, OF_QUANTITY, OF_RANGE, OF_RATIO, OF_REFERENCE, OF_SAMPLED_DATA, OF_TIMING,
    PERIOD_STRUCT, QUANTITY_STRUCT, RANGE_STRUCT, RATIO_STRUCT, REFERENCE_LIST_2,
    REFERENCE_STRUCT_2, TEXT_COLUMN, TIMING_STRUCT, TYPE_COLUMN, VALUE_BOOLEAN_COLUMN,
    VALUE_QUANTITY_COLUMN, VALUE_STRING_COLUMN,
};
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
    /// `Observation.subject` · Reference to Device, Group, Location, Medication, Organization, Patient, Practitioner, Procedure, Substance · 0..1
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
    #[doc = " `Observation.effective[x]`"] ObservationEffective, [DateTime(Element <
    DateTime >), Period(Box < Period >), Timing(Box < Timing >), Instant(Element <
    Instant >)]
);
choice!(
    #[doc = " `Observation.value[x]`"] ObservationValue, [Quantity(Box < Quantity >),
    CodeableConcept(Box < CodeableConcept >), String(Element < String >), Boolean(Element
    < bool >), Integer(Element < i32 >), Range(Box < Range >), Ratio(Box < Ratio >),
    SampledData(Box < SampledData >), Time(Element < Time >), DateTime(Element < DateTime
    >), Period(Box < Period >)]
);
/// The definition of `Observation`.
pub static OBSERVATION: TypeDef = TypeDef {
    name: "Observation",
    path: "Observation",
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
        summary("basedOn", 0, 0, OF_REFERENCE)
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
        summary("partOf", 0, 0, OF_REFERENCE)
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
        one("category", 0, 0, OF_CODEABLE_CONCEPT),
        summary("code", 1, 1, OF_CODEABLE_CONCEPT),
        summary("subject", 0, 1, OF_REFERENCE)
            .to(
                &[
                    "Device",
                    "Group",
                    "Location",
                    "Medication",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "Procedure",
                    "Substance",
                ],
            ),
        summary("focus", 0, 0, OF_REFERENCE),
        summary("encounter", 0, 1, OF_REFERENCE).to(&["Encounter"]),
        choice(
                "effective",
                0,
                1,
                &[
                    alternative("effectiveDateTime", OF_DATE_TIME),
                    alternative("effectivePeriod", OF_PERIOD),
                    alternative("effectiveTiming", OF_TIMING),
                    alternative("effectiveInstant", OF_INSTANT),
                ],
            )
            .summary(),
        summary("issued", 0, 1, OF_INSTANT),
        summary("performer", 0, 0, OF_REFERENCE)
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
                    alternative("valueQuantity", OF_QUANTITY),
                    alternative("valueCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("valueString", OF_STRING),
                    alternative("valueBoolean", OF_BOOLEAN),
                    alternative("valueInteger", OF_INTEGER),
                    alternative("valueRange", OF_RANGE),
                    alternative("valueRatio", OF_RATIO),
                    alternative("valueSampledData", OF_SAMPLED_DATA),
                    alternative("valueTime", OF_TIME),
                    alternative("valueDateTime", OF_DATE_TIME),
                    alternative("valuePeriod", OF_PERIOD),
                ],
            )
            .summary(),
        one("dataAbsentReason", 0, 1, OF_CODEABLE_CONCEPT),
        one("interpretation", 0, 0, OF_CODEABLE_CONCEPT),
        HAS_NOTE,
        one("bodySite", 0, 1, OF_CODEABLE_CONCEPT),
        one("method", 0, 1, OF_CODEABLE_CONCEPT),
        one("specimen", 0, 1, OF_REFERENCE).to(&["Specimen"]),
        one("device", 0, 1, OF_REFERENCE).to(&["Device", "DeviceMetric"]),
        one("referenceRange", 0, 0, of(&OBSERVATION_REFERENCE_RANGE)),
        summary("hasMember", 0, 0, OF_REFERENCE)
            .to(&["MolecularSequence", "Observation", "QuestionnaireResponse"]),
        summary("derivedFrom", 0, 0, OF_REFERENCE)
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("low", 0, 1, OF_QUANTITY),
        one("high", 0, 1, OF_QUANTITY),
        HAS_TYPE,
        one("appliesTo", 0, 0, OF_CODEABLE_CONCEPT),
        one("age", 0, 1, OF_RANGE),
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
    #[doc = " `Observation.component.value[x]`"] ObservationComponentValue, [Quantity(Box
    < Quantity >), CodeableConcept(Box < CodeableConcept >), String(Element < String >),
    Boolean(Element < bool >), Integer(Element < i32 >), Range(Box < Range >), Ratio(Box
    < Ratio >), SampledData(Box < SampledData >), Time(Element < Time >),
    DateTime(Element < DateTime >), Period(Box < Period >)]
);
/// The definition of `Observation.component`.
pub static OBSERVATION_COMPONENT: TypeDef = TypeDef {
    name: "ObservationComponent",
    path: "Observation.component",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("code", 1, 1, OF_CODEABLE_CONCEPT),
        choice(
                "value",
                0,
                1,
                &[
                    alternative("valueQuantity", OF_QUANTITY),
                    alternative("valueCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("valueString", OF_STRING),
                    alternative("valueBoolean", OF_BOOLEAN),
                    alternative("valueInteger", OF_INTEGER),
                    alternative("valueRange", OF_RANGE),
                    alternative("valueRatio", OF_RATIO),
                    alternative("valueSampledData", OF_SAMPLED_DATA),
                    alternative("valueTime", OF_TIME),
                    alternative("valueDateTime", OF_DATE_TIME),
                    alternative("valuePeriod", OF_PERIOD),
                ],
            )
            .summary(),
        one("dataAbsentReason", 0, 1, OF_CODEABLE_CONCEPT),
        one("interpretation", 0, 0, OF_CODEABLE_CONCEPT),
        one("referenceRange", 0, 0, of(&OBSERVATION_REFERENCE_RANGE)),
    ],
    keys: Lazy::new(),
};
pub(crate) static OBSERVATION_REFERENCE_RANGE_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".low", QUANTITY_STRUCT),
    column(".high", QUANTITY_STRUCT),
    TYPE_COLUMN,
    column(".appliesTo", CODEABLE_CONCEPT_LIST),
    column(".age", RANGE_STRUCT),
    TEXT_COLUMN,
];
pub(crate) static OBSERVATION_COMPONENT_COLUMNS: [ColumnDef; 20] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN_2,
    VALUE_QUANTITY_COLUMN,
    column(".valueCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    VALUE_STRING_COLUMN,
    VALUE_BOOLEAN_COLUMN,
    column(".valueInteger", INT32),
    column(".valueRange", RANGE_STRUCT),
    column(".valueRatio", RATIO_STRUCT),
    column(".valueSampledData", within(&SAMPLED_DATA_COLUMNS)),
    column(".valueTime", TEXT),
    column(".valueDateTime", TEXT),
    derived("__valueDateTime_start", TIMESTAMP, ".valueDateTime"),
    derived("__valueDateTime_end", TIMESTAMP, ".valueDateTime"),
    column(".valuePeriod", PERIOD_STRUCT),
    column(".dataAbsentReason", CODEABLE_CONCEPT_STRUCT),
    column(".interpretation", CODEABLE_CONCEPT_LIST),
    column(".referenceRange", list(&within(&OBSERVATION_REFERENCE_RANGE_COLUMNS))),
];
/// The table `observations`.
pub static OBSERVATION_TABLE: TableDef = TableDef {
    name: "observations",
    doc: "One row for each Observation.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Observation.resourceType", TEXT),
        column("Observation.id", TEXT),
        column("Observation.meta", META_STRUCT),
        column("Observation.identifier", IDENTIFIER_LIST),
        column("Observation.status", TEXT),
        column("Observation.category", CODEABLE_CONCEPT_LIST),
        column("Observation.code", CODEABLE_CONCEPT_STRUCT),
        column("Observation.subject", REFERENCE_STRUCT_2),
        column("Observation.effectiveDateTime", TEXT),
        column("Observation.valueQuantity", QUANTITY_STRUCT),
        column("Observation.valueString", TEXT),
        derived("__effectiveDateTime_start", TIMESTAMP, "Observation.effectiveDateTime"),
        derived("__effectiveDateTime_end", TIMESTAMP, "Observation.effectiveDateTime"),
        column("Observation.implicitRules", TEXT),
        column("Observation.language", TEXT),
        column("Observation.text", NARRATIVE_STRUCT),
        column("Observation.contained", TEXTS),
        column("Observation.extension", EXTENSION_TEXTS),
        column("Observation.modifierExtension", EXTENSION_TEXTS),
        column("Observation.basedOn", REFERENCE_LIST_2),
        column("Observation.partOf", REFERENCE_LIST_2),
        column("Observation.focus", REFERENCE_LIST_2),
        column("Observation.encounter", REFERENCE_STRUCT_2),
        column("Observation.effectivePeriod", PERIOD_STRUCT),
        column("Observation.effectiveTiming", TIMING_STRUCT),
        column("Observation.effectiveInstant", TEXT),
        derived("__effectiveInstant_start", TIMESTAMP, "Observation.effectiveInstant"),
        derived("__effectiveInstant_end", TIMESTAMP, "Observation.effectiveInstant"),
        column("Observation.issued", TEXT),
        derived("__issued_start", TIMESTAMP, "Observation.issued"),
        derived("__issued_end", TIMESTAMP, "Observation.issued"),
        column("Observation.performer", REFERENCE_LIST_2),
        column("Observation.valueCodeableConcept", CODEABLE_CONCEPT_STRUCT),
        column("Observation.valueBoolean", BOOLEAN),
        column("Observation.valueInteger", INT32),
        column("Observation.valueRange", RANGE_STRUCT),
        column("Observation.valueRatio", RATIO_STRUCT),
        column("Observation.valueSampledData", within(&SAMPLED_DATA_COLUMNS)),
        column("Observation.valueTime", TEXT),
        column("Observation.valueDateTime", TEXT),
        derived("__valueDateTime_start", TIMESTAMP, "Observation.valueDateTime"),
        derived("__valueDateTime_end", TIMESTAMP, "Observation.valueDateTime"),
        column("Observation.valuePeriod", PERIOD_STRUCT),
        column("Observation.dataAbsentReason", CODEABLE_CONCEPT_STRUCT),
        column("Observation.interpretation", CODEABLE_CONCEPT_LIST),
        column("Observation.note", ANNOTATION_LIST),
        column("Observation.bodySite", CODEABLE_CONCEPT_STRUCT),
        column("Observation.method", CODEABLE_CONCEPT_STRUCT),
        column("Observation.specimen", REFERENCE_STRUCT_2),
        column("Observation.device", REFERENCE_STRUCT_2),
        column(
            "Observation.referenceRange",
            list(&within(&OBSERVATION_REFERENCE_RANGE_COLUMNS)),
        ),
        column("Observation.hasMember", REFERENCE_LIST_2),
        column("Observation.derivedFrom", REFERENCE_LIST_2),
        column("Observation.component", list(&within(&OBSERVATION_COMPONENT_COLUMNS))),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Observation.meta.lastUpdated"),
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

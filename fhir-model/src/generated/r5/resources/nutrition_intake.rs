// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{EVENT_STATUS, EventStatus};
use super::super::datatypes::{
    Annotation, CodeableConcept, CodeableReference, Element, Extension, Identifier, Meta,
    Narrative, Period, Quantity, Reference, Timing,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    CODEABLE_REFERENCE_LIST, CODEABLE_REFERENCE_STRUCT, EXTENSION_COLUMN, HAS_CODE,
    HAS_CONTAINED, HAS_ENCOUNTER, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_NOTE,
    HAS_TEXT, HAS_TYPE_4, IDENTIFIER_LIST, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT,
    OF_CODEABLE_REFERENCE, OF_PERIOD, OF_QUANTITY, OF_REFERENCE, OF_TIMING,
    PERIOD_STRUCT, QUANTITY_STRUCT, REFERENCE_LIST_2, REFERENCE_STRUCT_2, TIMING_STRUCT,
    TYPE_COLUMN,
};
use crate::shorthand::*;
/// `NutritionIntake`
pub struct NutritionIntake {
    /// `NutritionIntake.id` · id · 0..1
    pub id: Element<String>,
    /// `NutritionIntake.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `NutritionIntake.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `NutritionIntake.language` · code · 0..1
    pub language: Element<String>,
    /// `NutritionIntake.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `NutritionIntake.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `NutritionIntake.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `NutritionIntake.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `NutritionIntake.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `NutritionIntake.instantiatesCanonical` · canonical to ActivityDefinition, ChargeItemDefinition, ClinicalUseDefinition, EventDefinition, Measure, MessageDefinition, ObservationDefinition, OperationDefinition, PlanDefinition, Questionnaire, Requirements, SubscriptionTopic, TestPlan, TestScript · 0..*
    pub instantiates_canonical: Vec<Element<String>>,
    /// `NutritionIntake.instantiatesUri` · uri · 0..*
    pub instantiates_uri: Vec<Element<String>>,
    /// `NutritionIntake.basedOn` · Reference to CarePlan, NutritionOrder, ServiceRequest · 0..*
    pub based_on: Vec<Reference>,
    /// `NutritionIntake.partOf` · Reference to NutritionIntake, Observation, Procedure · 0..*
    pub part_of: Vec<Reference>,
    /// `NutritionIntake.status` · code · 1..1
    pub status: Element<EventStatus>,
    /// `NutritionIntake.statusReason` · CodeableConcept · 0..*
    pub status_reason: Vec<CodeableConcept>,
    /// `NutritionIntake.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `NutritionIntake.subject` · Reference to Group, Patient · 1..1
    pub subject: Option<Box<Reference>>,
    /// `NutritionIntake.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `NutritionIntake.occurrence[x]` · dateTime, Period · 0..1
    pub occurrence: Option<NutritionIntakeOccurrence>,
    /// `NutritionIntake.recorded` · dateTime · 0..1
    pub recorded: Element<DateTime>,
    /// `NutritionIntake.reported[x]` · boolean, Reference to Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub reported: Option<NutritionIntakeReported>,
    /// `NutritionIntake.consumedItem` · NutritionIntakeConsumedItem · 1..*
    pub consumed_item: Vec<NutritionIntakeConsumedItem>,
    /// `NutritionIntake.ingredientLabel` · NutritionIntakeIngredientLabel · 0..*
    pub ingredient_label: Vec<NutritionIntakeIngredientLabel>,
    /// `NutritionIntake.performer` · NutritionIntakePerformer · 0..*
    pub performer: Vec<NutritionIntakePerformer>,
    /// `NutritionIntake.location` · Reference to Location · 0..1
    pub location: Option<Box<Reference>>,
    /// `NutritionIntake.derivedFrom` · Reference · 0..*
    pub derived_from: Vec<Reference>,
    /// `NutritionIntake.reason` · CodeableReference to Condition, DiagnosticReport, DocumentReference, Observation · 0..*
    pub reason: Vec<CodeableReference>,
    /// `NutritionIntake.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    NutritionIntake, NUTRITION_INTAKE, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, instantiates_canonical,
    instantiates_uri, based_on, part_of, status, status_reason, code, subject, encounter,
    occurrence, recorded, reported, consumed_item, ingredient_label, performer, location,
    derived_from, reason, note]
);
choice!(
    #[doc = " `NutritionIntake.occurrence[x]`"] NutritionIntakeOccurrence,
    [DateTime(Element < DateTime >), Period(Box < Period >)]
);
choice!(
    #[doc = " `NutritionIntake.reported[x]`"] NutritionIntakeReported, [Boolean(Element <
    bool >), Reference(Box < Reference >)]
);
/// The definition of `NutritionIntake`.
pub static NUTRITION_INTAKE: TypeDef = TypeDef {
    name: "NutritionIntake",
    path: "NutritionIntake",
    kind: TypeKind::Resource,
    elements: &[
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_IDENTIFIER,
        one("instantiatesCanonical", 0, 0, OF_CANONICAL)
            .to(
                &[
                    "ActivityDefinition",
                    "ChargeItemDefinition",
                    "ClinicalUseDefinition",
                    "EventDefinition",
                    "Measure",
                    "MessageDefinition",
                    "ObservationDefinition",
                    "OperationDefinition",
                    "PlanDefinition",
                    "Questionnaire",
                    "Requirements",
                    "SubscriptionTopic",
                    "TestPlan",
                    "TestScript",
                ],
            ),
        one("instantiatesUri", 0, 0, OF_URI),
        summary("basedOn", 0, 0, OF_REFERENCE)
            .to(&["CarePlan", "NutritionOrder", "ServiceRequest"]),
        summary("partOf", 0, 0, OF_REFERENCE)
            .to(&["NutritionIntake", "Observation", "Procedure"]),
        summary("status", 1, 1, OF_CODE).codes(&EVENT_STATUS).modifier(),
        one("statusReason", 0, 0, OF_CODEABLE_CONCEPT),
        HAS_CODE,
        summary("subject", 1, 1, OF_REFERENCE).to(&["Group", "Patient"]),
        HAS_ENCOUNTER,
        choice(
                "occurrence",
                0,
                1,
                &[
                    alternative("occurrenceDateTime", OF_DATE_TIME),
                    alternative("occurrencePeriod", OF_PERIOD),
                ],
            )
            .summary(),
        summary("recorded", 0, 1, OF_DATE_TIME),
        choice(
                "reported",
                0,
                1,
                &[
                    alternative("reportedBoolean", OF_BOOLEAN),
                    alternative("reportedReference", OF_REFERENCE),
                ],
            )
            .to(
                &[
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("consumedItem", 1, 0, of(&NUTRITION_INTAKE_CONSUMED_ITEM)),
        one("ingredientLabel", 0, 0, of(&NUTRITION_INTAKE_INGREDIENT_LABEL)),
        one("performer", 0, 0, of(&NUTRITION_INTAKE_PERFORMER)),
        one("location", 0, 1, OF_REFERENCE).to(&["Location"]),
        one("derivedFrom", 0, 0, OF_REFERENCE),
        one("reason", 0, 0, OF_CODEABLE_REFERENCE)
            .to(&["Condition", "DiagnosticReport", "DocumentReference", "Observation"]),
        HAS_NOTE,
    ],
    keys: Lazy::new(),
};
/// `NutritionIntake.consumedItem`
pub struct NutritionIntakeConsumedItem {
    /// `NutritionIntake.consumedItem.id` · string · 0..1
    pub id: Option<String>,
    /// `NutritionIntake.consumedItem.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `NutritionIntake.consumedItem.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `NutritionIntake.consumedItem.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `NutritionIntake.consumedItem.nutritionProduct` · CodeableReference to NutritionProduct · 1..1
    pub nutrition_product: Option<Box<CodeableReference>>,
    /// `NutritionIntake.consumedItem.schedule` · Timing · 0..1
    pub schedule: Option<Box<Timing>>,
    /// `NutritionIntake.consumedItem.amount` · Quantity · 0..1
    pub amount: Option<Box<Quantity>>,
    /// `NutritionIntake.consumedItem.rate` · Quantity · 0..1
    pub rate: Option<Box<Quantity>>,
    /// `NutritionIntake.consumedItem.notConsumed` · boolean · 0..1
    pub not_consumed: Element<bool>,
    /// `NutritionIntake.consumedItem.notConsumedReason` · CodeableConcept · 0..1
    pub not_consumed_reason: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    NutritionIntakeConsumedItem, NUTRITION_INTAKE_CONSUMED_ITEM, [id, extension,
    modifier_extension, type_, nutrition_product, schedule, amount, rate, not_consumed,
    not_consumed_reason]
);
/// The definition of `NutritionIntake.consumedItem`.
pub static NUTRITION_INTAKE_CONSUMED_ITEM: TypeDef = TypeDef {
    name: "NutritionIntakeConsumedItem",
    path: "NutritionIntake.consumedItem",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE_4,
        summary("nutritionProduct", 1, 1, OF_CODEABLE_REFERENCE)
            .to(&["NutritionProduct"]),
        one("schedule", 0, 1, OF_TIMING),
        summary("amount", 0, 1, OF_QUANTITY),
        summary("rate", 0, 1, OF_QUANTITY),
        one("notConsumed", 0, 1, OF_BOOLEAN),
        one("notConsumedReason", 0, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `NutritionIntake.ingredientLabel`
pub struct NutritionIntakeIngredientLabel {
    /// `NutritionIntake.ingredientLabel.id` · string · 0..1
    pub id: Option<String>,
    /// `NutritionIntake.ingredientLabel.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `NutritionIntake.ingredientLabel.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `NutritionIntake.ingredientLabel.nutrient` · CodeableReference to Substance · 1..1
    pub nutrient: Option<Box<CodeableReference>>,
    /// `NutritionIntake.ingredientLabel.amount` · Quantity · 1..1
    pub amount: Option<Box<Quantity>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    NutritionIntakeIngredientLabel, NUTRITION_INTAKE_INGREDIENT_LABEL, [id, extension,
    modifier_extension, nutrient, amount]
);
/// The definition of `NutritionIntake.ingredientLabel`.
pub static NUTRITION_INTAKE_INGREDIENT_LABEL: TypeDef = TypeDef {
    name: "NutritionIntakeIngredientLabel",
    path: "NutritionIntake.ingredientLabel",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("nutrient", 1, 1, OF_CODEABLE_REFERENCE).to(&["Substance"]),
        one("amount", 1, 1, OF_QUANTITY),
    ],
    keys: Lazy::new(),
};
/// `NutritionIntake.performer`
pub struct NutritionIntakePerformer {
    /// `NutritionIntake.performer.id` · string · 0..1
    pub id: Option<String>,
    /// `NutritionIntake.performer.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `NutritionIntake.performer.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `NutritionIntake.performer.function` · CodeableConcept · 0..1
    pub function: Option<Box<CodeableConcept>>,
    /// `NutritionIntake.performer.actor` · Reference to CareTeam, Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 1..1
    pub actor: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    NutritionIntakePerformer, NUTRITION_INTAKE_PERFORMER, [id, extension,
    modifier_extension, function, actor]
);
/// The definition of `NutritionIntake.performer`.
pub static NUTRITION_INTAKE_PERFORMER: TypeDef = TypeDef {
    name: "NutritionIntakePerformer",
    path: "NutritionIntake.performer",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("function", 0, 1, OF_CODEABLE_CONCEPT),
        one("actor", 1, 1, OF_REFERENCE)
            .to(
                &[
                    "CareTeam",
                    "Device",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
    ],
    keys: Lazy::new(),
};
pub(crate) static NUTRITION_INTAKE_CONSUMED_ITEM_COLUMNS: [ColumnDef; 10] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".nutritionProduct", CODEABLE_REFERENCE_STRUCT),
    column(".schedule", TIMING_STRUCT),
    column(".amount", QUANTITY_STRUCT),
    column(".rate", QUANTITY_STRUCT),
    column(".notConsumed", BOOLEAN),
    column(".notConsumedReason", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static NUTRITION_INTAKE_INGREDIENT_LABEL_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".nutrient", CODEABLE_REFERENCE_STRUCT),
    column(".amount", QUANTITY_STRUCT),
];
pub(crate) static NUTRITION_INTAKE_PERFORMER_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".function", CODEABLE_CONCEPT_STRUCT),
    column(".actor", REFERENCE_STRUCT_2),
];
/// The table `nutrition_intake`.
pub static NUTRITION_INTAKE_TABLE: TableDef = TableDef {
    name: "nutrition_intake",
    doc: "One row for each NutritionIntake.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("NutritionIntake.resourceType", TEXT),
        column("NutritionIntake.id", TEXT),
        column("NutritionIntake.meta", META_STRUCT),
        column("NutritionIntake.implicitRules", TEXT),
        column("NutritionIntake.language", TEXT),
        column("NutritionIntake.text", NARRATIVE_STRUCT),
        column("NutritionIntake.contained", TEXTS),
        column("NutritionIntake.extension", EXTENSION_TEXTS),
        column("NutritionIntake.modifierExtension", EXTENSION_TEXTS),
        column("NutritionIntake.identifier", IDENTIFIER_LIST),
        column("NutritionIntake.instantiatesCanonical", TEXTS),
        column("NutritionIntake.instantiatesUri", TEXTS),
        column("NutritionIntake.basedOn", REFERENCE_LIST_2),
        column("NutritionIntake.partOf", REFERENCE_LIST_2),
        column("NutritionIntake.status", TEXT),
        column("NutritionIntake.statusReason", CODEABLE_CONCEPT_LIST),
        column("NutritionIntake.code", CODEABLE_CONCEPT_STRUCT),
        column("NutritionIntake.subject", REFERENCE_STRUCT_2),
        column("NutritionIntake.encounter", REFERENCE_STRUCT_2),
        column("NutritionIntake.occurrenceDateTime", TEXT),
        derived(
            "__occurrenceDateTime_start",
            TIMESTAMP,
            "NutritionIntake.occurrenceDateTime",
        ),
        derived(
            "__occurrenceDateTime_end",
            TIMESTAMP,
            "NutritionIntake.occurrenceDateTime",
        ),
        column("NutritionIntake.occurrencePeriod", PERIOD_STRUCT),
        column("NutritionIntake.recorded", TEXT),
        derived("__recorded_start", TIMESTAMP, "NutritionIntake.recorded"),
        derived("__recorded_end", TIMESTAMP, "NutritionIntake.recorded"),
        column("NutritionIntake.reportedBoolean", BOOLEAN),
        column("NutritionIntake.reportedReference", REFERENCE_STRUCT_2),
        column(
            "NutritionIntake.consumedItem",
            list(&within(&NUTRITION_INTAKE_CONSUMED_ITEM_COLUMNS)),
        ),
        column(
            "NutritionIntake.ingredientLabel",
            list(&within(&NUTRITION_INTAKE_INGREDIENT_LABEL_COLUMNS)),
        ),
        column(
            "NutritionIntake.performer",
            list(&within(&NUTRITION_INTAKE_PERFORMER_COLUMNS)),
        ),
        column("NutritionIntake.location", REFERENCE_STRUCT_2),
        column("NutritionIntake.derivedFrom", REFERENCE_LIST_2),
        column("NutritionIntake.reason", CODEABLE_REFERENCE_LIST),
        column("NutritionIntake.note", ANNOTATION_LIST),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "NutritionIntake.meta.lastUpdated"),
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

// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{EVENT_STATUS, EventStatus};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CODEABLE_REFERENCE, CODEABLE_REFERENCE_COLUMNS,
    CodeableConcept, CodeableReference, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, QUANTITY,
    QUANTITY_COLUMNS, Quantity, REFERENCE, REFERENCE_COLUMNS_2, Reference, TIMING,
    TIMING_COLUMNS, Timing,
};
use super::super::resources::Resource;
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
    #[doc = " `NutritionIntake.occurrence[x]`"] NutritionIntakeOccurrence, [0 =>
    DateTime(Element < DateTime >), 1 => Period(Box < Period >)]
);
choice!(
    #[doc = " `NutritionIntake.reported[x]`"] NutritionIntakeReported, [0 =>
    Boolean(Element < bool >), 1 => Reference(Box < Reference >)]
);
/// The definition of `NutritionIntake`.
pub static NUTRITION_INTAKE: TypeDef = TypeDef {
    name: "NutritionIntake",
    path: "NutritionIntake",
    kind: TypeKind::Resource,
    elements: &[
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
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
        summary("basedOn", 0, 0, of(&REFERENCE))
            .to(&["CarePlan", "NutritionOrder", "ServiceRequest"]),
        summary("partOf", 0, 0, of(&REFERENCE))
            .to(&["NutritionIntake", "Observation", "Procedure"]),
        summary("status", 1, 1, OF_CODE).codes(&EVENT_STATUS).modifier(),
        one("statusReason", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("code", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("subject", 1, 1, of(&REFERENCE)).to(&["Group", "Patient"]),
        summary("encounter", 0, 1, of(&REFERENCE)).to(&["Encounter"]),
        choice(
                "occurrence",
                0,
                1,
                &[
                    alternative("occurrenceDateTime", OF_DATE_TIME),
                    alternative("occurrencePeriod", of(&PERIOD)),
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
                    alternative("reportedReference", of(&REFERENCE)),
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
        one("location", 0, 1, of(&REFERENCE)).to(&["Location"]),
        one("derivedFrom", 0, 0, of(&REFERENCE)),
        one("reason", 0, 0, of(&CODEABLE_REFERENCE))
            .to(&["Condition", "DiagnosticReport", "DocumentReference", "Observation"]),
        one("note", 0, 0, of(&ANNOTATION)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("type", 1, 1, of(&CODEABLE_CONCEPT)),
        summary("nutritionProduct", 1, 1, of(&CODEABLE_REFERENCE))
            .to(&["NutritionProduct"]),
        one("schedule", 0, 1, of(&TIMING)),
        summary("amount", 0, 1, of(&QUANTITY)),
        summary("rate", 0, 1, of(&QUANTITY)),
        one("notConsumed", 0, 1, OF_BOOLEAN),
        one("notConsumedReason", 0, 1, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("nutrient", 1, 1, of(&CODEABLE_REFERENCE)).to(&["Substance"]),
        one("amount", 1, 1, of(&QUANTITY)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("function", 0, 1, of(&CODEABLE_CONCEPT)),
        one("actor", 1, 1, of(&REFERENCE))
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
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("nutritionProduct", within(&CODEABLE_REFERENCE_COLUMNS), ".nutritionProduct"),
    column("schedule", within(&TIMING_COLUMNS), ".schedule"),
    column("amount", within(&QUANTITY_COLUMNS), ".amount"),
    column("rate", within(&QUANTITY_COLUMNS), ".rate"),
    column("notConsumed", BOOLEAN, ".notConsumed"),
    column("notConsumedReason", within(&CODEABLE_CONCEPT_COLUMNS), ".notConsumedReason"),
];
pub(crate) static NUTRITION_INTAKE_INGREDIENT_LABEL_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("nutrient", within(&CODEABLE_REFERENCE_COLUMNS), ".nutrient"),
    column("amount", within(&QUANTITY_COLUMNS), ".amount"),
];
pub(crate) static NUTRITION_INTAKE_PERFORMER_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("function", within(&CODEABLE_CONCEPT_COLUMNS), ".function"),
    column("actor", within(&REFERENCE_COLUMNS_2), ".actor"),
];
/// The table `nutrition_intake`.
pub static NUTRITION_INTAKE_TABLE: TableDef = TableDef {
    name: "nutrition_intake",
    doc: "One row for each NutritionIntake.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "NutritionIntake.resourceType"),
        column("id", TEXT, "NutritionIntake.id"),
        column("meta", within(&META_COLUMNS), "NutritionIntake.meta"),
        column("implicitRules", TEXT, "NutritionIntake.implicitRules"),
        column("language", TEXT, "NutritionIntake.language"),
        column("text", within(&NARRATIVE_COLUMNS), "NutritionIntake.text"),
        column("contained", TEXTS, "NutritionIntake.contained"),
        column("extension", EXTENSION_TEXTS, "NutritionIntake.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "NutritionIntake.modifierExtension",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "NutritionIntake.identifier",
        ),
        column("instantiatesCanonical", TEXTS, "NutritionIntake.instantiatesCanonical"),
        column("instantiatesUri", TEXTS, "NutritionIntake.instantiatesUri"),
        column(
            "basedOn",
            list(&within(&REFERENCE_COLUMNS_2)),
            "NutritionIntake.basedOn",
        ),
        column("partOf", list(&within(&REFERENCE_COLUMNS_2)), "NutritionIntake.partOf"),
        column("status", TEXT, "NutritionIntake.status"),
        column(
            "statusReason",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "NutritionIntake.statusReason",
        ),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "NutritionIntake.code"),
        column("subject", within(&REFERENCE_COLUMNS_2), "NutritionIntake.subject"),
        column("encounter", within(&REFERENCE_COLUMNS_2), "NutritionIntake.encounter"),
        column("occurrenceDateTime", TEXT, "NutritionIntake.occurrenceDateTime"),
        column(
            "__occurrenceDateTime_start",
            TIMESTAMP,
            "NutritionIntake.occurrenceDateTime",
        ),
        column(
            "__occurrenceDateTime_end",
            TIMESTAMP,
            "NutritionIntake.occurrenceDateTime",
        ),
        column(
            "occurrencePeriod",
            within(&PERIOD_COLUMNS),
            "NutritionIntake.occurrencePeriod",
        ),
        column("recorded", TEXT, "NutritionIntake.recorded"),
        column("__recorded_start", TIMESTAMP, "NutritionIntake.recorded"),
        column("__recorded_end", TIMESTAMP, "NutritionIntake.recorded"),
        column("reportedBoolean", BOOLEAN, "NutritionIntake.reportedBoolean"),
        column(
            "reportedReference",
            within(&REFERENCE_COLUMNS_2),
            "NutritionIntake.reportedReference",
        ),
        column(
            "consumedItem",
            list(&within(&NUTRITION_INTAKE_CONSUMED_ITEM_COLUMNS)),
            "NutritionIntake.consumedItem",
        ),
        column(
            "ingredientLabel",
            list(&within(&NUTRITION_INTAKE_INGREDIENT_LABEL_COLUMNS)),
            "NutritionIntake.ingredientLabel",
        ),
        column(
            "performer",
            list(&within(&NUTRITION_INTAKE_PERFORMER_COLUMNS)),
            "NutritionIntake.performer",
        ),
        column("location", within(&REFERENCE_COLUMNS_2), "NutritionIntake.location"),
        column(
            "derivedFrom",
            list(&within(&REFERENCE_COLUMNS_2)),
            "NutritionIntake.derivedFrom",
        ),
        column(
            "reason",
            list(&within(&CODEABLE_REFERENCE_COLUMNS)),
            "NutritionIntake.reason",
        ),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "NutritionIntake.note"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "NutritionIntake.meta.lastUpdated"),
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

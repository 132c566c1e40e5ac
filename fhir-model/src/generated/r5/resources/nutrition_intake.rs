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
#[derive(Default)]
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
    NutritionIntake, NUTRITION_INTAKE, [0 => id, 1 => meta, 2 => implicit_rules, 3 =>
    language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    identifier, 9 => instantiates_canonical, 10 => instantiates_uri, 11 => based_on, 12
    => part_of, 13 => status, 14 => status_reason, 15 => code, 16 => subject, 17 =>
    encounter, 18 => occurrence, 19 => recorded, 20 => reported, 21 => consumed_item, 22
    => ingredient_label, 23 => performer, 24 => location, 25 => derived_from, 26 =>
    reason, 27 => note]
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
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("instantiatesCanonical", 0, 0, Ty::Primitive(Primitive::Canonical))
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
        one("instantiatesUri", 0, 0, Ty::Primitive(Primitive::Uri)),
        one("basedOn", 0, 0, Ty::Type(&REFERENCE))
            .to(&["CarePlan", "NutritionOrder", "ServiceRequest"])
            .summary(),
        one("partOf", 0, 0, Ty::Type(&REFERENCE))
            .to(&["NutritionIntake", "Observation", "Procedure"])
            .summary(),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&EVENT_STATUS)
            .summary()
            .modifier(),
        one("statusReason", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("code", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("subject", 1, 1, Ty::Type(&REFERENCE)).to(&["Group", "Patient"]).summary(),
        one("encounter", 0, 1, Ty::Type(&REFERENCE)).to(&["Encounter"]).summary(),
        choice(
                "occurrence",
                0,
                1,
                &[
                    alternative(
                        "occurrenceDateTime",
                        Ty::Primitive(Primitive::DateTime),
                    ),
                    alternative("occurrencePeriod", Ty::Type(&PERIOD)),
                ],
            )
            .summary(),
        one("recorded", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        choice(
                "reported",
                0,
                1,
                &[
                    alternative("reportedBoolean", Ty::Primitive(Primitive::Boolean)),
                    alternative("reportedReference", Ty::Type(&REFERENCE)),
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
        one("consumedItem", 1, 0, Ty::Type(&NUTRITION_INTAKE_CONSUMED_ITEM)),
        one("ingredientLabel", 0, 0, Ty::Type(&NUTRITION_INTAKE_INGREDIENT_LABEL)),
        one("performer", 0, 0, Ty::Type(&NUTRITION_INTAKE_PERFORMER)),
        one("location", 0, 1, Ty::Type(&REFERENCE)).to(&["Location"]),
        one("derivedFrom", 0, 0, Ty::Type(&REFERENCE)),
        one("reason", 0, 0, Ty::Type(&CODEABLE_REFERENCE))
            .to(&["Condition", "DiagnosticReport", "DocumentReference", "Observation"]),
        one("note", 0, 0, Ty::Type(&ANNOTATION)),
    ],
    keys: Lazy::new(),
};
/// `NutritionIntake.consumedItem`
#[derive(Default)]
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
    NutritionIntakeConsumedItem, NUTRITION_INTAKE_CONSUMED_ITEM, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => type_, 4 => nutrition_product, 5 =>
    schedule, 6 => amount, 7 => rate, 8 => not_consumed, 9 => not_consumed_reason]
);
/// The definition of `NutritionIntake.consumedItem`.
pub static NUTRITION_INTAKE_CONSUMED_ITEM: TypeDef = TypeDef {
    name: "NutritionIntakeConsumedItem",
    path: "NutritionIntake.consumedItem",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("type", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("nutritionProduct", 1, 1, Ty::Type(&CODEABLE_REFERENCE))
            .to(&["NutritionProduct"])
            .summary(),
        one("schedule", 0, 1, Ty::Type(&TIMING)),
        one("amount", 0, 1, Ty::Type(&QUANTITY)).summary(),
        one("rate", 0, 1, Ty::Type(&QUANTITY)).summary(),
        one("notConsumed", 0, 1, Ty::Primitive(Primitive::Boolean)),
        one("notConsumedReason", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
/// `NutritionIntake.ingredientLabel`
#[derive(Default)]
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
    NutritionIntakeIngredientLabel, NUTRITION_INTAKE_INGREDIENT_LABEL, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => nutrient, 4 => amount]
);
/// The definition of `NutritionIntake.ingredientLabel`.
pub static NUTRITION_INTAKE_INGREDIENT_LABEL: TypeDef = TypeDef {
    name: "NutritionIntakeIngredientLabel",
    path: "NutritionIntake.ingredientLabel",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("nutrient", 1, 1, Ty::Type(&CODEABLE_REFERENCE)).to(&["Substance"]),
        one("amount", 1, 1, Ty::Type(&QUANTITY)),
    ],
    keys: Lazy::new(),
};
/// `NutritionIntake.performer`
#[derive(Default)]
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
    NutritionIntakePerformer, NUTRITION_INTAKE_PERFORMER, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => function, 4 => actor]
);
/// The definition of `NutritionIntake.performer`.
pub static NUTRITION_INTAKE_PERFORMER: TypeDef = TypeDef {
    name: "NutritionIntakePerformer",
    path: "NutritionIntake.performer",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("function", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("actor", 1, 1, Ty::Type(&REFERENCE))
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
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column(
        "nutritionProduct",
        within(&CODEABLE_REFERENCE_COLUMNS),
        ".nutritionProduct",
        "",
    ),
    column("schedule", within(&TIMING_COLUMNS), ".schedule", ""),
    column("amount", within(&QUANTITY_COLUMNS), ".amount", ""),
    column("rate", within(&QUANTITY_COLUMNS), ".rate", ""),
    column("notConsumed", BOOLEAN, ".notConsumed", ""),
    column(
        "notConsumedReason",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".notConsumedReason",
        "",
    ),
];
pub(crate) static NUTRITION_INTAKE_INGREDIENT_LABEL_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("nutrient", within(&CODEABLE_REFERENCE_COLUMNS), ".nutrient", ""),
    column("amount", within(&QUANTITY_COLUMNS), ".amount", ""),
];
pub(crate) static NUTRITION_INTAKE_PERFORMER_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("function", within(&CODEABLE_CONCEPT_COLUMNS), ".function", ""),
    column("actor", within(&REFERENCE_COLUMNS_2), ".actor", ""),
];
/// The table `nutrition_intake`.
pub static NUTRITION_INTAKE_TABLE: TableDef = TableDef {
    name: "nutrition_intake",
    doc: "One row for each NutritionIntake.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "NutritionIntake.resourceType", ""),
        column("id", TEXT, "NutritionIntake.id", ""),
        column("meta", within(&META_COLUMNS), "NutritionIntake.meta", ""),
        column("implicitRules", TEXT, "NutritionIntake.implicitRules", ""),
        column("language", TEXT, "NutritionIntake.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "NutritionIntake.text", ""),
        column("contained", list(&TEXT), "NutritionIntake.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "NutritionIntake.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "NutritionIntake.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "NutritionIntake.identifier",
            "",
        ),
        column(
            "instantiatesCanonical",
            list(&TEXT),
            "NutritionIntake.instantiatesCanonical",
            "",
        ),
        column("instantiatesUri", list(&TEXT), "NutritionIntake.instantiatesUri", ""),
        column(
            "basedOn",
            list(&within(&REFERENCE_COLUMNS_2)),
            "NutritionIntake.basedOn",
            "",
        ),
        column(
            "partOf",
            list(&within(&REFERENCE_COLUMNS_2)),
            "NutritionIntake.partOf",
            "",
        ),
        column("status", TEXT, "NutritionIntake.status", ""),
        column(
            "statusReason",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "NutritionIntake.statusReason",
            "",
        ),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "NutritionIntake.code", ""),
        column("subject", within(&REFERENCE_COLUMNS_2), "NutritionIntake.subject", ""),
        column(
            "encounter",
            within(&REFERENCE_COLUMNS_2),
            "NutritionIntake.encounter",
            "",
        ),
        column("occurrenceDateTime", TEXT, "NutritionIntake.occurrenceDateTime", ""),
        column(
            "__occurrenceDateTime_start",
            TIMESTAMP,
            "NutritionIntake.occurrenceDateTime",
            "",
        ),
        column(
            "__occurrenceDateTime_end",
            TIMESTAMP,
            "NutritionIntake.occurrenceDateTime",
            "",
        ),
        column(
            "occurrencePeriod",
            within(&PERIOD_COLUMNS),
            "NutritionIntake.occurrencePeriod",
            "",
        ),
        column("recorded", TEXT, "NutritionIntake.recorded", ""),
        column("__recorded_start", TIMESTAMP, "NutritionIntake.recorded", ""),
        column("__recorded_end", TIMESTAMP, "NutritionIntake.recorded", ""),
        column("reportedBoolean", BOOLEAN, "NutritionIntake.reportedBoolean", ""),
        column(
            "reportedReference",
            within(&REFERENCE_COLUMNS_2),
            "NutritionIntake.reportedReference",
            "",
        ),
        column(
            "consumedItem",
            list(&within(&NUTRITION_INTAKE_CONSUMED_ITEM_COLUMNS)),
            "NutritionIntake.consumedItem",
            "",
        ),
        column(
            "ingredientLabel",
            list(&within(&NUTRITION_INTAKE_INGREDIENT_LABEL_COLUMNS)),
            "NutritionIntake.ingredientLabel",
            "",
        ),
        column(
            "performer",
            list(&within(&NUTRITION_INTAKE_PERFORMER_COLUMNS)),
            "NutritionIntake.performer",
            "",
        ),
        column("location", within(&REFERENCE_COLUMNS_2), "NutritionIntake.location", ""),
        column(
            "derivedFrom",
            list(&within(&REFERENCE_COLUMNS_2)),
            "NutritionIntake.derivedFrom",
            "",
        ),
        column(
            "reason",
            list(&within(&CODEABLE_REFERENCE_COLUMNS)),
            "NutritionIntake.reason",
            "",
        ),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "NutritionIntake.note", ""),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "NutritionIntake.meta.lastUpdated",
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

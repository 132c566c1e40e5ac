// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    MEDICATION_ADMINISTRATION_STATUS_CODES, MedicationAdministrationStatusCodes,
};
use super::super::datatypes::{
    Annotation, CodeableConcept, CodeableReference, Element, Extension, Identifier, Meta,
    Narrative, Period, Quantity, Ratio, Reference, Timing,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    CODEABLE_REFERENCE_LIST, CODEABLE_REFERENCE_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED,
    HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER_2, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_NOTE, HAS_TEXT, IDENTIFIER_LIST, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT,
    OF_CODEABLE_REFERENCE, OF_PERIOD, OF_QUANTITY, OF_RATIO, OF_REFERENCE, OF_TIMING,
    PERIOD_STRUCT, QUANTITY_STRUCT, RATIO_STRUCT, REFERENCE_LIST_2, REFERENCE_STRUCT_2,
    TEXT_COLUMN, TIMING_STRUCT,
};
use crate::shorthand::*;
/// `MedicationAdministration`
pub struct MedicationAdministration {
    /// `MedicationAdministration.id` · id · 0..1
    pub id: Element<String>,
    /// `MedicationAdministration.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `MedicationAdministration.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `MedicationAdministration.language` · code · 0..1
    pub language: Element<String>,
    /// `MedicationAdministration.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `MedicationAdministration.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `MedicationAdministration.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationAdministration.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationAdministration.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `MedicationAdministration.basedOn` · Reference to CarePlan · 0..*
    pub based_on: Vec<Reference>,
    /// `MedicationAdministration.partOf` · Reference to MedicationAdministration, MedicationDispense, Procedure · 0..*
    pub part_of: Vec<Reference>,
    /// `MedicationAdministration.status` · code · 1..1
    pub status: Element<MedicationAdministrationStatusCodes>,
    /// `MedicationAdministration.statusReason` · CodeableConcept · 0..*
    pub status_reason: Vec<CodeableConcept>,
    /// `MedicationAdministration.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `MedicationAdministration.medication` · CodeableReference to Medication · 1..1
    pub medication: Option<Box<CodeableReference>>,
    /// `MedicationAdministration.subject` · Reference to Group, Patient · 1..1
    pub subject: Option<Box<Reference>>,
    /// `MedicationAdministration.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `MedicationAdministration.supportingInformation` · Reference · 0..*
    pub supporting_information: Vec<Reference>,
    /// `MedicationAdministration.occurence[x]` · dateTime, Period, Timing · 1..1
    pub occurence: Option<MedicationAdministrationOccurence>,
    /// `MedicationAdministration.recorded` · dateTime · 0..1
    pub recorded: Element<DateTime>,
    /// `MedicationAdministration.isSubPotent` · boolean · 0..1
    pub is_sub_potent: Element<bool>,
    /// `MedicationAdministration.subPotentReason` · CodeableConcept · 0..*
    pub sub_potent_reason: Vec<CodeableConcept>,
    /// `MedicationAdministration.performer` · MedicationAdministrationPerformer · 0..*
    pub performer: Vec<MedicationAdministrationPerformer>,
    /// `MedicationAdministration.reason` · CodeableReference to Condition, DiagnosticReport, Observation · 0..*
    pub reason: Vec<CodeableReference>,
    /// `MedicationAdministration.request` · Reference to MedicationRequest · 0..1
    pub request: Option<Box<Reference>>,
    /// `MedicationAdministration.device` · CodeableReference to Device · 0..*
    pub device: Vec<CodeableReference>,
    /// `MedicationAdministration.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `MedicationAdministration.dosage` · MedicationAdministrationDosage · 0..1
    pub dosage: Option<Box<MedicationAdministrationDosage>>,
    /// `MedicationAdministration.eventHistory` · Reference to Provenance · 0..*
    pub event_history: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationAdministration, MEDICATION_ADMINISTRATION, [id, meta, implicit_rules,
    language, text, contained, extension, modifier_extension, identifier, based_on,
    part_of, status, status_reason, category, medication, subject, encounter,
    supporting_information, occurence, recorded, is_sub_potent, sub_potent_reason,
    performer, reason, request, device, note, dosage, event_history]
);
choice!(
    #[doc = " `MedicationAdministration.occurence[x]`"]
    MedicationAdministrationOccurence, [DateTime(Element < DateTime >), Period(Box <
    Period >), Timing(Box < Timing >)]
);
/// The definition of `MedicationAdministration`.
pub static MEDICATION_ADMINISTRATION: TypeDef = TypeDef {
    name: "MedicationAdministration",
    path: "MedicationAdministration",
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
        HAS_IDENTIFIER_2,
        one("basedOn", 0, 0, OF_REFERENCE).to(&["CarePlan"]),
        summary("partOf", 0, 0, OF_REFERENCE)
            .to(&["MedicationAdministration", "MedicationDispense", "Procedure"]),
        summary("status", 1, 1, OF_CODE)
            .codes(&MEDICATION_ADMINISTRATION_STATUS_CODES)
            .modifier(),
        one("statusReason", 0, 0, OF_CODEABLE_CONCEPT),
        one("category", 0, 0, OF_CODEABLE_CONCEPT),
        summary("medication", 1, 1, OF_CODEABLE_REFERENCE).to(&["Medication"]),
        summary("subject", 1, 1, OF_REFERENCE).to(&["Group", "Patient"]),
        one("encounter", 0, 1, OF_REFERENCE).to(&["Encounter"]),
        one("supportingInformation", 0, 0, OF_REFERENCE),
        choice(
                "occurence",
                1,
                1,
                &[
                    alternative("occurenceDateTime", OF_DATE_TIME),
                    alternative("occurencePeriod", OF_PERIOD),
                    alternative("occurenceTiming", OF_TIMING),
                ],
            )
            .summary(),
        summary("recorded", 0, 1, OF_DATE_TIME),
        one("isSubPotent", 0, 1, OF_BOOLEAN),
        one("subPotentReason", 0, 0, OF_CODEABLE_CONCEPT),
        summary("performer", 0, 0, of(&MEDICATION_ADMINISTRATION_PERFORMER)),
        one("reason", 0, 0, OF_CODEABLE_REFERENCE)
            .to(&["Condition", "DiagnosticReport", "Observation"]),
        one("request", 0, 1, OF_REFERENCE).to(&["MedicationRequest"]),
        one("device", 0, 0, OF_CODEABLE_REFERENCE).to(&["Device"]),
        HAS_NOTE,
        one("dosage", 0, 1, of(&MEDICATION_ADMINISTRATION_DOSAGE)),
        one("eventHistory", 0, 0, OF_REFERENCE).to(&["Provenance"]),
    ],
    keys: Lazy::new(),
};
/// `MedicationAdministration.performer`
pub struct MedicationAdministrationPerformer {
    /// `MedicationAdministration.performer.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicationAdministration.performer.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationAdministration.performer.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationAdministration.performer.function` · CodeableConcept · 0..1
    pub function: Option<Box<CodeableConcept>>,
    /// `MedicationAdministration.performer.actor` · CodeableReference to Device, Patient, Practitioner, PractitionerRole, RelatedPerson · 1..1
    pub actor: Option<Box<CodeableReference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationAdministrationPerformer, MEDICATION_ADMINISTRATION_PERFORMER, [id,
    extension, modifier_extension, function, actor]
);
/// The definition of `MedicationAdministration.performer`.
pub static MEDICATION_ADMINISTRATION_PERFORMER: TypeDef = TypeDef {
    name: "MedicationAdministrationPerformer",
    path: "MedicationAdministration.performer",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("function", 0, 1, OF_CODEABLE_CONCEPT),
        summary("actor", 1, 1, OF_CODEABLE_REFERENCE)
            .to(
                &[
                    "Device",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
    ],
    keys: Lazy::new(),
};
/// `MedicationAdministration.dosage`
pub struct MedicationAdministrationDosage {
    /// `MedicationAdministration.dosage.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicationAdministration.dosage.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationAdministration.dosage.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationAdministration.dosage.text` · string · 0..1
    pub text: Element<String>,
    /// `MedicationAdministration.dosage.site` · CodeableConcept · 0..1
    pub site: Option<Box<CodeableConcept>>,
    /// `MedicationAdministration.dosage.route` · CodeableConcept · 0..1
    pub route: Option<Box<CodeableConcept>>,
    /// `MedicationAdministration.dosage.method` · CodeableConcept · 0..1
    pub method: Option<Box<CodeableConcept>>,
    /// `MedicationAdministration.dosage.dose` · Quantity · 0..1
    pub dose: Option<Box<Quantity>>,
    /// `MedicationAdministration.dosage.rate[x]` · Ratio, Quantity · 0..1
    pub rate: Option<MedicationAdministrationDosageRate>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationAdministrationDosage, MEDICATION_ADMINISTRATION_DOSAGE, [id, extension,
    modifier_extension, text, site, route, method, dose, rate]
);
choice!(
    #[doc = " `MedicationAdministration.dosage.rate[x]`"]
    MedicationAdministrationDosageRate, [Ratio(Box < Ratio >), Quantity(Box < Quantity
    >)]
);
/// The definition of `MedicationAdministration.dosage`.
pub static MEDICATION_ADMINISTRATION_DOSAGE: TypeDef = TypeDef {
    name: "MedicationAdministrationDosage",
    path: "MedicationAdministration.dosage",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("text", 0, 1, OF_STRING),
        one("site", 0, 1, OF_CODEABLE_CONCEPT),
        one("route", 0, 1, OF_CODEABLE_CONCEPT),
        one("method", 0, 1, OF_CODEABLE_CONCEPT),
        one("dose", 0, 1, OF_QUANTITY),
        choice(
            "rate",
            0,
            1,
            &[
                alternative("rateRatio", OF_RATIO),
                alternative("rateQuantity", OF_QUANTITY),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEDICATION_ADMINISTRATION_PERFORMER_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".function", CODEABLE_CONCEPT_STRUCT),
    column(".actor", CODEABLE_REFERENCE_STRUCT),
];
pub(crate) static MEDICATION_ADMINISTRATION_DOSAGE_COLUMNS: [ColumnDef; 10] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TEXT_COLUMN,
    column(".site", CODEABLE_CONCEPT_STRUCT),
    column(".route", CODEABLE_CONCEPT_STRUCT),
    column(".method", CODEABLE_CONCEPT_STRUCT),
    column(".dose", QUANTITY_STRUCT),
    column(".rateRatio", RATIO_STRUCT),
    column(".rateQuantity", QUANTITY_STRUCT),
];
/// The table `medication_administration`.
pub static MEDICATION_ADMINISTRATION_TABLE: TableDef = TableDef {
    name: "medication_administration",
    doc: "One row for each MedicationAdministration.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("MedicationAdministration.resourceType", TEXT),
        column("MedicationAdministration.id", TEXT),
        column("MedicationAdministration.meta", META_STRUCT),
        column("MedicationAdministration.implicitRules", TEXT),
        column("MedicationAdministration.language", TEXT),
        column("MedicationAdministration.text", NARRATIVE_STRUCT),
        column("MedicationAdministration.contained", TEXTS),
        column("MedicationAdministration.extension", EXTENSION_TEXTS),
        column("MedicationAdministration.modifierExtension", EXTENSION_TEXTS),
        column("MedicationAdministration.identifier", IDENTIFIER_LIST),
        column("MedicationAdministration.basedOn", REFERENCE_LIST_2),
        column("MedicationAdministration.partOf", REFERENCE_LIST_2),
        column("MedicationAdministration.status", TEXT),
        column("MedicationAdministration.statusReason", CODEABLE_CONCEPT_LIST),
        column("MedicationAdministration.category", CODEABLE_CONCEPT_LIST),
        column("MedicationAdministration.medication", CODEABLE_REFERENCE_STRUCT),
        column("MedicationAdministration.subject", REFERENCE_STRUCT_2),
        column("MedicationAdministration.encounter", REFERENCE_STRUCT_2),
        column("MedicationAdministration.supportingInformation", REFERENCE_LIST_2),
        column("MedicationAdministration.occurenceDateTime", TEXT),
        derived(
            "__occurenceDateTime_start",
            TIMESTAMP,
            "MedicationAdministration.occurenceDateTime",
        ),
        derived(
            "__occurenceDateTime_end",
            TIMESTAMP,
            "MedicationAdministration.occurenceDateTime",
        ),
        column("MedicationAdministration.occurencePeriod", PERIOD_STRUCT),
        column("MedicationAdministration.occurenceTiming", TIMING_STRUCT),
        column("MedicationAdministration.recorded", TEXT),
        derived("__recorded_start", TIMESTAMP, "MedicationAdministration.recorded"),
        derived("__recorded_end", TIMESTAMP, "MedicationAdministration.recorded"),
        column("MedicationAdministration.isSubPotent", BOOLEAN),
        column("MedicationAdministration.subPotentReason", CODEABLE_CONCEPT_LIST),
        column(
            "MedicationAdministration.performer",
            list(&within(&MEDICATION_ADMINISTRATION_PERFORMER_COLUMNS)),
        ),
        column("MedicationAdministration.reason", CODEABLE_REFERENCE_LIST),
        column("MedicationAdministration.request", REFERENCE_STRUCT_2),
        column("MedicationAdministration.device", CODEABLE_REFERENCE_LIST),
        column("MedicationAdministration.note", ANNOTATION_LIST),
        column(
            "MedicationAdministration.dosage",
            within(&MEDICATION_ADMINISTRATION_DOSAGE_COLUMNS),
        ),
        column("MedicationAdministration.eventHistory", REFERENCE_LIST_2),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "MedicationAdministration.meta.lastUpdated",
            ),
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

// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    MEDICATION_ADMINISTRATION_STATUS_CODES, MedicationAdministrationStatusCodes,
};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, QUANTITY,
    QUANTITY_COLUMNS, Quantity, RATIO, RATIO_COLUMNS, REFERENCE, REFERENCE_COLUMNS_2,
    Ratio, Reference,
};
use super::super::resources::Resource;
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
    /// `MedicationAdministration.instantiates` · uri · 0..*
    pub instantiates: Vec<Element<String>>,
    /// `MedicationAdministration.partOf` · Reference to MedicationAdministration, Procedure · 0..*
    pub part_of: Vec<Reference>,
    /// `MedicationAdministration.status` · code · 1..1
    pub status: Element<MedicationAdministrationStatusCodes>,
    /// `MedicationAdministration.statusReason` · CodeableConcept · 0..*
    pub status_reason: Vec<CodeableConcept>,
    /// `MedicationAdministration.category` · CodeableConcept · 0..1
    pub category: Option<Box<CodeableConcept>>,
    /// `MedicationAdministration.medication[x]` · CodeableConcept, Reference to Medication · 1..1
    pub medication: Option<MedicationAdministrationMedication>,
    /// `MedicationAdministration.subject` · Reference to Group, Patient · 1..1
    pub subject: Option<Box<Reference>>,
    /// `MedicationAdministration.context` · Reference to Encounter, EpisodeOfCare · 0..1
    pub context: Option<Box<Reference>>,
    /// `MedicationAdministration.supportingInformation` · Reference · 0..*
    pub supporting_information: Vec<Reference>,
    /// `MedicationAdministration.effective[x]` · dateTime, Period · 1..1
    pub effective: Option<MedicationAdministrationEffective>,
    /// `MedicationAdministration.performer` · MedicationAdministrationPerformer · 0..*
    pub performer: Vec<MedicationAdministrationPerformer>,
    /// `MedicationAdministration.reasonCode` · CodeableConcept · 0..*
    pub reason_code: Vec<CodeableConcept>,
    /// `MedicationAdministration.reasonReference` · Reference to Condition, DiagnosticReport, Observation · 0..*
    pub reason_reference: Vec<Reference>,
    /// `MedicationAdministration.request` · Reference to MedicationRequest · 0..1
    pub request: Option<Box<Reference>>,
    /// `MedicationAdministration.device` · Reference to Device · 0..*
    pub device: Vec<Reference>,
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
    language, text, contained, extension, modifier_extension, identifier, instantiates,
    part_of, status, status_reason, category, medication, subject, context,
    supporting_information, effective, performer, reason_code, reason_reference, request,
    device, note, dosage, event_history]
);
choice!(
    #[doc = " `MedicationAdministration.medication[x]`"]
    MedicationAdministrationMedication, [0 => CodeableConcept(Box < CodeableConcept >), 1
    => Reference(Box < Reference >)]
);
choice!(
    #[doc = " `MedicationAdministration.effective[x]`"]
    MedicationAdministrationEffective, [0 => DateTime(Element < DateTime >), 1 =>
    Period(Box < Period >)]
);
/// The definition of `MedicationAdministration`.
pub static MEDICATION_ADMINISTRATION: TypeDef = TypeDef {
    name: "MedicationAdministration",
    path: "MedicationAdministration",
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
        one("identifier", 0, 0, of(&IDENTIFIER)),
        summary("instantiates", 0, 0, OF_URI),
        summary("partOf", 0, 0, of(&REFERENCE))
            .to(&["MedicationAdministration", "Procedure"]),
        summary("status", 1, 1, OF_CODE)
            .codes(&MEDICATION_ADMINISTRATION_STATUS_CODES)
            .modifier(),
        one("statusReason", 0, 0, of(&CODEABLE_CONCEPT)),
        one("category", 0, 1, of(&CODEABLE_CONCEPT)),
        choice(
                "medication",
                1,
                1,
                &[
                    alternative("medicationCodeableConcept", of(&CODEABLE_CONCEPT)),
                    alternative("medicationReference", of(&REFERENCE)),
                ],
            )
            .to(&["Medication"])
            .summary(),
        summary("subject", 1, 1, of(&REFERENCE)).to(&["Group", "Patient"]),
        one("context", 0, 1, of(&REFERENCE)).to(&["Encounter", "EpisodeOfCare"]),
        one("supportingInformation", 0, 0, of(&REFERENCE)),
        choice(
                "effective",
                1,
                1,
                &[
                    alternative("effectiveDateTime", OF_DATE_TIME),
                    alternative("effectivePeriod", of(&PERIOD)),
                ],
            )
            .summary(),
        summary("performer", 0, 0, of(&MEDICATION_ADMINISTRATION_PERFORMER)),
        one("reasonCode", 0, 0, of(&CODEABLE_CONCEPT)),
        one("reasonReference", 0, 0, of(&REFERENCE))
            .to(&["Condition", "DiagnosticReport", "Observation"]),
        one("request", 0, 1, of(&REFERENCE)).to(&["MedicationRequest"]),
        one("device", 0, 0, of(&REFERENCE)).to(&["Device"]),
        one("note", 0, 0, of(&ANNOTATION)),
        one("dosage", 0, 1, of(&MEDICATION_ADMINISTRATION_DOSAGE)),
        one("eventHistory", 0, 0, of(&REFERENCE)).to(&["Provenance"]),
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
    /// `MedicationAdministration.performer.actor` · Reference to Device, Patient, Practitioner, PractitionerRole, RelatedPerson · 1..1
    pub actor: Option<Box<Reference>>,
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("function", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("actor", 1, 1, of(&REFERENCE))
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
    MedicationAdministrationDosageRate, [0 => Ratio(Box < Ratio >), 1 => Quantity(Box <
    Quantity >)]
);
/// The definition of `MedicationAdministration.dosage`.
pub static MEDICATION_ADMINISTRATION_DOSAGE: TypeDef = TypeDef {
    name: "MedicationAdministrationDosage",
    path: "MedicationAdministration.dosage",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("text", 0, 1, OF_STRING),
        one("site", 0, 1, of(&CODEABLE_CONCEPT)),
        one("route", 0, 1, of(&CODEABLE_CONCEPT)),
        one("method", 0, 1, of(&CODEABLE_CONCEPT)),
        one("dose", 0, 1, of(&QUANTITY)),
        choice(
            "rate",
            0,
            1,
            &[
                alternative("rateRatio", of(&RATIO)),
                alternative("rateQuantity", of(&QUANTITY)),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEDICATION_ADMINISTRATION_PERFORMER_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("function", within(&CODEABLE_CONCEPT_COLUMNS), ".function"),
    column("actor", within(&REFERENCE_COLUMNS_2), ".actor"),
];
pub(crate) static MEDICATION_ADMINISTRATION_DOSAGE_COLUMNS: [ColumnDef; 10] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("text", TEXT, ".text"),
    column("site", within(&CODEABLE_CONCEPT_COLUMNS), ".site"),
    column("route", within(&CODEABLE_CONCEPT_COLUMNS), ".route"),
    column("method", within(&CODEABLE_CONCEPT_COLUMNS), ".method"),
    column("dose", within(&QUANTITY_COLUMNS), ".dose"),
    column("rateRatio", within(&RATIO_COLUMNS), ".rateRatio"),
    column("rateQuantity", within(&QUANTITY_COLUMNS), ".rateQuantity"),
];
/// The table `medication_administration`.
pub static MEDICATION_ADMINISTRATION_TABLE: TableDef = TableDef {
    name: "medication_administration",
    doc: "One row for each MedicationAdministration.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "MedicationAdministration.resourceType"),
        column("id", TEXT, "MedicationAdministration.id"),
        column("meta", within(&META_COLUMNS), "MedicationAdministration.meta"),
        column("implicitRules", TEXT, "MedicationAdministration.implicitRules"),
        column("language", TEXT, "MedicationAdministration.language"),
        column("text", within(&NARRATIVE_COLUMNS), "MedicationAdministration.text"),
        column("contained", TEXTS, "MedicationAdministration.contained"),
        column("extension", EXTENSION_TEXTS, "MedicationAdministration.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "MedicationAdministration.modifierExtension",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "MedicationAdministration.identifier",
        ),
        column("instantiates", TEXTS, "MedicationAdministration.instantiates"),
        column(
            "partOf",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationAdministration.partOf",
        ),
        column("status", TEXT, "MedicationAdministration.status"),
        column(
            "statusReason",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "MedicationAdministration.statusReason",
        ),
        column(
            "category",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicationAdministration.category",
        ),
        column(
            "medicationCodeableConcept",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicationAdministration.medicationCodeableConcept",
        ),
        column(
            "medicationReference",
            within(&REFERENCE_COLUMNS_2),
            "MedicationAdministration.medicationReference",
        ),
        column(
            "subject",
            within(&REFERENCE_COLUMNS_2),
            "MedicationAdministration.subject",
        ),
        column(
            "context",
            within(&REFERENCE_COLUMNS_2),
            "MedicationAdministration.context",
        ),
        column(
            "supportingInformation",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationAdministration.supportingInformation",
        ),
        column("effectiveDateTime", TEXT, "MedicationAdministration.effectiveDateTime"),
        column(
            "__effectiveDateTime_start",
            TIMESTAMP,
            "MedicationAdministration.effectiveDateTime",
        ),
        column(
            "__effectiveDateTime_end",
            TIMESTAMP,
            "MedicationAdministration.effectiveDateTime",
        ),
        column(
            "effectivePeriod",
            within(&PERIOD_COLUMNS),
            "MedicationAdministration.effectivePeriod",
        ),
        column(
            "performer",
            list(&within(&MEDICATION_ADMINISTRATION_PERFORMER_COLUMNS)),
            "MedicationAdministration.performer",
        ),
        column(
            "reasonCode",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "MedicationAdministration.reasonCode",
        ),
        column(
            "reasonReference",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationAdministration.reasonReference",
        ),
        column(
            "request",
            within(&REFERENCE_COLUMNS_2),
            "MedicationAdministration.request",
        ),
        column(
            "device",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationAdministration.device",
        ),
        column(
            "note",
            list(&within(&ANNOTATION_COLUMNS)),
            "MedicationAdministration.note",
        ),
        column(
            "dosage",
            within(&MEDICATION_ADMINISTRATION_DOSAGE_COLUMNS),
            "MedicationAdministration.dosage",
        ),
        column(
            "eventHistory",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationAdministration.eventHistory",
        ),
        titled(
            "When the server last changed it",
            column(
                "meta_lastUpdated",
                TIMESTAMP,
                "MedicationAdministration.meta.lastUpdated",
            ),
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

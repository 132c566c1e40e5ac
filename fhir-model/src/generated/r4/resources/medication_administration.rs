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
#[derive(Default)]
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
    MedicationAdministration, MEDICATION_ADMINISTRATION, [0 => id, 1 => meta, 2 =>
    implicit_rules, 3 => language, 4 => text, 5 => contained, 6 => extension, 7 =>
    modifier_extension, 8 => identifier, 9 => instantiates, 10 => part_of, 11 => status,
    12 => status_reason, 13 => category, 14 => medication, 15 => subject, 16 => context,
    17 => supporting_information, 18 => effective, 19 => performer, 20 => reason_code, 21
    => reason_reference, 22 => request, 23 => device, 24 => note, 25 => dosage, 26 =>
    event_history]
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
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)),
        one("instantiates", 0, 0, Ty::Primitive(Primitive::Uri)).summary(),
        one("partOf", 0, 0, Ty::Type(&REFERENCE))
            .to(&["MedicationAdministration", "Procedure"])
            .summary(),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&MEDICATION_ADMINISTRATION_STATUS_CODES)
            .summary()
            .modifier(),
        one("statusReason", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("category", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        choice(
                "medication",
                1,
                1,
                &[
                    alternative(
                        "medicationCodeableConcept",
                        Ty::Type(&CODEABLE_CONCEPT),
                    ),
                    alternative("medicationReference", Ty::Type(&REFERENCE)),
                ],
            )
            .to(&["Medication"])
            .summary(),
        one("subject", 1, 1, Ty::Type(&REFERENCE)).to(&["Group", "Patient"]).summary(),
        one("context", 0, 1, Ty::Type(&REFERENCE)).to(&["Encounter", "EpisodeOfCare"]),
        one("supportingInformation", 0, 0, Ty::Type(&REFERENCE)),
        choice(
                "effective",
                1,
                1,
                &[
                    alternative("effectiveDateTime", Ty::Primitive(Primitive::DateTime)),
                    alternative("effectivePeriod", Ty::Type(&PERIOD)),
                ],
            )
            .summary(),
        one("performer", 0, 0, Ty::Type(&MEDICATION_ADMINISTRATION_PERFORMER)).summary(),
        one("reasonCode", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("reasonReference", 0, 0, Ty::Type(&REFERENCE))
            .to(&["Condition", "DiagnosticReport", "Observation"]),
        one("request", 0, 1, Ty::Type(&REFERENCE)).to(&["MedicationRequest"]),
        one("device", 0, 0, Ty::Type(&REFERENCE)).to(&["Device"]),
        one("note", 0, 0, Ty::Type(&ANNOTATION)),
        one("dosage", 0, 1, Ty::Type(&MEDICATION_ADMINISTRATION_DOSAGE)),
        one("eventHistory", 0, 0, Ty::Type(&REFERENCE)).to(&["Provenance"]),
    ],
    keys: Lazy::new(),
};
/// `MedicationAdministration.performer`
#[derive(Default)]
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
    MedicationAdministrationPerformer, MEDICATION_ADMINISTRATION_PERFORMER, [0 => id, 1
    => extension, 2 => modifier_extension, 3 => function, 4 => actor]
);
/// The definition of `MedicationAdministration.performer`.
pub static MEDICATION_ADMINISTRATION_PERFORMER: TypeDef = TypeDef {
    name: "MedicationAdministrationPerformer",
    path: "MedicationAdministration.performer",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("function", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("actor", 1, 1, Ty::Type(&REFERENCE))
            .to(
                &[
                    "Device",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `MedicationAdministration.dosage`
#[derive(Default)]
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
    MedicationAdministrationDosage, MEDICATION_ADMINISTRATION_DOSAGE, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => text, 4 => site, 5 => route, 6 => method, 7
    => dose, 8 => rate]
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
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("text", 0, 1, Ty::Primitive(Primitive::String)),
        one("site", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("route", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("method", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("dose", 0, 1, Ty::Type(&QUANTITY)),
        choice(
            "rate",
            0,
            1,
            &[
                alternative("rateRatio", Ty::Type(&RATIO)),
                alternative("rateQuantity", Ty::Type(&QUANTITY)),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEDICATION_ADMINISTRATION_PERFORMER_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("function", within(&CODEABLE_CONCEPT_COLUMNS), ".function", ""),
    column("actor", within(&REFERENCE_COLUMNS_2), ".actor", ""),
];
pub(crate) static MEDICATION_ADMINISTRATION_DOSAGE_COLUMNS: [ColumnDef; 10] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("text", TEXT, ".text", ""),
    column("site", within(&CODEABLE_CONCEPT_COLUMNS), ".site", ""),
    column("route", within(&CODEABLE_CONCEPT_COLUMNS), ".route", ""),
    column("method", within(&CODEABLE_CONCEPT_COLUMNS), ".method", ""),
    column("dose", within(&QUANTITY_COLUMNS), ".dose", ""),
    column("rateRatio", within(&RATIO_COLUMNS), ".rateRatio", ""),
    column("rateQuantity", within(&QUANTITY_COLUMNS), ".rateQuantity", ""),
];
/// The table `medication_administration`.
pub static MEDICATION_ADMINISTRATION_TABLE: TableDef = TableDef {
    name: "medication_administration",
    doc: "One row for each MedicationAdministration.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "MedicationAdministration.resourceType", ""),
        column("id", TEXT, "MedicationAdministration.id", ""),
        column("meta", within(&META_COLUMNS), "MedicationAdministration.meta", ""),
        column("implicitRules", TEXT, "MedicationAdministration.implicitRules", ""),
        column("language", TEXT, "MedicationAdministration.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "MedicationAdministration.text", ""),
        column("contained", list(&TEXT), "MedicationAdministration.contained", ""),
        column(
            "extension",
            list(&EXTENSION_TEXT),
            "MedicationAdministration.extension",
            "",
        ),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "MedicationAdministration.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "MedicationAdministration.identifier",
            "",
        ),
        column("instantiates", list(&TEXT), "MedicationAdministration.instantiates", ""),
        column(
            "partOf",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationAdministration.partOf",
            "",
        ),
        column("status", TEXT, "MedicationAdministration.status", ""),
        column(
            "statusReason",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "MedicationAdministration.statusReason",
            "",
        ),
        column(
            "category",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicationAdministration.category",
            "",
        ),
        column(
            "medicationCodeableConcept",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicationAdministration.medicationCodeableConcept",
            "",
        ),
        column(
            "medicationReference",
            within(&REFERENCE_COLUMNS_2),
            "MedicationAdministration.medicationReference",
            "",
        ),
        column(
            "subject",
            within(&REFERENCE_COLUMNS_2),
            "MedicationAdministration.subject",
            "",
        ),
        column(
            "context",
            within(&REFERENCE_COLUMNS_2),
            "MedicationAdministration.context",
            "",
        ),
        column(
            "supportingInformation",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationAdministration.supportingInformation",
            "",
        ),
        column(
            "effectiveDateTime",
            TEXT,
            "MedicationAdministration.effectiveDateTime",
            "",
        ),
        column(
            "__effectiveDateTime_start",
            TIMESTAMP,
            "MedicationAdministration.effectiveDateTime",
            "",
        ),
        column(
            "__effectiveDateTime_end",
            TIMESTAMP,
            "MedicationAdministration.effectiveDateTime",
            "",
        ),
        column(
            "effectivePeriod",
            within(&PERIOD_COLUMNS),
            "MedicationAdministration.effectivePeriod",
            "",
        ),
        column(
            "performer",
            list(&within(&MEDICATION_ADMINISTRATION_PERFORMER_COLUMNS)),
            "MedicationAdministration.performer",
            "",
        ),
        column(
            "reasonCode",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "MedicationAdministration.reasonCode",
            "",
        ),
        column(
            "reasonReference",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationAdministration.reasonReference",
            "",
        ),
        column(
            "request",
            within(&REFERENCE_COLUMNS_2),
            "MedicationAdministration.request",
            "",
        ),
        column(
            "device",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationAdministration.device",
            "",
        ),
        column(
            "note",
            list(&within(&ANNOTATION_COLUMNS)),
            "MedicationAdministration.note",
            "",
        ),
        column(
            "dosage",
            within(&MEDICATION_ADMINISTRATION_DOSAGE_COLUMNS),
            "MedicationAdministration.dosage",
            "",
        ),
        column(
            "eventHistory",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationAdministration.eventHistory",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "MedicationAdministration.meta.lastUpdated",
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

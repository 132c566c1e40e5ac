// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    MEDICATIONREQUEST_STATUS, MEDICATION_REQUEST_INTENT, MedicationRequestIntent,
    MedicationrequestStatus, REQUEST_PRIORITY, RequestPriority,
};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, DOSAGE, DOSAGE_COLUMNS, DURATION,
    DURATION_COLUMNS, Dosage, Duration, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, QUANTITY,
    QUANTITY_COLUMNS, Quantity, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `MedicationRequest`
#[derive(Default)]
pub struct MedicationRequest {
    /// `MedicationRequest.id` · id · 0..1
    pub id: Element<String>,
    /// `MedicationRequest.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `MedicationRequest.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `MedicationRequest.language` · code · 0..1
    pub language: Element<String>,
    /// `MedicationRequest.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `MedicationRequest.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `MedicationRequest.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationRequest.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationRequest.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `MedicationRequest.status` · code · 1..1
    pub status: Element<MedicationrequestStatus>,
    /// `MedicationRequest.statusReason` · CodeableConcept · 0..1
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `MedicationRequest.intent` · code · 1..1
    pub intent: Element<MedicationRequestIntent>,
    /// `MedicationRequest.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `MedicationRequest.priority` · code · 0..1
    pub priority: Element<RequestPriority>,
    /// `MedicationRequest.doNotPerform` · boolean · 0..1
    pub do_not_perform: Element<bool>,
    /// `MedicationRequest.reported[x]` · boolean, Reference to Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub reported: Option<MedicationRequestReported>,
    /// `MedicationRequest.medication[x]` · CodeableConcept, Reference to Medication · 1..1
    pub medication: Option<MedicationRequestMedication>,
    /// `MedicationRequest.subject` · Reference to Group, Patient · 1..1
    pub subject: Option<Box<Reference>>,
    /// `MedicationRequest.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `MedicationRequest.supportingInformation` · Reference · 0..*
    pub supporting_information: Vec<Reference>,
    /// `MedicationRequest.authoredOn` · dateTime · 0..1
    pub authored_on: Element<DateTime>,
    /// `MedicationRequest.requester` · Reference to Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub requester: Option<Box<Reference>>,
    /// `MedicationRequest.performer` · Reference to CareTeam, Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub performer: Option<Box<Reference>>,
    /// `MedicationRequest.performerType` · CodeableConcept · 0..1
    pub performer_type: Option<Box<CodeableConcept>>,
    /// `MedicationRequest.recorder` · Reference to Practitioner, PractitionerRole · 0..1
    pub recorder: Option<Box<Reference>>,
    /// `MedicationRequest.reasonCode` · CodeableConcept · 0..*
    pub reason_code: Vec<CodeableConcept>,
    /// `MedicationRequest.reasonReference` · Reference to Condition, Observation · 0..*
    pub reason_reference: Vec<Reference>,
    /// `MedicationRequest.instantiatesCanonical` · canonical · 0..*
    pub instantiates_canonical: Vec<Element<String>>,
    /// `MedicationRequest.instantiatesUri` · uri · 0..*
    pub instantiates_uri: Vec<Element<String>>,
    /// `MedicationRequest.basedOn` · Reference to CarePlan, ImmunizationRecommendation, MedicationRequest, ServiceRequest · 0..*
    pub based_on: Vec<Reference>,
    /// `MedicationRequest.groupIdentifier` · Identifier · 0..1
    pub group_identifier: Option<Box<Identifier>>,
    /// `MedicationRequest.courseOfTherapyType` · CodeableConcept · 0..1
    pub course_of_therapy_type: Option<Box<CodeableConcept>>,
    /// `MedicationRequest.insurance` · Reference to ClaimResponse, Coverage · 0..*
    pub insurance: Vec<Reference>,
    /// `MedicationRequest.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `MedicationRequest.dosageInstruction` · Dosage · 0..*
    pub dosage_instruction: Vec<Dosage>,
    /// `MedicationRequest.dispenseRequest` · MedicationRequestDispenseRequest · 0..1
    pub dispense_request: Option<Box<MedicationRequestDispenseRequest>>,
    /// `MedicationRequest.substitution` · MedicationRequestSubstitution · 0..1
    pub substitution: Option<Box<MedicationRequestSubstitution>>,
    /// `MedicationRequest.priorPrescription` · Reference to MedicationRequest · 0..1
    pub prior_prescription: Option<Box<Reference>>,
    /// `MedicationRequest.detectedIssue` · Reference to DetectedIssue · 0..*
    pub detected_issue: Vec<Reference>,
    /// `MedicationRequest.eventHistory` · Reference to Provenance · 0..*
    pub event_history: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationRequest, MEDICATION_REQUEST, [0 => id, 1 => meta, 2 => implicit_rules, 3 =>
    language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    identifier, 9 => status, 10 => status_reason, 11 => intent, 12 => category, 13 =>
    priority, 14 => do_not_perform, 15 => reported, 16 => medication, 17 => subject, 18
    => encounter, 19 => supporting_information, 20 => authored_on, 21 => requester, 22 =>
    performer, 23 => performer_type, 24 => recorder, 25 => reason_code, 26 =>
    reason_reference, 27 => instantiates_canonical, 28 => instantiates_uri, 29 =>
    based_on, 30 => group_identifier, 31 => course_of_therapy_type, 32 => insurance, 33
    => note, 34 => dosage_instruction, 35 => dispense_request, 36 => substitution, 37 =>
    prior_prescription, 38 => detected_issue, 39 => event_history]
);
choice!(
    #[doc = " `MedicationRequest.reported[x]`"] MedicationRequestReported, [0 =>
    Boolean(Element < bool >), 1 => Reference(Box < Reference >)]
);
choice!(
    #[doc = " `MedicationRequest.medication[x]`"] MedicationRequestMedication, [0 =>
    CodeableConcept(Box < CodeableConcept >), 1 => Reference(Box < Reference >)]
);
/// The definition of `MedicationRequest`.
pub static MEDICATION_REQUEST: TypeDef = TypeDef {
    name: "MedicationRequest",
    path: "MedicationRequest",
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
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&MEDICATIONREQUEST_STATUS)
            .summary()
            .modifier(),
        one("statusReason", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("intent", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&MEDICATION_REQUEST_INTENT)
            .summary()
            .modifier(),
        one("category", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("priority", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&REQUEST_PRIORITY)
            .summary(),
        one("doNotPerform", 0, 1, Ty::Primitive(Primitive::Boolean))
            .summary()
            .modifier(),
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
            )
            .summary(),
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
        one("encounter", 0, 1, Ty::Type(&REFERENCE)).to(&["Encounter"]),
        one("supportingInformation", 0, 0, Ty::Type(&REFERENCE)),
        one("authoredOn", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("requester", 0, 1, Ty::Type(&REFERENCE))
            .to(
                &[
                    "Device",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            )
            .summary(),
        one("performer", 0, 1, Ty::Type(&REFERENCE))
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
        one("performerType", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("recorder", 0, 1, Ty::Type(&REFERENCE))
            .to(&["Practitioner", "PractitionerRole"]),
        one("reasonCode", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("reasonReference", 0, 0, Ty::Type(&REFERENCE))
            .to(&["Condition", "Observation"]),
        one("instantiatesCanonical", 0, 0, Ty::Primitive(Primitive::Canonical))
            .summary(),
        one("instantiatesUri", 0, 0, Ty::Primitive(Primitive::Uri)).summary(),
        one("basedOn", 0, 0, Ty::Type(&REFERENCE))
            .to(
                &[
                    "CarePlan",
                    "ImmunizationRecommendation",
                    "MedicationRequest",
                    "ServiceRequest",
                ],
            )
            .summary(),
        one("groupIdentifier", 0, 1, Ty::Type(&IDENTIFIER)).summary(),
        one("courseOfTherapyType", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("insurance", 0, 0, Ty::Type(&REFERENCE)).to(&["ClaimResponse", "Coverage"]),
        one("note", 0, 0, Ty::Type(&ANNOTATION)),
        one("dosageInstruction", 0, 0, Ty::Type(&DOSAGE)),
        one("dispenseRequest", 0, 1, Ty::Type(&MEDICATION_REQUEST_DISPENSE_REQUEST)),
        one("substitution", 0, 1, Ty::Type(&MEDICATION_REQUEST_SUBSTITUTION)),
        one("priorPrescription", 0, 1, Ty::Type(&REFERENCE)).to(&["MedicationRequest"]),
        one("detectedIssue", 0, 0, Ty::Type(&REFERENCE)).to(&["DetectedIssue"]),
        one("eventHistory", 0, 0, Ty::Type(&REFERENCE)).to(&["Provenance"]),
    ],
    keys: Lazy::new(),
};
/// `MedicationRequest.dispenseRequest`
#[derive(Default)]
pub struct MedicationRequestDispenseRequest {
    /// `MedicationRequest.dispenseRequest.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicationRequest.dispenseRequest.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationRequest.dispenseRequest.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationRequest.dispenseRequest.initialFill` · MedicationRequestDispenseRequestInitialFill · 0..1
    pub initial_fill: Option<Box<MedicationRequestDispenseRequestInitialFill>>,
    /// `MedicationRequest.dispenseRequest.dispenseInterval` · Duration · 0..1
    pub dispense_interval: Option<Box<Duration>>,
    /// `MedicationRequest.dispenseRequest.validityPeriod` · Period · 0..1
    pub validity_period: Option<Box<Period>>,
    /// `MedicationRequest.dispenseRequest.numberOfRepeatsAllowed` · unsignedInt · 0..1
    pub number_of_repeats_allowed: Element<u32>,
    /// `MedicationRequest.dispenseRequest.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `MedicationRequest.dispenseRequest.expectedSupplyDuration` · Duration · 0..1
    pub expected_supply_duration: Option<Box<Duration>>,
    /// `MedicationRequest.dispenseRequest.performer` · Reference to Organization · 0..1
    pub performer: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationRequestDispenseRequest, MEDICATION_REQUEST_DISPENSE_REQUEST, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => initial_fill, 4 => dispense_interval, 5 =>
    validity_period, 6 => number_of_repeats_allowed, 7 => quantity, 8 =>
    expected_supply_duration, 9 => performer]
);
/// The definition of `MedicationRequest.dispenseRequest`.
pub static MEDICATION_REQUEST_DISPENSE_REQUEST: TypeDef = TypeDef {
    name: "MedicationRequestDispenseRequest",
    path: "MedicationRequest.dispenseRequest",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one(
            "initialFill",
            0,
            1,
            Ty::Type(&MEDICATION_REQUEST_DISPENSE_REQUEST_INITIAL_FILL),
        ),
        one("dispenseInterval", 0, 1, Ty::Type(&DURATION)),
        one("validityPeriod", 0, 1, Ty::Type(&PERIOD)),
        one("numberOfRepeatsAllowed", 0, 1, Ty::Primitive(Primitive::UnsignedInt)),
        one("quantity", 0, 1, Ty::Type(&QUANTITY)),
        one("expectedSupplyDuration", 0, 1, Ty::Type(&DURATION)),
        one("performer", 0, 1, Ty::Type(&REFERENCE)).to(&["Organization"]),
    ],
    keys: Lazy::new(),
};
/// `MedicationRequest.dispenseRequest.initialFill`
#[derive(Default)]
pub struct MedicationRequestDispenseRequestInitialFill {
    /// `MedicationRequest.dispenseRequest.initialFill.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicationRequest.dispenseRequest.initialFill.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationRequest.dispenseRequest.initialFill.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationRequest.dispenseRequest.initialFill.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `MedicationRequest.dispenseRequest.initialFill.duration` · Duration · 0..1
    pub duration: Option<Box<Duration>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationRequestDispenseRequestInitialFill,
    MEDICATION_REQUEST_DISPENSE_REQUEST_INITIAL_FILL, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => quantity, 4 => duration]
);
/// The definition of `MedicationRequest.dispenseRequest.initialFill`.
pub static MEDICATION_REQUEST_DISPENSE_REQUEST_INITIAL_FILL: TypeDef = TypeDef {
    name: "MedicationRequestDispenseRequestInitialFill",
    path: "MedicationRequest.dispenseRequest.initialFill",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("quantity", 0, 1, Ty::Type(&QUANTITY)),
        one("duration", 0, 1, Ty::Type(&DURATION)),
    ],
    keys: Lazy::new(),
};
/// `MedicationRequest.substitution`
#[derive(Default)]
pub struct MedicationRequestSubstitution {
    /// `MedicationRequest.substitution.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicationRequest.substitution.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationRequest.substitution.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationRequest.substitution.allowed[x]` · boolean, CodeableConcept · 1..1
    pub allowed: Option<MedicationRequestSubstitutionAllowed>,
    /// `MedicationRequest.substitution.reason` · CodeableConcept · 0..1
    pub reason: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationRequestSubstitution, MEDICATION_REQUEST_SUBSTITUTION, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => allowed, 4 => reason]
);
choice!(
    #[doc = " `MedicationRequest.substitution.allowed[x]`"]
    MedicationRequestSubstitutionAllowed, [0 => Boolean(Element < bool >), 1 =>
    CodeableConcept(Box < CodeableConcept >)]
);
/// The definition of `MedicationRequest.substitution`.
pub static MEDICATION_REQUEST_SUBSTITUTION: TypeDef = TypeDef {
    name: "MedicationRequestSubstitution",
    path: "MedicationRequest.substitution",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        choice(
            "allowed",
            1,
            1,
            &[
                alternative("allowedBoolean", Ty::Primitive(Primitive::Boolean)),
                alternative("allowedCodeableConcept", Ty::Type(&CODEABLE_CONCEPT)),
            ],
        ),
        one("reason", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEDICATION_REQUEST_DISPENSE_REQUEST_INITIAL_FILL_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity", ""),
    column("duration", within(&DURATION_COLUMNS), ".duration", ""),
];
pub(crate) static MEDICATION_REQUEST_DISPENSE_REQUEST_COLUMNS: [ColumnDef; 10] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column(
        "initialFill",
        within(&MEDICATION_REQUEST_DISPENSE_REQUEST_INITIAL_FILL_COLUMNS),
        ".initialFill",
        "",
    ),
    column("dispenseInterval", within(&DURATION_COLUMNS), ".dispenseInterval", ""),
    column("validityPeriod", within(&PERIOD_COLUMNS), ".validityPeriod", ""),
    column("numberOfRepeatsAllowed", INT32, ".numberOfRepeatsAllowed", ""),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity", ""),
    column(
        "expectedSupplyDuration",
        within(&DURATION_COLUMNS),
        ".expectedSupplyDuration",
        "",
    ),
    column("performer", within(&REFERENCE_COLUMNS_2), ".performer", ""),
];
pub(crate) static MEDICATION_REQUEST_SUBSTITUTION_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("allowedBoolean", BOOLEAN, ".allowedBoolean", ""),
    column(
        "allowedCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".allowedCodeableConcept",
        "",
    ),
    column("reason", within(&CODEABLE_CONCEPT_COLUMNS), ".reason", ""),
];
/// The table `medications`.
pub static MEDICATION_REQUEST_TABLE: TableDef = TableDef {
    name: "medications",
    doc: "One row for each MedicationRequest.",
    ingestion: Ingestion::Cdc,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "MedicationRequest.resourceType", ""),
        column("id", TEXT, "MedicationRequest.id", ""),
        column("meta", within(&META_COLUMNS), "MedicationRequest.meta", ""),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "MedicationRequest.identifier",
            "",
        ),
        column("status", TEXT, "MedicationRequest.status", ""),
        column("intent", TEXT, "MedicationRequest.intent", ""),
        column(
            "medicationCodeableConcept",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicationRequest.medicationCodeableConcept",
            "",
        ),
        column("subject", within(&REFERENCE_COLUMNS_2), "MedicationRequest.subject", ""),
        column("authoredOn", TEXT, "MedicationRequest.authoredOn", ""),
        column(
            "requester",
            within(&REFERENCE_COLUMNS_2),
            "MedicationRequest.requester",
            "",
        ),
        column("__authoredOn_start", TIMESTAMP, "MedicationRequest.authoredOn", ""),
        column("__authoredOn_end", TIMESTAMP, "MedicationRequest.authoredOn", ""),
        column("implicitRules", TEXT, "MedicationRequest.implicitRules", ""),
        column("language", TEXT, "MedicationRequest.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "MedicationRequest.text", ""),
        column("contained", list(&TEXT), "MedicationRequest.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "MedicationRequest.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "MedicationRequest.modifierExtension",
            "",
        ),
        column(
            "statusReason",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicationRequest.statusReason",
            "",
        ),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "MedicationRequest.category",
            "",
        ),
        column("priority", TEXT, "MedicationRequest.priority", ""),
        column("doNotPerform", BOOLEAN, "MedicationRequest.doNotPerform", ""),
        column("reportedBoolean", BOOLEAN, "MedicationRequest.reportedBoolean", ""),
        column(
            "reportedReference",
            within(&REFERENCE_COLUMNS_2),
            "MedicationRequest.reportedReference",
            "",
        ),
        column(
            "medicationReference",
            within(&REFERENCE_COLUMNS_2),
            "MedicationRequest.medicationReference",
            "",
        ),
        column(
            "encounter",
            within(&REFERENCE_COLUMNS_2),
            "MedicationRequest.encounter",
            "",
        ),
        column(
            "supportingInformation",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationRequest.supportingInformation",
            "",
        ),
        column(
            "performer",
            within(&REFERENCE_COLUMNS_2),
            "MedicationRequest.performer",
            "",
        ),
        column(
            "performerType",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicationRequest.performerType",
            "",
        ),
        column(
            "recorder",
            within(&REFERENCE_COLUMNS_2),
            "MedicationRequest.recorder",
            "",
        ),
        column(
            "reasonCode",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "MedicationRequest.reasonCode",
            "",
        ),
        column(
            "reasonReference",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationRequest.reasonReference",
            "",
        ),
        column(
            "instantiatesCanonical",
            list(&TEXT),
            "MedicationRequest.instantiatesCanonical",
            "",
        ),
        column("instantiatesUri", list(&TEXT), "MedicationRequest.instantiatesUri", ""),
        column(
            "basedOn",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationRequest.basedOn",
            "",
        ),
        column(
            "groupIdentifier",
            within(&IDENTIFIER_COLUMNS),
            "MedicationRequest.groupIdentifier",
            "",
        ),
        column(
            "courseOfTherapyType",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicationRequest.courseOfTherapyType",
            "",
        ),
        column(
            "insurance",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationRequest.insurance",
            "",
        ),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "MedicationRequest.note", ""),
        column(
            "dosageInstruction",
            list(&within(&DOSAGE_COLUMNS)),
            "MedicationRequest.dosageInstruction",
            "",
        ),
        column(
            "dispenseRequest",
            within(&MEDICATION_REQUEST_DISPENSE_REQUEST_COLUMNS),
            "MedicationRequest.dispenseRequest",
            "",
        ),
        column(
            "substitution",
            within(&MEDICATION_REQUEST_SUBSTITUTION_COLUMNS),
            "MedicationRequest.substitution",
            "",
        ),
        column(
            "priorPrescription",
            within(&REFERENCE_COLUMNS_2),
            "MedicationRequest.priorPrescription",
            "",
        ),
        column(
            "detectedIssue",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationRequest.detectedIssue",
            "",
        ),
        column(
            "eventHistory",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationRequest.eventHistory",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "MedicationRequest.meta.lastUpdated",
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

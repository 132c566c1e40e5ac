// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{IMMUNIZATION_STATUS_CODES, ImmunizationStatusCodes};
use super::super::datatypes::{
    Annotation, CodeableConcept, CodeableReference, Element, Extension, Identifier, Meta,
    Narrative, Quantity, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    CODEABLE_REFERENCE_LIST, CODEABLE_REFERENCE_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED,
    HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER_2, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_TEXT, IDENTIFIER_LIST, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_ANNOTATION, OF_CODEABLE_CONCEPT,
    OF_CODEABLE_REFERENCE, OF_QUANTITY, OF_REFERENCE, QUANTITY_STRUCT, REFERENCE_LIST_2,
    REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `Immunization`
pub struct Immunization {
    /// `Immunization.id` · id · 0..1
    pub id: Element<String>,
    /// `Immunization.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Immunization.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Immunization.language` · code · 0..1
    pub language: Element<String>,
    /// `Immunization.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Immunization.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Immunization.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Immunization.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Immunization.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Immunization.basedOn` · Reference to CarePlan, ImmunizationRecommendation, MedicationRequest, ServiceRequest · 0..*
    pub based_on: Vec<Reference>,
    /// `Immunization.status` · code · 1..1
    pub status: Element<ImmunizationStatusCodes>,
    /// `Immunization.statusReason` · CodeableConcept · 0..1
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `Immunization.vaccineCode` · CodeableConcept · 1..1
    pub vaccine_code: Option<Box<CodeableConcept>>,
    /// `Immunization.administeredProduct` · CodeableReference to Medication · 0..1
    pub administered_product: Option<Box<CodeableReference>>,
    /// `Immunization.manufacturer` · CodeableReference to Organization · 0..1
    pub manufacturer: Option<Box<CodeableReference>>,
    /// `Immunization.lotNumber` · string · 0..1
    pub lot_number: Element<String>,
    /// `Immunization.expirationDate` · date · 0..1
    pub expiration_date: Element<Date>,
    /// `Immunization.patient` · Reference to Patient · 1..1
    pub patient: Option<Box<Reference>>,
    /// `Immunization.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `Immunization.supportingInformation` · Reference · 0..*
    pub supporting_information: Vec<Reference>,
    /// `Immunization.occurrence[x]` · dateTime, string · 1..1
    pub occurrence: Option<ImmunizationOccurrence>,
    /// `Immunization.primarySource` · boolean · 0..1
    pub primary_source: Element<bool>,
    /// `Immunization.informationSource` · CodeableReference to Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub information_source: Option<Box<CodeableReference>>,
    /// `Immunization.location` · Reference to Location · 0..1
    pub location: Option<Box<Reference>>,
    /// `Immunization.site` · CodeableConcept · 0..1
    pub site: Option<Box<CodeableConcept>>,
    /// `Immunization.route` · CodeableConcept · 0..1
    pub route: Option<Box<CodeableConcept>>,
    /// `Immunization.doseQuantity` · Quantity · 0..1
    pub dose_quantity: Option<Box<Quantity>>,
    /// `Immunization.performer` · ImmunizationPerformer · 0..*
    pub performer: Vec<ImmunizationPerformer>,
    /// `Immunization.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `Immunization.reason` · CodeableReference to Condition, DiagnosticReport, Observation · 0..*
    pub reason: Vec<CodeableReference>,
    /// `Immunization.isSubpotent` · boolean · 0..1
    pub is_subpotent: Element<bool>,
    /// `Immunization.subpotentReason` · CodeableConcept · 0..*
    pub subpotent_reason: Vec<CodeableConcept>,
    /// `Immunization.programEligibility` · ImmunizationProgramEligibility · 0..*
    pub program_eligibility: Vec<ImmunizationProgramEligibility>,
    /// `Immunization.fundingSource` · CodeableConcept · 0..1
    pub funding_source: Option<Box<CodeableConcept>>,
    /// `Immunization.reaction` · ImmunizationReaction · 0..*
    pub reaction: Vec<ImmunizationReaction>,
    /// `Immunization.protocolApplied` · ImmunizationProtocolApplied · 0..*
    pub protocol_applied: Vec<ImmunizationProtocolApplied>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Immunization, IMMUNIZATION, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, based_on, status, status_reason,
    vaccine_code, administered_product, manufacturer, lot_number, expiration_date,
    patient, encounter, supporting_information, occurrence, primary_source,
    information_source, location, site, route, dose_quantity, performer, note, reason,
    is_subpotent, subpotent_reason, program_eligibility, funding_source, reaction,
    protocol_applied]
);
choice!(
    #[doc = " `Immunization.occurrence[x]`"] ImmunizationOccurrence, [DateTime(Element <
    DateTime >), String(Element < String >)]
);
/// The definition of `Immunization`.
pub static IMMUNIZATION: TypeDef = TypeDef {
    name: "Immunization",
    path: "Immunization",
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
        summary("basedOn", 0, 0, OF_REFERENCE)
            .to(
                &[
                    "CarePlan",
                    "ImmunizationRecommendation",
                    "MedicationRequest",
                    "ServiceRequest",
                ],
            ),
        summary("status", 1, 1, OF_CODE).codes(&IMMUNIZATION_STATUS_CODES).modifier(),
        one("statusReason", 0, 1, OF_CODEABLE_CONCEPT),
        summary("vaccineCode", 1, 1, OF_CODEABLE_CONCEPT),
        one("administeredProduct", 0, 1, OF_CODEABLE_REFERENCE).to(&["Medication"]),
        one("manufacturer", 0, 1, OF_CODEABLE_REFERENCE).to(&["Organization"]),
        one("lotNumber", 0, 1, OF_STRING),
        one("expirationDate", 0, 1, OF_DATE),
        summary("patient", 1, 1, OF_REFERENCE).to(&["Patient"]),
        one("encounter", 0, 1, OF_REFERENCE).to(&["Encounter"]),
        one("supportingInformation", 0, 0, OF_REFERENCE),
        choice(
                "occurrence",
                1,
                1,
                &[
                    alternative("occurrenceDateTime", OF_DATE_TIME),
                    alternative("occurrenceString", OF_STRING),
                ],
            )
            .summary(),
        summary("primarySource", 0, 1, OF_BOOLEAN),
        one("informationSource", 0, 1, OF_CODEABLE_REFERENCE)
            .to(
                &[
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("location", 0, 1, OF_REFERENCE).to(&["Location"]),
        one("site", 0, 1, OF_CODEABLE_CONCEPT),
        one("route", 0, 1, OF_CODEABLE_CONCEPT),
        one("doseQuantity", 0, 1, OF_QUANTITY),
        summary("performer", 0, 0, of(&IMMUNIZATION_PERFORMER)),
        summary("note", 0, 0, OF_ANNOTATION),
        one("reason", 0, 0, OF_CODEABLE_REFERENCE)
            .to(&["Condition", "DiagnosticReport", "Observation"]),
        summary("isSubpotent", 0, 1, OF_BOOLEAN).modifier(),
        one("subpotentReason", 0, 0, OF_CODEABLE_CONCEPT),
        one("programEligibility", 0, 0, of(&IMMUNIZATION_PROGRAM_ELIGIBILITY)),
        one("fundingSource", 0, 1, OF_CODEABLE_CONCEPT),
        one("reaction", 0, 0, of(&IMMUNIZATION_REACTION)),
        one("protocolApplied", 0, 0, of(&IMMUNIZATION_PROTOCOL_APPLIED)),
    ],
    keys: Lazy::new(),
};
/// `Immunization.performer`
pub struct ImmunizationPerformer {
    /// `Immunization.performer.id` · string · 0..1
    pub id: Option<String>,
    /// `Immunization.performer.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Immunization.performer.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Immunization.performer.function` · CodeableConcept · 0..1
    pub function: Option<Box<CodeableConcept>>,
    /// `Immunization.performer.actor` · Reference to Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 1..1
    pub actor: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ImmunizationPerformer, IMMUNIZATION_PERFORMER, [id, extension, modifier_extension,
    function, actor]
);
/// The definition of `Immunization.performer`.
pub static IMMUNIZATION_PERFORMER: TypeDef = TypeDef {
    name: "ImmunizationPerformer",
    path: "Immunization.performer",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("function", 0, 1, OF_CODEABLE_CONCEPT),
        summary("actor", 1, 1, OF_REFERENCE)
            .to(
                &[
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
/// `Immunization.programEligibility`
pub struct ImmunizationProgramEligibility {
    /// `Immunization.programEligibility.id` · string · 0..1
    pub id: Option<String>,
    /// `Immunization.programEligibility.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Immunization.programEligibility.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Immunization.programEligibility.program` · CodeableConcept · 1..1
    pub program: Option<Box<CodeableConcept>>,
    /// `Immunization.programEligibility.programStatus` · CodeableConcept · 1..1
    pub program_status: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ImmunizationProgramEligibility, IMMUNIZATION_PROGRAM_ELIGIBILITY, [id, extension,
    modifier_extension, program, program_status]
);
/// The definition of `Immunization.programEligibility`.
pub static IMMUNIZATION_PROGRAM_ELIGIBILITY: TypeDef = TypeDef {
    name: "ImmunizationProgramEligibility",
    path: "Immunization.programEligibility",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("program", 1, 1, OF_CODEABLE_CONCEPT),
        one("programStatus", 1, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `Immunization.reaction`
pub struct ImmunizationReaction {
    /// `Immunization.reaction.id` · string · 0..1
    pub id: Option<String>,
    /// `Immunization.reaction.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Immunization.reaction.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Immunization.reaction.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `Immunization.reaction.manifestation` · CodeableReference to Observation · 0..1
    pub manifestation: Option<Box<CodeableReference>>,
    /// `Immunization.reaction.reported` · boolean · 0..1
    pub reported: Element<bool>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ImmunizationReaction, IMMUNIZATION_REACTION, [id, extension, modifier_extension,
    date, manifestation, reported]
);
/// The definition of `Immunization.reaction`.
pub static IMMUNIZATION_REACTION: TypeDef = TypeDef {
    name: "ImmunizationReaction",
    path: "Immunization.reaction",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("date", 0, 1, OF_DATE_TIME),
        one("manifestation", 0, 1, OF_CODEABLE_REFERENCE).to(&["Observation"]),
        one("reported", 0, 1, OF_BOOLEAN),
    ],
    keys: Lazy::new(),
};
/// `Immunization.protocolApplied`
pub struct ImmunizationProtocolApplied {
    /// `Immunization.protocolApplied.id` · string · 0..1
    pub id: Option<String>,
    /// `Immunization.protocolApplied.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Immunization.protocolApplied.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Immunization.protocolApplied.series` · string · 0..1
    pub series: Element<String>,
    /// `Immunization.protocolApplied.authority` · Reference to Organization · 0..1
    pub authority: Option<Box<Reference>>,
    /// `Immunization.protocolApplied.targetDisease` · CodeableConcept · 0..*
    pub target_disease: Vec<CodeableConcept>,
    /// `Immunization.protocolApplied.doseNumber` · string · 1..1
    pub dose_number: Element<String>,
    /// `Immunization.protocolApplied.seriesDoses` · string · 0..1
    pub series_doses: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ImmunizationProtocolApplied, IMMUNIZATION_PROTOCOL_APPLIED, [id, extension,
    modifier_extension, series, authority, target_disease, dose_number, series_doses]
);
/// The definition of `Immunization.protocolApplied`.
pub static IMMUNIZATION_PROTOCOL_APPLIED: TypeDef = TypeDef {
    name: "ImmunizationProtocolApplied",
    path: "Immunization.protocolApplied",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("series", 0, 1, OF_STRING),
        one("authority", 0, 1, OF_REFERENCE).to(&["Organization"]),
        one("targetDisease", 0, 0, OF_CODEABLE_CONCEPT),
        one("doseNumber", 1, 1, OF_STRING),
        one("seriesDoses", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static IMMUNIZATION_PERFORMER_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".function", CODEABLE_CONCEPT_STRUCT),
    column(".actor", REFERENCE_STRUCT_2),
];
pub(crate) static IMMUNIZATION_PROGRAM_ELIGIBILITY_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".program", CODEABLE_CONCEPT_STRUCT),
    column(".programStatus", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static IMMUNIZATION_REACTION_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".date", TEXT),
    derived("__date_start", TIMESTAMP, ".date"),
    derived("__date_end", TIMESTAMP, ".date"),
    column(".manifestation", CODEABLE_REFERENCE_STRUCT),
    column(".reported", BOOLEAN),
];
pub(crate) static IMMUNIZATION_PROTOCOL_APPLIED_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".series", TEXT),
    column(".authority", REFERENCE_STRUCT_2),
    column(".targetDisease", CODEABLE_CONCEPT_LIST),
    column(".doseNumber", TEXT),
    column(".seriesDoses", TEXT),
];
/// The table `immunization`.
pub static IMMUNIZATION_TABLE: TableDef = TableDef {
    name: "immunization",
    doc: "One row for each Immunization.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Immunization.resourceType", TEXT),
        column("Immunization.id", TEXT),
        column("Immunization.meta", META_STRUCT),
        column("Immunization.implicitRules", TEXT),
        column("Immunization.language", TEXT),
        column("Immunization.text", NARRATIVE_STRUCT),
        column("Immunization.contained", TEXTS),
        column("Immunization.extension", EXTENSION_TEXTS),
        column("Immunization.modifierExtension", EXTENSION_TEXTS),
        column("Immunization.identifier", IDENTIFIER_LIST),
        column("Immunization.basedOn", REFERENCE_LIST_2),
        column("Immunization.status", TEXT),
        column("Immunization.statusReason", CODEABLE_CONCEPT_STRUCT),
        column("Immunization.vaccineCode", CODEABLE_CONCEPT_STRUCT),
        column("Immunization.administeredProduct", CODEABLE_REFERENCE_STRUCT),
        column("Immunization.manufacturer", CODEABLE_REFERENCE_STRUCT),
        column("Immunization.lotNumber", TEXT),
        column("Immunization.expirationDate", TEXT),
        derived("__expirationDate_start", TIMESTAMP, "Immunization.expirationDate"),
        derived("__expirationDate_end", TIMESTAMP, "Immunization.expirationDate"),
        column("Immunization.patient", REFERENCE_STRUCT_2),
        column("Immunization.encounter", REFERENCE_STRUCT_2),
        column("Immunization.supportingInformation", REFERENCE_LIST_2),
        column("Immunization.occurrenceDateTime", TEXT),
        derived(
            "__occurrenceDateTime_start",
            TIMESTAMP,
            "Immunization.occurrenceDateTime",
        ),
        derived(
            "__occurrenceDateTime_end",
            TIMESTAMP,
            "Immunization.occurrenceDateTime",
        ),
        column("Immunization.occurrenceString", TEXT),
        column("Immunization.primarySource", BOOLEAN),
        column("Immunization.informationSource", CODEABLE_REFERENCE_STRUCT),
        column("Immunization.location", REFERENCE_STRUCT_2),
        column("Immunization.site", CODEABLE_CONCEPT_STRUCT),
        column("Immunization.route", CODEABLE_CONCEPT_STRUCT),
        column("Immunization.doseQuantity", QUANTITY_STRUCT),
        column("Immunization.performer", list(&within(&IMMUNIZATION_PERFORMER_COLUMNS))),
        column("Immunization.note", ANNOTATION_LIST),
        column("Immunization.reason", CODEABLE_REFERENCE_LIST),
        column("Immunization.isSubpotent", BOOLEAN),
        column("Immunization.subpotentReason", CODEABLE_CONCEPT_LIST),
        column(
            "Immunization.programEligibility",
            list(&within(&IMMUNIZATION_PROGRAM_ELIGIBILITY_COLUMNS)),
        ),
        column("Immunization.fundingSource", CODEABLE_CONCEPT_STRUCT),
        column("Immunization.reaction", list(&within(&IMMUNIZATION_REACTION_COLUMNS))),
        column(
            "Immunization.protocolApplied",
            list(&within(&IMMUNIZATION_PROTOCOL_APPLIED_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Immunization.meta.lastUpdated"),
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

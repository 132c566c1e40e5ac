// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{IMMUNIZATION_STATUS_CODES, ImmunizationStatusCodes};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CODEABLE_REFERENCE, CODEABLE_REFERENCE_COLUMNS,
    CodeableConcept, CodeableReference, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, QUANTITY, QUANTITY_COLUMNS, Quantity, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
    #[doc = " `Immunization.occurrence[x]`"] ImmunizationOccurrence, [0 =>
    DateTime(Element < DateTime >), 1 => String(Element < String >)]
);
/// The definition of `Immunization`.
pub static IMMUNIZATION: TypeDef = TypeDef {
    name: "Immunization",
    path: "Immunization",
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
        one("identifier", 0, 0, of(&IDENTIFIER)),
        summary("basedOn", 0, 0, of(&REFERENCE))
            .to(
                &[
                    "CarePlan",
                    "ImmunizationRecommendation",
                    "MedicationRequest",
                    "ServiceRequest",
                ],
            ),
        summary("status", 1, 1, OF_CODE).codes(&IMMUNIZATION_STATUS_CODES).modifier(),
        one("statusReason", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("vaccineCode", 1, 1, of(&CODEABLE_CONCEPT)),
        one("administeredProduct", 0, 1, of(&CODEABLE_REFERENCE)).to(&["Medication"]),
        one("manufacturer", 0, 1, of(&CODEABLE_REFERENCE)).to(&["Organization"]),
        one("lotNumber", 0, 1, OF_STRING),
        one("expirationDate", 0, 1, OF_DATE),
        summary("patient", 1, 1, of(&REFERENCE)).to(&["Patient"]),
        one("encounter", 0, 1, of(&REFERENCE)).to(&["Encounter"]),
        one("supportingInformation", 0, 0, of(&REFERENCE)),
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
        one("informationSource", 0, 1, of(&CODEABLE_REFERENCE))
            .to(
                &[
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("location", 0, 1, of(&REFERENCE)).to(&["Location"]),
        one("site", 0, 1, of(&CODEABLE_CONCEPT)),
        one("route", 0, 1, of(&CODEABLE_CONCEPT)),
        one("doseQuantity", 0, 1, of(&QUANTITY)),
        summary("performer", 0, 0, of(&IMMUNIZATION_PERFORMER)),
        summary("note", 0, 0, of(&ANNOTATION)),
        one("reason", 0, 0, of(&CODEABLE_REFERENCE))
            .to(&["Condition", "DiagnosticReport", "Observation"]),
        summary("isSubpotent", 0, 1, OF_BOOLEAN).modifier(),
        one("subpotentReason", 0, 0, of(&CODEABLE_CONCEPT)),
        one("programEligibility", 0, 0, of(&IMMUNIZATION_PROGRAM_ELIGIBILITY)),
        one("fundingSource", 0, 1, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("function", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("actor", 1, 1, of(&REFERENCE))
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("program", 1, 1, of(&CODEABLE_CONCEPT)),
        one("programStatus", 1, 1, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("date", 0, 1, OF_DATE_TIME),
        one("manifestation", 0, 1, of(&CODEABLE_REFERENCE)).to(&["Observation"]),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("series", 0, 1, OF_STRING),
        one("authority", 0, 1, of(&REFERENCE)).to(&["Organization"]),
        one("targetDisease", 0, 0, of(&CODEABLE_CONCEPT)),
        one("doseNumber", 1, 1, OF_STRING),
        one("seriesDoses", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static IMMUNIZATION_PERFORMER_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("function", within(&CODEABLE_CONCEPT_COLUMNS), ".function"),
    column("actor", within(&REFERENCE_COLUMNS_2), ".actor"),
];
pub(crate) static IMMUNIZATION_PROGRAM_ELIGIBILITY_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("program", within(&CODEABLE_CONCEPT_COLUMNS), ".program"),
    column("programStatus", within(&CODEABLE_CONCEPT_COLUMNS), ".programStatus"),
];
pub(crate) static IMMUNIZATION_REACTION_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("date", TEXT, ".date"),
    column("__date_start", TIMESTAMP, ".date"),
    column("__date_end", TIMESTAMP, ".date"),
    column("manifestation", within(&CODEABLE_REFERENCE_COLUMNS), ".manifestation"),
    column("reported", BOOLEAN, ".reported"),
];
pub(crate) static IMMUNIZATION_PROTOCOL_APPLIED_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("series", TEXT, ".series"),
    column("authority", within(&REFERENCE_COLUMNS_2), ".authority"),
    column("targetDisease", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".targetDisease"),
    column("doseNumber", TEXT, ".doseNumber"),
    column("seriesDoses", TEXT, ".seriesDoses"),
];
/// The table `immunization`.
pub static IMMUNIZATION_TABLE: TableDef = TableDef {
    name: "immunization",
    doc: "One row for each Immunization.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Immunization.resourceType"),
        column("id", TEXT, "Immunization.id"),
        column("meta", within(&META_COLUMNS), "Immunization.meta"),
        column("implicitRules", TEXT, "Immunization.implicitRules"),
        column("language", TEXT, "Immunization.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Immunization.text"),
        column("contained", TEXTS, "Immunization.contained"),
        column("extension", EXTENSION_TEXTS, "Immunization.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Immunization.modifierExtension"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "Immunization.identifier",
        ),
        column("basedOn", list(&within(&REFERENCE_COLUMNS_2)), "Immunization.basedOn"),
        column("status", TEXT, "Immunization.status"),
        column(
            "statusReason",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Immunization.statusReason",
        ),
        column(
            "vaccineCode",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Immunization.vaccineCode",
        ),
        column(
            "administeredProduct",
            within(&CODEABLE_REFERENCE_COLUMNS),
            "Immunization.administeredProduct",
        ),
        column(
            "manufacturer",
            within(&CODEABLE_REFERENCE_COLUMNS),
            "Immunization.manufacturer",
        ),
        column("lotNumber", TEXT, "Immunization.lotNumber"),
        column("expirationDate", TEXT, "Immunization.expirationDate"),
        column("__expirationDate_start", TIMESTAMP, "Immunization.expirationDate"),
        column("__expirationDate_end", TIMESTAMP, "Immunization.expirationDate"),
        column("patient", within(&REFERENCE_COLUMNS_2), "Immunization.patient"),
        column("encounter", within(&REFERENCE_COLUMNS_2), "Immunization.encounter"),
        column(
            "supportingInformation",
            list(&within(&REFERENCE_COLUMNS_2)),
            "Immunization.supportingInformation",
        ),
        column("occurrenceDateTime", TEXT, "Immunization.occurrenceDateTime"),
        column(
            "__occurrenceDateTime_start",
            TIMESTAMP,
            "Immunization.occurrenceDateTime",
        ),
        column("__occurrenceDateTime_end", TIMESTAMP, "Immunization.occurrenceDateTime"),
        column("occurrenceString", TEXT, "Immunization.occurrenceString"),
        column("primarySource", BOOLEAN, "Immunization.primarySource"),
        column(
            "informationSource",
            within(&CODEABLE_REFERENCE_COLUMNS),
            "Immunization.informationSource",
        ),
        column("location", within(&REFERENCE_COLUMNS_2), "Immunization.location"),
        column("site", within(&CODEABLE_CONCEPT_COLUMNS), "Immunization.site"),
        column("route", within(&CODEABLE_CONCEPT_COLUMNS), "Immunization.route"),
        column("doseQuantity", within(&QUANTITY_COLUMNS), "Immunization.doseQuantity"),
        column(
            "performer",
            list(&within(&IMMUNIZATION_PERFORMER_COLUMNS)),
            "Immunization.performer",
        ),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "Immunization.note"),
        column(
            "reason",
            list(&within(&CODEABLE_REFERENCE_COLUMNS)),
            "Immunization.reason",
        ),
        column("isSubpotent", BOOLEAN, "Immunization.isSubpotent"),
        column(
            "subpotentReason",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Immunization.subpotentReason",
        ),
        column(
            "programEligibility",
            list(&within(&IMMUNIZATION_PROGRAM_ELIGIBILITY_COLUMNS)),
            "Immunization.programEligibility",
        ),
        column(
            "fundingSource",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Immunization.fundingSource",
        ),
        column(
            "reaction",
            list(&within(&IMMUNIZATION_REACTION_COLUMNS)),
            "Immunization.reaction",
        ),
        column(
            "protocolApplied",
            list(&within(&IMMUNIZATION_PROTOCOL_APPLIED_COLUMNS)),
            "Immunization.protocolApplied",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Immunization.meta.lastUpdated"),
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

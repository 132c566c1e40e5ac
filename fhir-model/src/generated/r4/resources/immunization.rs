// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{IMMUNIZATION_STATUS_CODES, ImmunizationStatusCodes};
use super::super::datatypes::{
    Annotation, CodeableConcept, Element, Extension, Identifier, Meta, Narrative,
    Quantity, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN,
    HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER_2, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_TEXT,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_ANNOTATION, OF_CODEABLE_CONCEPT, OF_QUANTITY, OF_REFERENCE, QUANTITY_STRUCT,
    REFERENCE_LIST_2, REFERENCE_STRUCT_2,
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
    /// `Immunization.status` · code · 1..1
    pub status: Element<ImmunizationStatusCodes>,
    /// `Immunization.statusReason` · CodeableConcept · 0..1
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `Immunization.vaccineCode` · CodeableConcept · 1..1
    pub vaccine_code: Option<Box<CodeableConcept>>,
    /// `Immunization.patient` · Reference to Patient · 1..1
    pub patient: Option<Box<Reference>>,
    /// `Immunization.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `Immunization.occurrence[x]` · dateTime, string · 1..1
    pub occurrence: Option<ImmunizationOccurrence>,
    /// `Immunization.recorded` · dateTime · 0..1
    pub recorded: Element<DateTime>,
    /// `Immunization.primarySource` · boolean · 0..1
    pub primary_source: Element<bool>,
    /// `Immunization.reportOrigin` · CodeableConcept · 0..1
    pub report_origin: Option<Box<CodeableConcept>>,
    /// `Immunization.location` · Reference to Location · 0..1
    pub location: Option<Box<Reference>>,
    /// `Immunization.manufacturer` · Reference to Organization · 0..1
    pub manufacturer: Option<Box<Reference>>,
    /// `Immunization.lotNumber` · string · 0..1
    pub lot_number: Element<String>,
    /// `Immunization.expirationDate` · date · 0..1
    pub expiration_date: Element<Date>,
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
    /// `Immunization.reasonCode` · CodeableConcept · 0..*
    pub reason_code: Vec<CodeableConcept>,
    /// `Immunization.reasonReference` · Reference to Condition, DiagnosticReport, Observation · 0..*
    pub reason_reference: Vec<Reference>,
    /// `Immunization.isSubpotent` · boolean · 0..1
    pub is_subpotent: Element<bool>,
    /// `Immunization.subpotentReason` · CodeableConcept · 0..*
    pub subpotent_reason: Vec<CodeableConcept>,
    /// `Immunization.education` · ImmunizationEducation · 0..*
    pub education: Vec<ImmunizationEducation>,
    /// `Immunization.programEligibility` · CodeableConcept · 0..*
    pub program_eligibility: Vec<CodeableConcept>,
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
    extension, modifier_extension, identifier, status, status_reason, vaccine_code,
    patient, encounter, occurrence, recorded, primary_source, report_origin, location,
    manufacturer, lot_number, expiration_date, site, route, dose_quantity, performer,
    note, reason_code, reason_reference, is_subpotent, subpotent_reason, education,
    program_eligibility, funding_source, reaction, protocol_applied]
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
        HAS_MODIFIER_EXTENSION_2,
        HAS_IDENTIFIER_2,
        summary("status", 1, 1, OF_CODE).codes(&IMMUNIZATION_STATUS_CODES).modifier(),
        one("statusReason", 0, 1, OF_CODEABLE_CONCEPT),
        summary("vaccineCode", 1, 1, OF_CODEABLE_CONCEPT),
        summary("patient", 1, 1, OF_REFERENCE).to(&["Patient"]),
        one("encounter", 0, 1, OF_REFERENCE).to(&["Encounter"]),
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
        one("recorded", 0, 1, OF_DATE_TIME),
        summary("primarySource", 0, 1, OF_BOOLEAN),
        one("reportOrigin", 0, 1, OF_CODEABLE_CONCEPT),
        one("location", 0, 1, OF_REFERENCE).to(&["Location"]),
        one("manufacturer", 0, 1, OF_REFERENCE).to(&["Organization"]),
        one("lotNumber", 0, 1, OF_STRING),
        one("expirationDate", 0, 1, OF_DATE),
        one("site", 0, 1, OF_CODEABLE_CONCEPT),
        one("route", 0, 1, OF_CODEABLE_CONCEPT),
        one("doseQuantity", 0, 1, OF_QUANTITY),
        summary("performer", 0, 0, of(&IMMUNIZATION_PERFORMER)),
        summary("note", 0, 0, OF_ANNOTATION),
        one("reasonCode", 0, 0, OF_CODEABLE_CONCEPT),
        one("reasonReference", 0, 0, OF_REFERENCE)
            .to(&["Condition", "DiagnosticReport", "Observation"]),
        summary("isSubpotent", 0, 1, OF_BOOLEAN).modifier(),
        one("subpotentReason", 0, 0, OF_CODEABLE_CONCEPT),
        one("education", 0, 0, of(&IMMUNIZATION_EDUCATION)),
        one("programEligibility", 0, 0, OF_CODEABLE_CONCEPT),
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
    /// `Immunization.performer.actor` · Reference to Organization, Practitioner, PractitionerRole · 1..1
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
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
    ],
    keys: Lazy::new(),
};
/// `Immunization.education`
pub struct ImmunizationEducation {
    /// `Immunization.education.id` · string · 0..1
    pub id: Option<String>,
    /// `Immunization.education.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Immunization.education.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Immunization.education.documentType` · string · 0..1
    pub document_type: Element<String>,
    /// `Immunization.education.reference` · uri · 0..1
    pub reference: Element<String>,
    /// `Immunization.education.publicationDate` · dateTime · 0..1
    pub publication_date: Element<DateTime>,
    /// `Immunization.education.presentationDate` · dateTime · 0..1
    pub presentation_date: Element<DateTime>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ImmunizationEducation, IMMUNIZATION_EDUCATION, [id, extension, modifier_extension,
    document_type, reference, publication_date, presentation_date]
);
/// The definition of `Immunization.education`.
pub static IMMUNIZATION_EDUCATION: TypeDef = TypeDef {
    name: "ImmunizationEducation",
    path: "Immunization.education",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("documentType", 0, 1, OF_STRING),
        one("reference", 0, 1, OF_URI),
        one("publicationDate", 0, 1, OF_DATE_TIME),
        one("presentationDate", 0, 1, OF_DATE_TIME),
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
    /// `Immunization.reaction.detail` · Reference to Observation · 0..1
    pub detail: Option<Box<Reference>>,
    /// `Immunization.reaction.reported` · boolean · 0..1
    pub reported: Element<bool>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ImmunizationReaction, IMMUNIZATION_REACTION, [id, extension, modifier_extension,
    date, detail, reported]
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
        one("detail", 0, 1, OF_REFERENCE).to(&["Observation"]),
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
    /// `Immunization.protocolApplied.doseNumber[x]` · positiveInt, string · 1..1
    pub dose_number: Option<ImmunizationProtocolAppliedDoseNumber>,
    /// `Immunization.protocolApplied.seriesDoses[x]` · positiveInt, string · 0..1
    pub series_doses: Option<ImmunizationProtocolAppliedSeriesDoses>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ImmunizationProtocolApplied, IMMUNIZATION_PROTOCOL_APPLIED, [id, extension,
    modifier_extension, series, authority, target_disease, dose_number, series_doses]
);
choice!(
    #[doc = " `Immunization.protocolApplied.doseNumber[x]`"]
    ImmunizationProtocolAppliedDoseNumber, [PositiveInt(Element < u32 >), String(Element
    < String >)]
);
choice!(
    #[doc = " `Immunization.protocolApplied.seriesDoses[x]`"]
    ImmunizationProtocolAppliedSeriesDoses, [PositiveInt(Element < u32 >), String(Element
    < String >)]
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
        choice(
            "doseNumber",
            1,
            1,
            &[
                alternative("doseNumberPositiveInt", OF_POSITIVE_INT),
                alternative("doseNumberString", OF_STRING),
            ],
        ),
        choice(
            "seriesDoses",
            0,
            1,
            &[
                alternative("seriesDosesPositiveInt", OF_POSITIVE_INT),
                alternative("seriesDosesString", OF_STRING),
            ],
        ),
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
pub(crate) static IMMUNIZATION_EDUCATION_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".documentType", TEXT),
    column(".reference", TEXT),
    column(".publicationDate", TEXT),
    derived("__publicationDate_start", TIMESTAMP, ".publicationDate"),
    derived("__publicationDate_end", TIMESTAMP, ".publicationDate"),
    column(".presentationDate", TEXT),
    derived("__presentationDate_start", TIMESTAMP, ".presentationDate"),
    derived("__presentationDate_end", TIMESTAMP, ".presentationDate"),
];
pub(crate) static IMMUNIZATION_REACTION_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".date", TEXT),
    derived("__date_start", TIMESTAMP, ".date"),
    derived("__date_end", TIMESTAMP, ".date"),
    column(".detail", REFERENCE_STRUCT_2),
    column(".reported", BOOLEAN),
];
pub(crate) static IMMUNIZATION_PROTOCOL_APPLIED_COLUMNS: [ColumnDef; 10] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".series", TEXT),
    column(".authority", REFERENCE_STRUCT_2),
    column(".targetDisease", CODEABLE_CONCEPT_LIST),
    column(".doseNumberPositiveInt", INT32),
    column(".doseNumberString", TEXT),
    column(".seriesDosesPositiveInt", INT32),
    column(".seriesDosesString", TEXT),
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
        column("Immunization.status", TEXT),
        column("Immunization.statusReason", CODEABLE_CONCEPT_STRUCT),
        column("Immunization.vaccineCode", CODEABLE_CONCEPT_STRUCT),
        column("Immunization.patient", REFERENCE_STRUCT_2),
        column("Immunization.encounter", REFERENCE_STRUCT_2),
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
        column("Immunization.recorded", TEXT),
        derived("__recorded_start", TIMESTAMP, "Immunization.recorded"),
        derived("__recorded_end", TIMESTAMP, "Immunization.recorded"),
        column("Immunization.primarySource", BOOLEAN),
        column("Immunization.reportOrigin", CODEABLE_CONCEPT_STRUCT),
        column("Immunization.location", REFERENCE_STRUCT_2),
        column("Immunization.manufacturer", REFERENCE_STRUCT_2),
        column("Immunization.lotNumber", TEXT),
        column("Immunization.expirationDate", TEXT),
        derived("__expirationDate_start", TIMESTAMP, "Immunization.expirationDate"),
        derived("__expirationDate_end", TIMESTAMP, "Immunization.expirationDate"),
        column("Immunization.site", CODEABLE_CONCEPT_STRUCT),
        column("Immunization.route", CODEABLE_CONCEPT_STRUCT),
        column("Immunization.doseQuantity", QUANTITY_STRUCT),
        column("Immunization.performer", list(&within(&IMMUNIZATION_PERFORMER_COLUMNS))),
        column("Immunization.note", ANNOTATION_LIST),
        column("Immunization.reasonCode", CODEABLE_CONCEPT_LIST),
        column("Immunization.reasonReference", REFERENCE_LIST_2),
        column("Immunization.isSubpotent", BOOLEAN),
        column("Immunization.subpotentReason", CODEABLE_CONCEPT_LIST),
        column("Immunization.education", list(&within(&IMMUNIZATION_EDUCATION_COLUMNS))),
        column("Immunization.programEligibility", CODEABLE_CONCEPT_LIST),
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

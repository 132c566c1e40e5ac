// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{IMMUNIZATION_STATUS_CODES, ImmunizationStatusCodes};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, QUANTITY, QUANTITY_COLUMNS, Quantity, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `Immunization`
#[derive(Default)]
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
    Immunization, IMMUNIZATION, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language,
    4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 => identifier,
    9 => status, 10 => status_reason, 11 => vaccine_code, 12 => patient, 13 => encounter,
    14 => occurrence, 15 => recorded, 16 => primary_source, 17 => report_origin, 18 =>
    location, 19 => manufacturer, 20 => lot_number, 21 => expiration_date, 22 => site, 23
    => route, 24 => dose_quantity, 25 => performer, 26 => note, 27 => reason_code, 28 =>
    reason_reference, 29 => is_subpotent, 30 => subpotent_reason, 31 => education, 32 =>
    program_eligibility, 33 => funding_source, 34 => reaction, 35 => protocol_applied]
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
            .codes(&IMMUNIZATION_STATUS_CODES)
            .summary()
            .modifier(),
        one("statusReason", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("vaccineCode", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("patient", 1, 1, Ty::Type(&REFERENCE)).to(&["Patient"]).summary(),
        one("encounter", 0, 1, Ty::Type(&REFERENCE)).to(&["Encounter"]),
        choice(
                "occurrence",
                1,
                1,
                &[
                    alternative(
                        "occurrenceDateTime",
                        Ty::Primitive(Primitive::DateTime),
                    ),
                    alternative("occurrenceString", Ty::Primitive(Primitive::String)),
                ],
            )
            .summary(),
        one("recorded", 0, 1, Ty::Primitive(Primitive::DateTime)),
        one("primarySource", 0, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        one("reportOrigin", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("location", 0, 1, Ty::Type(&REFERENCE)).to(&["Location"]),
        one("manufacturer", 0, 1, Ty::Type(&REFERENCE)).to(&["Organization"]),
        one("lotNumber", 0, 1, Ty::Primitive(Primitive::String)),
        one("expirationDate", 0, 1, Ty::Primitive(Primitive::Date)),
        one("site", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("route", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("doseQuantity", 0, 1, Ty::Type(&QUANTITY)),
        one("performer", 0, 0, Ty::Type(&IMMUNIZATION_PERFORMER)).summary(),
        one("note", 0, 0, Ty::Type(&ANNOTATION)).summary(),
        one("reasonCode", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("reasonReference", 0, 0, Ty::Type(&REFERENCE))
            .to(&["Condition", "DiagnosticReport", "Observation"]),
        one("isSubpotent", 0, 1, Ty::Primitive(Primitive::Boolean)).summary().modifier(),
        one("subpotentReason", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("education", 0, 0, Ty::Type(&IMMUNIZATION_EDUCATION)),
        one("programEligibility", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("fundingSource", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("reaction", 0, 0, Ty::Type(&IMMUNIZATION_REACTION)),
        one("protocolApplied", 0, 0, Ty::Type(&IMMUNIZATION_PROTOCOL_APPLIED)),
    ],
    keys: Lazy::new(),
};
/// `Immunization.performer`
#[derive(Default)]
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
    ImmunizationPerformer, IMMUNIZATION_PERFORMER, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => function, 4 => actor]
);
/// The definition of `Immunization.performer`.
pub static IMMUNIZATION_PERFORMER: TypeDef = TypeDef {
    name: "ImmunizationPerformer",
    path: "Immunization.performer",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("function", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("actor", 1, 1, Ty::Type(&REFERENCE))
            .to(&["Organization", "Practitioner", "PractitionerRole"])
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `Immunization.education`
#[derive(Default)]
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
    ImmunizationEducation, IMMUNIZATION_EDUCATION, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => document_type, 4 => reference, 5 => publication_date, 6 =>
    presentation_date]
);
/// The definition of `Immunization.education`.
pub static IMMUNIZATION_EDUCATION: TypeDef = TypeDef {
    name: "ImmunizationEducation",
    path: "Immunization.education",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("documentType", 0, 1, Ty::Primitive(Primitive::String)),
        one("reference", 0, 1, Ty::Primitive(Primitive::Uri)),
        one("publicationDate", 0, 1, Ty::Primitive(Primitive::DateTime)),
        one("presentationDate", 0, 1, Ty::Primitive(Primitive::DateTime)),
    ],
    keys: Lazy::new(),
};
/// `Immunization.reaction`
#[derive(Default)]
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
    ImmunizationReaction, IMMUNIZATION_REACTION, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => date, 4 => detail, 5 => reported]
);
/// The definition of `Immunization.reaction`.
pub static IMMUNIZATION_REACTION: TypeDef = TypeDef {
    name: "ImmunizationReaction",
    path: "Immunization.reaction",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("date", 0, 1, Ty::Primitive(Primitive::DateTime)),
        one("detail", 0, 1, Ty::Type(&REFERENCE)).to(&["Observation"]),
        one("reported", 0, 1, Ty::Primitive(Primitive::Boolean)),
    ],
    keys: Lazy::new(),
};
/// `Immunization.protocolApplied`
#[derive(Default)]
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
    ImmunizationProtocolApplied, IMMUNIZATION_PROTOCOL_APPLIED, [0 => id, 1 => extension,
    2 => modifier_extension, 3 => series, 4 => authority, 5 => target_disease, 6 =>
    dose_number, 7 => series_doses]
);
choice!(
    #[doc = " `Immunization.protocolApplied.doseNumber[x]`"]
    ImmunizationProtocolAppliedDoseNumber, [0 => PositiveInt(Element < u32 >), 1 =>
    String(Element < String >)]
);
choice!(
    #[doc = " `Immunization.protocolApplied.seriesDoses[x]`"]
    ImmunizationProtocolAppliedSeriesDoses, [0 => PositiveInt(Element < u32 >), 1 =>
    String(Element < String >)]
);
/// The definition of `Immunization.protocolApplied`.
pub static IMMUNIZATION_PROTOCOL_APPLIED: TypeDef = TypeDef {
    name: "ImmunizationProtocolApplied",
    path: "Immunization.protocolApplied",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("series", 0, 1, Ty::Primitive(Primitive::String)),
        one("authority", 0, 1, Ty::Type(&REFERENCE)).to(&["Organization"]),
        one("targetDisease", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        choice(
            "doseNumber",
            1,
            1,
            &[
                alternative(
                    "doseNumberPositiveInt",
                    Ty::Primitive(Primitive::PositiveInt),
                ),
                alternative("doseNumberString", Ty::Primitive(Primitive::String)),
            ],
        ),
        choice(
            "seriesDoses",
            0,
            1,
            &[
                alternative(
                    "seriesDosesPositiveInt",
                    Ty::Primitive(Primitive::PositiveInt),
                ),
                alternative("seriesDosesString", Ty::Primitive(Primitive::String)),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static IMMUNIZATION_PERFORMER_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("function", within(&CODEABLE_CONCEPT_COLUMNS), ".function", ""),
    column("actor", within(&REFERENCE_COLUMNS_2), ".actor", ""),
];
pub(crate) static IMMUNIZATION_EDUCATION_COLUMNS: [ColumnDef; 11] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("documentType", TEXT, ".documentType", ""),
    column("reference", TEXT, ".reference", ""),
    column("publicationDate", TEXT, ".publicationDate", ""),
    column("__publicationDate_start", TIMESTAMP, ".publicationDate", ""),
    column("__publicationDate_end", TIMESTAMP, ".publicationDate", ""),
    column("presentationDate", TEXT, ".presentationDate", ""),
    column("__presentationDate_start", TIMESTAMP, ".presentationDate", ""),
    column("__presentationDate_end", TIMESTAMP, ".presentationDate", ""),
];
pub(crate) static IMMUNIZATION_REACTION_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("date", TEXT, ".date", ""),
    column("__date_start", TIMESTAMP, ".date", ""),
    column("__date_end", TIMESTAMP, ".date", ""),
    column("detail", within(&REFERENCE_COLUMNS_2), ".detail", ""),
    column("reported", BOOLEAN, ".reported", ""),
];
pub(crate) static IMMUNIZATION_PROTOCOL_APPLIED_COLUMNS: [ColumnDef; 10] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("series", TEXT, ".series", ""),
    column("authority", within(&REFERENCE_COLUMNS_2), ".authority", ""),
    column(
        "targetDisease",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".targetDisease",
        "",
    ),
    column("doseNumberPositiveInt", INT32, ".doseNumberPositiveInt", ""),
    column("doseNumberString", TEXT, ".doseNumberString", ""),
    column("seriesDosesPositiveInt", INT32, ".seriesDosesPositiveInt", ""),
    column("seriesDosesString", TEXT, ".seriesDosesString", ""),
];
/// The table `immunization`.
pub static IMMUNIZATION_TABLE: TableDef = TableDef {
    name: "immunization",
    doc: "One row for each Immunization.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Immunization.resourceType", ""),
        column("id", TEXT, "Immunization.id", ""),
        column("meta", within(&META_COLUMNS), "Immunization.meta", ""),
        column("implicitRules", TEXT, "Immunization.implicitRules", ""),
        column("language", TEXT, "Immunization.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "Immunization.text", ""),
        column("contained", list(&TEXT), "Immunization.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "Immunization.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "Immunization.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "Immunization.identifier",
            "",
        ),
        column("status", TEXT, "Immunization.status", ""),
        column(
            "statusReason",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Immunization.statusReason",
            "",
        ),
        column(
            "vaccineCode",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Immunization.vaccineCode",
            "",
        ),
        column("patient", within(&REFERENCE_COLUMNS_2), "Immunization.patient", ""),
        column("encounter", within(&REFERENCE_COLUMNS_2), "Immunization.encounter", ""),
        column("occurrenceDateTime", TEXT, "Immunization.occurrenceDateTime", ""),
        column(
            "__occurrenceDateTime_start",
            TIMESTAMP,
            "Immunization.occurrenceDateTime",
            "",
        ),
        column(
            "__occurrenceDateTime_end",
            TIMESTAMP,
            "Immunization.occurrenceDateTime",
            "",
        ),
        column("occurrenceString", TEXT, "Immunization.occurrenceString", ""),
        column("recorded", TEXT, "Immunization.recorded", ""),
        column("__recorded_start", TIMESTAMP, "Immunization.recorded", ""),
        column("__recorded_end", TIMESTAMP, "Immunization.recorded", ""),
        column("primarySource", BOOLEAN, "Immunization.primarySource", ""),
        column(
            "reportOrigin",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Immunization.reportOrigin",
            "",
        ),
        column("location", within(&REFERENCE_COLUMNS_2), "Immunization.location", ""),
        column(
            "manufacturer",
            within(&REFERENCE_COLUMNS_2),
            "Immunization.manufacturer",
            "",
        ),
        column("lotNumber", TEXT, "Immunization.lotNumber", ""),
        column("expirationDate", TEXT, "Immunization.expirationDate", ""),
        column("__expirationDate_start", TIMESTAMP, "Immunization.expirationDate", ""),
        column("__expirationDate_end", TIMESTAMP, "Immunization.expirationDate", ""),
        column("site", within(&CODEABLE_CONCEPT_COLUMNS), "Immunization.site", ""),
        column("route", within(&CODEABLE_CONCEPT_COLUMNS), "Immunization.route", ""),
        column(
            "doseQuantity",
            within(&QUANTITY_COLUMNS),
            "Immunization.doseQuantity",
            "",
        ),
        column(
            "performer",
            list(&within(&IMMUNIZATION_PERFORMER_COLUMNS)),
            "Immunization.performer",
            "",
        ),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "Immunization.note", ""),
        column(
            "reasonCode",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Immunization.reasonCode",
            "",
        ),
        column(
            "reasonReference",
            list(&within(&REFERENCE_COLUMNS_2)),
            "Immunization.reasonReference",
            "",
        ),
        column("isSubpotent", BOOLEAN, "Immunization.isSubpotent", ""),
        column(
            "subpotentReason",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Immunization.subpotentReason",
            "",
        ),
        column(
            "education",
            list(&within(&IMMUNIZATION_EDUCATION_COLUMNS)),
            "Immunization.education",
            "",
        ),
        column(
            "programEligibility",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Immunization.programEligibility",
            "",
        ),
        column(
            "fundingSource",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Immunization.fundingSource",
            "",
        ),
        column(
            "reaction",
            list(&within(&IMMUNIZATION_REACTION_COLUMNS)),
            "Immunization.reaction",
            "",
        ),
        column(
            "protocolApplied",
            list(&within(&IMMUNIZATION_PROTOCOL_APPLIED_COLUMNS)),
            "Immunization.protocolApplied",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "Immunization.meta.lastUpdated",
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

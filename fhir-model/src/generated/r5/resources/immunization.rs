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
    Immunization, IMMUNIZATION, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language,
    4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 => identifier,
    9 => based_on, 10 => status, 11 => status_reason, 12 => vaccine_code, 13 =>
    administered_product, 14 => manufacturer, 15 => lot_number, 16 => expiration_date, 17
    => patient, 18 => encounter, 19 => supporting_information, 20 => occurrence, 21 =>
    primary_source, 22 => information_source, 23 => location, 24 => site, 25 => route, 26
    => dose_quantity, 27 => performer, 28 => note, 29 => reason, 30 => is_subpotent, 31
    => subpotent_reason, 32 => program_eligibility, 33 => funding_source, 34 => reaction,
    35 => protocol_applied]
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
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)),
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
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&IMMUNIZATION_STATUS_CODES)
            .summary()
            .modifier(),
        one("statusReason", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("vaccineCode", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("administeredProduct", 0, 1, Ty::Type(&CODEABLE_REFERENCE))
            .to(&["Medication"]),
        one("manufacturer", 0, 1, Ty::Type(&CODEABLE_REFERENCE)).to(&["Organization"]),
        one("lotNumber", 0, 1, Ty::Primitive(Primitive::String)),
        one("expirationDate", 0, 1, Ty::Primitive(Primitive::Date)),
        one("patient", 1, 1, Ty::Type(&REFERENCE)).to(&["Patient"]).summary(),
        one("encounter", 0, 1, Ty::Type(&REFERENCE)).to(&["Encounter"]),
        one("supportingInformation", 0, 0, Ty::Type(&REFERENCE)),
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
        one("primarySource", 0, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        one("informationSource", 0, 1, Ty::Type(&CODEABLE_REFERENCE))
            .to(
                &[
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("location", 0, 1, Ty::Type(&REFERENCE)).to(&["Location"]),
        one("site", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("route", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("doseQuantity", 0, 1, Ty::Type(&QUANTITY)),
        one("performer", 0, 0, Ty::Type(&IMMUNIZATION_PERFORMER)).summary(),
        one("note", 0, 0, Ty::Type(&ANNOTATION)).summary(),
        one("reason", 0, 0, Ty::Type(&CODEABLE_REFERENCE))
            .to(&["Condition", "DiagnosticReport", "Observation"]),
        one("isSubpotent", 0, 1, Ty::Primitive(Primitive::Boolean)).summary().modifier(),
        one("subpotentReason", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("programEligibility", 0, 0, Ty::Type(&IMMUNIZATION_PROGRAM_ELIGIBILITY)),
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
    /// `Immunization.performer.actor` · Reference to Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 1..1
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
    ],
    keys: Lazy::new(),
};
/// `Immunization.programEligibility`
#[derive(Default)]
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
    ImmunizationProgramEligibility, IMMUNIZATION_PROGRAM_ELIGIBILITY, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => program, 4 => program_status]
);
/// The definition of `Immunization.programEligibility`.
pub static IMMUNIZATION_PROGRAM_ELIGIBILITY: TypeDef = TypeDef {
    name: "ImmunizationProgramEligibility",
    path: "Immunization.programEligibility",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("program", 1, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("programStatus", 1, 1, Ty::Type(&CODEABLE_CONCEPT)),
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
    /// `Immunization.reaction.manifestation` · CodeableReference to Observation · 0..1
    pub manifestation: Option<Box<CodeableReference>>,
    /// `Immunization.reaction.reported` · boolean · 0..1
    pub reported: Element<bool>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ImmunizationReaction, IMMUNIZATION_REACTION, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => date, 4 => manifestation, 5 => reported]
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
        one("manifestation", 0, 1, Ty::Type(&CODEABLE_REFERENCE)).to(&["Observation"]),
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
    /// `Immunization.protocolApplied.doseNumber` · string · 1..1
    pub dose_number: Element<String>,
    /// `Immunization.protocolApplied.seriesDoses` · string · 0..1
    pub series_doses: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ImmunizationProtocolApplied, IMMUNIZATION_PROTOCOL_APPLIED, [0 => id, 1 => extension,
    2 => modifier_extension, 3 => series, 4 => authority, 5 => target_disease, 6 =>
    dose_number, 7 => series_doses]
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
        one("doseNumber", 1, 1, Ty::Primitive(Primitive::String)),
        one("seriesDoses", 0, 1, Ty::Primitive(Primitive::String)),
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
pub(crate) static IMMUNIZATION_PROGRAM_ELIGIBILITY_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("program", within(&CODEABLE_CONCEPT_COLUMNS), ".program", ""),
    column("programStatus", within(&CODEABLE_CONCEPT_COLUMNS), ".programStatus", ""),
];
pub(crate) static IMMUNIZATION_REACTION_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("date", TEXT, ".date", ""),
    column("__date_start", TIMESTAMP, ".date", ""),
    column("__date_end", TIMESTAMP, ".date", ""),
    column("manifestation", within(&CODEABLE_REFERENCE_COLUMNS), ".manifestation", ""),
    column("reported", BOOLEAN, ".reported", ""),
];
pub(crate) static IMMUNIZATION_PROTOCOL_APPLIED_COLUMNS: [ColumnDef; 8] = [
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
    column("doseNumber", TEXT, ".doseNumber", ""),
    column("seriesDoses", TEXT, ".seriesDoses", ""),
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
        column(
            "basedOn",
            list(&within(&REFERENCE_COLUMNS_2)),
            "Immunization.basedOn",
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
        column(
            "administeredProduct",
            within(&CODEABLE_REFERENCE_COLUMNS),
            "Immunization.administeredProduct",
            "",
        ),
        column(
            "manufacturer",
            within(&CODEABLE_REFERENCE_COLUMNS),
            "Immunization.manufacturer",
            "",
        ),
        column("lotNumber", TEXT, "Immunization.lotNumber", ""),
        column("expirationDate", TEXT, "Immunization.expirationDate", ""),
        column("__expirationDate_start", TIMESTAMP, "Immunization.expirationDate", ""),
        column("__expirationDate_end", TIMESTAMP, "Immunization.expirationDate", ""),
        column("patient", within(&REFERENCE_COLUMNS_2), "Immunization.patient", ""),
        column("encounter", within(&REFERENCE_COLUMNS_2), "Immunization.encounter", ""),
        column(
            "supportingInformation",
            list(&within(&REFERENCE_COLUMNS_2)),
            "Immunization.supportingInformation",
            "",
        ),
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
        column("primarySource", BOOLEAN, "Immunization.primarySource", ""),
        column(
            "informationSource",
            within(&CODEABLE_REFERENCE_COLUMNS),
            "Immunization.informationSource",
            "",
        ),
        column("location", within(&REFERENCE_COLUMNS_2), "Immunization.location", ""),
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
            "reason",
            list(&within(&CODEABLE_REFERENCE_COLUMNS)),
            "Immunization.reason",
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
            "programEligibility",
            list(&within(&IMMUNIZATION_PROGRAM_ELIGIBILITY_COLUMNS)),
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

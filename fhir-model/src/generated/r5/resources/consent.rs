// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CONSENT_DATA_MEANING, CONSENT_PROVISION_TYPE, CONSENT_STATE, ConsentDataMeaning,
    ConsentProvisionType, ConsentState,
};
use super::super::datatypes::{
    ATTACHMENT, ATTACHMENT_COLUMNS, Attachment, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CODING, CODING_COLUMNS, CodeableConcept, Coding,
    EXPRESSION, EXPRESSION_COLUMNS, EXTENSION, Element, Expression, Extension,
    IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `Consent`
#[derive(Default)]
pub struct Consent {
    /// `Consent.id` · id · 0..1
    pub id: Element<String>,
    /// `Consent.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Consent.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Consent.language` · code · 0..1
    pub language: Element<String>,
    /// `Consent.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Consent.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Consent.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Consent.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Consent.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Consent.status` · code · 1..1
    pub status: Element<ConsentState>,
    /// `Consent.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `Consent.subject` · Reference to Group, Patient, Practitioner · 0..1
    pub subject: Option<Box<Reference>>,
    /// `Consent.date` · date · 0..1
    pub date: Element<Date>,
    /// `Consent.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `Consent.grantor` · Reference to CareTeam, HealthcareService, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..*
    pub grantor: Vec<Reference>,
    /// `Consent.grantee` · Reference to CareTeam, HealthcareService, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..*
    pub grantee: Vec<Reference>,
    /// `Consent.manager` · Reference to HealthcareService, Organization, Patient, Practitioner · 0..*
    pub manager: Vec<Reference>,
    /// `Consent.controller` · Reference to HealthcareService, Organization, Patient, Practitioner · 0..*
    pub controller: Vec<Reference>,
    /// `Consent.sourceAttachment` · Attachment · 0..*
    pub source_attachment: Vec<Attachment>,
    /// `Consent.sourceReference` · Reference to Consent, Contract, DocumentReference, QuestionnaireResponse · 0..*
    pub source_reference: Vec<Reference>,
    /// `Consent.regulatoryBasis` · CodeableConcept · 0..*
    pub regulatory_basis: Vec<CodeableConcept>,
    /// `Consent.policyBasis` · ConsentPolicyBasis · 0..1
    pub policy_basis: Option<Box<ConsentPolicyBasis>>,
    /// `Consent.policyText` · Reference to DocumentReference · 0..*
    pub policy_text: Vec<Reference>,
    /// `Consent.verification` · ConsentVerification · 0..*
    pub verification: Vec<ConsentVerification>,
    /// `Consent.decision` · code · 0..1
    pub decision: Element<ConsentProvisionType>,
    /// `Consent.provision` · ConsentProvision · 0..*
    pub provision: Vec<ConsentProvision>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Consent, CONSENT, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language, 4 => text,
    5 => contained, 6 => extension, 7 => modifier_extension, 8 => identifier, 9 =>
    status, 10 => category, 11 => subject, 12 => date, 13 => period, 14 => grantor, 15 =>
    grantee, 16 => manager, 17 => controller, 18 => source_attachment, 19 =>
    source_reference, 20 => regulatory_basis, 21 => policy_basis, 22 => policy_text, 23
    => verification, 24 => decision, 25 => provision]
);
/// The definition of `Consent`.
pub static CONSENT: TypeDef = TypeDef {
    name: "Consent",
    path: "Consent",
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
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&CONSENT_STATE)
            .summary()
            .modifier(),
        one("category", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("subject", 0, 1, Ty::Type(&REFERENCE))
            .to(&["Group", "Patient", "Practitioner"])
            .summary(),
        one("date", 0, 1, Ty::Primitive(Primitive::Date)).summary(),
        one("period", 0, 1, Ty::Type(&PERIOD)).summary(),
        one("grantor", 0, 0, Ty::Type(&REFERENCE))
            .to(
                &[
                    "CareTeam",
                    "HealthcareService",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            )
            .summary(),
        one("grantee", 0, 0, Ty::Type(&REFERENCE))
            .to(
                &[
                    "CareTeam",
                    "HealthcareService",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            )
            .summary(),
        one("manager", 0, 0, Ty::Type(&REFERENCE))
            .to(&["HealthcareService", "Organization", "Patient", "Practitioner"]),
        one("controller", 0, 0, Ty::Type(&REFERENCE))
            .to(&["HealthcareService", "Organization", "Patient", "Practitioner"]),
        one("sourceAttachment", 0, 0, Ty::Type(&ATTACHMENT)),
        one("sourceReference", 0, 0, Ty::Type(&REFERENCE))
            .to(&["Consent", "Contract", "DocumentReference", "QuestionnaireResponse"]),
        one("regulatoryBasis", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("policyBasis", 0, 1, Ty::Type(&CONSENT_POLICY_BASIS)),
        one("policyText", 0, 0, Ty::Type(&REFERENCE)).to(&["DocumentReference"]),
        one("verification", 0, 0, Ty::Type(&CONSENT_VERIFICATION)).summary(),
        one("decision", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&CONSENT_PROVISION_TYPE)
            .summary()
            .modifier(),
        one("provision", 0, 0, Ty::Type(&CONSENT_PROVISION)).summary(),
    ],
    keys: Lazy::new(),
};
/// `Consent.policyBasis`
#[derive(Default)]
pub struct ConsentPolicyBasis {
    /// `Consent.policyBasis.id` · string · 0..1
    pub id: Option<String>,
    /// `Consent.policyBasis.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Consent.policyBasis.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Consent.policyBasis.reference` · Reference · 0..1
    pub reference: Option<Box<Reference>>,
    /// `Consent.policyBasis.url` · url · 0..1
    pub url: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ConsentPolicyBasis, CONSENT_POLICY_BASIS, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => reference, 4 => url]
);
/// The definition of `Consent.policyBasis`.
pub static CONSENT_POLICY_BASIS: TypeDef = TypeDef {
    name: "ConsentPolicyBasis",
    path: "Consent.policyBasis",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("reference", 0, 1, Ty::Type(&REFERENCE)),
        one("url", 0, 1, Ty::Primitive(Primitive::Url)),
    ],
    keys: Lazy::new(),
};
/// `Consent.verification`
#[derive(Default)]
pub struct ConsentVerification {
    /// `Consent.verification.id` · string · 0..1
    pub id: Option<String>,
    /// `Consent.verification.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Consent.verification.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Consent.verification.verified` · boolean · 1..1
    pub verified: Element<bool>,
    /// `Consent.verification.verificationType` · CodeableConcept · 0..1
    pub verification_type: Option<Box<CodeableConcept>>,
    /// `Consent.verification.verifiedBy` · Reference to Organization, Practitioner, PractitionerRole · 0..1
    pub verified_by: Option<Box<Reference>>,
    /// `Consent.verification.verifiedWith` · Reference to Patient, RelatedPerson · 0..1
    pub verified_with: Option<Box<Reference>>,
    /// `Consent.verification.verificationDate` · dateTime · 0..*
    pub verification_date: Vec<Element<DateTime>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ConsentVerification, CONSENT_VERIFICATION, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => verified, 4 => verification_type, 5 => verified_by, 6 =>
    verified_with, 7 => verification_date]
);
/// The definition of `Consent.verification`.
pub static CONSENT_VERIFICATION: TypeDef = TypeDef {
    name: "ConsentVerification",
    path: "Consent.verification",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("verified", 1, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        one("verificationType", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("verifiedBy", 0, 1, Ty::Type(&REFERENCE))
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        one("verifiedWith", 0, 1, Ty::Type(&REFERENCE))
            .to(&["Patient", "RelatedPerson"]),
        one("verificationDate", 0, 0, Ty::Primitive(Primitive::DateTime)),
    ],
    keys: Lazy::new(),
};
/// `Consent.provision`
#[derive(Default)]
pub struct ConsentProvision {
    /// `Consent.provision.id` · string · 0..1
    pub id: Option<String>,
    /// `Consent.provision.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Consent.provision.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Consent.provision.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `Consent.provision.actor` · ConsentProvisionActor · 0..*
    pub actor: Vec<ConsentProvisionActor>,
    /// `Consent.provision.action` · CodeableConcept · 0..*
    pub action: Vec<CodeableConcept>,
    /// `Consent.provision.securityLabel` · Coding · 0..*
    pub security_label: Vec<Coding>,
    /// `Consent.provision.purpose` · Coding · 0..*
    pub purpose: Vec<Coding>,
    /// `Consent.provision.documentType` · Coding · 0..*
    pub document_type: Vec<Coding>,
    /// `Consent.provision.resourceType` · Coding · 0..*
    pub resource_type: Vec<Coding>,
    /// `Consent.provision.code` · CodeableConcept · 0..*
    pub code: Vec<CodeableConcept>,
    /// `Consent.provision.dataPeriod` · Period · 0..1
    pub data_period: Option<Box<Period>>,
    /// `Consent.provision.data` · ConsentProvisionData · 0..*
    pub data: Vec<ConsentProvisionData>,
    /// `Consent.provision.expression` · Expression · 0..1
    pub expression: Option<Box<Expression>>,
    /// `Consent.provision.provision` · ConsentProvision · 0..*
    pub provision: Vec<ConsentProvision>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ConsentProvision, CONSENT_PROVISION, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => period, 4 => actor, 5 => action, 6 => security_label, 7 =>
    purpose, 8 => document_type, 9 => resource_type, 10 => code, 11 => data_period, 12 =>
    data, 13 => expression, 14 => provision]
);
/// The definition of `Consent.provision`.
pub static CONSENT_PROVISION: TypeDef = TypeDef {
    name: "ConsentProvision",
    path: "Consent.provision",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("period", 0, 1, Ty::Type(&PERIOD)).summary(),
        one("actor", 0, 0, Ty::Type(&CONSENT_PROVISION_ACTOR)),
        one("action", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("securityLabel", 0, 0, Ty::Type(&CODING)).summary(),
        one("purpose", 0, 0, Ty::Type(&CODING)).summary(),
        one("documentType", 0, 0, Ty::Type(&CODING)).summary(),
        one("resourceType", 0, 0, Ty::Type(&CODING)).summary(),
        one("code", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("dataPeriod", 0, 1, Ty::Type(&PERIOD)).summary(),
        one("data", 0, 0, Ty::Type(&CONSENT_PROVISION_DATA)).summary(),
        one("expression", 0, 1, Ty::Type(&EXPRESSION)),
        one("provision", 0, 0, Ty::Type(&CONSENT_PROVISION)),
    ],
    keys: Lazy::new(),
};
/// `Consent.provision.actor`
#[derive(Default)]
pub struct ConsentProvisionActor {
    /// `Consent.provision.actor.id` · string · 0..1
    pub id: Option<String>,
    /// `Consent.provision.actor.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Consent.provision.actor.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Consent.provision.actor.role` · CodeableConcept · 0..1
    pub role: Option<Box<CodeableConcept>>,
    /// `Consent.provision.actor.reference` · Reference to CareTeam, Device, Group, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub reference: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ConsentProvisionActor, CONSENT_PROVISION_ACTOR, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => role, 4 => reference]
);
/// The definition of `Consent.provision.actor`.
pub static CONSENT_PROVISION_ACTOR: TypeDef = TypeDef {
    name: "ConsentProvisionActor",
    path: "Consent.provision.actor",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("role", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("reference", 0, 1, Ty::Type(&REFERENCE))
            .to(
                &[
                    "CareTeam",
                    "Device",
                    "Group",
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
/// `Consent.provision.data`
#[derive(Default)]
pub struct ConsentProvisionData {
    /// `Consent.provision.data.id` · string · 0..1
    pub id: Option<String>,
    /// `Consent.provision.data.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Consent.provision.data.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Consent.provision.data.meaning` · code · 1..1
    pub meaning: Element<ConsentDataMeaning>,
    /// `Consent.provision.data.reference` · Reference · 1..1
    pub reference: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ConsentProvisionData, CONSENT_PROVISION_DATA, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => meaning, 4 => reference]
);
/// The definition of `Consent.provision.data`.
pub static CONSENT_PROVISION_DATA: TypeDef = TypeDef {
    name: "ConsentProvisionData",
    path: "Consent.provision.data",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("meaning", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&CONSENT_DATA_MEANING)
            .summary(),
        one("reference", 1, 1, Ty::Type(&REFERENCE)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static CONSENT_POLICY_BASIS_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("reference", within(&REFERENCE_COLUMNS_2), ".reference", ""),
    column("url", TEXT, ".url", ""),
];
pub(crate) static CONSENT_VERIFICATION_COLUMNS: [ColumnDef; 10] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("verified", BOOLEAN, ".verified", ""),
    column(
        "verificationType",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".verificationType",
        "",
    ),
    column("verifiedBy", within(&REFERENCE_COLUMNS_2), ".verifiedBy", ""),
    column("verifiedWith", within(&REFERENCE_COLUMNS_2), ".verifiedWith", ""),
    column("verificationDate", list(&TEXT), ".verificationDate", ""),
    column("__verificationDate_start", list(&TIMESTAMP), ".verificationDate", ""),
    column("__verificationDate_end", list(&TIMESTAMP), ".verificationDate", ""),
];
pub(crate) static CONSENT_PROVISION_ACTOR_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("role", within(&CODEABLE_CONCEPT_COLUMNS), ".role", ""),
    column("reference", within(&REFERENCE_COLUMNS_2), ".reference", ""),
];
pub(crate) static CONSENT_PROVISION_DATA_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("meaning", TEXT, ".meaning", ""),
    column("reference", within(&REFERENCE_COLUMNS_2), ".reference", ""),
];
pub(crate) static CONSENT_PROVISION_COLUMNS: [ColumnDef; 14] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("period", within(&PERIOD_COLUMNS), ".period", ""),
    column("actor", list(&within(&CONSENT_PROVISION_ACTOR_COLUMNS)), ".actor", ""),
    column("action", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".action", ""),
    column("securityLabel", list(&within(&CODING_COLUMNS)), ".securityLabel", ""),
    column("purpose", list(&within(&CODING_COLUMNS)), ".purpose", ""),
    column("documentType", list(&within(&CODING_COLUMNS)), ".documentType", ""),
    column("resourceType", list(&within(&CODING_COLUMNS)), ".resourceType", ""),
    column("code", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".code", ""),
    column("dataPeriod", within(&PERIOD_COLUMNS), ".dataPeriod", ""),
    column("data", list(&within(&CONSENT_PROVISION_DATA_COLUMNS)), ".data", ""),
    column("expression", within(&EXPRESSION_COLUMNS), ".expression", ""),
];
pub(crate) static CONSENT_PROVISION_COLUMNS_2: [ColumnDef; 15] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("period", within(&PERIOD_COLUMNS), ".period", ""),
    column("actor", list(&within(&CONSENT_PROVISION_ACTOR_COLUMNS)), ".actor", ""),
    column("action", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".action", ""),
    column("securityLabel", list(&within(&CODING_COLUMNS)), ".securityLabel", ""),
    column("purpose", list(&within(&CODING_COLUMNS)), ".purpose", ""),
    column("documentType", list(&within(&CODING_COLUMNS)), ".documentType", ""),
    column("resourceType", list(&within(&CODING_COLUMNS)), ".resourceType", ""),
    column("code", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".code", ""),
    column("dataPeriod", within(&PERIOD_COLUMNS), ".dataPeriod", ""),
    column("data", list(&within(&CONSENT_PROVISION_DATA_COLUMNS)), ".data", ""),
    column("expression", within(&EXPRESSION_COLUMNS), ".expression", ""),
    column("provision", list(&within(&CONSENT_PROVISION_COLUMNS)), ".provision", ""),
];
pub(crate) static CONSENT_PROVISION_COLUMNS_3: [ColumnDef; 15] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("period", within(&PERIOD_COLUMNS), ".period", ""),
    column("actor", list(&within(&CONSENT_PROVISION_ACTOR_COLUMNS)), ".actor", ""),
    column("action", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".action", ""),
    column("securityLabel", list(&within(&CODING_COLUMNS)), ".securityLabel", ""),
    column("purpose", list(&within(&CODING_COLUMNS)), ".purpose", ""),
    column("documentType", list(&within(&CODING_COLUMNS)), ".documentType", ""),
    column("resourceType", list(&within(&CODING_COLUMNS)), ".resourceType", ""),
    column("code", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".code", ""),
    column("dataPeriod", within(&PERIOD_COLUMNS), ".dataPeriod", ""),
    column("data", list(&within(&CONSENT_PROVISION_DATA_COLUMNS)), ".data", ""),
    column("expression", within(&EXPRESSION_COLUMNS), ".expression", ""),
    column("provision", list(&within(&CONSENT_PROVISION_COLUMNS_2)), ".provision", ""),
];
/// The table `consent`.
pub static CONSENT_TABLE: TableDef = TableDef {
    name: "consent",
    doc: "One row for each Consent.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Consent.resourceType", ""),
        column("id", TEXT, "Consent.id", ""),
        column("meta", within(&META_COLUMNS), "Consent.meta", ""),
        column("implicitRules", TEXT, "Consent.implicitRules", ""),
        column("language", TEXT, "Consent.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "Consent.text", ""),
        column("contained", list(&TEXT), "Consent.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "Consent.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "Consent.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "Consent.identifier",
            "",
        ),
        column("status", TEXT, "Consent.status", ""),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Consent.category",
            "",
        ),
        column("subject", within(&REFERENCE_COLUMNS_2), "Consent.subject", ""),
        column("date", TEXT, "Consent.date", ""),
        column("__date_start", TIMESTAMP, "Consent.date", ""),
        column("__date_end", TIMESTAMP, "Consent.date", ""),
        column("period", within(&PERIOD_COLUMNS), "Consent.period", ""),
        column("grantor", list(&within(&REFERENCE_COLUMNS_2)), "Consent.grantor", ""),
        column("grantee", list(&within(&REFERENCE_COLUMNS_2)), "Consent.grantee", ""),
        column("manager", list(&within(&REFERENCE_COLUMNS_2)), "Consent.manager", ""),
        column(
            "controller",
            list(&within(&REFERENCE_COLUMNS_2)),
            "Consent.controller",
            "",
        ),
        column(
            "sourceAttachment",
            list(&within(&ATTACHMENT_COLUMNS)),
            "Consent.sourceAttachment",
            "",
        ),
        column(
            "sourceReference",
            list(&within(&REFERENCE_COLUMNS_2)),
            "Consent.sourceReference",
            "",
        ),
        column(
            "regulatoryBasis",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Consent.regulatoryBasis",
            "",
        ),
        column(
            "policyBasis",
            within(&CONSENT_POLICY_BASIS_COLUMNS),
            "Consent.policyBasis",
            "",
        ),
        column(
            "policyText",
            list(&within(&REFERENCE_COLUMNS_2)),
            "Consent.policyText",
            "",
        ),
        column(
            "verification",
            list(&within(&CONSENT_VERIFICATION_COLUMNS)),
            "Consent.verification",
            "",
        ),
        column("decision", TEXT, "Consent.decision", ""),
        column(
            "provision",
            list(&within(&CONSENT_PROVISION_COLUMNS_3)),
            "Consent.provision",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "Consent.meta.lastUpdated",
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

// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CONSENT_DATA_MEANING, CONSENT_PROVISION_TYPE, CONSENT_STATE, ConsentDataMeaning,
    ConsentProvisionType, ConsentState,
};
use super::super::datatypes::{
    Attachment, CodeableConcept, Coding, Element, Expression, Extension, Identifier,
    Meta, Narrative, Period, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ATTACHMENT_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODING_LIST,
    EXPRESSION_STRUCT, EXTENSION_COLUMN, HAS_CATEGORY, HAS_CONTAINED, HAS_EXTENSION,
    HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_PERIOD, HAS_TEXT, IDENTIFIER_LIST, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_ATTACHMENT,
    OF_CODEABLE_CONCEPT, OF_CODING, OF_EXPRESSION, OF_PERIOD, OF_REFERENCE,
    PERIOD_COLUMN, PERIOD_STRUCT, REFERENCE_LIST_2, REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `Consent`
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
    Consent, CONSENT, [id, meta, implicit_rules, language, text, contained, extension,
    modifier_extension, identifier, status, category, subject, date, period, grantor,
    grantee, manager, controller, source_attachment, source_reference, regulatory_basis,
    policy_basis, policy_text, verification, decision, provision]
);
/// The definition of `Consent`.
pub static CONSENT: TypeDef = TypeDef {
    name: "Consent",
    path: "Consent",
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
        HAS_IDENTIFIER,
        summary("status", 1, 1, OF_CODE).codes(&CONSENT_STATE).modifier(),
        HAS_CATEGORY,
        summary("subject", 0, 1, OF_REFERENCE).to(&["Group", "Patient", "Practitioner"]),
        summary("date", 0, 1, OF_DATE),
        HAS_PERIOD,
        summary("grantor", 0, 0, OF_REFERENCE)
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
            ),
        summary("grantee", 0, 0, OF_REFERENCE)
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
            ),
        one("manager", 0, 0, OF_REFERENCE)
            .to(&["HealthcareService", "Organization", "Patient", "Practitioner"]),
        one("controller", 0, 0, OF_REFERENCE)
            .to(&["HealthcareService", "Organization", "Patient", "Practitioner"]),
        one("sourceAttachment", 0, 0, OF_ATTACHMENT),
        one("sourceReference", 0, 0, OF_REFERENCE)
            .to(&["Consent", "Contract", "DocumentReference", "QuestionnaireResponse"]),
        one("regulatoryBasis", 0, 0, OF_CODEABLE_CONCEPT),
        one("policyBasis", 0, 1, of(&CONSENT_POLICY_BASIS)),
        one("policyText", 0, 0, OF_REFERENCE).to(&["DocumentReference"]),
        summary("verification", 0, 0, of(&CONSENT_VERIFICATION)),
        summary("decision", 0, 1, OF_CODE).codes(&CONSENT_PROVISION_TYPE).modifier(),
        summary("provision", 0, 0, of(&CONSENT_PROVISION)),
    ],
    keys: Lazy::new(),
};
/// `Consent.policyBasis`
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
    ConsentPolicyBasis, CONSENT_POLICY_BASIS, [id, extension, modifier_extension,
    reference, url]
);
/// The definition of `Consent.policyBasis`.
pub static CONSENT_POLICY_BASIS: TypeDef = TypeDef {
    name: "ConsentPolicyBasis",
    path: "Consent.policyBasis",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("reference", 0, 1, OF_REFERENCE),
        one("url", 0, 1, OF_URL),
    ],
    keys: Lazy::new(),
};
/// `Consent.verification`
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
    ConsentVerification, CONSENT_VERIFICATION, [id, extension, modifier_extension,
    verified, verification_type, verified_by, verified_with, verification_date]
);
/// The definition of `Consent.verification`.
pub static CONSENT_VERIFICATION: TypeDef = TypeDef {
    name: "ConsentVerification",
    path: "Consent.verification",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("verified", 1, 1, OF_BOOLEAN),
        one("verificationType", 0, 1, OF_CODEABLE_CONCEPT),
        one("verifiedBy", 0, 1, OF_REFERENCE)
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        one("verifiedWith", 0, 1, OF_REFERENCE).to(&["Patient", "RelatedPerson"]),
        one("verificationDate", 0, 0, OF_DATE_TIME),
    ],
    keys: Lazy::new(),
};
/// `Consent.provision`
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
    ConsentProvision, CONSENT_PROVISION, [id, extension, modifier_extension, period,
    actor, action, security_label, purpose, document_type, resource_type, code,
    data_period, data, expression, provision]
);
/// The definition of `Consent.provision`.
pub static CONSENT_PROVISION: TypeDef = TypeDef {
    name: "ConsentProvision",
    path: "Consent.provision",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_PERIOD,
        one("actor", 0, 0, of(&CONSENT_PROVISION_ACTOR)),
        summary("action", 0, 0, OF_CODEABLE_CONCEPT),
        summary("securityLabel", 0, 0, OF_CODING),
        summary("purpose", 0, 0, OF_CODING),
        summary("documentType", 0, 0, OF_CODING),
        summary("resourceType", 0, 0, OF_CODING),
        summary("code", 0, 0, OF_CODEABLE_CONCEPT),
        summary("dataPeriod", 0, 1, OF_PERIOD),
        summary("data", 0, 0, of(&CONSENT_PROVISION_DATA)),
        one("expression", 0, 1, OF_EXPRESSION),
        one("provision", 0, 0, of(&CONSENT_PROVISION)),
    ],
    keys: Lazy::new(),
};
/// `Consent.provision.actor`
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
    ConsentProvisionActor, CONSENT_PROVISION_ACTOR, [id, extension, modifier_extension,
    role, reference]
);
/// The definition of `Consent.provision.actor`.
pub static CONSENT_PROVISION_ACTOR: TypeDef = TypeDef {
    name: "ConsentProvisionActor",
    path: "Consent.provision.actor",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("role", 0, 1, OF_CODEABLE_CONCEPT),
        one("reference", 0, 1, OF_REFERENCE)
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
    ConsentProvisionData, CONSENT_PROVISION_DATA, [id, extension, modifier_extension,
    meaning, reference]
);
/// The definition of `Consent.provision.data`.
pub static CONSENT_PROVISION_DATA: TypeDef = TypeDef {
    name: "ConsentProvisionData",
    path: "Consent.provision.data",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("meaning", 1, 1, OF_CODE).codes(&CONSENT_DATA_MEANING),
        summary("reference", 1, 1, OF_REFERENCE),
    ],
    keys: Lazy::new(),
};
pub(crate) static CONSENT_POLICY_BASIS_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".reference", REFERENCE_STRUCT_2),
    column(".url", TEXT),
];
pub(crate) static CONSENT_VERIFICATION_COLUMNS: [ColumnDef; 10] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".verified", BOOLEAN),
    column(".verificationType", CODEABLE_CONCEPT_STRUCT),
    column(".verifiedBy", REFERENCE_STRUCT_2),
    column(".verifiedWith", REFERENCE_STRUCT_2),
    column(".verificationDate", TEXTS),
    derived("__verificationDate_start", list(&TIMESTAMP), ".verificationDate"),
    derived("__verificationDate_end", list(&TIMESTAMP), ".verificationDate"),
];
pub(crate) static CONSENT_PROVISION_ACTOR_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".role", CODEABLE_CONCEPT_STRUCT),
    column(".reference", REFERENCE_STRUCT_2),
];
pub(crate) static CONSENT_PROVISION_DATA_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".meaning", TEXT),
    column(".reference", REFERENCE_STRUCT_2),
];
pub(crate) static CONSENT_PROVISION_COLUMNS: [ColumnDef; 14] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    PERIOD_COLUMN,
    column(".actor", list(&within(&CONSENT_PROVISION_ACTOR_COLUMNS))),
    column(".action", CODEABLE_CONCEPT_LIST),
    column(".securityLabel", CODING_LIST),
    column(".purpose", CODING_LIST),
    column(".documentType", CODING_LIST),
    column(".resourceType", CODING_LIST),
    column(".code", CODEABLE_CONCEPT_LIST),
    column(".dataPeriod", PERIOD_STRUCT),
    column(".data", list(&within(&CONSENT_PROVISION_DATA_COLUMNS))),
    column(".expression", EXPRESSION_STRUCT),
];
pub(crate) static CONSENT_PROVISION_COLUMNS_2: [ColumnDef; 15] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    PERIOD_COLUMN,
    column(".actor", list(&within(&CONSENT_PROVISION_ACTOR_COLUMNS))),
    column(".action", CODEABLE_CONCEPT_LIST),
    column(".securityLabel", CODING_LIST),
    column(".purpose", CODING_LIST),
    column(".documentType", CODING_LIST),
    column(".resourceType", CODING_LIST),
    column(".code", CODEABLE_CONCEPT_LIST),
    column(".dataPeriod", PERIOD_STRUCT),
    column(".data", list(&within(&CONSENT_PROVISION_DATA_COLUMNS))),
    column(".expression", EXPRESSION_STRUCT),
    column(".provision", list(&within(&CONSENT_PROVISION_COLUMNS))),
];
pub(crate) static CONSENT_PROVISION_COLUMNS_3: [ColumnDef; 15] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    PERIOD_COLUMN,
    column(".actor", list(&within(&CONSENT_PROVISION_ACTOR_COLUMNS))),
    column(".action", CODEABLE_CONCEPT_LIST),
    column(".securityLabel", CODING_LIST),
    column(".purpose", CODING_LIST),
    column(".documentType", CODING_LIST),
    column(".resourceType", CODING_LIST),
    column(".code", CODEABLE_CONCEPT_LIST),
    column(".dataPeriod", PERIOD_STRUCT),
    column(".data", list(&within(&CONSENT_PROVISION_DATA_COLUMNS))),
    column(".expression", EXPRESSION_STRUCT),
    column(".provision", list(&within(&CONSENT_PROVISION_COLUMNS_2))),
];
/// The table `consent`.
pub static CONSENT_TABLE: TableDef = TableDef {
    name: "consent",
    doc: "One row for each Consent.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Consent.resourceType", TEXT),
        column("Consent.id", TEXT),
        column("Consent.meta", META_STRUCT),
        column("Consent.implicitRules", TEXT),
        column("Consent.language", TEXT),
        column("Consent.text", NARRATIVE_STRUCT),
        column("Consent.contained", TEXTS),
        column("Consent.extension", EXTENSION_TEXTS),
        column("Consent.modifierExtension", EXTENSION_TEXTS),
        column("Consent.identifier", IDENTIFIER_LIST),
        column("Consent.status", TEXT),
        column("Consent.category", CODEABLE_CONCEPT_LIST),
        column("Consent.subject", REFERENCE_STRUCT_2),
        column("Consent.date", TEXT),
        derived("__date_start", TIMESTAMP, "Consent.date"),
        derived("__date_end", TIMESTAMP, "Consent.date"),
        column("Consent.period", PERIOD_STRUCT),
        column("Consent.grantor", REFERENCE_LIST_2),
        column("Consent.grantee", REFERENCE_LIST_2),
        column("Consent.manager", REFERENCE_LIST_2),
        column("Consent.controller", REFERENCE_LIST_2),
        column("Consent.sourceAttachment", ATTACHMENT_LIST),
        column("Consent.sourceReference", REFERENCE_LIST_2),
        column("Consent.regulatoryBasis", CODEABLE_CONCEPT_LIST),
        column("Consent.policyBasis", within(&CONSENT_POLICY_BASIS_COLUMNS)),
        column("Consent.policyText", REFERENCE_LIST_2),
        column("Consent.verification", list(&within(&CONSENT_VERIFICATION_COLUMNS))),
        column("Consent.decision", TEXT),
        column("Consent.provision", list(&within(&CONSENT_PROVISION_COLUMNS_3))),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Consent.meta.lastUpdated"),
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

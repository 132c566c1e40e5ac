// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CONSENT_DATA_MEANING, CONSENT_PROVISION_TYPE, CONSENT_STATE, ConsentDataMeaning,
    ConsentProvisionType, ConsentState,
};
use super::super::datatypes::{
    Attachment, CodeableConcept, Coding, Element, Extension, Identifier, Meta, Narrative,
    Period, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ATTACHMENT_STRUCT, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODING_LIST,
    EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_MODIFIER_EXTENSION_2, HAS_TEXT, IDENTIFIER_LIST, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_ATTACHMENT, OF_CODEABLE_CONCEPT,
    OF_CODING, OF_PERIOD, OF_REFERENCE, PERIOD_COLUMN, PERIOD_STRUCT, REFERENCE_LIST_2,
    REFERENCE_STRUCT_2, TYPE_COLUMN_2,
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
    /// `Consent.scope` · CodeableConcept · 1..1
    pub scope: Option<Box<CodeableConcept>>,
    /// `Consent.category` · CodeableConcept · 1..*
    pub category: Vec<CodeableConcept>,
    /// `Consent.patient` · Reference to Patient · 0..1
    pub patient: Option<Box<Reference>>,
    /// `Consent.dateTime` · dateTime · 0..1
    pub date_time: Element<DateTime>,
    /// `Consent.performer` · Reference to Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..*
    pub performer: Vec<Reference>,
    /// `Consent.organization` · Reference to Organization · 0..*
    pub organization: Vec<Reference>,
    /// `Consent.source[x]` · Attachment, Reference to Consent, Contract, DocumentReference, QuestionnaireResponse · 0..1
    pub source: Option<ConsentSource>,
    /// `Consent.policy` · ConsentPolicy · 0..*
    pub policy: Vec<ConsentPolicy>,
    /// `Consent.policyRule` · CodeableConcept · 0..1
    pub policy_rule: Option<Box<CodeableConcept>>,
    /// `Consent.verification` · ConsentVerification · 0..*
    pub verification: Vec<ConsentVerification>,
    /// `Consent.provision` · ConsentProvision · 0..1
    pub provision: Option<Box<ConsentProvision>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Consent, CONSENT, [id, meta, implicit_rules, language, text, contained, extension,
    modifier_extension, identifier, status, scope, category, patient, date_time,
    performer, organization, source, policy, policy_rule, verification, provision]
);
choice!(
    #[doc = " `Consent.source[x]`"] ConsentSource, [Attachment(Box < Attachment >),
    Reference(Box < Reference >)]
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
        HAS_MODIFIER_EXTENSION_2,
        HAS_IDENTIFIER,
        summary("status", 1, 1, OF_CODE).codes(&CONSENT_STATE).modifier(),
        summary("scope", 1, 1, OF_CODEABLE_CONCEPT).modifier(),
        summary("category", 1, 0, OF_CODEABLE_CONCEPT),
        summary("patient", 0, 1, OF_REFERENCE).to(&["Patient"]),
        summary("dateTime", 0, 1, OF_DATE_TIME),
        summary("performer", 0, 0, OF_REFERENCE)
            .to(
                &[
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        summary("organization", 0, 0, OF_REFERENCE).to(&["Organization"]),
        choice(
                "source",
                0,
                1,
                &[
                    alternative("sourceAttachment", OF_ATTACHMENT),
                    alternative("sourceReference", OF_REFERENCE),
                ],
            )
            .to(&["Consent", "Contract", "DocumentReference", "QuestionnaireResponse"])
            .summary(),
        one("policy", 0, 0, of(&CONSENT_POLICY)),
        summary("policyRule", 0, 1, OF_CODEABLE_CONCEPT),
        summary("verification", 0, 0, of(&CONSENT_VERIFICATION)),
        summary("provision", 0, 1, of(&CONSENT_PROVISION)),
    ],
    keys: Lazy::new(),
};
/// `Consent.policy`
pub struct ConsentPolicy {
    /// `Consent.policy.id` · string · 0..1
    pub id: Option<String>,
    /// `Consent.policy.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Consent.policy.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Consent.policy.authority` · uri · 0..1
    pub authority: Element<String>,
    /// `Consent.policy.uri` · uri · 0..1
    pub uri: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ConsentPolicy, CONSENT_POLICY, [id, extension, modifier_extension, authority, uri]
);
/// The definition of `Consent.policy`.
pub static CONSENT_POLICY: TypeDef = TypeDef {
    name: "ConsentPolicy",
    path: "Consent.policy",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("authority", 0, 1, OF_URI),
        one("uri", 0, 1, OF_URI),
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
    /// `Consent.verification.verifiedWith` · Reference to Patient, RelatedPerson · 0..1
    pub verified_with: Option<Box<Reference>>,
    /// `Consent.verification.verificationDate` · dateTime · 0..1
    pub verification_date: Element<DateTime>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ConsentVerification, CONSENT_VERIFICATION, [id, extension, modifier_extension,
    verified, verified_with, verification_date]
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
        one("verifiedWith", 0, 1, OF_REFERENCE).to(&["Patient", "RelatedPerson"]),
        one("verificationDate", 0, 1, OF_DATE_TIME),
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
    /// `Consent.provision.type` · code · 0..1
    pub type_: Element<ConsentProvisionType>,
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
    /// `Consent.provision.class` · Coding · 0..*
    pub class: Vec<Coding>,
    /// `Consent.provision.code` · CodeableConcept · 0..*
    pub code: Vec<CodeableConcept>,
    /// `Consent.provision.dataPeriod` · Period · 0..1
    pub data_period: Option<Box<Period>>,
    /// `Consent.provision.data` · ConsentProvisionData · 0..*
    pub data: Vec<ConsentProvisionData>,
    /// `Consent.provision.provision` · ConsentProvision · 0..*
    pub provision: Vec<ConsentProvision>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ConsentProvision, CONSENT_PROVISION, [id, extension, modifier_extension, type_,
    period, actor, action, security_label, purpose, class, code, data_period, data,
    provision]
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
        summary("type", 0, 1, OF_CODE).codes(&CONSENT_PROVISION_TYPE),
        summary("period", 0, 1, OF_PERIOD),
        one("actor", 0, 0, of(&CONSENT_PROVISION_ACTOR)),
        summary("action", 0, 0, OF_CODEABLE_CONCEPT),
        summary("securityLabel", 0, 0, OF_CODING),
        summary("purpose", 0, 0, OF_CODING),
        summary("class", 0, 0, OF_CODING),
        summary("code", 0, 0, OF_CODEABLE_CONCEPT),
        summary("dataPeriod", 0, 1, OF_PERIOD),
        summary("data", 0, 0, of(&CONSENT_PROVISION_DATA)),
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
    /// `Consent.provision.actor.role` · CodeableConcept · 1..1
    pub role: Option<Box<CodeableConcept>>,
    /// `Consent.provision.actor.reference` · Reference to CareTeam, Device, Group, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 1..1
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
        one("role", 1, 1, OF_CODEABLE_CONCEPT),
        one("reference", 1, 1, OF_REFERENCE)
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
pub(crate) static CONSENT_POLICY_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".authority", TEXT),
    column(".uri", TEXT),
];
pub(crate) static CONSENT_VERIFICATION_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".verified", BOOLEAN),
    column(".verifiedWith", REFERENCE_STRUCT_2),
    column(".verificationDate", TEXT),
    derived("__verificationDate_start", TIMESTAMP, ".verificationDate"),
    derived("__verificationDate_end", TIMESTAMP, ".verificationDate"),
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
pub(crate) static CONSENT_PROVISION_COLUMNS: [ColumnDef; 13] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN_2,
    PERIOD_COLUMN,
    column(".actor", list(&within(&CONSENT_PROVISION_ACTOR_COLUMNS))),
    column(".action", CODEABLE_CONCEPT_LIST),
    column(".securityLabel", CODING_LIST),
    column(".purpose", CODING_LIST),
    column(".class", CODING_LIST),
    column(".code", CODEABLE_CONCEPT_LIST),
    column(".dataPeriod", PERIOD_STRUCT),
    column(".data", list(&within(&CONSENT_PROVISION_DATA_COLUMNS))),
];
pub(crate) static CONSENT_PROVISION_COLUMNS_2: [ColumnDef; 14] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN_2,
    PERIOD_COLUMN,
    column(".actor", list(&within(&CONSENT_PROVISION_ACTOR_COLUMNS))),
    column(".action", CODEABLE_CONCEPT_LIST),
    column(".securityLabel", CODING_LIST),
    column(".purpose", CODING_LIST),
    column(".class", CODING_LIST),
    column(".code", CODEABLE_CONCEPT_LIST),
    column(".dataPeriod", PERIOD_STRUCT),
    column(".data", list(&within(&CONSENT_PROVISION_DATA_COLUMNS))),
    column(".provision", list(&within(&CONSENT_PROVISION_COLUMNS))),
];
pub(crate) static CONSENT_PROVISION_COLUMNS_3: [ColumnDef; 14] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN_2,
    PERIOD_COLUMN,
    column(".actor", list(&within(&CONSENT_PROVISION_ACTOR_COLUMNS))),
    column(".action", CODEABLE_CONCEPT_LIST),
    column(".securityLabel", CODING_LIST),
    column(".purpose", CODING_LIST),
    column(".class", CODING_LIST),
    column(".code", CODEABLE_CONCEPT_LIST),
    column(".dataPeriod", PERIOD_STRUCT),
    column(".data", list(&within(&CONSENT_PROVISION_DATA_COLUMNS))),
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
        column("Consent.scope", CODEABLE_CONCEPT_STRUCT),
        column("Consent.category", CODEABLE_CONCEPT_LIST),
        column("Consent.patient", REFERENCE_STRUCT_2),
        column("Consent.dateTime", TEXT),
        derived("__dateTime_start", TIMESTAMP, "Consent.dateTime"),
        derived("__dateTime_end", TIMESTAMP, "Consent.dateTime"),
        column("Consent.performer", REFERENCE_LIST_2),
        column("Consent.organization", REFERENCE_LIST_2),
        column("Consent.sourceAttachment", ATTACHMENT_STRUCT),
        column("Consent.sourceReference", REFERENCE_STRUCT_2),
        column("Consent.policy", list(&within(&CONSENT_POLICY_COLUMNS))),
        column("Consent.policyRule", CODEABLE_CONCEPT_STRUCT),
        column("Consent.verification", list(&within(&CONSENT_VERIFICATION_COLUMNS))),
        column("Consent.provision", within(&CONSENT_PROVISION_COLUMNS_3)),
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

// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CONSENT_DATA_MEANING, CONSENT_PROVISION_TYPE, CONSENT_STATE, ConsentDataMeaning,
    ConsentProvisionType, ConsentState,
};
use super::super::datatypes::{
    ATTACHMENT, ATTACHMENT_COLUMNS, Attachment, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CODING, CODING_COLUMNS, CodeableConcept, Coding, EXTENSION,
    Element, Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS,
    Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period,
    REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
    #[doc = " `Consent.source[x]`"] ConsentSource, [0 => Attachment(Box < Attachment >),
    1 => Reference(Box < Reference >)]
);
/// The definition of `Consent`.
pub static CONSENT: TypeDef = TypeDef {
    name: "Consent",
    path: "Consent",
    kind: TypeKind::Resource,
    elements: &[
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("status", 1, 1, OF_CODE).codes(&CONSENT_STATE).modifier(),
        summary("scope", 1, 1, of(&CODEABLE_CONCEPT)).modifier(),
        summary("category", 1, 0, of(&CODEABLE_CONCEPT)),
        summary("patient", 0, 1, of(&REFERENCE)).to(&["Patient"]),
        summary("dateTime", 0, 1, OF_DATE_TIME),
        summary("performer", 0, 0, of(&REFERENCE))
            .to(
                &[
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        summary("organization", 0, 0, of(&REFERENCE)).to(&["Organization"]),
        choice(
                "source",
                0,
                1,
                &[
                    alternative("sourceAttachment", of(&ATTACHMENT)),
                    alternative("sourceReference", of(&REFERENCE)),
                ],
            )
            .to(&["Consent", "Contract", "DocumentReference", "QuestionnaireResponse"])
            .summary(),
        one("policy", 0, 0, of(&CONSENT_POLICY)),
        summary("policyRule", 0, 1, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("verified", 1, 1, OF_BOOLEAN),
        one("verifiedWith", 0, 1, of(&REFERENCE)).to(&["Patient", "RelatedPerson"]),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("type", 0, 1, OF_CODE).codes(&CONSENT_PROVISION_TYPE),
        summary("period", 0, 1, of(&PERIOD)),
        one("actor", 0, 0, of(&CONSENT_PROVISION_ACTOR)),
        summary("action", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("securityLabel", 0, 0, of(&CODING)),
        summary("purpose", 0, 0, of(&CODING)),
        summary("class", 0, 0, of(&CODING)),
        summary("code", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("dataPeriod", 0, 1, of(&PERIOD)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("role", 1, 1, of(&CODEABLE_CONCEPT)),
        one("reference", 1, 1, of(&REFERENCE))
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("meaning", 1, 1, OF_CODE).codes(&CONSENT_DATA_MEANING),
        summary("reference", 1, 1, of(&REFERENCE)),
    ],
    keys: Lazy::new(),
};
pub(crate) static CONSENT_POLICY_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("authority", TEXT, ".authority"),
    column("uri", TEXT, ".uri"),
];
pub(crate) static CONSENT_VERIFICATION_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("verified", BOOLEAN, ".verified"),
    column("verifiedWith", within(&REFERENCE_COLUMNS_2), ".verifiedWith"),
    column("verificationDate", TEXT, ".verificationDate"),
    column("__verificationDate_start", TIMESTAMP, ".verificationDate"),
    column("__verificationDate_end", TIMESTAMP, ".verificationDate"),
];
pub(crate) static CONSENT_PROVISION_ACTOR_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("role", within(&CODEABLE_CONCEPT_COLUMNS), ".role"),
    column("reference", within(&REFERENCE_COLUMNS_2), ".reference"),
];
pub(crate) static CONSENT_PROVISION_DATA_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("meaning", TEXT, ".meaning"),
    column("reference", within(&REFERENCE_COLUMNS_2), ".reference"),
];
pub(crate) static CONSENT_PROVISION_COLUMNS: [ColumnDef; 13] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", TEXT, ".type"),
    column("period", within(&PERIOD_COLUMNS), ".period"),
    column("actor", list(&within(&CONSENT_PROVISION_ACTOR_COLUMNS)), ".actor"),
    column("action", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".action"),
    column("securityLabel", list(&within(&CODING_COLUMNS)), ".securityLabel"),
    column("purpose", list(&within(&CODING_COLUMNS)), ".purpose"),
    column("class", list(&within(&CODING_COLUMNS)), ".class"),
    column("code", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".code"),
    column("dataPeriod", within(&PERIOD_COLUMNS), ".dataPeriod"),
    column("data", list(&within(&CONSENT_PROVISION_DATA_COLUMNS)), ".data"),
];
pub(crate) static CONSENT_PROVISION_COLUMNS_2: [ColumnDef; 14] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", TEXT, ".type"),
    column("period", within(&PERIOD_COLUMNS), ".period"),
    column("actor", list(&within(&CONSENT_PROVISION_ACTOR_COLUMNS)), ".actor"),
    column("action", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".action"),
    column("securityLabel", list(&within(&CODING_COLUMNS)), ".securityLabel"),
    column("purpose", list(&within(&CODING_COLUMNS)), ".purpose"),
    column("class", list(&within(&CODING_COLUMNS)), ".class"),
    column("code", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".code"),
    column("dataPeriod", within(&PERIOD_COLUMNS), ".dataPeriod"),
    column("data", list(&within(&CONSENT_PROVISION_DATA_COLUMNS)), ".data"),
    column("provision", list(&within(&CONSENT_PROVISION_COLUMNS)), ".provision"),
];
pub(crate) static CONSENT_PROVISION_COLUMNS_3: [ColumnDef; 14] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", TEXT, ".type"),
    column("period", within(&PERIOD_COLUMNS), ".period"),
    column("actor", list(&within(&CONSENT_PROVISION_ACTOR_COLUMNS)), ".actor"),
    column("action", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".action"),
    column("securityLabel", list(&within(&CODING_COLUMNS)), ".securityLabel"),
    column("purpose", list(&within(&CODING_COLUMNS)), ".purpose"),
    column("class", list(&within(&CODING_COLUMNS)), ".class"),
    column("code", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".code"),
    column("dataPeriod", within(&PERIOD_COLUMNS), ".dataPeriod"),
    column("data", list(&within(&CONSENT_PROVISION_DATA_COLUMNS)), ".data"),
    column("provision", list(&within(&CONSENT_PROVISION_COLUMNS_2)), ".provision"),
];
/// The table `consent`.
pub static CONSENT_TABLE: TableDef = TableDef {
    name: "consent",
    doc: "One row for each Consent.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Consent.resourceType"),
        column("id", TEXT, "Consent.id"),
        column("meta", within(&META_COLUMNS), "Consent.meta"),
        column("implicitRules", TEXT, "Consent.implicitRules"),
        column("language", TEXT, "Consent.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Consent.text"),
        column("contained", TEXTS, "Consent.contained"),
        column("extension", EXTENSION_TEXTS, "Consent.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Consent.modifierExtension"),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "Consent.identifier"),
        column("status", TEXT, "Consent.status"),
        column("scope", within(&CODEABLE_CONCEPT_COLUMNS), "Consent.scope"),
        column("category", list(&within(&CODEABLE_CONCEPT_COLUMNS)), "Consent.category"),
        column("patient", within(&REFERENCE_COLUMNS_2), "Consent.patient"),
        column("dateTime", TEXT, "Consent.dateTime"),
        column("__dateTime_start", TIMESTAMP, "Consent.dateTime"),
        column("__dateTime_end", TIMESTAMP, "Consent.dateTime"),
        column("performer", list(&within(&REFERENCE_COLUMNS_2)), "Consent.performer"),
        column(
            "organization",
            list(&within(&REFERENCE_COLUMNS_2)),
            "Consent.organization",
        ),
        column(
            "sourceAttachment",
            within(&ATTACHMENT_COLUMNS),
            "Consent.sourceAttachment",
        ),
        column(
            "sourceReference",
            within(&REFERENCE_COLUMNS_2),
            "Consent.sourceReference",
        ),
        column("policy", list(&within(&CONSENT_POLICY_COLUMNS)), "Consent.policy"),
        column("policyRule", within(&CODEABLE_CONCEPT_COLUMNS), "Consent.policyRule"),
        column(
            "verification",
            list(&within(&CONSENT_VERIFICATION_COLUMNS)),
            "Consent.verification",
        ),
        column("provision", within(&CONSENT_PROVISION_COLUMNS_3), "Consent.provision"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Consent.meta.lastUpdated"),
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

// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{STATUS, Status};
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Meta, Narrative, Reference, Signature, Timing,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED,
    HAS_EXTENSION, HAS_ID, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_TEXT, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_REFERENCE,
    OF_SIGNATURE, OF_TIMING, REFERENCE_LIST_2, REFERENCE_STRUCT_2, SIGNATURE_STRUCT,
    TIMING_STRUCT,
};
use crate::shorthand::*;
/// `VerificationResult`
pub struct VerificationResult {
    /// `VerificationResult.id` · id · 0..1
    pub id: Element<String>,
    /// `VerificationResult.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `VerificationResult.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `VerificationResult.language` · code · 0..1
    pub language: Element<String>,
    /// `VerificationResult.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `VerificationResult.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `VerificationResult.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `VerificationResult.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `VerificationResult.target` · Reference · 0..*
    pub target: Vec<Reference>,
    /// `VerificationResult.targetLocation` · string · 0..*
    pub target_location: Vec<Element<String>>,
    /// `VerificationResult.need` · CodeableConcept · 0..1
    pub need: Option<Box<CodeableConcept>>,
    /// `VerificationResult.status` · code · 1..1
    pub status: Element<Status>,
    /// `VerificationResult.statusDate` · dateTime · 0..1
    pub status_date: Element<DateTime>,
    /// `VerificationResult.validationType` · CodeableConcept · 0..1
    pub validation_type: Option<Box<CodeableConcept>>,
    /// `VerificationResult.validationProcess` · CodeableConcept · 0..*
    pub validation_process: Vec<CodeableConcept>,
    /// `VerificationResult.frequency` · Timing · 0..1
    pub frequency: Option<Box<Timing>>,
    /// `VerificationResult.lastPerformed` · dateTime · 0..1
    pub last_performed: Element<DateTime>,
    /// `VerificationResult.nextScheduled` · date · 0..1
    pub next_scheduled: Element<Date>,
    /// `VerificationResult.failureAction` · CodeableConcept · 0..1
    pub failure_action: Option<Box<CodeableConcept>>,
    /// `VerificationResult.primarySource` · VerificationResultPrimarySource · 0..*
    pub primary_source: Vec<VerificationResultPrimarySource>,
    /// `VerificationResult.attestation` · VerificationResultAttestation · 0..1
    pub attestation: Option<Box<VerificationResultAttestation>>,
    /// `VerificationResult.validator` · VerificationResultValidator · 0..*
    pub validator: Vec<VerificationResultValidator>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    VerificationResult, VERIFICATION_RESULT, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, target, target_location, need, status,
    status_date, validation_type, validation_process, frequency, last_performed,
    next_scheduled, failure_action, primary_source, attestation, validator]
);
/// The definition of `VerificationResult`.
pub static VERIFICATION_RESULT: TypeDef = TypeDef {
    name: "VerificationResult",
    path: "VerificationResult",
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
        summary("target", 0, 0, OF_REFERENCE),
        summary("targetLocation", 0, 0, OF_STRING),
        summary("need", 0, 1, OF_CODEABLE_CONCEPT),
        summary("status", 1, 1, OF_CODE).codes(&STATUS),
        summary("statusDate", 0, 1, OF_DATE_TIME),
        summary("validationType", 0, 1, OF_CODEABLE_CONCEPT),
        summary("validationProcess", 0, 0, OF_CODEABLE_CONCEPT),
        one("frequency", 0, 1, OF_TIMING),
        one("lastPerformed", 0, 1, OF_DATE_TIME),
        one("nextScheduled", 0, 1, OF_DATE),
        summary("failureAction", 0, 1, OF_CODEABLE_CONCEPT),
        one("primarySource", 0, 0, of(&VERIFICATION_RESULT_PRIMARY_SOURCE)),
        one("attestation", 0, 1, of(&VERIFICATION_RESULT_ATTESTATION)),
        one("validator", 0, 0, of(&VERIFICATION_RESULT_VALIDATOR)),
    ],
    keys: Lazy::new(),
};
/// `VerificationResult.primarySource`
pub struct VerificationResultPrimarySource {
    /// `VerificationResult.primarySource.id` · string · 0..1
    pub id: Option<String>,
    /// `VerificationResult.primarySource.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `VerificationResult.primarySource.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `VerificationResult.primarySource.who` · Reference to Organization, Practitioner, PractitionerRole · 0..1
    pub who: Option<Box<Reference>>,
    /// `VerificationResult.primarySource.type` · CodeableConcept · 0..*
    pub type_: Vec<CodeableConcept>,
    /// `VerificationResult.primarySource.communicationMethod` · CodeableConcept · 0..*
    pub communication_method: Vec<CodeableConcept>,
    /// `VerificationResult.primarySource.validationStatus` · CodeableConcept · 0..1
    pub validation_status: Option<Box<CodeableConcept>>,
    /// `VerificationResult.primarySource.validationDate` · dateTime · 0..1
    pub validation_date: Element<DateTime>,
    /// `VerificationResult.primarySource.canPushUpdates` · CodeableConcept · 0..1
    pub can_push_updates: Option<Box<CodeableConcept>>,
    /// `VerificationResult.primarySource.pushTypeAvailable` · CodeableConcept · 0..*
    pub push_type_available: Vec<CodeableConcept>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    VerificationResultPrimarySource, VERIFICATION_RESULT_PRIMARY_SOURCE, [id, extension,
    modifier_extension, who, type_, communication_method, validation_status,
    validation_date, can_push_updates, push_type_available]
);
/// The definition of `VerificationResult.primarySource`.
pub static VERIFICATION_RESULT_PRIMARY_SOURCE: TypeDef = TypeDef {
    name: "VerificationResultPrimarySource",
    path: "VerificationResult.primarySource",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("who", 0, 1, OF_REFERENCE)
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        summary("type", 0, 0, OF_CODEABLE_CONCEPT),
        summary("communicationMethod", 0, 0, OF_CODEABLE_CONCEPT),
        one("validationStatus", 0, 1, OF_CODEABLE_CONCEPT),
        one("validationDate", 0, 1, OF_DATE_TIME),
        summary("canPushUpdates", 0, 1, OF_CODEABLE_CONCEPT),
        one("pushTypeAvailable", 0, 0, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `VerificationResult.attestation`
pub struct VerificationResultAttestation {
    /// `VerificationResult.attestation.id` · string · 0..1
    pub id: Option<String>,
    /// `VerificationResult.attestation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `VerificationResult.attestation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `VerificationResult.attestation.who` · Reference to Organization, Practitioner, PractitionerRole · 0..1
    pub who: Option<Box<Reference>>,
    /// `VerificationResult.attestation.onBehalfOf` · Reference to Organization, Practitioner, PractitionerRole · 0..1
    pub on_behalf_of: Option<Box<Reference>>,
    /// `VerificationResult.attestation.communicationMethod` · CodeableConcept · 0..1
    pub communication_method: Option<Box<CodeableConcept>>,
    /// `VerificationResult.attestation.date` · date · 0..1
    pub date: Element<Date>,
    /// `VerificationResult.attestation.sourceIdentityCertificate` · string · 0..1
    pub source_identity_certificate: Element<String>,
    /// `VerificationResult.attestation.proxyIdentityCertificate` · string · 0..1
    pub proxy_identity_certificate: Element<String>,
    /// `VerificationResult.attestation.proxySignature` · Signature · 0..1
    pub proxy_signature: Option<Box<Signature>>,
    /// `VerificationResult.attestation.sourceSignature` · Signature · 0..1
    pub source_signature: Option<Box<Signature>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    VerificationResultAttestation, VERIFICATION_RESULT_ATTESTATION, [id, extension,
    modifier_extension, who, on_behalf_of, communication_method, date,
    source_identity_certificate, proxy_identity_certificate, proxy_signature,
    source_signature]
);
/// The definition of `VerificationResult.attestation`.
pub static VERIFICATION_RESULT_ATTESTATION: TypeDef = TypeDef {
    name: "VerificationResultAttestation",
    path: "VerificationResult.attestation",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("who", 0, 1, OF_REFERENCE)
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        summary("onBehalfOf", 0, 1, OF_REFERENCE)
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        summary("communicationMethod", 0, 1, OF_CODEABLE_CONCEPT),
        summary("date", 0, 1, OF_DATE),
        one("sourceIdentityCertificate", 0, 1, OF_STRING),
        one("proxyIdentityCertificate", 0, 1, OF_STRING),
        one("proxySignature", 0, 1, OF_SIGNATURE),
        one("sourceSignature", 0, 1, OF_SIGNATURE),
    ],
    keys: Lazy::new(),
};
/// `VerificationResult.validator`
pub struct VerificationResultValidator {
    /// `VerificationResult.validator.id` · string · 0..1
    pub id: Option<String>,
    /// `VerificationResult.validator.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `VerificationResult.validator.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `VerificationResult.validator.organization` · Reference to Organization · 1..1
    pub organization: Option<Box<Reference>>,
    /// `VerificationResult.validator.identityCertificate` · string · 0..1
    pub identity_certificate: Element<String>,
    /// `VerificationResult.validator.attestationSignature` · Signature · 0..1
    pub attestation_signature: Option<Box<Signature>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    VerificationResultValidator, VERIFICATION_RESULT_VALIDATOR, [id, extension,
    modifier_extension, organization, identity_certificate, attestation_signature]
);
/// The definition of `VerificationResult.validator`.
pub static VERIFICATION_RESULT_VALIDATOR: TypeDef = TypeDef {
    name: "VerificationResultValidator",
    path: "VerificationResult.validator",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("organization", 1, 1, OF_REFERENCE).to(&["Organization"]),
        one("identityCertificate", 0, 1, OF_STRING),
        one("attestationSignature", 0, 1, OF_SIGNATURE),
    ],
    keys: Lazy::new(),
};
pub(crate) static VERIFICATION_RESULT_PRIMARY_SOURCE_COLUMNS: [ColumnDef; 12] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".who", REFERENCE_STRUCT_2),
    column(".type", CODEABLE_CONCEPT_LIST),
    column(".communicationMethod", CODEABLE_CONCEPT_LIST),
    column(".validationStatus", CODEABLE_CONCEPT_STRUCT),
    column(".validationDate", TEXT),
    derived("__validationDate_start", TIMESTAMP, ".validationDate"),
    derived("__validationDate_end", TIMESTAMP, ".validationDate"),
    column(".canPushUpdates", CODEABLE_CONCEPT_STRUCT),
    column(".pushTypeAvailable", CODEABLE_CONCEPT_LIST),
];
pub(crate) static VERIFICATION_RESULT_ATTESTATION_COLUMNS: [ColumnDef; 13] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".who", REFERENCE_STRUCT_2),
    column(".onBehalfOf", REFERENCE_STRUCT_2),
    column(".communicationMethod", CODEABLE_CONCEPT_STRUCT),
    column(".date", TEXT),
    derived("__date_start", TIMESTAMP, ".date"),
    derived("__date_end", TIMESTAMP, ".date"),
    column(".sourceIdentityCertificate", TEXT),
    column(".proxyIdentityCertificate", TEXT),
    column(".proxySignature", SIGNATURE_STRUCT),
    column(".sourceSignature", SIGNATURE_STRUCT),
];
pub(crate) static VERIFICATION_RESULT_VALIDATOR_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".organization", REFERENCE_STRUCT_2),
    column(".identityCertificate", TEXT),
    column(".attestationSignature", SIGNATURE_STRUCT),
];
/// The table `verification_result`.
pub static VERIFICATION_RESULT_TABLE: TableDef = TableDef {
    name: "verification_result",
    doc: "One row for each VerificationResult.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("VerificationResult.resourceType", TEXT),
        column("VerificationResult.id", TEXT),
        column("VerificationResult.meta", META_STRUCT),
        column("VerificationResult.implicitRules", TEXT),
        column("VerificationResult.language", TEXT),
        column("VerificationResult.text", NARRATIVE_STRUCT),
        column("VerificationResult.contained", TEXTS),
        column("VerificationResult.extension", EXTENSION_TEXTS),
        column("VerificationResult.modifierExtension", EXTENSION_TEXTS),
        column("VerificationResult.target", REFERENCE_LIST_2),
        column("VerificationResult.targetLocation", TEXTS),
        column("VerificationResult.need", CODEABLE_CONCEPT_STRUCT),
        column("VerificationResult.status", TEXT),
        column("VerificationResult.statusDate", TEXT),
        derived("__statusDate_start", TIMESTAMP, "VerificationResult.statusDate"),
        derived("__statusDate_end", TIMESTAMP, "VerificationResult.statusDate"),
        column("VerificationResult.validationType", CODEABLE_CONCEPT_STRUCT),
        column("VerificationResult.validationProcess", CODEABLE_CONCEPT_LIST),
        column("VerificationResult.frequency", TIMING_STRUCT),
        column("VerificationResult.lastPerformed", TEXT),
        derived("__lastPerformed_start", TIMESTAMP, "VerificationResult.lastPerformed"),
        derived("__lastPerformed_end", TIMESTAMP, "VerificationResult.lastPerformed"),
        column("VerificationResult.nextScheduled", TEXT),
        derived("__nextScheduled_start", TIMESTAMP, "VerificationResult.nextScheduled"),
        derived("__nextScheduled_end", TIMESTAMP, "VerificationResult.nextScheduled"),
        column("VerificationResult.failureAction", CODEABLE_CONCEPT_STRUCT),
        column(
            "VerificationResult.primarySource",
            list(&within(&VERIFICATION_RESULT_PRIMARY_SOURCE_COLUMNS)),
        ),
        column(
            "VerificationResult.attestation",
            within(&VERIFICATION_RESULT_ATTESTATION_COLUMNS),
        ),
        column(
            "VerificationResult.validator",
            list(&within(&VERIFICATION_RESULT_VALIDATOR_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "VerificationResult.meta.lastUpdated"),
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

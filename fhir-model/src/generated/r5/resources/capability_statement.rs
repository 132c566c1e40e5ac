// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CAPABILITY_STATEMENT_KIND, CONDITIONAL_DELETE_STATUS, CONDITIONAL_READ_STATUS,
    CapabilityStatementKind, ConditionalDeleteStatus, ConditionalReadStatus,
    DOCUMENT_MODE, DocumentMode, EVENT_CAPABILITY_MODE, EventCapabilityMode, FHIRVersion,
    FHIR_VERSION, PublicationStatus, REFERENCE_HANDLING_POLICY, RESOURCE_TYPE,
    RESOURCE_VERSION_POLICY, RESTFUL_CAPABILITY_MODE, ReferenceHandlingPolicy,
    ResourceType, ResourceVersionPolicy, RestfulCapabilityMode, SEARCH_PARAM_TYPE,
    SYSTEM_RESTFUL_INTERACTION, SearchParamType, SystemRestfulInteraction,
    TYPE_RESTFUL_INTERACTION, TypeRestfulInteraction,
};
use super::super::datatypes::{
    CodeableConcept, Coding, ContactDetail, Element, Extension, Identifier, Meta,
    Narrative, Reference, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODE_COLUMN, CODING_STRUCT, CONTACT_DETAIL_LIST,
    DESCRIPTION_COLUMN, DOCUMENTATION_COLUMN, EXTENSION_COLUMN, HAS_CONTACT,
    HAS_CONTAINED, HAS_COPYRIGHT, HAS_COPYRIGHT_LABEL, HAS_DESCRIPTION, HAS_EXPERIMENTAL,
    HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_JURISDICTION, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_NAME,
    HAS_PUBLISHER, HAS_PURPOSE, HAS_STATUS, HAS_TEXT, HAS_TITLE, HAS_URL,
    HAS_USE_CONTEXT, HAS_VERSION, HAS_VERSION_ALGORITHM, IDENTIFIER_LIST, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, NAME_COLUMN, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_CODING, OF_REFERENCE, REFERENCE_STRUCT_2, TYPE_COLUMN_2,
    USAGE_CONTEXT_LIST,
};
use crate::shorthand::*;
/// `CapabilityStatement`
pub struct CapabilityStatement {
    /// `CapabilityStatement.id` · id · 0..1
    pub id: Element<String>,
    /// `CapabilityStatement.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `CapabilityStatement.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `CapabilityStatement.language` · code · 0..1
    pub language: Element<String>,
    /// `CapabilityStatement.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `CapabilityStatement.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `CapabilityStatement.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.url` · uri · 0..1
    pub url: Element<String>,
    /// `CapabilityStatement.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `CapabilityStatement.version` · string · 0..1
    pub version: Element<String>,
    /// `CapabilityStatement.versionAlgorithm[x]` · string, Coding · 0..1
    pub version_algorithm: Option<CapabilityStatementVersionAlgorithm>,
    /// `CapabilityStatement.name` · string · 0..1
    pub name: Element<String>,
    /// `CapabilityStatement.title` · string · 0..1
    pub title: Element<String>,
    /// `CapabilityStatement.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `CapabilityStatement.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
    /// `CapabilityStatement.date` · dateTime · 1..1
    pub date: Element<DateTime>,
    /// `CapabilityStatement.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `CapabilityStatement.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `CapabilityStatement.description` · markdown · 0..1
    pub description: Element<String>,
    /// `CapabilityStatement.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `CapabilityStatement.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `CapabilityStatement.purpose` · markdown · 0..1
    pub purpose: Element<String>,
    /// `CapabilityStatement.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `CapabilityStatement.copyrightLabel` · string · 0..1
    pub copyright_label: Element<String>,
    /// `CapabilityStatement.kind` · code · 1..1
    pub kind: Element<CapabilityStatementKind>,
    /// `CapabilityStatement.instantiates` · canonical to CapabilityStatement · 0..*
    pub instantiates: Vec<Element<String>>,
    /// `CapabilityStatement.imports` · canonical to CapabilityStatement · 0..*
    pub imports: Vec<Element<String>>,
    /// `CapabilityStatement.software` · CapabilityStatementSoftware · 0..1
    pub software: Option<Box<CapabilityStatementSoftware>>,
    /// `CapabilityStatement.implementation` · CapabilityStatementImplementation · 0..1
    pub implementation: Option<Box<CapabilityStatementImplementation>>,
    /// `CapabilityStatement.fhirVersion` · code · 1..1
    pub fhir_version: Element<FHIRVersion>,
    /// `CapabilityStatement.format` · code · 1..*
    pub format: Vec<Element<String>>,
    /// `CapabilityStatement.patchFormat` · code · 0..*
    pub patch_format: Vec<Element<String>>,
    /// `CapabilityStatement.acceptLanguage` · code · 0..*
    pub accept_language: Vec<Element<String>>,
    /// `CapabilityStatement.implementationGuide` · canonical to ImplementationGuide · 0..*
    pub implementation_guide: Vec<Element<String>>,
    /// `CapabilityStatement.rest` · CapabilityStatementRest · 0..*
    pub rest: Vec<CapabilityStatementRest>,
    /// `CapabilityStatement.messaging` · CapabilityStatementMessaging · 0..*
    pub messaging: Vec<CapabilityStatementMessaging>,
    /// `CapabilityStatement.document` · CapabilityStatementDocument · 0..*
    pub document: Vec<CapabilityStatementDocument>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CapabilityStatement, CAPABILITY_STATEMENT, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, url, identifier, version,
    version_algorithm, name, title, status, experimental, date, publisher, contact,
    description, use_context, jurisdiction, purpose, copyright, copyright_label, kind,
    instantiates, imports, software, implementation, fhir_version, format, patch_format,
    accept_language, implementation_guide, rest, messaging, document]
);
choice!(
    #[doc = " `CapabilityStatement.versionAlgorithm[x]`"]
    CapabilityStatementVersionAlgorithm, [String(Element < String >), Coding(Box < Coding
    >)]
);
/// The definition of `CapabilityStatement`.
pub static CAPABILITY_STATEMENT: TypeDef = TypeDef {
    name: "CapabilityStatement",
    path: "CapabilityStatement",
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
        HAS_URL,
        HAS_IDENTIFIER,
        HAS_VERSION,
        HAS_VERSION_ALGORITHM,
        HAS_NAME,
        HAS_TITLE,
        HAS_STATUS,
        HAS_EXPERIMENTAL,
        summary("date", 1, 1, OF_DATE_TIME),
        HAS_PUBLISHER,
        HAS_CONTACT,
        HAS_DESCRIPTION,
        HAS_USE_CONTEXT,
        HAS_JURISDICTION,
        HAS_PURPOSE,
        HAS_COPYRIGHT,
        HAS_COPYRIGHT_LABEL,
        summary("kind", 1, 1, OF_CODE).codes(&CAPABILITY_STATEMENT_KIND),
        summary("instantiates", 0, 0, OF_CANONICAL).to(&["CapabilityStatement"]),
        summary("imports", 0, 0, OF_CANONICAL).to(&["CapabilityStatement"]),
        summary("software", 0, 1, of(&CAPABILITY_STATEMENT_SOFTWARE)),
        summary("implementation", 0, 1, of(&CAPABILITY_STATEMENT_IMPLEMENTATION)),
        summary("fhirVersion", 1, 1, OF_CODE).codes(&FHIR_VERSION),
        summary("format", 1, 0, OF_CODE),
        summary("patchFormat", 0, 0, OF_CODE),
        summary("acceptLanguage", 0, 0, OF_CODE),
        summary("implementationGuide", 0, 0, OF_CANONICAL).to(&["ImplementationGuide"]),
        summary("rest", 0, 0, of(&CAPABILITY_STATEMENT_REST)),
        summary("messaging", 0, 0, of(&CAPABILITY_STATEMENT_MESSAGING)),
        summary("document", 0, 0, of(&CAPABILITY_STATEMENT_DOCUMENT)),
    ],
    keys: Lazy::new(),
};
/// `CapabilityStatement.software`
pub struct CapabilityStatementSoftware {
    /// `CapabilityStatement.software.id` · string · 0..1
    pub id: Option<String>,
    /// `CapabilityStatement.software.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.software.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.software.name` · string · 1..1
    pub name: Element<String>,
    /// `CapabilityStatement.software.version` · string · 0..1
    pub version: Element<String>,
    /// `CapabilityStatement.software.releaseDate` · dateTime · 0..1
    pub release_date: Element<DateTime>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CapabilityStatementSoftware, CAPABILITY_STATEMENT_SOFTWARE, [id, extension,
    modifier_extension, name, version, release_date]
);
/// The definition of `CapabilityStatement.software`.
pub static CAPABILITY_STATEMENT_SOFTWARE: TypeDef = TypeDef {
    name: "CapabilityStatementSoftware",
    path: "CapabilityStatement.software",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("name", 1, 1, OF_STRING),
        HAS_VERSION,
        summary("releaseDate", 0, 1, OF_DATE_TIME),
    ],
    keys: Lazy::new(),
};
/// `CapabilityStatement.implementation`
pub struct CapabilityStatementImplementation {
    /// `CapabilityStatement.implementation.id` · string · 0..1
    pub id: Option<String>,
    /// `CapabilityStatement.implementation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.implementation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.implementation.description` · markdown · 1..1
    pub description: Element<String>,
    /// `CapabilityStatement.implementation.url` · url · 0..1
    pub url: Element<String>,
    /// `CapabilityStatement.implementation.custodian` · Reference to Organization · 0..1
    pub custodian: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CapabilityStatementImplementation, CAPABILITY_STATEMENT_IMPLEMENTATION, [id,
    extension, modifier_extension, description, url, custodian]
);
/// The definition of `CapabilityStatement.implementation`.
pub static CAPABILITY_STATEMENT_IMPLEMENTATION: TypeDef = TypeDef {
    name: "CapabilityStatementImplementation",
    path: "CapabilityStatement.implementation",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("description", 1, 1, OF_MARKDOWN),
        summary("url", 0, 1, OF_URL),
        summary("custodian", 0, 1, OF_REFERENCE).to(&["Organization"]),
    ],
    keys: Lazy::new(),
};
/// `CapabilityStatement.rest`
pub struct CapabilityStatementRest {
    /// `CapabilityStatement.rest.id` · string · 0..1
    pub id: Option<String>,
    /// `CapabilityStatement.rest.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.rest.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.rest.mode` · code · 1..1
    pub mode: Element<RestfulCapabilityMode>,
    /// `CapabilityStatement.rest.documentation` · markdown · 0..1
    pub documentation: Element<String>,
    /// `CapabilityStatement.rest.security` · CapabilityStatementRestSecurity · 0..1
    pub security: Option<Box<CapabilityStatementRestSecurity>>,
    /// `CapabilityStatement.rest.resource` · CapabilityStatementRestResource · 0..*
    pub resource: Vec<CapabilityStatementRestResource>,
    /// `CapabilityStatement.rest.interaction` · CapabilityStatementRestInteraction · 0..*
    pub interaction: Vec<CapabilityStatementRestInteraction>,
    /// `CapabilityStatement.rest.searchParam` · CapabilityStatementRestResourceSearchParam · 0..*
    pub search_param: Vec<CapabilityStatementRestResourceSearchParam>,
    /// `CapabilityStatement.rest.operation` · CapabilityStatementRestResourceOperation · 0..*
    pub operation: Vec<CapabilityStatementRestResourceOperation>,
    /// `CapabilityStatement.rest.compartment` · canonical to CompartmentDefinition · 0..*
    pub compartment: Vec<Element<String>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CapabilityStatementRest, CAPABILITY_STATEMENT_REST, [id, extension,
    modifier_extension, mode, documentation, security, resource, interaction,
    search_param, operation, compartment]
);
/// The definition of `CapabilityStatement.rest`.
pub static CAPABILITY_STATEMENT_REST: TypeDef = TypeDef {
    name: "CapabilityStatementRest",
    path: "CapabilityStatement.rest",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("mode", 1, 1, OF_CODE).codes(&RESTFUL_CAPABILITY_MODE),
        one("documentation", 0, 1, OF_MARKDOWN),
        summary("security", 0, 1, of(&CAPABILITY_STATEMENT_REST_SECURITY)),
        summary("resource", 0, 0, of(&CAPABILITY_STATEMENT_REST_RESOURCE)),
        one("interaction", 0, 0, of(&CAPABILITY_STATEMENT_REST_INTERACTION)),
        one("searchParam", 0, 0, of(&CAPABILITY_STATEMENT_REST_RESOURCE_SEARCH_PARAM)),
        summary("operation", 0, 0, of(&CAPABILITY_STATEMENT_REST_RESOURCE_OPERATION)),
        one("compartment", 0, 0, OF_CANONICAL).to(&["CompartmentDefinition"]),
    ],
    keys: Lazy::new(),
};
/// `CapabilityStatement.rest.security`
pub struct CapabilityStatementRestSecurity {
    /// `CapabilityStatement.rest.security.id` · string · 0..1
    pub id: Option<String>,
    /// `CapabilityStatement.rest.security.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.rest.security.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.rest.security.cors` · boolean · 0..1
    pub cors: Element<bool>,
    /// `CapabilityStatement.rest.security.service` · CodeableConcept · 0..*
    pub service: Vec<CodeableConcept>,
    /// `CapabilityStatement.rest.security.description` · markdown · 0..1
    pub description: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CapabilityStatementRestSecurity, CAPABILITY_STATEMENT_REST_SECURITY, [id, extension,
    modifier_extension, cors, service, description]
);
/// The definition of `CapabilityStatement.rest.security`.
pub static CAPABILITY_STATEMENT_REST_SECURITY: TypeDef = TypeDef {
    name: "CapabilityStatementRestSecurity",
    path: "CapabilityStatement.rest.security",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("cors", 0, 1, OF_BOOLEAN),
        summary("service", 0, 0, OF_CODEABLE_CONCEPT),
        HAS_DESCRIPTION,
    ],
    keys: Lazy::new(),
};
/// `CapabilityStatement.rest.resource`
pub struct CapabilityStatementRestResource {
    /// `CapabilityStatement.rest.resource.id` · string · 0..1
    pub id: Option<String>,
    /// `CapabilityStatement.rest.resource.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.rest.resource.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.rest.resource.type` · code · 1..1
    pub type_: Element<ResourceType>,
    /// `CapabilityStatement.rest.resource.profile` · canonical to StructureDefinition · 0..1
    pub profile: Element<String>,
    /// `CapabilityStatement.rest.resource.supportedProfile` · canonical to StructureDefinition · 0..*
    pub supported_profile: Vec<Element<String>>,
    /// `CapabilityStatement.rest.resource.documentation` · markdown · 0..1
    pub documentation: Element<String>,
    /// `CapabilityStatement.rest.resource.interaction` · CapabilityStatementRestResourceInteraction · 0..*
    pub interaction: Vec<CapabilityStatementRestResourceInteraction>,
    /// `CapabilityStatement.rest.resource.versioning` · code · 0..1
    pub versioning: Element<ResourceVersionPolicy>,
    /// `CapabilityStatement.rest.resource.readHistory` · boolean · 0..1
    pub read_history: Element<bool>,
    /// `CapabilityStatement.rest.resource.updateCreate` · boolean · 0..1
    pub update_create: Element<bool>,
    /// `CapabilityStatement.rest.resource.conditionalCreate` · boolean · 0..1
    pub conditional_create: Element<bool>,
    /// `CapabilityStatement.rest.resource.conditionalRead` · code · 0..1
    pub conditional_read: Element<ConditionalReadStatus>,
    /// `CapabilityStatement.rest.resource.conditionalUpdate` · boolean · 0..1
    pub conditional_update: Element<bool>,
    /// `CapabilityStatement.rest.resource.conditionalPatch` · boolean · 0..1
    pub conditional_patch: Element<bool>,
    /// `CapabilityStatement.rest.resource.conditionalDelete` · code · 0..1
    pub conditional_delete: Element<ConditionalDeleteStatus>,
    /// `CapabilityStatement.rest.resource.referencePolicy` · code · 0..*
    pub reference_policy: Vec<Element<ReferenceHandlingPolicy>>,
    /// `CapabilityStatement.rest.resource.searchInclude` · string · 0..*
    pub search_include: Vec<Element<String>>,
    /// `CapabilityStatement.rest.resource.searchRevInclude` · string · 0..*
    pub search_rev_include: Vec<Element<String>>,
    /// `CapabilityStatement.rest.resource.searchParam` · CapabilityStatementRestResourceSearchParam · 0..*
    pub search_param: Vec<CapabilityStatementRestResourceSearchParam>,
    /// `CapabilityStatement.rest.resource.operation` · CapabilityStatementRestResourceOperation · 0..*
    pub operation: Vec<CapabilityStatementRestResourceOperation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CapabilityStatementRestResource, CAPABILITY_STATEMENT_REST_RESOURCE, [id, extension,
    modifier_extension, type_, profile, supported_profile, documentation, interaction,
    versioning, read_history, update_create, conditional_create, conditional_read,
    conditional_update, conditional_patch, conditional_delete, reference_policy,
    search_include, search_rev_include, search_param, operation]
);
/// The definition of `CapabilityStatement.rest.resource`.
pub static CAPABILITY_STATEMENT_REST_RESOURCE: TypeDef = TypeDef {
    name: "CapabilityStatementRestResource",
    path: "CapabilityStatement.rest.resource",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("type", 1, 1, OF_CODE).codes(&RESOURCE_TYPE),
        summary("profile", 0, 1, OF_CANONICAL).to(&["StructureDefinition"]),
        summary("supportedProfile", 0, 0, OF_CANONICAL).to(&["StructureDefinition"]),
        one("documentation", 0, 1, OF_MARKDOWN),
        one("interaction", 0, 0, of(&CAPABILITY_STATEMENT_REST_RESOURCE_INTERACTION)),
        one("versioning", 0, 1, OF_CODE).codes(&RESOURCE_VERSION_POLICY),
        one("readHistory", 0, 1, OF_BOOLEAN),
        one("updateCreate", 0, 1, OF_BOOLEAN),
        one("conditionalCreate", 0, 1, OF_BOOLEAN),
        one("conditionalRead", 0, 1, OF_CODE).codes(&CONDITIONAL_READ_STATUS),
        one("conditionalUpdate", 0, 1, OF_BOOLEAN),
        one("conditionalPatch", 0, 1, OF_BOOLEAN),
        one("conditionalDelete", 0, 1, OF_CODE).codes(&CONDITIONAL_DELETE_STATUS),
        one("referencePolicy", 0, 0, OF_CODE).codes(&REFERENCE_HANDLING_POLICY),
        one("searchInclude", 0, 0, OF_STRING),
        one("searchRevInclude", 0, 0, OF_STRING),
        one("searchParam", 0, 0, of(&CAPABILITY_STATEMENT_REST_RESOURCE_SEARCH_PARAM)),
        summary("operation", 0, 0, of(&CAPABILITY_STATEMENT_REST_RESOURCE_OPERATION)),
    ],
    keys: Lazy::new(),
};
/// `CapabilityStatement.rest.resource.interaction`
pub struct CapabilityStatementRestResourceInteraction {
    /// `CapabilityStatement.rest.resource.interaction.id` · string · 0..1
    pub id: Option<String>,
    /// `CapabilityStatement.rest.resource.interaction.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.rest.resource.interaction.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.rest.resource.interaction.code` · code · 1..1
    pub code: Element<TypeRestfulInteraction>,
    /// `CapabilityStatement.rest.resource.interaction.documentation` · markdown · 0..1
    pub documentation: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CapabilityStatementRestResourceInteraction,
    CAPABILITY_STATEMENT_REST_RESOURCE_INTERACTION, [id, extension, modifier_extension,
    code, documentation]
);
/// The definition of `CapabilityStatement.rest.resource.interaction`.
pub static CAPABILITY_STATEMENT_REST_RESOURCE_INTERACTION: TypeDef = TypeDef {
    name: "CapabilityStatementRestResourceInteraction",
    path: "CapabilityStatement.rest.resource.interaction",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("code", 1, 1, OF_CODE).codes(&TYPE_RESTFUL_INTERACTION),
        one("documentation", 0, 1, OF_MARKDOWN),
    ],
    keys: Lazy::new(),
};
/// `CapabilityStatement.rest.resource.searchParam`
pub struct CapabilityStatementRestResourceSearchParam {
    /// `CapabilityStatement.rest.resource.searchParam.id` · string · 0..1
    pub id: Option<String>,
    /// `CapabilityStatement.rest.resource.searchParam.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.rest.resource.searchParam.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.rest.resource.searchParam.name` · string · 1..1
    pub name: Element<String>,
    /// `CapabilityStatement.rest.resource.searchParam.definition` · canonical to SearchParameter · 0..1
    pub definition: Element<String>,
    /// `CapabilityStatement.rest.resource.searchParam.type` · code · 1..1
    pub type_: Element<SearchParamType>,
    /// `CapabilityStatement.rest.resource.searchParam.documentation` · markdown · 0..1
    pub documentation: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CapabilityStatementRestResourceSearchParam,
    CAPABILITY_STATEMENT_REST_RESOURCE_SEARCH_PARAM, [id, extension, modifier_extension,
    name, definition, type_, documentation]
);
/// The definition of `CapabilityStatement.rest.resource.searchParam`.
pub static CAPABILITY_STATEMENT_REST_RESOURCE_SEARCH_PARAM: TypeDef = TypeDef {
    name: "CapabilityStatementRestResourceSearchParam",
    path: "CapabilityStatement.rest.resource.searchParam",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("name", 1, 1, OF_STRING),
        one("definition", 0, 1, OF_CANONICAL).to(&["SearchParameter"]),
        one("type", 1, 1, OF_CODE).codes(&SEARCH_PARAM_TYPE),
        one("documentation", 0, 1, OF_MARKDOWN),
    ],
    keys: Lazy::new(),
};
/// `CapabilityStatement.rest.resource.operation`
pub struct CapabilityStatementRestResourceOperation {
    /// `CapabilityStatement.rest.resource.operation.id` · string · 0..1
    pub id: Option<String>,
    /// `CapabilityStatement.rest.resource.operation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.rest.resource.operation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.rest.resource.operation.name` · string · 1..1
    pub name: Element<String>,
    /// `CapabilityStatement.rest.resource.operation.definition` · canonical to OperationDefinition · 1..1
    pub definition: Element<String>,
    /// `CapabilityStatement.rest.resource.operation.documentation` · markdown · 0..1
    pub documentation: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CapabilityStatementRestResourceOperation,
    CAPABILITY_STATEMENT_REST_RESOURCE_OPERATION, [id, extension, modifier_extension,
    name, definition, documentation]
);
/// The definition of `CapabilityStatement.rest.resource.operation`.
pub static CAPABILITY_STATEMENT_REST_RESOURCE_OPERATION: TypeDef = TypeDef {
    name: "CapabilityStatementRestResourceOperation",
    path: "CapabilityStatement.rest.resource.operation",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("name", 1, 1, OF_STRING),
        summary("definition", 1, 1, OF_CANONICAL).to(&["OperationDefinition"]),
        one("documentation", 0, 1, OF_MARKDOWN),
    ],
    keys: Lazy::new(),
};
/// `CapabilityStatement.rest.interaction`
pub struct CapabilityStatementRestInteraction {
    /// `CapabilityStatement.rest.interaction.id` · string · 0..1
    pub id: Option<String>,
    /// `CapabilityStatement.rest.interaction.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.rest.interaction.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.rest.interaction.code` · code · 1..1
    pub code: Element<SystemRestfulInteraction>,
    /// `CapabilityStatement.rest.interaction.documentation` · markdown · 0..1
    pub documentation: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CapabilityStatementRestInteraction, CAPABILITY_STATEMENT_REST_INTERACTION, [id,
    extension, modifier_extension, code, documentation]
);
/// The definition of `CapabilityStatement.rest.interaction`.
pub static CAPABILITY_STATEMENT_REST_INTERACTION: TypeDef = TypeDef {
    name: "CapabilityStatementRestInteraction",
    path: "CapabilityStatement.rest.interaction",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("code", 1, 1, OF_CODE).codes(&SYSTEM_RESTFUL_INTERACTION),
        one("documentation", 0, 1, OF_MARKDOWN),
    ],
    keys: Lazy::new(),
};
/// `CapabilityStatement.messaging`
pub struct CapabilityStatementMessaging {
    /// `CapabilityStatement.messaging.id` · string · 0..1
    pub id: Option<String>,
    /// `CapabilityStatement.messaging.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.messaging.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.messaging.endpoint` · CapabilityStatementMessagingEndpoint · 0..*
    pub endpoint: Vec<CapabilityStatementMessagingEndpoint>,
    /// `CapabilityStatement.messaging.reliableCache` · unsignedInt · 0..1
    pub reliable_cache: Element<u32>,
    /// `CapabilityStatement.messaging.documentation` · markdown · 0..1
    pub documentation: Element<String>,
    /// `CapabilityStatement.messaging.supportedMessage` · CapabilityStatementMessagingSupportedMessage · 0..*
    pub supported_message: Vec<CapabilityStatementMessagingSupportedMessage>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CapabilityStatementMessaging, CAPABILITY_STATEMENT_MESSAGING, [id, extension,
    modifier_extension, endpoint, reliable_cache, documentation, supported_message]
);
/// The definition of `CapabilityStatement.messaging`.
pub static CAPABILITY_STATEMENT_MESSAGING: TypeDef = TypeDef {
    name: "CapabilityStatementMessaging",
    path: "CapabilityStatement.messaging",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("endpoint", 0, 0, of(&CAPABILITY_STATEMENT_MESSAGING_ENDPOINT)),
        one("reliableCache", 0, 1, OF_UNSIGNED_INT),
        one("documentation", 0, 1, OF_MARKDOWN),
        summary(
            "supportedMessage",
            0,
            0,
            of(&CAPABILITY_STATEMENT_MESSAGING_SUPPORTED_MESSAGE),
        ),
    ],
    keys: Lazy::new(),
};
/// `CapabilityStatement.messaging.endpoint`
pub struct CapabilityStatementMessagingEndpoint {
    /// `CapabilityStatement.messaging.endpoint.id` · string · 0..1
    pub id: Option<String>,
    /// `CapabilityStatement.messaging.endpoint.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.messaging.endpoint.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.messaging.endpoint.protocol` · Coding · 1..1
    pub protocol: Option<Box<Coding>>,
    /// `CapabilityStatement.messaging.endpoint.address` · url · 1..1
    pub address: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CapabilityStatementMessagingEndpoint, CAPABILITY_STATEMENT_MESSAGING_ENDPOINT, [id,
    extension, modifier_extension, protocol, address]
);
/// The definition of `CapabilityStatement.messaging.endpoint`.
pub static CAPABILITY_STATEMENT_MESSAGING_ENDPOINT: TypeDef = TypeDef {
    name: "CapabilityStatementMessagingEndpoint",
    path: "CapabilityStatement.messaging.endpoint",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("protocol", 1, 1, OF_CODING),
        one("address", 1, 1, OF_URL),
    ],
    keys: Lazy::new(),
};
/// `CapabilityStatement.messaging.supportedMessage`
pub struct CapabilityStatementMessagingSupportedMessage {
    /// `CapabilityStatement.messaging.supportedMessage.id` · string · 0..1
    pub id: Option<String>,
    /// `CapabilityStatement.messaging.supportedMessage.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.messaging.supportedMessage.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.messaging.supportedMessage.mode` · code · 1..1
    pub mode: Element<EventCapabilityMode>,
    /// `CapabilityStatement.messaging.supportedMessage.definition` · canonical to MessageDefinition · 1..1
    pub definition: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CapabilityStatementMessagingSupportedMessage,
    CAPABILITY_STATEMENT_MESSAGING_SUPPORTED_MESSAGE, [id, extension, modifier_extension,
    mode, definition]
);
/// The definition of `CapabilityStatement.messaging.supportedMessage`.
pub static CAPABILITY_STATEMENT_MESSAGING_SUPPORTED_MESSAGE: TypeDef = TypeDef {
    name: "CapabilityStatementMessagingSupportedMessage",
    path: "CapabilityStatement.messaging.supportedMessage",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("mode", 1, 1, OF_CODE).codes(&EVENT_CAPABILITY_MODE),
        summary("definition", 1, 1, OF_CANONICAL).to(&["MessageDefinition"]),
    ],
    keys: Lazy::new(),
};
/// `CapabilityStatement.document`
pub struct CapabilityStatementDocument {
    /// `CapabilityStatement.document.id` · string · 0..1
    pub id: Option<String>,
    /// `CapabilityStatement.document.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CapabilityStatement.document.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.document.mode` · code · 1..1
    pub mode: Element<DocumentMode>,
    /// `CapabilityStatement.document.documentation` · markdown · 0..1
    pub documentation: Element<String>,
    /// `CapabilityStatement.document.profile` · canonical to StructureDefinition · 1..1
    pub profile: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CapabilityStatementDocument, CAPABILITY_STATEMENT_DOCUMENT, [id, extension,
    modifier_extension, mode, documentation, profile]
);
/// The definition of `CapabilityStatement.document`.
pub static CAPABILITY_STATEMENT_DOCUMENT: TypeDef = TypeDef {
    name: "CapabilityStatementDocument",
    path: "CapabilityStatement.document",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("mode", 1, 1, OF_CODE).codes(&DOCUMENT_MODE),
        one("documentation", 0, 1, OF_MARKDOWN),
        summary("profile", 1, 1, OF_CANONICAL).to(&["StructureDefinition"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static CAPABILITY_STATEMENT_SOFTWARE_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    column(".version", TEXT),
    column(".releaseDate", TEXT),
    derived("__releaseDate_start", TIMESTAMP, ".releaseDate"),
    derived("__releaseDate_end", TIMESTAMP, ".releaseDate"),
];
pub(crate) static CAPABILITY_STATEMENT_IMPLEMENTATION_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    DESCRIPTION_COLUMN,
    column(".url", TEXT),
    column(".custodian", REFERENCE_STRUCT_2),
];
pub(crate) static CAPABILITY_STATEMENT_REST_SECURITY_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".cors", BOOLEAN),
    column(".service", CODEABLE_CONCEPT_LIST),
    DESCRIPTION_COLUMN,
];
pub(crate) static CAPABILITY_STATEMENT_REST_RESOURCE_INTERACTION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN,
    DOCUMENTATION_COLUMN,
];
pub(crate) static CAPABILITY_STATEMENT_REST_RESOURCE_SEARCH_PARAM_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    column(".definition", TEXT),
    TYPE_COLUMN_2,
    DOCUMENTATION_COLUMN,
];
pub(crate) static CAPABILITY_STATEMENT_REST_RESOURCE_OPERATION_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    column(".definition", TEXT),
    DOCUMENTATION_COLUMN,
];
pub(crate) static CAPABILITY_STATEMENT_REST_RESOURCE_COLUMNS: [ColumnDef; 21] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN_2,
    column(".profile", TEXT),
    column(".supportedProfile", TEXTS),
    DOCUMENTATION_COLUMN,
    column(
        ".interaction",
        list(&within(&CAPABILITY_STATEMENT_REST_RESOURCE_INTERACTION_COLUMNS)),
    ),
    column(".versioning", TEXT),
    column(".readHistory", BOOLEAN),
    column(".updateCreate", BOOLEAN),
    column(".conditionalCreate", BOOLEAN),
    column(".conditionalRead", TEXT),
    column(".conditionalUpdate", BOOLEAN),
    column(".conditionalPatch", BOOLEAN),
    column(".conditionalDelete", TEXT),
    column(".referencePolicy", TEXTS),
    column(".searchInclude", TEXTS),
    column(".searchRevInclude", TEXTS),
    column(
        ".searchParam",
        list(&within(&CAPABILITY_STATEMENT_REST_RESOURCE_SEARCH_PARAM_COLUMNS)),
    ),
    column(
        ".operation",
        list(&within(&CAPABILITY_STATEMENT_REST_RESOURCE_OPERATION_COLUMNS)),
    ),
];
pub(crate) static CAPABILITY_STATEMENT_REST_INTERACTION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN,
    DOCUMENTATION_COLUMN,
];
pub(crate) static CAPABILITY_STATEMENT_REST_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".mode", TEXT),
    DOCUMENTATION_COLUMN,
    column(".security", within(&CAPABILITY_STATEMENT_REST_SECURITY_COLUMNS)),
    column(".resource", list(&within(&CAPABILITY_STATEMENT_REST_RESOURCE_COLUMNS))),
    column(
        ".interaction",
        list(&within(&CAPABILITY_STATEMENT_REST_INTERACTION_COLUMNS)),
    ),
    column(
        ".searchParam",
        list(&within(&CAPABILITY_STATEMENT_REST_RESOURCE_SEARCH_PARAM_COLUMNS)),
    ),
    column(
        ".operation",
        list(&within(&CAPABILITY_STATEMENT_REST_RESOURCE_OPERATION_COLUMNS)),
    ),
    column(".compartment", TEXTS),
];
pub(crate) static CAPABILITY_STATEMENT_MESSAGING_ENDPOINT_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".protocol", CODING_STRUCT),
    column(".address", TEXT),
];
pub(crate) static CAPABILITY_STATEMENT_MESSAGING_SUPPORTED_MESSAGE_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".mode", TEXT),
    column(".definition", TEXT),
];
pub(crate) static CAPABILITY_STATEMENT_MESSAGING_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".endpoint", list(&within(&CAPABILITY_STATEMENT_MESSAGING_ENDPOINT_COLUMNS))),
    column(".reliableCache", INT32),
    DOCUMENTATION_COLUMN,
    column(
        ".supportedMessage",
        list(&within(&CAPABILITY_STATEMENT_MESSAGING_SUPPORTED_MESSAGE_COLUMNS)),
    ),
];
pub(crate) static CAPABILITY_STATEMENT_DOCUMENT_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".mode", TEXT),
    DOCUMENTATION_COLUMN,
    column(".profile", TEXT),
];
/// The table `capability_statement`.
pub static CAPABILITY_STATEMENT_TABLE: TableDef = TableDef {
    name: "capability_statement",
    doc: "One row for each CapabilityStatement.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("CapabilityStatement.resourceType", TEXT),
        column("CapabilityStatement.id", TEXT),
        column("CapabilityStatement.meta", META_STRUCT),
        column("CapabilityStatement.implicitRules", TEXT),
        column("CapabilityStatement.language", TEXT),
        column("CapabilityStatement.text", NARRATIVE_STRUCT),
        column("CapabilityStatement.contained", TEXTS),
        column("CapabilityStatement.extension", EXTENSION_TEXTS),
        column("CapabilityStatement.modifierExtension", EXTENSION_TEXTS),
        column("CapabilityStatement.url", TEXT),
        column("CapabilityStatement.identifier", IDENTIFIER_LIST),
        column("CapabilityStatement.version", TEXT),
        column("CapabilityStatement.versionAlgorithmString", TEXT),
        column("CapabilityStatement.versionAlgorithmCoding", CODING_STRUCT),
        column("CapabilityStatement.name", TEXT),
        column("CapabilityStatement.title", TEXT),
        column("CapabilityStatement.status", TEXT),
        column("CapabilityStatement.experimental", BOOLEAN),
        column("CapabilityStatement.date", TEXT),
        derived("__date_start", TIMESTAMP, "CapabilityStatement.date"),
        derived("__date_end", TIMESTAMP, "CapabilityStatement.date"),
        column("CapabilityStatement.publisher", TEXT),
        column("CapabilityStatement.contact", CONTACT_DETAIL_LIST),
        column("CapabilityStatement.description", TEXT),
        column("CapabilityStatement.useContext", USAGE_CONTEXT_LIST),
        column("CapabilityStatement.jurisdiction", CODEABLE_CONCEPT_LIST),
        column("CapabilityStatement.purpose", TEXT),
        column("CapabilityStatement.copyright", TEXT),
        column("CapabilityStatement.copyrightLabel", TEXT),
        column("CapabilityStatement.kind", TEXT),
        column("CapabilityStatement.instantiates", TEXTS),
        column("CapabilityStatement.imports", TEXTS),
        column(
            "CapabilityStatement.software",
            within(&CAPABILITY_STATEMENT_SOFTWARE_COLUMNS),
        ),
        column(
            "CapabilityStatement.implementation",
            within(&CAPABILITY_STATEMENT_IMPLEMENTATION_COLUMNS),
        ),
        column("CapabilityStatement.fhirVersion", TEXT),
        column("CapabilityStatement.format", TEXTS),
        column("CapabilityStatement.patchFormat", TEXTS),
        column("CapabilityStatement.acceptLanguage", TEXTS),
        column("CapabilityStatement.implementationGuide", TEXTS),
        column(
            "CapabilityStatement.rest",
            list(&within(&CAPABILITY_STATEMENT_REST_COLUMNS)),
        ),
        column(
            "CapabilityStatement.messaging",
            list(&within(&CAPABILITY_STATEMENT_MESSAGING_COLUMNS)),
        ),
        column(
            "CapabilityStatement.document",
            list(&within(&CAPABILITY_STATEMENT_DOCUMENT_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "CapabilityStatement.meta.lastUpdated",
            ),
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

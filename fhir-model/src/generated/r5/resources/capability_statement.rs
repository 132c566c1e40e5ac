// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CAPABILITY_STATEMENT_KIND, CONDITIONAL_DELETE_STATUS, CONDITIONAL_READ_STATUS,
    CapabilityStatementKind, ConditionalDeleteStatus, ConditionalReadStatus,
    DOCUMENT_MODE, DocumentMode, EVENT_CAPABILITY_MODE, EventCapabilityMode, FHIRVersion,
    FHIR_VERSION, PUBLICATION_STATUS, PublicationStatus, REFERENCE_HANDLING_POLICY,
    RESOURCE_TYPE, RESOURCE_VERSION_POLICY, RESTFUL_CAPABILITY_MODE,
    ReferenceHandlingPolicy, ResourceType, ResourceVersionPolicy, RestfulCapabilityMode,
    SEARCH_PARAM_TYPE, SYSTEM_RESTFUL_INTERACTION, SearchParamType,
    SystemRestfulInteraction, TYPE_RESTFUL_INTERACTION, TypeRestfulInteraction,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODING, CODING_COLUMNS, CONTACT_DETAIL,
    CONTACT_DETAIL_COLUMNS, CodeableConcept, Coding, ContactDetail, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, REFERENCE, REFERENCE_COLUMNS_2, Reference,
    USAGE_CONTEXT, USAGE_CONTEXT_COLUMNS, UsageContext,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `CapabilityStatement`
#[derive(Default)]
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
    CapabilityStatement, CAPABILITY_STATEMENT, [0 => id, 1 => meta, 2 => implicit_rules,
    3 => language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8
    => url, 9 => identifier, 10 => version, 11 => version_algorithm, 12 => name, 13 =>
    title, 14 => status, 15 => experimental, 16 => date, 17 => publisher, 18 => contact,
    19 => description, 20 => use_context, 21 => jurisdiction, 22 => purpose, 23 =>
    copyright, 24 => copyright_label, 25 => kind, 26 => instantiates, 27 => imports, 28
    => software, 29 => implementation, 30 => fhir_version, 31 => format, 32 =>
    patch_format, 33 => accept_language, 34 => implementation_guide, 35 => rest, 36 =>
    messaging, 37 => document]
);
choice!(
    #[doc = " `CapabilityStatement.versionAlgorithm[x]`"]
    CapabilityStatementVersionAlgorithm, [0 => String(Element < String >), 1 =>
    Coding(Box < Coding >)]
);
/// The definition of `CapabilityStatement`.
pub static CAPABILITY_STATEMENT: TypeDef = TypeDef {
    name: "CapabilityStatement",
    path: "CapabilityStatement",
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
        one("url", 0, 1, Ty::Primitive(Primitive::Uri)).summary(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("version", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        choice(
                "versionAlgorithm",
                0,
                1,
                &[
                    alternative(
                        "versionAlgorithmString",
                        Ty::Primitive(Primitive::String),
                    ),
                    alternative("versionAlgorithmCoding", Ty::Type(&CODING)),
                ],
            )
            .summary(),
        one("name", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("title", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&PUBLICATION_STATUS)
            .summary()
            .modifier(),
        one("experimental", 0, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        one("date", 1, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("publisher", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("contact", 0, 0, Ty::Type(&CONTACT_DETAIL)).summary(),
        one("description", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("useContext", 0, 0, Ty::Type(&USAGE_CONTEXT)).summary(),
        one("jurisdiction", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("purpose", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("copyright", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("copyrightLabel", 0, 1, Ty::Primitive(Primitive::String)),
        one("kind", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&CAPABILITY_STATEMENT_KIND)
            .summary(),
        one("instantiates", 0, 0, Ty::Primitive(Primitive::Canonical))
            .to(&["CapabilityStatement"])
            .summary(),
        one("imports", 0, 0, Ty::Primitive(Primitive::Canonical))
            .to(&["CapabilityStatement"])
            .summary(),
        one("software", 0, 1, Ty::Type(&CAPABILITY_STATEMENT_SOFTWARE)).summary(),
        one("implementation", 0, 1, Ty::Type(&CAPABILITY_STATEMENT_IMPLEMENTATION))
            .summary(),
        one("fhirVersion", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&FHIR_VERSION)
            .summary(),
        one("format", 1, 0, Ty::Primitive(Primitive::Code)).summary(),
        one("patchFormat", 0, 0, Ty::Primitive(Primitive::Code)).summary(),
        one("acceptLanguage", 0, 0, Ty::Primitive(Primitive::Code)).summary(),
        one("implementationGuide", 0, 0, Ty::Primitive(Primitive::Canonical))
            .to(&["ImplementationGuide"])
            .summary(),
        one("rest", 0, 0, Ty::Type(&CAPABILITY_STATEMENT_REST)).summary(),
        one("messaging", 0, 0, Ty::Type(&CAPABILITY_STATEMENT_MESSAGING)).summary(),
        one("document", 0, 0, Ty::Type(&CAPABILITY_STATEMENT_DOCUMENT)).summary(),
    ],
    keys: Lazy::new(),
};
/// `CapabilityStatement.software`
#[derive(Default)]
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
    CapabilityStatementSoftware, CAPABILITY_STATEMENT_SOFTWARE, [0 => id, 1 => extension,
    2 => modifier_extension, 3 => name, 4 => version, 5 => release_date]
);
/// The definition of `CapabilityStatement.software`.
pub static CAPABILITY_STATEMENT_SOFTWARE: TypeDef = TypeDef {
    name: "CapabilityStatementSoftware",
    path: "CapabilityStatement.software",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("name", 1, 1, Ty::Primitive(Primitive::String)).summary(),
        one("version", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("releaseDate", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
    ],
    keys: Lazy::new(),
};
/// `CapabilityStatement.implementation`
#[derive(Default)]
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
    CapabilityStatementImplementation, CAPABILITY_STATEMENT_IMPLEMENTATION, [0 => id, 1
    => extension, 2 => modifier_extension, 3 => description, 4 => url, 5 => custodian]
);
/// The definition of `CapabilityStatement.implementation`.
pub static CAPABILITY_STATEMENT_IMPLEMENTATION: TypeDef = TypeDef {
    name: "CapabilityStatementImplementation",
    path: "CapabilityStatement.implementation",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("description", 1, 1, Ty::Primitive(Primitive::Markdown)).summary(),
        one("url", 0, 1, Ty::Primitive(Primitive::Url)).summary(),
        one("custodian", 0, 1, Ty::Type(&REFERENCE)).to(&["Organization"]).summary(),
    ],
    keys: Lazy::new(),
};
/// `CapabilityStatement.rest`
#[derive(Default)]
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
    CapabilityStatementRest, CAPABILITY_STATEMENT_REST, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => mode, 4 => documentation, 5 => security, 6 => resource, 7 =>
    interaction, 8 => search_param, 9 => operation, 10 => compartment]
);
/// The definition of `CapabilityStatement.rest`.
pub static CAPABILITY_STATEMENT_REST: TypeDef = TypeDef {
    name: "CapabilityStatementRest",
    path: "CapabilityStatement.rest",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("mode", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&RESTFUL_CAPABILITY_MODE)
            .summary(),
        one("documentation", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("security", 0, 1, Ty::Type(&CAPABILITY_STATEMENT_REST_SECURITY)).summary(),
        one("resource", 0, 0, Ty::Type(&CAPABILITY_STATEMENT_REST_RESOURCE)).summary(),
        one("interaction", 0, 0, Ty::Type(&CAPABILITY_STATEMENT_REST_INTERACTION)),
        one(
            "searchParam",
            0,
            0,
            Ty::Type(&CAPABILITY_STATEMENT_REST_RESOURCE_SEARCH_PARAM),
        ),
        one("operation", 0, 0, Ty::Type(&CAPABILITY_STATEMENT_REST_RESOURCE_OPERATION))
            .summary(),
        one("compartment", 0, 0, Ty::Primitive(Primitive::Canonical))
            .to(&["CompartmentDefinition"]),
    ],
    keys: Lazy::new(),
};
/// `CapabilityStatement.rest.security`
#[derive(Default)]
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
    CapabilityStatementRestSecurity, CAPABILITY_STATEMENT_REST_SECURITY, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => cors, 4 => service, 5 => description]
);
/// The definition of `CapabilityStatement.rest.security`.
pub static CAPABILITY_STATEMENT_REST_SECURITY: TypeDef = TypeDef {
    name: "CapabilityStatementRestSecurity",
    path: "CapabilityStatement.rest.security",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("cors", 0, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        one("service", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("description", 0, 1, Ty::Primitive(Primitive::Markdown)),
    ],
    keys: Lazy::new(),
};
/// `CapabilityStatement.rest.resource`
#[derive(Default)]
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
    CapabilityStatementRestResource, CAPABILITY_STATEMENT_REST_RESOURCE, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => type_, 4 => profile, 5 => supported_profile,
    6 => documentation, 7 => interaction, 8 => versioning, 9 => read_history, 10 =>
    update_create, 11 => conditional_create, 12 => conditional_read, 13 =>
    conditional_update, 14 => conditional_patch, 15 => conditional_delete, 16 =>
    reference_policy, 17 => search_include, 18 => search_rev_include, 19 => search_param,
    20 => operation]
);
/// The definition of `CapabilityStatement.rest.resource`.
pub static CAPABILITY_STATEMENT_REST_RESOURCE: TypeDef = TypeDef {
    name: "CapabilityStatementRestResource",
    path: "CapabilityStatement.rest.resource",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("type", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&RESOURCE_TYPE)
            .summary(),
        one("profile", 0, 1, Ty::Primitive(Primitive::Canonical))
            .to(&["StructureDefinition"])
            .summary(),
        one("supportedProfile", 0, 0, Ty::Primitive(Primitive::Canonical))
            .to(&["StructureDefinition"])
            .summary(),
        one("documentation", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one(
            "interaction",
            0,
            0,
            Ty::Type(&CAPABILITY_STATEMENT_REST_RESOURCE_INTERACTION),
        ),
        one("versioning", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&RESOURCE_VERSION_POLICY),
        one("readHistory", 0, 1, Ty::Primitive(Primitive::Boolean)),
        one("updateCreate", 0, 1, Ty::Primitive(Primitive::Boolean)),
        one("conditionalCreate", 0, 1, Ty::Primitive(Primitive::Boolean)),
        one("conditionalRead", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&CONDITIONAL_READ_STATUS),
        one("conditionalUpdate", 0, 1, Ty::Primitive(Primitive::Boolean)),
        one("conditionalPatch", 0, 1, Ty::Primitive(Primitive::Boolean)),
        one("conditionalDelete", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&CONDITIONAL_DELETE_STATUS),
        one("referencePolicy", 0, 0, Ty::Primitive(Primitive::Code))
            .codes(&REFERENCE_HANDLING_POLICY),
        one("searchInclude", 0, 0, Ty::Primitive(Primitive::String)),
        one("searchRevInclude", 0, 0, Ty::Primitive(Primitive::String)),
        one(
            "searchParam",
            0,
            0,
            Ty::Type(&CAPABILITY_STATEMENT_REST_RESOURCE_SEARCH_PARAM),
        ),
        one("operation", 0, 0, Ty::Type(&CAPABILITY_STATEMENT_REST_RESOURCE_OPERATION))
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `CapabilityStatement.rest.resource.interaction`
#[derive(Default)]
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
    CAPABILITY_STATEMENT_REST_RESOURCE_INTERACTION, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => code, 4 => documentation]
);
/// The definition of `CapabilityStatement.rest.resource.interaction`.
pub static CAPABILITY_STATEMENT_REST_RESOURCE_INTERACTION: TypeDef = TypeDef {
    name: "CapabilityStatementRestResourceInteraction",
    path: "CapabilityStatement.rest.resource.interaction",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("code", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&TYPE_RESTFUL_INTERACTION),
        one("documentation", 0, 1, Ty::Primitive(Primitive::Markdown)),
    ],
    keys: Lazy::new(),
};
/// `CapabilityStatement.rest.resource.searchParam`
#[derive(Default)]
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
    CAPABILITY_STATEMENT_REST_RESOURCE_SEARCH_PARAM, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => name, 4 => definition, 5 => type_, 6 => documentation]
);
/// The definition of `CapabilityStatement.rest.resource.searchParam`.
pub static CAPABILITY_STATEMENT_REST_RESOURCE_SEARCH_PARAM: TypeDef = TypeDef {
    name: "CapabilityStatementRestResourceSearchParam",
    path: "CapabilityStatement.rest.resource.searchParam",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("name", 1, 1, Ty::Primitive(Primitive::String)),
        one("definition", 0, 1, Ty::Primitive(Primitive::Canonical))
            .to(&["SearchParameter"]),
        one("type", 1, 1, Ty::Primitive(Primitive::Code)).codes(&SEARCH_PARAM_TYPE),
        one("documentation", 0, 1, Ty::Primitive(Primitive::Markdown)),
    ],
    keys: Lazy::new(),
};
/// `CapabilityStatement.rest.resource.operation`
#[derive(Default)]
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
    CAPABILITY_STATEMENT_REST_RESOURCE_OPERATION, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => name, 4 => definition, 5 => documentation]
);
/// The definition of `CapabilityStatement.rest.resource.operation`.
pub static CAPABILITY_STATEMENT_REST_RESOURCE_OPERATION: TypeDef = TypeDef {
    name: "CapabilityStatementRestResourceOperation",
    path: "CapabilityStatement.rest.resource.operation",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("name", 1, 1, Ty::Primitive(Primitive::String)).summary(),
        one("definition", 1, 1, Ty::Primitive(Primitive::Canonical))
            .to(&["OperationDefinition"])
            .summary(),
        one("documentation", 0, 1, Ty::Primitive(Primitive::Markdown)),
    ],
    keys: Lazy::new(),
};
/// `CapabilityStatement.rest.interaction`
#[derive(Default)]
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
    CapabilityStatementRestInteraction, CAPABILITY_STATEMENT_REST_INTERACTION, [0 => id,
    1 => extension, 2 => modifier_extension, 3 => code, 4 => documentation]
);
/// The definition of `CapabilityStatement.rest.interaction`.
pub static CAPABILITY_STATEMENT_REST_INTERACTION: TypeDef = TypeDef {
    name: "CapabilityStatementRestInteraction",
    path: "CapabilityStatement.rest.interaction",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("code", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&SYSTEM_RESTFUL_INTERACTION),
        one("documentation", 0, 1, Ty::Primitive(Primitive::Markdown)),
    ],
    keys: Lazy::new(),
};
/// `CapabilityStatement.messaging`
#[derive(Default)]
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
    CapabilityStatementMessaging, CAPABILITY_STATEMENT_MESSAGING, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => endpoint, 4 => reliable_cache, 5 =>
    documentation, 6 => supported_message]
);
/// The definition of `CapabilityStatement.messaging`.
pub static CAPABILITY_STATEMENT_MESSAGING: TypeDef = TypeDef {
    name: "CapabilityStatementMessaging",
    path: "CapabilityStatement.messaging",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("endpoint", 0, 0, Ty::Type(&CAPABILITY_STATEMENT_MESSAGING_ENDPOINT)),
        one("reliableCache", 0, 1, Ty::Primitive(Primitive::UnsignedInt)),
        one("documentation", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one(
                "supportedMessage",
                0,
                0,
                Ty::Type(&CAPABILITY_STATEMENT_MESSAGING_SUPPORTED_MESSAGE),
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `CapabilityStatement.messaging.endpoint`
#[derive(Default)]
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
    CapabilityStatementMessagingEndpoint, CAPABILITY_STATEMENT_MESSAGING_ENDPOINT, [0 =>
    id, 1 => extension, 2 => modifier_extension, 3 => protocol, 4 => address]
);
/// The definition of `CapabilityStatement.messaging.endpoint`.
pub static CAPABILITY_STATEMENT_MESSAGING_ENDPOINT: TypeDef = TypeDef {
    name: "CapabilityStatementMessagingEndpoint",
    path: "CapabilityStatement.messaging.endpoint",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("protocol", 1, 1, Ty::Type(&CODING)),
        one("address", 1, 1, Ty::Primitive(Primitive::Url)),
    ],
    keys: Lazy::new(),
};
/// `CapabilityStatement.messaging.supportedMessage`
#[derive(Default)]
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
    CAPABILITY_STATEMENT_MESSAGING_SUPPORTED_MESSAGE, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => mode, 4 => definition]
);
/// The definition of `CapabilityStatement.messaging.supportedMessage`.
pub static CAPABILITY_STATEMENT_MESSAGING_SUPPORTED_MESSAGE: TypeDef = TypeDef {
    name: "CapabilityStatementMessagingSupportedMessage",
    path: "CapabilityStatement.messaging.supportedMessage",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("mode", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&EVENT_CAPABILITY_MODE)
            .summary(),
        one("definition", 1, 1, Ty::Primitive(Primitive::Canonical))
            .to(&["MessageDefinition"])
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `CapabilityStatement.document`
#[derive(Default)]
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
    CapabilityStatementDocument, CAPABILITY_STATEMENT_DOCUMENT, [0 => id, 1 => extension,
    2 => modifier_extension, 3 => mode, 4 => documentation, 5 => profile]
);
/// The definition of `CapabilityStatement.document`.
pub static CAPABILITY_STATEMENT_DOCUMENT: TypeDef = TypeDef {
    name: "CapabilityStatementDocument",
    path: "CapabilityStatement.document",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("mode", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&DOCUMENT_MODE)
            .summary(),
        one("documentation", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("profile", 1, 1, Ty::Primitive(Primitive::Canonical))
            .to(&["StructureDefinition"])
            .summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static CAPABILITY_STATEMENT_SOFTWARE_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("name", TEXT, ".name", ""),
    column("version", TEXT, ".version", ""),
    column("releaseDate", TEXT, ".releaseDate", ""),
    column("__releaseDate_start", TIMESTAMP, ".releaseDate", ""),
    column("__releaseDate_end", TIMESTAMP, ".releaseDate", ""),
];
pub(crate) static CAPABILITY_STATEMENT_IMPLEMENTATION_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("description", TEXT, ".description", ""),
    column("url", TEXT, ".url", ""),
    column("custodian", within(&REFERENCE_COLUMNS_2), ".custodian", ""),
];
pub(crate) static CAPABILITY_STATEMENT_REST_SECURITY_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("cors", BOOLEAN, ".cors", ""),
    column("service", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".service", ""),
    column("description", TEXT, ".description", ""),
];
pub(crate) static CAPABILITY_STATEMENT_REST_RESOURCE_INTERACTION_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("code", TEXT, ".code", ""),
    column("documentation", TEXT, ".documentation", ""),
];
pub(crate) static CAPABILITY_STATEMENT_REST_RESOURCE_SEARCH_PARAM_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("name", TEXT, ".name", ""),
    column("definition", TEXT, ".definition", ""),
    column("type", TEXT, ".type", ""),
    column("documentation", TEXT, ".documentation", ""),
];
pub(crate) static CAPABILITY_STATEMENT_REST_RESOURCE_OPERATION_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("name", TEXT, ".name", ""),
    column("definition", TEXT, ".definition", ""),
    column("documentation", TEXT, ".documentation", ""),
];
pub(crate) static CAPABILITY_STATEMENT_REST_RESOURCE_COLUMNS: [ColumnDef; 21] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", TEXT, ".type", ""),
    column("profile", TEXT, ".profile", ""),
    column("supportedProfile", list(&TEXT), ".supportedProfile", ""),
    column("documentation", TEXT, ".documentation", ""),
    column(
        "interaction",
        list(&within(&CAPABILITY_STATEMENT_REST_RESOURCE_INTERACTION_COLUMNS)),
        ".interaction",
        "",
    ),
    column("versioning", TEXT, ".versioning", ""),
    column("readHistory", BOOLEAN, ".readHistory", ""),
    column("updateCreate", BOOLEAN, ".updateCreate", ""),
    column("conditionalCreate", BOOLEAN, ".conditionalCreate", ""),
    column("conditionalRead", TEXT, ".conditionalRead", ""),
    column("conditionalUpdate", BOOLEAN, ".conditionalUpdate", ""),
    column("conditionalPatch", BOOLEAN, ".conditionalPatch", ""),
    column("conditionalDelete", TEXT, ".conditionalDelete", ""),
    column("referencePolicy", list(&TEXT), ".referencePolicy", ""),
    column("searchInclude", list(&TEXT), ".searchInclude", ""),
    column("searchRevInclude", list(&TEXT), ".searchRevInclude", ""),
    column(
        "searchParam",
        list(&within(&CAPABILITY_STATEMENT_REST_RESOURCE_SEARCH_PARAM_COLUMNS)),
        ".searchParam",
        "",
    ),
    column(
        "operation",
        list(&within(&CAPABILITY_STATEMENT_REST_RESOURCE_OPERATION_COLUMNS)),
        ".operation",
        "",
    ),
];
pub(crate) static CAPABILITY_STATEMENT_REST_INTERACTION_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("code", TEXT, ".code", ""),
    column("documentation", TEXT, ".documentation", ""),
];
pub(crate) static CAPABILITY_STATEMENT_REST_COLUMNS: [ColumnDef; 11] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("mode", TEXT, ".mode", ""),
    column("documentation", TEXT, ".documentation", ""),
    column(
        "security",
        within(&CAPABILITY_STATEMENT_REST_SECURITY_COLUMNS),
        ".security",
        "",
    ),
    column(
        "resource",
        list(&within(&CAPABILITY_STATEMENT_REST_RESOURCE_COLUMNS)),
        ".resource",
        "",
    ),
    column(
        "interaction",
        list(&within(&CAPABILITY_STATEMENT_REST_INTERACTION_COLUMNS)),
        ".interaction",
        "",
    ),
    column(
        "searchParam",
        list(&within(&CAPABILITY_STATEMENT_REST_RESOURCE_SEARCH_PARAM_COLUMNS)),
        ".searchParam",
        "",
    ),
    column(
        "operation",
        list(&within(&CAPABILITY_STATEMENT_REST_RESOURCE_OPERATION_COLUMNS)),
        ".operation",
        "",
    ),
    column("compartment", list(&TEXT), ".compartment", ""),
];
pub(crate) static CAPABILITY_STATEMENT_MESSAGING_ENDPOINT_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("protocol", within(&CODING_COLUMNS), ".protocol", ""),
    column("address", TEXT, ".address", ""),
];
pub(crate) static CAPABILITY_STATEMENT_MESSAGING_SUPPORTED_MESSAGE_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("mode", TEXT, ".mode", ""),
    column("definition", TEXT, ".definition", ""),
];
pub(crate) static CAPABILITY_STATEMENT_MESSAGING_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column(
        "endpoint",
        list(&within(&CAPABILITY_STATEMENT_MESSAGING_ENDPOINT_COLUMNS)),
        ".endpoint",
        "",
    ),
    column("reliableCache", INT32, ".reliableCache", ""),
    column("documentation", TEXT, ".documentation", ""),
    column(
        "supportedMessage",
        list(&within(&CAPABILITY_STATEMENT_MESSAGING_SUPPORTED_MESSAGE_COLUMNS)),
        ".supportedMessage",
        "",
    ),
];
pub(crate) static CAPABILITY_STATEMENT_DOCUMENT_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("mode", TEXT, ".mode", ""),
    column("documentation", TEXT, ".documentation", ""),
    column("profile", TEXT, ".profile", ""),
];
/// The table `capability_statement`.
pub static CAPABILITY_STATEMENT_TABLE: TableDef = TableDef {
    name: "capability_statement",
    doc: "One row for each CapabilityStatement.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "CapabilityStatement.resourceType", ""),
        column("id", TEXT, "CapabilityStatement.id", ""),
        column("meta", within(&META_COLUMNS), "CapabilityStatement.meta", ""),
        column("implicitRules", TEXT, "CapabilityStatement.implicitRules", ""),
        column("language", TEXT, "CapabilityStatement.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "CapabilityStatement.text", ""),
        column("contained", list(&TEXT), "CapabilityStatement.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "CapabilityStatement.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "CapabilityStatement.modifierExtension",
            "",
        ),
        column("url", TEXT, "CapabilityStatement.url", ""),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "CapabilityStatement.identifier",
            "",
        ),
        column("version", TEXT, "CapabilityStatement.version", ""),
        column(
            "versionAlgorithmString",
            TEXT,
            "CapabilityStatement.versionAlgorithmString",
            "",
        ),
        column(
            "versionAlgorithmCoding",
            within(&CODING_COLUMNS),
            "CapabilityStatement.versionAlgorithmCoding",
            "",
        ),
        column("name", TEXT, "CapabilityStatement.name", ""),
        column("title", TEXT, "CapabilityStatement.title", ""),
        column("status", TEXT, "CapabilityStatement.status", ""),
        column("experimental", BOOLEAN, "CapabilityStatement.experimental", ""),
        column("date", TEXT, "CapabilityStatement.date", ""),
        column("__date_start", TIMESTAMP, "CapabilityStatement.date", ""),
        column("__date_end", TIMESTAMP, "CapabilityStatement.date", ""),
        column("publisher", TEXT, "CapabilityStatement.publisher", ""),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "CapabilityStatement.contact",
            "",
        ),
        column("description", TEXT, "CapabilityStatement.description", ""),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "CapabilityStatement.useContext",
            "",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "CapabilityStatement.jurisdiction",
            "",
        ),
        column("purpose", TEXT, "CapabilityStatement.purpose", ""),
        column("copyright", TEXT, "CapabilityStatement.copyright", ""),
        column("copyrightLabel", TEXT, "CapabilityStatement.copyrightLabel", ""),
        column("kind", TEXT, "CapabilityStatement.kind", ""),
        column("instantiates", list(&TEXT), "CapabilityStatement.instantiates", ""),
        column("imports", list(&TEXT), "CapabilityStatement.imports", ""),
        column(
            "software",
            within(&CAPABILITY_STATEMENT_SOFTWARE_COLUMNS),
            "CapabilityStatement.software",
            "",
        ),
        column(
            "implementation",
            within(&CAPABILITY_STATEMENT_IMPLEMENTATION_COLUMNS),
            "CapabilityStatement.implementation",
            "",
        ),
        column("fhirVersion", TEXT, "CapabilityStatement.fhirVersion", ""),
        column("format", list(&TEXT), "CapabilityStatement.format", ""),
        column("patchFormat", list(&TEXT), "CapabilityStatement.patchFormat", ""),
        column("acceptLanguage", list(&TEXT), "CapabilityStatement.acceptLanguage", ""),
        column(
            "implementationGuide",
            list(&TEXT),
            "CapabilityStatement.implementationGuide",
            "",
        ),
        column(
            "rest",
            list(&within(&CAPABILITY_STATEMENT_REST_COLUMNS)),
            "CapabilityStatement.rest",
            "",
        ),
        column(
            "messaging",
            list(&within(&CAPABILITY_STATEMENT_MESSAGING_COLUMNS)),
            "CapabilityStatement.messaging",
            "",
        ),
        column(
            "document",
            list(&within(&CAPABILITY_STATEMENT_DOCUMENT_COLUMNS)),
            "CapabilityStatement.document",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "CapabilityStatement.meta.lastUpdated",
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

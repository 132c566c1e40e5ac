// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    FHIRVersion, FHIR_VERSION, GUIDE_PAGE_GENERATION, GuidePageGeneration,
    PUBLICATION_STATUS, PublicationStatus, RESOURCE_TYPE, ResourceType, SPDXLicense,
    SPDX_LICENSE,
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
/// `ImplementationGuide`
pub struct ImplementationGuide {
    /// `ImplementationGuide.id` · id · 0..1
    pub id: Element<String>,
    /// `ImplementationGuide.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `ImplementationGuide.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `ImplementationGuide.language` · code · 0..1
    pub language: Element<String>,
    /// `ImplementationGuide.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `ImplementationGuide.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `ImplementationGuide.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ImplementationGuide.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ImplementationGuide.url` · uri · 1..1
    pub url: Element<String>,
    /// `ImplementationGuide.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `ImplementationGuide.version` · string · 0..1
    pub version: Element<String>,
    /// `ImplementationGuide.versionAlgorithm[x]` · string, Coding · 0..1
    pub version_algorithm: Option<ImplementationGuideVersionAlgorithm>,
    /// `ImplementationGuide.name` · string · 1..1
    pub name: Element<String>,
    /// `ImplementationGuide.title` · string · 0..1
    pub title: Element<String>,
    /// `ImplementationGuide.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `ImplementationGuide.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
    /// `ImplementationGuide.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `ImplementationGuide.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `ImplementationGuide.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `ImplementationGuide.description` · markdown · 0..1
    pub description: Element<String>,
    /// `ImplementationGuide.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `ImplementationGuide.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `ImplementationGuide.purpose` · markdown · 0..1
    pub purpose: Element<String>,
    /// `ImplementationGuide.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `ImplementationGuide.copyrightLabel` · string · 0..1
    pub copyright_label: Element<String>,
    /// `ImplementationGuide.packageId` · id · 1..1
    pub package_id: Element<String>,
    /// `ImplementationGuide.license` · code · 0..1
    pub license: Element<SPDXLicense>,
    /// `ImplementationGuide.fhirVersion` · code · 1..*
    pub fhir_version: Vec<Element<FHIRVersion>>,
    /// `ImplementationGuide.dependsOn` · ImplementationGuideDependsOn · 0..*
    pub depends_on: Vec<ImplementationGuideDependsOn>,
    /// `ImplementationGuide.global` · ImplementationGuideGlobal · 0..*
    pub global: Vec<ImplementationGuideGlobal>,
    /// `ImplementationGuide.definition` · ImplementationGuideDefinition · 0..1
    pub definition: Option<Box<ImplementationGuideDefinition>>,
    /// `ImplementationGuide.manifest` · ImplementationGuideManifest · 0..1
    pub manifest: Option<Box<ImplementationGuideManifest>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ImplementationGuide, IMPLEMENTATION_GUIDE, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, url, identifier, version,
    version_algorithm, name, title, status, experimental, date, publisher, contact,
    description, use_context, jurisdiction, purpose, copyright, copyright_label,
    package_id, license, fhir_version, depends_on, global, definition, manifest]
);
choice!(
    #[doc = " `ImplementationGuide.versionAlgorithm[x]`"]
    ImplementationGuideVersionAlgorithm, [0 => String(Element < String >), 1 =>
    Coding(Box < Coding >)]
);
/// The definition of `ImplementationGuide`.
pub static IMPLEMENTATION_GUIDE: TypeDef = TypeDef {
    name: "ImplementationGuide",
    path: "ImplementationGuide",
    kind: TypeKind::Resource,
    elements: &[
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("url", 1, 1, OF_URI),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("version", 0, 1, OF_STRING),
        choice(
                "versionAlgorithm",
                0,
                1,
                &[
                    alternative("versionAlgorithmString", OF_STRING),
                    alternative("versionAlgorithmCoding", of(&CODING)),
                ],
            )
            .summary(),
        summary("name", 1, 1, OF_STRING),
        summary("title", 0, 1, OF_STRING),
        summary("status", 1, 1, OF_CODE).codes(&PUBLICATION_STATUS).modifier(),
        summary("experimental", 0, 1, OF_BOOLEAN),
        summary("date", 0, 1, OF_DATE_TIME),
        summary("publisher", 0, 1, OF_STRING),
        summary("contact", 0, 0, of(&CONTACT_DETAIL)),
        one("description", 0, 1, OF_MARKDOWN),
        summary("useContext", 0, 0, of(&USAGE_CONTEXT)),
        summary("jurisdiction", 0, 0, of(&CODEABLE_CONCEPT)),
        one("purpose", 0, 1, OF_MARKDOWN),
        one("copyright", 0, 1, OF_MARKDOWN),
        one("copyrightLabel", 0, 1, OF_STRING),
        summary("packageId", 1, 1, OF_ID),
        summary("license", 0, 1, OF_CODE).codes(&SPDX_LICENSE),
        summary("fhirVersion", 1, 0, OF_CODE).codes(&FHIR_VERSION),
        summary("dependsOn", 0, 0, of(&IMPLEMENTATION_GUIDE_DEPENDS_ON)),
        summary("global", 0, 0, of(&IMPLEMENTATION_GUIDE_GLOBAL)),
        one("definition", 0, 1, of(&IMPLEMENTATION_GUIDE_DEFINITION)),
        one("manifest", 0, 1, of(&IMPLEMENTATION_GUIDE_MANIFEST)),
    ],
    keys: Lazy::new(),
};
/// `ImplementationGuide.dependsOn`
pub struct ImplementationGuideDependsOn {
    /// `ImplementationGuide.dependsOn.id` · string · 0..1
    pub id: Option<String>,
    /// `ImplementationGuide.dependsOn.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ImplementationGuide.dependsOn.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ImplementationGuide.dependsOn.uri` · canonical to ImplementationGuide · 1..1
    pub uri: Element<String>,
    /// `ImplementationGuide.dependsOn.packageId` · id · 0..1
    pub package_id: Element<String>,
    /// `ImplementationGuide.dependsOn.version` · string · 0..1
    pub version: Element<String>,
    /// `ImplementationGuide.dependsOn.reason` · markdown · 0..1
    pub reason: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ImplementationGuideDependsOn, IMPLEMENTATION_GUIDE_DEPENDS_ON, [id, extension,
    modifier_extension, uri, package_id, version, reason]
);
/// The definition of `ImplementationGuide.dependsOn`.
pub static IMPLEMENTATION_GUIDE_DEPENDS_ON: TypeDef = TypeDef {
    name: "ImplementationGuideDependsOn",
    path: "ImplementationGuide.dependsOn",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("uri", 1, 1, OF_CANONICAL).to(&["ImplementationGuide"]),
        summary("packageId", 0, 1, OF_ID),
        summary("version", 0, 1, OF_STRING),
        one("reason", 0, 1, OF_MARKDOWN),
    ],
    keys: Lazy::new(),
};
/// `ImplementationGuide.global`
pub struct ImplementationGuideGlobal {
    /// `ImplementationGuide.global.id` · string · 0..1
    pub id: Option<String>,
    /// `ImplementationGuide.global.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ImplementationGuide.global.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ImplementationGuide.global.type` · code · 1..1
    pub type_: Element<ResourceType>,
    /// `ImplementationGuide.global.profile` · canonical to StructureDefinition · 1..1
    pub profile: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ImplementationGuideGlobal, IMPLEMENTATION_GUIDE_GLOBAL, [id, extension,
    modifier_extension, type_, profile]
);
/// The definition of `ImplementationGuide.global`.
pub static IMPLEMENTATION_GUIDE_GLOBAL: TypeDef = TypeDef {
    name: "ImplementationGuideGlobal",
    path: "ImplementationGuide.global",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("type", 1, 1, OF_CODE).codes(&RESOURCE_TYPE),
        summary("profile", 1, 1, OF_CANONICAL).to(&["StructureDefinition"]),
    ],
    keys: Lazy::new(),
};
/// `ImplementationGuide.definition`
pub struct ImplementationGuideDefinition {
    /// `ImplementationGuide.definition.id` · string · 0..1
    pub id: Option<String>,
    /// `ImplementationGuide.definition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ImplementationGuide.definition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ImplementationGuide.definition.grouping` · ImplementationGuideDefinitionGrouping · 0..*
    pub grouping: Vec<ImplementationGuideDefinitionGrouping>,
    /// `ImplementationGuide.definition.resource` · ImplementationGuideDefinitionResource · 0..*
    pub resource: Vec<ImplementationGuideDefinitionResource>,
    /// `ImplementationGuide.definition.page` · ImplementationGuideDefinitionPage · 0..1
    pub page: Option<Box<ImplementationGuideDefinitionPage>>,
    /// `ImplementationGuide.definition.parameter` · ImplementationGuideDefinitionParameter · 0..*
    pub parameter: Vec<ImplementationGuideDefinitionParameter>,
    /// `ImplementationGuide.definition.template` · ImplementationGuideDefinitionTemplate · 0..*
    pub template: Vec<ImplementationGuideDefinitionTemplate>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ImplementationGuideDefinition, IMPLEMENTATION_GUIDE_DEFINITION, [id, extension,
    modifier_extension, grouping, resource, page, parameter, template]
);
/// The definition of `ImplementationGuide.definition`.
pub static IMPLEMENTATION_GUIDE_DEFINITION: TypeDef = TypeDef {
    name: "ImplementationGuideDefinition",
    path: "ImplementationGuide.definition",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("grouping", 0, 0, of(&IMPLEMENTATION_GUIDE_DEFINITION_GROUPING)),
        one("resource", 0, 0, of(&IMPLEMENTATION_GUIDE_DEFINITION_RESOURCE)),
        one("page", 0, 1, of(&IMPLEMENTATION_GUIDE_DEFINITION_PAGE)),
        one("parameter", 0, 0, of(&IMPLEMENTATION_GUIDE_DEFINITION_PARAMETER)),
        one("template", 0, 0, of(&IMPLEMENTATION_GUIDE_DEFINITION_TEMPLATE)),
    ],
    keys: Lazy::new(),
};
/// `ImplementationGuide.definition.grouping`
pub struct ImplementationGuideDefinitionGrouping {
    /// `ImplementationGuide.definition.grouping.id` · string · 0..1
    pub id: Option<String>,
    /// `ImplementationGuide.definition.grouping.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ImplementationGuide.definition.grouping.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ImplementationGuide.definition.grouping.name` · string · 1..1
    pub name: Element<String>,
    /// `ImplementationGuide.definition.grouping.description` · markdown · 0..1
    pub description: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ImplementationGuideDefinitionGrouping, IMPLEMENTATION_GUIDE_DEFINITION_GROUPING, [id,
    extension, modifier_extension, name, description]
);
/// The definition of `ImplementationGuide.definition.grouping`.
pub static IMPLEMENTATION_GUIDE_DEFINITION_GROUPING: TypeDef = TypeDef {
    name: "ImplementationGuideDefinitionGrouping",
    path: "ImplementationGuide.definition.grouping",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("name", 1, 1, OF_STRING),
        one("description", 0, 1, OF_MARKDOWN),
    ],
    keys: Lazy::new(),
};
/// `ImplementationGuide.definition.resource`
pub struct ImplementationGuideDefinitionResource {
    /// `ImplementationGuide.definition.resource.id` · string · 0..1
    pub id: Option<String>,
    /// `ImplementationGuide.definition.resource.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ImplementationGuide.definition.resource.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ImplementationGuide.definition.resource.reference` · Reference · 1..1
    pub reference: Option<Box<Reference>>,
    /// `ImplementationGuide.definition.resource.fhirVersion` · code · 0..*
    pub fhir_version: Vec<Element<FHIRVersion>>,
    /// `ImplementationGuide.definition.resource.name` · string · 0..1
    pub name: Element<String>,
    /// `ImplementationGuide.definition.resource.description` · markdown · 0..1
    pub description: Element<String>,
    /// `ImplementationGuide.definition.resource.isExample` · boolean · 0..1
    pub is_example: Element<bool>,
    /// `ImplementationGuide.definition.resource.profile` · canonical to StructureDefinition · 0..*
    pub profile: Vec<Element<String>>,
    /// `ImplementationGuide.definition.resource.groupingId` · id · 0..1
    pub grouping_id: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ImplementationGuideDefinitionResource, IMPLEMENTATION_GUIDE_DEFINITION_RESOURCE, [id,
    extension, modifier_extension, reference, fhir_version, name, description,
    is_example, profile, grouping_id]
);
/// The definition of `ImplementationGuide.definition.resource`.
pub static IMPLEMENTATION_GUIDE_DEFINITION_RESOURCE: TypeDef = TypeDef {
    name: "ImplementationGuideDefinitionResource",
    path: "ImplementationGuide.definition.resource",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("reference", 1, 1, of(&REFERENCE)),
        one("fhirVersion", 0, 0, OF_CODE).codes(&FHIR_VERSION),
        one("name", 0, 1, OF_STRING),
        one("description", 0, 1, OF_MARKDOWN),
        one("isExample", 0, 1, OF_BOOLEAN),
        one("profile", 0, 0, OF_CANONICAL).to(&["StructureDefinition"]),
        one("groupingId", 0, 1, OF_ID),
    ],
    keys: Lazy::new(),
};
/// `ImplementationGuide.definition.page`
pub struct ImplementationGuideDefinitionPage {
    /// `ImplementationGuide.definition.page.id` · string · 0..1
    pub id: Option<String>,
    /// `ImplementationGuide.definition.page.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ImplementationGuide.definition.page.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ImplementationGuide.definition.page.source[x]` · url, string, markdown · 0..1
    pub source: Option<ImplementationGuideDefinitionPageSource>,
    /// `ImplementationGuide.definition.page.name` · url · 1..1
    pub name: Element<String>,
    /// `ImplementationGuide.definition.page.title` · string · 1..1
    pub title: Element<String>,
    /// `ImplementationGuide.definition.page.generation` · code · 1..1
    pub generation: Element<GuidePageGeneration>,
    /// `ImplementationGuide.definition.page.page` · ImplementationGuideDefinitionPage · 0..*
    pub page: Vec<ImplementationGuideDefinitionPage>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ImplementationGuideDefinitionPage, IMPLEMENTATION_GUIDE_DEFINITION_PAGE, [id,
    extension, modifier_extension, source, name, title, generation, page]
);
choice!(
    #[doc = " `ImplementationGuide.definition.page.source[x]`"]
    ImplementationGuideDefinitionPageSource, [0 => Url(Element < String >), 1 =>
    String(Element < String >), 2 => Markdown(Element < String >)]
);
/// The definition of `ImplementationGuide.definition.page`.
pub static IMPLEMENTATION_GUIDE_DEFINITION_PAGE: TypeDef = TypeDef {
    name: "ImplementationGuideDefinitionPage",
    path: "ImplementationGuide.definition.page",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        choice(
            "source",
            0,
            1,
            &[
                alternative("sourceUrl", OF_URL),
                alternative("sourceString", OF_STRING),
                alternative("sourceMarkdown", OF_MARKDOWN),
            ],
        ),
        one("name", 1, 1, OF_URL),
        one("title", 1, 1, OF_STRING),
        one("generation", 1, 1, OF_CODE).codes(&GUIDE_PAGE_GENERATION),
        one("page", 0, 0, of(&IMPLEMENTATION_GUIDE_DEFINITION_PAGE)),
    ],
    keys: Lazy::new(),
};
/// `ImplementationGuide.definition.parameter`
pub struct ImplementationGuideDefinitionParameter {
    /// `ImplementationGuide.definition.parameter.id` · string · 0..1
    pub id: Option<String>,
    /// `ImplementationGuide.definition.parameter.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ImplementationGuide.definition.parameter.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ImplementationGuide.definition.parameter.code` · Coding · 1..1
    pub code: Option<Box<Coding>>,
    /// `ImplementationGuide.definition.parameter.value` · string · 1..1
    pub value: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ImplementationGuideDefinitionParameter, IMPLEMENTATION_GUIDE_DEFINITION_PARAMETER,
    [id, extension, modifier_extension, code, value]
);
/// The definition of `ImplementationGuide.definition.parameter`.
pub static IMPLEMENTATION_GUIDE_DEFINITION_PARAMETER: TypeDef = TypeDef {
    name: "ImplementationGuideDefinitionParameter",
    path: "ImplementationGuide.definition.parameter",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("code", 1, 1, of(&CODING)),
        one("value", 1, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `ImplementationGuide.definition.template`
pub struct ImplementationGuideDefinitionTemplate {
    /// `ImplementationGuide.definition.template.id` · string · 0..1
    pub id: Option<String>,
    /// `ImplementationGuide.definition.template.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ImplementationGuide.definition.template.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ImplementationGuide.definition.template.code` · code · 1..1
    pub code: Element<String>,
    /// `ImplementationGuide.definition.template.source` · string · 1..1
    pub source: Element<String>,
    /// `ImplementationGuide.definition.template.scope` · string · 0..1
    pub scope: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ImplementationGuideDefinitionTemplate, IMPLEMENTATION_GUIDE_DEFINITION_TEMPLATE, [id,
    extension, modifier_extension, code, source, scope]
);
/// The definition of `ImplementationGuide.definition.template`.
pub static IMPLEMENTATION_GUIDE_DEFINITION_TEMPLATE: TypeDef = TypeDef {
    name: "ImplementationGuideDefinitionTemplate",
    path: "ImplementationGuide.definition.template",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("code", 1, 1, OF_CODE),
        one("source", 1, 1, OF_STRING),
        one("scope", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `ImplementationGuide.manifest`
pub struct ImplementationGuideManifest {
    /// `ImplementationGuide.manifest.id` · string · 0..1
    pub id: Option<String>,
    /// `ImplementationGuide.manifest.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ImplementationGuide.manifest.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ImplementationGuide.manifest.rendering` · url · 0..1
    pub rendering: Element<String>,
    /// `ImplementationGuide.manifest.resource` · ImplementationGuideManifestResource · 1..*
    pub resource: Vec<ImplementationGuideManifestResource>,
    /// `ImplementationGuide.manifest.page` · ImplementationGuideManifestPage · 0..*
    pub page: Vec<ImplementationGuideManifestPage>,
    /// `ImplementationGuide.manifest.image` · string · 0..*
    pub image: Vec<Element<String>>,
    /// `ImplementationGuide.manifest.other` · string · 0..*
    pub other: Vec<Element<String>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ImplementationGuideManifest, IMPLEMENTATION_GUIDE_MANIFEST, [id, extension,
    modifier_extension, rendering, resource, page, image, other]
);
/// The definition of `ImplementationGuide.manifest`.
pub static IMPLEMENTATION_GUIDE_MANIFEST: TypeDef = TypeDef {
    name: "ImplementationGuideManifest",
    path: "ImplementationGuide.manifest",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("rendering", 0, 1, OF_URL),
        summary("resource", 1, 0, of(&IMPLEMENTATION_GUIDE_MANIFEST_RESOURCE)),
        one("page", 0, 0, of(&IMPLEMENTATION_GUIDE_MANIFEST_PAGE)),
        one("image", 0, 0, OF_STRING),
        one("other", 0, 0, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `ImplementationGuide.manifest.resource`
pub struct ImplementationGuideManifestResource {
    /// `ImplementationGuide.manifest.resource.id` · string · 0..1
    pub id: Option<String>,
    /// `ImplementationGuide.manifest.resource.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ImplementationGuide.manifest.resource.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ImplementationGuide.manifest.resource.reference` · Reference · 1..1
    pub reference: Option<Box<Reference>>,
    /// `ImplementationGuide.manifest.resource.isExample` · boolean · 0..1
    pub is_example: Element<bool>,
    /// `ImplementationGuide.manifest.resource.profile` · canonical to StructureDefinition · 0..*
    pub profile: Vec<Element<String>>,
    /// `ImplementationGuide.manifest.resource.relativePath` · url · 0..1
    pub relative_path: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ImplementationGuideManifestResource, IMPLEMENTATION_GUIDE_MANIFEST_RESOURCE, [id,
    extension, modifier_extension, reference, is_example, profile, relative_path]
);
/// The definition of `ImplementationGuide.manifest.resource`.
pub static IMPLEMENTATION_GUIDE_MANIFEST_RESOURCE: TypeDef = TypeDef {
    name: "ImplementationGuideManifestResource",
    path: "ImplementationGuide.manifest.resource",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("reference", 1, 1, of(&REFERENCE)),
        one("isExample", 0, 1, OF_BOOLEAN),
        one("profile", 0, 0, OF_CANONICAL).to(&["StructureDefinition"]),
        one("relativePath", 0, 1, OF_URL),
    ],
    keys: Lazy::new(),
};
/// `ImplementationGuide.manifest.page`
pub struct ImplementationGuideManifestPage {
    /// `ImplementationGuide.manifest.page.id` · string · 0..1
    pub id: Option<String>,
    /// `ImplementationGuide.manifest.page.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ImplementationGuide.manifest.page.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ImplementationGuide.manifest.page.name` · string · 1..1
    pub name: Element<String>,
    /// `ImplementationGuide.manifest.page.title` · string · 0..1
    pub title: Element<String>,
    /// `ImplementationGuide.manifest.page.anchor` · string · 0..*
    pub anchor: Vec<Element<String>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ImplementationGuideManifestPage, IMPLEMENTATION_GUIDE_MANIFEST_PAGE, [id, extension,
    modifier_extension, name, title, anchor]
);
/// The definition of `ImplementationGuide.manifest.page`.
pub static IMPLEMENTATION_GUIDE_MANIFEST_PAGE: TypeDef = TypeDef {
    name: "ImplementationGuideManifestPage",
    path: "ImplementationGuide.manifest.page",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("name", 1, 1, OF_STRING),
        one("title", 0, 1, OF_STRING),
        one("anchor", 0, 0, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static IMPLEMENTATION_GUIDE_DEPENDS_ON_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("uri", TEXT, ".uri"),
    column("packageId", TEXT, ".packageId"),
    column("version", TEXT, ".version"),
    column("reason", TEXT, ".reason"),
];
pub(crate) static IMPLEMENTATION_GUIDE_GLOBAL_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", TEXT, ".type"),
    column("profile", TEXT, ".profile"),
];
pub(crate) static IMPLEMENTATION_GUIDE_DEFINITION_GROUPING_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("name", TEXT, ".name"),
    column("description", TEXT, ".description"),
];
pub(crate) static IMPLEMENTATION_GUIDE_DEFINITION_RESOURCE_COLUMNS: [ColumnDef; 10] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("reference", within(&REFERENCE_COLUMNS_2), ".reference"),
    column("fhirVersion", TEXTS, ".fhirVersion"),
    column("name", TEXT, ".name"),
    column("description", TEXT, ".description"),
    column("isExample", BOOLEAN, ".isExample"),
    column("profile", TEXTS, ".profile"),
    column("groupingId", TEXT, ".groupingId"),
];
pub(crate) static IMPLEMENTATION_GUIDE_DEFINITION_PAGE_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("sourceUrl", TEXT, ".sourceUrl"),
    column("sourceString", TEXT, ".sourceString"),
    column("sourceMarkdown", TEXT, ".sourceMarkdown"),
    column("name", TEXT, ".name"),
    column("title", TEXT, ".title"),
    column("generation", TEXT, ".generation"),
];
pub(crate) static IMPLEMENTATION_GUIDE_DEFINITION_PAGE_COLUMNS_2: [ColumnDef; 10] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("sourceUrl", TEXT, ".sourceUrl"),
    column("sourceString", TEXT, ".sourceString"),
    column("sourceMarkdown", TEXT, ".sourceMarkdown"),
    column("name", TEXT, ".name"),
    column("title", TEXT, ".title"),
    column("generation", TEXT, ".generation"),
    column("page", list(&within(&IMPLEMENTATION_GUIDE_DEFINITION_PAGE_COLUMNS)), ".page"),
];
pub(crate) static IMPLEMENTATION_GUIDE_DEFINITION_PAGE_COLUMNS_3: [ColumnDef; 10] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("sourceUrl", TEXT, ".sourceUrl"),
    column("sourceString", TEXT, ".sourceString"),
    column("sourceMarkdown", TEXT, ".sourceMarkdown"),
    column("name", TEXT, ".name"),
    column("title", TEXT, ".title"),
    column("generation", TEXT, ".generation"),
    column(
        "page",
        list(&within(&IMPLEMENTATION_GUIDE_DEFINITION_PAGE_COLUMNS_2)),
        ".page",
    ),
];
pub(crate) static IMPLEMENTATION_GUIDE_DEFINITION_PARAMETER_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", within(&CODING_COLUMNS), ".code"),
    column("value", TEXT, ".value"),
];
pub(crate) static IMPLEMENTATION_GUIDE_DEFINITION_TEMPLATE_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", TEXT, ".code"),
    column("source", TEXT, ".source"),
    column("scope", TEXT, ".scope"),
];
pub(crate) static IMPLEMENTATION_GUIDE_DEFINITION_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column(
        "grouping",
        list(&within(&IMPLEMENTATION_GUIDE_DEFINITION_GROUPING_COLUMNS)),
        ".grouping",
    ),
    column(
        "resource",
        list(&within(&IMPLEMENTATION_GUIDE_DEFINITION_RESOURCE_COLUMNS)),
        ".resource",
    ),
    column("page", within(&IMPLEMENTATION_GUIDE_DEFINITION_PAGE_COLUMNS_3), ".page"),
    column(
        "parameter",
        list(&within(&IMPLEMENTATION_GUIDE_DEFINITION_PARAMETER_COLUMNS)),
        ".parameter",
    ),
    column(
        "template",
        list(&within(&IMPLEMENTATION_GUIDE_DEFINITION_TEMPLATE_COLUMNS)),
        ".template",
    ),
];
pub(crate) static IMPLEMENTATION_GUIDE_MANIFEST_RESOURCE_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("reference", within(&REFERENCE_COLUMNS_2), ".reference"),
    column("isExample", BOOLEAN, ".isExample"),
    column("profile", TEXTS, ".profile"),
    column("relativePath", TEXT, ".relativePath"),
];
pub(crate) static IMPLEMENTATION_GUIDE_MANIFEST_PAGE_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("name", TEXT, ".name"),
    column("title", TEXT, ".title"),
    column("anchor", TEXTS, ".anchor"),
];
pub(crate) static IMPLEMENTATION_GUIDE_MANIFEST_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("rendering", TEXT, ".rendering"),
    column(
        "resource",
        list(&within(&IMPLEMENTATION_GUIDE_MANIFEST_RESOURCE_COLUMNS)),
        ".resource",
    ),
    column("page", list(&within(&IMPLEMENTATION_GUIDE_MANIFEST_PAGE_COLUMNS)), ".page"),
    column("image", TEXTS, ".image"),
    column("other", TEXTS, ".other"),
];
/// The table `implementation_guide`.
pub static IMPLEMENTATION_GUIDE_TABLE: TableDef = TableDef {
    name: "implementation_guide",
    doc: "One row for each ImplementationGuide.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "ImplementationGuide.resourceType"),
        column("id", TEXT, "ImplementationGuide.id"),
        column("meta", within(&META_COLUMNS), "ImplementationGuide.meta"),
        column("implicitRules", TEXT, "ImplementationGuide.implicitRules"),
        column("language", TEXT, "ImplementationGuide.language"),
        column("text", within(&NARRATIVE_COLUMNS), "ImplementationGuide.text"),
        column("contained", TEXTS, "ImplementationGuide.contained"),
        column("extension", EXTENSION_TEXTS, "ImplementationGuide.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "ImplementationGuide.modifierExtension",
        ),
        column("url", TEXT, "ImplementationGuide.url"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "ImplementationGuide.identifier",
        ),
        column("version", TEXT, "ImplementationGuide.version"),
        column(
            "versionAlgorithmString",
            TEXT,
            "ImplementationGuide.versionAlgorithmString",
        ),
        column(
            "versionAlgorithmCoding",
            within(&CODING_COLUMNS),
            "ImplementationGuide.versionAlgorithmCoding",
        ),
        column("name", TEXT, "ImplementationGuide.name"),
        column("title", TEXT, "ImplementationGuide.title"),
        column("status", TEXT, "ImplementationGuide.status"),
        column("experimental", BOOLEAN, "ImplementationGuide.experimental"),
        column("date", TEXT, "ImplementationGuide.date"),
        column("__date_start", TIMESTAMP, "ImplementationGuide.date"),
        column("__date_end", TIMESTAMP, "ImplementationGuide.date"),
        column("publisher", TEXT, "ImplementationGuide.publisher"),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "ImplementationGuide.contact",
        ),
        column("description", TEXT, "ImplementationGuide.description"),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "ImplementationGuide.useContext",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ImplementationGuide.jurisdiction",
        ),
        column("purpose", TEXT, "ImplementationGuide.purpose"),
        column("copyright", TEXT, "ImplementationGuide.copyright"),
        column("copyrightLabel", TEXT, "ImplementationGuide.copyrightLabel"),
        column("packageId", TEXT, "ImplementationGuide.packageId"),
        column("license", TEXT, "ImplementationGuide.license"),
        column("fhirVersion", TEXTS, "ImplementationGuide.fhirVersion"),
        column(
            "dependsOn",
            list(&within(&IMPLEMENTATION_GUIDE_DEPENDS_ON_COLUMNS)),
            "ImplementationGuide.dependsOn",
        ),
        column(
            "global",
            list(&within(&IMPLEMENTATION_GUIDE_GLOBAL_COLUMNS)),
            "ImplementationGuide.global",
        ),
        column(
            "definition",
            within(&IMPLEMENTATION_GUIDE_DEFINITION_COLUMNS),
            "ImplementationGuide.definition",
        ),
        column(
            "manifest",
            within(&IMPLEMENTATION_GUIDE_MANIFEST_COLUMNS),
            "ImplementationGuide.manifest",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "ImplementationGuide.meta.lastUpdated"),
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

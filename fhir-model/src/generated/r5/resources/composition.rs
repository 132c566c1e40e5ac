// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{COMPOSITION_STATUS, CompositionStatus};
use super::super::datatypes::{
    Annotation, CodeableConcept, CodeableReference, Element, Extension, Identifier, Meta,
    Narrative, Period, Reference, RelatedArtifact, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    CODEABLE_REFERENCE_LIST, CODE_COLUMN_2, EXTENSION_COLUMN, HAS_CATEGORY,
    HAS_CONTAINED, HAS_ENCOUNTER, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_NAME,
    HAS_NOTE, HAS_PERIOD, HAS_TEXT, HAS_TYPE_4, HAS_URL, HAS_USE_CONTEXT, HAS_VERSION,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_CODEABLE_REFERENCE, OF_REFERENCE, OF_RELATED_ARTIFACT,
    PERIOD_COLUMN, REFERENCE_LIST_2, REFERENCE_STRUCT_2, RELATED_ARTIFACT_LIST,
    TITLE_COLUMN, USAGE_CONTEXT_LIST,
};
use crate::shorthand::*;
/// `Composition`
pub struct Composition {
    /// `Composition.id` · id · 0..1
    pub id: Element<String>,
    /// `Composition.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Composition.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Composition.language` · code · 0..1
    pub language: Element<String>,
    /// `Composition.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Composition.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Composition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Composition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Composition.url` · uri · 0..1
    pub url: Element<String>,
    /// `Composition.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Composition.version` · string · 0..1
    pub version: Element<String>,
    /// `Composition.status` · code · 1..1
    pub status: Element<CompositionStatus>,
    /// `Composition.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Composition.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `Composition.subject` · Reference · 0..*
    pub subject: Vec<Reference>,
    /// `Composition.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `Composition.date` · dateTime · 1..1
    pub date: Element<DateTime>,
    /// `Composition.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `Composition.author` · Reference to Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 1..*
    pub author: Vec<Reference>,
    /// `Composition.name` · string · 0..1
    pub name: Element<String>,
    /// `Composition.title` · string · 1..1
    pub title: Element<String>,
    /// `Composition.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `Composition.attester` · CompositionAttester · 0..*
    pub attester: Vec<CompositionAttester>,
    /// `Composition.custodian` · Reference to Organization · 0..1
    pub custodian: Option<Box<Reference>>,
    /// `Composition.relatesTo` · RelatedArtifact · 0..*
    pub relates_to: Vec<RelatedArtifact>,
    /// `Composition.event` · CompositionEvent · 0..*
    pub event: Vec<CompositionEvent>,
    /// `Composition.section` · CompositionSection · 0..*
    pub section: Vec<CompositionSection>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Composition, COMPOSITION, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, url, identifier, version, status, type_, category,
    subject, encounter, date, use_context, author, name, title, note, attester,
    custodian, relates_to, event, section]
);
/// The definition of `Composition`.
pub static COMPOSITION: TypeDef = TypeDef {
    name: "Composition",
    path: "Composition",
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
        summary("status", 1, 1, OF_CODE).codes(&COMPOSITION_STATUS).modifier(),
        HAS_TYPE_4,
        HAS_CATEGORY,
        summary("subject", 0, 0, OF_REFERENCE),
        HAS_ENCOUNTER,
        summary("date", 1, 1, OF_DATE_TIME),
        HAS_USE_CONTEXT,
        summary("author", 1, 0, OF_REFERENCE)
            .to(
                &[
                    "Device",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        HAS_NAME,
        summary("title", 1, 1, OF_STRING),
        HAS_NOTE,
        one("attester", 0, 0, of(&COMPOSITION_ATTESTER)),
        summary("custodian", 0, 1, OF_REFERENCE).to(&["Organization"]),
        one("relatesTo", 0, 0, OF_RELATED_ARTIFACT),
        summary("event", 0, 0, of(&COMPOSITION_EVENT)),
        one("section", 0, 0, of(&COMPOSITION_SECTION)),
    ],
    keys: Lazy::new(),
};
/// `Composition.attester`
pub struct CompositionAttester {
    /// `Composition.attester.id` · string · 0..1
    pub id: Option<String>,
    /// `Composition.attester.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Composition.attester.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Composition.attester.mode` · CodeableConcept · 1..1
    pub mode: Option<Box<CodeableConcept>>,
    /// `Composition.attester.time` · dateTime · 0..1
    pub time: Element<DateTime>,
    /// `Composition.attester.party` · Reference to Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub party: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CompositionAttester, COMPOSITION_ATTESTER, [id, extension, modifier_extension, mode,
    time, party]
);
/// The definition of `Composition.attester`.
pub static COMPOSITION_ATTESTER: TypeDef = TypeDef {
    name: "CompositionAttester",
    path: "Composition.attester",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("mode", 1, 1, OF_CODEABLE_CONCEPT),
        one("time", 0, 1, OF_DATE_TIME),
        one("party", 0, 1, OF_REFERENCE)
            .to(
                &[
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
/// `Composition.event`
pub struct CompositionEvent {
    /// `Composition.event.id` · string · 0..1
    pub id: Option<String>,
    /// `Composition.event.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Composition.event.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Composition.event.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `Composition.event.detail` · CodeableReference · 0..*
    pub detail: Vec<CodeableReference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CompositionEvent, COMPOSITION_EVENT, [id, extension, modifier_extension, period,
    detail]
);
/// The definition of `Composition.event`.
pub static COMPOSITION_EVENT: TypeDef = TypeDef {
    name: "CompositionEvent",
    path: "Composition.event",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_PERIOD,
        summary("detail", 0, 0, OF_CODEABLE_REFERENCE),
    ],
    keys: Lazy::new(),
};
/// `Composition.section`
pub struct CompositionSection {
    /// `Composition.section.id` · string · 0..1
    pub id: Option<String>,
    /// `Composition.section.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Composition.section.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Composition.section.title` · string · 0..1
    pub title: Element<String>,
    /// `Composition.section.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `Composition.section.author` · Reference to Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..*
    pub author: Vec<Reference>,
    /// `Composition.section.focus` · Reference · 0..1
    pub focus: Option<Box<Reference>>,
    /// `Composition.section.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Composition.section.orderedBy` · CodeableConcept · 0..1
    pub ordered_by: Option<Box<CodeableConcept>>,
    /// `Composition.section.entry` · Reference · 0..*
    pub entry: Vec<Reference>,
    /// `Composition.section.emptyReason` · CodeableConcept · 0..1
    pub empty_reason: Option<Box<CodeableConcept>>,
    /// `Composition.section.section` · CompositionSection · 0..*
    pub section: Vec<CompositionSection>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CompositionSection, COMPOSITION_SECTION, [id, extension, modifier_extension, title,
    code, author, focus, text, ordered_by, entry, empty_reason, section]
);
/// The definition of `Composition.section`.
pub static COMPOSITION_SECTION: TypeDef = TypeDef {
    name: "CompositionSection",
    path: "Composition.section",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("title", 0, 1, OF_STRING),
        one("code", 0, 1, OF_CODEABLE_CONCEPT),
        one("author", 0, 0, OF_REFERENCE)
            .to(
                &[
                    "Device",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("focus", 0, 1, OF_REFERENCE),
        HAS_TEXT,
        one("orderedBy", 0, 1, OF_CODEABLE_CONCEPT),
        one("entry", 0, 0, OF_REFERENCE),
        one("emptyReason", 0, 1, OF_CODEABLE_CONCEPT),
        one("section", 0, 0, of(&COMPOSITION_SECTION)),
    ],
    keys: Lazy::new(),
};
pub(crate) static COMPOSITION_ATTESTER_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".mode", CODEABLE_CONCEPT_STRUCT),
    column(".time", TEXT),
    derived("__time_start", TIMESTAMP, ".time"),
    derived("__time_end", TIMESTAMP, ".time"),
    column(".party", REFERENCE_STRUCT_2),
];
pub(crate) static COMPOSITION_EVENT_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    PERIOD_COLUMN,
    column(".detail", CODEABLE_REFERENCE_LIST),
];
pub(crate) static COMPOSITION_SECTION_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TITLE_COLUMN,
    CODE_COLUMN_2,
    column(".author", REFERENCE_LIST_2),
    column(".focus", REFERENCE_STRUCT_2),
    column(".text", NARRATIVE_STRUCT),
    column(".orderedBy", CODEABLE_CONCEPT_STRUCT),
    column(".entry", REFERENCE_LIST_2),
    column(".emptyReason", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static COMPOSITION_SECTION_COLUMNS_2: [ColumnDef; 12] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TITLE_COLUMN,
    CODE_COLUMN_2,
    column(".author", REFERENCE_LIST_2),
    column(".focus", REFERENCE_STRUCT_2),
    column(".text", NARRATIVE_STRUCT),
    column(".orderedBy", CODEABLE_CONCEPT_STRUCT),
    column(".entry", REFERENCE_LIST_2),
    column(".emptyReason", CODEABLE_CONCEPT_STRUCT),
    column(".section", list(&within(&COMPOSITION_SECTION_COLUMNS))),
];
pub(crate) static COMPOSITION_SECTION_COLUMNS_3: [ColumnDef; 12] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TITLE_COLUMN,
    CODE_COLUMN_2,
    column(".author", REFERENCE_LIST_2),
    column(".focus", REFERENCE_STRUCT_2),
    column(".text", NARRATIVE_STRUCT),
    column(".orderedBy", CODEABLE_CONCEPT_STRUCT),
    column(".entry", REFERENCE_LIST_2),
    column(".emptyReason", CODEABLE_CONCEPT_STRUCT),
    column(".section", list(&within(&COMPOSITION_SECTION_COLUMNS_2))),
];
/// The table `composition`.
pub static COMPOSITION_TABLE: TableDef = TableDef {
    name: "composition",
    doc: "One row for each Composition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Composition.resourceType", TEXT),
        column("Composition.id", TEXT),
        column("Composition.meta", META_STRUCT),
        column("Composition.implicitRules", TEXT),
        column("Composition.language", TEXT),
        column("Composition.text", NARRATIVE_STRUCT),
        column("Composition.contained", TEXTS),
        column("Composition.extension", EXTENSION_TEXTS),
        column("Composition.modifierExtension", EXTENSION_TEXTS),
        column("Composition.url", TEXT),
        column("Composition.identifier", IDENTIFIER_LIST),
        column("Composition.version", TEXT),
        column("Composition.status", TEXT),
        column("Composition.type", CODEABLE_CONCEPT_STRUCT),
        column("Composition.category", CODEABLE_CONCEPT_LIST),
        column("Composition.subject", REFERENCE_LIST_2),
        column("Composition.encounter", REFERENCE_STRUCT_2),
        column("Composition.date", TEXT),
        derived("__date_start", TIMESTAMP, "Composition.date"),
        derived("__date_end", TIMESTAMP, "Composition.date"),
        column("Composition.useContext", USAGE_CONTEXT_LIST),
        column("Composition.author", REFERENCE_LIST_2),
        column("Composition.name", TEXT),
        column("Composition.title", TEXT),
        column("Composition.note", ANNOTATION_LIST),
        column("Composition.attester", list(&within(&COMPOSITION_ATTESTER_COLUMNS))),
        column("Composition.custodian", REFERENCE_STRUCT_2),
        column("Composition.relatesTo", RELATED_ARTIFACT_LIST),
        column("Composition.event", list(&within(&COMPOSITION_EVENT_COLUMNS))),
        column("Composition.section", list(&within(&COMPOSITION_SECTION_COLUMNS_3))),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Composition.meta.lastUpdated"),
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

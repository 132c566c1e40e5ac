// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{COMPOSITION_STATUS, CompositionStatus};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CODEABLE_REFERENCE, CODEABLE_REFERENCE_COLUMNS,
    CodeableConcept, CodeableReference, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, REFERENCE,
    REFERENCE_COLUMNS_2, RELATED_ARTIFACT, RELATED_ARTIFACT_COLUMNS, Reference,
    RelatedArtifact, USAGE_CONTEXT, USAGE_CONTEXT_COLUMNS, UsageContext,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("url", 0, 1, OF_URI),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("version", 0, 1, OF_STRING),
        summary("status", 1, 1, OF_CODE).codes(&COMPOSITION_STATUS).modifier(),
        summary("type", 1, 1, of(&CODEABLE_CONCEPT)),
        summary("category", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("subject", 0, 0, of(&REFERENCE)),
        summary("encounter", 0, 1, of(&REFERENCE)).to(&["Encounter"]),
        summary("date", 1, 1, OF_DATE_TIME),
        summary("useContext", 0, 0, of(&USAGE_CONTEXT)),
        summary("author", 1, 0, of(&REFERENCE))
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
        summary("name", 0, 1, OF_STRING),
        summary("title", 1, 1, OF_STRING),
        one("note", 0, 0, of(&ANNOTATION)),
        one("attester", 0, 0, of(&COMPOSITION_ATTESTER)),
        summary("custodian", 0, 1, of(&REFERENCE)).to(&["Organization"]),
        one("relatesTo", 0, 0, of(&RELATED_ARTIFACT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("mode", 1, 1, of(&CODEABLE_CONCEPT)),
        one("time", 0, 1, OF_DATE_TIME),
        one("party", 0, 1, of(&REFERENCE))
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("period", 0, 1, of(&PERIOD)),
        summary("detail", 0, 0, of(&CODEABLE_REFERENCE)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("title", 0, 1, OF_STRING),
        one("code", 0, 1, of(&CODEABLE_CONCEPT)),
        one("author", 0, 0, of(&REFERENCE))
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
        one("focus", 0, 1, of(&REFERENCE)),
        one("text", 0, 1, of(&NARRATIVE)),
        one("orderedBy", 0, 1, of(&CODEABLE_CONCEPT)),
        one("entry", 0, 0, of(&REFERENCE)),
        one("emptyReason", 0, 1, of(&CODEABLE_CONCEPT)),
        one("section", 0, 0, of(&COMPOSITION_SECTION)),
    ],
    keys: Lazy::new(),
};
pub(crate) static COMPOSITION_ATTESTER_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("mode", within(&CODEABLE_CONCEPT_COLUMNS), ".mode"),
    column("time", TEXT, ".time"),
    column("__time_start", TIMESTAMP, ".time"),
    column("__time_end", TIMESTAMP, ".time"),
    column("party", within(&REFERENCE_COLUMNS_2), ".party"),
];
pub(crate) static COMPOSITION_EVENT_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("period", within(&PERIOD_COLUMNS), ".period"),
    column("detail", list(&within(&CODEABLE_REFERENCE_COLUMNS)), ".detail"),
];
pub(crate) static COMPOSITION_SECTION_COLUMNS: [ColumnDef; 11] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("title", TEXT, ".title"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column("author", list(&within(&REFERENCE_COLUMNS_2)), ".author"),
    column("focus", within(&REFERENCE_COLUMNS_2), ".focus"),
    column("text", within(&NARRATIVE_COLUMNS), ".text"),
    column("orderedBy", within(&CODEABLE_CONCEPT_COLUMNS), ".orderedBy"),
    column("entry", list(&within(&REFERENCE_COLUMNS_2)), ".entry"),
    column("emptyReason", within(&CODEABLE_CONCEPT_COLUMNS), ".emptyReason"),
];
pub(crate) static COMPOSITION_SECTION_COLUMNS_2: [ColumnDef; 12] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("title", TEXT, ".title"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column("author", list(&within(&REFERENCE_COLUMNS_2)), ".author"),
    column("focus", within(&REFERENCE_COLUMNS_2), ".focus"),
    column("text", within(&NARRATIVE_COLUMNS), ".text"),
    column("orderedBy", within(&CODEABLE_CONCEPT_COLUMNS), ".orderedBy"),
    column("entry", list(&within(&REFERENCE_COLUMNS_2)), ".entry"),
    column("emptyReason", within(&CODEABLE_CONCEPT_COLUMNS), ".emptyReason"),
    column("section", list(&within(&COMPOSITION_SECTION_COLUMNS)), ".section"),
];
pub(crate) static COMPOSITION_SECTION_COLUMNS_3: [ColumnDef; 12] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("title", TEXT, ".title"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column("author", list(&within(&REFERENCE_COLUMNS_2)), ".author"),
    column("focus", within(&REFERENCE_COLUMNS_2), ".focus"),
    column("text", within(&NARRATIVE_COLUMNS), ".text"),
    column("orderedBy", within(&CODEABLE_CONCEPT_COLUMNS), ".orderedBy"),
    column("entry", list(&within(&REFERENCE_COLUMNS_2)), ".entry"),
    column("emptyReason", within(&CODEABLE_CONCEPT_COLUMNS), ".emptyReason"),
    column("section", list(&within(&COMPOSITION_SECTION_COLUMNS_2)), ".section"),
];
/// The table `composition`.
pub static COMPOSITION_TABLE: TableDef = TableDef {
    name: "composition",
    doc: "One row for each Composition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Composition.resourceType"),
        column("id", TEXT, "Composition.id"),
        column("meta", within(&META_COLUMNS), "Composition.meta"),
        column("implicitRules", TEXT, "Composition.implicitRules"),
        column("language", TEXT, "Composition.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Composition.text"),
        column("contained", TEXTS, "Composition.contained"),
        column("extension", EXTENSION_TEXTS, "Composition.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Composition.modifierExtension"),
        column("url", TEXT, "Composition.url"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "Composition.identifier",
        ),
        column("version", TEXT, "Composition.version"),
        column("status", TEXT, "Composition.status"),
        column("type", within(&CODEABLE_CONCEPT_COLUMNS), "Composition.type"),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Composition.category",
        ),
        column("subject", list(&within(&REFERENCE_COLUMNS_2)), "Composition.subject"),
        column("encounter", within(&REFERENCE_COLUMNS_2), "Composition.encounter"),
        column("date", TEXT, "Composition.date"),
        column("__date_start", TIMESTAMP, "Composition.date"),
        column("__date_end", TIMESTAMP, "Composition.date"),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "Composition.useContext",
        ),
        column("author", list(&within(&REFERENCE_COLUMNS_2)), "Composition.author"),
        column("name", TEXT, "Composition.name"),
        column("title", TEXT, "Composition.title"),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "Composition.note"),
        column(
            "attester",
            list(&within(&COMPOSITION_ATTESTER_COLUMNS)),
            "Composition.attester",
        ),
        column("custodian", within(&REFERENCE_COLUMNS_2), "Composition.custodian"),
        column(
            "relatesTo",
            list(&within(&RELATED_ARTIFACT_COLUMNS)),
            "Composition.relatesTo",
        ),
        column("event", list(&within(&COMPOSITION_EVENT_COLUMNS)), "Composition.event"),
        column(
            "section",
            list(&within(&COMPOSITION_SECTION_COLUMNS_3)),
            "Composition.section",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Composition.meta.lastUpdated"),
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

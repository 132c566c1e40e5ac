// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    COMPOSITION_ATTESTATION_MODE, COMPOSITION_STATUS, CompositionAttestationMode,
    CompositionStatus, DOCUMENT_RELATIONSHIP_TYPE, DocumentRelationshipType, LIST_MODE,
    ListMode,
};
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODE_COLUMN, CODE_COLUMN_2,
    EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_TEXT,
    IDENTIFIER_STRUCT, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN,
    NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_IDENTIFIER, OF_PERIOD, OF_REFERENCE,
    PERIOD_COLUMN, REFERENCE_LIST_2, REFERENCE_STRUCT_2, TITLE_COLUMN,
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
    /// `Composition.identifier` · Identifier · 0..1
    pub identifier: Option<Box<Identifier>>,
    /// `Composition.status` · code · 1..1
    pub status: Element<CompositionStatus>,
    /// `Composition.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Composition.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `Composition.subject` · Reference · 0..1
    pub subject: Option<Box<Reference>>,
    /// `Composition.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `Composition.date` · dateTime · 1..1
    pub date: Element<DateTime>,
    /// `Composition.author` · Reference to Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 1..*
    pub author: Vec<Reference>,
    /// `Composition.title` · string · 1..1
    pub title: Element<String>,
    /// `Composition.confidentiality` · code · 0..1
    pub confidentiality: Element<String>,
    /// `Composition.attester` · CompositionAttester · 0..*
    pub attester: Vec<CompositionAttester>,
    /// `Composition.custodian` · Reference to Organization · 0..1
    pub custodian: Option<Box<Reference>>,
    /// `Composition.relatesTo` · CompositionRelatesTo · 0..*
    pub relates_to: Vec<CompositionRelatesTo>,
    /// `Composition.event` · CompositionEvent · 0..*
    pub event: Vec<CompositionEvent>,
    /// `Composition.section` · CompositionSection · 0..*
    pub section: Vec<CompositionSection>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Composition, COMPOSITION, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, status, type_, category, subject,
    encounter, date, author, title, confidentiality, attester, custodian, relates_to,
    event, section]
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
        HAS_MODIFIER_EXTENSION_2,
        summary("identifier", 0, 1, OF_IDENTIFIER),
        summary("status", 1, 1, OF_CODE).codes(&COMPOSITION_STATUS).modifier(),
        summary("type", 1, 1, OF_CODEABLE_CONCEPT),
        summary("category", 0, 0, OF_CODEABLE_CONCEPT),
        summary("subject", 0, 1, OF_REFERENCE),
        summary("encounter", 0, 1, OF_REFERENCE).to(&["Encounter"]),
        summary("date", 1, 1, OF_DATE_TIME),
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
        summary("title", 1, 1, OF_STRING),
        summary("confidentiality", 0, 1, OF_CODE),
        one("attester", 0, 0, of(&COMPOSITION_ATTESTER)),
        summary("custodian", 0, 1, OF_REFERENCE).to(&["Organization"]),
        one("relatesTo", 0, 0, of(&COMPOSITION_RELATES_TO)),
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
    /// `Composition.attester.mode` · code · 1..1
    pub mode: Element<CompositionAttestationMode>,
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
        one("mode", 1, 1, OF_CODE).codes(&COMPOSITION_ATTESTATION_MODE),
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
/// `Composition.relatesTo`
pub struct CompositionRelatesTo {
    /// `Composition.relatesTo.id` · string · 0..1
    pub id: Option<String>,
    /// `Composition.relatesTo.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Composition.relatesTo.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Composition.relatesTo.code` · code · 1..1
    pub code: Element<DocumentRelationshipType>,
    /// `Composition.relatesTo.target[x]` · Identifier, Reference to Composition · 1..1
    pub target: Option<CompositionRelatesToTarget>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CompositionRelatesTo, COMPOSITION_RELATES_TO, [id, extension, modifier_extension,
    code, target]
);
choice!(
    #[doc = " `Composition.relatesTo.target[x]`"] CompositionRelatesToTarget,
    [Identifier(Box < Identifier >), Reference(Box < Reference >)]
);
/// The definition of `Composition.relatesTo`.
pub static COMPOSITION_RELATES_TO: TypeDef = TypeDef {
    name: "CompositionRelatesTo",
    path: "Composition.relatesTo",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("code", 1, 1, OF_CODE).codes(&DOCUMENT_RELATIONSHIP_TYPE),
        choice(
                "target",
                1,
                1,
                &[
                    alternative("targetIdentifier", OF_IDENTIFIER),
                    alternative("targetReference", OF_REFERENCE),
                ],
            )
            .to(&["Composition"]),
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
    /// `Composition.event.code` · CodeableConcept · 0..*
    pub code: Vec<CodeableConcept>,
    /// `Composition.event.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `Composition.event.detail` · Reference · 0..*
    pub detail: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CompositionEvent, COMPOSITION_EVENT, [id, extension, modifier_extension, code,
    period, detail]
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
        summary("code", 0, 0, OF_CODEABLE_CONCEPT),
        summary("period", 0, 1, OF_PERIOD),
        summary("detail", 0, 0, OF_REFERENCE),
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
    /// `Composition.section.mode` · code · 0..1
    pub mode: Element<ListMode>,
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
    code, author, focus, text, mode, ordered_by, entry, empty_reason, section]
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
        one("mode", 0, 1, OF_CODE).codes(&LIST_MODE),
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
    column(".mode", TEXT),
    column(".time", TEXT),
    derived("__time_start", TIMESTAMP, ".time"),
    derived("__time_end", TIMESTAMP, ".time"),
    column(".party", REFERENCE_STRUCT_2),
];
pub(crate) static COMPOSITION_RELATES_TO_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN,
    column(".targetIdentifier", IDENTIFIER_STRUCT),
    column(".targetReference", REFERENCE_STRUCT_2),
];
pub(crate) static COMPOSITION_EVENT_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".code", CODEABLE_CONCEPT_LIST),
    PERIOD_COLUMN,
    column(".detail", REFERENCE_LIST_2),
];
pub(crate) static COMPOSITION_SECTION_COLUMNS: [ColumnDef; 12] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TITLE_COLUMN,
    CODE_COLUMN_2,
    column(".author", REFERENCE_LIST_2),
    column(".focus", REFERENCE_STRUCT_2),
    column(".text", NARRATIVE_STRUCT),
    column(".mode", TEXT),
    column(".orderedBy", CODEABLE_CONCEPT_STRUCT),
    column(".entry", REFERENCE_LIST_2),
    column(".emptyReason", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static COMPOSITION_SECTION_COLUMNS_2: [ColumnDef; 13] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TITLE_COLUMN,
    CODE_COLUMN_2,
    column(".author", REFERENCE_LIST_2),
    column(".focus", REFERENCE_STRUCT_2),
    column(".text", NARRATIVE_STRUCT),
    column(".mode", TEXT),
    column(".orderedBy", CODEABLE_CONCEPT_STRUCT),
    column(".entry", REFERENCE_LIST_2),
    column(".emptyReason", CODEABLE_CONCEPT_STRUCT),
    column(".section", list(&within(&COMPOSITION_SECTION_COLUMNS))),
];
pub(crate) static COMPOSITION_SECTION_COLUMNS_3: [ColumnDef; 13] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TITLE_COLUMN,
    CODE_COLUMN_2,
    column(".author", REFERENCE_LIST_2),
    column(".focus", REFERENCE_STRUCT_2),
    column(".text", NARRATIVE_STRUCT),
    column(".mode", TEXT),
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
        column("Composition.identifier", IDENTIFIER_STRUCT),
        column("Composition.status", TEXT),
        column("Composition.type", CODEABLE_CONCEPT_STRUCT),
        column("Composition.category", CODEABLE_CONCEPT_LIST),
        column("Composition.subject", REFERENCE_STRUCT_2),
        column("Composition.encounter", REFERENCE_STRUCT_2),
        column("Composition.date", TEXT),
        derived("__date_start", TIMESTAMP, "Composition.date"),
        derived("__date_end", TIMESTAMP, "Composition.date"),
        column("Composition.author", REFERENCE_LIST_2),
        column("Composition.title", TEXT),
        column("Composition.confidentiality", TEXT),
        column("Composition.attester", list(&within(&COMPOSITION_ATTESTER_COLUMNS))),
        column("Composition.custodian", REFERENCE_STRUCT_2),
        column("Composition.relatesTo", list(&within(&COMPOSITION_RELATES_TO_COLUMNS))),
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

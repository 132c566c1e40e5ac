// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    COMPOSITION_ATTESTATION_MODE, COMPOSITION_STATUS, CompositionAttestationMode,
    CompositionStatus, DOCUMENT_RELATIONSHIP_TYPE, DocumentRelationshipType, LIST_MODE,
    ListMode,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `Composition`
#[derive(Default)]
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
    Composition, COMPOSITION, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language, 4
    => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 => identifier, 9
    => status, 10 => type_, 11 => category, 12 => subject, 13 => encounter, 14 => date,
    15 => author, 16 => title, 17 => confidentiality, 18 => attester, 19 => custodian, 20
    => relates_to, 21 => event, 22 => section]
);
/// The definition of `Composition`.
pub static COMPOSITION: TypeDef = TypeDef {
    name: "Composition",
    path: "Composition",
    kind: TypeKind::Resource,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).modifier(),
        one("identifier", 0, 1, Ty::Type(&IDENTIFIER)).summary(),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&COMPOSITION_STATUS)
            .summary()
            .modifier(),
        one("type", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("category", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("subject", 0, 1, Ty::Type(&REFERENCE)).summary(),
        one("encounter", 0, 1, Ty::Type(&REFERENCE)).to(&["Encounter"]).summary(),
        one("date", 1, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("author", 1, 0, Ty::Type(&REFERENCE))
            .to(
                &[
                    "Device",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            )
            .summary(),
        one("title", 1, 1, Ty::Primitive(Primitive::String)).summary(),
        one("confidentiality", 0, 1, Ty::Primitive(Primitive::Code)).summary(),
        one("attester", 0, 0, Ty::Type(&COMPOSITION_ATTESTER)),
        one("custodian", 0, 1, Ty::Type(&REFERENCE)).to(&["Organization"]).summary(),
        one("relatesTo", 0, 0, Ty::Type(&COMPOSITION_RELATES_TO)),
        one("event", 0, 0, Ty::Type(&COMPOSITION_EVENT)).summary(),
        one("section", 0, 0, Ty::Type(&COMPOSITION_SECTION)),
    ],
    keys: Lazy::new(),
};
/// `Composition.attester`
#[derive(Default)]
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
    CompositionAttester, COMPOSITION_ATTESTER, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => mode, 4 => time, 5 => party]
);
/// The definition of `Composition.attester`.
pub static COMPOSITION_ATTESTER: TypeDef = TypeDef {
    name: "CompositionAttester",
    path: "Composition.attester",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("mode", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&COMPOSITION_ATTESTATION_MODE),
        one("time", 0, 1, Ty::Primitive(Primitive::DateTime)),
        one("party", 0, 1, Ty::Type(&REFERENCE))
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
#[derive(Default)]
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
    CompositionRelatesTo, COMPOSITION_RELATES_TO, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => code, 4 => target]
);
choice!(
    #[doc = " `Composition.relatesTo.target[x]`"] CompositionRelatesToTarget, [0 =>
    Identifier(Box < Identifier >), 1 => Reference(Box < Reference >)]
);
/// The definition of `Composition.relatesTo`.
pub static COMPOSITION_RELATES_TO: TypeDef = TypeDef {
    name: "CompositionRelatesTo",
    path: "Composition.relatesTo",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("code", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&DOCUMENT_RELATIONSHIP_TYPE),
        choice(
                "target",
                1,
                1,
                &[
                    alternative("targetIdentifier", Ty::Type(&IDENTIFIER)),
                    alternative("targetReference", Ty::Type(&REFERENCE)),
                ],
            )
            .to(&["Composition"]),
    ],
    keys: Lazy::new(),
};
/// `Composition.event`
#[derive(Default)]
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
    CompositionEvent, COMPOSITION_EVENT, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => code, 4 => period, 5 => detail]
);
/// The definition of `Composition.event`.
pub static COMPOSITION_EVENT: TypeDef = TypeDef {
    name: "CompositionEvent",
    path: "Composition.event",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("code", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("period", 0, 1, Ty::Type(&PERIOD)).summary(),
        one("detail", 0, 0, Ty::Type(&REFERENCE)).summary(),
    ],
    keys: Lazy::new(),
};
/// `Composition.section`
#[derive(Default)]
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
    CompositionSection, COMPOSITION_SECTION, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => title, 4 => code, 5 => author, 6 => focus, 7 => text, 8 =>
    mode, 9 => ordered_by, 10 => entry, 11 => empty_reason, 12 => section]
);
/// The definition of `Composition.section`.
pub static COMPOSITION_SECTION: TypeDef = TypeDef {
    name: "CompositionSection",
    path: "Composition.section",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("title", 0, 1, Ty::Primitive(Primitive::String)),
        one("code", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("author", 0, 0, Ty::Type(&REFERENCE))
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
        one("focus", 0, 1, Ty::Type(&REFERENCE)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("mode", 0, 1, Ty::Primitive(Primitive::Code)).codes(&LIST_MODE),
        one("orderedBy", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("entry", 0, 0, Ty::Type(&REFERENCE)),
        one("emptyReason", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("section", 0, 0, Ty::Type(&COMPOSITION_SECTION)),
    ],
    keys: Lazy::new(),
};
pub(crate) static COMPOSITION_ATTESTER_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("mode", TEXT, ".mode", ""),
    column("time", TEXT, ".time", ""),
    column("__time_start", TIMESTAMP, ".time", ""),
    column("__time_end", TIMESTAMP, ".time", ""),
    column("party", within(&REFERENCE_COLUMNS_2), ".party", ""),
];
pub(crate) static COMPOSITION_RELATES_TO_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("code", TEXT, ".code", ""),
    column("targetIdentifier", within(&IDENTIFIER_COLUMNS), ".targetIdentifier", ""),
    column("targetReference", within(&REFERENCE_COLUMNS_2), ".targetReference", ""),
];
pub(crate) static COMPOSITION_EVENT_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("code", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".code", ""),
    column("period", within(&PERIOD_COLUMNS), ".period", ""),
    column("detail", list(&within(&REFERENCE_COLUMNS_2)), ".detail", ""),
];
pub(crate) static COMPOSITION_SECTION_COLUMNS: [ColumnDef; 12] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("title", TEXT, ".title", ""),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code", ""),
    column("author", list(&within(&REFERENCE_COLUMNS_2)), ".author", ""),
    column("focus", within(&REFERENCE_COLUMNS_2), ".focus", ""),
    column("text", within(&NARRATIVE_COLUMNS), ".text", ""),
    column("mode", TEXT, ".mode", ""),
    column("orderedBy", within(&CODEABLE_CONCEPT_COLUMNS), ".orderedBy", ""),
    column("entry", list(&within(&REFERENCE_COLUMNS_2)), ".entry", ""),
    column("emptyReason", within(&CODEABLE_CONCEPT_COLUMNS), ".emptyReason", ""),
];
pub(crate) static COMPOSITION_SECTION_COLUMNS_2: [ColumnDef; 13] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("title", TEXT, ".title", ""),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code", ""),
    column("author", list(&within(&REFERENCE_COLUMNS_2)), ".author", ""),
    column("focus", within(&REFERENCE_COLUMNS_2), ".focus", ""),
    column("text", within(&NARRATIVE_COLUMNS), ".text", ""),
    column("mode", TEXT, ".mode", ""),
    column("orderedBy", within(&CODEABLE_CONCEPT_COLUMNS), ".orderedBy", ""),
    column("entry", list(&within(&REFERENCE_COLUMNS_2)), ".entry", ""),
    column("emptyReason", within(&CODEABLE_CONCEPT_COLUMNS), ".emptyReason", ""),
    column("section", list(&within(&COMPOSITION_SECTION_COLUMNS)), ".section", ""),
];
pub(crate) static COMPOSITION_SECTION_COLUMNS_3: [ColumnDef; 13] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("title", TEXT, ".title", ""),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code", ""),
    column("author", list(&within(&REFERENCE_COLUMNS_2)), ".author", ""),
    column("focus", within(&REFERENCE_COLUMNS_2), ".focus", ""),
    column("text", within(&NARRATIVE_COLUMNS), ".text", ""),
    column("mode", TEXT, ".mode", ""),
    column("orderedBy", within(&CODEABLE_CONCEPT_COLUMNS), ".orderedBy", ""),
    column("entry", list(&within(&REFERENCE_COLUMNS_2)), ".entry", ""),
    column("emptyReason", within(&CODEABLE_CONCEPT_COLUMNS), ".emptyReason", ""),
    column("section", list(&within(&COMPOSITION_SECTION_COLUMNS_2)), ".section", ""),
];
/// The table `composition`.
pub static COMPOSITION_TABLE: TableDef = TableDef {
    name: "composition",
    doc: "One row for each Composition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Composition.resourceType", ""),
        column("id", TEXT, "Composition.id", ""),
        column("meta", within(&META_COLUMNS), "Composition.meta", ""),
        column("implicitRules", TEXT, "Composition.implicitRules", ""),
        column("language", TEXT, "Composition.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "Composition.text", ""),
        column("contained", list(&TEXT), "Composition.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "Composition.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "Composition.modifierExtension",
            "",
        ),
        column("identifier", within(&IDENTIFIER_COLUMNS), "Composition.identifier", ""),
        column("status", TEXT, "Composition.status", ""),
        column("type", within(&CODEABLE_CONCEPT_COLUMNS), "Composition.type", ""),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Composition.category",
            "",
        ),
        column("subject", within(&REFERENCE_COLUMNS_2), "Composition.subject", ""),
        column("encounter", within(&REFERENCE_COLUMNS_2), "Composition.encounter", ""),
        column("date", TEXT, "Composition.date", ""),
        column("__date_start", TIMESTAMP, "Composition.date", ""),
        column("__date_end", TIMESTAMP, "Composition.date", ""),
        column("author", list(&within(&REFERENCE_COLUMNS_2)), "Composition.author", ""),
        column("title", TEXT, "Composition.title", ""),
        column("confidentiality", TEXT, "Composition.confidentiality", ""),
        column(
            "attester",
            list(&within(&COMPOSITION_ATTESTER_COLUMNS)),
            "Composition.attester",
            "",
        ),
        column("custodian", within(&REFERENCE_COLUMNS_2), "Composition.custodian", ""),
        column(
            "relatesTo",
            list(&within(&COMPOSITION_RELATES_TO_COLUMNS)),
            "Composition.relatesTo",
            "",
        ),
        column(
            "event",
            list(&within(&COMPOSITION_EVENT_COLUMNS)),
            "Composition.event",
            "",
        ),
        column(
            "section",
            list(&within(&COMPOSITION_SECTION_COLUMNS_3)),
            "Composition.section",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "Composition.meta.lastUpdated",
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

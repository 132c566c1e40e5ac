// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    LIST_MODE, ListMode, PUBLICATION_STATUS, PublicationStatus, REPORT_RELATIONSHIP_TYPE,
    ReportRelationshipType,
};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CONTACT_DETAIL, CONTACT_DETAIL_COLUMNS, CodeableConcept,
    ContactDetail, EXTENSION, Element, Extension, IDENTIFIER, IDENTIFIER_COLUMNS,
    Identifier, META, META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative,
    PERIOD, PERIOD_COLUMNS, Period, QUANTITY, QUANTITY_COLUMNS, Quantity, RANGE,
    RANGE_COLUMNS, REFERENCE, REFERENCE_COLUMNS_2, RELATED_ARTIFACT,
    RELATED_ARTIFACT_COLUMNS, Range, Reference, RelatedArtifact, USAGE_CONTEXT,
    USAGE_CONTEXT_COLUMNS, UsageContext,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `EvidenceReport`
#[derive(Default)]
pub struct EvidenceReport {
    /// `EvidenceReport.id` · id · 0..1
    pub id: Element<String>,
    /// `EvidenceReport.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `EvidenceReport.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `EvidenceReport.language` · code · 0..1
    pub language: Element<String>,
    /// `EvidenceReport.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `EvidenceReport.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `EvidenceReport.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `EvidenceReport.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `EvidenceReport.url` · uri · 0..1
    pub url: Element<String>,
    /// `EvidenceReport.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `EvidenceReport.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `EvidenceReport.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `EvidenceReport.relatedIdentifier` · Identifier · 0..*
    pub related_identifier: Vec<Identifier>,
    /// `EvidenceReport.citeAs[x]` · Reference, markdown to Citation · 0..1
    pub cite_as: Option<EvidenceReportCiteAs>,
    /// `EvidenceReport.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `EvidenceReport.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `EvidenceReport.relatedArtifact` · RelatedArtifact · 0..*
    pub related_artifact: Vec<RelatedArtifact>,
    /// `EvidenceReport.subject` · EvidenceReportSubject · 1..1
    pub subject: Option<Box<EvidenceReportSubject>>,
    /// `EvidenceReport.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `EvidenceReport.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `EvidenceReport.author` · ContactDetail · 0..*
    pub author: Vec<ContactDetail>,
    /// `EvidenceReport.editor` · ContactDetail · 0..*
    pub editor: Vec<ContactDetail>,
    /// `EvidenceReport.reviewer` · ContactDetail · 0..*
    pub reviewer: Vec<ContactDetail>,
    /// `EvidenceReport.endorser` · ContactDetail · 0..*
    pub endorser: Vec<ContactDetail>,
    /// `EvidenceReport.relatesTo` · EvidenceReportRelatesTo · 0..*
    pub relates_to: Vec<EvidenceReportRelatesTo>,
    /// `EvidenceReport.section` · EvidenceReportSection · 0..*
    pub section: Vec<EvidenceReportSection>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EvidenceReport, EVIDENCE_REPORT, [0 => id, 1 => meta, 2 => implicit_rules, 3 =>
    language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    url, 9 => status, 10 => use_context, 11 => identifier, 12 => related_identifier, 13
    => cite_as, 14 => type_, 15 => note, 16 => related_artifact, 17 => subject, 18 =>
    publisher, 19 => contact, 20 => author, 21 => editor, 22 => reviewer, 23 => endorser,
    24 => relates_to, 25 => section]
);
choice!(
    #[doc = " `EvidenceReport.citeAs[x]`"] EvidenceReportCiteAs, [0 => Reference(Box <
    Reference >), 1 => Markdown(Element < String >)]
);
/// The definition of `EvidenceReport`.
pub static EVIDENCE_REPORT: TypeDef = TypeDef {
    name: "EvidenceReport",
    path: "EvidenceReport",
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
        one("url", 0, 1, Ty::Primitive(Primitive::Uri)).summary(),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&PUBLICATION_STATUS)
            .summary()
            .modifier(),
        one("useContext", 0, 0, Ty::Type(&USAGE_CONTEXT)).summary(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("relatedIdentifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        choice(
                "citeAs",
                0,
                1,
                &[
                    alternative("citeAsReference", Ty::Type(&REFERENCE)),
                    alternative("citeAsMarkdown", Ty::Primitive(Primitive::Markdown)),
                ],
            )
            .to(&["Citation"]),
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("note", 0, 0, Ty::Type(&ANNOTATION)),
        one("relatedArtifact", 0, 0, Ty::Type(&RELATED_ARTIFACT)),
        one("subject", 1, 1, Ty::Type(&EVIDENCE_REPORT_SUBJECT)).summary(),
        one("publisher", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("contact", 0, 0, Ty::Type(&CONTACT_DETAIL)).summary(),
        one("author", 0, 0, Ty::Type(&CONTACT_DETAIL)).summary(),
        one("editor", 0, 0, Ty::Type(&CONTACT_DETAIL)),
        one("reviewer", 0, 0, Ty::Type(&CONTACT_DETAIL)),
        one("endorser", 0, 0, Ty::Type(&CONTACT_DETAIL)).summary(),
        one("relatesTo", 0, 0, Ty::Type(&EVIDENCE_REPORT_RELATES_TO)),
        one("section", 0, 0, Ty::Type(&EVIDENCE_REPORT_SECTION)),
    ],
    keys: Lazy::new(),
};
/// `EvidenceReport.subject`
#[derive(Default)]
pub struct EvidenceReportSubject {
    /// `EvidenceReport.subject.id` · string · 0..1
    pub id: Option<String>,
    /// `EvidenceReport.subject.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `EvidenceReport.subject.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `EvidenceReport.subject.characteristic` · EvidenceReportSubjectCharacteristic · 0..*
    pub characteristic: Vec<EvidenceReportSubjectCharacteristic>,
    /// `EvidenceReport.subject.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EvidenceReportSubject, EVIDENCE_REPORT_SUBJECT, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => characteristic, 4 => note]
);
/// The definition of `EvidenceReport.subject`.
pub static EVIDENCE_REPORT_SUBJECT: TypeDef = TypeDef {
    name: "EvidenceReportSubject",
    path: "EvidenceReport.subject",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("characteristic", 0, 0, Ty::Type(&EVIDENCE_REPORT_SUBJECT_CHARACTERISTIC)),
        one("note", 0, 0, Ty::Type(&ANNOTATION)),
    ],
    keys: Lazy::new(),
};
/// `EvidenceReport.subject.characteristic`
#[derive(Default)]
pub struct EvidenceReportSubjectCharacteristic {
    /// `EvidenceReport.subject.characteristic.id` · string · 0..1
    pub id: Option<String>,
    /// `EvidenceReport.subject.characteristic.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `EvidenceReport.subject.characteristic.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `EvidenceReport.subject.characteristic.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// `EvidenceReport.subject.characteristic.value[x]` · Reference, CodeableConcept, boolean, Quantity, Range · 1..1
    pub value: Option<EvidenceReportSubjectCharacteristicValue>,
    /// `EvidenceReport.subject.characteristic.exclude` · boolean · 0..1
    pub exclude: Element<bool>,
    /// `EvidenceReport.subject.characteristic.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EvidenceReportSubjectCharacteristic, EVIDENCE_REPORT_SUBJECT_CHARACTERISTIC, [0 =>
    id, 1 => extension, 2 => modifier_extension, 3 => code, 4 => value, 5 => exclude, 6
    => period]
);
choice!(
    #[doc = " `EvidenceReport.subject.characteristic.value[x]`"]
    EvidenceReportSubjectCharacteristicValue, [0 => Reference(Box < Reference >), 1 =>
    CodeableConcept(Box < CodeableConcept >), 2 => Boolean(Element < bool >), 3 =>
    Quantity(Box < Quantity >), 4 => Range(Box < Range >)]
);
/// The definition of `EvidenceReport.subject.characteristic`.
pub static EVIDENCE_REPORT_SUBJECT_CHARACTERISTIC: TypeDef = TypeDef {
    name: "EvidenceReportSubjectCharacteristic",
    path: "EvidenceReport.subject.characteristic",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("code", 1, 1, Ty::Type(&CODEABLE_CONCEPT)),
        choice(
            "value",
            1,
            1,
            &[
                alternative("valueReference", Ty::Type(&REFERENCE)),
                alternative("valueCodeableConcept", Ty::Type(&CODEABLE_CONCEPT)),
                alternative("valueBoolean", Ty::Primitive(Primitive::Boolean)),
                alternative("valueQuantity", Ty::Type(&QUANTITY)),
                alternative("valueRange", Ty::Type(&RANGE)),
            ],
        ),
        one("exclude", 0, 1, Ty::Primitive(Primitive::Boolean)),
        one("period", 0, 1, Ty::Type(&PERIOD)),
    ],
    keys: Lazy::new(),
};
/// `EvidenceReport.relatesTo`
#[derive(Default)]
pub struct EvidenceReportRelatesTo {
    /// `EvidenceReport.relatesTo.id` · string · 0..1
    pub id: Option<String>,
    /// `EvidenceReport.relatesTo.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `EvidenceReport.relatesTo.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `EvidenceReport.relatesTo.code` · code · 1..1
    pub code: Element<ReportRelationshipType>,
    /// `EvidenceReport.relatesTo.target[x]` · Identifier, Reference to EvidenceReport · 1..1
    pub target: Option<EvidenceReportRelatesToTarget>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EvidenceReportRelatesTo, EVIDENCE_REPORT_RELATES_TO, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => code, 4 => target]
);
choice!(
    #[doc = " `EvidenceReport.relatesTo.target[x]`"] EvidenceReportRelatesToTarget, [0 =>
    Identifier(Box < Identifier >), 1 => Reference(Box < Reference >)]
);
/// The definition of `EvidenceReport.relatesTo`.
pub static EVIDENCE_REPORT_RELATES_TO: TypeDef = TypeDef {
    name: "EvidenceReportRelatesTo",
    path: "EvidenceReport.relatesTo",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("code", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&REPORT_RELATIONSHIP_TYPE),
        choice(
                "target",
                1,
                1,
                &[
                    alternative("targetIdentifier", Ty::Type(&IDENTIFIER)),
                    alternative("targetReference", Ty::Type(&REFERENCE)),
                ],
            )
            .to(&["EvidenceReport"]),
    ],
    keys: Lazy::new(),
};
/// `EvidenceReport.section`
#[derive(Default)]
pub struct EvidenceReportSection {
    /// `EvidenceReport.section.id` · string · 0..1
    pub id: Option<String>,
    /// `EvidenceReport.section.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `EvidenceReport.section.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `EvidenceReport.section.title` · string · 0..1
    pub title: Element<String>,
    /// `EvidenceReport.section.focus` · CodeableConcept · 0..1
    pub focus: Option<Box<CodeableConcept>>,
    /// `EvidenceReport.section.focusReference` · Reference · 0..1
    pub focus_reference: Option<Box<Reference>>,
    /// `EvidenceReport.section.author` · Reference to Device, Group, Organization, Person · 0..*
    pub author: Vec<Reference>,
    /// `EvidenceReport.section.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `EvidenceReport.section.mode` · code · 0..1
    pub mode: Element<ListMode>,
    /// `EvidenceReport.section.orderedBy` · CodeableConcept · 0..1
    pub ordered_by: Option<Box<CodeableConcept>>,
    /// `EvidenceReport.section.entryClassifier` · CodeableConcept · 0..*
    pub entry_classifier: Vec<CodeableConcept>,
    /// `EvidenceReport.section.entryReference` · Reference · 0..*
    pub entry_reference: Vec<Reference>,
    /// `EvidenceReport.section.entryQuantity` · Quantity · 0..*
    pub entry_quantity: Vec<Quantity>,
    /// `EvidenceReport.section.emptyReason` · CodeableConcept · 0..1
    pub empty_reason: Option<Box<CodeableConcept>>,
    /// `EvidenceReport.section.section` · EvidenceReportSection · 0..*
    pub section: Vec<EvidenceReportSection>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EvidenceReportSection, EVIDENCE_REPORT_SECTION, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => title, 4 => focus, 5 => focus_reference, 6 => author, 7 =>
    text, 8 => mode, 9 => ordered_by, 10 => entry_classifier, 11 => entry_reference, 12
    => entry_quantity, 13 => empty_reason, 14 => section]
);
/// The definition of `EvidenceReport.section`.
pub static EVIDENCE_REPORT_SECTION: TypeDef = TypeDef {
    name: "EvidenceReportSection",
    path: "EvidenceReport.section",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("title", 0, 1, Ty::Primitive(Primitive::String)),
        one("focus", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("focusReference", 0, 1, Ty::Type(&REFERENCE)),
        one("author", 0, 0, Ty::Type(&REFERENCE))
            .to(&["Device", "Group", "Organization", "Person"]),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("mode", 0, 1, Ty::Primitive(Primitive::Code)).codes(&LIST_MODE),
        one("orderedBy", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("entryClassifier", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("entryReference", 0, 0, Ty::Type(&REFERENCE)),
        one("entryQuantity", 0, 0, Ty::Type(&QUANTITY)),
        one("emptyReason", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("section", 0, 0, Ty::Type(&EVIDENCE_REPORT_SECTION)),
    ],
    keys: Lazy::new(),
};
pub(crate) static EVIDENCE_REPORT_SUBJECT_CHARACTERISTIC_COLUMNS: [ColumnDef; 11] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code", ""),
    column("valueReference", within(&REFERENCE_COLUMNS_2), ".valueReference", ""),
    column(
        "valueCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".valueCodeableConcept",
        "",
    ),
    column("valueBoolean", BOOLEAN, ".valueBoolean", ""),
    column("valueQuantity", within(&QUANTITY_COLUMNS), ".valueQuantity", ""),
    column("valueRange", within(&RANGE_COLUMNS), ".valueRange", ""),
    column("exclude", BOOLEAN, ".exclude", ""),
    column("period", within(&PERIOD_COLUMNS), ".period", ""),
];
pub(crate) static EVIDENCE_REPORT_SUBJECT_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column(
        "characteristic",
        list(&within(&EVIDENCE_REPORT_SUBJECT_CHARACTERISTIC_COLUMNS)),
        ".characteristic",
        "",
    ),
    column("note", list(&within(&ANNOTATION_COLUMNS)), ".note", ""),
];
pub(crate) static EVIDENCE_REPORT_RELATES_TO_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("code", TEXT, ".code", ""),
    column("targetIdentifier", within(&IDENTIFIER_COLUMNS), ".targetIdentifier", ""),
    column("targetReference", within(&REFERENCE_COLUMNS_2), ".targetReference", ""),
];
pub(crate) static EVIDENCE_REPORT_SECTION_COLUMNS: [ColumnDef; 14] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("title", TEXT, ".title", ""),
    column("focus", within(&CODEABLE_CONCEPT_COLUMNS), ".focus", ""),
    column("focusReference", within(&REFERENCE_COLUMNS_2), ".focusReference", ""),
    column("author", list(&within(&REFERENCE_COLUMNS_2)), ".author", ""),
    column("text", within(&NARRATIVE_COLUMNS), ".text", ""),
    column("mode", TEXT, ".mode", ""),
    column("orderedBy", within(&CODEABLE_CONCEPT_COLUMNS), ".orderedBy", ""),
    column(
        "entryClassifier",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".entryClassifier",
        "",
    ),
    column("entryReference", list(&within(&REFERENCE_COLUMNS_2)), ".entryReference", ""),
    column("entryQuantity", list(&within(&QUANTITY_COLUMNS)), ".entryQuantity", ""),
    column("emptyReason", within(&CODEABLE_CONCEPT_COLUMNS), ".emptyReason", ""),
];
pub(crate) static EVIDENCE_REPORT_SECTION_COLUMNS_2: [ColumnDef; 15] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("title", TEXT, ".title", ""),
    column("focus", within(&CODEABLE_CONCEPT_COLUMNS), ".focus", ""),
    column("focusReference", within(&REFERENCE_COLUMNS_2), ".focusReference", ""),
    column("author", list(&within(&REFERENCE_COLUMNS_2)), ".author", ""),
    column("text", within(&NARRATIVE_COLUMNS), ".text", ""),
    column("mode", TEXT, ".mode", ""),
    column("orderedBy", within(&CODEABLE_CONCEPT_COLUMNS), ".orderedBy", ""),
    column(
        "entryClassifier",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".entryClassifier",
        "",
    ),
    column("entryReference", list(&within(&REFERENCE_COLUMNS_2)), ".entryReference", ""),
    column("entryQuantity", list(&within(&QUANTITY_COLUMNS)), ".entryQuantity", ""),
    column("emptyReason", within(&CODEABLE_CONCEPT_COLUMNS), ".emptyReason", ""),
    column("section", list(&within(&EVIDENCE_REPORT_SECTION_COLUMNS)), ".section", ""),
];
pub(crate) static EVIDENCE_REPORT_SECTION_COLUMNS_3: [ColumnDef; 15] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("title", TEXT, ".title", ""),
    column("focus", within(&CODEABLE_CONCEPT_COLUMNS), ".focus", ""),
    column("focusReference", within(&REFERENCE_COLUMNS_2), ".focusReference", ""),
    column("author", list(&within(&REFERENCE_COLUMNS_2)), ".author", ""),
    column("text", within(&NARRATIVE_COLUMNS), ".text", ""),
    column("mode", TEXT, ".mode", ""),
    column("orderedBy", within(&CODEABLE_CONCEPT_COLUMNS), ".orderedBy", ""),
    column(
        "entryClassifier",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".entryClassifier",
        "",
    ),
    column("entryReference", list(&within(&REFERENCE_COLUMNS_2)), ".entryReference", ""),
    column("entryQuantity", list(&within(&QUANTITY_COLUMNS)), ".entryQuantity", ""),
    column("emptyReason", within(&CODEABLE_CONCEPT_COLUMNS), ".emptyReason", ""),
    column("section", list(&within(&EVIDENCE_REPORT_SECTION_COLUMNS_2)), ".section", ""),
];
/// The table `evidence_report`.
pub static EVIDENCE_REPORT_TABLE: TableDef = TableDef {
    name: "evidence_report",
    doc: "One row for each EvidenceReport.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "EvidenceReport.resourceType", ""),
        column("id", TEXT, "EvidenceReport.id", ""),
        column("meta", within(&META_COLUMNS), "EvidenceReport.meta", ""),
        column("implicitRules", TEXT, "EvidenceReport.implicitRules", ""),
        column("language", TEXT, "EvidenceReport.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "EvidenceReport.text", ""),
        column("contained", list(&TEXT), "EvidenceReport.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "EvidenceReport.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "EvidenceReport.modifierExtension",
            "",
        ),
        column("url", TEXT, "EvidenceReport.url", ""),
        column("status", TEXT, "EvidenceReport.status", ""),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "EvidenceReport.useContext",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "EvidenceReport.identifier",
            "",
        ),
        column(
            "relatedIdentifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "EvidenceReport.relatedIdentifier",
            "",
        ),
        column(
            "citeAsReference",
            within(&REFERENCE_COLUMNS_2),
            "EvidenceReport.citeAsReference",
            "",
        ),
        column("citeAsMarkdown", TEXT, "EvidenceReport.citeAsMarkdown", ""),
        column("type", within(&CODEABLE_CONCEPT_COLUMNS), "EvidenceReport.type", ""),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "EvidenceReport.note", ""),
        column(
            "relatedArtifact",
            list(&within(&RELATED_ARTIFACT_COLUMNS)),
            "EvidenceReport.relatedArtifact",
            "",
        ),
        column(
            "subject",
            within(&EVIDENCE_REPORT_SUBJECT_COLUMNS),
            "EvidenceReport.subject",
            "",
        ),
        column("publisher", TEXT, "EvidenceReport.publisher", ""),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "EvidenceReport.contact",
            "",
        ),
        column(
            "author",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "EvidenceReport.author",
            "",
        ),
        column(
            "editor",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "EvidenceReport.editor",
            "",
        ),
        column(
            "reviewer",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "EvidenceReport.reviewer",
            "",
        ),
        column(
            "endorser",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "EvidenceReport.endorser",
            "",
        ),
        column(
            "relatesTo",
            list(&within(&EVIDENCE_REPORT_RELATES_TO_COLUMNS)),
            "EvidenceReport.relatesTo",
            "",
        ),
        column(
            "section",
            list(&within(&EVIDENCE_REPORT_SECTION_COLUMNS_3)),
            "EvidenceReport.section",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "EvidenceReport.meta.lastUpdated",
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

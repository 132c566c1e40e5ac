// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    EVIDENCE_VARIABLE_HANDLING, EvidenceVariableHandling, PUBLICATION_STATUS,
    PublicationStatus,
};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CONTACT_DETAIL, CONTACT_DETAIL_COLUMNS, CodeableConcept,
    ContactDetail, EXTENSION, Element, Extension, IDENTIFIER, IDENTIFIER_COLUMNS,
    Identifier, META, META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative,
    QUANTITY, QUANTITY_COLUMNS, Quantity, RANGE, RANGE_COLUMNS, REFERENCE,
    REFERENCE_COLUMNS_2, RELATED_ARTIFACT, RELATED_ARTIFACT_COLUMNS, Range, Reference,
    RelatedArtifact, USAGE_CONTEXT, USAGE_CONTEXT_COLUMNS, UsageContext,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `Evidence`
pub struct Evidence {
    /// `Evidence.id` · id · 0..1
    pub id: Element<String>,
    /// `Evidence.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Evidence.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Evidence.language` · code · 0..1
    pub language: Element<String>,
    /// `Evidence.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Evidence.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Evidence.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Evidence.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Evidence.url` · uri · 0..1
    pub url: Element<String>,
    /// `Evidence.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Evidence.version` · string · 0..1
    pub version: Element<String>,
    /// `Evidence.title` · string · 0..1
    pub title: Element<String>,
    /// `Evidence.citeAs[x]` · Reference, markdown to Citation · 0..1
    pub cite_as: Option<EvidenceCiteAs>,
    /// `Evidence.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `Evidence.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `Evidence.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `Evidence.approvalDate` · date · 0..1
    pub approval_date: Element<Date>,
    /// `Evidence.lastReviewDate` · date · 0..1
    pub last_review_date: Element<Date>,
    /// `Evidence.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `Evidence.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `Evidence.author` · ContactDetail · 0..*
    pub author: Vec<ContactDetail>,
    /// `Evidence.editor` · ContactDetail · 0..*
    pub editor: Vec<ContactDetail>,
    /// `Evidence.reviewer` · ContactDetail · 0..*
    pub reviewer: Vec<ContactDetail>,
    /// `Evidence.endorser` · ContactDetail · 0..*
    pub endorser: Vec<ContactDetail>,
    /// `Evidence.relatedArtifact` · RelatedArtifact · 0..*
    pub related_artifact: Vec<RelatedArtifact>,
    /// `Evidence.description` · markdown · 0..1
    pub description: Element<String>,
    /// `Evidence.assertion` · markdown · 0..1
    pub assertion: Element<String>,
    /// `Evidence.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `Evidence.variableDefinition` · EvidenceVariableDefinition · 1..*
    pub variable_definition: Vec<EvidenceVariableDefinition>,
    /// `Evidence.synthesisType` · CodeableConcept · 0..1
    pub synthesis_type: Option<Box<CodeableConcept>>,
    /// `Evidence.studyType` · CodeableConcept · 0..1
    pub study_type: Option<Box<CodeableConcept>>,
    /// `Evidence.statistic` · EvidenceStatistic · 0..*
    pub statistic: Vec<EvidenceStatistic>,
    /// `Evidence.certainty` · EvidenceCertainty · 0..*
    pub certainty: Vec<EvidenceCertainty>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Evidence, EVIDENCE, [id, meta, implicit_rules, language, text, contained, extension,
    modifier_extension, url, identifier, version, title, cite_as, status, date,
    use_context, approval_date, last_review_date, publisher, contact, author, editor,
    reviewer, endorser, related_artifact, description, assertion, note,
    variable_definition, synthesis_type, study_type, statistic, certainty]
);
choice!(
    #[doc = " `Evidence.citeAs[x]`"] EvidenceCiteAs, [0 => Reference(Box < Reference >),
    1 => Markdown(Element < String >)]
);
/// The definition of `Evidence`.
pub static EVIDENCE: TypeDef = TypeDef {
    name: "Evidence",
    path: "Evidence",
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
        summary("url", 0, 1, OF_URI),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("version", 0, 1, OF_STRING),
        summary("title", 0, 1, OF_STRING),
        choice(
                "citeAs",
                0,
                1,
                &[
                    alternative("citeAsReference", of(&REFERENCE)),
                    alternative("citeAsMarkdown", OF_MARKDOWN),
                ],
            )
            .to(&["Citation"]),
        summary("status", 1, 1, OF_CODE).codes(&PUBLICATION_STATUS).modifier(),
        summary("date", 0, 1, OF_DATE_TIME),
        summary("useContext", 0, 0, of(&USAGE_CONTEXT)),
        one("approvalDate", 0, 1, OF_DATE),
        one("lastReviewDate", 0, 1, OF_DATE),
        summary("publisher", 0, 1, OF_STRING),
        summary("contact", 0, 0, of(&CONTACT_DETAIL)),
        summary("author", 0, 0, of(&CONTACT_DETAIL)),
        one("editor", 0, 0, of(&CONTACT_DETAIL)),
        one("reviewer", 0, 0, of(&CONTACT_DETAIL)),
        summary("endorser", 0, 0, of(&CONTACT_DETAIL)),
        one("relatedArtifact", 0, 0, of(&RELATED_ARTIFACT)),
        one("description", 0, 1, OF_MARKDOWN),
        one("assertion", 0, 1, OF_MARKDOWN),
        one("note", 0, 0, of(&ANNOTATION)),
        one("variableDefinition", 1, 0, of(&EVIDENCE_VARIABLE_DEFINITION)),
        one("synthesisType", 0, 1, of(&CODEABLE_CONCEPT)),
        one("studyType", 0, 1, of(&CODEABLE_CONCEPT)),
        one("statistic", 0, 0, of(&EVIDENCE_STATISTIC)),
        one("certainty", 0, 0, of(&EVIDENCE_CERTAINTY)),
    ],
    keys: Lazy::new(),
};
/// `Evidence.variableDefinition`
pub struct EvidenceVariableDefinition {
    /// `Evidence.variableDefinition.id` · string · 0..1
    pub id: Option<String>,
    /// `Evidence.variableDefinition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Evidence.variableDefinition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Evidence.variableDefinition.description` · markdown · 0..1
    pub description: Element<String>,
    /// `Evidence.variableDefinition.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `Evidence.variableDefinition.variableRole` · CodeableConcept · 1..1
    pub variable_role: Option<Box<CodeableConcept>>,
    /// `Evidence.variableDefinition.observed` · Reference to EvidenceVariable, Group · 0..1
    pub observed: Option<Box<Reference>>,
    /// `Evidence.variableDefinition.intended` · Reference to EvidenceVariable, Group · 0..1
    pub intended: Option<Box<Reference>>,
    /// `Evidence.variableDefinition.directnessMatch` · CodeableConcept · 0..1
    pub directness_match: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EvidenceVariableDefinition, EVIDENCE_VARIABLE_DEFINITION, [id, extension,
    modifier_extension, description, note, variable_role, observed, intended,
    directness_match]
);
/// The definition of `Evidence.variableDefinition`.
pub static EVIDENCE_VARIABLE_DEFINITION: TypeDef = TypeDef {
    name: "EvidenceVariableDefinition",
    path: "Evidence.variableDefinition",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("description", 0, 1, OF_MARKDOWN),
        one("note", 0, 0, of(&ANNOTATION)),
        summary("variableRole", 1, 1, of(&CODEABLE_CONCEPT)),
        summary("observed", 0, 1, of(&REFERENCE)).to(&["EvidenceVariable", "Group"]),
        one("intended", 0, 1, of(&REFERENCE)).to(&["EvidenceVariable", "Group"]),
        one("directnessMatch", 0, 1, of(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
/// `Evidence.statistic`
pub struct EvidenceStatistic {
    /// `Evidence.statistic.id` · string · 0..1
    pub id: Option<String>,
    /// `Evidence.statistic.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Evidence.statistic.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Evidence.statistic.description` · string · 0..1
    pub description: Element<String>,
    /// `Evidence.statistic.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `Evidence.statistic.statisticType` · CodeableConcept · 0..1
    pub statistic_type: Option<Box<CodeableConcept>>,
    /// `Evidence.statistic.category` · CodeableConcept · 0..1
    pub category: Option<Box<CodeableConcept>>,
    /// `Evidence.statistic.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `Evidence.statistic.numberOfEvents` · unsignedInt · 0..1
    pub number_of_events: Element<u32>,
    /// `Evidence.statistic.numberAffected` · unsignedInt · 0..1
    pub number_affected: Element<u32>,
    /// `Evidence.statistic.sampleSize` · EvidenceStatisticSampleSize · 0..1
    pub sample_size: Option<Box<EvidenceStatisticSampleSize>>,
    /// `Evidence.statistic.attributeEstimate` · EvidenceStatisticAttributeEstimate · 0..*
    pub attribute_estimate: Vec<EvidenceStatisticAttributeEstimate>,
    /// `Evidence.statistic.modelCharacteristic` · EvidenceStatisticModelCharacteristic · 0..*
    pub model_characteristic: Vec<EvidenceStatisticModelCharacteristic>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EvidenceStatistic, EVIDENCE_STATISTIC, [id, extension, modifier_extension,
    description, note, statistic_type, category, quantity, number_of_events,
    number_affected, sample_size, attribute_estimate, model_characteristic]
);
/// The definition of `Evidence.statistic`.
pub static EVIDENCE_STATISTIC: TypeDef = TypeDef {
    name: "EvidenceStatistic",
    path: "Evidence.statistic",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("description", 0, 1, OF_STRING),
        one("note", 0, 0, of(&ANNOTATION)),
        one("statisticType", 0, 1, of(&CODEABLE_CONCEPT)),
        one("category", 0, 1, of(&CODEABLE_CONCEPT)),
        one("quantity", 0, 1, of(&QUANTITY)),
        one("numberOfEvents", 0, 1, OF_UNSIGNED_INT),
        one("numberAffected", 0, 1, OF_UNSIGNED_INT),
        one("sampleSize", 0, 1, of(&EVIDENCE_STATISTIC_SAMPLE_SIZE)),
        one("attributeEstimate", 0, 0, of(&EVIDENCE_STATISTIC_ATTRIBUTE_ESTIMATE)),
        one("modelCharacteristic", 0, 0, of(&EVIDENCE_STATISTIC_MODEL_CHARACTERISTIC)),
    ],
    keys: Lazy::new(),
};
/// `Evidence.statistic.sampleSize`
pub struct EvidenceStatisticSampleSize {
    /// `Evidence.statistic.sampleSize.id` · string · 0..1
    pub id: Option<String>,
    /// `Evidence.statistic.sampleSize.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Evidence.statistic.sampleSize.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Evidence.statistic.sampleSize.description` · string · 0..1
    pub description: Element<String>,
    /// `Evidence.statistic.sampleSize.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `Evidence.statistic.sampleSize.numberOfStudies` · unsignedInt · 0..1
    pub number_of_studies: Element<u32>,
    /// `Evidence.statistic.sampleSize.numberOfParticipants` · unsignedInt · 0..1
    pub number_of_participants: Element<u32>,
    /// `Evidence.statistic.sampleSize.knownDataCount` · unsignedInt · 0..1
    pub known_data_count: Element<u32>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EvidenceStatisticSampleSize, EVIDENCE_STATISTIC_SAMPLE_SIZE, [id, extension,
    modifier_extension, description, note, number_of_studies, number_of_participants,
    known_data_count]
);
/// The definition of `Evidence.statistic.sampleSize`.
pub static EVIDENCE_STATISTIC_SAMPLE_SIZE: TypeDef = TypeDef {
    name: "EvidenceStatisticSampleSize",
    path: "Evidence.statistic.sampleSize",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("description", 0, 1, OF_STRING),
        one("note", 0, 0, of(&ANNOTATION)),
        one("numberOfStudies", 0, 1, OF_UNSIGNED_INT),
        one("numberOfParticipants", 0, 1, OF_UNSIGNED_INT),
        one("knownDataCount", 0, 1, OF_UNSIGNED_INT),
    ],
    keys: Lazy::new(),
};
/// `Evidence.statistic.attributeEstimate`
pub struct EvidenceStatisticAttributeEstimate {
    /// `Evidence.statistic.attributeEstimate.id` · string · 0..1
    pub id: Option<String>,
    /// `Evidence.statistic.attributeEstimate.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Evidence.statistic.attributeEstimate.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Evidence.statistic.attributeEstimate.description` · string · 0..1
    pub description: Element<String>,
    /// `Evidence.statistic.attributeEstimate.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `Evidence.statistic.attributeEstimate.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Evidence.statistic.attributeEstimate.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `Evidence.statistic.attributeEstimate.level` · decimal · 0..1
    pub level: Element<Decimal>,
    /// `Evidence.statistic.attributeEstimate.range` · Range · 0..1
    pub range: Option<Box<Range>>,
    /// `Evidence.statistic.attributeEstimate.attributeEstimate` · EvidenceStatisticAttributeEstimate · 0..*
    pub attribute_estimate: Vec<EvidenceStatisticAttributeEstimate>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EvidenceStatisticAttributeEstimate, EVIDENCE_STATISTIC_ATTRIBUTE_ESTIMATE, [id,
    extension, modifier_extension, description, note, type_, quantity, level, range,
    attribute_estimate]
);
/// The definition of `Evidence.statistic.attributeEstimate`.
pub static EVIDENCE_STATISTIC_ATTRIBUTE_ESTIMATE: TypeDef = TypeDef {
    name: "EvidenceStatisticAttributeEstimate",
    path: "Evidence.statistic.attributeEstimate",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("description", 0, 1, OF_STRING),
        one("note", 0, 0, of(&ANNOTATION)),
        one("type", 0, 1, of(&CODEABLE_CONCEPT)),
        one("quantity", 0, 1, of(&QUANTITY)),
        one("level", 0, 1, OF_DECIMAL),
        one("range", 0, 1, of(&RANGE)),
        one("attributeEstimate", 0, 0, of(&EVIDENCE_STATISTIC_ATTRIBUTE_ESTIMATE)),
    ],
    keys: Lazy::new(),
};
/// `Evidence.statistic.modelCharacteristic`
pub struct EvidenceStatisticModelCharacteristic {
    /// `Evidence.statistic.modelCharacteristic.id` · string · 0..1
    pub id: Option<String>,
    /// `Evidence.statistic.modelCharacteristic.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Evidence.statistic.modelCharacteristic.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Evidence.statistic.modelCharacteristic.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// `Evidence.statistic.modelCharacteristic.value` · Quantity · 0..1
    pub value: Option<Box<Quantity>>,
    /// `Evidence.statistic.modelCharacteristic.variable` · EvidenceStatisticModelCharacteristicVariable · 0..*
    pub variable: Vec<EvidenceStatisticModelCharacteristicVariable>,
    /// `Evidence.statistic.modelCharacteristic.attributeEstimate` · EvidenceStatisticAttributeEstimate · 0..*
    pub attribute_estimate: Vec<EvidenceStatisticAttributeEstimate>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EvidenceStatisticModelCharacteristic, EVIDENCE_STATISTIC_MODEL_CHARACTERISTIC, [id,
    extension, modifier_extension, code, value, variable, attribute_estimate]
);
/// The definition of `Evidence.statistic.modelCharacteristic`.
pub static EVIDENCE_STATISTIC_MODEL_CHARACTERISTIC: TypeDef = TypeDef {
    name: "EvidenceStatisticModelCharacteristic",
    path: "Evidence.statistic.modelCharacteristic",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("code", 1, 1, of(&CODEABLE_CONCEPT)),
        one("value", 0, 1, of(&QUANTITY)),
        one("variable", 0, 0, of(&EVIDENCE_STATISTIC_MODEL_CHARACTERISTIC_VARIABLE)),
        one("attributeEstimate", 0, 0, of(&EVIDENCE_STATISTIC_ATTRIBUTE_ESTIMATE)),
    ],
    keys: Lazy::new(),
};
/// `Evidence.statistic.modelCharacteristic.variable`
pub struct EvidenceStatisticModelCharacteristicVariable {
    /// `Evidence.statistic.modelCharacteristic.variable.id` · string · 0..1
    pub id: Option<String>,
    /// `Evidence.statistic.modelCharacteristic.variable.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Evidence.statistic.modelCharacteristic.variable.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Evidence.statistic.modelCharacteristic.variable.variableDefinition` · Reference to EvidenceVariable, Group · 1..1
    pub variable_definition: Option<Box<Reference>>,
    /// `Evidence.statistic.modelCharacteristic.variable.handling` · code · 0..1
    pub handling: Element<EvidenceVariableHandling>,
    /// `Evidence.statistic.modelCharacteristic.variable.valueCategory` · CodeableConcept · 0..*
    pub value_category: Vec<CodeableConcept>,
    /// `Evidence.statistic.modelCharacteristic.variable.valueQuantity` · Quantity · 0..*
    pub value_quantity: Vec<Quantity>,
    /// `Evidence.statistic.modelCharacteristic.variable.valueRange` · Range · 0..*
    pub value_range: Vec<Range>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EvidenceStatisticModelCharacteristicVariable,
    EVIDENCE_STATISTIC_MODEL_CHARACTERISTIC_VARIABLE, [id, extension, modifier_extension,
    variable_definition, handling, value_category, value_quantity, value_range]
);
/// The definition of `Evidence.statistic.modelCharacteristic.variable`.
pub static EVIDENCE_STATISTIC_MODEL_CHARACTERISTIC_VARIABLE: TypeDef = TypeDef {
    name: "EvidenceStatisticModelCharacteristicVariable",
    path: "Evidence.statistic.modelCharacteristic.variable",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("variableDefinition", 1, 1, of(&REFERENCE))
            .to(&["EvidenceVariable", "Group"]),
        one("handling", 0, 1, OF_CODE).codes(&EVIDENCE_VARIABLE_HANDLING),
        one("valueCategory", 0, 0, of(&CODEABLE_CONCEPT)),
        one("valueQuantity", 0, 0, of(&QUANTITY)),
        one("valueRange", 0, 0, of(&RANGE)),
    ],
    keys: Lazy::new(),
};
/// `Evidence.certainty`
pub struct EvidenceCertainty {
    /// `Evidence.certainty.id` · string · 0..1
    pub id: Option<String>,
    /// `Evidence.certainty.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Evidence.certainty.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Evidence.certainty.description` · string · 0..1
    pub description: Element<String>,
    /// `Evidence.certainty.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `Evidence.certainty.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Evidence.certainty.rating` · CodeableConcept · 0..1
    pub rating: Option<Box<CodeableConcept>>,
    /// `Evidence.certainty.rater` · string · 0..1
    pub rater: Element<String>,
    /// `Evidence.certainty.subcomponent` · EvidenceCertainty · 0..*
    pub subcomponent: Vec<EvidenceCertainty>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EvidenceCertainty, EVIDENCE_CERTAINTY, [id, extension, modifier_extension,
    description, note, type_, rating, rater, subcomponent]
);
/// The definition of `Evidence.certainty`.
pub static EVIDENCE_CERTAINTY: TypeDef = TypeDef {
    name: "EvidenceCertainty",
    path: "Evidence.certainty",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("description", 0, 1, OF_STRING),
        one("note", 0, 0, of(&ANNOTATION)),
        one("type", 0, 1, of(&CODEABLE_CONCEPT)),
        one("rating", 0, 1, of(&CODEABLE_CONCEPT)),
        one("rater", 0, 1, OF_STRING),
        one("subcomponent", 0, 0, of(&EVIDENCE_CERTAINTY)),
    ],
    keys: Lazy::new(),
};
pub(crate) static EVIDENCE_VARIABLE_DEFINITION_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("description", TEXT, ".description"),
    column("note", list(&within(&ANNOTATION_COLUMNS)), ".note"),
    column("variableRole", within(&CODEABLE_CONCEPT_COLUMNS), ".variableRole"),
    column("observed", within(&REFERENCE_COLUMNS_2), ".observed"),
    column("intended", within(&REFERENCE_COLUMNS_2), ".intended"),
    column("directnessMatch", within(&CODEABLE_CONCEPT_COLUMNS), ".directnessMatch"),
];
pub(crate) static EVIDENCE_STATISTIC_SAMPLE_SIZE_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("description", TEXT, ".description"),
    column("note", list(&within(&ANNOTATION_COLUMNS)), ".note"),
    column("numberOfStudies", INT32, ".numberOfStudies"),
    column("numberOfParticipants", INT32, ".numberOfParticipants"),
    column("knownDataCount", INT32, ".knownDataCount"),
];
pub(crate) static EVIDENCE_STATISTIC_ATTRIBUTE_ESTIMATE_COLUMNS: [ColumnDef; 10] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("description", TEXT, ".description"),
    column("note", list(&within(&ANNOTATION_COLUMNS)), ".note"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity"),
    column("level", TEXT, ".level"),
    column("__level_numeric", NUMERIC, ".level"),
    column("range", within(&RANGE_COLUMNS), ".range"),
];
pub(crate) static EVIDENCE_STATISTIC_ATTRIBUTE_ESTIMATE_COLUMNS_2: [ColumnDef; 11] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("description", TEXT, ".description"),
    column("note", list(&within(&ANNOTATION_COLUMNS)), ".note"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity"),
    column("level", TEXT, ".level"),
    column("__level_numeric", NUMERIC, ".level"),
    column("range", within(&RANGE_COLUMNS), ".range"),
    column(
        "attributeEstimate",
        list(&within(&EVIDENCE_STATISTIC_ATTRIBUTE_ESTIMATE_COLUMNS)),
        ".attributeEstimate",
    ),
];
pub(crate) static EVIDENCE_STATISTIC_ATTRIBUTE_ESTIMATE_COLUMNS_3: [ColumnDef; 11] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("description", TEXT, ".description"),
    column("note", list(&within(&ANNOTATION_COLUMNS)), ".note"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity"),
    column("level", TEXT, ".level"),
    column("__level_numeric", NUMERIC, ".level"),
    column("range", within(&RANGE_COLUMNS), ".range"),
    column(
        "attributeEstimate",
        list(&within(&EVIDENCE_STATISTIC_ATTRIBUTE_ESTIMATE_COLUMNS_2)),
        ".attributeEstimate",
    ),
];
pub(crate) static EVIDENCE_STATISTIC_MODEL_CHARACTERISTIC_VARIABLE_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("variableDefinition", within(&REFERENCE_COLUMNS_2), ".variableDefinition"),
    column("handling", TEXT, ".handling"),
    column("valueCategory", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".valueCategory"),
    column("valueQuantity", list(&within(&QUANTITY_COLUMNS)), ".valueQuantity"),
    column("valueRange", list(&within(&RANGE_COLUMNS)), ".valueRange"),
];
pub(crate) static EVIDENCE_STATISTIC_MODEL_CHARACTERISTIC_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column("value", within(&QUANTITY_COLUMNS), ".value"),
    column(
        "variable",
        list(&within(&EVIDENCE_STATISTIC_MODEL_CHARACTERISTIC_VARIABLE_COLUMNS)),
        ".variable",
    ),
    column(
        "attributeEstimate",
        list(&within(&EVIDENCE_STATISTIC_ATTRIBUTE_ESTIMATE_COLUMNS_3)),
        ".attributeEstimate",
    ),
];
pub(crate) static EVIDENCE_STATISTIC_COLUMNS: [ColumnDef; 13] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("description", TEXT, ".description"),
    column("note", list(&within(&ANNOTATION_COLUMNS)), ".note"),
    column("statisticType", within(&CODEABLE_CONCEPT_COLUMNS), ".statisticType"),
    column("category", within(&CODEABLE_CONCEPT_COLUMNS), ".category"),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity"),
    column("numberOfEvents", INT32, ".numberOfEvents"),
    column("numberAffected", INT32, ".numberAffected"),
    column("sampleSize", within(&EVIDENCE_STATISTIC_SAMPLE_SIZE_COLUMNS), ".sampleSize"),
    column(
        "attributeEstimate",
        list(&within(&EVIDENCE_STATISTIC_ATTRIBUTE_ESTIMATE_COLUMNS_3)),
        ".attributeEstimate",
    ),
    column(
        "modelCharacteristic",
        list(&within(&EVIDENCE_STATISTIC_MODEL_CHARACTERISTIC_COLUMNS)),
        ".modelCharacteristic",
    ),
];
pub(crate) static EVIDENCE_CERTAINTY_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("description", TEXT, ".description"),
    column("note", list(&within(&ANNOTATION_COLUMNS)), ".note"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("rating", within(&CODEABLE_CONCEPT_COLUMNS), ".rating"),
    column("rater", TEXT, ".rater"),
];
pub(crate) static EVIDENCE_CERTAINTY_COLUMNS_2: [ColumnDef; 9] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("description", TEXT, ".description"),
    column("note", list(&within(&ANNOTATION_COLUMNS)), ".note"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("rating", within(&CODEABLE_CONCEPT_COLUMNS), ".rating"),
    column("rater", TEXT, ".rater"),
    column("subcomponent", list(&within(&EVIDENCE_CERTAINTY_COLUMNS)), ".subcomponent"),
];
pub(crate) static EVIDENCE_CERTAINTY_COLUMNS_3: [ColumnDef; 9] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("description", TEXT, ".description"),
    column("note", list(&within(&ANNOTATION_COLUMNS)), ".note"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("rating", within(&CODEABLE_CONCEPT_COLUMNS), ".rating"),
    column("rater", TEXT, ".rater"),
    column("subcomponent", list(&within(&EVIDENCE_CERTAINTY_COLUMNS_2)), ".subcomponent"),
];
/// The table `evidence`.
pub static EVIDENCE_TABLE: TableDef = TableDef {
    name: "evidence",
    doc: "One row for each Evidence.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Evidence.resourceType"),
        column("id", TEXT, "Evidence.id"),
        column("meta", within(&META_COLUMNS), "Evidence.meta"),
        column("implicitRules", TEXT, "Evidence.implicitRules"),
        column("language", TEXT, "Evidence.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Evidence.text"),
        column("contained", TEXTS, "Evidence.contained"),
        column("extension", EXTENSION_TEXTS, "Evidence.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Evidence.modifierExtension"),
        column("url", TEXT, "Evidence.url"),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "Evidence.identifier"),
        column("version", TEXT, "Evidence.version"),
        column("title", TEXT, "Evidence.title"),
        column(
            "citeAsReference",
            within(&REFERENCE_COLUMNS_2),
            "Evidence.citeAsReference",
        ),
        column("citeAsMarkdown", TEXT, "Evidence.citeAsMarkdown"),
        column("status", TEXT, "Evidence.status"),
        column("date", TEXT, "Evidence.date"),
        column("__date_start", TIMESTAMP, "Evidence.date"),
        column("__date_end", TIMESTAMP, "Evidence.date"),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "Evidence.useContext",
        ),
        column("approvalDate", TEXT, "Evidence.approvalDate"),
        column("__approvalDate_start", TIMESTAMP, "Evidence.approvalDate"),
        column("__approvalDate_end", TIMESTAMP, "Evidence.approvalDate"),
        column("lastReviewDate", TEXT, "Evidence.lastReviewDate"),
        column("__lastReviewDate_start", TIMESTAMP, "Evidence.lastReviewDate"),
        column("__lastReviewDate_end", TIMESTAMP, "Evidence.lastReviewDate"),
        column("publisher", TEXT, "Evidence.publisher"),
        column("contact", list(&within(&CONTACT_DETAIL_COLUMNS)), "Evidence.contact"),
        column("author", list(&within(&CONTACT_DETAIL_COLUMNS)), "Evidence.author"),
        column("editor", list(&within(&CONTACT_DETAIL_COLUMNS)), "Evidence.editor"),
        column("reviewer", list(&within(&CONTACT_DETAIL_COLUMNS)), "Evidence.reviewer"),
        column("endorser", list(&within(&CONTACT_DETAIL_COLUMNS)), "Evidence.endorser"),
        column(
            "relatedArtifact",
            list(&within(&RELATED_ARTIFACT_COLUMNS)),
            "Evidence.relatedArtifact",
        ),
        column("description", TEXT, "Evidence.description"),
        column("assertion", TEXT, "Evidence.assertion"),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "Evidence.note"),
        column(
            "variableDefinition",
            list(&within(&EVIDENCE_VARIABLE_DEFINITION_COLUMNS)),
            "Evidence.variableDefinition",
        ),
        column(
            "synthesisType",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Evidence.synthesisType",
        ),
        column("studyType", within(&CODEABLE_CONCEPT_COLUMNS), "Evidence.studyType"),
        column(
            "statistic",
            list(&within(&EVIDENCE_STATISTIC_COLUMNS)),
            "Evidence.statistic",
        ),
        column(
            "certainty",
            list(&within(&EVIDENCE_CERTAINTY_COLUMNS_3)),
            "Evidence.certainty",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Evidence.meta.lastUpdated"),
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

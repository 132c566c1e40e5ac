// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    EVIDENCE_VARIABLE_HANDLING, EvidenceVariableHandling, PublicationStatus,
};
use super::super::datatypes::{
    Annotation, CodeableConcept, ContactDetail, Element, Extension, Identifier, Meta,
    Narrative, Quantity, Range, Reference, RelatedArtifact, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODE_COLUMN_2,
    CONTACT_DETAIL_LIST, DESCRIPTION_COLUMN, EXTENSION_COLUMN, HAS_CONTACT,
    HAS_CONTAINED, HAS_DATE, HAS_DESCRIPTION, HAS_DESCRIPTION_2, HAS_EXTENSION, HAS_ID,
    HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_NOTE, HAS_PUBLISHER,
    HAS_QUANTITY, HAS_STATUS, HAS_TEXT, HAS_TITLE, HAS_TYPE, HAS_URL, HAS_USE_CONTEXT,
    HAS_VERSION, IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN,
    NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_CONTACT_DETAIL, OF_QUANTITY, OF_RANGE,
    OF_REFERENCE, OF_RELATED_ARTIFACT, QUANTITY_COLUMN, QUANTITY_LIST, QUANTITY_STRUCT,
    RANGE_STRUCT, REFERENCE_STRUCT_2, RELATED_ARTIFACT_LIST, TYPE_COLUMN,
    USAGE_CONTEXT_LIST,
};
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
    #[doc = " `Evidence.citeAs[x]`"] EvidenceCiteAs, [Reference(Box < Reference >),
    Markdown(Element < String >)]
);
/// The definition of `Evidence`.
pub static EVIDENCE: TypeDef = TypeDef {
    name: "Evidence",
    path: "Evidence",
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
        HAS_URL,
        HAS_IDENTIFIER,
        HAS_VERSION,
        HAS_TITLE,
        choice(
                "citeAs",
                0,
                1,
                &[
                    alternative("citeAsReference", OF_REFERENCE),
                    alternative("citeAsMarkdown", OF_MARKDOWN),
                ],
            )
            .to(&["Citation"]),
        HAS_STATUS,
        HAS_DATE,
        HAS_USE_CONTEXT,
        one("approvalDate", 0, 1, OF_DATE),
        one("lastReviewDate", 0, 1, OF_DATE),
        HAS_PUBLISHER,
        HAS_CONTACT,
        summary("author", 0, 0, OF_CONTACT_DETAIL),
        one("editor", 0, 0, OF_CONTACT_DETAIL),
        one("reviewer", 0, 0, OF_CONTACT_DETAIL),
        summary("endorser", 0, 0, OF_CONTACT_DETAIL),
        one("relatedArtifact", 0, 0, OF_RELATED_ARTIFACT),
        HAS_DESCRIPTION_2,
        one("assertion", 0, 1, OF_MARKDOWN),
        HAS_NOTE,
        one("variableDefinition", 1, 0, of(&EVIDENCE_VARIABLE_DEFINITION)),
        one("synthesisType", 0, 1, OF_CODEABLE_CONCEPT),
        one("studyType", 0, 1, OF_CODEABLE_CONCEPT),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_DESCRIPTION_2,
        HAS_NOTE,
        summary("variableRole", 1, 1, OF_CODEABLE_CONCEPT),
        summary("observed", 0, 1, OF_REFERENCE).to(&["EvidenceVariable", "Group"]),
        one("intended", 0, 1, OF_REFERENCE).to(&["EvidenceVariable", "Group"]),
        one("directnessMatch", 0, 1, OF_CODEABLE_CONCEPT),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_DESCRIPTION,
        HAS_NOTE,
        one("statisticType", 0, 1, OF_CODEABLE_CONCEPT),
        one("category", 0, 1, OF_CODEABLE_CONCEPT),
        HAS_QUANTITY,
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_DESCRIPTION,
        HAS_NOTE,
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_DESCRIPTION,
        HAS_NOTE,
        HAS_TYPE,
        HAS_QUANTITY,
        one("level", 0, 1, OF_DECIMAL),
        one("range", 0, 1, OF_RANGE),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("code", 1, 1, OF_CODEABLE_CONCEPT),
        one("value", 0, 1, OF_QUANTITY),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("variableDefinition", 1, 1, OF_REFERENCE).to(&["EvidenceVariable", "Group"]),
        one("handling", 0, 1, OF_CODE).codes(&EVIDENCE_VARIABLE_HANDLING),
        one("valueCategory", 0, 0, OF_CODEABLE_CONCEPT),
        one("valueQuantity", 0, 0, OF_QUANTITY),
        one("valueRange", 0, 0, OF_RANGE),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_DESCRIPTION,
        HAS_NOTE,
        HAS_TYPE,
        one("rating", 0, 1, OF_CODEABLE_CONCEPT),
        one("rater", 0, 1, OF_STRING),
        one("subcomponent", 0, 0, of(&EVIDENCE_CERTAINTY)),
    ],
    keys: Lazy::new(),
};
pub(crate) static EVIDENCE_VARIABLE_DEFINITION_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    DESCRIPTION_COLUMN,
    column(".note", ANNOTATION_LIST),
    column(".variableRole", CODEABLE_CONCEPT_STRUCT),
    column(".observed", REFERENCE_STRUCT_2),
    column(".intended", REFERENCE_STRUCT_2),
    column(".directnessMatch", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static EVIDENCE_STATISTIC_SAMPLE_SIZE_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    DESCRIPTION_COLUMN,
    column(".note", ANNOTATION_LIST),
    column(".numberOfStudies", INT32),
    column(".numberOfParticipants", INT32),
    column(".knownDataCount", INT32),
];
pub(crate) static EVIDENCE_STATISTIC_ATTRIBUTE_ESTIMATE_COLUMNS: [ColumnDef; 10] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    DESCRIPTION_COLUMN,
    column(".note", ANNOTATION_LIST),
    TYPE_COLUMN,
    QUANTITY_COLUMN,
    column(".level", TEXT),
    derived("__level_numeric", NUMERIC, ".level"),
    column(".range", RANGE_STRUCT),
];
pub(crate) static EVIDENCE_STATISTIC_ATTRIBUTE_ESTIMATE_COLUMNS_2: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    DESCRIPTION_COLUMN,
    column(".note", ANNOTATION_LIST),
    TYPE_COLUMN,
    QUANTITY_COLUMN,
    column(".level", TEXT),
    derived("__level_numeric", NUMERIC, ".level"),
    column(".range", RANGE_STRUCT),
    column(
        ".attributeEstimate",
        list(&within(&EVIDENCE_STATISTIC_ATTRIBUTE_ESTIMATE_COLUMNS)),
    ),
];
pub(crate) static EVIDENCE_STATISTIC_ATTRIBUTE_ESTIMATE_COLUMNS_3: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    DESCRIPTION_COLUMN,
    column(".note", ANNOTATION_LIST),
    TYPE_COLUMN,
    QUANTITY_COLUMN,
    column(".level", TEXT),
    derived("__level_numeric", NUMERIC, ".level"),
    column(".range", RANGE_STRUCT),
    column(
        ".attributeEstimate",
        list(&within(&EVIDENCE_STATISTIC_ATTRIBUTE_ESTIMATE_COLUMNS_2)),
    ),
];
pub(crate) static EVIDENCE_STATISTIC_MODEL_CHARACTERISTIC_VARIABLE_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".variableDefinition", REFERENCE_STRUCT_2),
    column(".handling", TEXT),
    column(".valueCategory", CODEABLE_CONCEPT_LIST),
    column(".valueQuantity", QUANTITY_LIST),
    column(".valueRange", list(&RANGE_STRUCT)),
];
pub(crate) static EVIDENCE_STATISTIC_MODEL_CHARACTERISTIC_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN_2,
    column(".value", QUANTITY_STRUCT),
    column(
        ".variable",
        list(&within(&EVIDENCE_STATISTIC_MODEL_CHARACTERISTIC_VARIABLE_COLUMNS)),
    ),
    column(
        ".attributeEstimate",
        list(&within(&EVIDENCE_STATISTIC_ATTRIBUTE_ESTIMATE_COLUMNS_3)),
    ),
];
pub(crate) static EVIDENCE_STATISTIC_COLUMNS: [ColumnDef; 13] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    DESCRIPTION_COLUMN,
    column(".note", ANNOTATION_LIST),
    column(".statisticType", CODEABLE_CONCEPT_STRUCT),
    column(".category", CODEABLE_CONCEPT_STRUCT),
    QUANTITY_COLUMN,
    column(".numberOfEvents", INT32),
    column(".numberAffected", INT32),
    column(".sampleSize", within(&EVIDENCE_STATISTIC_SAMPLE_SIZE_COLUMNS)),
    column(
        ".attributeEstimate",
        list(&within(&EVIDENCE_STATISTIC_ATTRIBUTE_ESTIMATE_COLUMNS_3)),
    ),
    column(
        ".modelCharacteristic",
        list(&within(&EVIDENCE_STATISTIC_MODEL_CHARACTERISTIC_COLUMNS)),
    ),
];
pub(crate) static EVIDENCE_CERTAINTY_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    DESCRIPTION_COLUMN,
    column(".note", ANNOTATION_LIST),
    TYPE_COLUMN,
    column(".rating", CODEABLE_CONCEPT_STRUCT),
    column(".rater", TEXT),
];
pub(crate) static EVIDENCE_CERTAINTY_COLUMNS_2: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    DESCRIPTION_COLUMN,
    column(".note", ANNOTATION_LIST),
    TYPE_COLUMN,
    column(".rating", CODEABLE_CONCEPT_STRUCT),
    column(".rater", TEXT),
    column(".subcomponent", list(&within(&EVIDENCE_CERTAINTY_COLUMNS))),
];
pub(crate) static EVIDENCE_CERTAINTY_COLUMNS_3: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    DESCRIPTION_COLUMN,
    column(".note", ANNOTATION_LIST),
    TYPE_COLUMN,
    column(".rating", CODEABLE_CONCEPT_STRUCT),
    column(".rater", TEXT),
    column(".subcomponent", list(&within(&EVIDENCE_CERTAINTY_COLUMNS_2))),
];
/// The table `evidence`.
pub static EVIDENCE_TABLE: TableDef = TableDef {
    name: "evidence",
    doc: "One row for each Evidence.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Evidence.resourceType", TEXT),
        column("Evidence.id", TEXT),
        column("Evidence.meta", META_STRUCT),
        column("Evidence.implicitRules", TEXT),
        column("Evidence.language", TEXT),
        column("Evidence.text", NARRATIVE_STRUCT),
        column("Evidence.contained", TEXTS),
        column("Evidence.extension", EXTENSION_TEXTS),
        column("Evidence.modifierExtension", EXTENSION_TEXTS),
        column("Evidence.url", TEXT),
        column("Evidence.identifier", IDENTIFIER_LIST),
        column("Evidence.version", TEXT),
        column("Evidence.title", TEXT),
        column("Evidence.citeAsReference", REFERENCE_STRUCT_2),
        column("Evidence.citeAsMarkdown", TEXT),
        column("Evidence.status", TEXT),
        column("Evidence.date", TEXT),
        derived("__date_start", TIMESTAMP, "Evidence.date"),
        derived("__date_end", TIMESTAMP, "Evidence.date"),
        column("Evidence.useContext", USAGE_CONTEXT_LIST),
        column("Evidence.approvalDate", TEXT),
        derived("__approvalDate_start", TIMESTAMP, "Evidence.approvalDate"),
        derived("__approvalDate_end", TIMESTAMP, "Evidence.approvalDate"),
        column("Evidence.lastReviewDate", TEXT),
        derived("__lastReviewDate_start", TIMESTAMP, "Evidence.lastReviewDate"),
        derived("__lastReviewDate_end", TIMESTAMP, "Evidence.lastReviewDate"),
        column("Evidence.publisher", TEXT),
        column("Evidence.contact", CONTACT_DETAIL_LIST),
        column("Evidence.author", CONTACT_DETAIL_LIST),
        column("Evidence.editor", CONTACT_DETAIL_LIST),
        column("Evidence.reviewer", CONTACT_DETAIL_LIST),
        column("Evidence.endorser", CONTACT_DETAIL_LIST),
        column("Evidence.relatedArtifact", RELATED_ARTIFACT_LIST),
        column("Evidence.description", TEXT),
        column("Evidence.assertion", TEXT),
        column("Evidence.note", ANNOTATION_LIST),
        column(
            "Evidence.variableDefinition",
            list(&within(&EVIDENCE_VARIABLE_DEFINITION_COLUMNS)),
        ),
        column("Evidence.synthesisType", CODEABLE_CONCEPT_STRUCT),
        column("Evidence.studyType", CODEABLE_CONCEPT_STRUCT),
        column("Evidence.statistic", list(&within(&EVIDENCE_STATISTIC_COLUMNS))),
        column("Evidence.certainty", list(&within(&EVIDENCE_CERTAINTY_COLUMNS_3))),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Evidence.meta.lastUpdated"),
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

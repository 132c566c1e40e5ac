// Written by `cargo codegen` from specs/. Do not edit.
//! What many definitions and tables have.
use super::codes::PUBLICATION_STATUS;
use super::datatypes::{
    ADDRESS, ADDRESS_COLUMNS, AGE, AGE_COLUMNS, ANNOTATION, ANNOTATION_COLUMNS,
    ATTACHMENT, ATTACHMENT_COLUMNS, CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS,
    CODEABLE_REFERENCE, CODEABLE_REFERENCE_COLUMNS, CODING, CODING_COLUMNS,
    CONTACT_DETAIL, CONTACT_DETAIL_COLUMNS, CONTACT_POINT, CONTACT_POINT_COLUMNS,
    CONTRIBUTOR, COUNT, DATA_REQUIREMENT, DATA_REQUIREMENT_COLUMNS, DISTANCE, DOSAGE,
    DOSAGE_COLUMNS, DURATION, DURATION_COLUMNS, EXPRESSION, EXPRESSION_COLUMNS,
    EXTENSION, HUMAN_NAME, HUMAN_NAME_COLUMNS, IDENTIFIER, IDENTIFIER_COLUMNS, META,
    META_COLUMNS, MONEY, MONEY_COLUMNS, NARRATIVE, NARRATIVE_COLUMNS,
    PARAMETER_DEFINITION, PERIOD, PERIOD_COLUMNS, QUANTITY, QUANTITY_COLUMNS, RANGE,
    RANGE_COLUMNS, RATIO, RATIO_COLUMNS, RATIO_RANGE, REFERENCE, REFERENCE_COLUMNS_2,
    RELATED_ARTIFACT, RELATED_ARTIFACT_COLUMNS, SAMPLED_DATA, SIGNATURE,
    SIGNATURE_COLUMNS, TIMING, TIMING_COLUMNS, TRIGGER_DEFINITION, USAGE_CONTEXT,
    USAGE_CONTEXT_COLUMNS,
};
use super::resources::{
    CLAIM_RESPONSE_ITEM_ADJUDICATION, CLAIM_RESPONSE_ITEM_ADJUDICATION_COLUMNS,
    EXAMPLE_SCENARIO_PROCESS_STEP_OPERATION_COLUMNS,
    EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION,
    EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION_COLUMNS,
    VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION_COLUMNS,
};
use crate::shorthand::*;
pub(crate) const OF_EXTENSION: Ty = of(&EXTENSION);
pub(crate) const OF_CODEABLE_CONCEPT: Ty = of(&CODEABLE_CONCEPT);
pub(crate) const OF_QUANTITY: Ty = of(&QUANTITY);
pub(crate) const OF_CODING: Ty = of(&CODING);
pub(crate) const OF_PERIOD: Ty = of(&PERIOD);
pub(crate) const OF_REFERENCE: Ty = of(&REFERENCE);
pub(crate) const OF_RANGE: Ty = of(&RANGE);
pub(crate) const OF_RATIO: Ty = of(&RATIO);
pub(crate) const OF_CONTACT_POINT: Ty = of(&CONTACT_POINT);
pub(crate) const OF_DURATION: Ty = of(&DURATION);
pub(crate) const OF_TIMING: Ty = of(&TIMING);
pub(crate) const OF_CONTACT_DETAIL: Ty = of(&CONTACT_DETAIL);
pub(crate) const OF_ADDRESS: Ty = of(&ADDRESS);
pub(crate) const OF_AGE: Ty = of(&AGE);
pub(crate) const OF_ANNOTATION: Ty = of(&ANNOTATION);
pub(crate) const OF_ATTACHMENT: Ty = of(&ATTACHMENT);
pub(crate) const OF_CODEABLE_REFERENCE: Ty = of(&CODEABLE_REFERENCE);
pub(crate) const OF_COUNT: Ty = of(&COUNT);
pub(crate) const OF_DISTANCE: Ty = of(&DISTANCE);
pub(crate) const OF_HUMAN_NAME: Ty = of(&HUMAN_NAME);
pub(crate) const OF_IDENTIFIER: Ty = of(&IDENTIFIER);
pub(crate) const OF_MONEY: Ty = of(&MONEY);
pub(crate) const OF_RATIO_RANGE: Ty = of(&RATIO_RANGE);
pub(crate) const OF_SAMPLED_DATA: Ty = of(&SAMPLED_DATA);
pub(crate) const OF_SIGNATURE: Ty = of(&SIGNATURE);
pub(crate) const OF_CONTRIBUTOR: Ty = of(&CONTRIBUTOR);
pub(crate) const OF_DATA_REQUIREMENT: Ty = of(&DATA_REQUIREMENT);
pub(crate) const OF_EXPRESSION: Ty = of(&EXPRESSION);
pub(crate) const OF_PARAMETER_DEFINITION: Ty = of(&PARAMETER_DEFINITION);
pub(crate) const OF_RELATED_ARTIFACT: Ty = of(&RELATED_ARTIFACT);
pub(crate) const OF_TRIGGER_DEFINITION: Ty = of(&TRIGGER_DEFINITION);
pub(crate) const OF_USAGE_CONTEXT: Ty = of(&USAGE_CONTEXT);
pub(crate) const OF_DOSAGE: Ty = of(&DOSAGE);
pub(crate) const OF_META: Ty = of(&META);
pub(crate) const OF_NARRATIVE: Ty = of(&NARRATIVE);
pub(crate) const OF_CLAIM_RESPONSE_ITEM_ADJUDICATION: Ty = of(
    &CLAIM_RESPONSE_ITEM_ADJUDICATION,
);
pub(crate) const OF_EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION: Ty = of(
    &EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION,
);
pub(crate) const PERIOD_STRUCT: ColumnKind = within(&PERIOD_COLUMNS);
pub(crate) const CODING_STRUCT: ColumnKind = within(&CODING_COLUMNS);
pub(crate) const CODEABLE_CONCEPT_STRUCT: ColumnKind = within(&CODEABLE_CONCEPT_COLUMNS);
pub(crate) const QUANTITY_STRUCT: ColumnKind = within(&QUANTITY_COLUMNS);
pub(crate) const RANGE_STRUCT: ColumnKind = within(&RANGE_COLUMNS);
pub(crate) const REFERENCE_STRUCT_2: ColumnKind = within(&REFERENCE_COLUMNS_2);
pub(crate) const ATTACHMENT_STRUCT: ColumnKind = within(&ATTACHMENT_COLUMNS);
pub(crate) const IDENTIFIER_STRUCT: ColumnKind = within(&IDENTIFIER_COLUMNS);
pub(crate) const MONEY_STRUCT: ColumnKind = within(&MONEY_COLUMNS);
pub(crate) const CLAIM_RESPONSE_ITEM_ADJUDICATION_STRUCT: ColumnKind = within(
    &CLAIM_RESPONSE_ITEM_ADJUDICATION_COLUMNS,
);
pub(crate) const ADDRESS_STRUCT: ColumnKind = within(&ADDRESS_COLUMNS);
pub(crate) const CODEABLE_REFERENCE_STRUCT: ColumnKind = within(
    &CODEABLE_REFERENCE_COLUMNS,
);
pub(crate) const ANNOTATION_STRUCT: ColumnKind = within(&ANNOTATION_COLUMNS);
pub(crate) const TIMING_STRUCT: ColumnKind = within(&TIMING_COLUMNS);
pub(crate) const NARRATIVE_STRUCT: ColumnKind = within(&NARRATIVE_COLUMNS);
pub(crate) const EXAMPLE_SCENARIO_PROCESS_STEP_OPERATION_STRUCT: ColumnKind = within(
    &EXAMPLE_SCENARIO_PROCESS_STEP_OPERATION_COLUMNS,
);
pub(crate) const EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION_STRUCT: ColumnKind = within(
    &EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION_COLUMNS,
);
pub(crate) const RATIO_STRUCT: ColumnKind = within(&RATIO_COLUMNS);
pub(crate) const DURATION_STRUCT: ColumnKind = within(&DURATION_COLUMNS);
pub(crate) const EXPRESSION_STRUCT: ColumnKind = within(&EXPRESSION_COLUMNS);
pub(crate) const CONTACT_POINT_STRUCT: ColumnKind = within(&CONTACT_POINT_COLUMNS);
pub(crate) const HUMAN_NAME_STRUCT: ColumnKind = within(&HUMAN_NAME_COLUMNS);
pub(crate) const DATA_REQUIREMENT_STRUCT: ColumnKind = within(&DATA_REQUIREMENT_COLUMNS);
pub(crate) const RELATED_ARTIFACT_STRUCT: ColumnKind = within(&RELATED_ARTIFACT_COLUMNS);
pub(crate) const AGE_STRUCT: ColumnKind = within(&AGE_COLUMNS);
pub(crate) const VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION_STRUCT: ColumnKind = within(
    &VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION_COLUMNS,
);
pub(crate) const SIGNATURE_STRUCT: ColumnKind = within(&SIGNATURE_COLUMNS);
pub(crate) const CONTACT_DETAIL_STRUCT: ColumnKind = within(&CONTACT_DETAIL_COLUMNS);
pub(crate) const META_STRUCT: ColumnKind = within(&META_COLUMNS);
pub(crate) const USAGE_CONTEXT_STRUCT: ColumnKind = within(&USAGE_CONTEXT_COLUMNS);
pub(crate) const DOSAGE_STRUCT: ColumnKind = within(&DOSAGE_COLUMNS);
pub(crate) const CODEABLE_CONCEPT_LIST: ColumnKind = list(&CODEABLE_CONCEPT_STRUCT);
pub(crate) const CODING_LIST: ColumnKind = list(&CODING_STRUCT);
pub(crate) const REFERENCE_LIST_2: ColumnKind = list(&REFERENCE_STRUCT_2);
pub(crate) const IDENTIFIER_LIST: ColumnKind = list(&IDENTIFIER_STRUCT);
pub(crate) const CLAIM_RESPONSE_ITEM_ADJUDICATION_LIST: ColumnKind = list(
    &CLAIM_RESPONSE_ITEM_ADJUDICATION_STRUCT,
);
pub(crate) const ANNOTATION_LIST: ColumnKind = list(&ANNOTATION_STRUCT);
pub(crate) const QUANTITY_LIST: ColumnKind = list(&QUANTITY_STRUCT);
pub(crate) const EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION_LIST: ColumnKind = list(
    &EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION_STRUCT,
);
pub(crate) const CONTACT_POINT_LIST: ColumnKind = list(&CONTACT_POINT_STRUCT);
pub(crate) const DATA_REQUIREMENT_LIST: ColumnKind = list(&DATA_REQUIREMENT_STRUCT);
pub(crate) const RELATED_ARTIFACT_LIST: ColumnKind = list(&RELATED_ARTIFACT_STRUCT);
pub(crate) const VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION_LIST: ColumnKind = list(
    &VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION_STRUCT,
);
pub(crate) const CONTACT_DETAIL_LIST: ColumnKind = list(&CONTACT_DETAIL_STRUCT);
pub(crate) const USAGE_CONTEXT_LIST: ColumnKind = list(&USAGE_CONTEXT_STRUCT);
pub(crate) const PERIOD_LIST: ColumnKind = list(&PERIOD_STRUCT);
pub(crate) const ATTACHMENT_LIST: ColumnKind = list(&ATTACHMENT_STRUCT);
pub(crate) const DOSAGE_LIST: ColumnKind = list(&DOSAGE_STRUCT);
pub(crate) const CODEABLE_REFERENCE_LIST: ColumnKind = list(&CODEABLE_REFERENCE_STRUCT);
pub(crate) const ADDRESS_LIST: ColumnKind = list(&ADDRESS_STRUCT);
pub(crate) const HUMAN_NAME_LIST: ColumnKind = list(&HUMAN_NAME_STRUCT);
pub(crate) const HAS_ID: ElementDef = one("id", 0, 1, OF_STRING).attribute();
pub(crate) const HAS_EXTENSION: ElementDef = one("extension", 0, 0, OF_EXTENSION);
pub(crate) const HAS_MODIFIER_EXTENSION: ElementDef = summary(
        "modifierExtension",
        0,
        0,
        OF_EXTENSION,
    )
    .modifier();
pub(crate) const HAS_ID_2: ElementDef = summary("id", 0, 1, OF_ID);
pub(crate) const HAS_META: ElementDef = summary("meta", 0, 1, OF_META);
pub(crate) const HAS_IMPLICIT_RULES: ElementDef = summary("implicitRules", 0, 1, OF_URI)
    .modifier();
pub(crate) const HAS_LANGUAGE: ElementDef = one("language", 0, 1, OF_CODE);
pub(crate) const HAS_TEXT: ElementDef = one("text", 0, 1, OF_NARRATIVE);
pub(crate) const HAS_CONTAINED: ElementDef = one("contained", 0, 0, OF_RESOURCE);
pub(crate) const HAS_MODIFIER_EXTENSION_2: ElementDef = one(
        "modifierExtension",
        0,
        0,
        OF_EXTENSION,
    )
    .modifier();
pub(crate) const HAS_IDENTIFIER: ElementDef = summary("identifier", 0, 0, OF_IDENTIFIER);
pub(crate) const HAS_NOTE: ElementDef = one("note", 0, 0, OF_ANNOTATION);
pub(crate) const HAS_TYPE: ElementDef = one("type", 0, 1, OF_CODEABLE_CONCEPT);
pub(crate) const HAS_QUANTITY: ElementDef = one("quantity", 0, 1, OF_QUANTITY);
pub(crate) const HAS_DESCRIPTION: ElementDef = one("description", 0, 1, OF_STRING);
pub(crate) const HAS_NAME: ElementDef = summary("name", 0, 1, OF_STRING);
pub(crate) const HAS_DATE: ElementDef = summary("date", 0, 1, OF_DATE_TIME);
pub(crate) const HAS_IDENTIFIER_2: ElementDef = one("identifier", 0, 0, OF_IDENTIFIER);
pub(crate) const HAS_VERSION: ElementDef = summary("version", 0, 1, OF_STRING);
pub(crate) const HAS_STATUS: ElementDef = summary("status", 1, 1, OF_CODE)
    .codes(&PUBLICATION_STATUS)
    .modifier();
pub(crate) const HAS_TYPE_2: ElementDef = one("type", 1, 1, OF_CODEABLE_CONCEPT);
pub(crate) const HAS_CONTACT: ElementDef = summary("contact", 0, 0, OF_CONTACT_DETAIL);
pub(crate) const HAS_TYPE_3: ElementDef = summary("type", 0, 1, OF_CODEABLE_CONCEPT);
pub(crate) const HAS_PUBLISHER: ElementDef = summary("publisher", 0, 1, OF_STRING);
pub(crate) const HAS_USE_CONTEXT: ElementDef = summary(
    "useContext",
    0,
    0,
    OF_USAGE_CONTEXT,
);
pub(crate) const HAS_TITLE: ElementDef = summary("title", 0, 1, OF_STRING);
pub(crate) const HAS_URL: ElementDef = summary("url", 0, 1, OF_URI);
pub(crate) const HAS_DESCRIPTION_2: ElementDef = one("description", 0, 1, OF_MARKDOWN);
pub(crate) const HAS_EXPERIMENTAL: ElementDef = summary(
    "experimental",
    0,
    1,
    OF_BOOLEAN,
);
pub(crate) const HAS_JURISDICTION: ElementDef = summary(
    "jurisdiction",
    0,
    0,
    OF_CODEABLE_CONCEPT,
);
pub(crate) const HAS_CODE: ElementDef = summary("code", 0, 1, OF_CODEABLE_CONCEPT);
pub(crate) const HAS_COPYRIGHT: ElementDef = one("copyright", 0, 1, OF_MARKDOWN);
pub(crate) const HAS_PURPOSE: ElementDef = one("purpose", 0, 1, OF_MARKDOWN);
pub(crate) const ID_COLUMN: ColumnDef = column(".id", TEXT);
pub(crate) const EXTENSION_COLUMN: ColumnDef = column(".extension", EXTENSION_TEXTS);
pub(crate) const MODIFIER_EXTENSION_COLUMN: ColumnDef = column(
    ".modifierExtension",
    EXTENSION_TEXTS,
);
pub(crate) const TYPE_COLUMN: ColumnDef = column(".type", CODEABLE_CONCEPT_STRUCT);
pub(crate) const PERIOD_COLUMN: ColumnDef = column(".period", PERIOD_STRUCT);
pub(crate) const TYPE_COLUMN_2: ColumnDef = column(".type", TEXT);
pub(crate) const DESCRIPTION_COLUMN: ColumnDef = column(".description", TEXT);
pub(crate) const TITLE_COLUMN: ColumnDef = column(".title", TEXT);
pub(crate) const QUANTITY_COLUMN: ColumnDef = column(".quantity", QUANTITY_STRUCT);
pub(crate) const CODE_COLUMN: ColumnDef = column(".code", TEXT);
pub(crate) const CODE_COLUMN_2: ColumnDef = column(".code", CODEABLE_CONCEPT_STRUCT);
pub(crate) const NAME_COLUMN: ColumnDef = column(".name", TEXT);
pub(crate) const VALUE_COLUMN: ColumnDef = column(".value", TEXT);
pub(crate) const TEXT_COLUMN: ColumnDef = column(".text", TEXT);
pub(crate) const VALUE_QUANTITY_COLUMN: ColumnDef = column(
    ".valueQuantity",
    QUANTITY_STRUCT,
);
pub(crate) const VALUE_BOOLEAN_COLUMN: ColumnDef = column(".valueBoolean", BOOLEAN);
pub(crate) const VALUE_STRING_COLUMN: ColumnDef = column(".valueString", TEXT);

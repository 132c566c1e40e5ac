// Written by `cargo codegen` from specs/. Do not edit.
//! Complex data types.
mod address;
mod age;
mod annotation;
mod attachment;
mod codeable_concept;
mod codeable_reference;
mod coding;
mod contact_detail;
mod contact_point;
mod contributor;
mod count;
mod data_requirement;
mod distance;
mod dosage;
mod duration;
mod element;
mod element_definition;
mod expression;
mod extension;
mod human_name;
mod identifier;
mod marketing_status;
mod meta;
mod money;
mod narrative;
mod parameter_definition;
mod period;
mod population;
mod prod_characteristic;
mod product_shelf_life;
mod quantity;
mod range;
mod ratio;
mod ratio_range;
mod reference;
mod related_artifact;
mod sampled_data;
mod signature;
mod timing;
mod trigger_definition;
mod usage_context;
pub use address::*;
pub use age::*;
pub use annotation::*;
pub use attachment::*;
pub use codeable_concept::*;
pub use codeable_reference::*;
pub use coding::*;
pub use contact_detail::*;
pub use contact_point::*;
pub use contributor::*;
pub use count::*;
pub use data_requirement::*;
pub use distance::*;
pub use dosage::*;
pub use duration::*;
pub use element::*;
pub use element_definition::*;
pub use expression::*;
pub use extension::*;
pub use human_name::*;
pub use identifier::*;
pub use marketing_status::*;
pub use meta::*;
pub use money::*;
pub use narrative::*;
pub use parameter_definition::*;
pub use period::*;
pub use population::*;
pub use prod_characteristic::*;
pub use product_shelf_life::*;
pub use quantity::*;
pub use range::*;
pub use ratio::*;
pub use ratio_range::*;
pub use reference::*;
pub use related_artifact::*;
pub use sampled_data::*;
pub use signature::*;
pub use timing::*;
pub use trigger_definition::*;
pub use usage_context::*;
use crate::def::TypeDef;
/// A primitive value with its id and extensions.
pub type Element<T> = crate::Element<T, Extension>;
crate::beside!(Extension, ELEMENT);
/// The definition of every complex data type, by name.
pub static DATATYPES: &[&TypeDef] = &[
    &ADDRESS,
    &AGE,
    &ANNOTATION,
    &ATTACHMENT,
    &CODEABLE_CONCEPT,
    &CODEABLE_REFERENCE,
    &CODING,
    &CONTACT_DETAIL,
    &CONTACT_POINT,
    &CONTRIBUTOR,
    &COUNT,
    &DATA_REQUIREMENT,
    &DISTANCE,
    &DOSAGE,
    &DURATION,
    &ELEMENT,
    &ELEMENT_DEFINITION,
    &EXPRESSION,
    &EXTENSION,
    &HUMAN_NAME,
    &IDENTIFIER,
    &MARKETING_STATUS,
    &META,
    &MONEY,
    &NARRATIVE,
    &PARAMETER_DEFINITION,
    &PERIOD,
    &POPULATION,
    &PROD_CHARACTERISTIC,
    &PRODUCT_SHELF_LIFE,
    &QUANTITY,
    &RANGE,
    &RATIO,
    &RATIO_RANGE,
    &REFERENCE,
    &RELATED_ARTIFACT,
    &SAMPLED_DATA,
    &SIGNATURE,
    &TIMING,
    &TRIGGER_DEFINITION,
    &USAGE_CONTEXT,
];

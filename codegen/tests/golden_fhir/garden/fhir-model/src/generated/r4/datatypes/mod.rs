// Written by `cargo codegen` from specs/. Do not edit.
//! Complex data types.
mod coding;
mod element;
mod extension;
mod identifier;
mod narrative;
mod quantity;
mod reference;
pub use coding::*;
pub use element::*;
pub use extension::*;
pub use identifier::*;
pub use narrative::*;
pub use quantity::*;
pub use reference::*;
use crate::def::TypeDef;
/// A primitive value with its id and extensions.
pub type Element<T> = crate::Element<T, Extension>;
crate::beside!(Extension, ELEMENT);
/// The definition of every complex data type, by name.
pub static DATATYPES: &[&TypeDef] = &[
    &CODING,
    &ELEMENT,
    &EXTENSION,
    &IDENTIFIER,
    &NARRATIVE,
    &QUANTITY,
    &REFERENCE,
];

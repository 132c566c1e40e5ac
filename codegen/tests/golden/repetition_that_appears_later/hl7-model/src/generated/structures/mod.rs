// Written by `cargo codegen` from specs/. Do not edit.
//! Message structures and their groups.
mod events;
pub use events::EVENTS;
use crate::def::StructureDef;
/// Every message structure, by id.
pub static STRUCTURES: &[&StructureDef] = &[];
/// Shows the type of every structure, by id.
pub fn each<V: crate::shorthand::Types>(types: &mut V) {}
